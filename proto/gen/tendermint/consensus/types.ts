// Generated from proto/tendermint/consensus/types.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { BitArray } from "#proto/tendermint/libs/bits/types.ts";
import { BlockID, Part, PartSetHeader, Proposal as Proposal_tendermint, SignedMsgTypeEnum, Vote as Vote_tendermint } from "#proto/tendermint/types/types.ts";

/** NewRoundStep tells peers which step this node entered. */
export interface NewRoundStep {
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
  readonly secondsSinceStartTime: bigint;
  readonly lastCommitRound: number;
}
const NewRoundStep_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.consensus.NewRoundStep. */
export const NewRoundStep: MessageType<NewRoundStep> = message<NewRoundStep>({
  typeName: "tendermint.consensus.NewRoundStep",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "step", key: "step", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "seconds_since_start_time", key: "secondsSinceStartTime", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "last_commit_round", key: "lastCommitRound", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, step: p.step ?? 0, secondsSinceStartTime: p.secondsSinceStartTime ?? 0n, lastCommitRound: p.lastCommitRound ?? 0 }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    if (m.step !== 0) w.uint32(24).uint32(m.step);
    if (m.secondsSinceStartTime !== 0n) w.uint32(32).uint64(m.secondsSinceStartTime);
    if (m.lastCommitRound !== 0) w.uint32(40).int32(m.lastCommitRound);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let step_: number = 0;
    let secondsSinceStartTime_: bigint = 0n;
    let lastCommitRound_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 24: step_ = r.uint32(); break;
        case 32: secondsSinceStartTime_ = r.int64(); break;
        case 40: lastCommitRound_ = r.int32(); break;
        default: r.other(tag, NewRoundStep_numbers);
      }
    }
    return { height: height_, round: round_, step: step_, secondsSinceStartTime: secondsSinceStartTime_, lastCommitRound: lastCommitRound_ };
  },
});

/** NewValidBlock tells peers which parts of a block with two thirds of the prevotes this node has. */
export interface NewValidBlock {
  readonly height: bigint;
  readonly round: number;
  readonly blockPartSetHeader: PartSetHeader;
  readonly blockParts: BitArray | undefined;
  readonly isCommit: boolean;
}
const NewValidBlock_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.consensus.NewValidBlock. */
export const NewValidBlock: MessageType<NewValidBlock> = message<NewValidBlock>({
  typeName: "tendermint.consensus.NewValidBlock",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "block_part_set_header", key: "blockPartSetHeader", type: { kind: "message", type: () => PartSetHeader }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "block_parts", key: "blockParts", type: { kind: "message", type: () => BitArray }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "is_commit", key: "isCommit", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, blockPartSetHeader: p.blockPartSetHeader ?? PartSetHeader.create(), blockParts: p.blockParts ?? undefined, isCommit: p.isCommit ?? false }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    { const mark = w.uint32(26).fork(); PartSetHeader.write(m.blockPartSetHeader, w); w.join(mark); }
    if (m.blockParts !== undefined) { const mark = w.uint32(34).fork(); BitArray.write(m.blockParts, w); w.join(mark); }
    if (m.isCommit) w.uint32(40).bool(m.isCommit);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let blockPartSetHeader_: PartSetHeader = PartSetHeader.create();
    let blockParts_: BitArray | undefined = undefined;
    let isCommit_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 26: blockPartSetHeader_ = r.nested(PartSetHeader.read); break;
        case 34: blockParts_ = r.nested(BitArray.read); break;
        case 40: isCommit_ = r.bool(); break;
        default: r.other(tag, NewValidBlock_numbers);
      }
    }
    return { height: height_, round: round_, blockPartSetHeader: blockPartSetHeader_, blockParts: blockParts_, isCommit: isCommit_ };
  },
});

/** Proposal gossips a proposal. */
export interface Proposal {
  readonly proposal: Proposal_tendermint;
}
const Proposal_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.consensus.Proposal. */
export const Proposal: MessageType<Proposal> = message<Proposal>({
  typeName: "tendermint.consensus.Proposal",
  options: {},
  fields: [
    { number: 1, name: "proposal", key: "proposal", type: { kind: "message", type: () => Proposal_tendermint }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ proposal: p.proposal ?? Proposal_tendermint.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Proposal_tendermint.write(m.proposal, w); w.join(mark); }
  },
  read: (r) => {
    let proposal_: Proposal_tendermint = Proposal_tendermint.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proposal_ = r.nested(Proposal_tendermint.read); break;
        default: r.other(tag, Proposal_numbers);
      }
    }
    return { proposal: proposal_ };
  },
});

