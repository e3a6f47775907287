// Generated from proto/tendermint/state/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, GO_ZERO_TIMESTAMP, message, type MessageType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { BlockID } from "#proto/tendermint/types/types.ts";
import { ValidatorSet } from "#proto/tendermint/types/validator.ts";
import { Consensus } from "#proto/tendermint/version/types.ts";

/** ValidatorsInfo is a stored validator set, or only the height that last changed it. */
export interface ValidatorsInfo {
  readonly validatorSet: ValidatorSet | undefined;
  readonly lastHeightChanged: bigint;
}
const ValidatorsInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.state.ValidatorsInfo. */
export const ValidatorsInfo: MessageType<ValidatorsInfo> = message<ValidatorsInfo>({
  typeName: "tendermint.state.ValidatorsInfo",
  options: {},
  fields: [
    { number: 1, name: "validator_set", key: "validatorSet", type: { kind: "message", type: () => ValidatorSet }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "last_height_changed", key: "lastHeightChanged", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validatorSet: p.validatorSet ?? undefined, lastHeightChanged: p.lastHeightChanged ?? 0n }),
  write: (m, w) => {
    if (m.validatorSet !== undefined) { const mark = w.uint32(10).fork(); ValidatorSet.write(m.validatorSet, w); w.join(mark); }
    if (m.lastHeightChanged !== 0n) w.uint32(16).uint64(m.lastHeightChanged);
  },
  read: (r) => {
    let validatorSet_: ValidatorSet | undefined = undefined;
    let lastHeightChanged_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validatorSet_ = r.nested(ValidatorSet.read); break;
        case 16: lastHeightChanged_ = r.int64(); break;
        default: r.other(tag, ValidatorsInfo_numbers);
      }
    }
    return { validatorSet: validatorSet_, lastHeightChanged: lastHeightChanged_ };
  },
});

/** ConsensusParamsInfo is stored parameters, or only the height that last changed them. */
export interface ConsensusParamsInfo {
  readonly consensusParams: ConsensusParams;
  readonly lastHeightChanged: bigint;
}
const ConsensusParamsInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.state.ConsensusParamsInfo. */
export const ConsensusParamsInfo: MessageType<ConsensusParamsInfo> = message<ConsensusParamsInfo>({
  typeName: "tendermint.state.ConsensusParamsInfo",
  options: {},
  fields: [
    { number: 1, name: "consensus_params", key: "consensusParams", type: { kind: "message", type: () => ConsensusParams }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "last_height_changed", key: "lastHeightChanged", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ consensusParams: p.consensusParams ?? ConsensusParams.create(), lastHeightChanged: p.lastHeightChanged ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); ConsensusParams.write(m.consensusParams, w); w.join(mark); }
    if (m.lastHeightChanged !== 0n) w.uint32(16).uint64(m.lastHeightChanged);
  },
  read: (r) => {
    let consensusParams_: ConsensusParams = ConsensusParams.create();
    let lastHeightChanged_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: consensusParams_ = r.nested(ConsensusParams.read); break;
        case 16: lastHeightChanged_ = r.int64(); break;
        default: r.other(tag, ConsensusParamsInfo_numbers);
      }
    }
    return { consensusParams: consensusParams_, lastHeightChanged: lastHeightChanged_ };
  },
});

/** ABCIResponsesInfo is what the application answered to a block; field 1 held the form of ABCI 1. */
export interface ABCIResponsesInfo {
  readonly height: bigint;
  readonly responseFinalizeBlock: ResponseFinalizeBlock | undefined;
}
const ABCIResponsesInfo_numbers: ReadonlySet<number> = new Set<number>([2, 3]);
/** Codec of tendermint.state.ABCIResponsesInfo. */
export const ABCIResponsesInfo: MessageType<ABCIResponsesInfo> = message<ABCIResponsesInfo>({
  typeName: "tendermint.state.ABCIResponsesInfo",
  options: {},
  fields: [
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "response_finalize_block", key: "responseFinalizeBlock", type: { kind: "message", type: () => ResponseFinalizeBlock }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, responseFinalizeBlock: p.responseFinalizeBlock ?? undefined }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(16).uint64(m.height);
    if (m.responseFinalizeBlock !== undefined) { const mark = w.uint32(26).fork(); ResponseFinalizeBlock.write(m.responseFinalizeBlock, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let responseFinalizeBlock_: ResponseFinalizeBlock | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 16: height_ = r.int64(); break;
        case 26: responseFinalizeBlock_ = r.nested(ResponseFinalizeBlock.read); break;
        default: r.other(tag, ABCIResponsesInfo_numbers);
      }
    }
    return { height: height_, responseFinalizeBlock: responseFinalizeBlock_ };
  },
});

