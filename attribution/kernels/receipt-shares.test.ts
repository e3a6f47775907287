import assert from "node:assert/strict";
import { test } from "node:test";
import { sumShares } from "./receipt-shares.ts";

test("shares add up by receiver, sorted by id, and nothing is no share", () => {
  const share = (id: number, amount: bigint) => ({ id: Uint8Array.of(id), amount });
  assert.deepEqual(sumShares([share(2, 1n), share(1, 1n), share(2, 4n), share(0, 0n)]), [share(1, 1n), share(2, 5n)]);
});
