// Generated from proto/cosmos/staking/v1beta1/tx.proto by `npm run proto`. Do not edit.
import { GO_ZERO_TIMESTAMP, message, readDec, readInt, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { CommissionRates, Description, Params } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";

/** MsgCreateValidator makes a validator of the signer and delegates its first coins. */
export interface MsgCreateValidator {
  readonly description: Description;
  readonly commission: CommissionRates;
  readonly minSelfDelegation: bigint;
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly pubkey: Any | undefined;
  readonly value: Coin;
}
const MsgCreateValidator_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of cosmos.staking.v1beta1.MsgCreateValidator. */
export const MsgCreateValidator: MessageType<MsgCreateValidator> = message<MsgCreateValidator>({
  typeName: "cosmos.staking.v1beta1.MsgCreateValidator",
  options: { "amino.name": "cosmos-sdk/MsgCreateValidator", "cosmos.msg.v1.signer": "validator_address" },
  fields: [
    { number: 1, name: "description", key: "description", type: { kind: "message", type: () => Description }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "commission", key: "commission", type: { kind: "message", type: () => CommissionRates }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "min_self_delegation", key: "minSelfDelegation", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 4, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 6, name: "pubkey", key: "pubkey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.crypto.PubKey" } },
    { number: 7, name: "value", key: "value", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ description: p.description ?? Description.create(), commission: p.commission ?? CommissionRates.create(), minSelfDelegation: p.minSelfDelegation ?? 0n, delegatorAddress: p.delegatorAddress ?? "", validatorAddress: p.validatorAddress ?? "", pubkey: p.pubkey ?? undefined, value: p.value ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Description.write(m.description, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); CommissionRates.write(m.commission, w); w.join(mark); }
    w.uint32(26).string(m.minSelfDelegation.toString());
    if (m.delegatorAddress !== "") w.uint32(34).string(m.delegatorAddress);
    if (m.validatorAddress !== "") w.uint32(42).string(m.validatorAddress);
    if (m.pubkey !== undefined) { const mark = w.uint32(50).fork(); Any.write(m.pubkey, w); w.join(mark); }
    { const mark = w.uint32(58).fork(); Coin.write(m.value, w); w.join(mark); }
  },
  read: (r) => {
    let description_: Description = Description.create();
    let commission_: CommissionRates = CommissionRates.create();
    let minSelfDelegation_: bigint = 0n;
    let delegatorAddress_: string = "";
    let validatorAddress_: string = "";
    let pubkey_: Any | undefined = undefined;
    let value_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: description_ = r.nested(Description.read); break;
        case 18: commission_ = r.nested(CommissionRates.read); break;
        case 26: minSelfDelegation_ = readInt(r); break;
        case 34: delegatorAddress_ = r.string(); break;
        case 42: validatorAddress_ = r.string(); break;
        case 50: pubkey_ = r.nested(Any.read); break;
        case 58: value_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgCreateValidator_numbers);
      }
    }
    return { description: description_, commission: commission_, minSelfDelegation: minSelfDelegation_, delegatorAddress: delegatorAddress_, validatorAddress: validatorAddress_, pubkey: pubkey_, value: value_ };
  },
});

