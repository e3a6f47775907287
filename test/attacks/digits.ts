/** Attacks on heads of real digits: what the method decides before any message, run once for each number and kept. */

import { RIDGE_ATTACKS, type RidgeAttack, runRidgeAttack } from "#attribution/accuracy/ridge-attack-cases.ts";
import { type AttackSetting, attackSetting } from "#attribution/accuracy/ridge-attacks.ts";
import { assertDefined } from "#lib/assert.ts";
import type { Scale } from "./case.ts";

/** What came of all attacks of one number. */
export interface RidgeSummary {
  readonly holds: boolean;
  /** The largest mean gain, by value or by evidence. */
  readonly largest: number;
  readonly gain: string;
}

let setting: AttackSetting | undefined;

/** Carries out the attacks of a number on heads of thirty members; a small run takes the strongest variant alone. */
export function ridgeOutcome(number: number, scale: Scale): RidgeSummary {
  setting ??= attackSetting("attacks 1");
  const members = setting;
  const all = RIDGE_ATTACKS.filter((attack) => attack.number === number);
  const chosen = scale === "full" ? all : [assertDefined(all.at(-1), "no such attack", { number })];
  const outcomes = chosen.map((attack: RidgeAttack) => runRidgeAttack(members, attack));
  const largest = Math.max(...outcomes.flatMap(({ gain }) => [gain.byValue, gain.byEvidence]));
  return { holds: outcomes.every(({ holds }) => holds), largest, gain: `≤ ${largest.toFixed(3)}` };
}
