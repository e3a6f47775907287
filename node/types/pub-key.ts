/** Validators' public keys as a proto union: address, length check, signature check (CometBFT crypto/encoding, crypto/{ed25519,secp256k1}). */

import { ed25519Address, secp256k1Address } from "#crypto/address.ts";
import { ED25519_PUBLIC_KEY_LENGTH, ed25519Verify } from "#crypto/ed25519.ts";
import { SECP256K1_PUBLIC_KEY_LENGTH, secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { check, ValidationError } from "./errors.ts";

/** The names that `ConsensusParams.validator.pub_key_types` uses. */
export type PubKeyType = "ed25519" | "secp256k1";

/** Decides whether `signature` over `message` is valid under a key; must give one verdict on every node. */
export type SignatureVerifier = (publicKey: PublicKey, message: Uint8Array, signature: Uint8Array) => boolean;

/** An ed25519 key from its 32 bytes. */
export function ed25519PubKey(bytes: Uint8Array): PublicKey {
  return { sum: { kind: "ed25519", value: bytes } };
}

/** The key's type; throws `ValidationError` for a union without a member. */
export function pubKeyType(key: PublicKey): PubKeyType {
  return requireSum(key).kind;
}

/** The key's bytes; throws `ValidationError` for a union without a member. */
export function pubKeyBytes(key: PublicKey): Uint8Array {
  return requireSum(key).value;
}

/** Throws `ValidationError` unless the key has a known type and that type's length. */
export function validatePubKey(key: PublicKey): void {
  const sum = requireSum(key);
  const [name, length] = sum.kind === "ed25519" ? ED25519 : SECP256K1;
  check(sum.value.length === length, `invalid size for ${name}. Got ${sum.value.length}, expected ${length}`);
}

/** The 20-byte address of a validator's key. */
export function pubKeyAddress(key: PublicKey): Uint8Array {
  const sum = requireSum(key);
  switch (sum.kind) {
    case "ed25519":
      return ed25519Address(sum.value);
    case "secp256k1":
      return secp256k1Address(sum.value);
  }
}

/** Whether both keys are of one type and equal. */
export function equalPubKeys(a: PublicKey, b: PublicKey): boolean {
  return (
    a.sum?.kind === b.sum?.kind && (a.sum === undefined || b.sum === undefined || equalBytes(a.sum.value, b.sum.value))
  );
}

/** The consensus rule for signatures: ed25519 by ZIP-215, secp256k1 with low s over the SHA-256 of the message. */
export const verifySignature: SignatureVerifier = (publicKey, message, signature) => {
  switch (publicKey.sum?.kind) {
    case "ed25519":
      return ed25519Verify(publicKey.sum.value, message, signature);
    case "secp256k1":
      return secp256k1Verify(publicKey.sum.value, sha256(message), signature);
    case undefined:
      return false;
  }
};

const ED25519 = ["PubKeyEd25519", ED25519_PUBLIC_KEY_LENGTH] as const;
const SECP256K1 = ["PubKeySecp256k1", SECP256K1_PUBLIC_KEY_LENGTH] as const;

function requireSum(key: PublicKey): NonNullable<PublicKey["sum"]> {
  if (key.sum === undefined) throw new ValidationError("fromproto: key type is not supported");
  return key.sum;
}
