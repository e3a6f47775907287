/**
 * Running tallies of votes. One vote costs one copy of a validator-sized array and of two small maps, whatever was
 * stored before. Storage is bounded for each validator, type and round; a vote that the bounds turn away may be
 * offered again later, so a peer must be told that we have a vote only when `hasVote` says so.
 */

import type { HeightState, Round, RoundVotes, ValueId, Vote, VoteSet, VoteType } from "./types.ts";

/** Rounds above ours whose votes are stored; of later ones only the number is remembered. */
export const ROUNDS_AHEAD_MAX = 100;

/** Highest round that fits the wire format (int32). */
export const ROUND_MAX = 2 ** 31 - 1;

/** Votes of one validator, type and round stored unconditionally: the first, and the second half of an equivocation. */
export const VOTES_KEPT_FREELY = 2;

/**
 * Most votes of one validator, type and round. Beyond the free ones a vote is stored only for a value that more than
 * a third of the power voted for first; there can be two such values, and every value that can reach a quorum is one
 * of them, so an equivocator who floods us cannot hide a quorum from us for good.
 */
export const VOTES_PER_VALIDATOR_MAX = VOTES_KEPT_FREELY + 2;

/** The outcome of `addVote`: the same state object when the vote was turned away. */
export interface AddedVote {
  readonly state: HeightState;
  /** Both halves of an equivocation, once per validator, type and round. */
  readonly conflict: readonly [Vote, Vote] | null;
}

/** Whether `power` is more than two thirds of the total. */
export function isQuorum(s: HeightState, power: bigint): boolean {
  return 3n * power > 2n * s.totalPower;
}

/** Whether `power` is more than a third of the total, hence includes an honest validator. */
export function isAboveThird(s: HeightState, power: bigint): boolean {
  return 3n * power > s.totalPower;
}

/** Whether one value (or nil) has a quorum of votes of `type` in `round`. */
export function hasQuorumFor(s: HeightState, round: Round, type: VoteType, valueId: ValueId | null): boolean {
  return isQuorum(s, s.votes.get(round)?.[type].powerFor.get(valueId) ?? 0n);
}

/** Whether a quorum sent votes of `type` in `round`, for whatever values. */
export function hasQuorumAny(s: HeightState, round: Round, type: VoteType): boolean {
  return isQuorum(s, s.votes.get(round)?.[type].power ?? 0n);
}

/** The value (or `null` for nil) with a quorum of votes of `type` in `round`; `undefined` when there is none. */
export function quorumValue(s: HeightState, round: Round, type: VoteType): ValueId | null | undefined {
  for (const [valueId, power] of s.votes.get(round)?.[type].powerFor ?? []) if (isQuorum(s, power)) return valueId;
  return undefined;
}

/** Whether this very vote (by validator, type, round and value) is stored; gossip marks nothing else as received. */
export function hasVote(s: HeightState, vote: Vote): boolean {
  return storedVotes(s, vote)?.some((stored) => stored.valueId === vote.valueId) ?? false;
}

/** Every stored vote of one type and round, in validator order; both halves of an equivocation. */
export function votesIn(s: HeightState, round: Round, type: VoteType): readonly Vote[] {
  return s.votes.get(round)?.[type].byValidator.flatMap((votes) => votes ?? []) ?? [];
}

/** The precommits that accompany a decision: one for each validator, for `valueId` rather than for anything else. */
export function commitVotes(s: HeightState, round: Round, valueId: ValueId): readonly Vote[] {
  const byValidator = s.votes.get(round)?.precommit.byValidator ?? [];
  return byValidator.flatMap((votes) => votes?.find((vote) => vote.valueId === valueId) ?? votes?.[0] ?? []);
}

/** Whether more than a third of the power voted for `valueId` before anything else, in one type of vote of `round`. */
export function isSupported(s: HeightState, round: Round, type: VoteType, valueId: ValueId | null): boolean {
  let power = 0n;
  s.votes.get(round)?.[type].byValidator.forEach((votes, position) => {
    if (votes?.[0]?.valueId === valueId) power += s.validators[position]?.power ?? 0n;
  });
  return isAboveThird(s, power);
}

