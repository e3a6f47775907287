// Generated from proto/tendermint/types/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, GO_ZERO_TIMESTAMP, message, type EnumType, type MessageType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { Proof } from "#proto/tendermint/crypto/proof.ts";
import { BlockIDFlagEnum, ValidatorSet } from "#proto/tendermint/types/validator.ts";
import { Consensus } from "#proto/tendermint/version/types.ts";

/** SignedMsgType tells the signed messages of consensus apart. */
export const SignedMsgType = {
  SIGNED_MSG_TYPE_UNKNOWN: 0,
  SIGNED_MSG_TYPE_PREVOTE: 1,
  SIGNED_MSG_TYPE_PRECOMMIT: 2,
  SIGNED_MSG_TYPE_PROPOSAL: 32,
} as const;
/** Description of tendermint.types.SignedMsgType. */
export const SignedMsgTypeEnum: EnumType = { typeName: "tendermint.types.SignedMsgType", values: SignedMsgType };

/** PartSetHeader commits to the parts a block was cut into. */
export interface PartSetHeader {
  readonly total: number;
  readonly hash: Uint8Array;
}
const PartSetHeader_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.PartSetHeader. */
export const PartSetHeader: MessageType<PartSetHeader> = message<PartSetHeader>({
  typeName: "tendermint.types.PartSetHeader",
  options: {},
  fields: [
    { number: 1, name: "total", key: "total", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ total: p.total ?? 0, hash: p.hash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.total !== 0) w.uint32(8).uint32(m.total);
    if (m.hash.length > 0) w.uint32(18).bytes(m.hash);
  },
  read: (r) => {
    let total_: number = 0;
    let hash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: total_ = r.uint32(); break;
        case 18: hash_ = r.bytes(); break;
        default: r.other(tag, PartSetHeader_numbers);
      }
    }
    return { total: total_, hash: hash_ };
  },
});

/** Part is one piece of an encoded block with its Merkle proof. */
export interface Part {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly proof: Proof;
}
const Part_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.types.Part. */
export const Part: MessageType<Part> = message<Part>({
  typeName: "tendermint.types.Part",
  options: {},
  fields: [
    { number: 1, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bytes", key: "bytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "proof", key: "proof", type: { kind: "message", type: () => Proof }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ index: p.index ?? 0, bytes: p.bytes ?? EMPTY_BYTES, proof: p.proof ?? Proof.create() }),
  write: (m, w) => {
    if (m.index !== 0) w.uint32(8).uint32(m.index);
    if (m.bytes.length > 0) w.uint32(18).bytes(m.bytes);
    { const mark = w.uint32(26).fork(); Proof.write(m.proof, w); w.join(mark); }
  },
  read: (r) => {
    let index_: number = 0;
    let bytes_: Uint8Array = EMPTY_BYTES;
    let proof_: Proof = Proof.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: index_ = r.uint32(); break;
        case 18: bytes_ = r.bytes(); break;
        case 26: proof_ = r.nested(Proof.read); break;
        default: r.other(tag, Part_numbers);
      }
    }
    return { index: index_, bytes: bytes_, proof: proof_ };
  },
});

/** BlockID names a block by its header's hash and its part set. */
export interface BlockID {
  readonly hash: Uint8Array;
  readonly partSetHeader: PartSetHeader;
}
const BlockID_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.BlockID. */
export const BlockID: MessageType<BlockID> = message<BlockID>({
  typeName: "tendermint.types.BlockID",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "part_set_header", key: "partSetHeader", type: { kind: "message", type: () => PartSetHeader }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? EMPTY_BYTES, partSetHeader: p.partSetHeader ?? PartSetHeader.create() }),
  write: (m, w) => {
    if (m.hash.length > 0) w.uint32(10).bytes(m.hash);
    { const mark = w.uint32(18).fork(); PartSetHeader.write(m.partSetHeader, w); w.join(mark); }
  },
  read: (r) => {
    let hash_: Uint8Array = EMPTY_BYTES;
    let partSetHeader_: PartSetHeader = PartSetHeader.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: hash_ = r.bytes(); break;
        case 18: partSetHeader_ = r.nested(PartSetHeader.read); break;
        default: r.other(tag, BlockID_numbers);
      }
    }
    return { hash: hash_, partSetHeader: partSetHeader_ };
  },
});

