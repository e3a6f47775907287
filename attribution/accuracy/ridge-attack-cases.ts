/** The numbered attacks on datanets and shares, as far as method A decides them, with what must come of each. */

import { seededRandom } from "#lib/prng.ts";
import { ALIKE_ITEMS_MIN, MOSAIC_CLOSE_MIN } from "../methods/ridge/relations.ts";
import {
  type AttackSetting,
  byHonestValue,
  type Earnings,
  earningsAt,
  flippedLabels,
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
  /** Who attacks, or is copied, by honest value in percent of the members: nobody is above the first. */
  readonly ranks: readonly number[];
  /** The members after the attack of `attacker`, and who of them belongs to the attacker. */
  mount(setting: AttackSetting, attacker: number): Mounted;
  /** The most that attackers may earn relative to honest earnings, by value and by evidence alike. */
  most(setting: AttackSetting): number;
  /** The least that a copied member must keep, by value and by evidence alike. */
  victimLeast?(setting: AttackSetting): number;
  /** Bundles that a fee is paid for, beyond those of an honest member. */
  readonly extraBundles?: number;
}

/** A datanet under attack. */
export interface Mounted {
  readonly members: Members;
  readonly places: readonly number[];
}

/** What came of an attack. */
export interface AttackOutcome {
  readonly number: number;
  readonly name: string;
  /** Of all attackers together, relative to their honest earnings; a thief is measured by the earnings of whom it copies. */
  readonly gain: Earnings;
  /** What is left of the gain after the fees of more bundles. */
  readonly net: Earnings;
  /** What the copied member keeps, the least of all victims. */
  readonly victim?: Earnings;
  readonly holds: boolean;
}

/** Attackers of upper, middle and lower honest value. */
const ATTACKERS = [10, 30, 50];
/** More of them where luck decides: many small bundles. */
const SPLITTERS = [10, 30, 50, 70, 90];
/** Whom it pays to copy: the top contributor, and one in the middle. */
const VICTIMS = [0, 50];
/** Rounding of vectors moves earnings by so much without any attack. */
const SLACK = 0.01;

/** The attacks of the design's numbered cases, each number's strongest last. */
export const RIDGE_ATTACKS: readonly RidgeAttack[] = [
  cloning(1, { copies: 15, noise: 0 }),
  ...[1, 2, 4].flatMap((noise) => [2, 4].map((k) => cloning(2, { copies: k - 1, noise }))),
  ...[0, 1, 2, 4].flatMap((noise) => [1, 2, 3, 4].map((copies) => plagiarism(copies, noise))),
  splitting(2),
  splitting(10),
  randomized(),
  changing(7, "leverage ×3", 1.01, leveraged),
  changing(7, "outliers", 1, (items, { noise }) => outliers(items, noise, seededRandom("outliers"))),
  changing(7, "label flip", 1, (items, { rows }) => flippedLabels(items, rows.classes)),
];

/** Copying done more cleverly than the numbered cases have it. */
export const CLEVER_COPIES: readonly RidgeAttack[] = [
  ...[0, 2, 4].map((noise) => mosaic(noise)),
  ...[0, 2, 4].map((noise) => dispersed(noise)),
];

/** Carries out an attack with attackers of several ranks and adds up what they earn. */
export function runRidgeAttack(setting: AttackSetting, attack: RidgeAttack): AttackOutcome {
  const order = byHonestValue(setting);
  const { number, name, extraBundles = 0 } = attack;
  const results = attack.ranks.map((percent) => {
    const attacker = order[Math.floor((order.length * percent) / 100)] as number;
    const { members, places } = attack.mount(setting, attacker);
    const paid = payMembers(setting, members);
    const [before, kept] = [earningsAt(setting.honest, [attacker]), earningsAt(paid, [attacker])];
    return { before, after: earningsAt(paid, places), kept: ratio(kept, before) };
  });
  const before = total(results.map((result) => result.before));
  const after = total(results.map((result) => result.after));
  const fees = (results.length * extraBundles * setting.data.splitting.bundleFee) / setting.data.contributors;
  const gain = ratio(after, before);
  const net = ratio({ byValue: after.byValue - fees, byEvidence: after.byEvidence - fees }, before);
  const most = attack.most(setting) + SLACK;
  const isBounded = gain.byValue <= most && gain.byEvidence <= most;
  // One more bundle costs one fee: what chance gives to two identities is within the bound before fees, and stays there.
  const isLoss = extraBundles < 2 || (net.byValue < 1 && net.byEvidence < 1);
  const victimLeast = attack.victimLeast?.(setting);
  if (victimLeast === undefined) return { number, name, gain, net, holds: isBounded && isLoss };
  const victim = {
    byValue: Math.min(...results.map(({ kept }) => kept.byValue)),
    byEvidence: Math.min(...results.map(({ kept }) => kept.byEvidence)),
  };
  const isKept = victim.byValue >= victimLeast && victim.byEvidence >= victimLeast;
  return { number, name, gain, net, victim, holds: isBounded && isKept };
}

