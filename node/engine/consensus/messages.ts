/** Consensus messages between the wire's shape, the log's and the core's. */

import type { Proposal as CoreProposal, Vote as CoreVote, Timeout, ValueId } from "#consensus/types.ts";
import { toHex } from "#lib/bytes.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { WALMessage } from "#proto/tendermint/consensus/wal.ts";
import { type Part, type Proposal, SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import { blockIdKey, isZeroBlockId } from "#types/block-id.ts";
import { durationFromNs } from "#types/params.ts";

/** A vote as the core keeps it, with the signed original that it hands back. */
export interface SignedVote extends CoreVote {
  readonly signed: Vote;
}

/** A timeout of one height, in CometBFT's numbering of steps. */
export interface HeightTimeout {
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
}

/** CometBFT's round steps (`cmt:consensus/types/round_state.go`). */
export const ROUND_STEP = {
  newHeight: 1,
  newRound: 2,
  propose: 3,
  prevote: 4,
  prevoteWait: 5,
  precommit: 6,
  precommitWait: 7,
  commit: 8,
} as const;
/** One of `ROUND_STEP`. */
export type RoundStep = (typeof ROUND_STEP)[keyof typeof ROUND_STEP];

const { SIGNED_MSG_TYPE_PREVOTE: PREVOTE, SIGNED_MSG_TYPE_PRECOMMIT: PRECOMMIT } = SignedMsgType;

/** The core's view of a vote. */
export function coreVote(signed: Vote): SignedVote {
  return {
    type: signed.type === PREVOTE ? "prevote" : "precommit",
    height: signed.height,
    round: signed.round,
    valueId: isZeroBlockId(signed.blockId) ? null : blockIdKey(signed.blockId),
    validator: toHex(signed.validatorAddress),
    signed,
  };
}

/** The core's view of a proposal; who made it follows from its round. */
export function coreProposal(proposal: Proposal, proposer: Uint8Array): CoreProposal {
  const { height, round, polRound } = proposal;
  return { height, round, polRound, valueId: valueIdOf(proposal), proposer: toHex(proposer) };
}

/** The signed original of a vote that came back from the core. */
export function signedVote(vote: CoreVote): Vote {
  return (vote as SignedVote).signed;
}

/** The wire's number of a type of vote. */
export function voteTypeNumber(type: CoreVote["type"]): number {
  return type === "prevote" ? PREVOTE : PRECOMMIT;
}

/** The core's name of a proposal's block. */
export function valueIdOf({ blockId }: Proposal): ValueId {
  return blockIdKey(blockId);
}

/** A proposal on the wire. */
export function proposalMessage(proposal: Proposal): Message {
  return { sum: { kind: "proposal", value: { proposal } } };
}

/** A part of a block on the wire. */
export function partMessage(height: bigint, round: number, part: Part): Message {
  return { sum: { kind: "blockPart", value: { height, round, part } } };
}

/** A vote on the wire. */
export function voteMessage(vote: Vote): Message {
  return { sum: { kind: "vote", value: { vote } } };
}

/** A message in the log; our own come from the peer "". */
export function walMessage(msg: Message, peerId: string): WALMessage {
  return { sum: { kind: "msgInfo", value: { msg, peerId } } };
}

/** A timeout in the log. */
export function walTimeout({ height, round, step }: HeightTimeout, delayMs: number): WALMessage {
  const duration = durationFromNs(BigInt(delayMs) * 1_000_000n);
  return { sum: { kind: "timeoutInfo", value: { height, round, step, duration } } };
}

/** The step under which CometBFT logs a timeout of the core. */
export function timeoutStep(step: Timeout["step"]): RoundStep {
  switch (step) {
    case "propose":
      return ROUND_STEP.propose;
    case "prevote":
      return ROUND_STEP.prevoteWait;
    case "precommit":
      return ROUND_STEP.precommitWait;
  }
}

/** The core's timeout for a logged step; undefined for steps that are none of its own. */
export function coreTimeout({ round, step }: HeightTimeout): Timeout | undefined {
  switch (step) {
    case ROUND_STEP.propose:
      return { step: "propose", round };
    case ROUND_STEP.prevoteWait:
      return { step: "prevote", round };
    case ROUND_STEP.precommitWait:
      return { step: "precommit", round };
    default:
      return undefined;
  }
}
