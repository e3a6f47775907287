/**
 * Executes decided blocks (`cmt:state/execution.go`). A block, what the application answered, the state after it and what
 * became of evidence are stored in one batch with one wait for the disk, before the application may commit: after a crash
 * the height is done but for the application, which executes it again, or the log decides it again. `handshake.ts` has
 * the other half.
 */

import type { Application } from "#abci/application.ts";
import { latin1FromBytes } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { BlockID } from "#proto/tendermint/types/types.ts";
import { blockHash, maxDataBytes } from "#types/block.ts";
import { ValidationError } from "#types/errors.ts";
import { type EncodedResults, encodeResults } from "#types/last-results.ts";
import { blockBytesMax, type ConsensusParams } from "#types/params.ts";
import type { State } from "#types/state.ts";
import { nextState } from "#types/state-transition.ts";
import { validateBlock } from "#types/state-validation.ts";
import { ApplicationAnswerError } from "./application-answer.ts";
import { publishBlockEvents } from "./block-events.ts";
import { finalizeBlockRequest } from "./block-requests.ts";
import type { CrashPoints } from "./crash-points.ts";
import type { EventBus } from "./event-bus.ts";
import type { EvidencePool } from "./evidence-pool.ts";
import type { ExecutorMempool } from "./executor-mempool.ts";
import type { BlockStore, StorableBlock } from "./stores/block-store.ts";
import type { StateStore } from "./stores/state-store.ts";

/** A block and what came of it. */
export interface ExecutedBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly result: ResponseFinalizeBlock;
}

/**
 * Makes blocks and txs findable; called for each block once it is stored and before anybody is told. A block that a crash
 * kept from being indexed is for the indexer to find when it starts.
 */
export interface BlockIndexer {
  index(executed: ExecutedBlock): Promise<void>;
}

/** What an executor needs. */
export interface BlockExecutorDependencies {
  readonly application: Pick<Application, "finalizeBlock" | "commit">;
  readonly mempool: ExecutorMempool;
  readonly evidencePool: Pick<EvidencePool, "check" | "committing" | "digestConflicts">;
  readonly blockStore: Pick<BlockStore, "evidenceBase" | "prune" | "adding" | "saveBlock">;
  readonly stateStore: Pick<StateStore, "saveExecuted" | "prune">;
  readonly eventBus: EventBus;
  readonly indexer: BlockIndexer;
  readonly logger: Logger;
  readonly crashPoints: CrashPoints;
}

/** How a block comes to be applied. */
export interface ApplyOptions {
  /** The block was applied before, in part: its evidence may already count as committed. */
  readonly isReplay?: boolean;
  /** Its last commit was verified by the caller. */
  readonly isLastCommitVerified?: boolean;
  /** The block, when it is not stored yet: it is stored with what came of it. */
  readonly unstored?: StorableBlock | undefined;
}

/** Heights removed per block while pruning catches up, so that no block waits long. */
const PRUNED_HEIGHTS_PER_BLOCK = 20;

/** Runs blocks; one per node. */
export class BlockExecutor {
  readonly #dependencies: BlockExecutorDependencies;
  /** The hash of the block that passed `validateBlock` last, and the state's height it followed. */
  #validated = "";

  constructor(dependencies: BlockExecutorDependencies) {
    this.#dependencies = dependencies;
  }

