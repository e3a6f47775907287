import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import { NEIGHBOURS_MAX } from "../neighbours/banzhaf.ts";
import { buildPositionTree } from "../openings.ts";
import { qualityTag } from "./commitments.ts";
import { gateOf, gatesTree, openGate } from "./gates.ts";
import { IMPROVEMENT_MAX, improvementOf, sumImprovements, votesImprovement } from "./improvements.ts";
import { CERTIFIED_CONTRIBUTORS_MAX, QUERIES_MAX, TOGETHER_MAX } from "./quality.ts";

const runs = { seed: 2026, numRuns: 500 };
const params = RidgeParams.create({
  dimension: 65,
  classes: 10,
  fractionBits: 20,
  target: RidgeTarget.RIDGE_TARGET_ONE_HOT,
});
const DOMAIN = { chainId: "c", module: "model/1", datanetId: 0n, version: 3n };

test("an improvement is what the square of the error shrinks by", () => {
  const part = fc.bigInt(-(1n << 26n), 1n << 26n);
  fc.assert(
    fc.property(part, part, (answer, contribution) => {
      const error = (of: bigint): bigint => ((9n << 20n) - of) ** 2n;
      const exact = error(answer - contribution) - error(answer);
      assert.equal(improvementOf(params, { answer, contribution }), exact >> 24n);
    }),
    runs,
  );
  const near = { answer: 9n << 20n, contribution: 1n << 20n };
  assert.ok(improvementOf(params, near) > 0n, "who brings an answer to its target helps");
  const beyond = { answer: 12n << 20n, contribution: 3n << 20n };
  assert.ok(improvementOf(params, beyond) < 0n, "who pushes it beyond does not");
});

test("without a right class what is added to the answer counts", () => {
  const free = { ...params, target: RidgeTarget.RIDGE_TARGET_FREE };
  assert.equal(improvementOf(free, { answer: 99n << 20n, contribution: 3n << 20n }), 3n << 16n);
  assert.equal(improvementOf({ ...free, fractionBits: 0 }, { answer: 0n, contribution: -1n }), -1n << 16n);
});

test("what is added to votes counts down to a part of 2^32, at the limits too", () => {
  assert.equal(votesImprovement(3n << 16n), 3n);
  assert.equal(votesImprovement((-3n << 16n) - 1n), -4n);
  assert.equal(votesImprovement(1n), 0n);
  // All listed items of as many questions as go together are one owner's, and each is worth a whole vote.
  const largest = (1n << 48n) * BigInt(NEIGHBOURS_MAX * TOGETHER_MAX);
  assert.equal(votesImprovement(largest), largest >> 16n);
  assert.ok(votesImprovement(largest) < IMPROVEMENT_MAX);
  assert.equal(votesImprovement(1n << 62n), IMPROVEMENT_MAX);
  assert.equal(votesImprovement(-(1n << 63n)), -IMPROVEMENT_MAX);
});

test("no improvement is so large that a certificate's would not fit 64 bits", () => {
  const most = IMPROVEMENT_MAX * BigInt(QUERIES_MAX) * BigInt(CERTIFIED_CONTRIBUTORS_MAX);
  assert.ok(most < 1n << 64n);
  const any = fc.bigInt(-(1n << 63n), (1n << 63n) - 1n);
  fc.assert(
    fc.property(any, any, fc.integer({ min: 0, max: 30 }), (answer, contribution, fractionBits) => {
      const improvement = improvementOf({ ...params, fractionBits }, { answer, contribution });
      assert.ok(improvement <= IMPROVEMENT_MAX && improvement >= -IMPROVEMENT_MAX);
    }),
    runs,
  );
});

test("a gate lets through what is left of the gains", () => {
  assert.equal(gateOf({ gains: 0n, losses: 0n }), 10_000);
  assert.equal(gateOf({ gains: 8n, losses: 0n }), 10_000);
  assert.equal(gateOf({ gains: 8n, losses: 6n }), 2_500);
  assert.equal(gateOf({ gains: 8n, losses: 8n }), 0);
  assert.equal(gateOf({ gains: 8n, losses: 9n }), 0);
  assert.equal(gateOf({ gains: 0n, losses: 1n }), 0);
});

test("evidence by its gate pays what is improved on the whole", () => {
  const terms = fc.array(fc.bigInt(-1_000n, 1_000n), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(terms, fc.bigInt(2n, 9n), (improvements, parts) => {
      const sums = sumImprovements(improvements);
      const left = sums.gains - sums.losses;
      assert.equal(
        left,
        improvements.reduce((sum, one) => sum + one, 0n),
      );
      const paid = sums.gains * BigInt(gateOf(sums));
      const due = left > 0n ? left * 10_000n : 0n;
      assert.ok(paid <= due && due - paid <= sums.gains);
      assert.equal(gateOf(sumImprovements(improvements.map((one) => one * parts))), gateOf(sums));
    }),
    runs,
  );
});

test("a gate is opened by its own leaf alone", () => {
  const tree = gatesTree(DOMAIN, [10_000, 5_000, 0]);
  const claim = { domain: DOMAIN, root: tree.root, contributors: 3 };
  assert.deepEqual(
    [0, 1, 2].map((at) => openGate(claim, at, tree.open(at))),
    [10_000, 5_000, 0],
  );
  assert.equal(openGate(claim, 1, tree.open(0)), undefined);
  assert.equal(openGate({ ...claim, domain: { ...DOMAIN, version: 4n } }, 0, tree.open(0)), undefined);
});

test("what was committed to as a gate and is none closes nothing", () => {
  for (const wrong of [10_001, -1]) {
    const other = gatesTree(DOMAIN, [wrong]);
    assert.equal(openGate({ domain: DOMAIN, root: other.root, contributors: 1 }, 0, other.open(0)), 10_000);
  }
  const short = buildPositionTree(qualityTag(DOMAIN, "gates"), [new Uint8Array(7), new Uint8Array(0)]);
  const claim = { domain: DOMAIN, root: short.root, contributors: 2 };
  assert.deepEqual(
    [0, 1].map((at) => openGate(claim, at, short.open(at))),
    [10_000, 10_000],
  );
  const few = gatesTree(DOMAIN, [0, 0]);
  assert.equal(openGate({ domain: DOMAIN, root: few.root, contributors: 3 }, 2, few.open(0)), 10_000);
});
