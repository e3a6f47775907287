import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { attestedFault, isEntryPossible } from "#kernels/ridge/attested.ts";
import {
  attestedContent,
  blockContent,
  NODE_ATTESTED,
  NODE_BLOCK,
  TREE_DEPTH_MAX,
} from "#kernels/ridge/commitments.ts";
import { RIDGE_CLASSES_MAX, RIDGE_DIMENSION_MAX, ridgeRowWidth } from "#kernels/ridge/params.ts";
import { addStatistics, statisticsOf } from "#kernels/ridge/statistics.ts";
import { type RidgeContext, verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { findFraud, type KnownBundle } from "./find-fraud.ts";
import { headOf, inventedHead, wineHead } from "./fixtures/small-head.ts";
import { rehashed, waysOf, withNode } from "./fixtures/tamper.ts";
import { type AttestedBundle, RidgeDataError, type RidgeTrainer, trainRidge } from "./model.ts";
import { memberNode, proveAttested, proveLeaf } from "./prove.ts";
import { claimOf, type PublishedHead, publishRidge } from "./publish.ts";
import type { StatisticsNode } from "./tree.ts";

const open = wineHead();
const { params } = open.model;
const width = ridgeRowWidth(params);

/** Every item known, but for the contributors 3 and 6, who show sums alone; 3 has two bundles. */
const trainers = open.model.members.map(({ contributor, runs }, i): RidgeTrainer => {
  if (i !== 3 && i !== 6) return { contributor, runs };
  const items = runs.flatMap((run) => run.items.map(({ example }) => example));
  const half = i === 3 ? items.length >> 1 : items.length;
  const attested = [items.slice(0, half), items.slice(half)].flatMap((part, n): readonly AttestedBundle[] => {
    const bundleId = BigInt(50 + 10 * n + i);
    return part.length === 0 ? [] : [{ bundleId, items: part.length, statistics: statisticsOf(part, params) }];
  });
  return { contributor, runs: [], attested };
});
const fixture = headOf(trainers, params, open.heldOut);
const { published } = fixture;

/** What a lie leads to, after the chain upheld the decoded bytes of its proof. */
function caught(
  lied: PublishedHead,
  known: (id: bigint) => KnownBundle | undefined = fixture.known,
  context: RidgeContext = fixture,
): string {
  const finding = findFraud(lied, known);
  if (finding.kind !== "fraud") return finding.kind;
  const bytes = RidgeProof.encode(finding.proof);
  assert.ok(bytes.length <= PROOF_BYTES_MAX, `${bytes.length} bytes`);
  const verdict = verifyRidgeProof(claimOf(lied), context, RidgeProof.decode(bytes));
  assert.equal(verdict.kind, "upheld", verdict.reason);
  return `${finding.proof.sum?.kind}: ${verdict.reason}`;
}

/** Trained and published by somebody who checks nothing: as `change` has it, whatever the statistics say. */
function publishedWith(change: (attested: AttestedBundle, member: number) => AttestedBundle): PublishedHead {
  const members = fixture.model.members.map((member, i) => {
    const attested = (member.attested ?? []).map((bundle) => change(bundle, i));
    const statistics = statisticsOf(
      member.runs.flatMap((run) => run.items.map(({ example }) => example)),
      params,
    );
    for (const bundle of attested) addStatistics(statistics, bundle.statistics);
    return { ...member, attested, statistics };
  });
  return publishRidge({ ...fixture.model, members }, published.terms);
}

/** The same statistics with other entries, and a version to which they were committed like that. */
function withEntries(entries: readonly (readonly [at: number, value: number])[]) {
  const change = (bundle: AttestedBundle, member: number): AttestedBundle => {
    const statistics = bundle.statistics.slice();
    if (member === 6) for (const [at, value] of entries) statistics[at] = value;
    return { ...bundle, statistics };
  };
  const lied = publishedWith(change);
  const root = memberNode(lied, 6).node.node.rowsRoot;
  const items = fixture.known(56n)?.statistics?.items ?? assert.fail();
  const known = (id: bigint): KnownBundle | undefined => {
    const bundle = fixture.known(id);
    return id === 56n && bundle !== undefined ? { ...bundle, statistics: { root, items } } : bundle;
  };
  const context: RidgeContext = {
    ...fixture,
    statistics: (id) => (id === 56n ? { kind: "root", root } : fixture.statistics(id)),
  };
  return { lied, known, context };
}

test("a head on items and on attested statistics is the head on all items, and has no fault", () => {
  assert.deepEqual(fixture.model.weights, open.model.weights);
  assert.deepEqual(
    fixture.model.members.map(({ leftOut, items }) => [leftOut, items]),
    open.model.members.map(({ leftOut, items }) => [leftOut, items]),
  );
  assert.deepEqual(findFraud(published, fixture.known), { kind: "honest" });
  assert.equal(waysOf(memberNode(published, 3).node).length, 3);
});

test("attested statistics stand between the items of other bundles, in order of bundles", () => {
  const [a = [], b = [], c = []] = [0, 1, 2].map((i) => open.model.members[i]?.runs.flatMap((run) => run.items));
  const own = b.map(({ example }) => example);
  const mixed: RidgeTrainer = {
    contributor: trainers[0]?.contributor ?? assert.fail(),
    runs: [
      { bundleId: 101n, first: 0, items: a },
      { bundleId: 103n, first: 0, items: c },
    ],
    attested: [{ bundleId: 102n, items: b.length, statistics: statisticsOf(own, params) }],
  };
  const { published: head, known, model } = headOf([mixed, ...trainers.slice(3)], params, []);
  assert.deepEqual(findFraud(head, known), { kind: "honest" });
  assert.equal(model.members[0]?.items, a.length + b.length + c.length);
  assert.deepEqual(model.weights, open.model.weights);
});

test("a proof about attested statistics is small at the limits of heads", () => {
  const shape = { dimension: RIDGE_DIMENSION_MAX, classes: RIDGE_CLASSES_MAX };
  const large = { ...params, ...shape, normSquaredMax: RIDGE_DIMENSION_MAX * 225 };
  const { model } = inventedHead({ ...shape, contributors: 8, itemsEach: 4, params: large });
  const shown = model.members.map(({ contributor, items, statistics }, i): RidgeTrainer => {
    return { contributor, runs: [], attested: [{ bundleId: BigInt(i + 1), items, statistics }] };
  });
  const head = headOf(shown, large, []);
  const { node } = memberNode(head.published, 3);
  const part = { index: 3, node, ascent: { parents: [] } };
  const proof = proveAttested(head.published, part, { row: 250, column: 3 });
  assert.equal(verifyRidgeProof(claimOf(head.published), head, proof).kind, "rejected");
  // With as many contributors as allowed its opening has 12 aunts instead of 3, and statistics lie at most 20 below its node.
  const largest = RidgeProof.encode(proof).length + 32 * (12 - 3) + 64 * (TREE_DEPTH_MAX - 12);
  assert.ok(largest <= PROOF_BYTES_MAX, `${largest} bytes`);
});

test("no proof about honest attested statistics is upheld, whichever entry it opens", () => {
  const [left] = memberNode(published, 3).node.children ?? assert.fail();
  const ascent = { parents: [{ parent: memberNode(published, 3).node, isRight: false }] };
  const place = fc.record({ row: fc.nat(params.dimension - 1), column: fc.nat(width - 1) });
  const rejects = (proof: RidgeProof, context: RidgeContext = fixture): void => {
    assert.equal(verifyRidgeProof(claimOf(published), context, proof).kind, "rejected");
  };
  rejects(proveAttested(published, { index: 3, node: left, ascent }));
  fc.assert(
    fc.property(place, (at) => rejects(proveAttested(published, { index: 3, node: left, ascent }, at))),
    { seed: 2026, numRuns: 60 },
  );
  const six = memberNode(published, 6);
  rejects(proveLeaf(published, { block: six.node, ascent: six.ascent }, { row: 0, segment: 0 }));
  const erased = { ...fixture, statistics: () => ({ kind: "erased" }) as const };
  rejects(proveAttested(published, { index: 3, node: left, ascent }), erased);
  rejects(proveAttested(published, { index: 6, node: left, ascent }));
});

test("attested statistics that are not a bundle of their contributor's, or not that bundle's, are proven", () => {
  const renamed = (bundleId: bigint) =>
    publishedWith((bundle, member) => (member === 6 ? { ...bundle, bundleId } : bundle));
  assert.equal(caught(renamed(99n)), "attested: bundle is not in the version");
  assert.equal(caught(renamed(53n)), "attested: bundle is another contributor's");
  const altered = publishedWith((bundle, member) => {
    const statistics = bundle.statistics.slice();
    if (member === 3) statistics[0] = (statistics[0] as number) + 1;
    return { ...bundle, statistics };
  });
  assert.equal(caught(altered), "attested: statistics are not the bundle's");
});

test("attested statistics of a bundle of items are proven, and so are items of a bundle of statistics", () => {
  const summed = fixture.model.members.map(({ runs, ...member }, i) => {
    if (i !== 5) return { ...member, runs };
    const bundleId = runs[0]?.bundleId ?? assert.fail();
    return { ...member, runs: [], attested: [{ bundleId, items: member.items, statistics: member.statistics }] };
  });
  assert.equal(
    caught(publishRidge({ ...fixture.model, members: summed }, published.terms)),
    "attested: bundle is no statistics",
  );
  const way = waysOf(published.top).find((turns) => {
    let node = published.top;
    for (const isRight of turns) node = (node.children as readonly StatisticsNode[])[isRight ? 1 : 0] as StatisticsNode;
    return node.hash === memberNode(published, 6).node.hash;
  });
  const items = open.model.members[6]?.runs[0]?.items.slice(0, 1) ?? assert.fail();
  const own = publishRidge(
    trainRidge(
      fixture.model.members.map(({ contributor, runs, attested }, i) =>
        i === 6
          ? { contributor, runs: [{ bundleId: 56n, first: 0, items }] }
          : { contributor, runs, ...(attested && { attested }) },
      ),
      params,
    ),
    published.terms,
  );
  assert.equal(caught(own), "source: bundle is statistics alone");
  assert.ok(way !== undefined);
  const replace = (kind: number, content: Uint8Array): PublishedHead =>
    withNode(published, way, (node) => rehashed(published.terms, node, { ...node.node, kind, content }));
  assert.equal(caught(replace(NODE_ATTESTED, new Uint8Array(0))), "leaf: node of the statistics is malformed");
  assert.equal(caught(replace(NODE_ATTESTED, new Uint8Array(9))), "leaf: node of the statistics is malformed");
  assert.equal(caught(replace(NODE_BLOCK, blockContent(56n, 0, []))), "leaf: node of the statistics is malformed");
});

test("a bundle attested twice is proven", () => {
  const first = fixture.model.members[3]?.attested?.[0] ?? assert.fail();
  const twice = publishedWith((bundle) => (bundle.bundleId === 63n ? first : bundle));
  assert.equal(caught(twice), "order: blocks are out of order or share an item");
});

test("entries that no items sum to are proven although the contributor committed to them", () => {
  const items = fixture.known(56n)?.statistics?.items ?? assert.fail();
  const lies: readonly (readonly [readonly (readonly [number, number])[], string])[] = [
    [[[2 * width + 2, -1]], "attested: no items sum to an entry"],
    [[[0, items * params.normSquaredMax + 1]], "attested: no items sum to an entry"],
    [[[1, -(2 ** 30)]], "attested: no items sum to an entry"],
    [[[3 * width + params.dimension, 2 ** 30]], "attested: no items sum to an entry"],
    [[[1, 5]], "attested: statistics are not symmetric"],
  ];
  for (const [entries, expected] of lies) {
    const { lied, known, context } = withEntries(entries);
    assert.equal(caught(lied, known, context), expected);
  }
});

test("nobody trains on attested statistics that a proof would refute", () => {
  const [own] = fixture.model.members[6]?.attested ?? assert.fail();
  assert.ok(own !== undefined);
  const trained = (attested: readonly AttestedBundle[]) => () =>
    trainRidge(
      [...trainers.slice(0, 6), { contributor: trainers[6]?.contributor ?? assert.fail(), runs: [], attested }],
      params,
    );
  const negative = own.statistics.slice();
  negative[0] = -1;
  assert.throws(trained([{ ...own, statistics: negative }]), RidgeDataError);
  assert.throws(trained([{ ...own, statistics: own.statistics.slice(1) }]), RidgeDataError);
  assert.throws(trained([own, own]), RidgeDataError);
  assert.throws(trained([{ ...own, items: 0 }]), RidgeDataError);
  trained([own])();
});

test("a node in the place of several contributors is proven", () => {
  const lone = { kind: NODE_ATTESTED, content: attestedContent(56n), rowsRoot: published.top.node.rowsRoot };
  const { children: _, ...top } = published.top;
  const node = rehashed(published.terms, top, lone);
  const lied = { ...published, top: node, head: { ...published.head, statistics: node.hash } };
  assert.equal(caught(lied), "leaf: contributors share a node");
});

test("what items sum to is always possible", () => {
  const vector = fc.int8Array({ minLength: 3, maxLength: 3, min: -127, max: 127 });
  const shape = { ...params, dimension: 3, classes: 2, normSquaredMax: 3 * 127 ** 2 };
  const targets = fc.constantFrom(Int8Array.of(1, -1), Int8Array.of(-1, 1));
  fc.assert(
    fc.property(fc.array(fc.record({ vector, targets }), { maxLength: 8 }), (examples) => {
      const longest = examples.reduce(
        (most, own) =>
          Math.max(
            most,
            own.vector.reduce((sum, x) => sum + x * x, 0),
          ),
        1,
      );
      const tight = { params: { ...shape, normSquaredMax: longest }, items: examples.length };
      assert.equal(attestedFault(statisticsOf(examples, shape), tight), undefined);
    }),
    { seed: 2026, numRuns: 200 },
  );
  assert.equal(isEntryPossible(-1, { row: 0, column: 0 }, { params: shape, items: 9 }), false);
});

test("hostile bytes in a proof about attested statistics never throw and are not upheld", () => {
  const { node, ascent } = memberNode(published, 6);
  const honest = RidgeProof.encode(
    proveAttested(published, { index: 6, node, ascent: { parents: [] } }, { row: 1, column: 2 }),
  );
  assert.equal(ascent.parents.length > 0, true);
  const flip = fc.record({ at: fc.nat(honest.length - 1), bit: fc.nat(7) });
  fc.assert(
    fc.property(fc.array(flip, { minLength: 1, maxLength: 3 }), (flips) => {
      const bytes = honest.slice();
      for (const { at, bit } of flips) bytes[at] = (bytes[at] as number) ^ (1 << bit);
      let proof: RidgeProof;
      try {
        proof = RidgeProof.decode(bytes);
      } catch {
        return;
      }
      assert.equal(verifyRidgeProof(claimOf(published), fixture, proof).kind, "rejected");
    }),
    { seed: 2026, numRuns: 400 },
  );
});
