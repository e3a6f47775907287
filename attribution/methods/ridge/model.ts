/** A trained ridge head with everything its attribution needs: statistics and left-out solutions of every contributor. */

import { attestedFault } from "#kernels/ridge/attested.ts";
import { residual } from "#kernels/ridge/exact.ts";
import { exampleFault, type RidgeExample } from "#kernels/ridge/items.ts";
import { RIDGE_CONTRIBUTORS_MAX, RIDGE_ITEMS_MAX, ridgeRowWidth } from "#kernels/ridge/params.ts";
import {
  addStatistics,
  emptyStatistics,
  type RidgeStatistics,
  statisticsOf,
  statisticsRow,
  subtractStatistics,
} from "#kernels/ridge/statistics.ts";
import { rowWithout } from "#kernels/ridge/verify-residual.ts";
import { assert } from "#lib/assert.ts";
import { compareBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import { createRidgeSolver, solveRidge } from "./solver.ts";

/** Data that a head cannot be trained on. */
export class RidgeDataError extends TypedError {}

/** An item with the salt of its leaf. */
export interface SaltedExample {
  readonly salt: Uint8Array;
  readonly example: RidgeExample;
}

/** Items that follow each other in a bundle's tree. A bundle without gaps is one run from its first item. */
export interface RidgeRun {
  readonly bundleId: bigint;
  /** Place of the first of them in the bundle. */
  readonly first: number;
  readonly items: readonly SaltedExample[];
}

/** A bundle of which only the statistics are known. */
export interface AttestedBundle {
  readonly bundleId: bigint;
  /** How many items it says it has. */
  readonly items: number;
  readonly statistics: RidgeStatistics;
}

/** One contributor; its runs rise by bundle and place and share no item, and its attested bundles rise and are none of those. */
export interface RidgeTrainer {
  /** Address bytes. */
  readonly contributor: Uint8Array;
  readonly runs: readonly RidgeRun[];
  /** Absent when all items are known. */
  readonly attested?: readonly AttestedBundle[];
}

/** A contributor inside a head. */
export interface RidgeMember extends RidgeTrainer {
  readonly items: number;
  readonly statistics: RidgeStatistics;
  /** Weights of the head without this contributor. */
  readonly leftOut: Int32Array;
}

/** A head and its members, by rising address. */
export interface RidgeModel {
  readonly params: RidgeParams;
  readonly members: readonly RidgeMember[];
  readonly statistics: RidgeStatistics;
  readonly weights: Int32Array;
}

/** The trainers in the order in which a head has them: by address, each of which may occur once. */
export function sortTrainers<T extends Pick<RidgeTrainer, "contributor">>(trainers: readonly T[]): readonly T[] {
  return trainers.toSorted((a, b) => compareBytes(a.contributor, b.contributor));
}

/** Trains a head on trainers that rise by address and solves it once without each of them; throws `RidgeDataError` or `RidgeSolveError`. */
export function trainRidge(trainers: readonly RidgeTrainer[], params: RidgeParams): RidgeModel {
  if (trainers.length === 0 || trainers.length > RIDGE_CONTRIBUTORS_MAX) {
    throw new RidgeDataError("number of contributors is out of range", { contributors: trainers.length });
  }
  trainers.forEach(({ contributor }, i) => {
    const before = trainers[i - 1];
    if (before !== undefined && compareBytes(before.contributor, contributor) >= 0) {
      throw new RidgeDataError("contributors do not rise by address", { contributor: i });
    }
  });
  const prepared = trainers.map((trainer) => prepare(trainer, params));
  const items = prepared.reduce((sum, member) => sum + member.items, 0);
  if (items > RIDGE_ITEMS_MAX) throw new RidgeDataError("too many items for one head", { items });
  const statistics = sumStatistics(
    prepared.map((member) => member.statistics),
    params,
  );
  const solver = createRidgeSolver(statistics, params);
  const members = prepared.map((member) => {
    const others = statisticsWithout(statistics, member, params);
    return { ...member, leftOut: params.gramKept ? solver(others) : solveRidge(others, params) };
  });
  return { params, members, statistics, weights: solver(statistics) };
}

/**
 * Withdraws a member: the head becomes the one that was committed as its left-out solution, bit for bit, and nothing of
 * the member stays in any statistics.
 * Needs a head that leaves all of a member out.
 */
export function eraseMember(model: RidgeModel, index: number): RidgeModel {
  const erased = model.members[index];
  assert(erased !== undefined && model.members.length > 1, "no such member to erase", { index });
  assert(!model.params.gramKept, "weights without a member keep its Gram matrix");
  const statistics = model.statistics.slice();
  subtractStatistics(statistics, erased.statistics);
  const members = model.members
    .filter((member) => member !== erased)
    .map((member) => ({
      ...member,
      leftOut: solveRidge(statisticsWithout(statistics, member, model.params), model.params),
    }));
  return { params: model.params, members, statistics, weights: erased.leftOut };
}

/** The sum of statistics. */
export function sumStatistics(parts: Iterable<RidgeStatistics>, params: RidgeParams): RidgeStatistics {
  const sum = emptyStatistics(params);
  for (const part of parts) addStatistics(sum, part);
  return sum;
}

/** The statistics that the weights without a member are solved from. */
export function statisticsWithout(
  statistics: RidgeStatistics,
  member: { readonly statistics: RidgeStatistics },
  params: RidgeParams,
): RidgeStatistics {
  const others = statistics.slice();
  for (let row = 0; row < params.dimension; row++) {
    const left = rowWithout(
      statisticsRow(statistics, row, params),
      statisticsRow(member.statistics, row, params),
      params,
    );
    statisticsRow(others, row, params).set(left);
  }
  return others;
}

/** Four times the largest residual that rounding left anywhere in the head: the tolerance a datanet should set for such data. */
export function measureTolerance(model: RidgeModel): bigint {
  let largest = largestResidual(model.statistics, model.weights, model.params);
  for (const member of model.members) {
    const others = statisticsWithout(model.statistics, member, model.params);
    const own = largestResidual(others, member.leftOut, model.params);
    if (own > largest) largest = own;
  }
  return 4n * largest;
}

/** The largest residual, in magnitude, of weights over all rows and classes. */
export function largestResidual(statistics: RidgeStatistics, weights: Int32Array, params: RidgeParams): bigint {
  const { dimension, classes } = params;
  let largest = 0n;
  for (let row = 0; row < dimension; row++) {
    const gram = statisticsRow(statistics, row, params);
    for (let k = 0; k < classes; k++) {
      const own = weights.subarray(k * dimension, (k + 1) * dimension);
      const left = residual({ row, gram, target: gram[dimension + k] as number, weights: own }, params);
      const magnitude = left < 0n ? -left : left;
      if (magnitude > largest) largest = magnitude;
    }
  }
  return largest;
}

function prepare(trainer: RidgeTrainer, params: RidgeParams): Omit<RidgeMember, "leftOut"> {
  const examples = trainer.runs.flatMap((run) => run.items.map((item) => item.example));
  const attested = trainer.attested ?? [];
  const items = attested.reduce((sum, bundle) => sum + bundle.items, examples.length);
  if (items === 0) throw new RidgeDataError("contributor has no items");
  for (const example of examples) {
    const fault = exampleFault(example, params);
    if (fault !== undefined) throw new RidgeDataError(fault);
  }
  trainer.runs.forEach((run, i) => {
    const before = trainer.runs[i - 1];
    if (before !== undefined && !follows(before, run)) {
      throw new RidgeDataError("runs of a contributor are out of order", { bundle: run.bundleId });
    }
  });
  checkAttested(trainer, params);
  const statistics = statisticsOf(examples, params);
  for (const bundle of attested) addStatistics(statistics, bundle.statistics);
  return { ...trainer, items, statistics };
}

/** Attested statistics that a proof would refute must not be trained on, whoever made them. */
function checkAttested({ runs, attested = [] }: RidgeTrainer, params: RidgeParams): void {
  const known = new Set(runs.map(({ bundleId }) => bundleId));
  attested.forEach(({ bundleId, items, statistics }, i) => {
    const before = attested[i - 1];
    if (known.has(bundleId) || (before !== undefined && before.bundleId >= bundleId)) {
      throw new RidgeDataError("attested bundles of a contributor are out of order", { bundle: bundleId });
    }
    const isSized = statistics.length === params.dimension * ridgeRowWidth(params);
    if (!isSized) throw new RidgeDataError("attested statistics have the wrong size", { bundle: bundleId });
    const fault = attestedFault(statistics, { params, items });
    if (fault !== undefined)
      throw new RidgeDataError("no items sum to attested statistics", { bundle: bundleId, ...fault });
  });
}

function follows(before: RidgeRun, after: RidgeRun): boolean {
  if (before.bundleId !== after.bundleId) return before.bundleId < after.bundleId;
  return before.first + before.items.length <= after.first;
}