/** Header is what a light client trusts: every field is a leaf of the block's hash. */
export interface Header {
  readonly version: Consensus;
  readonly chainId: string;
  readonly height: bigint;
  readonly time: Timestamp;
  readonly lastBlockId: BlockID;
  readonly lastCommitHash: Uint8Array;
  readonly dataHash: Uint8Array;
  readonly validatorsHash: Uint8Array;
  readonly nextValidatorsHash: Uint8Array;
  readonly consensusHash: Uint8Array;
  readonly appHash: Uint8Array;
  readonly lastResultsHash: Uint8Array;
  readonly evidenceHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}
const Header_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
/** Codec of tendermint.types.Header. */
export const Header: MessageType<Header> = message<Header>({
  typeName: "tendermint.types.Header",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "message", type: () => Consensus }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 5, name: "last_block_id", key: "lastBlockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "last_commit_hash", key: "lastCommitHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "data_hash", key: "dataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "validators_hash", key: "validatorsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "next_validators_hash", key: "nextValidatorsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "consensus_hash", key: "consensusHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "app_hash", key: "appHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "last_results_hash", key: "lastResultsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "evidence_hash", key: "evidenceHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "proposer_address", key: "proposerAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? Consensus.create(), chainId: p.chainId ?? "", height: p.height ?? 0n, time: p.time ?? GO_ZERO_TIMESTAMP, lastBlockId: p.lastBlockId ?? BlockID.create(), lastCommitHash: p.lastCommitHash ?? EMPTY_BYTES, dataHash: p.dataHash ?? EMPTY_BYTES, validatorsHash: p.validatorsHash ?? EMPTY_BYTES, nextValidatorsHash: p.nextValidatorsHash ?? EMPTY_BYTES, consensusHash: p.consensusHash ?? EMPTY_BYTES, appHash: p.appHash ?? EMPTY_BYTES, lastResultsHash: p.lastResultsHash ?? EMPTY_BYTES, evidenceHash: p.evidenceHash ?? EMPTY_BYTES, proposerAddress: p.proposerAddress ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Consensus.write(m.version, w); w.join(mark); }
    if (m.chainId !== "") w.uint32(18).string(m.chainId);
    if (m.height !== 0n) w.uint32(24).uint64(m.height);
    { const mark = w.uint32(34).fork(); Timestamp.write(m.time, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); BlockID.write(m.lastBlockId, w); w.join(mark); }
    if (m.lastCommitHash.length > 0) w.uint32(50).bytes(m.lastCommitHash);
    if (m.dataHash.length > 0) w.uint32(58).bytes(m.dataHash);
    if (m.validatorsHash.length > 0) w.uint32(66).bytes(m.validatorsHash);
    if (m.nextValidatorsHash.length > 0) w.uint32(74).bytes(m.nextValidatorsHash);
    if (m.consensusHash.length > 0) w.uint32(82).bytes(m.consensusHash);
    if (m.appHash.length > 0) w.uint32(90).bytes(m.appHash);
    if (m.lastResultsHash.length > 0) w.uint32(98).bytes(m.lastResultsHash);
    if (m.evidenceHash.length > 0) w.uint32(106).bytes(m.evidenceHash);
    if (m.proposerAddress.length > 0) w.uint32(114).bytes(m.proposerAddress);
  },
  read: (r) => {
    let version_: Consensus = Consensus.create();
    let chainId_: string = "";
    let height_: bigint = 0n;
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    let lastBlockId_: BlockID = BlockID.create();
    let lastCommitHash_: Uint8Array = EMPTY_BYTES;
    let dataHash_: Uint8Array = EMPTY_BYTES;
    let validatorsHash_: Uint8Array = EMPTY_BYTES;
    let nextValidatorsHash_: Uint8Array = EMPTY_BYTES;
    let consensusHash_: Uint8Array = EMPTY_BYTES;
    let appHash_: Uint8Array = EMPTY_BYTES;
    let lastResultsHash_: Uint8Array = EMPTY_BYTES;
    let evidenceHash_: Uint8Array = EMPTY_BYTES;
    let proposerAddress_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: version_ = r.nested(Consensus.read); break;
        case 18: chainId_ = r.string(); break;
        case 24: height_ = r.int64(); break;
        case 34: time_ = r.nested(Timestamp.read); break;
        case 42: lastBlockId_ = r.nested(BlockID.read); break;
        case 50: lastCommitHash_ = r.bytes(); break;
        case 58: dataHash_ = r.bytes(); break;
        case 66: validatorsHash_ = r.bytes(); break;
        case 74: nextValidatorsHash_ = r.bytes(); break;
        case 82: consensusHash_ = r.bytes(); break;
        case 90: appHash_ = r.bytes(); break;
        case 98: lastResultsHash_ = r.bytes(); break;
        case 106: evidenceHash_ = r.bytes(); break;
        case 114: proposerAddress_ = r.bytes(); break;
        default: r.other(tag, Header_numbers);
      }
    }
    return { version: version_, chainId: chainId_, height: height_, time: time_, lastBlockId: lastBlockId_, lastCommitHash: lastCommitHash_, dataHash: dataHash_, validatorsHash: validatorsHash_, nextValidatorsHash: nextValidatorsHash_, consensusHash: consensusHash_, appHash: appHash_, lastResultsHash: lastResultsHash_, evidenceHash: evidenceHash_, proposerAddress: proposerAddress_ };
  },
});

