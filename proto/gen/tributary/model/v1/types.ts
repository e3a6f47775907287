// Generated from proto/tributary/model/v1/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, readInt, type EnumType, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { MethodEnum } from "#proto/tributary/attribution/v1/types.ts";

/** ModelKind says what a model is built to be. */
export const ModelKind = {
  MODEL_KIND_UNSPECIFIED: 0,
  MODEL_KIND_BASE: 1,
  MODEL_KIND_FINETUNE: 2,
  MODEL_KIND_ADAPTER: 3,
  MODEL_KIND_EMBEDDER: 4,
  MODEL_KIND_INDEX: 5,
  MODEL_KIND_AGENT: 6,
} as const;
/** Description of tributary.model.v1.ModelKind. */
export const ModelKindEnum: EnumType = { typeName: "tributary.model.v1.ModelKind", values: ModelKind };

/** ModelVersionState is where a version stands. */
export const ModelVersionState = {
  MODEL_VERSION_STATE_UNSPECIFIED: 0,
  MODEL_VERSION_STATE_DRAFT: 1,
  MODEL_VERSION_STATE_PUBLISHED: 2,
  MODEL_VERSION_STATE_DEPRECATED: 3,
  MODEL_VERSION_STATE_TAINTED: 4,
  MODEL_VERSION_STATE_CLEARED: 5,
} as const;
/** Description of tributary.model.v1.ModelVersionState. */
export const ModelVersionStateEnum: EnumType = { typeName: "tributary.model.v1.ModelVersionState", values: ModelVersionState };

/** EdgeType says how a version depends on its source, and whether that is a model version or a datanet version. */
export const EdgeType = {
  EDGE_TYPE_UNSPECIFIED: 0,
  EDGE_TYPE_TRAINED_ON: 1,
  EDGE_TYPE_FINETUNED_FROM: 2,
  EDGE_TYPE_ADAPTS: 3,
  EDGE_TYPE_MERGES: 4,
  EDGE_TYPE_DISTILLED_FROM: 5,
  EDGE_TYPE_RETRIEVES: 6,
  EDGE_TYPE_EVALUATED_ON: 7,
} as const;
/** Description of tributary.model.v1.EdgeType. */
export const EdgeTypeEnum: EnumType = { typeName: "tributary.model.v1.EdgeType", values: EdgeType };

/** SessionState is where a session stands. */
export const SessionState = {
  SESSION_STATE_UNSPECIFIED: 0,
  SESSION_STATE_OPEN: 1,
  SESSION_STATE_SETTLING: 2,
  SESSION_STATE_CLOSED: 3,
  SESSION_STATE_EXPIRED: 4,
} as const;
/** Description of tributary.model.v1.SessionState. */
export const SessionStateEnum: EnumType = { typeName: "tributary.model.v1.SessionState", values: SessionState };

/** TaintCause says why a version was tainted. */
export const TaintCause = {
  TAINT_CAUSE_UNSPECIFIED: 0,
  TAINT_CAUSE_UNDECLARED_USE: 1,
  TAINT_CAUSE_DISPUTE: 2,
} as const;
/** Description of tributary.model.v1.TaintCause. */
export const TaintCauseEnum: EnumType = { typeName: "tributary.model.v1.TaintCause", values: TaintCause };

/** AttestationKind says how an attestor knows. */
export const AttestationKind = {
  ATTESTATION_KIND_UNSPECIFIED: 0,
  ATTESTATION_KIND_REEXECUTED: 1,
  ATTESTATION_KIND_HARDWARE: 2,
  ATTESTATION_KIND_REVIEWED: 3,
} as const;
/** Description of tributary.model.v1.AttestationKind. */
export const AttestationKindEnum: EnumType = { typeName: "tributary.model.v1.AttestationKind", values: AttestationKind };

/** NodeState is where a serving node stands. */
export const NodeState = {
  NODE_STATE_UNSPECIFIED: 0,
  NODE_STATE_ACTIVE: 1,
  NODE_STATE_FROZEN: 2,
  NODE_STATE_JAILED: 3,
  NODE_STATE_EXITED: 4,
} as const;
/** Description of tributary.model.v1.NodeState. */
export const NodeStateEnum: EnumType = { typeName: "tributary.model.v1.NodeState", values: NodeState };

/** AgentState is where an agent stands. */
export const AgentState = {
  AGENT_STATE_UNSPECIFIED: 0,
  AGENT_STATE_DRAFT: 1,
  AGENT_STATE_ACTIVE: 2,
  AGENT_STATE_SUSPENDED: 3,
  AGENT_STATE_RETIRED: 4,
} as const;
/** Description of tributary.model.v1.AgentState. */
export const AgentStateEnum: EnumType = { typeName: "tributary.model.v1.AgentState", values: AgentState };

/** ClaimState is where a claim of undeclared use stands. */
export const ClaimState = {
  CLAIM_STATE_UNSPECIFIED: 0,
  CLAIM_STATE_DRAWING: 1,
  CLAIM_STATE_REPRODUCING: 2,
  CLAIM_STATE_UPHELD: 3,
  CLAIM_STATE_REJECTED: 4,
  CLAIM_STATE_VOID: 5,
} as const;
/** Description of tributary.model.v1.ClaimState. */
export const ClaimStateEnum: EnumType = { typeName: "tributary.model.v1.ClaimState", values: ClaimState };

