/** Orders are recognised as soon as they are complete, and nothing else is one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { KeyReader } from "./keys.ts";

test("a letter and the number of a node make an order", () => {
  const reader = new KeyReader(4);
  assert.deepEqual(reader.read("k 2"), [{ kind: "kill", node: 2 }]);
  assert.deepEqual(reader.read("k0r3"), [
    { kind: "kill", node: 0 },
    { kind: "restart", node: 3 },
  ]);
  assert.deepEqual(reader.read("q"), [{ kind: "quit" }]);
  assert.deepEqual(reader.read("\u0003"), [{ kind: "quit" }]);
});

test("an order may come in parts, and a new letter begins another", () => {
  const reader = new KeyReader(4);
  assert.deepEqual(reader.read("k"), []);
  assert.equal(reader.pending, "kill ");
  assert.deepEqual(reader.read("r"), []);
  assert.deepEqual(reader.read("1"), [{ kind: "restart", node: 1 }]);
  assert.equal(reader.pending, "");
});

test("with more than ten nodes Enter completes a number that could go on", () => {
  const reader = new KeyReader(12);
  assert.deepEqual(reader.read("k1"), []);
  assert.deepEqual(reader.read("\r"), [{ kind: "kill", node: 1 }]);
  assert.deepEqual(reader.read("k11"), [{ kind: "kill", node: 11 }]);
  assert.deepEqual(reader.read("k5"), [{ kind: "kill", node: 5 }]);
});

test("nodes that are not there and other characters are no orders", () => {
  const reader = new KeyReader(4);
  assert.deepEqual(reader.read("k9 7 xyz\n\n r\n"), []);
  assert.deepEqual(reader.read("0"), []);
});
