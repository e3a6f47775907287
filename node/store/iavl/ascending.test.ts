import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareBytes, toHex } from "#lib/bytes.ts";
import { NodeArena } from "./arena.ts";
import { AscendingTree } from "./ascending.ts";
import type { NodeRef } from "./record.ts";
import { RecordWriter } from "./record-writer.ts";
import { Tree } from "./tree.ts";
import { walkRecords } from "./walk.ts";

type Entry = readonly [Uint8Array, Uint8Array];

const keyOf = (i: number): Uint8Array => Uint8Array.of(7, i >> 8, i & 0xff);
const countingUp = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => [keyOf(i), Uint8Array.of(i & 0xff)]);

function inserted(entries: readonly Entry[], version: number): string {
  const tree = new Tree({ arena: new NodeArena(), source: { read: () => undefined } }, undefined, version);
  for (const [key, value] of entries) tree.set(key, value);
  return toHex(tree.rootHash());
}

function built(entries: readonly Entry[], writer: RecordWriter): NodeRef | undefined {
  const tree = new AscendingTree(writer);
  for (const [key, value] of entries) tree.add(key, value);
  return tree.finish();
}

test("it is the tree that insertion in key order leads to, at every size", () => {
  for (const count of [...Array(300).keys(), 511, 512, 513, 1000, 1023, 1024, 1025, 3000]) {
    const entries = countingUp(count);
    const root = built(entries, new RecordWriter(5));
    assert.equal(root === undefined ? inserted([], 5) : toHex(root.hash), inserted(entries, 5), `${count} keys`);
    assert.equal(root?.size ?? 0, count);
  }
});

test("its records hold all of it, wherever their numbers begin", () => {
  for (const [count, firstSeq] of [
    [1, 0],
    [40, 0],
    [700, 1234],
  ] as const) {
    const entries = countingUp(count);
    const writer = new RecordWriter(9, firstSeq);
    const root = built(entries, writer);
    assert.equal(writer.record(firstSeq - 1), undefined);
    const source = { read: (version: number, seq: number) => (version === 9 ? writer.record(seq) : undefined) };
    const keys = [...walkRecords(source, root, {})].map(({ key }) => toHex(key));
    assert.deepEqual(
      keys,
      entries.map(([key]) => toHex(key)),
    );
    const tree = new Tree({ arena: new NodeArena(), source }, root, 10);
    tree.set(keyOf(count), Uint8Array.of(1));
    assert.equal(tree.size, count + 1);
  }
});

test("keys and values of any length make the same tree", () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      fc.uniqueArray(bytes, { selector: toHex, minLength: 1, maxLength: 200 }),
      fc.infiniteStream(bytes),
      (keys, values) => {
        const entries = keys.sort(compareBytes).map((key): Entry => [key, values.next().value as Uint8Array]);
        assert.equal(toHex(built(entries, new RecordWriter(1))?.hash ?? new Uint8Array()), inserted(entries, 1));
      },
    ),
    { seed: 20, numRuns: 60 },
  );
});