/** Params are the limits of models, lineage and sessions; windows count blocks. */
export interface Params {
  readonly registerFee: Coin;
  readonly royaltySharesMax: number;
  readonly dataSharesMax: number;
  readonly depthMax: number;
  readonly parentsMax: number;
  readonly inheritedBpsMax: number;
  readonly dataFloorBaseBps: number;
  readonly dataFloorSlopeBps: number;
  readonly servingBpsMax: number;
  readonly sessionWindowMax: bigint;
  readonly settleWindow: bigint;
  readonly sessionDepositMin: Coin;
  readonly denoms: readonly string[];
  readonly textBytesMax: number;
  readonly disclosure: DisclosureParams;
  readonly nodes: NodeParams;
  readonly agents: AgentParams;
  readonly claims: ClaimParams;
  readonly epochBlocks: bigint;
  readonly runsMax: number;
  readonly attestationsMax: number;
  readonly attestationsMin: number;
  readonly ancestorsMax: number;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
/** Codec of tributary.model.v1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "tributary.model.v1.Params",
  options: { "amino.name": "tributary/x/model/Params" },
  fields: [
    { number: 1, name: "register_fee", key: "registerFee", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "royalty_shares_max", key: "royaltySharesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "data_shares_max", key: "dataSharesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "depth_max", key: "depthMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "parents_max", key: "parentsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "inherited_bps_max", key: "inheritedBpsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "data_floor_base_bps", key: "dataFloorBaseBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "data_floor_slope_bps", key: "dataFloorSlopeBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "serving_bps_max", key: "servingBpsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "session_window_max", key: "sessionWindowMax", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "settle_window", key: "settleWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "session_deposit_min", key: "sessionDepositMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 13, name: "denoms", key: "denoms", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 14, name: "text_bytes_max", key: "textBytesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "disclosure", key: "disclosure", type: { kind: "message", type: () => DisclosureParams }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 16, name: "nodes", key: "nodes", type: { kind: "message", type: () => NodeParams }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 17, name: "agents", key: "agents", type: { kind: "message", type: () => AgentParams }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 18, name: "claims", key: "claims", type: { kind: "message", type: () => ClaimParams }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 19, name: "epoch_blocks", key: "epochBlocks", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 20, name: "runs_max", key: "runsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 21, name: "attestations_max", key: "attestationsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 22, name: "attestations_min", key: "attestationsMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 23, name: "ancestors_max", key: "ancestorsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ registerFee: p.registerFee ?? Coin.create(), royaltySharesMax: p.royaltySharesMax ?? 0, dataSharesMax: p.dataSharesMax ?? 0, depthMax: p.depthMax ?? 0, parentsMax: p.parentsMax ?? 0, inheritedBpsMax: p.inheritedBpsMax ?? 0, dataFloorBaseBps: p.dataFloorBaseBps ?? 0, dataFloorSlopeBps: p.dataFloorSlopeBps ?? 0, servingBpsMax: p.servingBpsMax ?? 0, sessionWindowMax: p.sessionWindowMax ?? 0n, settleWindow: p.settleWindow ?? 0n, sessionDepositMin: p.sessionDepositMin ?? Coin.create(), denoms: p.denoms ?? [], textBytesMax: p.textBytesMax ?? 0, disclosure: p.disclosure ?? DisclosureParams.create(), nodes: p.nodes ?? NodeParams.create(), agents: p.agents ?? AgentParams.create(), claims: p.claims ?? ClaimParams.create(), epochBlocks: p.epochBlocks ?? 0n, runsMax: p.runsMax ?? 0, attestationsMax: p.attestationsMax ?? 0, attestationsMin: p.attestationsMin ?? 0, ancestorsMax: p.ancestorsMax ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.registerFee, w); w.join(mark); }
    if (m.royaltySharesMax !== 0) w.uint32(16).uint32(m.royaltySharesMax);
    if (m.dataSharesMax !== 0) w.uint32(24).uint32(m.dataSharesMax);
    if (m.depthMax !== 0) w.uint32(32).uint32(m.depthMax);
    if (m.parentsMax !== 0) w.uint32(40).uint32(m.parentsMax);
    if (m.inheritedBpsMax !== 0) w.uint32(48).uint32(m.inheritedBpsMax);
    if (m.dataFloorBaseBps !== 0) w.uint32(56).uint32(m.dataFloorBaseBps);
    if (m.dataFloorSlopeBps !== 0) w.uint32(64).uint32(m.dataFloorSlopeBps);
    if (m.servingBpsMax !== 0) w.uint32(72).uint32(m.servingBpsMax);
    if (m.sessionWindowMax !== 0n) w.uint32(80).uint64(m.sessionWindowMax);
    if (m.settleWindow !== 0n) w.uint32(88).uint64(m.settleWindow);
    { const mark = w.uint32(98).fork(); Coin.write(m.sessionDepositMin, w); w.join(mark); }
    for (const v of m.denoms) w.uint32(106).string(v);
    if (m.textBytesMax !== 0) w.uint32(112).uint32(m.textBytesMax);
    { const mark = w.uint32(122).fork(); DisclosureParams.write(m.disclosure, w); w.join(mark); }
    { const mark = w.uint32(130).fork(); NodeParams.write(m.nodes, w); w.join(mark); }
    { const mark = w.uint32(138).fork(); AgentParams.write(m.agents, w); w.join(mark); }
    { const mark = w.uint32(146).fork(); ClaimParams.write(m.claims, w); w.join(mark); }
    if (m.epochBlocks !== 0n) w.uint32(152).uint64(m.epochBlocks);
    if (m.runsMax !== 0) w.uint32(160).uint32(m.runsMax);
    if (m.attestationsMax !== 0) w.uint32(168).uint32(m.attestationsMax);
    if (m.attestationsMin !== 0) w.uint32(176).uint32(m.attestationsMin);
    if (m.ancestorsMax !== 0) w.uint32(184).uint32(m.ancestorsMax);
  },
  read: (r) => {
    let registerFee_: Coin = Coin.create();
    let royaltySharesMax_: number = 0;
    let dataSharesMax_: number = 0;
    let depthMax_: number = 0;
    let parentsMax_: number = 0;
    let inheritedBpsMax_: number = 0;
    let dataFloorBaseBps_: number = 0;
    let dataFloorSlopeBps_: number = 0;
    let servingBpsMax_: number = 0;
    let sessionWindowMax_: bigint = 0n;
    let settleWindow_: bigint = 0n;
    let sessionDepositMin_: Coin = Coin.create();
    const denoms_: string[] = [];
    let textBytesMax_: number = 0;
    let disclosure_: DisclosureParams = DisclosureParams.create();
    let nodes_: NodeParams = NodeParams.create();
    let agents_: AgentParams = AgentParams.create();
    let claims_: ClaimParams = ClaimParams.create();
    let epochBlocks_: bigint = 0n;
    let runsMax_: number = 0;
    let attestationsMax_: number = 0;
    let attestationsMin_: number = 0;
    let ancestorsMax_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: registerFee_ = r.nested(Coin.read); break;
        case 16: royaltySharesMax_ = r.uint32(); break;
        case 24: dataSharesMax_ = r.uint32(); break;
        case 32: depthMax_ = r.uint32(); break;
        case 40: parentsMax_ = r.uint32(); break;
        case 48: inheritedBpsMax_ = r.uint32(); break;
        case 56: dataFloorBaseBps_ = r.uint32(); break;
        case 64: dataFloorSlopeBps_ = r.uint32(); break;
        case 72: servingBpsMax_ = r.uint32(); break;
        case 80: sessionWindowMax_ = r.uint64(); break;
        case 88: settleWindow_ = r.uint64(); break;
        case 98: sessionDepositMin_ = r.nested(Coin.read); break;
        case 106: denoms_.push(r.string()); break;
        case 112: textBytesMax_ = r.uint32(); break;
        case 122: disclosure_ = r.nested(DisclosureParams.read); break;
        case 130: nodes_ = r.nested(NodeParams.read); break;
        case 138: agents_ = r.nested(AgentParams.read); break;
        case 146: claims_ = r.nested(ClaimParams.read); break;
        case 152: epochBlocks_ = r.uint64(); break;
        case 160: runsMax_ = r.uint32(); break;
        case 168: attestationsMax_ = r.uint32(); break;
        case 176: attestationsMin_ = r.uint32(); break;
        case 184: ancestorsMax_ = r.uint32(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { registerFee: registerFee_, royaltySharesMax: royaltySharesMax_, dataSharesMax: dataSharesMax_, depthMax: depthMax_, parentsMax: parentsMax_, inheritedBpsMax: inheritedBpsMax_, dataFloorBaseBps: dataFloorBaseBps_, dataFloorSlopeBps: dataFloorSlopeBps_, servingBpsMax: servingBpsMax_, sessionWindowMax: sessionWindowMax_, settleWindow: settleWindow_, sessionDepositMin: sessionDepositMin_, denoms: denoms_, textBytesMax: textBytesMax_, disclosure: disclosure_, nodes: nodes_, agents: agents_, claims: claims_, epochBlocks: epochBlocks_, runsMax: runsMax_, attestationsMax: attestationsMax_, attestationsMin: attestationsMin_, ancestorsMax: ancestorsMax_ };
  },
});

/** DisclosureTerms is what one level of disclosure costs. */
export interface DisclosureTerms {
  readonly bond: bigint;
  readonly premiumBps: number;
}
const DisclosureTerms_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.DisclosureTerms. */
export const DisclosureTerms: MessageType<DisclosureTerms> = message<DisclosureTerms>({
  typeName: "tributary.model.v1.DisclosureTerms",
  options: { "amino.name": "tributary/x/model/DisclosureTerms" },
  fields: [
    { number: 1, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 2, name: "premium_bps", key: "premiumBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bond: p.bond ?? 0n, premiumBps: p.premiumBps ?? 0 }),
  write: (m, w) => {
    w.uint32(10).string(m.bond.toString());
    if (m.premiumBps !== 0) w.uint32(16).uint32(m.premiumBps);
  },
  read: (r) => {
    let bond_: bigint = 0n;
    let premiumBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bond_ = readInt(r); break;
        case 16: premiumBps_ = r.uint32(); break;
        default: r.other(tag, DisclosureTerms_numbers);
      }
    }
    return { bond: bond_, premiumBps: premiumBps_ };
  },
});

/** DisclosureParams are the terms of bonds of models; windows count blocks. */
export interface DisclosureParams {
  readonly levels: readonly DisclosureTerms[];
  readonly denom: string;
  readonly ageMin: bigint;
  readonly unbondWindow: bigint;
  readonly undeclaredSlashBps: number;
}
const DisclosureParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.DisclosureParams. */
export const DisclosureParams: MessageType<DisclosureParams> = message<DisclosureParams>({
  typeName: "tributary.model.v1.DisclosureParams",
  options: { "amino.name": "tributary/x/model/DisclosureParams" },
  fields: [
    { number: 1, name: "levels", key: "levels", type: { kind: "message", type: () => DisclosureTerms }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "age_min", key: "ageMin", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "unbond_window", key: "unbondWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "undeclared_slash_bps", key: "undeclaredSlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ levels: p.levels ?? [], denom: p.denom ?? "", ageMin: p.ageMin ?? 0n, unbondWindow: p.unbondWindow ?? 0n, undeclaredSlashBps: p.undeclaredSlashBps ?? 0 }),
  write: (m, w) => {
    for (const v of m.levels) { const mark = w.uint32(10).fork(); DisclosureTerms.write(v, w); w.join(mark); }
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.ageMin !== 0n) w.uint32(24).uint64(m.ageMin);
    if (m.unbondWindow !== 0n) w.uint32(32).uint64(m.unbondWindow);
    if (m.undeclaredSlashBps !== 0) w.uint32(40).uint32(m.undeclaredSlashBps);
  },
  read: (r) => {
    const levels_: DisclosureTerms[] = [];
    let denom_: string = "";
    let ageMin_: bigint = 0n;
    let unbondWindow_: bigint = 0n;
    let undeclaredSlashBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: levels_.push(r.nested(DisclosureTerms.read)); break;
        case 18: denom_ = r.string(); break;
        case 24: ageMin_ = r.uint64(); break;
        case 32: unbondWindow_ = r.uint64(); break;
        case 40: undeclaredSlashBps_ = r.uint32(); break;
        default: r.other(tag, DisclosureParams_numbers);
      }
    }
    return { levels: levels_, denom: denom_, ageMin: ageMin_, unbondWindow: unbondWindow_, undeclaredSlashBps: undeclaredSlashBps_ };
  },
});

/** NodeParams are the terms of serving; windows count blocks. */
export interface NodeParams {
  readonly bondMin: Coin;
  readonly unbondWindow: bigint;
  readonly priceStepBps: number;
  readonly utilisationLowBps: number;
  readonly utilisationHighBps: number;
  readonly discountBpsMax: number;
  readonly adaptersMax: number;
  readonly checkInterval: bigint;
  readonly checkWindow: bigint;
  readonly missesMax: number;
  readonly jailWindow: bigint;
  readonly missSlashBps: number;
  readonly contradictionSlashBps: number;
}
const NodeParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
/** Codec of tributary.model.v1.NodeParams. */
export const NodeParams: MessageType<NodeParams> = message<NodeParams>({
  typeName: "tributary.model.v1.NodeParams",
  options: { "amino.name": "tributary/x/model/NodeParams" },
  fields: [
    { number: 1, name: "bond_min", key: "bondMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "unbond_window", key: "unbondWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "price_step_bps", key: "priceStepBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "utilisation_low_bps", key: "utilisationLowBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "utilisation_high_bps", key: "utilisationHighBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "discount_bps_max", key: "discountBpsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "adapters_max", key: "adaptersMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "check_interval", key: "checkInterval", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "check_window", key: "checkWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "misses_max", key: "missesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "jail_window", key: "jailWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "miss_slash_bps", key: "missSlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "contradiction_slash_bps", key: "contradictionSlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bondMin: p.bondMin ?? Coin.create(), unbondWindow: p.unbondWindow ?? 0n, priceStepBps: p.priceStepBps ?? 0, utilisationLowBps: p.utilisationLowBps ?? 0, utilisationHighBps: p.utilisationHighBps ?? 0, discountBpsMax: p.discountBpsMax ?? 0, adaptersMax: p.adaptersMax ?? 0, checkInterval: p.checkInterval ?? 0n, checkWindow: p.checkWindow ?? 0n, missesMax: p.missesMax ?? 0, jailWindow: p.jailWindow ?? 0n, missSlashBps: p.missSlashBps ?? 0, contradictionSlashBps: p.contradictionSlashBps ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.bondMin, w); w.join(mark); }
    if (m.unbondWindow !== 0n) w.uint32(16).uint64(m.unbondWindow);
    if (m.priceStepBps !== 0) w.uint32(24).uint32(m.priceStepBps);
    if (m.utilisationLowBps !== 0) w.uint32(32).uint32(m.utilisationLowBps);
    if (m.utilisationHighBps !== 0) w.uint32(40).uint32(m.utilisationHighBps);
    if (m.discountBpsMax !== 0) w.uint32(48).uint32(m.discountBpsMax);
    if (m.adaptersMax !== 0) w.uint32(56).uint32(m.adaptersMax);
    if (m.checkInterval !== 0n) w.uint32(64).uint64(m.checkInterval);
    if (m.checkWindow !== 0n) w.uint32(72).uint64(m.checkWindow);
    if (m.missesMax !== 0) w.uint32(80).uint32(m.missesMax);
    if (m.jailWindow !== 0n) w.uint32(88).uint64(m.jailWindow);
    if (m.missSlashBps !== 0) w.uint32(96).uint32(m.missSlashBps);
    if (m.contradictionSlashBps !== 0) w.uint32(104).uint32(m.contradictionSlashBps);
  },
  read: (r) => {
    let bondMin_: Coin = Coin.create();
    let unbondWindow_: bigint = 0n;
    let priceStepBps_: number = 0;
    let utilisationLowBps_: number = 0;
    let utilisationHighBps_: number = 0;
    let discountBpsMax_: number = 0;
    let adaptersMax_: number = 0;
    let checkInterval_: bigint = 0n;
    let checkWindow_: bigint = 0n;
    let missesMax_: number = 0;
    let jailWindow_: bigint = 0n;
    let missSlashBps_: number = 0;
    let contradictionSlashBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bondMin_ = r.nested(Coin.read); break;
        case 16: unbondWindow_ = r.uint64(); break;
        case 24: priceStepBps_ = r.uint32(); break;
        case 32: utilisationLowBps_ = r.uint32(); break;
        case 40: utilisationHighBps_ = r.uint32(); break;
        case 48: discountBpsMax_ = r.uint32(); break;
        case 56: adaptersMax_ = r.uint32(); break;
        case 64: checkInterval_ = r.uint64(); break;
        case 72: checkWindow_ = r.uint64(); break;
        case 80: missesMax_ = r.uint32(); break;
        case 88: jailWindow_ = r.uint64(); break;
        case 96: missSlashBps_ = r.uint32(); break;
        case 104: contradictionSlashBps_ = r.uint32(); break;
        default: r.other(tag, NodeParams_numbers);
      }
    }
    return { bondMin: bondMin_, unbondWindow: unbondWindow_, priceStepBps: priceStepBps_, utilisationLowBps: utilisationLowBps_, utilisationHighBps: utilisationHighBps_, discountBpsMax: discountBpsMax_, adaptersMax: adaptersMax_, checkInterval: checkInterval_, checkWindow: checkWindow_, missesMax: missesMax_, jailWindow: jailWindow_, missSlashBps: missSlashBps_, contradictionSlashBps: contradictionSlashBps_ };
  },
});

