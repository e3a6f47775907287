/** The wrong versions of rules and of record keeping that `mutants.ts` lists. */

import { precommit, prevote, propose } from "#consensus/moves.ts";
import { proposalsIn } from "#consensus/proposals.ts";
import { rules } from "#consensus/rules.ts";
import { buildStep, record } from "#consensus/step.ts";
import type { HeightState, Input, Rule, StepFunction, Transition, ValueId } from "#consensus/types.ts";
import { hasQuorumFor } from "#consensus/votes.ts";

/** The state machine with one rule replaced. */
export function withRule(line: number, apply: Rule["apply"]): StepFunction {
  return buildStep({ record, rules: rules.map((rule) => (rule.line === line ? { ...rule, apply } : rule)) });
}

function original(line: number): Rule["apply"] {
  return rules.find((rule) => rule.line === line)?.apply ?? (() => undefined);
}

function withRecord(recordMutated: (s: HeightState, input: Input) => Transition): StepFunction {
  return buildStep({ record: recordMutated, rules });
}

function freshIn(s: HeightState) {
  return s.step === "propose" ? proposalsIn(s, s.round).find(({ proposal }) => proposal.polRound < 0) : undefined;
}

/** L22 without the check of the lock. */
export function prevoteAnyFresh(s: HeightState): Transition | undefined {
  const fresh = freshIn(s);
  return fresh && prevote(s, fresh.valid ? fresh.proposal.valueId : null);
}

/** L22 without the check of validity. */
export function prevoteEvenInvalid(s: HeightState): Transition | undefined {
  const fresh = freshIn(s);
  return fresh && prevote(s, s.locked?.valueId ?? fresh.proposal.valueId);
}

/** L28 as if nothing were locked; its verdict on the polka stays. */
export function prevoteAnyPolka(s: HeightState): Transition | undefined {
  const transition = original(28)({ ...s, locked: null });
  return transition && { ...transition, state: { ...transition.state, locked: s.locked } };
}

/** L28 that takes the proposer's word for the polka. */
export function prevoteClaimedPolka(s: HeightState): Transition | undefined {
  if (s.step !== "propose") return undefined;
  const claimed = proposalsIn(s, s.round).find(({ proposal }) => proposal.polRound >= 0);
  if (claimed === undefined) return undefined;
  const overrules = s.locked === null || s.locked.round <= claimed.proposal.polRound;
  return prevote(s, claimed.valid && overrules ? claimed.proposal.valueId : (s.locked?.valueId ?? null));
}

/** L36 that precommits and locks as soon as it has prevoted. */
export function precommitAnyProposal(s: HeightState): Transition | undefined {
  const received = proposalsIn(s, s.round).find(({ valid }) => valid);
  if (received === undefined || s.step !== "prevote") return undefined;
  const lock = { round: s.round, valueId: received.proposal.valueId };
  return precommit({ ...s, locked: lock, valid: lock }, lock.valueId);
}

/** L36 that precommits without locking. */
export function precommitUnlocked(s: HeightState): Transition | undefined {
  const transition = original(36)(s);
  return transition && { ...transition, state: { ...transition.state, locked: null } };
}

/** L36 that locks once and never again. */
export function keepFirstLock(s: HeightState): Transition | undefined {
  const transition = original(36)(s);
  return transition && { ...transition, state: { ...transition.state, locked: s.locked ?? transition.state.locked } };
}

/** L36 that does not remember the valid value. */
export function lockOnly(s: HeightState): Transition | undefined {
  const transition = original(36)(s);
  return transition && { ...transition, state: { ...transition.state, valid: s.valid } };
}

/** L49 that takes a polka for a decision. */
export function decideOnPrevotes(s: HeightState): Transition | undefined {
  const polka = proposalsIn(s, s.round).find(
    ({ proposal, valid }) => valid && hasQuorumFor(s, s.round, "prevote", proposal.valueId),
  );
  return polka === undefined ? original(49)(s) : decideOn(s, polka.proposal.valueId);
}

function decideOn(s: HeightState, valueId: ValueId): Transition {
  return { state: { ...s, step: "commit" }, effects: [{ kind: "decide", round: s.round, valueId, commit: [] }] };
}

/** L49 that does not look back at earlier rounds. */
export function decideInOwnRound(s: HeightState): Transition | undefined {
  return original(49)({ ...s, committable: s.committable.filter(({ round }) => round === s.round) });
}

/** L55 that follows a single vote. */
export function skipOnOneVote(): StepFunction {
  return withRecord((s, input) => {
    const transition = record(s, input);
    if (input.kind !== "vote" || transition.state === s || input.vote.round <= s.liveRound) return transition;
    return { ...transition, state: { ...transition.state, liveRound: input.vote.round } };
  });
}

