// Generated from proto/tributary/model/v1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, readInt, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { MethodEnum } from "#proto/tributary/attribution/v1/types.ts";
import { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { AgentStateEnum, AttestationKindEnum, DataShare, EdgeTypeEnum, ModelKindEnum, Params, RoyaltyShare, SessionStateEnum, SignedOutput, SignedReceipt } from "#proto/tributary/model/v1/types.ts";

/** MsgRegisterModel records a model with the signer as its owner. */
export interface MsgRegisterModel {
  readonly owner: string;
  readonly kind: number;
  readonly name: string;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly disclosure: number;
}
const MsgRegisterModel_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.model.v1.MsgRegisterModel. */
export const MsgRegisterModel: MessageType<MsgRegisterModel> = message<MsgRegisterModel>({
  typeName: "tributary.model.v1.MsgRegisterModel",
  options: { "amino.name": "tributary/MsgRegisterModel", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "kind", key: "kind", type: { kind: "enum", type: ModelKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "disclosure", key: "disclosure", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", kind: p.kind ?? 0, name: p.name ?? "", metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, disclosure: p.disclosure ?? 0 }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.kind !== 0) w.uint32(16).int32(m.kind);
    if (m.name !== "") w.uint32(26).string(m.name);
    if (m.metadataUri !== "") w.uint32(34).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(42).bytes(m.metadataHash);
    if (m.disclosure !== 0) w.uint32(48).uint32(m.disclosure);
  },
  read: (r) => {
    let owner_: string = "";
    let kind_: number = 0;
    let name_: string = "";
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    let disclosure_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: kind_ = r.int32(); break;
        case 26: name_ = r.string(); break;
        case 34: metadataUri_ = r.string(); break;
        case 42: metadataHash_ = r.bytes(); break;
        case 48: disclosure_ = r.uint32(); break;
        default: r.other(tag, MsgRegisterModel_numbers);
      }
    }
    return { owner: owner_, kind: kind_, name: name_, metadataUri: metadataUri_, metadataHash: metadataHash_, disclosure: disclosure_ };
  },
});

/** MsgRegisterModelResponse names the new model. */
export interface MsgRegisterModelResponse {
  readonly modelId: bigint;
}
const MsgRegisterModelResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgRegisterModelResponse. */
export const MsgRegisterModelResponse: MessageType<MsgRegisterModelResponse> = message<MsgRegisterModelResponse>({
  typeName: "tributary.model.v1.MsgRegisterModelResponse",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        default: r.other(tag, MsgRegisterModelResponse_numbers);
      }
    }
    return { modelId: modelId_ };
  },
});

/** MsgDraftVersion begins the next version of a model. */
export interface MsgDraftVersion {
  readonly owner: string;
  readonly modelId: bigint;
  readonly artifactHash: Uint8Array;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly methods: readonly number[];
  readonly unitPrice: Coin;
  readonly servingBps: number;
  readonly ownShares: readonly RoyaltyShare[];
  readonly ownBps: number;
}
const MsgDraftVersion_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tributary.model.v1.MsgDraftVersion. */
export const MsgDraftVersion: MessageType<MsgDraftVersion> = message<MsgDraftVersion>({
  typeName: "tributary.model.v1.MsgDraftVersion",
  options: { "amino.name": "tributary/MsgDraftModelVersion", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "artifact_hash", key: "artifactHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "methods", key: "methods", type: { kind: "enum", type: MethodEnum }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 7, name: "unit_price", key: "unitPrice", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 8, name: "serving_bps", key: "servingBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "own_shares", key: "ownShares", type: { kind: "message", type: () => RoyaltyShare }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 10, name: "own_bps", key: "ownBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", modelId: p.modelId ?? 0n, artifactHash: p.artifactHash ?? EMPTY_BYTES, metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, methods: p.methods ?? [], unitPrice: p.unitPrice ?? Coin.create(), servingBps: p.servingBps ?? 0, ownShares: p.ownShares ?? [], ownBps: p.ownBps ?? 0 }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.artifactHash.length > 0) w.uint32(26).bytes(m.artifactHash);
    if (m.metadataUri !== "") w.uint32(34).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(42).bytes(m.metadataHash);
    if (m.methods.length > 0) { const mark = w.uint32(50).fork(); for (const v of m.methods) w.int32(v); w.join(mark); }
    { const mark = w.uint32(58).fork(); Coin.write(m.unitPrice, w); w.join(mark); }
    if (m.servingBps !== 0) w.uint32(64).uint32(m.servingBps);
    for (const v of m.ownShares) { const mark = w.uint32(74).fork(); RoyaltyShare.write(v, w); w.join(mark); }
    if (m.ownBps !== 0) w.uint32(80).uint32(m.ownBps);
  },
  read: (r) => {
    let owner_: string = "";
    let modelId_: bigint = 0n;
    let artifactHash_: Uint8Array = EMPTY_BYTES;
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    const methods_: number[] = [];
    let unitPrice_: Coin = Coin.create();
    let servingBps_: number = 0;
    const ownShares_: RoyaltyShare[] = [];
    let ownBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 26: artifactHash_ = r.bytes(); break;
        case 34: metadataUri_ = r.string(); break;
        case 42: metadataHash_ = r.bytes(); break;
        case 48: methods_.push(r.int32()); break;
        case 50: r.packed(methods_, (r) => r.int32()); break;
        case 58: unitPrice_ = r.nested(Coin.read); break;
        case 64: servingBps_ = r.uint32(); break;
        case 74: ownShares_.push(r.nested(RoyaltyShare.read)); break;
        case 80: ownBps_ = r.uint32(); break;
        default: r.other(tag, MsgDraftVersion_numbers);
      }
    }
    return { owner: owner_, modelId: modelId_, artifactHash: artifactHash_, metadataUri: metadataUri_, metadataHash: metadataHash_, methods: methods_, unitPrice: unitPrice_, servingBps: servingBps_, ownShares: ownShares_, ownBps: ownBps_ };
  },
});

/** MsgDraftVersionResponse numbers the version. */
export interface MsgDraftVersionResponse {
  readonly version: bigint;
}
const MsgDraftVersionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgDraftVersionResponse. */
export const MsgDraftVersionResponse: MessageType<MsgDraftVersionResponse> = message<MsgDraftVersionResponse>({
  typeName: "tributary.model.v1.MsgDraftVersionResponse",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.version !== 0n) w.uint32(8).uint64(m.version);
  },
  read: (r) => {
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: version_ = r.uint64(); break;
        default: r.other(tag, MsgDraftVersionResponse_numbers);
      }
    }
    return { version: version_ };
  },
});

/** MsgAddEdge names a source; the licence of a datanet must allow the use. */
export interface MsgAddEdge {
  readonly owner: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly type: number;
  readonly sourceId: bigint;
  readonly sourceVersion: bigint;
  readonly royaltyBps: number;
}
const MsgAddEdge_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.model.v1.MsgAddEdge. */
export const MsgAddEdge: MessageType<MsgAddEdge> = message<MsgAddEdge>({
  typeName: "tributary.model.v1.MsgAddEdge",
  options: { "amino.name": "tributary/MsgAddModelEdge", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "type", key: "type", type: { kind: "enum", type: EdgeTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "source_id", key: "sourceId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "source_version", key: "sourceVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "royalty_bps", key: "royaltyBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, type: p.type ?? 0, sourceId: p.sourceId ?? 0n, sourceVersion: p.sourceVersion ?? 0n, royaltyBps: p.royaltyBps ?? 0 }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.type !== 0) w.uint32(32).int32(m.type);
    if (m.sourceId !== 0n) w.uint32(40).uint64(m.sourceId);
    if (m.sourceVersion !== 0n) w.uint32(48).uint64(m.sourceVersion);
    if (m.royaltyBps !== 0) w.uint32(56).uint32(m.royaltyBps);
  },
  read: (r) => {
    let owner_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let type_: number = 0;
    let sourceId_: bigint = 0n;
    let sourceVersion_: bigint = 0n;
    let royaltyBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: type_ = r.int32(); break;
        case 40: sourceId_ = r.uint64(); break;
        case 48: sourceVersion_ = r.uint64(); break;
        case 56: royaltyBps_ = r.uint32(); break;
        default: r.other(tag, MsgAddEdge_numbers);
      }
    }
    return { owner: owner_, modelId: modelId_, version: version_, type: type_, sourceId: sourceId_, sourceVersion: sourceVersion_, royaltyBps: royaltyBps_ };
  },
});

/** MsgAddEdgeResponse numbers the edge. */
export interface MsgAddEdgeResponse {
  readonly index: number;
}
const MsgAddEdgeResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgAddEdgeResponse. */
export const MsgAddEdgeResponse: MessageType<MsgAddEdgeResponse> = message<MsgAddEdgeResponse>({
  typeName: "tributary.model.v1.MsgAddEdgeResponse",
  options: {},
  fields: [
    { number: 1, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ index: p.index ?? 0 }),
  write: (m, w) => {
    if (m.index !== 0) w.uint32(8).uint32(m.index);
  },
  read: (r) => {
    let index_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: index_ = r.uint32(); break;
        default: r.other(tag, MsgAddEdgeResponse_numbers);
      }
    }
    return { index: index_ };
  },
});

/** MsgPublishVersion fixes a draft for good. */
export interface MsgPublishVersion {
  readonly owner: string;
  readonly modelId: bigint;
  readonly version: bigint;
}
const MsgPublishVersion_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgPublishVersion. */
export const MsgPublishVersion: MessageType<MsgPublishVersion> = message<MsgPublishVersion>({
  typeName: "tributary.model.v1.MsgPublishVersion",
  options: { "amino.name": "tributary/MsgPublishModelVersion", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
  },
  read: (r) => {
    let owner_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        default: r.other(tag, MsgPublishVersion_numbers);
      }
    }
    return { owner: owner_, modelId: modelId_, version: version_ };
  },
});

