// Generated from proto/cosmos/base/tendermint/v1beta1/query.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Block as Block_tendermint } from "#proto/cosmos/base/tendermint/v1beta1/types.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { DefaultNodeInfo } from "#proto/tendermint/p2p/types.ts";
import { Block } from "#proto/tendermint/types/block.ts";
import { BlockID } from "#proto/tendermint/types/types.ts";

/** GetValidatorSetByHeightRequest names a height. */
export interface GetValidatorSetByHeightRequest {
  readonly height: bigint;
  readonly pagination: PageRequest | undefined;
}
const GetValidatorSetByHeightRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightRequest. */
export const GetValidatorSetByHeightRequest: MessageType<GetValidatorSetByHeightRequest> = message<GetValidatorSetByHeightRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightRequest",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, GetValidatorSetByHeightRequest_numbers);
      }
    }
    return { height: height_, pagination: pagination_ };
  },
});

/** GetValidatorSetByHeightResponse is a page of validators. */
export interface GetValidatorSetByHeightResponse {
  readonly blockHeight: bigint;
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}
const GetValidatorSetByHeightResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightResponse. */
export const GetValidatorSetByHeightResponse: MessageType<GetValidatorSetByHeightResponse> = message<GetValidatorSetByHeightResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightResponse",
  options: {},
  fields: [
    { number: 1, name: "block_height", key: "blockHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validators", key: "validators", type: { kind: "message", type: () => Validator }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ blockHeight: p.blockHeight ?? 0n, validators: p.validators ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.blockHeight !== 0n) w.uint32(8).uint64(m.blockHeight);
    for (const v of m.validators) { const mark = w.uint32(18).fork(); Validator.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let blockHeight_: bigint = 0n;
    const validators_: Validator[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: blockHeight_ = r.int64(); break;
        case 18: validators_.push(r.nested(Validator.read)); break;
        case 26: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, GetValidatorSetByHeightResponse_numbers);
      }
    }
    return { blockHeight: blockHeight_, validators: validators_, pagination: pagination_ };
  },
});

/** GetLatestValidatorSetRequest asks for the newest validators. */
export interface GetLatestValidatorSetRequest {
  readonly pagination: PageRequest | undefined;
}
const GetLatestValidatorSetRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.tendermint.v1beta1.GetLatestValidatorSetRequest. */
export const GetLatestValidatorSetRequest: MessageType<GetLatestValidatorSetRequest> = message<GetLatestValidatorSetRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetLatestValidatorSetRequest",
  options: {},
  fields: [
    { number: 1, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.pagination !== undefined) { const mark = w.uint32(10).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, GetLatestValidatorSetRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** GetLatestValidatorSetResponse is a page of validators. */
export interface GetLatestValidatorSetResponse {
  readonly blockHeight: bigint;
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}
const GetLatestValidatorSetResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.base.tendermint.v1beta1.GetLatestValidatorSetResponse. */
export const GetLatestValidatorSetResponse: MessageType<GetLatestValidatorSetResponse> = message<GetLatestValidatorSetResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetLatestValidatorSetResponse",
  options: {},
  fields: [
    { number: 1, name: "block_height", key: "blockHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validators", key: "validators", type: { kind: "message", type: () => Validator }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ blockHeight: p.blockHeight ?? 0n, validators: p.validators ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.blockHeight !== 0n) w.uint32(8).uint64(m.blockHeight);
    for (const v of m.validators) { const mark = w.uint32(18).fork(); Validator.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let blockHeight_: bigint = 0n;
    const validators_: Validator[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: blockHeight_ = r.int64(); break;
        case 18: validators_.push(r.nested(Validator.read)); break;
        case 26: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, GetLatestValidatorSetResponse_numbers);
      }
    }
    return { blockHeight: blockHeight_, validators: validators_, pagination: pagination_ };
  },
});

