/** A block for the index, from the objects that tests have instead of the engine's stores. */
import { ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import type { IndexedBlock } from "#rpc/indexer/indexer.ts";
import { encodeResults } from "#types/last-results.ts";

/** The block as the stores would have it. */
export function indexedBlock(
  height: bigint,
  txs: readonly Uint8Array[],
  response: Partial<ResponseFinalizeBlock>,
): IndexedBlock {
  const { txResults = [], ...rest } = response;
  const events = ResponseFinalizeBlock.encode(ResponseFinalizeBlock.create(rest));
  return { height, txs, events, chunks: encodeResults(txResults).chunks };
}