/** MsgPublishVersionResponse is the royalty vector that was fixed. */
export interface MsgPublishVersionResponse {
  readonly royalties: readonly RoyaltyShare[];
  readonly dataShares: readonly DataShare[];
}
const MsgPublishVersionResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgPublishVersionResponse. */
export const MsgPublishVersionResponse: MessageType<MsgPublishVersionResponse> = message<MsgPublishVersionResponse>({
  typeName: "tributary.model.v1.MsgPublishVersionResponse",
  options: {},
  fields: [
    { number: 1, name: "royalties", key: "royalties", type: { kind: "message", type: () => RoyaltyShare }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "data_shares", key: "dataShares", type: { kind: "message", type: () => DataShare }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ royalties: p.royalties ?? [], dataShares: p.dataShares ?? [] }),
  write: (m, w) => {
    for (const v of m.royalties) { const mark = w.uint32(10).fork(); RoyaltyShare.write(v, w); w.join(mark); }
    for (const v of m.dataShares) { const mark = w.uint32(18).fork(); DataShare.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const royalties_: RoyaltyShare[] = [];
    const dataShares_: DataShare[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: royalties_.push(r.nested(RoyaltyShare.read)); break;
        case 18: dataShares_.push(r.nested(DataShare.read)); break;
        default: r.other(tag, MsgPublishVersionResponse_numbers);
      }
    }
    return { royalties: royalties_, dataShares: dataShares_ };
  },
});

/** MsgDeprecateVersion stops new sessions; open ones go on. */
export interface MsgDeprecateVersion {
  readonly owner: string;
  readonly modelId: bigint;
  readonly version: bigint;
}
const MsgDeprecateVersion_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgDeprecateVersion. */
export const MsgDeprecateVersion: MessageType<MsgDeprecateVersion> = message<MsgDeprecateVersion>({
  typeName: "tributary.model.v1.MsgDeprecateVersion",
  options: { "amino.name": "tributary/MsgDeprecateModelVersion", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
  },
  read: (r) => {
    let owner_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        default: r.other(tag, MsgDeprecateVersion_numbers);
      }
    }
    return { owner: owner_, modelId: modelId_, version: version_ };
  },
});

/** MsgDeprecateVersionResponse is empty. */
export interface MsgDeprecateVersionResponse {

}
const MsgDeprecateVersionResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgDeprecateVersionResponse. */
export const MsgDeprecateVersionResponse: MessageType<MsgDeprecateVersionResponse> = message<MsgDeprecateVersionResponse>({
  typeName: "tributary.model.v1.MsgDeprecateVersionResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgDeprecateVersionResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgOpenSession puts down an escrow for a node's service. */
export interface MsgOpenSession {
  readonly client: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly node: string;
  readonly deposit: Coin;
  readonly receiptKey: Any | undefined;
  readonly blocks: bigint;
  readonly principal: string;
  readonly unitPriceMax: bigint;
}
const MsgOpenSession_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.model.v1.MsgOpenSession. */
export const MsgOpenSession: MessageType<MsgOpenSession> = message<MsgOpenSession>({
  typeName: "tributary.model.v1.MsgOpenSession",
  options: { "amino.name": "tributary/MsgOpenSession", "cosmos.msg.v1.signer": "client" },
  fields: [
    { number: 1, name: "client", key: "client", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 6, name: "receipt_key", key: "receiptKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.crypto.PubKey" } },
    { number: 7, name: "blocks", key: "blocks", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "principal", key: "principal", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 9, name: "unit_price_max", key: "unitPriceMax", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ client: p.client ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, node: p.node ?? "", deposit: p.deposit ?? Coin.create(), receiptKey: p.receiptKey ?? undefined, blocks: p.blocks ?? 0n, principal: p.principal ?? "", unitPriceMax: p.unitPriceMax ?? 0n }),
  write: (m, w) => {
    if (m.client !== "") w.uint32(10).string(m.client);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.node !== "") w.uint32(34).string(m.node);
    { const mark = w.uint32(42).fork(); Coin.write(m.deposit, w); w.join(mark); }
    if (m.receiptKey !== undefined) { const mark = w.uint32(50).fork(); Any.write(m.receiptKey, w); w.join(mark); }
    if (m.blocks !== 0n) w.uint32(56).uint64(m.blocks);
    if (m.principal !== "") w.uint32(66).string(m.principal);
    w.uint32(74).string(m.unitPriceMax.toString());
  },
  read: (r) => {
    let client_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let node_: string = "";
    let deposit_: Coin = Coin.create();
    let receiptKey_: Any | undefined = undefined;
    let blocks_: bigint = 0n;
    let principal_: string = "";
    let unitPriceMax_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: client_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: node_ = r.string(); break;
        case 42: deposit_ = r.nested(Coin.read); break;
        case 50: receiptKey_ = r.nested(Any.read); break;
        case 56: blocks_ = r.uint64(); break;
        case 66: principal_ = r.string(); break;
        case 74: unitPriceMax_ = readInt(r); break;
        default: r.other(tag, MsgOpenSession_numbers);
      }
    }
    return { client: client_, modelId: modelId_, version: version_, node: node_, deposit: deposit_, receiptKey: receiptKey_, blocks: blocks_, principal: principal_, unitPriceMax: unitPriceMax_ };
  },
});

/** MsgOpenSessionResponse names the session and its last height. */
export interface MsgOpenSessionResponse {
  readonly sessionId: bigint;
  readonly expiresHeight: bigint;
}
const MsgOpenSessionResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgOpenSessionResponse. */
export const MsgOpenSessionResponse: MessageType<MsgOpenSessionResponse> = message<MsgOpenSessionResponse>({
  typeName: "tributary.model.v1.MsgOpenSessionResponse",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, expiresHeight: p.expiresHeight ?? 0n }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    if (m.expiresHeight !== 0n) w.uint32(16).uint64(m.expiresHeight);
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let expiresHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 16: expiresHeight_ = r.int64(); break;
        default: r.other(tag, MsgOpenSessionResponse_numbers);
      }
    }
    return { sessionId: sessionId_, expiresHeight: expiresHeight_ };
  },
});

/** MsgTopUpSession adds to an open session's escrow. */
export interface MsgTopUpSession {
  readonly client: string;
  readonly sessionId: bigint;
  readonly amount: Coin;
}
const MsgTopUpSession_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgTopUpSession. */
export const MsgTopUpSession: MessageType<MsgTopUpSession> = message<MsgTopUpSession>({
  typeName: "tributary.model.v1.MsgTopUpSession",
  options: { "amino.name": "tributary/MsgTopUpSession", "cosmos.msg.v1.signer": "client" },
  fields: [
    { number: 1, name: "client", key: "client", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ client: p.client ?? "", sessionId: p.sessionId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.client !== "") w.uint32(10).string(m.client);
    if (m.sessionId !== 0n) w.uint32(16).uint64(m.sessionId);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let client_: string = "";
    let sessionId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: client_ = r.string(); break;
        case 16: sessionId_ = r.uint64(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgTopUpSession_numbers);
      }
    }
    return { client: client_, sessionId: sessionId_, amount: amount_ };
  },
});

/** MsgTopUpSessionResponse is empty. */
export interface MsgTopUpSessionResponse {

}
const MsgTopUpSessionResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgTopUpSessionResponse. */
export const MsgTopUpSessionResponse: MessageType<MsgTopUpSessionResponse> = message<MsgTopUpSessionResponse>({
  typeName: "tributary.model.v1.MsgTopUpSessionResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgTopUpSessionResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgSettleReceipt settles a session up to a receipt. */
export interface MsgSettleReceipt {
  readonly node: string;
  readonly receipt: SignedReceipt;
}
const MsgSettleReceipt_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgSettleReceipt. */
export const MsgSettleReceipt: MessageType<MsgSettleReceipt> = message<MsgSettleReceipt>({
  typeName: "tributary.model.v1.MsgSettleReceipt",
  options: { "amino.name": "tributary/MsgSettleReceipt", "cosmos.msg.v1.signer": "node" },
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "receipt", key: "receipt", type: { kind: "message", type: () => SignedReceipt }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ node: p.node ?? "", receipt: p.receipt ?? SignedReceipt.create() }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    { const mark = w.uint32(18).fork(); SignedReceipt.write(m.receipt, w); w.join(mark); }
  },
  read: (r) => {
    let node_: string = "";
    let receipt_: SignedReceipt = SignedReceipt.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 18: receipt_ = r.nested(SignedReceipt.read); break;
        default: r.other(tag, MsgSettleReceipt_numbers);
      }
    }
    return { node: node_, receipt: receipt_ };
  },
});

/** MsgSettleReceiptResponse numbers the settlement and says what it took. */
export interface MsgSettleReceiptResponse {
  readonly settlement: bigint;
  readonly amount: Coin;
}
const MsgSettleReceiptResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgSettleReceiptResponse. */
export const MsgSettleReceiptResponse: MessageType<MsgSettleReceiptResponse> = message<MsgSettleReceiptResponse>({
  typeName: "tributary.model.v1.MsgSettleReceiptResponse",
  options: {},
  fields: [
    { number: 1, name: "settlement", key: "settlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ settlement: p.settlement ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.settlement !== 0n) w.uint32(8).uint64(m.settlement);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let settlement_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: settlement_ = r.uint64(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgSettleReceiptResponse_numbers);
      }
    }
    return { settlement: settlement_, amount: amount_ };
  },
});

/** MsgCloseSession ends a session: at once from the node, after the settle window from the client. */
export interface MsgCloseSession {
  readonly sender: string;
  readonly sessionId: bigint;
}
const MsgCloseSession_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgCloseSession. */
export const MsgCloseSession: MessageType<MsgCloseSession> = message<MsgCloseSession>({
  typeName: "tributary.model.v1.MsgCloseSession",
  options: { "amino.name": "tributary/MsgCloseSession", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", sessionId: p.sessionId ?? 0n }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.sessionId !== 0n) w.uint32(16).uint64(m.sessionId);
  },
  read: (r) => {
    let sender_: string = "";
    let sessionId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: sessionId_ = r.uint64(); break;
        default: r.other(tag, MsgCloseSession_numbers);
      }
    }
    return { sender: sender_, sessionId: sessionId_ };
  },
});

