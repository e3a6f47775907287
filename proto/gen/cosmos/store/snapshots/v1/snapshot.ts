// Generated from proto/cosmos/store/snapshots/v1/snapshot.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** Snapshot describes a stored copy of the state. */
export interface Snapshot {
  readonly height: bigint;
  readonly format: number;
  readonly chunks: number;
  readonly hash: Uint8Array;
  readonly metadata: Metadata;
}
const Snapshot_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.store.snapshots.v1.Snapshot. */
export const Snapshot: MessageType<Snapshot> = message<Snapshot>({
  typeName: "cosmos.store.snapshots.v1.Snapshot",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "format", key: "format", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "chunks", key: "chunks", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata", key: "metadata", type: { kind: "message", type: () => Metadata }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, format: p.format ?? 0, chunks: p.chunks ?? 0, hash: p.hash ?? EMPTY_BYTES, metadata: p.metadata ?? Metadata.create() }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.format !== 0) w.uint32(16).uint32(m.format);
    if (m.chunks !== 0) w.uint32(24).uint32(m.chunks);
    if (m.hash.length > 0) w.uint32(34).bytes(m.hash);
    { const mark = w.uint32(42).fork(); Metadata.write(m.metadata, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let format_: number = 0;
    let chunks_: number = 0;
    let hash_: Uint8Array = EMPTY_BYTES;
    let metadata_: Metadata = Metadata.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.uint64(); break;
        case 16: format_ = r.uint32(); break;
        case 24: chunks_ = r.uint32(); break;
        case 34: hash_ = r.bytes(); break;
        case 42: metadata_ = r.nested(Metadata.read); break;
        default: r.other(tag, Snapshot_numbers);
      }
    }
    return { height: height_, format: format_, chunks: chunks_, hash: hash_, metadata: metadata_ };
  },
});

/** Metadata is the SHA-256 of each chunk. */
export interface Metadata {
  readonly chunkHashes: readonly Uint8Array[];
}
const Metadata_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.store.snapshots.v1.Metadata. */
export const Metadata: MessageType<Metadata> = message<Metadata>({
  typeName: "cosmos.store.snapshots.v1.Metadata",
  options: {},
  fields: [
    { number: 1, name: "chunk_hashes", key: "chunkHashes", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ chunkHashes: p.chunkHashes ?? [] }),
  write: (m, w) => {
    for (const v of m.chunkHashes) w.uint32(10).bytes(v);
  },
  read: (r) => {
    const chunkHashes_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: chunkHashes_.push(r.bytes()); break;
        default: r.other(tag, Metadata_numbers);
      }
    }
    return { chunkHashes: chunkHashes_ };
  },
});

/** SnapshotItem is one item of the snapshot's stream. */
export interface SnapshotItem {
  readonly item: { readonly kind: "store"; readonly value: SnapshotStoreItem } | { readonly kind: "iavl"; readonly value: SnapshotIAVLItem } | { readonly kind: "extension"; readonly value: SnapshotExtensionMeta } | { readonly kind: "extensionPayload"; readonly value: SnapshotExtensionPayload } | undefined;
}
const SnapshotItem_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.store.snapshots.v1.SnapshotItem. */
export const SnapshotItem: MessageType<SnapshotItem> = message<SnapshotItem>({
  typeName: "cosmos.store.snapshots.v1.SnapshotItem",
  options: {},
  fields: [
    { number: 1, name: "store", key: "store", type: { kind: "message", type: () => SnapshotStoreItem }, repeated: false, required: false, oneof: "item", options: {} },
    { number: 2, name: "iavl", key: "iavl", type: { kind: "message", type: () => SnapshotIAVLItem }, repeated: false, required: false, oneof: "item", options: {} },
    { number: 3, name: "extension", key: "extension", type: { kind: "message", type: () => SnapshotExtensionMeta }, repeated: false, required: false, oneof: "item", options: {} },
    { number: 4, name: "extension_payload", key: "extensionPayload", type: { kind: "message", type: () => SnapshotExtensionPayload }, repeated: false, required: false, oneof: "item", options: {} },
  ],
  create: (p) => ({ item: p.item }),
  write: (m, w) => {
    if (m.item?.kind === "store") { const mark = w.uint32(10).fork(); SnapshotStoreItem.write(m.item.value, w); w.join(mark); }
    if (m.item?.kind === "iavl") { const mark = w.uint32(18).fork(); SnapshotIAVLItem.write(m.item.value, w); w.join(mark); }
    if (m.item?.kind === "extension") { const mark = w.uint32(26).fork(); SnapshotExtensionMeta.write(m.item.value, w); w.join(mark); }
    if (m.item?.kind === "extensionPayload") { const mark = w.uint32(34).fork(); SnapshotExtensionPayload.write(m.item.value, w); w.join(mark); }
  },
  read: (r) => {
    let item: SnapshotItem["item"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: item = { kind: "store", value: r.nested(SnapshotStoreItem.read) }; break;
        case 18: item = { kind: "iavl", value: r.nested(SnapshotIAVLItem.read) }; break;
        case 26: item = { kind: "extension", value: r.nested(SnapshotExtensionMeta.read) }; break;
        case 34: item = { kind: "extensionPayload", value: r.nested(SnapshotExtensionPayload.read) }; break;
        default: r.other(tag, SnapshotItem_numbers);
      }
    }
    return { item };
  },
});

