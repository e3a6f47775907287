/**
 * Malachite's whole-system traces (Quint) replayed into one state machine per process: same votes, proposals, timeouts
 * and decisions, and the same round, step, lock and valid value whenever the model has nothing left to do.
 *
 * Two differences are by design. Ours walks on by itself where the model needs `PendingDInput` and `StepChangeDInput`,
 * so the comparison waits for the model to settle. And a locked node prevotes its lock where the model, like the
 * paper, prevotes nil (docs/adr/0003-lock-rule.md). Traces of heights that a certificate from sync decides have no
 * counterpart in the core; none of these suites contains one.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { startHeight } from "#consensus/height-state.ts";
import { step } from "#consensus/step.ts";
import type { Effect, HeightState, Input, Step } from "#consensus/types.ts";
import {
  type ModelKeeper,
  type ModelProposal,
  type ModelState,
  type ModelVote,
  readTrace,
  toValueId,
  toVote,
  tracesIn,
  type Variant,
} from "./itf.ts";
import { formatEffect } from "./trace.ts";

interface Event {
  readonly validator: string;
  readonly input: Variant;
  readonly output: Variant;
}

interface Process {
  readonly es: {
    readonly bk: ModelKeeper;
    readonly cs: ModelState;
    readonly pendingInputs: readonly unknown[];
    readonly pendingStepChange: Variant;
    readonly proposals: readonly ModelProposal[];
    readonly started: boolean;
  };
}

interface SystemState {
  readonly system: Map<string, Process>;
  readonly _hist: Event | readonly [string, Variant, Variant];
}

/** What the replay holds for one process. */
interface Twin {
  state: HeightState;
  ours: string[];
  theirs: string[];
}

const SUITES = ["statemachineTest", "parameterizedTest", "line26Test", "line32Test", "heightLogicTest"];
const MODULES: Readonly<Record<string, readonly string[]>> = { line32LockedTest_1: ["line32Test::N4F1"] };
const VALIDATORS = ["v1", "v2", "v3", "v4"];

for (const suite of SUITES) {
  for (const name of tracesIn(suite)) {
    for (const module of MODULES[name.split(".")[0] ?? ""] ?? [undefined]) {
      test(`${suite} trace ${name}`, () => {
        const settled = replay(readTrace<SystemState>(suite, name, module));
        assert.ok(settled > 3, `compared ${settled} settled states only`);
      });
    }
  }
}

/** Replays a trace; returns how often a settled process was compared. */
function replay(trace: readonly SystemState[]): number {
  const twins = new Map<string, Twin>();
  let settled = 0;
  for (const [i, { system, _hist }] of trace.entries()) {
    const event = toEvent(_hist);
    const now = system.get(event.validator)?.es;
    const before = trace[i - 1]?.system.get(event.validator)?.es;
    if (now === undefined || before === undefined || isStutter(trace, i)) continue;
    const twin = twinFor(twins, event, now.cs);
    if (now.started && !before.started) preload(twin, now);
    for (const input of toInputs(event, before.cs)) feed(twin, input);
    if (!twin.theirs.some((line) => line.startsWith("DECIDE"))) twin.theirs.push(...toLines(event.output, before.cs));
    if (!isSettled(now)) continue;
    compare(twin, now.cs, `state ${i} of ${event.validator}`);
    settled++;
  }
  return settled;
}

function isSettled({ pendingInputs, pendingStepChange, started, cs }: Process["es"]): boolean {
  return started && pendingInputs.length === 0 && pendingStepChange.tag === "NoStep" && cs.step.tag !== "NoStep";
}

function toEvent(hist: SystemState["_hist"]): Event {
  if (!("validator" in hist)) return { validator: hist[0], input: hist[1], output: hist[2] };
  return hist;
}

/** The environment moves too, above all to the next height; the last event then stays in the record without happening again. */
function isStutter(trace: readonly SystemState[], i: number): boolean {
  const [now, before] = [trace[i], trace[i - 1]];
  if (now === undefined || before === undefined) return true;
  const { validator } = toEvent(now._hist);
  if (now.system.get(validator)?.es.cs.height !== before.system.get(validator)?.es.cs.height) return true;
  const view = ({ system, _hist }: SystemState) => plain([_hist, system.get(validator)?.es]);
  return view(now) === view(before);
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner instanceof Map ? [...inner] : inner));
}

/** A new state machine when the process starts a height. */
function twinFor(twins: Map<string, Twin>, event: Event, now: ModelState): Twin {
  const known = twins.get(event.validator);
  if (known?.state.height === BigInt(now.height)) return known;
  const state = startHeight({
    height: BigInt(now.height),
    self: event.validator,
    validators: VALIDATORS.map((address) => ({ address, power: 1n })),
    proposerAt: (round) => VALIDATORS[(round + 1) % VALIDATORS.length] ?? "",
  });
  const twin = { state, ours: [], theirs: [] };
  twins.set(event.validator, twin);
  return twin;
}

