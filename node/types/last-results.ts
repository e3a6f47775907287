/** What of a block's results enters the next header (CometBFT abci/types/types.go, state/execution.go). */

import { hashFromByteSlices } from "#crypto/merkle.ts";
import { ExecTxResult } from "#proto/tendermint/abci/types.ts";

/** Merkle root over the results: `last_results_hash` of the next header. */
export function lastResultsHash(results: readonly ExecTxResult[]): Uint8Array {
  return hashFromByteSlices(results.map((result) => ExecTxResult.encode(deterministicResult(result))));
}

/** The result without what nodes may differ in: log, info, events, codespace. */
export function deterministicResult({ code, data, gasWanted, gasUsed }: ExecTxResult): ExecTxResult {
  return { code, data, log: "", info: "", gasWanted, gasUsed, events: [], codespace: "" };
}
