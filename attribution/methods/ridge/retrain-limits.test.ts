import assert from "node:assert/strict";
import { test } from "node:test";
import { publish } from "#attribution/accuracy/certificate.ts";
import { ENCODING, paramsFor } from "#attribution/accuracy/ridge-data.ts";
import { evaluationTree } from "#attribution/methods/evaluation.ts";
import { buildPositionTree } from "#kernels/openings.ts";
import { qualityTag, RETRAINED_BYTES, retrainedLeaf } from "#kernels/ranks/commitments.ts";
import { CERTIFIED_CONTRIBUTORS_MAX, SUBSETS_MAX } from "#kernels/ranks/quality.ts";
import { RIDGE_CLASSES_MAX, RIDGE_DIMENSION_MAX } from "#kernels/ridge/params.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { seededRandom } from "#lib/prng.ts";
import { type Quality, RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { commitGating, showGate } from "../gating.ts";
import { inventedHead } from "./fixtures/small-head.ts";
import { judge, QUALITY_DOMAIN, SEED, STATED } from "./fixtures/small-retraining.ts";
import { type Ascent, proveLeaf, proveResidual, proveSum } from "./prove.ts";
import {
  aboutSubset,
  proveAnswer,
  proveContribution,
  proveImprovement,
  proveMember,
  proveRetraining,
} from "./prove-retraining.ts";
import type { PublishedHead } from "./publish.ts";
import {
  answerOf,
  contributionsOf,
  improvementsOf,
  membersOf,
  type PublishedRidgeQuality,
  retrainHead,
  rootsOf,
  subsetHead,
} from "./retrain.ts";
import type { StatisticsNode } from "./tree.ts";

const CHECK_MS_MAX = 2;
const QUERIES = 4;
/** Siblings by which the ways to a query and to a question grow from four queries to a thousand: length, hash and sum. */
const GROWTH_MAX = 8 * (2 + 32 + 4) + 8 * 32;
/** The same of two ways to improvements, whose sums are longer. */
const IMPROVEMENTS_GROWTH_MAX = 2 * 8 * (2 + 32 + 16);

const artefact = largestHead();
const truth = largestCertificate();

/** A head of the largest dimension with as many classes and certified contributors as allowed. */
function largestHead(): PublishedHead {
  const shape = {
    dimension: RIDGE_DIMENSION_MAX,
    classes: RIDGE_CLASSES_MAX,
    contributors: CERTIFIED_CONTRIBUTORS_MAX,
  };
  const rows = {
    name: "invented",
    features: [new Array<number>(shape.dimension - 1).fill(0)],
    labels: [0],
    classes: shape.classes,
  };
  // To keep everybody's Gram matrix saves solving it 256 times, and changes no proof.
  const params = { ...paramsFor(rows, 100_000n), normSquaredMax: ENCODING.norm ** 2 * 4, gramKept: true };
  return inventedHead({ ...shape, itemsEach: 1, params }).published;
}

/** A certificate of which one subset is retrained; of the others only the numbers of leaves matter here. */
function largestCertificate(): PublishedRidgeQuality {
  const random = seededRandom("largest certificate");
  const { dimension, classes } = artefact.terms.params;
  const questions = Array.from({ length: QUERIES }, (_, i) => {
    const vector = Int8Array.from({ length: dimension }, () => random.below(31) - 15);
    return { salt: random.bytes(32), label: classes - 1 - i, vector };
  });
  const head = retrainHead(artefact, membersOf(SEED, 0, CERTIFIED_CONTRIBUTORS_MAX));
  const filler = Array.from({ length: SUBSETS_MAX - 1 }, () => random.bytes(RETRAINED_BYTES));
  const leaves = [retrainedLeaf(subsetHead(artefact, head).head), ...filler];
  const retrained = buildPositionTree(qualityTag(QUALITY_DOMAIN, "retrained"), leaves);
  const evaluation = evaluationTree(QUALITY_DOMAIN, questions);
  const contributions = questions.map((question) => contributionsOf(artefact, question));
  const values = questions.map((question) => {
    const invented = Array.from({ length: SUBSETS_MAX }, () => BigInt(random.below(1 << 30)));
    return { actual: invented.with(0, answerOf(artefact, head.weights, question)), predicted: invented };
  });
  const gating = commitGating(QUALITY_DOMAIN, improvementsOf(artefact, questions));
  const stated: Partial<Quality> = { ...STATED, ...rootsOf({ retrained, evaluation, gating }) };
  const published = publish({ domain: QUALITY_DOMAIN, seed: SEED, contributions, values, stated });
  return {
    ...published,
    retraining: { questions, asked: QUALITY_DOMAIN, heads: [head], retrained, evaluation, measured: [], gating },
  };
}

/** The lowest branch of a subset's tree, and the way to it. */
function lowestBranch(view: PublishedHead): { readonly branch: StatisticsNode; readonly ascent: Ascent } {
  let branch = view.top;
  let parents: Ascent["parents"] = [];
  while (branch.children?.[0].children !== undefined) {
    parents = [{ parent: branch, isRight: false }, ...parents];
    branch = branch.children[0];
  }
  return { branch, ascent: { parents } };
}

function proofs(): readonly (readonly [name: string, proof: RankProof])[] {
  const [head] = truth.retraining.heads;
  assert.ok(head !== undefined);
  const view = subsetHead(artefact, head);
  const lowest = lowestBranch(view);
  assert.equal(lowest.ascent.parents.length, 6);
  const at = { row: view.terms.params.dimension - 2, segment: 1 };
  const place = head.members.length - 1;
  const inner = [
    ["gram sum", proveSum(view, lowest, at)],
    ["entry", proveMember(artefact, view, { place, member: head.members[place] as number })],
    ["residual", proveResidual(view, { row: at.row, class: 3 })],
    ["shape", proveLeaf(view, { block: lowest.branch, ascent: lowest.ascent }, at)],
  ] as const;
  return [
    ["leaf", proveRetraining(truth, 0)],
    ...inner.map(([name, proof]) => [name, proveRetraining(truth, 0, aboutSubset(proof))] as const),
    ["answer", proveAnswer(artefact, truth, { query: 1, subset: 0 })],
    ["contribution", proveContribution(artefact, truth, { query: 2, contributor: CERTIFIED_CONTRIBUTORS_MAX - 2 })],
    ["improvement", proveImprovement(artefact, truth, { query: 2, contributor: CERTIFIED_CONTRIBUTORS_MAX - 2 })],
    ["gate", { proof: { kind: "gate", value: showGate(truth.retraining.gating, CERTIFIED_CONTRIBUTORS_MAX - 2) } }],
  ];
}

test("proofs about retraining are small and quick at the limits, and right ones prove nothing when they are changed", (t) => {
  const random = seededRandom("largest proofs");
  for (const [name, proof] of proofs()) {
    const bytes = RankProof.encode(proof).length;
    const isOfGates = name === "improvement" || name === "gate";
    const largest = bytes + GROWTH_MAX + (isOfGates ? IMPROVEMENTS_GROWTH_MAX : 0);
    assert.ok(largest <= PROOF_BYTES_MAX, `${name} can have ${largest} bytes`);
    const { kind, reason } = judge(artefact, truth, proof);
    assert.equal(kind, "rejected");
    // What does not lead to its root is rejected before most of the work is done.
    assert.doesNotMatch(reason, /does not lead|do not match/, name);
    const quickest = fastestMs(() => judge(artefact, truth, proof));
    assert.ok(quickest <= CHECK_MS_MAX, `${name} takes ${quickest} ms`);
    for (const copy of twistedCopies(RankProof, proof, { random, copies: 100 })) {
      assert.equal(judge(artefact, truth, copy).kind, "rejected");
    }
    t.diagnostic(`${name}: ${bytes} bytes, at most ${largest}; checked in ${quickest.toFixed(3)} ms`);
  }
});

test("a lie in the largest certificate is refuted by the same proofs", () => {
  const { contributions, values } = truth;
  const last = CERTIFIED_CONTRIBUTORS_MAX - 1;
  const raised = (list: readonly bigint[], at: number): readonly bigint[] => list.with(at, (list[at] as bigint) + 1n);
  const lie: PublishedRidgeQuality = {
    ...truth,
    ...publish({
      ...truth,
      seed: SEED,
      contributions: contributions.map((own, i) => (i === 2 ? raised(own, last) : own)),
      values: values.map((own, i) => (i === 1 ? { ...own, actual: raised(own.actual, 0) } : own)),
      stated: { ...STATED, ...rootsOf(truth.retraining) },
    }),
  };
  const answer = proveAnswer(artefact, lie, { query: 1, subset: 0 });
  assert.deepEqual(judge(artefact, lie, answer), { kind: "upheld", reason: "an answer is wrong" });
  const contribution = proveContribution(artefact, lie, { query: 2, contributor: last });
  assert.deepEqual(judge(artefact, lie, contribution), { kind: "upheld", reason: "a contribution is wrong" });
});
