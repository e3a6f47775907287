import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { qualityDomain, receiptDomain } from "#kernels/domains.ts";
import { bytesOfVector, queryCommitment } from "#kernels/questions.ts";
import { gatesTree } from "#kernels/ranks/gates.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { bytesOfShares, type ListedShare } from "#kernels/ridge/encoding.ts";
import { verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { type RidgeEvidence, RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { gatesBy } from "../gating.ts";
import { findShareFraud, proveClass, proveLabel, proveList, proveShare } from "./find-share-fraud.ts";
import { wineHead } from "./fixtures/small-head.ts";
import { improvementsBy } from "./gating.ts";
import { claimOf } from "./publish.ts";
import { answerRidge, evidenceOf, receiptWeights } from "./shares.ts";

const { model, published, heldOut } = wineHead();
const head = { params: model.params, weights: model.weights, leftOut: published.leftOut };
const questions = heldOut.map(({ vector, targets }) => ({ vector, label: targets.findIndex((target) => target > 0) }));
const bps = gatesBy(questions.map((question) => improvementsBy(head, question)));
const MEASURED = qualityDomain("chain-1", 3n, 1n);
const gates = { bps, tree: gatesTree(MEASURED, bps) };
const gatesClaim = { domain: MEASURED, root: gates.tree.root, contributors: bps.length };
const salt = new Uint8Array(32).fill(9);
const queryDomain = receiptDomain("chain-1", 3n, 1n);
const runs = { seed: 2026, numRuns: 60 };
const query = fc.nat(heldOut.length - 1).map((i) => heldOut[i]?.vector as Int8Array);

function useOf(vector: Int8Array, change?: (evidence: RidgeEvidence, listed: readonly ListedShare[]) => RidgeEvidence) {
  const answer = answerRidge(head, vector, bps);
  const { domain } = published.terms;
  const honest = evidenceOf({ domain, queryDomain }, { salt, vector }, answer);
  const evidence = change?.(honest.evidence, answer.listed) ?? honest.evidence;
  const { class: label, listed } = answer;
  return { evidence, hash: evidenceHash(domain, evidence), salt, label, vector, listed };
}

function commitmentTo(vector: Int8Array, label: number): Uint8Array {
  return queryCommitment(queryDomain, { salt, label, vector: bytesOfVector(vector) });
}

function verdictOn(use: { readonly hash: Uint8Array }, proof: RidgeProof) {
  const bytes = RidgeProof.encode(proof);
  assert.ok(bytes.length <= PROOF_BYTES_MAX);
  const data = { bundle: () => undefined, items: 0n, statistics: () => ({ kind: "none" }) as const };
  const context = { ...data, use: { evidence: use.hash, gates: gatesClaim, queryDomain } };
  return verifyRidgeProof(claimOf(published), context, RidgeProof.decode(bytes));
}

function caught(use: ReturnType<typeof useOf>): string {
  const finding = findShareFraud(published, use, gates);
  assert.equal(finding.kind, "fraud");
  const verdict = finding.kind === "fraud" ? verdictOn(use, finding.proof) : undefined;
  assert.equal(verdict?.kind, "upheld", verdict?.reason);
  return verdict?.reason ?? "";
}

test("honest evidence has no fault, and no proof against it is upheld", () => {
  fc.assert(
    fc.property(query, fc.nat(model.members.length - 1), fc.nat(model.params.classes - 1), (vector, index, better) => {
      const use = useOf(vector);
      assert.deepEqual(findShareFraud(published, use, gates), { kind: "honest" });
      assert.equal(verdictOn(use, proveShare(published, { ...use, index }, gates)).kind, "rejected");
      assert.equal(verdictOn(use, proveClass(published, use, better)).kind, "rejected");
      assert.equal(verdictOn(use, proveLabel(use)).kind, "rejected");
      assert.equal(verdictOn(use, proveList(use.evidence)).kind, "rejected");
    }),
    runs,
  );
});

test("scores are what an answer loses, to the unit", () => {
  const vector = heldOut[0]?.vector as Int8Array;
  const answer = answerRidge(head, vector, bps);
  const { weights, leftOut, params } = head;
  const answerOf = (rows: Int32Array): bigint =>
    vector.reduce((sum, x, i) => sum + BigInt(x) * BigInt(rows[answer.class * params.dimension + i] as number), 0n);
  answer.scores.forEach((score, i) => {
    assert.equal(BigInt(score), answerOf(weights) - answerOf(leftOut[i] as Int32Array));
  });
  const listed = receiptWeights(answer).owners;
  assert.ok(listed.size > 0 && [...listed.values()].every((weight) => weight > 0n));
});

test("any changed score, gate, owner, omission or class is proven", () => {
  const lies = fc.constantFrom(
    "score",
    "gate",
    "owner",
    "omit",
    "class",
    "label",
    "repeat",
    "query",
    "torn",
  ) as fc.Arbitrary<string>;
  const seen = new Set<string>();
  fc.assert(
    fc.property(query, lies, fc.nat(31), fc.integer({ min: 1, max: 1_000 }), (vector, lie, at, delta) => {
      const other = (evidence: RidgeEvidence): number => (evidence.class + 1) % model.params.classes;
      const use = useOf(vector, (evidence, listed) => {
        const place = at % listed.length;
        const list = (change: (share: ListedShare) => readonly ListedShare[]): RidgeEvidence => ({
          ...evidence,
          shares: bytesOfShares(listed.flatMap((share, i) => (i === place ? change(share) : [share]))),
        });
        switch (lie) {
          case "score":
            return list((share) => [{ ...share, score: share.score + delta }]);
          case "gate":
            return list((share) => [
              { ...share, gateBps: share.gateBps > delta ? share.gateBps - delta : share.gateBps + 1 },
            ]);
          case "owner":
            return list((share) => [{ ...share, index: share.index + 1_000 }]);
          case "omit":
            return list(() => []);
          case "repeat":
            return list((share) => [share, share]);
          case "torn":
            return { ...evidence, shares: evidence.shares.subarray(1) };
          case "query":
            return { ...evidence, query: new Uint8Array(31) };
          case "class":
            return { ...evidence, class: other(evidence), query: commitmentTo(vector, other(evidence)) };
          default:
            return { ...evidence, class: other(evidence) };
        }
      });
      seen.add(caught(lie === "class" ? { ...use, label: use.evidence.class } : use));
    }),
    { ...runs, numRuns: 150 },
  );
  assert.deepEqual(
    [...seen].sort((a, b) => (a < b ? -1 : 1)),
    [
      "a larger share is missing",
      "another class answers with more",
      "list of shares is malformed",
      "listed gate is wrong",
      "listed score is wrong",
      "listed share is nobody's",
      "listed shares are out of order",
      "query is not committed to",
      "the evidence names another class than was answered",
    ],
  );
});

test("a query committed to with another class than the right one is proven by the query alone", () => {
  const { classes } = model.params;
  fc.assert(
    fc.property(query, fc.integer({ min: 1, max: 0xffff_0000 }), (vector, delta) => {
      const { class: answered } = answerRidge(head, vector, bps);
      const label = delta % classes === 0 ? answered + delta : (answered + delta) % classes;
      const lied = useOf(vector, (evidence) => ({ ...evidence, query: commitmentTo(vector, label) }));
      const use = { ...lied, label };
      assert.equal(caught(use), "the evidence names another class than was answered");
      // Whoever says that another class was committed to than really was, shows nothing.
      assert.equal(verdictOn(use, proveLabel({ ...use, label: answered })).kind, "rejected");
      assert.equal(verdictOn(useOf(vector), proveLabel(use)).kind, "rejected");
    }),
    runs,
  );
});

test("the score of a use is proven whichever class its query was committed to with", () => {
  const vector = heldOut[3]?.vector as Int8Array;
  const label = (answerRidge(head, vector, bps).class + 1) % model.params.classes;
  const lied = useOf(vector, (evidence, [first, ...rest]) => {
    assert.ok(first !== undefined);
    const shares = bytesOfShares([{ ...first, score: first.score + 1 }, ...rest]);
    return { ...evidence, query: commitmentTo(vector, label), shares };
  });
  const index = lied.listed[0]?.index ?? 0;
  assert.equal(verdictOn(lied, proveShare(published, { ...lied, label, index }, gates)).kind, "upheld");
});

test("a query of another model version shows nothing", () => {
  const use = useOf(heldOut[1]?.vector as Int8Array, (evidence) => ({ ...evidence, class: 0xffff }));
  const label = proveLabel(use);
  const data = { bundle: () => undefined, items: 0n, statistics: () => ({ kind: "none" }) as const };
  const verdictIn = (version: bigint) => {
    const claim = { evidence: use.hash, gates: gatesClaim, queryDomain: receiptDomain("chain-1", 3n, version) };
    return verifyRidgeProof(claimOf(published), { ...data, use: claim }, label).kind;
  };
  assert.deepEqual([1n, 2n].map(verdictIn), ["upheld", "rejected"]);
});

test("a query opened with another vector or salt shows nothing", () => {
  const vector = heldOut[1]?.vector as Int8Array;
  const use = useOf(vector, (evidence, listed) => ({ ...evidence, shares: bytesOfShares(listed.slice(1)) }));
  const other = heldOut[2]?.vector as Int8Array;
  const index = use.listed[0] === undefined ? 0 : answerRidge(head, vector, bps).listed[0]?.index;
  assert.ok(index !== undefined);
  const lied = proveShare(published, { ...use, vector: other, index }, gates);
  assert.equal(verdictOn(use, lied).kind, "rejected");
  const salted = proveShare(published, { ...use, salt: new Uint8Array(32), index }, gates);
  assert.equal(verdictOn(use, salted).kind, "rejected");
  assert.equal(verdictOn(use, proveShare(published, { ...use, index }, gates)).kind, "upheld");
});
