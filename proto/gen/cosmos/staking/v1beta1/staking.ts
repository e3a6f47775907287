// Generated from proto/cosmos/staking/v1beta1/staking.proto by `npm run proto`. Do not edit.
import { GO_ZERO_TIMESTAMP, message, readDec, readInt, type EnumType, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { Duration } from "#proto/google/protobuf/duration.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { Header } from "#proto/tendermint/types/types.ts";

/** BondStatus is where a validator stands. */
export const BondStatus = {
  BOND_STATUS_UNSPECIFIED: 0,
  BOND_STATUS_UNBONDED: 1,
  BOND_STATUS_UNBONDING: 2,
  BOND_STATUS_BONDED: 3,
} as const;
/** Description of cosmos.staking.v1beta1.BondStatus. */
export const BondStatusEnum: EnumType = { typeName: "cosmos.staking.v1beta1.BondStatus", values: BondStatus };

/** Infraction is why a validator is slashed. */
export const Infraction = {
  INFRACTION_UNSPECIFIED: 0,
  INFRACTION_DOUBLE_SIGN: 1,
  INFRACTION_DOWNTIME: 2,
} as const;
/** Description of cosmos.staking.v1beta1.Infraction. */
export const InfractionEnum: EnumType = { typeName: "cosmos.staking.v1beta1.Infraction", values: Infraction };

/** HistoricalInfo is what was known of a block when it began: its header and the validators that signed it. */
export interface HistoricalInfo {
  readonly header: Header;
  readonly valset: readonly Validator[];
}
const HistoricalInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.HistoricalInfo. */
export const HistoricalInfo: MessageType<HistoricalInfo> = message<HistoricalInfo>({
  typeName: "cosmos.staking.v1beta1.HistoricalInfo",
  options: {},
  fields: [
    { number: 1, name: "header", key: "header", type: { kind: "message", type: () => Header }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "valset", key: "valset", type: { kind: "message", type: () => Validator }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ header: p.header ?? Header.create(), valset: p.valset ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Header.write(m.header, w); w.join(mark); }
    for (const v of m.valset) { const mark = w.uint32(18).fork(); Validator.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let header_: Header = Header.create();
    const valset_: Validator[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: header_ = r.nested(Header.read); break;
        case 18: valset_.push(r.nested(Validator.read)); break;
        default: r.other(tag, HistoricalInfo_numbers);
      }
    }
    return { header: header_, valset: valset_ };
  },
});

/** CommissionRates is the share of rewards a validator keeps, its bound, and how much it may rise in a day. */
export interface CommissionRates {
  readonly rate: bigint;
  readonly maxRate: bigint;
  readonly maxChangeRate: bigint;
}
const CommissionRates_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.staking.v1beta1.CommissionRates. */
export const CommissionRates: MessageType<CommissionRates> = message<CommissionRates>({
  typeName: "cosmos.staking.v1beta1.CommissionRates",
  options: {},
  fields: [
    { number: 1, name: "rate", key: "rate", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec", "amino.dont_omitempty": true } },
    { number: 2, name: "max_rate", key: "maxRate", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec", "amino.dont_omitempty": true } },
    { number: 3, name: "max_change_rate", key: "maxChangeRate", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec", "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ rate: p.rate ?? 0n, maxRate: p.maxRate ?? 0n, maxChangeRate: p.maxChangeRate ?? 0n }),
  write: (m, w) => {
    w.uint32(10).string(m.rate.toString());
    w.uint32(18).string(m.maxRate.toString());
    w.uint32(26).string(m.maxChangeRate.toString());
  },
  read: (r) => {
    let rate_: bigint = 0n;
    let maxRate_: bigint = 0n;
    let maxChangeRate_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: rate_ = readDec(r); break;
        case 18: maxRate_ = readDec(r); break;
        case 26: maxChangeRate_ = readDec(r); break;
        default: r.other(tag, CommissionRates_numbers);
      }
    }
    return { rate: rate_, maxRate: maxRate_, maxChangeRate: maxChangeRate_ };
  },
});

/** Commission is a validator's rates and when they last changed. */
export interface Commission {
  readonly commissionRates: CommissionRates;
  readonly updateTime: Timestamp;
}
const Commission_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.Commission. */
export const Commission: MessageType<Commission> = message<Commission>({
  typeName: "cosmos.staking.v1beta1.Commission",
  options: {},
  fields: [
    { number: 1, name: "commission_rates", key: "commissionRates", type: { kind: "message", type: () => CommissionRates }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "update_time", key: "updateTime", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
  ],
  create: (p) => ({ commissionRates: p.commissionRates ?? CommissionRates.create(), updateTime: p.updateTime ?? GO_ZERO_TIMESTAMP }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); CommissionRates.write(m.commissionRates, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); Timestamp.write(m.updateTime, w); w.join(mark); }
  },
  read: (r) => {
    let commissionRates_: CommissionRates = CommissionRates.create();
    let updateTime_: Timestamp = GO_ZERO_TIMESTAMP;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: commissionRates_ = r.nested(CommissionRates.read); break;
        case 18: updateTime_ = r.nested(Timestamp.read); break;
        default: r.other(tag, Commission_numbers);
      }
    }
    return { commissionRates: commissionRates_, updateTime: updateTime_ };
  },
});

