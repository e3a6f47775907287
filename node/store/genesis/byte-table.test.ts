import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareStrings, latin1FromBytes, toHex } from "#lib/bytes.ts";
import { keyText } from "../text-key.ts";
import { ByteTable } from "./byte-table.ts";
import { EntryWalk, packEntries } from "./packed-entries.ts";

type Model = Map<string, string | undefined>;

const hex = (bytes: Uint8Array | undefined): string | undefined => (bytes === undefined ? undefined : toHex(bytes));
const sortedKeys = (model: Model): string[] => [...model.keys()].sort(compareStrings);
const contents = (table: ByteTable, order: Uint32Array): (readonly [string, string | undefined])[] =>
  [...order].map((id) => [keyText(table.key(id)), hex(table.value(id))]);
const expected = (model: Model) => sortedKeys(model).map((text) => [text, model.get(text)] as const);

const key = fc.uint8Array({ minLength: 1, maxLength: 3 }).map(latin1FromBytes);
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ text: key, value: fc.option(fc.uint8Array({ maxLength: 9 }), { nil: undefined }) }),
  },
  { weight: 1, arbitrary: fc.constant("order" as const) },
);

test("it holds what was set last, and an order stays as it was when it was made", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const table = new ByteTable();
      const model: Model = new Map();
      const orders: (readonly [Uint32Array, ReturnType<typeof expected>])[] = [];
      for (const each of steps) {
        if (each === "order") {
          orders.push([table.order(), expected(model)]);
          continue;
        }
        table.set(each.text, each.value);
        model.set(each.text, hex(each.value));
      }
      for (const [text, value] of model) assert.equal(hex(table.get(text)), value);
      assert.equal(table.get("\x00\x00\x00\x00"), undefined);
      for (const [order, then] of [...orders, [table.order(), expected(model)] as const]) {
        assert.deepEqual(contents(table, order), then);
      }
    }),
    { seed: 30, numRuns: 150 },
  );
});

test("many keys with long common beginnings are sorted, whatever order they came in", () => {
  const texts = Array.from({ length: 6000 }, (_, i) => {
    const n = (i * 2654435761) >>> 0;
    return `${i % 3 === 0 ? "a" : "abcdefghijklmnop".repeat(1 + (i % 2))}${n.toString(16)}${"x".repeat(i % 5)}`;
  });
  const nested = Array.from({ length: 400 }, (_, i) => "z".repeat(i + 1));
  const table = new ByteTable();
  for (const text of [...texts, ...nested.reverse()]) table.set(text, new Uint8Array([text.length]));
  const order = [...table.order()].map((id) => keyText(table.key(id)));
  assert.deepEqual(order, [...new Set([...texts, ...nested])].sort(compareStrings));
});

test("packed entries are those with a value, in key order", () => {
  const table = new ByteTable();
  for (const [text, value] of [
    ["b", [1, 2]],
    ["a", []],
    ["c", [3]],
  ] as const) {
    table.set(text, Uint8Array.from(value));
  }
  table.set("c", undefined);
  table.set("b", new Uint8Array(2000).fill(7));
  const walk = new EntryWalk(packEntries(table));
  const seen: [string, number][] = [];
  const take = (bytes: Uint8Array, value: Uint8Array): void => void seen.push([keyText(bytes), value.length]);
  assert.equal(walk.next(1, take), true);
  assert.equal(walk.next(9, take), false);
  assert.deepEqual(seen, [
    ["a", 0],
    ["b", 2000],
  ]);
  assert.equal(new EntryWalk(packEntries(new ByteTable())).next(1, take), false);
});
