import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto/sha256.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { CommitmentProof } from "#proto/cosmos/ics23/v1/proofs.ts";
import {
  CorruptedStoreError,
  DatabaseError,
  StoreMismatchError,
  UnknownStoreError,
  VersionNotFoundError,
} from "./errors.ts";
import { IAVL_SPEC, TENDERMINT_SPEC } from "./ics23/specs.ts";
import { verifyMembership, verifyNonMembership } from "./ics23/verify.ts";
import { MemoryDatabase } from "./memory-database.ts";
import { MultiStore } from "./multi-store.ts";
import type { MultiStoreOptions } from "./multi-store-options.ts";

const NOTHING_HASH = toHex(sha256(new Uint8Array(0)));

test("before the first commit the app hash is that of nothing", async () => {
  const multi = await open();
  assert.equal(multi.latestVersion, 0n);
  assert.deepEqual(multi.lastCommitId, { version: 0n, hash: sha256(new Uint8Array(0)) });
  assert.equal(multi.latest().store("bank").get(bytes("a")), undefined);
  assert.deepEqual([...multi.latest().store("bank").iterate({})], []);
  assert.throws(() => multi.branch().store("none"), UnknownStoreError);
  assert.throws(() => multi.latest().store("none"), { name: "UnknownStoreError", message: "no such store" });
  assert.throws(() => multi.at(1n), { name: "VersionNotFoundError", message: "version does not exist" });
});

test("commits every store, empty ones too, and starts at the initial version", async () => {
  const multi = await open();
  multi.setInitialVersion(1000n);
  write(multi, "bank", { a: "1" });
  const working = multi.workingHash();
  const id = await multi.commit({ timestamp: { seconds: 5n, nanos: 0 } });
  assert.deepEqual(id, { version: 1000n, hash: working });
  const info = multi.commitInfo(1000n);
  assert.deepEqual(info.timestamp, { seconds: 5n, nanos: 0 });
  assert.deepEqual(
    info.storeInfos.map((store) => [store.name, store.commitId.version]),
    [
      ["acc", 1000n],
      ["bank", 1000n],
    ],
  );
  assert.equal(toHex(info.storeInfos[0]?.commitId.hash ?? new Uint8Array(0)), NOTHING_HASH);
  assert.deepEqual(multi.storeRoots()[1]?.hash, info.storeInfos[1]?.commitId.hash);
  assert.throws(() => multi.at(999n), VersionNotFoundError);
  assert.throws(() => multi.at(0n), VersionNotFoundError);
});

test("a branch is seen by others only once it is written", async () => {
  const multi = await open();
  write(multi, "bank", { a: "1" });
  const block = multi.branch();
  const tx = block.branch();
  tx.store("bank").set(bytes("a"), bytes("2"));
  tx.store("acc").set(bytes("x"), bytes("y"));
  assert.equal(read(block, "bank", "a"), "1");
  tx.write();
  assert.equal(read(block, "bank", "a"), "2");
  assert.equal(read(multi.branch(), "bank", "a"), "1");
  block.discard();
  block.write();
  assert.equal(read(multi.branch(), "acc", "x"), undefined);
});

test("the state of a committed version does not change under its readers", async () => {
  const multi = await open({ pruning: { keepRecent: 0, interval: 0 } });
  write(multi, "bank", { a: "1", b: "1" });
  await multi.commit();
  const view = multi.latest();
  const walking = view.store("bank").iterate({});
  assert.equal(text(walking.next().value?.[1]), "1");
  write(multi, "bank", { b: "2", c: "2" });
  multi.workingHash();
  assert.equal(read(view, "bank", "b"), "1", "applied to the tree, not committed");
  assert.deepEqual(entries(view, "bank"), { a: "1", b: "1" });
  await multi.commit();
  assert.equal(text(walking.next().value?.[1]), "1");
  assert.equal(walking.next().done, true);
  assert.deepEqual(entries(view, "bank"), { a: "1", b: "1" });
  assert.deepEqual(entries(multi.latest(), "bank"), { a: "1", b: "2", c: "2" });
  const trial = view.branch();
  trial.store("bank").set(bytes("a"), bytes("9"));
  assert.equal(read(trial, "bank", "a"), "9");
  assert.throws(() => trial.write(), { name: "AssertionError" });
});