/** MsgCloseSessionResponse is the session's state after it. */
export interface MsgCloseSessionResponse {
  readonly state: number;
}
const MsgCloseSessionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgCloseSessionResponse. */
export const MsgCloseSessionResponse: MessageType<MsgCloseSessionResponse> = message<MsgCloseSessionResponse>({
  typeName: "tributary.model.v1.MsgCloseSessionResponse",
  options: {},
  fields: [
    { number: 1, name: "state", key: "state", type: { kind: "enum", type: SessionStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.state !== 0) w.uint32(8).int32(m.state);
  },
  read: (r) => {
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: state_ = r.int32(); break;
        default: r.other(tag, MsgCloseSessionResponse_numbers);
      }
    }
    return { state: state_ };
  },
});

/** MsgExpireSession refunds what is left of a session after its deadline. */
export interface MsgExpireSession {
  readonly sender: string;
  readonly sessionId: bigint;
}
const MsgExpireSession_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgExpireSession. */
export const MsgExpireSession: MessageType<MsgExpireSession> = message<MsgExpireSession>({
  typeName: "tributary.model.v1.MsgExpireSession",
  options: { "amino.name": "tributary/MsgExpireSession", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", sessionId: p.sessionId ?? 0n }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.sessionId !== 0n) w.uint32(16).uint64(m.sessionId);
  },
  read: (r) => {
    let sender_: string = "";
    let sessionId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: sessionId_ = r.uint64(); break;
        default: r.other(tag, MsgExpireSession_numbers);
      }
    }
    return { sender: sender_, sessionId: sessionId_ };
  },
});

/** MsgExpireSessionResponse is what went back to the client. */
export interface MsgExpireSessionResponse {
  readonly refund: Coin;
}
const MsgExpireSessionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgExpireSessionResponse. */
export const MsgExpireSessionResponse: MessageType<MsgExpireSessionResponse> = message<MsgExpireSessionResponse>({
  typeName: "tributary.model.v1.MsgExpireSessionResponse",
  options: {},
  fields: [
    { number: 1, name: "refund", key: "refund", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ refund: p.refund ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.refund, w); w.join(mark); }
  },
  read: (r) => {
    let refund_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: refund_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgExpireSessionResponse_numbers);
      }
    }
    return { refund: refund_ };
  },
});

/** MsgBondModel adds to the bond of a model; its age begins anew. */
export interface MsgBondModel {
  readonly owner: string;
  readonly modelId: bigint;
  readonly amount: Coin;
}
const MsgBondModel_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgBondModel. */
export const MsgBondModel: MessageType<MsgBondModel> = message<MsgBondModel>({
  typeName: "tributary.model.v1.MsgBondModel",
  options: { "amino.name": "tributary/MsgBondModel", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ owner: p.owner ?? "", modelId: p.modelId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let owner_: string = "";
    let modelId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgBondModel_numbers);
      }
    }
    return { owner: owner_, modelId: modelId_, amount: amount_ };
  },
});

/** MsgBondModelResponse is empty. */
export interface MsgBondModelResponse {

}
const MsgBondModelResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgBondModelResponse. */
export const MsgBondModelResponse: MessageType<MsgBondModelResponse> = message<MsgBondModelResponse>({
  typeName: "tributary.model.v1.MsgBondModelResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgBondModelResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgUnbondModel calls back what the level of disclosure does not ask for, or all of it once no version is in use. */
export interface MsgUnbondModel {
  readonly owner: string;
  readonly modelId: bigint;
  readonly amount: Coin;
}
const MsgUnbondModel_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgUnbondModel. */
export const MsgUnbondModel: MessageType<MsgUnbondModel> = message<MsgUnbondModel>({
  typeName: "tributary.model.v1.MsgUnbondModel",
  options: { "amino.name": "tributary/MsgUnbondModel", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ owner: p.owner ?? "", modelId: p.modelId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let owner_: string = "";
    let modelId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgUnbondModel_numbers);
      }
    }
    return { owner: owner_, modelId: modelId_, amount: amount_ };
  },
});

/** MsgUnbondModelResponse says when it is paid. */
export interface MsgUnbondModelResponse {
  readonly unbondHeight: bigint;
}
const MsgUnbondModelResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgUnbondModelResponse. */
export const MsgUnbondModelResponse: MessageType<MsgUnbondModelResponse> = message<MsgUnbondModelResponse>({
  typeName: "tributary.model.v1.MsgUnbondModelResponse",
  options: {},
  fields: [
    { number: 1, name: "unbond_height", key: "unbondHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ unbondHeight: p.unbondHeight ?? 0n }),
  write: (m, w) => {
    if (m.unbondHeight !== 0n) w.uint32(8).uint64(m.unbondHeight);
  },
  read: (r) => {
    let unbondHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: unbondHeight_ = r.int64(); break;
        default: r.other(tag, MsgUnbondModelResponse_numbers);
      }
    }
    return { unbondHeight: unbondHeight_ };
  },
});

/** MsgClearVersion lifts a taint and releases what is still held; only governance may sign it. */
export interface MsgClearVersion {
  readonly authority: string;
  readonly modelId: bigint;
  readonly version: bigint;
}
const MsgClearVersion_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgClearVersion. */
export const MsgClearVersion: MessageType<MsgClearVersion> = message<MsgClearVersion>({
  typeName: "tributary.model.v1.MsgClearVersion",
  options: { "amino.name": "tributary/x/model/MsgClearVersion", "cosmos.msg.v1.signer": "authority" },
  fields: [
    { number: 1, name: "authority", key: "authority", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ authority: p.authority ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.authority !== "") w.uint32(10).string(m.authority);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
  },
  read: (r) => {
    let authority_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: authority_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        default: r.other(tag, MsgClearVersion_numbers);
      }
    }
    return { authority: authority_, modelId: modelId_, version: version_ };
  },
});

/** MsgClearVersionResponse is empty. */
export interface MsgClearVersionResponse {

}
const MsgClearVersionResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgClearVersionResponse. */
export const MsgClearVersionResponse: MessageType<MsgClearVersionResponse> = message<MsgClearVersionResponse>({
  typeName: "tributary.model.v1.MsgClearVersionResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgClearVersionResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgSettleHeld gives royalties held since to the datanet while a proven taint stands, and to their payees once nothing stands. */
export interface MsgSettleHeld {
  readonly sender: string;
  readonly modelId: bigint;
  readonly version: bigint;
}
const MsgSettleHeld_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgSettleHeld. */
export const MsgSettleHeld: MessageType<MsgSettleHeld> = message<MsgSettleHeld>({
  typeName: "tributary.model.v1.MsgSettleHeld",
  options: { "amino.name": "tributary/MsgSettleHeld", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
  },
  read: (r) => {
    let sender_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        default: r.other(tag, MsgSettleHeld_numbers);
      }
    }
    return { sender: sender_, modelId: modelId_, version: version_ };
  },
});

/** MsgSettleHeldResponse is empty. */
export interface MsgSettleHeldResponse {

}
const MsgSettleHeldResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgSettleHeldResponse. */
export const MsgSettleHeldResponse: MessageType<MsgSettleHeldResponse> = message<MsgSettleHeldResponse>({
  typeName: "tributary.model.v1.MsgSettleHeldResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgSettleHeldResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgRecordTrainingRun records how a drafted version came about; all hashes are salted commitments. */
export interface MsgRecordTrainingRun {
  readonly owner: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly configCommitment: Uint8Array;
  readonly dataCommitment: Uint8Array;
  readonly logCommitment: Uint8Array;
}
const MsgRecordTrainingRun_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.model.v1.MsgRecordTrainingRun. */
export const MsgRecordTrainingRun: MessageType<MsgRecordTrainingRun> = message<MsgRecordTrainingRun>({
  typeName: "tributary.model.v1.MsgRecordTrainingRun",
  options: { "amino.name": "tributary/MsgRecordTrainingRun", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "config_commitment", key: "configCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "data_commitment", key: "dataCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "log_commitment", key: "logCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, configCommitment: p.configCommitment ?? EMPTY_BYTES, dataCommitment: p.dataCommitment ?? EMPTY_BYTES, logCommitment: p.logCommitment ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.configCommitment.length > 0) w.uint32(34).bytes(m.configCommitment);
    if (m.dataCommitment.length > 0) w.uint32(42).bytes(m.dataCommitment);
    if (m.logCommitment.length > 0) w.uint32(50).bytes(m.logCommitment);
  },
  read: (r) => {
    let owner_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let configCommitment_: Uint8Array = EMPTY_BYTES;
    let dataCommitment_: Uint8Array = EMPTY_BYTES;
    let logCommitment_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: configCommitment_ = r.bytes(); break;
        case 42: dataCommitment_ = r.bytes(); break;
        case 50: logCommitment_ = r.bytes(); break;
        default: r.other(tag, MsgRecordTrainingRun_numbers);
      }
    }
    return { owner: owner_, modelId: modelId_, version: version_, configCommitment: configCommitment_, dataCommitment: dataCommitment_, logCommitment: logCommitment_ };
  },
});

