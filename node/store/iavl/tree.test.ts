import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { compareBytes, fromHex, toHex } from "#lib/bytes.ts";
import { NodeArena } from "./arena.ts";
import { flush } from "./flush.ts";
import type { NodeRef } from "./record.ts";
import { RecordWriter } from "./record-writer.ts";
import type { RecordSource } from "./records.ts";
import { evict, load as loadSlot } from "./residency.ts";
import { Tree } from "./tree.ts";

const vectors = new URL("../../../test/vectors/derived/", import.meta.url);

/** Records in memory, by version. */
class Versions implements RecordSource {
  readonly writers = new Map<number, RecordWriter>();
  readonly deleted = new Set<string>();
  root: NodeRef | undefined;
  version = 0;

  read(version: number, seq: number): Uint8Array | undefined {
    return this.deleted.has(`${version}/${seq}`) ? undefined : this.writers.get(version)?.record(seq);
  }

  open(): Tree {
    return new Tree({ arena: new NodeArena(), source: this }, this.root, this.version + 1);
  }

  /** Saves the working version and deletes at once what it orphaned. */
  save(tree: Tree): string {
    const root = toHex(tree.rootHash());
    const writer = new RecordWriter(++this.version);
    this.root = flush(tree, writer);
    this.writers.set(this.version, writer);
    for (let i = 0; i < tree.orphans.length; i += 2) {
      const name = `${tree.orphans[i]}/${tree.orphans[i + 1]}`;
      assert.ok(!this.deleted.has(name), "a record is orphaned once");
      this.deleted.add(name);
    }
    tree.orphans = [];
    tree.workingVersion = this.version + 1;
    return root;
  }

  liveRecords(): number {
    let count = 0;
    for (const writer of this.writers.values()) count += writer.count;
    return count - this.deleted.size;
  }
}

test("reproduces the four roots of iavl TestTreeHash", () => {
  const lines = readFileSync(new URL("iavl_treehash_ops.txt", vectors), "utf8").split("\n");
  const expected = [...(lines.find((line) => line.startsWith("# expected")) ?? "").matchAll(/[0-9a-f]{64}/g)].map(
    String,
  );
  assert.equal(expected.length, 4);
  const versions = new Versions();
  const tree = versions.open();
  const roots: string[] = [];
  for (const line of lines) {
    const [operation, key = "", value = ""] = line.split(" ");
    if (operation === "S") tree.set(fromHex(key), fromHex(value));
    if (operation === "D") tree.remove(fromHex(key));
    if (operation === "C") roots.push(versions.save(tree));
  }
  assert.deepEqual(roots, expected);
});

interface Trace {
  readonly steps: readonly {
    readonly ops: readonly (readonly string[])[];
    readonly root: string;
    readonly size: number;
  }[];
}

test("reproduces the small trace, reopened and evicted after every version", () => {
  const trace: Trace = JSON.parse(readFileSync(new URL("iavl_small_trace.json", vectors), "utf8"));
  assert.equal(trace.steps.length, 40);
  const versions = new Versions();
  const kept = versions.open();
  const reopening = new Versions();
  for (const step of trace.steps) {
    const reopened = reopening.open();
    for (const tree of [kept, reopened]) {
      for (const [operation, key = "", value = ""] of step.ops) {
        if (operation === "set") tree.set(fromHex(key), fromHex(value));
        else tree.remove(fromHex(key));
      }
    }
    assert.equal(versions.save(kept), step.root);
    assert.equal(reopening.save(reopened), step.root);
    assert.equal(kept.size, step.size);
    evict(kept, undefined, { target: 0, visits: 1000 });
  }
});

const operation = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant("set" as const), fc.integer({ min: 0, max: 400 })) },
  { weight: 3, arbitrary: fc.tuple(fc.constant("remove" as const), fc.integer({ min: 0, max: 400 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("save" as const), fc.integer({ min: 0, max: 60 })) },
);

test("any sequence of operations gives the same roots whatever is resident, and orphans exactly what is unused", () => {
  const property = fc.property(fc.array(operation, { maxLength: 400, size: "max" }), (operations) => {
    const [all, few, none] = [new Versions(), new Versions(), new Versions()];
    const trees = [all.open(), few.open(), none.open()] as const;
    const model = new Map<number, number>();
    let hand: Uint8Array | undefined;
    let reopened = trees[2];
    for (const [kind, n] of operations) {
      const key = keyOf(n);
      if (kind === "save") {
        const roots = [all.save(trees[0]), few.save(trees[1]), none.save(reopened)];
        assert.equal(new Set(roots).size, 1);
        assert.equal(all.liveRecords(), few.liveRecords());
        hand = evict(trees[1], hand, { target: n, visits: n });
        reopened = none.open();
        assert.equal(reachable(none), none.liveRecords());
      } else if (kind === "set") {
        for (const tree of [trees[0], trees[1], reopened]) tree.set(key, Uint8Array.of(n));
        model.set(n, n);
      } else {
        for (const tree of [trees[0], trees[1], reopened]) assert.equal(tree.remove(key), model.has(n));
        model.delete(n);
      }
      assert.equal(reopened.size, model.size);
    }
    assert.deepEqual(trees[0].rootHash(), reopened.rootHash());
    if (trees[0].size > 0) assert.deepEqual(reopened.smallestKey(), [...model.keys()].map(keyOf).sort(compareBytes)[0]);
  });
  fc.assert(property, { seed: 7, numRuns: 60 });
});

/** Number of records that the newest root leads to. */
function reachable(versions: Versions): number {
  const tree = versions.open();
  const visited = new Set<string>();
  const visit = (slot: number): void => {
    const { arena } = tree;
    if (arena.hasRecord(slot)) visited.add(`${arena.recordVersion(slot)}/${arena.recordSeq(slot)}`);
    if (arena.height(slot) === 0) return;
    if (!arena.isLoaded(slot)) loadSlot(tree, slot);
    visit(arena.left(slot));
    visit(arena.right(slot));
  };
  if (tree.size > 0) visit(tree.root);
  return visited.size;
}

function keyOf(n: number): Uint8Array {
  return Uint8Array.of(1, (n * 37) % 256, n >> 4, n & 15);
}