/** Version is the protocol and software versions a state was written with. */
export interface Version {
  readonly consensus: Consensus;
  readonly software: string;
}
const Version_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.state.Version. */
export const Version: MessageType<Version> = message<Version>({
  typeName: "tendermint.state.Version",
  options: {},
  fields: [
    { number: 1, name: "consensus", key: "consensus", type: { kind: "message", type: () => Consensus }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "software", key: "software", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ consensus: p.consensus ?? Consensus.create(), software: p.software ?? "" }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Consensus.write(m.consensus, w); w.join(mark); }
    if (m.software !== "") w.uint32(18).string(m.software);
  },
  read: (r) => {
    let consensus_: Consensus = Consensus.create();
    let software_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: consensus_ = r.nested(Consensus.read); break;
        case 18: software_ = r.string(); break;
        default: r.other(tag, Version_numbers);
      }
    }
    return { consensus: consensus_, software: software_ };
  },
});

/** State is all an engine needs to check and execute the next block. */
export interface State {
  readonly version: Version;
  readonly chainId: string;
  readonly lastBlockHeight: bigint;
  readonly lastBlockId: BlockID;
  readonly lastBlockTime: Timestamp;
  readonly nextValidators: ValidatorSet | undefined;
  readonly validators: ValidatorSet | undefined;
  readonly lastValidators: ValidatorSet | undefined;
  readonly lastHeightValidatorsChanged: bigint;
  readonly consensusParams: ConsensusParams;
  readonly lastHeightConsensusParamsChanged: bigint;
  readonly lastResultsHash: Uint8Array;
  readonly appHash: Uint8Array;
  readonly initialHeight: bigint;
}
const State_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
/** Codec of tendermint.state.State. */
export const State: MessageType<State> = message<State>({
  typeName: "tendermint.state.State",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "message", type: () => Version }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "last_block_height", key: "lastBlockHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "last_block_id", key: "lastBlockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "last_block_time", key: "lastBlockTime", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 6, name: "next_validators", key: "nextValidators", type: { kind: "message", type: () => ValidatorSet }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "validators", key: "validators", type: { kind: "message", type: () => ValidatorSet }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "last_validators", key: "lastValidators", type: { kind: "message", type: () => ValidatorSet }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "last_height_validators_changed", key: "lastHeightValidatorsChanged", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "consensus_params", key: "consensusParams", type: { kind: "message", type: () => ConsensusParams }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 11, name: "last_height_consensus_params_changed", key: "lastHeightConsensusParamsChanged", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "last_results_hash", key: "lastResultsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "app_hash", key: "appHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "initial_height", key: "initialHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? Version.create(), chainId: p.chainId ?? "", lastBlockHeight: p.lastBlockHeight ?? 0n, lastBlockId: p.lastBlockId ?? BlockID.create(), lastBlockTime: p.lastBlockTime ?? GO_ZERO_TIMESTAMP, nextValidators: p.nextValidators ?? undefined, validators: p.validators ?? undefined, lastValidators: p.lastValidators ?? undefined, lastHeightValidatorsChanged: p.lastHeightValidatorsChanged ?? 0n, consensusParams: p.consensusParams ?? ConsensusParams.create(), lastHeightConsensusParamsChanged: p.lastHeightConsensusParamsChanged ?? 0n, lastResultsHash: p.lastResultsHash ?? EMPTY_BYTES, appHash: p.appHash ?? EMPTY_BYTES, initialHeight: p.initialHeight ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Version.write(m.version, w); w.join(mark); }
    if (m.chainId !== "") w.uint32(18).string(m.chainId);
    if (m.lastBlockHeight !== 0n) w.uint32(24).uint64(m.lastBlockHeight);
    { const mark = w.uint32(34).fork(); BlockID.write(m.lastBlockId, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); Timestamp.write(m.lastBlockTime, w); w.join(mark); }
    if (m.nextValidators !== undefined) { const mark = w.uint32(50).fork(); ValidatorSet.write(m.nextValidators, w); w.join(mark); }
    if (m.validators !== undefined) { const mark = w.uint32(58).fork(); ValidatorSet.write(m.validators, w); w.join(mark); }
    if (m.lastValidators !== undefined) { const mark = w.uint32(66).fork(); ValidatorSet.write(m.lastValidators, w); w.join(mark); }
    if (m.lastHeightValidatorsChanged !== 0n) w.uint32(72).uint64(m.lastHeightValidatorsChanged);
    { const mark = w.uint32(82).fork(); ConsensusParams.write(m.consensusParams, w); w.join(mark); }
    if (m.lastHeightConsensusParamsChanged !== 0n) w.uint32(88).uint64(m.lastHeightConsensusParamsChanged);
    if (m.lastResultsHash.length > 0) w.uint32(98).bytes(m.lastResultsHash);
    if (m.appHash.length > 0) w.uint32(106).bytes(m.appHash);
    if (m.initialHeight !== 0n) w.uint32(112).uint64(m.initialHeight);
  },
  read: (r) => {
    let version_: Version = Version.create();
    let chainId_: string = "";
    let lastBlockHeight_: bigint = 0n;
    let lastBlockId_: BlockID = BlockID.create();
    let lastBlockTime_: Timestamp = GO_ZERO_TIMESTAMP;
    let nextValidators_: ValidatorSet | undefined = undefined;
    let validators_: ValidatorSet | undefined = undefined;
    let lastValidators_: ValidatorSet | undefined = undefined;
    let lastHeightValidatorsChanged_: bigint = 0n;
    let consensusParams_: ConsensusParams = ConsensusParams.create();
    let lastHeightConsensusParamsChanged_: bigint = 0n;
    let lastResultsHash_: Uint8Array = EMPTY_BYTES;
    let appHash_: Uint8Array = EMPTY_BYTES;
    let initialHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: version_ = r.nested(Version.read); break;
        case 18: chainId_ = r.string(); break;
        case 24: lastBlockHeight_ = r.int64(); break;
        case 34: lastBlockId_ = r.nested(BlockID.read); break;
        case 42: lastBlockTime_ = r.nested(Timestamp.read); break;
        case 50: nextValidators_ = r.nested(ValidatorSet.read); break;
        case 58: validators_ = r.nested(ValidatorSet.read); break;
        case 66: lastValidators_ = r.nested(ValidatorSet.read); break;
        case 72: lastHeightValidatorsChanged_ = r.int64(); break;
        case 82: consensusParams_ = r.nested(ConsensusParams.read); break;
        case 88: lastHeightConsensusParamsChanged_ = r.int64(); break;
        case 98: lastResultsHash_ = r.bytes(); break;
        case 106: appHash_ = r.bytes(); break;
        case 112: initialHeight_ = r.int64(); break;
        default: r.other(tag, State_numbers);
      }
    }
    return { version: version_, chainId: chainId_, lastBlockHeight: lastBlockHeight_, lastBlockId: lastBlockId_, lastBlockTime: lastBlockTime_, nextValidators: nextValidators_, validators: validators_, lastValidators: lastValidators_, lastHeightValidatorsChanged: lastHeightValidatorsChanged_, consensusParams: consensusParams_, lastHeightConsensusParamsChanged: lastHeightConsensusParamsChanged_, lastResultsHash: lastResultsHash_, appHash: appHash_, initialHeight: initialHeight_ };
  },
});