/** MsgCreateValidatorResponse is empty. */
export interface MsgCreateValidatorResponse {

}
const MsgCreateValidatorResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.staking.v1beta1.MsgCreateValidatorResponse. */
export const MsgCreateValidatorResponse: MessageType<MsgCreateValidatorResponse> = message<MsgCreateValidatorResponse>({
  typeName: "cosmos.staking.v1beta1.MsgCreateValidatorResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgCreateValidatorResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgEditValidator replaces a validator's description, and its commission rate and minimum if they are given. */
export interface MsgEditValidator {
  readonly description: Description;
  readonly validatorAddress: string;
  readonly commissionRate: bigint | undefined;
  readonly minSelfDelegation: bigint | undefined;
}
const MsgEditValidator_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.staking.v1beta1.MsgEditValidator. */
export const MsgEditValidator: MessageType<MsgEditValidator> = message<MsgEditValidator>({
  typeName: "cosmos.staking.v1beta1.MsgEditValidator",
  options: { "amino.name": "cosmos-sdk/MsgEditValidator", "cosmos.msg.v1.signer": "validator_address" },
  fields: [
    { number: 1, name: "description", key: "description", type: { kind: "message", type: () => Description }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "commission_rate", key: "commissionRate", type: { kind: "dec" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec" } },
    { number: 4, name: "min_self_delegation", key: "minSelfDelegation", type: { kind: "int" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ description: p.description ?? Description.create(), validatorAddress: p.validatorAddress ?? "", commissionRate: p.commissionRate ?? undefined, minSelfDelegation: p.minSelfDelegation ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Description.write(m.description, w); w.join(mark); }
    if (m.validatorAddress !== "") w.uint32(18).string(m.validatorAddress);
    if (m.commissionRate !== undefined) w.uint32(26).string(m.commissionRate.toString());
    if (m.minSelfDelegation !== undefined) w.uint32(34).string(m.minSelfDelegation.toString());
  },
  read: (r) => {
    let description_: Description = Description.create();
    let validatorAddress_: string = "";
    let commissionRate_: bigint | undefined = undefined;
    let minSelfDelegation_: bigint | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: description_ = r.nested(Description.read); break;
        case 18: validatorAddress_ = r.string(); break;
        case 26: commissionRate_ = readDec(r); break;
        case 34: minSelfDelegation_ = readInt(r); break;
        default: r.other(tag, MsgEditValidator_numbers);
      }
    }
    return { description: description_, validatorAddress: validatorAddress_, commissionRate: commissionRate_, minSelfDelegation: minSelfDelegation_ };
  },
});

/** MsgEditValidatorResponse is empty. */
export interface MsgEditValidatorResponse {

}
const MsgEditValidatorResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.staking.v1beta1.MsgEditValidatorResponse. */
export const MsgEditValidatorResponse: MessageType<MsgEditValidatorResponse> = message<MsgEditValidatorResponse>({
  typeName: "cosmos.staking.v1beta1.MsgEditValidatorResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgEditValidatorResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgDelegate gives coins to a validator. */
export interface MsgDelegate {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
}
const MsgDelegate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.staking.v1beta1.MsgDelegate. */
export const MsgDelegate: MessageType<MsgDelegate> = message<MsgDelegate>({
  typeName: "cosmos.staking.v1beta1.MsgDelegate",
  options: { "amino.name": "cosmos-sdk/MsgDelegate", "cosmos.msg.v1.signer": "delegator_address" },
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorAddress: p.validatorAddress ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorAddress !== "") w.uint32(18).string(m.validatorAddress);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorAddress_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorAddress_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgDelegate_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorAddress: validatorAddress_, amount: amount_ };
  },
});

/** MsgDelegateResponse is empty. */
export interface MsgDelegateResponse {

}
const MsgDelegateResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.staking.v1beta1.MsgDelegateResponse. */
export const MsgDelegateResponse: MessageType<MsgDelegateResponse> = message<MsgDelegateResponse>({
  typeName: "cosmos.staking.v1beta1.MsgDelegateResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgDelegateResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgBeginRedelegate moves coins from one validator to another. */
export interface MsgBeginRedelegate {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
  readonly amount: Coin;
}
const MsgBeginRedelegate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.staking.v1beta1.MsgBeginRedelegate. */
export const MsgBeginRedelegate: MessageType<MsgBeginRedelegate> = message<MsgBeginRedelegate>({
  typeName: "cosmos.staking.v1beta1.MsgBeginRedelegate",
  options: { "amino.name": "cosmos-sdk/MsgBeginRedelegate", "cosmos.msg.v1.signer": "delegator_address" },
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_src_address", key: "validatorSrcAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "validator_dst_address", key: "validatorDstAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 4, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorSrcAddress: p.validatorSrcAddress ?? "", validatorDstAddress: p.validatorDstAddress ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorSrcAddress !== "") w.uint32(18).string(m.validatorSrcAddress);
    if (m.validatorDstAddress !== "") w.uint32(26).string(m.validatorDstAddress);
    { const mark = w.uint32(34).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorSrcAddress_: string = "";
    let validatorDstAddress_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorSrcAddress_ = r.string(); break;
        case 26: validatorDstAddress_ = r.string(); break;
        case 34: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgBeginRedelegate_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorSrcAddress: validatorSrcAddress_, validatorDstAddress: validatorDstAddress_, amount: amount_ };
  },
});

/** MsgBeginRedelegateResponse says until when the coins answer for the first validator. */
export interface MsgBeginRedelegateResponse {
  readonly completionTime: Timestamp;
}
const MsgBeginRedelegateResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.MsgBeginRedelegateResponse. */
export const MsgBeginRedelegateResponse: MessageType<MsgBeginRedelegateResponse> = message<MsgBeginRedelegateResponse>({
  typeName: "cosmos.staking.v1beta1.MsgBeginRedelegateResponse",
  options: {},
  fields: [
    { number: 1, name: "completion_time", key: "completionTime", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
  ],
  create: (p) => ({ completionTime: p.completionTime ?? GO_ZERO_TIMESTAMP }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Timestamp.write(m.completionTime, w); w.join(mark); }
  },
  read: (r) => {
    let completionTime_: Timestamp = GO_ZERO_TIMESTAMP;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: completionTime_ = r.nested(Timestamp.read); break;
        default: r.other(tag, MsgBeginRedelegateResponse_numbers);
      }
    }
    return { completionTime: completionTime_ };
  },
});

/** MsgUndelegate takes coins back from a validator. */
export interface MsgUndelegate {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
}
const MsgUndelegate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.staking.v1beta1.MsgUndelegate. */
export const MsgUndelegate: MessageType<MsgUndelegate> = message<MsgUndelegate>({
  typeName: "cosmos.staking.v1beta1.MsgUndelegate",
  options: { "amino.name": "cosmos-sdk/MsgUndelegate", "cosmos.msg.v1.signer": "delegator_address" },
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorAddress: p.validatorAddress ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorAddress !== "") w.uint32(18).string(m.validatorAddress);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorAddress_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorAddress_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgUndelegate_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorAddress: validatorAddress_, amount: amount_ };
  },
});

