import assert from "node:assert/strict";
import { test } from "node:test";
import {
  certify,
  findRankFraud,
  type PublishedQuality,
  publish,
  showQuery,
} from "#attribution/accuracy/certificate.ts";
import { assertDefined } from "#lib/assert.ts";
import { compareStrings } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import {
  RankProof,
  ScoreTree,
  WrongAnswer,
  WrongContribution,
  WrongGroup,
  WrongList,
  WrongRetraining,
  WrongVotes,
} from "#proto/tributary/attribution/v1/ranks.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { buildMerkleSum, type MerkleSumLeaf, type MerkleSumTree } from "../merkle-sum.ts";
import { PROOF_BYTES_MAX, type Verdict } from "../verdict.ts";
import {
  encodeNumbers,
  encodeSums,
  encodeValues,
  hashSums,
  MERIT_OFFSET,
  qualityTrees,
  queryLeaf,
  valuesTree,
} from "./commitments.ts";
import { meritOf } from "./merits.ts";
import type { QualityClaim } from "./openings.ts";
import {
  CERTIFIED_CONTRIBUTORS_MAX,
  checkQuality,
  lowerBound,
  meanScore,
  qualitySeed,
  resampledQuery,
  SUBSETS_MAX,
  subsetMembers,
} from "./quality.ts";
import { verifyRankProof } from "./verify.ts";

const DOMAIN = { chainId: "c", module: "model/1", datanetId: 0n, version: 3n };
const BEACON = { height: 77n, value: new Uint8Array(32).fill(5) };
const SEED = qualitySeed(DOMAIN, BEACON);
/** A sibling of a tree with sums: its length, the hash and the sum. */
const SIBLING_BYTES_MAX = 2 + 32 + 16;
/** As many subsets and contributors as allowed. */
const full = certificateOf(seededRandom("full size"), {
  queries: 4,
  subsets: SUBSETS_MAX,
  contributors: CERTIFIED_CONTRIBUTORS_MAX,
});

