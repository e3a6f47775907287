import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isAsked } from "#attribution/methods/evaluation.ts";
import { buildMerkleSum } from "#kernels/merkle-sum.ts";
import { qualityTrees } from "#kernels/ranks/commitments.ts";
import { gateOf, gatesTree } from "#kernels/ranks/gates.ts";
import { IMPROVEMENT_MAX, openImprovements, sumImprovements } from "#kernels/ranks/improvements.ts";
import { assertDefined } from "#lib/assert.ts";
import { seededRandom } from "#lib/prng.ts";
import { RankProof, ScoreTree } from "#proto/tributary/attribution/v1/ranks.ts";
import { twistedCopies } from "#test/support/proofs.ts";
import { commitGating, type Gating, showGate } from "../gating.ts";
import { findRetrainingFraud } from "./find-retraining-fraud.ts";
import { judge, QUALITY_DOMAIN, wineRetraining } from "./fixtures/small-retraining.ts";
import { proveImprovement } from "./prove-retraining.ts";
import type { PublishedRidgeQuality } from "./retrain.ts";

const { artefact, truth } = wineRetraining();
const { gating, questions } = truth.retraining;
const { params } = artefact.terms;
const { queries, contributors } = truth.quality;

/** The certificate with other improvements and gates. */
function withGating(changes: Partial<Gating>): PublishedRidgeQuality {
  const made = { ...gating, ...changes };
  const roots = { improvements: made.tree.root, gatesRoot: made.gates.tree.root };
  return {
    ...truth,
    quality: { ...truth.quality, ...roots },
    retraining: { ...truth.retraining, gating: made },
  };
}

function closed(contributor: number): PublishedRidgeQuality {
  const bps = gating.gates.bps.with(contributor, 0);
  return withGating({ gates: { bps, tree: gatesTree(QUALITY_DOMAIN, bps) } });
}

function caught(lie: PublishedRidgeQuality): string {
  const finding = findRetrainingFraud(artefact, lie);
  assert.equal(finding.kind, "fraud");
  if (finding.kind !== "fraud") return "";
  assert.equal(judge(artefact, truth, finding.proof).kind, "rejected");
  const { kind, reason } = judge(artefact, lie, finding.proof);
  assert.equal(kind, "upheld", reason);
  return `${finding.proof.proof?.kind}: ${reason}`;
}

test("improvements are what the square of an answer's error shrinks by", () => {
  const { fractionBits, classes, dimension } = params;
  questions.forEach((question, query) => {
    assert.ok(isAsked(question));
    const { label, vector } = question;
    const answerOf = (weights: Int32Array): number =>
      vector.reduce((sum, x, i) => sum + (x * (weights[label * dimension + i] as number)) / 2 ** fractionBits, 0);
    const error = (weights: Int32Array): number => (classes - 1 - answerOf(weights)) ** 2;
    artefact.leftOut.forEach((leftOut, contributor) => {
      const expected = (error(leftOut) - error(artefact.weights)) * 2 ** 16;
      const improvement = Number(gating.improvements[query]?.[contributor]);
      assert.ok(Math.abs(improvement - expected) <= 1, `${improvement} is not ${expected}`);
    });
  });
});

test("gates follow from the sums that the first and the last leaf of a contributor show", () => {
  for (let contributor = 0; contributor < contributors; contributor++) {
    const { first, last } = showGate(gating, contributor);
    const sums = sumImprovements(gating.improvements.map((own) => own[contributor] as bigint));
    assert.deepEqual(openImprovements(truth, contributor, { first, last }), sums);
    assert.equal(gating.gates.bps[contributor], gateOf(sums));
    assert.equal(openImprovements(truth, contributor + 1, { first, last }), undefined);
    assert.equal(openImprovements(truth, contributor, { first, last: first }), undefined);
  }
});

test("a gate closed unseen, an invented improvement and what follows from it are refuted", () => {
  assert.equal(caught(closed(4)), "gate: a gate is wrong");
  const invented = commitGating(
    QUALITY_DOMAIN,
    gating.improvements.map((own) => own.with(4, -1n)),
  );
  assert.equal(caught(withGating(invented)), "improvement: an improvement is wrong");
  const fewer = gatesTree(QUALITY_DOMAIN, gating.gates.bps.slice(1));
  assert.equal(caught(withGating({ gates: { ...gating.gates, tree: fewer } })), "gate: the gates are malformed");
});

test("improvements that are not where their numbers say, or out of range, are refuted by themselves", () => {
  const [own] = gating.tree.leaves;
  assert.ok(own !== undefined);
  const show = (lie: Gating): RankProof => {
    const value = { tree: ScoreTree.SCORE_TREE_IMPROVEMENTS, leaf: lie.tree.proveRange(0, 1) };
    return { proof: { kind: "unsorted", value } };
  };
  assert.equal(judge(artefact, truth, show(gating)).kind, "rejected");
  for (const change of [{ id: own.id.with(7, 9) }, { amount: (IMPROVEMENT_MAX << 64n) + 1n }]) {
    const rest = gating.tree.leaves.slice(1).filter(({ id }) => change.id === undefined || id[3] !== 0);
    const tree = buildMerkleSum(qualityTrees(QUALITY_DOMAIN).improvements, [{ ...own, ...change }, ...rest]);
    const lie = withGating({ tree });
    assert.equal(judge(artefact, lie, show(lie.retraining.gating)).kind, "upheld");
  }
});

test("what was not published is asked for", () => {
  const other = { ...truth, quality: { ...truth.quality, gatesRoot: new Uint8Array(32) } };
  assert.deepEqual(findRetrainingFraud(artefact, other), { kind: "withheld", what: "improvements and gates" });
});

test("no proof about honest improvements and gates is upheld, nor when its bytes are changed", () => {
  const random = seededRandom("twisted gates");
  const place = fc.record({ query: fc.nat(queries - 1), contributor: fc.nat(contributors - 1) });
  let twisted = 0;
  fc.assert(
    fc.property(place, ({ query, contributor }) => {
      const proofs: readonly RankProof[] = [
        proveImprovement(artefact, truth, { query, contributor }),
        { proof: { kind: "gate", value: showGate(gating, contributor) } },
      ];
      for (const proof of proofs) {
        const { kind, reason } = judge(artefact, truth, proof);
        assert.equal(kind, "rejected");
        assert.match(reason, /is right/);
        for (const copy of twistedCopies(RankProof, proof, { random, copies: 20 })) {
          assert.equal(judge(artefact, truth, copy).kind, "rejected");
          twisted++;
        }
      }
    }),
    { seed: 3, numRuns: 40 },
  );
  assert.ok(twisted > 100, `${twisted} changed proofs could be decoded`);
});

test("an improvement is shown with its question, and another question shows nothing", () => {
  const { proof } = proveImprovement(artefact, truth, { query: 2, contributor: 1 });
  assert.ok(proof?.kind === "improvement");
  const other = proveImprovement(artefact, truth, { query: 3, contributor: 1 }).proof;
  assert.ok(other?.kind === "improvement");
  const reasonOf = (value: typeof proof.value): string => judge(artefact, truth, { proof: { ...proof, value } }).reason;
  const missing = "the question or its answer is not shown";
  assert.equal(reasonOf({ ...proof.value, question: undefined }), missing);
  assert.equal(reasonOf({ ...proof.value, weights: undefined }), missing);
  assert.equal(reasonOf({ ...proof.value, question: assertDefined(other.value.question, "no question") }), missing);
  assert.equal(reasonOf({ ...proof.value, improvement: other.value.improvement }), "another contribution is shown");
});
