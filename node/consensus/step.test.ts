import assert from "node:assert/strict";
import { test } from "node:test";
import { AssertionError } from "#lib/assert.ts";
import { Script } from "#test/simulation/consensus/script.ts";
import { startHeight } from "./height-state.ts";
import { rules } from "./rules.ts";
import { buildStep, record, step } from "./step.ts";
import type { HeightState, Input } from "./types.ts";

/** A height that visits every step, as inputs. */
function aHeight(): readonly Input[] {
  const node = new Script();
  const inputs: Input[] = [];
  const feed = node.feed.bind(node);
  node.feed = (input) => {
    inputs.push(input);
    return feed(input);
  };
  node.start();
  node.built("x");
  node.prevotes(0, "x", "bc");
  node.precommits(0, null, "bd");
  node.timeout("precommit");
  node.proposal(1, "x", { polRound: 0 });
  node.prevotes(1, "x", "bc");
  node.precommits(1, "x", "bc");
  assert.equal(node.state.step, "commit");
  return inputs;
}

test("a height is replayable from its inputs alone", () => {
  const [once, twice] = [fold(aHeight()), fold(aHeight())];
  assert.deepEqual({ ...once, proposerAt: null }, { ...twice, proposerAt: null });
  assert.equal(once.step, "commit");
});

test("no step changes the state it was given", () => {
  let state = freeze(initial());
  for (const input of aHeight()) state = freeze(step(state, input).state);
  assert.equal(state.step, "commit");
});

test("the commit step is terminal", () => {
  const decided = fold(aHeight());
  for (const input of aHeight()) assert.deepEqual(step(decided, input), { state: decided, effects: [] });
});

test("an input that tells nothing new leaves the same state object", () => {
  const node = new Script();
  node.start();
  node.prevotes(0, "x", "b");
  const { state } = node;
  node.prevotes(0, "x", "b");
  node.start(0);
  node.timeout("precommit", 3);
  assert.equal(node.state, state);
});

test("before the height starts votes are kept, rounds are not entered, yet a decision is taken", () => {
  const node = new Script({ proposers: ["b"] });
  assert.deepEqual(node.prevotes(2, null, "bcd"), []);
  assert.equal(node.state.round, -1);
  assert.deepEqual(node.start(), ["timer propose", "timer propose"]);
  assert.equal(node.state.round, 2);
  const late = new Script({ proposers: ["b"] });
  late.proposal(0, "x");
  assert.deepEqual(late.precommits(0, "x", "bcd"), ["DECIDE x of r0"]);
});

test("a value built for a round we left is dropped", () => {
  const node = new Script();
  node.start();
  node.timeout("precommit");
  assert.deepEqual(node.feed({ kind: "value-built", round: 0, valueId: "x" }), []);
});

test("rules that never settle are a bug, not a loop", () => {
  const restless = buildStep({ record, rules: [{ line: 0, apply: (s) => ({ state: s, effects: [] }) }] });
  assert.throws(() => restless(initial(), { kind: "start-round", round: 0 }), AssertionError);
});

test("a rule marked once fires once per round, and again in the next", () => {
  const once = rules.filter((rule) => rule.once).map(({ line }) => line);
  assert.deepEqual(once, [34, 36, 47]);
  const node = new Script({ proposers: ["d"] });
  node.start();
  node.precommits(0, null, "bcd");
  node.precommits(0, "y", "bcd");
  node.timeout("precommit");
  node.precommits(1, null, "bcd");
  assert.equal(node.fired.filter((line) => line === 47).length, 2);
});

test("150 validators decide, and a vote copies nothing but its own set", () => {
  const validators = Array.from({ length: 150 }, (_, i) => ({ address: `v${i}`, power: BigInt(i + 1) }));
  let state = startHeight({ height: 1n, self: "v0", validators, proposerAt: () => "v1" });
  state = step(state, { kind: "start-round", round: 0 }).state;
  const proposal = { height: 1n, round: 0, valueId: "x", polRound: -1, proposer: "v1" };
  state = step(state, { kind: "proposal", proposal, valid: true }).state;
  for (const { address: validator } of validators) {
    const before = state;
    state = step(state, {
      kind: "vote",
      vote: { type: "prevote", height: 1n, round: 0, valueId: "x", validator },
    }).state;
    assert.equal(state.proposals, before.proposals);
    assert.equal(state.votes.get(0)?.precommit, before.votes.get(0)?.precommit ?? state.votes.get(0)?.precommit);
  }
  for (const { address: validator } of validators) {
    const before = state;
    state = step(state, {
      kind: "vote",
      vote: { type: "precommit", height: 1n, round: 0, valueId: "x", validator },
    }).state;
    assert.equal(state.votes.get(0)?.prevote, before.votes.get(0)?.prevote);
  }
  assert.equal(state.step, "commit");
});

function initial(): HeightState {
  return new Script().state;
}

function fold(inputs: readonly Input[]): HeightState {
  return inputs.reduce((state, input) => step(state, input).state, initial());
}

/** Freezes everything reachable, maps and sets included. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    for (const entry of value) freeze(entry);
    const refuse = () => assert.fail("a stored collection was changed");
    for (const change of ["set", "add", "delete", "clear"]) Object.defineProperty(value, change, { value: refuse });
  } else {
    for (const inner of Object.values(value)) freeze(inner);
  }
  return Object.freeze(value);
}
