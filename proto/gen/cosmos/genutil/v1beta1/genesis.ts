// Generated from proto/cosmos/genutil/v1beta1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";

/** GenesisState is the transactions that run before the first block. */
export interface GenesisState {
  readonly genTxs: readonly Tx[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.genutil.v1beta1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "cosmos.genutil.v1beta1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "gen_txs", key: "genTxs", type: { kind: "message", type: () => Tx }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ genTxs: p.genTxs ?? [] }),
  write: (m, w) => {
    for (const v of m.genTxs) { const mark = w.uint32(10).fork(); Tx.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const genTxs_: Tx[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: genTxs_.push(r.nested(Tx.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { genTxs: genTxs_ };
  },
});
