/** Scenarios of CometBFT's `consensus/state_test.go` by their names, told for one node; where rules differ, a line says so. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Script } from "#test/simulation/consensus/script.ts";
import { wantedBlock } from "./proposals.ts";

/** `a` locks `x` in round 0, where `d` proposes, and moves on to round 1, where `c` proposes. */
function lockedInRound0(): Script {
  const node = new Script({ proposers: ["d", "c", "b"] });
  node.start();
  node.proposal(0, "x");
  node.prevotes(0, "x", "cd");
  node.precommits(0, null, "cd");
  node.timeout("precommit");
  assert.deepEqual([node.state.round, node.state.locked?.valueId], [1, "x"]);
  return node;
}

test("EnterProposeNoPrivValidator: a node without a key only follows", () => {
  const node = new Script({ self: null });
  assert.deepEqual(node.start(), ["timer propose"]);
  assert.deepEqual(node.timeout("propose"), []);
  assert.equal(node.state.step, "prevote");
  node.proposal(0, "x");
  node.precommits(0, "x", "abc");
  assert.equal(node.state.step, "commit");
});

test("EnterProposeYesPrivValidator: the proposer builds and starts its own timer", () => {
  assert.deepEqual(new Script().start(), ["build r0", "timer propose"]);
});

test("BadProposal: an invalid block is prevoted and precommitted nil", () => {
  const node = new Script({ proposers: ["b"] });
  node.start();
  assert.deepEqual(node.proposal(0, "bad", { valid: false }), ["v r0 a nil"]);
  node.prevotes(0, "bad", "b");
  assert.deepEqual(node.prevotes(0, null, "c"), ["timer prevote"]);
  assert.deepEqual(node.timeout("prevote"), ["c r0 a nil"]);
});

test("FullRound1: a lone validator decides by itself", () => {
  const node = new Script({ powers: { a: 1 } });
  node.start();
  assert.deepEqual(node.built("x"), [
    "p r0 a x",
    "v r0 a x",
    "timer prevote",
    "c r0 a x",
    "timer precommit",
    "DECIDE x of r0",
  ]);
});

test("FullRoundNil: a lone validator without a proposal precommits nil", () => {
  const node = new Script({ powers: { a: 1 } });
  node.start();
  assert.deepEqual(node.timeout("propose"), ["v r0 a nil", "timer prevote", "c r0 a nil", "timer precommit"]);
});

test("FullRound2: two validators need each other", () => {
  const node = new Script({ powers: { a: 1, b: 1 } });
  node.start();
  assert.deepEqual(node.built("x"), ["p r0 a x", "v r0 a x"]);
  assert.deepEqual(node.prevotes(0, "x", "b"), ["timer prevote", "c r0 a x"]);
  assert.deepEqual(node.precommits(0, "x", "b"), ["timer precommit", "DECIDE x of r0"]);
});

test("LockNoPOL: a lock outlives rounds without a polka", () => {
  const node = lockedInRound0();
  node.proposal(1, "y");
  assert.deepEqual(node.prevotes(1, "y", "c"), []);
  node.prevotes(1, null, "d");
  assert.deepEqual(node.timeout("prevote"), ["c r1 a nil"]);
  node.timeout("precommit");
  assert.deepEqual(node.timeout("propose"), ["v r2 a x"]);
  assert.deepEqual(node.state.locked, { round: 0, valueId: "x" });
});

test("LockPOLRelock: a polka for another proposal moves the lock", () => {
  const node = lockedInRound0();
  assert.deepEqual(node.proposal(1, "y"), ["v r1 a x"]);
  assert.deepEqual(node.prevotes(1, "y", "bcd"), ["timer prevote", "c r1 a y"]);
  assert.deepEqual(node.state.locked, { round: 1, valueId: "y" });
  assert.deepEqual(node.precommits(1, "y", "bc"), ["timer precommit", "DECIDE y of r1"]);
});

