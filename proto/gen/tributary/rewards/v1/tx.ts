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

/** BundleClaim names a bundle and a frozen version it is a member of. */
export interface BundleClaim {
  readonly bundleId: bigint;
  readonly datanetVersion: bigint;
}
const BundleClaim_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.BundleClaim. */
export const BundleClaim: MessageType<BundleClaim> = message<BundleClaim>({
  typeName: "tributary.rewards.v1.BundleClaim",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, datanetVersion: p.datanetVersion ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        default: r.other(tag, BundleClaim_numbers);
      }
    }
    return { bundleId: bundleId_, datanetVersion: datanetVersion_ };
  },
});

/** MsgClaimPosition claims all that is due to the signer in a denomination, and what the weights of some of its bundles earned. */
export interface MsgClaimPosition {
  readonly payee: string;
  readonly denom: string;
  readonly bundles: readonly BundleClaim[];
}
const MsgClaimPosition_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.MsgClaimPosition. */
export const MsgClaimPosition: MessageType<MsgClaimPosition> = message<MsgClaimPosition>({
  typeName: "tributary.rewards.v1.MsgClaimPosition",
  options: { "amino.name": "tributary/MsgClaimPosition", "cosmos.msg.v1.signer": "payee" },
  fields: [
    { number: 1, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bundles", key: "bundles", type: { kind: "message", type: () => BundleClaim }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ payee: p.payee ?? "", denom: p.denom ?? "", bundles: p.bundles ?? [] }),
  write: (m, w) => {
    if (m.payee !== "") w.uint32(10).string(m.payee);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    for (const v of m.bundles) { const mark = w.uint32(26).fork(); BundleClaim.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let payee_: string = "";
    let denom_: string = "";
    const bundles_: BundleClaim[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payee_ = r.string(); break;
        case 18: denom_ = r.string(); break;
        case 26: bundles_.push(r.nested(BundleClaim.read)); break;
        default: r.other(tag, MsgClaimPosition_numbers);
      }
    }
    return { payee: payee_, denom: denom_, bundles: bundles_ };
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

/** MsgFundDatanet gives to the members of a datanet's newest version. */
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

/** MsgFundDatanetResponse numbers the deposit in the prior pool of that version. */
export interface MsgFundDatanetResponse {
  readonly deposit: bigint;
  readonly datanetVersion: bigint;
}
const MsgFundDatanetResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.MsgFundDatanetResponse. */
export const MsgFundDatanetResponse: MessageType<MsgFundDatanetResponse> = message<MsgFundDatanetResponse>({
  typeName: "tributary.rewards.v1.MsgFundDatanetResponse",
  options: {},
  fields: [
    { number: 1, name: "deposit", key: "deposit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ deposit: p.deposit ?? 0n, datanetVersion: p.datanetVersion ?? 0n }),
  write: (m, w) => {
    if (m.deposit !== 0n) w.uint32(8).uint64(m.deposit);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
  },
  read: (r) => {
    let deposit_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: deposit_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        default: r.other(tag, MsgFundDatanetResponse_numbers);
      }
    }
    return { deposit: deposit_, datanetVersion: datanetVersion_ };
  },
});

/** MsgTransferRoyalty gives another account a part of every payment to the signer until a height; while it lasts it cannot be changed. */
export interface MsgTransferRoyalty {
  readonly owner: string;
  readonly datanetId: bigint;
  readonly to: string;
  readonly bps: number;
  readonly untilHeight: bigint;
}
const MsgTransferRoyalty_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.MsgTransferRoyalty. */
export const MsgTransferRoyalty: MessageType<MsgTransferRoyalty> = message<MsgTransferRoyalty>({
  typeName: "tributary.rewards.v1.MsgTransferRoyalty",
  options: { "amino.name": "tributary/MsgTransferRoyalty", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "to", key: "to", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "bps", key: "bps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "until_height", key: "untilHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", datanetId: p.datanetId ?? 0n, to: p.to ?? "", bps: p.bps ?? 0, untilHeight: p.untilHeight ?? 0n }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.to !== "") w.uint32(26).string(m.to);
    if (m.bps !== 0) w.uint32(32).uint32(m.bps);
    if (m.untilHeight !== 0n) w.uint32(40).uint64(m.untilHeight);
  },
  read: (r) => {
    let owner_: string = "";
    let datanetId_: bigint = 0n;
    let to_: string = "";
    let bps_: number = 0;
    let untilHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: to_ = r.string(); break;
        case 32: bps_ = r.uint32(); break;
        case 40: untilHeight_ = r.int64(); break;
        default: r.other(tag, MsgTransferRoyalty_numbers);
      }
    }
    return { owner: owner_, datanetId: datanetId_, to: to_, bps: bps_, untilHeight: untilHeight_ };
  },
});

/** MsgTransferRoyaltyResponse is empty. */
export interface MsgTransferRoyaltyResponse {

}
const MsgTransferRoyaltyResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.rewards.v1.MsgTransferRoyaltyResponse. */
export const MsgTransferRoyaltyResponse: MessageType<MsgTransferRoyaltyResponse> = message<MsgTransferRoyaltyResponse>({
  typeName: "tributary.rewards.v1.MsgTransferRoyaltyResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgTransferRoyaltyResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgSponsor puts money down that is added to what a model's data is paid. */
export interface MsgSponsor {
  readonly sponsor: string;
  readonly modelId: bigint;
  readonly amount: Coin;
}
const MsgSponsor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.MsgSponsor. */
export const MsgSponsor: MessageType<MsgSponsor> = message<MsgSponsor>({
  typeName: "tributary.rewards.v1.MsgSponsor",
  options: { "amino.name": "tributary/MsgSponsor", "cosmos.msg.v1.signer": "sponsor" },
  fields: [
    { number: 1, name: "sponsor", key: "sponsor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ sponsor: p.sponsor ?? "", modelId: p.modelId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.sponsor !== "") w.uint32(10).string(m.sponsor);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let sponsor_: string = "";
    let modelId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sponsor_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgSponsor_numbers);
      }
    }
    return { sponsor: sponsor_, modelId: modelId_, amount: amount_ };
  },
});

/** MsgSponsorResponse is what the sponsor has there now. */
export interface MsgSponsorResponse {
  readonly balance: Coin;
}
const MsgSponsorResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgSponsorResponse. */
export const MsgSponsorResponse: MessageType<MsgSponsorResponse> = message<MsgSponsorResponse>({
  typeName: "tributary.rewards.v1.MsgSponsorResponse",
  options: {},
  fields: [
    { number: 1, name: "balance", key: "balance", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ balance: p.balance ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.balance, w); w.join(mark); }
  },
  read: (r) => {
    let balance_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: balance_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgSponsorResponse_numbers);
      }
    }
    return { balance: balance_ };
  },
});

