/** What every `KVStore` must do, whatever it is made of. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { AssertionError } from "#lib/assert.ts";
import { compareBytes, prefixEnd, toHex } from "#lib/bytes.ts";
import { type KeyRange, type KVStore, prefixRange } from "#store/kv-store.ts";

/** An implementation under test. */
export interface StoreSubject {
  readonly name: string;
  /** A store with exactly these entries. */
  create(entries: readonly Entry[]): Promise<KVStore> | KVStore;
}

/** A key and its value. */
export type Entry = readonly [key: Uint8Array, value: Uint8Array];

/** Registers the tests of one implementation. */
export function testStore(subject: StoreSubject): void {
  test(`${subject.name}: reads back what was written`, async () => {
    const store = await subject.create([]);
    assert.equal(store.get(bytes(1)), undefined);
    assert.equal(store.has(bytes(1)), false);
    store.set(bytes(1), bytes(7));
    store.set(bytes(2), bytes());
    assert.deepEqual(plain(store.get(bytes(1))), bytes(7));
    assert.deepEqual(plain(store.get(bytes(2))), bytes());
    assert.equal(store.has(bytes(2)), true);
    store.set(bytes(1), bytes(8));
    assert.deepEqual(plain(store.get(bytes(1))), bytes(8));
    store.delete(bytes(1));
    store.delete(bytes(9));
    assert.equal(store.get(bytes(1)), undefined);
    assert.deepEqual(collect(store, {}), [["02", ""]]);
  });

  test(`${subject.name}: refuses keys that cannot be stored`, async () => {
    const store = await subject.create([]);
    for (const key of [bytes(), new Uint8Array(2 ** 17)]) {
      assert.throws(() => store.set(key, bytes(1)), AssertionError);
      assert.throws(() => store.delete(key), AssertionError);
      assert.throws(() => store.get(key), AssertionError);
    }
    store.set(new Uint8Array(2 ** 17 - 1), bytes(1));
    assert.equal(store.has(new Uint8Array(2 ** 17 - 1)), true);
  });

  test(`${subject.name}: iterates ranges in byte order`, async () => {
    const store = await subject.create([entry(1), entry(1, 255), entry(2, 0), entry(255, 255), entry(0, 1)]);
    store.set(bytes(2), bytes(2));
    const all = ["0001", "01", "01ff", "02", "0200", "ffff"];
    const keys = (range: KeyRange) => collect(store, range).map(([key]) => key);
    assert.deepEqual(keys({}), all);
    assert.deepEqual(keys({ reverse: true }), all.toReversed());
    assert.deepEqual(keys({ start: bytes(1), end: bytes(2) }), ["01", "01ff"]);
    assert.deepEqual(keys({ start: bytes(1), end: bytes(2), reverse: true }), ["01ff", "01"]);
    assert.deepEqual(keys({ start: bytes(3), end: bytes(1) }), []);
    assert.deepEqual(keys(prefixRange(bytes(2))), ["02", "0200"]);
    assert.deepEqual(keys(prefixRange(bytes(255, 255))), ["ffff"]);
    assert.equal(prefixEnd(bytes(255, 255)), undefined);
  });

  test(`${subject.name}: an iterator does not see what is written while it runs`, async () => {
    for (const reverse of [false, true]) {
      const store = await subject.create([entry(10), entry(20), entry(30)]);
      store.set(bytes(40), bytes(40));
      const seen: string[] = [];
      for (const [key, value] of store.iterate({ reverse })) {
        seen.push(`${toHex(key)}=${toHex(value)}`);
        store.set(bytes(25), bytes(1));
        store.set(bytes(5), bytes(1));
        store.set(bytes(45), bytes(1));
        store.set(bytes(20), bytes(99));
        store.delete(bytes(30));
      }
      const expected = ["0a=0a", "14=14", "1e=1e", "28=28"];
      assert.deepEqual(seen, reverse ? expected.toReversed() : expected);
      assert.deepEqual(
        collect(store, {}).map(([key]) => key),
        ["05", "0a", "14", "19", "28", "2d"],
      );
    }
  });

  test(`${subject.name}: behaves as a sorted map under any operations`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(keyArbitrary, { maxLength: 30 }),
        fc.array(operationArbitrary, { maxLength: 60 }),
        async (initial, operations) => {
          const store = await subject.create(initial.map((key) => [key, bytes(1)] as const));
          const model = new Map(initial.map((key) => [toHex(key), "01"]));
          for (const operation of operations) apply(store, model, operation);
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });
}

type Operation =
  | { readonly kind: "set"; readonly key: Uint8Array; readonly value: Uint8Array }
  | { readonly kind: "delete"; readonly key: Uint8Array }
  | { readonly kind: "iterate"; readonly start: Uint8Array; readonly end: Uint8Array; readonly reverse: boolean };

const keyArbitrary = fc
  .array(fc.constantFrom(0, 1, 127, 255), { minLength: 1, maxLength: 3 })
  .map((items) => Uint8Array.from(items));
const operationArbitrary: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), key: keyArbitrary, value: fc.uint8Array({ maxLength: 2 }) }),
  fc.record({ kind: fc.constant("delete" as const), key: keyArbitrary }),
  fc.record({ kind: fc.constant("iterate" as const), start: keyArbitrary, end: keyArbitrary, reverse: fc.boolean() }),
);

function apply(store: KVStore, model: Map<string, string>, operation: Operation): void {
  switch (operation.kind) {
    case "set":
      store.set(operation.key, operation.value);
      model.set(toHex(operation.key), toHex(operation.value));
      break;
    case "delete":
      store.delete(operation.key);
      model.delete(toHex(operation.key));
      break;
    case "iterate": {
      const { start, end, reverse } = operation;
      const inRange = [...model].filter(([key]) => key >= toHex(start) && key < toHex(end));
      const expected = inRange.sort(([a], [b]) => (a < b ? -1 : 1));
      assert.deepEqual(collect(store, { start, end, reverse }), reverse ? expected.toReversed() : expected);
      return;
    }
  }
  const value = model.get(toHex(operation.key));
  assert.equal(toHex(store.get(operation.key) ?? bytes()), value ?? "");
  assert.equal(store.has(operation.key), value !== undefined);
}

function collect(store: KVStore, range: KeyRange): [string, string][] {
  const found = [...store.iterate(range)];
  const order = found.map(([key]) => key).sort(compareBytes);
  assert.deepEqual(
    found.map(([key]) => key),
    range.reverse === true ? order.reverse() : order,
  );
  return found.map(([key, value]) => [toHex(key), toHex(value)]);
}

/** A key whose value is its first byte. */
function entry(...key: number[]): Entry {
  return [Uint8Array.from(key), bytes(key[0] ?? 0)];
}

function bytes(...items: number[]): Uint8Array {
  return Uint8Array.from(items);
}

function plain(value: Uint8Array | undefined): Uint8Array | undefined {
  return value === undefined ? undefined : Uint8Array.from(value);
}
