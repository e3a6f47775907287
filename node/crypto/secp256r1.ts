/** ECDSA over P-256 (passkeys, secure enclaves) with the SDK's rules: compressed key, r ‖ s over SHA-256, low s. */

import { p256Verify } from "./native.ts";

export const SECP256R1_PUBLIC_KEY_LENGTH = 33;
export const SECP256R1_SIGNATURE_LENGTH = 64;

/** Whether `signature` signs `message`; malformed input and a high s are rejections (cosmos-sdk crypto/keys/internal/ecdsa). */
export function secp256r1Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== SECP256R1_PUBLIC_KEY_LENGTH || signature.length !== SECP256R1_SIGNATURE_LENGTH) return false;
  return hasLowS(signature) && p256Verify(publicKey, message, signature);
}

const HALF_ORDER = 0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8n;

function hasLowS(signature: Uint8Array): boolean {
  let s = 0n;
  for (let i = 32; i < 64; i++) s = (s << 8n) | BigInt(signature[i] as number);
  return s <= HALF_ORDER;
}