/** Validator is a consensus validator with its bech32 address. */
export interface Validator {
  readonly address: string;
  readonly pubKey: Any | undefined;
  readonly votingPower: bigint;
  readonly proposerPriority: bigint;
}
const Validator_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.base.tendermint.v1beta1.Validator. */
export const Validator: MessageType<Validator> = message<Validator>({
  typeName: "cosmos.base.tendermint.v1beta1.Validator",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "pub_key", key: "pubKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "voting_power", key: "votingPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "proposer_priority", key: "proposerPriority", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", pubKey: p.pubKey ?? undefined, votingPower: p.votingPower ?? 0n, proposerPriority: p.proposerPriority ?? 0n }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.pubKey !== undefined) { const mark = w.uint32(18).fork(); Any.write(m.pubKey, w); w.join(mark); }
    if (m.votingPower !== 0n) w.uint32(24).uint64(m.votingPower);
    if (m.proposerPriority !== 0n) w.uint32(32).uint64(m.proposerPriority);
  },
  read: (r) => {
    let address_: string = "";
    let pubKey_: Any | undefined = undefined;
    let votingPower_: bigint = 0n;
    let proposerPriority_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: pubKey_ = r.nested(Any.read); break;
        case 24: votingPower_ = r.int64(); break;
        case 32: proposerPriority_ = r.int64(); break;
        default: r.other(tag, Validator_numbers);
      }
    }
    return { address: address_, pubKey: pubKey_, votingPower: votingPower_, proposerPriority: proposerPriority_ };
  },
});

/** GetBlockByHeightRequest names a height. */
export interface GetBlockByHeightRequest {
  readonly height: bigint;
}
const GetBlockByHeightRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.tendermint.v1beta1.GetBlockByHeightRequest. */
export const GetBlockByHeightRequest: MessageType<GetBlockByHeightRequest> = message<GetBlockByHeightRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetBlockByHeightRequest",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
  },
  read: (r) => {
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        default: r.other(tag, GetBlockByHeightRequest_numbers);
      }
    }
    return { height: height_ };
  },
});

/** GetBlockByHeightResponse is a block in both forms. */
export interface GetBlockByHeightResponse {
  readonly blockId: BlockID | undefined;
  readonly block: Block | undefined;
  readonly sdkBlock: Block_tendermint | undefined;
}
const GetBlockByHeightResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.base.tendermint.v1beta1.GetBlockByHeightResponse. */
export const GetBlockByHeightResponse: MessageType<GetBlockByHeightResponse> = message<GetBlockByHeightResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetBlockByHeightResponse",
  options: {},
  fields: [
    { number: 1, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "block", key: "block", type: { kind: "message", type: () => Block }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "sdk_block", key: "sdkBlock", type: { kind: "message", type: () => Block_tendermint }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ blockId: p.blockId ?? undefined, block: p.block ?? undefined, sdkBlock: p.sdkBlock ?? undefined }),
  write: (m, w) => {
    if (m.blockId !== undefined) { const mark = w.uint32(10).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    if (m.block !== undefined) { const mark = w.uint32(18).fork(); Block.write(m.block, w); w.join(mark); }
    if (m.sdkBlock !== undefined) { const mark = w.uint32(26).fork(); Block_tendermint.write(m.sdkBlock, w); w.join(mark); }
  },
  read: (r) => {
    let blockId_: BlockID | undefined = undefined;
    let block_: Block | undefined = undefined;
    let sdkBlock_: Block_tendermint | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: blockId_ = r.nested(BlockID.read); break;
        case 18: block_ = r.nested(Block.read); break;
        case 26: sdkBlock_ = r.nested(Block_tendermint.read); break;
        default: r.other(tag, GetBlockByHeightResponse_numbers);
      }
    }
    return { blockId: blockId_, block: block_, sdkBlock: sdkBlock_ };
  },
});