/** AgentParams are the terms of agents; windows count blocks. */
export interface AgentParams {
  readonly bondMin: Coin;
  readonly unbondWindow: bigint;
  readonly ownBps: number;
}
const AgentParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.AgentParams. */
export const AgentParams: MessageType<AgentParams> = message<AgentParams>({
  typeName: "tributary.model.v1.AgentParams",
  options: { "amino.name": "tributary/x/model/AgentParams" },
  fields: [
    { number: 1, name: "bond_min", key: "bondMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "unbond_window", key: "unbondWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "own_bps", key: "ownBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bondMin: p.bondMin ?? Coin.create(), unbondWindow: p.unbondWindow ?? 0n, ownBps: p.ownBps ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.bondMin, w); w.join(mark); }
    if (m.unbondWindow !== 0n) w.uint32(16).uint64(m.unbondWindow);
    if (m.ownBps !== 0) w.uint32(24).uint32(m.ownBps);
  },
  read: (r) => {
    let bondMin_: Coin = Coin.create();
    let unbondWindow_: bigint = 0n;
    let ownBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bondMin_ = r.nested(Coin.read); break;
        case 16: unbondWindow_ = r.uint64(); break;
        case 24: ownBps_ = r.uint32(); break;
        default: r.other(tag, AgentParams_numbers);
      }
    }
    return { bondMin: bondMin_, unbondWindow: unbondWindow_, ownBps: ownBps_ };
  },
});

/** ClaimParams are the terms of claims of undeclared use; windows count blocks. */
export interface ClaimParams {
  readonly bond: Coin;
  readonly reproduceWindow: bigint;
  readonly nodeAgeMin: bigint;
  readonly silenceSlashBps: number;
  readonly reproducerBps: number;
}
const ClaimParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.ClaimParams. */
export const ClaimParams: MessageType<ClaimParams> = message<ClaimParams>({
  typeName: "tributary.model.v1.ClaimParams",
  options: { "amino.name": "tributary/x/model/ClaimParams" },
  fields: [
    { number: 1, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "reproduce_window", key: "reproduceWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "node_age_min", key: "nodeAgeMin", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "silence_slash_bps", key: "silenceSlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "reproducer_bps", key: "reproducerBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bond: p.bond ?? Coin.create(), reproduceWindow: p.reproduceWindow ?? 0n, nodeAgeMin: p.nodeAgeMin ?? 0n, silenceSlashBps: p.silenceSlashBps ?? 0, reproducerBps: p.reproducerBps ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.reproduceWindow !== 0n) w.uint32(16).uint64(m.reproduceWindow);
    if (m.nodeAgeMin !== 0n) w.uint32(24).uint64(m.nodeAgeMin);
    if (m.silenceSlashBps !== 0) w.uint32(32).uint32(m.silenceSlashBps);
    if (m.reproducerBps !== 0) w.uint32(40).uint32(m.reproducerBps);
  },
  read: (r) => {
    let bond_: Coin = Coin.create();
    let reproduceWindow_: bigint = 0n;
    let nodeAgeMin_: bigint = 0n;
    let silenceSlashBps_: number = 0;
    let reproducerBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bond_ = r.nested(Coin.read); break;
        case 16: reproduceWindow_ = r.uint64(); break;
        case 24: nodeAgeMin_ = r.uint64(); break;
        case 32: silenceSlashBps_ = r.uint32(); break;
        case 40: reproducerBps_ = r.uint32(); break;
        default: r.other(tag, ClaimParams_numbers);
      }
    }
    return { bond: bond_, reproduceWindow: reproduceWindow_, nodeAgeMin: nodeAgeMin_, silenceSlashBps: silenceSlashBps_, reproducerBps: reproducerBps_ };
  },
});

/** Model is a name under which versions are published. */
export interface Model {
  readonly id: bigint;
  readonly owner: string;
  readonly kind: number;
  readonly name: string;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly registeredHeight: bigint;
  readonly latestVersion: bigint;
  readonly publishedVersion: bigint;
  readonly disclosure: number;
  readonly bond: bigint;
  readonly bondedHeight: bigint;
  readonly unbonding: bigint;
  readonly unbondHeight: bigint;
  readonly liveVersions: bigint;
  readonly bondDenom: string;
}
const Model_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
/** Codec of tributary.model.v1.Model. */
export const Model: MessageType<Model> = message<Model>({
  typeName: "tributary.model.v1.Model",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "kind", key: "kind", type: { kind: "enum", type: ModelKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "registered_height", key: "registeredHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "latest_version", key: "latestVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "published_version", key: "publishedVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "disclosure", key: "disclosure", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 12, name: "bonded_height", key: "bondedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "unbonding", key: "unbonding", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 14, name: "unbond_height", key: "unbondHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "live_versions", key: "liveVersions", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "bond_denom", key: "bondDenom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, owner: p.owner ?? "", kind: p.kind ?? 0, name: p.name ?? "", metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, registeredHeight: p.registeredHeight ?? 0n, latestVersion: p.latestVersion ?? 0n, publishedVersion: p.publishedVersion ?? 0n, disclosure: p.disclosure ?? 0, bond: p.bond ?? 0n, bondedHeight: p.bondedHeight ?? 0n, unbonding: p.unbonding ?? 0n, unbondHeight: p.unbondHeight ?? 0n, liveVersions: p.liveVersions ?? 0n, bondDenom: p.bondDenom ?? "" }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.owner !== "") w.uint32(18).string(m.owner);
    if (m.kind !== 0) w.uint32(24).int32(m.kind);
    if (m.name !== "") w.uint32(34).string(m.name);
    if (m.metadataUri !== "") w.uint32(42).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(50).bytes(m.metadataHash);
    if (m.registeredHeight !== 0n) w.uint32(56).uint64(m.registeredHeight);
    if (m.latestVersion !== 0n) w.uint32(64).uint64(m.latestVersion);
    if (m.publishedVersion !== 0n) w.uint32(72).uint64(m.publishedVersion);
    if (m.disclosure !== 0) w.uint32(80).uint32(m.disclosure);
    w.uint32(90).string(m.bond.toString());
    if (m.bondedHeight !== 0n) w.uint32(96).uint64(m.bondedHeight);
    w.uint32(106).string(m.unbonding.toString());
    if (m.unbondHeight !== 0n) w.uint32(112).uint64(m.unbondHeight);
    if (m.liveVersions !== 0n) w.uint32(120).uint64(m.liveVersions);
    if (m.bondDenom !== "") w.uint32(130).string(m.bondDenom);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let owner_: string = "";
    let kind_: number = 0;
    let name_: string = "";
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    let registeredHeight_: bigint = 0n;
    let latestVersion_: bigint = 0n;
    let publishedVersion_: bigint = 0n;
    let disclosure_: number = 0;
    let bond_: bigint = 0n;
    let bondedHeight_: bigint = 0n;
    let unbonding_: bigint = 0n;
    let unbondHeight_: bigint = 0n;
    let liveVersions_: bigint = 0n;
    let bondDenom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: owner_ = r.string(); break;
        case 24: kind_ = r.int32(); break;
        case 34: name_ = r.string(); break;
        case 42: metadataUri_ = r.string(); break;
        case 50: metadataHash_ = r.bytes(); break;
        case 56: registeredHeight_ = r.int64(); break;
        case 64: latestVersion_ = r.uint64(); break;
        case 72: publishedVersion_ = r.uint64(); break;
        case 80: disclosure_ = r.uint32(); break;
        case 90: bond_ = readInt(r); break;
        case 96: bondedHeight_ = r.int64(); break;
        case 106: unbonding_ = readInt(r); break;
        case 112: unbondHeight_ = r.int64(); break;
        case 120: liveVersions_ = r.uint64(); break;
        case 130: bondDenom_ = r.string(); break;
        default: r.other(tag, Model_numbers);
      }
    }
    return { id: id_, owner: owner_, kind: kind_, name: name_, metadataUri: metadataUri_, metadataHash: metadataHash_, registeredHeight: registeredHeight_, latestVersion: latestVersion_, publishedVersion: publishedVersion_, disclosure: disclosure_, bond: bond_, bondedHeight: bondedHeight_, unbonding: unbonding_, unbondHeight: unbondHeight_, liveVersions: liveVersions_, bondDenom: bondDenom_ };
  },
});

/** RoyaltyShare is an account's part of what flows through a royalty vector. */
export interface RoyaltyShare {
  readonly payee: string;
  readonly bps: number;
  readonly modelId: bigint;
  readonly version: bigint;
}
const RoyaltyShare_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.model.v1.RoyaltyShare. */
export const RoyaltyShare: MessageType<RoyaltyShare> = message<RoyaltyShare>({
  typeName: "tributary.model.v1.RoyaltyShare",
  options: {},
  fields: [
    { number: 1, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bps", key: "bps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payee: p.payee ?? "", bps: p.bps ?? 0, modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.payee !== "") w.uint32(10).string(m.payee);
    if (m.bps !== 0) w.uint32(16).uint32(m.bps);
    if (m.modelId !== 0n) w.uint32(24).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(32).uint64(m.version);
  },
  read: (r) => {
    let payee_: string = "";
    let bps_: number = 0;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payee_ = r.string(); break;
        case 16: bps_ = r.uint32(); break;
        case 24: modelId_ = r.uint64(); break;
        case 32: version_ = r.uint64(); break;
        default: r.other(tag, RoyaltyShare_numbers);
      }
    }
    return { payee: payee_, bps: bps_, modelId: modelId_, version: version_ };
  },
});

/** DataShare is a datanet's part of what flows through a royalty vector. */
export interface DataShare {
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly bps: number;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly claimedBps: number;
}
const DataShare_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.model.v1.DataShare. */
export const DataShare: MessageType<DataShare> = message<DataShare>({
  typeName: "tributary.model.v1.DataShare",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bps", key: "bps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "claimed_bps", key: "claimedBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, bps: p.bps ?? 0, modelId: p.modelId ?? 0n, version: p.version ?? 0n, claimedBps: p.claimedBps ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
    if (m.bps !== 0) w.uint32(24).uint32(m.bps);
    if (m.modelId !== 0n) w.uint32(32).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(40).uint64(m.version);
    if (m.claimedBps !== 0) w.uint32(48).uint32(m.claimedBps);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let bps_: number = 0;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let claimedBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        case 24: bps_ = r.uint32(); break;
        case 32: modelId_ = r.uint64(); break;
        case 40: version_ = r.uint64(); break;
        case 48: claimedBps_ = r.uint32(); break;
        default: r.other(tag, DataShare_numbers);
      }
    }
    return { datanetId: datanetId_, datanetVersion: datanetVersion_, bps: bps_, modelId: modelId_, version: version_, claimedBps: claimedBps_ };
  },
});

