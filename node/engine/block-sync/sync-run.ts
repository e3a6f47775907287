/** One run of block sync: fetches, proves and executes block after block until consensus can take over. */

import type { Timer } from "#lib/clock.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import { nsFromTimestamp } from "#lib/time.ts";
import { BLOCK_SYNC_CHANNEL } from "#p2p/channels.ts";
import { PeerFaultError } from "#p2p/errors.ts";
import type { Fault } from "#p2p/network.ts";
import type { BlockResponse } from "#proto/tendermint/blocksync/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import { ValidationError } from "#types/errors.ts";
import { evidenceHeight } from "#types/evidence.ts";
import { nextHeight, type State } from "#types/state.ts";
import { approximateBytes, type BlockRange, blockRequest, STATUS_REQUEST } from "./block-messages.ts";
import { type BlockOrder, BlockPool, type PeerComplaint } from "./block-pool.ts";
import type { BlockClaim, ProvenBlock, Verdict } from "./block-proof.ts";
import type { BlockSyncDependencies } from "./block-sync.ts";
import type { BlockSyncMetrics } from "./block-sync-metrics.ts";
import { isTimeForConsensus } from "./caught-up.ts";
import { ProgressMeter, type SyncProgress } from "./progress.ts";
import { ProofQueue } from "./proof-queue.ts";
import type { SignatureChecker } from "./signature-checks.ts";
import { SyncTracker } from "./sync-tracker.ts";

/** What a run needs beyond what the reactor is given. */
export interface SyncRunDependencies extends BlockSyncDependencies {
  readonly checker: SignatureChecker;
  readonly syncMetrics: BlockSyncMetrics;
}

/** The chain decided a block that cannot follow our state: our state is wrong, and going on would not mend it. */
export class DivergedStateError extends TypedError {}

/** Distance of the looks at clocks, ms. */
const TICK_MS = 100;
/** Distance of the questions what peers have, ms. */
const STATUS_INTERVAL_MS = 5000;
/** Distance of the lines in the log, ms. */
const LOG_INTERVAL_MS = 10_000;
/** Distance of the questions whether the disk has room, ms, and bytes of blocks after which it is asked earlier. */
const GUARD_INTERVAL_MS = 500;
const UNGUARDED_BYTES_MAX = 16 * 1024 * 1024;
const NS_PER_MS = 1_000_000n;

/** A run; `run` is called once. */
export class SyncRun {
  readonly #dependencies: SyncRunDependencies;
  readonly #pool: BlockPool;
  readonly #proofs: ProofQueue;
  readonly #tracker: SyncTracker;
  readonly #meter: ProgressMeter;
  readonly #startedMs: number;
  #state: State;
  #executed = 0;
  #progressMs: number;
  #statusMs: number;
  #logMs: number;
  #guardedMs = Number.NEGATIVE_INFINITY;
  #unguardedBytes = 0;
  #isStopped = false;
  #timer: Timer | undefined;
  #wake = Promise.withResolvers<void>();

  constructor(dependencies: SyncRunDependencies, state: State) {
    this.#dependencies = dependencies;
    this.#state = state;
    const now = this.#nowMs();
    this.#pool = new BlockPool(nextHeight(state));
    this.#proofs = new ProofQueue(dependencies.checker);
    this.#tracker = new SyncTracker(now);
    this.#meter = new ProgressMeter(state.lastBlockHeight, now);
    this.#startedMs = now;
    this.#progressMs = now;
    this.#statusMs = now;
    this.#logMs = now;
  }

  /** The state after the latest executed block. */
  get state(): State {
    return this.#state;
  }

  get progress(): SyncProgress {
    return this.#meter.progress(this.#pool.target, this.#nowMs());
  }

