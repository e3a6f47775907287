/**
 * The results of a block's txs, in chunks: a row for each result would cost more than the results, and one row for all
 * would have to be read for each. The first row of a height says how many results there are.
 */

import { u64FromBytes, u64ToBytes } from "#lib/bytes.ts";
import { ExecTxResult } from "#proto/tendermint/abci/types.ts";
import type { Database, WriteBatch } from "#store/database.ts";
import { FieldCursor } from "#types/field-cursor.ts";
import { type EncodedResults, RESULTS_PER_CHUNK, TX_RESULTS_TAG } from "#types/last-results.ts";
import { MAX_BLOCK_SIZE_BYTES } from "#types/limits.ts";
import { heightKey, PREFIX, pieceKey, readStored, StoreError } from "./keys.ts";

/** Adds the results of a height. */
export function putResults(batch: WriteBatch, height: bigint, { count, chunks }: EncodedResults): void {
  batch.put(heightKey(PREFIX.txResults, height), u64ToBytes(BigInt(count)));
  chunks.forEach((chunk, index) => void batch.put(pieceKey(PREFIX.txResults, height, index), chunk));
}

/** Deletes the results of a height. */
export function deleteResults(database: Pick<Database, "getSync">, batch: WriteBatch, height: bigint): void {
  const count = countResults(database, height);
  for (let index = 0; index * RESULTS_PER_CHUNK < count; index++) {
    batch.delete(pieceKey(PREFIX.txResults, height, index));
  }
  batch.delete(heightKey(PREFIX.txResults, height));
}

/** All chunks of a height, none when it has no results; throws `StoreError` when one is missing. */
export function loadResultChunks(database: Pick<Database, "getSync">, height: bigint): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const count = countResults(database, height);
  for (let index = 0; index * RESULTS_PER_CHUNK < count; index++) {
    const chunk = database.getSync(pieceKey(PREFIX.txResults, height, index));
    if (chunk === undefined) throw new StoreError("stored results are incomplete", { height, index });
    chunks.push(chunk);
  }
  return chunks;
}

/** One result; undefined when it is not stored. */
export function loadResult(
  database: Pick<Database, "getSync">,
  height: bigint,
  index: number,
): ExecTxResult | undefined {
  const chunk = database.getSync(pieceKey(PREFIX.txResults, height, Math.floor(index / RESULTS_PER_CHUNK)));
  if (chunk === undefined) return undefined;
  return readStored(chunk, "results", () => nthResult(chunk, index % RESULTS_PER_CHUNK));
}

function nthResult(chunk: Uint8Array, wanted: number): ExecTxResult | undefined {
  const cursor = new FieldCursor(chunk);
  let at = 0;
  while (cursor.next()) {
    if (cursor.tag === TX_RESULTS_TAG && at++ === wanted) {
      return ExecTxResult.decode(chunk.subarray(cursor.start, cursor.end));
    }
  }
  return undefined;
}

function countResults(database: Pick<Database, "getSync">, height: bigint): number {
  const bytes = database.getSync(heightKey(PREFIX.txResults, height));
  if (bytes === undefined) return 0;
  const count = readStored(bytes, "number of results", u64FromBytes);
  if (count > MAX_BLOCK_SIZE_BYTES) throw new StoreError("stored number of results is impossible", { height, count });
  return Number(count);
}
