/**
 * The lock rules of CometBFT 0.38–0.40 (`consensus/state.go`) as a rule table, to stand for Go validators in a mixed
 * network: a locked node prevotes its lock whatever is proposed, and drops the lock when it sees a later polka for
 * anything else, nil included. Each row carries the line of the paper it stands in for.
 */

import { precommit, prevote, schedule, startRound } from "#consensus/moves.ts";
import { proposalsIn } from "#consensus/proposals.ts";
import { rules } from "#consensus/rules.ts";
import { buildStep, record } from "#consensus/step.ts";
import type { HeightState, Rule, StepFunction, Transition } from "#consensus/types.ts";
import { hasQuorumAny, quorumValue } from "#consensus/votes.ts";

const cometRules: readonly Rule[] = [
  { line: 1, apply: unlockOnLaterPolka },
  { line: 2, apply: updateValid },
  { line: 22, apply: prevoteCompleteProposal },
  {
    line: 34,
    once: true,
    apply: (s) => (s.step === "prevote" && hasQuorumAny(s, s.round, "prevote") ? schedule(s, "prevote") : undefined),
  },
  { line: 36, apply: precommitOnPolka },
  ...rules.filter(({ line }) => line === 47 || line === 49),
  { line: 55, apply: skipOnQuorum },
  {
    line: 57,
    apply: (s) => (isExpired(s, "propose") && s.step === "propose" ? prevote(s, s.locked?.valueId ?? null) : undefined),
  },
  { line: 61, apply: (s) => (isExpired(s, "prevote") && s.step === "prevote" ? enterPrecommit(s) : undefined) },
  ...rules.filter(({ line }) => line === 65),
];

/** The state machine of a Go validator. */
export const cometStep: StepFunction = buildStep({ record, rules: cometRules });

function proposalOf(s: HeightState) {
  return proposalsIn(s, s.round)[0];
}

/** addVote: a polka in (lockedRound, round] for anything but the lock. */
function unlockOnLaterPolka(s: HeightState): Transition | undefined {
  if (s.locked === null) return undefined;
  for (const round of s.votes.keys()) {
    if (round <= s.locked.round || round > s.round) continue;
    const polka = quorumValue(s, round, "prevote");
    if (polka !== undefined && polka !== s.locked.valueId) return { state: { ...s, locked: null }, effects: [] };
  }
  return undefined;
}

/** addVote and addProposalBlockPart: a polka of our round for the block at hand. */
function updateValid(s: HeightState): Transition | undefined {
  const proposal = proposalOf(s);
  if (proposal === undefined || (s.valid?.round ?? -1) >= s.round) return undefined;
  const { valueId } = proposal.proposal;
  if (quorumValue(s, s.round, "prevote") !== valueId) return undefined;
  return { state: { ...s, valid: { round: s.round, valueId } }, effects: [] };
}

/** enterPrevote once the proposal is complete, which includes any polka in its POL round. */
function prevoteCompleteProposal(s: HeightState): Transition | undefined {
  if (s.step !== "propose" || !isProposalComplete(s)) return undefined;
  const proposal = proposalOf(s);
  return prevote(s, s.locked?.valueId ?? (proposal?.valid ? proposal.proposal.valueId : null));
}

function isProposalComplete(s: HeightState): boolean {
  const proposal = proposalOf(s)?.proposal;
  if (proposal === undefined) return false;
  return proposal.polRound < 0 || quorumValue(s, proposal.polRound, "prevote") !== undefined;
}

function precommitOnPolka(s: HeightState): Transition | undefined {
  if (s.step !== "prevote") return undefined;
  const polka = quorumValue(s, s.round, "prevote");
  return polka === null || (polka !== undefined && isProposalComplete(s)) ? enterPrecommit(s) : undefined;
}

function enterPrecommit(s: HeightState): Transition {
  const polka = quorumValue(s, s.round, "prevote");
  if (polka === undefined) return precommit(s, null);
  if (polka === null) return precommit({ ...s, locked: null }, null);
  const proposal = proposalOf(s);
  const isAtHand = s.locked?.valueId === polka || (proposal?.valid === true && proposal.proposal.valueId === polka);
  if (!isAtHand) return precommit({ ...s, locked: null }, null);
  return precommit({ ...s, locked: { round: s.round, valueId: polka } }, polka);
}

/** addVote: more than two thirds of either vote in a later round. */
function skipOnQuorum(s: HeightState): Transition | undefined {
  const later = [...s.votes.keys()].filter(
    (round) => round > s.round && (hasQuorumAny(s, round, "prevote") || hasQuorumAny(s, round, "precommit")),
  );
  return s.round >= 0 && later.length > 0 ? startRound(s, Math.max(...later)) : undefined;
}

function isExpired(s: HeightState, step: "propose" | "prevote"): boolean {
  return s.expired?.step === step && s.expired.round === s.round;
}