/** MsgWithdrawSponsor takes back all a sponsor has left; not in the block it was put down in. */
export interface MsgWithdrawSponsor {
  readonly sponsor: string;
  readonly modelId: bigint;
  readonly denom: string;
}
const MsgWithdrawSponsor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.MsgWithdrawSponsor. */
export const MsgWithdrawSponsor: MessageType<MsgWithdrawSponsor> = message<MsgWithdrawSponsor>({
  typeName: "tributary.rewards.v1.MsgWithdrawSponsor",
  options: { "amino.name": "tributary/MsgWithdrawSponsor", "cosmos.msg.v1.signer": "sponsor" },
  fields: [
    { number: 1, name: "sponsor", key: "sponsor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sponsor: p.sponsor ?? "", modelId: p.modelId ?? 0n, denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.sponsor !== "") w.uint32(10).string(m.sponsor);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.denom !== "") w.uint32(26).string(m.denom);
  },
  read: (r) => {
    let sponsor_: string = "";
    let modelId_: bigint = 0n;
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sponsor_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        default: r.other(tag, MsgWithdrawSponsor_numbers);
      }
    }
    return { sponsor: sponsor_, modelId: modelId_, denom: denom_ };
  },
});

/** MsgWithdrawSponsorResponse is what was paid back. */
export interface MsgWithdrawSponsorResponse {
  readonly paid: Coin;
}
const MsgWithdrawSponsorResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgWithdrawSponsorResponse. */
export const MsgWithdrawSponsorResponse: MessageType<MsgWithdrawSponsorResponse> = message<MsgWithdrawSponsorResponse>({
  typeName: "tributary.rewards.v1.MsgWithdrawSponsorResponse",
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
        default: r.other(tag, MsgWithdrawSponsorResponse_numbers);
      }
    }
    return { paid: paid_ };
  },
});

