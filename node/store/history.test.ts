/** Versions over time: pruning, rollback and snapshots against a model that keeps every version. */

import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { compareBigints, compareStrings, toHex, utf8Encode } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { PruningOptionsError, SnapshotError, VersionNotFoundError } from "./errors.ts";
import { MemoryDatabase } from "./memory-database.ts";
import { MultiStore } from "./multi-store.ts";
import type { MultiStoreOptions } from "./multi-store-options.ts";
import { earliestToKeep, pruningOptions } from "./pruning.ts";
import { CHUNK_BYTES_MAX, checkSnapshot, readSnapshot, writeSnapshot } from "./snapshot.ts";
import { SnapshotDirectory } from "./snapshot-directory.ts";
import { SnapshotRestore } from "./snapshot-restore.ts";

const STORES = ["acc", "bank", "gov"];

/** A multistore and what each of its versions must contain. */
class Chain {
  readonly versions = new Map<bigint, { readonly hash: string; readonly content: Map<string, string> }>();
  readonly database: MemoryDatabase;
  readonly random: Random;
  multi: MultiStore;
  content = new Map<string, string>();

  private constructor(multi: MultiStore, database: MemoryDatabase, seed: string) {
    this.multi = multi;
    this.database = database;
    this.random = seededRandom(seed);
  }

  static async open(seed: string, options: MultiStoreOptions = {}): Promise<Chain> {
    const database = new MemoryDatabase();
    return new Chain(await MultiStore.open({ database, storeNames: STORES, options }), database, seed);
  }

  async reopen(options: MultiStoreOptions = {}): Promise<void> {
    await this.multi.close();
    this.multi = await MultiStore.open({ database: this.database, storeNames: STORES, options });
  }

  async commit(changes = 20): Promise<bigint> {
    const branch = this.multi.branch();
    for (let i = 0; i < changes; i++) {
      const name = this.random.pick(STORES);
      const key = `k${this.random.below(80)}`;
      if (this.random.chance(1, 3)) {
        branch.store(name).delete(utf8Encode(key));
        this.content.delete(`${name}/${key}`);
      } else {
        const value = `v${this.random.below(1000)}`;
        branch.store(name).set(utf8Encode(key), utf8Encode(value));
        this.content.set(`${name}/${key}`, value);
      }
    }
    branch.write();
    const { version, hash } = await this.multi.commit();
    this.versions.set(version, { hash: toHex(hash), content: new Map(this.content) });
    return version;
  }

  /** Compares every version from `first` on, and that there are none before. */
  check(first: bigint): void {
    assert.equal(this.multi.firstVersion, first);
    for (const [version, { content, hash }] of this.versions) {
      if (version < first) {
        assert.throws(() => this.multi.at(version), VersionNotFoundError);
        continue;
      }
      assert.deepEqual(contentOf(this.multi, version), new Map([...content].sort(byName)));
      const [pair] = content;
      if (pair === undefined) continue;
      const [name = "", key = ""] = pair[0].split("/");
      assert.equal(Buffer.from(this.multi.at(version).store(name).get(utf8Encode(key)) ?? []).toString(), pair[1]);
      if (version === this.multi.latestVersion) assert.equal(toHex(this.multi.lastCommitId.hash), hash);
    }
  }

  /** Number of database keys that begin with a letter. */
  async count(letter: string): Promise<number> {
    let count = 0;
    for await (const [key] of this.database.iterate({})) if (key[0] === letter.charCodeAt(0)) count++;
    return count;
  }
}

test("strategies have the numbers of the SDK", () => {
  assert.deepEqual(pruningOptions({ kind: "default" }), { keepRecent: 362_880, interval: 10 });
  assert.deepEqual(pruningOptions({ kind: "everything" }), { keepRecent: 2, interval: 10 });
  assert.deepEqual(pruningOptions({ kind: "nothing" }), { keepRecent: 0, interval: 0 });
  assert.deepEqual(pruningOptions({ kind: "custom", keepRecent: 5, interval: 10 }), { keepRecent: 5, interval: 10 });
  assert.throws(() => pruningOptions({ kind: "custom", keepRecent: 1, interval: 10 }), PruningOptionsError);
  assert.throws(() => pruningOptions({ kind: "custom", keepRecent: 5, interval: 9 }), PruningOptionsError);
  assert.equal(earliestToKeep({ keepRecent: 2, interval: 10 }, { version: 20, first: 1 }), 18);
  assert.equal(earliestToKeep({ keepRecent: 2, interval: 10 }, { version: 21, first: 18 }), 18);
  assert.equal(earliestToKeep({ keepRecent: 0, interval: 0 }, { version: 21, first: 1 }), 1);
});

