/** The numbered attacks on datanets and shares, as far as method A decides them, with what must come of each. */

import { seededRandom } from "#lib/prng.ts";
import {
  type AttackSetting,
  byHonestValue,
  flippedLabels,
  type Gain,
  gainOf,
  leveraged,
  type Members,
  noisyCopy,
  outliers,
  payMembers,
  type RawItem,
  randomLabels,
  splitItems,
} from "./ridge-attacks.ts";

/** One attack as one member of the datanet carries it out. */
export interface RidgeAttack {
  /** Number among the adversarial cases. */
  readonly number: number;
  readonly name: string;
  /** The members after the attack of `attacker`, and who of them belongs to the attacker. */
  mount(setting: AttackSetting, attacker: number): { readonly members: Members; readonly places: readonly number[] };
  /** The most that attackers may earn on average relative to staying honest, by value and by evidence. */
  readonly most: Gain;
  /** The least that the copied member must keep. */
  readonly victimLeast?: Gain;
}

/** What came of an attack. */
export interface AttackOutcome {
  readonly number: number;
  readonly name: string;
  /** Means over attackers, relative to honest earnings; a thief without earnings of its own is measured by the mean member's. */
  readonly gain: Gain;
  readonly victim?: Gain;
  readonly holds: boolean;
}

/** Attackers: of upper, middle and lower honest value. */
const RANKS = [3, 9, 15];
/** Rounding of vectors moves earnings by so much without any attack. */
const SLACK = 0.01;

/** All attacks; the limits are those of the design, by value and by evidence alike where it names one number. */
export const RIDGE_ATTACKS: readonly RidgeAttack[] = [
  cloning(1, { copies: 15, noise: 0, most: 1 }),
  ...[1, 2, 4].flatMap((noise) => [2, 4].map((k) => cloning(2, { copies: k - 1, noise, most: 1.2 }))),
  ...[1, 2, 3, 4].map((copies) => plagiarism(copies, 0)),
  plagiarism(4, 4),
  splitting(2),
  splitting(10),
  changing(6, "random labels", 0.15, (items) => randomLabels(items, seededRandom("random labels"))),
  changing(7, "leverage ×3", 1, leveraged),
  changing(7, "outliers", 1, (items) => outliers(items, seededRandom("outliers"))),
  changing(7, "label flip", 1, flippedLabels),
];

/** Carries out an attack with attackers of several ranks and averages what they earn. */
export function runRidgeAttack(setting: AttackSetting, attack: RidgeAttack): AttackOutcome {
  const order = byHonestValue(setting);
  const results = RANKS.map((rank) => {
    const attacker = order[rank] as number;
    const { members, places } = attack.mount(setting, attacker);
    const paid = payMembers(setting, members);
    return {
      gain: gainOf(setting, paid, { places, member: attacker }),
      victim: gainOf(setting, paid, { places: [attacker], member: attacker }),
    };
  });
  const gain = meanGain(results.map((result) => result.gain));
  const victim = meanGain(results.map((result) => result.victim));
  const isBounded = gain.byValue <= attack.most.byValue + SLACK && gain.byEvidence <= attack.most.byEvidence + SLACK;
  const { number, name, victimLeast } = attack;
  if (victimLeast === undefined) return { number, name, gain, holds: isBounded };
  const isKept = victim.byValue >= victimLeast.byValue && victim.byEvidence >= victimLeast.byEvidence;
  return { number, name, gain, victim, holds: isBounded && isKept };
}

function both(value: number): Gain {
  return { byValue: value, byEvidence: value };
}

function cloning(
  number: number,
  { copies, noise, most }: { readonly copies: number; readonly noise: number; readonly most: number },
): RidgeAttack {
  const name = `clone own bundle ×${copies + 1}, noise ±${noise}`;
  return {
    number,
    name,
    most: both(most),
    mount: (setting, attacker) => {
      const added = copiesOf(setting, attacker, { copies, noise });
      return { ...added, places: [attacker, ...added.places] };
    },
  };
}

/** The thief has only the copies; they may earn 0.4 of a mean member with noise and nothing without. */
function plagiarism(copies: number, noise: number): RidgeAttack {
  const most = both(noise === 0 ? 0 : 0.4);
  return {
    number: 3,
    name: `plagiarise a member ${copies} times, noise ±${noise}`,
    most,
    // Evidence of single answers is split with a copy that differs everywhere; by value nothing is lost.
    victimLeast: { byValue: 0.99, byEvidence: noise === 0 ? 0.99 : 0.95 },
    mount: (setting, attacker) => copiesOf(setting, attacker, { copies, noise }),
  };
}

function splitting(identities: number): RidgeAttack {
  return {
    number: 5,
    name: `split 30 items among ${identities} identities`,
    most: both(1.26),
    mount: ({ members }, attacker) => {
      const [first, ...others] = splitItems(itemsOf(members, attacker), identities);
      return {
        members: [...members.map((own, i) => (i === attacker ? (first ?? []) : own)), ...others],
        places: [attacker, ...others.map((_, i) => members.length + i)],
      };
    },
  };
}

function changing(
  number: number,
  name: string,
  most: number,
  change: (items: readonly RawItem[]) => readonly RawItem[],
): RidgeAttack {
  return {
    number,
    name,
    most: both(most),
    mount: ({ members }, attacker) => ({
      members: members.map((own, i) => (i === attacker ? change(own) : own)),
      places: [attacker],
    }),
  };
}

function copiesOf(
  { members }: AttackSetting,
  attacker: number,
  { copies, noise }: { readonly copies: number; readonly noise: number },
): { readonly members: Members; readonly places: readonly number[] } {
  const random = seededRandom(`noise ${noise} on ${attacker}`);
  const added = Array.from({ length: copies }, () => noisyCopy(itemsOf(members, attacker), noise, random));
  return { members: [...members, ...added], places: added.map((_, i) => members.length + i) };
}

function itemsOf(members: Members, member: number): readonly RawItem[] {
  return members[member] ?? [];
}

function meanGain(gains: readonly Gain[]): Gain {
  const sum = (pick: (gain: Gain) => number): number => gains.reduce((all, gain) => all + pick(gain), 0) / gains.length;
  return { byValue: sum(({ byValue }) => byValue), byEvidence: sum(({ byEvidence }) => byEvidence) };
}
