import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { blockContent, contributorsRoot, NODE_ATTESTED, NODE_BRANCH } from "#kernels/ridge/commitments.ts";
import { verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { findFraud } from "./find-fraud.ts";
import { wineHead } from "./fixtures/small-head.ts";
import { recommit, rehashed, type Way, waysOf, withEntry, withNode } from "./fixtures/tamper.ts";
import { type RidgeTrainer, trainRidge } from "./model.ts";
import { openingOfContributor, proveEntry, proveLeaf, proveResidual, proveSum } from "./prove.ts";
import { claimOf, type PublishedHead, publishRidge } from "./publish.ts";
import type { StatisticsNode } from "./tree.ts";

const fixture = wineHead();
const { published, model } = fixture;
const { params } = model;
const ways = waysOf(published.top);
const runs = { seed: 2026, numRuns: 60 };

/** What a lie leads to: the kind of proof found for it, after the chain upheld its decoded bytes. */
function caught(lied: PublishedHead): string {
  const finding = findFraud(lied, fixture.known);
  if (finding.kind !== "fraud") return finding.kind;
  const bytes = RidgeProof.encode(finding.proof);
  assert.ok(bytes.length <= PROOF_BYTES_MAX, `${bytes.length} bytes`);
  const verdict = verifyRidgeProof(claimOf(lied), fixture, RidgeProof.decode(bytes));
  assert.equal(verdict.kind, "upheld", verdict.reason);
  return `${finding.proof.sum?.kind}: ${verdict.reason}`;
}

function nodeAt(way: Way): {
  readonly node: StatisticsNode;
  readonly parents: { parent: StatisticsNode; isRight: boolean }[];
} {
  let node = published.top;
  const parents: { parent: StatisticsNode; isRight: boolean }[] = [];
  for (const isRight of way) {
    parents.unshift({ parent: node, isRight });
    node = (node.children as readonly StatisticsNode[])[isRight ? 1 : 0] as StatisticsNode;
  }
  return { node, parents };
}

test("an honest head has no fault", () => {
  assert.deepEqual(findFraud(published, fixture.known), { kind: "honest" });
});

test("no proof about an honest head is upheld, wherever it looks", () => {
  const place = fc.record({
    way: fc.nat(ways.length - 1),
    row: fc.nat(params.dimension - 1),
    index: fc.nat(published.contributors.length - 1),
    class: fc.nat(params.classes - 1),
  });
  fc.assert(
    fc.property(place, ({ way, row, index, class: k }) => {
      const { node, parents } = nodeAt(ways[way] as Way);
      const at = { row, segment: 0 };
      const ascent = { parents };
      const proofs = [
        node.children === undefined
          ? proveLeaf(published, { block: node, ascent }, at)
          : proveSum(published, { branch: node, ascent }, at),
        proveEntry(published, index),
        proveResidual(published, { row, class: k }),
        proveResidual(published, { row, class: k, leftOut: index }),
      ];
      for (const proof of proofs) {
        assert.equal(verifyRidgeProof(claimOf(published), fixture, proof).kind, "rejected");
      }
    }),
    runs,
  );
});

test("any wrong entry of any statistics is proven, however far up the lie is kept up", () => {
  const lie = fc.record({
    way: fc.nat(ways.length - 1).map((i) => ways[i] as Way),
    entry: fc.nat(published.top.statistics().length - 1),
    delta: fc.integer({ min: -(2 ** 20), max: 2 ** 20 }).filter((delta) => delta !== 0),
    levels: fc.nat(12),
  });
  fc.assert(
    fc.property(lie, (at) => {
      assert.match(caught(withEntry(published, at)), /^(leaf|gramSum|residual): .* is not the sum of|^residual/);
    }),
    { ...runs, numRuns: 25 },
  );
});

test("any wrong weight is proven once it matters, and rounding is not", () => {
  const wrong = fc.record({
    at: fc.nat(params.classes * params.dimension - 1),
    leftOut: fc.option(fc.nat(published.leftOut.length - 1)),
    // 2^-20 of a unit of weight is 256 scaled units.
    delta: fc.constantFrom(-100_000, -256, 256, 100_000),
  });
  fc.assert(
    fc.property(wrong, ({ at, leftOut, delta }) => {
      const change = (weights: Int32Array): Int32Array =>
        weights.map((weight, i) => (i === at ? weight + delta : weight));
      const lied =
        leftOut === null
          ? { ...published, weights: change(published.weights) }
          : {
              ...published,
              leftOut: published.leftOut.map((weights, i) => (i === leftOut ? change(weights) : weights)),
            };
      assert.equal(caught(recommit(lied)), "residual: weights do not solve the row");
    }),
    runs,
  );
  const rounded = recommit({
    ...published,
    weights: published.weights.map((weight, i) => (i === 3 ? weight + 1 : weight)),
  });
  assert.deepEqual(findFraud(rounded, fixture.known), { kind: "honest" });
});

test("a contributor that names another's statistics is proven", () => {
  const contributors = published.contributors.map((own, i) =>
    i === 4 ? { ...own, statistics: published.contributors[5]?.statistics ?? own.statistics } : own,
  );
  const head = { ...published.head, contributorsRoot: contributorsRoot(published.terms.domain, contributors) };
  assert.match(caught({ ...published, contributors, head }), /^entry/);
});

test("contributors that do not rise by address, as one with two indexes, are proven, and so are malformed ones; those in order are not", () => {
  const renamed = (contributor: Uint8Array): PublishedHead => {
    const contributors = published.contributors.map((own, i) => (i === 7 ? { ...own, contributor } : own));
    return recommit({ ...published, contributors });
  };
  for (const other of [2, 6, 8]) {
    const contributor = published.contributors[other]?.contributor ?? assert.fail();
    assert.equal(caught(renamed(contributor)), "contributors: contributors do not rise by address");
  }
  for (const malformed of [new Uint8Array(0), new Uint8Array(33).fill(1)]) {
    assert.match(caught(renamed(malformed)), /^contributors: contributor/);
  }
  const [first, second] = [openingOfContributor(published, 2), openingOfContributor(published, 7)];
  for (const value of [
    { first, second },
    { first, second: first },
    { first: second, second: first },
  ]) {
    const verdict = verifyRidgeProof(claimOf(published), fixture, { sum: { kind: "contributors", value } });
    assert.equal(verdict.kind, "rejected");
  }
});

test("items that are foreign, repeated, too long or without a class are proven", () => {
  const swapped = model.members.map((member, i) => {
    const other = model.members[i === 2 ? 3 : i]?.runs[0]?.items ?? [];
    return i === 2 ? { ...member, runs: member.runs.map((run) => ({ ...run, items: other.slice(0, 2) })) } : member;
  });
  assert.equal(caught(publishRidge(trainRidge(swapped, params), published.terms)), "source: item is not the bundle's");
  const stolen = model.members.map((member, i) =>
    i === 2 ? { ...member, runs: model.members[3]?.runs ?? [] } : member,
  );
  assert.equal(
    caught(publishRidge(trainRidge(stolen, params), published.terms)),
    "source: bundle is another contributor's",
  );
  const unknown = model.members.map((member, i) =>
    i === 2 ? { ...member, runs: member.runs.map((run) => ({ ...run, bundleId: 99n })) } : member,
  );
  assert.equal(
    caught(publishRidge(trainRidge(unknown, params), published.terms)),
    "source: bundle is not in the version",
  );
  const tighter = { ...params, normSquaredMax: 1_000 };
  const terms = { ...published.terms, params: tighter };
  const long = recommit({ ...published, head: { ...published.head, params: tighter }, terms });
  assert.equal(caught(long), "leaf: vector is longer than allowed");
});

test("items that are counted twice are proven", () => {
  const twice = (id: bigint): readonly RidgeTrainer[] =>
    model.members.map((member, i) => {
      const again = member.runs.map((run) => ({ ...run, bundleId: run.bundleId + id }));
      return i === 2 ? { ...member, runs: [...member.runs, ...again] } : member;
    });
  // Trained as if the copy were another bundle, published as what it is.
  const counted = trainRidge(twice(100n), params);
  const members = counted.members.map((member, i) => ({ ...member, runs: twice(0n)[i]?.runs ?? [] }));
  assert.equal(
    caught(publishRidge({ ...counted, members }, published.terms)),
    "order: blocks are out of order or share an item",
  );
});

test("nodes that no honest tree holds are proven", () => {
  const way = ways.find((candidate) => nodeAt(candidate).node.children === undefined) as Way;
  const replace = (kind: number, content: Uint8Array): PublishedHead =>
    withNode(published, way, (node) => rehashed(published.terms, node, { ...node.node, kind, content }));
  assert.equal(caught(replace(9, new Uint8Array(3))), "leaf: node of the statistics is malformed");
  assert.equal(caught(replace(0, blockContent(1n, 0, []))), "leaf: node of the statistics is malformed");
  assert.equal(caught(replace(NODE_BRANCH, new Uint8Array(63))), "leaf: node of the statistics is malformed");
  assert.equal(caught(replace(NODE_ATTESTED, new Uint8Array(0))), "leaf: node of the statistics is malformed");
  assert.equal(caught(replace(NODE_ATTESTED, new Uint8Array(8))), "attested: bundle is not in the version");
});

test("data that does not match its roots is asked for, not accused", () => {
  const other = published.weights.slice().reverse();
  assert.deepEqual(findFraud({ ...published, weights: other }, fixture.known), { kind: "withheld", what: "weights" });
});
