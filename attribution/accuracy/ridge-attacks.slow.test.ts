import assert from "node:assert/strict";
import { test } from "node:test";
import { RIDGE_ATTACKS, runRidgeAttack } from "./ridge-attack-cases.ts";
import { attackSetting } from "./ridge-attacks.ts";

const SEEDS = ["attacks 1", "attacks 2"];

for (const seed of SEEDS) {
  const setting = attackSetting(seed);
  test(`honest members are not taken for copyists (${seed})`, () => {
    assert.equal(setting.honest.related.filter(Boolean).length, 0);
  });
  for (const number of new Set(RIDGE_ATTACKS.map((attack) => attack.number))) {
    test(`attack ${number} ends as it must (${seed})`, (t) => {
      for (const attack of RIDGE_ATTACKS.filter((other) => other.number === number)) {
        const { name, gain, victim, holds } = runRidgeAttack(setting, attack);
        const kept = victim === undefined ? "" : `; victim keeps ${text(victim)}`;
        t.diagnostic(`${name}: ${text(gain)}${kept}`);
        assert.ok(holds, `${name}: ${text(gain)}${kept}`);
      }
    });
  }
}

function text(gain: { readonly byValue: number; readonly byEvidence: number }): string {
  return `${gain.byValue.toFixed(3)} by value, ${gain.byEvidence.toFixed(3)} by evidence`;
}
