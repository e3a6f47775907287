/**
 * Ed25519 for consensus. Validity follows ZIP-215 (cofactored equation, non-canonical points accepted, canonical s), as
 * CometBFT's verifier does: every node must give the same verdict on every signature, however odd.
 */

import { ed25519 } from "@noble/curves/ed25519.js";
import { concatBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { ed25519FastAccepts, ed25519NativeSign } from "./native.ts";

/** A private key of the wrong length. */
export class Ed25519KeyError extends TypedError {}

export const ED25519_PUBLIC_KEY_LENGTH = 32;
/** Go's layout: 32 bytes of seed, then the public key. */
export const ED25519_PRIVATE_KEY_LENGTH = 64;
export const ED25519_SIGNATURE_LENGTH = 64;
export const ED25519_SEED_LENGTH = 32;

/** A key pair; `privateKey` is in Go's 64-byte layout. */
export interface Ed25519KeyPair {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/**
 * Whether `signature` is valid by ZIP-215; wrong lengths are a rejection, never an error. A compiled verifier may accept
 * (the cofactorless equation it checks implies the cofactored one), and every refusal is decided anew by the exact rules.
 */
export function ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== ED25519_PUBLIC_KEY_LENGTH || signature.length !== ED25519_SIGNATURE_LENGTH) return false;
  return ed25519FastAccepts(publicKey, message, signature) || ed25519VerifyExact(publicKey, message, signature);
}

/** The same verdict without the fast path: some thirty times slower, the reference for tests. */
export function ed25519VerifyExact(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== ED25519_PUBLIC_KEY_LENGTH || signature.length !== ED25519_SIGNATURE_LENGTH) return false;
  return ed25519.verify(signature, message, publicKey, { zip215: true });
}

/** The deterministic signature (RFC 8032) under a key in Go's layout; throws `Ed25519KeyError`. */
export function ed25519Sign(privateKey: Uint8Array, message: Uint8Array): Uint8Array {
  requireLength(privateKey, ED25519_PRIVATE_KEY_LENGTH);
  return ed25519NativeSign(privateKey, message);
}

/** The key pair that grows from a 32-byte seed; throws `Ed25519KeyError`. */
export function ed25519KeyPairFromSeed(seed: Uint8Array): Ed25519KeyPair {
  requireLength(seed, ED25519_SEED_LENGTH);
  const publicKey = ed25519.getPublicKey(seed);
  return { privateKey: concatBytes(seed, publicKey), publicKey };
}

/** The key pair in a 64-byte private key; throws `Ed25519KeyError` unless the second half is the public key of the first. */
export function ed25519KeyPairFromPrivate(privateKey: Uint8Array): Ed25519KeyPair {
  requireLength(privateKey, ED25519_PRIVATE_KEY_LENGTH);
  const pair = ed25519KeyPairFromSeed(privateKey.slice(0, ED25519_SEED_LENGTH));
  // A mismatched half would make signing leak the seed, so it is refused where the key enters.
  if (!pair.publicKey.every((byte, i) => byte === privateKey[ED25519_SEED_LENGTH + i])) {
    throw new Ed25519KeyError("public half does not belong to the private half");
  }
  return pair;
}

function requireLength(key: Uint8Array, length: number): void {
  if (key.length !== length)
    throw new Ed25519KeyError("key has the wrong length", { length: key.length, want: length });
}
