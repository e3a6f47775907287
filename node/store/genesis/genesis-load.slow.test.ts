import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import type { Database } from "../database.ts";
import { IMPORT_KEY } from "../layout.ts";
import { openLevelDatabase } from "../level-database.ts";
import { MemoryDatabase } from "../memory-database.ts";
import { MultiStore } from "../multi-store.ts";

const STORES = ["acc", "bank", "empty"];
const TIME = { seconds: 5n, nanos: 0 };

type Values = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
interface Writable {
  store(name: string): { set(key: Uint8Array, value: Uint8Array): void; delete(key: Uint8Array): void };
}

const open = (database: Database): Promise<MultiStore> => MultiStore.open({ database, storeNames: STORES });

function fill(branch: Writable, values: Values): void {
  for (const [name, entries] of Object.entries(values)) {
    for (const [key, value] of Object.entries(entries)) {
      if (value === undefined) branch.store(name).delete(utf8Encode(key));
      else branch.store(name).set(utf8Encode(key), utf8Encode(value));
    }
  }
}

/** Genesis and first block as writes of one version, which is what they are. */
async function plainHash(genesis: Values, block: Values, initial: bigint): Promise<string> {
  const store = await open(new MemoryDatabase());
  if (initial > 1n) store.setInitialVersion(initial);
  const branch = store.branch();
  fill(branch, genesis);
  fill(branch, block);
  branch.write();
  store.workingHash();
  return toHex((await store.commit({ timestamp: TIME })).hash);
}

async function loaded(store: MultiStore, genesis: Values): Promise<void> {
  const branch = await store.beginGenesis();
  fill(branch, genesis);
  await store.loadGenesis(branch);
}

async function firstBlock(store: MultiStore, block: Values): Promise<string> {
  const branch = store.branch();
  fill(branch, block);
  branch.write();
  await store.settleGenesis();
  const hash = toHex(store.workingHash());
  assert.equal(toHex((await store.commit({ timestamp: TIME })).hash), hash);
  await store.whenDurable();
  return hash;
}

/** Everything a store holds, by iteration and by single reads, which must agree. */
function contents(view: { store(name: string): import("../kv-store.ts").KVReader }, name: string): string[] {
  return [...view.store(name).iterate({})].map(([key, value]) => {
    assert.deepEqual(view.store(name).get(key), value);
    return `${toHex(key)}=${toHex(value)}`;
  });
}

const key = fc.string({ minLength: 1, maxLength: 4 });
const value = fc.string({ maxLength: 6 });
const storeName = fc.constantFrom("acc", "bank");
const genesisValues = fc.dictionary(storeName, fc.dictionary(key, value, { maxKeys: 60 }));
const blockValues = fc.dictionary(storeName, fc.dictionary(key, fc.option(value, { nil: undefined }), { maxKeys: 6 }));

test("a loaded genesis has the hash of one that was written key by key, whatever the first block does", async () => {
  await fc.assert(
    fc.asyncProperty(genesisValues, blockValues, fc.constantFrom(1n, 50n), async (genesis, block, initial) => {
      const store = await open(new MemoryDatabase());
      if (initial > 1n) store.setInitialVersion(initial);
      await loaded(store, genesis);
      assert.equal(await firstBlock(store, block), await plainHash(genesis, block, initial));
      assert.equal(store.latestVersion, initial);
    }),
    { seed: 40, numRuns: 60 },
  );
});

const KINDS: Readonly<Record<string, Values>> = {
  "nothing is written": {},
  "values change": { acc: { a2: "new", a7: "" }, bank: { b1: "1" } },
  "keys come": { acc: { a2: "new", a11: "x", zz: "y" }, bank: { a: "first" } },
  "keys go": { acc: { a3: undefined, a4: undefined }, bank: { b0: undefined, b9: "kept" } },
  "all keys of a store go": { bank: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`b${i}`, undefined])) },
};

const GENESIS: Values = {
  acc: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`a${i}`, `account ${i}`])),
  bank: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`b${i}`, `balance ${i}`])),
};

