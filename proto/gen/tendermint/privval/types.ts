// Generated from proto/tendermint/privval/types.proto by `npm run proto`. Do not edit.
import { message, type EnumType, type MessageType } from "#wire";
import { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { Proposal, Vote } from "#proto/tendermint/types/types.ts";

/** Errors are the failures of a remote signer. */
export const Errors = {
  ERRORS_UNKNOWN: 0,
  ERRORS_UNEXPECTED_RESPONSE: 1,
  ERRORS_NO_CONNECTION: 2,
  ERRORS_CONNECTION_TIMEOUT: 3,
  ERRORS_READ_TIMEOUT: 4,
  ERRORS_WRITE_TIMEOUT: 5,
} as const;
/** Description of tendermint.privval.Errors. */
export const ErrorsEnum: EnumType = { typeName: "tendermint.privval.Errors", values: Errors };

/** RemoteSignerError is why a signer did not sign. */
export interface RemoteSignerError {
  readonly code: number;
  readonly description: string;
}
const RemoteSignerError_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.privval.RemoteSignerError. */
export const RemoteSignerError: MessageType<RemoteSignerError> = message<RemoteSignerError>({
  typeName: "tendermint.privval.RemoteSignerError",
  options: {},
  fields: [
    { number: 1, name: "code", key: "code", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "description", key: "description", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ code: p.code ?? 0, description: p.description ?? "" }),
  write: (m, w) => {
    if (m.code !== 0) w.uint32(8).int32(m.code);
    if (m.description !== "") w.uint32(18).string(m.description);
  },
  read: (r) => {
    let code_: number = 0;
    let description_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: code_ = r.int32(); break;
        case 18: description_ = r.string(); break;
        default: r.other(tag, RemoteSignerError_numbers);
      }
    }
    return { code: code_, description: description_ };
  },
});

/** PubKeyRequest asks a signer for its key. */
export interface PubKeyRequest {
  readonly chainId: string;
}
const PubKeyRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.privval.PubKeyRequest. */
export const PubKeyRequest: MessageType<PubKeyRequest> = message<PubKeyRequest>({
  typeName: "tendermint.privval.PubKeyRequest",
  options: {},
  fields: [
    { number: 1, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ chainId: p.chainId ?? "" }),
  write: (m, w) => {
    if (m.chainId !== "") w.uint32(10).string(m.chainId);
  },
  read: (r) => {
    let chainId_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: chainId_ = r.string(); break;
        default: r.other(tag, PubKeyRequest_numbers);
      }
    }
    return { chainId: chainId_ };
  },
});

/** PubKeyResponse is the signer's key. */
export interface PubKeyResponse {
  readonly pubKey: PublicKey;
  readonly error: RemoteSignerError | undefined;
}
const PubKeyResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.privval.PubKeyResponse. */
export const PubKeyResponse: MessageType<PubKeyResponse> = message<PubKeyResponse>({
  typeName: "tendermint.privval.PubKeyResponse",
  options: {},
  fields: [
    { number: 1, name: "pub_key", key: "pubKey", type: { kind: "message", type: () => PublicKey }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "error", key: "error", type: { kind: "message", type: () => RemoteSignerError }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pubKey: p.pubKey ?? PublicKey.create(), error: p.error ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); PublicKey.write(m.pubKey, w); w.join(mark); }
    if (m.error !== undefined) { const mark = w.uint32(18).fork(); RemoteSignerError.write(m.error, w); w.join(mark); }
  },
  read: (r) => {
    let pubKey_: PublicKey = PublicKey.create();
    let error_: RemoteSignerError | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pubKey_ = r.nested(PublicKey.read); break;
        case 18: error_ = r.nested(RemoteSignerError.read); break;
        default: r.other(tag, PubKeyResponse_numbers);
      }
    }
    return { pubKey: pubKey_, error: error_ };
  },
});