/** Votes and proposals that reached the process before it started. */
function preload(twin: Twin, { bk, proposals }: Process["es"]): void {
  for (const { prevotes, precommits } of bk.rounds.values()) {
    for (const vote of [...prevotes.receivedVotes, ...precommits.receivedVotes])
      feed(twin, { kind: "vote", vote: toVote(vote) });
  }
  for (const proposal of proposals) feed(twin, proposalInput(proposal));
}

function feed(twin: Twin, input: Input): void {
  const { state, effects } = step(twin.state, input);
  twin.state = state;
  twin.ours.push(...effects.filter(({ kind }) => kind !== "report-equivocation").map((effect) => formatEffect(effect)));
}

function toInputs({ input }: Event, { round }: ModelState): readonly Input[] {
  switch (input.tag) {
    case "StartDInput":
      return [{ kind: "start-round", round: 0 }];
    case "ProposeValueDInput":
      return [{ kind: "value-built", round, valueId: input.value as string }];
    case "ProposalDInput":
      return [proposalInput(input.value as ModelProposal)];
    case "VoteDInput":
      return [{ kind: "vote", vote: toVote(input.value as ModelVote) }];
    case "TimeoutDInput":
      return [{ kind: "timeout", timeout: { step: toStep((input.value as Variant).tag) as "propose", round } }];
    case "PendingDInput": {
      const pending = input.value as Variant;
      return pending.tag === "NewRoundCInput" && round < 0
        ? [{ kind: "start-round", round: pending.value as number }]
        : [];
    }
    case "NoDInput":
    case "StepChangeDInput":
      return [];
    default:
      return assert.fail(`unexpected input ${input.tag}`);
  }
}

function proposalInput({ height, round, proposal, srcAddress, validRound }: ModelProposal): Input {
  const core = { height: BigInt(height), round, valueId: proposal, polRound: validRound, proposer: srcAddress };
  return { kind: "proposal", proposal: core, valid: proposal !== "invalid" };
}

/** The model's output as lines of our trace; a locked node's nil prevote becomes its lock. */
function toLines(output: Variant, before: ModelState): readonly string[] {
  const line = (effect: Effect): readonly string[] => [formatEffect(effect)];
  switch (output.tag) {
    case "NoConsensusOutput":
    case "ErrorOutput":
      return [];
    case "TimeoutOutput": {
      const [round, kind] = output.value as [number, Variant];
      return line({ kind: "schedule-timeout", timeout: { step: toStep(kind.tag) as "propose", round } });
    }
    case "GetValueAndScheduleTimeoutOutput": {
      const [, round] = output.value as [number, number, Variant];
      return [`build r${round}`, "timer propose"];
    }
    case "ProposalOutput": {
      const { height, round, proposal, srcAddress, validRound } = output.value as ModelProposal;
      const core = { height: BigInt(height), round, valueId: proposal, polRound: validRound, proposer: srcAddress };
      // Ours starts the timer beside a repeated proposal too.
      return [...line({ kind: "propose", proposal: core }), ...(validRound < 0 ? [] : ["timer propose"])];
    }
    case "VoteOutput": {
      const vote = toVote(output.value as ModelVote);
      const valueId = vote.type === "prevote" ? (vote.valueId ?? toValueId(before.lockedValue)) : vote.valueId;
      return line({ kind: "vote", vote: { ...vote, valueId } });
    }
    case "DecidedOutput": {
      const [round, valueId] = output.value as [number, string];
      return line({ kind: "decide", round, valueId, commit: [] });
    }
    default:
      return assert.fail(`unexpected output ${output.tag}`);
  }
}

/**
 * Timers: where one vote reaches two thresholds the model reports only one of them. So it decides before it starts a
 * precommit timer, and starts no prevote timer once a nil polka has made it idle.
 */
function compare({ state, ours, theirs }: Twin, model: ModelState, where: string): void {
  assert.deepEqual(
    { step: state.step, round: state.round, locked: state.locked, valid: state.valid },
    {
      step: toStep(model.step.tag),
      round: model.round,
      locked: toRoundValue(model.lockedRound, model.lockedValue),
      valid: toRoundValue(model.validRound, model.validValue),
    },
    where,
  );
  assert.deepEqual(ours.filter(isMessage), theirs.filter(isMessage), where);
  const idle = ours.filter(isTimer).filter((line) => !theirs.includes(line));
  if (state.step === "commit") return;
  assert.deepEqual(
    ours.filter(isTimer).filter((line) => !idle.includes(line)),
    theirs.filter(isTimer),
    where,
  );
  assert.ok(
    idle.every((line) => line === "timer prevote"),
    where,
  );
}

function isTimer(line: string): boolean {
  return line.startsWith("timer");
}

function isMessage(line: string): boolean {
  return !isTimer(line);
}

function toRoundValue(round: number, value: Variant<string>) {
  const valueId = toValueId(value);
  return valueId === null ? null : { round, valueId };
}

function toStep(tag: string): Step {
  const found = (["propose", "prevote", "precommit", "commit"] as const).find((name) =>
    tag.toLowerCase().startsWith(name),
  );
  return found ?? assert.fail(`unexpected step ${tag}`);
}