/** ProposalPOL tells peers which prevotes back a proposal made before. */
export interface ProposalPOL {
  readonly height: bigint;
  readonly proposalPolRound: number;
  readonly proposalPol: BitArray;
}
const ProposalPOL_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.consensus.ProposalPOL. */
export const ProposalPOL: MessageType<ProposalPOL> = message<ProposalPOL>({
  typeName: "tendermint.consensus.ProposalPOL",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "proposal_pol_round", key: "proposalPolRound", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "proposal_pol", key: "proposalPol", type: { kind: "message", type: () => BitArray }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, proposalPolRound: p.proposalPolRound ?? 0, proposalPol: p.proposalPol ?? BitArray.create() }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.proposalPolRound !== 0) w.uint32(16).int32(m.proposalPolRound);
    { const mark = w.uint32(26).fork(); BitArray.write(m.proposalPol, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let proposalPolRound_: number = 0;
    let proposalPol_: BitArray = BitArray.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: proposalPolRound_ = r.int32(); break;
        case 26: proposalPol_ = r.nested(BitArray.read); break;
        default: r.other(tag, ProposalPOL_numbers);
      }
    }
    return { height: height_, proposalPolRound: proposalPolRound_, proposalPol: proposalPol_ };
  },
});

/** BlockPart gossips one part of the proposed block. */
export interface BlockPart {
  readonly height: bigint;
  readonly round: number;
  readonly part: Part;
}
const BlockPart_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.consensus.BlockPart. */
export const BlockPart: MessageType<BlockPart> = message<BlockPart>({
  typeName: "tendermint.consensus.BlockPart",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "part", key: "part", type: { kind: "message", type: () => Part }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, part: p.part ?? Part.create() }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    { const mark = w.uint32(26).fork(); Part.write(m.part, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let part_: Part = Part.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 26: part_ = r.nested(Part.read); break;
        default: r.other(tag, BlockPart_numbers);
      }
    }
    return { height: height_, round: round_, part: part_ };
  },
});

/** Vote gossips one vote. */
export interface Vote {
  readonly vote: Vote_tendermint | undefined;
}
const Vote_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.consensus.Vote. */
export const Vote: MessageType<Vote> = message<Vote>({
  typeName: "tendermint.consensus.Vote",
  options: {},
  fields: [
    { number: 1, name: "vote", key: "vote", type: { kind: "message", type: () => Vote_tendermint }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ vote: p.vote ?? undefined }),
  write: (m, w) => {
    if (m.vote !== undefined) { const mark = w.uint32(10).fork(); Vote_tendermint.write(m.vote, w); w.join(mark); }
  },
  read: (r) => {
    let vote_: Vote_tendermint | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: vote_ = r.nested(Vote_tendermint.read); break;
        default: r.other(tag, Vote_numbers);
      }
    }
    return { vote: vote_ };
  },
});

/** HasVote tells peers that this node needs a vote no more. */
export interface HasVote {
  readonly height: bigint;
  readonly round: number;
  readonly type: number;
  readonly index: number;
}
const HasVote_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.consensus.HasVote. */
export const HasVote: MessageType<HasVote> = message<HasVote>({
  typeName: "tendermint.consensus.HasVote",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "type", key: "type", type: { kind: "enum", type: SignedMsgTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "index", key: "index", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, type: p.type ?? 0, index: p.index ?? 0 }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    if (m.type !== 0) w.uint32(24).int32(m.type);
    if (m.index !== 0) w.uint32(32).int32(m.index);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let type_: number = 0;
    let index_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 24: type_ = r.int32(); break;
        case 32: index_ = r.int32(); break;
        default: r.other(tag, HasVote_numbers);
      }
    }
    return { height: height_, round: round_, type: type_, index: index_ };
  },
});

/** VoteSetMaj23 claims to have seen two thirds for a block. */
export interface VoteSetMaj23 {
  readonly height: bigint;
  readonly round: number;
  readonly type: number;
  readonly blockId: BlockID;
}
const VoteSetMaj23_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.consensus.VoteSetMaj23. */
export const VoteSetMaj23: MessageType<VoteSetMaj23> = message<VoteSetMaj23>({
  typeName: "tendermint.consensus.VoteSetMaj23",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "type", key: "type", type: { kind: "enum", type: SignedMsgTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, type: p.type ?? 0, blockId: p.blockId ?? BlockID.create() }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    if (m.type !== 0) w.uint32(24).int32(m.type);
    { const mark = w.uint32(34).fork(); BlockID.write(m.blockId, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let type_: number = 0;
    let blockId_: BlockID = BlockID.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 24: type_ = r.int32(); break;
        case 34: blockId_ = r.nested(BlockID.read); break;
        default: r.other(tag, VoteSetMaj23_numbers);
      }
    }
    return { height: height_, round: round_, type: type_, blockId: blockId_ };
  },
});