/** Data is the block's transactions in order. */
export interface Data {
  readonly txs: readonly Uint8Array[];
}
const Data_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.types.Data. */
export const Data: MessageType<Data> = message<Data>({
  typeName: "tendermint.types.Data",
  options: {},
  fields: [
    { number: 1, name: "txs", key: "txs", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txs: p.txs ?? [] }),
  write: (m, w) => {
    for (const v of m.txs) w.uint32(10).bytes(v);
  },
  read: (r) => {
    const txs_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txs_.push(r.bytes()); break;
        default: r.other(tag, Data_numbers);
      }
    }
    return { txs: txs_ };
  },
});

/** Vote is one validator's prevote or precommit; a zero block id votes for nil. */
export interface Vote {
  readonly type: number;
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly timestamp: Timestamp;
  readonly validatorAddress: Uint8Array;
  readonly validatorIndex: number;
  readonly signature: Uint8Array;
  readonly extension: Uint8Array;
  readonly extensionSignature: Uint8Array;
}
const Vote_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tendermint.types.Vote. */
export const Vote: MessageType<Vote> = message<Vote>({
  typeName: "tendermint.types.Vote",
  options: {},
  fields: [
    { number: 1, name: "type", key: "type", type: { kind: "enum", type: SignedMsgTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 6, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "validator_index", key: "validatorIndex", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "signature", key: "signature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "extension", key: "extension", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "extension_signature", key: "extensionSignature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ type: p.type ?? 0, height: p.height ?? 0n, round: p.round ?? 0, blockId: p.blockId ?? BlockID.create(), timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP, validatorAddress: p.validatorAddress ?? EMPTY_BYTES, validatorIndex: p.validatorIndex ?? 0, signature: p.signature ?? EMPTY_BYTES, extension: p.extension ?? EMPTY_BYTES, extensionSignature: p.extensionSignature ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.type !== 0) w.uint32(8).int32(m.type);
    if (m.height !== 0n) w.uint32(16).uint64(m.height);
    if (m.round !== 0) w.uint32(24).int32(m.round);
    { const mark = w.uint32(34).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
    if (m.validatorAddress.length > 0) w.uint32(50).bytes(m.validatorAddress);
    if (m.validatorIndex !== 0) w.uint32(56).int32(m.validatorIndex);
    if (m.signature.length > 0) w.uint32(66).bytes(m.signature);
    if (m.extension.length > 0) w.uint32(74).bytes(m.extension);
    if (m.extensionSignature.length > 0) w.uint32(82).bytes(m.extensionSignature);
  },
  read: (r) => {
    let type_: number = 0;
    let height_: bigint = 0n;
    let round_: number = 0;
    let blockId_: BlockID = BlockID.create();
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    let validatorAddress_: Uint8Array = EMPTY_BYTES;
    let validatorIndex_: number = 0;
    let signature_: Uint8Array = EMPTY_BYTES;
    let extension_: Uint8Array = EMPTY_BYTES;
    let extensionSignature_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: type_ = r.int32(); break;
        case 16: height_ = r.int64(); break;
        case 24: round_ = r.int32(); break;
        case 34: blockId_ = r.nested(BlockID.read); break;
        case 42: timestamp_ = r.nested(Timestamp.read); break;
        case 50: validatorAddress_ = r.bytes(); break;
        case 56: validatorIndex_ = r.int32(); break;
        case 66: signature_ = r.bytes(); break;
        case 74: extension_ = r.bytes(); break;
        case 82: extensionSignature_ = r.bytes(); break;
        default: r.other(tag, Vote_numbers);
      }
    }
    return { type: type_, height: height_, round: round_, blockId: blockId_, timestamp: timestamp_, validatorAddress: validatorAddress_, validatorIndex: validatorIndex_, signature: signature_, extension: extension_, extensionSignature: extensionSignature_ };
  },
});