/** Records a vote once per validator and value; strangers, other heights and duplicates change nothing. */
export function addVote(s: HeightState, vote: Vote): AddedVote {
  const position = s.positionOf.get(vote.validator);
  const isRound = Number.isInteger(vote.round) && vote.round >= 0 && vote.round <= ROUND_MAX;
  if (position === undefined || vote.height !== s.height || !isRound) return unchanged(s);
  if (vote.round > s.round + ROUNDS_AHEAD_MAX) return { state: sight(s, position, vote.round), conflict: null };
  const stored = storedVotes(s, vote) ?? [];
  if (!hasRoomFor(s, vote, stored)) return unchanged(s);
  const first = stored[0];
  const conflict = first !== undefined && stored.length === 1 ? ([first, vote] as const) : null;
  return { state: tally(s, vote, position), conflict };
}

function unchanged(state: HeightState): AddedVote {
  return { state, conflict: null };
}

function storedVotes(s: HeightState, vote: Vote): readonly Vote[] | undefined {
  const position = s.positionOf.get(vote.validator);
  return position === undefined ? undefined : s.votes.get(vote.round)?.[vote.type].byValidator[position];
}

function hasRoomFor(s: HeightState, vote: Vote, stored: readonly Vote[]): boolean {
  if (stored.some((other) => other.valueId === vote.valueId)) return false;
  if (stored.length < VOTES_KEPT_FREELY) return true;
  return stored.length < VOTES_PER_VALIDATOR_MAX && isSupported(s, vote.round, vote.type, vote.valueId);
}

function tally(s: HeightState, vote: Vote, position: number): HeightState {
  const before = s.votes.get(vote.round) ?? NO_ROUND_VOTES;
  const power = s.validators[position]?.power ?? 0n;
  const isNewVoter =
    before.prevote.byValidator[position] === undefined && before.precommit.byValidator[position] === undefined;
  const set = withVote(before[vote.type], vote, { position, power });
  const after: RoundVotes = { ...before, [vote.type]: set, power: isNewVoter ? before.power + power : before.power };
  return {
    ...s,
    votes: new Map(s.votes).set(vote.round, after),
    committable: vote.type === "precommit" ? withCommittable(s, vote, set) : s.committable,
    liveRound: vote.round > s.liveRound && isAboveThird(s, after.power) ? vote.round : s.liveRound,
  };
}

function withVote(set: VoteSet, vote: Vote, voter: { readonly position: number; readonly power: bigint }): VoteSet {
  const byValidator = set.byValidator.slice();
  while (byValidator.length < voter.position) byValidator.push(undefined);
  const earlier = byValidator[voter.position];
  byValidator[voter.position] = earlier === undefined ? [vote] : [...earlier, vote];
  return {
    power: earlier === undefined ? set.power + voter.power : set.power,
    powerFor: new Map(set.powerFor).set(vote.valueId, (set.powerFor.get(vote.valueId) ?? 0n) + voter.power),
    byValidator,
  };
}

function withCommittable(s: HeightState, vote: Vote, precommits: VoteSet): HeightState["committable"] {
  const { round, valueId } = vote;
  if (valueId === null || !isQuorum(s, precommits.powerFor.get(valueId) ?? 0n)) return s.committable;
  const isListed = s.committable.some((listed) => listed.round === round && listed.valueId === valueId);
  return isListed ? s.committable : [...s.committable, { round, valueId }];
}

/** A vote too far ahead to store still tells that its sender reached that round. */
function sight(s: HeightState, position: number, round: Round): HeightState {
  if ((s.sightings[position] ?? -1) >= round) return s;
  const sightings = s.sightings.slice();
  while (sightings.length < position) sightings.push(undefined);
  sightings[position] = round;
  let power = 0n;
  sightings.forEach((sighted, other) => {
    if (sighted === round) power += s.validators[other]?.power ?? 0n;
  });
  return { ...s, sightings, liveRound: round > s.liveRound && isAboveThird(s, power) ? round : s.liveRound };
}

const NO_VOTES: VoteSet = { power: 0n, powerFor: new Map(), byValidator: [] };
const NO_ROUND_VOTES: RoundVotes = { prevote: NO_VOTES, precommit: NO_VOTES, power: 0n };