/** Description is what a validator says of itself. */
export interface Description {
  readonly moniker: string;
  readonly identity: string;
  readonly website: string;
  readonly securityContact: string;
  readonly details: string;
}
const Description_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.staking.v1beta1.Description. */
export const Description: MessageType<Description> = message<Description>({
  typeName: "cosmos.staking.v1beta1.Description",
  options: {},
  fields: [
    { number: 1, name: "moniker", key: "moniker", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "identity", key: "identity", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "website", key: "website", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "security_contact", key: "securityContact", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "details", key: "details", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ moniker: p.moniker ?? "", identity: p.identity ?? "", website: p.website ?? "", securityContact: p.securityContact ?? "", details: p.details ?? "" }),
  write: (m, w) => {
    if (m.moniker !== "") w.uint32(10).string(m.moniker);
    if (m.identity !== "") w.uint32(18).string(m.identity);
    if (m.website !== "") w.uint32(26).string(m.website);
    if (m.securityContact !== "") w.uint32(34).string(m.securityContact);
    if (m.details !== "") w.uint32(42).string(m.details);
  },
  read: (r) => {
    let moniker_: string = "";
    let identity_: string = "";
    let website_: string = "";
    let securityContact_: string = "";
    let details_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: moniker_ = r.string(); break;
        case 18: identity_ = r.string(); break;
        case 26: website_ = r.string(); break;
        case 34: securityContact_ = r.string(); break;
        case 42: details_ = r.string(); break;
        default: r.other(tag, Description_numbers);
      }
    }
    return { moniker: moniker_, identity: identity_, website: website_, securityContact: securityContact_, details: details_ };
  },
});

