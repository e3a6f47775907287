// Generated from proto/cosmos/staking/v1beta1/genesis.proto by `npm run proto`. Do not edit.
import { message, readInt, type MessageType } from "#wire";
import { Delegation, Params, Redelegation, UnbondingDelegation, Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";

/** GenesisState is all validators and what is delegated to them. */
export interface GenesisState {
  readonly params: Params;
  readonly lastTotalPower: bigint;
  readonly lastValidatorPowers: readonly LastValidatorPower[];
  readonly validators: readonly Validator[];
  readonly delegations: readonly Delegation[];
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly redelegations: readonly Redelegation[];
  readonly exported: boolean;
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of cosmos.staking.v1beta1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "cosmos.staking.v1beta1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "last_total_power", key: "lastTotalPower", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 3, name: "last_validator_powers", key: "lastValidatorPowers", type: { kind: "message", type: () => LastValidatorPower }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "validators", key: "validators", type: { kind: "message", type: () => Validator }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "delegations", key: "delegations", type: { kind: "message", type: () => Delegation }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 6, name: "unbonding_delegations", key: "unbondingDelegations", type: { kind: "message", type: () => UnbondingDelegation }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 7, name: "redelegations", key: "redelegations", type: { kind: "message", type: () => Redelegation }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 8, name: "exported", key: "exported", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), lastTotalPower: p.lastTotalPower ?? 0n, lastValidatorPowers: p.lastValidatorPowers ?? [], validators: p.validators ?? [], delegations: p.delegations ?? [], unbondingDelegations: p.unbondingDelegations ?? [], redelegations: p.redelegations ?? [], exported: p.exported ?? false }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    w.uint32(18).string(m.lastTotalPower.toString());
    for (const v of m.lastValidatorPowers) { const mark = w.uint32(26).fork(); LastValidatorPower.write(v, w); w.join(mark); }
    for (const v of m.validators) { const mark = w.uint32(34).fork(); Validator.write(v, w); w.join(mark); }
    for (const v of m.delegations) { const mark = w.uint32(42).fork(); Delegation.write(v, w); w.join(mark); }
    for (const v of m.unbondingDelegations) { const mark = w.uint32(50).fork(); UnbondingDelegation.write(v, w); w.join(mark); }
    for (const v of m.redelegations) { const mark = w.uint32(58).fork(); Redelegation.write(v, w); w.join(mark); }
    if (m.exported) w.uint32(64).bool(m.exported);
  },
  read: (r) => {
    let params_: Params = Params.create();
    let lastTotalPower_: bigint = 0n;
    const lastValidatorPowers_: LastValidatorPower[] = [];
    const validators_: Validator[] = [];
    const delegations_: Delegation[] = [];
    const unbondingDelegations_: UnbondingDelegation[] = [];
    const redelegations_: Redelegation[] = [];
    let exported_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 18: lastTotalPower_ = readInt(r); break;
        case 26: lastValidatorPowers_.push(r.nested(LastValidatorPower.read)); break;
        case 34: validators_.push(r.nested(Validator.read)); break;
        case 42: delegations_.push(r.nested(Delegation.read)); break;
        case 50: unbondingDelegations_.push(r.nested(UnbondingDelegation.read)); break;
        case 58: redelegations_.push(r.nested(Redelegation.read)); break;
        case 64: exported_ = r.bool(); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, lastTotalPower: lastTotalPower_, lastValidatorPowers: lastValidatorPowers_, validators: validators_, delegations: delegations_, unbondingDelegations: unbondingDelegations_, redelegations: redelegations_, exported: exported_ };
  },
});

/** LastValidatorPower is the power a validator had in the last block. */
export interface LastValidatorPower {
  readonly address: string;
  readonly power: bigint;
}
const LastValidatorPower_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.LastValidatorPower. */
export const LastValidatorPower: MessageType<LastValidatorPower> = message<LastValidatorPower>({
  typeName: "cosmos.staking.v1beta1.LastValidatorPower",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "power", key: "power", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", power: p.power ?? 0n }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.power !== 0n) w.uint32(16).uint64(m.power);
  },
  read: (r) => {
    let address_: string = "";
    let power_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 16: power_ = r.int64(); break;
        default: r.other(tag, LastValidatorPower_numbers);
      }
    }
    return { address: address_, power: power_ };
  },
});
