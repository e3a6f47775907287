import assert from "node:assert/strict";
import { after, test } from "node:test";
import { digitsAmong, passages, tumours, wines } from "./attacked-data.ts";
import { type AttackOutcome, CLEVER_COPIES, RIDGE_ATTACKS, runRidgeAttack } from "./ridge-attack-cases.ts";
import { attackSetting, type Earnings } from "./ridge-attacks.ts";

const ATTACKED = [digitsAmong(30), digitsAmong(17), digitsAmong(8), tumours(), wines(), passages()];
const ATTACKS = [...RIDGE_ATTACKS, ...CLEVER_COPIES];
const rows = ATTACKS.map(({ number, name }) => ({ name: `${number}: ${name}`, cells: [] as string[] }));

for (const data of ATTACKED) {
  // Thirty members take as long as all others together.
  const seeds = data.contributors === 30 ? ["attacks 1"] : ["attacks 1", "attacks 2"];
  const settings = seeds.map((seed) => attackSetting(seed, data));

  test(`honest members are not taken for copyists: ${data.name}`, () => {
    for (const { honest } of settings) assert.equal(honest.related.filter(Boolean).length, 0);
  });

  test(`attacks end as they must: ${data.name}`, () => {
    ATTACKS.forEach((attack, i) => {
      const outcomes = settings.map((setting) => runRidgeAttack(setting, attack));
      rows[i]?.cells.push(outcomes.map(describe).join("; "));
      outcomes.forEach((outcome, seed) => {
        assert.ok(outcome.holds, `${attack.name}: ${describe(outcome)}, net ${text(outcome.net)}, ${seeds[seed]}`);
      });
    });
  });
}

after(() => {
  console.log(
    "gain by value/by evidence (what the victim keeps), * net of the fees of bundles; one seed after the other",
  );
  for (const { name, cells } of rows) {
    console.log(name);
    cells.forEach((cell, i) => {
      console.log(`  ${(ATTACKED[i]?.name ?? "").padEnd(26)} ${cell}`);
    });
  }
});

function describe({ number, gain, net, victim }: AttackOutcome): string {
  const kept = victim === undefined ? "" : ` (${text(victim)})`;
  return `${text(gain)}${kept}${number === 5 ? ` *${text(net)}` : ""}`;
}

function text({ byValue, byEvidence }: Earnings): string {
  return `${byValue.toFixed(2)}/${byEvidence.toFixed(2)}`;
}
