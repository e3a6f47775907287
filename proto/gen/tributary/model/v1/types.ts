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
} as const;
/** Description of tributary.model.v1.ModelKind. */
export const ModelKindEnum: EnumType = { typeName: "tributary.model.v1.ModelKind", values: ModelKind };

/** ModelVersionState is where a version stands; 5 is left for cleared. */
export const ModelVersionState = {
  MODEL_VERSION_STATE_UNSPECIFIED: 0,
  MODEL_VERSION_STATE_DRAFT: 1,
  MODEL_VERSION_STATE_PUBLISHED: 2,
  MODEL_VERSION_STATE_DEPRECATED: 3,
  MODEL_VERSION_STATE_TAINTED: 4,
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
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
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
  ],
  create: (p) => ({ registerFee: p.registerFee ?? Coin.create(), royaltySharesMax: p.royaltySharesMax ?? 0, dataSharesMax: p.dataSharesMax ?? 0, depthMax: p.depthMax ?? 0, parentsMax: p.parentsMax ?? 0, inheritedBpsMax: p.inheritedBpsMax ?? 0, dataFloorBaseBps: p.dataFloorBaseBps ?? 0, dataFloorSlopeBps: p.dataFloorSlopeBps ?? 0, servingBpsMax: p.servingBpsMax ?? 0, sessionWindowMax: p.sessionWindowMax ?? 0n, settleWindow: p.settleWindow ?? 0n, sessionDepositMin: p.sessionDepositMin ?? Coin.create(), denoms: p.denoms ?? [], textBytesMax: p.textBytesMax ?? 0 }),
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
        default: r.other(tag, Params_numbers);
      }
    }
    return { registerFee: registerFee_, royaltySharesMax: royaltySharesMax_, dataSharesMax: dataSharesMax_, depthMax: depthMax_, parentsMax: parentsMax_, inheritedBpsMax: inheritedBpsMax_, dataFloorBaseBps: dataFloorBaseBps_, dataFloorSlopeBps: dataFloorSlopeBps_, servingBpsMax: servingBpsMax_, sessionWindowMax: sessionWindowMax_, settleWindow: settleWindow_, sessionDepositMin: sessionDepositMin_, denoms: denoms_, textBytesMax: textBytesMax_ };
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
}
const Model_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
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
  ],
  create: (p) => ({ id: p.id ?? 0n, owner: p.owner ?? "", kind: p.kind ?? 0, name: p.name ?? "", metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, registeredHeight: p.registeredHeight ?? 0n, latestVersion: p.latestVersion ?? 0n, publishedVersion: p.publishedVersion ?? 0n }),
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
        default: r.other(tag, Model_numbers);
      }
    }
    return { id: id_, owner: owner_, kind: kind_, name: name_, metadataUri: metadataUri_, metadataHash: metadataHash_, registeredHeight: registeredHeight_, latestVersion: latestVersion_, publishedVersion: publishedVersion_ };
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
}
const Edge_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
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
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, index: p.index ?? 0, type: p.type ?? 0, sourceId: p.sourceId ?? 0n, sourceVersion: p.sourceVersion ?? 0n, royaltyBps: p.royaltyBps ?? 0, addedHeight: p.addedHeight ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.index !== 0) w.uint32(24).uint32(m.index);
    if (m.type !== 0) w.uint32(32).int32(m.type);
    if (m.sourceId !== 0n) w.uint32(40).uint64(m.sourceId);
    if (m.sourceVersion !== 0n) w.uint32(48).uint64(m.sourceVersion);
    if (m.royaltyBps !== 0) w.uint32(56).uint32(m.royaltyBps);
    if (m.addedHeight !== 0n) w.uint32(64).uint64(m.addedHeight);
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
        default: r.other(tag, Edge_numbers);
      }
    }
    return { modelId: modelId_, version: version_, index: index_, type: type_, sourceId: sourceId_, sourceVersion: sourceVersion_, royaltyBps: royaltyBps_, addedHeight: addedHeight_ };
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
}
const Session_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
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
  ],
  create: (p) => ({ id: p.id ?? 0n, client: p.client ?? "", node: p.node ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, state: p.state ?? 0, deposit: p.deposit ?? Coin.create(), spent: p.spent ?? 0n, unitPrice: p.unitPrice ?? Coin.create(), servingBps: p.servingBps ?? 0, receiptKey: p.receiptKey ?? undefined, sequence: p.sequence ?? 0n, units: p.units ?? 0n, openedHeight: p.openedHeight ?? 0n, expiresHeight: p.expiresHeight ?? 0n, settleDeadline: p.settleDeadline ?? 0n, closedHeight: p.closedHeight ?? 0n }),
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
        default: r.other(tag, Session_numbers);
      }
    }
    return { id: id_, client: client_, node: node_, modelId: modelId_, version: version_, state: state_, deposit: deposit_, spent: spent_, unitPrice: unitPrice_, servingBps: servingBps_, receiptKey: receiptKey_, sequence: sequence_, units: units_, openedHeight: openedHeight_, expiresHeight: expiresHeight_, settleDeadline: settleDeadline_, closedHeight: closedHeight_ };
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
