/** Sizes of ridge proofs, known before any of their content is looked at. */

import { SHA256_LENGTH } from "#crypto/sha256.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";

/** Whether a proof is small enough to be looked at. */
export function isRidgeProofSmall(proof: object): boolean {
  return ridgeProofBytes(proof) <= PROOF_BYTES_MAX;
}

/** Whether `bytes` is a hash. */
export function isHash(bytes: Uint8Array): boolean {
  return bytes.length === SHA256_LENGTH;
}

/** Bytes in all fields of a proof message, nested ones included; a number counts eight. */
function ridgeProofBytes(proof: object): number {
  let total = 0;
  for (const value of Object.values(proof)) total += fieldBytes(value);
  return total;
}

function fieldBytes(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === "object" && value !== null) return ridgeProofBytes(value);
  return typeof value === "number" || typeof value === "bigint" ? 8 : 0;
}
