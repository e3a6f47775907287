// Generated from proto/tendermint/abci/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, GO_ZERO_TIMESTAMP, message, type EnumType, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { ProofOps } from "#proto/tendermint/crypto/proof.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { BlockIDFlagEnum } from "#proto/tendermint/types/validator.ts";

/** CheckTxType tells a new transaction from one already in the pool. */
export const CheckTxType = {
  NEW: 0,
  RECHECK: 1,
} as const;
/** Description of tendermint.abci.CheckTxType. */
export const CheckTxTypeEnum: EnumType = { typeName: "tendermint.abci.CheckTxType", values: CheckTxType };

/** Result is what to do about the offer. */
export const ResponseOfferSnapshot_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  REJECT: 3,
  REJECT_FORMAT: 4,
  REJECT_SENDER: 5,
} as const;
/** Description of tendermint.abci.ResponseOfferSnapshot.Result. */
export const ResponseOfferSnapshot_ResultEnum: EnumType = { typeName: "tendermint.abci.ResponseOfferSnapshot.Result", values: ResponseOfferSnapshot_Result };

/** Result is what to do about the chunk. */
export const ResponseApplySnapshotChunk_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  RETRY: 3,
  RETRY_SNAPSHOT: 4,
  REJECT_SNAPSHOT: 5,
} as const;
/** Description of tendermint.abci.ResponseApplySnapshotChunk.Result. */
export const ResponseApplySnapshotChunk_ResultEnum: EnumType = { typeName: "tendermint.abci.ResponseApplySnapshotChunk.Result", values: ResponseApplySnapshotChunk_Result };

/** ProposalStatus is the verdict. */
export const ResponseProcessProposal_ProposalStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;
/** Description of tendermint.abci.ResponseProcessProposal.ProposalStatus. */
export const ResponseProcessProposal_ProposalStatusEnum: EnumType = { typeName: "tendermint.abci.ResponseProcessProposal.ProposalStatus", values: ResponseProcessProposal_ProposalStatus };

/** VerifyStatus is the verdict. */
export const ResponseVerifyVoteExtension_VerifyStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;
/** Description of tendermint.abci.ResponseVerifyVoteExtension.VerifyStatus. */
export const ResponseVerifyVoteExtension_VerifyStatusEnum: EnumType = { typeName: "tendermint.abci.ResponseVerifyVoteExtension.VerifyStatus", values: ResponseVerifyVoteExtension_VerifyStatus };

/** MisbehaviorType is the kind of a validator's fault. */
export const MisbehaviorType = {
  UNKNOWN: 0,
  DUPLICATE_VOTE: 1,
  LIGHT_CLIENT_ATTACK: 2,
} as const;
/** Description of tendermint.abci.MisbehaviorType. */
export const MisbehaviorTypeEnum: EnumType = { typeName: "tendermint.abci.MisbehaviorType", values: MisbehaviorType };

/** Request is one call of the engine on the ABCI socket. */
export interface Request {
  readonly value: { readonly kind: "echo"; readonly value: RequestEcho } | { readonly kind: "flush"; readonly value: RequestFlush } | { readonly kind: "info"; readonly value: RequestInfo } | { readonly kind: "initChain"; readonly value: RequestInitChain } | { readonly kind: "query"; readonly value: RequestQuery } | { readonly kind: "checkTx"; readonly value: RequestCheckTx } | { readonly kind: "commit"; readonly value: RequestCommit } | { readonly kind: "listSnapshots"; readonly value: RequestListSnapshots } | { readonly kind: "offerSnapshot"; readonly value: RequestOfferSnapshot } | { readonly kind: "loadSnapshotChunk"; readonly value: RequestLoadSnapshotChunk } | { readonly kind: "applySnapshotChunk"; readonly value: RequestApplySnapshotChunk } | { readonly kind: "prepareProposal"; readonly value: RequestPrepareProposal } | { readonly kind: "processProposal"; readonly value: RequestProcessProposal } | { readonly kind: "extendVote"; readonly value: RequestExtendVote } | { readonly kind: "verifyVoteExtension"; readonly value: RequestVerifyVoteExtension } | { readonly kind: "finalizeBlock"; readonly value: RequestFinalizeBlock } | { readonly kind: "insertTx"; readonly value: RequestInsertTx } | { readonly kind: "reapTxs"; readonly value: RequestReapTxs } | undefined;
}
const Request_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 5, 6, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
/** Codec of tendermint.abci.Request. */
export const Request: MessageType<Request> = message<Request>({
  typeName: "tendermint.abci.Request",
  options: {},
  fields: [
    { number: 1, name: "echo", key: "echo", type: { kind: "message", type: () => RequestEcho }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 2, name: "flush", key: "flush", type: { kind: "message", type: () => RequestFlush }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 3, name: "info", key: "info", type: { kind: "message", type: () => RequestInfo }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 5, name: "init_chain", key: "initChain", type: { kind: "message", type: () => RequestInitChain }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 6, name: "query", key: "query", type: { kind: "message", type: () => RequestQuery }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 8, name: "check_tx", key: "checkTx", type: { kind: "message", type: () => RequestCheckTx }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 11, name: "commit", key: "commit", type: { kind: "message", type: () => RequestCommit }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 12, name: "list_snapshots", key: "listSnapshots", type: { kind: "message", type: () => RequestListSnapshots }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 13, name: "offer_snapshot", key: "offerSnapshot", type: { kind: "message", type: () => RequestOfferSnapshot }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 14, name: "load_snapshot_chunk", key: "loadSnapshotChunk", type: { kind: "message", type: () => RequestLoadSnapshotChunk }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 15, name: "apply_snapshot_chunk", key: "applySnapshotChunk", type: { kind: "message", type: () => RequestApplySnapshotChunk }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 16, name: "prepare_proposal", key: "prepareProposal", type: { kind: "message", type: () => RequestPrepareProposal }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 17, name: "process_proposal", key: "processProposal", type: { kind: "message", type: () => RequestProcessProposal }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 18, name: "extend_vote", key: "extendVote", type: { kind: "message", type: () => RequestExtendVote }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 19, name: "verify_vote_extension", key: "verifyVoteExtension", type: { kind: "message", type: () => RequestVerifyVoteExtension }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 20, name: "finalize_block", key: "finalizeBlock", type: { kind: "message", type: () => RequestFinalizeBlock }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 21, name: "insert_tx", key: "insertTx", type: { kind: "message", type: () => RequestInsertTx }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 22, name: "reap_txs", key: "reapTxs", type: { kind: "message", type: () => RequestReapTxs }, repeated: false, required: false, oneof: "value", options: {} },
  ],
  create: (p) => ({ value: p.value }),
  write: (m, w) => {
    if (m.value?.kind === "echo") { const mark = w.uint32(10).fork(); RequestEcho.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "flush") { const mark = w.uint32(18).fork(); RequestFlush.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "info") { const mark = w.uint32(26).fork(); RequestInfo.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "initChain") { const mark = w.uint32(42).fork(); RequestInitChain.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "query") { const mark = w.uint32(50).fork(); RequestQuery.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "checkTx") { const mark = w.uint32(66).fork(); RequestCheckTx.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "commit") { const mark = w.uint32(90).fork(); RequestCommit.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "listSnapshots") { const mark = w.uint32(98).fork(); RequestListSnapshots.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "offerSnapshot") { const mark = w.uint32(106).fork(); RequestOfferSnapshot.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "loadSnapshotChunk") { const mark = w.uint32(114).fork(); RequestLoadSnapshotChunk.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "applySnapshotChunk") { const mark = w.uint32(122).fork(); RequestApplySnapshotChunk.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "prepareProposal") { const mark = w.uint32(130).fork(); RequestPrepareProposal.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "processProposal") { const mark = w.uint32(138).fork(); RequestProcessProposal.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "extendVote") { const mark = w.uint32(146).fork(); RequestExtendVote.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "verifyVoteExtension") { const mark = w.uint32(154).fork(); RequestVerifyVoteExtension.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "finalizeBlock") { const mark = w.uint32(162).fork(); RequestFinalizeBlock.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "insertTx") { const mark = w.uint32(170).fork(); RequestInsertTx.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "reapTxs") { const mark = w.uint32(178).fork(); RequestReapTxs.write(m.value.value, w); w.join(mark); }
  },
  read: (r) => {
    let value: Request["value"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: value = { kind: "echo", value: r.nested(RequestEcho.read) }; break;
        case 18: value = { kind: "flush", value: r.nested(RequestFlush.read) }; break;
        case 26: value = { kind: "info", value: r.nested(RequestInfo.read) }; break;
        case 42: value = { kind: "initChain", value: r.nested(RequestInitChain.read) }; break;
        case 50: value = { kind: "query", value: r.nested(RequestQuery.read) }; break;
        case 66: value = { kind: "checkTx", value: r.nested(RequestCheckTx.read) }; break;
        case 90: value = { kind: "commit", value: r.nested(RequestCommit.read) }; break;
        case 98: value = { kind: "listSnapshots", value: r.nested(RequestListSnapshots.read) }; break;
        case 106: value = { kind: "offerSnapshot", value: r.nested(RequestOfferSnapshot.read) }; break;
        case 114: value = { kind: "loadSnapshotChunk", value: r.nested(RequestLoadSnapshotChunk.read) }; break;
        case 122: value = { kind: "applySnapshotChunk", value: r.nested(RequestApplySnapshotChunk.read) }; break;
        case 130: value = { kind: "prepareProposal", value: r.nested(RequestPrepareProposal.read) }; break;
        case 138: value = { kind: "processProposal", value: r.nested(RequestProcessProposal.read) }; break;
        case 146: value = { kind: "extendVote", value: r.nested(RequestExtendVote.read) }; break;
        case 154: value = { kind: "verifyVoteExtension", value: r.nested(RequestVerifyVoteExtension.read) }; break;
        case 162: value = { kind: "finalizeBlock", value: r.nested(RequestFinalizeBlock.read) }; break;
        case 170: value = { kind: "insertTx", value: r.nested(RequestInsertTx.read) }; break;
        case 178: value = { kind: "reapTxs", value: r.nested(RequestReapTxs.read) }; break;
        default: r.other(tag, Request_numbers);
      }
    }
    return { value };
  },
});

/** RequestEcho asks for its own text back. */
export interface RequestEcho {
  readonly message: string;
}
const RequestEcho_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.RequestEcho. */
export const RequestEcho: MessageType<RequestEcho> = message<RequestEcho>({
  typeName: "tendermint.abci.RequestEcho",
  options: {},
  fields: [
    { number: 1, name: "message", key: "message", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ message: p.message ?? "" }),
  write: (m, w) => {
    if (m.message !== "") w.uint32(10).string(m.message);
  },
  read: (r) => {
    let message_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: message_ = r.string(); break;
        default: r.other(tag, RequestEcho_numbers);
      }
    }
    return { message: message_ };
  },
});

/** RequestFlush asks for all answers so far to be sent. */
export interface RequestFlush {

}
const RequestFlush_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tendermint.abci.RequestFlush. */
export const RequestFlush: MessageType<RequestFlush> = message<RequestFlush>({
  typeName: "tendermint.abci.RequestFlush",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, RequestFlush_numbers);
      }
    }
    return {  };
  },
});

