/**
 * Kills a process that commits, at random moments, and checks that what it leaves is a version, whole and no older than
 * what was reported durable. As a script: `node test/conformance/kv-store/crash.ts --points 1000 [--seed text]`.
 */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { equalBytes, toHex } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { commitNext, OPTIONS, STORES } from "./crash-load.ts";

/** What a run of kills saw. */
export interface CrashReport {
  readonly points: number;
  readonly versions: bigint;
  /** Kills after which more than the reported versions were there: the write had finished, the report had not. */
  readonly ahead: number;
}

/** A kill comes after so many reports at most, and so much later; progress, not time, so that a busy machine tests as much. */
const REPORTS_MAX = 8;
const DELAY_MS_MAX = 12;
/** Commits that may be under way when a report is read: one durable but unreported, one being written. */
const UNREPORTED_MAX = 2n;

/** Kills a writer `points` times over the same database, checking it each time; throws `AssertionError` on any difference. */
export async function crashRun(points: number, seed: string): Promise<CrashReport> {
  const directory = await mkdtemp(join(tmpdir(), "crash-"));
  const random = seededRandom(seed);
  const twin = await MultiStore.open({ database: new MemoryDatabase(), storeNames: STORES, options: OPTIONS });
  let ahead = 0;
  try {
    for (let point = 0; point < points; point++) {
      const before = twin.latestVersion;
      const reported = await runAndKill(directory, random);
      const found = await checkDatabase(directory, twin);
      const known = reported ?? before;
      const label = `seed ${seed}, point ${point}: reported ${known}, found ${found}`;
      assert.ok(found >= known && found <= known + UNREPORTED_MAX, label);
      if (found > known) ahead++;
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return { points, versions: twin.latestVersion, ahead };
}

/** Every key and value of a version, by store. */
export function contentOf(multi: MultiStore, version: bigint): readonly string[] {
  return STORES.flatMap((name) =>
    [...multi.at(version).store(name).iterate({})].map(([key, value]) => `${name} ${toHex(key)} ${toHex(value)}`),
  );
}

/** The last version that the writer reported durable before it was killed. */
async function runAndKill(directory: string, random: Random): Promise<bigint | undefined> {
  const script = join(import.meta.dirname, "crash-writer.ts");
  const child = spawn(process.execPath, [script, directory], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  const reached = Promise.withResolvers<void>();
  // The first line says that the database is open.
  const linesWanted = 1 + random.below(REPORTS_MAX);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (output.split("\n").length > linesWanted) reached.resolve();
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await Promise.race([reached.promise, closed]);
  await setTimeout(random.below(DELAY_MS_MAX));
  child.kill("SIGKILL");
  await closed;
  assert.ok(output.startsWith("ready\n"), "the writer could not open its database");
  // A report that was cut off by the kill does not count.
  const lines = output.slice(0, output.lastIndexOf("\n")).split("\n").slice(1);
  const last = lines.at(-1);
  return last === undefined ? undefined : BigInt(last);
}

/** Opens what the writer left and compares every kept version with a state that was never interrupted. */
async function checkDatabase(directory: string, twin: MultiStore): Promise<bigint> {
  const database = await openLevelDatabase(directory);
  try {
    const multi = await MultiStore.open({ database, storeNames: STORES, options: OPTIONS });
    const { version, hash } = multi.lastCommitId;
    while (twin.latestVersion < version) await commitNext(twin);
    assert.ok(equalBytes(twin.lastCommitId.hash, hash), `app hash of version ${version} differs`);
    assert.equal(multi.firstVersion, twin.firstVersion);
    for (const at of [multi.firstVersion, version]) assert.deepEqual(contentOf(multi, at), contentOf(twin, at));
    for (const name of STORES) checkLatestReads(multi, twin, name);
    return version;
  } finally {
    await database.close();
  }
}

function checkLatestReads(multi: MultiStore, twin: MultiStore, name: string): void {
  for (const [key, value] of twin.latest().store(name).iterate({})) {
    const found = multi.latest().store(name).get(key);
    assert.ok(found !== undefined && equalBytes(found, value), `latest value of ${toHex(key)} in ${name} differs`);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { points: { type: "string", default: "100" }, seed: { type: "string" } } });
  const seed = values.seed ?? randomUUID();
  console.log(`seed ${seed}`);
  console.log(await crashRun(Number(values.points), seed));
}
