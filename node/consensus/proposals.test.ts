import assert from "node:assert/strict";
import { test } from "node:test";
import { Script } from "#test/simulation/consensus/script.ts";
import { addProposal, PROPOSALS_KEPT_FREELY, proposalsIn, wantedBlock } from "./proposals.ts";
import type { Proposal } from "./types.ts";
import { ROUNDS_AHEAD_MAX } from "./votes.ts";

const PROPOSAL: Proposal = { height: 1n, round: 1, valueId: "x", polRound: -1, proposer: "b" };

test("a proposal must come from the round's proposer and claim an earlier polka or none", () => {
  const { state } = new Script();
  const bad: readonly Partial<Proposal>[] = [
    { proposer: "c" },
    { height: 2n },
    { polRound: 1 },
    { polRound: -2 },
    { polRound: 0.5 },
    { round: -1 },
    { round: 1.5 },
    { round: ROUNDS_AHEAD_MAX + 4 },
  ];
  for (const change of bad) {
    assert.equal(addProposal(state, { proposal: { ...PROPOSAL, ...change }, valid: true }), state);
  }
  assert.notEqual(addProposal(state, { proposal: PROPOSAL, valid: true }), state);
});

test("a repeated proposal changes nothing, whatever its second verdict", () => {
  const node = new Script();
  node.proposal(1, "x");
  const { state } = node;
  node.proposal(1, "x", { valid: false });
  assert.equal(node.state, state);
});

test("an equivocating proposer fills its slots only; a value that many voted for still finds room", () => {
  const node = new Script({ proposers: ["b"] });
  for (let i = 0; i < 20; i++) node.proposal(0, `junk${i}`);
  assert.equal(proposalsIn(node.state, 0).length, PROPOSALS_KEPT_FREELY);
  node.prevotes(0, "x", "cd");
  node.proposal(0, "x");
  node.proposal(0, "x", { polRound: -1 });
  assert.deepEqual(
    proposalsIn(node.state, 0).map(({ proposal }) => proposal.valueId),
    ["junk0", "junk1", "x"],
  );
});

test("a block is wanted for a polka of our round or for a quorum of precommits, until it is known", () => {
  const node = new Script({ proposers: ["b"] });
  node.start();
  assert.equal(wantedBlock(node.state), undefined);
  node.prevotes(0, "x", "bcd");
  assert.equal(wantedBlock(node.state), "x");
  node.precommits(2, "y", "bcd");
  assert.equal(wantedBlock(node.state), "y");
  node.feed({ kind: "block-known", valueId: "y" });
  assert.equal(wantedBlock(node.state), undefined);
});

test("a nil polka wants no block", () => {
  const node = new Script({ proposers: ["b"] });
  node.start();
  node.prevotes(0, null, "bcd");
  assert.equal(wantedBlock(node.state), undefined);
});

test("an invalid block is not known", () => {
  const node = new Script({ proposers: ["b"] });
  node.start();
  node.proposal(0, "x", { valid: false });
  node.precommits(0, "x", "bcd");
  assert.equal(node.state.step, "prevote");
  assert.equal(wantedBlock(node.state), "x");
});
