import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { payReceipt, SHARE_RULES, sumShares, sumWeights } from "./receipt-shares.ts";
import type { SpanOwner } from "./span-index.ts";

const COMMONS = new Uint8Array(20).fill(0xff);
const owners: readonly SpanOwner[] = Array.from({ length: 60 }, (_, i) => ({ id: Uint8Array.of(i), family: i }));
const pay = (amount: bigint, weights: readonly (readonly [number, bigint])[], commons = 0n) =>
  payReceipt(amount, { owners: new Map(weights), commons }, { owners, commonsId: COMMONS, rules: SHARE_RULES });

test("shares follow weights", () => {
  assert.deepEqual(
    pay(100n, [
      [1, 50n],
      [2, 30n],
      [3, 20n],
    ]),
    [
      { id: Uint8Array.of(1), amount: 50n },
      { id: Uint8Array.of(2), amount: 30n },
      { id: Uint8Array.of(3), amount: 20n },
    ],
  );
});

test("a family takes at most half, the commons the excess", () => {
  assert.deepEqual(
    pay(100n, [
      [1, 90n],
      [2, 10n],
    ]),
    [
      { id: Uint8Array.of(1), amount: 50n },
      { id: Uint8Array.of(2), amount: 10n },
      { id: COMMONS, amount: 40n },
    ],
  );
});

test("two owners of one family share its cap", () => {
  const tied = owners.map((owner, i) => (i < 2 ? { ...owner, family: 99 } : owner));
  const paid = payReceipt(
    1_000n,
    {
      owners: new Map([
        [0, 60n],
        [1, 20n],
        [2, 20n],
      ]),
      commons: 0n,
    },
    { owners: tied, commonsId: COMMONS, rules: SHARE_RULES },
  );
  const family = paid.filter(({ id }) => (id[0] as number) < 2).reduce((sum, { amount }) => sum + amount, 0n);
  assert.ok(family <= 500n);
});

test("without evidence everything goes to the commons", () => {
  assert.deepEqual(pay(7n, []), [{ id: COMMONS, amount: 7n }]);
});

test("only the thirty-two largest owners are paid, and every unit is", () => {
  const receipts = fc.array(fc.tuple(fc.nat(59), fc.bigInt(1n, 1n << 40n)), { maxLength: 60 });
  fc.assert(
    fc.property(fc.bigInt(0n, 1n << 70n), receipts, fc.bigInt(0n, 1n << 40n), (amount, weights, commons) => {
      const paid = pay(amount, weights, commons);
      assert.equal(
        paid.reduce((sum, share) => sum + share.amount, 0n),
        amount,
      );
      assert.ok(paid.length <= 33);
      for (const share of paid) if (share.id !== COMMONS) assert.ok(share.amount <= amount / 2n + 1n);
    }),
    { seed: 13, numRuns: 300 },
  );
});

test("weights and shares add up by owner, sorted by id", () => {
  const sum = sumWeights([
    { owners: new Map([[1, 2n]]), commons: 1n },
    {
      owners: new Map([
        [1, 3n],
        [0, 1n],
      ]),
      commons: 4n,
    },
  ]);
  assert.deepEqual(
    [...sum.owners],
    [
      [1, 5n],
      [0, 1n],
    ],
  );
  assert.equal(sum.commons, 5n);
  assert.deepEqual(
    sumShares([
      { id: Uint8Array.of(2), amount: 1n },
      { id: Uint8Array.of(1), amount: 1n },
      { id: Uint8Array.of(2), amount: 4n },
      { id: Uint8Array.of(0), amount: 0n },
    ]),
    [
      { id: Uint8Array.of(1), amount: 1n },
      { id: Uint8Array.of(2), amount: 5n },
    ],
  );
});