/** MsgRecordTrainingRunResponse numbers the run. */
export interface MsgRecordTrainingRunResponse {
  readonly runId: bigint;
}
const MsgRecordTrainingRunResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgRecordTrainingRunResponse. */
export const MsgRecordTrainingRunResponse: MessageType<MsgRecordTrainingRunResponse> = message<MsgRecordTrainingRunResponse>({
  typeName: "tributary.model.v1.MsgRecordTrainingRunResponse",
  options: {},
  fields: [
    { number: 1, name: "run_id", key: "runId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ runId: p.runId ?? 0n }),
  write: (m, w) => {
    if (m.runId !== 0n) w.uint32(8).uint64(m.runId);
  },
  read: (r) => {
    let runId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: runId_ = r.uint64(); break;
        default: r.other(tag, MsgRecordTrainingRunResponse_numbers);
      }
    }
    return { runId: runId_ };
  },
});

/** MsgAttestTrainingRun says whether a recorded run is true; nobody attests his own. */
export interface MsgAttestTrainingRun {
  readonly attestor: string;
  readonly runId: bigint;
  readonly kind: number;
  readonly confirms: boolean;
  readonly evidenceCommitment: Uint8Array;
}
const MsgAttestTrainingRun_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.MsgAttestTrainingRun. */
export const MsgAttestTrainingRun: MessageType<MsgAttestTrainingRun> = message<MsgAttestTrainingRun>({
  typeName: "tributary.model.v1.MsgAttestTrainingRun",
  options: { "amino.name": "tributary/MsgAttestTrainingRun", "cosmos.msg.v1.signer": "attestor" },
  fields: [
    { number: 1, name: "attestor", key: "attestor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "run_id", key: "runId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "kind", key: "kind", type: { kind: "enum", type: AttestationKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "confirms", key: "confirms", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "evidence_commitment", key: "evidenceCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attestor: p.attestor ?? "", runId: p.runId ?? 0n, kind: p.kind ?? 0, confirms: p.confirms ?? false, evidenceCommitment: p.evidenceCommitment ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.attestor !== "") w.uint32(10).string(m.attestor);
    if (m.runId !== 0n) w.uint32(16).uint64(m.runId);
    if (m.kind !== 0) w.uint32(24).int32(m.kind);
    if (m.confirms) w.uint32(32).bool(m.confirms);
    if (m.evidenceCommitment.length > 0) w.uint32(42).bytes(m.evidenceCommitment);
  },
  read: (r) => {
    let attestor_: string = "";
    let runId_: bigint = 0n;
    let kind_: number = 0;
    let confirms_: boolean = false;
    let evidenceCommitment_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attestor_ = r.string(); break;
        case 16: runId_ = r.uint64(); break;
        case 24: kind_ = r.int32(); break;
        case 32: confirms_ = r.bool(); break;
        case 42: evidenceCommitment_ = r.bytes(); break;
        default: r.other(tag, MsgAttestTrainingRun_numbers);
      }
    }
    return { attestor: attestor_, runId: runId_, kind: kind_, confirms: confirms_, evidenceCommitment: evidenceCommitment_ };
  },
});

/** MsgAttestTrainingRunResponse is empty. */
export interface MsgAttestTrainingRunResponse {

}
const MsgAttestTrainingRunResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgAttestTrainingRunResponse. */
export const MsgAttestTrainingRunResponse: MessageType<MsgAttestTrainingRunResponse> = message<MsgAttestTrainingRunResponse>({
  typeName: "tributary.model.v1.MsgAttestTrainingRunResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgAttestTrainingRunResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgAckUnlearning says that a version no longer rests on a withdrawn bundle of a datanet it learned from. */
export interface MsgAckUnlearning {
  readonly owner: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly bundleId: bigint;
  readonly evidenceCommitment: Uint8Array;
}
const MsgAckUnlearning_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.MsgAckUnlearning. */
export const MsgAckUnlearning: MessageType<MsgAckUnlearning> = message<MsgAckUnlearning>({
  typeName: "tributary.model.v1.MsgAckUnlearning",
  options: { "amino.name": "tributary/MsgAckUnlearning", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "evidence_commitment", key: "evidenceCommitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, bundleId: p.bundleId ?? 0n, evidenceCommitment: p.evidenceCommitment ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.bundleId !== 0n) w.uint32(32).uint64(m.bundleId);
    if (m.evidenceCommitment.length > 0) w.uint32(42).bytes(m.evidenceCommitment);
  },
  read: (r) => {
    let owner_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let evidenceCommitment_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: bundleId_ = r.uint64(); break;
        case 42: evidenceCommitment_ = r.bytes(); break;
        default: r.other(tag, MsgAckUnlearning_numbers);
      }
    }
    return { owner: owner_, modelId: modelId_, version: version_, bundleId: bundleId_, evidenceCommitment: evidenceCommitment_ };
  },
});

/** MsgAckUnlearningResponse is empty. */
export interface MsgAckUnlearningResponse {

}
const MsgAckUnlearningResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgAckUnlearningResponse. */
export const MsgAckUnlearningResponse: MessageType<MsgAckUnlearningResponse> = message<MsgAckUnlearningResponse>({
  typeName: "tributary.model.v1.MsgAckUnlearningResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgAckUnlearningResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgRegisterNode bonds the signer as a server of a base. */
export interface MsgRegisterNode {
  readonly node: string;
  readonly bond: Coin;
  readonly key: Any | undefined;
  readonly baseModelId: bigint;
  readonly baseVersion: bigint;
  readonly capacity: bigint;
  readonly slots: number;
  readonly price: Coin;
  readonly priceMin: Coin;
  readonly discountBps: number;
  readonly endpoint: string;
}
const MsgRegisterNode_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** Codec of tributary.model.v1.MsgRegisterNode. */
export const MsgRegisterNode: MessageType<MsgRegisterNode> = message<MsgRegisterNode>({
  typeName: "tributary.model.v1.MsgRegisterNode",
  options: { "amino.name": "tributary/MsgRegisterNode", "cosmos.msg.v1.signer": "node" },
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "key", key: "key", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.crypto.PubKey" } },
    { number: 4, name: "base_model_id", key: "baseModelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "base_version", key: "baseVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "capacity", key: "capacity", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "slots", key: "slots", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "price", key: "price", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 9, name: "price_min", key: "priceMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 10, name: "discount_bps", key: "discountBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "endpoint", key: "endpoint", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", bond: p.bond ?? Coin.create(), key: p.key ?? undefined, baseModelId: p.baseModelId ?? 0n, baseVersion: p.baseVersion ?? 0n, capacity: p.capacity ?? 0n, slots: p.slots ?? 0, price: p.price ?? Coin.create(), priceMin: p.priceMin ?? Coin.create(), discountBps: p.discountBps ?? 0, endpoint: p.endpoint ?? "" }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    { const mark = w.uint32(18).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.key !== undefined) { const mark = w.uint32(26).fork(); Any.write(m.key, w); w.join(mark); }
    if (m.baseModelId !== 0n) w.uint32(32).uint64(m.baseModelId);
    if (m.baseVersion !== 0n) w.uint32(40).uint64(m.baseVersion);
    if (m.capacity !== 0n) w.uint32(48).uint64(m.capacity);
    if (m.slots !== 0) w.uint32(56).uint32(m.slots);
    { const mark = w.uint32(66).fork(); Coin.write(m.price, w); w.join(mark); }
    { const mark = w.uint32(74).fork(); Coin.write(m.priceMin, w); w.join(mark); }
    if (m.discountBps !== 0) w.uint32(80).uint32(m.discountBps);
    if (m.endpoint !== "") w.uint32(90).string(m.endpoint);
  },
  read: (r) => {
    let node_: string = "";
    let bond_: Coin = Coin.create();
    let key_: Any | undefined = undefined;
    let baseModelId_: bigint = 0n;
    let baseVersion_: bigint = 0n;
    let capacity_: bigint = 0n;
    let slots_: number = 0;
    let price_: Coin = Coin.create();
    let priceMin_: Coin = Coin.create();
    let discountBps_: number = 0;
    let endpoint_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 18: bond_ = r.nested(Coin.read); break;
        case 26: key_ = r.nested(Any.read); break;
        case 32: baseModelId_ = r.uint64(); break;
        case 40: baseVersion_ = r.uint64(); break;
        case 48: capacity_ = r.uint64(); break;
        case 56: slots_ = r.uint32(); break;
        case 66: price_ = r.nested(Coin.read); break;
        case 74: priceMin_ = r.nested(Coin.read); break;
        case 80: discountBps_ = r.uint32(); break;
        case 90: endpoint_ = r.string(); break;
        default: r.other(tag, MsgRegisterNode_numbers);
      }
    }
    return { node: node_, bond: bond_, key: key_, baseModelId: baseModelId_, baseVersion: baseVersion_, capacity: capacity_, slots: slots_, price: price_, priceMin: priceMin_, discountBps: discountBps_, endpoint: endpoint_ };
  },
});

