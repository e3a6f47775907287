import assert from "node:assert/strict";
import { test } from "node:test";
import { Part } from "#proto/tendermint/types/types.ts";
import { EARLY_PARTS_MAX, type EarlyPart, EarlyParts } from "./early-parts.ts";

const early = (peerId: string, index: number, block = 0): EarlyPart => ({
  part: Part.create({ index, proof: { total: 100n, index: BigInt(index), leafHash: new Uint8Array(32), aunts: [] } }),
  root: new Uint8Array(32).fill(block),
  peerId,
});
const headerOf = (block: number) => ({ total: 100, hash: new Uint8Array(32).fill(block) });

test("parts are handed out once, by block and in order of arrival", () => {
  const parts = new EarlyParts();
  for (const index of [3, 1, 2]) {
    assert.equal(parts.add(early("alice", index)), "early");
    assert.equal(parts.add(early("bob", index)), "known");
    assert.equal(parts.add(early("bob", index, 1)), "early");
  }
  assert.deepEqual(parts.take({ ...headerOf(0), total: 99 }), []);
  assert.deepEqual(
    parts.take(headerOf(0)).map(({ part, peerId }) => [part.index, peerId]),
    [3, 1, 2].map((index) => [index, "alice"]),
  );
  assert.deepEqual(parts.take(headerOf(0)), []);
  assert.equal(parts.take(headerOf(1)).length, 3);
});

test("a peer alone may fill the store, and gives way to others until the shares are even", () => {
  const parts = new EarlyParts();
  for (let index = 0; index < EARLY_PARTS_MAX; index++) assert.equal(parts.add(early("mallory", index, 9)), "early");
  assert.equal(parts.add(early("mallory", 99, 9)), "unwanted");
  let kept = 0;
  for (let index = 0; index < EARLY_PARTS_MAX; index++) {
    if (parts.add(early("alice", index)) === "early") kept++;
    assert.equal(parts.add(early("mallory", 100 + index, 9)), "unwanted");
  }
  assert.equal(kept, EARLY_PARTS_MAX / 2);
  assert.equal(parts.take(headerOf(0)).length, EARLY_PARTS_MAX / 2);
  assert.equal(parts.take(headerOf(9)).length, EARLY_PARTS_MAX / 2);
});

test("taking turns, two peers cannot go on displacing each other", () => {
  const parts = new EarlyParts();
  let added = 0;
  for (let n = 0; n < 2000; n++) if (parts.add(early(`peer${n % 2}`, n)) === "early") added++;
  assert.ok(added <= 2 * EARLY_PARTS_MAX, `${added}`);
});
