// Generated from proto/tributary/rewards/v1/tx.proto by `npm run proto`. Do not edit.
import { message, readInt, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { SumProof } from "#proto/tributary/merkle/v1/sum.ts";
import { Params } from "#proto/tributary/rewards/v1/types.ts";

/** MsgClaimContribution claims against a distribution; it pays cumulative less what was claimed before. */
export interface MsgClaimContribution {
  readonly contributor: string;
  readonly datanetId: bigint;
  readonly denom: string;
  readonly distribution: bigint;
  readonly cumulative: bigint;
  readonly proof: SumProof;
}
const MsgClaimContribution_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.rewards.v1.MsgClaimContribution. */
export const MsgClaimContribution: MessageType<MsgClaimContribution> = message<MsgClaimContribution>({
  typeName: "tributary.rewards.v1.MsgClaimContribution",
  options: { "amino.name": "tributary/MsgClaimContribution", "cosmos.msg.v1.signer": "contributor" },
  fields: [
    { number: 1, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "distribution", key: "distribution", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "cumulative", key: "cumulative", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 6, name: "proof", key: "proof", type: { kind: "message", type: () => SumProof }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ contributor: p.contributor ?? "", datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", distribution: p.distribution ?? 0n, cumulative: p.cumulative ?? 0n, proof: p.proof ?? SumProof.create() }),
  write: (m, w) => {
    if (m.contributor !== "") w.uint32(10).string(m.contributor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    if (m.distribution !== 0n) w.uint32(32).uint64(m.distribution);
    w.uint32(42).string(m.cumulative.toString());
    { const mark = w.uint32(50).fork(); SumProof.write(m.proof, w); w.join(mark); }
  },
  read: (r) => {
    let contributor_: string = "";
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let distribution_: bigint = 0n;
    let cumulative_: bigint = 0n;
    let proof_: SumProof = SumProof.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 32: distribution_ = r.uint64(); break;
        case 42: cumulative_ = readInt(r); break;
        case 50: proof_ = r.nested(SumProof.read); break;
        default: r.other(tag, MsgClaimContribution_numbers);
      }
    }
    return { contributor: contributor_, datanetId: datanetId_, denom: denom_, distribution: distribution_, cumulative: cumulative_, proof: proof_ };
  },
});

/** MsgClaimContributionResponse is what was paid. */
export interface MsgClaimContributionResponse {
  readonly paid: Coin;
}
const MsgClaimContributionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgClaimContributionResponse. */
export const MsgClaimContributionResponse: MessageType<MsgClaimContributionResponse> = message<MsgClaimContributionResponse>({
  typeName: "tributary.rewards.v1.MsgClaimContributionResponse",
  options: {},
  fields: [
    { number: 1, name: "paid", key: "paid", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ paid: p.paid ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.paid, w); w.join(mark); }
  },
  read: (r) => {
    let paid_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: paid_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgClaimContributionResponse_numbers);
      }
    }
    return { paid: paid_ };
  },
});

/** MsgClaimPosition claims all that is due to the signer in a denomination. */
export interface MsgClaimPosition {
  readonly payee: string;
  readonly denom: string;
}
const MsgClaimPosition_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.MsgClaimPosition. */
export const MsgClaimPosition: MessageType<MsgClaimPosition> = message<MsgClaimPosition>({
  typeName: "tributary.rewards.v1.MsgClaimPosition",
  options: { "amino.name": "tributary/MsgClaimPosition", "cosmos.msg.v1.signer": "payee" },
  fields: [
    { number: 1, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payee: p.payee ?? "", denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.payee !== "") w.uint32(10).string(m.payee);
    if (m.denom !== "") w.uint32(18).string(m.denom);
  },
  read: (r) => {
    let payee_: string = "";
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payee_ = r.string(); break;
        case 18: denom_ = r.string(); break;
        default: r.other(tag, MsgClaimPosition_numbers);
      }
    }
    return { payee: payee_, denom: denom_ };
  },
});

