/** The proof that the simulator can see: each wrong state machine breaks its promise at a known seed, the right one does not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { step } from "#consensus/step.ts";
import { mutants } from "./mutants.ts";
import { ORACLES } from "./oracles.ts";
import { simulate } from "./simulate.ts";

for (const { name, mode, seed, oracle, step: mutated } of mutants) {
  test(`killed by ${oracle}: ${name}`, () => {
    const ignoredOracles = new Set(ORACLES.filter((other) => other !== oracle));
    assert.equal(simulate({ seed, mode, step: mutated, ignoredOracles }).violation?.oracle, oracle);
    assert.equal(simulate({ seed, mode, step }).violation, null);
  });
}
