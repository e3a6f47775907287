/** The two rules every hash field follows: the value for "nothing", and the length when there is something. */

import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES } from "#lib/bytes.ts";
import { check } from "./errors.ts";

/** Length of a hash, bytes. */
export const HASH_LENGTH = 32;
/** SHA-256 of nothing: the Merkle root over no leaves. */
export const EMPTY_HASH: Uint8Array = sha256(EMPTY_BYTES);

/** Throws `ValidationError` unless `hash` is empty or has 32 bytes (CometBFT types/validation.go `ValidateHash`). */
export function validateHash(hash: Uint8Array): void {
  check(
    hash.length === 0 || hash.length === HASH_LENGTH,
    `expected size to be ${HASH_LENGTH} bytes, got ${hash.length} bytes`,
  );
}