  /** Throws `ValidationError` unless the block may follow `state`, evidence included. */
  validateBlock(state: State, block: Block, options: ApplyOptions = {}): void {
    const name = `${state.lastBlockHeight}/${latin1FromBytes(blockHash(block))}`;
    if (name === this.#validated) return;
    validateBlock(state, block, { isLastCommitVerified: options.isLastCommitVerified === true });
    if (options.isReplay !== true) this.#dependencies.evidencePool.check(block.evidence.evidence);
    this.#validated = name;
  }

  /** Executes a decided block; rejects with an error that must stop the node. */
  async applyBlock(
    state: State,
    { block, blockId }: { block: Block; blockId: BlockID },
    options: ApplyOptions = {},
  ): Promise<State> {
    const { stateStore, blockStore, crashPoints, indexer, eventBus, evidencePool } = this.#dependencies;
    const { unstored } = options;
    this.validateBlock(state, block, options);
    const { result, results, next } = await this.#execute(state, { block, blockId }, unstored);
    crashPoints.reached("block-finalized");
    await stateStore.saveExecuted({ next, response: result, results }, [
      ...(unstored === undefined ? [] : [blockStore.adding(unstored)]),
      evidencePool.committing(next, block.evidence.evidence),
    ]);
    crashPoints.reached("block-saved");
    const indexed = indexer.index({ block, blockId, result });
    // Awaited below; until then a failure must not count as unhandled.
    indexed.catch(() => {});
    const retainHeight = await this.#commit(next, { block, blockId, result });
    await evidencePool.digestConflicts();
    crashPoints.reached("evidence-updated");
    await indexed;
    crashPoints.reached("block-indexed");
    await this.#prune(next, retainHeight);
    publishBlockEvents(eventBus, { block, blockId, result });
    return next;
  }

  /** Executes a block in the application alone, which has forgotten it; answers what it answered. */
  async finalizeBlock(state: State, block: Block, blockId: BlockID): Promise<ResponseFinalizeBlock> {
    const { header, data } = block;
    const request = finalizeBlockRequest(state, block, blockId.hash);
    const result = await this.#dependencies.application.finalizeBlock(request);
    if (result.txResults.length !== data.txs.length) {
      const counts = { txs: data.txs.length, results: result.txResults.length };
      throw new ApplicationAnswerError("expected tx results length to match size of transactions in block", counts);
    }
    this.#dependencies.logger.debug("block finalized", { height: header.height, txs: data.txs.length });
    return result;
  }

  async #execute(
    state: State,
    { block, blockId }: { block: Block; blockId: BlockID },
    unstored: StorableBlock | undefined,
  ): Promise<{ result: ResponseFinalizeBlock; results: EncodedResults; next: State }> {
    try {
      const result = await this.finalizeBlock(state, block, blockId);
      const results = encodeResults(result.txResults);
      return { result, results, next: this.#nextState(state, { block, blockId, result }, results.hash) };
    } catch (cause) {
      // Decided it is all the same: an application that is mended, or replaced for an upgrade, finds it in the store.
      if (unstored !== undefined) await this.#dependencies.blockStore.saveBlock(unstored);
      throw cause;
    }
  }

  #nextState(state: State, { block, blockId, result }: ExecutedBlock, resultsHash: Uint8Array): State {
    try {
      return nextState(state, { blockId, header: block.header, response: result, resultsHash });
    } catch (cause) {
      if (!(cause instanceof ValidationError)) throw cause;
      throw new ApplicationAnswerError(errorMessage(cause), { height: block.header.height }, { cause });
    }
  }

  async #commit(next: State, { block, result }: ExecutedBlock): Promise<bigint> {
    const { application, mempool, crashPoints } = this.#dependencies;
    await mempool.lock();
    try {
      const { retainHeight } = await application.commit({});
      crashPoints.reached("app-committed");
      mempool.update({
        height: block.header.height,
        txs: block.data.txs,
        results: result.txResults,
        limits: txLimits(next.consensusParams, next.validators.size),
      });
      return retainHeight;
    } finally {
      mempool.unlock();
      crashPoints.reached("mempool-updated");
    }
  }

  async #prune(state: State, retainHeight: bigint): Promise<void> {
    if (retainHeight <= 0n) return;
    const { blockStore, stateStore, logger } = this.#dependencies;
    const { lastBlockHeight, lastBlockTime, consensusParams, initialHeight } = state;
    const heightsMax = PRUNED_HEIGHTS_PER_BLOCK;
    try {
      await blockStore.prune({
        retainHeight: retainHeight < lastBlockHeight ? retainHeight : lastBlockHeight,
        now: { height: lastBlockHeight, time: lastBlockTime },
        evidenceParams: consensusParams.evidence,
        heightsMax,
      });
      await stateStore.prune({ initialHeight, retainHeight: blockStore.evidenceBase, heightsMax });
    } catch (cause) {
      // What could not be removed is tried again after the next block.
      logger.error("pruning failed", { cause: errorMessage(cause) });
    }
  }
}

/** What a tx may be while these params are in force. */
export function txLimits(params: ConsensusParams, validators: number): { dataBytesMax: bigint; gasMax: bigint } {
  const dataBytesMax = maxDataBytes(BigInt(blockBytesMax(params)), 0n, validators);
  return { dataBytesMax, gasMax: params.block.maxGas };
}