/** MsgRegisterNodeResponse is empty. */
export interface MsgRegisterNodeResponse {

}
const MsgRegisterNodeResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgRegisterNodeResponse. */
export const MsgRegisterNodeResponse: MessageType<MsgRegisterNodeResponse> = message<MsgRegisterNodeResponse>({
  typeName: "tributary.model.v1.MsgRegisterNodeResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRegisterNodeResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgUpdateNode replaces what a node offers. */
export interface MsgUpdateNode {
  readonly node: string;
  readonly capacity: bigint;
  readonly slots: number;
  readonly priceMin: Coin;
  readonly discountBps: number;
  readonly endpoint: string;
  readonly addBond: Coin;
  readonly exit: boolean;
}
const MsgUpdateNode_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.model.v1.MsgUpdateNode. */
export const MsgUpdateNode: MessageType<MsgUpdateNode> = message<MsgUpdateNode>({
  typeName: "tributary.model.v1.MsgUpdateNode",
  options: { "amino.name": "tributary/MsgUpdateNode", "cosmos.msg.v1.signer": "node" },
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "capacity", key: "capacity", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "slots", key: "slots", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "price_min", key: "priceMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "discount_bps", key: "discountBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "endpoint", key: "endpoint", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "add_bond", key: "addBond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 8, name: "exit", key: "exit", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", capacity: p.capacity ?? 0n, slots: p.slots ?? 0, priceMin: p.priceMin ?? Coin.create(), discountBps: p.discountBps ?? 0, endpoint: p.endpoint ?? "", addBond: p.addBond ?? Coin.create(), exit: p.exit ?? false }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.capacity !== 0n) w.uint32(16).uint64(m.capacity);
    if (m.slots !== 0) w.uint32(24).uint32(m.slots);
    { const mark = w.uint32(34).fork(); Coin.write(m.priceMin, w); w.join(mark); }
    if (m.discountBps !== 0) w.uint32(40).uint32(m.discountBps);
    if (m.endpoint !== "") w.uint32(50).string(m.endpoint);
    { const mark = w.uint32(58).fork(); Coin.write(m.addBond, w); w.join(mark); }
    if (m.exit) w.uint32(64).bool(m.exit);
  },
  read: (r) => {
    let node_: string = "";
    let capacity_: bigint = 0n;
    let slots_: number = 0;
    let priceMin_: Coin = Coin.create();
    let discountBps_: number = 0;
    let endpoint_: string = "";
    let addBond_: Coin = Coin.create();
    let exit_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: capacity_ = r.uint64(); break;
        case 24: slots_ = r.uint32(); break;
        case 34: priceMin_ = r.nested(Coin.read); break;
        case 40: discountBps_ = r.uint32(); break;
        case 50: endpoint_ = r.string(); break;
        case 58: addBond_ = r.nested(Coin.read); break;
        case 64: exit_ = r.bool(); break;
        default: r.other(tag, MsgUpdateNode_numbers);
      }
    }
    return { node: node_, capacity: capacity_, slots: slots_, priceMin: priceMin_, discountBps: discountBps_, endpoint: endpoint_, addBond: addBond_, exit: exit_ };
  },
});

/** MsgUpdateNodeResponse is empty. */
export interface MsgUpdateNodeResponse {

}
const MsgUpdateNodeResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgUpdateNodeResponse. */
export const MsgUpdateNodeResponse: MessageType<MsgUpdateNodeResponse> = message<MsgUpdateNodeResponse>({
  typeName: "tributary.model.v1.MsgUpdateNodeResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgUpdateNodeResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgAnnounceAdapters replaces the adapters a node says it holds; the root is a position tree over model id, version and artifact hash of each. */
export interface MsgAnnounceAdapters {
  readonly node: string;
  readonly adapterRoot: Uint8Array;
  readonly adapters: number;
}
const MsgAnnounceAdapters_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgAnnounceAdapters. */
export const MsgAnnounceAdapters: MessageType<MsgAnnounceAdapters> = message<MsgAnnounceAdapters>({
  typeName: "tributary.model.v1.MsgAnnounceAdapters",
  options: { "amino.name": "tributary/MsgAnnounceAdapters", "cosmos.msg.v1.signer": "node" },
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "adapter_root", key: "adapterRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "adapters", key: "adapters", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", adapterRoot: p.adapterRoot ?? EMPTY_BYTES, adapters: p.adapters ?? 0 }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.adapterRoot.length > 0) w.uint32(18).bytes(m.adapterRoot);
    if (m.adapters !== 0) w.uint32(24).uint32(m.adapters);
  },
  read: (r) => {
    let node_: string = "";
    let adapterRoot_: Uint8Array = EMPTY_BYTES;
    let adapters_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 18: adapterRoot_ = r.bytes(); break;
        case 24: adapters_ = r.uint32(); break;
        default: r.other(tag, MsgAnnounceAdapters_numbers);
      }
    }
    return { node: node_, adapterRoot: adapterRoot_, adapters: adapters_ };
  },
});

/** MsgAnnounceAdaptersResponse is empty. */
export interface MsgAnnounceAdaptersResponse {

}
const MsgAnnounceAdaptersResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgAnnounceAdaptersResponse. */
export const MsgAnnounceAdaptersResponse: MessageType<MsgAnnounceAdaptersResponse> = message<MsgAnnounceAdaptersResponse>({
  typeName: "tributary.model.v1.MsgAnnounceAdaptersResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgAnnounceAdaptersResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgFreezeNode pauses a node; sessions that are open go on. */
export interface MsgFreezeNode {
  readonly node: string;
}
const MsgFreezeNode_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgFreezeNode. */
export const MsgFreezeNode: MessageType<MsgFreezeNode> = message<MsgFreezeNode>({
  typeName: "tributary.model.v1.MsgFreezeNode",
  options: { "amino.name": "tributary/MsgFreezeNode", "cosmos.msg.v1.signer": "node" },
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ node: p.node ?? "" }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
  },
  read: (r) => {
    let node_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        default: r.other(tag, MsgFreezeNode_numbers);
      }
    }
    return { node: node_ };
  },
});

/** MsgFreezeNodeResponse is empty. */
export interface MsgFreezeNodeResponse {

}
const MsgFreezeNodeResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgFreezeNodeResponse. */
export const MsgFreezeNodeResponse: MessageType<MsgFreezeNodeResponse> = message<MsgFreezeNodeResponse>({
  typeName: "tributary.model.v1.MsgFreezeNodeResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgFreezeNodeResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgUnfreezeNode ends a pause, or a jail that has lasted long enough. */
export interface MsgUnfreezeNode {
  readonly node: string;
}
const MsgUnfreezeNode_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgUnfreezeNode. */
export const MsgUnfreezeNode: MessageType<MsgUnfreezeNode> = message<MsgUnfreezeNode>({
  typeName: "tributary.model.v1.MsgUnfreezeNode",
  options: { "amino.name": "tributary/MsgUnfreezeNode", "cosmos.msg.v1.signer": "node" },
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ node: p.node ?? "" }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
  },
  read: (r) => {
    let node_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        default: r.other(tag, MsgUnfreezeNode_numbers);
      }
    }
    return { node: node_ };
  },
});

/** MsgUnfreezeNodeResponse is empty. */
export interface MsgUnfreezeNodeResponse {

}
const MsgUnfreezeNodeResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgUnfreezeNodeResponse. */
export const MsgUnfreezeNodeResponse: MessageType<MsgUnfreezeNodeResponse> = message<MsgUnfreezeNodeResponse>({
  typeName: "tributary.model.v1.MsgUnfreezeNodeResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgUnfreezeNodeResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgAnswerFetch shows the adapter that a check names. */
export interface MsgAnswerFetch {
  readonly node: string;
  readonly number: bigint;
  readonly opening: RangeOpening;
}
const MsgAnswerFetch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgAnswerFetch. */
export const MsgAnswerFetch: MessageType<MsgAnswerFetch> = message<MsgAnswerFetch>({
  typeName: "tributary.model.v1.MsgAnswerFetch",
  options: { "amino.name": "tributary/MsgAnswerFetch", "cosmos.msg.v1.signer": "node" },
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "opening", key: "opening", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ node: p.node ?? "", number: p.number ?? 0n, opening: p.opening ?? RangeOpening.create() }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.opening, w); w.join(mark); }
  },
  read: (r) => {
    let node_: string = "";
    let number_: bigint = 0n;
    let opening_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: number_ = r.uint64(); break;
        case 26: opening_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, MsgAnswerFetch_numbers);
      }
    }
    return { node: node_, number: number_, opening: opening_ };
  },
});

/** MsgAnswerFetchResponse is empty. */
export interface MsgAnswerFetchResponse {

}
const MsgAnswerFetchResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgAnswerFetchResponse. */
export const MsgAnswerFetchResponse: MessageType<MsgAnswerFetchResponse> = message<MsgAnswerFetchResponse>({
  typeName: "tributary.model.v1.MsgAnswerFetchResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgAnswerFetchResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgRegisterAgent bonds an account that acts by itself. */
export interface MsgRegisterAgent {
  readonly owner: string;
  readonly account: string;
  readonly bond: Coin;
  readonly modelId: bigint;
  readonly spendCap: Coin;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
}
const MsgRegisterAgent_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.model.v1.MsgRegisterAgent. */
export const MsgRegisterAgent: MessageType<MsgRegisterAgent> = message<MsgRegisterAgent>({
  typeName: "tributary.model.v1.MsgRegisterAgent",
  options: { "amino.name": "tributary/MsgRegisterAgent", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "account", key: "account", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "spend_cap", key: "spendCap", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 6, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", account: p.account ?? "", bond: p.bond ?? Coin.create(), modelId: p.modelId ?? 0n, spendCap: p.spendCap ?? Coin.create(), metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.account !== "") w.uint32(18).string(m.account);
    { const mark = w.uint32(26).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.modelId !== 0n) w.uint32(32).uint64(m.modelId);
    { const mark = w.uint32(42).fork(); Coin.write(m.spendCap, w); w.join(mark); }
    if (m.metadataUri !== "") w.uint32(50).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(58).bytes(m.metadataHash);
  },
  read: (r) => {
    let owner_: string = "";
    let account_: string = "";
    let bond_: Coin = Coin.create();
    let modelId_: bigint = 0n;
    let spendCap_: Coin = Coin.create();
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 18: account_ = r.string(); break;
        case 26: bond_ = r.nested(Coin.read); break;
        case 32: modelId_ = r.uint64(); break;
        case 42: spendCap_ = r.nested(Coin.read); break;
        case 50: metadataUri_ = r.string(); break;
        case 58: metadataHash_ = r.bytes(); break;
        default: r.other(tag, MsgRegisterAgent_numbers);
      }
    }
    return { owner: owner_, account: account_, bond: bond_, modelId: modelId_, spendCap: spendCap_, metadataUri: metadataUri_, metadataHash: metadataHash_ };
  },
});

