/**
 * Malachite's single-machine traces (Quint, `consensusTest`). Their inputs are conclusions ("a polka for v exists");
 * ours draws conclusions from votes, so each is turned into three votes of the other three validators. Older drafts of
 * the same two scenarios exist upstream in another schema and add nothing.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { startHeight } from "#consensus/height-state.ts";
import { step } from "#consensus/step.ts";
import type { Effect, HeightState, Input, ValueId, VoteType } from "#consensus/types.ts";
import {
  type ModelProposal,
  type ModelState,
  type ModelValue,
  type ModelVote,
  readTrace,
  toValueId,
  toVote,
  tracesIn,
  type Variant,
} from "./itf.ts";

interface MachineState {
  readonly state: ModelState & { readonly p: string };
  readonly input: Variant;
  readonly output: Variant;
}

const OTHERS = ["v2", "v3", "v4"];

for (const name of tracesIn("consensusTest")) {
  test(`consensus trace ${name}`, () => {
    replay(readTrace<MachineState>("consensusTest", name));
  });
}

function replay(trace: readonly MachineState[]): void {
  let state = initialState(trace);
  let compared = 0;
  for (const [i, now] of trace.entries()) {
    if (i === 0 || JSON.stringify(now) === JSON.stringify(trace[i - 1])) continue;
    const effects: Effect[] = [];
    for (const input of toInputs(now, state)) {
      const transition = step(state, input);
      state = transition.state;
      effects.push(...transition.effects);
    }
    // The model leaves a round and enters the next in two steps, ours in one.
    if (now.output.tag === "SkipRoundOutput") continue;
    const messages = effects.filter(({ kind }) => kind === "vote" || kind === "propose" || kind === "build-value");
    assert.deepEqual(messages.map(contentOf), expectedMessages(now.output), `state ${i}`);
    compareState(state, now.state, `state ${i}`);
    compared++;
  }
  assert.ok(compared > 3);
}

function initialState(trace: readonly MachineState[]): HeightState {
  const ownRounds = trace.flatMap(({ input }) =>
    input.tag === "NewRoundProposerCInput" ? [input.value as number] : [],
  );
  return startHeight({
    height: BigInt(trace[0]?.state.height ?? 0),
    self: "v1",
    validators: ["v1", ...OTHERS].map((address) => ({ address, power: 1n })),
    proposerAt: (round) => (ownRounds.includes(round) ? "v1" : "v2"),
  });
}

function toInputs({ input }: MachineState, s: HeightState): readonly Input[] {
  const { round } = s;
  switch (input.tag) {
    case "NewRoundCInput":
    case "NewRoundProposerCInput":
      return round < 0
        ? [{ kind: "start-round", round: 0 }]
        : [{ kind: "timeout", timeout: { step: "precommit", round } }];
    case "ProposeValueCInput":
      return [{ kind: "value-built", round, valueId: input.value as string }];
    case "ProposalCInput":
      return [proposal(s, toValueId((input.value as [number, ModelValue])[1]) ?? "", true)];
    case "ProposalInvalidCInput":
      return [proposal(s, "invalid", false)];
    case "PolkaAnyCInput":
      return votes(s, "prevote", [null, "x", "y"]);
    case "PolkaNilCInput":
      return votes(s, "prevote", [null, null, null]);
    case "ProposalAndPolkaAndValidCInput": {
      const valueId = toValueId(input.value as ModelValue);
      return votes(s, "prevote", [valueId, valueId, valueId]);
    }
    case "PrecommitAnyCInput":
      return votes(s, "precommit", [null, "x", "y"]);
    case "ProposalAndCommitAndValidCInput": {
      const [, valueId] = input.value as [number, string];
      return votes(s, "precommit", [valueId, valueId, valueId]);
    }
    case "TimeoutProposeCInput":
      return [{ kind: "timeout", timeout: { step: "propose", round } }];
    case "TimeoutPrevoteCInput":
      return [{ kind: "timeout", timeout: { step: "prevote", round } }];
    case "TimeoutPrecommitCInput":
      return [];
    default:
      return assert.fail(`unexpected input ${input.tag}`);
  }
}

function proposal({ height, round, proposerAt }: HeightState, valueId: ValueId, valid: boolean): Input {
  return { kind: "proposal", proposal: { height, round, valueId, polRound: -1, proposer: proposerAt(round) }, valid };
}

function votes({ height, round }: HeightState, type: VoteType, values: readonly (ValueId | null)[]): readonly Input[] {
  return OTHERS.map((validator, i) => ({
    kind: "vote",
    vote: { type, height, round, valueId: values[i] ?? null, validator },
  }));
}

function contentOf(effect: Effect): unknown {
  if (effect.kind === "vote") return effect.vote;
  return effect.kind === "propose" ? effect.proposal : effect.kind;
}

function expectedMessages(output: Variant): readonly unknown[] {
  switch (output.tag) {
    case "VoteOutput":
      return [toVote(output.value as ModelVote)];
    case "ProposalOutput": {
      const { height, round, proposal: valueId, srcAddress, validRound } = output.value as ModelProposal;
      return [{ height: BigInt(height), round, valueId, polRound: validRound, proposer: srcAddress }];
    }
    case "GetValueAndScheduleTimeoutOutput":
      return ["build-value"];
    case "TimeoutOutput":
    case "DecidedOutput":
      return [];
    default:
      return assert.fail(`unexpected output ${output.tag}`);
  }
}

function compareState(ours: HeightState, model: ModelState, where: string): void {
  const step = model.step.tag.replace("Step", "").toLowerCase();
  const roundValue = (round: number, value: ModelValue) => {
    const valueId = toValueId(value);
    return valueId === null ? null : { round, valueId };
  };
  assert.deepEqual(
    { step: ours.step, round: ours.round, locked: ours.locked, valid: ours.valid },
    {
      step,
      round: model.round,
      locked: roundValue(model.lockedRound, model.lockedValue),
      valid: roundValue(model.validRound, model.validValue),
    },
    where,
  );
}