/** Commit is the precommits that decided a block, one slot per validator. */
export interface Commit {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly signatures: readonly CommitSig[];
}
const Commit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.types.Commit. */
export const Commit: MessageType<Commit> = message<Commit>({
  typeName: "tendermint.types.Commit",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "signatures", key: "signatures", type: { kind: "message", type: () => CommitSig }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, blockId: p.blockId ?? BlockID.create(), signatures: p.signatures ?? [] }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    { const mark = w.uint32(26).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    for (const v of m.signatures) { const mark = w.uint32(34).fork(); CommitSig.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let blockId_: BlockID = BlockID.create();
    const signatures_: CommitSig[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 26: blockId_ = r.nested(BlockID.read); break;
        case 34: signatures_.push(r.nested(CommitSig.read)); break;
        default: r.other(tag, Commit_numbers);
      }
    }
    return { height: height_, round: round_, blockId: blockId_, signatures: signatures_ };
  },
});

/** CommitSig is a validator's slot in a commit. */
export interface CommitSig {
  readonly blockIdFlag: number;
  readonly validatorAddress: Uint8Array;
  readonly timestamp: Timestamp;
  readonly signature: Uint8Array;
}
const CommitSig_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.types.CommitSig. */
export const CommitSig: MessageType<CommitSig> = message<CommitSig>({
  typeName: "tendermint.types.CommitSig",
  options: {},
  fields: [
    { number: 1, name: "block_id_flag", key: "blockIdFlag", type: { kind: "enum", type: BlockIDFlagEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 4, name: "signature", key: "signature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ blockIdFlag: p.blockIdFlag ?? 0, validatorAddress: p.validatorAddress ?? EMPTY_BYTES, timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP, signature: p.signature ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.blockIdFlag !== 0) w.uint32(8).int32(m.blockIdFlag);
    if (m.validatorAddress.length > 0) w.uint32(18).bytes(m.validatorAddress);
    { const mark = w.uint32(26).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
    if (m.signature.length > 0) w.uint32(34).bytes(m.signature);
  },
  read: (r) => {
    let blockIdFlag_: number = 0;
    let validatorAddress_: Uint8Array = EMPTY_BYTES;
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    let signature_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: blockIdFlag_ = r.int32(); break;
        case 18: validatorAddress_ = r.bytes(); break;
        case 26: timestamp_ = r.nested(Timestamp.read); break;
        case 34: signature_ = r.bytes(); break;
        default: r.other(tag, CommitSig_numbers);
      }
    }
    return { blockIdFlag: blockIdFlag_, validatorAddress: validatorAddress_, timestamp: timestamp_, signature: signature_ };
  },
});

/** ExtendedCommit is a commit that keeps the vote extensions. */
export interface ExtendedCommit {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly extendedSignatures: readonly ExtendedCommitSig[];
}
const ExtendedCommit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.types.ExtendedCommit. */
export const ExtendedCommit: MessageType<ExtendedCommit> = message<ExtendedCommit>({
  typeName: "tendermint.types.ExtendedCommit",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "extended_signatures", key: "extendedSignatures", type: { kind: "message", type: () => ExtendedCommitSig }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, blockId: p.blockId ?? BlockID.create(), extendedSignatures: p.extendedSignatures ?? [] }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    { const mark = w.uint32(26).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    for (const v of m.extendedSignatures) { const mark = w.uint32(34).fork(); ExtendedCommitSig.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let blockId_: BlockID = BlockID.create();
    const extendedSignatures_: ExtendedCommitSig[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 26: blockId_ = r.nested(BlockID.read); break;
        case 34: extendedSignatures_.push(r.nested(ExtendedCommitSig.read)); break;
        default: r.other(tag, ExtendedCommit_numbers);
      }
    }
    return { height: height_, round: round_, blockId: blockId_, extendedSignatures: extendedSignatures_ };
  },
});

