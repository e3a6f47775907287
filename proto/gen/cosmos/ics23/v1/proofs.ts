// Generated from proto/cosmos/ics23/v1/proofs.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType } from "#wire";

/** HashOp is a hash function; BITCOIN is RIPEMD-160 of SHA-256. */
export const HashOp = {
  NO_HASH: 0,
  SHA256: 1,
  SHA512: 2,
  KECCAK256: 3,
  RIPEMD160: 4,
  BITCOIN: 5,
  SHA512_256: 6,
  BLAKE2B_512: 7,
  BLAKE2S_256: 8,
  BLAKE3: 9,
} as const;
/** Description of cosmos.ics23.v1.HashOp. */
export const HashOpEnum: EnumType = { typeName: "cosmos.ics23.v1.HashOp", values: HashOp };

/** LengthOp is how a length is put before keys and values. */
export const LengthOp = {
  NO_PREFIX: 0,
  VAR_PROTO: 1,
  VAR_RLP: 2,
  FIXED32_BIG: 3,
  FIXED32_LITTLE: 4,
  FIXED64_BIG: 5,
  FIXED64_LITTLE: 6,
  REQUIRE_32_BYTES: 7,
  REQUIRE_64_BYTES: 8,
} as const;
/** Description of cosmos.ics23.v1.LengthOp. */
export const LengthOpEnum: EnumType = { typeName: "cosmos.ics23.v1.LengthOp", values: LengthOp };

/** ExistenceProof leads from a key and value up to a root. */
export interface ExistenceProof {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly leaf: LeafOp | undefined;
  readonly path: readonly InnerOp[];
}
const ExistenceProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.ics23.v1.ExistenceProof. */
export const ExistenceProof: MessageType<ExistenceProof> = message<ExistenceProof>({
  typeName: "cosmos.ics23.v1.ExistenceProof",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "leaf", key: "leaf", type: { kind: "message", type: () => LeafOp }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "path", key: "path", type: { kind: "message", type: () => InnerOp }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? EMPTY_BYTES, value: p.value ?? EMPTY_BYTES, leaf: p.leaf ?? undefined, path: p.path ?? [] }),
  write: (m, w) => {
    if (m.key.length > 0) w.uint32(10).bytes(m.key);
    if (m.value.length > 0) w.uint32(18).bytes(m.value);
    if (m.leaf !== undefined) { const mark = w.uint32(26).fork(); LeafOp.write(m.leaf, w); w.join(mark); }
    for (const v of m.path) { const mark = w.uint32(34).fork(); InnerOp.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let key_: Uint8Array = EMPTY_BYTES;
    let value_: Uint8Array = EMPTY_BYTES;
    let leaf_: LeafOp | undefined = undefined;
    const path_: InnerOp[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.bytes(); break;
        case 18: value_ = r.bytes(); break;
        case 26: leaf_ = r.nested(LeafOp.read); break;
        case 34: path_.push(r.nested(InnerOp.read)); break;
        default: r.other(tag, ExistenceProof_numbers);
      }
    }
    return { key: key_, value: value_, leaf: leaf_, path: path_ };
  },
});