test("working hash may be asked for several times, with writes between", async () => {
  const [once, often] = [await open(), await open()];
  write(once, "bank", { a: "1", b: "2" });
  for (const [key, value] of [
    ["a", "0"],
    ["a", "1"],
    ["b", "2"],
  ] as const) {
    write(often, "bank", { [key]: value });
    often.workingHash();
  }
  assert.deepEqual((await once.commit()).hash, (await often.commit()).hash);
  assert.deepEqual(entries(often.latest(), "bank"), { a: "1", b: "2" });
});

test("reopening finds the same state; stores may be added, and removed only if that is declared", async () => {
  const database = new MemoryDatabase();
  const multi = await open({}, database);
  write(multi, "bank", { a: "1" });
  const first = await multi.commit();
  await multi.close();
  const again = await open({}, database);
  assert.deepEqual(again.lastCommitId, first);
  const added = await open({}, database, ["acc", "bank", "zzz"]);
  assert.deepEqual(added.lastCommitId, first);
  assert.deepEqual(entries(added.latest(), "zzz"), {});
  assert.throws(() => added.prove("zzz", bytes("n"), 1n), UnknownStoreError);
  write(added, "zzz", { n: "1" });
  const second = await added.commit();
  assert.equal(second.version, 2n);
  assert.throws(() => added.at(1n).store("zzz"), UnknownStoreError);
  await added.close();
  await assert.rejects(open({}, database), StoreMismatchError);
  const removed = await open({ removedStores: ["zzz"] }, database);
  await removed.commit();
  assert.throws(() => removed.latest().store("zzz"), UnknownStoreError);
  assert.deepEqual(entries(removed.at(2n), "zzz"), { n: "1" });
  assert.equal(removed.commitInfo(3n).storeInfos.length, 2);
  await removed.close();
  const back = await open({}, database, ["acc", "bank", "zzz"]);
  assert.deepEqual(entries(back.branch(), "zzz"), {});
  write(back, "zzz", { m: "2" });
  await back.commit();
  assert.deepEqual(entries(back.latest(), "zzz"), { m: "2" });
  assert.deepEqual(entries(back.at(2n), "zzz"), { n: "1" });
});

test("proofs of present and absent keys verify against the app hash, at every kept version", async () => {
  const multi = await open({ residentNodesMax: 0 });
  const property = fc.asyncProperty(
    fc.array(fc.tuple(fc.nat(60), fc.boolean()), { minLength: 1, maxLength: 40 }),
    async (changes) => {
      const branch = multi.branch();
      for (const [n, isSet] of changes) {
        if (isSet) branch.store("bank").set(bytes(`k${n}`), bytes(`v${n}`));
        else branch.store("bank").delete(bytes(`k${n}`));
      }
      branch.write();
      const { version } = await multi.commit();
      for (const at of [version, (version + 1n) / 2n]) {
        for (const n of [0, 7, 30, 60, 61]) checkProof(multi, `k${n}`, at);
      }
    },
  );
  await fc.assert(property, { seed: 5, numRuns: 60 });
});

test("an empty store proves no absence, an unknown one is an error", async () => {
  const multi = await open();
  await multi.commit();
  const { value, ops } = multi.prove("bank", bytes("a"), 1n);
  assert.equal(value, undefined);
  const { root, proof } = treeProof(multi, ops, 1n);
  assert.equal(verifyNonMembership(IAVL_SPEC, proof, { root, key: bytes("a") }), false);
  assert.throws(() => multi.prove("none", bytes("a"), 1n), UnknownStoreError);
  assert.throws(() => multi.prove("bank", bytes("a"), 2n), VersionNotFoundError);
});

test("a version that cannot be written stops the next commit, not the readers", async () => {
  const database = new MemoryDatabase();
  const multi = await open({}, database);
  write(multi, "bank", { a: "1" });
  await multi.commit();
  await multi.close();
  const failing = database.batch;
  database.batch = () => ({ ...failing.call(database), write: () => Promise.reject(new DatabaseError("disk full")) });
  write(multi, "bank", { a: "2" });
  await multi.commit();
  assert.equal(read(multi.latest(), "bank", "a"), "2");
  await assert.rejects(multi.whenDurable(), { name: "DatabaseError", message: "disk full" });
  write(multi, "bank", { a: "3" });
  await assert.rejects(multi.commit(), DatabaseError);
  assert.equal(read(multi.latest(), "bank", "a"), "2");
});