/** MsgRegisterAgentResponse numbers the agent. */
export interface MsgRegisterAgentResponse {
  readonly agentId: bigint;
}
const MsgRegisterAgentResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgRegisterAgentResponse. */
export const MsgRegisterAgentResponse: MessageType<MsgRegisterAgentResponse> = message<MsgRegisterAgentResponse>({
  typeName: "tributary.model.v1.MsgRegisterAgentResponse",
  options: {},
  fields: [
    { number: 1, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ agentId: p.agentId ?? 0n }),
  write: (m, w) => {
    if (m.agentId !== 0n) w.uint32(8).uint64(m.agentId);
  },
  read: (r) => {
    let agentId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: agentId_ = r.uint64(); break;
        default: r.other(tag, MsgRegisterAgentResponse_numbers);
      }
    }
    return { agentId: agentId_ };
  },
});

/** MsgUpdateAgent replaces what an agent may do. */
export interface MsgUpdateAgent {
  readonly owner: string;
  readonly agentId: bigint;
  readonly spendCap: Coin;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly addBond: Coin;
  readonly suspended: boolean;
}
const MsgUpdateAgent_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.model.v1.MsgUpdateAgent. */
export const MsgUpdateAgent: MessageType<MsgUpdateAgent> = message<MsgUpdateAgent>({
  typeName: "tributary.model.v1.MsgUpdateAgent",
  options: { "amino.name": "tributary/MsgUpdateAgent", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "spend_cap", key: "spendCap", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "add_bond", key: "addBond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 7, name: "suspended", key: "suspended", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", agentId: p.agentId ?? 0n, spendCap: p.spendCap ?? Coin.create(), metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, addBond: p.addBond ?? Coin.create(), suspended: p.suspended ?? false }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.agentId !== 0n) w.uint32(16).uint64(m.agentId);
    { const mark = w.uint32(26).fork(); Coin.write(m.spendCap, w); w.join(mark); }
    if (m.metadataUri !== "") w.uint32(34).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(42).bytes(m.metadataHash);
    { const mark = w.uint32(50).fork(); Coin.write(m.addBond, w); w.join(mark); }
    if (m.suspended) w.uint32(56).bool(m.suspended);
  },
  read: (r) => {
    let owner_: string = "";
    let agentId_: bigint = 0n;
    let spendCap_: Coin = Coin.create();
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    let addBond_: Coin = Coin.create();
    let suspended_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: agentId_ = r.uint64(); break;
        case 26: spendCap_ = r.nested(Coin.read); break;
        case 34: metadataUri_ = r.string(); break;
        case 42: metadataHash_ = r.bytes(); break;
        case 50: addBond_ = r.nested(Coin.read); break;
        case 56: suspended_ = r.bool(); break;
        default: r.other(tag, MsgUpdateAgent_numbers);
      }
    }
    return { owner: owner_, agentId: agentId_, spendCap: spendCap_, metadataUri: metadataUri_, metadataHash: metadataHash_, addBond: addBond_, suspended: suspended_ };
  },
});

/** MsgUpdateAgentResponse is the agent's state after it. */
export interface MsgUpdateAgentResponse {
  readonly state: number;
}
const MsgUpdateAgentResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgUpdateAgentResponse. */
export const MsgUpdateAgentResponse: MessageType<MsgUpdateAgentResponse> = message<MsgUpdateAgentResponse>({
  typeName: "tributary.model.v1.MsgUpdateAgentResponse",
  options: {},
  fields: [
    { number: 1, name: "state", key: "state", type: { kind: "enum", type: AgentStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.state !== 0) w.uint32(8).int32(m.state);
  },
  read: (r) => {
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: state_ = r.int32(); break;
        default: r.other(tag, MsgUpdateAgentResponse_numbers);
      }
    }
    return { state: state_ };
  },
});

/** MsgRetireAgent ends an agent for good. */
export interface MsgRetireAgent {
  readonly owner: string;
  readonly agentId: bigint;
}
const MsgRetireAgent_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgRetireAgent. */
export const MsgRetireAgent: MessageType<MsgRetireAgent> = message<MsgRetireAgent>({
  typeName: "tributary.model.v1.MsgRetireAgent",
  options: { "amino.name": "tributary/MsgRetireAgent", "cosmos.msg.v1.signer": "owner" },
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", agentId: p.agentId ?? 0n }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.agentId !== 0n) w.uint32(16).uint64(m.agentId);
  },
  read: (r) => {
    let owner_: string = "";
    let agentId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: agentId_ = r.uint64(); break;
        default: r.other(tag, MsgRetireAgent_numbers);
      }
    }
    return { owner: owner_, agentId: agentId_ };
  },
});

/** MsgRetireAgentResponse says when its bond is paid. */
export interface MsgRetireAgentResponse {
  readonly unbondHeight: bigint;
}
const MsgRetireAgentResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgRetireAgentResponse. */
export const MsgRetireAgentResponse: MessageType<MsgRetireAgentResponse> = message<MsgRetireAgentResponse>({
  typeName: "tributary.model.v1.MsgRetireAgentResponse",
  options: {},
  fields: [
    { number: 1, name: "unbond_height", key: "unbondHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ unbondHeight: p.unbondHeight ?? 0n }),
  write: (m, w) => {
    if (m.unbondHeight !== 0n) w.uint32(8).uint64(m.unbondHeight);
  },
  read: (r) => {
    let unbondHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: unbondHeight_ = r.int64(); break;
        default: r.other(tag, MsgRetireAgentResponse_numbers);
      }
    }
    return { unbondHeight: unbondHeight_ };
  },
});

/** MsgGrantMandate lets an agent put the signer's money into sessions; a second one replaces the first. */
export interface MsgGrantMandate {
  readonly principal: string;
  readonly agentId: bigint;
  readonly cap: Coin;
  readonly modelId: bigint;
  readonly blocks: bigint;
}
const MsgGrantMandate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.model.v1.MsgGrantMandate. */
export const MsgGrantMandate: MessageType<MsgGrantMandate> = message<MsgGrantMandate>({
  typeName: "tributary.model.v1.MsgGrantMandate",
  options: { "amino.name": "tributary/MsgGrantMandate", "cosmos.msg.v1.signer": "principal" },
  fields: [
    { number: 1, name: "principal", key: "principal", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "cap", key: "cap", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "blocks", key: "blocks", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ principal: p.principal ?? "", agentId: p.agentId ?? 0n, cap: p.cap ?? Coin.create(), modelId: p.modelId ?? 0n, blocks: p.blocks ?? 0n }),
  write: (m, w) => {
    if (m.principal !== "") w.uint32(10).string(m.principal);
    if (m.agentId !== 0n) w.uint32(16).uint64(m.agentId);
    { const mark = w.uint32(26).fork(); Coin.write(m.cap, w); w.join(mark); }
    if (m.modelId !== 0n) w.uint32(32).uint64(m.modelId);
    if (m.blocks !== 0n) w.uint32(40).uint64(m.blocks);
  },
  read: (r) => {
    let principal_: string = "";
    let agentId_: bigint = 0n;
    let cap_: Coin = Coin.create();
    let modelId_: bigint = 0n;
    let blocks_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: principal_ = r.string(); break;
        case 16: agentId_ = r.uint64(); break;
        case 26: cap_ = r.nested(Coin.read); break;
        case 32: modelId_ = r.uint64(); break;
        case 40: blocks_ = r.uint64(); break;
        default: r.other(tag, MsgGrantMandate_numbers);
      }
    }
    return { principal: principal_, agentId: agentId_, cap: cap_, modelId: modelId_, blocks: blocks_ };
  },
});

/** MsgGrantMandateResponse says how long it lasts. */
export interface MsgGrantMandateResponse {
  readonly expiresHeight: bigint;
}
const MsgGrantMandateResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgGrantMandateResponse. */
export const MsgGrantMandateResponse: MessageType<MsgGrantMandateResponse> = message<MsgGrantMandateResponse>({
  typeName: "tributary.model.v1.MsgGrantMandateResponse",
  options: {},
  fields: [
    { number: 1, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ expiresHeight: p.expiresHeight ?? 0n }),
  write: (m, w) => {
    if (m.expiresHeight !== 0n) w.uint32(8).uint64(m.expiresHeight);
  },
  read: (r) => {
    let expiresHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: expiresHeight_ = r.int64(); break;
        default: r.other(tag, MsgGrantMandateResponse_numbers);
      }
    }
    return { expiresHeight: expiresHeight_ };
  },
});

/** MsgRevokeMandate ends a mandate at once. */
export interface MsgRevokeMandate {
  readonly principal: string;
  readonly agentId: bigint;
}
const MsgRevokeMandate_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgRevokeMandate. */
export const MsgRevokeMandate: MessageType<MsgRevokeMandate> = message<MsgRevokeMandate>({
  typeName: "tributary.model.v1.MsgRevokeMandate",
  options: { "amino.name": "tributary/MsgRevokeMandate", "cosmos.msg.v1.signer": "principal" },
  fields: [
    { number: 1, name: "principal", key: "principal", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ principal: p.principal ?? "", agentId: p.agentId ?? 0n }),
  write: (m, w) => {
    if (m.principal !== "") w.uint32(10).string(m.principal);
    if (m.agentId !== 0n) w.uint32(16).uint64(m.agentId);
  },
  read: (r) => {
    let principal_: string = "";
    let agentId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: principal_ = r.string(); break;
        case 16: agentId_ = r.uint64(); break;
        default: r.other(tag, MsgRevokeMandate_numbers);
      }
    }
    return { principal: principal_, agentId: agentId_ };
  },
});

