/** The quotient before training: items of a related bundle that match an ancestor's are dropped, so weight cannot be copied. */

import type { Relations } from "#kernels/precedence.ts";
import { precedenceOf } from "#kernels/precedence.ts";
import { assertDefined } from "#lib/assert.ts";
import { type RidgeRun, type RidgeTrainer, sortTrainers } from "./model.ts";
import type { RelationEvidence } from "./relations.ts";

/** Who remains to be trained on. */
export interface Admission {
  /** In order of commitment. */
  readonly trainers: readonly RidgeTrainer[];
  /** For each of them its index in a head, which has them by address. */
  readonly order: readonly number[];
  /** Of the remaining trainers among themselves; whoever descended from a dropped one descends from its ancestors. */
  readonly relations: Relations;
  /** Places of the remaining trainers among all. */
  readonly places: readonly number[];
}

/** Drops the copies that evidence names; a trainer of nothing but copies is dropped wholly. */
export function admitTrainers(trainers: readonly RidgeTrainer[], evidence: RelationEvidence): Admission {
  const left = trainers.map((trainer, i) => withoutItems(trainer, new Set(evidence.copies[i] ?? [])));
  const places = left.flatMap((trainer, place) => (hasData(trainer) ? [place] : []));
  const remaining = new Map(places.map((place, i) => [place, i]));
  const { ancestors } = precedenceOf(evidence.relations);
  const relations = places.map((place) =>
    [...(ancestors[place] ?? [])].flatMap((ancestor) => remaining.get(ancestor) ?? []).sort((a, b) => a - b),
  );
  const admitted = places.map((place) => left[place] as RidgeTrainer);
  const indexes = new Map(sortTrainers(admitted).map((trainer, index) => [trainer, index]));
  const order = admitted.map((trainer) => assertDefined(indexes.get(trainer), "a trainer was lost"));
  return { trainers: admitted, order, relations, places };
}

/** Sums that a trainer attests to have no items by which they could be told to be copies. */
function hasData({ runs, attested = [] }: RidgeTrainer): boolean {
  return runs.length > 0 || attested.length > 0;
}

/** A trainer without the items at some positions, counted over all its runs; what remains keeps its place in the bundle. */
function withoutItems(trainer: RidgeTrainer, dropped: ReadonlySet<number>): RidgeTrainer {
  let position = 0;
  const runs: RidgeRun[] = [];
  for (const { bundleId, first, items } of trainer.runs) {
    let open: { readonly first: number; readonly items: (typeof items)[number][] } | undefined;
    items.forEach((item, i) => {
      if (dropped.has(position++)) {
        open = undefined;
        return;
      }
      if (open === undefined) {
        open = { first: first + i, items: [] };
        runs.push({ bundleId, ...open });
      }
      open.items.push(item);
    });
  }
  return { ...trainer, runs };
}