/** MsgOpenPayLater promises the contributors of a datanet money within some blocks; one promise of a debtor in a denomination at a time. */
export interface MsgOpenPayLater {
  readonly debtor: string;
  readonly datanetId: bigint;
  readonly owed: Coin;
  readonly bond: bigint;
  readonly blocks: bigint;
}
const MsgOpenPayLater_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.MsgOpenPayLater. */
export const MsgOpenPayLater: MessageType<MsgOpenPayLater> = message<MsgOpenPayLater>({
  typeName: "tributary.rewards.v1.MsgOpenPayLater",
  options: { "amino.name": "tributary/MsgOpenPayLater", "cosmos.msg.v1.signer": "debtor" },
  fields: [
    { number: 1, name: "debtor", key: "debtor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "owed", key: "owed", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 5, name: "blocks", key: "blocks", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ debtor: p.debtor ?? "", datanetId: p.datanetId ?? 0n, owed: p.owed ?? Coin.create(), bond: p.bond ?? 0n, blocks: p.blocks ?? 0n }),
  write: (m, w) => {
    if (m.debtor !== "") w.uint32(10).string(m.debtor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    { const mark = w.uint32(26).fork(); Coin.write(m.owed, w); w.join(mark); }
    w.uint32(34).string(m.bond.toString());
    if (m.blocks !== 0n) w.uint32(40).uint64(m.blocks);
  },
  read: (r) => {
    let debtor_: string = "";
    let datanetId_: bigint = 0n;
    let owed_: Coin = Coin.create();
    let bond_: bigint = 0n;
    let blocks_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: debtor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: owed_ = r.nested(Coin.read); break;
        case 34: bond_ = readInt(r); break;
        case 40: blocks_ = r.uint64(); break;
        default: r.other(tag, MsgOpenPayLater_numbers);
      }
    }
    return { debtor: debtor_, datanetId: datanetId_, owed: owed_, bond: bond_, blocks: blocks_ };
  },
});

/** MsgOpenPayLaterResponse is when it must be paid. */
export interface MsgOpenPayLaterResponse {
  readonly dueHeight: bigint;
}
const MsgOpenPayLaterResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgOpenPayLaterResponse. */
export const MsgOpenPayLaterResponse: MessageType<MsgOpenPayLaterResponse> = message<MsgOpenPayLaterResponse>({
  typeName: "tributary.rewards.v1.MsgOpenPayLaterResponse",
  options: {},
  fields: [
    { number: 1, name: "due_height", key: "dueHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ dueHeight: p.dueHeight ?? 0n }),
  write: (m, w) => {
    if (m.dueHeight !== 0n) w.uint32(8).uint64(m.dueHeight);
  },
  read: (r) => {
    let dueHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: dueHeight_ = r.int64(); break;
        default: r.other(tag, MsgOpenPayLaterResponse_numbers);
      }
    }
    return { dueHeight: dueHeight_ };
  },
});

/** MsgRepayPayLater pays on a promise; the bond comes back with the last payment. */
export interface MsgRepayPayLater {
  readonly debtor: string;
  readonly amount: Coin;
}
const MsgRepayPayLater_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.MsgRepayPayLater. */
export const MsgRepayPayLater: MessageType<MsgRepayPayLater> = message<MsgRepayPayLater>({
  typeName: "tributary.rewards.v1.MsgRepayPayLater",
  options: { "amino.name": "tributary/MsgRepayPayLater", "cosmos.msg.v1.signer": "debtor" },
  fields: [
    { number: 1, name: "debtor", key: "debtor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ debtor: p.debtor ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.debtor !== "") w.uint32(10).string(m.debtor);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let debtor_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: debtor_ = r.string(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgRepayPayLater_numbers);
      }
    }
    return { debtor: debtor_, amount: amount_ };
  },
});

