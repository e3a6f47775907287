import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPositionTree } from "#kernels/openings.ts";
import { bytesOfVector, queryCommitment } from "#kernels/questions.ts";
import { contributionsTree, qualityTag, valuesTree } from "#kernels/ranks/commitments.ts";
import { isVoid, type QualityClaim } from "#kernels/ranks/openings.ts";
import { drawnQuestion } from "#kernels/ranks/quality.ts";
import { verifyQuestion } from "#kernels/ranks/verify-questions.ts";
import { NO_TOKENS, usesTree } from "#kernels/receipts.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { assertDefined } from "#lib/assert.ts";
import { seededRandom } from "#lib/prng.ts";
import { Quality, RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { decodeOrNot, fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { drawQuestions, evaluationTree, findQuestionFraud, isAsked } from "./evaluation.ts";

const QUALITY = { chainId: "c", module: "attribution/quality/1", datanetId: 0n, version: 1n };
const RECEIPTS = { ...QUALITY, module: "model/1" };
const BATCH = { ...QUALITY, module: "attribution/model/1/1" };
const SEED = new Uint8Array(32).fill(3);
const [USES, QUERIES] = [5_000, 60];

const random = seededRandom("evaluation");
const asked = Array.from({ length: USES }, () => {
  return { salt: random.bytes(32), label: random.below(10), vector: Int8Array.from(random.bytes(16)) };
});
const uses = asked.map(({ salt, label, vector }, at) => ({
  sessionId: 1n,
  sequence: BigInt(at + 1),
  before: BigInt(at),
  fee: 1n,
  queryCommitment: queryCommitment(RECEIPTS, { salt, label, vector: bytesOfVector(vector) }),
  outputCommitment: salt,
  tokensCommitment: NO_TOKENS,
  parts: [],
}));
const drawable = { tree: usesTree(BATCH, uses), uses };
const positions = drawQuestions(SEED, QUERIES, USES);
const questions = positions.map((position) => assertDefined(asked[position], "no such use"));

function certified(leaves = questions.length, change = (_i: number, leaf: Uint8Array): Uint8Array => leaf) {
  const honest = evaluationTree(QUALITY, questions, RECEIPTS);
  const shown = Array.from({ length: leaves }, (_, i) => change(i, honest.open(i % QUERIES).leaves[0] as Uint8Array));
  const evaluation = buildPositionTree(qualityTag(QUALITY, "evaluation"), shown);
  const sizes = { queries: QUERIES, together: 1, subsets: 8, contributors: 5 };
  const quality = Quality.create({ ...sizes, seed: SEED, batchId: 1n, evaluationRoot: evaluation.root });
  return { quality, evaluation };
}

function claimOf({ quality }: ReturnType<typeof certified>): QualityClaim {
  const committed = { domain: BATCH, root: drawable.tree.root, isDrawn: false };
  return { domain: QUALITY, quality, drawn: { committed, uses: BigInt(USES), asked: RECEIPTS } };
}

function verdictOf(claim: QualityClaim, { proof }: RankProof) {
  assert.ok(proof?.kind === "question");
  return verifyQuestion(claim, proof.value);
}

test("a seed draws all uses about equally often", () => {
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 5_000; i++) counts[drawnQuestion(SEED, i, 10)] = (counts[drawnQuestion(SEED, i, 10)] ?? 0) + 1;
  assert.ok(
    counts.every((count) => count > 400 && count < 600),
    counts.join(" "),
  );
});

test("questions that the seed drew are not refuted, however they are shown", () => {
  const honest = certified();
  const claim = claimOf(honest);
  assert.equal(findQuestionFraud(honest, drawable), undefined);
  for (let i = 0; i < QUERIES; i++) {
    for (const use of [positions[i] ?? 0, 7]) {
      const value = { evaluation: honest.evaluation.open(i), use: drawable.tree.open(use) };
      const proof: RankProof = { proof: { kind: "question", value } };
      assert.equal(verdictOf(claim, proof).kind, "rejected");
      for (const twisted of twistedCopies(RankProof, proof, { random, copies: 20 })) {
        if (twisted.proof?.kind === "question") assert.equal(verdictOf(claim, twisted).kind, "rejected");
      }
    }
  }
});

test("another question than was drawn, or more of them, is refuted by one small proof", () => {
  const lies = [
    certified(QUERIES, (i, leaf) => (i === 41 ? (uses[7]?.queryCommitment as Uint8Array) : leaf)),
    certified(QUERIES, (i, leaf) => (i === 0 ? leaf.subarray(1) : leaf)),
    certified(QUERIES + 1),
    certified(QUERIES - 1),
  ];
  for (const lie of lies) {
    const proof = assertDefined(findQuestionFraud(lie, drawable), "nothing found");
    const bytes = RankProof.encode(proof);
    assert.ok(bytes.length <= PROOF_BYTES_MAX / 2, `${bytes.length} bytes`);
    const read = assertDefined(decodeOrNot(RankProof, bytes), "not a proof");
    assert.equal(verdictOf(claimOf(lie), read).kind, "upheld");
    assert.ok(fastestMs(() => verdictOf(claimOf(lie), read)) < 2);
    // Chosen questions are their attributor's own.
    const { drawn: _, ...chosen } = claimOf(lie);
    assert.equal(verdictOf(chosen, read).kind, "rejected");
  }
});

test("only a drawn question without any number is void", () => {
  const claim = claimOf(certified());
  const roots = (values: Uint8Array, contributions: Uint8Array) => ({
    valuesRoot: valuesTree(QUALITY, values).root,
    contributionsRoot: contributionsTree(QUALITY, contributions).root,
  });
  const [values, contributions] = [new Uint8Array(8 * 16), new Uint8Array(5 * 8)];
  assert.ok(isVoid(claim, roots(values, contributions)));
  const { drawn: _, ...chosen } = claim;
  assert.ok(!isVoid(chosen, roots(values, contributions)));
  assert.ok(!isVoid(claim, roots(values.with(9, 1), contributions)));
  assert.ok(!isVoid(claim, roots(values, contributions.with(39, 1))));
  assert.ok(!isVoid(claim, roots(values.subarray(16), contributions)));
});

test("what nobody shows keeps its place by its commitment", () => {
  const hidden = questions.map((question, i) => {
    const commitment = assertDefined(uses[positions[i] ?? 0], "no such use").queryCommitment;
    return i % 2 === 0 ? { commitment } : question;
  });
  assert.equal(hidden.filter(isAsked).length, QUERIES / 2);
  const whole = evaluationTree(QUALITY, questions, RECEIPTS);
  assert.deepEqual(evaluationTree(QUALITY, hidden, RECEIPTS).root, whole.root);
});
