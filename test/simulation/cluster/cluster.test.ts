import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPlan, MODES } from "./plan.ts";
import { type ClusterOutcome, simulateCluster } from "./simulate.ts";

/** One of each mode. */
const SEEDS = MODES.map((_, i) => 8 + i);

test("whole nodes keep every promise through crashes, partitions, bad links and liars", async (context) => {
  let [crashes, punished] = [0, 0];
  for (const seed of SEEDS) {
    const { violation, plan, ...outcome } = await simulateCluster({ seed, validators: 4 });
    const command = `npm run sim -- --cluster --seed ${seed} --validators 4 --trace`;
    assert.equal(violation, undefined, `${command}: ${violation?.oracle}: ${violation?.detail}`);
    crashes += outcome.crashes;
    punished += outcome.punished;
  }
  context.diagnostic(`${SEEDS.length} seeds, ${crashes} crashes, ${punished} double signatures named in blocks`);
  assert.ok(crashes > 10 && punished > 10);
});

test("a seed always gives the same run, byte for byte", async () => {
  for (const seed of [6, 9]) {
    const [first, second] = [await traceOf(seed), await traceOf(seed)];
    assert.ok(first.lines.length > 500);
    assert.equal(first.lines.join("\n"), second.lines.join("\n"));
    assert.deepEqual(first.outcome, second.outcome);
  }
});

test("less than a third of the power lies, also after powers changed, and only before everything is mended", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { powers, byzantine, powerChanges, troubles, healMs } = buildPlan(seed);
    const sumOf = (list: readonly bigint[]): bigint => list.reduce((sum, power) => sum + power, 0n);
    const bad = sumOf(powers.filter((_, i) => byzantine.has(i)));
    assert.ok(powers.length >= 4 && powers.length <= 10);
    assert.ok(3n * bad < sumOf(powers));
    for (const { node, power } of powerChanges) assert.ok(!byzantine.has(node) && power > (powers[node] ?? 0n));
    for (const trouble of troubles) {
      if (trouble.kind === "crash" || trouble.kind === "blackout") assert.ok(trouble.at < healMs);
    }
  }
});

async function traceOf(seed: number): Promise<{ readonly lines: string[]; readonly outcome: ClusterOutcome }> {
  const lines: string[] = [];
  const outcome = await simulateCluster({ seed, validators: 4, trace: (line) => lines.push(line) });
  return { lines, outcome };
}