/** GetLatestBlockRequest asks for the newest block. */
export interface GetLatestBlockRequest {

}
const GetLatestBlockRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.base.tendermint.v1beta1.GetLatestBlockRequest. */
export const GetLatestBlockRequest: MessageType<GetLatestBlockRequest> = message<GetLatestBlockRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetLatestBlockRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, GetLatestBlockRequest_numbers);
      }
    }
    return {  };
  },
});

/** GetLatestBlockResponse is a block in both forms. */
export interface GetLatestBlockResponse {
  readonly blockId: BlockID | undefined;
  readonly block: Block | undefined;
  readonly sdkBlock: Block_tendermint | undefined;
}
const GetLatestBlockResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.base.tendermint.v1beta1.GetLatestBlockResponse. */
export const GetLatestBlockResponse: MessageType<GetLatestBlockResponse> = message<GetLatestBlockResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetLatestBlockResponse",
  options: {},
  fields: [
    { number: 1, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "block", key: "block", type: { kind: "message", type: () => Block }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "sdk_block", key: "sdkBlock", type: { kind: "message", type: () => Block_tendermint }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ blockId: p.blockId ?? undefined, block: p.block ?? undefined, sdkBlock: p.sdkBlock ?? undefined }),
  write: (m, w) => {
    if (m.blockId !== undefined) { const mark = w.uint32(10).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    if (m.block !== undefined) { const mark = w.uint32(18).fork(); Block.write(m.block, w); w.join(mark); }
    if (m.sdkBlock !== undefined) { const mark = w.uint32(26).fork(); Block_tendermint.write(m.sdkBlock, w); w.join(mark); }
  },
  read: (r) => {
    let blockId_: BlockID | undefined = undefined;
    let block_: Block | undefined = undefined;
    let sdkBlock_: Block_tendermint | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: blockId_ = r.nested(BlockID.read); break;
        case 18: block_ = r.nested(Block.read); break;
        case 26: sdkBlock_ = r.nested(Block_tendermint.read); break;
        default: r.other(tag, GetLatestBlockResponse_numbers);
      }
    }
    return { blockId: blockId_, block: block_, sdkBlock: sdkBlock_ };
  },
});

/** GetSyncingRequest asks whether the node is catching up. */
export interface GetSyncingRequest {

}
const GetSyncingRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.base.tendermint.v1beta1.GetSyncingRequest. */
export const GetSyncingRequest: MessageType<GetSyncingRequest> = message<GetSyncingRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetSyncingRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, GetSyncingRequest_numbers);
      }
    }
    return {  };
  },
});

/** GetSyncingResponse says whether it is. */
export interface GetSyncingResponse {
  readonly syncing: boolean;
}
const GetSyncingResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.tendermint.v1beta1.GetSyncingResponse. */
export const GetSyncingResponse: MessageType<GetSyncingResponse> = message<GetSyncingResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetSyncingResponse",
  options: {},
  fields: [
    { number: 1, name: "syncing", key: "syncing", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ syncing: p.syncing ?? false }),
  write: (m, w) => {
    if (m.syncing) w.uint32(8).bool(m.syncing);
  },
  read: (r) => {
    let syncing_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: syncing_ = r.bool(); break;
        default: r.other(tag, GetSyncingResponse_numbers);
      }
    }
    return { syncing: syncing_ };
  },
});

/** GetNodeInfoRequest asks what the node is. */
export interface GetNodeInfoRequest {

}
const GetNodeInfoRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.base.tendermint.v1beta1.GetNodeInfoRequest. */
export const GetNodeInfoRequest: MessageType<GetNodeInfoRequest> = message<GetNodeInfoRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.GetNodeInfoRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, GetNodeInfoRequest_numbers);
      }
    }
    return {  };
  },
});

