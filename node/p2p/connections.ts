/**
 * From connections to peers: who may connect, who they say they are, and when reactors hear of them. A peer is known once a
 * node of ours exchanged hellos with us, or once it is clear that it is a Go node, which never says hello.
 */

import type { Clock, Timer, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { WireError } from "#wire";
import { admission, type ConnectionLimits } from "./admission.ts";
import { elapsedMs } from "./elapsed.ts";
import { FrameError, PeerFaultError, StreamError } from "./errors.ts";
import { answerOnce, ask, UnsupportedProtocol } from "./exchange.ts";
import { checkHello, decodeHello, encodeHello, HELLO_PROTOCOL, type Hello, isSameChain } from "./hello.ts";
import { CONNECTIONS_PER_PEER_MAX, HELLO_BYTES_MAX, HELLO_TIMEOUT_MS } from "./limits.ts";
import type { Fault } from "./network.ts";
import { ipOf } from "./peer-address.ts";
import { peerKey } from "./peer-id.ts";
import type { SpecialPeers } from "./peer-roles.ts";
import type { RemotePeer } from "./remote-peer.ts";
import type { Connection, Libp2pStream } from "./streams.ts";

/** What a greeted peer is made of. */
export interface Greeted {
  readonly id: string;
  readonly key: string;
  readonly connection: Connection;
  readonly hello: Hello | undefined;
  /** The connection to use now. */
  current(): Connection | undefined;
  speaks(protocol: string): boolean;
}

/** What connections need of the host. */
export interface ConnectionDependencies {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Logger;
  readonly special: SpecialPeers;
  readonly hello: Hello;
  bannedForMs(key: string): number;
  /** Makes a peer that is about to be known. */
  makePeer(facts: Greeted): RemotePeer;
  /** A peer is known from now on. */
  known(peer: RemotePeer): void;
  /** A peer is gone. */
  gone(peer: RemotePeer): void;
  /** The last connection to anyone closed, peer or not. */
  disconnected(last: Connection): void;
  report(peerId: string, fault: Fault, reason: string): void;
}

interface Entry {
  readonly id: string;
  readonly key: string;
  readonly ip: string;
  readonly isOutbound: boolean;
  readonly connections: Connection[];
  /** Resolves with the peer, or undefined when it is gone before it was known. */
  readonly greeting: PromiseWithResolvers<RemotePeer | undefined>;
  readonly timer: Timer;
  /** Nanoseconds. */
  readonly openedAt: bigint;
  protocols: ReadonlySet<string>;
  peer: RemotePeer | undefined;
}

/** Two connections to one peer that are younger than this are two nodes that dialled each other at once. */
const BOTH_DIALLED_MS = 5_000;

/** How long a node of another chain may take to read our hello. */
const FAREWELL_MS = 1_000;

/** All connections by peer. */
export class Connections {
  private readonly deps: ConnectionDependencies;
  private readonly limits: ConnectionLimits;
  private readonly entries = new Map<string, Entry>();

  constructor(dependencies: ConnectionDependencies, limits: ConnectionLimits) {
    this.deps = dependencies;
    this.limits = limits;
  }

  /** Known peers. */
  peers(): RemotePeer[] {
    return [...this.entries.values()].flatMap(({ peer }) => (peer === undefined ? [] : [peer]));
  }

  peer(id: string): RemotePeer | undefined {
    return this.entries.get(id)?.peer;
  }

  /** The peer behind an id, once it is known; undefined when it is not connected or turns out unwanted. */
  async whenKnown(id: string): Promise<RemotePeer | undefined> {
    return await this.entries.get(id)?.greeting.promise;
  }

  /** Whether a peer is connected, known or not. */
  has(key: string): boolean {
    return [...this.entries.values()].some((entry) => entry.key === key);
  }

  /** Peers that count against a limit. */
  count(direction: "inbound" | "outbound"): number {
    const isOutbound = direction === "outbound";
    return [...this.entries.values()].filter((entry) => entry.isOutbound === isOutbound && !this.isExempt(entry.key))
      .length;
  }

  /** A connection opened. */
  opened(connection: Connection): void {
    const id = connection.remotePeer.toString();
    // A node does not dial whom it is connected to: the other side lost or never had the connection that we still see.
    if (connection.direction === "inbound" && this.isOld(this.entries.get(id))) this.drop(id, "peer connected anew");
    const known = this.entries.get(id);
    const entry = known ?? this.admit(id, connection);
    if (entry === undefined || (known !== undefined && known.connections.push(connection) > CONNECTIONS_PER_PEER_MAX)) {
      known?.connections.pop();
      connection.abort(new StreamError("connection is not wanted"));
      return;
    }
    // Both sides may have dialled: the other then waits for our hello on the connection it accepted.
    if (connection.direction === "outbound" && entry.peer === undefined) void this.greet(entry, connection);
  }

  /** A connection closed. */
  closed(connection: Connection): void {
    const id = connection.remotePeer.toString();
    const entry = this.entries.get(id);
    const at = entry?.connections.indexOf(connection) ?? -1;
    if (entry !== undefined && at >= 0) {
      entry.connections.splice(at, 1);
      if (entry.connections.length === 0) this.remove(entry);
      // What was handed to the lost one may not have arrived, and only a new beginning tells those who sent it.
      else if (entry.peer !== undefined) this.drop(id, "one of two connections was lost");
    }
    if (!this.entries.has(id)) this.deps.disconnected(connection);
  }

  /** A peer told which protocols it speaks. */
  identified(id: string, protocols: readonly string[]): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    entry.protocols = new Set(protocols);
    if (!entry.isOutbound && !entry.protocols.has(HELLO_PROTOCOL)) this.know(entry, undefined);
  }

  /** A peer opened a stream of CometBFT's protocols, which only a Go node does before it is known. */
  heardComet(id: string): void {
    const entry = this.entries.get(id);
    if (entry !== undefined && !entry.isOutbound) this.know(entry, undefined);
  }

  /** Answers a hello. */
  async heardHello(stream: Libp2pStream, connection: Connection): Promise<void> {
    const entry = this.entries.get(connection.remotePeer.toString());
    if (entry === undefined) return stream.abort(new StreamError("connection is not wanted"));
    let theirs: Hello | undefined;
    const answer = (question: Uint8Array): Uint8Array => {
      theirs = decodeHello(question);
      return encodeHello(this.deps.hello);
    };
    await this.settle(entry, async () => {
      await answerOnce(stream, { questionBytesMax: HELLO_BYTES_MAX, answer }, this.deps.timers);
      // A node of another chain gets the time to read who we are, so that it does not come again.
      if (theirs !== undefined && !isSameChain(this.deps.hello, theirs)) await this.pause(FAREWELL_MS);
      return theirs;
    });
  }

  /** Disconnects a peer. */
  drop(id: string, reason: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    const connections = [...entry.connections];
    this.remove(entry);
    for (const connection of connections) connection.abort(new StreamError(reason));
  }

  /** Disconnects everyone. */
  dropAll(reason: string): void {
    for (const id of [...this.entries.keys()]) this.drop(id, reason);
  }

  /** Looks at every peer. */
  sweep(): void {
    for (const peer of this.peers()) peer.sweep();
  }

  /** Says hello as the side that dialled. */
  private async greet(entry: Entry, connection: Connection): Promise<void> {
    const question = {
      protocol: HELLO_PROTOCOL,
      question: encodeHello(this.deps.hello),
      answerBytesMax: HELLO_BYTES_MAX,
    };
    await this.settle(entry, async () => {
      try {
        return decodeHello(await ask(connection, question, this.deps.timers));
      } catch (cause) {
        if (cause instanceof UnsupportedProtocol) return undefined;
        throw cause;
      }
    });
  }

  /** Runs an exchange of hellos and draws the consequences: the peer is known, or reported. */
  private async settle(entry: Entry, exchange: () => Promise<Hello | undefined>): Promise<void> {
    try {
      const theirs = await exchange();
      if (theirs !== undefined) checkHello(this.deps.hello, theirs);
      this.know(entry, theirs);
    } catch (cause) {
      if (cause instanceof PeerFaultError) return this.deps.report(entry.id, cause.fault, cause.message);
      if (cause instanceof WireError || cause instanceof FrameError)
        return this.deps.report(entry.id, "bad-message", `hello: ${cause.message}`);
      this.deps.log.debug("hello failed", { peer: entry.id, reason: errorMessage(cause) });
      if (entry.peer === undefined && this.entries.get(entry.id) === entry) this.drop(entry.id, "hello failed");
    }
  }

  private pause(durationMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.deps.timers.after(durationMs, resolve);
    });
  }

  private know(entry: Entry, hello: Hello | undefined): void {
    const connection = entry.connections[0];
    if (entry.peer !== undefined || connection === undefined || this.entries.get(entry.id) !== entry) return;
    entry.timer.cancel();
    const peer = this.deps.makePeer({
      id: entry.id,
      key: entry.key,
      connection,
      hello,
      current: () => entry.connections.findLast(({ status }) => status === "open"),
      speaks: (protocol) => entry.protocols.has(protocol),
    });
    entry.peer = peer;
    entry.greeting.resolve(peer);
    this.deps.known(peer);
  }

  private remove(entry: Entry): void {
    if (this.entries.get(entry.id) !== entry) return;
    this.entries.delete(entry.id);
    entry.timer.cancel();
    entry.greeting.resolve(undefined);
    if (entry.peer !== undefined) this.deps.gone(entry.peer);
  }

  /** Takes a new peer in, or says why not. */
  private admit(id: string, connection: Connection): Entry | undefined {
    const key = peerKey(id);
    const ip = ipOf(connection);
    const isOutbound = connection.direction === "outbound";
    const answer = admission(
      { key, ip, isOutbound },
      {
        ...{ occupants: [...this.entries.values()], limits: this.limits, now: this.deps.clock.now() },
        bannedForMs: (key) => this.deps.bannedForMs(key),
        isExempt: (key) => this.isExempt(key),
      },
    );
    if (answer.kind === "refused") {
      this.deps.log.debug("connection refused", { peer: id, ip, reason: answer.reason });
      return undefined;
    }
    if (answer.kind === "admitted-for") this.drop(answer.id, "has not greeted and others wait");
    const timer = this.deps.timers.after(HELLO_TIMEOUT_MS, () => this.drop(id, "did not say hello"));
    const greeting = Promise.withResolvers<RemotePeer | undefined>();
    const entry: Entry = {
      id,
      key,
      ip,
      isOutbound,
      connections: [connection],
      greeting,
      timer,
      openedAt: this.deps.clock.now(),
      protocols: new Set(),
      peer: undefined,
    };
    this.entries.set(id, entry);
    return entry;
  }

  private isOld(entry: Entry | undefined): boolean {
    return entry !== undefined && elapsedMs(entry.openedAt, this.deps.clock.now()) > BOTH_DIALLED_MS;
  }

  private isExempt(key: string): boolean {
    return this.deps.special.persistent.has(key) || this.deps.special.unconditional.has(key);
  }
}