/** ExtendedCommitSig is a validator's slot in an extended commit. */
export interface ExtendedCommitSig {
  readonly blockIdFlag: number;
  readonly validatorAddress: Uint8Array;
  readonly timestamp: Timestamp;
  readonly signature: Uint8Array;
  readonly extension: Uint8Array;
  readonly extensionSignature: Uint8Array;
}
const ExtendedCommitSig_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tendermint.types.ExtendedCommitSig. */
export const ExtendedCommitSig: MessageType<ExtendedCommitSig> = message<ExtendedCommitSig>({
  typeName: "tendermint.types.ExtendedCommitSig",
  options: {},
  fields: [
    { number: 1, name: "block_id_flag", key: "blockIdFlag", type: { kind: "enum", type: BlockIDFlagEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 4, name: "signature", key: "signature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "extension", key: "extension", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "extension_signature", key: "extensionSignature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ blockIdFlag: p.blockIdFlag ?? 0, validatorAddress: p.validatorAddress ?? EMPTY_BYTES, timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP, signature: p.signature ?? EMPTY_BYTES, extension: p.extension ?? EMPTY_BYTES, extensionSignature: p.extensionSignature ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.blockIdFlag !== 0) w.uint32(8).int32(m.blockIdFlag);
    if (m.validatorAddress.length > 0) w.uint32(18).bytes(m.validatorAddress);
    { const mark = w.uint32(26).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
    if (m.signature.length > 0) w.uint32(34).bytes(m.signature);
    if (m.extension.length > 0) w.uint32(42).bytes(m.extension);
    if (m.extensionSignature.length > 0) w.uint32(50).bytes(m.extensionSignature);
  },
  read: (r) => {
    let blockIdFlag_: number = 0;
    let validatorAddress_: Uint8Array = EMPTY_BYTES;
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    let signature_: Uint8Array = EMPTY_BYTES;
    let extension_: Uint8Array = EMPTY_BYTES;
    let extensionSignature_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: blockIdFlag_ = r.int32(); break;
        case 18: validatorAddress_ = r.bytes(); break;
        case 26: timestamp_ = r.nested(Timestamp.read); break;
        case 34: signature_ = r.bytes(); break;
        case 42: extension_ = r.bytes(); break;
        case 50: extensionSignature_ = r.bytes(); break;
        default: r.other(tag, ExtendedCommitSig_numbers);
      }
    }
    return { blockIdFlag: blockIdFlag_, validatorAddress: validatorAddress_, timestamp: timestamp_, signature: signature_, extension: extension_, extensionSignature: extensionSignature_ };
  },
});

