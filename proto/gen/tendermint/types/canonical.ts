// Generated from proto/tendermint/types/canonical.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, GO_ZERO_TIMESTAMP, message, type MessageType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { SignedMsgTypeEnum } from "#proto/tendermint/types/types.ts";

/** CanonicalBlockID is a block id as signed. */
export interface CanonicalBlockID {
  readonly hash: Uint8Array;
  readonly partSetHeader: CanonicalPartSetHeader;
}
const CanonicalBlockID_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.CanonicalBlockID. */
export const CanonicalBlockID: MessageType<CanonicalBlockID> = message<CanonicalBlockID>({
  typeName: "tendermint.types.CanonicalBlockID",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "part_set_header", key: "partSetHeader", type: { kind: "message", type: () => CanonicalPartSetHeader }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? EMPTY_BYTES, partSetHeader: p.partSetHeader ?? CanonicalPartSetHeader.create() }),
  write: (m, w) => {
    if (m.hash.length > 0) w.uint32(10).bytes(m.hash);
    { const mark = w.uint32(18).fork(); CanonicalPartSetHeader.write(m.partSetHeader, w); w.join(mark); }
  },
  read: (r) => {
    let hash_: Uint8Array = EMPTY_BYTES;
    let partSetHeader_: CanonicalPartSetHeader = CanonicalPartSetHeader.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: hash_ = r.bytes(); break;
        case 18: partSetHeader_ = r.nested(CanonicalPartSetHeader.read); break;
        default: r.other(tag, CanonicalBlockID_numbers);
      }
    }
    return { hash: hash_, partSetHeader: partSetHeader_ };
  },
});

/** CanonicalPartSetHeader is a part set header as signed. */
export interface CanonicalPartSetHeader {
  readonly total: number;
  readonly hash: Uint8Array;
}
const CanonicalPartSetHeader_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.CanonicalPartSetHeader. */
export const CanonicalPartSetHeader: MessageType<CanonicalPartSetHeader> = message<CanonicalPartSetHeader>({
  typeName: "tendermint.types.CanonicalPartSetHeader",
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
        default: r.other(tag, CanonicalPartSetHeader_numbers);
      }
    }
    return { total: total_, hash: hash_ };
  },
});

/** CanonicalProposal is the bytes a proposer signs. */
export interface CanonicalProposal {
  readonly type: number;
  readonly height: bigint;
  readonly round: bigint;
  readonly polRound: bigint;
  readonly blockId: CanonicalBlockID | undefined;
  readonly timestamp: Timestamp;
  readonly chainId: string;
}
const CanonicalProposal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tendermint.types.CanonicalProposal. */
export const CanonicalProposal: MessageType<CanonicalProposal> = message<CanonicalProposal>({
  typeName: "tendermint.types.CanonicalProposal",
  options: {},
  fields: [
    { number: 1, name: "type", key: "type", type: { kind: "enum", type: SignedMsgTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "sfixed64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "round", key: "round", type: { kind: "scalar", scalar: "sfixed64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "pol_round", key: "polRound", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "block_id", key: "blockId", type: { kind: "message", type: () => CanonicalBlockID }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 7, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ type: p.type ?? 0, height: p.height ?? 0n, round: p.round ?? 0n, polRound: p.polRound ?? 0n, blockId: p.blockId ?? undefined, timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP, chainId: p.chainId ?? "" }),
  write: (m, w) => {
    if (m.type !== 0) w.uint32(8).int32(m.type);
    if (m.height !== 0n) w.uint32(17).fixed64(m.height);
    if (m.round !== 0n) w.uint32(25).fixed64(m.round);
    if (m.polRound !== 0n) w.uint32(32).uint64(m.polRound);
    if (m.blockId !== undefined) { const mark = w.uint32(42).fork(); CanonicalBlockID.write(m.blockId, w); w.join(mark); }
    { const mark = w.uint32(50).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
    if (m.chainId !== "") w.uint32(58).string(m.chainId);
  },
  read: (r) => {
    let type_: number = 0;
    let height_: bigint = 0n;
    let round_: bigint = 0n;
    let polRound_: bigint = 0n;
    let blockId_: CanonicalBlockID | undefined = undefined;
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    let chainId_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: type_ = r.int32(); break;
        case 17: height_ = r.sfixed64(); break;
        case 25: round_ = r.sfixed64(); break;
        case 32: polRound_ = r.int64(); break;
        case 42: blockId_ = r.nested(CanonicalBlockID.read); break;
        case 50: timestamp_ = r.nested(Timestamp.read); break;
        case 58: chainId_ = r.string(); break;
        default: r.other(tag, CanonicalProposal_numbers);
      }
    }
    return { type: type_, height: height_, round: round_, polRound: polRound_, blockId: blockId_, timestamp: timestamp_, chainId: chainId_ };
  },
});