/** What the chain says where nobody can check what retraining gives. */
function judge(claim: QualityClaim, proof: RankProof): Verdict {
  return verifyRankProof(claim, { kind: "none" }, proof);
}

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
    const verdict = judge(lie, proof);
    assert.equal(verdict.kind, "upheld", `${proof.proof.kind} ${verdict.reason}`);
    assert.equal(judge(truth, proof).kind, "rejected");
  }
  assert.deepEqual([...kinds].sort(compareStrings), ["bound", "merit", "prediction", "resample", "score", "sum"]);
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
  const merits = buildMerkleSum(
    trees.merits,
    truth.merits.leaves.map((leaf, i) => (i === 13 ? { ...leaf, amount: leaf.amount - 1n } : leaf)),
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
    { ...truth, merits, quality: { ...quality, merits: merits.root } },
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

test("leaves that are not where their numbers say, or out of range, are refuted by themselves", () => {
  const truth = certificateOf(seededRandom("unsorted"), { queries: 3, subsets: 8, contributors: 6 });
  const domains = qualityTrees(DOMAIN);
  const { queries, resamples, merits } = truth;
  const trees = [
    { tree: ScoreTree.SCORE_TREE_QUERIES, field: "queryRoot", of: queries, domain: domains.queries, most: 20_000n },
    {
      tree: ScoreTree.SCORE_TREE_RESAMPLES,
      field: "resampleRoot",
      of: resamples,
      domain: domains.resamples,
      most: 20_000n,
    },
    { tree: ScoreTree.SCORE_TREE_MERITS, field: "merits", of: merits, domain: domains.merits, most: 2n * MERIT_OFFSET },
  ] as const;
  for (const { tree, field, of: honest, domain, most } of trees) {
    const last = honest.leaves.length - 1;
    const show = (of: MerkleSumTree): RankProof => {
      return { proof: { kind: "unsorted", value: { tree, leaf: of.proveRange(last, 1) } } };
    };
    assert.equal(judge(truth, show(honest)).kind, "rejected");
    const id = (honest.leaves[last] as MerkleSumLeaf).id.map((byte, i) => (i === 3 ? byte + 1 : byte));
    for (const change of [{ id }, { amount: most + 1n }]) {
      const leaves = honest.leaves.map((leaf, i) => (i === last ? { ...leaf, ...change } : leaf));
      const made = buildMerkleSum(domain, leaves);
      const lie = { domain: DOMAIN, quality: { ...truth.quality, [field]: made.root } };
      assert.equal(judge(lie, show(made)).kind, "upheld");
    }
  }
});

test("a merit is the exact sum of a contributor's contributions, and nobody else's leaves pass for it", () => {
  const random = seededRandom("merits");
  for (const queries of [1, 2, 7]) {
    const truth = certificateOf(random, { queries, subsets: 4, contributors: 5 });
    const show = (from: number, to: number) => {
      return { first: truth.merits.proveRange(from, 1), last: truth.merits.proveRange(to, 1) };
    };
    for (let contributor = 0; contributor < 5; contributor++) {
      const sum = truth.contributions.reduce((all, own) => all + (own[contributor] as bigint), 0n);
      const [from, to] = [contributor * queries, (contributor + 1) * queries - 1];
      assert.equal(meritOf(truth, contributor, show(from, to)), sum);
      for (const other of [(contributor + 1) % 5, 5, 2 ** 32 - 1]) {
        assert.equal(meritOf(truth, other, show(from, to)), undefined);
      }
      if (queries === 1) continue;
      assert.equal(meritOf(truth, contributor, show(from + 1, to)), undefined);
      assert.equal(meritOf(truth, contributor, show(from, to - 1)), undefined);
      const { first, last } = show(from, to);
      const [own] = last.leaves;
      assert.ok(own !== undefined);
      const raised = { ...last, leaves: [{ ...own, amount: own.amount.map((byte) => byte ^ 1) }] };
      assert.equal(meritOf(truth, contributor, { first, last: raised }), undefined);
      assert.equal(meritOf(truth, contributor, { first, last: { ...last, leaves: [] } }), undefined);
    }
  }
});

test("proofs about retraining say nothing where it cannot be checked", () => {
  const truth = certificateOf(seededRandom("others"), { queries: 3, subsets: 8, contributors: 6 });
  for (const kind of ["retraining", "answer", "contribution", "votes", "group", "list"] as const) {
    const empty = RankProof.decode(RankProof.encode({ proof: emptyProof(kind) }));
    assert.deepEqual(judge(truth, empty), { kind: "rejected", reason: "the proof is about another method" });
  }
  assert.equal(judge(truth, { proof: undefined }).kind, "rejected");
});

function emptyProof(kind: "retraining" | "answer" | "contribution" | "votes" | "group" | "list"): RankProof["proof"] {
  switch (kind) {
    case "retraining":
      return { kind, value: WrongRetraining.create() };
    case "answer":
      return { kind, value: WrongAnswer.create() };
    case "contribution":
      return { kind, value: WrongContribution.create() };
    case "votes":
      return { kind, value: WrongVotes.create() };
    case "group":
      return { kind, value: WrongGroup.create() };
    case "list":
      return { kind, value: WrongList.create() };
  }
}

test("values of another number than the subsets are refuted", () => {
  const truth = certificateOf(seededRandom("malformed"), { queries: 3, subsets: 8, contributors: 6 });
  const values = new Uint8Array(7 * 16);
  const [own] = truth.parts;
  assert.ok(own !== undefined);
  const roots = { valuesRoot: valuesTree(DOMAIN, values).root, contributionsRoot: own.contributions.root };
  const leaf = queryLeaf(DOMAIN, 0, { ...roots, score: 0 });
  const queries = buildMerkleSum(qualityTrees(DOMAIN).queries, [leaf, ...truth.queries.leaves.slice(1)]);
  const lie = { domain: DOMAIN, quality: { ...truth.quality, queryRoot: queries.root } };
  const shown = { leaf: queries.proveRange(0, 1), ...roots };
  const proof: RankProof = { proof: { kind: "score", value: { query: shown, values } } };
  assert.deepEqual(judge(lie, proof), { kind: "upheld", reason: "the values of a query are malformed" });
  assert.equal(judge(truth, proof).kind, "rejected");
});

test("proofs at full size stay within the limits", (t) => {
  for (const lie of lies(full)) {
    const proof = findRankFraud(lie);
    assert.ok(proof?.proof !== undefined);
    const bytes = RankProof.encode(proof);
    const time = fastestMs(() => {
      assert.equal(judge(lie, proof).kind, "upheld");
    });
    // With as many queries as allowed, the way to a leaf of any of the trees is eight siblings longer, and no proof shows three.
    const largest = bytes.length + 2 * 8 * SIBLING_BYTES_MAX;
    assert.ok(largest <= PROOF_BYTES_MAX && time < 2, `${proof.proof.kind}: ${largest} bytes ${time} ms`);
    t.diagnostic(`${proof.proof.kind}: ${bytes.length} bytes, at most ${largest}; checked in ${time.toFixed(3)} ms`);
  }
});

test("no proof about an honest certificate is upheld, nor when its bytes are changed", () => {
  const random = seededRandom("twisted ranks");
  for (const proof of honestProofs(full)) {
    const { kind, reason } = judge(full, proof);
    assert.equal(kind, "rejected");
    assert.doesNotMatch(reason, /does not lead to its root/);
    let copies = 0;
    for (const copy of twistedCopies(RankProof, proof, { random, copies: 300 })) {
      assert.equal(judge(full, copy).kind, "rejected");
      copies++;
    }
    assert.ok(copies > 50, `${proof.proof?.kind}: ${copies} changed proofs could be decoded`);
  }
});

/** One proof of each kind that shows the truth. */
function honestProofs(truth: PublishedQuality): readonly RankProof[] {
  const { quality, queries, resamples, merits, parts, values, contributions, sums } = truth;
  const [own, value, added] = [parts[1], values[1], contributions[1]];
  assert.ok(own !== undefined && value !== undefined && added !== undefined);
  const query = showQuery(truth, 1);
  const shown = resampledQuery(SEED, { resample: 9, draw: 0, queries: quality.queries });
  const first = resamples.proveRange(9 * quality.queries, 1);
  const last = resamples.proveRange(10 * quality.queries - 1, 1);
  const drawnValues = encodeValues(assertDefined(values[shown], "no such query"));
  const merit = merits.proveRange(30 * quality.queries + 1, 1);
  const proofs: readonly RankProof["proof"][] = [
    { kind: "score", value: { query, values: encodeValues(value) } },
    { kind: "prediction", value: { query, value: own.values.open(70), contributions: encodeNumbers(added) } },
    { kind: "resample", value: { draw: first, query: showQuery(truth, shown), values: drawnValues } },
    { kind: "sum", value: { resample: 9, sums: encodeSums(sums), first, last } },
    { kind: "bound", value: { sums: encodeSums(sums) } },
    { kind: "unsorted", value: { tree: ScoreTree.SCORE_TREE_QUERIES, leaf: queries.proveRange(2, 1) } },
    { kind: "merit", value: { merit, query, contribution: own.contributions.open(30) } },
  ];
  return proofs.map((proof) => ({ proof }));
}
