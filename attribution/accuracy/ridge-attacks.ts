/** Attacks on method A with real data: what an attacker earns by copying, splitting, spamming and standing out, against staying honest. */

import { sha256 } from "#crypto/sha256.ts";
import { fixNorm, oneHot, type RidgeExample } from "#kernels/ridge/items.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import { gatesBy } from "../methods/gating.ts";
import { admitTrainers } from "../methods/ridge/admit.ts";
import { improvementsBy, type LabelledQuestion } from "../methods/ridge/gating.ts";
import { sortTrainers, trainRidge } from "../methods/ridge/model.ts";
import { findRelations, learnNearness, type Nearness } from "../methods/ridge/relations.ts";
import { answerRidge, receiptWeights } from "../methods/ridge/shares.ts";
import { memberValues } from "../methods/ridge/values.ts";
import type { AttackedData } from "./attacked-data.ts";
import { ENCODING, paramsFor, trainerOf } from "./ridge-data.ts";

/** A row and its class before it is encoded. */
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
  readonly data: AttackedData;
  readonly members: Members;
  readonly evaluation: readonly RidgeExample[];
  readonly queries: readonly Int8Array[];
  readonly nearness: Nearness;
  readonly params: RidgeParams;
  readonly honest: Payout;
  readonly seed: string;
}

const COALITIONS = 48;

/** Honest members with items of `data` each, all drawn from `seed`. */
export function attackSetting(seed: string, data: AttackedData): AttackSetting {
  const { rows, contributors, itemsEach } = data;
  const items = seededRandom(seed).shuffle(
    rows.features.map((features, i): RawItem => ({ features, label: rows.labels[i] as number })),
  );
  const training = contributors * itemsEach;
  const members = Array.from({ length: contributors }, (_, i) => items.slice(i * itemsEach, (i + 1) * itemsEach));
  const encoded = (from: number, count: number): readonly RidgeExample[] =>
    items.slice(from, from + count).map((item) => encode(item, rows.classes));
  const evaluation = encoded(training, data.evaluation);
  const queries = encoded(training + data.evaluation, data.queries).map(({ vector }) => vector);
  const nearness = learnNearness(members.map((own) => own.map((item) => encode(item, rows.classes))));
  const setting = { data, members, evaluation, queries, nearness, params: paramsFor(rows, data.lambda), seed };
  return { ...setting, honest: payMembers({ ...setting, honest: undefined }, members) };
}

/** Pays `members` by the rules: relations, quotient, precedence values, gates, scores. */
export function payMembers(
  setting: Omit<AttackSetting, "honest"> & { readonly honest: Payout | undefined },
  members: Members,
): Payout {
  const { honest } = setting;
  const examples = members.map((own) => own.map((item) => encode(item, setting.data.rows.classes)));
  const evidence = findRelations(examples, setting.nearness);
  const related = evidence.relations.map((earlier) => earlier.length > 0);
  const { trainers, order, relations, places } = admitTrainers(
    examples.map((own, i) => trainerOf(i, own)),
    evidence,
  );
  if (honest !== undefined && isUnchanged(setting.members, members, { places, copies: evidence.copies })) {
    // Nothing of what was added is left, so that all that follows is computed from the same as in honest times.
    const padded = (parts: readonly number[]): readonly number[] => members.map((_, i) => parts[i] ?? 0);
    return { ...honest, byValue: padded(honest.byValue), byEvidence: padded(honest.byEvidence), related };
  }
  const model = trainRidge(sortTrainers(trainers), setting.params);
  const placeOf = new Map(order.map((index, i) => [index, places[i] as number]));
  const draw = { seed: sha256(utf8Encode(setting.seed)), coalitions: COALITIONS };
  const values = memberValues(model, { relations, order, ...draw, evaluation: setting.evaluation });
  const positive = values.map((value) => (value > 0n ? Number(value) : 0));
  const total = positive.reduce((sum, value) => sum + value, 0);
  const reference = Math.max(total, honest?.total ?? 0);
  const head = { params: setting.params, weights: model.weights, leftOut: model.members.map(({ leftOut }) => leftOut) };
  const byValue = new Array<number>(members.length).fill(0);
  const byEvidence = new Array<number>(members.length).fill(0);
  positive.forEach((value, i) => {
    byValue[placeOf.get(i) as number] = value / reference;
  });
  const gates = gatesBy(setting.evaluation.map((example) => improvementsBy(head, labelled(example))));
  for (const vector of setting.queries) {
    const { owners } = receiptWeights(answerRidge(head, vector, gates));
    const sum = [...owners.values()].reduce((all, weight) => all + Number(weight), 0);
    for (const [index, weight] of owners) {
      const place = placeOf.get(index) as number;
      byEvidence[place] = (byEvidence[place] as number) + Number(weight) / sum / setting.queries.length;
    }
  }
  return { byValue, byEvidence, total, related };
}