/** NonExistenceProof shows a key's absence by its two neighbours. */
export interface NonExistenceProof {
  readonly key: Uint8Array;
  readonly left: ExistenceProof | undefined;
  readonly right: ExistenceProof | undefined;
}
const NonExistenceProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.ics23.v1.NonExistenceProof. */
export const NonExistenceProof: MessageType<NonExistenceProof> = message<NonExistenceProof>({
  typeName: "cosmos.ics23.v1.NonExistenceProof",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "left", key: "left", type: { kind: "message", type: () => ExistenceProof }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "right", key: "right", type: { kind: "message", type: () => ExistenceProof }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? EMPTY_BYTES, left: p.left ?? undefined, right: p.right ?? undefined }),
  write: (m, w) => {
    if (m.key.length > 0) w.uint32(10).bytes(m.key);
    if (m.left !== undefined) { const mark = w.uint32(18).fork(); ExistenceProof.write(m.left, w); w.join(mark); }
    if (m.right !== undefined) { const mark = w.uint32(26).fork(); ExistenceProof.write(m.right, w); w.join(mark); }
  },
  read: (r) => {
    let key_: Uint8Array = EMPTY_BYTES;
    let left_: ExistenceProof | undefined = undefined;
    let right_: ExistenceProof | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.bytes(); break;
        case 18: left_ = r.nested(ExistenceProof.read); break;
        case 26: right_ = r.nested(ExistenceProof.read); break;
        default: r.other(tag, NonExistenceProof_numbers);
      }
    }
    return { key: key_, left: left_, right: right_ };
  },
});

/** CommitmentProof is one proof or a batch of them. */
export interface CommitmentProof {
  readonly proof: { readonly kind: "exist"; readonly value: ExistenceProof } | { readonly kind: "nonexist"; readonly value: NonExistenceProof } | { readonly kind: "batch"; readonly value: BatchProof } | { readonly kind: "compressed"; readonly value: CompressedBatchProof } | undefined;
}
const CommitmentProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.ics23.v1.CommitmentProof. */
export const CommitmentProof: MessageType<CommitmentProof> = message<CommitmentProof>({
  typeName: "cosmos.ics23.v1.CommitmentProof",
  options: {},
  fields: [
    { number: 1, name: "exist", key: "exist", type: { kind: "message", type: () => ExistenceProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "nonexist", key: "nonexist", type: { kind: "message", type: () => NonExistenceProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "batch", key: "batch", type: { kind: "message", type: () => BatchProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "compressed", key: "compressed", type: { kind: "message", type: () => CompressedBatchProof }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "exist") { const mark = w.uint32(10).fork(); ExistenceProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "nonexist") { const mark = w.uint32(18).fork(); NonExistenceProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "batch") { const mark = w.uint32(26).fork(); BatchProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "compressed") { const mark = w.uint32(34).fork(); CompressedBatchProof.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: CommitmentProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "exist", value: r.nested(ExistenceProof.read) }; break;
        case 18: proof = { kind: "nonexist", value: r.nested(NonExistenceProof.read) }; break;
        case 26: proof = { kind: "batch", value: r.nested(BatchProof.read) }; break;
        case 34: proof = { kind: "compressed", value: r.nested(CompressedBatchProof.read) }; break;
        default: r.other(tag, CommitmentProof_numbers);
      }
    }
    return { proof };
  },
});

/** LeafOp turns a key and a value into a leaf's hash. */
export interface LeafOp {
  readonly hash: number;
  readonly prehashKey: number;
  readonly prehashValue: number;
  readonly length: number;
  readonly prefix: Uint8Array;
}
const LeafOp_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.ics23.v1.LeafOp. */
export const LeafOp: MessageType<LeafOp> = message<LeafOp>({
  typeName: "cosmos.ics23.v1.LeafOp",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "enum", type: HashOpEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "prehash_key", key: "prehashKey", type: { kind: "enum", type: HashOpEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "prehash_value", key: "prehashValue", type: { kind: "enum", type: HashOpEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "length", key: "length", type: { kind: "enum", type: LengthOpEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "prefix", key: "prefix", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? 0, prehashKey: p.prehashKey ?? 0, prehashValue: p.prehashValue ?? 0, length: p.length ?? 0, prefix: p.prefix ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.hash !== 0) w.uint32(8).int32(m.hash);
    if (m.prehashKey !== 0) w.uint32(16).int32(m.prehashKey);
    if (m.prehashValue !== 0) w.uint32(24).int32(m.prehashValue);
    if (m.length !== 0) w.uint32(32).int32(m.length);
    if (m.prefix.length > 0) w.uint32(42).bytes(m.prefix);
  },
  read: (r) => {
    let hash_: number = 0;
    let prehashKey_: number = 0;
    let prehashValue_: number = 0;
    let length_: number = 0;
    let prefix_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: hash_ = r.int32(); break;
        case 16: prehashKey_ = r.int32(); break;
        case 24: prehashValue_ = r.int32(); break;
        case 32: length_ = r.int32(); break;
        case 42: prefix_ = r.bytes(); break;
        default: r.other(tag, LeafOp_numbers);
      }
    }
    return { hash: hash_, prehashKey: prehashKey_, prehashValue: prehashValue_, length: length_, prefix: prefix_ };
  },
});

