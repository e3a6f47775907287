import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ENCODING, paramsFor } from "#attribution/accuracy/ridge-data.ts";
import { qualityDomain, receiptDomain } from "#kernels/domains.ts";
import { turnsOf } from "#kernels/paths.ts";
import { gatesTree } from "#kernels/ranks/gates.ts";
import { MEMBER_DEPTH_MAX } from "#kernels/ridge/commitments.ts";
import { bytesOfShares } from "#kernels/ridge/encoding.ts";
import { RIDGE_CLASSES_MAX, RIDGE_CONTRIBUTORS_MAX, RIDGE_DIMENSION_MAX } from "#kernels/ridge/params.ts";
import { verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { concatBytes } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { type RidgeMissingProof, RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { auntsIn } from "../owners-prover.ts";
import { proveClass, proveLabel, proveShare } from "./find-share-fraud.ts";
import { partsOf } from "./find-source-fraud.ts";
import { type HeadFixture, inventedHead, shownBundles } from "./fixtures/small-head.ts";
import { waysOf } from "./fixtures/tamper.ts";
import {
  memberNode,
  openingOfContributor,
  openingOfItem,
  pathOf,
  proveEntry,
  proveLeaf,
  proveResidual,
  proveSum,
} from "./prove.ts";
import { claimOf } from "./publish.ts";
import { answerRidge, evidenceOf } from "./shares.ts";
import type { StatisticsNode } from "./tree.ts";

const CHECK_MS_MAX = 2;
const RECEIPT = receiptDomain("limits-1", 3n, 1n);
const MEASURED = qualityDomain("limits-1", 3n, 1n);

interface Case {
  readonly name: string;
  readonly proof: RidgeProof;
  /** Hashes by which the same proof grows when the head has as many contributors, and they as many items, as allowed. */
  readonly growth: number;
}

function shapeOf(dimension: number, classes: number): HeadFixture {
  const rows = { name: "invented", features: [new Array<number>(dimension - 1).fill(0)], labels: [0], classes };
  const params = { ...paramsFor(rows, 100_000n), normSquaredMax: ENCODING.norm ** 2 * 4 };
  return inventedHead({ dimension, classes, contributors: 8, itemsEach: 16, params });
}

/** Proofs that an item of a contributor is missing between its neighbours and between its blocks, where it is not. */
function missingProofs({ published, model }: HeadFixture): Readonly<Record<"contributors" | "parts", RidgeProof>> {
  const [given] = shownBundles(model.members.slice(3, 4));
  const item = given?.items[1];
  assert.ok(given !== undefined && item !== undefined);
  const shown = { at: { bundle: given.id, place: 1, aunts: auntsIn(given.leaves, 1) }, item: openingOfItem(item) };
  const [before, after] = [...partsOf(memberNode(published, 3).node, { parents: [] })].map((part) => {
    return { path: pathOf(part.ascent), node: part.node.node };
  });
  const opening = openingOfContributor(published, 3);
  const contributors = { before: opening, after: openingOfContributor(published, 4) };
  const prove = (gap: RidgeMissingProof["gap"]): RidgeProof => ({ sum: { kind: "missing", value: { ...shown, gap } } });
  return {
    contributors: prove({ kind: "contributors", value: contributors }),
    parts: prove({ kind: "parts", value: { opening, before, after } }),
  };
}

function casesOf(fixture: HeadFixture) {
  const { published, model } = fixture;
  const bps = model.members.map(() => 10_000);
  const gates = { bps, tree: gatesTree(MEASURED, bps) };
  const head = { params: model.params, weights: model.weights, leftOut: published.leftOut };
  const vector = fixture.heldOut[0]?.vector as Int8Array;
  const salt = new Uint8Array(32).fill(1);
  const answer = answerRidge(head, vector, bps);
  const listed = Array.from({ length: 32 }, (_, i) => ({ index: i, score: 2 ** 47, gateBps: 9_999 }));
  const { evidence, hash } = evidenceOf(
    { domain: published.terms.domain, queryDomain: RECEIPT },
    { salt, vector },
    answer,
  );
  const use = { evidence, hash, salt, label: answer.class, vector };
  const longer = { ...use, evidence: { ...evidence, shares: bytesOfShares(listed) } };
  const segment = Math.min(1, Math.ceil((model.params.dimension + model.params.classes) / 64) - 1);
  const at = { row: model.params.dimension - 2, segment };
  const { node, ascent } = memberNode(published, 3);
  const parents = [...ascent.parents];
  let block: StatisticsNode = node;
  while (block.children !== undefined) {
    parents.unshift({ parent: block, isRight: false });
    block = block.children[0];
  }
  const branch = parents[0]?.parent as StatisticsNode;
  // The deepest node of a tree is 32 heights below its top; contributors lie at most 12 deep, their blocks deeper.
  const depth = 32 - parents.length;
  const flat = turnsOf(RIDGE_CONTRIBUTORS_MAX - 1, RIDGE_CONTRIBUTORS_MAX).length - ascent.parents.length;
  const opening = openingOfContributor(published, 3);
  const way = pathOf({ parents: parents.slice(0, 2) });
  const source = {
    opening,
    path: way,
    block: block.node,
    item: 1,
    leaf: new Uint8Array(32),
    aunts: new Uint8Array(64),
  };
  const neighbours = { first: opening, second: openingOfContributor(published, 5) };
  const order = { opening, firstPath: way, first: block.node, secondPath: way, second: block.node };
  const missing = missingProofs(fixture);
  const cases: readonly Case[] = [
    { name: "leaf", proof: proveLeaf(published, { block, ascent: { parents } }, at), growth: 2 * depth },
    {
      name: "gram sum",
      proof: proveSum(published, { branch, ascent: { parents: parents.slice(1) } }, at),
      growth: 2 * depth,
    },
    { name: "entry", proof: proveEntry(published, 3), growth: 3 * flat },
    { name: "residual", proof: proveResidual(published, { row: at.row, class: 0 }), growth: 0 },
    {
      name: "residual without one",
      proof: proveResidual(published, { row: at.row, class: 0, leftOut: 3 }),
      growth: flat,
    },
    { name: "share", proof: proveShare(published, { ...longer, index: 3 }, gates), growth: 2 * flat },
    { name: "class", proof: proveClass(published, longer, 1), growth: 0 },
    { name: "label", proof: proveLabel(longer), growth: 0 },
    { name: "source", proof: { sum: { kind: "source", value: source } }, growth: flat + 2 * 15 + 12 },
    { name: "order", proof: { sum: { kind: "order", value: order } }, growth: flat + 4 * 15 },
    { name: "contributors", proof: { sum: { kind: "contributors", value: neighbours } }, growth: 2 * flat },
    // The bundle has 2^16 items instead of 16, and its number is as long as any.
    { name: "missing contributor", proof: missing.contributors, growth: 2 * flat + 13 },
    // Both parts lie 17 below their contributor's node instead of 2.
    { name: "missing part", proof: missing.parts, growth: flat + 4 * (MEMBER_DEPTH_MAX - 2) + 13 },
  ];
  const context = {
    ...fixture,
    use: {
      evidence: hash,
      gates: { domain: MEASURED, root: gates.tree.root, contributors: bps.length },
      queryDomain: RECEIPT,
    },
  };
  const ofUse: Readonly<Record<string, RidgeProof>> = {
    share: proveShare(published, { ...use, index: 3 }, gates),
    class: proveClass(published, use, 1),
    label: proveLabel(use),
  };
  const honest = cases.map(({ name, proof }) => ofUse[name] ?? proof);
  return { cases, context, honest };
}

for (const [dimension, classes] of [
  [65, 10],
  [RIDGE_DIMENSION_MAX, RIDGE_CLASSES_MAX],
] as const) {
  test(`proofs of dimension ${dimension} are small and quick`, (t) => {
    const fixture = shapeOf(dimension, classes);
    const { cases, context, honest } = casesOf(fixture);
    cases.forEach(({ name, proof, growth }, i) => {
      const bytes = RidgeProof.encode(proof).length;
      const largest = bytes + 32 * growth;
      assert.ok(largest <= PROOF_BYTES_MAX, `${name} can have ${largest} bytes`);
      const checked = honest[i] as RidgeProof;
      let quickest = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 60; run++) {
        const start = performance.now();
        const { kind } = verifyRidgeProof(claimOf(fixture.published), context, checked);
        quickest = Math.min(quickest, performance.now() - start);
        assert.equal(kind, "rejected");
      }
      assert.ok(quickest <= CHECK_MS_MAX, `${name} takes ${quickest} ms`);
      t.diagnostic(`${name}: ${bytes} bytes, at most ${largest}; checked in ${quickest.toFixed(3)} ms`);
    });
  });
}

test("no bytes make a check throw, and no changed bytes make an honest head guilty", () => {
  const fixture = shapeOf(9, 3);
  const { honest, context } = casesOf(fixture);
  const claim = claimOf(fixture.published);
  const encoded = honest.map((proof) => RidgeProof.encode(proof));
  const mutation = fc.record({
    which: fc.nat(encoded.length - 1),
    at: fc.nat(100_000),
    byte: fc.nat(255),
    cut: fc.boolean(),
  });
  let decoded = 0;
  fc.assert(
    fc.property(mutation, ({ which, at, byte, cut }) => {
      const bytes = (encoded[which] as Uint8Array).slice();
      bytes[at % bytes.length] = byte;
      let proof: RidgeProof;
      try {
        proof = RidgeProof.decode(cut ? bytes.subarray(0, at % bytes.length) : bytes);
      } catch {
        return;
      }
      decoded++;
      assert.equal(verifyRidgeProof(claim, context, proof).kind, "rejected");
    }),
    { seed: 7, numRuns: 3_000 },
  );
  assert.ok(decoded > 500, `${decoded} mutations were proofs`);
});

test("fields of any length and number are rejected", () => {
  const fixture = shapeOf(9, 3);
  const { honest, context } = casesOf(fixture);
  const claim = claimOf(fixture.published);
  const random = seededRandom("hostile fields");
  const distort = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return distortBytes(value);
    if (typeof value === "number") return random.pick([value, value + 1, 0xffffffff, 0, 256, 65_536]);
    if (typeof value === "bigint") return random.pick([value, (1n << 64n) - 1n, value + 1n]);
    if (Array.isArray(value)) return random.chance(1, 3) ? [] : value.map(distort);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => [key, random.chance(1, 3) ? distort(own) : own]),
    );
  };
  const distortBytes = (bytes: Uint8Array): Uint8Array =>
    random.pick([bytes, new Uint8Array(0), bytes.subarray(1), concatBytes(bytes, bytes), new Uint8Array(6_000)]);
  for (let run = 0; run < 2_000; run++) {
    const { sum } = random.pick(honest);
    const twisted = { sum: { kind: sum?.kind, value: distort(sum?.value) } };
    const proof = RidgeProof.decode(RidgeProof.encode(RidgeProof.create(twisted as Partial<RidgeProof>)));
    assert.equal(verifyRidgeProof(claim, context, proof).kind, "rejected");
  }
});

test("ways of the tree reach every node", () => {
  const { published } = shapeOf(9, 3);
  assert.equal(waysOf(published.top).length, 2 * 8 * 4 - 1);
});