/** MsgRevokeMandateResponse is empty. */
export interface MsgRevokeMandateResponse {

}
const MsgRevokeMandateResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgRevokeMandateResponse. */
export const MsgRevokeMandateResponse: MessageType<MsgRevokeMandateResponse> = message<MsgRevokeMandateResponse>({
  typeName: "tributary.model.v1.MsgRevokeMandateResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRevokeMandateResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgProveContradiction shows two different receipts of one session and sequence with signatures of the same party. */
export interface MsgProveContradiction {
  readonly reporter: string;
  readonly first: SignedReceipt;
  readonly second: SignedReceipt;
  readonly byNode: boolean;
}
const MsgProveContradiction_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.model.v1.MsgProveContradiction. */
export const MsgProveContradiction: MessageType<MsgProveContradiction> = message<MsgProveContradiction>({
  typeName: "tributary.model.v1.MsgProveContradiction",
  options: { "amino.name": "tributary/MsgProveContradiction", "cosmos.msg.v1.signer": "reporter" },
  fields: [
    { number: 1, name: "reporter", key: "reporter", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "first", key: "first", type: { kind: "message", type: () => SignedReceipt }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "second", key: "second", type: { kind: "message", type: () => SignedReceipt }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "by_node", key: "byNode", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ reporter: p.reporter ?? "", first: p.first ?? SignedReceipt.create(), second: p.second ?? SignedReceipt.create(), byNode: p.byNode ?? false }),
  write: (m, w) => {
    if (m.reporter !== "") w.uint32(10).string(m.reporter);
    { const mark = w.uint32(18).fork(); SignedReceipt.write(m.first, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); SignedReceipt.write(m.second, w); w.join(mark); }
    if (m.byNode) w.uint32(32).bool(m.byNode);
  },
  read: (r) => {
    let reporter_: string = "";
    let first_: SignedReceipt = SignedReceipt.create();
    let second_: SignedReceipt = SignedReceipt.create();
    let byNode_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reporter_ = r.string(); break;
        case 18: first_ = r.nested(SignedReceipt.read); break;
        case 26: second_ = r.nested(SignedReceipt.read); break;
        case 32: byNode_ = r.bool(); break;
        default: r.other(tag, MsgProveContradiction_numbers);
      }
    }
    return { reporter: reporter_, first: first_, second: second_, byNode: byNode_ };
  },
});

/** MsgProveContradictionResponse is what the signer lost. */
export interface MsgProveContradictionResponse {
  readonly lost: Coin;
}
const MsgProveContradictionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgProveContradictionResponse. */
export const MsgProveContradictionResponse: MessageType<MsgProveContradictionResponse> = message<MsgProveContradictionResponse>({
  typeName: "tributary.model.v1.MsgProveContradictionResponse",
  options: {},
  fields: [
    { number: 1, name: "lost", key: "lost", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ lost: p.lost ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.lost, w); w.join(mark); }
  },
  read: (r) => {
    let lost_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: lost_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgProveContradictionResponse_numbers);
      }
    }
    return { lost: lost_ };
  },
});

/** MsgRateService records what the payer of an ended session says of its node. */
export interface MsgRateService {
  readonly payer: string;
  readonly sessionId: bigint;
  readonly score: number;
}
const MsgRateService_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgRateService. */
export const MsgRateService: MessageType<MsgRateService> = message<MsgRateService>({
  typeName: "tributary.model.v1.MsgRateService",
  options: { "amino.name": "tributary/MsgRateService", "cosmos.msg.v1.signer": "payer" },
  fields: [
    { number: 1, name: "payer", key: "payer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "score", key: "score", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payer: p.payer ?? "", sessionId: p.sessionId ?? 0n, score: p.score ?? 0 }),
  write: (m, w) => {
    if (m.payer !== "") w.uint32(10).string(m.payer);
    if (m.sessionId !== 0n) w.uint32(16).uint64(m.sessionId);
    if (m.score !== 0) w.uint32(24).uint32(m.score);
  },
  read: (r) => {
    let payer_: string = "";
    let sessionId_: bigint = 0n;
    let score_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payer_ = r.string(); break;
        case 16: sessionId_ = r.uint64(); break;
        case 24: score_ = r.uint32(); break;
        default: r.other(tag, MsgRateService_numbers);
      }
    }
    return { payer: payer_, sessionId: sessionId_, score: score_ };
  },
});

/** MsgRateServiceResponse is empty. */
export interface MsgRateServiceResponse {

}
const MsgRateServiceResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.MsgRateServiceResponse. */
export const MsgRateServiceResponse: MessageType<MsgRateServiceResponse> = message<MsgRateServiceResponse>({
  typeName: "tributary.model.v1.MsgRateServiceResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRateServiceResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgProveUndeclaredUse claims that a version learned from a datanet it does not name: asked with nothing but the first half of a planted canary, a node answered with its second half. */
export interface MsgProveUndeclaredUse {
  readonly claimant: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly canarySet: bigint;
  readonly canary: RangeOpening;
  readonly node: string;
  readonly output: SignedOutput;
}
const MsgProveUndeclaredUse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.model.v1.MsgProveUndeclaredUse. */
export const MsgProveUndeclaredUse: MessageType<MsgProveUndeclaredUse> = message<MsgProveUndeclaredUse>({
  typeName: "tributary.model.v1.MsgProveUndeclaredUse",
  options: { "amino.name": "tributary/MsgProveUndeclaredUse", "cosmos.msg.v1.signer": "claimant" },
  fields: [
    { number: 1, name: "claimant", key: "claimant", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "canary_set", key: "canarySet", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "canary", key: "canary", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 8, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 9, name: "output", key: "output", type: { kind: "message", type: () => SignedOutput }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ claimant: p.claimant ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, canarySet: p.canarySet ?? 0n, canary: p.canary ?? RangeOpening.create(), node: p.node ?? "", output: p.output ?? SignedOutput.create() }),
  write: (m, w) => {
    if (m.claimant !== "") w.uint32(10).string(m.claimant);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.datanetId !== 0n) w.uint32(32).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(40).uint64(m.datanetVersion);
    if (m.canarySet !== 0n) w.uint32(48).uint64(m.canarySet);
    { const mark = w.uint32(58).fork(); RangeOpening.write(m.canary, w); w.join(mark); }
    if (m.node !== "") w.uint32(66).string(m.node);
    { const mark = w.uint32(74).fork(); SignedOutput.write(m.output, w); w.join(mark); }
  },
  read: (r) => {
    let claimant_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let canarySet_: bigint = 0n;
    let canary_: RangeOpening = RangeOpening.create();
    let node_: string = "";
    let output_: SignedOutput = SignedOutput.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claimant_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: datanetId_ = r.uint64(); break;
        case 40: datanetVersion_ = r.uint64(); break;
        case 48: canarySet_ = r.uint64(); break;
        case 58: canary_ = r.nested(RangeOpening.read); break;
        case 66: node_ = r.string(); break;
        case 74: output_ = r.nested(SignedOutput.read); break;
        default: r.other(tag, MsgProveUndeclaredUse_numbers);
      }
    }
    return { claimant: claimant_, modelId: modelId_, version: version_, datanetId: datanetId_, datanetVersion: datanetVersion_, canarySet: canarySet_, canary: canary_, node: node_, output: output_ };
  },
});

/** MsgProveUndeclaredUseResponse numbers the claim. */
export interface MsgProveUndeclaredUseResponse {
  readonly claimId: bigint;
}
const MsgProveUndeclaredUseResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgProveUndeclaredUseResponse. */
export const MsgProveUndeclaredUseResponse: MessageType<MsgProveUndeclaredUseResponse> = message<MsgProveUndeclaredUseResponse>({
  typeName: "tributary.model.v1.MsgProveUndeclaredUseResponse",
  options: {},
  fields: [
    { number: 1, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claimId: p.claimId ?? 0n }),
  write: (m, w) => {
    if (m.claimId !== 0n) w.uint32(8).uint64(m.claimId);
  },
  read: (r) => {
    let claimId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: claimId_ = r.uint64(); break;
        default: r.other(tag, MsgProveUndeclaredUseResponse_numbers);
      }
    }
    return { claimId: claimId_ };
  },
});

/** MsgReproduceOutput answers for a drawn node: its own output to the same prompt. */
export interface MsgReproduceOutput {
  readonly node: string;
  readonly claimId: bigint;
  readonly output: SignedOutput;
}
const MsgReproduceOutput_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.MsgReproduceOutput. */
export const MsgReproduceOutput: MessageType<MsgReproduceOutput> = message<MsgReproduceOutput>({
  typeName: "tributary.model.v1.MsgReproduceOutput",
  options: { "amino.name": "tributary/MsgReproduceOutput", "cosmos.msg.v1.signer": "node" },
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "output", key: "output", type: { kind: "message", type: () => SignedOutput }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ node: p.node ?? "", claimId: p.claimId ?? 0n, output: p.output ?? SignedOutput.create() }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.claimId !== 0n) w.uint32(16).uint64(m.claimId);
    { const mark = w.uint32(26).fork(); SignedOutput.write(m.output, w); w.join(mark); }
  },
  read: (r) => {
    let node_: string = "";
    let claimId_: bigint = 0n;
    let output_: SignedOutput = SignedOutput.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: claimId_ = r.uint64(); break;
        case 26: output_ = r.nested(SignedOutput.read); break;
        default: r.other(tag, MsgReproduceOutput_numbers);
      }
    }
    return { node: node_, claimId: claimId_, output: output_ };
  },
});

/** MsgReproduceOutputResponse says whether the canary is in it. */
export interface MsgReproduceOutputResponse {
  readonly matches: boolean;
}
const MsgReproduceOutputResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.MsgReproduceOutputResponse. */
export const MsgReproduceOutputResponse: MessageType<MsgReproduceOutputResponse> = message<MsgReproduceOutputResponse>({
  typeName: "tributary.model.v1.MsgReproduceOutputResponse",
  options: {},
  fields: [
    { number: 1, name: "matches", key: "matches", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ matches: p.matches ?? false }),
  write: (m, w) => {
    if (m.matches) w.uint32(8).bool(m.matches);
  },
  read: (r) => {
    let matches_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: matches_ = r.bool(); break;
        default: r.other(tag, MsgReproduceOutputResponse_numbers);
      }
    }
    return { matches: matches_ };
  },
});

