/** The key that signs a session's receipts. */

import type { ReceiptKey } from "#kernels/receipts.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "#proto/google/protobuf/any.ts";

const SECP256K1_BYTES = 33;
const ED25519_BYTES = 32;

/** The key inside an `Any`; undefined for another type, malformed bytes or a wrong length. */
export function parseReceiptKey(any: Any | undefined): ReceiptKey | undefined {
  switch (any?.typeUrl) {
    case Secp256k1PubKey.typeUrl:
      return withLength("secp256k1", keyIn(any, Secp256k1PubKey), SECP256K1_BYTES);
    case Ed25519PubKey.typeUrl:
      return withLength("ed25519", keyIn(any, Ed25519PubKey), ED25519_BYTES);
    default:
      return undefined;
  }
}

function keyIn(any: Any, type: { decode(bytes: Uint8Array): { readonly key: Uint8Array } }): Uint8Array | undefined {
  try {
    return type.decode(any.value).key;
  } catch {
    return undefined;
  }
}

function withLength(
  kind: ReceiptKey["kind"],
  publicKey: Uint8Array | undefined,
  length: number,
): ReceiptKey | undefined {
  return publicKey?.length === length ? { kind, publicKey } : undefined;
}
