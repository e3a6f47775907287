/** How well neighbours predict retraining: a nearest-neighbour vote without half of its items needs no approximation, so the comparison is exact. */

import { banzhafValues } from "#kernels/neighbours/banzhaf.ts";
import type { Neighbour } from "#kernels/neighbours/evidence.ts";
import type { NeighbourItem } from "#kernels/neighbours/items.ts";
import type { QueryValues } from "#kernels/ranks/commitments.ts";
import { subsetMembers } from "#kernels/ranks/quality.ts";
import { spearmanBps } from "#kernels/ranks/spearman.ts";
import { ownVotes } from "#kernels/ranks/votes.ts";
import { assert } from "#lib/assert.ts";
import { type NeighbourQuestion, type NeighbourRules, nearestItems } from "../methods/neighbours.ts";
import type { MeasuredQuery } from "./certificate.ts";

/** Scores in basis points. */
export interface NeighbourAccuracy {
  /** Mean over the queries whose vote is not the same in all subsets, and how many those are. */
  readonly perQuery: number;
  readonly queries: number;
  /** Of the votes of all queries together. */
  readonly aggregate: number;
}

/** What follows from the list of one question, or of several together. */
export interface MeasuredQuestion extends MeasuredQuery, QueryValues {}

/** Votes for the answer among the K nearest that a subset has; `order` lists enough items, nearest first. */
export function votes(order: readonly Neighbour[], nearest: number, has: (item: number) => boolean): number {
  let seen = 0;
  let agreeing = 0;
  for (const { item, matches } of order) {
    if (!has(item)) continue;
    if (matches) agreeing++;
    seen++;
    if (seen === nearest) break;
  }
  return agreeing;
}

/** Measures the Banzhaf values of listed items against votes without random halves of the items. */
export function measureNeighbours(
  items: readonly NeighbourItem[],
  questions: readonly NeighbourQuestion[],
  options: { readonly seed: Uint8Array; readonly subsets: number; readonly rules: NeighbourRules },
): NeighbourAccuracy {
  const { seed, subsets, rules } = options;
  const members = Array.from({ length: subsets }, (_, i) => subsetMembers(seed, i, items.length));
  const actualSums = new Array<bigint>(subsets).fill(0n);
  const predictedSums = new Array<bigint>(subsets).fill(0n);
  const scores: number[] = [];
  for (const question of questions) {
    const order = nearestItems(items, question, VOTE_DEPTH);
    const list = order.slice(0, rules.neighbours);
    const values = banzhafValues(
      list.map(({ matches }) => matches),
      rules.nearest,
    );
    const actual = members.map((set) => BigInt(votes(order, rules.nearest, (item) => set.has(item))));
    const predicted = members.map((set) =>
      list.reduce((sum, { item }, rank) => (set.has(item) ? sum + (values[rank] as bigint) : sum), 0n),
    );
    actual.forEach((value, i) => {
      actualSums[i] = (actualSums[i] as bigint) + value;
      predictedSums[i] = (predictedSums[i] as bigint) + (predicted[i] as bigint);
    });
    if (new Set(actual).size > 1) scores.push(spearmanBps(actual, predicted));
  }
  return {
    perQuery: Math.floor(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)),
    queries: scores.length,
    aggregate: spearmanBps(actualSums, predictedSums),
  };
}

/**
 * Votes among the listed items without random halves of the owners, and what the owners' contributions predict of them: all
 * that a certificate says of a question follows from the list that it commits to.
 */
export function measureOwners(
  lists: readonly (readonly Neighbour[])[],
  options: {
    readonly seed: Uint8Array;
    readonly subsets: number;
    readonly owners: number;
    readonly nearest: number;
  },
): readonly MeasuredQuestion[] {
  const { seed, subsets, owners, nearest } = options;
  const members = Array.from({ length: subsets }, (_, i) => subsetMembers(seed, i, owners));
  return lists.map((list) => {
    const { contribution, inSubset } = ownVotes(list, nearest);
    const values = members.map(inSubset);
    return {
      contributions: Array.from({ length: owners }, (_, owner) => contribution(owner)),
      actual: values.map(({ actual }) => actual),
      predicted: values.map(({ predicted }) => predicted),
    };
  });
}

/**
 * Adds up the numbers of so many questions at a time. Where the nearest items all agree, no half of the owners changes the
 * vote, and there is nothing that a single question's ranks could predict; several questions together seldom stay the same.
 */
export function addTogether(questions: readonly MeasuredQuestion[], together: number): readonly MeasuredQuestion[] {
  assert(questions.length % together === 0, "questions are left over", { questions: questions.length, together });
  return Array.from({ length: questions.length / together }, (_, i) => {
    const group = questions.slice(i * together, (i + 1) * together);
    return {
      contributions: addUp(group.map(({ contributions }) => contributions)),
      actual: addUp(group.map(({ actual }) => actual)),
      predicted: addUp(group.map(({ predicted }) => predicted)),
    };
  });
}

/** Items among which the K nearest of a half are found, but for a chance far below 10⁻¹⁰. */
const VOTE_DEPTH = 200;

function addUp(lists: readonly (readonly bigint[])[]): readonly bigint[] {
  return (lists[0] ?? []).map((_, i) => lists.reduce((sum, list) => sum + (list[i] as bigint), 0n));
}
