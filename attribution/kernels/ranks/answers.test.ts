import assert from "node:assert/strict";
import { test } from "node:test";
import { certify, type PublishedQuality } from "#attribution/accuracy/certificate.ts";
import { certifyNeighbours } from "#attribution/accuracy/neighbours-certificate.ts";
import {
  type OpenedBytes,
  showAsked,
  showRetrainedNode,
  showRetraining,
  showScore,
  showSum,
  showSums,
  showVotes,
} from "#attribution/accuracy/show-certificate.ts";
import type { AskedQuestion } from "#attribution/methods/evaluation.ts";
import { createNeighbourMethod } from "#attribution/methods/neighbours.ts";
import { inventedHead, wineHead } from "#attribution/methods/ridge/fixtures/small-head.ts";
import { claimOf } from "#attribution/methods/ridge/publish.ts";
import { certifyRidge } from "#attribution/methods/ridge/retrain.ts";
import { assertDefined } from "#lib/assert.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import { RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import { twistedCopies } from "#test/support/proofs.ts";
import type { NeighbourItem } from "../neighbours/items.ts";
import {
  areSums,
  areVotesShown,
  isQuestionShown,
  isRetrainedNodeShown,
  isRetrainingShown,
  isScoreShown,
  isSumShown,
  retrainedPlaceOf,
} from "./answers.ts";
import type { QualityClaim } from "./openings.ts";
import { qualitySeed } from "./quality.ts";

const DOMAIN = { chainId: "c", module: "model/1", datanetId: 0n, version: 3n };
const SEED = qualitySeed(DOMAIN, { height: 77n, value: new Uint8Array(32).fill(5) });
/** Bytes of the longest answer that a chain takes. */
const ANSWER_BYTES_MAX = 8 * 1024;

/** Whether an opening answers a request; false for one of another kind. */
type Check = (bytes: OpenedBytes) => boolean;

/** The right answer is taken and short enough, those to other requests are not, and neither is any twisted one. */
function checkAnswer(check: Check, right: OpenedBytes, wrong: readonly OpenedBytes[], random: Random): void {
  assert.ok(check(right));
  assert.ok(Opening.encode({ bytes: right }).length <= ANSWER_BYTES_MAX);
  for (const bytes of wrong) assert.equal(check(bytes), false);
  const kept = Opening.encode({ bytes: right });
  for (const { bytes } of twistedCopies(Opening, { bytes: right }, { random, copies: 60 })) {
    if (bytes === undefined || !check(bytes)) continue;
    // What is taken is what was asked for: other bytes on the wire may still say the same.
    assert.deepEqual(Opening.encode({ bytes }), kept);
  }
}

function questionsFor(random: Random, count: number, shape: { dimension: number; classes: number }) {
  return Array.from(
    { length: count },
    (): AskedQuestion => ({
      salt: random.bytes(32),
      label: random.below(shape.classes),
      vector: Int8Array.from({ length: shape.dimension }, () => random.below(200) - 100),
    }),
  );
}

const claimOfQuality = ({ domain, quality }: PublishedQuality): QualityClaim => ({ domain, quality });

test("every part of a certificate of a head is shown by its own bytes alone", () => {
  const random = seededRandom("answers");
  const artefact = wineHead().published;
  const questions = questionsFor(random, 3, artefact.head.params);
  const terms = { domain: DOMAIN, seed: SEED, subsets: 5 };
  const published = certifyRidge(artefact, questions, { ...terms, stated: {} });
  const claim = claimOfQuality(published);
  const head = claimOf(artefact);
  const { retraining } = published;
  const score: Check = (bytes) => bytes.kind === "score" && isScoreShown(claim, bytes.value, 1);
  checkAnswer(score, showScore(published, 1), [showScore(published, 2)], random);
  const sums: Check = (bytes) => bytes.kind === "resampleSums" && areSums(claim, bytes.value);
  checkAnswer(sums, showSums(published), [{ kind: "resampleSums", value: new Uint8Array(0) }], random);
  for (const tree of ["resamples", "merits"] as const) {
    const check: Check = (bytes) => bytes.kind === "sums" && isSumShown(claim, bytes.value, { tree, index: 7 });
    const other = showSum(published, tree === "merits" ? "resamples" : "merits", 7);
    checkAnswer(check, showSum(published, tree, 7), [showSum(published, tree, 6), other], random);
  }
  const question: Check = (bytes) => bytes.kind === "question" && isQuestionShown(claim, bytes.value, 2);
  const asked = (at: number): OpenedBytes => showAsked(retraining.evaluation, questions, at);
  checkAnswer(question, asked(2), [asked(0)], random);
  const rowOf = (subset: number, index: number): OpenedBytes => showRetraining(artefact, retraining, { subset, index });
  const weights: Check = (bytes) =>
    bytes.kind === "retraining" && isRetrainingShown(claim, head, { shown: bytes.value, subset: 4, index: 1 });
  checkAnswer(weights, rowOf(4, 1), [rowOf(3, 1), rowOf(4, 0)], random);
  const placeAt = (position: bigint) => assertDefined(retrainedPlaceOf(position), "no such place");
  const place = placeAt((3n << 40n) | (2n << 32n) | 1n);
  const nodeOf = (other: bigint, row: number): OpenedBytes =>
    showRetrainedNode(artefact, retraining, { ...placeAt(other), row });
  const node: Check = (bytes) =>
    bytes.kind === "retrainedNode" && isRetrainedNodeShown(claim, head, { shown: bytes.value, place, row: 4 });
  const wrong = [
    nodeOf((4n << 40n) | (2n << 32n) | 1n, 4),
    nodeOf((3n << 40n) | (2n << 32n) | 3n, 4),
    nodeOf((3n << 40n) | (1n << 32n) | 1n, 4),
    nodeOf((3n << 40n) | (2n << 32n) | 1n, 5),
  ];
  checkAnswer(node, nodeOf((3n << 40n) | (2n << 32n) | 1n, 4), wrong, random);
  assert.equal(retrainedPlaceOf(33n << 32n), undefined);
  assert.equal(retrainedPlaceOf((2n << 32n) | 4n), undefined);
});