/** RequestInfo introduces the engine and asks how far the application has come. */
export interface RequestInfo {
  readonly version: string;
  readonly blockVersion: bigint;
  readonly p2pVersion: bigint;
  readonly abciVersion: string;
}
const RequestInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.abci.RequestInfo. */
export const RequestInfo: MessageType<RequestInfo> = message<RequestInfo>({
  typeName: "tendermint.abci.RequestInfo",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "block_version", key: "blockVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "p2p_version", key: "p2pVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "abci_version", key: "abciVersion", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? "", blockVersion: p.blockVersion ?? 0n, p2pVersion: p.p2pVersion ?? 0n, abciVersion: p.abciVersion ?? "" }),
  write: (m, w) => {
    if (m.version !== "") w.uint32(10).string(m.version);
    if (m.blockVersion !== 0n) w.uint32(16).uint64(m.blockVersion);
    if (m.p2pVersion !== 0n) w.uint32(24).uint64(m.p2pVersion);
    if (m.abciVersion !== "") w.uint32(34).string(m.abciVersion);
  },
  read: (r) => {
    let version_: string = "";
    let blockVersion_: bigint = 0n;
    let p2pVersion_: bigint = 0n;
    let abciVersion_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: version_ = r.string(); break;
        case 16: blockVersion_ = r.uint64(); break;
        case 24: p2pVersion_ = r.uint64(); break;
        case 34: abciVersion_ = r.string(); break;
        default: r.other(tag, RequestInfo_numbers);
      }
    }
    return { version: version_, blockVersion: blockVersion_, p2pVersion: p2pVersion_, abciVersion: abciVersion_ };
  },
});

/** RequestInitChain starts a new chain from its genesis. */
export interface RequestInitChain {
  readonly time: Timestamp;
  readonly chainId: string;
  readonly consensusParams: ConsensusParams | undefined;
  readonly validators: readonly ValidatorUpdate[];
  readonly appStateBytes: Uint8Array;
  readonly initialHeight: bigint;
}
const RequestInitChain_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tendermint.abci.RequestInitChain. */
export const RequestInitChain: MessageType<RequestInitChain> = message<RequestInitChain>({
  typeName: "tendermint.abci.RequestInitChain",
  options: {},
  fields: [
    { number: 1, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 2, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "consensus_params", key: "consensusParams", type: { kind: "message", type: () => ConsensusParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "validators", key: "validators", type: { kind: "message", type: () => ValidatorUpdate }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 5, name: "app_state_bytes", key: "appStateBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "initial_height", key: "initialHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ time: p.time ?? GO_ZERO_TIMESTAMP, chainId: p.chainId ?? "", consensusParams: p.consensusParams ?? undefined, validators: p.validators ?? [], appStateBytes: p.appStateBytes ?? EMPTY_BYTES, initialHeight: p.initialHeight ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Timestamp.write(m.time, w); w.join(mark); }
    if (m.chainId !== "") w.uint32(18).string(m.chainId);
    if (m.consensusParams !== undefined) { const mark = w.uint32(26).fork(); ConsensusParams.write(m.consensusParams, w); w.join(mark); }
    for (const v of m.validators) { const mark = w.uint32(34).fork(); ValidatorUpdate.write(v, w); w.join(mark); }
    if (m.appStateBytes.length > 0) w.uint32(42).bytes(m.appStateBytes);
    if (m.initialHeight !== 0n) w.uint32(48).uint64(m.initialHeight);
  },
  read: (r) => {
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    let chainId_: string = "";
    let consensusParams_: ConsensusParams | undefined = undefined;
    const validators_: ValidatorUpdate[] = [];
    let appStateBytes_: Uint8Array = EMPTY_BYTES;
    let initialHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: time_ = r.nested(Timestamp.read); break;
        case 18: chainId_ = r.string(); break;
        case 26: consensusParams_ = r.nested(ConsensusParams.read); break;
        case 34: validators_.push(r.nested(ValidatorUpdate.read)); break;
        case 42: appStateBytes_ = r.bytes(); break;
        case 48: initialHeight_ = r.int64(); break;
        default: r.other(tag, RequestInitChain_numbers);
      }
    }
    return { time: time_, chainId: chainId_, consensusParams: consensusParams_, validators: validators_, appStateBytes: appStateBytes_, initialHeight: initialHeight_ };
  },
});

/** RequestQuery reads state, with a proof on request. */
export interface RequestQuery {
  readonly data: Uint8Array;
  readonly path: string;
  readonly height: bigint;
  readonly prove: boolean;
}
const RequestQuery_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.abci.RequestQuery. */
export const RequestQuery: MessageType<RequestQuery> = message<RequestQuery>({
  typeName: "tendermint.abci.RequestQuery",
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
        default: r.other(tag, RequestQuery_numbers);
      }
    }
    return { data: data_, path: path_, height: height_, prove: prove_ };
  },
});

/** RequestCheckTx asks whether a transaction may enter or stay in the pool. */
export interface RequestCheckTx {
  readonly tx: Uint8Array;
  readonly type: number;
}
const RequestCheckTx_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.abci.RequestCheckTx. */
export const RequestCheckTx: MessageType<RequestCheckTx> = message<RequestCheckTx>({
  typeName: "tendermint.abci.RequestCheckTx",
  options: {},
  fields: [
    { number: 1, name: "tx", key: "tx", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "type", key: "type", type: { kind: "enum", type: CheckTxTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tx: p.tx ?? EMPTY_BYTES, type: p.type ?? 0 }),
  write: (m, w) => {
    if (m.tx.length > 0) w.uint32(10).bytes(m.tx);
    if (m.type !== 0) w.uint32(16).int32(m.type);
  },
  read: (r) => {
    let tx_: Uint8Array = EMPTY_BYTES;
    let type_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: tx_ = r.bytes(); break;
        case 16: type_ = r.int32(); break;
        default: r.other(tag, RequestCheckTx_numbers);
      }
    }
    return { tx: tx_, type: type_ };
  },
});

/** RequestInsertTx hands a transaction to an application that keeps its own pool. */
export interface RequestInsertTx {
  readonly tx: Uint8Array;
}
const RequestInsertTx_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.RequestInsertTx. */
export const RequestInsertTx: MessageType<RequestInsertTx> = message<RequestInsertTx>({
  typeName: "tendermint.abci.RequestInsertTx",
  options: {},
  fields: [
    { number: 1, name: "tx", key: "tx", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tx: p.tx ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.tx.length > 0) w.uint32(10).bytes(m.tx);
  },
  read: (r) => {
    let tx_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: tx_ = r.bytes(); break;
        default: r.other(tag, RequestInsertTx_numbers);
      }
    }
    return { tx: tx_ };
  },
});

/** RequestReapTxs takes transactions from an application that keeps its own pool. */
export interface RequestReapTxs {
  readonly maxBytes: bigint;
  readonly maxGas: bigint;
}
const RequestReapTxs_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.abci.RequestReapTxs. */
export const RequestReapTxs: MessageType<RequestReapTxs> = message<RequestReapTxs>({
  typeName: "tendermint.abci.RequestReapTxs",
  options: {},
  fields: [
    { number: 1, name: "max_bytes", key: "maxBytes", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "max_gas", key: "maxGas", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ maxBytes: p.maxBytes ?? 0n, maxGas: p.maxGas ?? 0n }),
  write: (m, w) => {
    if (m.maxBytes !== 0n) w.uint32(8).uint64(m.maxBytes);
    if (m.maxGas !== 0n) w.uint32(16).uint64(m.maxGas);
  },
  read: (r) => {
    let maxBytes_: bigint = 0n;
    let maxGas_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: maxBytes_ = r.uint64(); break;
        case 16: maxGas_ = r.uint64(); break;
        default: r.other(tag, RequestReapTxs_numbers);
      }
    }
    return { maxBytes: maxBytes_, maxGas: maxGas_ };
  },
});

/** RequestCommit asks for the executed block's state to be made durable. */
export interface RequestCommit {

}
const RequestCommit_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tendermint.abci.RequestCommit. */
export const RequestCommit: MessageType<RequestCommit> = message<RequestCommit>({
  typeName: "tendermint.abci.RequestCommit",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, RequestCommit_numbers);
      }
    }
    return {  };
  },
});

/** RequestListSnapshots asks which state snapshots the application can serve. */
export interface RequestListSnapshots {

}
const RequestListSnapshots_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tendermint.abci.RequestListSnapshots. */
export const RequestListSnapshots: MessageType<RequestListSnapshots> = message<RequestListSnapshots>({
  typeName: "tendermint.abci.RequestListSnapshots",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, RequestListSnapshots_numbers);
      }
    }
    return {  };
  },
});

/** RequestOfferSnapshot offers a peer's snapshot with the app hash a light client trusts. */
export interface RequestOfferSnapshot {
  readonly snapshot: Snapshot | undefined;
  readonly appHash: Uint8Array;
}
const RequestOfferSnapshot_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.abci.RequestOfferSnapshot. */
export const RequestOfferSnapshot: MessageType<RequestOfferSnapshot> = message<RequestOfferSnapshot>({
  typeName: "tendermint.abci.RequestOfferSnapshot",
  options: {},
  fields: [
    { number: 1, name: "snapshot", key: "snapshot", type: { kind: "message", type: () => Snapshot }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "app_hash", key: "appHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ snapshot: p.snapshot ?? undefined, appHash: p.appHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.snapshot !== undefined) { const mark = w.uint32(10).fork(); Snapshot.write(m.snapshot, w); w.join(mark); }
    if (m.appHash.length > 0) w.uint32(18).bytes(m.appHash);
  },
  read: (r) => {
    let snapshot_: Snapshot | undefined = undefined;
    let appHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: snapshot_ = r.nested(Snapshot.read); break;
        case 18: appHash_ = r.bytes(); break;
        default: r.other(tag, RequestOfferSnapshot_numbers);
      }
    }
    return { snapshot: snapshot_, appHash: appHash_ };
  },
});

/** RequestLoadSnapshotChunk asks for one chunk of a snapshot. */
export interface RequestLoadSnapshotChunk {
  readonly height: bigint;
  readonly format: number;
  readonly chunk: number;
}
const RequestLoadSnapshotChunk_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.abci.RequestLoadSnapshotChunk. */
export const RequestLoadSnapshotChunk: MessageType<RequestLoadSnapshotChunk> = message<RequestLoadSnapshotChunk>({
  typeName: "tendermint.abci.RequestLoadSnapshotChunk",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "format", key: "format", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "chunk", key: "chunk", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, format: p.format ?? 0, chunk: p.chunk ?? 0 }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.format !== 0) w.uint32(16).uint32(m.format);
    if (m.chunk !== 0) w.uint32(24).uint32(m.chunk);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let format_: number = 0;
    let chunk_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.uint64(); break;
        case 16: format_ = r.uint32(); break;
        case 24: chunk_ = r.uint32(); break;
        default: r.other(tag, RequestLoadSnapshotChunk_numbers);
      }
    }
    return { height: height_, format: format_, chunk: chunk_ };
  },
});

