/** Stored bytes are not trusted: what does not match the hash that refers to it is refused, whatever it is. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareBytes, equalBytes } from "#lib/bytes.ts";
import { CorruptedStoreError } from "../errors.ts";
import { NodeArena } from "./arena.ts";
import { flush } from "./flush.ts";
import { putVarint, varintLength } from "./hash.ts";
import { KeySlab } from "./key-slab.ts";
import { findLeaf, findValue } from "./lookup.ts";
import {
  bandOf,
  decodeLeaf,
  decodeTwig,
  type NodeRef,
  RecordCursor,
  readBorder,
  TWIG_NODES_MAX,
  type Twig,
} from "./record.ts";
import { encodeBorder, RecordWriter } from "./record-writer.ts";
import { exportNodes, TreeImporter } from "./transfer.ts";
import { Tree } from "./tree.ts";
import { walkRecords } from "./walk.ts";

test("a changed twig never passes for the original", () => {
  const { writer, root } = storedTree(60);
  const original = writer.record(root.seq) ?? new Uint8Array(0);
  const twig = decodeTwig(original, root);
  assert.ok(twig.count > 3 && twig.count <= TWIG_NODES_MAX);
  const property = fc.property(
    fc.nat(original.length - 1),
    fc.integer({ min: 1, max: 255 }),
    fc.boolean(),
    (at, flip, isCut) => {
      const changed = isCut ? original.slice(0, at) : original.slice();
      if (!isCut) changed[at] = (changed[at] ?? 0) ^ flip;
      try {
        const decoded = decodeTwig(changed, root);
        // Split keys and what a border says besides its hash are checked when the border is followed.
        assert.deepEqual(innerOf(decoded), innerOf(twig));
        assert.deepEqual(decoded.hashes, twig.hashes);
      } catch (error) {
        assert.ok(error instanceof CorruptedStoreError, String(error));
      }
    },
  );
  fc.assert(property, { seed: 1, numRuns: 3000 });
});

test("a changed leaf is refused", () => {
  const { writer, root } = storedTree(1);
  const original = writer.record(root.seq) ?? new Uint8Array(0);
  assert.deepEqual(decodeLeaf(original, root).value, Uint8Array.of(0, 0));
  for (let at = 0; at < original.length; at++) {
    for (const flip of [1, 64, 128]) {
      const changed = original.slice();
      changed[at] = (changed[at] ?? 0) ^ flip;
      assert.throws(() => decodeLeaf(changed, root), CorruptedStoreError);
    }
    assert.throws(() => decodeLeaf(original.slice(0, at), root), CorruptedStoreError);
  }
  assert.throws(() => decodeTwig(original, root), CorruptedStoreError);
});

test("arbitrary bytes are refused as twig and as leaf", () => {
  const ref: NodeRef = { version: 5, seq: 0, height: 3, size: 8, hash: new Uint8Array(32) };
  const property = fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(0, 1), (bytes, kind) => {
    const record = Uint8Array.of(kind, ...bytes);
    assert.throws(() => decodeTwig(record, ref), CorruptedStoreError);
    assert.throws(() => decodeLeaf(record, ref), CorruptedStoreError);
  });
  fc.assert(property, { seed: 1, numRuns: 2000 });
});

test("references to roots survive encoding", () => {
  const property = fc.property(
    fc.nat(2 ** 31 - 1),
    fc.nat(2 ** 31 - 1),
    fc.nat(90),
    fc.nat(),
    (version, seq, height, size) => {
      const ref: NodeRef = {
        version,
        seq,
        height,
        size: height === 0 ? 1 : size,
        hash: new Uint8Array(32).fill(height),
      };
      const at = version + 7;
      assert.deepEqual(readBorder(new RecordCursor(encodeBorder(ref, at), { version: at, seq: 0 })), ref);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test("varints are exact over the whole range of safe integers and their doubles", () => {
  for (const value of [0, 1, 127, 128, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 42, Number.MAX_SAFE_INTEGER, 2 ** 54 - 2]) {
    const bytes = new Uint8Array(8);
    const length = putVarint(bytes, 0, value);
    assert.equal(length, varintLength(value));
    let decoded = 0n;
    for (let i = 0; i < length; i++) decoded |= BigInt((bytes[i] ?? 0) & 0x7f) << BigInt(7 * i);
    assert.equal(decoded, BigInt(value));
  }
});

test("the key slab gives every key back until it is freed", () => {
  const slab = new KeySlab();
  const live = new Map<number, Uint8Array>();
  const property = fc.property(
    fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 200, size: "max" }),
    (lengths) => {
      for (const length of lengths) {
        const [oldest] = live.keys();
        if (length % 3 === 0 && oldest !== undefined) {
          slab.free(oldest);
          live.delete(oldest);
        }
        const key = new Uint8Array(length % 7 === 0 ? length : length % 40).fill(length);
        const reference = slab.add(key);
        assert.ok(reference > 0 && !live.has(reference));
        live.set(reference, key);
      }
      for (const [reference, key] of live) {
        assert.ok(equalBytes(slab.get(reference), key));
        assert.equal(slab.compare(key, reference), 0);
      }
    },
  );
  fc.assert(property, { seed: 1, numRuns: 30 });
  assert.ok(slab.byteLength > 0);
});

test("lookups, walks and export agree with the keys, and import builds the same tree", () => {
  for (const count of [0, 1, 2, 3, 10, 100, 777]) {
    const { writer, root, keys } = storedTree(count);
    const source = { read: (_: number, seq: number) => writer.record(seq) };
    assert.deepEqual(
      [...walkRecords(source, root, {})].map((leaf) => leaf.key),
      keys,
    );
    for (const key of keys) assert.deepEqual(findValue({ source, root }, key), key);
    assert.equal(findLeaf({ source, root }, Uint8Array.of(255, 255)), undefined);
    assert.equal(findLeaf({ source, root }, Uint8Array.of(0)), undefined);
    const importer = new TreeImporter(9);
    const copy = new RecordWriter(9);
    const records = new Map<number, Uint8Array>();
    for (const node of exportNodes(source, root)) {
      importer.add(node, copy);
      copy.drain((seq, record) => void records.set(seq, record.slice()));
    }
    const imported = importer.finish(copy);
    copy.drain((seq, record) => void records.set(seq, record.slice()));
    assert.deepEqual(imported?.hash, root?.hash);
    const copied = { read: (_: number, seq: number) => records.get(seq) };
    assert.deepEqual(
      [...walkRecords(copied, imported, { reverse: true })].map((leaf) => leaf.key),
      keys.toReversed(),
    );
    assert.deepEqual([...exportNodes(copied, imported)], [...exportNodes(source, root)]);
  }
});

test("bands hold three heights", () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7].map(bandOf), [0, 0, 0, 1, 1, 1, 2]);
});

/** Heights, sizes and versions of the inner nodes of a twig. */
function innerOf(twig: Twig): (number | undefined)[][] {
  const inner = Array.from({ length: twig.count }, (_, i) => i).filter((i) => !twig.isBorder(i));
  return inner.map((i) => [i, twig.heights[i], twig.sizes[i], twig.versions[i]]);
}

function storedTree(count: number): { writer: RecordWriter; root: NodeRef; keys: Uint8Array[] } {
  const writer = new RecordWriter(5);
  const tree = new Tree({ arena: new NodeArena(), source: { read: (_, seq) => writer.record(seq) } }, undefined, 5);
  const keys = Array.from({ length: count }, (_, i) => Uint8Array.of((i * 31) >> 8, (i * 31) & 255)).sort(compareBytes);
  for (const key of keys) tree.set(key, key);
  tree.rootHash();
  return { writer, root: flush(tree, writer) as NodeRef, keys };
}