/** Proposal is a proposer's signed choice of block for a round; a pol_round of -1 means none. */
export interface Proposal {
  readonly type: number;
  readonly height: bigint;
  readonly round: number;
  readonly polRound: number;
  readonly blockId: BlockID;
  readonly timestamp: Timestamp;
  readonly signature: Uint8Array;
}
const Proposal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tendermint.types.Proposal. */
export const Proposal: MessageType<Proposal> = message<Proposal>({
  typeName: "tendermint.types.Proposal",
  options: {},
  fields: [
    { number: 1, name: "type", key: "type", type: { kind: "enum", type: SignedMsgTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "pol_round", key: "polRound", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 7, name: "signature", key: "signature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ type: p.type ?? 0, height: p.height ?? 0n, round: p.round ?? 0, polRound: p.polRound ?? 0, blockId: p.blockId ?? BlockID.create(), timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP, signature: p.signature ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.type !== 0) w.uint32(8).int32(m.type);
    if (m.height !== 0n) w.uint32(16).uint64(m.height);
    if (m.round !== 0) w.uint32(24).int32(m.round);
    if (m.polRound !== 0) w.uint32(32).int32(m.polRound);
    { const mark = w.uint32(42).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    { const mark = w.uint32(50).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
    if (m.signature.length > 0) w.uint32(58).bytes(m.signature);
  },
  read: (r) => {
    let type_: number = 0;
    let height_: bigint = 0n;
    let round_: number = 0;
    let polRound_: number = 0;
    let blockId_: BlockID = BlockID.create();
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    let signature_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: type_ = r.int32(); break;
        case 16: height_ = r.int64(); break;
        case 24: round_ = r.int32(); break;
        case 32: polRound_ = r.int32(); break;
        case 42: blockId_ = r.nested(BlockID.read); break;
        case 50: timestamp_ = r.nested(Timestamp.read); break;
        case 58: signature_ = r.bytes(); break;
        default: r.other(tag, Proposal_numbers);
      }
    }
    return { type: type_, height: height_, round: round_, polRound: polRound_, blockId: blockId_, timestamp: timestamp_, signature: signature_ };
  },
});

/** SignedHeader is a header with the commit that decided it. */
export interface SignedHeader {
  readonly header: Header | undefined;
  readonly commit: Commit | undefined;
}
const SignedHeader_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.SignedHeader. */
export const SignedHeader: MessageType<SignedHeader> = message<SignedHeader>({
  typeName: "tendermint.types.SignedHeader",
  options: {},
  fields: [
    { number: 1, name: "header", key: "header", type: { kind: "message", type: () => Header }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "commit", key: "commit", type: { kind: "message", type: () => Commit }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ header: p.header ?? undefined, commit: p.commit ?? undefined }),
  write: (m, w) => {
    if (m.header !== undefined) { const mark = w.uint32(10).fork(); Header.write(m.header, w); w.join(mark); }
    if (m.commit !== undefined) { const mark = w.uint32(18).fork(); Commit.write(m.commit, w); w.join(mark); }
  },
  read: (r) => {
    let header_: Header | undefined = undefined;
    let commit_: Commit | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: header_ = r.nested(Header.read); break;
        case 18: commit_ = r.nested(Commit.read); break;
        default: r.other(tag, SignedHeader_numbers);
      }
    }
    return { header: header_, commit: commit_ };
  },
});

