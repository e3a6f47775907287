/** Makes what this validator says: completes the core's votes and proposals with time and extension, and has them signed. */

import type { Effect } from "#consensus/types.ts";
import { fromHex } from "#lib/bytes.ts";
import type { Clock } from "#lib/clock.ts";
import { addNs, compareTimestamps, type Timestamp, timestampFromNs } from "#lib/time.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import { type BlockID, Proposal, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { ZERO_BLOCK_ID } from "#types/block-id.ts";
import { voteExtensionsEnabled } from "#types/params.ts";
import type { State } from "#types/state.ts";
import { carriesExtension } from "#types/vote.ts";
import type { BlockProposer } from "../block-proposer.ts";
import type { PrivValidator } from "../priv-validator/priv-validator.ts";
import { voteTypeNumber } from "./messages.ts";

/** What speaking needs. */
export interface VoterDependencies {
  readonly privValidator: PrivValidator;
  readonly proposer: Pick<BlockProposer, "extendVote">;
  readonly clock: Clock;
}

/** A vote the core asks for. */
export type VoteEffect = Extract<Effect, { readonly kind: "vote" }>["vote"];
/** A proposal the core asks for. */
export type ProposalEffect = Extract<Effect, { readonly kind: "propose" }>["proposal"];

/** What a vote is about. */
export interface VoteContext {
  readonly state: State;
  /** Undefined for a vote for no block. */
  readonly blockId: BlockID | undefined;
  /** The block voted for, when it is at hand. */
  readonly block: Block | undefined;
  /** The block whose time our clock must pass: the locked one, or else the proposed one. */
  readonly reference: Block | undefined;
}

/** The least time between a block and a vote for it, so that block times always grow. */
const TIME_IOTA_NS = 1_000_000n;

/** The signed vote; rejects with `SignerError` when it must not be given. */
export async function makeVote(dependencies: VoterDependencies, vote: VoteEffect, context: VoteContext): Promise<Vote> {
  const { state, blockId = ZERO_BLOCK_ID, block, reference } = context;
  const address = fromHex(vote.validator);
  const draft = Vote.create({
    type: voteTypeNumber(vote.type),
    height: vote.height,
    round: vote.round,
    blockId,
    timestamp: voteTime(dependencies.clock, reference),
    validatorAddress: address,
    validatorIndex: state.validators.indexOf(address),
  });
  const hasExtension = voteExtensionsEnabled(state.consensusParams, vote.height) && carriesExtension(draft);
  const extension =
    hasExtension && block !== undefined ? await dependencies.proposer.extendVote(state, block) : new Uint8Array(0);
  const signed = await dependencies.privValidator.signVote(state.chainId, { ...draft, extension });
  return hasExtension ? signed : { ...signed, extensionSignature: new Uint8Array(0) };
}

/** The signed proposal; rejects with `SignerError` when it must not be made. */
export function makeProposal(
  { privValidator, clock }: Pick<VoterDependencies, "privValidator" | "clock">,
  proposal: ProposalEffect,
  context: { readonly chainId: string; readonly blockId: BlockID },
): Promise<Proposal> {
  const draft = Proposal.create({
    type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL,
    height: proposal.height,
    round: proposal.round,
    polRound: proposal.polRound,
    blockId: context.blockId,
    timestamp: timestampFromNs(clock.now()),
  });
  return privValidator.signProposal(context.chainId, draft);
}

function voteTime(clock: Clock, reference: Block | undefined): Timestamp {
  const now = timestampFromNs(clock.now());
  if (reference === undefined) return now;
  const least = addNs(reference.header.time, TIME_IOTA_NS);
  return compareTimestamps(now, least) > 0 ? now : least;
}
