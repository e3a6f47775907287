/** Signature checks as bytes, so that a batch travels to another thread in one transfer. */

import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import type { SignatureCheck } from "#types/commit-verification.ts";
import { pubKeyBytes, pubKeyType, verifySignature } from "#types/pub-key.ts";

/** Per check: kind of key, lengths of key and signature in a byte each, length of the message in two. */
const HEAD_BYTES = 5;

/** Packs checks whose signatures are at most 255 and messages at most 65,535 bytes long; undefined when one is longer. */
export function packChecks(checks: readonly SignatureCheck[]): Uint8Array<ArrayBuffer> | undefined {
  let length = 0;
  for (const { publicKey, message, signature } of checks) {
    if (signature.length > 0xff || message.length > 0xffff) return undefined;
    length += HEAD_BYTES + pubKeyBytes(publicKey).length + signature.length + message.length;
  }
  const packed = new Uint8Array(length);
  const view = new DataView(packed.buffer);
  let at = 0;
  for (const { publicKey, message, signature } of checks) {
    const key = pubKeyBytes(publicKey);
    packed[at] = pubKeyType(publicKey) === "ed25519" ? 0 : 1;
    packed[at + 1] = key.length;
    packed[at + 2] = signature.length;
    view.setUint16(at + 3, message.length);
    at += HEAD_BYTES;
    for (const part of [key, signature, message]) {
      packed.set(part, at);
      at += part.length;
    }
  }
  return packed;
}

/** The position of the first packed check that fails; -1 when all hold. */
export function firstFailure(packed: Uint8Array): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  let at = 0;
  for (let index = 0; at < packed.length; index++) {
    const kind = packed[at] === 0 ? "ed25519" : "secp256k1";
    const [keyLength, signatureLength] = [packed[at + 1] as number, packed[at + 2] as number];
    const messageLength = view.getUint16(at + 3);
    const keyStart = at + HEAD_BYTES;
    const signatureStart = keyStart + keyLength;
    const messageStart = signatureStart + signatureLength;
    at = messageStart + messageLength;
    const publicKey: PublicKey = { sum: { kind, value: packed.subarray(keyStart, signatureStart) } };
    const signature = packed.subarray(signatureStart, messageStart);
    if (!verifySignature(publicKey, packed.subarray(messageStart, at), signature)) return index;
  }
  return -1;
}