/** InnerOp turns a child's hash into its parent's. */
export interface InnerOp {
  readonly hash: number;
  readonly prefix: Uint8Array;
  readonly suffix: Uint8Array;
}
const InnerOp_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.ics23.v1.InnerOp. */
export const InnerOp: MessageType<InnerOp> = message<InnerOp>({
  typeName: "cosmos.ics23.v1.InnerOp",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "enum", type: HashOpEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "prefix", key: "prefix", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "suffix", key: "suffix", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? 0, prefix: p.prefix ?? EMPTY_BYTES, suffix: p.suffix ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.hash !== 0) w.uint32(8).int32(m.hash);
    if (m.prefix.length > 0) w.uint32(18).bytes(m.prefix);
    if (m.suffix.length > 0) w.uint32(26).bytes(m.suffix);
  },
  read: (r) => {
    let hash_: number = 0;
    let prefix_: Uint8Array = EMPTY_BYTES;
    let suffix_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: hash_ = r.int32(); break;
        case 18: prefix_ = r.bytes(); break;
        case 26: suffix_ = r.bytes(); break;
        default: r.other(tag, InnerOp_numbers);
      }
    }
    return { hash: hash_, prefix: prefix_, suffix: suffix_ };
  },
});

/** ProofSpec is what proofs of one kind of tree must look like. */
export interface ProofSpec {
  readonly leafSpec: LeafOp | undefined;
  readonly innerSpec: InnerSpec | undefined;
  readonly maxDepth: number;
  readonly minDepth: number;
  readonly prehashKeyBeforeComparison: boolean;
}
const ProofSpec_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.ics23.v1.ProofSpec. */
export const ProofSpec: MessageType<ProofSpec> = message<ProofSpec>({
  typeName: "cosmos.ics23.v1.ProofSpec",
  options: {},
  fields: [
    { number: 1, name: "leaf_spec", key: "leafSpec", type: { kind: "message", type: () => LeafOp }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "inner_spec", key: "innerSpec", type: { kind: "message", type: () => InnerSpec }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "max_depth", key: "maxDepth", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "min_depth", key: "minDepth", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "prehash_key_before_comparison", key: "prehashKeyBeforeComparison", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ leafSpec: p.leafSpec ?? undefined, innerSpec: p.innerSpec ?? undefined, maxDepth: p.maxDepth ?? 0, minDepth: p.minDepth ?? 0, prehashKeyBeforeComparison: p.prehashKeyBeforeComparison ?? false }),
  write: (m, w) => {
    if (m.leafSpec !== undefined) { const mark = w.uint32(10).fork(); LeafOp.write(m.leafSpec, w); w.join(mark); }
    if (m.innerSpec !== undefined) { const mark = w.uint32(18).fork(); InnerSpec.write(m.innerSpec, w); w.join(mark); }
    if (m.maxDepth !== 0) w.uint32(24).int32(m.maxDepth);
    if (m.minDepth !== 0) w.uint32(32).int32(m.minDepth);
    if (m.prehashKeyBeforeComparison) w.uint32(40).bool(m.prehashKeyBeforeComparison);
  },
  read: (r) => {
    let leafSpec_: LeafOp | undefined = undefined;
    let innerSpec_: InnerSpec | undefined = undefined;
    let maxDepth_: number = 0;
    let minDepth_: number = 0;
    let prehashKeyBeforeComparison_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: leafSpec_ = r.nested(LeafOp.read); break;
        case 18: innerSpec_ = r.nested(InnerSpec.read); break;
        case 24: maxDepth_ = r.int32(); break;
        case 32: minDepth_ = r.int32(); break;
        case 40: prehashKeyBeforeComparison_ = r.bool(); break;
        default: r.other(tag, ProofSpec_numbers);
      }
    }
    return { leafSpec: leafSpec_, innerSpec: innerSpec_, maxDepth: maxDepth_, minDepth: minDepth_, prehashKeyBeforeComparison: prehashKeyBeforeComparison_ };
  },
});