/** Validator holds the tokens delegated to it, in shares. */
export interface Validator {
  readonly operatorAddress: string;
  readonly consensusPubkey: Any | undefined;
  readonly jailed: boolean;
  readonly status: number;
  readonly tokens: bigint;
  readonly delegatorShares: bigint;
  readonly description: Description;
  readonly unbondingHeight: bigint;
  readonly unbondingTime: Timestamp;
  readonly commission: Commission;
  readonly minSelfDelegation: bigint;
  readonly unbondingOnHoldRefCount: bigint;
  readonly unbondingIds: readonly bigint[];
}
const Validator_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
/** Codec of cosmos.staking.v1beta1.Validator. */
export const Validator: MessageType<Validator> = message<Validator>({
  typeName: "cosmos.staking.v1beta1.Validator",
  options: {},
  fields: [
    { number: 1, name: "operator_address", key: "operatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "consensus_pubkey", key: "consensusPubkey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.crypto.PubKey" } },
    { number: 3, name: "jailed", key: "jailed", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "status", key: "status", type: { kind: "enum", type: BondStatusEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "tokens", key: "tokens", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "delegator_shares", key: "delegatorShares", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec" } },
    { number: 7, name: "description", key: "description", type: { kind: "message", type: () => Description }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 8, name: "unbonding_height", key: "unbondingHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "unbonding_time", key: "unbondingTime", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
    { number: 10, name: "commission", key: "commission", type: { kind: "message", type: () => Commission }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 11, name: "min_self_delegation", key: "minSelfDelegation", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 12, name: "unbonding_on_hold_ref_count", key: "unbondingOnHoldRefCount", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "unbonding_ids", key: "unbondingIds", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ operatorAddress: p.operatorAddress ?? "", consensusPubkey: p.consensusPubkey ?? undefined, jailed: p.jailed ?? false, status: p.status ?? 0, tokens: p.tokens ?? 0n, delegatorShares: p.delegatorShares ?? 0n, description: p.description ?? Description.create(), unbondingHeight: p.unbondingHeight ?? 0n, unbondingTime: p.unbondingTime ?? GO_ZERO_TIMESTAMP, commission: p.commission ?? Commission.create(), minSelfDelegation: p.minSelfDelegation ?? 0n, unbondingOnHoldRefCount: p.unbondingOnHoldRefCount ?? 0n, unbondingIds: p.unbondingIds ?? [] }),
  write: (m, w) => {
    if (m.operatorAddress !== "") w.uint32(10).string(m.operatorAddress);
    if (m.consensusPubkey !== undefined) { const mark = w.uint32(18).fork(); Any.write(m.consensusPubkey, w); w.join(mark); }
    if (m.jailed) w.uint32(24).bool(m.jailed);
    if (m.status !== 0) w.uint32(32).int32(m.status);
    w.uint32(42).string(m.tokens.toString());
    w.uint32(50).string(m.delegatorShares.toString());
    { const mark = w.uint32(58).fork(); Description.write(m.description, w); w.join(mark); }
    if (m.unbondingHeight !== 0n) w.uint32(64).uint64(m.unbondingHeight);
    { const mark = w.uint32(74).fork(); Timestamp.write(m.unbondingTime, w); w.join(mark); }
    { const mark = w.uint32(82).fork(); Commission.write(m.commission, w); w.join(mark); }
    w.uint32(90).string(m.minSelfDelegation.toString());
    if (m.unbondingOnHoldRefCount !== 0n) w.uint32(96).uint64(m.unbondingOnHoldRefCount);
    if (m.unbondingIds.length > 0) { const mark = w.uint32(106).fork(); for (const v of m.unbondingIds) w.uint64(v); w.join(mark); }
  },
  read: (r) => {
    let operatorAddress_: string = "";
    let consensusPubkey_: Any | undefined = undefined;
    let jailed_: boolean = false;
    let status_: number = 0;
    let tokens_: bigint = 0n;
    let delegatorShares_: bigint = 0n;
    let description_: Description = Description.create();
    let unbondingHeight_: bigint = 0n;
    let unbondingTime_: Timestamp = GO_ZERO_TIMESTAMP;
    let commission_: Commission = Commission.create();
    let minSelfDelegation_: bigint = 0n;
    let unbondingOnHoldRefCount_: bigint = 0n;
    const unbondingIds_: bigint[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: operatorAddress_ = r.string(); break;
        case 18: consensusPubkey_ = r.nested(Any.read); break;
        case 24: jailed_ = r.bool(); break;
        case 32: status_ = r.int32(); break;
        case 42: tokens_ = readInt(r); break;
        case 50: delegatorShares_ = readDec(r); break;
        case 58: description_ = r.nested(Description.read); break;
        case 64: unbondingHeight_ = r.int64(); break;
        case 74: unbondingTime_ = r.nested(Timestamp.read); break;
        case 82: commission_ = r.nested(Commission.read); break;
        case 90: minSelfDelegation_ = readInt(r); break;
        case 96: unbondingOnHoldRefCount_ = r.int64(); break;
        case 104: unbondingIds_.push(r.uint64()); break;
        case 106: r.packed(unbondingIds_, (r) => r.uint64()); break;
        default: r.other(tag, Validator_numbers);
      }
    }
    return { operatorAddress: operatorAddress_, consensusPubkey: consensusPubkey_, jailed: jailed_, status: status_, tokens: tokens_, delegatorShares: delegatorShares_, description: description_, unbondingHeight: unbondingHeight_, unbondingTime: unbondingTime_, commission: commission_, minSelfDelegation: minSelfDelegation_, unbondingOnHoldRefCount: unbondingOnHoldRefCount_, unbondingIds: unbondingIds_ };
  },
});

/** ValAddresses lists operator addresses. */
export interface ValAddresses {
  readonly addresses: readonly string[];
}
const ValAddresses_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.ValAddresses. */
export const ValAddresses: MessageType<ValAddresses> = message<ValAddresses>({
  typeName: "cosmos.staking.v1beta1.ValAddresses",
  options: {},
  fields: [
    { number: 1, name: "addresses", key: "addresses", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ addresses: p.addresses ?? [] }),
  write: (m, w) => {
    for (const v of m.addresses) w.uint32(10).string(v);
  },
  read: (r) => {
    const addresses_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: addresses_.push(r.string()); break;
        default: r.other(tag, ValAddresses_numbers);
      }
    }
    return { addresses: addresses_ };
  },
});

/** DVPair names an unbonding delegation. */
export interface DVPair {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
}
const DVPair_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.DVPair. */
export const DVPair: MessageType<DVPair> = message<DVPair>({
  typeName: "cosmos.staking.v1beta1.DVPair",
  options: {},
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorAddress: p.validatorAddress ?? "" }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorAddress !== "") w.uint32(18).string(m.validatorAddress);
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorAddress_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorAddress_ = r.string(); break;
        default: r.other(tag, DVPair_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorAddress: validatorAddress_ };
  },
});

