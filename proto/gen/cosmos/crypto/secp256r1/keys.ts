// Generated from proto/cosmos/crypto/secp256r1/keys.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** PubKey is a P-256 public key of 33 compressed bytes. */
export interface PubKey {
  readonly key: Uint8Array;
}
const PubKey_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.crypto.secp256r1.PubKey. */
export const PubKey: MessageType<PubKey> = message<PubKey>({
  typeName: "cosmos.crypto.secp256r1.PubKey",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.key.length > 0) w.uint32(10).bytes(m.key);
  },
  read: (r) => {
    let key_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.bytes(); break;
        default: r.other(tag, PubKey_numbers);
      }
    }
    return { key: key_ };
  },
});

/** PrivKey is a P-256 private key of 32 bytes. */
export interface PrivKey {
  readonly secret: Uint8Array;
}
const PrivKey_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.crypto.secp256r1.PrivKey. */
export const PrivKey: MessageType<PrivKey> = message<PrivKey>({
  typeName: "cosmos.crypto.secp256r1.PrivKey",
  options: {},
  fields: [
    { number: 1, name: "secret", key: "secret", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ secret: p.secret ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.secret.length > 0) w.uint32(10).bytes(m.secret);
  },
  read: (r) => {
    let secret_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: secret_ = r.bytes(); break;
        default: r.other(tag, PrivKey_numbers);
      }
    }
    return { secret: secret_ };
  },
});