/** MsgUpdateParams replaces the parameters; only governance may sign it. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}
const MsgUpdateParams_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "tributary.model.v1.MsgUpdateParams",
  options: { "amino.name": "tributary/x/model/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
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
/** Codec of tributary.model.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "tributary.model.v1.MsgUpdateParamsResponse",
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

/** Msg registers models and meters their use. */
export interface MsgMethods {
  readonly registerModel: Rpc<MsgRegisterModel, MsgRegisterModelResponse>;
  readonly draftVersion: Rpc<MsgDraftVersion, MsgDraftVersionResponse>;
  readonly addEdge: Rpc<MsgAddEdge, MsgAddEdgeResponse>;
  readonly publishVersion: Rpc<MsgPublishVersion, MsgPublishVersionResponse>;
  readonly deprecateVersion: Rpc<MsgDeprecateVersion, MsgDeprecateVersionResponse>;
  readonly openSession: Rpc<MsgOpenSession, MsgOpenSessionResponse>;
  readonly topUpSession: Rpc<MsgTopUpSession, MsgTopUpSessionResponse>;
  readonly settleReceipt: Rpc<MsgSettleReceipt, MsgSettleReceiptResponse>;
  readonly closeSession: Rpc<MsgCloseSession, MsgCloseSessionResponse>;
  readonly expireSession: Rpc<MsgExpireSession, MsgExpireSessionResponse>;
  readonly bondModel: Rpc<MsgBondModel, MsgBondModelResponse>;
  readonly unbondModel: Rpc<MsgUnbondModel, MsgUnbondModelResponse>;
  readonly clearVersion: Rpc<MsgClearVersion, MsgClearVersionResponse>;
  readonly settleHeld: Rpc<MsgSettleHeld, MsgSettleHeldResponse>;
  readonly recordTrainingRun: Rpc<MsgRecordTrainingRun, MsgRecordTrainingRunResponse>;
  readonly attestTrainingRun: Rpc<MsgAttestTrainingRun, MsgAttestTrainingRunResponse>;
  readonly ackUnlearning: Rpc<MsgAckUnlearning, MsgAckUnlearningResponse>;
  readonly registerNode: Rpc<MsgRegisterNode, MsgRegisterNodeResponse>;
  readonly updateNode: Rpc<MsgUpdateNode, MsgUpdateNodeResponse>;
  readonly announceAdapters: Rpc<MsgAnnounceAdapters, MsgAnnounceAdaptersResponse>;
  readonly freezeNode: Rpc<MsgFreezeNode, MsgFreezeNodeResponse>;
  readonly unfreezeNode: Rpc<MsgUnfreezeNode, MsgUnfreezeNodeResponse>;
  readonly answerFetch: Rpc<MsgAnswerFetch, MsgAnswerFetchResponse>;
  readonly registerAgent: Rpc<MsgRegisterAgent, MsgRegisterAgentResponse>;
  readonly updateAgent: Rpc<MsgUpdateAgent, MsgUpdateAgentResponse>;
  readonly retireAgent: Rpc<MsgRetireAgent, MsgRetireAgentResponse>;
  readonly grantMandate: Rpc<MsgGrantMandate, MsgGrantMandateResponse>;
  readonly revokeMandate: Rpc<MsgRevokeMandate, MsgRevokeMandateResponse>;
  readonly proveContradiction: Rpc<MsgProveContradiction, MsgProveContradictionResponse>;
  readonly rateService: Rpc<MsgRateService, MsgRateServiceResponse>;
  readonly proveUndeclaredUse: Rpc<MsgProveUndeclaredUse, MsgProveUndeclaredUseResponse>;
  readonly reproduceOutput: Rpc<MsgReproduceOutput, MsgReproduceOutputResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of tributary.model.v1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "tributary.model.v1.Msg",
  methods: {
    registerModel: { name: "RegisterModel", path: "/tributary.model.v1.Msg/RegisterModel", request: MsgRegisterModel, response: MsgRegisterModelResponse, http: [] },
    draftVersion: { name: "DraftVersion", path: "/tributary.model.v1.Msg/DraftVersion", request: MsgDraftVersion, response: MsgDraftVersionResponse, http: [] },
    addEdge: { name: "AddEdge", path: "/tributary.model.v1.Msg/AddEdge", request: MsgAddEdge, response: MsgAddEdgeResponse, http: [] },
    publishVersion: { name: "PublishVersion", path: "/tributary.model.v1.Msg/PublishVersion", request: MsgPublishVersion, response: MsgPublishVersionResponse, http: [] },
    deprecateVersion: { name: "DeprecateVersion", path: "/tributary.model.v1.Msg/DeprecateVersion", request: MsgDeprecateVersion, response: MsgDeprecateVersionResponse, http: [] },
    openSession: { name: "OpenSession", path: "/tributary.model.v1.Msg/OpenSession", request: MsgOpenSession, response: MsgOpenSessionResponse, http: [] },
    topUpSession: { name: "TopUpSession", path: "/tributary.model.v1.Msg/TopUpSession", request: MsgTopUpSession, response: MsgTopUpSessionResponse, http: [] },
    settleReceipt: { name: "SettleReceipt", path: "/tributary.model.v1.Msg/SettleReceipt", request: MsgSettleReceipt, response: MsgSettleReceiptResponse, http: [] },
    closeSession: { name: "CloseSession", path: "/tributary.model.v1.Msg/CloseSession", request: MsgCloseSession, response: MsgCloseSessionResponse, http: [] },
    expireSession: { name: "ExpireSession", path: "/tributary.model.v1.Msg/ExpireSession", request: MsgExpireSession, response: MsgExpireSessionResponse, http: [] },
    bondModel: { name: "BondModel", path: "/tributary.model.v1.Msg/BondModel", request: MsgBondModel, response: MsgBondModelResponse, http: [] },
    unbondModel: { name: "UnbondModel", path: "/tributary.model.v1.Msg/UnbondModel", request: MsgUnbondModel, response: MsgUnbondModelResponse, http: [] },
    clearVersion: { name: "ClearVersion", path: "/tributary.model.v1.Msg/ClearVersion", request: MsgClearVersion, response: MsgClearVersionResponse, http: [] },
    settleHeld: { name: "SettleHeld", path: "/tributary.model.v1.Msg/SettleHeld", request: MsgSettleHeld, response: MsgSettleHeldResponse, http: [] },
    recordTrainingRun: { name: "RecordTrainingRun", path: "/tributary.model.v1.Msg/RecordTrainingRun", request: MsgRecordTrainingRun, response: MsgRecordTrainingRunResponse, http: [] },
    attestTrainingRun: { name: "AttestTrainingRun", path: "/tributary.model.v1.Msg/AttestTrainingRun", request: MsgAttestTrainingRun, response: MsgAttestTrainingRunResponse, http: [] },
    ackUnlearning: { name: "AckUnlearning", path: "/tributary.model.v1.Msg/AckUnlearning", request: MsgAckUnlearning, response: MsgAckUnlearningResponse, http: [] },
    registerNode: { name: "RegisterNode", path: "/tributary.model.v1.Msg/RegisterNode", request: MsgRegisterNode, response: MsgRegisterNodeResponse, http: [] },
    updateNode: { name: "UpdateNode", path: "/tributary.model.v1.Msg/UpdateNode", request: MsgUpdateNode, response: MsgUpdateNodeResponse, http: [] },
    announceAdapters: { name: "AnnounceAdapters", path: "/tributary.model.v1.Msg/AnnounceAdapters", request: MsgAnnounceAdapters, response: MsgAnnounceAdaptersResponse, http: [] },
    freezeNode: { name: "FreezeNode", path: "/tributary.model.v1.Msg/FreezeNode", request: MsgFreezeNode, response: MsgFreezeNodeResponse, http: [] },
    unfreezeNode: { name: "UnfreezeNode", path: "/tributary.model.v1.Msg/UnfreezeNode", request: MsgUnfreezeNode, response: MsgUnfreezeNodeResponse, http: [] },
    answerFetch: { name: "AnswerFetch", path: "/tributary.model.v1.Msg/AnswerFetch", request: MsgAnswerFetch, response: MsgAnswerFetchResponse, http: [] },
    registerAgent: { name: "RegisterAgent", path: "/tributary.model.v1.Msg/RegisterAgent", request: MsgRegisterAgent, response: MsgRegisterAgentResponse, http: [] },
    updateAgent: { name: "UpdateAgent", path: "/tributary.model.v1.Msg/UpdateAgent", request: MsgUpdateAgent, response: MsgUpdateAgentResponse, http: [] },
    retireAgent: { name: "RetireAgent", path: "/tributary.model.v1.Msg/RetireAgent", request: MsgRetireAgent, response: MsgRetireAgentResponse, http: [] },
    grantMandate: { name: "GrantMandate", path: "/tributary.model.v1.Msg/GrantMandate", request: MsgGrantMandate, response: MsgGrantMandateResponse, http: [] },
    revokeMandate: { name: "RevokeMandate", path: "/tributary.model.v1.Msg/RevokeMandate", request: MsgRevokeMandate, response: MsgRevokeMandateResponse, http: [] },
    proveContradiction: { name: "ProveContradiction", path: "/tributary.model.v1.Msg/ProveContradiction", request: MsgProveContradiction, response: MsgProveContradictionResponse, http: [] },
    rateService: { name: "RateService", path: "/tributary.model.v1.Msg/RateService", request: MsgRateService, response: MsgRateServiceResponse, http: [] },
    proveUndeclaredUse: { name: "ProveUndeclaredUse", path: "/tributary.model.v1.Msg/ProveUndeclaredUse", request: MsgProveUndeclaredUse, response: MsgProveUndeclaredUseResponse, http: [] },
    reproduceOutput: { name: "ReproduceOutput", path: "/tributary.model.v1.Msg/ReproduceOutput", request: MsgReproduceOutput, response: MsgReproduceOutputResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/tributary.model.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
