/** The digests besides SHA-256: SHA-512, RIPEMD-160, and the keyed constructions that key derivation uses. */

import { ripemd160 as nobleRipemd160 } from "@noble/hashes/legacy.js";
import { bytesFromLatin1 } from "#lib/bytes.ts";
import { hashLatin1, hmac, pbkdf2 } from "./native.ts";

/** The SHA-512 digest of `bytes`, 64 bytes. */
export function sha512(bytes: Uint8Array): Uint8Array {
  return bytesFromLatin1(hashLatin1("sha512", bytes));
}

/** The RIPEMD-160 digest of `bytes`, 20 bytes; pure, because platforms may leave this legacy hash out. */
export function ripemd160(bytes: Uint8Array): Uint8Array {
  return nobleRipemd160(bytes);
}

/** HMAC-SHA-256, 32 bytes. */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return hmac("sha256", key, bytes);
}

/** HMAC-SHA-512, 64 bytes. */
export function hmacSha512(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return hmac("sha512", key, bytes);
}

/** PBKDF2 with HMAC-SHA-512. */
export function pbkdf2Sha512(
  password: Uint8Array,
  options: { readonly salt: Uint8Array; readonly iterations: number; readonly length: number },
): Uint8Array {
  return pbkdf2("sha512", password, options);
}
