/** The proof that the simulator can see: each wrong shell breaks its promise at a known seed, the right one does not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { shellMutants } from "./mutants.ts";
import { ORACLES } from "./oracles.ts";
import { type ClusterOutcome, simulateCluster } from "./simulate.ts";

/** Seeds at which the right shell was seen to keep every promise. */
const judged = new Map<string, Promise<ClusterOutcome>>();

for (const mutant of shellMutants) {
  const { name, seed, validators, oracle } = mutant;
  test(`killed by ${oracle}: ${name}`, async () => {
    const ignoredOracles = new Set(ORACLES.filter((other) => other !== oracle));
    const wrong = await simulateCluster({ seed, validators, mutation: mutant, ignoredOracles });
    assert.equal(wrong.violation?.oracle, oracle);
    const place = `${seed} ${validators}`;
    const right = judged.get(place) ?? simulateCluster({ seed, validators });
    judged.set(place, right);
    const { violation } = await right;
    assert.equal(violation, undefined, violation?.detail);
  });
}
