// Generated from proto/tendermint/crypto/proof.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** Proof shows that a leaf is at an index of a Merkle tree; aunts run from the bottom up. */
export interface Proof {
  readonly total: bigint;
  readonly index: bigint;
  readonly leafHash: Uint8Array;
  readonly aunts: readonly Uint8Array[];
}
const Proof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.crypto.Proof. */
export const Proof: MessageType<Proof> = message<Proof>({
  typeName: "tendermint.crypto.Proof",
  options: {},
  fields: [
    { number: 1, name: "total", key: "total", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "index", key: "index", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "leaf_hash", key: "leafHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ total: p.total ?? 0n, index: p.index ?? 0n, leafHash: p.leafHash ?? EMPTY_BYTES, aunts: p.aunts ?? [] }),
  write: (m, w) => {
    if (m.total !== 0n) w.uint32(8).uint64(m.total);
    if (m.index !== 0n) w.uint32(16).uint64(m.index);
    if (m.leafHash.length > 0) w.uint32(26).bytes(m.leafHash);
    for (const v of m.aunts) w.uint32(34).bytes(v);
  },
  read: (r) => {
    let total_: bigint = 0n;
    let index_: bigint = 0n;
    let leafHash_: Uint8Array = EMPTY_BYTES;
    const aunts_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: total_ = r.int64(); break;
        case 16: index_ = r.int64(); break;
        case 26: leafHash_ = r.bytes(); break;
        case 34: aunts_.push(r.bytes()); break;
        default: r.other(tag, Proof_numbers);
      }
    }
    return { total: total_, index: index_, leafHash: leafHash_, aunts: aunts_ };
  },
});

/** ValueOp proves a key and its value in a simple Merkle map. */
export interface ValueOp {
  readonly key: Uint8Array;
  readonly proof: Proof | undefined;
}
const ValueOp_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.crypto.ValueOp. */
export const ValueOp: MessageType<ValueOp> = message<ValueOp>({
  typeName: "tendermint.crypto.ValueOp",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "proof", key: "proof", type: { kind: "message", type: () => Proof }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? EMPTY_BYTES, proof: p.proof ?? undefined }),
  write: (m, w) => {
    if (m.key.length > 0) w.uint32(10).bytes(m.key);
    if (m.proof !== undefined) { const mark = w.uint32(18).fork(); Proof.write(m.proof, w); w.join(mark); }
  },
  read: (r) => {
    let key_: Uint8Array = EMPTY_BYTES;
    let proof_: Proof | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.bytes(); break;
        case 18: proof_ = r.nested(Proof.read); break;
        default: r.other(tag, ValueOp_numbers);
      }
    }
    return { key: key_, proof: proof_ };
  },
});

/** DominoOp turns one named input into one named output; it exists for tests of chained operators. */
export interface DominoOp {
  readonly key: string;
  readonly input: string;
  readonly output: string;
}
const DominoOp_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.crypto.DominoOp. */
export const DominoOp: MessageType<DominoOp> = message<DominoOp>({
  typeName: "tendermint.crypto.DominoOp",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "input", key: "input", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "output", key: "output", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? "", input: p.input ?? "", output: p.output ?? "" }),
  write: (m, w) => {
    if (m.key !== "") w.uint32(10).string(m.key);
    if (m.input !== "") w.uint32(18).string(m.input);
    if (m.output !== "") w.uint32(26).string(m.output);
  },
  read: (r) => {
    let key_: string = "";
    let input_: string = "";
    let output_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.string(); break;
        case 18: input_ = r.string(); break;
        case 26: output_ = r.string(); break;
        default: r.other(tag, DominoOp_numbers);
      }
    }
    return { key: key_, input: input_, output: output_ };
  },
});

/** ProofOp is one proof of a chain, its data encoded as its type says. */
export interface ProofOp {
  readonly type: string;
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}
const ProofOp_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.crypto.ProofOp. */
export const ProofOp: MessageType<ProofOp> = message<ProofOp>({
  typeName: "tendermint.crypto.ProofOp",
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
/** Codec of tendermint.crypto.ProofOps. */
export const ProofOps: MessageType<ProofOps> = message<ProofOps>({
  typeName: "tendermint.crypto.ProofOps",
  options: {},
  fields: [
    { number: 1, name: "ops", key: "ops", type: { kind: "message", type: () => ProofOp }, repeated: true, required: true, oneof: undefined, options: {} },
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