/** RequestApplySnapshotChunk hands over one chunk of the snapshot being restored. */
export interface RequestApplySnapshotChunk {
  readonly index: number;
  readonly chunk: Uint8Array;
  readonly sender: string;
}
const RequestApplySnapshotChunk_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.abci.RequestApplySnapshotChunk. */
export const RequestApplySnapshotChunk: MessageType<RequestApplySnapshotChunk> = message<RequestApplySnapshotChunk>({
  typeName: "tendermint.abci.RequestApplySnapshotChunk",
  options: {},
  fields: [
    { number: 1, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "chunk", key: "chunk", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ index: p.index ?? 0, chunk: p.chunk ?? EMPTY_BYTES, sender: p.sender ?? "" }),
  write: (m, w) => {
    if (m.index !== 0) w.uint32(8).uint32(m.index);
    if (m.chunk.length > 0) w.uint32(18).bytes(m.chunk);
    if (m.sender !== "") w.uint32(26).string(m.sender);
  },
  read: (r) => {
    let index_: number = 0;
    let chunk_: Uint8Array = EMPTY_BYTES;
    let sender_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: index_ = r.uint32(); break;
        case 18: chunk_ = r.bytes(); break;
        case 26: sender_ = r.string(); break;
        default: r.other(tag, RequestApplySnapshotChunk_numbers);
      }
    }
    return { index: index_, chunk: chunk_, sender: sender_ };
  },
});

/** RequestPrepareProposal asks the proposer's application to choose the block's transactions. */
export interface RequestPrepareProposal {
  readonly maxTxBytes: bigint;
  readonly txs: readonly Uint8Array[];
  readonly localLastCommit: ExtendedCommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly height: bigint;
  readonly time: Timestamp;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}
const RequestPrepareProposal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tendermint.abci.RequestPrepareProposal. */
export const RequestPrepareProposal: MessageType<RequestPrepareProposal> = message<RequestPrepareProposal>({
  typeName: "tendermint.abci.RequestPrepareProposal",
  options: {},
  fields: [
    { number: 1, name: "max_tx_bytes", key: "maxTxBytes", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "txs", key: "txs", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "local_last_commit", key: "localLastCommit", type: { kind: "message", type: () => ExtendedCommitInfo }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "misbehavior", key: "misbehavior", type: { kind: "message", type: () => Misbehavior }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 5, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 7, name: "next_validators_hash", key: "nextValidatorsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "proposer_address", key: "proposerAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ maxTxBytes: p.maxTxBytes ?? 0n, txs: p.txs ?? [], localLastCommit: p.localLastCommit ?? ExtendedCommitInfo.create(), misbehavior: p.misbehavior ?? [], height: p.height ?? 0n, time: p.time ?? GO_ZERO_TIMESTAMP, nextValidatorsHash: p.nextValidatorsHash ?? EMPTY_BYTES, proposerAddress: p.proposerAddress ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.maxTxBytes !== 0n) w.uint32(8).uint64(m.maxTxBytes);
    for (const v of m.txs) w.uint32(18).bytes(v);
    { const mark = w.uint32(26).fork(); ExtendedCommitInfo.write(m.localLastCommit, w); w.join(mark); }
    for (const v of m.misbehavior) { const mark = w.uint32(34).fork(); Misbehavior.write(v, w); w.join(mark); }
    if (m.height !== 0n) w.uint32(40).uint64(m.height);
    { const mark = w.uint32(50).fork(); Timestamp.write(m.time, w); w.join(mark); }
    if (m.nextValidatorsHash.length > 0) w.uint32(58).bytes(m.nextValidatorsHash);
    if (m.proposerAddress.length > 0) w.uint32(66).bytes(m.proposerAddress);
  },
  read: (r) => {
    let maxTxBytes_: bigint = 0n;
    const txs_: Uint8Array[] = [];
    let localLastCommit_: ExtendedCommitInfo = ExtendedCommitInfo.create();
    const misbehavior_: Misbehavior[] = [];
    let height_: bigint = 0n;
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    let nextValidatorsHash_: Uint8Array = EMPTY_BYTES;
    let proposerAddress_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: maxTxBytes_ = r.int64(); break;
        case 18: txs_.push(r.bytes()); break;
        case 26: localLastCommit_ = r.nested(ExtendedCommitInfo.read); break;
        case 34: misbehavior_.push(r.nested(Misbehavior.read)); break;
        case 40: height_ = r.int64(); break;
        case 50: time_ = r.nested(Timestamp.read); break;
        case 58: nextValidatorsHash_ = r.bytes(); break;
        case 66: proposerAddress_ = r.bytes(); break;
        default: r.other(tag, RequestPrepareProposal_numbers);
      }
    }
    return { maxTxBytes: maxTxBytes_, txs: txs_, localLastCommit: localLastCommit_, misbehavior: misbehavior_, height: height_, time: time_, nextValidatorsHash: nextValidatorsHash_, proposerAddress: proposerAddress_ };
  },
});

/** RequestProcessProposal asks whether a proposed block is acceptable. */
export interface RequestProcessProposal {
  readonly txs: readonly Uint8Array[];
  readonly proposedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: Timestamp;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}
const RequestProcessProposal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tendermint.abci.RequestProcessProposal. */
export const RequestProcessProposal: MessageType<RequestProcessProposal> = message<RequestProcessProposal>({
  typeName: "tendermint.abci.RequestProcessProposal",
  options: {},
  fields: [
    { number: 1, name: "txs", key: "txs", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "proposed_last_commit", key: "proposedLastCommit", type: { kind: "message", type: () => CommitInfo }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "misbehavior", key: "misbehavior", type: { kind: "message", type: () => Misbehavior }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 7, name: "next_validators_hash", key: "nextValidatorsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "proposer_address", key: "proposerAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txs: p.txs ?? [], proposedLastCommit: p.proposedLastCommit ?? CommitInfo.create(), misbehavior: p.misbehavior ?? [], hash: p.hash ?? EMPTY_BYTES, height: p.height ?? 0n, time: p.time ?? GO_ZERO_TIMESTAMP, nextValidatorsHash: p.nextValidatorsHash ?? EMPTY_BYTES, proposerAddress: p.proposerAddress ?? EMPTY_BYTES }),
  write: (m, w) => {
    for (const v of m.txs) w.uint32(10).bytes(v);
    { const mark = w.uint32(18).fork(); CommitInfo.write(m.proposedLastCommit, w); w.join(mark); }
    for (const v of m.misbehavior) { const mark = w.uint32(26).fork(); Misbehavior.write(v, w); w.join(mark); }
    if (m.hash.length > 0) w.uint32(34).bytes(m.hash);
    if (m.height !== 0n) w.uint32(40).uint64(m.height);
    { const mark = w.uint32(50).fork(); Timestamp.write(m.time, w); w.join(mark); }
    if (m.nextValidatorsHash.length > 0) w.uint32(58).bytes(m.nextValidatorsHash);
    if (m.proposerAddress.length > 0) w.uint32(66).bytes(m.proposerAddress);
  },
  read: (r) => {
    const txs_: Uint8Array[] = [];
    let proposedLastCommit_: CommitInfo = CommitInfo.create();
    const misbehavior_: Misbehavior[] = [];
    let hash_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    let nextValidatorsHash_: Uint8Array = EMPTY_BYTES;
    let proposerAddress_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txs_.push(r.bytes()); break;
        case 18: proposedLastCommit_ = r.nested(CommitInfo.read); break;
        case 26: misbehavior_.push(r.nested(Misbehavior.read)); break;
        case 34: hash_ = r.bytes(); break;
        case 40: height_ = r.int64(); break;
        case 50: time_ = r.nested(Timestamp.read); break;
        case 58: nextValidatorsHash_ = r.bytes(); break;
        case 66: proposerAddress_ = r.bytes(); break;
        default: r.other(tag, RequestProcessProposal_numbers);
      }
    }
    return { txs: txs_, proposedLastCommit: proposedLastCommit_, misbehavior: misbehavior_, hash: hash_, height: height_, time: time_, nextValidatorsHash: nextValidatorsHash_, proposerAddress: proposerAddress_ };
  },
});

/** RequestExtendVote asks for data to add to this validator's precommit. */
export interface RequestExtendVote {
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: Timestamp;
  readonly txs: readonly Uint8Array[];
  readonly proposedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}
const RequestExtendVote_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tendermint.abci.RequestExtendVote. */
export const RequestExtendVote: MessageType<RequestExtendVote> = message<RequestExtendVote>({
  typeName: "tendermint.abci.RequestExtendVote",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 4, name: "txs", key: "txs", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 5, name: "proposed_last_commit", key: "proposedLastCommit", type: { kind: "message", type: () => CommitInfo }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "misbehavior", key: "misbehavior", type: { kind: "message", type: () => Misbehavior }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 7, name: "next_validators_hash", key: "nextValidatorsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "proposer_address", key: "proposerAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? EMPTY_BYTES, height: p.height ?? 0n, time: p.time ?? GO_ZERO_TIMESTAMP, txs: p.txs ?? [], proposedLastCommit: p.proposedLastCommit ?? CommitInfo.create(), misbehavior: p.misbehavior ?? [], nextValidatorsHash: p.nextValidatorsHash ?? EMPTY_BYTES, proposerAddress: p.proposerAddress ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.hash.length > 0) w.uint32(10).bytes(m.hash);
    if (m.height !== 0n) w.uint32(16).uint64(m.height);
    { const mark = w.uint32(26).fork(); Timestamp.write(m.time, w); w.join(mark); }
    for (const v of m.txs) w.uint32(34).bytes(v);
    { const mark = w.uint32(42).fork(); CommitInfo.write(m.proposedLastCommit, w); w.join(mark); }
    for (const v of m.misbehavior) { const mark = w.uint32(50).fork(); Misbehavior.write(v, w); w.join(mark); }
    if (m.nextValidatorsHash.length > 0) w.uint32(58).bytes(m.nextValidatorsHash);
    if (m.proposerAddress.length > 0) w.uint32(66).bytes(m.proposerAddress);
  },
  read: (r) => {
    let hash_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    const txs_: Uint8Array[] = [];
    let proposedLastCommit_: CommitInfo = CommitInfo.create();
    const misbehavior_: Misbehavior[] = [];
    let nextValidatorsHash_: Uint8Array = EMPTY_BYTES;
    let proposerAddress_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: hash_ = r.bytes(); break;
        case 16: height_ = r.int64(); break;
        case 26: time_ = r.nested(Timestamp.read); break;
        case 34: txs_.push(r.bytes()); break;
        case 42: proposedLastCommit_ = r.nested(CommitInfo.read); break;
        case 50: misbehavior_.push(r.nested(Misbehavior.read)); break;
        case 58: nextValidatorsHash_ = r.bytes(); break;
        case 66: proposerAddress_ = r.bytes(); break;
        default: r.other(tag, RequestExtendVote_numbers);
      }
    }
    return { hash: hash_, height: height_, time: time_, txs: txs_, proposedLastCommit: proposedLastCommit_, misbehavior: misbehavior_, nextValidatorsHash: nextValidatorsHash_, proposerAddress: proposerAddress_ };
  },
});

