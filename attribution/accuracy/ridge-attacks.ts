/** Attacks on method A with real digits: what an attacker earns by copying, splitting, spamming and standing out, against staying honest. */

import { sha256 } from "#crypto/sha256.ts";
import { fixNorm, oneHot, type RidgeExample } from "#kernels/ridge/items.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import { admitTrainers } from "../methods/ridge/admit.ts";
import { trainRidge } from "../methods/ridge/model.ts";
import { findRelations, learnNearness, type Nearness } from "../methods/ridge/relations.ts";
import { answerRidge, receiptWeights } from "../methods/ridge/shares.ts";
import { committedValues, memberValues } from "../methods/ridge/values.ts";
import { ENCODING, loadDigits, paramsFor, trainerOf } from "./ridge-data.ts";

/** An image and its class before it is encoded. */
export interface RawItem {
  readonly features: readonly number[];
  readonly label: number;
}

/** Items by member, in order of commitment. */
export type Members = readonly (readonly RawItem[])[];

/** What each member is paid, as parts of a whole; what is missing to one goes to the commons. */
export interface Payout {
  /** By measured value, against the reference total of honest times. */
  readonly byValue: readonly number[];
  /** By evidence of single answers. */
  readonly byEvidence: readonly number[];
  /** Total of positive values, for reference. */
  readonly total: number;
  /** For each member whether it was found related to an earlier one. */
  readonly related: readonly boolean[];
}

/** Honest members and everything they are measured against. */
export interface AttackSetting {
  readonly members: Members;
  readonly evaluation: readonly RidgeExample[];
  readonly queries: readonly Int8Array[];
  readonly nearness: Nearness;
  readonly params: RidgeParams;
  readonly honest: Payout;
  readonly seed: string;
}

/** Items of each honest member. */
export const ITEMS_EACH = 30;
/** Shades of a pixel. */
export const SHADE_MAX = 16;
const COALITIONS = 48;
const EVALUATION = 250;
const QUERIES = 150;

/** Thirty honest members of thirty digits each, all drawn from `seed`. */
export function attackSetting(seed: string, contributors = 30): AttackSetting {
  const rows = loadDigits();
  const random = seededRandom(seed);
  const items = random.shuffle(
    rows.features.map((features, i): RawItem => ({ features, label: rows.labels[i] as number })),
  );
  const training = contributors * ITEMS_EACH;
  const members = Array.from({ length: contributors }, (_, i) => items.slice(i * ITEMS_EACH, (i + 1) * ITEMS_EACH));
  const evaluation = items.slice(training, training + EVALUATION).map(encode);
  const queries = items
    .slice(training + EVALUATION, training + EVALUATION + QUERIES)
    .map((item) => encode(item).vector);
  const nearness = learnNearness(members.map((own) => own.map(encode)));
  const setting = { members, evaluation, queries, nearness, params: paramsFor(rows, 12_500n), seed };
  const honest = payMembers({ ...setting, honest: undefined }, members);
  return { ...setting, honest };
}

/** Pays `members` by the rules: relations, quotient, precedence values, gates, scores. */
export function payMembers(
  setting: Omit<AttackSetting, "honest"> & { readonly honest: Payout | undefined },
  members: Members,
): Payout {
  const examples = members.map((own) => own.map(encode));
  const evidence = findRelations(examples, setting.nearness);
  const { trainers, relations, places } = admitTrainers(
    examples.map((own, i) => trainerOf(i, own)),
    evidence,
  );
  const model = trainRidge(trainers, setting.params);
  const draw = { seed: sha256(utf8Encode(setting.seed)), coalitions: COALITIONS };
  const values = memberValues(model, { relations, ...draw, evaluation: setting.evaluation });
  const committed = committedValues(values, model);
  const total = committed.reduce((sum, { value }) => sum + Number(value), 0);
  const reference = Math.max(total, setting.honest?.total ?? 0);
  const head = { params: setting.params, weights: model.weights, leftOut: model.members.map(({ leftOut }) => leftOut) };
  const byValue = new Array<number>(members.length).fill(0);
  const byEvidence = new Array<number>(members.length).fill(0);
  committed.forEach(({ value }, i) => {
    byValue[places[i] as number] = Number(value) / reference;
  });
  for (const vector of setting.queries) {
    const { owners } = receiptWeights(answerRidge(head, vector, committed));
    const sum = [...owners.values()].reduce((all, weight) => all + Number(weight), 0);
    for (const [index, weight] of owners) {
      const place = places[index] as number;
      byEvidence[place] = (byEvidence[place] as number) + Number(weight) / sum / setting.queries.length;
    }
  }
  return { byValue, byEvidence, total, related: evidence.relations.map((earlier) => earlier.length > 0) };
}

/** What members at some places earn together under an attack, relative to what one honest member earned. */
export interface Gain {
  readonly byValue: number;
  readonly byEvidence: number;
}

/** Earnings at `places` relative to the honest earnings of `member`. */
export function gainOf(
  setting: AttackSetting,
  paid: Payout,
  of: { readonly places: readonly number[]; readonly member: number },
): Gain {
  const sum = (parts: readonly number[]): number => of.places.reduce((all, place) => all + (parts[place] ?? 0), 0);
  return {
    byValue: sum(paid.byValue) / (setting.honest.byValue[of.member] as number),
    byEvidence: sum(paid.byEvidence) / (setting.honest.byEvidence[of.member] as number),
  };
}

/** Members by honest value, the most valuable first. */
export function byHonestValue({ honest }: AttackSetting): readonly number[] {
  return honest.byValue.map((_, i) => i).sort((a, b) => (honest.byValue[b] as number) - (honest.byValue[a] as number));
}

/** Copies of items with noise: half of all pixels are moved by `noise` shades. */
export function noisyCopy(items: readonly RawItem[], noise: number, random: Random): readonly RawItem[] {
  return items.map(({ features, label }) => ({
    features: features.map((shade) => {
      if (noise === 0 || random.chance(1, 2)) return shade;
      return Math.max(0, Math.min(SHADE_MAX, shade + (random.chance(1, 2) ? noise : -noise)));
    }),
    label,
  }));
}

/** Items dealt in turn to several identities. */
export function splitItems(items: readonly RawItem[], identities: number): Members {
  return Array.from({ length: identities }, (_, i) => items.filter((_item, place) => place % identities === i));
}

/** Items with random classes. */
export function randomLabels(items: readonly RawItem[], random: Random): readonly RawItem[] {
  return items.map((item) => ({ ...item, label: random.below(10) }));
}

/** Items with the next class instead of their own. */
export function flippedLabels(items: readonly RawItem[]): readonly RawItem[] {
  return items.map((item) => ({ ...item, label: (item.label + 1) % 10 }));
}

/** Items three times as bright: leverage, were it not for the fixed length. */
export function leveraged(items: readonly RawItem[]): readonly RawItem[] {
  return items.map((item) => ({ ...item, features: item.features.map((shade) => 3 * shade) }));
}

/** Items of which three in ten pixels are black or white at random. */
export function outliers(items: readonly RawItem[], random: Random): readonly RawItem[] {
  return items.map((item) => ({
    ...item,
    features: item.features.map((shade) => (random.chance(3, 10) ? SHADE_MAX * random.below(2) : shade)),
  }));
}

/** An item as a head takes it. */
export function encode({ features, label }: RawItem): RidgeExample {
  const vector = new Int8Array(features.length + 1);
  vector.set(fixNorm(features, ENCODING.norm));
  vector[features.length] = ENCODING.constant;
  return { vector, targets: oneHot(label, 10) };
}
