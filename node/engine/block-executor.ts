/**
 * Executes decided blocks (`cmt:state/execution.go`). What it writes, it writes in an order that can be resumed after a
 * crash between any two steps; `handshake.ts` has the other half.
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
import type { BlockStore } from "./stores/block-store.ts";
import type { StateStore } from "./stores/state-store.ts";

/** A block and what came of it. */
export interface ExecutedBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly result: ResponseFinalizeBlock;
}

/** Makes blocks and txs findable; called once or more per block before the block counts as done. */
export interface BlockIndexer {
  index(executed: ExecutedBlock): Promise<void>;
}

/** What an executor needs. */
export interface BlockExecutorDependencies {
  readonly application: Pick<Application, "finalizeBlock" | "commit">;
  readonly mempool: ExecutorMempool;
  readonly evidencePool: Pick<EvidencePool, "check" | "update">;
  readonly blockStore: Pick<BlockStore, "evidenceBase" | "prune">;
  readonly stateStore: Pick<StateStore, "save" | "saveFinalizeBlock" | "prune">;
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

  /** Executes a decided and stored block; rejects with an error that must stop the node. */
  async applyBlock(
    state: State,
    { block, blockId }: { block: Block; blockId: BlockID },
    options: ApplyOptions = {},
  ): Promise<State> {
    const { stateStore, crashPoints, indexer, eventBus, evidencePool } = this.#dependencies;
    this.validateBlock(state, block, options);
    const result = await this.finalizeBlock(state, block, blockId);
    crashPoints.reached("block-finalized");
    await stateStore.saveFinalizeBlock(block.header.height, result);
    crashPoints.reached("results-saved");
    const indexed = indexer.index({ block, blockId, result });
    // Awaited below; until then a failure must not count as unhandled.
    indexed.catch(() => {});
    const next = this.#nextState(state, { block, blockId, result });
    const retainHeight = await this.#commit(next, { block, blockId, result });
    await evidencePool.update(next, block.evidence.evidence);
    crashPoints.reached("evidence-updated");
    await indexed;
    crashPoints.reached("block-indexed");
    await stateStore.save(next, { sync: false });
    crashPoints.reached("state-saved");
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

  #nextState(state: State, { block, blockId, result }: ExecutedBlock): State {
    try {
      return nextState(state, { blockId, header: block.header, response: result });
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