/** RequestVerifyVoteExtension asks whether another validator's extension is acceptable. */
export interface RequestVerifyVoteExtension {
  readonly hash: Uint8Array;
  readonly validatorAddress: Uint8Array;
  readonly height: bigint;
  readonly voteExtension: Uint8Array;
}
const RequestVerifyVoteExtension_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.abci.RequestVerifyVoteExtension. */
export const RequestVerifyVoteExtension: MessageType<RequestVerifyVoteExtension> = message<RequestVerifyVoteExtension>({
  typeName: "tendermint.abci.RequestVerifyVoteExtension",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validator_address", key: "validatorAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "vote_extension", key: "voteExtension", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? EMPTY_BYTES, validatorAddress: p.validatorAddress ?? EMPTY_BYTES, height: p.height ?? 0n, voteExtension: p.voteExtension ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.hash.length > 0) w.uint32(10).bytes(m.hash);
    if (m.validatorAddress.length > 0) w.uint32(18).bytes(m.validatorAddress);
    if (m.height !== 0n) w.uint32(24).uint64(m.height);
    if (m.voteExtension.length > 0) w.uint32(34).bytes(m.voteExtension);
  },
  read: (r) => {
    let hash_: Uint8Array = EMPTY_BYTES;
    let validatorAddress_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    let voteExtension_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: hash_ = r.bytes(); break;
        case 18: validatorAddress_ = r.bytes(); break;
        case 24: height_ = r.int64(); break;
        case 34: voteExtension_ = r.bytes(); break;
        default: r.other(tag, RequestVerifyVoteExtension_numbers);
      }
    }
    return { hash: hash_, validatorAddress: validatorAddress_, height: height_, voteExtension: voteExtension_ };
  },
});

/** RequestFinalizeBlock executes a decided block. */
export interface RequestFinalizeBlock {
  readonly txs: readonly Uint8Array[];
  readonly decidedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: Timestamp;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}
const RequestFinalizeBlock_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tendermint.abci.RequestFinalizeBlock. */
export const RequestFinalizeBlock: MessageType<RequestFinalizeBlock> = message<RequestFinalizeBlock>({
  typeName: "tendermint.abci.RequestFinalizeBlock",
  options: {},
  fields: [
    { number: 1, name: "txs", key: "txs", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "decided_last_commit", key: "decidedLastCommit", type: { kind: "message", type: () => CommitInfo }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "misbehavior", key: "misbehavior", type: { kind: "message", type: () => Misbehavior }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 7, name: "next_validators_hash", key: "nextValidatorsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "proposer_address", key: "proposerAddress", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txs: p.txs ?? [], decidedLastCommit: p.decidedLastCommit ?? CommitInfo.create(), misbehavior: p.misbehavior ?? [], hash: p.hash ?? EMPTY_BYTES, height: p.height ?? 0n, time: p.time ?? GO_ZERO_TIMESTAMP, nextValidatorsHash: p.nextValidatorsHash ?? EMPTY_BYTES, proposerAddress: p.proposerAddress ?? EMPTY_BYTES }),
  write: (m, w) => {
    for (const v of m.txs) w.uint32(10).bytes(v);
    { const mark = w.uint32(18).fork(); CommitInfo.write(m.decidedLastCommit, w); w.join(mark); }
    for (const v of m.misbehavior) { const mark = w.uint32(26).fork(); Misbehavior.write(v, w); w.join(mark); }
    if (m.hash.length > 0) w.uint32(34).bytes(m.hash);
    if (m.height !== 0n) w.uint32(40).uint64(m.height);
    { const mark = w.uint32(50).fork(); Timestamp.write(m.time, w); w.join(mark); }
    if (m.nextValidatorsHash.length > 0) w.uint32(58).bytes(m.nextValidatorsHash);
    if (m.proposerAddress.length > 0) w.uint32(66).bytes(m.proposerAddress);
  },
  read: (r) => {
    const txs_: Uint8Array[] = [];
    let decidedLastCommit_: CommitInfo = CommitInfo.create();
    const misbehavior_: Misbehavior[] = [];
    let hash_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    let nextValidatorsHash_: Uint8Array = EMPTY_BYTES;
    let proposerAddress_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txs_.push(r.bytes()); break;
        case 18: decidedLastCommit_ = r.nested(CommitInfo.read); break;
        case 26: misbehavior_.push(r.nested(Misbehavior.read)); break;
        case 34: hash_ = r.bytes(); break;
        case 40: height_ = r.int64(); break;
        case 50: time_ = r.nested(Timestamp.read); break;
        case 58: nextValidatorsHash_ = r.bytes(); break;
        case 66: proposerAddress_ = r.bytes(); break;
        default: r.other(tag, RequestFinalizeBlock_numbers);
      }
    }
    return { txs: txs_, decidedLastCommit: decidedLastCommit_, misbehavior: misbehavior_, hash: hash_, height: height_, time: time_, nextValidatorsHash: nextValidatorsHash_, proposerAddress: proposerAddress_ };
  },
});

/** Response is one answer of the application on the ABCI socket. */
export interface Response {
  readonly value: { readonly kind: "exception"; readonly value: ResponseException } | { readonly kind: "echo"; readonly value: ResponseEcho } | { readonly kind: "flush"; readonly value: ResponseFlush } | { readonly kind: "info"; readonly value: ResponseInfo } | { readonly kind: "initChain"; readonly value: ResponseInitChain } | { readonly kind: "query"; readonly value: ResponseQuery } | { readonly kind: "checkTx"; readonly value: ResponseCheckTx } | { readonly kind: "commit"; readonly value: ResponseCommit } | { readonly kind: "listSnapshots"; readonly value: ResponseListSnapshots } | { readonly kind: "offerSnapshot"; readonly value: ResponseOfferSnapshot } | { readonly kind: "loadSnapshotChunk"; readonly value: ResponseLoadSnapshotChunk } | { readonly kind: "applySnapshotChunk"; readonly value: ResponseApplySnapshotChunk } | { readonly kind: "prepareProposal"; readonly value: ResponsePrepareProposal } | { readonly kind: "processProposal"; readonly value: ResponseProcessProposal } | { readonly kind: "extendVote"; readonly value: ResponseExtendVote } | { readonly kind: "verifyVoteExtension"; readonly value: ResponseVerifyVoteExtension } | { readonly kind: "finalizeBlock"; readonly value: ResponseFinalizeBlock } | { readonly kind: "insertTx"; readonly value: ResponseInsertTx } | { readonly kind: "reapTxs"; readonly value: ResponseReapTxs } | undefined;
}
const Response_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 6, 7, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
/** Codec of tendermint.abci.Response. */
export const Response: MessageType<Response> = message<Response>({
  typeName: "tendermint.abci.Response",
  options: {},
  fields: [
    { number: 1, name: "exception", key: "exception", type: { kind: "message", type: () => ResponseException }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 2, name: "echo", key: "echo", type: { kind: "message", type: () => ResponseEcho }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 3, name: "flush", key: "flush", type: { kind: "message", type: () => ResponseFlush }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 4, name: "info", key: "info", type: { kind: "message", type: () => ResponseInfo }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 6, name: "init_chain", key: "initChain", type: { kind: "message", type: () => ResponseInitChain }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 7, name: "query", key: "query", type: { kind: "message", type: () => ResponseQuery }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 9, name: "check_tx", key: "checkTx", type: { kind: "message", type: () => ResponseCheckTx }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 12, name: "commit", key: "commit", type: { kind: "message", type: () => ResponseCommit }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 13, name: "list_snapshots", key: "listSnapshots", type: { kind: "message", type: () => ResponseListSnapshots }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 14, name: "offer_snapshot", key: "offerSnapshot", type: { kind: "message", type: () => ResponseOfferSnapshot }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 15, name: "load_snapshot_chunk", key: "loadSnapshotChunk", type: { kind: "message", type: () => ResponseLoadSnapshotChunk }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 16, name: "apply_snapshot_chunk", key: "applySnapshotChunk", type: { kind: "message", type: () => ResponseApplySnapshotChunk }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 17, name: "prepare_proposal", key: "prepareProposal", type: { kind: "message", type: () => ResponsePrepareProposal }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 18, name: "process_proposal", key: "processProposal", type: { kind: "message", type: () => ResponseProcessProposal }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 19, name: "extend_vote", key: "extendVote", type: { kind: "message", type: () => ResponseExtendVote }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 20, name: "verify_vote_extension", key: "verifyVoteExtension", type: { kind: "message", type: () => ResponseVerifyVoteExtension }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 21, name: "finalize_block", key: "finalizeBlock", type: { kind: "message", type: () => ResponseFinalizeBlock }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 22, name: "insert_tx", key: "insertTx", type: { kind: "message", type: () => ResponseInsertTx }, repeated: false, required: false, oneof: "value", options: {} },
    { number: 23, name: "reap_txs", key: "reapTxs", type: { kind: "message", type: () => ResponseReapTxs }, repeated: false, required: false, oneof: "value", options: {} },
  ],
  create: (p) => ({ value: p.value }),
  write: (m, w) => {
    if (m.value?.kind === "exception") { const mark = w.uint32(10).fork(); ResponseException.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "echo") { const mark = w.uint32(18).fork(); ResponseEcho.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "flush") { const mark = w.uint32(26).fork(); ResponseFlush.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "info") { const mark = w.uint32(34).fork(); ResponseInfo.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "initChain") { const mark = w.uint32(50).fork(); ResponseInitChain.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "query") { const mark = w.uint32(58).fork(); ResponseQuery.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "checkTx") { const mark = w.uint32(74).fork(); ResponseCheckTx.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "commit") { const mark = w.uint32(98).fork(); ResponseCommit.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "listSnapshots") { const mark = w.uint32(106).fork(); ResponseListSnapshots.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "offerSnapshot") { const mark = w.uint32(114).fork(); ResponseOfferSnapshot.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "loadSnapshotChunk") { const mark = w.uint32(122).fork(); ResponseLoadSnapshotChunk.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "applySnapshotChunk") { const mark = w.uint32(130).fork(); ResponseApplySnapshotChunk.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "prepareProposal") { const mark = w.uint32(138).fork(); ResponsePrepareProposal.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "processProposal") { const mark = w.uint32(146).fork(); ResponseProcessProposal.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "extendVote") { const mark = w.uint32(154).fork(); ResponseExtendVote.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "verifyVoteExtension") { const mark = w.uint32(162).fork(); ResponseVerifyVoteExtension.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "finalizeBlock") { const mark = w.uint32(170).fork(); ResponseFinalizeBlock.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "insertTx") { const mark = w.uint32(178).fork(); ResponseInsertTx.write(m.value.value, w); w.join(mark); }
    if (m.value?.kind === "reapTxs") { const mark = w.uint32(186).fork(); ResponseReapTxs.write(m.value.value, w); w.join(mark); }
  },
  read: (r) => {
    let value: Response["value"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: value = { kind: "exception", value: r.nested(ResponseException.read) }; break;
        case 18: value = { kind: "echo", value: r.nested(ResponseEcho.read) }; break;
        case 26: value = { kind: "flush", value: r.nested(ResponseFlush.read) }; break;
        case 34: value = { kind: "info", value: r.nested(ResponseInfo.read) }; break;
        case 50: value = { kind: "initChain", value: r.nested(ResponseInitChain.read) }; break;
        case 58: value = { kind: "query", value: r.nested(ResponseQuery.read) }; break;
        case 74: value = { kind: "checkTx", value: r.nested(ResponseCheckTx.read) }; break;
        case 98: value = { kind: "commit", value: r.nested(ResponseCommit.read) }; break;
        case 106: value = { kind: "listSnapshots", value: r.nested(ResponseListSnapshots.read) }; break;
        case 114: value = { kind: "offerSnapshot", value: r.nested(ResponseOfferSnapshot.read) }; break;
        case 122: value = { kind: "loadSnapshotChunk", value: r.nested(ResponseLoadSnapshotChunk.read) }; break;
        case 130: value = { kind: "applySnapshotChunk", value: r.nested(ResponseApplySnapshotChunk.read) }; break;
        case 138: value = { kind: "prepareProposal", value: r.nested(ResponsePrepareProposal.read) }; break;
        case 146: value = { kind: "processProposal", value: r.nested(ResponseProcessProposal.read) }; break;
        case 154: value = { kind: "extendVote", value: r.nested(ResponseExtendVote.read) }; break;
        case 162: value = { kind: "verifyVoteExtension", value: r.nested(ResponseVerifyVoteExtension.read) }; break;
        case 170: value = { kind: "finalizeBlock", value: r.nested(ResponseFinalizeBlock.read) }; break;
        case 178: value = { kind: "insertTx", value: r.nested(ResponseInsertTx.read) }; break;
        case 186: value = { kind: "reapTxs", value: r.nested(ResponseReapTxs.read) }; break;
        default: r.other(tag, Response_numbers);
      }
    }
    return { value };
  },
});