/** VoteSetBits answers such a claim with the votes this node has for the block. */
export interface VoteSetBits {
  readonly height: bigint;
  readonly round: number;
  readonly type: number;
  readonly blockId: BlockID;
  readonly votes: BitArray;
}
const VoteSetBits_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.consensus.VoteSetBits. */
export const VoteSetBits: MessageType<VoteSetBits> = message<VoteSetBits>({
  typeName: "tendermint.consensus.VoteSetBits",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "type", key: "type", type: { kind: "enum", type: SignedMsgTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "votes", key: "votes", type: { kind: "message", type: () => BitArray }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, type: p.type ?? 0, blockId: p.blockId ?? BlockID.create(), votes: p.votes ?? BitArray.create() }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    if (m.type !== 0) w.uint32(24).int32(m.type);
    { const mark = w.uint32(34).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); BitArray.write(m.votes, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let type_: number = 0;
    let blockId_: BlockID = BlockID.create();
    let votes_: BitArray = BitArray.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 24: type_ = r.int32(); break;
        case 34: blockId_ = r.nested(BlockID.read); break;
        case 42: votes_ = r.nested(BitArray.read); break;
        default: r.other(tag, VoteSetBits_numbers);
      }
    }
    return { height: height_, round: round_, type: type_, blockId: blockId_, votes: votes_ };
  },
});

/** Message is one message of the consensus channels. */
export interface Message {
  readonly sum: { readonly kind: "newRoundStep"; readonly value: NewRoundStep } | { readonly kind: "newValidBlock"; readonly value: NewValidBlock } | { readonly kind: "proposal"; readonly value: Proposal } | { readonly kind: "proposalPol"; readonly value: ProposalPOL } | { readonly kind: "blockPart"; readonly value: BlockPart } | { readonly kind: "vote"; readonly value: Vote } | { readonly kind: "hasVote"; readonly value: HasVote } | { readonly kind: "voteSetMaj23"; readonly value: VoteSetMaj23 } | { readonly kind: "voteSetBits"; readonly value: VoteSetBits } | undefined;
}
const Message_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tendermint.consensus.Message. */
export const Message: MessageType<Message> = message<Message>({
  typeName: "tendermint.consensus.Message",
  options: {},
  fields: [
    { number: 1, name: "new_round_step", key: "newRoundStep", type: { kind: "message", type: () => NewRoundStep }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "new_valid_block", key: "newValidBlock", type: { kind: "message", type: () => NewValidBlock }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 3, name: "proposal", key: "proposal", type: { kind: "message", type: () => Proposal }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 4, name: "proposal_pol", key: "proposalPol", type: { kind: "message", type: () => ProposalPOL }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 5, name: "block_part", key: "blockPart", type: { kind: "message", type: () => BlockPart }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 6, name: "vote", key: "vote", type: { kind: "message", type: () => Vote }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 7, name: "has_vote", key: "hasVote", type: { kind: "message", type: () => HasVote }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 8, name: "vote_set_maj23", key: "voteSetMaj23", type: { kind: "message", type: () => VoteSetMaj23 }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 9, name: "vote_set_bits", key: "voteSetBits", type: { kind: "message", type: () => VoteSetBits }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "newRoundStep") { const mark = w.uint32(10).fork(); NewRoundStep.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "newValidBlock") { const mark = w.uint32(18).fork(); NewValidBlock.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "proposal") { const mark = w.uint32(26).fork(); Proposal.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "proposalPol") { const mark = w.uint32(34).fork(); ProposalPOL.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "blockPart") { const mark = w.uint32(42).fork(); BlockPart.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "vote") { const mark = w.uint32(50).fork(); Vote.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "hasVote") { const mark = w.uint32(58).fork(); HasVote.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "voteSetMaj23") { const mark = w.uint32(66).fork(); VoteSetMaj23.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "voteSetBits") { const mark = w.uint32(74).fork(); VoteSetBits.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: Message["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "newRoundStep", value: r.nested(NewRoundStep.read) }; break;
        case 18: sum = { kind: "newValidBlock", value: r.nested(NewValidBlock.read) }; break;
        case 26: sum = { kind: "proposal", value: r.nested(Proposal.read) }; break;
        case 34: sum = { kind: "proposalPol", value: r.nested(ProposalPOL.read) }; break;
        case 42: sum = { kind: "blockPart", value: r.nested(BlockPart.read) }; break;
        case 50: sum = { kind: "vote", value: r.nested(Vote.read) }; break;
        case 58: sum = { kind: "hasVote", value: r.nested(HasVote.read) }; break;
        case 66: sum = { kind: "voteSetMaj23", value: r.nested(VoteSetMaj23.read) }; break;
        case 74: sum = { kind: "voteSetBits", value: r.nested(VoteSetBits.read) }; break;
        default: r.other(tag, Message_numbers);
      }
    }
    return { sum };
  },
});