function cloning(number: number, { copies, noise }: { readonly copies: number; readonly noise: number }): RidgeAttack {
  return {
    number,
    name: `clone own bundle ×${copies + 1}, noise ±${noise}`,
    ranks: ATTACKERS,
    most: () => 1,
    mount: (setting, attacker) => {
      const added = addCopies(setting, itemsOf(setting, attacker), { copies, noise });
      return { ...added, places: [attacker, ...added.places] };
    },
  };
}

/** The thief has only the copies, and the victim loses nothing. */
function plagiarism(copies: number, noise: number): RidgeAttack {
  return {
    number: 3,
    name: `plagiarise a member ${copies} times, noise ±${noise}`,
    ranks: VICTIMS,
    most: () => 0,
    victimLeast: () => 0.999,
    mount: (setting, attacker) => addCopies(setting, itemsOf(setting, attacker), { copies, noise }),
  };
}

/** A bundle of a few items of each of ten members, too few of each to be related to it; strong noise hides it in small bundles. */
function mosaic(noise: number): RidgeAttack {
  return {
    number: 3,
    name: `mosaic of 10 members, noise ±${noise}`,
    ranks: [0],
    most: ({ data }) => (noise < 4 || data.itemsEach >= MOSAIC_CLOSE_MIN ? 0 : 0.7),
    victimLeast: ({ data }) => (noise < 4 || data.itemsEach >= MOSAIC_CLOSE_MIN ? 0.999 : 0.95),
    mount: (setting, attacker) => {
      const { members, data } = setting;
      const victims = Math.min(10, members.length);
      const pieces = Array.from({ length: data.itemsEach }, (_, i) => {
        const own = itemsOf(setting, (attacker + (i % victims)) % members.length);
        return own[Math.floor(i / victims)] as RawItem;
      });
      return addCopies(setting, pieces, { copies: 1, noise });
    },
  };
}

/**
 * A noisy copy in bundles of few items: each of them is found or not found by itself, so that noise lets some through. What
 * the thief and the victim have then is what was measured, not what one would wish.
 */
function dispersed(noise: number): RidgeAttack {
  return {
    number: 3,
    name: `plagiarise a member by 10 identities, noise ±${noise}`,
    ranks: VICTIMS,
    most: ({ data }) => (noise < 4 ? 0 : isSingle(data) ? 0.45 : 0.4),
    victimLeast: ({ data }) => (noise < 4 ? 0.999 : isSingle(data) ? 0.72 : 0.9),
    mount: (setting, attacker) => {
      const random = seededRandom(`dispersed ${noise}`);
      const copy = noisyCopy(itemsOf(setting, attacker), setting.data.noise, { noise, random });
      return append(setting.members, splitItems(copy, 10));
    },
  };
}

/** Whether a tenth of a member's items is too few to say anything by how many of them are alike. */
function isSingle({ itemsEach }: AttackSetting["data"]): boolean {
  return itemsEach < 10 * ALIKE_ITEMS_MIN;
}

function splitting(identities: number): RidgeAttack {
  return {
    number: 5,
    name: `split one's items among ${identities} identities`,
    ranks: SPLITTERS,
    most: ({ data }) => data.splitting.most,
    extraBundles: identities - 1,
    mount: (setting, attacker) => {
      const [first, ...others] = splitItems(itemsOf(setting, attacker), identities);
      const members = setting.members.map((own, i) => (i === attacker ? (first ?? []) : own));
      const added = append(members, others);
      return { ...added, places: [attacker, ...added.places] };
    },
  };
}

/** Of two classes a random one is right half of the time: such spam is half honest data. */
function randomized(): RidgeAttack {
  const attack = changing(6, "random labels", 0, (items, { rows }) =>
    randomLabels(items, rows.classes, seededRandom("random labels")),
  );
  return { ...attack, most: ({ data }) => (data.rows.classes > 2 ? 0.1 : 0.54) };
}

function changing(
  number: number,
  name: string,
  most: number,
  change: (items: readonly RawItem[], data: AttackSetting["data"]) => readonly RawItem[],
): RidgeAttack {
  return {
    number,
    name,
    ranks: ATTACKERS,
    most: () => most,
    mount: ({ members, data }, attacker) => ({
      members: members.map((own, i) => (i === attacker ? change(own, data) : own)),
      places: [attacker],
    }),
  };
}

function addCopies(
  { members, data }: AttackSetting,
  items: readonly RawItem[],
  { copies, noise }: { readonly copies: number; readonly noise: number },
): Mounted {
  const random = seededRandom(`${copies} copies with noise ${noise}`);
  return append(
    members,
    Array.from({ length: copies }, () => noisyCopy(items, data.noise, { noise, random })),
  );
}

function append(members: Members, added: Members): Mounted {
  return { members: [...members, ...added], places: added.map((_, i) => members.length + i) };
}

function itemsOf({ members }: AttackSetting, member: number): readonly RawItem[] {
  return members[member] ?? [];
}

function total(earnings: readonly Earnings[]): Earnings {
  return {
    byValue: earnings.reduce((sum, { byValue }) => sum + byValue, 0),
    byEvidence: earnings.reduce((sum, { byEvidence }) => sum + byEvidence, 0),
  };
}

function ratio(after: Earnings, before: Earnings): Earnings {
  return { byValue: after.byValue / before.byValue, byEvidence: after.byEvidence / before.byEvidence };
}
