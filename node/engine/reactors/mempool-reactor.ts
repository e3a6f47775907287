/** Txs between peers (`cmt:mempool/reactor.go`): each peer is sent what it has not sent itself. */

import type { Clock, Timers } from "#lib/clock.ts";
import type { Counter, Gauge, Metrics } from "#lib/metrics.ts";
import { MempoolError, MempoolFullError, RecheckFullError, TxInCacheError } from "#mempool/errors.ts";
import type { Mempool } from "#mempool/mempool.ts";
import { mempoolChannel } from "#p2p/channels.ts";
import { PeerFaultError } from "#p2p/errors.ts";
import type { Handled, Network, Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/mempool/types.ts";
import type { EventBus } from "../event-bus.ts";
import { TxLine } from "./tx-line.ts";
import { TxSender, type TxSenderDependencies } from "./tx-sender.ts";

/** What the reactor needs. */
export interface MempoolReactorDependencies {
  readonly network: Network;
  readonly mempool: Pick<Mempool, "size" | "checkTx" | "get" | "entries" | "onTx">;
  readonly eventBus: EventBus;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly metrics: Metrics;
  /** The height at which a peer is; 0 while it did not say. */
  peerHeight(peerId: string): bigint;
  /** Whether the node is past syncing. */
  isRunning(): boolean;
}

/** How txs are passed on; names and defaults of CometBFT's `[mempool]` section. */
export interface MempoolReactorOptions {
  /** Send txs to peers. */
  readonly broadcast: boolean;
  /** Most bytes of one tx. */
  readonly maxTxBytes: number;
  /** Persistent peers that txs are sent to at a time; 0 for all. */
  readonly maxGossipConnectionsToPersistentPeers: number;
  /** Other peers that txs are sent to at a time; 0 for all. */
  readonly maxGossipConnectionsToNonPersistentPeers: number;
}

/** Defaults of all but the size of a tx, which the mempool has, too. */
export const DEFAULT_MEMPOOL_REACTOR_OPTIONS: Omit<MempoolReactorOptions, "maxTxBytes"> = {
  broadcast: true,
  maxGossipConnectionsToPersistentPeers: 0,
  maxGossipConnectionsToNonPersistentPeers: 0,
};

/**
 * How long to keep a tx of a peer before passing it on, milliseconds, twice as long at one end of each link: of two peers
 * that get a tx from a third at the same time only one sends it to the other.
 */
const HOLD_MS = 8;

/** The reactor of one node. */
export class MempoolReactor {
  readonly #dependencies: MempoolReactorDependencies;
  readonly #options: MempoolReactorOptions;
  readonly #sending: TxSenderDependencies;
  readonly #line: TxLine;
  readonly #senders = new Map<string, TxSender>();
  /** Peers that wait for one of the limited places, in order. */
  readonly #waiting = new Set<Peer>();
  readonly #metrics: ReactorMetrics;
  readonly #stops: (() => void)[] = [];

  constructor(dependencies: MempoolReactorDependencies, options: MempoolReactorOptions) {
    const { mempool, timers } = dependencies;
    this.#dependencies = dependencies;
    this.#options = options;
    this.#line = new TxLine({ isPooled: (tx) => mempool.get(tx.key) === tx, size: () => mempool.size });
    this.#sending = {
      channel: mempoolChannel(options.maxTxBytes),
      line: this.#line,
      timers,
      nowMs: () => this.#nowMs(),
      peerHeight: (peerId) => dependencies.peerHeight(peerId),
      isRunning: () => dependencies.isRunning(),
    };
    this.#metrics = reactorMetrics(dependencies.metrics);
  }

  /** Takes up the channel and peers; before the network starts. */
  start(): void {
    const { network, mempool, eventBus } = this.#dependencies;
    network.handle(this.#sending.channel, (peer, message) => this.#receive(peer, message));
    if (!this.#options.broadcast) return;
    for (const tx of mempool.entries()) this.#line.add(tx, this.#nowMs());
    this.#stops.push(
      mempool.onTx((tx) => {
        this.#line.add(tx, this.#nowMs());
        for (const sender of this.#senders.values()) sender.wake();
      }),
      eventBus.on("NewBlock", () => this.#line.sweep()),
    );
    network.watch({ added: (peer) => this.#add(peer), removed: (peer) => this.#remove(peer) });
  }

  /** Sends nothing any more. */
  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
    for (const sender of this.#senders.values()) sender.close();
    this.#senders.clear();
    this.#waiting.clear();
  }

  /** A peer is at another height, so that it may want txs it did not want before. */
  peerMoved(peerId: string): void {
    this.#senders.get(peerId)?.wake();
  }

  #receive({ id }: Peer, { sum }: Message): Handled {
    const txs = sum?.value.txs ?? [];
    if (txs.length === 0) throw new PeerFaultError("bad-message", "message without txs");
    if (txs.some((tx) => tx.length === 0)) throw new PeerFaultError("bad-message", "empty tx");
    if (!this.#dependencies.isRunning()) return undefined;
    // The peer's next txs wait until these are judged, so that it cannot send faster than the application checks.
    return this.#checkAll(txs, id);
  }

  async #checkAll(txs: readonly Uint8Array[], peerId: string): Promise<void> {
    await Promise.all(txs.map((tx) => this.#check(tx, peerId)));
  }

  async #check(tx: Uint8Array, peerId: string): Promise<void> {
    const { alreadyReceived, rejected, failed } = this.#metrics;
    try {
      const { code } = await this.#dependencies.mempool.checkTx(tx, peerId);
      if (code !== 0) failed.inc();
    } catch (cause) {
      // No fault: peers cannot know what we have, how full we are, or what our limits are.
      if (!(cause instanceof MempoolError)) throw cause;
      if (cause instanceof TxInCacheError) alreadyReceived.inc();
      else if (cause instanceof MempoolFullError || cause instanceof RecheckFullError) rejected.inc();
      else failed.inc();
    }
  }

  #add(peer: Peer): void {
    if (!this.#hasPlaceFor(peer)) {
      this.#waiting.add(peer);
      return;
    }
    const holdMs = this.#dependencies.network.id < peer.id ? HOLD_MS : 2 * HOLD_MS;
    const sender = new TxSender(this.#sending, peer, { holdMs });
    this.#senders.set(peer.id, sender);
    this.#metrics.activeConnections.set(this.#senders.size);
    sender.wake();
  }

  #remove(peer: Peer): void {
    this.#waiting.delete(peer);
    this.#senders.get(peer.id)?.close();
    if (!this.#senders.delete(peer.id)) return;
    this.#metrics.activeConnections.set(this.#senders.size);
    for (const next of [...this.#waiting]) {
      if (!this.#hasPlaceFor(next)) continue;
      this.#waiting.delete(next);
      this.#add(next);
    }
  }

  #nowMs(): number {
    return Number(this.#dependencies.clock.now() / 1_000_000n);
  }

  #hasPlaceFor({ isUnconditional, isPersistent }: Peer): boolean {
    if (isUnconditional) return true;
    const { maxGossipConnectionsToPersistentPeers, maxGossipConnectionsToNonPersistentPeers } = this.#options;
    const places = isPersistent ? maxGossipConnectionsToPersistentPeers : maxGossipConnectionsToNonPersistentPeers;
    if (places === 0) return true;
    const isRival = (id: string): boolean => {
      const rival = this.#dependencies.network.peer(id);
      return rival !== undefined && !rival.isUnconditional && rival.isPersistent === isPersistent;
    };
    return [...this.#senders.keys()].filter(isRival).length < places;
  }
}

interface ReactorMetrics {
  readonly alreadyReceived: Counter;
  readonly rejected: Counter;
  readonly failed: Counter;
  readonly activeConnections: Gauge;
}

function reactorMetrics(metrics: Metrics): ReactorMetrics {
  return {
    alreadyReceived: metrics.counter({ name: "mempool_already_received_txs", help: "Txs received more than once." }),
    rejected: metrics.counter({ name: "mempool_rejected_txs", help: "Txs of peers refused for lack of room." }),
    failed: metrics.counter({ name: "mempool_failed_txs", help: "Txs of peers refused as invalid." }),
    activeConnections: metrics.gauge({
      name: "mempool_active_outbound_connections",
      help: "Peers that txs are sent to.",
    }),
  };
}
