// Generated from proto/cosmos/auth/v1beta1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { Any } from "#proto/google/protobuf/any.ts";

/** GenesisState is all accounts. */
export interface GenesisState {
  readonly params: Params;
  readonly accounts: readonly Any[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.auth.v1beta1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "cosmos.auth.v1beta1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "accounts", key: "accounts", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), accounts: p.accounts ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    for (const v of m.accounts) { const mark = w.uint32(18).fork(); Any.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    const accounts_: Any[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 18: accounts_.push(r.nested(Any.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, accounts: accounts_ };
  },
});