test("damage is reported as damage", async () => {
  for (const [tag, change] of [
    ["m", Uint8Array.of(1)],
    ["m", Uint8Array.of(9, 1, 1, 1)],
    ["t", Uint8Array.of(1, 1, 1, 255)],
    ["r", Uint8Array.of(1, 2, 3)],
    ["s", Uint8Array.of(8)],
    ["s", Uint8Array.of(8, 3)],
    ["r", undefined],
    ["s", undefined],
    ["n", Uint8Array.of(7)],
    ["n", undefined],
  ] as const) {
    const database = new MemoryDatabase();
    const multi = await open({}, database);
    for (let i = 0; i < 3; i++) {
      write(multi, "bank", { [`a${i}`]: "1", [`b${i}`]: "1" });
      await multi.commit();
    }
    await multi.close();
    await damage(database, tag, change);
    const use = async () => {
      const reopened = await open({}, database);
      reopened.prove("bank", bytes("a1"), 3n);
    };
    await assert.rejects(
      use,
      (error) => error instanceof CorruptedStoreError || error instanceof StoreMismatchError,
      tag,
    );
  }
});

test("sizes are reported per store", async () => {
  const multi = await open();
  write(multi, "bank", { a: "1".repeat(1000) });
  await multi.commit();
  await multi.close();
  const [acc, bank] = await multi.bytesPerStore();
  assert.deepEqual(acc, { name: "acc", latestBytes: 0, treeBytes: 0 });
  assert.ok(bank !== undefined && bank.latestBytes > 1000 && bank.treeBytes > 1000);
});

function checkProof(multi: MultiStore, name: string, version: bigint): void {
  const key = bytes(name);
  const expected = multi.at(version).store("bank").get(key);
  const { value, ops } = multi.prove("bank", key, version);
  assert.deepEqual(value, expected);
  const { root, proof } = treeProof(multi, ops, version);
  const isEmpty = [...multi.at(version).store("bank").iterate({})].length === 0;
  assert.equal(value !== undefined && verifyMembership(IAVL_SPEC, proof, { root, key, value }), value !== undefined);
  assert.equal(verifyNonMembership(IAVL_SPEC, proof, { root, key }), value === undefined && !isEmpty);
}

/** The proven root of the store, after checking it against the app hash. */
function treeProof(multi: MultiStore, ops: ReturnType<MultiStore["prove"]>["ops"], version: bigint) {
  const [tree, simple] = ops;
  assert.ok(tree !== undefined && simple !== undefined && ops.length === 2);
  assert.deepEqual([tree.type, simple.type, text(simple.key)], ["ics23:iavl", "ics23:simple", "bank"]);
  const info = multi.commitInfo(version);
  const root = info.storeInfos.find((store) => store.name === "bank")?.commitId.hash ?? new Uint8Array(0);
  const appHash = version === multi.latestVersion ? multi.lastCommitId.hash : undefined;
  const claim = { key: bytes("bank"), value: root };
  const rootProof = CommitmentProof.decode(simple.data);
  if (appHash !== undefined)
    assert.equal(verifyMembership(TENDERMINT_SPEC, rootProof, { ...claim, root: appHash }), true);
  return { root, proof: CommitmentProof.decode(tree.data) };
}

async function damage(database: MemoryDatabase, tag: string, change: Uint8Array | undefined): Promise<void> {
  const batch = database.batch();
  const start = bytes(tag);
  for await (const [key] of database.iterate({ start, end: Uint8Array.of((start[0] ?? 0) + 1) })) {
    if (change === undefined) batch.delete(key);
    else batch.put(key, change);
  }
  await batch.write({ sync: true });
}

function open(
  options: MultiStoreOptions = {},
  database = new MemoryDatabase(),
  storeNames = ["bank", "acc"],
): Promise<MultiStore> {
  return MultiStore.open({ database, storeNames, options });
}

interface Readable {
  store(name: string): {
    get(key: Uint8Array): Uint8Array | undefined;
    iterate(range: object): Iterable<readonly [Uint8Array, Uint8Array]>;
  };
}

function write(multi: MultiStore, name: string, values: Readonly<Record<string, string>>): void {
  const branch = multi.branch();
  for (const [key, value] of Object.entries(values)) branch.store(name).set(bytes(key), bytes(value));
  branch.write();
}

function read(stores: Readable, name: string, key: string): string | undefined {
  const value = stores.store(name).get(bytes(key));
  return value === undefined ? undefined : text(value);
}

function entries(stores: Readable, name: string): Record<string, string> {
  return Object.fromEntries([...stores.store(name).iterate({})].map(([key, value]) => [text(key), text(value)]));
}

function bytes(value: string): Uint8Array {
  return utf8Encode(value);
}

function text(value: Uint8Array | undefined): string {
  return Buffer.from(value ?? []).toString();
}
