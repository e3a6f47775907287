import assert from "node:assert/strict";
import { test } from "node:test";
import { AssertionError } from "#lib/assert.ts";
import { type HeightOptions, startHeight } from "./height-state.ts";

const OPTIONS: HeightOptions = {
  height: 5n,
  self: "a",
  validators: [
    { address: "a", power: 3n },
    { address: "b", power: 4n },
  ],
  proposerAt: () => "a",
};

test("a height begins before round 0 with nothing locked", () => {
  const state = startHeight(OPTIONS);
  assert.deepEqual([state.round, state.locked, state.valid, state.totalPower], [-1, null, null, 7n]);
  assert.equal(state.positionOf.get("b"), 1);
});

test("an address outside the set only follows", () => {
  assert.equal(startHeight({ ...OPTIONS, self: "z" }).self, null);
  assert.equal(startHeight({ ...OPTIONS, self: null }).self, null);
});

test("an empty set, a repeated address and a missing power are bugs of the caller", () => {
  const repeated = [...OPTIONS.validators, { address: "a", power: 1n }];
  for (const validators of [[], repeated, [{ address: "a", power: 0n }]]) {
    assert.throws(() => startHeight({ ...OPTIONS, validators }), AssertionError);
  }
});