  /** Resolves with the state to go on from when consensus should take over, with undefined when stopped; rejects with what must stop the node. */
  async run(): Promise<State | undefined> {
    const { logger } = this.#dependencies;
    logger.info("block sync started", { height: this.#pool.height });
    this.#askForStatus();
    this.#tick();
    try {
      while (!this.#isStopped) {
        const claim = this.#claim();
        if (claim !== undefined) await this.#advance(claim);
        else if (this.#isDone()) return this.#end();
        else await this.#wake.promise;
      }
      return undefined;
    } finally {
      this.stop();
      await this.#dependencies.checker.close();
    }
  }

  /** Ends the run after the block that is being executed. */
  stop(): void {
    this.#isStopped = true;
    this.#timer?.cancel();
    this.#wakeUp();
  }

  /** A peer says what it has. */
  setPeer(peerId: string, range: BlockRange): void {
    this.#pool.setPeer(peerId, range, this.#nowMs());
    this.#order();
  }

  removePeer(peerId: string): void {
    this.#pool.removePeer(peerId);
    this.#order();
  }

  /** A block arrived; throws `PeerFaultError` for one no correct node sends. */
  addBlock(peerId: string, { block, extCommit }: BlockResponse): void {
    if (block === undefined) throw new PeerFaultError("bad-message", "block response without a block");
    const { chainId } = this.#state;
    if (block.header.chainId !== chainId) throw new PeerFaultError("other-network", "block of another chain");
    const received = { peerId, block, extendedCommit: extCommit, bytes: approximateBytes(block) };
    this.#complain(this.#pool.addBlock(received, this.#nowMs()));
    this.#proofs.fill(this.#pool, this.#state);
    this.#order();
    this.#wakeUp();
  }

  /** A peer lacks a block. */
  noBlock(peerId: string, height: bigint): void {
    this.#complain(this.#pool.noBlock(peerId, height, this.#nowMs()));
    this.#order();
  }

  #claim(): BlockClaim | undefined {
    const { height } = this.#pool;
    const [block, above] = [this.#pool.block(height), this.#pool.block(height + 1n)];
    return block === undefined || above === undefined ? undefined : { block, above };
  }

  async #advance(claim: BlockClaim): Promise<void> {
    this.#proofs.fill(this.#pool, this.#state);
    const verdict = await this.#proofs.verdict(claim, this.#state);
    switch (verdict.kind) {
      case "proven":
        return this.#execute(verdict.proven);
      case "refuted":
        return this.#refute(claim, verdict);
    }
  }

  async #execute(proven: ProvenBlock): Promise<void> {
    const { executor } = this.#dependencies;
    const { block, blockId, extendedCommit, ...rest } = proven;
    await this.#requireSpace(block);
    const unstored = { block, blockId, ...rest, ...(extendedCommit === undefined ? {} : { extendedCommit }) };
    // The last commit of every block but the first was verified when it proved the block below.
    const isLastCommitVerified = this.#executed > 0;
    const isReplay = this.#hasOlderEvidence(block);
    try {
      this.#state = await executor.applyBlock(this.#state, proven, { isLastCommitVerified, isReplay, unstored });
    } catch (cause) {
      if (!(cause instanceof ValidationError)) throw cause;
      const advice = "the state of this node is damaged or its program is another than the chain's";
      const reason = `the chain decided a block that does not follow our state: ${errorMessage(cause)}: ${advice}`;
      throw new DivergedStateError(reason, { height: block.header.height }, { cause });
    }
    const now = this.#nowMs();
    this.#executed++;
    this.#progressMs = now;
    this.#proofs.forgetUpTo(block.header.height);
    this.#pool.pop();
    this.#tracker.record(Number(nsFromTimestamp(block.header.time) / NS_PER_MS), now);
    this.#meter.reached(block.header.height, now);
    this.#dependencies.syncMetrics.executed(proven);
    this.#order();
  }

  /** Asking the file system takes as long as executing a small block, so that one answer serves for several. */
  async #requireSpace(block: Block): Promise<void> {
    const now = this.#nowMs();
    this.#unguardedBytes += approximateBytes(block);
    if (now - this.#guardedMs < GUARD_INTERVAL_MS && this.#unguardedBytes < UNGUARDED_BYTES_MAX) return;
    await this.#dependencies.diskGuard.requireSpace();
    this.#guardedMs = now;
    this.#unguardedBytes = 0;
  }

  /** After state sync a block may carry evidence of heights that were never here; those who decided it have judged it. */
  #hasOlderEvidence(block: Block): boolean {
    const { blockStore } = this.#dependencies;
    return block.evidence.evidence.some((item) => blockStore.loadMeta(evidenceHeight(item)) === undefined);
  }

