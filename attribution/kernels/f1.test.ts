import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seededRandom } from "#lib/prng.ts";
import { claim, deposit, EMPTY_POOL, type F1Pool, type F1Position, newPosition, setShares } from "./f1.ts";

/** A pool with its members, driven by operations; counts what went in and came out. */
function ledger(): {
  deposit(amount: bigint): void;
  hold(member: number, shares: bigint): void;
  claim(member: number): bigint;
  dust(): bigint;
  members(): number;
} {
  let pool: F1Pool = EMPTY_POOL;
  const positions = new Map<number, F1Position>();
  let deposited = 0n;
  let claimed = 0n;
  const take = (member: number): bigint => {
    const result = claim(pool, positions.get(member) ?? newPosition(pool));
    positions.set(member, result.position);
    claimed += result.amount;
    return result.amount;
  };
  return {
    deposit: (amount) => {
      pool = deposit(pool, amount);
      deposited += amount;
    },
    hold: (member, shares) => {
      const next = setShares(pool, positions.get(member) ?? newPosition(pool), shares);
      pool = next.pool;
      positions.set(member, next.position);
    },
    claim: take,
    dust: () => {
      for (const member of positions.keys()) take(member);
      return deposited - claimed - pool.held;
    },
    members: () => positions.size,
  };
}

test("income follows shares", () => {
  const book = ledger();
  book.hold(1, 3n);
  book.hold(2, 1n);
  book.deposit(100n);
  assert.equal(book.claim(1), 75n);
  book.hold(1, 0n);
  book.deposit(100n);
  assert.equal(book.claim(1), 0n);
  assert.equal(book.claim(2), 125n);
  assert.equal(book.claim(2), 0n);
});

test("income without members waits for the first", () => {
  const book = ledger();
  book.deposit(10n);
  book.hold(1, 1n);
  book.deposit(5n);
  assert.equal(book.claim(1), 15n);
});

test("whatever happens, dust is between zero and one unit per member and one", () => {
  const operation = fc.oneof(
    fc.record({ kind: fc.constant("deposit" as const), amount: fc.bigInt({ min: 0n, max: 1n << 70n }) }),
    fc.record({
      kind: fc.constant("hold" as const),
      member: fc.nat(9),
      shares: fc.bigInt({ min: 0n, max: 1n << 40n }),
    }),
    fc.record({ kind: fc.constant("claim" as const), member: fc.nat(9) }),
  );
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 80 }), (operations) => {
      const book = ledger();
      for (const op of operations) {
        if (op.kind === "deposit") book.deposit(op.amount);
        else if (op.kind === "hold") book.hold(op.member, op.shares);
        else book.claim(op.member);
      }
      const dust = book.dust();
      assert.ok(dust >= 0n && dust <= BigInt(book.members()) + 1n, `dust ${dust}`);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("a hundred thousand operations keep the dust bound", () => {
  const random = seededRandom(5n);
  const book = ledger();
  for (let i = 0; i < 100_000; i++) {
    const member = random.below(200);
    if (random.chance(3, 5)) book.deposit(BigInt(random.below(1_000_000)));
    else if (random.chance(1, 2)) book.hold(member, BigInt(random.below(1_000_000)));
    else book.claim(member);
  }
  const dust = book.dust();
  assert.ok(dust >= 0n && dust <= BigInt(book.members()) + 1n, `dust ${dust}`);
});