/** ModelVersion is one build of a model, its price, and who is paid from its use. */
export interface ModelVersion {
  readonly modelId: bigint;
  readonly number: bigint;
  readonly state: number;
  readonly artifactHash: Uint8Array;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly methods: readonly number[];
  readonly unitPrice: Coin;
  readonly servingBps: number;
  readonly ownShares: readonly RoyaltyShare[];
  readonly royalties: readonly RoyaltyShare[];
  readonly dataShares: readonly DataShare[];
  readonly depth: number;
  readonly edges: number;
  readonly draftedHeight: bigint;
  readonly publishedHeight: bigint;
  readonly deprecatedHeight: bigint;
  readonly ownBps: number;
}
const ModelVersion_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
/** Codec of tributary.model.v1.ModelVersion. */
export const ModelVersion: MessageType<ModelVersion> = message<ModelVersion>({
  typeName: "tributary.model.v1.ModelVersion",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "state", key: "state", type: { kind: "enum", type: ModelVersionStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "artifact_hash", key: "artifactHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "methods", key: "methods", type: { kind: "enum", type: MethodEnum }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 8, name: "unit_price", key: "unitPrice", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 9, name: "serving_bps", key: "servingBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "own_shares", key: "ownShares", type: { kind: "message", type: () => RoyaltyShare }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 11, name: "royalties", key: "royalties", type: { kind: "message", type: () => RoyaltyShare }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 12, name: "data_shares", key: "dataShares", type: { kind: "message", type: () => DataShare }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 13, name: "depth", key: "depth", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "edges", key: "edges", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "drafted_height", key: "draftedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "published_height", key: "publishedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "deprecated_height", key: "deprecatedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 18, name: "own_bps", key: "ownBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, number: p.number ?? 0n, state: p.state ?? 0, artifactHash: p.artifactHash ?? EMPTY_BYTES, metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, methods: p.methods ?? [], unitPrice: p.unitPrice ?? Coin.create(), servingBps: p.servingBps ?? 0, ownShares: p.ownShares ?? [], royalties: p.royalties ?? [], dataShares: p.dataShares ?? [], depth: p.depth ?? 0, edges: p.edges ?? 0, draftedHeight: p.draftedHeight ?? 0n, publishedHeight: p.publishedHeight ?? 0n, deprecatedHeight: p.deprecatedHeight ?? 0n, ownBps: p.ownBps ?? 0 }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
    if (m.state !== 0) w.uint32(24).int32(m.state);
    if (m.artifactHash.length > 0) w.uint32(34).bytes(m.artifactHash);
    if (m.metadataUri !== "") w.uint32(42).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(50).bytes(m.metadataHash);
    if (m.methods.length > 0) { const mark = w.uint32(58).fork(); for (const v of m.methods) w.int32(v); w.join(mark); }
    { const mark = w.uint32(66).fork(); Coin.write(m.unitPrice, w); w.join(mark); }
    if (m.servingBps !== 0) w.uint32(72).uint32(m.servingBps);
    for (const v of m.ownShares) { const mark = w.uint32(82).fork(); RoyaltyShare.write(v, w); w.join(mark); }
    for (const v of m.royalties) { const mark = w.uint32(90).fork(); RoyaltyShare.write(v, w); w.join(mark); }
    for (const v of m.dataShares) { const mark = w.uint32(98).fork(); DataShare.write(v, w); w.join(mark); }
    if (m.depth !== 0) w.uint32(104).uint32(m.depth);
    if (m.edges !== 0) w.uint32(112).uint32(m.edges);
    if (m.draftedHeight !== 0n) w.uint32(120).uint64(m.draftedHeight);
    if (m.publishedHeight !== 0n) w.uint32(128).uint64(m.publishedHeight);
    if (m.deprecatedHeight !== 0n) w.uint32(136).uint64(m.deprecatedHeight);
    if (m.ownBps !== 0) w.uint32(144).uint32(m.ownBps);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let number_: bigint = 0n;
    let state_: number = 0;
    let artifactHash_: Uint8Array = EMPTY_BYTES;
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    const methods_: number[] = [];
    let unitPrice_: Coin = Coin.create();
    let servingBps_: number = 0;
    const ownShares_: RoyaltyShare[] = [];
    const royalties_: RoyaltyShare[] = [];
    const dataShares_: DataShare[] = [];
    let depth_: number = 0;
    let edges_: number = 0;
    let draftedHeight_: bigint = 0n;
    let publishedHeight_: bigint = 0n;
    let deprecatedHeight_: bigint = 0n;
    let ownBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: number_ = r.uint64(); break;
        case 24: state_ = r.int32(); break;
        case 34: artifactHash_ = r.bytes(); break;
        case 42: metadataUri_ = r.string(); break;
        case 50: metadataHash_ = r.bytes(); break;
        case 56: methods_.push(r.int32()); break;
        case 58: r.packed(methods_, (r) => r.int32()); break;
        case 66: unitPrice_ = r.nested(Coin.read); break;
        case 72: servingBps_ = r.uint32(); break;
        case 82: ownShares_.push(r.nested(RoyaltyShare.read)); break;
        case 90: royalties_.push(r.nested(RoyaltyShare.read)); break;
        case 98: dataShares_.push(r.nested(DataShare.read)); break;
        case 104: depth_ = r.uint32(); break;
        case 112: edges_ = r.uint32(); break;
        case 120: draftedHeight_ = r.int64(); break;
        case 128: publishedHeight_ = r.int64(); break;
        case 136: deprecatedHeight_ = r.int64(); break;
        case 144: ownBps_ = r.uint32(); break;
        default: r.other(tag, ModelVersion_numbers);
      }
    }
    return { modelId: modelId_, number: number_, state: state_, artifactHash: artifactHash_, metadataUri: metadataUri_, metadataHash: metadataHash_, methods: methods_, unitPrice: unitPrice_, servingBps: servingBps_, ownShares: ownShares_, royalties: royalties_, dataShares: dataShares_, depth: depth_, edges: edges_, draftedHeight: draftedHeight_, publishedHeight: publishedHeight_, deprecatedHeight: deprecatedHeight_, ownBps: ownBps_ };
  },
});

/** Edge is one dependency of a version and what it pays for it. */
export interface Edge {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly index: number;
  readonly type: number;
  readonly sourceId: bigint;
  readonly sourceVersion: bigint;
  readonly royaltyBps: number;
  readonly addedHeight: bigint;
  readonly claimId: bigint;
}
const Edge_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.model.v1.Edge. */
export const Edge: MessageType<Edge> = message<Edge>({
  typeName: "tributary.model.v1.Edge",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "type", key: "type", type: { kind: "enum", type: EdgeTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "source_id", key: "sourceId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "source_version", key: "sourceVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "royalty_bps", key: "royaltyBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "added_height", key: "addedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, index: p.index ?? 0, type: p.type ?? 0, sourceId: p.sourceId ?? 0n, sourceVersion: p.sourceVersion ?? 0n, royaltyBps: p.royaltyBps ?? 0, addedHeight: p.addedHeight ?? 0n, claimId: p.claimId ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.index !== 0) w.uint32(24).uint32(m.index);
    if (m.type !== 0) w.uint32(32).int32(m.type);
    if (m.sourceId !== 0n) w.uint32(40).uint64(m.sourceId);
    if (m.sourceVersion !== 0n) w.uint32(48).uint64(m.sourceVersion);
    if (m.royaltyBps !== 0) w.uint32(56).uint32(m.royaltyBps);
    if (m.addedHeight !== 0n) w.uint32(64).uint64(m.addedHeight);
    if (m.claimId !== 0n) w.uint32(72).uint64(m.claimId);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let index_: number = 0;
    let type_: number = 0;
    let sourceId_: bigint = 0n;
    let sourceVersion_: bigint = 0n;
    let royaltyBps_: number = 0;
    let addedHeight_: bigint = 0n;
    let claimId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: index_ = r.uint32(); break;
        case 32: type_ = r.int32(); break;
        case 40: sourceId_ = r.uint64(); break;
        case 48: sourceVersion_ = r.uint64(); break;
        case 56: royaltyBps_ = r.uint32(); break;
        case 64: addedHeight_ = r.int64(); break;
        case 72: claimId_ = r.uint64(); break;
        default: r.other(tag, Edge_numbers);
      }
    }
    return { modelId: modelId_, version: version_, index: index_, type: type_, sourceId: sourceId_, sourceVersion: sourceVersion_, royaltyBps: royaltyBps_, addedHeight: addedHeight_, claimId: claimId_ };
  },
});

/** Session is a client's escrow for the use of a model version on a node. */
export interface Session {
  readonly id: bigint;
  readonly client: string;
  readonly node: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly state: number;
  readonly deposit: Coin;
  readonly spent: bigint;
  readonly unitPrice: Coin;
  readonly servingBps: number;
  readonly receiptKey: Any | undefined;
  readonly sequence: bigint;
  readonly units: bigint;
  readonly openedHeight: bigint;
  readonly expiresHeight: bigint;
  readonly settleDeadline: bigint;
  readonly closedHeight: bigint;
  readonly principal: string;
  readonly agentId: bigint;
  readonly rated: boolean;
}
const Session_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
/** Codec of tributary.model.v1.Session. */
export const Session: MessageType<Session> = message<Session>({
  typeName: "tributary.model.v1.Session",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "client", key: "client", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "state", key: "state", type: { kind: "enum", type: SessionStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 8, name: "spent", key: "spent", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 9, name: "unit_price", key: "unitPrice", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 10, name: "serving_bps", key: "servingBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "receipt_key", key: "receiptKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "units", key: "units", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "opened_height", key: "openedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "settle_deadline", key: "settleDeadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "closed_height", key: "closedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 18, name: "principal", key: "principal", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 19, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 20, name: "rated", key: "rated", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, client: p.client ?? "", node: p.node ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, state: p.state ?? 0, deposit: p.deposit ?? Coin.create(), spent: p.spent ?? 0n, unitPrice: p.unitPrice ?? Coin.create(), servingBps: p.servingBps ?? 0, receiptKey: p.receiptKey ?? undefined, sequence: p.sequence ?? 0n, units: p.units ?? 0n, openedHeight: p.openedHeight ?? 0n, expiresHeight: p.expiresHeight ?? 0n, settleDeadline: p.settleDeadline ?? 0n, closedHeight: p.closedHeight ?? 0n, principal: p.principal ?? "", agentId: p.agentId ?? 0n, rated: p.rated ?? false }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.client !== "") w.uint32(18).string(m.client);
    if (m.node !== "") w.uint32(26).string(m.node);
    if (m.modelId !== 0n) w.uint32(32).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(40).uint64(m.version);
    if (m.state !== 0) w.uint32(48).int32(m.state);
    { const mark = w.uint32(58).fork(); Coin.write(m.deposit, w); w.join(mark); }
    w.uint32(66).string(m.spent.toString());
    { const mark = w.uint32(74).fork(); Coin.write(m.unitPrice, w); w.join(mark); }
    if (m.servingBps !== 0) w.uint32(80).uint32(m.servingBps);
    if (m.receiptKey !== undefined) { const mark = w.uint32(90).fork(); Any.write(m.receiptKey, w); w.join(mark); }
    if (m.sequence !== 0n) w.uint32(96).uint64(m.sequence);
    if (m.units !== 0n) w.uint32(104).uint64(m.units);
    if (m.openedHeight !== 0n) w.uint32(112).uint64(m.openedHeight);
    if (m.expiresHeight !== 0n) w.uint32(120).uint64(m.expiresHeight);
    if (m.settleDeadline !== 0n) w.uint32(128).uint64(m.settleDeadline);
    if (m.closedHeight !== 0n) w.uint32(136).uint64(m.closedHeight);
    if (m.principal !== "") w.uint32(146).string(m.principal);
    if (m.agentId !== 0n) w.uint32(152).uint64(m.agentId);
    if (m.rated) w.uint32(160).bool(m.rated);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let client_: string = "";
    let node_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let state_: number = 0;
    let deposit_: Coin = Coin.create();
    let spent_: bigint = 0n;
    let unitPrice_: Coin = Coin.create();
    let servingBps_: number = 0;
    let receiptKey_: Any | undefined = undefined;
    let sequence_: bigint = 0n;
    let units_: bigint = 0n;
    let openedHeight_: bigint = 0n;
    let expiresHeight_: bigint = 0n;
    let settleDeadline_: bigint = 0n;
    let closedHeight_: bigint = 0n;
    let principal_: string = "";
    let agentId_: bigint = 0n;
    let rated_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: client_ = r.string(); break;
        case 26: node_ = r.string(); break;
        case 32: modelId_ = r.uint64(); break;
        case 40: version_ = r.uint64(); break;
        case 48: state_ = r.int32(); break;
        case 58: deposit_ = r.nested(Coin.read); break;
        case 66: spent_ = readInt(r); break;
        case 74: unitPrice_ = r.nested(Coin.read); break;
        case 80: servingBps_ = r.uint32(); break;
        case 90: receiptKey_ = r.nested(Any.read); break;
        case 96: sequence_ = r.uint64(); break;
        case 104: units_ = r.uint64(); break;
        case 112: openedHeight_ = r.int64(); break;
        case 120: expiresHeight_ = r.int64(); break;
        case 128: settleDeadline_ = r.int64(); break;
        case 136: closedHeight_ = r.int64(); break;
        case 146: principal_ = r.string(); break;
        case 152: agentId_ = r.uint64(); break;
        case 160: rated_ = r.bool(); break;
        default: r.other(tag, Session_numbers);
      }
    }
    return { id: id_, client: client_, node: node_, modelId: modelId_, version: version_, state: state_, deposit: deposit_, spent: spent_, unitPrice: unitPrice_, servingBps: servingBps_, receiptKey: receiptKey_, sequence: sequence_, units: units_, openedHeight: openedHeight_, expiresHeight: expiresHeight_, settleDeadline: settleDeadline_, closedHeight: closedHeight_, principal: principal_, agentId: agentId_, rated: rated_ };
  },
});

