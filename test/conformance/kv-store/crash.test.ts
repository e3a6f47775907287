import assert from "node:assert/strict";
import { cp, mkdtemp, readdir, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { toHex } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { DatabaseError } from "#store/errors.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { contentOf, crashRun } from "./crash.ts";
import { commitNext, OPTIONS, STORES } from "./crash-load.ts";

const POINTS = 32;

test("kill -9 leaves the previous or the new version, whole", async () => {
  const report = await crashRun(POINTS, "npm test");
  assert.equal(report.points, POINTS);
  assert.ok(report.versions > BigInt(POINTS), `only ${report.versions} versions were committed`);
});

test("a write-ahead log that is cut anywhere leaves an earlier version, whole", async () => {
  const directory = await mkdtemp(join(tmpdir(), "torn-"));
  const copy = `${directory}-copy`;
  try {
    const versions = await fill(directory, 30);
    const random = seededRandom("torn");
    const seen = new Set<bigint>();
    for (let i = 0; i < 25; i++) {
      await cp(directory, copy, { recursive: true });
      await cutLog(copy, random.below(1000));
      const database = await openLevelDatabase(copy);
      const multi = await MultiStore.open({ database, storeNames: STORES, options: OPTIONS });
      const { version, hash } = multi.lastCommitId;
      seen.add(version);
      if (version > 0n)
        assert.deepEqual({ hash: toHex(hash), content: contentOf(multi, version) }, versions.get(version));
      await commitNext(multi);
      await multi.close();
      await database.close();
      await rm(copy, { recursive: true });
    }
    assert.ok(seen.size > 5, "cuts must hit different versions");
  } finally {
    await rm(directory, { recursive: true, force: true });
    await rm(copy, { recursive: true, force: true });
  }
});

test("a database can be open once, and not after it was closed", async () => {
  const directory = await mkdtemp(join(tmpdir(), "locked-"));
  try {
    const database = await openLevelDatabase(directory);
    await assert.rejects(openLevelDatabase(directory), DatabaseError);
    await database.close();
    assert.throws(() => database.getSync(Uint8Array.of(1)), DatabaseError);
    assert.throws(() => database.batch().put(Uint8Array.of(1), Uint8Array.of(1)), DatabaseError);
    await assert.rejects(openLevelDatabase(import.meta.filename), DatabaseError);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

async function fill(directory: string, count: number) {
  const database = await openLevelDatabase(directory);
  const multi = await MultiStore.open({ database, storeNames: STORES, options: OPTIONS });
  const versions = new Map<bigint, { readonly hash: string; readonly content: readonly string[] }>();
  for (let i = 0; i < count; i++) {
    const { version, hash } = await commitNext(multi);
    versions.set(version, { hash: toHex(hash), content: contentOf(multi, version) });
  }
  await multi.close();
  await database.close();
  return versions;
}

/** Cuts the newest log to a fraction of its length, in thousandths. */
async function cutLog(directory: string, thousandths: number): Promise<void> {
  const logs = (await readdir(directory)).filter((name) => name.endsWith(".log"));
  const path = join(directory, logs.at(-1) ?? "");
  const { size } = await stat(path);
  await truncate(path, Math.floor((size * thousandths) / 1000));
}