/** InnerSpec is the shape of a tree's inner nodes. */
export interface InnerSpec {
  readonly childOrder: readonly number[];
  readonly childSize: number;
  readonly minPrefixLength: number;
  readonly maxPrefixLength: number;
  readonly emptyChild: Uint8Array;
  readonly hash: number;
}
const InnerSpec_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.ics23.v1.InnerSpec. */
export const InnerSpec: MessageType<InnerSpec> = message<InnerSpec>({
  typeName: "cosmos.ics23.v1.InnerSpec",
  options: {},
  fields: [
    { number: 1, name: "child_order", key: "childOrder", type: { kind: "scalar", scalar: "int32" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "child_size", key: "childSize", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "min_prefix_length", key: "minPrefixLength", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "max_prefix_length", key: "maxPrefixLength", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "empty_child", key: "emptyChild", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "hash", key: "hash", type: { kind: "enum", type: HashOpEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ childOrder: p.childOrder ?? [], childSize: p.childSize ?? 0, minPrefixLength: p.minPrefixLength ?? 0, maxPrefixLength: p.maxPrefixLength ?? 0, emptyChild: p.emptyChild ?? EMPTY_BYTES, hash: p.hash ?? 0 }),
  write: (m, w) => {
    if (m.childOrder.length > 0) { const mark = w.uint32(10).fork(); for (const v of m.childOrder) w.int32(v); w.join(mark); }
    if (m.childSize !== 0) w.uint32(16).int32(m.childSize);
    if (m.minPrefixLength !== 0) w.uint32(24).int32(m.minPrefixLength);
    if (m.maxPrefixLength !== 0) w.uint32(32).int32(m.maxPrefixLength);
    if (m.emptyChild.length > 0) w.uint32(42).bytes(m.emptyChild);
    if (m.hash !== 0) w.uint32(48).int32(m.hash);
  },
  read: (r) => {
    const childOrder_: number[] = [];
    let childSize_: number = 0;
    let minPrefixLength_: number = 0;
    let maxPrefixLength_: number = 0;
    let emptyChild_: Uint8Array = EMPTY_BYTES;
    let hash_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: childOrder_.push(r.int32()); break;
        case 10: r.packed(childOrder_, (r) => r.int32()); break;
        case 16: childSize_ = r.int32(); break;
        case 24: minPrefixLength_ = r.int32(); break;
        case 32: maxPrefixLength_ = r.int32(); break;
        case 42: emptyChild_ = r.bytes(); break;
        case 48: hash_ = r.int32(); break;
        default: r.other(tag, InnerSpec_numbers);
      }
    }
    return { childOrder: childOrder_, childSize: childSize_, minPrefixLength: minPrefixLength_, maxPrefixLength: maxPrefixLength_, emptyChild: emptyChild_, hash: hash_ };
  },
});

