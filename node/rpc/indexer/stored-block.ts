/** A block as the index needs it, from the engine's stores. */
import type { BlockStore } from "#engine/stores/block-store.ts";
import type { StateStore } from "#engine/stores/state-store.ts";
import type { IndexedBlock } from "./indexer.ts";

/** Where blocks and results are. */
export interface IndexSources {
  readonly blockStore: Pick<BlockStore, "loadTxs">;
  readonly stateStore: Pick<StateStore, "loadEncodedFinalizeBlock">;
}

/** The block at a height; undefined when it is not stored, or not executed. */
export function storedBlock({ blockStore, stateStore }: IndexSources, height: bigint): IndexedBlock | undefined {
  const answer = stateStore.loadEncodedFinalizeBlock(height);
  const txs = answer && blockStore.loadTxs(height);
  return answer === undefined || txs === undefined ? undefined : { height, txs, ...answer };
}
