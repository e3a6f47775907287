/** SHA-256, in the two forms that trees need: a new digest, and a digest written into an arena. */

import { hashLatin1, writeLatin1 } from "./native.ts";

/** Length of a digest, bytes. */
export const SHA256_LENGTH = 32;

/** The SHA-256 digest of `bytes`. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const text = hashLatin1("sha256", bytes);
  const digest = new Uint8Array(SHA256_LENGTH);
  for (let i = 0; i < SHA256_LENGTH; i++) digest[i] = text.charCodeAt(i);
  return digest;
}

/** Writes the digest of `bytes` to `target` at `offset`; the target must have 32 bytes there and may be the source. */
export function sha256Into(target: Uint8Array, offset: number, bytes: Uint8Array): void {
  writeLatin1(target, offset, hashLatin1("sha256", bytes));
}

/** The digest as latin1 text, one character per byte: a map key without a copy. */
export function sha256Latin1(bytes: Uint8Array): string {
  return hashLatin1("sha256", bytes);
}

/** The first 20 bytes of the digest: CometBFT's truncated hash, used for addresses. */
export function sha256Truncated(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).slice(0, 20);
}