/** SignVoteRequest asks for a signature on a vote. */
export interface SignVoteRequest {
  readonly vote: Vote | undefined;
  readonly chainId: string;
}
const SignVoteRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.privval.SignVoteRequest. */
export const SignVoteRequest: MessageType<SignVoteRequest> = message<SignVoteRequest>({
  typeName: "tendermint.privval.SignVoteRequest",
  options: {},
  fields: [
    { number: 1, name: "vote", key: "vote", type: { kind: "message", type: () => Vote }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ vote: p.vote ?? undefined, chainId: p.chainId ?? "" }),
  write: (m, w) => {
    if (m.vote !== undefined) { const mark = w.uint32(10).fork(); Vote.write(m.vote, w); w.join(mark); }
    if (m.chainId !== "") w.uint32(18).string(m.chainId);
  },
  read: (r) => {
    let vote_: Vote | undefined = undefined;
    let chainId_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: vote_ = r.nested(Vote.read); break;
        case 18: chainId_ = r.string(); break;
        default: r.other(tag, SignVoteRequest_numbers);
      }
    }
    return { vote: vote_, chainId: chainId_ };
  },
});

/** SignedVoteResponse is the signed vote. */
export interface SignedVoteResponse {
  readonly vote: Vote;
  readonly error: RemoteSignerError | undefined;
}
const SignedVoteResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.privval.SignedVoteResponse. */
export const SignedVoteResponse: MessageType<SignedVoteResponse> = message<SignedVoteResponse>({
  typeName: "tendermint.privval.SignedVoteResponse",
  options: {},
  fields: [
    { number: 1, name: "vote", key: "vote", type: { kind: "message", type: () => Vote }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "error", key: "error", type: { kind: "message", type: () => RemoteSignerError }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ vote: p.vote ?? Vote.create(), error: p.error ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Vote.write(m.vote, w); w.join(mark); }
    if (m.error !== undefined) { const mark = w.uint32(18).fork(); RemoteSignerError.write(m.error, w); w.join(mark); }
  },
  read: (r) => {
    let vote_: Vote = Vote.create();
    let error_: RemoteSignerError | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: vote_ = r.nested(Vote.read); break;
        case 18: error_ = r.nested(RemoteSignerError.read); break;
        default: r.other(tag, SignedVoteResponse_numbers);
      }
    }
    return { vote: vote_, error: error_ };
  },
});

/** SignProposalRequest asks for a signature on a proposal. */
export interface SignProposalRequest {
  readonly proposal: Proposal | undefined;
  readonly chainId: string;
}
const SignProposalRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.privval.SignProposalRequest. */
export const SignProposalRequest: MessageType<SignProposalRequest> = message<SignProposalRequest>({
  typeName: "tendermint.privval.SignProposalRequest",
  options: {},
  fields: [
    { number: 1, name: "proposal", key: "proposal", type: { kind: "message", type: () => Proposal }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ proposal: p.proposal ?? undefined, chainId: p.chainId ?? "" }),
  write: (m, w) => {
    if (m.proposal !== undefined) { const mark = w.uint32(10).fork(); Proposal.write(m.proposal, w); w.join(mark); }
    if (m.chainId !== "") w.uint32(18).string(m.chainId);
  },
  read: (r) => {
    let proposal_: Proposal | undefined = undefined;
    let chainId_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proposal_ = r.nested(Proposal.read); break;
        case 18: chainId_ = r.string(); break;
        default: r.other(tag, SignProposalRequest_numbers);
      }
    }
    return { proposal: proposal_, chainId: chainId_ };
  },
});

/** SignedProposalResponse is the signed proposal. */
export interface SignedProposalResponse {
  readonly proposal: Proposal;
  readonly error: RemoteSignerError | undefined;
}
const SignedProposalResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.privval.SignedProposalResponse. */
export const SignedProposalResponse: MessageType<SignedProposalResponse> = message<SignedProposalResponse>({
  typeName: "tendermint.privval.SignedProposalResponse",
  options: {},
  fields: [
    { number: 1, name: "proposal", key: "proposal", type: { kind: "message", type: () => Proposal }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "error", key: "error", type: { kind: "message", type: () => RemoteSignerError }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ proposal: p.proposal ?? Proposal.create(), error: p.error ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Proposal.write(m.proposal, w); w.join(mark); }
    if (m.error !== undefined) { const mark = w.uint32(18).fork(); RemoteSignerError.write(m.error, w); w.join(mark); }
  },
  read: (r) => {
    let proposal_: Proposal = Proposal.create();
    let error_: RemoteSignerError | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proposal_ = r.nested(Proposal.read); break;
        case 18: error_ = r.nested(RemoteSignerError.read); break;
        default: r.other(tag, SignedProposalResponse_numbers);
      }
    }
    return { proposal: proposal_, error: error_ };
  },
});

