import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { certify, findRankFraud, type PublishedQuality, publish } from "#attribution/accuracy/certificate.ts";
import { compareStrings } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { decodeOrNot, fastestMs, twisted } from "#test/support/proofs.ts";
import { buildMerkleSum } from "../merkle-sum.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import {
  checkQuality,
  encodeSums,
  hashSums,
  lowerBound,
  meanScore,
  qualitySeed,
  qualityTrees,
  subsetMembers,
} from "./quality.ts";
import { centredRanks, spearmanBps, squareRoot } from "./spearman.ts";
import { rankProofGas, verifyRankProof } from "./verify.ts";

const DOMAIN = { chainId: "c", module: "model/1", datanetId: 0n, version: 3n };
const BEACON = { height: 77n, value: new Uint8Array(32).fill(5) };
const SEED = qualitySeed(DOMAIN, BEACON);

function certificateOf(
  random: Random,
  sizes: { queries: number; subsets: number; contributors: number },
): PublishedQuality {
  const measured = Array.from({ length: sizes.queries }, () => {
    const contributions = Array.from({ length: sizes.contributors }, () => BigInt(random.below(2000)) - 1000n);
    const actual = Array.from({ length: sizes.subsets }, (_, subset) => {
      let sum = BigInt(random.below(4000));
      for (const member of subsetMembers(SEED, subset, sizes.contributors)) sum += contributions[member] as bigint;
      return sum;
    });
    return { contributions, actual };
  });
  return certify(DOMAIN, SEED, measured, { beaconHeight: 77n });
}

/** Correlation by the textbook, in floating point. */
function reference(a: readonly bigint[], b: readonly bigint[]): number {
  const rank = (list: readonly bigint[]): number[] =>
    list.map((x) => list.filter((y) => y < x).length + (list.filter((y) => y === x).length + 1) / 2);
  const [x, y] = [rank(a), rank(b)];
  const mean = (a.length + 1) / 2;
  const dot = (u: number[], v: number[]): number =>
    u.reduce((s, value, i) => s + (value - mean) * ((v[i] as number) - mean), 0);
  const size = Math.sqrt(dot(x, x) * dot(y, y));
  return size === 0 ? 0 : dot(x, y) / size;
}

test("correlation is Spearman's with average ranks, rounded towards zero", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
        minLength: 1,
        maxLength: 40,
      }),
      (pairs) => {
        const a = pairs.map(([x]) => BigInt(x));
        const b = pairs.map(([, y]) => BigInt(y));
        const exact = reference(a, b) * 10_000;
        const found = spearmanBps(a, b);
        assert.ok(Math.abs(found) <= Math.abs(exact) + 1e-6 && Math.abs(found - exact) < 1.000001);
        assert.equal(
          centredRanks(a).reduce((sum, rank) => sum + rank, 0),
          0,
        );
      },
    ),
    { seed: 11, numRuns: 300 },
  );
  assert.equal(spearmanBps([1n, 2n, 3n], [5n, 6n, 70n]), 10_000);
  assert.equal(spearmanBps([1n, 2n, 3n], [7n, 6n, 5n]), -10_000);
  assert.equal(squareRoot(99n), 9n);
});

test("every corruption of a certificate is refuted by one proof, and the truth is not", () => {
  const random = seededRandom("certificate");
  const truth = certificateOf(random, { queries: 5, subsets: 16, contributors: 9 });
  const chain = { beacon: BEACON, modelHeight: 60n };
  assert.equal(findRankFraud(truth), undefined);
  assert.equal(checkQuality(DOMAIN, truth.quality, chain), undefined);
  const kinds = new Set<string>();
  for (const lie of lies(truth)) {
    assert.equal(checkQuality(DOMAIN, lie.quality, chain), undefined);
    const proof = findRankFraud(lie);
    assert.ok(proof?.proof !== undefined);
    kinds.add(proof.proof.kind);
    const verdict = verifyRankProof(lie, proof);
    assert.equal(verdict.kind, "upheld", `${proof.proof.kind} ${verdict.reason}`);
    assert.equal(verifyRankProof(truth, proof).kind, "rejected");
  }
  assert.deepEqual([...kinds].sort(compareStrings), ["bound", "prediction", "resample", "score", "sum"]);
});

function lies(truth: PublishedQuality): readonly PublishedQuality[] {
  const trees = qualityTrees(DOMAIN);
  const { quality } = truth;
  const raised = (tree: PublishedQuality["queries"], at: number) =>
    tree.leaves.map((leaf, i) =>
      i === at ? { ...leaf, amount: leaf.amount > 19_000n ? leaf.amount - 5n : leaf.amount + 5n } : leaf,
    );
  const queries = buildMerkleSum(trees.queries, raised(truth.queries, 2));
  const resamples = buildMerkleSum(trees.resamples, raised(truth.resamples, 431));
  const sums = truth.sums.map((sum, i) => (i === 77 ? sum + 900 : sum));
  const values = truth.values.map((value, i) =>
    i === 1 ? { ...value, predicted: value.predicted.with(3, -7n) } : value,
  );
  return [
    { ...truth, queries, quality: { ...quality, queryRoot: queries.root, ldsBps: meanScore(queries.root.sum, 5) } },
    { ...truth, resamples, quality: { ...quality, resampleRoot: resamples.root } },
    {
      ...truth,
      sums,
      quality: { ...quality, sumsHash: hashSums(DOMAIN, encodeSums(sums)), ldsLowBps: lowerBound(sums, 5) },
    },
    { ...truth, quality: { ...quality, ldsLowBps: quality.ldsLowBps - 3 } },
    publish({ ...truth, values, seed: SEED, stated: { beaconHeight: 77n } }),
  ];
}

test("a cherry-picked seed, an old beacon and a wrong mean are refused at once", () => {
  const { quality } = certificateOf(seededRandom("refused"), { queries: 3, subsets: 8, contributors: 6 });
  const chain = { beacon: BEACON, modelHeight: 60n };
  assert.equal(checkQuality(DOMAIN, { ...quality, seed: new Uint8Array(32) }, chain), "the seed is not the beacon's");
  assert.equal(checkQuality(DOMAIN, quality, { ...chain, modelHeight: 77n }), "the beacon is older than the model");
  assert.equal(
    checkQuality(DOMAIN, { ...quality, ldsBps: quality.ldsBps + 1 }, chain),
    "the mean is not that of the scores",
  );
  assert.equal(checkQuality({ ...DOMAIN, version: 4n }, quality, chain), "the seed is not the beacon's");
});

test("hostile bytes are rejected, and a proof at full size stays within the limits", () => {
  const random = seededRandom("full size");
  const truth = certificateOf(random, { queries: 4, subsets: 128, contributors: 60 });
  for (const lie of lies({ ...truth }).slice(1, 2)) {
    const proof = findRankFraud(lie);
    assert.ok(proof !== undefined);
    const bytes = RankProof.encode(proof);
    const time = fastestMs(() => {
      assert.equal(verifyRankProof(lie, proof).kind, "upheld");
    });
    assert.ok(bytes.length <= PROOF_BYTES_MAX && time < 2, `${bytes.length} bytes ${time} ms`);
    assert.ok(rankProofGas(proof) > 20_000n);
    console.log(`ranks: draw ${bytes.length} B ${time.toFixed(3)} ms`);
    for (let i = 0; i < 500; i++) {
      const broken = twisted(bytes, random);
      const decoded = decodeOrNot(RankProof, broken);
      if (decoded !== undefined) assert.equal(verifyRankProof(truth, decoded).kind, "rejected");
    }
  }
});