/** GetNodeInfoResponse is the node and its software. */
export interface GetNodeInfoResponse {
  readonly defaultNodeInfo: DefaultNodeInfo | undefined;
  readonly applicationVersion: VersionInfo | undefined;
}
const GetNodeInfoResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.tendermint.v1beta1.GetNodeInfoResponse. */
export const GetNodeInfoResponse: MessageType<GetNodeInfoResponse> = message<GetNodeInfoResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.GetNodeInfoResponse",
  options: {},
  fields: [
    { number: 1, name: "default_node_info", key: "defaultNodeInfo", type: { kind: "message", type: () => DefaultNodeInfo }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "application_version", key: "applicationVersion", type: { kind: "message", type: () => VersionInfo }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ defaultNodeInfo: p.defaultNodeInfo ?? undefined, applicationVersion: p.applicationVersion ?? undefined }),
  write: (m, w) => {
    if (m.defaultNodeInfo !== undefined) { const mark = w.uint32(10).fork(); DefaultNodeInfo.write(m.defaultNodeInfo, w); w.join(mark); }
    if (m.applicationVersion !== undefined) { const mark = w.uint32(18).fork(); VersionInfo.write(m.applicationVersion, w); w.join(mark); }
  },
  read: (r) => {
    let defaultNodeInfo_: DefaultNodeInfo | undefined = undefined;
    let applicationVersion_: VersionInfo | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: defaultNodeInfo_ = r.nested(DefaultNodeInfo.read); break;
        case 18: applicationVersion_ = r.nested(VersionInfo.read); break;
        default: r.other(tag, GetNodeInfoResponse_numbers);
      }
    }
    return { defaultNodeInfo: defaultNodeInfo_, applicationVersion: applicationVersion_ };
  },
});

/** VersionInfo is the build of the application. */
export interface VersionInfo {
  readonly name: string;
  readonly appName: string;
  readonly version: string;
  readonly gitCommit: string;
  readonly buildTags: string;
  readonly goVersion: string;
  readonly buildDeps: readonly Module[];
  readonly cosmosSdkVersion: string;
}
const VersionInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of cosmos.base.tendermint.v1beta1.VersionInfo. */
export const VersionInfo: MessageType<VersionInfo> = message<VersionInfo>({
  typeName: "cosmos.base.tendermint.v1beta1.VersionInfo",
  options: {},
  fields: [
    { number: 1, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "app_name", key: "appName", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "git_commit", key: "gitCommit", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "build_tags", key: "buildTags", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "go_version", key: "goVersion", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "build_deps", key: "buildDeps", type: { kind: "message", type: () => Module }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 8, name: "cosmos_sdk_version", key: "cosmosSdkVersion", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ name: p.name ?? "", appName: p.appName ?? "", version: p.version ?? "", gitCommit: p.gitCommit ?? "", buildTags: p.buildTags ?? "", goVersion: p.goVersion ?? "", buildDeps: p.buildDeps ?? [], cosmosSdkVersion: p.cosmosSdkVersion ?? "" }),
  write: (m, w) => {
    if (m.name !== "") w.uint32(10).string(m.name);
    if (m.appName !== "") w.uint32(18).string(m.appName);
    if (m.version !== "") w.uint32(26).string(m.version);
    if (m.gitCommit !== "") w.uint32(34).string(m.gitCommit);
    if (m.buildTags !== "") w.uint32(42).string(m.buildTags);
    if (m.goVersion !== "") w.uint32(50).string(m.goVersion);
    for (const v of m.buildDeps) { const mark = w.uint32(58).fork(); Module.write(v, w); w.join(mark); }
    if (m.cosmosSdkVersion !== "") w.uint32(66).string(m.cosmosSdkVersion);
  },
  read: (r) => {
    let name_: string = "";
    let appName_: string = "";
    let version_: string = "";
    let gitCommit_: string = "";
    let buildTags_: string = "";
    let goVersion_: string = "";
    const buildDeps_: Module[] = [];
    let cosmosSdkVersion_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: name_ = r.string(); break;
        case 18: appName_ = r.string(); break;
        case 26: version_ = r.string(); break;
        case 34: gitCommit_ = r.string(); break;
        case 42: buildTags_ = r.string(); break;
        case 50: goVersion_ = r.string(); break;
        case 58: buildDeps_.push(r.nested(Module.read)); break;
        case 66: cosmosSdkVersion_ = r.string(); break;
        default: r.other(tag, VersionInfo_numbers);
      }
    }
    return { name: name_, appName: appName_, version: version_, gitCommit: gitCommit_, buildTags: buildTags_, goVersion: goVersion_, buildDeps: buildDeps_, cosmosSdkVersion: cosmosSdkVersion_ };
  },
});

