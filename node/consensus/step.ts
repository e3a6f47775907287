/** The pure consensus function: record one input, then fire rules until none applies. */

import { assert } from "#lib/assert.ts";
import { propose, startRound } from "./moves.ts";
import { addKnownValue, addProposal } from "./proposals.ts";
import { rules } from "./rules.ts";
import type { Effect, HeightState, Input, Rule, StepFunction, Transition } from "./types.ts";
import { addVote } from "./votes.ts";

/** The two halves of the algorithm. */
export interface Algorithm {
  readonly record: (s: HeightState, input: Input) => Transition;
  readonly rules: readonly Rule[];
}

/** Most rules that one input can make fire; the longest chain enters a round, walks its steps and decides. */
export const RULE_FIRINGS_MAX = 64;

/** Advances consensus by one input. Pure: the same state and input always give the same transition. */
export const step: StepFunction = buildStep({ record, rules });

/** Joins a way of recording inputs with a table of rules. */
export function buildStep(algorithm: Algorithm): StepFunction {
  return (state, input, onRule) => {
    if (state.step === "commit") return { state, effects: [] };
    const recorded = algorithm.record(state, input);
    if (recorded.state === state) return recorded;
    let s = recorded.state;
    const effects: Effect[] = [...recorded.effects];
    for (let firings = 0; firings < RULE_FIRINGS_MAX; firings++) {
      const fired = fireFirst(s, algorithm.rules, onRule);
      if (fired === undefined) return { state: s.expired === null ? s : { ...s, expired: null }, effects };
      s = fired.state;
      effects.push(...fired.effects);
    }
    assert(false, "consensus rules did not settle", { height: s.height, round: s.round });
  };
}

/** Records one input without drawing conclusions; an input that changes nothing leaves the same state object. */
export function record(s: HeightState, input: Input): Transition {
  switch (input.kind) {
    case "start-round":
      return input.round > s.round ? startRound(s, input.round) : { state: s, effects: [] };
    case "value-built":
      return input.round === s.round && s.step === "propose"
        ? propose(s, input.valueId, -1)
        : { state: s, effects: [] };
    case "proposal":
      return { state: addProposal(s, input), effects: [] };
    case "block-known":
      return { state: addKnownValue(s, input.valueId), effects: [] };
    case "vote": {
      const { state, conflict } = addVote(s, input.vote);
      return { state, effects: conflict === null ? [] : [{ kind: "report-equivocation", votes: conflict }] };
    }
    case "timeout":
      return input.timeout.round === s.round
        ? { state: { ...s, expired: input.timeout }, effects: [] }
        : { state: s, effects: [] };
  }
}

function fireFirst(
  s: HeightState,
  table: readonly Rule[],
  onRule: ((line: number) => void) | undefined,
): Transition | undefined {
  if (s.step === "commit") return undefined;
  for (const rule of table) {
    if (rule.once && s.fired.includes(rule.line)) continue;
    const transition = rule.apply(s);
    if (transition === undefined) continue;
    onRule?.(rule.line);
    if (!rule.once) return transition;
    const fired = [...transition.state.fired, rule.line];
    return { state: { ...transition.state, fired }, effects: transition.effects };
  }
  return undefined;
}
