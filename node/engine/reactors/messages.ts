/** What consensus tells peers about itself, as messages. */

import type { VoteType } from "#consensus/types.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { BlockID, Proposal, Vote } from "#proto/tendermint/types/types.ts";
import type { BitArray } from "#types/bit-array.ts";
import { voteTypeNumber } from "../consensus/messages.ts";
import type { BlockClaim, OwnView } from "./own-view.ts";

/** Votes of one type in one round of a height. */
export interface VotePlace {
  readonly height: bigint;
  readonly round: number;
  readonly type: VoteType;
}

/** Where we are; `nowNs` since the epoch. */
export function newRoundStepMessage(view: OwnView, nowNs: bigint): Message {
  const { height, round, step, lastCommitRound } = view;
  const secondsSinceStartTime = (nowNs - view.enteredNs) / 1_000_000_000n;
  return { sum: { kind: "newRoundStep", value: { height, round, step, secondsSinceStartTime, lastCommitRound } } };
}

/** Which parts of a block we have. */
export function newValidBlockMessage({ height, round }: OwnView, claim: BlockClaim): Message {
  const { header: blockPartSetHeader, isCommit } = claim;
  const blockParts = claim.parts.toProto();
  return { sum: { kind: "newValidBlock", value: { height, round, blockPartSetHeader, blockParts, isCommit } } };
}

/** Which prevotes we have of the round that a proposal refers to. */
export function proposalPolMessage({ height, polRound }: Proposal, prevotes: BitArray): Message {
  const value = { height, proposalPolRound: polRound, proposalPol: prevotes.toProto() };
  return { sum: { kind: "proposalPol", value } };
}

/** That we have a vote. */
export function hasVoteMessage({ height, round, type, validatorIndex: index }: Vote): Message {
  return { sum: { kind: "hasVote", value: { height, round, type, index } } };
}

/** That two thirds voted for a block, or for nil; the peer answers with the votes it has for it. */
export function voteSetMaj23Message({ height, round, type }: VotePlace, blockId: BlockID): Message {
  return { sum: { kind: "voteSetMaj23", value: { height, round, type: voteTypeNumber(type), blockId } } };
}

/** Which votes for a block, or for nil, we have. */
export function voteSetBitsMessage({ height, round, type }: VotePlace, blockId: BlockID, bits: BitArray): Message {
  const votes = bits.toProto();
  return { sum: { kind: "voteSetBits", value: { height, round, type: voteTypeNumber(type), blockId, votes } } };
}