/** ResponseException reports that the application cannot go on. */
export interface ResponseException {
  readonly error: string;
}
const ResponseException_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseException. */
export const ResponseException: MessageType<ResponseException> = message<ResponseException>({
  typeName: "tendermint.abci.ResponseException",
  options: {},
  fields: [
    { number: 1, name: "error", key: "error", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ error: p.error ?? "" }),
  write: (m, w) => {
    if (m.error !== "") w.uint32(10).string(m.error);
  },
  read: (r) => {
    let error_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: error_ = r.string(); break;
        default: r.other(tag, ResponseException_numbers);
      }
    }
    return { error: error_ };
  },
});

/** ResponseEcho returns the text of the request. */
export interface ResponseEcho {
  readonly message: string;
}
const ResponseEcho_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseEcho. */
export const ResponseEcho: MessageType<ResponseEcho> = message<ResponseEcho>({
  typeName: "tendermint.abci.ResponseEcho",
  options: {},
  fields: [
    { number: 1, name: "message", key: "message", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ message: p.message ?? "" }),
  write: (m, w) => {
    if (m.message !== "") w.uint32(10).string(m.message);
  },
  read: (r) => {
    let message_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: message_ = r.string(); break;
        default: r.other(tag, ResponseEcho_numbers);
      }
    }
    return { message: message_ };
  },
});

/** ResponseFlush says that all earlier answers are sent. */
export interface ResponseFlush {

}
const ResponseFlush_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tendermint.abci.ResponseFlush. */
export const ResponseFlush: MessageType<ResponseFlush> = message<ResponseFlush>({
  typeName: "tendermint.abci.ResponseFlush",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, ResponseFlush_numbers);
      }
    }
    return {  };
  },
});

/** ResponseInfo says what the application is and which block it committed last. */
export interface ResponseInfo {
  readonly data: string;
  readonly version: string;
  readonly appVersion: bigint;
  readonly lastBlockHeight: bigint;
  readonly lastBlockAppHash: Uint8Array;
}
const ResponseInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.abci.ResponseInfo. */
export const ResponseInfo: MessageType<ResponseInfo> = message<ResponseInfo>({
  typeName: "tendermint.abci.ResponseInfo",
  options: {},
  fields: [
    { number: 1, name: "data", key: "data", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "app_version", key: "appVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "last_block_height", key: "lastBlockHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "last_block_app_hash", key: "lastBlockAppHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ data: p.data ?? "", version: p.version ?? "", appVersion: p.appVersion ?? 0n, lastBlockHeight: p.lastBlockHeight ?? 0n, lastBlockAppHash: p.lastBlockAppHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.data !== "") w.uint32(10).string(m.data);
    if (m.version !== "") w.uint32(18).string(m.version);
    if (m.appVersion !== 0n) w.uint32(24).uint64(m.appVersion);
    if (m.lastBlockHeight !== 0n) w.uint32(32).uint64(m.lastBlockHeight);
    if (m.lastBlockAppHash.length > 0) w.uint32(42).bytes(m.lastBlockAppHash);
  },
  read: (r) => {
    let data_: string = "";
    let version_: string = "";
    let appVersion_: bigint = 0n;
    let lastBlockHeight_: bigint = 0n;
    let lastBlockAppHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: data_ = r.string(); break;
        case 18: version_ = r.string(); break;
        case 24: appVersion_ = r.uint64(); break;
        case 32: lastBlockHeight_ = r.int64(); break;
        case 42: lastBlockAppHash_ = r.bytes(); break;
        default: r.other(tag, ResponseInfo_numbers);
      }
    }
    return { data: data_, version: version_, appVersion: appVersion_, lastBlockHeight: lastBlockHeight_, lastBlockAppHash: lastBlockAppHash_ };
  },
});

/** ResponseInitChain may replace the genesis parameters and validators. */
export interface ResponseInitChain {
  readonly consensusParams: ConsensusParams | undefined;
  readonly validators: readonly ValidatorUpdate[];
  readonly appHash: Uint8Array;
}
const ResponseInitChain_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.abci.ResponseInitChain. */
export const ResponseInitChain: MessageType<ResponseInitChain> = message<ResponseInitChain>({
  typeName: "tendermint.abci.ResponseInitChain",
  options: {},
  fields: [
    { number: 1, name: "consensus_params", key: "consensusParams", type: { kind: "message", type: () => ConsensusParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validators", key: "validators", type: { kind: "message", type: () => ValidatorUpdate }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "app_hash", key: "appHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ consensusParams: p.consensusParams ?? undefined, validators: p.validators ?? [], appHash: p.appHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.consensusParams !== undefined) { const mark = w.uint32(10).fork(); ConsensusParams.write(m.consensusParams, w); w.join(mark); }
    for (const v of m.validators) { const mark = w.uint32(18).fork(); ValidatorUpdate.write(v, w); w.join(mark); }
    if (m.appHash.length > 0) w.uint32(26).bytes(m.appHash);
  },
  read: (r) => {
    let consensusParams_: ConsensusParams | undefined = undefined;
    const validators_: ValidatorUpdate[] = [];
    let appHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: consensusParams_ = r.nested(ConsensusParams.read); break;
        case 18: validators_.push(r.nested(ValidatorUpdate.read)); break;
        case 26: appHash_ = r.bytes(); break;
        default: r.other(tag, ResponseInitChain_numbers);
      }
    }
    return { consensusParams: consensusParams_, validators: validators_, appHash: appHash_ };
  },
});

/** ResponseQuery is the value read, or a code and log saying why not. */
export interface ResponseQuery {
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
const ResponseQuery_numbers: ReadonlySet<number> = new Set<number>([1, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tendermint.abci.ResponseQuery. */
export const ResponseQuery: MessageType<ResponseQuery> = message<ResponseQuery>({
  typeName: "tendermint.abci.ResponseQuery",
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
        default: r.other(tag, ResponseQuery_numbers);
      }
    }
    return { code: code_, log: log_, info: info_, index: index_, key: key_, value: value_, proofOps: proofOps_, height: height_, codespace: codespace_ };
  },
});

/** ResponseCheckTx accepts a transaction with code 0. */
export interface ResponseCheckTx {
  readonly code: number;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
  readonly codespace: string;
}
const ResponseCheckTx_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tendermint.abci.ResponseCheckTx. */
export const ResponseCheckTx: MessageType<ResponseCheckTx> = message<ResponseCheckTx>({
  typeName: "tendermint.abci.ResponseCheckTx",
  options: {},
  fields: [
    { number: 1, name: "code", key: "code", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "data", key: "data", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "log", key: "log", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "info", key: "info", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "gas_wanted", key: "gasWanted", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "gas_used", key: "gasUsed", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "events", key: "events", type: { kind: "message", type: () => Event }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 8, name: "codespace", key: "codespace", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ code: p.code ?? 0, data: p.data ?? EMPTY_BYTES, log: p.log ?? "", info: p.info ?? "", gasWanted: p.gasWanted ?? 0n, gasUsed: p.gasUsed ?? 0n, events: p.events ?? [], codespace: p.codespace ?? "" }),
  write: (m, w) => {
    if (m.code !== 0) w.uint32(8).uint32(m.code);
    if (m.data.length > 0) w.uint32(18).bytes(m.data);
    if (m.log !== "") w.uint32(26).string(m.log);
    if (m.info !== "") w.uint32(34).string(m.info);
    if (m.gasWanted !== 0n) w.uint32(40).uint64(m.gasWanted);
    if (m.gasUsed !== 0n) w.uint32(48).uint64(m.gasUsed);
    for (const v of m.events) { const mark = w.uint32(58).fork(); Event.write(v, w); w.join(mark); }
    if (m.codespace !== "") w.uint32(66).string(m.codespace);
  },
  read: (r) => {
    let code_: number = 0;
    let data_: Uint8Array = EMPTY_BYTES;
    let log_: string = "";
    let info_: string = "";
    let gasWanted_: bigint = 0n;
    let gasUsed_: bigint = 0n;
    const events_: Event[] = [];
    let codespace_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: code_ = r.uint32(); break;
        case 18: data_ = r.bytes(); break;
        case 26: log_ = r.string(); break;
        case 34: info_ = r.string(); break;
        case 40: gasWanted_ = r.int64(); break;
        case 48: gasUsed_ = r.int64(); break;
        case 58: events_.push(r.nested(Event.read)); break;
        case 66: codespace_ = r.string(); break;
        default: r.other(tag, ResponseCheckTx_numbers);
      }
    }
    return { code: code_, data: data_, log: log_, info: info_, gasWanted: gasWanted_, gasUsed: gasUsed_, events: events_, codespace: codespace_ };
  },
});

/** ResponseInsertTx accepts a transaction with code 0. */
export interface ResponseInsertTx {
  readonly code: number;
}
const ResponseInsertTx_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseInsertTx. */
export const ResponseInsertTx: MessageType<ResponseInsertTx> = message<ResponseInsertTx>({
  typeName: "tendermint.abci.ResponseInsertTx",
  options: {},
  fields: [
    { number: 1, name: "code", key: "code", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ code: p.code ?? 0 }),
  write: (m, w) => {
    if (m.code !== 0) w.uint32(8).uint32(m.code);
  },
  read: (r) => {
    let code_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: code_ = r.uint32(); break;
        default: r.other(tag, ResponseInsertTx_numbers);
      }
    }
    return { code: code_ };
  },
});

