// Generated from proto/tributary/model/v1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { MethodEnum } from "#proto/tributary/attribution/v1/types.ts";
import { DataShare, EdgeTypeEnum, ModelKindEnum, Params, RoyaltyShare, SessionStateEnum, SignedReceipt } from "#proto/tributary/model/v1/types.ts";

/** MsgRegisterModel records a model with the signer as its owner. */
export interface MsgRegisterModel {
  readonly owner: string;
  readonly kind: number;
  readonly name: string;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
}
const MsgRegisterModel_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
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
  ],
  create: (p) => ({ owner: p.owner ?? "", kind: p.kind ?? 0, name: p.name ?? "", metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.kind !== 0) w.uint32(16).int32(m.kind);
    if (m.name !== "") w.uint32(26).string(m.name);
    if (m.metadataUri !== "") w.uint32(34).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(42).bytes(m.metadataHash);
  },
  read: (r) => {
    let owner_: string = "";
    let kind_: number = 0;
    let name_: string = "";
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: kind_ = r.int32(); break;
        case 26: name_ = r.string(); break;
        case 34: metadataUri_ = r.string(); break;
        case 42: metadataHash_ = r.bytes(); break;
        default: r.other(tag, MsgRegisterModel_numbers);
      }
    }
    return { owner: owner_, kind: kind_, name: name_, metadataUri: metadataUri_, metadataHash: metadataHash_ };
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
}
const MsgOpenSession_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
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
  ],
  create: (p) => ({ client: p.client ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, node: p.node ?? "", deposit: p.deposit ?? Coin.create(), receiptKey: p.receiptKey ?? undefined, blocks: p.blocks ?? 0n }),
  write: (m, w) => {
    if (m.client !== "") w.uint32(10).string(m.client);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.node !== "") w.uint32(34).string(m.node);
    { const mark = w.uint32(42).fork(); Coin.write(m.deposit, w); w.join(mark); }
    if (m.receiptKey !== undefined) { const mark = w.uint32(50).fork(); Any.write(m.receiptKey, w); w.join(mark); }
    if (m.blocks !== 0n) w.uint32(56).uint64(m.blocks);
  },
  read: (r) => {
    let client_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let node_: string = "";
    let deposit_: Coin = Coin.create();
    let receiptKey_: Any | undefined = undefined;
    let blocks_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: client_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: node_ = r.string(); break;
        case 42: deposit_ = r.nested(Coin.read); break;
        case 50: receiptKey_ = r.nested(Any.read); break;
        case 56: blocks_ = r.uint64(); break;
        default: r.other(tag, MsgOpenSession_numbers);
      }
    }
    return { client: client_, modelId: modelId_, version: version_, node: node_, deposit: deposit_, receiptKey: receiptKey_, blocks: blocks_ };
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
    updateParams: { name: "UpdateParams", path: "/tributary.model.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
