import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Random, seededRandom } from "#lib/prng.ts";
import { correlatedAgreement } from "./correlated-agreement.ts";
import { GOLD_TASKS, isGoldWellFormed, REVIEW_TASKS, reviewItems, reviewRoles } from "./review.ts";

const ROLES = { shared: [0, 1, 2, 3], penalty: [4, 5, 6, 7] };
const ROUNDS = 2_000;

/** Mean score of juror 0 over many rounds in which the others see the truth with some noise. */
function meanScore(
  seed: string,
  own: (truth: Uint8Array, random: Random, peers: readonly Uint8Array[]) => Uint8Array,
): number {
  const random = seededRandom(seed);
  let total = 0n;
  for (let round = 0; round < ROUNDS; round++) {
    const truth = Uint8Array.from({ length: REVIEW_TASKS }, () => random.below(3));
    const peers = Array.from({ length: 8 }, () => noisy(truth, random));
    total += correlatedAgreement([own(truth, random, peers), ...peers], ROLES)[0] ?? 0n;
  }
  return Number(total) / ROUNDS;
}

function noisy(truth: Uint8Array, random: Random): Uint8Array {
  return truth.map((label) => (random.chance(1, 5) ? random.below(3) : label));
}

test("case 21: constant labels score nothing", () => {
  const labels = fc.uint8Array({ minLength: 12, maxLength: 12, max: 2 });
  fc.assert(
    fc.property(fc.nat(2), fc.nat(8), (label, peers) => {
      const same = Array.from({ length: peers + 1 }, () => new Uint8Array(12).fill(label));
      assert.ok(correlatedAgreement(same, ROLES).every((score) => score === 0n));
    }),
    { seed: 21 },
  );
  fc.assert(
    fc.property(labels, (vote) => {
      const [own] = correlatedAgreement([vote, vote], ROLES);
      assert.equal(own, correlatedAgreement([vote, vote], ROLES)[1]);
    }),
    { seed: 22 },
  );
  assert.ok(Math.abs(meanScore("constant", (truth) => truth.map(() => 1))) < 8);
});

test("case 21: random labels score nothing, informed ones do", () => {
  const random = meanScore("random", (truth, random) => truth.map(() => random.below(3)));
  const informed = meanScore("informed", noisy);
  assert.ok(Math.abs(random) < 8, `${random}`);
  assert.ok(informed > 100, `${informed}`);
});

test("case 21: labels copied from another round score nothing", () => {
  let previous = new Uint8Array(12);
  const copied = meanScore("copied", (_truth, _random, peers) => {
    const stale = previous;
    previous = Uint8Array.from(peers[0] ?? []);
    return stale;
  });
  assert.ok(Math.abs(copied) < 8, `${copied}`);
});

test("roles and items follow from the seed, and gold is neither shared nor compared", () => {
  const gold = Uint8Array.of(1, 4, 7, 10);
  const seed = new Uint8Array(32).fill(5);
  const roles = reviewRoles(seed, 3n, gold);
  const all = [...roles.shared, ...roles.penalty];
  assert.equal(new Set(all).size, 8);
  assert.ok(all.every((task) => task < REVIEW_TASKS && !gold.includes(task)));
  assert.deepEqual(reviewRoles(seed, 3n, gold), roles);
  assert.notDeepEqual(reviewRoles(seed, 4n, gold), roles);
  assert.equal(reviewRoles(seed, 3n, new Uint8Array(0)).shared.length, 4);
  const items = reviewItems(seed, 3n, { count: 8, items: 12 });
  assert.ok(new Set(items).size === 8 && items.every((item) => item < 12));
  const salt = new Uint8Array(32);
  assert.ok(isGoldWellFormed({ positions: gold, labels: new Uint8Array(GOLD_TASKS), salt }));
  for (const positions of [Uint8Array.of(1, 1, 2, 3), Uint8Array.of(1, 2, 3, 12), Uint8Array.of(1, 2, 3)]) {
    assert.ok(!isGoldWellFormed({ positions, labels: new Uint8Array(GOLD_TASKS), salt }));
  }
});
