import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BranchedStores } from "./branched-stores.ts";
import { MemoryStore } from "./memory-store.ts";

type Step =
  | { readonly kind: "write"; readonly store: string; readonly key: number; readonly value: number | undefined }
  | { readonly kind: "mark" }
  | { readonly kind: "undo" }
  | { readonly kind: "iterate"; readonly store: string }
  | { readonly kind: "settle" };

const storeName = fc.constantFrom("a", "b");
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("write" as const),
        store: storeName,
        key: fc.integer({ min: 0, max: 12 }),
        value: fc.option(fc.integer({ min: 0, max: 255 }), { nil: undefined }),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ kind: "mark" as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: "undo" as const }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("iterate" as const), store: storeName }) },
    { weight: 1, arbitrary: fc.constant({ kind: "settle" as const }) },
  ),
  { maxLength: 60 },
);

test("undoing to a mark restores what the branch held, in content and in order", () => {
  fc.assert(
    fc.property(steps, (all: readonly Step[]) => {
      const memory = new Map(["a", "b"].map((name) => [name, new MemoryStore()]));
      for (let key = 0; key < 12; key += 3) memory.get("a")?.set(Uint8Array.of(key), Uint8Array.of(99));
      const branch = new BranchedStores((name) => memory.get(name) as MemoryStore);
      const shown = (name: string): string =>
        [...branch.store(name).iterate({})].map(([key, value]) => `${key}=${value}`).join(" ");
      const marks: { readonly at: number; readonly a: string; readonly b: string; readonly count: number }[] = [];
      for (const step of all) {
        if (step.kind === "write") {
          const store = branch.store(step.store);
          if (step.value === undefined) store.delete(Uint8Array.of(step.key));
          else store.set(Uint8Array.of(step.key), Uint8Array.of(step.value));
        } else if (step.kind === "mark") {
          marks.push({ at: branch.mark(), a: shown("a"), b: shown("b"), count: branch.changeCount() });
        } else if (step.kind === "undo") {
          const mark = marks.pop();
          if (mark === undefined) continue;
          branch.undoTo(mark.at);
          assert.deepEqual([shown("a"), shown("b"), branch.changeCount()], [mark.a, mark.b, mark.count]);
        } else if (step.kind === "iterate") {
          shown(step.store);
        } else {
          branch.settle();
          marks.length = 0;
        }
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});

test("writes since a mark are those that are still there", () => {
  const memory = new MemoryStore();
  const branch = new BranchedStores(() => memory);
  branch.store("a").set(Uint8Array.of(1), Uint8Array.of(1));
  const start = branch.mark();
  branch.store("a").set(Uint8Array.of(2), Uint8Array.of(2));
  branch.store("b").delete(Uint8Array.of(3));
  const inner = branch.mark();
  branch.store("a").set(Uint8Array.of(4), Uint8Array.of(4));
  branch.undoTo(inner);
  assert.deepEqual(branch.writesSince(start), [
    { store: "a", text: "\x02", value: Uint8Array.of(2) },
    { store: "b", text: "\x03", value: undefined },
  ]);
  branch.settle();
  branch.write();
  assert.deepEqual(
    [...memory.iterate({})].map(([key]) => key[0]),
    [1, 2],
  );
});