/** BatchProof is several proofs under one root. */
export interface BatchProof {
  readonly entries: readonly BatchEntry[];
}
const BatchProof_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.ics23.v1.BatchProof. */
export const BatchProof: MessageType<BatchProof> = message<BatchProof>({
  typeName: "cosmos.ics23.v1.BatchProof",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "message", type: () => BatchEntry }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? [] }),
  write: (m, w) => {
    for (const v of m.entries) { const mark = w.uint32(10).fork(); BatchEntry.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const entries_: BatchEntry[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_.push(r.nested(BatchEntry.read)); break;
        default: r.other(tag, BatchProof_numbers);
      }
    }
    return { entries: entries_ };
  },
});

/** BatchEntry is one proof of a batch. */
export interface BatchEntry {
  readonly proof: { readonly kind: "exist"; readonly value: ExistenceProof } | { readonly kind: "nonexist"; readonly value: NonExistenceProof } | undefined;
}
const BatchEntry_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.ics23.v1.BatchEntry. */
export const BatchEntry: MessageType<BatchEntry> = message<BatchEntry>({
  typeName: "cosmos.ics23.v1.BatchEntry",
  options: {},
  fields: [
    { number: 1, name: "exist", key: "exist", type: { kind: "message", type: () => ExistenceProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "nonexist", key: "nonexist", type: { kind: "message", type: () => NonExistenceProof }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "exist") { const mark = w.uint32(10).fork(); ExistenceProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "nonexist") { const mark = w.uint32(18).fork(); NonExistenceProof.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: BatchEntry["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "exist", value: r.nested(ExistenceProof.read) }; break;
        case 18: proof = { kind: "nonexist", value: r.nested(NonExistenceProof.read) }; break;
        default: r.other(tag, BatchEntry_numbers);
      }
    }
    return { proof };
  },
});

/** CompressedBatchProof is a batch whose proofs share their inner nodes. */
export interface CompressedBatchProof {
  readonly entries: readonly CompressedBatchEntry[];
  readonly lookupInners: readonly InnerOp[];
}
const CompressedBatchProof_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.ics23.v1.CompressedBatchProof. */
export const CompressedBatchProof: MessageType<CompressedBatchProof> = message<CompressedBatchProof>({
  typeName: "cosmos.ics23.v1.CompressedBatchProof",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "message", type: () => CompressedBatchEntry }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "lookup_inners", key: "lookupInners", type: { kind: "message", type: () => InnerOp }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? [], lookupInners: p.lookupInners ?? [] }),
  write: (m, w) => {
    for (const v of m.entries) { const mark = w.uint32(10).fork(); CompressedBatchEntry.write(v, w); w.join(mark); }
    for (const v of m.lookupInners) { const mark = w.uint32(18).fork(); InnerOp.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const entries_: CompressedBatchEntry[] = [];
    const lookupInners_: InnerOp[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_.push(r.nested(CompressedBatchEntry.read)); break;
        case 18: lookupInners_.push(r.nested(InnerOp.read)); break;
        default: r.other(tag, CompressedBatchProof_numbers);
      }
    }
    return { entries: entries_, lookupInners: lookupInners_ };
  },
});

