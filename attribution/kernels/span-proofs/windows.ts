/** Lists of small records in chunks under position trees: how they are committed to, and what openings show of them. */

import { equalBytes } from "#lib/bytes.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { type Domain, domainTag } from "../domain.ts";
import { buildPositionTree, openedRoot, type PositionTree } from "../openings.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";

/** How records of one kind are laid out. */
export interface Layout<T> {
  readonly purpose: string;
  /** Records of one leaf, and bytes of one record. */
  readonly chunk: number;
  readonly bytes: number;
  read(view: DataView, offset: number): T;
  write(view: DataView, offset: number, record: T): void;
}

/** A list as the chain knows it; `count` is undefined when only the list itself says how long it is. */
export interface ListClaim {
  readonly domain: Domain;
  readonly root: Uint8Array;
  readonly count: number | undefined;
}

/** What openings show of a list, or what follows from openings that show nothing sound. */
export type Reading<T> =
  | { readonly kind: "shown"; readonly records: ShownRecords<T> }
  | { readonly kind: "failed"; readonly verdict: Verdict };

/** Records by their position in the list. */
export interface ShownRecords<T> {
  /** Undefined for records that are not shown. */
  at(index: number): T | undefined;
  /** Whether the list ends with the record at `index`. */
  isLast(index: number): boolean;
}

/** Openings of one list that a proof may show. */
export const OPENINGS_MAX = 6;

/** The tree over a list. */
export function buildListTree<T>(layout: Layout<T>, domain: Domain, records: readonly T[]): PositionTree {
  // One buffer for all: an index has millions of leaves.
  const bytes = new Uint8Array(records.length * layout.bytes);
  const view = new DataView(bytes.buffer);
  records.forEach((record, i) => {
    layout.write(view, i * layout.bytes, record);
  });
  const size = layout.chunk * layout.bytes;
  const leaves = Array.from({ length: Math.ceil(records.length / layout.chunk) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  return buildPositionTree(domainTag(layout.purpose, domain), leaves);
}

/** Opens records `from` to `to`, both included, cut to the list. */
export function openRecords<T>(layout: Layout<T>, tree: PositionTree, from: number, to: number): RangeOpening {
  const first = Math.min(Math.floor(Math.max(0, from) / layout.chunk), tree.total - 1);
  const last = Math.min(Math.floor(Math.max(0, to) / layout.chunk), tree.total - 1);
  return tree.open(first, last - first + 1);
}

/** Opens the records at some places, cut to the list, in as few runs of leaves as hold them. */
export function openPlaces<T>(
  layout: Layout<T>,
  tree: PositionTree,
  places: readonly number[],
): readonly RangeOpening[] {
  const last = tree.total - 1;
  const chunks = new Set(places.map((place) => Math.min(Math.floor(Math.max(0, place) / layout.chunk), last)));
  const sorted = [...chunks].sort((a, b) => a - b);
  const openings: RangeOpening[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as number;
    let count = 1;
    while (sorted[i + count] === first + count) count++;
    openings.push(tree.open(first, count));
    i += count;
  }
  return openings;
}

/** The root that the openings of a list lead to, all to the same; undefined when they do not. */
export function commonRoot<T>(
  layout: Layout<T>,
  domain: Domain,
  openings: readonly RangeOpening[],
): Uint8Array | undefined {
  if (openings.length > OPENINGS_MAX) return undefined;
  const tag = domainTag(layout.purpose, domain);
  let root: Uint8Array | undefined;
  for (const opening of openings) {
    const opened = openedRoot(tag, opening);
    if (opened === undefined || (root !== undefined && !equalBytes(opened, root))) return undefined;
    root = opened;
  }
  return root;
}

/**
 * Reads the openings of a list; those left out show nothing. Openings that do not lead to the root fail as rejected, leaves
 * that no honest list has fail as upheld.
 */
export function readRecords<T>(
  layout: Layout<T>,
  claim: ListClaim,
  openings: readonly (RangeOpening | undefined)[],
): Reading<T> {
  const given = openings.filter((opening) => opening !== undefined);
  if (given.length === 0) return { kind: "shown", records: { at: () => undefined, isLast: () => false } };
  const root = commonRoot(layout, claim.domain, given);
  if (root === undefined || !equalBytes(root, claim.root))
    return failed(rejected("an opening does not lead to its root"));
  const known = new Map<number, T>();
  let end: number | undefined;
  for (const opening of given) {
    const records = readLeaves(layout, claim.count, opening);
    if (records === undefined) return failed(upheld(`what is committed to as ${layout.purpose} is malformed`));
    const first = opening.start * layout.chunk;
    records.forEach((record, i) => {
      known.set(first + i, record);
    });
    if (opening.start + opening.leaves.length === opening.total) end = first + records.length;
  }
  const last = claim.count ?? end;
  return { kind: "shown", records: { at: (index) => known.get(index), isLast: (index) => index + 1 === last } };
}

function failed(verdict: Verdict): { readonly kind: "failed"; readonly verdict: Verdict } {
  return { kind: "failed", verdict };
}

function readLeaves<T>(layout: Layout<T>, count: number | undefined, opening: RangeOpening): T[] | undefined {
  const { start, total, leaves } = opening;
  if (count !== undefined && total !== Math.ceil(count / layout.chunk)) return undefined;
  const records: T[] = [];
  for (const [i, leaf] of leaves.entries()) {
    const length = leaf.length / layout.bytes;
    const isLast = start + i === total - 1;
    const isWhole = Number.isInteger(length) && length >= 1 && length <= layout.chunk;
    if (!isWhole || (!isLast && length !== layout.chunk)) return undefined;
    if (isLast && count !== undefined && length !== count - (total - 1) * layout.chunk) return undefined;
    const view = new DataView(leaf.buffer, leaf.byteOffset, leaf.length);
    for (let k = 0; k < length; k++) records.push(layout.read(view, k * layout.bytes));
  }
  return records;
}