/** Module is one dependency of the build. */
export interface Module {
  readonly path: string;
  readonly version: string;
  readonly sum: string;
}
const Module_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.base.tendermint.v1beta1.Module. */
export const Module: MessageType<Module> = message<Module>({
  typeName: "cosmos.base.tendermint.v1beta1.Module",
  options: {},
  fields: [
    { number: 1, name: "path", key: "path", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "sum", key: "sum", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ path: p.path ?? "", version: p.version ?? "", sum: p.sum ?? "" }),
  write: (m, w) => {
    if (m.path !== "") w.uint32(10).string(m.path);
    if (m.version !== "") w.uint32(18).string(m.version);
    if (m.sum !== "") w.uint32(26).string(m.sum);
  },
  read: (r) => {
    let path_: string = "";
    let version_: string = "";
    let sum_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: path_ = r.string(); break;
        case 18: version_ = r.string(); break;
        case 26: sum_ = r.string(); break;
        default: r.other(tag, Module_numbers);
      }
    }
    return { path: path_, version: version_, sum: sum_ };
  },
});

/** ABCIQueryRequest is a raw query. */
export interface ABCIQueryRequest {
  readonly data: Uint8Array;
  readonly path: string;
  readonly height: bigint;
  readonly prove: boolean;
}
const ABCIQueryRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.base.tendermint.v1beta1.ABCIQueryRequest. */
export const ABCIQueryRequest: MessageType<ABCIQueryRequest> = message<ABCIQueryRequest>({
  typeName: "cosmos.base.tendermint.v1beta1.ABCIQueryRequest",
  options: {},
  fields: [
    { number: 1, name: "data", key: "data", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "path", key: "path", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "prove", key: "prove", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ data: p.data ?? EMPTY_BYTES, path: p.path ?? "", height: p.height ?? 0n, prove: p.prove ?? false }),
  write: (m, w) => {
    if (m.data.length > 0) w.uint32(10).bytes(m.data);
    if (m.path !== "") w.uint32(18).string(m.path);
    if (m.height !== 0n) w.uint32(24).uint64(m.height);
    if (m.prove) w.uint32(32).bool(m.prove);
  },
  read: (r) => {
    let data_: Uint8Array = EMPTY_BYTES;
    let path_: string = "";
    let height_: bigint = 0n;
    let prove_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: data_ = r.bytes(); break;
        case 18: path_ = r.string(); break;
        case 24: height_ = r.int64(); break;
        case 32: prove_ = r.bool(); break;
        default: r.other(tag, ABCIQueryRequest_numbers);
      }
    }
    return { data: data_, path: path_, height: height_, prove: prove_ };
  },
});