/** CanonicalVote is the bytes a voter signs; a vote for nil has no block id. */
export interface CanonicalVote {
  readonly type: number;
  readonly height: bigint;
  readonly round: bigint;
  readonly blockId: CanonicalBlockID | undefined;
  readonly timestamp: Timestamp;
  readonly chainId: string;
}
const CanonicalVote_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tendermint.types.CanonicalVote. */
export const CanonicalVote: MessageType<CanonicalVote> = message<CanonicalVote>({
  typeName: "tendermint.types.CanonicalVote",
  options: {},
  fields: [
    { number: 1, name: "type", key: "type", type: { kind: "enum", type: SignedMsgTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "sfixed64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "round", key: "round", type: { kind: "scalar", scalar: "sfixed64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "block_id", key: "blockId", type: { kind: "message", type: () => CanonicalBlockID }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 6, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ type: p.type ?? 0, height: p.height ?? 0n, round: p.round ?? 0n, blockId: p.blockId ?? undefined, timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP, chainId: p.chainId ?? "" }),
  write: (m, w) => {
    if (m.type !== 0) w.uint32(8).int32(m.type);
    if (m.height !== 0n) w.uint32(17).fixed64(m.height);
    if (m.round !== 0n) w.uint32(25).fixed64(m.round);
    if (m.blockId !== undefined) { const mark = w.uint32(34).fork(); CanonicalBlockID.write(m.blockId, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
    if (m.chainId !== "") w.uint32(50).string(m.chainId);
  },
  read: (r) => {
    let type_: number = 0;
    let height_: bigint = 0n;
    let round_: bigint = 0n;
    let blockId_: CanonicalBlockID | undefined = undefined;
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    let chainId_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: type_ = r.int32(); break;
        case 17: height_ = r.sfixed64(); break;
        case 25: round_ = r.sfixed64(); break;
        case 34: blockId_ = r.nested(CanonicalBlockID.read); break;
        case 42: timestamp_ = r.nested(Timestamp.read); break;
        case 50: chainId_ = r.string(); break;
        default: r.other(tag, CanonicalVote_numbers);
      }
    }
    return { type: type_, height: height_, round: round_, blockId: blockId_, timestamp: timestamp_, chainId: chainId_ };
  },
});

/** CanonicalVoteExtension is the bytes signed over a vote extension. */
export interface CanonicalVoteExtension {
  readonly extension: Uint8Array;
  readonly height: bigint;
  readonly round: bigint;
  readonly chainId: string;
}
const CanonicalVoteExtension_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.types.CanonicalVoteExtension. */
export const CanonicalVoteExtension: MessageType<CanonicalVoteExtension> = message<CanonicalVoteExtension>({
  typeName: "tendermint.types.CanonicalVoteExtension",
  options: {},
  fields: [
    { number: 1, name: "extension", key: "extension", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "sfixed64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "round", key: "round", type: { kind: "scalar", scalar: "sfixed64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ extension: p.extension ?? EMPTY_BYTES, height: p.height ?? 0n, round: p.round ?? 0n, chainId: p.chainId ?? "" }),
  write: (m, w) => {
    if (m.extension.length > 0) w.uint32(10).bytes(m.extension);
    if (m.height !== 0n) w.uint32(17).fixed64(m.height);
    if (m.round !== 0n) w.uint32(25).fixed64(m.round);
    if (m.chainId !== "") w.uint32(34).string(m.chainId);
  },
  read: (r) => {
    let extension_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    let round_: bigint = 0n;
    let chainId_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: extension_ = r.bytes(); break;
        case 17: height_ = r.sfixed64(); break;
        case 25: round_ = r.sfixed64(); break;
        case 34: chainId_ = r.string(); break;
        default: r.other(tag, CanonicalVoteExtension_numbers);
      }
    }
    return { extension: extension_, height: height_, round: round_, chainId: chainId_ };
  },
});
