import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { batchBond, largestGain } from "./bonds.ts";
import { defaultParams } from "./params.ts";

const BPS = 10_000n;

test("a token of fees with two fifths for data takes a bond of 159 tokens at full certainty", () => {
  assert.equal(batchBond(defaultParams(), 400_000n, BPS), 158_400_000n);
  assert.equal(batchBond(defaultParams(), 400_000n, 0n), 316_800_000n);
});

test("no number of wrong uses is worth its bond", () => {
  const cheat = fc.record({
    gain: fc.bigInt(1n, 1n << 60n),
    auditBps: fc.integer({ min: 1, max: 9_999 }),
    kappaBps: fc.bigInt(0n, BPS),
    uses: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(cheat, ({ gain, auditBps, kappaBps, uses }) => {
      const bond = batchBond({ ...defaultParams(), auditBps }, gain, kappaBps);
      // Undetected with chance q^k it gains k·g, else it loses what of the bond burns: (1 − p)^k · k · g ≤ (1 − (1 − p)^k) · B / 2.
      const whole = BPS ** BigInt(uses);
      const missed = (BPS - BigInt(auditBps)) ** BigInt(uses);
      assert.ok(missed * BigInt(uses) * gain <= ((whole - missed) * bond) / 2n + 1n);
    }),
    { seed: 36, numRuns: 500 },
  );
});

test("the gain of the dearest use is rounded up, and never above what data is given", () => {
  assert.equal(largestGain(21_802n, 3_000n, 90_000n), 727n);
  assert.equal(largestGain(21_802n, 90_000n, 90_000n), 21_802n);
  assert.equal(largestGain(0n, 0n, 0n), 0n);
});