/** ResponseReapTxs is transactions for the next block. */
export interface ResponseReapTxs {
  readonly txs: readonly Uint8Array[];
}
const ResponseReapTxs_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseReapTxs. */
export const ResponseReapTxs: MessageType<ResponseReapTxs> = message<ResponseReapTxs>({
  typeName: "tendermint.abci.ResponseReapTxs",
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
        default: r.other(tag, ResponseReapTxs_numbers);
      }
    }
    return { txs: txs_ };
  },
});

/** ResponseCommit names the lowest height the application still needs; 0 keeps all. */
export interface ResponseCommit {
  readonly retainHeight: bigint;
}
const ResponseCommit_numbers: ReadonlySet<number> = new Set<number>([3]);
/** Codec of tendermint.abci.ResponseCommit. */
export const ResponseCommit: MessageType<ResponseCommit> = message<ResponseCommit>({
  typeName: "tendermint.abci.ResponseCommit",
  options: {},
  fields: [
    { number: 3, name: "retain_height", key: "retainHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ retainHeight: p.retainHeight ?? 0n }),
  write: (m, w) => {
    if (m.retainHeight !== 0n) w.uint32(24).uint64(m.retainHeight);
  },
  read: (r) => {
    let retainHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 24: retainHeight_ = r.int64(); break;
        default: r.other(tag, ResponseCommit_numbers);
      }
    }
    return { retainHeight: retainHeight_ };
  },
});

/** ResponseListSnapshots is the snapshots on offer. */
export interface ResponseListSnapshots {
  readonly snapshots: readonly Snapshot[];
}
const ResponseListSnapshots_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseListSnapshots. */
export const ResponseListSnapshots: MessageType<ResponseListSnapshots> = message<ResponseListSnapshots>({
  typeName: "tendermint.abci.ResponseListSnapshots",
  options: {},
  fields: [
    { number: 1, name: "snapshots", key: "snapshots", type: { kind: "message", type: () => Snapshot }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ snapshots: p.snapshots ?? [] }),
  write: (m, w) => {
    for (const v of m.snapshots) { const mark = w.uint32(10).fork(); Snapshot.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const snapshots_: Snapshot[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: snapshots_.push(r.nested(Snapshot.read)); break;
        default: r.other(tag, ResponseListSnapshots_numbers);
      }
    }
    return { snapshots: snapshots_ };
  },
});

/** ResponseOfferSnapshot says whether the snapshot is worth fetching. */
export interface ResponseOfferSnapshot {
  readonly result: number;
}
const ResponseOfferSnapshot_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseOfferSnapshot. */
export const ResponseOfferSnapshot: MessageType<ResponseOfferSnapshot> = message<ResponseOfferSnapshot>({
  typeName: "tendermint.abci.ResponseOfferSnapshot",
  options: {},
  fields: [
    { number: 1, name: "result", key: "result", type: { kind: "enum", type: ResponseOfferSnapshot_ResultEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ result: p.result ?? 0 }),
  write: (m, w) => {
    if (m.result !== 0) w.uint32(8).int32(m.result);
  },
  read: (r) => {
    let result_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: result_ = r.int32(); break;
        default: r.other(tag, ResponseOfferSnapshot_numbers);
      }
    }
    return { result: result_ };
  },
});

/** ResponseLoadSnapshotChunk is the chunk, empty when it is gone. */
export interface ResponseLoadSnapshotChunk {
  readonly chunk: Uint8Array;
}
const ResponseLoadSnapshotChunk_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseLoadSnapshotChunk. */
export const ResponseLoadSnapshotChunk: MessageType<ResponseLoadSnapshotChunk> = message<ResponseLoadSnapshotChunk>({
  typeName: "tendermint.abci.ResponseLoadSnapshotChunk",
  options: {},
  fields: [
    { number: 1, name: "chunk", key: "chunk", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ chunk: p.chunk ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.chunk.length > 0) w.uint32(10).bytes(m.chunk);
  },
  read: (r) => {
    let chunk_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: chunk_ = r.bytes(); break;
        default: r.other(tag, ResponseLoadSnapshotChunk_numbers);
      }
    }
    return { chunk: chunk_ };
  },
});

/** ResponseApplySnapshotChunk says how to go on after a chunk. */
export interface ResponseApplySnapshotChunk {
  readonly result: number;
  readonly refetchChunks: readonly number[];
  readonly rejectSenders: readonly string[];
}
const ResponseApplySnapshotChunk_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.abci.ResponseApplySnapshotChunk. */
export const ResponseApplySnapshotChunk: MessageType<ResponseApplySnapshotChunk> = message<ResponseApplySnapshotChunk>({
  typeName: "tendermint.abci.ResponseApplySnapshotChunk",
  options: {},
  fields: [
    { number: 1, name: "result", key: "result", type: { kind: "enum", type: ResponseApplySnapshotChunk_ResultEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "refetch_chunks", key: "refetchChunks", type: { kind: "scalar", scalar: "uint32" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "reject_senders", key: "rejectSenders", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ result: p.result ?? 0, refetchChunks: p.refetchChunks ?? [], rejectSenders: p.rejectSenders ?? [] }),
  write: (m, w) => {
    if (m.result !== 0) w.uint32(8).int32(m.result);
    if (m.refetchChunks.length > 0) { const mark = w.uint32(18).fork(); for (const v of m.refetchChunks) w.uint32(v); w.join(mark); }
    for (const v of m.rejectSenders) w.uint32(26).string(v);
  },
  read: (r) => {
    let result_: number = 0;
    const refetchChunks_: number[] = [];
    const rejectSenders_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: result_ = r.int32(); break;
        case 16: refetchChunks_.push(r.uint32()); break;
        case 18: r.packed(refetchChunks_, (r) => r.uint32()); break;
        case 26: rejectSenders_.push(r.string()); break;
        default: r.other(tag, ResponseApplySnapshotChunk_numbers);
      }
    }
    return { result: result_, refetchChunks: refetchChunks_, rejectSenders: rejectSenders_ };
  },
});

/** ResponsePrepareProposal is the transactions of the block to propose. */
export interface ResponsePrepareProposal {
  readonly txs: readonly Uint8Array[];
}
const ResponsePrepareProposal_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponsePrepareProposal. */
export const ResponsePrepareProposal: MessageType<ResponsePrepareProposal> = message<ResponsePrepareProposal>({
  typeName: "tendermint.abci.ResponsePrepareProposal",
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
        default: r.other(tag, ResponsePrepareProposal_numbers);
      }
    }
    return { txs: txs_ };
  },
});

/** ResponseProcessProposal accepts or rejects a proposal. */
export interface ResponseProcessProposal {
  readonly status: number;
}
const ResponseProcessProposal_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseProcessProposal. */
export const ResponseProcessProposal: MessageType<ResponseProcessProposal> = message<ResponseProcessProposal>({
  typeName: "tendermint.abci.ResponseProcessProposal",
  options: {},
  fields: [
    { number: 1, name: "status", key: "status", type: { kind: "enum", type: ResponseProcessProposal_ProposalStatusEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ status: p.status ?? 0 }),
  write: (m, w) => {
    if (m.status !== 0) w.uint32(8).int32(m.status);
  },
  read: (r) => {
    let status_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: status_ = r.int32(); break;
        default: r.other(tag, ResponseProcessProposal_numbers);
      }
    }
    return { status: status_ };
  },
});

/** ResponseExtendVote is the data for the precommit. */
export interface ResponseExtendVote {
  readonly voteExtension: Uint8Array;
}
const ResponseExtendVote_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseExtendVote. */
export const ResponseExtendVote: MessageType<ResponseExtendVote> = message<ResponseExtendVote>({
  typeName: "tendermint.abci.ResponseExtendVote",
  options: {},
  fields: [
    { number: 1, name: "vote_extension", key: "voteExtension", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ voteExtension: p.voteExtension ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.voteExtension.length > 0) w.uint32(10).bytes(m.voteExtension);
  },
  read: (r) => {
    let voteExtension_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: voteExtension_ = r.bytes(); break;
        default: r.other(tag, ResponseExtendVote_numbers);
      }
    }
    return { voteExtension: voteExtension_ };
  },
});

/** ResponseVerifyVoteExtension accepts or rejects an extension. */
export interface ResponseVerifyVoteExtension {
  readonly status: number;
}
const ResponseVerifyVoteExtension_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.abci.ResponseVerifyVoteExtension. */
export const ResponseVerifyVoteExtension: MessageType<ResponseVerifyVoteExtension> = message<ResponseVerifyVoteExtension>({
  typeName: "tendermint.abci.ResponseVerifyVoteExtension",
  options: {},
  fields: [
    { number: 1, name: "status", key: "status", type: { kind: "enum", type: ResponseVerifyVoteExtension_VerifyStatusEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ status: p.status ?? 0 }),
  write: (m, w) => {
    if (m.status !== 0) w.uint32(8).int32(m.status);
  },
  read: (r) => {
    let status_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: status_ = r.int32(); break;
        default: r.other(tag, ResponseVerifyVoteExtension_numbers);
      }
    }
    return { status: status_ };
  },
});

/** ResponseFinalizeBlock is the outcome of a block. */
export interface ResponseFinalizeBlock {
  readonly events: readonly Event[];
  readonly txResults: readonly ExecTxResult[];
  readonly validatorUpdates: readonly ValidatorUpdate[];
  readonly consensusParamUpdates: ConsensusParams | undefined;
  readonly appHash: Uint8Array;
}
const ResponseFinalizeBlock_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.abci.ResponseFinalizeBlock. */
export const ResponseFinalizeBlock: MessageType<ResponseFinalizeBlock> = message<ResponseFinalizeBlock>({
  typeName: "tendermint.abci.ResponseFinalizeBlock",
  options: {},
  fields: [
    { number: 1, name: "events", key: "events", type: { kind: "message", type: () => Event }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "tx_results", key: "txResults", type: { kind: "message", type: () => ExecTxResult }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "validator_updates", key: "validatorUpdates", type: { kind: "message", type: () => ValidatorUpdate }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "consensus_param_updates", key: "consensusParamUpdates", type: { kind: "message", type: () => ConsensusParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "app_hash", key: "appHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ events: p.events ?? [], txResults: p.txResults ?? [], validatorUpdates: p.validatorUpdates ?? [], consensusParamUpdates: p.consensusParamUpdates ?? undefined, appHash: p.appHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    for (const v of m.events) { const mark = w.uint32(10).fork(); Event.write(v, w); w.join(mark); }
    for (const v of m.txResults) { const mark = w.uint32(18).fork(); ExecTxResult.write(v, w); w.join(mark); }
    for (const v of m.validatorUpdates) { const mark = w.uint32(26).fork(); ValidatorUpdate.write(v, w); w.join(mark); }
    if (m.consensusParamUpdates !== undefined) { const mark = w.uint32(34).fork(); ConsensusParams.write(m.consensusParamUpdates, w); w.join(mark); }
    if (m.appHash.length > 0) w.uint32(42).bytes(m.appHash);
  },
  read: (r) => {
    const events_: Event[] = [];
    const txResults_: ExecTxResult[] = [];
    const validatorUpdates_: ValidatorUpdate[] = [];
    let consensusParamUpdates_: ConsensusParams | undefined = undefined;
    let appHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: events_.push(r.nested(Event.read)); break;
        case 18: txResults_.push(r.nested(ExecTxResult.read)); break;
        case 26: validatorUpdates_.push(r.nested(ValidatorUpdate.read)); break;
        case 34: consensusParamUpdates_ = r.nested(ConsensusParams.read); break;
        case 42: appHash_ = r.bytes(); break;
        default: r.other(tag, ResponseFinalizeBlock_numbers);
      }
    }
    return { events: events_, txResults: txResults_, validatorUpdates: validatorUpdates_, consensusParamUpdates: consensusParamUpdates_, appHash: appHash_ };
  },
});