test("LockPOLUnlock: a nil polka is precommitted nil; ours, unlike CometBFT 0.38, keeps the lock", () => {
  const node = lockedInRound0();
  node.proposal(1, "y");
  assert.deepEqual(node.prevotes(1, null, "bcd"), ["timer prevote", "c r1 a nil"]);
  assert.deepEqual(node.state.locked, { round: 0, valueId: "x" });
});

test("LockPOLUnlockOnUnknownBlock: a polka for an unknown block asks for it; ours, unlike CometBFT 0.38, keeps the lock", () => {
  const node = lockedInRound0();
  node.timeout("propose");
  assert.deepEqual(node.prevotes(1, "y", "bcd"), ["timer prevote"]);
  assert.equal(wantedBlock(node.state), "y");
  assert.deepEqual(node.timeout("prevote"), ["c r1 a nil"]);
  node.timeout("precommit");
  assert.deepEqual(node.state.locked, { round: 0, valueId: "x" });
  assert.deepEqual(node.proposal(2, "y", { polRound: 1 }), ["v r2 a y"], "its polka overrules the lock");
});

test("LockPOLSafety1: a polka that arrives late for an older value does not move the lock", () => {
  const node = new Script({ proposers: ["d", "c", "b"] });
  node.start();
  node.proposal(0, "x");
  node.prevotes(0, "x", "d");
  node.prevotes(0, null, "c");
  node.timeout("prevote");
  node.timeout("precommit");
  node.proposal(1, "y");
  node.prevotes(1, "y", "cd");
  assert.deepEqual(node.state.locked, { round: 1, valueId: "y" });
  node.timeout("precommit");
  node.timeout("propose");
  node.prevotes(0, "x", "b");
  assert.deepEqual(node.state.locked, { round: 1, valueId: "y" });
});

test("LockPOLSafety2: a proposal with a polka older than the lock is refused", () => {
  const node = new Script({ proposers: ["d", "c", "b"] });
  node.start(1);
  node.proposal(1, "y");
  node.prevotes(1, "y", "cd");
  node.timeout("precommit");
  node.prevotes(0, "x", "bcd");
  assert.deepEqual(node.proposal(2, "x", { polRound: 0 }), ["v r2 a y"]);
});

test("ProposeValidBlock: the proposer repeats the value it saw a polka for, even though it locked another way", () => {
  const node = new Script({ proposers: ["d", "c", "b", "a"] });
  node.start();
  node.proposal(0, "x");
  node.prevotes(0, "x", "cd");
  for (let round = 0; round < 2; round++) node.timeout("precommit");
  assert.deepEqual(node.timeout("precommit"), ["p r3 a x@0", "v r3 a x", "timer propose"]);
});

test("SetValidBlockOnDelayedPrevote: a polka completed after our precommit still makes its value valid", () => {
  const node = new Script({ proposers: ["d", "a"] });
  node.start();
  node.proposal(0, "x");
  node.prevotes(0, "x", "d");
  node.prevotes(0, null, "c");
  node.timeout("prevote");
  node.prevotes(0, "x", "b");
  assert.deepEqual([node.state.locked, node.state.valid], [null, { round: 0, valueId: "x" }]);
  assert.deepEqual(node.timeout("precommit").slice(0, 1), ["p r1 a x@0"]);
});

test("SetValidBlockOnDelayedProposal: a proposal that follows its polka makes its value valid", () => {
  const node = new Script({ proposers: ["d"] });
  node.start();
  node.timeout("propose");
  node.prevotes(0, "x", "bcd");
  node.timeout("prevote");
  assert.equal(node.state.valid, null);
  node.proposal(0, "x");
  assert.deepEqual(node.state.valid, { round: 0, valueId: "x" });
});

test("WaitingTimeoutOnNilPolka: a quorum of nil precommits waits for its timer before the next round", () => {
  const node = new Script({ proposers: ["d"] });
  node.start();
  assert.deepEqual(node.precommits(0, null, "bcd"), ["timer precommit"]);
  assert.equal(node.state.round, 0);
  assert.deepEqual(node.timeout("precommit"), ["timer propose"]);
  assert.equal(node.state.round, 1);
});

