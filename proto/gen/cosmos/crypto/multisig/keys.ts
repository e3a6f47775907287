// Generated from proto/cosmos/crypto/multisig/keys.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Any } from "#proto/google/protobuf/any.ts";

/** LegacyAminoPubKey is a key that needs a threshold of other keys to sign; its address comes from its amino bytes. */
export interface LegacyAminoPubKey {
  readonly threshold: number;
  readonly publicKeys: readonly Any[];
}
const LegacyAminoPubKey_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.crypto.multisig.LegacyAminoPubKey. */
export const LegacyAminoPubKey: MessageType<LegacyAminoPubKey> = message<LegacyAminoPubKey>({
  typeName: "cosmos.crypto.multisig.LegacyAminoPubKey",
  options: { "amino.name": "tendermint/PubKeyMultisigThreshold", "amino.message_encoding": "threshold_string" },
  fields: [
    { number: 1, name: "threshold", key: "threshold", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "public_keys", key: "publicKeys", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: { "amino.field_name": "pubkeys" } },
  ],
  create: (p) => ({ threshold: p.threshold ?? 0, publicKeys: p.publicKeys ?? [] }),
  write: (m, w) => {
    if (m.threshold !== 0) w.uint32(8).uint32(m.threshold);
    for (const v of m.publicKeys) { const mark = w.uint32(18).fork(); Any.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let threshold_: number = 0;
    const publicKeys_: Any[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: threshold_ = r.uint32(); break;
        case 18: publicKeys_.push(r.nested(Any.read)); break;
        default: r.other(tag, LegacyAminoPubKey_numbers);
      }
    }
    return { threshold: threshold_, publicKeys: publicKeys_ };
  },
});