/** CommitInfo says which validators signed a commit. */
export interface CommitInfo {
  readonly round: number;
  readonly votes: readonly VoteInfo[];
}
const CommitInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.abci.CommitInfo. */
export const CommitInfo: MessageType<CommitInfo> = message<CommitInfo>({
  typeName: "tendermint.abci.CommitInfo",
  options: {},
  fields: [
    { number: 1, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "votes", key: "votes", type: { kind: "message", type: () => VoteInfo }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ round: p.round ?? 0, votes: p.votes ?? [] }),
  write: (m, w) => {
    if (m.round !== 0) w.uint32(8).int32(m.round);
    for (const v of m.votes) { const mark = w.uint32(18).fork(); VoteInfo.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let round_: number = 0;
    const votes_: VoteInfo[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: round_ = r.int32(); break;
        case 18: votes_.push(r.nested(VoteInfo.read)); break;
        default: r.other(tag, CommitInfo_numbers);
      }
    }
    return { round: round_, votes: votes_ };
  },
});

/** ExtendedCommitInfo is commit info with vote extensions. */
export interface ExtendedCommitInfo {
  readonly round: number;
  readonly votes: readonly ExtendedVoteInfo[];
}
const ExtendedCommitInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.abci.ExtendedCommitInfo. */
export const ExtendedCommitInfo: MessageType<ExtendedCommitInfo> = message<ExtendedCommitInfo>({
  typeName: "tendermint.abci.ExtendedCommitInfo",
  options: {},
  fields: [
    { number: 1, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "votes", key: "votes", type: { kind: "message", type: () => ExtendedVoteInfo }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ round: p.round ?? 0, votes: p.votes ?? [] }),
  write: (m, w) => {
    if (m.round !== 0) w.uint32(8).int32(m.round);
    for (const v of m.votes) { const mark = w.uint32(18).fork(); ExtendedVoteInfo.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let round_: number = 0;
    const votes_: ExtendedVoteInfo[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: round_ = r.int32(); break;
        case 18: votes_.push(r.nested(ExtendedVoteInfo.read)); break;
        default: r.other(tag, ExtendedCommitInfo_numbers);
      }
    }
    return { round: round_, votes: votes_ };
  },
});

/** Event is something that happened, for indexes and subscriptions. */
export interface Event {
  readonly type: string;
  readonly attributes: readonly EventAttribute[];
}
const Event_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.abci.Event. */
export const Event: MessageType<Event> = message<Event>({
  typeName: "tendermint.abci.Event",
  options: {},
  fields: [
    { number: 1, name: "type", key: "type", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributes", key: "attributes", type: { kind: "message", type: () => EventAttribute }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ type: p.type ?? "", attributes: p.attributes ?? [] }),
  write: (m, w) => {
    if (m.type !== "") w.uint32(10).string(m.type);
    for (const v of m.attributes) { const mark = w.uint32(18).fork(); EventAttribute.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let type_: string = "";
    const attributes_: EventAttribute[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: type_ = r.string(); break;
        case 18: attributes_.push(r.nested(EventAttribute.read)); break;
        default: r.other(tag, Event_numbers);
      }
    }
    return { type: type_, attributes: attributes_ };
  },
});

/** EventAttribute is one named detail of an event. */
export interface EventAttribute {
  readonly key: string;
  readonly value: string;
  readonly index: boolean;
}
const EventAttribute_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.abci.EventAttribute. */
export const EventAttribute: MessageType<EventAttribute> = message<EventAttribute>({
  typeName: "tendermint.abci.EventAttribute",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "index", key: "index", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? "", value: p.value ?? "", index: p.index ?? false }),
  write: (m, w) => {
    if (m.key !== "") w.uint32(10).string(m.key);
    if (m.value !== "") w.uint32(18).string(m.value);
    if (m.index) w.uint32(24).bool(m.index);
  },
  read: (r) => {
    let key_: string = "";
    let value_: string = "";
    let index_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.string(); break;
        case 18: value_ = r.string(); break;
        case 24: index_ = r.bool(); break;
        default: r.other(tag, EventAttribute_numbers);
      }
    }
    return { key: key_, value: value_, index: index_ };
  },
});

/** ExecTxResult is the outcome of one transaction; code, data and gas are hashed into the next header. */
export interface ExecTxResult {
  readonly code: number;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
  readonly codespace: string;
}
const ExecTxResult_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tendermint.abci.ExecTxResult. */
export const ExecTxResult: MessageType<ExecTxResult> = message<ExecTxResult>({
  typeName: "tendermint.abci.ExecTxResult",
  options: {},
  fields: [
    { number: 1, name: "code", key: "code", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "data", key: "data", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "log", key: "log", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "info", key: "info", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "gas_wanted", key: "gasWanted", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "gas_used", key: "gasUsed", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "events", key: "events", type: { kind: "message", type: () => Event }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 8, name: "codespace", key: "codespace", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ code: p.code ?? 0, data: p.data ?? EMPTY_BYTES, log: p.log ?? "", info: p.info ?? "", gasWanted: p.gasWanted ?? 0n, gasUsed: p.gasUsed ?? 0n, events: p.events ?? [], codespace: p.codespace ?? "" }),
  write: (m, w) => {
    if (m.code !== 0) w.uint32(8).uint32(m.code);
    if (m.data.length > 0) w.uint32(18).bytes(m.data);
    if (m.log !== "") w.uint32(26).string(m.log);
    if (m.info !== "") w.uint32(34).string(m.info);
    if (m.gasWanted !== 0n) w.uint32(40).uint64(m.gasWanted);
    if (m.gasUsed !== 0n) w.uint32(48).uint64(m.gasUsed);
    for (const v of m.events) { const mark = w.uint32(58).fork(); Event.write(v, w); w.join(mark); }
    if (m.codespace !== "") w.uint32(66).string(m.codespace);
  },
  read: (r) => {
    let code_: number = 0;
    let data_: Uint8Array = EMPTY_BYTES;
    let log_: string = "";
    let info_: string = "";
    let gasWanted_: bigint = 0n;
    let gasUsed_: bigint = 0n;
    const events_: Event[] = [];
    let codespace_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: code_ = r.uint32(); break;
        case 18: data_ = r.bytes(); break;
        case 26: log_ = r.string(); break;
        case 34: info_ = r.string(); break;
        case 40: gasWanted_ = r.int64(); break;
        case 48: gasUsed_ = r.int64(); break;
        case 58: events_.push(r.nested(Event.read)); break;
        case 66: codespace_ = r.string(); break;
        default: r.other(tag, ExecTxResult_numbers);
      }
    }
    return { code: code_, data: data_, log: log_, info: info_, gasWanted: gasWanted_, gasUsed: gasUsed_, events: events_, codespace: codespace_ };
  },
});

/** TxResult is an outcome with its place in the chain, as indexes store it. */
export interface TxResult {
  readonly height: bigint;
  readonly index: number;
  readonly tx: Uint8Array;
  readonly result: ExecTxResult;
}
const TxResult_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.abci.TxResult. */
export const TxResult: MessageType<TxResult> = message<TxResult>({
  typeName: "tendermint.abci.TxResult",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "tx", key: "tx", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "result", key: "result", type: { kind: "message", type: () => ExecTxResult }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, index: p.index ?? 0, tx: p.tx ?? EMPTY_BYTES, result: p.result ?? ExecTxResult.create() }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.index !== 0) w.uint32(16).uint32(m.index);
    if (m.tx.length > 0) w.uint32(26).bytes(m.tx);
    { const mark = w.uint32(34).fork(); ExecTxResult.write(m.result, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let index_: number = 0;
    let tx_: Uint8Array = EMPTY_BYTES;
    let result_: ExecTxResult = ExecTxResult.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: index_ = r.uint32(); break;
        case 26: tx_ = r.bytes(); break;
        case 34: result_ = r.nested(ExecTxResult.read); break;
        default: r.other(tag, TxResult_numbers);
      }
    }
    return { height: height_, index: index_, tx: tx_, result: result_ };
  },
});

/** Validator is a validator as the application knows it. */
export interface Validator {
  readonly address: Uint8Array;
  readonly power: bigint;
}
const Validator_numbers: ReadonlySet<number> = new Set<number>([1, 3]);
/** Codec of tendermint.abci.Validator. */
export const Validator: MessageType<Validator> = message<Validator>({
  typeName: "tendermint.abci.Validator",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "power", key: "power", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? EMPTY_BYTES, power: p.power ?? 0n }),
  write: (m, w) => {
    if (m.address.length > 0) w.uint32(10).bytes(m.address);
    if (m.power !== 0n) w.uint32(24).uint64(m.power);
  },
  read: (r) => {
    let address_: Uint8Array = EMPTY_BYTES;
    let power_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.bytes(); break;
        case 24: power_ = r.int64(); break;
        default: r.other(tag, Validator_numbers);
      }
    }
    return { address: address_, power: power_ };
  },
});

/** ValidatorUpdate sets a key's power; 0 removes it. */
export interface ValidatorUpdate {
  readonly pubKey: PublicKey;
  readonly power: bigint;
}
const ValidatorUpdate_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.abci.ValidatorUpdate. */
export const ValidatorUpdate: MessageType<ValidatorUpdate> = message<ValidatorUpdate>({
  typeName: "tendermint.abci.ValidatorUpdate",
  options: {},
  fields: [
    { number: 1, name: "pub_key", key: "pubKey", type: { kind: "message", type: () => PublicKey }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "power", key: "power", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pubKey: p.pubKey ?? PublicKey.create(), power: p.power ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); PublicKey.write(m.pubKey, w); w.join(mark); }
    if (m.power !== 0n) w.uint32(16).uint64(m.power);
  },
  read: (r) => {
    let pubKey_: PublicKey = PublicKey.create();
    let power_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pubKey_ = r.nested(PublicKey.read); break;
        case 16: power_ = r.int64(); break;
        default: r.other(tag, ValidatorUpdate_numbers);
      }
    }
    return { pubKey: pubKey_, power: power_ };
  },
});

/** VoteInfo is a validator's slot in a commit. */
export interface VoteInfo {
  readonly validator: Validator;
  readonly blockIdFlag: number;
}
const VoteInfo_numbers: ReadonlySet<number> = new Set<number>([1, 3]);
/** Codec of tendermint.abci.VoteInfo. */
export const VoteInfo: MessageType<VoteInfo> = message<VoteInfo>({
  typeName: "tendermint.abci.VoteInfo",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "message", type: () => Validator }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "block_id_flag", key: "blockIdFlag", type: { kind: "enum", type: BlockIDFlagEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validator: p.validator ?? Validator.create(), blockIdFlag: p.blockIdFlag ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Validator.write(m.validator, w); w.join(mark); }
    if (m.blockIdFlag !== 0) w.uint32(24).int32(m.blockIdFlag);
  },
  read: (r) => {
    let validator_: Validator = Validator.create();
    let blockIdFlag_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.nested(Validator.read); break;
        case 24: blockIdFlag_ = r.int32(); break;
        default: r.other(tag, VoteInfo_numbers);
      }
    }
    return { validator: validator_, blockIdFlag: blockIdFlag_ };
  },
});

