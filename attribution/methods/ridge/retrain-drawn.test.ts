import assert from "node:assert/strict";
import { test } from "node:test";
import { type EvaluationQuestion, isAsked, shownQuestion } from "#attribution/methods/evaluation.ts";
import { receiptDomain } from "#kernels/domains.ts";
import { queryCommitment } from "#kernels/questions.ts";
import type { QualityClaim } from "#kernels/ranks/openings.ts";
import { findRetrainingFraud } from "./find-retraining-fraud.ts";
import { judge, QUALITY_DOMAIN, recertified, SEED, STATED, wineRetraining } from "./fixtures/small-retraining.ts";
import { proveAnswer, proveContribution } from "./prove-retraining.ts";
import { certifyRidge, type PublishedRidgeQuality } from "./retrain.ts";

const RECEIPTS = receiptDomain("tributary-1", 7n, 1n);
const HIDDEN = 2;

const fixture = wineRetraining();
const { artefact, truth } = fixture;
const asked = truth.retraining.questions.filter(isAsked);
const questions = asked.map((question, i): EvaluationQuestion => {
  return i === HIDDEN ? { commitment: queryCommitment(RECEIPTS, shownQuestion(question)) } : question;
});
const terms = { domain: QUALITY_DOMAIN, seed: SEED, subsets: 12, asked: RECEIPTS, stated: { ...STATED, batchId: 9n } };
const drawn = certifyRidge(artefact, questions, terms);

function claimOf({ domain, quality }: PublishedRidgeQuality): QualityClaim {
  const committed = { domain, root: new Uint8Array(32), isDrawn: false };
  return { domain, quality, drawn: { committed, uses: 100n, asked: RECEIPTS } };
}

/** As its client sees it, who knows what was asked. */
const seen = { ...drawn, retraining: { ...drawn.retraining, questions: asked } };

test("whoever is not shown a drawn question measures nothing of it, and the client cannot refute that", () => {
  assert.deepEqual(findRetrainingFraud(artefact, drawn), { kind: "honest" });
  const proofs = [
    proveAnswer(artefact, seen, { query: HIDDEN, subset: 1 }),
    proveContribution(artefact, seen, { query: HIDDEN, contributor: 1 }),
  ];
  for (const proof of proofs) {
    assert.match(judge(artefact, claimOf(drawn), proof).reason, /shown to nobody/);
    assert.equal(judge(artefact, claimOf(drawn), proof).kind, "rejected");
  }
  // What ranks nothing makes no certificate better.
  assert.ok(drawn.quality.ldsBps < truth.quality.ldsBps);
});

test("a drawn question of which something was measured is answered for, and one that was chosen always", () => {
  const measured = drawn.retraining.measured.map((query, i) =>
    i === 4 ? { ...query, actual: query.actual.map((value) => value + 1n) } : query,
  );
  const wrong = { ...recertified(fixture, { measured }), retraining: { ...seen.retraining, measured } };
  const honest = { ...wrong, quality: { ...wrong.quality, evaluationRoot: drawn.quality.evaluationRoot } };
  const proof = proveAnswer(artefact, honest, { query: 4, subset: 1 });
  assert.equal(judge(artefact, claimOf(honest), proof).reason, "an answer is wrong");

  const silent = truth.retraining.measured.map((query, i) =>
    i === 4 ? { contributions: query.contributions.map(() => 0n), actual: query.actual.map(() => 0n) } : query,
  );
  const chosen = recertified(fixture, { measured: silent });
  const finding = findRetrainingFraud(artefact, chosen);
  assert.ok(finding.kind === "fraud");
  assert.equal(judge(artefact, { domain: QUALITY_DOMAIN, quality: chosen.quality }, finding.proof).kind, "upheld");
});
