/** The thin layers over a store: what a branch writes and in which order, what metering costs, what tracing reports. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "#lib/bytes.ts";
import { CacheStore } from "./cache-store.ts";
import { GasStore, KV_GAS, TRANSIENT_GAS } from "./gas-store.ts";
import type { KVReader, KVStore } from "./kv-store.ts";
import { MemoryStore } from "./memory-store.ts";
import { type TraceEvent, TraceStore } from "./trace-store.ts";

test("a branch writes in key order, sets and deletes interleaved, each key once", () => {
  const { store, log } = traced(new MemoryStore());
  const branch = new CacheStore(store);
  branch.set(bytes(9), bytes(1));
  branch.delete(bytes(3));
  branch.set(bytes(1), bytes(1));
  branch.set(bytes(9), bytes(2));
  branch.delete(bytes(1, 0));
  assert.equal(branch.changeCount, 4);
  assert.deepEqual(log(), []);
  branch.write();
  assert.deepEqual(log(), ["write 01=01", "delete 0100", "delete 03", "write 09=02"]);
  assert.equal(branch.changeCount, 0);
  branch.write();
  assert.deepEqual(log(), []);
});

test("nested branches merge, and a dropped one leaves no trace", () => {
  const { store, log } = traced(new MemoryStore());
  const block = new CacheStore(store);
  const first = new CacheStore(block);
  first.set(bytes(1), bytes(1));
  first.set(bytes(2), bytes(1));
  first.write();
  const failed = new CacheStore(block);
  failed.delete(bytes(1));
  failed.discard();
  failed.write();
  const second = new CacheStore(block);
  second.delete(bytes(2));
  second.write();
  assert.deepEqual(block.changes(), [
    ["\x01", bytes(1)],
    ["\x02", undefined],
  ]);
  block.write();
  assert.deepEqual(log(), ["write 01=01", "delete 02"]);
});

test("many writes between iterations keep the order of a branch", () => {
  const branch = new CacheStore(new MemoryStore());
  const keys = Array.from({ length: 3000 }, (_, i) => (i * 7919) % 3000);
  keys.forEach((n, i) => {
    branch.set(bytes(n >> 8, n & 255), bytes(1));
    if (i % 100 === 0) assert.equal([...branch.iterate({})].length, i + 1);
  });
  const order = [...branch.iterate({})].map(([key]) => ((key[0] ?? 0) << 8) | (key[1] ?? 0));
  assert.deepEqual(
    order,
    keys.toSorted((a, b) => a - b),
  );
  const part = [...branch.iterate({ start: bytes(1, 0), end: bytes(1, 5), reverse: true })];
  assert.deepEqual(
    part.map(([key]) => key[1]),
    [4, 3, 2, 1, 0],
  );
});

test("store accesses cost what the SDK charges", () => {
  const memory = new MemoryStore();
  memory.set(bytes(1, 2), bytes(1, 2, 3, 4, 5));
  memory.set(bytes(2), bytes(1));
  const cases: readonly [string, number, (store: KVStore) => unknown][] = [
    ["get", 1000 + 3 * 2 + 3 * 5, (store) => store.get(bytes(1, 2))],
    ["get absent", 1000 + 3 * 3, (store) => store.get(bytes(9, 9, 9))],
    ["has", 1000, (store) => store.has(bytes(1, 2))],
    ["set", 2000 + 30 * 1 + 30 * 4, (store) => store.set(bytes(5), bytes(0, 0, 0, 0))],
    ["delete", 1000, (store) => store.delete(bytes(5))],
    ["open an empty iterator", 30, (store) => store.iterate({ start: bytes(8) })],
    ["open an iterator", 30 + 3 * 7, (store) => store.iterate({})],
    ["first entry", 30 + 3 * 7, (store) => store.iterate({}).next()],
    ["whole iteration", 3 * 30 + 3 * 7 + 3 * 7 + 3 * 2, (store) => [...store.iterate({})]],
  ];
  for (const [name, expected, access] of cases) {
    let used = 0;
    const consume = (amount: number) => {
      used += amount;
    };
    access(new GasStore(memory, { consume }));
    assert.equal(used, expected, name);
  }
  assert.deepEqual(Object.values(KV_GAS), [1000, 1000, 1000, 3, 2000, 30, 30]);
  assert.deepEqual(Object.values(TRANSIENT_GAS), [100, 100, 100, 0, 200, 3, 3]);
});

test("running out of gas prevents the write", () => {
  const memory = new MemoryStore();
  let left = 2040;
  const consume = (amount: number, descriptor: string) => {
    left -= amount;
    if (left < 0) throw new RangeError(descriptor);
  };
  const store = new GasStore(memory, { consume });
  assert.throws(() => store.set(bytes(1), bytes(1)), { name: "RangeError", message: "WritePerByte" });
  assert.equal(memory.size, 0);
});

test("tracing reports every access with its result", () => {
  const { store, log } = traced(new MemoryStore());
  store.set(bytes(1), bytes(7));
  store.get(bytes(1));
  store.has(bytes(2));
  assert.deepEqual([...store.iterate({})].length, 1);
  assert.deepEqual(log(), ["write 01=07", "read 01=07", "read 02", "iterate 01=07"]);
});

test("a branch over a reader that knows nothing of texts reads through it", () => {
  const memory = new MemoryStore();
  memory.set(bytes(1), bytes(5));
  const plain: KVReader = {
    get: (key) => memory.get(key),
    has: (key) => memory.has(key),
    iterate: (range) => memory.iterate(range),
  };
  const inner = new CacheStore(plain);
  assert.deepEqual(new CacheStore(inner).get(bytes(1)), bytes(5));
  assert.throws(() => inner.write(), { name: "AssertionError" });
});

/** A store and the accesses to it since they were last asked for. */
function traced(parent: KVStore): { readonly store: KVStore; log(): string[] } {
  let events: TraceEvent[] = [];
  const log = () => {
    const lines = events.map(({ operation, key, value }) => {
      return `${operation} ${toHex(key)}${value === undefined ? "" : `=${toHex(value)}`}`;
    });
    events = [];
    return lines;
  };
  return { store: new TraceStore(parent, (event) => void events.push(event)), log };
}

function bytes(...items: number[]): Uint8Array {
  return Uint8Array.from(items);
}
