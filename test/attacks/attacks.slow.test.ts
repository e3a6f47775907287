/** Every attack in a small instance, the numbers of docs/economy.md, and a short simulation of everything at once. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ATTACKS } from "./cases.ts";
import { docFaults } from "./economy-doc.ts";
import { absentSteps, simulateEconomy } from "./simulation.ts";

test("there are 24 numbered cases", () => {
  const numbers = ATTACKS.map(({ id }) => id).filter((id) => !id.startsWith("R"));
  assert.deepEqual(
    numbers,
    Array.from({ length: 24 }, (_, i) => `${i + 1}`),
  );
});

for (const { id, name, expected, run } of ATTACKS) {
  test(`attack ${id}: ${name}: ${expected}`, (t) => {
    const { seen, net, holds } = run("small");
    t.diagnostic(net === undefined ? seen : `${seen}; net ${net.percent.toFixed(1)} % of ${net.of}`);
    assert.ok(holds, seen);
  });
}

test("docs/economy.md says what the chain does", () => {
  assert.deepEqual(docFaults().wrong, []);
});

for (const seed of [1n, 2n]) {
  test(`every invariant holds through 150 blocks of random use, seed ${seed}`, () => {
    const { accepted, kinds } = simulateEconomy(seed, 150);
    assert.ok(accepted > 50 && kinds > 12, `${accepted} messages of ${kinds} kinds`);
  });
}

/** Seeds of a thousand blocks each that are enough for even the rarest step. */
const SEEDS_MAX = 6;

test("in thousands of blocks every step comes about: juries decide, artefacts, certificates and measurements fail and stand, agents spend", (t) => {
  const names = ["jury decision", "ridge artefact", "neighbour artefact", "certificate", "agent's session"];
  const seen = new Set<string>();
  const absent = (): readonly string[] => [...absentSteps(seen), ...names.filter((name) => !seen.has(name))];
  let seeds = 0;
  while (seeds < SEEDS_MAX && absent().length > 0) {
    seeds++;
    for (const name of simulateEconomy(BigInt(seeds), 1_000).counts.keys()) seen.add(name);
  }
  t.diagnostic(`${seeds} seeds`);
  assert.deepEqual(absent(), []);
});