/** MsgRepayPayLaterResponse is what is still owed. */
export interface MsgRepayPayLaterResponse {
  readonly owed: Coin;
}
const MsgRepayPayLaterResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgRepayPayLaterResponse. */
export const MsgRepayPayLaterResponse: MessageType<MsgRepayPayLaterResponse> = message<MsgRepayPayLaterResponse>({
  typeName: "tributary.rewards.v1.MsgRepayPayLaterResponse",
  options: {},
  fields: [
    { number: 1, name: "owed", key: "owed", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owed: p.owed ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.owed, w); w.join(mark); }
  },
  read: (r) => {
    let owed_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owed_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgRepayPayLaterResponse_numbers);
      }
    }
    return { owed: owed_ };
  },
});

/** MsgReleaseEscrow carries out a verdict: a payee's royalties become due to it, or go to a datanet. */
export interface MsgReleaseEscrow {
  readonly sender: string;
  readonly disputeId: bigint;
  readonly payee: string;
  readonly denom: string;
}
const MsgReleaseEscrow_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.MsgReleaseEscrow. */
export const MsgReleaseEscrow: MessageType<MsgReleaseEscrow> = message<MsgReleaseEscrow>({
  typeName: "tributary.rewards.v1.MsgReleaseEscrow",
  options: { "amino.name": "tributary/MsgReleaseEscrow", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "dispute_id", key: "disputeId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", disputeId: p.disputeId ?? 0n, payee: p.payee ?? "", denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.disputeId !== 0n) w.uint32(16).uint64(m.disputeId);
    if (m.payee !== "") w.uint32(26).string(m.payee);
    if (m.denom !== "") w.uint32(34).string(m.denom);
  },
  read: (r) => {
    let sender_: string = "";
    let disputeId_: bigint = 0n;
    let payee_: string = "";
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: disputeId_ = r.uint64(); break;
        case 26: payee_ = r.string(); break;
        case 34: denom_ = r.string(); break;
        default: r.other(tag, MsgReleaseEscrow_numbers);
      }
    }
    return { sender: sender_, disputeId: disputeId_, payee: payee_, denom: denom_ };
  },
});

/** MsgReleaseEscrowResponse is what was released. */
export interface MsgReleaseEscrowResponse {
  readonly released: Coin;
}
const MsgReleaseEscrowResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.MsgReleaseEscrowResponse. */
export const MsgReleaseEscrowResponse: MessageType<MsgReleaseEscrowResponse> = message<MsgReleaseEscrowResponse>({
  typeName: "tributary.rewards.v1.MsgReleaseEscrowResponse",
  options: {},
  fields: [
    { number: 1, name: "released", key: "released", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ released: p.released ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.released, w); w.join(mark); }
  },
  read: (r) => {
    let released_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: released_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgReleaseEscrowResponse_numbers);
      }
    }
    return { released: released_ };
  },
});

