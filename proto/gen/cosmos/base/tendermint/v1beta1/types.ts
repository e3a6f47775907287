// Generated from proto/cosmos/base/tendermint/v1beta1/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, GO_ZERO_TIMESTAMP, message, type MessageType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { EvidenceList } from "#proto/tendermint/types/evidence.ts";
import { BlockID, Commit, Data } from "#proto/tendermint/types/types.ts";
import { Consensus } from "#proto/tendermint/version/types.ts";

/** Block is a block whose proposer is a bech32 address. */
export interface Block {
  readonly header: Header;
  readonly data: Data;
  readonly evidence: EvidenceList;
  readonly lastCommit: Commit | undefined;
}
const Block_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.base.tendermint.v1beta1.Block. */
export const Block: MessageType<Block> = message<Block>({
  typeName: "cosmos.base.tendermint.v1beta1.Block",
  options: {},
  fields: [
    { number: 1, name: "header", key: "header", type: { kind: "message", type: () => Header }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "data", key: "data", type: { kind: "message", type: () => Data }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "evidence", key: "evidence", type: { kind: "message", type: () => EvidenceList }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "last_commit", key: "lastCommit", type: { kind: "message", type: () => Commit }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ header: p.header ?? Header.create(), data: p.data ?? Data.create(), evidence: p.evidence ?? EvidenceList.create(), lastCommit: p.lastCommit ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Header.write(m.header, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); Data.write(m.data, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); EvidenceList.write(m.evidence, w); w.join(mark); }
    if (m.lastCommit !== undefined) { const mark = w.uint32(34).fork(); Commit.write(m.lastCommit, w); w.join(mark); }
  },
  read: (r) => {
    let header_: Header = Header.create();
    let data_: Data = Data.create();
    let evidence_: EvidenceList = EvidenceList.create();
    let lastCommit_: Commit | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: header_ = r.nested(Header.read); break;
        case 18: data_ = r.nested(Data.read); break;
        case 26: evidence_ = r.nested(EvidenceList.read); break;
        case 34: lastCommit_ = r.nested(Commit.read); break;
        default: r.other(tag, Block_numbers);
      }
    }
    return { header: header_, data: data_, evidence: evidence_, lastCommit: lastCommit_ };
  },
});

/** Header is a header whose proposer is a bech32 address. */
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
  readonly proposerAddress: string;
}
const Header_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
/** Codec of cosmos.base.tendermint.v1beta1.Header. */
export const Header: MessageType<Header> = message<Header>({
  typeName: "cosmos.base.tendermint.v1beta1.Header",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "message", type: () => Consensus }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
    { number: 5, name: "last_block_id", key: "lastBlockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 6, name: "last_commit_hash", key: "lastCommitHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "data_hash", key: "dataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "validators_hash", key: "validatorsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "next_validators_hash", key: "nextValidatorsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "consensus_hash", key: "consensusHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "app_hash", key: "appHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "last_results_hash", key: "lastResultsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "evidence_hash", key: "evidenceHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "proposer_address", key: "proposerAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? Consensus.create(), chainId: p.chainId ?? "", height: p.height ?? 0n, time: p.time ?? GO_ZERO_TIMESTAMP, lastBlockId: p.lastBlockId ?? BlockID.create(), lastCommitHash: p.lastCommitHash ?? EMPTY_BYTES, dataHash: p.dataHash ?? EMPTY_BYTES, validatorsHash: p.validatorsHash ?? EMPTY_BYTES, nextValidatorsHash: p.nextValidatorsHash ?? EMPTY_BYTES, consensusHash: p.consensusHash ?? EMPTY_BYTES, appHash: p.appHash ?? EMPTY_BYTES, lastResultsHash: p.lastResultsHash ?? EMPTY_BYTES, evidenceHash: p.evidenceHash ?? EMPTY_BYTES, proposerAddress: p.proposerAddress ?? "" }),
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
    if (m.proposerAddress !== "") w.uint32(114).string(m.proposerAddress);
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
    let proposerAddress_: string = "";
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
        case 114: proposerAddress_ = r.string(); break;
        default: r.other(tag, Header_numbers);
      }
    }
    return { version: version_, chainId: chainId_, height: height_, time: time_, lastBlockId: lastBlockId_, lastCommitHash: lastCommitHash_, dataHash: dataHash_, validatorsHash: validatorsHash_, nextValidatorsHash: nextValidatorsHash_, consensusHash: consensusHash_, appHash: appHash_, lastResultsHash: lastResultsHash_, evidenceHash: evidenceHash_, proposerAddress: proposerAddress_ };
  },
});
