/** The libp2p host: this node's side of the network, from sockets to the messages that reactors see. */

import { assert } from "#lib/assert.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import type { Metrics } from "#lib/metrics.ts";
import type { Random } from "#lib/prng.ts";
import type { AddressBook } from "./address-book.ts";
import { Connections, type Greeted } from "./connections.ts";
import { Dialer } from "./dialer.ts";
import { askable, Discovery } from "./discovery.ts";
import { elapsedMs } from "./elapsed.ts";
import type { Hello } from "./hello.ts";
import { Dispatcher } from "./inbound.ts";
import { Incoming } from "./incoming.ts";
import { type Libp2pNode, libp2pNode, startLibp2p, stopLibp2p } from "./libp2p-node.ts";
import { INBOUND_BYTES_TOTAL_MAX, SWEEP_INTERVAL_MS } from "./limits.ts";
import { InFlight, type P2pMetrics, p2pMetrics } from "./metrics.ts";
import { type NetInfo, peerInfo } from "./net-info.ts";
import type { Channel, Fault, Handled, Network, Peer, PeerHandler } from "./network.ts";
import type { P2pOptions } from "./options.ts";
import { ipOf, parsePeerAddress } from "./peer-address.ts";
import { peerIdOf, peerKey } from "./peer-id.ts";
import { dialOptions, hiddenPeers, type SpecialPeers, specialPeers } from "./peer-roles.ts";
import { PeerScores } from "./peer-scores.ts";
import { Budget } from "./rate-limit.ts";
import { Reach } from "./reach.ts";
import { type Handler, MessageEncoder, RemotePeer } from "./remote-peer.ts";
import { Repeated } from "./repeated.ts";
import { SavedBook } from "./saved-book.ts";
import type { Connection } from "./streams.ts";

/** What a host is made of. */
export interface HostDependencies {
  /** The node key, ed25519: 64 bytes, seed and public key. */
  readonly privateKey: Uint8Array;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** What other nodes of ours are told; its chain must be theirs. */
  readonly hello: Hello;
}

/** A network that can be started and stopped. */
export interface Host extends Network {
  /** Multiaddrs that others may dial; known once started. */
  readonly listenAddresses: readonly string[];
  /** Listens and dials; handlers and watchers are set before. */
  start(): Promise<void>;
  /** Disconnects everyone, saves the address book and frees the ports. */
  stop(): Promise<void>;
  netInfo(): NetInfo;
  /** Connects to `<id>@host:port` or a multiaddr and returns the peer; throws `PeerAddressError` or `DialError`. */
  dial(address: string): Promise<Peer>;
}

/** How often the address book is saved when it changed (`cmt:p2p/pex/addrbook.go` dumpAddressInterval). */
const SAVE_INTERVAL_MS = 120_000;

/** Makes a host; it does nothing until started. */
export async function openHost(dependencies: HostDependencies, options: P2pOptions): Promise<Host> {
  const { privateKey, log, hello } = dependencies;
  const node = await libp2pNode({ privateKey, log, version: hello.version }, options);
  const hidden = hiddenPeers(options).add(peerKey(node.libp2p.peerId.toString()));
  const book = await SavedBook.open({ ...dependencies, isExcluded: (key) => hidden.has(key) }, options);
  return new Libp2pHost(dependencies, { node, options, book });
}

class Libp2pHost implements Host {
  readonly id: string;
  private readonly deps: HostDependencies;
  private readonly options: P2pOptions;
  private readonly node: Libp2pNode;
  private readonly metrics: P2pMetrics;
  private readonly inFlight: InFlight;
  private readonly handlers = new Map<number, Handler>();
  private readonly watchers: PeerHandler[] = [];
  private readonly encoder = new MessageEncoder();
  private readonly dispatcher: Dispatcher;
  private readonly scores: PeerScores;
  private readonly savedBook: SavedBook;
  private readonly book: AddressBook;
  private readonly connections: Connections;
  private readonly discovery: Discovery;
  private readonly dialer: Dialer;
  private readonly special: SpecialPeers;
  private readonly reach: Reach;
  private readonly repeated: Repeated;
  private state: "new" | "running" | "stopped" = "new";

