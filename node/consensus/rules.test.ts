import assert from "node:assert/strict";
import { test } from "node:test";
import { Script } from "#test/simulation/consensus/script.ts";
import { rules } from "./rules.ts";

/** A follower's view is the simplest: `b` of four, with `a` proposing in round 0. */
function follower(): Script {
  const node = new Script({ self: "b" });
  assert.deepEqual(node.start(), ["timer propose"]);
  return node;
}

test("the table has every upon clause of the paper, in its order", () => {
  assert.deepEqual(
    rules.map(({ line }) => line),
    [22, 28, 34, 36, 44, 47, 49, 55, 57, 61, 65],
  );
});

test("L14: the proposer asks for a value, proposes it and prevotes it", () => {
  const node = new Script();
  assert.deepEqual(node.start(), ["build r0", "timer propose"]);
  assert.deepEqual(node.built("x"), ["p r0 a x", "v r0 a x"]);
  assert.deepEqual(node.built("y"), [], "proposes once only");
});

test("L16: a valid value is proposed again with its round", () => {
  const node = new Script({ proposers: ["b", "a"] });
  node.start();
  node.proposal(0, "x");
  node.prevotes(0, "x", "bc");
  node.precommits(0, null, "bc");
  assert.deepEqual(node.timeout("precommit"), ["p r1 a x@0", "v r1 a x", "timer propose"]);
});

test("L22: a fresh valid proposal is prevoted, an invalid one refused", () => {
  assert.deepEqual(follower().proposal(0, "x"), ["v r0 b x"]);
  assert.deepEqual(follower().proposal(0, "x", { valid: false }), ["v r0 b nil"]);
});

test("L28: a proposal with a claimed polka waits for that polka", () => {
  const node = new Script({ self: "b" });
  node.start(1);
  assert.deepEqual(node.proposal(1, "x", { polRound: 0 }), []);
  assert.deepEqual(node.prevotes(0, "x", "ac"), []);
  assert.deepEqual(node.prevotes(0, "x", "d"), ["v r1 b x"]);
  assert.deepEqual(node.fired, [28]);
});

test("L34: a quorum of prevotes for different values starts the timer, once", () => {
  const node = follower();
  node.proposal(0, "x");
  assert.deepEqual(node.prevotes(0, null, "ac"), ["timer prevote"]);
  assert.deepEqual(node.prevotes(0, "y", "d"), []);
});

test("L36: a polka locks in the prevote step, and only updates the valid value after it", () => {
  const early = follower();
  early.proposal(0, "x");
  assert.deepEqual(early.prevotes(0, "x", "ac"), ["timer prevote", "c r0 b x"]);
  assert.deepEqual(early.state.locked, { round: 0, valueId: "x" });
  const late = follower();
  late.proposal(0, "x");
  late.prevotes(0, null, "a");
  late.prevotes(0, "x", "c");
  assert.deepEqual(late.timeout("prevote"), ["c r0 b nil"]);
  assert.deepEqual(late.prevotes(0, "x", "d"), []);
  assert.deepEqual([late.state.locked, late.state.valid], [null, { round: 0, valueId: "x" }]);
});

test("L36: an invalid proposal is never locked, whoever prevotes it", () => {
  const node = follower();
  node.proposal(0, "x", { valid: false });
  assert.deepEqual(node.prevotes(0, "x", "acd"), ["timer prevote"]);
  assert.equal(node.state.locked, null);
});

test("L44: a nil polka is precommitted without waiting", () => {
  const node = follower();
  node.proposal(0, "x", { valid: false });
  assert.deepEqual(node.prevotes(0, null, "ac"), ["timer prevote", "c r0 b nil"]);
});

test("L47: a quorum of precommits for different values starts the timer, in whatever step", () => {
  const node = follower();
  assert.deepEqual(node.precommits(0, null, "ac"), []);
  assert.deepEqual(node.precommits(0, "x", "d"), ["timer precommit"]);
  assert.equal(node.state.step, "propose");
});

test("L49: a decision needs a quorum of precommits and the block, in either order", () => {
  const votesFirst = follower();
  votesFirst.precommits(0, "x", "acd");
  assert.deepEqual(votesFirst.proposal(0, "x"), ["v r0 b x", "DECIDE x of r0"]);
  const blockFirst = follower();
  blockFirst.proposal(0, "x");
  assert.deepEqual(blockFirst.precommits(0, "x", "acd"), ["timer precommit", "DECIDE x of r0"]);
});

test("L55: more than a third in a later round takes us there, a third does not", () => {
  const node = follower();
  assert.deepEqual(node.prevotes(4, null, "a"), []);
  assert.deepEqual(node.precommits(4, "x", "c"), ["timer propose"]);
  assert.equal(node.state.round, 4);
});

test("L57: without a proposal in time we prevote nil", () => {
  assert.deepEqual(follower().timeout("propose"), ["v r0 b nil"]);
});

test("L61: without a polka in time we precommit nil", () => {
  const node = follower();
  node.timeout("propose");
  assert.deepEqual(node.timeout("prevote"), ["c r0 b nil"]);
});

test("L65: without a decision in time we try another round", () => {
  const node = follower();
  assert.deepEqual(node.timeout("precommit"), ["build r1", "timer propose"]);
});

test("timeouts of other steps and rounds are ignored", () => {
  const node = follower();
  assert.deepEqual(node.timeout("prevote"), []);
  assert.deepEqual(node.timeout("propose", 1), []);
  node.timeout("propose");
  assert.deepEqual(node.timeout("propose"), []);
});

test("a locked node prevotes its lock whenever it refuses a proposal, and never nil", () => {
  const locked = (): Script => {
    const node = new Script({ self: "b", proposers: ["a", "c"] });
    node.start();
    node.proposal(0, "x");
    node.prevotes(0, "x", "ac");
    node.timeout("precommit");
    assert.deepEqual(node.state.locked, { round: 0, valueId: "x" });
    return node;
  };
  assert.deepEqual(locked().proposal(1, "y"), ["v r1 b x"], "L26");
  assert.deepEqual(locked().timeout("propose"), ["v r1 b x"], "L59");
  const older = locked();
  older.timeout("precommit");
  older.prevotes(1, "y", "acd");
  older.timeout("precommit");
  assert.deepEqual(older.proposal(3, "y", { polRound: 1 }), ["v r3 b y"], "L30: a later polka overrules the lock");
});
