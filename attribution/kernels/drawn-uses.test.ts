import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { drawnUses, isDrawn } from "./drawn-uses.ts";

const USES = 4_000;
const BPS = 1_000n;
const ROUNDS = 60;
const seedOf = (round: number): Uint8Array => sha256(utf8Encode(`round ${round}`));

test("everything is drawn with certainty one, nothing with zero, and another batch draws others", () => {
  const random = seedOf(0);
  assert.equal(drawnUses(random, { batchId: 1n, uses: 50, bps: 10_000n }).length, 50);
  assert.equal(drawnUses(random, { batchId: 1n, uses: 50, bps: 0n }).length, 0);
  const first = drawnUses(random, { batchId: 1n, uses: USES, bps: BPS });
  assert.notDeepEqual(first, drawnUses(random, { batchId: 2n, uses: USES, bps: BPS }));
  for (const use of first) assert.ok(isDrawn(random, { batchId: 1n, use: BigInt(use), bps: BPS }));
});

test("pay by sample is unbiased, and as exact as its size says", () => {
  const random = seededRandom("pay by sample");
  const fees = Array.from({ length: USES }, () => 1 + random.below(9));
  const isAlices = Array.from({ length: USES }, () => random.chance(1, 4));
  const sum = (uses: readonly number[], mine: (use: number) => boolean): number =>
    uses.reduce((total, use) => total + (mine(use) ? (fees[use] as number) : 0), 0);
  const all = Array.from({ length: USES }, (_, use) => use);
  const truth = sum(all, (use) => isAlices[use] as boolean) / sum(all, () => true);
  const found = Array.from({ length: ROUNDS }, (_, round) => {
    const drawn = drawnUses(seedOf(round), { batchId: 7n, uses: USES, bps: BPS });
    return sum(drawn, (use) => isAlices[use] as boolean) / sum(drawn, () => true);
  });
  const mean = found.reduce((total, each) => total + each, 0) / ROUNDS;
  const deviation = Math.sqrt(found.reduce((total, each) => total + (each - truth) ** 2, 0) / ROUNDS);
  // What is said of a contributor's pay: √((1 − p) / (p · N)), less because what was drawn divides the whole.
  const own = fees.filter((_, use) => isAlices[use]);
  const effective = own.reduce((total, fee) => total + fee, 0) ** 2 / own.reduce((total, fee) => total + fee ** 2, 0);
  const chance = Number(BPS) / 10_000;
  const expected = truth * Math.sqrt(((1 - chance) / (chance * effective)) * (1 - truth));
  assert.ok(Math.abs(deviation / expected - 1) < 0.3, `deviation ${deviation}, expected ${expected}`);
  // Of 400 uses drawn, with fees from 1 to 9, the effective number is some 300: a share of a quarter is known to 2.5 points.
  assert.ok(Math.abs(mean - truth) < 0.01, `mean ${mean}, truth ${truth}`);
  assert.ok(deviation > 0.01 && deviation < 0.035, `deviation ${deviation}`);
});