/** MsgUndelegateResponse says when the coins arrive, and how many. */
export interface MsgUndelegateResponse {
  readonly completionTime: Timestamp;
  readonly amount: Coin;
}
const MsgUndelegateResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.MsgUndelegateResponse. */
export const MsgUndelegateResponse: MessageType<MsgUndelegateResponse> = message<MsgUndelegateResponse>({
  typeName: "cosmos.staking.v1beta1.MsgUndelegateResponse",
  options: {},
  fields: [
    { number: 1, name: "completion_time", key: "completionTime", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ completionTime: p.completionTime ?? GO_ZERO_TIMESTAMP, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Timestamp.write(m.completionTime, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let completionTime_: Timestamp = GO_ZERO_TIMESTAMP;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: completionTime_ = r.nested(Timestamp.read); break;
        case 18: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgUndelegateResponse_numbers);
      }
    }
    return { completionTime: completionTime_, amount: amount_ };
  },
});

/** MsgCancelUnbondingDelegation delegates coins again that were undelegated at a height. */
export interface MsgCancelUnbondingDelegation {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly amount: Coin;
  readonly creationHeight: bigint;
}
const MsgCancelUnbondingDelegation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.staking.v1beta1.MsgCancelUnbondingDelegation. */
export const MsgCancelUnbondingDelegation: MessageType<MsgCancelUnbondingDelegation> = message<MsgCancelUnbondingDelegation>({
  typeName: "cosmos.staking.v1beta1.MsgCancelUnbondingDelegation",
  options: { "amino.name": "cosmos-sdk/MsgCancelUnbondingDelegation", "cosmos.msg.v1.signer": "delegator_address" },
  fields: [
    { number: 1, name: "delegator_address", key: "delegatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "creation_height", key: "creationHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ delegatorAddress: p.delegatorAddress ?? "", validatorAddress: p.validatorAddress ?? "", amount: p.amount ?? Coin.create(), creationHeight: p.creationHeight ?? 0n }),
  write: (m, w) => {
    if (m.delegatorAddress !== "") w.uint32(10).string(m.delegatorAddress);
    if (m.validatorAddress !== "") w.uint32(18).string(m.validatorAddress);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
    if (m.creationHeight !== 0n) w.uint32(32).uint64(m.creationHeight);
  },
  read: (r) => {
    let delegatorAddress_: string = "";
    let validatorAddress_: string = "";
    let amount_: Coin = Coin.create();
    let creationHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddress_ = r.string(); break;
        case 18: validatorAddress_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        case 32: creationHeight_ = r.int64(); break;
        default: r.other(tag, MsgCancelUnbondingDelegation_numbers);
      }
    }
    return { delegatorAddress: delegatorAddress_, validatorAddress: validatorAddress_, amount: amount_, creationHeight: creationHeight_ };
  },
});

