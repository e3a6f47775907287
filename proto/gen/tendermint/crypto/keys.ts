// Generated from proto/tendermint/crypto/keys.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";

/** PublicKey is a validator's key; key types this node cannot verify are left out and decode as unset. */
export interface PublicKey {
  readonly sum: { readonly kind: "ed25519"; readonly value: Uint8Array } | { readonly kind: "secp256k1"; readonly value: Uint8Array } | undefined;
}
const PublicKey_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.crypto.PublicKey. */
export const PublicKey: MessageType<PublicKey> = message<PublicKey>({
  typeName: "tendermint.crypto.PublicKey",
  options: {},
  fields: [
    { number: 1, name: "ed25519", key: "ed25519", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "secp256k1", key: "secp256k1", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "ed25519") w.uint32(10).bytes(m.sum.value);
    if (m.sum?.kind === "secp256k1") w.uint32(18).bytes(m.sum.value);
  },
  read: (r) => {
    let sum: PublicKey["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "ed25519", value: r.bytes() }; break;
        case 18: sum = { kind: "secp256k1", value: r.bytes() }; break;
        default: r.other(tag, PublicKey_numbers);
      }
    }
    return { sum };
  },
});
