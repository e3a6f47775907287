/**
 * How long a block's 5,000 updates take in one store of growing size, over LevelDB: applying and hashing, handing the
 * version to the database (main thread), until it is durable, opening, and memory. `--json` prints one line per size.
 *
 *   node bench/store.bench.ts [--json] [--leaves 10000,100000,1000000] [--resident 4000000]
 */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sha256 } from "#crypto/sha256.ts";
import { seededRandom } from "#lib/prng.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { MultiStore } from "#store/multi-store.ts";

const UPDATES = 5_000;
const WARM_UP_BLOCKS = 20;
const BLOCKS = 12;
const VALUE_BYTES = 60;

const { values } = parseArgs({
  options: {
    json: { type: "boolean" },
    leaves: { type: "string", default: "10000,100000,1000000" },
    resident: { type: "string", default: "4000000" },
  },
});
const OPTIONS = { pruning: { keepRecent: 4, interval: 1 }, residentNodesMax: Number(values.resident) };
for (const leaves of values.leaves.split(",")) report(await measure(Number(leaves)));

interface Result {
  readonly bench: "store";
  readonly leaves: number;
  readonly applyAndHashUs: number;
  readonly stageUs: number;
  readonly commitMs: number;
  readonly durableMs: number;
  readonly pruneMs: number;
  readonly openMs: number;
  readonly coldBlockMs: number;
  readonly getUs: number;
  /** JavaScript heap and array buffers: the tree, the value cache, buffers on their way to the database. */
  readonly memoryMb: number;
  /** Includes database files that are mapped into memory. */
  readonly rssMb: number;
}

async function measure(leaves: number): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), "store-bench-"));
  try {
    const filled = await fill(directory, leaves);
    await filled.close();
    return await measureBlocks(directory, leaves);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function fill(directory: string, leaves: number): Promise<{ close(): Promise<void> }> {
  const database = await openLevelDatabase(directory);
  const multi = await MultiStore.open({ database, storeNames: ["bank"], options: OPTIONS });
  const batch = 50_000;
  for (let from = 0; from < leaves; from += batch) {
    const branch = multi.branch();
    const store = branch.store("bank");
    for (let i = from; i < Math.min(leaves, from + batch); i++) store.set(keyOf(i), new Uint8Array(VALUE_BYTES));
    branch.write();
    await multi.commit();
  }
  await multi.close();
  return database;
}

async function measureBlocks(directory: string, leaves: number): Promise<Result> {
  const database = await openLevelDatabase(directory);
  const opened = performance.now();
  const multi = await MultiStore.open({ database, storeNames: ["bank"], options: OPTIONS });
  const openMs = performance.now() - opened;
  const random = seededRandom("store bench");
  const cold = await block(multi, leaves, random);
  const coldBlockMs = cold.applyMs + cold.stageMs;
  for (let i = 0; i < WARM_UP_BLOCKS; i++) await block(multi, leaves, random);
  const blocks: Awaited<ReturnType<typeof block>>[] = [];
  for (let i = 0; i < BLOCKS; i++) blocks.push(await block(multi, leaves, random));
  const reader = multi.latest().store("bank");
  const reads = performance.now();
  for (let i = 0; i < 20_000; i++) reader.get(keyOf(random.below(leaves)));
  const getUs = (performance.now() - reads) / 20;
  const median = (pick: (block: (typeof blocks)[number]) => number) =>
    blocks.map(pick).sort((a, b) => a - b)[BLOCKS >> 1] ?? 0;
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const result: Result = {
    bench: "store",
    leaves,
    applyAndHashUs: round((median((b) => b.applyMs) * 1000) / UPDATES),
    stageUs: round((median((b) => b.stageMs) * 1000) / UPDATES),
    commitMs: round(median((b) => b.applyMs + b.stageMs)),
    durableMs: round(median((b) => b.durableMs)),
    pruneMs: round(median((b) => b.pruneMs)),
    openMs: round(openMs),
    coldBlockMs: round(coldBlockMs),
    getUs: round(getUs),
    memoryMb: Math.round((heapUsed + arrayBuffers) / 1e6),
    rssMb: Math.round(rss / 1e6),
  };
  await multi.close();
  await database.close();
  return result;
}

/** One block of random updates; apply and stage in ms of main-thread CPU time, which other processes disturb least. */
async function block(multi: MultiStore, leaves: number, random: ReturnType<typeof seededRandom>) {
  const branch = multi.branch();
  const store = branch.store("bank");
  for (let i = 0; i < UPDATES; i++) store.set(keyOf(random.below(leaves)), random.bytes(VALUE_BYTES));
  branch.write();
  const start = threadMs();
  multi.workingHash();
  const applied = threadMs();
  await multi.commit();
  const staged = threadMs();
  const writing = performance.now();
  await multi.whenDurable();
  const durable = performance.now();
  await multi.close();
  const pruned = performance.now();
  return {
    applyMs: applied - start,
    stageMs: staged - applied,
    durableMs: durable - writing,
    pruneMs: pruned - durable,
  };
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function keyOf(i: number): Uint8Array {
  const key = new Uint8Array(24);
  key[0] = 2;
  key.set(sha256(Uint8Array.of(i, i >> 8, i >> 16, i >> 24)).subarray(0, 20), 2);
  return key;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function report(result: Result): void {
  if (values.json) console.log(JSON.stringify(result));
  else console.table(result);
}