for (const [name, block] of Object.entries(KINDS)) {
  test(`after a first block in which ${name}, reads, restart, later blocks and rollback work`, async () => {
    const database = new MemoryDatabase();
    const store = await open(database);
    await loaded(store, GENESIS);
    const held = contents(store.branch(), "acc");
    assert.equal(held.length, 500);
    assert.deepEqual(contents(store.latest(), "acc"), []);
    assert.equal(await firstBlock(store, block), await plainHash(GENESIS, block, 1n));
    assert.equal(database.getSync(IMPORT_KEY), undefined);
    const first = STORES.map((each) => contents(store.latest(), each));
    for (const text of ["one", "two"]) {
      const branch = store.branch();
      fill(branch, { acc: { a5: text, [`new ${text}`]: text }, bank: { b30: text, b31: undefined } });
      branch.write();
      store.workingHash();
      await store.commit({ timestamp: TIME });
    }
    await store.whenDurable();
    assert.deepEqual(
      STORES.map((each) => contents(store.at(1n), each)),
      first,
    );
    await store.close();
    const again = await open(database);
    assert.equal(toHex(again.lastCommitId.hash), toHex(store.lastCommitId.hash));
    await again.rollbackTo(1n);
    assert.deepEqual(
      STORES.map((each) => contents(again.latest(), each)),
      first,
    );
    await again.pruneBefore(1n);
    assert.deepEqual(contents(again.latest(), "acc"), first[0]);
  });
}

test("a genesis that was not committed leaves nothing, after a restart and before another one", async () => {
  const database = new MemoryDatabase();
  const store = await open(database);
  await loaded(store, GENESIS);
  fill(store.branch(), { acc: { pending: "lost" } });
  await store.close();
  const again = await open(database);
  assert.equal(database.getSync(IMPORT_KEY), undefined);
  assert.deepEqual(contents(again.branch(), "acc"), []);
  await loaded(again, { acc: { other: "genesis" } });
  await loaded(again, GENESIS);
  assert.equal(await firstBlock(again, {}), await plainHash(GENESIS, {}, 1n));
});

test("a genesis branch takes writes back to a mark", async () => {
  const store = await open(new MemoryDatabase());
  const branch = await store.beginGenesis();
  fill(branch, { acc: { a: "1", b: "2" } });
  const mark = branch.mark();
  fill(branch, { acc: { a: "9", b: undefined, c: "3" }, bank: { x: "y" } });
  assert.deepEqual(
    branch.writesSince(mark).map(({ store: name, text }) => `${name}/${text}`),
    ["acc/a", "acc/b", "acc/c", "bank/x"],
  );
  branch.undoTo(mark);
  branch.settle();
  const over = branch.branch();
  fill(over, { acc: { d: "4" } });
  over.write();
  assert.deepEqual(
    [...branch.changes()].map(([name, entries]) => [name, [...entries.keys()]]),
    [["acc", ["a", "b", "d"]]],
  );
  const range = { start: utf8Encode("b"), end: utf8Encode("e"), reverse: true };
  assert.deepEqual(
    [...branch.store("acc").iterate(range)].map(([each]) => String.fromCharCode(...each)),
    ["d", "b"],
  );
  await store.loadGenesis(branch);
  assert.equal(await firstBlock(store, {}), await plainHash({ acc: { a: "1", b: "2", d: "4" } }, {}, 1n));
});

async function level(context: TestContext): Promise<Database> {
  const directory = mkdtempSync(join(tmpdir(), "genesis-"));
  const database = await openLevelDatabase(directory, { isShared: true });
  context.after(async () => {
    await database.close();
    rmSync(directory, { recursive: true });
  });
  return database;
}

const LARGE_ENTRIES = 6000;

/** Enough that a thread writes it, and several batches are needed. */
function largeGenesis(): Values {
  const random = seededRandom(7n);
  const entries = Array.from({ length: LARGE_ENTRIES }, () => [toHex(random.bytes(12)), toHex(random.bytes(800))]);
  return { acc: Object.fromEntries(entries), bank: { b: "few" } };
}

test("a large store is written by another thread", async (context) => {
  const genesis = largeGenesis();
  const store = await open(await level(context));
  await loaded(store, genesis);
  assert.equal(await firstBlock(store, {}), await plainHash(genesis, {}, 1n));
  assert.equal(contents(store.latest(), "acc").length, LARGE_ENTRIES);
  assert.equal(contents(store.latest(), "bank").length, 1);
});

test("a thread that cannot write fails the genesis, and the next one works", async (context) => {
  const genesis = largeGenesis();
  const database = await level(context);
  const store = await open(database);
  Object.defineProperty(database, "sharedDirectory", { value: join(tmpdir(), "no", "such", "\0"), configurable: true });
  await assert.rejects(loaded(store, genesis), { name: "DatabaseError", message: /^genesis cannot be written: / });
  Object.defineProperty(database, "sharedDirectory", { value: undefined });
  await loaded(store, genesis);
  assert.equal(await firstBlock(store, {}), await plainHash(genesis, {}, 1n));
});