/** Receipt is what a client signs after each use: totals since the session began, so the last one settles all. */
export interface Receipt {
  readonly sessionId: bigint;
  readonly sequence: bigint;
  readonly units: bigint;
  readonly cost: Coin;
  readonly outputRoot: Uint8Array;
}
const Receipt_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.Receipt. */
export const Receipt: MessageType<Receipt> = message<Receipt>({
  typeName: "tributary.model.v1.Receipt",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "units", key: "units", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "cost", key: "cost", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "output_root", key: "outputRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, sequence: p.sequence ?? 0n, units: p.units ?? 0n, cost: p.cost ?? Coin.create(), outputRoot: p.outputRoot ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    if (m.sequence !== 0n) w.uint32(16).uint64(m.sequence);
    if (m.units !== 0n) w.uint32(24).uint64(m.units);
    { const mark = w.uint32(34).fork(); Coin.write(m.cost, w); w.join(mark); }
    if (m.outputRoot.length > 0) w.uint32(42).bytes(m.outputRoot);
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let sequence_: bigint = 0n;
    let units_: bigint = 0n;
    let cost_: Coin = Coin.create();
    let outputRoot_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 16: sequence_ = r.uint64(); break;
        case 24: units_ = r.uint64(); break;
        case 34: cost_ = r.nested(Coin.read); break;
        case 42: outputRoot_ = r.bytes(); break;
        default: r.other(tag, Receipt_numbers);
      }
    }
    return { sessionId: sessionId_, sequence: sequence_, units: units_, cost: cost_, outputRoot: outputRoot_ };
  },
});

/** SignedReceipt is a receipt with the session key's signature. */
export interface SignedReceipt {
  readonly receipt: Receipt;
  readonly signature: Uint8Array;
}
const SignedReceipt_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.SignedReceipt. */
export const SignedReceipt: MessageType<SignedReceipt> = message<SignedReceipt>({
  typeName: "tributary.model.v1.SignedReceipt",
  options: {},
  fields: [
    { number: 1, name: "receipt", key: "receipt", type: { kind: "message", type: () => Receipt }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "signature", key: "signature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ receipt: p.receipt ?? Receipt.create(), signature: p.signature ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Receipt.write(m.receipt, w); w.join(mark); }
    if (m.signature.length > 0) w.uint32(18).bytes(m.signature);
  },
  read: (r) => {
    let receipt_: Receipt = Receipt.create();
    let signature_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: receipt_ = r.nested(Receipt.read); break;
        case 18: signature_ = r.bytes(); break;
        default: r.other(tag, SignedReceipt_numbers);
      }
    }
    return { receipt: receipt_, signature: signature_ };
  },
});

/** Settlement is what one settled receipt added; batches of attribution cover runs of them. */
export interface Settlement {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly number: bigint;
  readonly sessionId: bigint;
  readonly afterSequence: bigint;
  readonly sequence: bigint;
  readonly units: bigint;
  readonly amount: Coin;
  readonly cumulativeAmount: bigint;
  readonly cumulativeUses: bigint;
  readonly outputRoot: Uint8Array;
  readonly height: bigint;
  readonly cumulativeServing: bigint;
}
const Settlement_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
/** Codec of tributary.model.v1.Settlement. */
export const Settlement: MessageType<Settlement> = message<Settlement>({
  typeName: "tributary.model.v1.Settlement",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "after_sequence", key: "afterSequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "units", key: "units", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 9, name: "cumulative_amount", key: "cumulativeAmount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 10, name: "cumulative_uses", key: "cumulativeUses", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "output_root", key: "outputRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "cumulative_serving", key: "cumulativeServing", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, number: p.number ?? 0n, sessionId: p.sessionId ?? 0n, afterSequence: p.afterSequence ?? 0n, sequence: p.sequence ?? 0n, units: p.units ?? 0n, amount: p.amount ?? Coin.create(), cumulativeAmount: p.cumulativeAmount ?? 0n, cumulativeUses: p.cumulativeUses ?? 0n, outputRoot: p.outputRoot ?? EMPTY_BYTES, height: p.height ?? 0n, cumulativeServing: p.cumulativeServing ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.number !== 0n) w.uint32(24).uint64(m.number);
    if (m.sessionId !== 0n) w.uint32(32).uint64(m.sessionId);
    if (m.afterSequence !== 0n) w.uint32(40).uint64(m.afterSequence);
    if (m.sequence !== 0n) w.uint32(48).uint64(m.sequence);
    if (m.units !== 0n) w.uint32(56).uint64(m.units);
    { const mark = w.uint32(66).fork(); Coin.write(m.amount, w); w.join(mark); }
    w.uint32(74).string(m.cumulativeAmount.toString());
    if (m.cumulativeUses !== 0n) w.uint32(80).uint64(m.cumulativeUses);
    if (m.outputRoot.length > 0) w.uint32(90).bytes(m.outputRoot);
    if (m.height !== 0n) w.uint32(96).uint64(m.height);
    w.uint32(106).string(m.cumulativeServing.toString());
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let number_: bigint = 0n;
    let sessionId_: bigint = 0n;
    let afterSequence_: bigint = 0n;
    let sequence_: bigint = 0n;
    let units_: bigint = 0n;
    let amount_: Coin = Coin.create();
    let cumulativeAmount_: bigint = 0n;
    let cumulativeUses_: bigint = 0n;
    let outputRoot_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    let cumulativeServing_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: number_ = r.uint64(); break;
        case 32: sessionId_ = r.uint64(); break;
        case 40: afterSequence_ = r.uint64(); break;
        case 48: sequence_ = r.uint64(); break;
        case 56: units_ = r.uint64(); break;
        case 66: amount_ = r.nested(Coin.read); break;
        case 74: cumulativeAmount_ = readInt(r); break;
        case 80: cumulativeUses_ = r.uint64(); break;
        case 90: outputRoot_ = r.bytes(); break;
        case 96: height_ = r.int64(); break;
        case 106: cumulativeServing_ = readInt(r); break;
        default: r.other(tag, Settlement_numbers);
      }
    }
    return { modelId: modelId_, version: version_, number: number_, sessionId: sessionId_, afterSequence: afterSequence_, sequence: sequence_, units: units_, amount: amount_, cumulativeAmount: cumulativeAmount_, cumulativeUses: cumulativeUses_, outputRoot: outputRoot_, height: height_, cumulativeServing: cumulativeServing_ };
  },
});

/** Taint is what was found against a version. */
export interface Taint {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly cause: number;
  readonly claimId: bigint;
  readonly edge: number;
  readonly taintedHeight: bigint;
  readonly clearedHeight: bigint;
  readonly previous: number;
}
const Taint_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.model.v1.Taint. */
export const Taint: MessageType<Taint> = message<Taint>({
  typeName: "tributary.model.v1.Taint",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "cause", key: "cause", type: { kind: "enum", type: TaintCauseEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "edge", key: "edge", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "tainted_height", key: "taintedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "cleared_height", key: "clearedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "previous", key: "previous", type: { kind: "enum", type: ModelVersionStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, cause: p.cause ?? 0, claimId: p.claimId ?? 0n, edge: p.edge ?? 0, taintedHeight: p.taintedHeight ?? 0n, clearedHeight: p.clearedHeight ?? 0n, previous: p.previous ?? 0 }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.cause !== 0) w.uint32(24).int32(m.cause);
    if (m.claimId !== 0n) w.uint32(32).uint64(m.claimId);
    if (m.edge !== 0) w.uint32(40).uint32(m.edge);
    if (m.taintedHeight !== 0n) w.uint32(48).uint64(m.taintedHeight);
    if (m.clearedHeight !== 0n) w.uint32(56).uint64(m.clearedHeight);
    if (m.previous !== 0) w.uint32(64).int32(m.previous);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let cause_: number = 0;
    let claimId_: bigint = 0n;
    let edge_: number = 0;
    let taintedHeight_: bigint = 0n;
    let clearedHeight_: bigint = 0n;
    let previous_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: cause_ = r.int32(); break;
        case 32: claimId_ = r.uint64(); break;
        case 40: edge_ = r.uint32(); break;
        case 48: taintedHeight_ = r.int64(); break;
        case 56: clearedHeight_ = r.int64(); break;
        case 64: previous_ = r.int32(); break;
        default: r.other(tag, Taint_numbers);
      }
    }
    return { modelId: modelId_, version: version_, cause: cause_, claimId: claimId_, edge: edge_, taintedHeight: taintedHeight_, clearedHeight: clearedHeight_, previous: previous_ };
  },
});