  constructor(
    dependencies: HostDependencies,
    { node, options, book }: { readonly node: Libp2pNode; readonly options: P2pOptions; readonly book: SavedBook },
  ) {
    const { clock, timers, random, log } = dependencies;
    this.deps = dependencies;
    this.options = options;
    this.node = node;
    this.id = peerIdOf(dependencies.privateKey.subarray(32));
    assert(this.id === node.libp2p.peerId.toString(), "peer id does not follow from the node key");
    this.metrics = p2pMetrics(dependencies.metrics);
    this.inFlight = new InFlight(this.metrics);
    this.dispatcher = new Dispatcher(new Budget(INBOUND_BYTES_TOTAL_MAX));
    this.scores = new PeerScores(clock);
    this.special = specialPeers(options);
    this.savedBook = book;
    this.book = book.book;
    const report = (peerId: string, fault: Fault, reason: string): void => this.report(peerId, fault, reason);
    const bannedForMs = (key: string): number => this.scores.bannedForMs(key);
    this.connections = new Connections(
      {
        ...{ clock, timers, log, special: this.special, hello: dependencies.hello, bannedForMs, report },
        makePeer: (greeted) => this.makePeer(greeted),
        known: (peer) => this.known(peer),
        gone: (peer) => this.gone(peer),
        disconnected: (last) => this.forget(last),
      },
      options,
    );
    this.repeated = new Repeated(timers);
    this.reach = new Reach({ node, connections: this.connections, bannedForMs });
    this.discovery = new Discovery({
      clock,
      timers,
      random,
      log,
      book: this.book,
      askable: () => askable(this.connections.peers()),
      report,
    });
    this.dialer = new Dialer(
      {
        ...{ clock, timers, random, log, book: this.book, bannedForMs },
        dial: async (address) => (await this.reach.connect(address)).id,
        isConnected: (key) => this.connections.has(key),
        outboundPeers: () => this.connections.count("outbound"),
        askForPeers: () => this.discovery.askSomeone(),
      },
      dialOptions(options, peerKey(this.id)),
    );
  }

  get listenAddresses(): readonly string[] {
    return this.node.libp2p.getMultiaddrs().map(String);
  }

  handle<M>(channel: Channel<M>, receive: (peer: Peer, message: M) => Handled): void {
    assert(this.state === "new" && !this.handlers.has(channel.id), "channel is handled once, before start", {
      channel: channel.id,
    });
    this.handlers.set(channel.id, { channel, receive: (peer, message) => receive(peer, message as M) });
  }

  watch(handler: PeerHandler): void {
    assert(this.state === "new", "watchers are set before start");
    this.watchers.push(handler);
  }

  peers(): readonly Peer[] {
    return this.connections.peers();
  }

  peer(id: string): Peer | undefined {
    return this.connections.peer(id);
  }

  report(peerId: string, fault: Fault, reason: string): void {
    const key = peerKey(peerId);
    const isPersistent = this.special.persistent.has(key);
    const banMs = this.scores.fault(key, fault, isPersistent);
    this.deps.log.info("peer reported", { peer: peerId, fault, reason, banMs });
    this.metrics.faults.inc(1, { fault });
    if (banMs > 0) this.book.remove(peerId);
    this.connections.drop(peerId, fault);
  }

