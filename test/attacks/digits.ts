/** Attacks on heads of real digits: what the method decides before any message, run once for each number and kept. */

import { digitsAmong } from "#attribution/accuracy/attacked-data.ts";
import { RIDGE_ATTACKS, type RidgeAttack, runRidgeAttack } from "#attribution/accuracy/ridge-attack-cases.ts";
import { type AttackSetting, attackSetting } from "#attribution/accuracy/ridge-attacks.ts";
import { assertDefined } from "#lib/assert.ts";
import type { Scale } from "./case.ts";

/** What came of all attacks of one number. */
export interface RidgeSummary {
  readonly holds: boolean;
  /** The largest gain, by value or by evidence. */
  readonly largest: number;
  readonly gain: string;
  /** Of the strongest variant after fees of more bundles, the larger of by value and by evidence. */
  readonly net: number;
  /** The least that a copied member keeps. */
  readonly victimLeast: number | undefined;
}

const settings = new Map<number, AttackSetting>();

/** Carries out the attacks of a number on heads of so many members; a small run takes the strongest variant alone. */
export function ridgeOutcome(number: number, scale: Scale, contributors = 30): RidgeSummary {
  const setting = settings.get(contributors) ?? attackSetting("attacks 1", digitsAmong(contributors));
  settings.set(contributors, setting);
  const all = RIDGE_ATTACKS.filter((attack) => attack.number === number);
  const chosen = scale === "full" ? all : [assertDefined(all.at(-1), "no such attack", { number })];
  const outcomes = chosen.map((attack: RidgeAttack) => runRidgeAttack(setting, attack));
  const largest = Math.max(...outcomes.flatMap(({ gain }) => [gain.byValue, gain.byEvidence]));
  const keeps = outcomes.flatMap(({ victim }) => (victim ? [victim.byValue, victim.byEvidence] : []));
  const { net } = assertDefined(outcomes.at(-1), "no outcome", { number });
  return {
    holds: outcomes.every(({ holds }) => holds),
    largest,
    gain: `≤ ${largest.toFixed(3)}`,
    net: Math.max(net.byValue, net.byEvidence),
    victimLeast: keeps.length === 0 ? undefined : Math.min(...keeps),
  };
}