/** TrainingRun is the record of how a version came about; what it names stays off chain under salted hashes. */
export interface TrainingRun {
  readonly id: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly recorder: string;
  readonly artifactHash: Uint8Array;
  readonly configCommitment: Uint8Array;
  readonly dataCommitment: Uint8Array;
  readonly logCommitment: Uint8Array;
  readonly recordedHeight: bigint;
  readonly confirmed: number;
  readonly refuted: number;
  readonly attested: boolean;
}
const TrainingRun_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
/** Codec of tributary.model.v1.TrainingRun. */
export const TrainingRun: MessageType<TrainingRun> = message<TrainingRun>({
  typeName: "tributary.model.v1.TrainingRun",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "recorder", key: "recorder", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "artifact_hash", key: "artifactHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "config_commitment", key: "configCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "data_commitment", key: "dataCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "log_commitment", key: "logCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "recorded_height", key: "recordedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "confirmed", key: "confirmed", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "refuted", key: "refuted", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "attested", key: "attested", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, recorder: p.recorder ?? "", artifactHash: p.artifactHash ?? EMPTY_BYTES, configCommitment: p.configCommitment ?? EMPTY_BYTES, dataCommitment: p.dataCommitment ?? EMPTY_BYTES, logCommitment: p.logCommitment ?? EMPTY_BYTES, recordedHeight: p.recordedHeight ?? 0n, confirmed: p.confirmed ?? 0, refuted: p.refuted ?? 0, attested: p.attested ?? false }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.recorder !== "") w.uint32(34).string(m.recorder);
    if (m.artifactHash.length > 0) w.uint32(42).bytes(m.artifactHash);
    if (m.configCommitment.length > 0) w.uint32(50).bytes(m.configCommitment);
    if (m.dataCommitment.length > 0) w.uint32(58).bytes(m.dataCommitment);
    if (m.logCommitment.length > 0) w.uint32(66).bytes(m.logCommitment);
    if (m.recordedHeight !== 0n) w.uint32(72).uint64(m.recordedHeight);
    if (m.confirmed !== 0) w.uint32(80).uint32(m.confirmed);
    if (m.refuted !== 0) w.uint32(88).uint32(m.refuted);
    if (m.attested) w.uint32(96).bool(m.attested);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let recorder_: string = "";
    let artifactHash_: Uint8Array = EMPTY_BYTES;
    let configCommitment_: Uint8Array = EMPTY_BYTES;
    let dataCommitment_: Uint8Array = EMPTY_BYTES;
    let logCommitment_: Uint8Array = EMPTY_BYTES;
    let recordedHeight_: bigint = 0n;
    let confirmed_: number = 0;
    let refuted_: number = 0;
    let attested_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: recorder_ = r.string(); break;
        case 42: artifactHash_ = r.bytes(); break;
        case 50: configCommitment_ = r.bytes(); break;
        case 58: dataCommitment_ = r.bytes(); break;
        case 66: logCommitment_ = r.bytes(); break;
        case 72: recordedHeight_ = r.int64(); break;
        case 80: confirmed_ = r.uint32(); break;
        case 88: refuted_ = r.uint32(); break;
        case 96: attested_ = r.bool(); break;
        default: r.other(tag, TrainingRun_numbers);
      }
    }
    return { id: id_, modelId: modelId_, version: version_, recorder: recorder_, artifactHash: artifactHash_, configCommitment: configCommitment_, dataCommitment: dataCommitment_, logCommitment: logCommitment_, recordedHeight: recordedHeight_, confirmed: confirmed_, refuted: refuted_, attested: attested_ };
  },
});

/** RunAttestation is what one account says of a run. */
export interface RunAttestation {
  readonly runId: bigint;
  readonly attestor: string;
  readonly kind: number;
  readonly confirms: boolean;
  readonly evidenceCommitment: Uint8Array;
  readonly attestedHeight: bigint;
}
const RunAttestation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.model.v1.RunAttestation. */
export const RunAttestation: MessageType<RunAttestation> = message<RunAttestation>({
  typeName: "tributary.model.v1.RunAttestation",
  options: {},
  fields: [
    { number: 1, name: "run_id", key: "runId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attestor", key: "attestor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "kind", key: "kind", type: { kind: "enum", type: AttestationKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "confirms", key: "confirms", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "evidence_commitment", key: "evidenceCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "attested_height", key: "attestedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ runId: p.runId ?? 0n, attestor: p.attestor ?? "", kind: p.kind ?? 0, confirms: p.confirms ?? false, evidenceCommitment: p.evidenceCommitment ?? EMPTY_BYTES, attestedHeight: p.attestedHeight ?? 0n }),
  write: (m, w) => {
    if (m.runId !== 0n) w.uint32(8).uint64(m.runId);
    if (m.attestor !== "") w.uint32(18).string(m.attestor);
    if (m.kind !== 0) w.uint32(24).int32(m.kind);
    if (m.confirms) w.uint32(32).bool(m.confirms);
    if (m.evidenceCommitment.length > 0) w.uint32(42).bytes(m.evidenceCommitment);
    if (m.attestedHeight !== 0n) w.uint32(48).uint64(m.attestedHeight);
  },
  read: (r) => {
    let runId_: bigint = 0n;
    let attestor_: string = "";
    let kind_: number = 0;
    let confirms_: boolean = false;
    let evidenceCommitment_: Uint8Array = EMPTY_BYTES;
    let attestedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: runId_ = r.uint64(); break;
        case 18: attestor_ = r.string(); break;
        case 24: kind_ = r.int32(); break;
        case 32: confirms_ = r.bool(); break;
        case 42: evidenceCommitment_ = r.bytes(); break;
        case 48: attestedHeight_ = r.int64(); break;
        default: r.other(tag, RunAttestation_numbers);
      }
    }
    return { runId: runId_, attestor: attestor_, kind: kind_, confirms: confirms_, evidenceCommitment: evidenceCommitment_, attestedHeight: attestedHeight_ };
  },
});

/** UnlearningAck is an owner's word that a version no longer rests on a withdrawn bundle. */
export interface UnlearningAck {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly bundleId: bigint;
  readonly evidenceCommitment: Uint8Array;
  readonly acknowledgedHeight: bigint;
}
const UnlearningAck_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.UnlearningAck. */
export const UnlearningAck: MessageType<UnlearningAck> = message<UnlearningAck>({
  typeName: "tributary.model.v1.UnlearningAck",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "evidence_commitment", key: "evidenceCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "acknowledged_height", key: "acknowledgedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, bundleId: p.bundleId ?? 0n, evidenceCommitment: p.evidenceCommitment ?? EMPTY_BYTES, acknowledgedHeight: p.acknowledgedHeight ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.bundleId !== 0n) w.uint32(24).uint64(m.bundleId);
    if (m.evidenceCommitment.length > 0) w.uint32(34).bytes(m.evidenceCommitment);
    if (m.acknowledgedHeight !== 0n) w.uint32(40).uint64(m.acknowledgedHeight);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let evidenceCommitment_: Uint8Array = EMPTY_BYTES;
    let acknowledgedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: bundleId_ = r.uint64(); break;
        case 34: evidenceCommitment_ = r.bytes(); break;
        case 40: acknowledgedHeight_ = r.int64(); break;
        default: r.other(tag, UnlearningAck_numbers);
      }
    }
    return { modelId: modelId_, version: version_, bundleId: bundleId_, evidenceCommitment: evidenceCommitment_, acknowledgedHeight: acknowledgedHeight_ };
  },
});

/** ServingNode is a bonded account that serves a base and adapters on it. */
export interface ServingNode {
  readonly address: string;
  readonly state: number;
  readonly bond: Coin;
  readonly key: Any | undefined;
  readonly baseModelId: bigint;
  readonly baseVersion: bigint;
  readonly capacity: bigint;
  readonly slots: number;
  readonly price: Coin;
  readonly priceMin: bigint;
  readonly discountBps: number;
  readonly epoch: bigint;
  readonly units: bigint;
  readonly adapterRoot: Uint8Array;
  readonly adapters: number;
  readonly endpoint: string;
  readonly registeredHeight: bigint;
  readonly jailedUntil: bigint;
  readonly unbondHeight: bigint;
  readonly nextCheck: bigint;
  readonly checkHeight: bigint;
  readonly misses: number;
}
const ServingNode_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
/** Codec of tributary.model.v1.ServingNode. */
export const ServingNode: MessageType<ServingNode> = message<ServingNode>({
  typeName: "tributary.model.v1.ServingNode",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "state", key: "state", type: { kind: "enum", type: NodeStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "key", key: "key", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "base_model_id", key: "baseModelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "base_version", key: "baseVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "capacity", key: "capacity", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "slots", key: "slots", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "price", key: "price", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 10, name: "price_min", key: "priceMin", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 11, name: "discount_bps", key: "discountBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "units", key: "units", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "adapter_root", key: "adapterRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "adapters", key: "adapters", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "endpoint", key: "endpoint", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "registered_height", key: "registeredHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 18, name: "jailed_until", key: "jailedUntil", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 19, name: "unbond_height", key: "unbondHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 20, name: "next_check", key: "nextCheck", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 21, name: "check_height", key: "checkHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 22, name: "misses", key: "misses", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", state: p.state ?? 0, bond: p.bond ?? Coin.create(), key: p.key ?? undefined, baseModelId: p.baseModelId ?? 0n, baseVersion: p.baseVersion ?? 0n, capacity: p.capacity ?? 0n, slots: p.slots ?? 0, price: p.price ?? Coin.create(), priceMin: p.priceMin ?? 0n, discountBps: p.discountBps ?? 0, epoch: p.epoch ?? 0n, units: p.units ?? 0n, adapterRoot: p.adapterRoot ?? EMPTY_BYTES, adapters: p.adapters ?? 0, endpoint: p.endpoint ?? "", registeredHeight: p.registeredHeight ?? 0n, jailedUntil: p.jailedUntil ?? 0n, unbondHeight: p.unbondHeight ?? 0n, nextCheck: p.nextCheck ?? 0n, checkHeight: p.checkHeight ?? 0n, misses: p.misses ?? 0 }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.state !== 0) w.uint32(16).int32(m.state);
    { const mark = w.uint32(26).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.key !== undefined) { const mark = w.uint32(34).fork(); Any.write(m.key, w); w.join(mark); }
    if (m.baseModelId !== 0n) w.uint32(40).uint64(m.baseModelId);
    if (m.baseVersion !== 0n) w.uint32(48).uint64(m.baseVersion);
    if (m.capacity !== 0n) w.uint32(56).uint64(m.capacity);
    if (m.slots !== 0) w.uint32(64).uint32(m.slots);
    { const mark = w.uint32(74).fork(); Coin.write(m.price, w); w.join(mark); }
    w.uint32(82).string(m.priceMin.toString());
    if (m.discountBps !== 0) w.uint32(88).uint32(m.discountBps);
    if (m.epoch !== 0n) w.uint32(96).uint64(m.epoch);
    if (m.units !== 0n) w.uint32(104).uint64(m.units);
    if (m.adapterRoot.length > 0) w.uint32(114).bytes(m.adapterRoot);
    if (m.adapters !== 0) w.uint32(120).uint32(m.adapters);
    if (m.endpoint !== "") w.uint32(130).string(m.endpoint);
    if (m.registeredHeight !== 0n) w.uint32(136).uint64(m.registeredHeight);
    if (m.jailedUntil !== 0n) w.uint32(144).uint64(m.jailedUntil);
    if (m.unbondHeight !== 0n) w.uint32(152).uint64(m.unbondHeight);
    if (m.nextCheck !== 0n) w.uint32(160).uint64(m.nextCheck);
    if (m.checkHeight !== 0n) w.uint32(168).uint64(m.checkHeight);
    if (m.misses !== 0) w.uint32(176).uint32(m.misses);
  },
  read: (r) => {
    let address_: string = "";
    let state_: number = 0;
    let bond_: Coin = Coin.create();
    let key_: Any | undefined = undefined;
    let baseModelId_: bigint = 0n;
    let baseVersion_: bigint = 0n;
    let capacity_: bigint = 0n;
    let slots_: number = 0;
    let price_: Coin = Coin.create();
    let priceMin_: bigint = 0n;
    let discountBps_: number = 0;
    let epoch_: bigint = 0n;
    let units_: bigint = 0n;
    let adapterRoot_: Uint8Array = EMPTY_BYTES;
    let adapters_: number = 0;
    let endpoint_: string = "";
    let registeredHeight_: bigint = 0n;
    let jailedUntil_: bigint = 0n;
    let unbondHeight_: bigint = 0n;
    let nextCheck_: bigint = 0n;
    let checkHeight_: bigint = 0n;
    let misses_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 16: state_ = r.int32(); break;
        case 26: bond_ = r.nested(Coin.read); break;
        case 34: key_ = r.nested(Any.read); break;
        case 40: baseModelId_ = r.uint64(); break;
        case 48: baseVersion_ = r.uint64(); break;
        case 56: capacity_ = r.uint64(); break;
        case 64: slots_ = r.uint32(); break;
        case 74: price_ = r.nested(Coin.read); break;
        case 82: priceMin_ = readInt(r); break;
        case 88: discountBps_ = r.uint32(); break;
        case 96: epoch_ = r.uint64(); break;
        case 104: units_ = r.uint64(); break;
        case 114: adapterRoot_ = r.bytes(); break;
        case 120: adapters_ = r.uint32(); break;
        case 130: endpoint_ = r.string(); break;
        case 136: registeredHeight_ = r.int64(); break;
        case 144: jailedUntil_ = r.int64(); break;
        case 152: unbondHeight_ = r.int64(); break;
        case 160: nextCheck_ = r.uint64(); break;
        case 168: checkHeight_ = r.int64(); break;
        case 176: misses_ = r.uint32(); break;
        default: r.other(tag, ServingNode_numbers);
      }
    }
    return { address: address_, state: state_, bond: bond_, key: key_, baseModelId: baseModelId_, baseVersion: baseVersion_, capacity: capacity_, slots: slots_, price: price_, priceMin: priceMin_, discountBps: discountBps_, epoch: epoch_, units: units_, adapterRoot: adapterRoot_, adapters: adapters_, endpoint: endpoint_, registeredHeight: registeredHeight_, jailedUntil: jailedUntil_, unbondHeight: unbondHeight_, nextCheck: nextCheck_, checkHeight: checkHeight_, misses: misses_ };
  },
});