/** DVPairs lists unbonding delegations. */
export interface DVPairs {
  readonly pairs: readonly DVPair[];
}
const DVPairs_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.DVPairs. */
export const DVPairs: MessageType<DVPairs> = message<DVPairs>({
  typeName: "cosmos.staking.v1beta1.DVPairs",
  options: {},
  fields: [
    { number: 1, name: "pairs", key: "pairs", type: { kind: "message", type: () => DVPair }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ pairs: p.pairs ?? [] }),
  write: (m, w) => {
    for (const v of m.pairs) { const mark = w.uint32(10).fork(); DVPair.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const pairs_: DVPair[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pairs_.push(r.nested(DVPair.read)); break;
        default: r.other(tag, DVPairs_numbers);
      }
    }
    return { pairs: pairs_ };
  },
});

/** DVVTriplet names a redelegation. */
export interface DVVTriplet {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
}
const DVVTriplet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.staking.v1beta1.DVVTriplet. */
export const DVVTriplet: MessageType<DVVTriplet> = message<DVVTriplet>({
  typeName: "cosmos.staking.v1beta1.DVVTriplet",
  options: {},
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_src_address", key: "validatorSrcAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "validator_dst_address", key: "validatorDstAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorSrcAddress: p.validatorSrcAddress ?? "", validatorDstAddress: p.validatorDstAddress ?? "" }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorSrcAddress !== "") w.uint32(18).string(m.validatorSrcAddress);
    if (m.validatorDstAddress !== "") w.uint32(26).string(m.validatorDstAddress);
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorSrcAddress_: string = "";
    let validatorDstAddress_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorSrcAddress_ = r.string(); break;
        case 26: validatorDstAddress_ = r.string(); break;
        default: r.other(tag, DVVTriplet_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorSrcAddress: validatorSrcAddress_, validatorDstAddress: validatorDstAddress_ };
  },
});

/** DVVTriplets lists redelegations. */
export interface DVVTriplets {
  readonly triplets: readonly DVVTriplet[];
}
const DVVTriplets_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.DVVTriplets. */
export const DVVTriplets: MessageType<DVVTriplets> = message<DVVTriplets>({
  typeName: "cosmos.staking.v1beta1.DVVTriplets",
  options: {},
  fields: [
    { number: 1, name: "triplets", key: "triplets", type: { kind: "message", type: () => DVVTriplet }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ triplets: p.triplets ?? [] }),
  write: (m, w) => {
    for (const v of m.triplets) { const mark = w.uint32(10).fork(); DVVTriplet.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const triplets_: DVVTriplet[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: triplets_.push(r.nested(DVVTriplet.read)); break;
        default: r.other(tag, DVVTriplets_numbers);
      }
    }
    return { triplets: triplets_ };
  },
});

