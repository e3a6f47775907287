import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  flattenLineage,
  type Lineage,
  type RoyaltyClaim,
  RoyaltyError,
  type RoyaltyLimits,
  type RoyaltyReason,
  royaltyVector,
  splitRoyalties,
} from "./royalty.ts";

const LIMITS: RoyaltyLimits = { dataFloorBps: 4_000n, stackCapBps: 8_000n };
const account = (n: number): Uint8Array => new Uint8Array(20).fill(n);
const own = (origin: bigint, n: number, bps: bigint): RoyaltyClaim => ({
  origin: { modelId: origin, version: 1n },
  payee: { kind: "account", address: account(n) },
  bps,
});
const data = (origin: bigint, id: bigint, bps: bigint): RoyaltyClaim => ({
  origin: { modelId: origin, version: 1n },
  payee: { kind: "datanet", id, version: 1n },
  bps,
});

test("a chain base, fine-tune, adapter, agent gives the default vector", () => {
  const base = flattenLineage([own(1n, 1, 1_500n), data(1n, 9n, 2_000n)], [], LIMITS);
  const tuned = flattenLineage([own(2n, 2, 1_500n), data(2n, 8n, 2_000n)], [base], LIMITS);
  const adapter = flattenLineage([own(3n, 3, 1_500n)], [tuned], LIMITS);
  const agent = flattenLineage([own(4n, 4, 1_500n)], [adapter], LIMITS);
  assert.equal(agent.depth, 3);
  assert.deepEqual(
    royaltyVector(agent.claims).map(({ payee, bps }) => [payee.kind, bps]),
    [
      ["account", 1_500n],
      ["datanet", 2_000n],
      ["account", 1_500n],
      ["datanet", 2_000n],
      ["account", 1_500n],
      ["account", 1_500n],
    ],
  );
});

test("absent roles fall to data, and to the commons when no data is declared", () => {
  const base = flattenLineage([own(1n, 1, 1_500n), data(1n, 9n, 100n)], [], LIMITS);
  assert.deepEqual(
    royaltyVector(base.claims).map(({ bps }) => bps),
    [1_500n, 8_500n],
  );
  const opaque = flattenLineage([own(1n, 1, 1_500n)], [], LIMITS);
  assert.deepEqual(
    royaltyVector(opaque.claims).map(({ payee, bps }) => [payee.kind, bps]),
    [
      ["account", 1_500n],
      ["commons", 8_500n],
    ],
  );
});

test("an ancestor reached by two parents counts once", () => {
  const base = flattenLineage([own(1n, 1, 1_000n), data(1n, 9n, 4_000n)], [], LIMITS);
  const left = flattenLineage([own(2n, 2, 1_000n)], [base], LIMITS);
  const right = flattenLineage([own(3n, 3, 1_000n)], [base], LIMITS);
  const merged = flattenLineage([own(4n, 4, 1_000n)], [left, right], LIMITS);
  assert.equal(merged.claims.length, 5);
});

test("each bound is named when it breaks", () => {
  const reasonOf = (
    ownClaims: readonly RoyaltyClaim[],
    parents: readonly Lineage[] = [],
    limits = LIMITS,
  ): RoyaltyReason => {
    try {
      flattenLineage(ownClaims, parents, limits);
    } catch (error) {
      assert.ok(error instanceof RoyaltyError);
      return error.reason;
    }
    return assert.fail("accepted");
  };
  assert.equal(reasonOf([own(1n, 1, 0n)]), "rate");
  assert.equal(reasonOf([own(1n, 1, 10_001n)]), "rate");
  assert.equal(reasonOf([own(1n, 1, 5_000n), data(1n, 1n, 5_001n)]), "stack");
  assert.equal(reasonOf([own(1n, 1, 8_001n)], [], { dataFloorBps: 0n, stackCapBps: 8_000n }), "stack");
  assert.equal(reasonOf([own(1n, 1, 6_001n)]), "data-floor");
  assert.equal(reasonOf(Array.from({ length: 17 }, (_, i) => data(1n, BigInt(i), 10n))), "payees");
  assert.equal(reasonOf([], [{ depth: 8, claims: [] }]), "depth");
});

test("every accepted lineage has a vector of exactly 10 000 bps with its data floor, and splits without loss", () => {
  const claims = fc.array(
    fc.oneof(
      fc.tuple(fc.bigInt(1n, 4n), fc.nat(5), fc.bigInt(1n, 3_000n)).map(([origin, n, bps]) => own(origin, n, bps)),
      fc.tuple(fc.bigInt(1n, 4n), fc.bigInt(1n, 5n), fc.bigInt(1n, 3_000n)).map(([o, id, bps]) => data(o, id, bps)),
    ),
    { maxLength: 8 },
  );
  let accepted = 0;
  fc.assert(
    fc.property(claims, fc.bigInt(0n, 1n << 80n), (list, rest) => {
      let lineage: Lineage;
      try {
        lineage = flattenLineage(list, [], LIMITS);
      } catch {
        return;
      }
      accepted++;
      const vector = royaltyVector(lineage.claims);
      const sum = (kinds: readonly string[]): bigint =>
        vector.filter(({ payee }) => kinds.includes(payee.kind)).reduce((total, { bps }) => total + bps, 0n);
      assert.equal(sum(["account", "datanet", "commons"]), 10_000n);
      assert.ok(sum(["datanet", "commons"]) >= LIMITS.dataFloorBps);
      assert.equal(
        splitRoyalties(rest, vector).reduce((total, amount) => total + amount, 0n),
        rest,
      );
    }),
    { seed: 7, numRuns: 500 },
  );
  assert.ok(accepted > 50);
});