/** ABCIQueryResponse is its raw answer. */
export interface ABCIQueryResponse {
  readonly code: number;
  readonly log: string;
  readonly info: string;
  readonly index: bigint;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly proofOps: ProofOps | undefined;
  readonly height: bigint;
  readonly codespace: string;
}
const ABCIQueryResponse_numbers: ReadonlySet<number> = new Set<number>([1, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of cosmos.base.tendermint.v1beta1.ABCIQueryResponse. */
export const ABCIQueryResponse: MessageType<ABCIQueryResponse> = message<ABCIQueryResponse>({
  typeName: "cosmos.base.tendermint.v1beta1.ABCIQueryResponse",
  options: {},
  fields: [
    { number: 1, name: "code", key: "code", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "log", key: "log", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "info", key: "info", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "index", key: "index", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "proof_ops", key: "proofOps", type: { kind: "message", type: () => ProofOps }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "codespace", key: "codespace", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ code: p.code ?? 0, log: p.log ?? "", info: p.info ?? "", index: p.index ?? 0n, key: p.key ?? EMPTY_BYTES, value: p.value ?? EMPTY_BYTES, proofOps: p.proofOps ?? undefined, height: p.height ?? 0n, codespace: p.codespace ?? "" }),
  write: (m, w) => {
    if (m.code !== 0) w.uint32(8).uint32(m.code);
    if (m.log !== "") w.uint32(26).string(m.log);
    if (m.info !== "") w.uint32(34).string(m.info);
    if (m.index !== 0n) w.uint32(40).uint64(m.index);
    if (m.key.length > 0) w.uint32(50).bytes(m.key);
    if (m.value.length > 0) w.uint32(58).bytes(m.value);
    if (m.proofOps !== undefined) { const mark = w.uint32(66).fork(); ProofOps.write(m.proofOps, w); w.join(mark); }
    if (m.height !== 0n) w.uint32(72).uint64(m.height);
    if (m.codespace !== "") w.uint32(82).string(m.codespace);
  },
  read: (r) => {
    let code_: number = 0;
    let log_: string = "";
    let info_: string = "";
    let index_: bigint = 0n;
    let key_: Uint8Array = EMPTY_BYTES;
    let value_: Uint8Array = EMPTY_BYTES;
    let proofOps_: ProofOps | undefined = undefined;
    let height_: bigint = 0n;
    let codespace_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: code_ = r.uint32(); break;
        case 26: log_ = r.string(); break;
        case 34: info_ = r.string(); break;
        case 40: index_ = r.int64(); break;
        case 50: key_ = r.bytes(); break;
        case 58: value_ = r.bytes(); break;
        case 66: proofOps_ = r.nested(ProofOps.read); break;
        case 72: height_ = r.int64(); break;
        case 82: codespace_ = r.string(); break;
        default: r.other(tag, ABCIQueryResponse_numbers);
      }
    }
    return { code: code_, log: log_, info: info_, index: index_, key: key_, value: value_, proofOps: proofOps_, height: height_, codespace: codespace_ };
  },
});

/** ProofOp is one proof of a chain. */
export interface ProofOp {
  readonly type: string;
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}
const ProofOp_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.base.tendermint.v1beta1.ProofOp. */
export const ProofOp: MessageType<ProofOp> = message<ProofOp>({
  typeName: "cosmos.base.tendermint.v1beta1.ProofOp",
  options: {},
  fields: [
    { number: 1, name: "type", key: "type", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "data", key: "data", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ type: p.type ?? "", key: p.key ?? EMPTY_BYTES, data: p.data ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.type !== "") w.uint32(10).string(m.type);
    if (m.key.length > 0) w.uint32(18).bytes(m.key);
    if (m.data.length > 0) w.uint32(26).bytes(m.data);
  },
  read: (r) => {
    let type_: string = "";
    let key_: Uint8Array = EMPTY_BYTES;
    let data_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: type_ = r.string(); break;
        case 18: key_ = r.bytes(); break;
        case 26: data_ = r.bytes(); break;
        default: r.other(tag, ProofOp_numbers);
      }
    }
    return { type: type_, key: key_, data: data_ };
  },
});

