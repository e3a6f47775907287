// Generated from proto/cosmos/evidence/v1beta1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Any } from "#proto/google/protobuf/any.ts";

/** GenesisState is all evidence. */
export interface GenesisState {
  readonly evidence: readonly Any[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.evidence.v1beta1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "cosmos.evidence.v1beta1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "evidence", key: "evidence", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ evidence: p.evidence ?? [] }),
  write: (m, w) => {
    for (const v of m.evidence) { const mark = w.uint32(10).fork(); Any.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const evidence_: Any[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: evidence_.push(r.nested(Any.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { evidence: evidence_ };
  },
});