/** Delegation is what an account has with a validator. */
export interface Delegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly shares: bigint;
}
const Delegation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.staking.v1beta1.Delegation. */
export const Delegation: MessageType<Delegation> = message<Delegation>({
  typeName: "cosmos.staking.v1beta1.Delegation",
  options: {},
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "shares", key: "shares", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec" } },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorAddress: p.validatorAddress ?? "", shares: p.shares ?? 0n }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorAddress !== "") w.uint32(18).string(m.validatorAddress);
    w.uint32(26).string(m.shares.toString());
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorAddress_: string = "";
    let shares_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorAddress_ = r.string(); break;
        case 26: shares_ = readDec(r); break;
        default: r.other(tag, Delegation_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorAddress: validatorAddress_, shares: shares_ };
  },
});

/** UnbondingDelegation is what an account has on its way back from a validator. */
export interface UnbondingDelegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly entries: readonly UnbondingDelegationEntry[];
}
const UnbondingDelegation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.staking.v1beta1.UnbondingDelegation. */
export const UnbondingDelegation: MessageType<UnbondingDelegation> = message<UnbondingDelegation>({
  typeName: "cosmos.staking.v1beta1.UnbondingDelegation",
  options: {},
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "entries", key: "entries", type: { kind: "message", type: () => UnbondingDelegationEntry }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorAddress: p.validatorAddress ?? "", entries: p.entries ?? [] }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorAddress !== "") w.uint32(18).string(m.validatorAddress);
    for (const v of m.entries) { const mark = w.uint32(26).fork(); UnbondingDelegationEntry.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorAddress_: string = "";
    const entries_: UnbondingDelegationEntry[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorAddress_ = r.string(); break;
        case 26: entries_.push(r.nested(UnbondingDelegationEntry.read)); break;
        default: r.other(tag, UnbondingDelegation_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorAddress: validatorAddress_, entries: entries_ };
  },
});

/** UnbondingDelegationEntry is one undelegation. */
export interface UnbondingDelegationEntry {
  readonly creationHeight: bigint;
  readonly completionTime: Timestamp;
  readonly initialBalance: bigint;
  readonly balance: bigint;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}