/** SnapshotStoreItem begins a store. */
export interface SnapshotStoreItem {
  readonly name: string;
}
const SnapshotStoreItem_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.store.snapshots.v1.SnapshotStoreItem. */
export const SnapshotStoreItem: MessageType<SnapshotStoreItem> = message<SnapshotStoreItem>({
  typeName: "cosmos.store.snapshots.v1.SnapshotStoreItem",
  options: {},
  fields: [
    { number: 1, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ name: p.name ?? "" }),
  write: (m, w) => {
    if (m.name !== "") w.uint32(10).string(m.name);
  },
  read: (r) => {
    let name_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: name_ = r.string(); break;
        default: r.other(tag, SnapshotStoreItem_numbers);
      }
    }
    return { name: name_ };
  },
});

/** SnapshotIAVLItem is a node of the store's tree in post-order; a leaf has height 0. */
export interface SnapshotIAVLItem {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly version: bigint;
  readonly height: number;
}
const SnapshotIAVLItem_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.store.snapshots.v1.SnapshotIAVLItem. */
export const SnapshotIAVLItem: MessageType<SnapshotIAVLItem> = message<SnapshotIAVLItem>({
  typeName: "cosmos.store.snapshots.v1.SnapshotIAVLItem",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "height", key: "height", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? EMPTY_BYTES, value: p.value ?? EMPTY_BYTES, version: p.version ?? 0n, height: p.height ?? 0 }),
  write: (m, w) => {
    if (m.key.length > 0) w.uint32(10).bytes(m.key);
    if (m.value.length > 0) w.uint32(18).bytes(m.value);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.height !== 0) w.uint32(32).int32(m.height);
  },
  read: (r) => {
    let key_: Uint8Array = EMPTY_BYTES;
    let value_: Uint8Array = EMPTY_BYTES;
    let version_: bigint = 0n;
    let height_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.bytes(); break;
        case 18: value_ = r.bytes(); break;
        case 24: version_ = r.int64(); break;
        case 32: height_ = r.int32(); break;
        default: r.other(tag, SnapshotIAVLItem_numbers);
      }
    }
    return { key: key_, value: value_, version: version_, height: height_ };
  },
});

/** SnapshotExtensionMeta begins the data of an extension. */
export interface SnapshotExtensionMeta {
  readonly name: string;
  readonly format: number;
}
const SnapshotExtensionMeta_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.store.snapshots.v1.SnapshotExtensionMeta. */
export const SnapshotExtensionMeta: MessageType<SnapshotExtensionMeta> = message<SnapshotExtensionMeta>({
  typeName: "cosmos.store.snapshots.v1.SnapshotExtensionMeta",
  options: {},
  fields: [
    { number: 1, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "format", key: "format", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ name: p.name ?? "", format: p.format ?? 0 }),
  write: (m, w) => {
    if (m.name !== "") w.uint32(10).string(m.name);
    if (m.format !== 0) w.uint32(16).uint32(m.format);
  },
  read: (r) => {
    let name_: string = "";
    let format_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: name_ = r.string(); break;
        case 16: format_ = r.uint32(); break;
        default: r.other(tag, SnapshotExtensionMeta_numbers);
      }
    }
    return { name: name_, format: format_ };
  },
});

/** SnapshotExtensionPayload is a piece of an extension's data. */
export interface SnapshotExtensionPayload {
  readonly payload: Uint8Array;
}
const SnapshotExtensionPayload_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.store.snapshots.v1.SnapshotExtensionPayload. */
export const SnapshotExtensionPayload: MessageType<SnapshotExtensionPayload> = message<SnapshotExtensionPayload>({
  typeName: "cosmos.store.snapshots.v1.SnapshotExtensionPayload",
  options: {},
  fields: [
    { number: 1, name: "payload", key: "payload", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payload: p.payload ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.payload.length > 0) w.uint32(10).bytes(m.payload);
  },
  read: (r) => {
    let payload_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payload_ = r.bytes(); break;
        default: r.other(tag, SnapshotExtensionPayload_numbers);
      }
    }
    return { payload: payload_ };
  },
});
