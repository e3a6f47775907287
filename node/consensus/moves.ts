/** What rules do once their guard holds: enter a round, propose, vote, start a timer. */

import type { Effect, HeightState, Round, Timeout, Transition, ValueId } from "./types.ts";

/** L11–L21: enters a round and proposes if it is our turn; the timer also runs for us, as our signer may fail. */
export function startRound(s: HeightState, round: Round): Transition {
  const entered: HeightState = { ...s, round, step: "propose", expired: null, fired: [] };
  const timer = schedule(entered, "propose");
  if (s.self === null || s.proposerAt(round) !== s.self) return timer;
  if (s.valid === null) return { state: entered, effects: [{ kind: "build-value", round }, ...timer.effects] };
  const proposed = propose(entered, s.valid.valueId, s.valid.round);
  return { state: proposed.state, effects: [...proposed.effects, ...timer.effects] };
}

/** L19: proposes once in our round; nothing if it is not our turn. */
export function propose(s: HeightState, valueId: ValueId, polRound: Round): Transition {
  const { height, round, self } = s;
  if (self === null || s.proposerAt(round) !== self || s.fired.includes(PROPOSE_LINE)) return { state: s, effects: [] };
  const proposal = { height, round, valueId, polRound, proposer: self };
  return { state: { ...s, fired: [...s.fired, PROPOSE_LINE] }, effects: [{ kind: "propose", proposal }] };
}

/** Enters the prevote step with a prevote for a value or nil. */
export function prevote(s: HeightState, valueId: ValueId | null): Transition {
  return castVote({ ...s, step: "prevote" }, "prevote", valueId);
}

/** Enters the precommit step with a precommit for a value or nil. */
export function precommit(s: HeightState, valueId: ValueId | null): Transition {
  return castVote({ ...s, step: "precommit" }, "precommit", valueId);
}

/** Starts the timer of a step of our round. */
export function schedule(s: HeightState, step: Timeout["step"]): Transition {
  return { state: s, effects: [{ kind: "schedule-timeout", timeout: { step, round: s.round } }] };
}

const PROPOSE_LINE = 19;

function castVote(s: HeightState, type: "prevote" | "precommit", valueId: ValueId | null): Transition {
  const { height, round, self } = s;
  const effects: readonly Effect[] =
    self === null ? [] : [{ kind: "vote", vote: { type, height, round, valueId, validator: self } }];
  return { state: s, effects };
}
