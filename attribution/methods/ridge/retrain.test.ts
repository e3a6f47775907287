import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isAsked } from "#attribution/methods/evaluation.ts";
import { buildMerkleSum } from "#kernels/merkle-sum.ts";
import { buildPositionTree } from "#kernels/openings.ts";
import { qualityTag, qualityTrees, queryLeaf, retrainedLeaf } from "#kernels/ranks/commitments.ts";
import { meritOf } from "#kernels/ranks/merits.ts";
import { checkQuality, retrainingFault } from "#kernels/ranks/quality.ts";
import type { RidgeExample } from "#kernels/ridge/items.ts";
import { statisticsOf } from "#kernels/ridge/statistics.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { seededRandom } from "#lib/prng.ts";
import { RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { findRetrainingFraud } from "./find-retraining-fraud.ts";
import {
  BEACON,
  judge,
  QUALITY_DOMAIN,
  recertified,
  SEED,
  wineRetraining,
  withHead,
} from "./fixtures/small-retraining.ts";
import { rehashed, waysOf, withEntry, withNode } from "./fixtures/tamper.ts";
import { memberNode, proveLeaf, proveResidual, proveSum } from "./prove.ts";
import { aboutSubset, proveAnswer, proveContribution, proveMember, proveRetraining } from "./prove-retraining.ts";
import type { PublishedHead } from "./publish.ts";
import { answerOf, membersOf, type PublishedRidgeQuality, retrainHead, subsetHead } from "./retrain.ts";
import { solveRidge } from "./solver.ts";
import type { StatisticsNode } from "./tree.ts";

const CHECK_MS_MAX = 2;

const fixture = wineRetraining();
const { artefact, truth } = fixture;
const { params } = artefact.terms;
const CONTRIBUTORS = artefact.contributors.length;
const { subsets, queries } = truth.quality;

/** What a lie leads to: what is shown, and why the chain upholds it. */
function caught(lie: PublishedRidgeQuality): string {
  const finding = findRetrainingFraud(artefact, lie);
  if (finding.kind !== "fraud") return finding.kind;
  const { proof: shown } = finding.proof;
  const bytes = RankProof.encode(finding.proof);
  const proof = RankProof.decode(bytes);
  assert.ok(bytes.length <= PROOF_BYTES_MAX, `${bytes.length} bytes`);
  const verdict = judge(artefact, lie, proof);
  assert.equal(verdict.kind, "upheld", `${shown?.kind}: ${verdict.reason}`);
  assert.equal(judge(artefact, truth, proof).kind, "rejected");
  const quickest = fastestMs(() => judge(artefact, lie, proof));
  assert.ok(quickest <= CHECK_MS_MAX, `${shown?.kind} takes ${quickest} ms`);
  const inner = shown?.kind === "retraining" ? `/${shown.value.proof?.kind ?? "leaf"}` : "";
  return `${shown?.kind}${inner}: ${verdict.reason}`;
}

/** The head of a subset as a head by itself, which the tools that tamper with heads can change. */
function viewOf(subset: number): PublishedHead {
  const made = truth.retraining.heads[subset];
  assert.ok(made !== undefined);
  return { ...subsetHead(artefact, made), leftOut: made.members.map(() => made.weights) };
}

function withTop(subset: number, top: StatisticsNode): PublishedRidgeQuality {
  return recertified(fixture, { heads: withHead(truth, subset, (head) => ({ ...head, top })) });
}

/** Measured values with those of one query changed. */
function withMeasured(
  query: number,
  change: (of: { actual: readonly bigint[]; contributions: readonly bigint[] }) => {
    actual: readonly bigint[];
    contributions: readonly bigint[];
  },
): PublishedRidgeQuality {
  const measured = truth.retraining.measured.map((own, i) => (i === query ? change(own) : own));
  return recertified(fixture, { measured });
}

test("an honest certificate passes, has no fault, and its subsets are retrained from the items themselves", () => {
  assert.deepEqual(findRetrainingFraud(artefact, truth), { kind: "honest" });
  assert.equal(checkQuality(QUALITY_DOMAIN, truth.quality, { beacon: BEACON, modelHeight: 60n }), undefined);
  assert.equal(retrainingFault(truth.quality, "ridge"), undefined);
  assert.ok(truth.quality.ldsBps > 9_000, `${truth.quality.ldsBps}`);
  for (const [subset, { members, top, weights }] of truth.retraining.heads.entries()) {
    assert.equal(members.length, CONTRIBUTORS / 2);
    assert.deepEqual(members, membersOf(SEED, subset, CONTRIBUTORS));
    const items = members.flatMap((member) => itemsUnder(memberNode(artefact, member).node));
    const statistics = statisticsOf(items, params);
    assert.deepEqual(top.statistics(), statistics);
    assert.deepEqual(weights, solveRidge(statistics, params));
    const [question] = truth.retraining.questions;
    assert.ok(question !== undefined && isAsked(question));
    assert.equal(truth.values[0]?.actual[subset], answerOf(artefact, weights, question));
  }
});

function itemsUnder(node: StatisticsNode): readonly RidgeExample[] {
  return node.children?.flatMap(itemsUnder) ?? (node.items ?? []).map(({ example }) => example);
}

test("a certificate's merits are the sums of what contributors add", () => {
  for (let contributor = 0; contributor < CONTRIBUTORS; contributor++) {
    const first = truth.merits.proveRange(contributor * queries, 1);
    const last = truth.merits.proveRange((contributor + 1) * queries - 1, 1);
    const sum = truth.contributions.reduce((all, own) => all + (own[contributor] as bigint), 0n);
    assert.equal(meritOf(truth, contributor, { first, last }), sum);
    assert.equal(meritOf(truth, contributor + 1, { first, last }), undefined);
    assert.equal(meritOf(truth, contributor, { first, last: first }), undefined);
  }
});

test("no proof about an honest certificate is upheld, wherever it looks, nor when its bytes are changed", () => {
  const random = seededRandom("twisted proofs of retraining");
  const place = fc.record({
    query: fc.nat(queries - 1),
    subset: fc.nat(subsets - 1),
    contributor: fc.nat(CONTRIBUTORS - 1),
    row: fc.nat(params.dimension - 1),
    class: fc.nat(params.classes - 1),
    place: fc.nat(CONTRIBUTORS / 2 - 1),
  });
  let twisted = 0;
  fc.assert(
    fc.property(place, ({ query, subset, contributor, row, class: k, place: at }) => {
      const view = viewOf(subset);
      const branch = { branch: view.top, ascent: { parents: [] } };
      const block = { block: view.top, ascent: { parents: [] } };
      const member = truth.retraining.heads[subset]?.members[at] ?? 0;
      const against = [
        proveSum(view, branch, { row, segment: 0 }),
        proveLeaf(view, block, { row, segment: 0 }),
        proveMember(artefact, view, { place: at, member }),
        proveResidual(view, { row, class: k }),
      ];
      const proofs = [
        proveAnswer(artefact, truth, { query, subset }),
        proveContribution(artefact, truth, { query, contributor }),
        proveRetraining(truth, subset),
        ...against.map((proof) => proveRetraining(truth, subset, aboutSubset(proof))),
      ];
      for (const proof of proofs) {
        assert.equal(judge(artefact, truth, proof).kind, "rejected");
        for (const copy of twistedCopies(RankProof, proof, { random, copies: 8 })) {
          assert.equal(judge(artefact, truth, copy).kind, "rejected");
          twisted++;
        }
      }
    }),
    { seed: 4, numRuns: 30 },
  );
  assert.ok(twisted > 700, `${twisted} changed proofs could be decoded`);
});

test("a wrong row of a branch's statistics is refuted, and so is one that is kept up to the top", () => {
  const view = viewOf(3);
  const isAbove = (way: readonly boolean[]): boolean => way.length <= 1;
  const ways = waysOf(view.top).filter(isAbove);
  assert.equal(ways.length, 3);
  for (const way of ways) {
    const lie = { way, entry: 17, delta: 5, levels: 0 };
    assert.equal(
      caught(withTop(3, withEntry(view, lie).top)),
      "retraining/gramSum: parent is not the sum of its children",
    );
  }
  const [deepest] = waysOf(view.top).toSorted((a, b) => b.length - a.length);
  assert.ok(deepest !== undefined);
  const kept = withEntry(view, { way: deepest, entry: 17, delta: 5, levels: 32 });
  assert.equal(caught(withTop(3, kept.top)), "retraining/entry: another node is in the place of a member");
});

test("another member's node, other weights, and a node in the place of several members are refuted", () => {
  const [first, ...others] = truth.retraining.heads[2]?.members ?? [];
  const outsider = Array.from({ length: CONTRIBUTORS }, (_, i) => i).find((i) => i !== first && !others.includes(i));
  assert.ok(outsider !== undefined);
  const swapped = recertified(fixture, {
    heads: withHead(truth, 2, () => retrainHead(artefact, [outsider, ...others])),
  });
  assert.match(caught(swapped), /^retraining\/entry/);
  const weights = recertified(fixture, {
    heads: withHead(truth, 5, (head) => ({
      ...head,
      weights: head.weights.with(4, (head.weights[4] as number) + 300),
    })),
  });
  assert.equal(caught(weights), "retraining/residual: weights do not solve the row");
  const view = { ...viewOf(1), contributors: [] };
  let block = view.top;
  while (block.children !== undefined) block = block.children[0];
  const { node: preimage } = block;
  // A block that says it holds what several members have, so that the sums above it are right.
  const shared = withNode(view, [false], ({ node: { rowsRoot }, statistics }) =>
    rehashed(artefact.terms, { ...block, statistics }, { ...preimage, rowsRoot }),
  );
  assert.equal(caught(withTop(1, shared.top)), "retraining/shape: contributors share a node");
  const cut = rehashed(artefact.terms, view.top, { ...view.top.node, content: new Uint8Array(63) });
  assert.equal(caught(withTop(1, cut)), "retraining/shape: node of the statistics is malformed");
});

test("a wrong answer, a wrong contribution and invented actual values are refuted", () => {
  const answer = withMeasured(4, (own) => ({ ...own, actual: own.actual.with(7, (own.actual[7] as bigint) + 1n) }));
  assert.equal(caught(answer), "answer: an answer is wrong");
  const contribution = withMeasured(6, (own) => ({
    ...own,
    contributions: own.contributions.with(9, (own.contributions[9] as bigint) - 1n),
  }));
  assert.equal(caught(contribution), "contribution: a contribution is wrong");
  const invented = recertified(fixture, {
    measured: truth.retraining.measured.map((own, i) => ({ ...own, actual: truth.values[i]?.predicted ?? [] })),
  });
  assert.equal(invented.quality.ldsLowBps, 10_000);
  assert.equal(checkQuality(QUALITY_DOMAIN, invented.quality, { beacon: BEACON, modelHeight: 60n }), undefined);
  assert.equal(caught(invented), "answer: an answer is wrong");
});

test("a question that cannot be asked is refuted", () => {
  const { measured } = truth.retraining;
  const questions = truth.retraining.questions.filter(isAsked);
  const foreign = questions.map((own, i) => (i === 3 ? { ...own, label: params.classes } : own));
  assert.equal(caught(recertified(fixture, { questions: foreign, measured })), "answer: a question cannot be asked");
  const short = questions.map((own, i) => (i === 5 ? { ...own, vector: own.vector.subarray(1) } : own));
  assert.equal(caught(recertified(fixture, { questions: short, measured })), "answer: a question cannot be asked");
});

test("malformed leaves of heads, values and contributions are refuted", () => {
  const leaves = truth.retraining.heads.map((head) => retrainedLeaf(subsetHead(artefact, head).head));
  const tag = qualityTag(QUALITY_DOMAIN, "retrained");
  const malformed = "retraining/leaf: the leaf of a retrained head is malformed";
  const short = buildPositionTree(
    tag,
    leaves.map((leaf, i) => (i === 8 ? leaf.subarray(1) : leaf)),
  );
  assert.equal(caught(recertified(fixture, { retrained: short })), malformed);
  assert.equal(caught(recertified(fixture, { retrained: buildPositionTree(tag, leaves.slice(1)) })), malformed);
  assert.match(caught(withParts(2, "values", [7, 15])), /^answer: the values of a query are malformed/);
  assert.match(caught(withParts(2, "contributions", [3, 9])), /^contribution: the contributions of a query/);
  assert.match(caught(withParts(1, "values", undefined)), /^answer: the values of a query are malformed/);
});

/** A certificate of which one tree of a query has a leaf of another size, or one leaf less. */
function withParts(
  query: number,
  tree: "values" | "contributions",
  wrong: readonly [at: number, bytes: number] | undefined,
): PublishedRidgeQuality {
  const own = truth.parts[query];
  assert.ok(own !== undefined);
  const leaves = Array.from({ length: own[tree].total }, (_, i) => own[tree].open(i).leaves[0] as Uint8Array);
  const changed =
    wrong === undefined
      ? leaves.slice(0, -1)
      : leaves.map((leaf, i) => (i === wrong[0] ? new Uint8Array(wrong[1]) : leaf));
  const parts = { ...own, [tree]: buildPositionTree(qualityTag(QUALITY_DOMAIN, tree), changed) };
  const { values, contributions } = parts;
  const roots = { valuesRoot: values.root, contributionsRoot: contributions.root, score: 0 };
  const { id } = queryLeaf(QUALITY_DOMAIN, query, roots);
  const named = truth.queries.leaves.map((leaf, i) => (i === query ? { ...leaf, id } : leaf));
  const root = buildMerkleSum(qualityTrees(QUALITY_DOMAIN).queries, named);
  return {
    ...truth,
    parts: truth.parts.map((other, i) => (i === query ? parts : other)),
    queries: root,
    quality: { ...truth.quality, queryRoot: root.root },
  };
}

test("a wrong merit, and what follows from ranks alone, is refuted as in any certificate", () => {
  const leaves = truth.merits.leaves.map((leaf, i) => (i === 11 ? { ...leaf, amount: leaf.amount + 1n } : leaf));
  const merits = buildMerkleSum(qualityTrees(QUALITY_DOMAIN).merits, leaves);
  const merit = { ...truth, merits, quality: { ...truth.quality, merits: merits.root } };
  assert.equal(caught(merit), "merit: a merit is wrong");
  const bound = { ...truth, quality: { ...truth.quality, ldsLowBps: truth.quality.ldsLowBps - 1 } };
  assert.equal(caught(bound), "bound: the lower bound is wrong");
});

test("what was not published is asked for", () => {
  const { retraining, quality } = truth;
  const other = { ...quality, retrainedRoot: new Uint8Array(32), evaluationRoot: quality.evaluationRoot };
  assert.deepEqual(findRetrainingFraud(artefact, { ...truth, quality: other }), {
    kind: "withheld",
    what: "retrained heads",
  });
  const asked = { ...truth, retraining: { ...retraining, questions: retraining.questions.slice(1) } };
  assert.deepEqual(findRetrainingFraud(artefact, asked), { kind: "withheld", what: "questions" });
  const heads = withHead(truth, 4, (head) => ({ ...head, weights: head.weights.with(0, 1) }));
  const hidden = { ...truth, retraining: { ...retraining, heads } };
  assert.deepEqual(findRetrainingFraud(artefact, hidden), { kind: "withheld", what: "head of subset 4" });
  const values = truth.values.map((own, i) => (i === 2 ? { ...own, actual: own.predicted } : own));
  assert.deepEqual(findRetrainingFraud(artefact, { ...truth, values }), { kind: "withheld", what: "query 2" });
});