/** MsgClaimPositionResponse is what was paid. */
export interface MsgClaimPositionResponse {
  readonly paid: Coin;
}
const MsgClaimPositionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgClaimPositionResponse. */
export const MsgClaimPositionResponse: MessageType<MsgClaimPositionResponse> = message<MsgClaimPositionResponse>({
  typeName: "tributary.rewards.v1.MsgClaimPositionResponse",
  options: {},
  fields: [
    { number: 1, name: "paid", key: "paid", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ paid: p.paid ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.paid, w); w.join(mark); }
  },
  read: (r) => {
    let paid_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: paid_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgClaimPositionResponse_numbers);
      }
    }
    return { paid: paid_ };
  },
});

/** MsgSetPayout sends later claims of the signer to another account; an empty one undoes it. */
export interface MsgSetPayout {
  readonly owner: string;
  readonly address: string;
}
const MsgSetPayout_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.MsgSetPayout. */
export const MsgSetPayout: MessageType<MsgSetPayout> = message<MsgSetPayout>({
  typeName: "tributary.rewards.v1.MsgSetPayout",
  options: { "amino.name": "tributary/MsgSetPayout", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ owner: p.owner ?? "", address: p.address ?? "" }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.address !== "") w.uint32(18).string(m.address);
  },
  read: (r) => {
    let owner_: string = "";
    let address_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 18: address_ = r.string(); break;
        default: r.other(tag, MsgSetPayout_numbers);
      }
    }
    return { owner: owner_, address: address_ };
  },
});

/** MsgSetPayoutResponse is empty. */
export interface MsgSetPayoutResponse {

}
const MsgSetPayoutResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.rewards.v1.MsgSetPayoutResponse. */
export const MsgSetPayoutResponse: MessageType<MsgSetPayoutResponse> = message<MsgSetPayoutResponse>({
  typeName: "tributary.rewards.v1.MsgSetPayoutResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgSetPayoutResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgFundDatanet gives to a datanet's pool. */
export interface MsgFundDatanet {
  readonly funder: string;
  readonly datanetId: bigint;
  readonly amount: Coin;
}
const MsgFundDatanet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.MsgFundDatanet. */
export const MsgFundDatanet: MessageType<MsgFundDatanet> = message<MsgFundDatanet>({
  typeName: "tributary.rewards.v1.MsgFundDatanet",
  options: { "amino.name": "tributary/MsgFundDatanet", "cosmos.msg.v1.signer": "funder" },
  fields: [
    { number: 1, name: "funder", key: "funder", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ funder: p.funder ?? "", datanetId: p.datanetId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.funder !== "") w.uint32(10).string(m.funder);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let funder_: string = "";
    let datanetId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: funder_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgFundDatanet_numbers);
      }
    }
    return { funder: funder_, datanetId: datanetId_, amount: amount_ };
  },
});

/** MsgFundDatanetResponse numbers the deposit. */
export interface MsgFundDatanetResponse {
  readonly deposit: bigint;
}
const MsgFundDatanetResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgFundDatanetResponse. */
export const MsgFundDatanetResponse: MessageType<MsgFundDatanetResponse> = message<MsgFundDatanetResponse>({
  typeName: "tributary.rewards.v1.MsgFundDatanetResponse",
  options: {},
  fields: [
    { number: 1, name: "deposit", key: "deposit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ deposit: p.deposit ?? 0n }),
  write: (m, w) => {
    if (m.deposit !== 0n) w.uint32(8).uint64(m.deposit);
  },
  read: (r) => {
    let deposit_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: deposit_ = r.uint64(); break;
        default: r.other(tag, MsgFundDatanetResponse_numbers);
      }
    }
    return { deposit: deposit_ };
  },
});