  #refute(claim: BlockClaim, { liar, reason }: Extract<Verdict, { kind: "refuted" }>): void {
    const { network, logger } = this.#dependencies;
    const { peerId, block } = claim[liar];
    logger.warn("block is refuted", { height: block.header.height, peer: peerId, reason });
    const now = this.#nowMs();
    this.#pool.discard(block.header.height, now);
    this.#pool.removeLiar(peerId, now);
    network.report(peerId, "bad-data", reason);
    this.#order();
  }

  #isDone(): boolean {
    const { blockStore, validatorAddress, network } = this.#dependencies;
    const { lastBlockHeight } = this.#state;
    return isTimeForConsensus({
      state: this.#state,
      pool: this.#pool,
      tracker: this.#tracker,
      executed: this.#executed,
      hasExtendedCommit: lastBlockHeight > 0n && blockStore.loadExtendedCommit(lastBlockHeight) !== undefined,
      validatorAddress,
      silentPeers: network.peers().filter(({ id }) => !this.#pool.hasPeer(id)).length,
      startedMs: this.#startedMs,
      progressMs: this.#progressMs,
      nowMs: this.#nowMs(),
    });
  }

  #end(): State {
    const seconds = (this.#nowMs() - this.#startedMs) / 1000;
    const height = this.#state.lastBlockHeight;
    this.#dependencies.logger.info("block sync complete", { height, blocks: this.#executed, seconds });
    return this.#state;
  }

  #tick(): void {
    if (this.#isStopped) return;
    const now = this.#nowMs();
    for (const complaint of this.#pool.overdue(now)) this.#complain(complaint);
    if (now - this.#statusMs >= STATUS_INTERVAL_MS) this.#askForStatus();
    if (now - this.#logMs >= LOG_INTERVAL_MS) this.#log(now);
    this.#order();
    this.#wakeUp();
    this.#timer = this.#dependencies.timers.after(TICK_MS, () => this.#tick());
  }

  #log(now: number): void {
    this.#logMs = now;
    const { height, target, blocksPerSecond, etaSeconds } = this.progress;
    const speed = blocksPerSecond.toFixed(1);
    const eta = etaSeconds === undefined ? "unknown" : `${Math.ceil(etaSeconds)}s`;
    const peers = this.#pool.peerCount;
    this.#dependencies.logger.info("block sync", { height, target, "blocks/s": speed, eta, peers });
  }

  #askForStatus(): void {
    this.#statusMs = this.#nowMs();
    for (const peer of this.#dependencies.network.peers()) void peer.send(BLOCK_SYNC_CHANNEL, STATUS_REQUEST);
  }

  #order(): void {
    if (this.#isStopped) return;
    for (const order of this.#pool.orders(this.#nowMs())) this.#send(order);
  }

  #send(order: BlockOrder): void {
    const peer = this.#dependencies.network.peer(order.peerId);
    if (peer === undefined) {
      this.#pool.removePeer(order.peerId);
      return;
    }
    void peer.send(BLOCK_SYNC_CHANNEL, blockRequest(order.height)).then((wasSent) => {
      if (!wasSent) this.#pool.unsent(order);
    });
  }

  #complain(complaint: PeerComplaint | undefined): void {
    if (complaint === undefined) return;
    const { peerId, fault, reason } = complaint;
    this.#report(peerId, fault, reason);
  }

  #report(peerId: string, fault: Fault, reason: string): void {
    this.#dependencies.logger.info("peer is given up", { peer: peerId, reason });
    this.#pool.shunPeer(peerId, this.#nowMs());
    this.#dependencies.network.report(peerId, fault, reason);
  }

  #wakeUp(): void {
    this.#wake.resolve();
    this.#wake = Promise.withResolvers<void>();
  }

  #nowMs(): number {
    return Number(this.#dependencies.clock.now() / NS_PER_MS);
  }
}