/** ProofOps chains proofs from a value up to the app hash. */
export interface ProofOps {
  readonly ops: readonly ProofOp[];
}
const ProofOps_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.tendermint.v1beta1.ProofOps. */
export const ProofOps: MessageType<ProofOps> = message<ProofOps>({
  typeName: "cosmos.base.tendermint.v1beta1.ProofOps",
  options: {},
  fields: [
    { number: 1, name: "ops", key: "ops", type: { kind: "message", type: () => ProofOp }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ ops: p.ops ?? [] }),
  write: (m, w) => {
    for (const v of m.ops) { const mark = w.uint32(10).fork(); ProofOp.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const ops_: ProofOp[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: ops_.push(r.nested(ProofOp.read)); break;
        default: r.other(tag, ProofOps_numbers);
      }
    }
    return { ops: ops_ };
  },
});

/** Service answers questions that the engine, not the application, knows. */
export interface ServiceMethods {
  readonly getNodeInfo: Rpc<GetNodeInfoRequest, GetNodeInfoResponse>;
  readonly getSyncing: Rpc<GetSyncingRequest, GetSyncingResponse>;
  readonly getLatestBlock: Rpc<GetLatestBlockRequest, GetLatestBlockResponse>;
  readonly getBlockByHeight: Rpc<GetBlockByHeightRequest, GetBlockByHeightResponse>;
  readonly getLatestValidatorSet: Rpc<GetLatestValidatorSetRequest, GetLatestValidatorSetResponse>;
  readonly getValidatorSetByHeight: Rpc<GetValidatorSetByHeightRequest, GetValidatorSetByHeightResponse>;
  readonly aBCIQuery: Rpc<ABCIQueryRequest, ABCIQueryResponse>;
}
/** Description of cosmos.base.tendermint.v1beta1.Service. */
export const Service: ServiceType<ServiceMethods> = {
  typeName: "cosmos.base.tendermint.v1beta1.Service",
  methods: {
    getNodeInfo: { name: "GetNodeInfo", path: "/cosmos.base.tendermint.v1beta1.Service/GetNodeInfo", request: GetNodeInfoRequest, response: GetNodeInfoResponse, http: [{ method: "GET", path: "/cosmos/base/tendermint/v1beta1/node_info" }] },
    getSyncing: { name: "GetSyncing", path: "/cosmos.base.tendermint.v1beta1.Service/GetSyncing", request: GetSyncingRequest, response: GetSyncingResponse, http: [{ method: "GET", path: "/cosmos/base/tendermint/v1beta1/syncing" }] },
    getLatestBlock: { name: "GetLatestBlock", path: "/cosmos.base.tendermint.v1beta1.Service/GetLatestBlock", request: GetLatestBlockRequest, response: GetLatestBlockResponse, http: [{ method: "GET", path: "/cosmos/base/tendermint/v1beta1/blocks/latest" }] },
    getBlockByHeight: { name: "GetBlockByHeight", path: "/cosmos.base.tendermint.v1beta1.Service/GetBlockByHeight", request: GetBlockByHeightRequest, response: GetBlockByHeightResponse, http: [{ method: "GET", path: "/cosmos/base/tendermint/v1beta1/blocks/{height}" }] },
    getLatestValidatorSet: { name: "GetLatestValidatorSet", path: "/cosmos.base.tendermint.v1beta1.Service/GetLatestValidatorSet", request: GetLatestValidatorSetRequest, response: GetLatestValidatorSetResponse, http: [{ method: "GET", path: "/cosmos/base/tendermint/v1beta1/validatorsets/latest" }] },
    getValidatorSetByHeight: { name: "GetValidatorSetByHeight", path: "/cosmos.base.tendermint.v1beta1.Service/GetValidatorSetByHeight", request: GetValidatorSetByHeightRequest, response: GetValidatorSetByHeightResponse, http: [{ method: "GET", path: "/cosmos/base/tendermint/v1beta1/validatorsets/{height}" }] },
    aBCIQuery: { name: "ABCIQuery", path: "/cosmos.base.tendermint.v1beta1.Service/ABCIQuery", request: ABCIQueryRequest, response: ABCIQueryResponse, http: [{ method: "GET", path: "/cosmos/base/tendermint/v1beta1/abci_query" }] },
  },
};