/** ExtendedVoteInfo is a validator's slot in an extended commit. */
export interface ExtendedVoteInfo {
  readonly validator: Validator;
  readonly voteExtension: Uint8Array;
  readonly extensionSignature: Uint8Array;
  readonly blockIdFlag: number;
}
const ExtendedVoteInfo_numbers: ReadonlySet<number> = new Set<number>([1, 3, 4, 5]);
/** Codec of tendermint.abci.ExtendedVoteInfo. */
export const ExtendedVoteInfo: MessageType<ExtendedVoteInfo> = message<ExtendedVoteInfo>({
  typeName: "tendermint.abci.ExtendedVoteInfo",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "message", type: () => Validator }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "vote_extension", key: "voteExtension", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "extension_signature", key: "extensionSignature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "block_id_flag", key: "blockIdFlag", type: { kind: "enum", type: BlockIDFlagEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validator: p.validator ?? Validator.create(), voteExtension: p.voteExtension ?? EMPTY_BYTES, extensionSignature: p.extensionSignature ?? EMPTY_BYTES, blockIdFlag: p.blockIdFlag ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Validator.write(m.validator, w); w.join(mark); }
    if (m.voteExtension.length > 0) w.uint32(26).bytes(m.voteExtension);
    if (m.extensionSignature.length > 0) w.uint32(34).bytes(m.extensionSignature);
    if (m.blockIdFlag !== 0) w.uint32(40).int32(m.blockIdFlag);
  },
  read: (r) => {
    let validator_: Validator = Validator.create();
    let voteExtension_: Uint8Array = EMPTY_BYTES;
    let extensionSignature_: Uint8Array = EMPTY_BYTES;
    let blockIdFlag_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.nested(Validator.read); break;
        case 26: voteExtension_ = r.bytes(); break;
        case 34: extensionSignature_ = r.bytes(); break;
        case 40: blockIdFlag_ = r.int32(); break;
        default: r.other(tag, ExtendedVoteInfo_numbers);
      }
    }
    return { validator: validator_, voteExtension: voteExtension_, extensionSignature: extensionSignature_, blockIdFlag: blockIdFlag_ };
  },
});

/** Misbehavior is a proven fault the application should punish. */
export interface Misbehavior {
  readonly type: number;
  readonly validator: Validator;
  readonly height: bigint;
  readonly time: Timestamp;
  readonly totalVotingPower: bigint;
}
const Misbehavior_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.abci.Misbehavior. */
export const Misbehavior: MessageType<Misbehavior> = message<Misbehavior>({
  typeName: "tendermint.abci.Misbehavior",
  options: {},
  fields: [
    { number: 1, name: "type", key: "type", type: { kind: "enum", type: MisbehaviorTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validator", key: "validator", type: { kind: "message", type: () => Validator }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 5, name: "total_voting_power", key: "totalVotingPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ type: p.type ?? 0, validator: p.validator ?? Validator.create(), height: p.height ?? 0n, time: p.time ?? GO_ZERO_TIMESTAMP, totalVotingPower: p.totalVotingPower ?? 0n }),
  write: (m, w) => {
    if (m.type !== 0) w.uint32(8).int32(m.type);
    { const mark = w.uint32(18).fork(); Validator.write(m.validator, w); w.join(mark); }
    if (m.height !== 0n) w.uint32(24).uint64(m.height);
    { const mark = w.uint32(34).fork(); Timestamp.write(m.time, w); w.join(mark); }
    if (m.totalVotingPower !== 0n) w.uint32(40).uint64(m.totalVotingPower);
  },
  read: (r) => {
    let type_: number = 0;
    let validator_: Validator = Validator.create();
    let height_: bigint = 0n;
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    let totalVotingPower_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: type_ = r.int32(); break;
        case 18: validator_ = r.nested(Validator.read); break;
        case 24: height_ = r.int64(); break;
        case 34: time_ = r.nested(Timestamp.read); break;
        case 40: totalVotingPower_ = r.int64(); break;
        default: r.other(tag, Misbehavior_numbers);
      }
    }
    return { type: type_, validator: validator_, height: height_, time: time_, totalVotingPower: totalVotingPower_ };
  },
});

/** Snapshot describes a copy of the application's state. */
export interface Snapshot {
  readonly height: bigint;
  readonly format: number;
  readonly chunks: number;
  readonly hash: Uint8Array;
  readonly metadata: Uint8Array;
}
const Snapshot_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.abci.Snapshot. */
export const Snapshot: MessageType<Snapshot> = message<Snapshot>({
  typeName: "tendermint.abci.Snapshot",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "format", key: "format", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "chunks", key: "chunks", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata", key: "metadata", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, format: p.format ?? 0, chunks: p.chunks ?? 0, hash: p.hash ?? EMPTY_BYTES, metadata: p.metadata ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.format !== 0) w.uint32(16).uint32(m.format);
    if (m.chunks !== 0) w.uint32(24).uint32(m.chunks);
    if (m.hash.length > 0) w.uint32(34).bytes(m.hash);
    if (m.metadata.length > 0) w.uint32(42).bytes(m.metadata);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let format_: number = 0;
    let chunks_: number = 0;
    let hash_: Uint8Array = EMPTY_BYTES;
    let metadata_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.uint64(); break;
        case 16: format_ = r.uint32(); break;
        case 24: chunks_ = r.uint32(); break;
        case 34: hash_ = r.bytes(); break;
        case 42: metadata_ = r.bytes(); break;
        default: r.other(tag, Snapshot_numbers);
      }
    }
    return { height: height_, format: format_, chunks: chunks_, hash: hash_, metadata: metadata_ };
  },
});

/** ABCI is the boundary between an engine and its application. */
export interface ABCIMethods {
  readonly echo: Rpc<RequestEcho, ResponseEcho>;
  readonly flush: Rpc<RequestFlush, ResponseFlush>;
  readonly info: Rpc<RequestInfo, ResponseInfo>;
  readonly checkTx: Rpc<RequestCheckTx, ResponseCheckTx>;
  readonly insertTx: Rpc<RequestInsertTx, ResponseInsertTx>;
  readonly reapTxs: Rpc<RequestReapTxs, ResponseReapTxs>;
  readonly query: Rpc<RequestQuery, ResponseQuery>;
  readonly commit: Rpc<RequestCommit, ResponseCommit>;
  readonly initChain: Rpc<RequestInitChain, ResponseInitChain>;
  readonly listSnapshots: Rpc<RequestListSnapshots, ResponseListSnapshots>;
  readonly offerSnapshot: Rpc<RequestOfferSnapshot, ResponseOfferSnapshot>;
  readonly loadSnapshotChunk: Rpc<RequestLoadSnapshotChunk, ResponseLoadSnapshotChunk>;
  readonly applySnapshotChunk: Rpc<RequestApplySnapshotChunk, ResponseApplySnapshotChunk>;
  readonly prepareProposal: Rpc<RequestPrepareProposal, ResponsePrepareProposal>;
  readonly processProposal: Rpc<RequestProcessProposal, ResponseProcessProposal>;
  readonly extendVote: Rpc<RequestExtendVote, ResponseExtendVote>;
  readonly verifyVoteExtension: Rpc<RequestVerifyVoteExtension, ResponseVerifyVoteExtension>;
  readonly finalizeBlock: Rpc<RequestFinalizeBlock, ResponseFinalizeBlock>;
}
/** Description of tendermint.abci.ABCI. */
export const ABCI: ServiceType<ABCIMethods> = {
  typeName: "tendermint.abci.ABCI",
  methods: {
    echo: { name: "Echo", path: "/tendermint.abci.ABCI/Echo", request: RequestEcho, response: ResponseEcho, http: [] },
    flush: { name: "Flush", path: "/tendermint.abci.ABCI/Flush", request: RequestFlush, response: ResponseFlush, http: [] },
    info: { name: "Info", path: "/tendermint.abci.ABCI/Info", request: RequestInfo, response: ResponseInfo, http: [] },
    checkTx: { name: "CheckTx", path: "/tendermint.abci.ABCI/CheckTx", request: RequestCheckTx, response: ResponseCheckTx, http: [] },
    insertTx: { name: "InsertTx", path: "/tendermint.abci.ABCI/InsertTx", request: RequestInsertTx, response: ResponseInsertTx, http: [] },
    reapTxs: { name: "ReapTxs", path: "/tendermint.abci.ABCI/ReapTxs", request: RequestReapTxs, response: ResponseReapTxs, http: [] },
    query: { name: "Query", path: "/tendermint.abci.ABCI/Query", request: RequestQuery, response: ResponseQuery, http: [] },
    commit: { name: "Commit", path: "/tendermint.abci.ABCI/Commit", request: RequestCommit, response: ResponseCommit, http: [] },
    initChain: { name: "InitChain", path: "/tendermint.abci.ABCI/InitChain", request: RequestInitChain, response: ResponseInitChain, http: [] },
    listSnapshots: { name: "ListSnapshots", path: "/tendermint.abci.ABCI/ListSnapshots", request: RequestListSnapshots, response: ResponseListSnapshots, http: [] },
    offerSnapshot: { name: "OfferSnapshot", path: "/tendermint.abci.ABCI/OfferSnapshot", request: RequestOfferSnapshot, response: ResponseOfferSnapshot, http: [] },
    loadSnapshotChunk: { name: "LoadSnapshotChunk", path: "/tendermint.abci.ABCI/LoadSnapshotChunk", request: RequestLoadSnapshotChunk, response: ResponseLoadSnapshotChunk, http: [] },
    applySnapshotChunk: { name: "ApplySnapshotChunk", path: "/tendermint.abci.ABCI/ApplySnapshotChunk", request: RequestApplySnapshotChunk, response: ResponseApplySnapshotChunk, http: [] },
    prepareProposal: { name: "PrepareProposal", path: "/tendermint.abci.ABCI/PrepareProposal", request: RequestPrepareProposal, response: ResponsePrepareProposal, http: [] },
    processProposal: { name: "ProcessProposal", path: "/tendermint.abci.ABCI/ProcessProposal", request: RequestProcessProposal, response: ResponseProcessProposal, http: [] },
    extendVote: { name: "ExtendVote", path: "/tendermint.abci.ABCI/ExtendVote", request: RequestExtendVote, response: ResponseExtendVote, http: [] },
    verifyVoteExtension: { name: "VerifyVoteExtension", path: "/tendermint.abci.ABCI/VerifyVoteExtension", request: RequestVerifyVoteExtension, response: ResponseVerifyVoteExtension, http: [] },
    finalizeBlock: { name: "FinalizeBlock", path: "/tendermint.abci.ABCI/FinalizeBlock", request: RequestFinalizeBlock, response: ResponseFinalizeBlock, http: [] },
  },
};