test("pruning keeps recent versions whole and leaves nothing of the others", async () => {
  const pruning = { keepRecent: 3, interval: 4 };
  const chain = await Chain.open("prune", { pruning, residentNodesMax: 40 });
  for (let i = 1; i <= 26; i++) await chain.commit();
  await chain.multi.close();
  chain.check(21n);
  assert.equal(await chain.count("r"), 6);
  assert.equal(await chain.count("s"), 6);
  const fresh = await Chain.open("prune", { pruning: { keepRecent: 0, interval: 0 } });
  for (let i = 1; i <= 26; i++) await fresh.commit();
  assert.deepEqual([...fresh.versions.values()].at(-1)?.hash, [...chain.versions.values()].at(-1)?.hash);
  await fresh.multi.pruneBefore(21n);
  assert.equal(await fresh.count("n"), await chain.count("n"), "records do not depend on when they were pruned");
  fresh.check(21n);
  await fresh.multi.pruneBefore(26n);
  const latest = fresh.content.size;
  assert.equal(await fresh.count("f"), latest);
  assert.ok((await fresh.count("n")) < 2 * latest, "only the records of one version are left");
});

test("pruning does a bounded part per block and goes on after a restart", async () => {
  const options = { pruning: { keepRecent: 2, interval: 1 }, pruneRecordsPerBlock: 5 };
  const chain = await Chain.open("bounded", options);
  for (let i = 1; i <= 20; i++) await chain.commit();
  await chain.multi.close();
  chain.check(18n);
  const left = await chain.count("n");
  await chain.reopen(options);
  chain.check(18n);
  for (let i = 1; i <= 20; i++) await chain.commit(1);
  await chain.multi.close();
  assert.ok((await chain.count("n")) < left);
  chain.check(38n);
  await chain.multi.pruneBefore(39n);
  chain.check(39n);
  assert.equal(await chain.count("o"), 1, "only the orphans of the latest version are left");
});

test("a reader of a version that is being pruned gets its data or is told that it is gone", async () => {
  const chain = await Chain.open("reader", { pruning: { keepRecent: 1, interval: 1 }, pruneRecordsPerBlock: 3 });
  await chain.commit(60);
  const reader = chain.multi.latest().store("bank");
  const expected = [...reader.iterate({})].map(([key, value]) => `${toHex(key)}${toHex(value)}`);
  const walk = reader.iterate({});
  assert.ok(walk.next().value);
  await chain.commit();
  assert.deepEqual(
    [...reader.iterate({})].map(([key, value]) => `${toHex(key)}${toHex(value)}`),
    expected,
  );
  await chain.commit();
  assert.throws(() => reader.get(utf8Encode("k1")), VersionNotFoundError);
  assert.throws(() => reader.iterate({}), VersionNotFoundError);
  assert.throws(() => walk.next(), VersionNotFoundError);
});

test("a held version is not pruned until it is released", async () => {
  const chain = await Chain.open("hold", { pruning: { keepRecent: 1, interval: 1 } });
  await chain.commit();
  await chain.commit();
  const release = chain.multi.hold(2n);
  for (let i = 0; i < 5; i++) await chain.commit();
  chain.check(2n);
  release();
  release();
  await chain.commit();
  chain.check(7n);
});

