/** The proof of identity of a SecretConnection (`cmt:proto/tendermint/p2p/conn.proto`, AuthSigMessage). */

import { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { Reader, Writer } from "#wire";

/** A lasting key and its signature of the challenge. */
export interface AuthMessage {
  readonly publicKey: PublicKey;
  readonly signature: Uint8Array;
}

const TAG = { publicKey: 10, signature: 18 } as const;
const FIELDS: ReadonlySet<number> = new Set([1, 2]);

/** The message's bytes. */
export function encodeAuthMessage({ publicKey, signature }: AuthMessage): Uint8Array {
  const writer = new Writer().uint32(TAG.publicKey).bytes(PublicKey.encode(publicKey));
  return writer.uint32(TAG.signature).bytes(signature).finish();
}

/** The message in `bytes`; throws `WireError`. */
export function decodeAuthMessage(bytes: Uint8Array): AuthMessage {
  const reader = new Reader(bytes);
  let publicKey = PublicKey.create();
  let signature: Uint8Array = new Uint8Array(0);
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === TAG.publicKey) publicKey = reader.nested(PublicKey.read);
    else if (tag === TAG.signature) signature = reader.bytes();
    else reader.other(tag, FIELDS);
  }
  return { publicKey, signature };
}
