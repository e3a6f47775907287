import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { NeighbourItem } from "#kernels/neighbours/items.ts";
import { checkQuality, qualitySeed } from "#kernels/ranks/quality.ts";
import { seededRandom } from "#lib/prng.ts";
import { NEIGHBOUR_RULES, type NeighbourQuestion } from "../methods/neighbours.ts";
import { certify, findRankFraud } from "./certificate.ts";
import { measureNeighbours, measureOwners } from "./neighbours.ts";

const FILE = new URL(
  "../../test/vectors/scikit-learn__scikit-learn/sklearn/datasets/data/digits.csv.gz",
  import.meta.url,
);
const DOMAIN = { chainId: "tributary-dev-1", module: "model/1", datanetId: 0n, version: 1n };
const BEACON = { height: 100n, value: new Uint8Array(32).fill(42) };
const SEED = qualitySeed(DOMAIN, BEACON);

/** 1,000 images of digits to learn from and 100 to ask about, drawn with the seed 5. */
function digits(owners: number): { items: readonly NeighbourItem[]; questions: readonly NeighbourQuestion[] } {
  const lines = gunzipSync(readFileSync(FILE)).toString("utf8").trim().split("\n");
  const random = seededRandom(5n);
  const rows = random.shuffle(lines).map((line) => Int8Array.from(line.split(","), Number));
  const parsed = rows.map((row) => ({ vector: row.subarray(0, 64), label: row[64] as number }));
  const items = parsed
    .slice(0, 1000)
    .map((row) => ({ ...row, salt: new Uint8Array(32), height: 1n, owner: random.below(owners) }));
  return { items, questions: parsed.slice(1000, 1100) };
}

test("on digits, neighbours predict retraining: per query at least .60, together at least .85", () => {
  const { items, questions } = digits(50);
  const result = measureNeighbours(items, questions, { seed: SEED, subsets: 128, rules: NEIGHBOUR_RULES });
  console.log(
    `digits, K=10, M=128: per query ${result.perQuery} over ${result.queries}, aggregate ${result.aggregate} bps`,
  );
  assert.ok(result.perQuery >= 6_000);
  assert.ok(result.aggregate >= 8_500);
});

test("a certificate over 50 contributors holds, and its lower bound is below its mean", () => {
  const { items, questions } = digits(50);
  const options = { seed: SEED, subsets: 64, rules: NEIGHBOUR_RULES, owners: 50 };
  const started = performance.now();
  const published = certify(DOMAIN, SEED, measureOwners(items, questions.slice(0, 60), options), {
    beaconHeight: 100n,
  });
  const { ldsBps, ldsLowBps } = published.quality;
  console.log(`certificate: ${ldsBps} bps, at least ${ldsLowBps}, in ${Math.round(performance.now() - started)} ms`);
  assert.equal(checkQuality(DOMAIN, published.quality, { beacon: BEACON, modelHeight: 99n }), undefined);
  assert.ok(ldsLowBps > 0 && ldsLowBps < ldsBps);
  assert.equal(findRankFraud(published), undefined);
});
