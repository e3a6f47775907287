import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { fromHex, toHex } from "#sdk";
import { imported, Replay, type Scenario, scenariosOf } from "#test/support/staking-replay.ts";

const FOLDER = join(import.meta.dirname, "../../test/vectors/staking");
const scenarios = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => scenariosOf(join(FOLDER, name)));

for (const scenario of scenarios) {
  test(`the reference's run ${scenario.seed} is repeated to the byte`, () => {
    const replay = replayed(scenario);
    assert.deepEqual(replay.box.brokenInvariants(), []);
    for (const query of scenario.queries) assert.deepEqual(replay.ask(query), query);
    const exported = replay.box.exported("staking", GenesisState);
    assert.equal(toHex(GenesisState.encode(exported)), scenario.export);
  });

  test(`the genesis exported from run ${scenario.seed} is imported as the reference does`, () => {
    const genesis = GenesisState.decode(fromHex(scenario.export));
    assert.deepEqual(imported(genesis), { state: scenario.imported, log: scenario.importedLog });
    const start = { ...genesis, exported: false, lastTotalPower: 0n, lastValidatorPowers: [] };
    assert.deepEqual(imported(start), { state: scenario.started, log: scenario.startedLog });
  });
}

function replayed(scenario: Scenario): Replay {
  const replay = Replay.of(scenario);
  scenario.steps.forEach((step, index) => {
    const { lines, ...done } = replay.perform(step);
    const expected = step.args === undefined ? { ...step, args: {} } : step;
    assert.deepEqual(done, expected, `step ${index} of run ${scenario.seed}: ${lines.join("\n")}`);
  });
  return replay;
}
