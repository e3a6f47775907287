// Generated from proto/cosmos/bank/v1beta1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Metadata, Params, SendEnabled } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** GenesisState is all balances and what is known of their denominations. */
export interface GenesisState {
  readonly params: Params;
  readonly balances: readonly Balance[];
  readonly supply: readonly Coin[];
  readonly denomMetadata: readonly Metadata[];
  readonly sendEnabled: readonly SendEnabled[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.bank.v1beta1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "cosmos.bank.v1beta1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "balances", key: "balances", type: { kind: "message", type: () => Balance }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "supply", key: "supply", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 4, name: "denom_metadata", key: "denomMetadata", type: { kind: "message", type: () => Metadata }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "send_enabled", key: "sendEnabled", type: { kind: "message", type: () => SendEnabled }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), balances: p.balances ?? [], supply: p.supply ?? [], denomMetadata: p.denomMetadata ?? [], sendEnabled: p.sendEnabled ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    for (const v of m.balances) { const mark = w.uint32(18).fork(); Balance.write(v, w); w.join(mark); }
    for (const v of m.supply) { const mark = w.uint32(26).fork(); Coin.write(v, w); w.join(mark); }
    for (const v of m.denomMetadata) { const mark = w.uint32(34).fork(); Metadata.write(v, w); w.join(mark); }
    for (const v of m.sendEnabled) { const mark = w.uint32(42).fork(); SendEnabled.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    const balances_: Balance[] = [];
    const supply_: Coin[] = [];
    const denomMetadata_: Metadata[] = [];
    const sendEnabled_: SendEnabled[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 18: balances_.push(r.nested(Balance.read)); break;
        case 26: supply_.push(r.nested(Coin.read)); break;
        case 34: denomMetadata_.push(r.nested(Metadata.read)); break;
        case 42: sendEnabled_.push(r.nested(SendEnabled.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, balances: balances_, supply: supply_, denomMetadata: denomMetadata_, sendEnabled: sendEnabled_ };
  },
});

/** Balance is what one account holds. */
export interface Balance {
  readonly address: string;
  readonly coins: readonly Coin[];
}
const Balance_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.Balance. */
export const Balance: MessageType<Balance> = message<Balance>({
  typeName: "cosmos.bank.v1beta1.Balance",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "coins", key: "coins", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
  ],
  create: (p) => ({ address: p.address ?? "", coins: p.coins ?? [] }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    for (const v of m.coins) { const mark = w.uint32(18).fork(); Coin.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let address_: string = "";
    const coins_: Coin[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: coins_.push(r.nested(Coin.read)); break;
        default: r.other(tag, Balance_numbers);
      }
    }
    return { address: address_, coins: coins_ };
  },
});