/** MsgCancelUnbondingDelegationResponse is empty. */
export interface MsgCancelUnbondingDelegationResponse {

}
const MsgCancelUnbondingDelegationResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.staking.v1beta1.MsgCancelUnbondingDelegationResponse. */
export const MsgCancelUnbondingDelegationResponse: MessageType<MsgCancelUnbondingDelegationResponse> = message<MsgCancelUnbondingDelegationResponse>({
  typeName: "cosmos.staking.v1beta1.MsgCancelUnbondingDelegationResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgCancelUnbondingDelegationResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgUpdateParams replaces the parameters; only governance may sign it. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}
const MsgUpdateParams_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "cosmos.staking.v1beta1.MsgUpdateParams",
  options: { "amino.name": "cosmos-sdk/x/staking/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
  fields: [
    { number: 1, name: "authority", key: "authority", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ authority: p.authority ?? "", params: p.params ?? Params.create() }),
  write: (m, w) => {
    if (m.authority !== "") w.uint32(10).string(m.authority);
    { const mark = w.uint32(18).fork(); Params.write(m.params, w); w.join(mark); }
  },
  read: (r) => {
    let authority_: string = "";
    let params_: Params = Params.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: authority_ = r.string(); break;
        case 18: params_ = r.nested(Params.read); break;
        default: r.other(tag, MsgUpdateParams_numbers);
      }
    }
    return { authority: authority_, params: params_ };
  },
});

/** MsgUpdateParamsResponse is empty. */
export interface MsgUpdateParamsResponse {

}
const MsgUpdateParamsResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.staking.v1beta1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "cosmos.staking.v1beta1.MsgUpdateParamsResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgUpdateParamsResponse_numbers);
      }
    }
    return {  };
  },
});

/** Msg changes validators and what is delegated to them. */
export interface MsgMethods {
  readonly createValidator: Rpc<MsgCreateValidator, MsgCreateValidatorResponse>;
  readonly editValidator: Rpc<MsgEditValidator, MsgEditValidatorResponse>;
  readonly delegate: Rpc<MsgDelegate, MsgDelegateResponse>;
  readonly beginRedelegate: Rpc<MsgBeginRedelegate, MsgBeginRedelegateResponse>;
  readonly undelegate: Rpc<MsgUndelegate, MsgUndelegateResponse>;
  readonly cancelUnbondingDelegation: Rpc<MsgCancelUnbondingDelegation, MsgCancelUnbondingDelegationResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of cosmos.staking.v1beta1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "cosmos.staking.v1beta1.Msg",
  methods: {
    createValidator: { name: "CreateValidator", path: "/cosmos.staking.v1beta1.Msg/CreateValidator", request: MsgCreateValidator, response: MsgCreateValidatorResponse, http: [] },
    editValidator: { name: "EditValidator", path: "/cosmos.staking.v1beta1.Msg/EditValidator", request: MsgEditValidator, response: MsgEditValidatorResponse, http: [] },
    delegate: { name: "Delegate", path: "/cosmos.staking.v1beta1.Msg/Delegate", request: MsgDelegate, response: MsgDelegateResponse, http: [] },
    beginRedelegate: { name: "BeginRedelegate", path: "/cosmos.staking.v1beta1.Msg/BeginRedelegate", request: MsgBeginRedelegate, response: MsgBeginRedelegateResponse, http: [] },
    undelegate: { name: "Undelegate", path: "/cosmos.staking.v1beta1.Msg/Undelegate", request: MsgUndelegate, response: MsgUndelegateResponse, http: [] },
    cancelUnbondingDelegation: { name: "CancelUnbondingDelegation", path: "/cosmos.staking.v1beta1.Msg/CancelUnbondingDelegation", request: MsgCancelUnbondingDelegation, response: MsgCancelUnbondingDelegationResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/cosmos.staking.v1beta1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