/** LightBlock is a signed header with the validators that could sign it. */
export interface LightBlock {
  readonly signedHeader: SignedHeader | undefined;
  readonly validatorSet: ValidatorSet | undefined;
}
const LightBlock_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.LightBlock. */
export const LightBlock: MessageType<LightBlock> = message<LightBlock>({
  typeName: "tendermint.types.LightBlock",
  options: {},
  fields: [
    { number: 1, name: "signed_header", key: "signedHeader", type: { kind: "message", type: () => SignedHeader }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validator_set", key: "validatorSet", type: { kind: "message", type: () => ValidatorSet }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ signedHeader: p.signedHeader ?? undefined, validatorSet: p.validatorSet ?? undefined }),
  write: (m, w) => {
    if (m.signedHeader !== undefined) { const mark = w.uint32(10).fork(); SignedHeader.write(m.signedHeader, w); w.join(mark); }
    if (m.validatorSet !== undefined) { const mark = w.uint32(18).fork(); ValidatorSet.write(m.validatorSet, w); w.join(mark); }
  },
  read: (r) => {
    let signedHeader_: SignedHeader | undefined = undefined;
    let validatorSet_: ValidatorSet | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: signedHeader_ = r.nested(SignedHeader.read); break;
        case 18: validatorSet_ = r.nested(ValidatorSet.read); break;
        default: r.other(tag, LightBlock_numbers);
      }
    }
    return { signedHeader: signedHeader_, validatorSet: validatorSet_ };
  },
});

/** BlockMeta is what a block store keeps of a block for quick answers. */
export interface BlockMeta {
  readonly blockId: BlockID;
  readonly blockSize: bigint;
  readonly header: Header;
  readonly numTxs: bigint;
}
const BlockMeta_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.types.BlockMeta. */
export const BlockMeta: MessageType<BlockMeta> = message<BlockMeta>({
  typeName: "tendermint.types.BlockMeta",
  options: {},
  fields: [
    { number: 1, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "block_size", key: "blockSize", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "header", key: "header", type: { kind: "message", type: () => Header }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "num_txs", key: "numTxs", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ blockId: p.blockId ?? BlockID.create(), blockSize: p.blockSize ?? 0n, header: p.header ?? Header.create(), numTxs: p.numTxs ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    if (m.blockSize !== 0n) w.uint32(16).uint64(m.blockSize);
    { const mark = w.uint32(26).fork(); Header.write(m.header, w); w.join(mark); }
    if (m.numTxs !== 0n) w.uint32(32).uint64(m.numTxs);
  },
  read: (r) => {
    let blockId_: BlockID = BlockID.create();
    let blockSize_: bigint = 0n;
    let header_: Header = Header.create();
    let numTxs_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: blockId_ = r.nested(BlockID.read); break;
        case 16: blockSize_ = r.int64(); break;
        case 26: header_ = r.nested(Header.read); break;
        case 32: numTxs_ = r.int64(); break;
        default: r.other(tag, BlockMeta_numbers);
      }
    }
    return { blockId: blockId_, blockSize: blockSize_, header: header_, numTxs: numTxs_ };
  },
});

/** TxProof shows that a transaction is in a block's data. */
export interface TxProof {
  readonly rootHash: Uint8Array;
  readonly data: Uint8Array;
  readonly proof: Proof | undefined;
}
const TxProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.types.TxProof. */
export const TxProof: MessageType<TxProof> = message<TxProof>({
  typeName: "tendermint.types.TxProof",
  options: {},
  fields: [
    { number: 1, name: "root_hash", key: "rootHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "data", key: "data", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "proof", key: "proof", type: { kind: "message", type: () => Proof }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ rootHash: p.rootHash ?? EMPTY_BYTES, data: p.data ?? EMPTY_BYTES, proof: p.proof ?? undefined }),
  write: (m, w) => {
    if (m.rootHash.length > 0) w.uint32(10).bytes(m.rootHash);
    if (m.data.length > 0) w.uint32(18).bytes(m.data);
    if (m.proof !== undefined) { const mark = w.uint32(26).fork(); Proof.write(m.proof, w); w.join(mark); }
  },
  read: (r) => {
    let rootHash_: Uint8Array = EMPTY_BYTES;
    let data_: Uint8Array = EMPTY_BYTES;
    let proof_: Proof | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: rootHash_ = r.bytes(); break;
        case 18: data_ = r.bytes(); break;
        case 26: proof_ = r.nested(Proof.read); break;
        default: r.other(tag, TxProof_numbers);
      }
    }
    return { rootHash: rootHash_, data: data_, proof: proof_ };
  },
});
