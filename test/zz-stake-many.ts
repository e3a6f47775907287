import assert from "node:assert/strict";
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { fromHex, toHex } from "#sdk";
import { imported, Replay, scenariosOf } from "#test/support/staking-replay.ts";
let bad = 0;
const results = new Map<string, number>();
for (const scenario of scenariosOf(process.argv[2] as string)) {
  try {
    const replay = Replay.of(scenario);
    scenario.steps.forEach((step, index) => {
      const { lines, ...done } = replay.perform(step);
      const key = `${step.op} ${step.result}`;
      results.set(key, (results.get(key) ?? 0) + 1);
      const expected = step.args === undefined ? { ...step, args: {} } : step;
      assert.deepEqual(done, expected, `step ${index} of run ${scenario.seed}: ${lines.join("\n")} ${JSON.stringify(expected)} ${JSON.stringify(done)}`);
      if (step.op === "beginBlock" && replay.box.lane.block.height % 5n === 0n) assert.deepEqual(replay.box.brokenInvariants(), []);
    });
    for (const q of scenario.queries) assert.deepEqual(replay.ask(q), q);
    const exported = replay.box.exported("staking", GenesisState);
    assert.equal(toHex(GenesisState.encode(exported)), scenario.export);
    const genesis = GenesisState.decode(fromHex(scenario.export));
    assert.deepEqual(imported(genesis), { state: scenario.imported, log: scenario.importedLog });
    const start = { ...genesis, exported: false, lastTotalPower: 0n, lastValidatorPowers: [] };
    assert.deepEqual(imported(start), { state: scenario.started, log: scenario.startedLog });
  } catch (e) {
    bad++;
    console.log(scenario.seed, String(e).slice(0, 1800));
    if (bad > 3) break;
  }
}
console.log("bad", bad, [...results].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([k, v]) => `${k}:${v}`).join(", "));