test("a certificate of fewer questions than were committed to cannot show any", () => {
  const random = seededRandom("chosen");
  const artefact = wineHead().published;
  const questions = questionsFor(random, 4, artefact.head.params);
  const terms = { domain: DOMAIN, seed: SEED, subsets: 2, stated: {} };
  const all = certifyRidge(artefact, questions, terms);
  const best = certifyRidge(artefact, questions.slice(0, 2), terms);
  const chosen = { ...best, quality: { ...best.quality, evaluationRoot: all.quality.evaluationRoot } };
  const shown = showAsked(all.retraining.evaluation, questions, 0);
  assert.ok(shown.kind === "question" && isQuestionShown(claimOfQuality(all), shown.value, 0));
  assert.equal(isQuestionShown(claimOfQuality(chosen), shown.value, 0), false);
});

test("the nearest items of a question are shown with all numbers that follow from them", () => {
  const random = seededRandom("votes");
  const [owners, dimension] = [6, 4];
  const vector = (): Int8Array => Int8Array.from({ length: dimension }, () => random.below(32) - 16);
  const items = Array.from(
    { length: 30 },
    (_, i): NeighbourItem => ({
      salt: random.bytes(32),
      bundle: BigInt(100 + i),
      place: 0,
      owner: i % owners,
      label: random.below(2),
      vector: vector(),
    }),
  );
  const addresses = Array.from({ length: owners }, (_, owner) => new Uint8Array(20).fill(owner));
  const method = createNeighbourMethod(DOMAIN, { items, owners: addresses, classes: 2 }, { neighbours: 9, nearest: 3 });
  const questions = questionsFor(random, 4, { dimension, classes: 2 });
  const evaluation = { domain: DOMAIN, seed: SEED, subsets: 8, together: 2, questions, stated: {} };
  const published = certifyNeighbours(method, evaluation);
  const claim = claimOfQuality(published.ranks);
  const right = showVotes(published, 3);
  assert.ok(right.kind === "votes");
  const check: Check = (bytes) => bytes.kind === "votes" && areVotesShown(claim, bytes.value, 3);
  const withheld = { entries: new Uint8Array(0), values: new Uint8Array(0), contributions: new Uint8Array(0) };
  const wrong = Object.entries(withheld).map(
    ([field, none]): OpenedBytes => ({ kind: "votes", value: { ...right.value, [field]: none } }),
  );
  checkAnswer(check, right, [showVotes(published, 2), ...wrong], random);
  const asked: Check = (bytes) => bytes.kind === "question" && isQuestionShown(claim, bytes.value, 3);
  const { evaluation: tree } = published;
  checkAnswer(asked, showAsked(tree, questions, 3), [showAsked(tree, questions, 1)], random);
});

test("the largest parts fit the longest answer", () => {
  const random = seededRandom("largest");
  const [subsets, contributors] = [128, 256];
  const measured = Array.from({ length: 3 }, () => ({
    contributions: Array.from({ length: contributors }, () => BigInt(random.below(2_000)) - 1_000n),
    actual: Array.from({ length: subsets }, () => BigInt(random.below(9_000))),
  }));
  const published = certify(DOMAIN, SEED, measured);
  // Of a thousand queries a leaf has eight more siblings, each a hash and a sum; a question has a list of 64 and no sums.
  const score = Opening.encode({ bytes: showScore(published, 1) }).length + 8 * 50;
  assert.ok(score + 64 * 12 + 13 * 32 <= ANSWER_BYTES_MAX, `${score} bytes`);
  const params = {
    dimension: 257,
    classes: 16,
    lambda: 1n << 20n,
    fractionBits: 8,
    tolerance: 1n << 40n,
    normSquaredMax: 127 * 127 * 257,
    target: RidgeTarget.RIDGE_TARGET_ONE_HOT,
    gramKept: false,
  };
  const artefact = inventedHead({ dimension: 257, classes: 16, contributors: 4, itemsEach: 4, params }).published;
  const questions = questionsFor(random, 1, params);
  const { retraining } = certifyRidge(artefact, questions, { domain: DOMAIN, seed: SEED, subsets: 2, stated: {} });
  const place = { subset: 1, way: { depth: 2, turns: 1n } };
  const node = Opening.encode({ bytes: showRetrainedNode(artefact, retraining, { ...place, row: 256 }) }).length;
  const weights = Opening.encode({ bytes: showRetraining(artefact, retraining, { subset: 1, index: 15 }) }).length;
  // A tree is at most 32 deep, and one of 128 subsets has six more siblings than one of two.
  const deeper = 64 * 31 + 32 * 6;
  assert.ok(node + deeper <= ANSWER_BYTES_MAX && weights + 32 * 6 <= ANSWER_BYTES_MAX, `${node}, ${weights} bytes`);
});