/** FetchCheck asks a node to show an adapter it announced, which a random value names. */
export interface FetchCheck {
  readonly node: string;
  readonly number: bigint;
  readonly drawHeight: bigint;
  readonly deadline: bigint;
  readonly missed: boolean;
  readonly adapterRoot: Uint8Array;
  readonly adapters: number;
}
const FetchCheck_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.model.v1.FetchCheck. */
export const FetchCheck: MessageType<FetchCheck> = message<FetchCheck>({
  typeName: "tributary.model.v1.FetchCheck",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "draw_height", key: "drawHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "missed", key: "missed", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "adapter_root", key: "adapterRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "adapters", key: "adapters", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", number: p.number ?? 0n, drawHeight: p.drawHeight ?? 0n, deadline: p.deadline ?? 0n, missed: p.missed ?? false, adapterRoot: p.adapterRoot ?? EMPTY_BYTES, adapters: p.adapters ?? 0 }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
    if (m.drawHeight !== 0n) w.uint32(24).uint64(m.drawHeight);
    if (m.deadline !== 0n) w.uint32(32).uint64(m.deadline);
    if (m.missed) w.uint32(40).bool(m.missed);
    if (m.adapterRoot.length > 0) w.uint32(50).bytes(m.adapterRoot);
    if (m.adapters !== 0) w.uint32(56).uint32(m.adapters);
  },
  read: (r) => {
    let node_: string = "";
    let number_: bigint = 0n;
    let drawHeight_: bigint = 0n;
    let deadline_: bigint = 0n;
    let missed_: boolean = false;
    let adapterRoot_: Uint8Array = EMPTY_BYTES;
    let adapters_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: number_ = r.uint64(); break;
        case 24: drawHeight_ = r.int64(); break;
        case 32: deadline_ = r.int64(); break;
        case 40: missed_ = r.bool(); break;
        case 50: adapterRoot_ = r.bytes(); break;
        case 56: adapters_ = r.uint32(); break;
        default: r.other(tag, FetchCheck_numbers);
      }
    }
    return { node: node_, number: number_, drawHeight: drawHeight_, deadline: deadline_, missed: missed_, adapterRoot: adapterRoot_, adapters: adapters_ };
  },
});

/** ServiceRating is what those who paid a node say of it. */
export interface ServiceRating {
  readonly node: string;
  readonly weight: bigint;
  readonly weightedScore: bigint;
  readonly ratings: bigint;
}
const ServiceRating_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.model.v1.ServiceRating. */
export const ServiceRating: MessageType<ServiceRating> = message<ServiceRating>({
  typeName: "tributary.model.v1.ServiceRating",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "weight", key: "weight", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 3, name: "weighted_score", key: "weightedScore", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "ratings", key: "ratings", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", weight: p.weight ?? 0n, weightedScore: p.weightedScore ?? 0n, ratings: p.ratings ?? 0n }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    w.uint32(18).string(m.weight.toString());
    w.uint32(26).string(m.weightedScore.toString());
    if (m.ratings !== 0n) w.uint32(32).uint64(m.ratings);
  },
  read: (r) => {
    let node_: string = "";
    let weight_: bigint = 0n;
    let weightedScore_: bigint = 0n;
    let ratings_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 18: weight_ = readInt(r); break;
        case 26: weightedScore_ = readInt(r); break;
        case 32: ratings_ = r.uint64(); break;
        default: r.other(tag, ServiceRating_numbers);
      }
    }
    return { node: node_, weight: weight_, weightedScore: weightedScore_, ratings: ratings_ };
  },
});

/** Agent is a bonded account that acts by itself, for principals who gave it a mandate. */
export interface Agent {
  readonly id: bigint;
  readonly owner: string;
  readonly account: string;
  readonly state: number;
  readonly bond: Coin;
  readonly modelId: bigint;
  readonly spendCap: Coin;
  readonly epoch: bigint;
  readonly spent: bigint;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly registeredHeight: bigint;
  readonly unbondHeight: bigint;
}
const Agent_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
/** Codec of tributary.model.v1.Agent. */
export const Agent: MessageType<Agent> = message<Agent>({
  typeName: "tributary.model.v1.Agent",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "account", key: "account", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "state", key: "state", type: { kind: "enum", type: AgentStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "spend_cap", key: "spendCap", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 8, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "spent", key: "spent", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 10, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "registered_height", key: "registeredHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "unbond_height", key: "unbondHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, owner: p.owner ?? "", account: p.account ?? "", state: p.state ?? 0, bond: p.bond ?? Coin.create(), modelId: p.modelId ?? 0n, spendCap: p.spendCap ?? Coin.create(), epoch: p.epoch ?? 0n, spent: p.spent ?? 0n, metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, registeredHeight: p.registeredHeight ?? 0n, unbondHeight: p.unbondHeight ?? 0n }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.owner !== "") w.uint32(18).string(m.owner);
    if (m.account !== "") w.uint32(26).string(m.account);
    if (m.state !== 0) w.uint32(32).int32(m.state);
    { const mark = w.uint32(42).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.modelId !== 0n) w.uint32(48).uint64(m.modelId);
    { const mark = w.uint32(58).fork(); Coin.write(m.spendCap, w); w.join(mark); }
    if (m.epoch !== 0n) w.uint32(64).uint64(m.epoch);
    w.uint32(74).string(m.spent.toString());
    if (m.metadataUri !== "") w.uint32(82).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(90).bytes(m.metadataHash);
    if (m.registeredHeight !== 0n) w.uint32(96).uint64(m.registeredHeight);
    if (m.unbondHeight !== 0n) w.uint32(104).uint64(m.unbondHeight);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let owner_: string = "";
    let account_: string = "";
    let state_: number = 0;
    let bond_: Coin = Coin.create();
    let modelId_: bigint = 0n;
    let spendCap_: Coin = Coin.create();
    let epoch_: bigint = 0n;
    let spent_: bigint = 0n;
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    let registeredHeight_: bigint = 0n;
    let unbondHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: owner_ = r.string(); break;
        case 26: account_ = r.string(); break;
        case 32: state_ = r.int32(); break;
        case 42: bond_ = r.nested(Coin.read); break;
        case 48: modelId_ = r.uint64(); break;
        case 58: spendCap_ = r.nested(Coin.read); break;
        case 64: epoch_ = r.uint64(); break;
        case 74: spent_ = readInt(r); break;
        case 82: metadataUri_ = r.string(); break;
        case 90: metadataHash_ = r.bytes(); break;
        case 96: registeredHeight_ = r.int64(); break;
        case 104: unbondHeight_ = r.int64(); break;
        default: r.other(tag, Agent_numbers);
      }
    }
    return { id: id_, owner: owner_, account: account_, state: state_, bond: bond_, modelId: modelId_, spendCap: spendCap_, epoch: epoch_, spent: spent_, metadataUri: metadataUri_, metadataHash: metadataHash_, registeredHeight: registeredHeight_, unbondHeight: unbondHeight_ };
  },
});

/** Mandate is a principal's leave to an agent to put the principal's money into sessions. */
export interface Mandate {
  readonly agentId: bigint;
  readonly principal: string;
  readonly cap: Coin;
  readonly epoch: bigint;
  readonly spent: bigint;
  readonly modelId: bigint;
  readonly expiresHeight: bigint;
}
const Mandate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.model.v1.Mandate. */
export const Mandate: MessageType<Mandate> = message<Mandate>({
  typeName: "tributary.model.v1.Mandate",
  options: {},
  fields: [
    { number: 1, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "principal", key: "principal", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "cap", key: "cap", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "spent", key: "spent", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ agentId: p.agentId ?? 0n, principal: p.principal ?? "", cap: p.cap ?? Coin.create(), epoch: p.epoch ?? 0n, spent: p.spent ?? 0n, modelId: p.modelId ?? 0n, expiresHeight: p.expiresHeight ?? 0n }),
  write: (m, w) => {
    if (m.agentId !== 0n) w.uint32(8).uint64(m.agentId);
    if (m.principal !== "") w.uint32(18).string(m.principal);
    { const mark = w.uint32(26).fork(); Coin.write(m.cap, w); w.join(mark); }
    if (m.epoch !== 0n) w.uint32(32).uint64(m.epoch);
    w.uint32(42).string(m.spent.toString());
    if (m.modelId !== 0n) w.uint32(48).uint64(m.modelId);
    if (m.expiresHeight !== 0n) w.uint32(56).uint64(m.expiresHeight);
  },
  read: (r) => {
    let agentId_: bigint = 0n;
    let principal_: string = "";
    let cap_: Coin = Coin.create();
    let epoch_: bigint = 0n;
    let spent_: bigint = 0n;
    let modelId_: bigint = 0n;
    let expiresHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: agentId_ = r.uint64(); break;
        case 18: principal_ = r.string(); break;
        case 26: cap_ = r.nested(Coin.read); break;
        case 32: epoch_ = r.uint64(); break;
        case 42: spent_ = readInt(r); break;
        case 48: modelId_ = r.uint64(); break;
        case 56: expiresHeight_ = r.int64(); break;
        default: r.other(tag, Mandate_numbers);
      }
    }
    return { agentId: agentId_, principal: principal_, cap: cap_, epoch: epoch_, spent: spent_, modelId: modelId_, expiresHeight: expiresHeight_ };
  },
});