function labelled({ vector, targets }: RidgeExample): LabelledQuestion {
  return { vector, label: targets.findIndex((target) => target > 0) };
}

/** Whether the members that are left are the honest ones with all their items. */
function isUnchanged(
  honest: Members,
  members: Members,
  left: { readonly places: readonly number[]; readonly copies: readonly (readonly number[])[] },
): boolean {
  return (
    left.places.length === honest.length &&
    left.places.every((place, i) => place === i && members[i] === honest[i] && left.copies[i]?.length === 0)
  );
}

/** What members at some places earn together, by value and by evidence. */
export interface Earnings {
  readonly byValue: number;
  readonly byEvidence: number;
}

/** The sum of what is paid at `places`. */
export function earningsAt(paid: Payout, places: readonly number[]): Earnings {
  const sum = (parts: readonly number[]): number => places.reduce((all, place) => all + (parts[place] ?? 0), 0);
  return { byValue: sum(paid.byValue), byEvidence: sum(paid.byEvidence) };
}

/** Members by honest value, the most valuable first. */
export function byHonestValue({ honest }: AttackSetting): readonly number[] {
  return honest.byValue.map((_, i) => i).sort((a, b) => (honest.byValue[b] as number) - (honest.byValue[a] as number));
}

/** Copies of items with noise: half of all features are moved by `noise` steps. */
export function noisyCopy(
  items: readonly RawItem[],
  { step, low, high }: AttackedData["noise"],
  options: { readonly noise: number; readonly random: Random },
): readonly RawItem[] {
  const { noise, random } = options;
  return items.map(({ features, label }) => ({
    features: features.map((value) => {
      if (noise === 0 || random.chance(1, 2)) return value;
      return Math.max(low, Math.min(high, value + step * (random.chance(1, 2) ? noise : -noise)));
    }),
    label,
  }));
}

/** Items dealt in turn to several identities. */
export function splitItems(items: readonly RawItem[], identities: number): Members {
  return Array.from({ length: identities }, (_, i) => items.filter((_item, place) => place % identities === i));
}

/** Items with random classes. */
export function randomLabels(items: readonly RawItem[], classes: number, random: Random): readonly RawItem[] {
  return items.map((item) => ({ ...item, label: random.below(classes) }));
}

/** Items with the next class instead of their own. */
export function flippedLabels(items: readonly RawItem[], classes: number): readonly RawItem[] {
  return items.map((item) => ({ ...item, label: (item.label + 1) % classes }));
}

/** Items three times as bright: leverage, were it not for the fixed length. */
export function leveraged(items: readonly RawItem[]): readonly RawItem[] {
  return items.map((item) => ({ ...item, features: item.features.map((value) => 3 * value) }));
}

/** Items of which three in ten features are as small or as large as they get, at random. */
export function outliers(
  items: readonly RawItem[],
  { low, high }: AttackedData["noise"],
  random: Random,
): readonly RawItem[] {
  return items.map((item) => ({
    ...item,
    features: item.features.map((value) => (random.chance(3, 10) ? (random.below(2) === 1 ? high : low) : value)),
  }));
}

/** An item as a head takes it. */
export function encode({ features, label }: RawItem, classes: number): RidgeExample {
  const vector = new Int8Array(features.length + 1);
  vector.set(fixNorm(features, ENCODING.norm));
  vector[features.length] = ENCODING.constant;
  return { vector, targets: oneHot(label, classes) };
}
