/** Entries by key: bucket by bucket from the first byte, because comparing whole keys reads their shared beginnings again and again. */

/** Read access to keys that lie in one array. */
export interface KeyBytes {
  /** All keys, and whatever else is there. */
  readonly bytes: Uint8Array;
  keyStart(id: number): number;
  keyLength(id: number): number;
}

/** Runs up to this length are sorted by comparisons. */
const COMPARED_MAX = 24;
/** One bucket per byte, and before them one for keys that have ended. */
const BUCKETS = 257;

/** Sorts entries of distinct keys in place. */
export function sortByKey(table: KeyBytes, ids: Uint32Array): void {
  const sort: Sort = { table, ids, scratch: new Uint32Array(ids.length) };
  const runs: Run[] = [{ from: 0, to: ids.length, depth: 0 }];
  for (let run = runs.pop(); run !== undefined; run = runs.pop()) {
    if (run.to - run.from <= COMPARED_MAX) sortFew(sort, run);
    else distribute(sort, run, runs);
  }
}

/** The order of two entries by key. */
export function compareEntries(table: KeyBytes, a: number, b: number): number {
  const { bytes } = table;
  const startA = table.keyStart(a);
  const startB = table.keyStart(b);
  const lengthA = table.keyLength(a);
  const lengthB = table.keyLength(b);
  const shared = Math.min(lengthA, lengthB);
  for (let i = 0; i < shared; i++) {
    const difference = (bytes[startA + i] as number) - (bytes[startB + i] as number);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

interface Sort {
  readonly table: KeyBytes;
  readonly ids: Uint32Array;
  readonly scratch: Uint32Array;
}

/** Entries whose keys agree in their first `depth` bytes. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Orders a run by the byte at its depth; what is to be done within each bucket joins `runs`. */
function distribute({ table, ids, scratch }: Sort, { from, to, depth }: Run, runs: Run[]): void {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = from; i < to; i++) {
    const next = bucketOf(table, ids[i] as number, depth) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  starts[0] = from;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = starts[bucket + 1] as number;
    const start = starts[bucket] as number;
    starts[bucket + 1] = start + count;
    // Keys that have ended are all the same, so there is one at most.
    if (bucket > 0 && count > 1) runs.push({ from: start, to: start + count, depth: depth + 1 });
    // A byte that all keys share moves none of them.
    if (count === to - from) return;
  }
  for (let i = from; i < to; i++) {
    const id = ids[i] as number;
    const bucket = bucketOf(table, id, depth);
    const at = starts[bucket] as number;
    scratch[at] = id;
    starts[bucket] = at + 1;
  }
  ids.set(scratch.subarray(from, to), from);
}

function bucketOf(table: KeyBytes, id: number, depth: number): number {
  return depth < table.keyLength(id) ? (table.bytes[table.keyStart(id) + depth] as number) + 1 : 0;
}

function sortFew({ table, ids }: Sort, { from, to }: Run): void {
  for (let i = from + 1; i < to; i++) {
    const id = ids[i] as number;
    let at = i;
    while (at > from && compareEntries(table, id, ids[at - 1] as number) < 0) {
      ids[at] = ids[at - 1] as number;
      at--;
    }
    ids[at] = id;
  }
}
