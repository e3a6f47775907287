/** One simulated node: its state machine, its log, and what it does besides stepping. */

import { isDeepStrictEqual } from "node:util";
import { startHeight } from "#consensus/height-state.ts";
import { proposalsIn, wantedBlock } from "#consensus/proposals.ts";
import type { Effect, HeightState, Input, StepFunction } from "#consensus/types.ts";
import { hasVote } from "#consensus/votes.ts";
import { proposalInput } from "./adversary.ts";
import type { Plan } from "./plan.ts";

/** A node; the only mutable thing of a run beside its queue. */
export interface Node {
  state: HeightState;
  readonly step: StepFunction;
  /** Every input in order, as the write-ahead log keeps it. */
  readonly log: Input[];
  /** Incremented by a crash; timers and unsigned messages of an earlier life are lost. */
  life: number;
  isDown: boolean;
}

/** The state of validator `self` before a run. */
export function initialState(plan: Plan, self: number): HeightState {
  const addressOf = (position: number | undefined) => plan.validators[position ?? 0]?.address ?? "";
  return startHeight({
    height: 1n,
    self: addressOf(self),
    validators: plan.validators,
    proposerAt: (round) => addressOf(plan.proposers[round % plan.proposers.length]),
  });
}

/** What `theirs` lacks of what `own` stores, and the block `theirs` asks for if `own` has it. */
export function missing(own: HeightState, theirs: HeightState): readonly Input[] {
  const inputs: Input[] = [];
  const wanted = wantedBlock(theirs);
  if (wanted !== undefined && own.knownValues.has(wanted)) inputs.push({ kind: "block-known", valueId: wanted });
  for (const [round, received] of own.proposals) {
    const known = new Set(proposalsIn(theirs, round).map(({ proposal }) => proposal.valueId));
    for (const { proposal } of received) if (!known.has(proposal.valueId)) inputs.push(proposalInput(proposal));
  }
  for (const [, votes] of own.votes) {
    for (const stored of [...votes.prevote.byValidator, ...votes.precommit.byValidator]) {
      for (const vote of stored ?? []) if (!hasVote(theirs, vote)) inputs.push({ kind: "vote", vote });
    }
  }
  return inputs;
}

/** Whether the log lacks the input that answers an effect, and the answer still matters. */
export function isPending(effect: Effect, { log, state }: Node): boolean {
  switch (effect.kind) {
    case "vote":
      return !log.some((input) => input.kind === "vote" && isDeepStrictEqual(input.vote, effect.vote));
    case "propose":
      return !log.some((input) => input.kind === "proposal" && isDeepStrictEqual(input.proposal, effect.proposal));
    case "build-value":
      return effect.round === state.round && !log.some((i) => i.kind === "value-built" && i.round === effect.round);
    case "schedule-timeout":
      return (
        effect.timeout.round === state.round &&
        !log.some((input) => input.kind === "timeout" && isDeepStrictEqual(input.timeout, effect.timeout))
      );
    case "report-equivocation":
    case "decide":
      return false;
  }
}