/** OutputStatement is what a node signs of one output, signed like a receipt over a tag of chain, model and version: session id and sequence as 8 bytes each, then the three commitments. */
export interface OutputStatement {
  readonly sessionId: bigint;
  readonly sequence: bigint;
  readonly queryCommitment: Uint8Array;
  readonly outputCommitment: Uint8Array;
  readonly retrievalRoot: Uint8Array;
}
const OutputStatement_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.OutputStatement. */
export const OutputStatement: MessageType<OutputStatement> = message<OutputStatement>({
  typeName: "tributary.model.v1.OutputStatement",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "query_commitment", key: "queryCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "output_commitment", key: "outputCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "retrieval_root", key: "retrievalRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, sequence: p.sequence ?? 0n, queryCommitment: p.queryCommitment ?? EMPTY_BYTES, outputCommitment: p.outputCommitment ?? EMPTY_BYTES, retrievalRoot: p.retrievalRoot ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    if (m.sequence !== 0n) w.uint32(16).uint64(m.sequence);
    if (m.queryCommitment.length > 0) w.uint32(26).bytes(m.queryCommitment);
    if (m.outputCommitment.length > 0) w.uint32(34).bytes(m.outputCommitment);
    if (m.retrievalRoot.length > 0) w.uint32(42).bytes(m.retrievalRoot);
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let sequence_: bigint = 0n;
    let queryCommitment_: Uint8Array = EMPTY_BYTES;
    let outputCommitment_: Uint8Array = EMPTY_BYTES;
    let retrievalRoot_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 16: sequence_ = r.uint64(); break;
        case 26: queryCommitment_ = r.bytes(); break;
        case 34: outputCommitment_ = r.bytes(); break;
        case 42: retrievalRoot_ = r.bytes(); break;
        default: r.other(tag, OutputStatement_numbers);
      }
    }
    return { sessionId: sessionId_, sequence: sequence_, queryCommitment: queryCommitment_, outputCommitment: outputCommitment_, retrievalRoot: retrievalRoot_ };
  },
});

/** SignedOutput is an output opened: the node's statement with its signature, and what it commits to. */
export interface SignedOutput {
  readonly statement: OutputStatement;
  readonly signature: Uint8Array;
  readonly querySalt: Uint8Array;
  readonly outputSalt: Uint8Array;
  readonly output: Uint8Array;
}
const SignedOutput_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.SignedOutput. */
export const SignedOutput: MessageType<SignedOutput> = message<SignedOutput>({
  typeName: "tributary.model.v1.SignedOutput",
  options: {},
  fields: [
    { number: 1, name: "statement", key: "statement", type: { kind: "message", type: () => OutputStatement }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "signature", key: "signature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "query_salt", key: "querySalt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "output_salt", key: "outputSalt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "output", key: "output", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ statement: p.statement ?? OutputStatement.create(), signature: p.signature ?? EMPTY_BYTES, querySalt: p.querySalt ?? EMPTY_BYTES, outputSalt: p.outputSalt ?? EMPTY_BYTES, output: p.output ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); OutputStatement.write(m.statement, w); w.join(mark); }
    if (m.signature.length > 0) w.uint32(18).bytes(m.signature);
    if (m.querySalt.length > 0) w.uint32(26).bytes(m.querySalt);
    if (m.outputSalt.length > 0) w.uint32(34).bytes(m.outputSalt);
    if (m.output.length > 0) w.uint32(42).bytes(m.output);
  },
  read: (r) => {
    let statement_: OutputStatement = OutputStatement.create();
    let signature_: Uint8Array = EMPTY_BYTES;
    let querySalt_: Uint8Array = EMPTY_BYTES;
    let outputSalt_: Uint8Array = EMPTY_BYTES;
    let output_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: statement_ = r.nested(OutputStatement.read); break;
        case 18: signature_ = r.bytes(); break;
        case 26: querySalt_ = r.bytes(); break;
        case 34: outputSalt_ = r.bytes(); break;
        case 42: output_ = r.bytes(); break;
        default: r.other(tag, SignedOutput_numbers);
      }
    }
    return { statement: statement_, signature: signature_, querySalt: querySalt_, outputSalt: outputSalt_, output: output_ };
  },
});

/** Reproduction is what a drawn node said. */
export interface Reproduction {
  readonly node: string;
  readonly answered: boolean;
  readonly matches: boolean;
}
const Reproduction_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.Reproduction. */
export const Reproduction: MessageType<Reproduction> = message<Reproduction>({
  typeName: "tributary.model.v1.Reproduction",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "answered", key: "answered", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "matches", key: "matches", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", answered: p.answered ?? false, matches: p.matches ?? false }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.answered) w.uint32(16).bool(m.answered);
    if (m.matches) w.uint32(24).bool(m.matches);
  },
  read: (r) => {
    let node_: string = "";
    let answered_: boolean = false;
    let matches_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: answered_ = r.bool(); break;
        case 24: matches_ = r.bool(); break;
        default: r.other(tag, Reproduction_numbers);
      }
    }
    return { node: node_, answered: answered_, matches: matches_ };
  },
});

/** UndeclaredUse is a claim that a version learned from a datanet it does not name. */
export interface UndeclaredUse {
  readonly id: bigint;
  readonly claimant: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly canarySet: bigint;
  readonly canary: number;
  readonly node: string;
  readonly state: number;
  readonly bond: Coin;
  readonly openedHeight: bigint;
  readonly drawHeight: bigint;
  readonly dueHeight: bigint;
  readonly reproductions: readonly Reproduction[];
  readonly decidedHeight: bigint;
  readonly canaryText: Uint8Array;
  readonly grantees: readonly string[];
  readonly moreGrantees: boolean;
}
const UndeclaredUse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
/** Codec of tributary.model.v1.UndeclaredUse. */
export const UndeclaredUse: MessageType<UndeclaredUse> = message<UndeclaredUse>({
  typeName: "tributary.model.v1.UndeclaredUse",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "claimant", key: "claimant", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "canary_set", key: "canarySet", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "canary", key: "canary", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 10, name: "state", key: "state", type: { kind: "enum", type: ClaimStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 12, name: "opened_height", key: "openedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "draw_height", key: "drawHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "due_height", key: "dueHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "reproductions", key: "reproductions", type: { kind: "message", type: () => Reproduction }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 16, name: "decided_height", key: "decidedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "canary_text", key: "canaryText", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 18, name: "grantees", key: "grantees", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 19, name: "more_grantees", key: "moreGrantees", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, claimant: p.claimant ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, canarySet: p.canarySet ?? 0n, canary: p.canary ?? 0, node: p.node ?? "", state: p.state ?? 0, bond: p.bond ?? Coin.create(), openedHeight: p.openedHeight ?? 0n, drawHeight: p.drawHeight ?? 0n, dueHeight: p.dueHeight ?? 0n, reproductions: p.reproductions ?? [], decidedHeight: p.decidedHeight ?? 0n, canaryText: p.canaryText ?? EMPTY_BYTES, grantees: p.grantees ?? [], moreGrantees: p.moreGrantees ?? false }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.claimant !== "") w.uint32(18).string(m.claimant);
    if (m.modelId !== 0n) w.uint32(24).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(32).uint64(m.version);
    if (m.datanetId !== 0n) w.uint32(40).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(48).uint64(m.datanetVersion);
    if (m.canarySet !== 0n) w.uint32(56).uint64(m.canarySet);
    if (m.canary !== 0) w.uint32(64).uint32(m.canary);
    if (m.node !== "") w.uint32(74).string(m.node);
    if (m.state !== 0) w.uint32(80).int32(m.state);
    { const mark = w.uint32(90).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.openedHeight !== 0n) w.uint32(96).uint64(m.openedHeight);
    if (m.drawHeight !== 0n) w.uint32(104).uint64(m.drawHeight);
    if (m.dueHeight !== 0n) w.uint32(112).uint64(m.dueHeight);
    for (const v of m.reproductions) { const mark = w.uint32(122).fork(); Reproduction.write(v, w); w.join(mark); }
    if (m.decidedHeight !== 0n) w.uint32(128).uint64(m.decidedHeight);
    if (m.canaryText.length > 0) w.uint32(138).bytes(m.canaryText);
    for (const v of m.grantees) w.uint32(146).string(v);
    if (m.moreGrantees) w.uint32(152).bool(m.moreGrantees);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let claimant_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let canarySet_: bigint = 0n;
    let canary_: number = 0;
    let node_: string = "";
    let state_: number = 0;
    let bond_: Coin = Coin.create();
    let openedHeight_: bigint = 0n;
    let drawHeight_: bigint = 0n;
    let dueHeight_: bigint = 0n;
    const reproductions_: Reproduction[] = [];
    let decidedHeight_: bigint = 0n;
    let canaryText_: Uint8Array = EMPTY_BYTES;
    const grantees_: string[] = [];
    let moreGrantees_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: claimant_ = r.string(); break;
        case 24: modelId_ = r.uint64(); break;
        case 32: version_ = r.uint64(); break;
        case 40: datanetId_ = r.uint64(); break;
        case 48: datanetVersion_ = r.uint64(); break;
        case 56: canarySet_ = r.uint64(); break;
        case 64: canary_ = r.uint32(); break;
        case 74: node_ = r.string(); break;
        case 80: state_ = r.int32(); break;
        case 90: bond_ = r.nested(Coin.read); break;
        case 96: openedHeight_ = r.int64(); break;
        case 104: drawHeight_ = r.int64(); break;
        case 112: dueHeight_ = r.int64(); break;
        case 122: reproductions_.push(r.nested(Reproduction.read)); break;
        case 128: decidedHeight_ = r.int64(); break;
        case 138: canaryText_ = r.bytes(); break;
        case 146: grantees_.push(r.string()); break;
        case 152: moreGrantees_ = r.bool(); break;
        default: r.other(tag, UndeclaredUse_numbers);
      }
    }
    return { id: id_, claimant: claimant_, modelId: modelId_, version: version_, datanetId: datanetId_, datanetVersion: datanetVersion_, canarySet: canarySet_, canary: canary_, node: node_, state: state_, bond: bond_, openedHeight: openedHeight_, drawHeight: drawHeight_, dueHeight: dueHeight_, reproductions: reproductions_, decidedHeight: decidedHeight_, canaryText: canaryText_, grantees: grantees_, moreGrantees: moreGrantees_ };
  },
});