/** PingRequest checks that the signer lives. */
export interface PingRequest {

}
const PingRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tendermint.privval.PingRequest. */
export const PingRequest: MessageType<PingRequest> = message<PingRequest>({
  typeName: "tendermint.privval.PingRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, PingRequest_numbers);
      }
    }
    return {  };
  },
});

/** PingResponse says that it does. */
export interface PingResponse {

}
const PingResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tendermint.privval.PingResponse. */
export const PingResponse: MessageType<PingResponse> = message<PingResponse>({
  typeName: "tendermint.privval.PingResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, PingResponse_numbers);
      }
    }
    return {  };
  },
});

/** Message is one message between a node and its remote signer. */
export interface Message {
  readonly sum: { readonly kind: "pubKeyRequest"; readonly value: PubKeyRequest } | { readonly kind: "pubKeyResponse"; readonly value: PubKeyResponse } | { readonly kind: "signVoteRequest"; readonly value: SignVoteRequest } | { readonly kind: "signedVoteResponse"; readonly value: SignedVoteResponse } | { readonly kind: "signProposalRequest"; readonly value: SignProposalRequest } | { readonly kind: "signedProposalResponse"; readonly value: SignedProposalResponse } | { readonly kind: "pingRequest"; readonly value: PingRequest } | { readonly kind: "pingResponse"; readonly value: PingResponse } | undefined;
}
const Message_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tendermint.privval.Message. */
export const Message: MessageType<Message> = message<Message>({
  typeName: "tendermint.privval.Message",
  options: {},
  fields: [
    { number: 1, name: "pub_key_request", key: "pubKeyRequest", type: { kind: "message", type: () => PubKeyRequest }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "pub_key_response", key: "pubKeyResponse", type: { kind: "message", type: () => PubKeyResponse }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 3, name: "sign_vote_request", key: "signVoteRequest", type: { kind: "message", type: () => SignVoteRequest }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 4, name: "signed_vote_response", key: "signedVoteResponse", type: { kind: "message", type: () => SignedVoteResponse }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 5, name: "sign_proposal_request", key: "signProposalRequest", type: { kind: "message", type: () => SignProposalRequest }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 6, name: "signed_proposal_response", key: "signedProposalResponse", type: { kind: "message", type: () => SignedProposalResponse }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 7, name: "ping_request", key: "pingRequest", type: { kind: "message", type: () => PingRequest }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 8, name: "ping_response", key: "pingResponse", type: { kind: "message", type: () => PingResponse }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "pubKeyRequest") { const mark = w.uint32(10).fork(); PubKeyRequest.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "pubKeyResponse") { const mark = w.uint32(18).fork(); PubKeyResponse.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "signVoteRequest") { const mark = w.uint32(26).fork(); SignVoteRequest.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "signedVoteResponse") { const mark = w.uint32(34).fork(); SignedVoteResponse.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "signProposalRequest") { const mark = w.uint32(42).fork(); SignProposalRequest.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "signedProposalResponse") { const mark = w.uint32(50).fork(); SignedProposalResponse.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "pingRequest") { const mark = w.uint32(58).fork(); PingRequest.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "pingResponse") { const mark = w.uint32(66).fork(); PingResponse.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: Message["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "pubKeyRequest", value: r.nested(PubKeyRequest.read) }; break;
        case 18: sum = { kind: "pubKeyResponse", value: r.nested(PubKeyResponse.read) }; break;
        case 26: sum = { kind: "signVoteRequest", value: r.nested(SignVoteRequest.read) }; break;
        case 34: sum = { kind: "signedVoteResponse", value: r.nested(SignedVoteResponse.read) }; break;
        case 42: sum = { kind: "signProposalRequest", value: r.nested(SignProposalRequest.read) }; break;
        case 50: sum = { kind: "signedProposalResponse", value: r.nested(SignedProposalResponse.read) }; break;
        case 58: sum = { kind: "pingRequest", value: r.nested(PingRequest.read) }; break;
        case 66: sum = { kind: "pingResponse", value: r.nested(PingResponse.read) }; break;
        default: r.other(tag, Message_numbers);
      }
    }
    return { sum };
  },
});
