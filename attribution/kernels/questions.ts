/** What a model version is asked, and the one commitment to it that client, node and chain know: uses name it, and so do the questions of certificates. */

import { concatBytes, u64ToBytes } from "#lib/bytes.ts";
import type { Domain } from "./domain.ts";
import { textCommitment } from "./receipts.ts";

/** A question with its answer, as proofs show it. */
export interface Question {
  /** `QUESTION_SALT_BYTES` long; stays with client and node until a proof needs it. */
  readonly salt: Uint8Array;
  /** The class answered, or the label that the neighbours speak for. */
  readonly label: number;
  /** One signed byte for each dimension. */
  readonly vector: Uint8Array;
}

/** Bytes of the longest vector of a question that proofs can show beside an item. */
export const QUESTION_VECTOR_MAX = 1_024;
/** Bytes of the salt of a question. */
export const QUESTION_SALT_BYTES = 32;

/**
 * Commitment to a question under the domain of the receipts of the model version that answers it; nothing about it can be
 * learned without the salt.
 */
export function queryCommitment(receipts: Domain, { salt, label, vector }: Question): Uint8Array {
  return textCommitment(receipts, salt, concatBytes(u64ToBytes(BigInt(label)), vector));
}

/** Signed bytes as bytes, without a copy. */
export function bytesOfVector(vector: Int8Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.length);
}

/** Bytes as signed bytes, without a copy. */
export function vectorOfBytes(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
