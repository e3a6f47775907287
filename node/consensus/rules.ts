/**
 * Algorithm 1 of arXiv:1807.04938 as a table whose rows are the paper's lines, in the order in which they are tried.
 * One departure, for networks shared with CometBFT 0.38–0.40: where the paper has a locked node prevote nil (L26, L32,
 * L59), ours prevotes its lock. See docs/adr/0003-lock-rule.md.
 */

import { precommit, prevote, schedule, startRound } from "./moves.ts";
import { proposalsIn } from "./proposals.ts";
import type { HeightState, Rule, Timeout, Transition, ValueId } from "./types.ts";
import { commitVotes, hasQuorumAny, hasQuorumFor } from "./votes.ts";

/** The `upon` clauses of Algorithm 1. */
export const rules: readonly Rule[] = [
  { line: 22, apply: prevoteFreshProposal },
  { line: 28, apply: prevoteProposalWithPolka },
  { line: 34, once: true, apply: schedulePrevoteTimeout },
  { line: 36, once: true, apply: lockAndPrecommit },
  { line: 44, apply: precommitNil },
  { line: 47, once: true, apply: schedulePrecommitTimeout },
  { line: 49, apply: decide },
  { line: 55, apply: skipToLiveRound },
  { line: 57, apply: onTimeoutPropose },
  { line: 61, apply: onTimeoutPrevote },
  { line: 65, apply: onTimeoutPrecommit },
];

/** L22–L27: a proposal that claims no earlier polka. */
function prevoteFreshProposal(s: HeightState): Transition | undefined {
  if (s.step !== "propose") return undefined;
  const fresh = proposalsIn(s, s.round).find(({ proposal }) => proposal.polRound === -1);
  if (fresh === undefined) return undefined;
  const { valueId } = fresh.proposal;
  const isAcceptable = fresh.valid && (s.locked === null || s.locked.valueId === valueId);
  return prevote(s, isAcceptable ? valueId : refusal(s));
}

/** L28–L33: a proposal with a polka from an earlier round, which overrules an older lock. */
function prevoteProposalWithPolka(s: HeightState): Transition | undefined {
  if (s.step !== "propose") return undefined;
  const backed = proposalsIn(s, s.round).find(
    ({ proposal }) => proposal.polRound >= 0 && hasQuorumFor(s, proposal.polRound, "prevote", proposal.valueId),
  );
  if (backed === undefined) return undefined;
  const { polRound, valueId } = backed.proposal;
  const overrules = s.locked === null || s.locked.round <= polRound || s.locked.valueId === valueId;
  return prevote(s, backed.valid && overrules ? valueId : refusal(s));
}

/** L34–L35: everyone spoke but not with one voice; wait a little for more prevotes. */
function schedulePrevoteTimeout(s: HeightState): Transition | undefined {
  return s.step === "prevote" && hasQuorumAny(s, s.round, "prevote") ? schedule(s, "prevote") : undefined;
}

/** L36–L43: a polka for a proposal of our round; lock only if we have not precommitted yet. */
function lockAndPrecommit(s: HeightState): Transition | undefined {
  if (s.step !== "prevote" && s.step !== "precommit") return undefined;
  const chosen = proposalsIn(s, s.round).find(
    ({ proposal, valid }) => valid && hasQuorumFor(s, s.round, "prevote", proposal.valueId),
  );
  if (chosen === undefined) return undefined;
  const polka = { round: s.round, valueId: chosen.proposal.valueId };
  if (s.step === "precommit") return { state: { ...s, valid: polka }, effects: [] };
  return precommit({ ...s, locked: polka, valid: polka }, polka.valueId);
}

/** L44–L46: a polka for nil; the lock stays, as it does throughout the height. */
function precommitNil(s: HeightState): Transition | undefined {
  return s.step === "prevote" && hasQuorumFor(s, s.round, "prevote", null) ? precommit(s, null) : undefined;
}

/** L47–L48: everyone precommitted but not one value; wait a little, then try another round. */
function schedulePrecommitTimeout(s: HeightState): Transition | undefined {
  return hasQuorumAny(s, s.round, "precommit") ? schedule(s, "precommit") : undefined;
}

/** L49–L54: a quorum precommitted one value, in any round; its block counts however it reached us. */
function decide(s: HeightState): Transition | undefined {
  const chosen = s.committable.find(({ valueId }) => s.knownValues.has(valueId));
  if (chosen === undefined) return undefined;
  const { round, valueId } = chosen;
  return {
    state: { ...s, step: "commit" },
    effects: [{ kind: "decide", round, valueId, commit: commitVotes(s, round, valueId) }],
  };
}

/** L55–L56: more than a third is in a later round, hence an honest validator is. The engine alone starts a height. */
function skipToLiveRound(s: HeightState): Transition | undefined {
  return s.round >= 0 && s.liveRound > s.round ? startRound(s, s.liveRound) : undefined;
}

/** L57–L60: no acceptable proposal in time. */
function onTimeoutPropose(s: HeightState): Transition | undefined {
  return isExpired(s, "propose") && s.step === "propose" ? prevote(s, refusal(s)) : undefined;
}

/** L61–L64: no polka in time. */
function onTimeoutPrevote(s: HeightState): Transition | undefined {
  return isExpired(s, "prevote") && s.step === "prevote" ? precommit(s, null) : undefined;
}

/** L65–L67: no decision in time. */
function onTimeoutPrecommit(s: HeightState): Transition | undefined {
  return isExpired(s, "precommit") ? startRound(s, s.round + 1) : undefined;
}

/** What we prevote instead of a proposal: our lock if we hold one, nil otherwise. */
function refusal(s: HeightState): ValueId | null {
  return s.locked?.valueId ?? null;
}

function isExpired(s: HeightState, step: Timeout["step"]): boolean {
  return s.expired?.step === step && s.expired.round === s.round;
}
