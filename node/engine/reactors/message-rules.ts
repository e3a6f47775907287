/** What holds of every message of consensus that a correct node sends (`cmt:consensus/reactor.go`, ValidateBasic). */

import type { TypedError } from "#lib/errors.ts";
import { PeerFaultError } from "#p2p/errors.ts";
import type {
  HasVote,
  Message,
  NewRoundStep,
  NewValidBlock,
  ProposalPOL,
  VoteSetBits,
  VoteSetMaj23,
} from "#proto/tendermint/consensus/types.ts";
import type { BitArray } from "#proto/tendermint/libs/bits/types.ts";
import { validateBlockId, validatePartSetHeader } from "#types/block-id.ts";
import { check, ValidationError } from "#types/errors.ts";
import { MAX_BLOCK_PARTS_COUNT, MAX_VOTES_COUNT } from "#types/limits.ts";
import { PartSetError, validatePartBasic } from "#types/part-set.ts";
import { validateProposalBasic } from "#types/proposal.ts";
import { validateVoteBasic } from "#types/vote.ts";
import { ROUND_STEP } from "../consensus/messages.ts";
import { voteTypeOf } from "./vote-list.ts";

/** A message with its payload. */
export type Payload = NonNullable<Message["sum"]>;

/** The payload of a message; throws `PeerFaultError` for one that no correct node sends. */
export function requirePayload({ sum }: Message, chain: { readonly initialHeight: bigint }): Payload {
  if (sum === undefined) throw new PeerFaultError("bad-message", "message is empty");
  try {
    validatePayload(sum, chain.initialHeight);
  } catch (cause) {
    if (!(cause instanceof ValidationError || cause instanceof PartSetError)) throw cause;
    throw new PeerFaultError("bad-message", `${sum.kind}: ${(cause satisfies TypedError).message}`);
  }
  return sum;
}

function validatePayload(sum: Payload, initialHeight: bigint): void {
  switch (sum.kind) {
    case "newRoundStep":
      validateNewRoundStep(sum.value, initialHeight);
      return;
    case "newValidBlock":
      validateNewValidBlock(sum.value);
      return;
    case "proposal":
      validateProposalBasic(sum.value.proposal);
      return;
    case "proposalPol":
      validateProposalPol(sum.value);
      return;
    case "blockPart":
      validatePlace(sum.value);
      validatePartBasic(sum.value.part);
      return;
    case "vote":
      check(sum.value.vote !== undefined, "vote is missing");
      validateVoteBasic(sum.value.vote);
      return;
    case "hasVote":
      validateHasVote(sum.value);
      return;
    case "voteSetMaj23":
      validateMajority(sum.value);
      return;
    case "voteSetBits":
      validateVoteSetBits(sum.value);
      return;
  }
}

function validateNewRoundStep(message: NewRoundStep, initialHeight: bigint): void {
  const { height, step, lastCommitRound } = message;
  validatePlace(message);
  check(step >= ROUND_STEP.newHeight && step <= ROUND_STEP.commit, "invalid Step");
  check(height >= initialHeight, `height should not be lower than initial height ${initialHeight}`);
  if (height === initialHeight) check(lastCommitRound === -1, "LastCommitRound must be -1 for initial height");
  else check(lastCommitRound >= 0, "LastCommitRound can only be negative for initial height");
}

function validateNewValidBlock(message: NewValidBlock): void {
  const { blockPartSetHeader: header, blockParts } = message;
  validatePlace(message);
  validatePartSetHeader(header);
  check(blockParts !== undefined, "blockParts is missing");
  validateBits(blockParts, MAX_BLOCK_PARTS_COUNT);
  check(blockParts.bits > 0n, "blockParts is empty");
  check(blockParts.bits === BigInt(header.total), "blockParts bit array size not equal to BlockPartSetHeader.Total");
}

function validateProposalPol({ height, proposalPolRound, proposalPol }: ProposalPOL): void {
  validatePlace({ height, round: proposalPolRound });
  validateBits(proposalPol, MAX_VOTES_COUNT);
  check(proposalPol.bits > 0n, "ProposalPOL is empty");
}

function validateHasVote(message: HasVote): void {
  validatePlace(message);
  check(voteTypeOf(message.type) !== undefined, "invalid Type");
  check(message.index >= 0, "negative Index");
}

function validateMajority(message: VoteSetMaj23): void {
  validatePlace(message);
  check(voteTypeOf(message.type) !== undefined, "invalid Type");
  validateBlockId(message.blockId);
}

function validateVoteSetBits(message: VoteSetBits): void {
  validateMajority(message);
  // There are none when the node knows of no such votes.
  validateBits(message.votes, MAX_VOTES_COUNT);
}

function validatePlace({ height, round }: { readonly height: bigint; readonly round: number }): void {
  check(height >= 0n, "negative Height");
  check(round >= 0, "negative Round");
}

function validateBits({ bits, elems }: BitArray, bitsMax: number): void {
  check(bits >= 0n && bits <= BigInt(bitsMax), `bit array is too big: ${bits}, max: ${bitsMax}`);
  check(elems.length === Math.ceil(Number(bits) / 64), "mismatch between number of bits and of elements");
}