/** CompressedBatchEntry is one proof of a compressed batch. */
export interface CompressedBatchEntry {
  readonly proof: { readonly kind: "exist"; readonly value: CompressedExistenceProof } | { readonly kind: "nonexist"; readonly value: CompressedNonExistenceProof } | undefined;
}
const CompressedBatchEntry_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.ics23.v1.CompressedBatchEntry. */
export const CompressedBatchEntry: MessageType<CompressedBatchEntry> = message<CompressedBatchEntry>({
  typeName: "cosmos.ics23.v1.CompressedBatchEntry",
  options: {},
  fields: [
    { number: 1, name: "exist", key: "exist", type: { kind: "message", type: () => CompressedExistenceProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "nonexist", key: "nonexist", type: { kind: "message", type: () => CompressedNonExistenceProof }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "exist") { const mark = w.uint32(10).fork(); CompressedExistenceProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "nonexist") { const mark = w.uint32(18).fork(); CompressedNonExistenceProof.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: CompressedBatchEntry["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "exist", value: r.nested(CompressedExistenceProof.read) }; break;
        case 18: proof = { kind: "nonexist", value: r.nested(CompressedNonExistenceProof.read) }; break;
        default: r.other(tag, CompressedBatchEntry_numbers);
      }
    }
    return { proof };
  },
});

/** CompressedExistenceProof names its path by index into the shared inner nodes. */
export interface CompressedExistenceProof {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly leaf: LeafOp | undefined;
  readonly path: readonly number[];
}
const CompressedExistenceProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.ics23.v1.CompressedExistenceProof. */
export const CompressedExistenceProof: MessageType<CompressedExistenceProof> = message<CompressedExistenceProof>({
  typeName: "cosmos.ics23.v1.CompressedExistenceProof",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "leaf", key: "leaf", type: { kind: "message", type: () => LeafOp }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "path", key: "path", type: { kind: "scalar", scalar: "int32" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? EMPTY_BYTES, value: p.value ?? EMPTY_BYTES, leaf: p.leaf ?? undefined, path: p.path ?? [] }),
  write: (m, w) => {
    if (m.key.length > 0) w.uint32(10).bytes(m.key);
    if (m.value.length > 0) w.uint32(18).bytes(m.value);
    if (m.leaf !== undefined) { const mark = w.uint32(26).fork(); LeafOp.write(m.leaf, w); w.join(mark); }
    if (m.path.length > 0) { const mark = w.uint32(34).fork(); for (const v of m.path) w.int32(v); w.join(mark); }
  },
  read: (r) => {
    let key_: Uint8Array = EMPTY_BYTES;
    let value_: Uint8Array = EMPTY_BYTES;
    let leaf_: LeafOp | undefined = undefined;
    const path_: number[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.bytes(); break;
        case 18: value_ = r.bytes(); break;
        case 26: leaf_ = r.nested(LeafOp.read); break;
        case 32: path_.push(r.int32()); break;
        case 34: r.packed(path_, (r) => r.int32()); break;
        default: r.other(tag, CompressedExistenceProof_numbers);
      }
    }
    return { key: key_, value: value_, leaf: leaf_, path: path_ };
  },
});

/** CompressedNonExistenceProof shows a key's absence by two compressed neighbours. */
export interface CompressedNonExistenceProof {
  readonly key: Uint8Array;
  readonly left: CompressedExistenceProof | undefined;
  readonly right: CompressedExistenceProof | undefined;
}
const CompressedNonExistenceProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.ics23.v1.CompressedNonExistenceProof. */
export const CompressedNonExistenceProof: MessageType<CompressedNonExistenceProof> = message<CompressedNonExistenceProof>({
  typeName: "cosmos.ics23.v1.CompressedNonExistenceProof",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "left", key: "left", type: { kind: "message", type: () => CompressedExistenceProof }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "right", key: "right", type: { kind: "message", type: () => CompressedExistenceProof }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? EMPTY_BYTES, left: p.left ?? undefined, right: p.right ?? undefined }),
  write: (m, w) => {
    if (m.key.length > 0) w.uint32(10).bytes(m.key);
    if (m.left !== undefined) { const mark = w.uint32(18).fork(); CompressedExistenceProof.write(m.left, w); w.join(mark); }
    if (m.right !== undefined) { const mark = w.uint32(26).fork(); CompressedExistenceProof.write(m.right, w); w.join(mark); }
  },
  read: (r) => {
    let key_: Uint8Array = EMPTY_BYTES;
    let left_: CompressedExistenceProof | undefined = undefined;
    let right_: CompressedExistenceProof | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.bytes(); break;
        case 18: left_ = r.nested(CompressedExistenceProof.read); break;
        case 26: right_ = r.nested(CompressedExistenceProof.read); break;
        default: r.other(tag, CompressedNonExistenceProof_numbers);
      }
    }
    return { key: key_, left: left_, right: right_ };
  },
});