test("WaitingTimeoutProposeOnNewRound: a skipped-to round begins in its propose step", () => {
  const node = new Script({ proposers: ["d"] });
  node.start();
  assert.deepEqual(node.prevotes(1, null, "bcd"), ["timer propose"]);
  assert.deepEqual([node.state.round, node.state.step], [1, "propose"]);
  assert.deepEqual(node.timeout("propose"), ["v r1 a nil", "timer prevote", "c r1 a nil"]);
});

test("RoundSkipOnNilPolkaFromHigherRound: nil precommits of a later round carry us there, then onward", () => {
  const node = new Script({ proposers: ["d"] });
  node.start();
  node.precommits(1, null, "bcd");
  assert.equal(node.state.round, 1);
  node.timeout("precommit");
  assert.equal(node.state.round, 2);
});

test("WaitTimeoutProposeOnNilPolkaForTheCurrentRound: a nil polka does not cut the propose step short", () => {
  const node = new Script({ proposers: ["d"] });
  node.start(1);
  assert.deepEqual(node.prevotes(1, null, "bcd"), []);
  assert.deepEqual(node.timeout("propose"), ["v r1 a nil", "timer prevote", "c r1 a nil"]);
});

test("EmitNewValidBlockEventOnCommitWithoutBlock: precommits for an unknown block ask for it, and its arrival decides", () => {
  const node = new Script({ proposers: ["d"] });
  node.start();
  node.precommits(0, "x", "bcd");
  assert.equal(wantedBlock(node.state), "x");
  assert.deepEqual(node.feed({ kind: "block-known", valueId: "x" }), ["DECIDE x of r0"]);
  assert.equal(wantedBlock(node.state), undefined);
});

test("CommitFromPreviousRound: precommits of an earlier round decide in whatever round we are", () => {
  const node = new Script({ proposers: ["d"] });
  node.start();
  node.precommits(0, "x", "bc");
  node.prevotes(3, null, "bc");
  node.precommits(0, "x", "d");
  assert.deepEqual([node.state.round, node.state.step], [3, "propose"]);
  assert.deepEqual(node.feed({ kind: "block-known", valueId: "x" }), ["DECIDE x of r0"]);
});

test("Halt1: a precommit that arrives in the next round completes the decision", () => {
  const node = new Script({ proposers: ["d", "b"] });
  node.start();
  node.proposal(0, "x");
  node.prevotes(0, "x", "cd");
  node.precommits(0, null, "b");
  node.precommits(0, "x", "c");
  node.timeout("precommit");
  assert.equal(node.state.round, 1);
  assert.deepEqual(node.precommits(0, "x", "d"), ["DECIDE x of r0"]);
});

test("DoesntCrashOnInvalidVote: strangers, other heights and malformed rounds change nothing", () => {
  const node = new Script();
  node.start();
  const { state } = node;
  const vote = { type: "prevote", height: 1n, round: 0, valueId: "x", validator: "b" } as const;
  for (const bad of [
    { validator: "z" },
    { height: 2n },
    { round: -1 },
    { round: 0.5 },
    { round: 2 ** 31 },
    { round: Number.NaN },
  ]) {
    assert.deepEqual(node.feed({ kind: "vote", vote: { ...vote, ...bad } }), []);
    assert.equal(node.state, state);
  }
});

test("SlashingPrevotes, SlashingPrecommits: an equivocation is reported once, with both votes", () => {
  const node = new Script();
  node.start();
  node.prevotes(0, "x", "b");
  assert.deepEqual(node.prevotes(0, "y", "b"), ["equivocation of b"]);
  assert.deepEqual(node.prevotes(0, null, "b"), []);
  node.precommits(0, "x", "c");
  assert.deepEqual(node.precommits(0, null, "c"), ["equivocation of c"]);
});

test("SignSameVoteTwice: a repeated vote is not counted again", () => {
  const node = new Script();
  node.start();
  node.precommits(0, "x", "bbbb");
  assert.equal(node.state.votes.get(0)?.precommit.power, 1n);
});
