/** Earlier versions after their records were damaged: what is read is right or refused. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { compareBytes, toHex, utf8Encode } from "#lib/bytes.ts";
import { CorruptedStoreError } from "./errors.ts";
import { commitInfoKey, recordKey } from "./layout.ts";
import { MemoryDatabase } from "./memory-database.ts";
import { MultiStore } from "./multi-store.ts";

type Entry = readonly [key: Uint8Array, value: Uint8Array];

/** Versions 1 and 2 of one store, as a database holds them. */
async function entriesOfTwoVersions(): Promise<readonly Entry[]> {
  const database = new MemoryDatabase();
  const multi = await open(database);
  for (const value of ["one", "two"]) {
    const branch = multi.branch();
    for (let i = 0; i < 12; i++) branch.store("bank").set(utf8Encode(`key${10 + i}`), utf8Encode(value));
    branch.write();
    await multi.commit();
  }
  await multi.close();
  const entries: Entry[] = [];
  for await (const entry of database.iterate({})) entries.push(entry);
  return entries;
}

const open = (database: MemoryDatabase): Promise<MultiStore> => MultiStore.open({ database, storeNames: ["bank"] });

async function opened(entries: readonly Entry[], damaged: Entry): Promise<MultiStore> {
  const database = new MemoryDatabase();
  const batch = database.batch();
  for (const [key, value] of entries) batch.put(key, compareBytes(key, damaged[0]) === 0 ? damaged[1] : value);
  await batch.write({ sync: false });
  return open(database);
}

test("a malformed commit info is damage, of an earlier version as of the latest", async () => {
  const multi = await opened(await entriesOfTwoVersions(), [commitInfoKey(1), Uint8Array.of(0xff)]);
  assert.throws(() => multi.commitInfo(1n), CorruptedStoreError);
  assert.equal(multi.commitInfo(2n).version, 2n);
});

test("an iteration over damaged records yields entries that the store has, or fails", async () => {
  const entries = await entriesOfTwoVersions();
  const prefix = recordKey(1, 1, 0).subarray(0, -4);
  const records = entries.filter(([key]) => compareBytes(key.subarray(0, prefix.length), prefix) === 0);
  assert.ok(records.length > 12);
  let [refused, harmless] = [0, 0];
  for (const [key, value] of records) {
    for (let at = 0; at < value.length; at++) {
      const multi = await opened(entries, [key, value.map((byte, i) => (i === at ? byte ^ 1 : byte))]);
      const bank = multi.at(1n).store("bank");
      try {
        for (const [found, value] of bank.iterate({})) assert.deepEqual(bank.get(found), value, toHex(found));
        harmless++;
      } catch (cause) {
        if (!(cause instanceof CorruptedStoreError)) throw cause;
        refused++;
      }
    }
  }
  assert.ok(refused > 500 && harmless < refused / 10, `${refused} refused, ${harmless} harmless`);
});