  async start(): Promise<void> {
    assert(this.state === "new", "a host starts once");
    const { libp2p } = this.node;
    const { clock, timers } = this.deps;
    const { connections, discovery } = this;
    const channels = [...this.handlers.values()].map(({ channel }) => channel);
    const report = (peerId: string, fault: Fault, reason: string): void => this.report(peerId, fault, reason);
    const incoming = new Incoming({ clock, timers, connections, discovery, report }, this.options, channels);
    libp2p.addEventListener("connection:open", ({ detail }) => {
      incoming.opened(detail);
      connections.opened(detail);
    });
    libp2p.addEventListener("connection:close", ({ detail }) => connections.closed(detail));
    libp2p.addEventListener("peer:identify", ({ detail }) => this.identified(detail));
    await incoming.register(this.node);
    this.state = "running";
    await startLibp2p(this.node, this.options, timers);
    this.deps.log.info("p2p host started", { id: this.id, listen: this.listenAddresses });
    this.repeated.every(SWEEP_INTERVAL_MS, () => {
      connections.sweep();
      incoming.sweep();
    });
    this.repeated.every(SAVE_INTERVAL_MS, () => void this.savedBook.save());
    this.dialer.start();
  }

  async stop(): Promise<void> {
    if (this.state !== "running") return;
    this.state = "stopped";
    this.dialer.stop();
    this.repeated.stop();
    this.connections.dropAll("node stops");
    const [outcome] = await Promise.all([stopLibp2p(this.node.libp2p, this.deps.timers), this.savedBook.save()]);
    if (outcome === "left") this.deps.log.debug("connections left unclosed");
  }

  netInfo(): NetInfo {
    const now = this.deps.clock.now();
    const peers = this.connections.peers().map((peer) => peerInfo(peer, { now, score: this.scores.score(peer.key) }));
    return {
      id: this.id,
      isListening: this.state === "running" && this.options.listen !== undefined,
      listenAddresses: this.listenAddresses,
      peers,
    };
  }

  async dial(address: string): Promise<Peer> {
    return await this.reach.connect(parsePeerAddress(address));
  }

  private makePeer({ id, key, connection, hello, current, speaks }: Greeted): RemotePeer {
    const { clock, log } = this.deps;
    const { dispatcher, handlers, encoder, metrics, inFlight } = this;
    const peer = new RemotePeer(
      {
        ...{ clock, log, dispatcher, handlers, encoder, metrics, inFlight, connection: current, speaks },
        report: (peerId, fault, reason) => this.report(peerId, fault, reason),
      },
      {
        ...{
          id,
          key,
          hello,
          address: connection.remoteAddr.toString(),
          isOutbound: connection.direction === "outbound",
        },
        isPersistent: this.special.persistent.has(key),
        isUnconditional: this.special.unconditional.has(key),
      },
      this.options,
    );
    log.info("peer connected", {
      peer: id,
      address: peer.address,
      isOutbound: peer.isOutbound,
      kind: hello === undefined ? "cometbft" : "tributary",
    });
    return peer;
  }

  private known(peer: RemotePeer): void {
    this.metrics.peers.set(this.peers().length);
    for (const watcher of this.watchers) watcher.added?.(peer);
  }

  private gone(peer: RemotePeer): void {
    peer.close();
    this.discovery.forget(peer.id);
    this.metrics.peers.set(this.peers().length);
    this.deps.log.info("peer disconnected", { peer: peer.id });
    for (const watcher of this.watchers) watcher.removed?.(peer);
    this.dialer.left(peer.key, elapsedMs(peer.connectedAt, this.deps.clock.now()));
  }

  /** Peer stores of libp2p keep whoever was ever connected; strangers would fill it. */
  private forget(last: Connection): void {
    this.node.libp2p.peerStore.delete(last.remotePeer).catch(() => {});
  }

  private identified(detail: {
    readonly connection: Connection;
    readonly protocols: readonly string[];
    readonly listenAddrs: readonly unknown[];
  }): void {
    const id = detail.connection.remotePeer.toString();
    this.connections.identified(id, detail.protocols);
    if (!this.options.isDiscoveryOn) return;
    const addresses = detail.listenAddrs.map(String);
    void this.connections.whenKnown(id).then((peer) => {
      if (peer === undefined) return;
      this.book.add({ id, addresses }, ipOf(detail.connection), { isItself: true });
      if (peer.isOutbound) this.book.succeeded(id);
    });
  }
}