test("rollback restores an earlier version exactly, and the chain goes on as if it had never been longer", async () => {
  const property = fc.asyncProperty(fc.nat(9), fc.nat(8), fc.boolean(), async (kept, undone, isPruned) => {
    const chain = await Chain.open(`rollback ${kept}`, { residentNodesMax: 10 });
    for (let i = 0; i <= kept + undone; i++) await chain.commit();
    const target = BigInt(kept + 1);
    if (isPruned) await chain.multi.pruneBefore((target + 1n) / 2n);
    await chain.multi.rollbackTo(target);
    for (const version of chain.versions.keys()) if (version > target) chain.versions.delete(version);
    chain.content = new Map(chain.versions.get(target)?.content);
    chain.check(isPruned ? (target + 1n) / 2n : 1n);
    assert.throws(() => chain.multi.at(target + 1n), VersionNotFoundError);
    const twin = await Chain.open(`rollback ${kept}`);
    for (let i = 0; i <= kept; i++) await twin.commit();
    await chain.reopen();
    const branches = [chain.multi.branch(), twin.multi.branch()];
    for (const branch of branches) {
      branch.store("bank").set(utf8Encode("after"), utf8Encode("rollback"));
      branch.store("acc").delete(utf8Encode("k1"));
      branch.write();
    }
    assert.deepEqual(await chain.multi.commit(), await twin.multi.commit());
    if (!isPruned) assert.equal(await chain.count("n"), await twin.count("n"));
    assert.equal(await chain.count("f"), await twin.count("f"));
  });
  await fc.assert(property, { seed: 2, numRuns: 25 });
});

test("a snapshot restores into an empty state that continues with the same hashes", async () => {
  const chain = await Chain.open("snapshot", { residentNodesMax: 0 });
  for (let i = 0; i < 12; i++) await chain.commit(40);
  const chunks: Uint8Array[] = [];
  const { snapshot, hash } = await snapshotOf(chain, 10n, chunks);
  checkSnapshot(snapshot);
  const restored = await Chain.open("other");
  const restore = new SnapshotRestore(restored.multi, snapshot, hash);
  assert.equal(await restore.apply(Uint8Array.of(1)), "refused");
  assert.equal(await restore.apply(chunks[0] ?? new Uint8Array(0)), "complete");
  assert.equal(restored.multi.latestVersion, 10n);
  assert.deepEqual(restored.multi.lastCommitId.hash, hash);
  assert.deepEqual(contentOf(restored.multi, 10n), contentOf(chain.multi, 10n));
  await chain.multi.rollbackTo(10n);
  for (const multi of [restored.multi, chain.multi]) {
    const branch = multi.branch();
    for (let i = 0; i < 40; i++) branch.store("bank").set(utf8Encode(`k${i * 3}`), utf8Encode("x"));
    branch.write();
  }
  assert.deepEqual(await restored.multi.commit(), await chain.multi.commit());
  await restored.reopen();
  assert.deepEqual(contentOf(restored.multi, 11n), contentOf(chain.multi, 11n));
  await restored.multi.pruneBefore(11n);
  assert.deepEqual(contentOf(restored.multi, 11n), contentOf(chain.multi, 11n));
});

test("a snapshot that is not what it promises leaves the state empty", async () => {
  const chain = await Chain.open("bad snapshot");
  for (let i = 0; i < 3; i++) await chain.commit(30);
  const chunks: Uint8Array[] = [];
  const { snapshot, hash } = await snapshotOf(chain, 3n, chunks);
  const [chunk = new Uint8Array(0)] = chunks;
  for (const [name, bytes] of [
    ["wrong hash", chunk],
    ["cut short", chunk.subarray(0, chunk.length - 20)],
    ["not zlib", Uint8Array.of(1, 2, 3)],
    ["nothing", new Uint8Array(0)],
  ] as const) {
    const target = await Chain.open("target");
    const wrong = name === "wrong hash" ? hash.map((byte) => byte ^ 1) : hash;
    const importing = target.multi.importSnapshot({ version: 3n, hash: wrong }, readSnapshot(onceEach([bytes])));
    await assert.rejects(importing, SnapshotError, name);
    assert.equal((await target.count("n")) + (await target.count("f")) + (await target.count("i")), 0);
    await target.multi.importSnapshot({ version: 3n, hash }, readSnapshot(onceEach([chunk])));
    assert.equal(target.multi.latestVersion, 3n);
  }
  const aborted = await Chain.open("aborted");
  await new SnapshotRestore(aborted.multi, snapshot, hash).abort();
  assert.equal((await aborted.count("i")) + Number(aborted.multi.latestVersion), 0);
  for (const bad of [{ format: 2 }, { chunks: 0 }, { chunks: 2 }, { height: 0n }]) {
    assert.throws(() => checkSnapshot({ ...snapshot, ...bad }), SnapshotError);
  }
});

