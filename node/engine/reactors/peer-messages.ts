/** What a peer's messages say about the peer (`cmt:consensus/reactor.go`, Receive), apart from what they say to consensus. */

import { VOTE_SET_BITS_CHANNEL } from "#p2p/channels.ts";
import { PeerFaultError } from "#p2p/errors.ts";
import type {
  HasVote,
  NewRoundStep,
  NewValidBlock,
  ProposalPOL,
  VoteSetBits,
  VoteSetMaj23,
} from "#proto/tendermint/consensus/types.ts";
import type { Part, Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { BitArray } from "#types/bit-array.ts";
import { equalPartSetHeaders } from "#types/block-id.ts";
import { BLOCK_PART_SIZE_BYTES, MAX_BLOCK_PARTS_COUNT } from "#types/limits.ts";
import { partKey, proposalKey } from "./arrivals.ts";
import { ClaimedMajorities, majorityAnswer } from "./majorities.ts";
import type { OwnView } from "./own-view.ts";
import type { PeerGossip } from "./peer-gossip.ts";
import { voteKey, voteTypeOf } from "./vote-list.ts";

/** How long after one complaint the next is heard, milliseconds. */
export const COMPLAINT_MS_MIN = 900;

/** Reports of votes heard from a peer in a second; each may have us send it votes again. */
export const VOTE_SET_BITS_PER_SECOND_MAX = 50;

/** Reads the messages of one peer. */
export class PeerMessages {
  readonly #gossip: PeerGossip;
  readonly #claims = new ClaimedMajorities();
  #complainedMs = Number.NEGATIVE_INFINITY;
  #reports = { second: 0, count: 0 };

  constructor(gossip: PeerGossip) {
    this.#gossip = gossip;
  }

  /** Where the peer is. One that says the same again, as ours do when nothing comes, is sent everything again. */
  newRoundStep(message: NewRoundStep, view: OwnView | undefined, nowNs: bigint): void {
    const { state } = this.#gossip;
    const { height } = state;
    const outcome = state.applyNewRoundStep(message, nowNs);
    if (state.height !== height) this.#gossip.enteredHeight();
    if (outcome === "moved") this.#complainedMs = toMs(nowNs);
    if (outcome !== "again" || toMs(nowNs) - this.#complainedMs < COMPLAINT_MS_MIN) return;
    this.#complainedMs = toMs(nowNs);
    state.forgetVotes();
    if (view !== undefined && state.height < view.height) state.forgetParts();
  }

  /** Which parts of which block the peer has; what is on its way to the peer counts as well. */
  newValidBlock({ height, round, isCommit, blockPartSetHeader: header, blockParts }: NewValidBlock): void {
    if (blockParts === undefined) return;
    const { state } = this.#gossip;
    const isSame = equalPartSetHeaders(header, state.partsHeader);
    const parts = BitArray.fromProto(blockParts, MAX_BLOCK_PARTS_COUNT);
    if (isSame) this.#gossip.assumeInFlight(parts);
    state.applyNewValidBlock({ height, round, isCommit }, header, parts);
  }

  /** That the peer has a vote. CometBFT tells of late precommits, too, but takes no note of them. */
  hasVote({ height, round, type, index }: HasVote, view: OwnView | undefined): void {
    const voteType = voteTypeOf(type);
    if (voteType === undefined) return;
    this.#makeRoom(view);
    this.#gossip.state.setHasVote({ height, round, type: voteType }, index);
    this.#gossip.has(voteKey({ height, round, type, validatorIndex: index }));
  }

  /** That the peer saw two thirds vote for something: it is told who did as far as we know. */
  voteSetMaj23(message: VoteSetMaj23, view: OwnView | undefined): void {
    if (view === undefined || message.height !== view.height) return;
    if (!this.#claims.note(message)) throw new PeerFaultError("bad-data", "claims of conflicting majorities");
    const answer = majorityAnswer(view, message);
    if (answer !== undefined) this.#gossip.say(VOTE_SET_BITS_CHANNEL, answer);
  }

  /** Which votes for a block the peer has. */
  voteSetBits({ height, round, type, blockId, votes }: VoteSetBits, view: OwnView, nowNs: bigint): void {
    const voteType = voteTypeOf(type);
    if (voteType === undefined || this.#isReportTooMany(nowNs)) return;
    this.#makeRoom(view);
    const known = this.#gossip.state.voteBits(height, round, voteType);
    const isSized = votes.bits === 0n || votes.bits === BigInt(known?.size ?? 0);
    if (known === undefined || !isSized) return;
    const ours = height === view.height ? view.votersFor(blockId, round, voteType) : undefined;
    this.#gossip.state.applyVoteSetBits(known, BitArray.fromProto(votes), ours);
  }

  /** Which prevotes of its proposal's earlier round the peer has. */
  proposalPol({ height, proposalPolRound, proposalPol }: ProposalPOL, view: OwnView): void {
    const { state } = this.#gossip;
    if (height !== state.height || proposalPolRound !== state.polRound || height !== view.height) return;
    if (proposalPol.bits !== BigInt(view.size)) return;
    state.applyProposalPol(height, proposalPolRound, BitArray.fromProto(proposalPol));
  }

  /** That the peer has a proposal, which no block may be too large for. */
  proposal(proposal: Proposal, view: OwnView): void {
    const totalMax = Math.floor((view.blockBytesMax - 1) / BLOCK_PART_SIZE_BYTES) + 1;
    const { height, round, blockId } = proposal;
    if (height === view.height && blockId.partSetHeader.total > totalMax) {
      throw new PeerFaultError("bad-data", "proposal block has too many parts");
    }
    if (blockId.partSetHeader.total > MAX_BLOCK_PARTS_COUNT) return;
    this.#gossip.state.setHasProposal(proposal);
    this.#gossip.has(proposalKey(height, round));
  }

  /** That the peer has a part of the block whose parts have that root. */
  part(height: bigint, part: Part, root: Uint8Array): void {
    const header = { total: Number(part.proof.total), hash: root };
    this.#gossip.state.setHasPart(height, header, part.index);
    this.#gossip.has(partKey(height, header, part.index));
  }

  /** That the peer has a vote, which it sent. */
  vote(vote: Vote, view: OwnView): void {
    const type = voteTypeOf(vote.type);
    if (type === undefined) return;
    this.#makeRoom(view);
    this.#gossip.state.setHasVote({ height: vote.height, round: vote.round, type }, vote.validatorIndex);
    this.#gossip.has(voteKey(vote));
  }

  #isReportTooMany(nowNs: bigint): boolean {
    const second = Math.floor(toMs(nowNs) / 1000);
    if (second !== this.#reports.second) this.#reports = { second, count: 0 };
    return ++this.#reports.count > VOTE_SET_BITS_PER_SECOND_MAX;
  }

  #makeRoom(view: OwnView | undefined): void {
    if (view === undefined) return;
    this.#gossip.state.ensureVoteBits(view.height, view.size);
    if (view.lastCommitRound >= 0) this.#gossip.state.ensureVoteBits(view.height - 1n, view.lastSize);
  }
}

const toMs = (ns: bigint): number => Number(ns / 1_000_000n);
