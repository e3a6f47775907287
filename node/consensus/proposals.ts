/** The proposals and blocks a height knows, bounded per round. */

import type { HeightState, ReceivedProposal, Round, ValueId } from "./types.ts";
import { isSupported, quorumValue, ROUNDS_AHEAD_MAX } from "./votes.ts";

/** Proposals of one round stored unconditionally: the first, and the second half of an equivocation. */
export const PROPOSALS_KEPT_FREELY = 2;

/** Most proposals of one round; beyond the free ones only for a value that more than a third of the power voted for. */
export const PROPOSALS_PER_ROUND_MAX = PROPOSALS_KEPT_FREELY + 2;

/** The proposals of one round in order of arrival. */
export function proposalsIn(s: HeightState, round: Round): readonly ReceivedProposal[] {
  return s.proposals.get(round) ?? [];
}

/** Records a proposal of the round's proposer; anything malformed, foreign, repeated or beyond the bounds changes nothing. */
export function addProposal(s: HeightState, received: ReceivedProposal): HeightState {
  const { height, round, valueId, polRound, proposer } = received.proposal;
  if (height !== s.height || !Number.isInteger(round) || round < 0 || round > s.round + ROUNDS_AHEAD_MAX) return s;
  if (!Number.isInteger(polRound) || polRound < -1 || polRound >= round) return s;
  if (proposer !== s.proposerAt(round)) return s;
  const stored = proposalsIn(s, round);
  if (!hasRoomFor(s, received, stored)) return s;
  const proposals = new Map(s.proposals).set(round, [
    ...stored,
    { proposal: received.proposal, valid: received.valid },
  ]);
  return received.valid ? { ...addKnownValue(s, valueId), proposals } : { ...s, proposals };
}

/** Records that the block of a value is at hand and valid. */
export function addKnownValue(s: HeightState, valueId: ValueId): HeightState {
  return s.knownValues.has(valueId) ? s : { ...s, knownValues: new Set(s.knownValues).add(valueId) };
}

/**
 * The value whose block the engine should ask its peers for, if any: one with a quorum of precommits, or with a polka
 * in our round, while its block is unknown (CometBFT sets up `ProposalBlockParts` in the same two cases).
 */
export function wantedBlock(s: HeightState): ValueId | undefined {
  if (s.step === "commit") return undefined;
  const committable = s.committable.find(({ valueId }) => !s.knownValues.has(valueId));
  if (committable !== undefined) return committable.valueId;
  const polka = quorumValue(s, s.round, "prevote");
  return polka === undefined || polka === null || s.knownValues.has(polka) ? undefined : polka;
}

function hasRoomFor(s: HeightState, received: ReceivedProposal, stored: readonly ReceivedProposal[]): boolean {
  const { round, valueId, polRound } = received.proposal;
  const sameValue = stored.filter(({ proposal }) => proposal.valueId === valueId);
  if (sameValue.some(({ proposal }) => proposal.polRound === polRound)) return false;
  if (stored.length < PROPOSALS_KEPT_FREELY) return true;
  if (stored.length >= PROPOSALS_PER_ROUND_MAX || sameValue.length > 0) return false;
  return isSupported(s, round, "prevote", valueId) || isSupported(s, round, "precommit", valueId);
}
