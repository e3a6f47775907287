/** The results of a block, encoded once, and what of them enters the next header (CometBFT abci/types/types.go, state/execution.go). */

import { hashFromByteSlices } from "#crypto/merkle.ts";
import { concatBytes, EMPTY_BYTES } from "#lib/bytes.ts";
import type { ExecTxResult } from "#proto/tendermint/abci/types.ts";
import { Writer } from "#wire";
import { encodedResult } from "./exec-result.ts";
import { bytesTag, FieldCursor, varintTag } from "./field-cursor.ts";

/** Results in all but the last chunk: few enough to be read for one of them, enough to make a chunk worth a database row. */
export const RESULTS_PER_CHUNK = 32;

/** Every result of a block as bytes, for the store, the index and the hash alike. */
export interface EncodedResults {
  readonly count: number;
  /** Each the `tx_results` of a `ResponseFinalizeBlock`; one after the other they are those of the whole block. */
  readonly chunks: readonly Uint8Array[];
  /** `last_results_hash` of the next header. */
  readonly hash: Uint8Array;
}

/** Field `tx_results` of `ResponseFinalizeBlock`. */
export const TX_RESULTS_TAG = bytesTag(2);

/** Encodes the results of a block. */
export function encodeResults(results: readonly ExecTxResult[]): EncodedResults {
  const encoded = results.map(encodedResult);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < encoded.length; at += RESULTS_PER_CHUNK) {
    writer.reset();
    for (const bytes of encoded.slice(at, at + RESULTS_PER_CHUNK)) writer.uint32(TX_RESULTS_TAG).bytes(bytes);
    chunks.push(writer.finish());
  }
  const leaves = encoded.map(deterministicBytes);
  return { count: results.length, chunks, hash: hashFromByteSlices(leaves) };
}

/** Merkle root over the results: `last_results_hash` of the next header. */
export function lastResultsHash(results: readonly ExecTxResult[]): Uint8Array {
  return encodeResults(results).hash;
}

const writer = new Writer();
const CODE = varintTag(1);
const DATA = bytesTag(2);
const GAS_WANTED = varintTag(5);
const GAS_USED = varintTag(6);

const fields = new FieldCursor(EMPTY_BYTES);

/**
 * The encoding of an encoded result without what nodes may differ in: log, info, events, codespace. In most results it
 * is a beginning of the whole.
 */
function deterministicBytes(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let from = 0;
  let to = 0;
  fields.reset(bytes, 0, bytes.length);
  while (fields.next()) {
    const { tag, fieldStart } = fields;
    if (tag !== CODE && tag !== DATA && tag !== GAS_WANTED && tag !== GAS_USED) continue;
    if (fieldStart !== to) {
      if (to > from) kept.push(bytes.subarray(from, to));
      from = fieldStart;
    }
    to = fields.end;
  }
  const last = bytes.subarray(from, to);
  return kept.length === 0 ? last : concatBytes(...kept, last);
}
