/** What watchers share who look for items that artefacts leave out. */

import type { EntryPlace } from "#kernels/missing.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { isAfter } from "#kernels/owners.ts";
import type { BundlePlace } from "#proto/tributary/attribution/v1/owners.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { auntsIn } from "./owners-prover.ts";
import type { KnownBundle } from "./ridge/find-fraud.ts";

/** A bundle that an artefact must hold whole, as somebody knows it to whom its items were shown. */
export interface ShownBundle<T> extends KnownBundle {
  readonly id: bigint;
  /** In order; undefined where an item was not shown, or where no artefact of this kind has a place for it. */
  readonly items: readonly (T | undefined)[];
}

/** An item and where it is from. */
export interface ShownItem<T> extends EntryPlace {
  readonly item: T;
  readonly from: ShownBundle<T>;
}

/** All items of bundles that were shown. */
export function* itemsOf<T>(bundles: Iterable<ShownBundle<T>>): Generator<ShownItem<T>> {
  for (const from of bundles) {
    for (const [place, item] of from.items.entries()) {
      if (item !== undefined) yield { bundle: from.id, place, item, from };
    }
  }
}

/** Which item of which bundle it is, with the way to the bundle's root. */
export function placeOf<T>({ bundle, place, from }: ShownItem<T>): BundlePlace {
  return { bundle, place, aunts: auntsIn(from.leaves, place) };
}

/** The entries of a sorted index between which an entry is missing; undefined when it is there. */
export function openGap(
  entries: readonly EntryPlace[],
  tree: PositionTree,
  entry: EntryPlace,
): RangeOpening | undefined {
  const at = firstNotBefore(entries, entry);
  const there = entries[at];
  if (there !== undefined && !isAfter(entry, there)) return undefined;
  const first = Math.max(0, at - 1);
  return tree.open(first, at === 0 || at === entries.length ? 1 : 2);
}

/** Position of the first entry that is not before another; the number of entries when all are. */
function firstNotBefore(entries: readonly EntryPlace[], entry: EntryPlace): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(entries[middle] as EntryPlace, entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
