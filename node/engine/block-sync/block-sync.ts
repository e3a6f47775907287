/**
 * Block sync (`cmt:blocksync/reactor.go`): gives blocks to nodes that are behind, and fetches those that this node lacks
 * from several peers at once until consensus can take over.
 */

import type { Clock, Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import type { Metrics } from "#lib/metrics.ts";
import { BLOCK_SYNC_CHANNEL } from "#p2p/channels.ts";
import { PeerFaultError } from "#p2p/errors.ts";
import type { Handled, Network, Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/blocksync/types.ts";
import type { State } from "#types/state.ts";
import type { BlockExecutor } from "../block-executor.ts";
import type { DiskGuard } from "../disk-guard.ts";
import type { BlockStore } from "../stores/block-store.ts";
import { requireHeight, requireRange, STATUS_REQUEST } from "./block-messages.ts";
import { BlockServer } from "./block-server.ts";
import { type BlockSyncMetrics, blockSyncMetrics } from "./block-sync-metrics.ts";
import type { SyncProgress } from "./progress.ts";
import { signatureChecker } from "./signature-checks.ts";
import { SyncRun } from "./sync-run.ts";

/** What block sync needs. */
export interface BlockSyncDependencies {
  readonly network: Network;
  readonly blockStore: Pick<BlockStore, "base" | "height" | "loadBlock" | "loadMeta" | "loadExtendedCommit">;
  readonly executor: Pick<BlockExecutor, "applyBlock">;
  readonly diskGuard: DiskGuard;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Threads that verify signatures while this one executes blocks; 0 for none. */
  readonly signatureThreads: number;
  /** This node's validator; undefined when it has none. */
  readonly validatorAddress: Uint8Array | undefined;
  /** The state after the latest block, for serving while nothing is fetched. */
  state(): State;
  /** Called once when there is nothing left to fetch: consensus goes on from `state`. */
  caughtUp(state: State): Promise<void>;
  /** Called once when this node cannot go on. */
  onFailure(error: Error): void;
}

/** The reactor; made before the network starts. */
export class BlockSync {
  readonly #dependencies: BlockSyncDependencies;
  readonly #metrics: BlockSyncMetrics;
  readonly #server: BlockServer;
  #run: SyncRun | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(dependencies: BlockSyncDependencies) {
    this.#dependencies = dependencies;
    const { network, metrics, state } = dependencies;
    this.#metrics = blockSyncMetrics(metrics);
    this.#metrics.syncing(false);
    const consensusParams = () => (this.#run?.state ?? state()).consensusParams;
    this.#server = new BlockServer({ ...dependencies, consensusParams });
    network.handle(BLOCK_SYNC_CHANNEL, (peer, message) => this.#receive(peer, message));
    network.watch({ added: (peer) => this.#added(peer), removed: ({ id }) => this.#run?.removePeer(id) });
  }

  /** Begins to fetch what comes after `state`; the network may have started or not. */
  start(state: State): void {
    const { logger, signatureThreads: threads } = this.#dependencies;
    const checker = signatureChecker({ logger }, { threads });
    this.#run = new SyncRun({ ...this.#dependencies, checker, syncMetrics: this.#metrics }, state);
    this.#metrics.syncing(true);
    this.#running = this.#finish(this.#run);
  }

  /** Ends fetching after the block that is being executed; serving goes on until the network stops. */
  async stop(): Promise<void> {
    this.#run?.stop();
    await this.#running;
  }

  /** Whether blocks are being fetched. */
  get isSyncing(): boolean {
    return this.#run !== undefined;
  }

  /** How far it has come; undefined when nothing is fetched. */
  get progress(): SyncProgress | undefined {
    return this.#run?.progress;
  }

  async #finish(run: SyncRun): Promise<void> {
    const { caughtUp, onFailure, logger } = this.#dependencies;
    try {
      const state = await run.run();
      this.#end();
      if (state !== undefined) await caughtUp(state);
    } catch (thrown) {
      this.#end();
      const error = thrown as Error;
      logger.error("block sync failed", { reason: error.message });
      onFailure(error);
    }
  }

  #end(): void {
    this.#run = undefined;
    this.#metrics.syncing(false);
  }

  #added(peer: Peer): void {
    void this.#server.tellStatus(peer);
    if (this.#run !== undefined) void peer.send(BLOCK_SYNC_CHANNEL, STATUS_REQUEST);
  }

  #receive(peer: Peer, { sum }: Message): Handled {
    switch (sum?.kind) {
      case "blockRequest":
        requireHeight(sum.value.height);
        return this.#server.sendBlock(peer, sum.value.height);
      case "statusRequest":
        return this.#server.tellStatus(peer);
      case "statusResponse":
        requireRange(sum.value);
        this.#run?.setPeer(peer.id, sum.value);
        return undefined;
      case "noBlockResponse":
        requireHeight(sum.value.height);
        this.#run?.noBlock(peer.id, sum.value.height);
        return undefined;
      case "blockResponse":
        // Late answers to requests of a run that has ended are honest.
        this.#run?.addBlock(peer.id, sum.value);
        return undefined;
      case undefined:
        throw new PeerFaultError("bad-message", "block sync message without a kind");
    }
  }
}
