/** Suffix arrays by induced sorting (SA-IS: Nong, Zhang and Chan, "Two Efficient Algorithms for Linear Time Suffix Array Construction", 2011). */

import { assert } from "#lib/assert.ts";

/** Positions of `text` in the order of their suffixes; values lie in [0, valueMax], the end of the text sorts before every value. Linear time. */
export function suffixArray(text: Int32Array, valueMax: number): Int32Array {
  assert(Number.isInteger(valueMax) && valueMax >= 0, "largest value must be a natural number", { valueMax });
  const suffixes = new Int32Array(text.length);
  if (text.length === 1) return suffixes;
  if (text.length > 1) sortSuffixes(text, valueMax, suffixes);
  return suffixes;
}

const EMPTY = -1;

function sortSuffixes(text: Int32Array, valueMax: number, suffixes: Int32Array): void {
  const isSmall = classify(text);
  const buckets = countBuckets(text, valueMax);
  const starts = leftmostSmall(isSmall);
  induce({ text, isSmall, buckets, suffixes }, starts);
  if (starts.length < 2) return;
  const sorted = keepLeftmostSmall(suffixes, isSmall, starts.length);
  const names = nameBlocks(text, starts, sorted);
  if (names.max + 1 < starts.length) {
    const order = suffixArray(names.text, names.max);
    for (let i = 0; i < order.length; i++) sorted[i] = starts[order[i] as number] as number;
  }
  induce({ text, isSmall, buckets, suffixes }, sorted);
}

/** 1 where a suffix is smaller than the one after it (S-type); the empty suffix makes the last position L-type. */
function classify(text: Int32Array): Uint8Array {
  const isSmall = new Uint8Array(text.length);
  for (let i = text.length - 2; i >= 0; i--) {
    const here = text[i] as number;
    const next = text[i + 1] as number;
    isSmall[i] = here < next || (here === next && isSmall[i + 1] === 1) ? 1 : 0;
  }
  return isSmall;
}

/** Where each value's suffixes begin; one entry more than there are values. */
function countBuckets(text: Int32Array, valueMax: number): Int32Array {
  const begins = new Int32Array(valueMax + 2);
  for (let i = 0; i < text.length; i++) {
    const slot = (text[i] as number) + 1;
    begins[slot] = (begins[slot] as number) + 1;
  }
  for (let value = 1; value < begins.length; value++) {
    begins[value] = (begins[value] as number) + (begins[value - 1] as number);
  }
  return begins;
}

/** S-type positions whose left neighbour is L-type (LMS), in text order. */
function leftmostSmall(isSmall: Uint8Array): Int32Array {
  let count = 0;
  for (let i = 1; i < isSmall.length; i++) if (isLeftmostSmall(isSmall, i)) count++;
  const starts = new Int32Array(count);
  for (let i = 1, at = 0; i < isSmall.length; i++) if (isLeftmostSmall(isSmall, i)) starts[at++] = i;
  return starts;
}

function isLeftmostSmall(isSmall: Uint8Array, i: number): boolean {
  return i > 0 && isSmall[i] === 1 && isSmall[i - 1] === 0;
}

interface Induction {
  readonly text: Int32Array;
  readonly isSmall: Uint8Array;
  readonly buckets: Int32Array;
  readonly suffixes: Int32Array;
}

/** Fills `suffixes` from LMS positions in the given order: LMS at bucket ends, then L-type left to right, then S-type right to left. */
function induce({ text, isSmall, buckets, suffixes }: Induction, seeds: Int32Array): void {
  const n = text.length;
  suffixes.fill(EMPTY);
  const ends = buckets.slice(1);
  for (let i = seeds.length - 1; i >= 0; i--) {
    const position = seeds[i] as number;
    const value = text[position] as number;
    ends[value] = (ends[value] as number) - 1;
    suffixes[ends[value] as number] = position;
  }
  const heads = buckets.slice(0, -1);
  const placeLarge = (position: number): void => {
    const value = text[position] as number;
    suffixes[heads[value] as number] = position;
    heads[value] = (heads[value] as number) + 1;
  };
  // The suffix before the empty one is induced first: the empty suffix sorts before all.
  placeLarge(n - 1);
  for (let i = 0; i < n; i++) {
    const before = (suffixes[i] as number) - 1;
    if (before >= 0 && isSmall[before] === 0) placeLarge(before);
  }
  ends.set(buckets.subarray(1));
  for (let i = n - 1; i >= 0; i--) {
    const before = (suffixes[i] as number) - 1;
    if (before < 0 || isSmall[before] === 0) continue;
    const value = text[before] as number;
    ends[value] = (ends[value] as number) - 1;
    suffixes[ends[value] as number] = before;
  }
}

function keepLeftmostSmall(suffixes: Int32Array, isSmall: Uint8Array, count: number): Int32Array {
  const kept = new Int32Array(count);
  for (let i = 0, at = 0; i < suffixes.length; i++) {
    if (isLeftmostSmall(isSmall, suffixes[i] as number)) kept[at++] = suffixes[i] as number;
  }
  return kept;
}

/** Names the blocks between LMS positions by rank: equal blocks share a name. The names in text order are the smaller problem. */
function nameBlocks(
  text: Int32Array,
  starts: Int32Array,
  sorted: Int32Array,
): { readonly text: Int32Array; readonly max: number } {
  // LMS positions are at least two apart, so half the text is enough to index them.
  const slotOf = new Int32Array((text.length >> 1) + 1);
  for (let i = 0; i < starts.length; i++) slotOf[(starts[i] as number) >> 1] = i;
  const names = new Int32Array(starts.length);
  let name = 0;
  for (let i = 0; i < sorted.length; i++) {
    const slot = slotOf[(sorted[i] as number) >> 1] as number;
    if (i > 0) {
      const previous = slotOf[(sorted[i - 1] as number) >> 1] as number;
      if (!equalBlocks(text, starts, previous, slot)) name++;
    }
    names[slot] = name;
  }
  return { text: names, max: name };
}

/** Whether two blocks, each reaching to and including the next LMS position, are equal; the last block equals none. */
function equalBlocks(text: Int32Array, starts: Int32Array, a: number, b: number): boolean {
  const endA = starts[a + 1];
  const endB = starts[b + 1];
  if (endA === undefined || endB === undefined) return false;
  const startA = starts[a] as number;
  const startB = starts[b] as number;
  if (endA - startA !== endB - startB) return false;
  for (let i = 0; i <= endA - startA; i++) if (text[startA + i] !== text[startB + i]) return false;
  return true;
}