test("an import that was interrupted is wiped when the state is opened", async () => {
  const chain = await Chain.open("interrupted");
  for (let i = 0; i < 3; i++) await chain.commit(30);
  const chunks: Uint8Array[] = [];
  const { hash } = await snapshotOf(chain, 3n, chunks);
  const target = await Chain.open("target");
  const stuck = target.multi.importSnapshot({ version: 3n, hash }, halfThenNothing(chunks));
  stuck.catch(() => undefined);
  while ((await target.count("i")) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  const reopened = await MultiStore.open({ database: target.database, storeNames: STORES });
  assert.equal(reopened.latestVersion, 0n);
  assert.equal(await target.count("i"), 0);
});

test("large snapshots are cut into chunks of ten megabytes and read back from any pieces", async () => {
  const random = seededRandom("chunks");
  const payloads = Array.from({ length: 11 }, () => random.bytes(1_000_000));
  const items = async function* () {
    for (const payload of payloads) yield { item: { kind: "extensionPayload" as const, value: { payload } } };
  };
  const chunks: Uint8Array[] = [];
  const snapshot = await writeSnapshot(9n, items(), async (_, chunk) => void chunks.push(chunk));
  assert.equal(snapshot.chunks, 2);
  assert.equal(chunks[0]?.length, CHUNK_BYTES_MAX);
  const read: Uint8Array[] = [];
  for await (const { item } of readSnapshot(onceEach(chunks)))
    if (item?.kind === "extensionPayload") read.push(item.value.payload);
  assert.equal(Buffer.compare(Buffer.concat(read), Buffer.concat(payloads)), 0);
});

test("the snapshot directory lists what is complete and prunes the rest", async () => {
  const folder = await mkdtemp(join(tmpdir(), "snapshots-"));
  try {
    const directory = new SnapshotDirectory(folder);
    const chain = await Chain.open("directory");
    for (let i = 0; i < 4; i++) {
      const version = await chain.commit();
      await directory.save(version, chain.multi.exportSnapshot(version));
    }
    const failing = async function* () {
      yield { item: undefined };
      throw new SnapshotError("source failed");
    };
    await assert.rejects(directory.save(9n, failing()), SnapshotError);
    const listed = await directory.list();
    assert.deepEqual(
      listed.map((snapshot) => snapshot.height),
      [4n, 3n, 2n, 1n],
    );
    const chunk = await directory.loadChunk(3n, 3, 0);
    assert.ok(chunk !== undefined);
    assert.equal(await directory.loadChunk(3n, 3, 1), undefined);
    assert.equal(await directory.loadChunk(3n, 2, 0), undefined);
    assert.equal(await directory.loadChunk(7n, 3, 0), undefined);
    assert.deepEqual((await directory.prune(2)).toSorted(compareBigints), [1n, 2n]);
    assert.deepEqual((await readdir(folder)).sort(compareStrings), ["3", "4"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function snapshotOf(chain: Chain, version: bigint, chunks: Uint8Array[]) {
  const snapshot = await writeSnapshot(version, chain.multi.exportSnapshot(version), async (index, chunk) => {
    assert.equal(index, chunks.length);
    chunks.push(chunk);
  });
  const hash = Uint8Array.from(Buffer.from(chain.versions.get(version)?.hash ?? "", "hex"));
  return { snapshot, hash };
}

async function* onceEach(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* halfThenNothing(chunks: readonly Uint8Array[]) {
  for await (const item of readSnapshot(onceEach(chunks))) {
    yield item;
    await new Promise(() => undefined);
  }
}

function contentOf(multi: MultiStore, version: bigint): Map<string, string> {
  const found: [string, string][] = [];
  for (const name of STORES) {
    for (const [key, value] of multi.at(version).store(name).iterate({})) {
      found.push([`${name}/${Buffer.from(key).toString()}`, Buffer.from(value).toString()]);
    }
  }
  return new Map(found.sort(byName));
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return compareStrings(a, b);
}