/** MsgSweepExpired moves a position, or with a datanet and a proof a contribution, to the commons; the commons' own part of a distribution needs no expiry. */
export interface MsgSweepExpired {
  readonly sender: string;
  readonly payee: string;
  readonly denom: string;
  readonly datanetId: bigint;
  readonly distribution: bigint;
  readonly cumulative: bigint;
  readonly proof: SumProof;
}
const MsgSweepExpired_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.rewards.v1.MsgSweepExpired. */
export const MsgSweepExpired: MessageType<MsgSweepExpired> = message<MsgSweepExpired>({
  typeName: "tributary.rewards.v1.MsgSweepExpired",
  options: { "amino.name": "tributary/MsgSweepExpired", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "distribution", key: "distribution", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "cumulative", key: "cumulative", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 7, name: "proof", key: "proof", type: { kind: "message", type: () => SumProof }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ sender: p.sender ?? "", payee: p.payee ?? "", denom: p.denom ?? "", datanetId: p.datanetId ?? 0n, distribution: p.distribution ?? 0n, cumulative: p.cumulative ?? 0n, proof: p.proof ?? SumProof.create() }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.payee !== "") w.uint32(18).string(m.payee);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    if (m.datanetId !== 0n) w.uint32(32).uint64(m.datanetId);
    if (m.distribution !== 0n) w.uint32(40).uint64(m.distribution);
    w.uint32(50).string(m.cumulative.toString());
    { const mark = w.uint32(58).fork(); SumProof.write(m.proof, w); w.join(mark); }
  },
  read: (r) => {
    let sender_: string = "";
    let payee_: string = "";
    let denom_: string = "";
    let datanetId_: bigint = 0n;
    let distribution_: bigint = 0n;
    let cumulative_: bigint = 0n;
    let proof_: SumProof = SumProof.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 18: payee_ = r.string(); break;
        case 26: denom_ = r.string(); break;
        case 32: datanetId_ = r.uint64(); break;
        case 40: distribution_ = r.uint64(); break;
        case 50: cumulative_ = readInt(r); break;
        case 58: proof_ = r.nested(SumProof.read); break;
        default: r.other(tag, MsgSweepExpired_numbers);
      }
    }
    return { sender: sender_, payee: payee_, denom: denom_, datanetId: datanetId_, distribution: distribution_, cumulative: cumulative_, proof: proof_ };
  },
});

/** MsgSweepExpiredResponse is what was moved. */
export interface MsgSweepExpiredResponse {
  readonly swept: Coin;
}
const MsgSweepExpiredResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgSweepExpiredResponse. */
export const MsgSweepExpiredResponse: MessageType<MsgSweepExpiredResponse> = message<MsgSweepExpiredResponse>({
  typeName: "tributary.rewards.v1.MsgSweepExpiredResponse",
  options: {},
  fields: [
    { number: 1, name: "swept", key: "swept", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ swept: p.swept ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.swept, w); w.join(mark); }
  },
  read: (r) => {
    let swept_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: swept_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgSweepExpiredResponse_numbers);
      }
    }
    return { swept: swept_ };
  },
});

/** MsgUpdateParams replaces the parameters; only governance may sign it. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}
const MsgUpdateParams_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "tributary.rewards.v1.MsgUpdateParams",
  options: { "amino.name": "tributary/x/rewards/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
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
/** Codec of tributary.rewards.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "tributary.rewards.v1.MsgUpdateParamsResponse",
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

/** Msg pays people what they are owed. */
export interface MsgMethods {
  readonly claimContribution: Rpc<MsgClaimContribution, MsgClaimContributionResponse>;
  readonly claimPosition: Rpc<MsgClaimPosition, MsgClaimPositionResponse>;
  readonly setPayout: Rpc<MsgSetPayout, MsgSetPayoutResponse>;
  readonly fundDatanet: Rpc<MsgFundDatanet, MsgFundDatanetResponse>;
  readonly sweepExpired: Rpc<MsgSweepExpired, MsgSweepExpiredResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of tributary.rewards.v1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "tributary.rewards.v1.Msg",
  methods: {
    claimContribution: { name: "ClaimContribution", path: "/tributary.rewards.v1.Msg/ClaimContribution", request: MsgClaimContribution, response: MsgClaimContributionResponse, http: [] },
    claimPosition: { name: "ClaimPosition", path: "/tributary.rewards.v1.Msg/ClaimPosition", request: MsgClaimPosition, response: MsgClaimPositionResponse, http: [] },
    setPayout: { name: "SetPayout", path: "/tributary.rewards.v1.Msg/SetPayout", request: MsgSetPayout, response: MsgSetPayoutResponse, http: [] },
    fundDatanet: { name: "FundDatanet", path: "/tributary.rewards.v1.Msg/FundDatanet", request: MsgFundDatanet, response: MsgFundDatanetResponse, http: [] },
    sweepExpired: { name: "SweepExpired", path: "/tributary.rewards.v1.Msg/SweepExpired", request: MsgSweepExpired, response: MsgSweepExpiredResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/tributary.rewards.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