/** MsgSweepExpired moves a position, or with a datanet and a proof a contribution, or with a bundle what its weight earned, to the commons. */
export interface MsgSweepExpired {
  readonly sender: string;
  readonly payee: string;
  readonly denom: string;
  readonly datanetId: bigint;
  readonly distribution: bigint;
  readonly cumulative: bigint;
  readonly proof: SumProof;
  readonly bundle: BundleClaim | undefined;
}
const MsgSweepExpired_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
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
    { number: 8, name: "bundle", key: "bundle", type: { kind: "message", type: () => BundleClaim }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", payee: p.payee ?? "", denom: p.denom ?? "", datanetId: p.datanetId ?? 0n, distribution: p.distribution ?? 0n, cumulative: p.cumulative ?? 0n, proof: p.proof ?? SumProof.create(), bundle: p.bundle ?? undefined }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.payee !== "") w.uint32(18).string(m.payee);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    if (m.datanetId !== 0n) w.uint32(32).uint64(m.datanetId);
    if (m.distribution !== 0n) w.uint32(40).uint64(m.distribution);
    w.uint32(50).string(m.cumulative.toString());
    { const mark = w.uint32(58).fork(); SumProof.write(m.proof, w); w.join(mark); }
    if (m.bundle !== undefined) { const mark = w.uint32(66).fork(); BundleClaim.write(m.bundle, w); w.join(mark); }
  },
  read: (r) => {
    let sender_: string = "";
    let payee_: string = "";
    let denom_: string = "";
    let datanetId_: bigint = 0n;
    let distribution_: bigint = 0n;
    let cumulative_: bigint = 0n;
    let proof_: SumProof = SumProof.create();
    let bundle_: BundleClaim | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 18: payee_ = r.string(); break;
        case 26: denom_ = r.string(); break;
        case 32: datanetId_ = r.uint64(); break;
        case 40: distribution_ = r.uint64(); break;
        case 50: cumulative_ = readInt(r); break;
        case 58: proof_ = r.nested(SumProof.read); break;
        case 66: bundle_ = r.nested(BundleClaim.read); break;
        default: r.other(tag, MsgSweepExpired_numbers);
      }
    }
    return { sender: sender_, payee: payee_, denom: denom_, datanetId: datanetId_, distribution: distribution_, cumulative: cumulative_, proof: proof_, bundle: bundle_ };
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
  readonly transferRoyalty: Rpc<MsgTransferRoyalty, MsgTransferRoyaltyResponse>;
  readonly fundDatanet: Rpc<MsgFundDatanet, MsgFundDatanetResponse>;
  readonly sponsor: Rpc<MsgSponsor, MsgSponsorResponse>;
  readonly withdrawSponsor: Rpc<MsgWithdrawSponsor, MsgWithdrawSponsorResponse>;
  readonly openPayLater: Rpc<MsgOpenPayLater, MsgOpenPayLaterResponse>;
  readonly repayPayLater: Rpc<MsgRepayPayLater, MsgRepayPayLaterResponse>;
  readonly releaseEscrow: Rpc<MsgReleaseEscrow, MsgReleaseEscrowResponse>;
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
    transferRoyalty: { name: "TransferRoyalty", path: "/tributary.rewards.v1.Msg/TransferRoyalty", request: MsgTransferRoyalty, response: MsgTransferRoyaltyResponse, http: [] },
    fundDatanet: { name: "FundDatanet", path: "/tributary.rewards.v1.Msg/FundDatanet", request: MsgFundDatanet, response: MsgFundDatanetResponse, http: [] },
    sponsor: { name: "Sponsor", path: "/tributary.rewards.v1.Msg/Sponsor", request: MsgSponsor, response: MsgSponsorResponse, http: [] },
    withdrawSponsor: { name: "WithdrawSponsor", path: "/tributary.rewards.v1.Msg/WithdrawSponsor", request: MsgWithdrawSponsor, response: MsgWithdrawSponsorResponse, http: [] },
    openPayLater: { name: "OpenPayLater", path: "/tributary.rewards.v1.Msg/OpenPayLater", request: MsgOpenPayLater, response: MsgOpenPayLaterResponse, http: [] },
    repayPayLater: { name: "RepayPayLater", path: "/tributary.rewards.v1.Msg/RepayPayLater", request: MsgRepayPayLater, response: MsgRepayPayLaterResponse, http: [] },
    releaseEscrow: { name: "ReleaseEscrow", path: "/tributary.rewards.v1.Msg/ReleaseEscrow", request: MsgReleaseEscrow, response: MsgReleaseEscrowResponse, http: [] },
    sweepExpired: { name: "SweepExpired", path: "/tributary.rewards.v1.Msg/SweepExpired", request: MsgSweepExpired, response: MsgSweepExpiredResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/tributary.rewards.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