/** The state machine deaf to one of its timers. */
export function withoutTimeout(step: "propose" | "prevote" | "precommit"): StepFunction {
  return withRecord((s, input) =>
    input.kind === "timeout" && input.timeout.step === step ? { state: s, effects: [] } : record(s, input),
  );
}

/** L16 that never repeats a valid value. */
export function proposeAfresh(): StepFunction {
  const correct = buildStep({ record, rules });
  return (s, input, onRule) => {
    const { state, effects } = correct(s, input, onRule);
    const replaced = effects.map((effect) =>
      effect.kind === "propose" && effect.proposal.polRound >= 0
        ? propose({ ...state, fired: [] }, `fresh${state.self}.${state.round}`, -1).effects
        : [effect],
    );
    return { state, effects: replaced.flat() };
  };
}

/** Tallies and rules see three quarters of the total, so that two thirds of it are one half. */
export function quorumOfOneHalf(): StepFunction {
  const correct = buildStep({ record, rules });
  return (s, input, onRule) => {
    const { state, effects } = correct({ ...s, totalPower: (s.totalPower * 3n) / 4n }, input, onRule);
    return { state: { ...state, totalPower: s.totalPower }, effects };
  };
}

/** Tallies that count a vote each time it arrives. */
export function recountRepeatedVotes(): StepFunction {
  return withRecord((s, input) => {
    const transition = record(s, input);
    if (input.kind !== "vote" || transition.state !== s) return transition;
    return { state: addPower(s, input.vote, input.vote.valueId), effects: [] };
  });
}

/** Tallies that add the second vote of an equivocator to its first. */
export function equivocatorTwice(): StepFunction {
  return withRecord((s, input) => {
    const transition = record(s, input);
    const conflict = transition.effects.find((effect) => effect.kind === "report-equivocation");
    if (conflict === undefined || input.kind !== "vote") return transition;
    return { ...transition, state: addPower(transition.state, input.vote, conflict.votes[0].valueId) };
  });
}

/** Adds the power of a voter to the tally of a value once more. */
function addPower(
  s: HeightState,
  vote: Extract<Input, { readonly kind: "vote" }>["vote"],
  valueId: ValueId | null,
): HeightState {
  const votes = s.votes.get(vote.round);
  const power = s.validators[s.positionOf.get(vote.validator) ?? -1]?.power;
  if (votes === undefined || power === undefined) return s;
  const set = votes[vote.type];
  const total = (set.powerFor.get(valueId) ?? 0n) + power;
  const counted = { ...set, powerFor: new Map(set.powerFor).set(valueId, total) };
  const isCommit = vote.type === "precommit" && valueId !== null && 3n * total > 2n * s.totalPower;
  return {
    ...s,
    votes: new Map(s.votes).set(vote.round, { ...votes, [vote.type]: counted }),
    committable: isCommit ? [...s.committable, { round: vote.round, valueId }] : s.committable,
  };
}

/** Storage of the first vote of a validator only, without a way to learn which vote the others count. */
export function firstVoteOnly(): StepFunction {
  return withRecord((s, input) => {
    if (input.kind !== "vote") return record(s, input);
    const { type, round, validator } = input.vote;
    const stored = s.votes.get(round)?.[type].byValidator[s.positionOf.get(validator) ?? -1] ?? [];
    return stored.length > 0 ? { state: s, effects: [] } : record(s, input);
  });
}

/** Storage of the first proposal of a round only, and no way to get a block without its proposal. */
export function firstProposalOnly(): StepFunction {
  return withRecord((s, input) => {
    const isSecond = input.kind === "proposal" && proposalsIn(s, input.proposal.round).length > 0;
    return isSecond || input.kind === "block-known" ? { state: s, effects: [] } : record(s, input);
  });
}

/** The paper to the letter: L26, L32 and L59 prevote nil. */
export function paperRefusal(): StepFunction {
  const toLetter = (rule: Rule): Rule => ({
    ...rule,
    apply: (s) => {
      const transition = rule.apply(s);
      const vote = transition?.effects.find((effect) => effect.kind === "vote")?.vote;
      const accepts = proposalsIn(s, s.round).some(({ proposal }) => proposal.valueId === vote?.valueId);
      if (transition === undefined || vote === undefined || (accepts && rule.line !== 57)) return transition;
      return { ...transition, effects: [{ kind: "vote", vote: { ...vote, valueId: null } }] };
    },
  });
  return buildStep({ record, rules: rules.map((rule) => ([22, 28, 57].includes(rule.line) ? toLetter(rule) : rule)) });
}