const UnbondingDelegationEntry_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.staking.v1beta1.UnbondingDelegationEntry. */
export const UnbondingDelegationEntry: MessageType<UnbondingDelegationEntry> = message<UnbondingDelegationEntry>({
  typeName: "cosmos.staking.v1beta1.UnbondingDelegationEntry",
  options: {},
  fields: [
    { number: 1, name: "creation_height", key: "creationHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "completion_time", key: "completionTime", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
    { number: 3, name: "initial_balance", key: "initialBalance", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "balance", key: "balance", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "unbonding_id", key: "unbondingId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "unbonding_on_hold_ref_count", key: "unbondingOnHoldRefCount", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ creationHeight: p.creationHeight ?? 0n, completionTime: p.completionTime ?? GO_ZERO_TIMESTAMP, initialBalance: p.initialBalance ?? 0n, balance: p.balance ?? 0n, unbondingId: p.unbondingId ?? 0n, unbondingOnHoldRefCount: p.unbondingOnHoldRefCount ?? 0n }),
  write: (m, w) => {
    if (m.creationHeight !== 0n) w.uint32(8).uint64(m.creationHeight);
    { const mark = w.uint32(18).fork(); Timestamp.write(m.completionTime, w); w.join(mark); }
    w.uint32(26).string(m.initialBalance.toString());
    w.uint32(34).string(m.balance.toString());
    if (m.unbondingId !== 0n) w.uint32(40).uint64(m.unbondingId);
    if (m.unbondingOnHoldRefCount !== 0n) w.uint32(48).uint64(m.unbondingOnHoldRefCount);
  },
  read: (r) => {
    let creationHeight_: bigint = 0n;
    let completionTime_: Timestamp = GO_ZERO_TIMESTAMP;
    let initialBalance_: bigint = 0n;
    let balance_: bigint = 0n;
    let unbondingId_: bigint = 0n;
    let unbondingOnHoldRefCount_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: creationHeight_ = r.int64(); break;
        case 18: completionTime_ = r.nested(Timestamp.read); break;
        case 26: initialBalance_ = readInt(r); break;
        case 34: balance_ = readInt(r); break;
        case 40: unbondingId_ = r.uint64(); break;
        case 48: unbondingOnHoldRefCount_ = r.int64(); break;
        default: r.other(tag, UnbondingDelegationEntry_numbers);
      }
    }
    return { creationHeight: creationHeight_, completionTime: completionTime_, initialBalance: initialBalance_, balance: balance_, unbondingId: unbondingId_, unbondingOnHoldRefCount: unbondingOnHoldRefCount_ };
  },
});

/** RedelegationEntry is one move from one validator to another. */
export interface RedelegationEntry {
  readonly creationHeight: bigint;
  readonly completionTime: Timestamp;
  readonly initialBalance: bigint;
  readonly sharesDst: bigint;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}
const RedelegationEntry_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.staking.v1beta1.RedelegationEntry. */
export const RedelegationEntry: MessageType<RedelegationEntry> = message<RedelegationEntry>({
  typeName: "cosmos.staking.v1beta1.RedelegationEntry",
  options: {},
  fields: [
    { number: 1, name: "creation_height", key: "creationHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "completion_time", key: "completionTime", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
    { number: 3, name: "initial_balance", key: "initialBalance", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "shares_dst", key: "sharesDst", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec" } },
    { number: 5, name: "unbonding_id", key: "unbondingId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "unbonding_on_hold_ref_count", key: "unbondingOnHoldRefCount", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ creationHeight: p.creationHeight ?? 0n, completionTime: p.completionTime ?? GO_ZERO_TIMESTAMP, initialBalance: p.initialBalance ?? 0n, sharesDst: p.sharesDst ?? 0n, unbondingId: p.unbondingId ?? 0n, unbondingOnHoldRefCount: p.unbondingOnHoldRefCount ?? 0n }),
  write: (m, w) => {
    if (m.creationHeight !== 0n) w.uint32(8).uint64(m.creationHeight);
    { const mark = w.uint32(18).fork(); Timestamp.write(m.completionTime, w); w.join(mark); }
    w.uint32(26).string(m.initialBalance.toString());
    w.uint32(34).string(m.sharesDst.toString());
    if (m.unbondingId !== 0n) w.uint32(40).uint64(m.unbondingId);
    if (m.unbondingOnHoldRefCount !== 0n) w.uint32(48).uint64(m.unbondingOnHoldRefCount);
  },
  read: (r) => {
    let creationHeight_: bigint = 0n;
    let completionTime_: Timestamp = GO_ZERO_TIMESTAMP;
    let initialBalance_: bigint = 0n;
    let sharesDst_: bigint = 0n;
    let unbondingId_: bigint = 0n;
    let unbondingOnHoldRefCount_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: creationHeight_ = r.int64(); break;
        case 18: completionTime_ = r.nested(Timestamp.read); break;
        case 26: initialBalance_ = readInt(r); break;
        case 34: sharesDst_ = readDec(r); break;
        case 40: unbondingId_ = r.uint64(); break;
        case 48: unbondingOnHoldRefCount_ = r.int64(); break;
        default: r.other(tag, RedelegationEntry_numbers);
      }
    }
    return { creationHeight: creationHeight_, completionTime: completionTime_, initialBalance: initialBalance_, sharesDst: sharesDst_, unbondingId: unbondingId_, unbondingOnHoldRefCount: unbondingOnHoldRefCount_ };
  },
});

/** Redelegation is what an account moved between two validators less than an unbonding time ago. */
export interface Redelegation {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
  readonly entries: readonly RedelegationEntry[];
}
const Redelegation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.staking.v1beta1.Redelegation. */
export const Redelegation: MessageType<Redelegation> = message<Redelegation>({
  typeName: "cosmos.staking.v1beta1.Redelegation",
  options: {},
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_src_address", key: "validatorSrcAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "validator_dst_address", key: "validatorDstAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 4, name: "entries", key: "entries", type: { kind: "message", type: () => RedelegationEntry }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorSrcAddress: p.validatorSrcAddress ?? "", validatorDstAddress: p.validatorDstAddress ?? "", entries: p.entries ?? [] }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorSrcAddress !== "") w.uint32(18).string(m.validatorSrcAddress);
    if (m.validatorDstAddress !== "") w.uint32(26).string(m.validatorDstAddress);
    for (const v of m.entries) { const mark = w.uint32(34).fork(); RedelegationEntry.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorSrcAddress_: string = "";
    let validatorDstAddress_: string = "";
    const entries_: RedelegationEntry[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorSrcAddress_ = r.string(); break;
        case 26: validatorDstAddress_ = r.string(); break;
        case 34: entries_.push(r.nested(RedelegationEntry.read)); break;
        default: r.other(tag, Redelegation_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorSrcAddress: validatorSrcAddress_, validatorDstAddress: validatorDstAddress_, entries: entries_ };
  },
});

/** Params are the parameters of the module. */
export interface Params {
  readonly unbondingTime: Duration;
  readonly maxValidators: number;
  readonly maxEntries: number;
  readonly historicalEntries: number;
  readonly bondDenom: string;
  readonly minCommissionRate: bigint;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.staking.v1beta1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "cosmos.staking.v1beta1.Params",
  options: { "amino.name": "cosmos-sdk/x/staking/Params" },
  fields: [
    { number: 1, name: "unbonding_time", key: "unbondingTime", type: { kind: "message", type: () => Duration }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdduration": true } },
    { number: 2, name: "max_validators", key: "maxValidators", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "max_entries", key: "maxEntries", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "historical_entries", key: "historicalEntries", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "bond_denom", key: "bondDenom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "min_commission_rate", key: "minCommissionRate", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec", "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ unbondingTime: p.unbondingTime ?? Duration.create(), maxValidators: p.maxValidators ?? 0, maxEntries: p.maxEntries ?? 0, historicalEntries: p.historicalEntries ?? 0, bondDenom: p.bondDenom ?? "", minCommissionRate: p.minCommissionRate ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Duration.write(m.unbondingTime, w); w.join(mark); }
    if (m.maxValidators !== 0) w.uint32(16).uint32(m.maxValidators);
    if (m.maxEntries !== 0) w.uint32(24).uint32(m.maxEntries);
    if (m.historicalEntries !== 0) w.uint32(32).uint32(m.historicalEntries);
    if (m.bondDenom !== "") w.uint32(42).string(m.bondDenom);
    w.uint32(50).string(m.minCommissionRate.toString());
  },
  read: (r) => {
    let unbondingTime_: Duration = Duration.create();
    let maxValidators_: number = 0;
    let maxEntries_: number = 0;
    let historicalEntries_: number = 0;
    let bondDenom_: string = "";
    let minCommissionRate_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: unbondingTime_ = r.nested(Duration.read); break;
        case 16: maxValidators_ = r.uint32(); break;
        case 24: maxEntries_ = r.uint32(); break;
        case 32: historicalEntries_ = r.uint32(); break;
        case 42: bondDenom_ = r.string(); break;
        case 50: minCommissionRate_ = readDec(r); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { unbondingTime: unbondingTime_, maxValidators: maxValidators_, maxEntries: maxEntries_, historicalEntries: historicalEntries_, bondDenom: bondDenom_, minCommissionRate: minCommissionRate_ };
  },
});

/** DelegationResponse is a delegation and what its shares are worth. */
export interface DelegationResponse {
  readonly delegation: Delegation;
  readonly balance: Coin;
}
const DelegationResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.DelegationResponse. */
export const DelegationResponse: MessageType<DelegationResponse> = message<DelegationResponse>({
  typeName: "cosmos.staking.v1beta1.DelegationResponse",
  options: {},
  fields: [
    { number: 1, name: "delegation", key: "delegation", type: { kind: "message", type: () => Delegation }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "balance", key: "balance", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ delegation: p.delegation ?? Delegation.create(), balance: p.balance ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Delegation.write(m.delegation, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); Coin.write(m.balance, w); w.join(mark); }
  },
  read: (r) => {
    let delegation_: Delegation = Delegation.create();
    let balance_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegation_ = r.nested(Delegation.read); break;
        case 18: balance_ = r.nested(Coin.read); break;
        default: r.other(tag, DelegationResponse_numbers);
      }
    }
    return { delegation: delegation_, balance: balance_ };
  },
});

/** RedelegationEntryResponse is a redelegation entry and what its shares are worth. */
export interface RedelegationEntryResponse {
  readonly redelegationEntry: RedelegationEntry;
  readonly balance: bigint;
}
const RedelegationEntryResponse_numbers: ReadonlySet<number> = new Set<number>([1, 4]);
/** Codec of cosmos.staking.v1beta1.RedelegationEntryResponse. */
export const RedelegationEntryResponse: MessageType<RedelegationEntryResponse> = message<RedelegationEntryResponse>({
  typeName: "cosmos.staking.v1beta1.RedelegationEntryResponse",
  options: {},
  fields: [
    { number: 1, name: "redelegation_entry", key: "redelegationEntry", type: { kind: "message", type: () => RedelegationEntry }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "balance", key: "balance", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ redelegationEntry: p.redelegationEntry ?? RedelegationEntry.create(), balance: p.balance ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RedelegationEntry.write(m.redelegationEntry, w); w.join(mark); }
    w.uint32(34).string(m.balance.toString());
  },
  read: (r) => {
    let redelegationEntry_: RedelegationEntry = RedelegationEntry.create();
    let balance_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: redelegationEntry_ = r.nested(RedelegationEntry.read); break;
        case 34: balance_ = readInt(r); break;
        default: r.other(tag, RedelegationEntryResponse_numbers);
      }
    }
    return { redelegationEntry: redelegationEntry_, balance: balance_ };
  },
});

/** RedelegationResponse is a redelegation with the worth of its entries. */
export interface RedelegationResponse {
  readonly redelegation: Redelegation;
  readonly entries: readonly RedelegationEntryResponse[];
}
const RedelegationResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.RedelegationResponse. */
export const RedelegationResponse: MessageType<RedelegationResponse> = message<RedelegationResponse>({
  typeName: "cosmos.staking.v1beta1.RedelegationResponse",
  options: {},
  fields: [
    { number: 1, name: "redelegation", key: "redelegation", type: { kind: "message", type: () => Redelegation }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "entries", key: "entries", type: { kind: "message", type: () => RedelegationEntryResponse }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ redelegation: p.redelegation ?? Redelegation.create(), entries: p.entries ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Redelegation.write(m.redelegation, w); w.join(mark); }
    for (const v of m.entries) { const mark = w.uint32(18).fork(); RedelegationEntryResponse.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let redelegation_: Redelegation = Redelegation.create();
    const entries_: RedelegationEntryResponse[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: redelegation_ = r.nested(Redelegation.read); break;
        case 18: entries_.push(r.nested(RedelegationEntryResponse.read)); break;
        default: r.other(tag, RedelegationResponse_numbers);
      }
    }
    return { redelegation: redelegation_, entries: entries_ };
  },
});

/** Pool is the tokens of validators in the set, and all other tokens the module holds. */
export interface Pool {
  readonly notBondedTokens: bigint;
  readonly bondedTokens: bigint;
}
const Pool_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.Pool. */
export const Pool: MessageType<Pool> = message<Pool>({
  typeName: "cosmos.staking.v1beta1.Pool",
  options: {},
  fields: [
    { number: 1, name: "not_bonded_tokens", key: "notBondedTokens", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 2, name: "bonded_tokens", key: "bondedTokens", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ notBondedTokens: p.notBondedTokens ?? 0n, bondedTokens: p.bondedTokens ?? 0n }),
  write: (m, w) => {
    w.uint32(10).string(m.notBondedTokens.toString());
    w.uint32(18).string(m.bondedTokens.toString());
  },
  read: (r) => {
    let notBondedTokens_: bigint = 0n;
    let bondedTokens_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: notBondedTokens_ = readInt(r); break;
        case 18: bondedTokens_ = readInt(r); break;
        default: r.other(tag, Pool_numbers);
      }
    }
    return { notBondedTokens: notBondedTokens_, bondedTokens: bondedTokens_ };
  },
});

/** ValidatorUpdates is how the validator set changed in a block. */
export interface ValidatorUpdates {
  readonly updates: readonly ValidatorUpdate[];
}
const ValidatorUpdates_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.ValidatorUpdates. */
export const ValidatorUpdates: MessageType<ValidatorUpdates> = message<ValidatorUpdates>({
  typeName: "cosmos.staking.v1beta1.ValidatorUpdates",
  options: {},
  fields: [
    { number: 1, name: "updates", key: "updates", type: { kind: "message", type: () => ValidatorUpdate }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ updates: p.updates ?? [] }),
  write: (m, w) => {
    for (const v of m.updates) { const mark = w.uint32(10).fork(); ValidatorUpdate.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const updates_: ValidatorUpdate[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: updates_.push(r.nested(ValidatorUpdate.read)); break;
        default: r.other(tag, ValidatorUpdates_numbers);
      }
    }
    return { updates: updates_ };
  },
});
