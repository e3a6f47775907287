/** ECDSA over secp256k1 as accounts use it: compressed keys, 64-byte r ‖ s over a 32-byte digest, s in the lower half. */

import { secp256k1 } from "@noble/curves/secp256k1.js";
import { TypedError } from "#lib/errors.ts";
import { nativeSecp256k1 } from "./native.ts";

/** A private or public key, or a digest, that is not one. */
export class Secp256k1Error extends TypedError {}

export const SECP256K1_PUBLIC_KEY_LENGTH = 33;
export const SECP256K1_PRIVATE_KEY_LENGTH = 32;
export const SECP256K1_SIGNATURE_LENGTH = 64;
/** Order of the group. */
export const SECP256K1_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** Whether `signature` signs `digest` under a compressed key; malformed input and a high s are rejections, never errors. */
export function secp256k1Verify(publicKey: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean {
  if (!haveVerifyLengths(publicKey, digest, signature)) return false;
  try {
    return nativeSecp256k1.ecdsaVerify(signature, digest, publicKey);
  } catch {
    return false;
  }
}

/** The same verdict by the pure library. */
export function secp256k1VerifyExact(publicKey: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean {
  if (!haveVerifyLengths(publicKey, digest, signature)) return false;
  try {
    return secp256k1.verify(signature, digest, publicKey, { prehash: false, lowS: true });
  } catch {
    return false;
  }
}

/** The deterministic low-S signature (RFC 6979) of a 32-byte digest; throws `Secp256k1Error`. */
export function secp256k1Sign(privateKey: Uint8Array, digest: Uint8Array): Uint8Array {
  requirePrivateKey(privateKey);
  if (digest.length !== 32) throw new Secp256k1Error("digest has the wrong length", { length: digest.length });
  return nativeSecp256k1.ecdsaSign(digest, privateKey).signature;
}

/** The compressed public key; throws `Secp256k1Error`. */
export function secp256k1PublicKey(privateKey: Uint8Array): Uint8Array {
  requirePrivateKey(privateKey);
  return nativeSecp256k1.publicKeyCreate(privateKey, true);
}

/** Whether 32 bytes are a private key: a number in [1, order). */
export function isSecp256k1PrivateKey(privateKey: Uint8Array): boolean {
  return privateKey.length === SECP256K1_PRIVATE_KEY_LENGTH && secp256k1.utils.isValidSecretKey(privateKey);
}

/** Whether 33 bytes are a compressed point of the curve. */
export function isSecp256k1PublicKey(publicKey: Uint8Array): boolean {
  return publicKey.length === SECP256K1_PUBLIC_KEY_LENGTH && secp256k1.utils.isValidPublicKey(publicKey, true);
}

/** The compressed form of a 33- or 65-byte public key; throws `Secp256k1Error` when it is not on the curve. */
export function compressSecp256k1(publicKey: Uint8Array): Uint8Array {
  try {
    return secp256k1.Point.fromBytes(publicKey).toBytes(true);
  } catch (cause) {
    throw new Secp256k1Error("public key is not a point of the curve", { length: publicKey.length }, { cause });
  }
}

function haveVerifyLengths(publicKey: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean {
  return (
    publicKey.length === SECP256K1_PUBLIC_KEY_LENGTH &&
    digest.length === 32 &&
    signature.length === SECP256K1_SIGNATURE_LENGTH
  );
}

function requirePrivateKey(privateKey: Uint8Array): void {
  if (!isSecp256k1PrivateKey(privateKey)) {
    throw new Secp256k1Error("private key is out of range", { length: privateKey.length });
  }
}
