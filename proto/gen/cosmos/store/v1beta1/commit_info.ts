// Generated from proto/cosmos/store/v1beta1/commit_info.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, GO_ZERO_TIMESTAMP, message, type MessageType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";

/** CommitInfo is the roots of all stores at a version; its hash is the app hash. */
export interface CommitInfo {
  readonly version: bigint;
  readonly storeInfos: readonly StoreInfo[];
  readonly timestamp: Timestamp;
}
const CommitInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.store.v1beta1.CommitInfo. */
export const CommitInfo: MessageType<CommitInfo> = message<CommitInfo>({
  typeName: "cosmos.store.v1beta1.CommitInfo",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "store_infos", key: "storeInfos", type: { kind: "message", type: () => StoreInfo }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
  ],
  create: (p) => ({ version: p.version ?? 0n, storeInfos: p.storeInfos ?? [], timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP }),
  write: (m, w) => {
    if (m.version !== 0n) w.uint32(8).uint64(m.version);
    for (const v of m.storeInfos) { const mark = w.uint32(18).fork(); StoreInfo.write(v, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
  },
  read: (r) => {
    let version_: bigint = 0n;
    const storeInfos_: StoreInfo[] = [];
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: version_ = r.int64(); break;
        case 18: storeInfos_.push(r.nested(StoreInfo.read)); break;
        case 26: timestamp_ = r.nested(Timestamp.read); break;
        default: r.other(tag, CommitInfo_numbers);
      }
    }
    return { version: version_, storeInfos: storeInfos_, timestamp: timestamp_ };
  },
});

/** StoreInfo is one store's name and root. */
export interface StoreInfo {
  readonly name: string;
  readonly commitId: CommitID;
}
const StoreInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.store.v1beta1.StoreInfo. */
export const StoreInfo: MessageType<StoreInfo> = message<StoreInfo>({
  typeName: "cosmos.store.v1beta1.StoreInfo",
  options: {},
  fields: [
    { number: 1, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "commit_id", key: "commitId", type: { kind: "message", type: () => CommitID }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ name: p.name ?? "", commitId: p.commitId ?? CommitID.create() }),
  write: (m, w) => {
    if (m.name !== "") w.uint32(10).string(m.name);
    { const mark = w.uint32(18).fork(); CommitID.write(m.commitId, w); w.join(mark); }
  },
  read: (r) => {
    let name_: string = "";
    let commitId_: CommitID = CommitID.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: name_ = r.string(); break;
        case 18: commitId_ = r.nested(CommitID.read); break;
        default: r.other(tag, StoreInfo_numbers);
      }
    }
    return { name: name_, commitId: commitId_ };
  },
});

/** CommitID is a root and the version it belongs to. */
export interface CommitID {
  readonly version: bigint;
  readonly hash: Uint8Array;
}
const CommitID_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.store.v1beta1.CommitID. */
export const CommitID: MessageType<CommitID> = message<CommitID>({
  typeName: "cosmos.store.v1beta1.CommitID",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? 0n, hash: p.hash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.version !== 0n) w.uint32(8).uint64(m.version);
    if (m.hash.length > 0) w.uint32(18).bytes(m.hash);
  },
  read: (r) => {
    let version_: bigint = 0n;
    let hash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: version_ = r.int64(); break;
        case 18: hash_ = r.bytes(); break;
        default: r.other(tag, CommitID_numbers);
      }
    }
    return { version: version_, hash: hash_ };
  },
});
