/**
 * The single door to `node:crypto` and to compiled libraries. Nothing here decides what is valid: a fast path may accept,
 * the pure library behind it has the last word, and the same inputs give the same outputs on every platform.
 */

import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hash,
  type KeyObject,
  sign as nodeSign,
  verify as nodeVerify,
  pbkdf2Sync,
  randomBytes,
  randomFillSync,
  timingSafeEqual,
} from "node:crypto";
import { createRequire } from "node:module";
import { TypedError } from "#lib/errors.ts";
import { type Random, randomFrom } from "#lib/prng.ts";

/** A compiled library refused its input. */
export class NativeError extends TypedError {}

/** The secp256k1 operations of a compiled library; all throw on malformed points, scalars or signatures. */
export interface NativeSecp256k1 {
  ecdsaVerify(signature: Uint8Array, digest: Uint8Array, publicKey: Uint8Array): boolean;
  ecdsaSign(digest: Uint8Array, privateKey: Uint8Array): { readonly signature: Uint8Array };
  publicKeyCreate(privateKey: Uint8Array, compressed: boolean): Uint8Array;
}

interface NativeSodium {
  crypto_sign_detached(signature: Uint8Array, message: Uint8Array, secretKey: Uint8Array): void;
  crypto_sign_verify_detached(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
}

/** Hash functions that the platform computes. */
export type NativeHash = "sha256" | "sha512";

const require = createRequire(import.meta.url);
const sodium = loaded<NativeSodium>("sodium-native");

const compiledSecp256k1 = loaded<NativeSecp256k1>("secp256k1/bindings.js");

/** libsecp256k1, compiled for this platform or as WebAssembly. */
export const nativeSecp256k1: NativeSecp256k1 = compiledSecp256k1 ?? (await wasmSecp256k1());

/** Which code signs and verifies secp256k1; "wasm" takes some four times as long and is worth a warning at start. */
export const secp256k1Backend: "native" | "wasm" = compiledSecp256k1 === undefined ? "wasm" : "native";

/** Which code tries ed25519 first. */
export const ed25519Backend: "sodium" | "node" = sodium === undefined ? "node" : "sodium";

/** A digest as latin1 text, the form in which the platform returns it fastest (a third of the time of a buffer). */
export function hashLatin1(algorithm: NativeHash, bytes: Uint8Array): string {
  return hash(algorithm, bytes, "binary");
}

/** Writes latin1 text into `target` at `offset`; both must be in range. */
export function writeLatin1(target: Uint8Array, offset: number, text: string): void {
  latin1Write.call(target, text, offset, text.length);
}

/** HMAC of `bytes` under `key`. */
export function hmac(algorithm: NativeHash, key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return plain(createHmac(algorithm, key).update(bytes).digest());
}

/** PBKDF2 with HMAC; blocks the thread for the whole iteration count. */
export function pbkdf2(
  algorithm: NativeHash,
  password: Uint8Array,
  options: { readonly salt: Uint8Array; readonly iterations: number; readonly length: number },
): Uint8Array {
  return plain(pbkdf2Sync(password, options.salt, options.iterations, options.length, algorithm));
}

/** Whether two secrets are equal, in time that depends on their lengths only. */
export function equalSecrets(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Random words asked of the system at once: a call costs as much as hundreds of them. */
const RANDOM_WORDS = 1024;

/** The operating system's randomness, for key generation and nonces. */
export const secureRandom: Random = {
  ...randomFrom(secureWords()),
  bytes: (length) => plain(randomBytes(length)),
};

function secureWords(): () => number {
  const words = new Uint32Array(RANDOM_WORDS);
  let next = RANDOM_WORDS;
  return () => {
    if (next === RANDOM_WORDS) {
      randomFillSync(words);
      next = 0;
    }
    return words[next++] as number;
  };
}

/** Whether a compiled verifier accepts; false says nothing, since these apply stricter rules than ZIP-215. Lengths must be 32 and 64. */
export function ed25519FastAccepts(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (sodium !== undefined) return sodium.crypto_sign_verify_detached(signature, message, publicKey);
  const key = cachedPublicKey(publicKey);
  return key !== undefined && nodeVerify(null, message, key, signature);
}

/** The RFC 8032 signature under a 64-byte key (seed, then public key). */
export function ed25519NativeSign(privateKey: Uint8Array, message: Uint8Array): Uint8Array {
  if (sodium !== undefined) {
    const signature = new Uint8Array(64);
    sodium.crypto_sign_detached(signature, message, privateKey);
    return signature;
  }
  const der = Buffer.concat([ED25519_PKCS8, privateKey.subarray(0, 32)]);
  return plain(nodeSign(null, message, createPrivateKey({ key: der, format: "der", type: "pkcs8" })));
}

/** The ECDSA verdict on a 64-byte P-256 signature over the SHA-256 of `message`; any encoding fault is a rejection. */
export function p256Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.concat([P256_SPKI, publicKey]), format: "der", type: "spki" });
    return nodeVerify("sha256", message, { key, dsaEncoding: "ieee-p1363" }, signature);
  } catch {
    return false;
  }
}

// DER headers of SubjectPublicKeyInfo and PKCS #8 for raw keys (RFC 8410; RFC 5480 with a compressed point).
const ED25519_SPKI = Buffer.from("302a300506032b6570032100", "hex");
const ED25519_PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");
const P256_SPKI = Buffer.from("3039301306072a8648ce3d020106082a8648ce3d030107032200", "hex");
const PUBLIC_KEYS_MAX = 1024;
const publicKeys = new Map<string, KeyObject>();
const latin1Write: (this: Uint8Array, text: string, offset: number, length: number) => number = Reflect.get(
  Buffer.prototype,
  "latin1Write",
);

function loaded<T>(specifier: string): T | undefined {
  try {
    return require(specifier) as T;
  } catch {
    return undefined;
  }
}

/** The WebAssembly build, with the compiled binding's way of failing. */
export async function wasmSecp256k1(): Promise<NativeSecp256k1> {
  const { instantiateSecp256k1 } = await import("@bitauth/libauth");
  const library = await instantiateSecp256k1();
  const bytes = (result: Uint8Array | string): Uint8Array => {
    if (typeof result === "string") throw new NativeError(result);
    return result;
  };
  return {
    ecdsaVerify: (signature, digest, publicKey) => library.verifySignatureCompactLowS(signature, publicKey, digest),
    ecdsaSign: (digest, privateKey) => ({ signature: bytes(library.signMessageHashCompact(privateKey, digest)) }),
    publicKeyCreate: (privateKey) => bytes(library.derivePublicKeyCompressed(privateKey)),
  };
}

/** Importing a key costs a third of a verification, and a validator signs every block. */
function cachedPublicKey(raw: Uint8Array): KeyObject | undefined {
  const name = Buffer.from(raw).toString("latin1");
  const cached = publicKeys.get(name);
  if (cached !== undefined) return cached;
  try {
    const key = createPublicKey({ key: Buffer.concat([ED25519_SPKI, raw]), format: "der", type: "spki" });
    if (publicKeys.size >= PUBLIC_KEYS_MAX) publicKeys.clear();
    publicKeys.set(name, key);
    return key;
  } catch {
    return undefined;
  }
}

/** A copy without the platform's buffer methods and shared pool. */
function plain(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer);
}
