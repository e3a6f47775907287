/** Takes the chain one height back, for a node whose application computed a wrong app hash (`cmt:state/rollback.go`). */

import { TypedError } from "#lib/errors.ts";
import type { State } from "#types/state.ts";
import type { BlockStore } from "./stores/block-store.ts";
import type { StateStore } from "./stores/state-store.ts";

/** There is nothing to go back to. */
export class RollbackError extends TypedError {}

/** What is rolled back. */
export interface RollbackDependencies {
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
}

/**
 * Replaces the state by the one before the last block and answers it. The application must be rolled back by its own
 * means. With `removeBlock` the block goes, too; otherwise it is executed again at the next start.
 */
export async function rollback(
  { blockStore, stateStore }: RollbackDependencies,
  options: { readonly removeBlock: boolean },
): Promise<State> {
  const state = stateStore.load();
  if (state === undefined) throw new RollbackError("no state found");
  const { height } = blockStore;
  if (height === state.lastBlockHeight + 1n) {
    // The node stopped between block and state: the block alone is ahead.
    if (options.removeBlock) await blockStore.deleteLatest();
    return state;
  }
  if (height !== state.lastBlockHeight) {
    throw new RollbackError("state is not one below or equal to the block store", {
      height,
      state: state.lastBlockHeight,
    });
  }
  const earlier = stateBefore({ blockStore, stateStore }, state);
  await stateStore.bootstrap(earlier);
  if (options.removeBlock) await blockStore.deleteLatest();
  return earlier;
}

function stateBefore({ blockStore, stateStore }: RollbackDependencies, state: State): State {
  const height = state.lastBlockHeight - 1n;
  const meta = blockStore.loadMeta(height);
  const latest = blockStore.loadMeta(state.lastBlockHeight);
  const lastValidators = stateStore.loadValidators(height);
  const consensusParams = stateStore.loadConsensusParams(height + 1n);
  if (meta === undefined || latest === undefined || lastValidators === undefined || consensusParams === undefined) {
    throw new RollbackError("the height before is not stored", { height });
  }
  return {
    ...state,
    // The version of the last block is the one the state before it asked for.
    version: { ...state.version, consensus: latest.header.version },
    lastBlockHeight: height,
    lastBlockId: meta.blockId,
    lastBlockTime: meta.header.time,
    nextValidators: state.validators,
    validators: state.lastValidators,
    lastValidators,
    lastHeightValidatorsChanged: lowest(state.lastHeightValidatorsChanged, height + 2n),
    consensusParams,
    lastHeightConsensusParamsChanged: lowest(state.lastHeightConsensusParamsChanged, height + 1n),
    // Results and app hash of a block are agreed on in the one after it.
    lastResultsHash: latest.header.lastResultsHash,
    appHash: latest.header.appHash,
  };
}

function lowest(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
