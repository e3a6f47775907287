import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { trainerOf } from "#attribution/accuracy/ridge-data.ts";
import { contributorsRoot, MEMBER_DEPTH_MAX } from "#kernels/ridge/commitments.ts";
import { oneHot } from "#kernels/ridge/items.ts";
import { RIDGE_CONTRIBUTORS_MAX, RIDGE_ITEMS_MAX } from "#kernels/ridge/params.ts";
import { type RidgeContext, verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { assertDefined } from "#lib/assert.ts";
import { seededRandom } from "#lib/prng.ts";
import { type RidgePlacedNode, RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { twistedCopies } from "#test/support/proofs.ts";
import { auntsIn } from "../owners-prover.ts";
import { findFraud } from "./find-fraud.ts";
import { findMissing } from "./find-missing.ts";
import { partsOf } from "./find-source-fraud.ts";
import { headOf, shownBundles, wineHead } from "./fixtures/small-head.ts";
import { recommit } from "./fixtures/tamper.ts";
import { type RidgeRun, type RidgeTrainer, sortTrainers, trainRidge } from "./model.ts";
import { memberNode, openingOfContributor, openingOfItem, pathOf } from "./prove.ts";
import { claimOf, type PublishedHead, publishRidge } from "./publish.ts";
import { buildMemberTree, joinNodes } from "./tree.ts";

const wine = wineHead();
const { params } = wine.model;

/** Nine contributors, of whom the fourth has two bundles. */
const trainers = wine.model.members.flatMap(({ contributor, runs }, i): readonly RidgeTrainer[] => {
  if (i === 4) return [];
  return [{ contributor, runs: i === 3 ? [...runs, ...(wine.model.members[4]?.runs ?? [])] : runs }];
});
const fixture = headOf(trainers, params, []);
const { published } = fixture;
const bundles = shownBundles(trainers);
const first = trainers[3]?.runs[0]?.items.length ?? 0;

/** A head on what `kept` leaves of every bundle. */
function headWithout(isLeftOut: (bundle: bigint, place: number) => boolean): PublishedHead {
  const left = trainers.map((trainer) => ({
    ...trainer,
    runs: trainer.runs.flatMap(({ bundleId, items }) => {
      const runs: RidgeRun[] = [];
      items.forEach((item, place) => {
        const last = runs.at(-1);
        if (isLeftOut(bundleId, place)) return;
        if (last !== undefined && last.first + last.items.length === place) {
          runs[runs.length - 1] = { ...last, items: [...last.items, item] };
        } else runs.push({ bundleId, first: place, items: [item] });
      });
      return runs;
    }),
  }));
  const admitted = left.filter(({ runs }) => runs.length > 0);
  return publishRidge(trainRidge(admitted, params), published.terms);
}

const without = new Map<bigint, PublishedHead>();

function headWithoutBundle(id: bigint): PublishedHead {
  const known = without.get(id) ?? headWithout((bundle) => bundle === id);
  without.set(id, known);
  return known;
}

function verdictOn(head: PublishedHead, proof: RidgeProof, context: RidgeContext = fixture) {
  const bytes = RidgeProof.encode(proof);
  assert.ok(bytes.length <= PROOF_BYTES_MAX, `${bytes.length} bytes`);
  return verifyRidgeProof(claimOf(head), context, RidgeProof.decode(bytes));
}

/** What was left out of a head that has no other fault, after its proof said nothing of the whole one. */
function caught(head: PublishedHead): string {
  assert.equal(findFraud(head, fixture.known).kind, "honest");
  const proof = assertDefined(findMissing(head, bundles), "nothing was found missing");
  const verdict = verdictOn(head, proof);
  assert.equal(verdict.kind, "upheld", verdict.reason);
  assert.equal(verdictOn(published, proof).kind, "rejected");
  return verdict.reason;
}

const CONTRIBUTOR = "head leaves out a contributor of the version";
const ITEM = "head leaves out an item of the version";

test("whoever is left out of a head is proven to be, first, last or between, and nobody of a whole head", () => {
  assert.equal(findMissing(published, bundles), undefined);
  for (const { runs } of [...trainers.slice(0, 3), ...trainers.slice(4)]) {
    assert.equal(caught(headWithout((bundle) => bundle === runs[0]?.bundleId)), CONTRIBUTOR);
  }
  assert.equal(caught(headWithout((bundle) => bundle === 4n || bundle === 5n)), CONTRIBUTOR);
  assert.equal(caught(headWithout((bundle) => bundle !== 4n)), CONTRIBUTOR);
});

test("an item or a bundle that is left out of a contributor is proven to be, wherever it was", () => {
  for (const bundle of [4n, 5n]) assert.equal(caught(headWithout((own) => own === bundle)), ITEM);
  for (let place = 0; place < first; place++) {
    assert.equal(caught(headWithout((bundle, at) => bundle === 4n && at === place)), ITEM);
  }
  assert.equal(caught(headWithout((bundle, at) => bundle === 5n && at > 0)), ITEM);
  assert.equal(caught(headWithout((bundle, at) => bundle === 4n && at !== first - 1)), ITEM);
});

test("whatever is left out together, one of it is proven to be", () => {
  const some = fc.uniqueArray(fc.record({ bundle: fc.bigInt(1n, 10n), place: fc.nat(first + 2) }), {
    selector: ({ bundle, place }) => `${bundle}/${place}`,
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(some, (left) => {
      const head = headWithout((bundle, place) => left.some((own) => own.bundle === bundle && own.place === place));
      const isWhole = head.head.statistics.every((byte, i) => byte === published.head.statistics[i]);
      if (isWhole) assert.equal(findMissing(head, bundles), undefined);
      else assert.match(caught(head), /leaves out/);
    }),
    { seed: 2026, numRuns: 25 },
  );
});

test("what may be left out is nothing that a proof upholds", () => {
  const items = headWithout((bundle, place) => bundle === 4n && place === 1);
  for (const head of [headWithout((bundle) => bundle === 2n), items]) {
    const proof = assertDefined(findMissing(head, bundles), "nothing was found missing");
    const rejects = (reason: string, context: Partial<RidgeContext>): void => {
      assert.deepEqual(verdictOn(head, proof, { ...fixture, ...context }), { kind: "rejected", reason });
    };
    const change = (to: object) => ({
      bundle: (id: bigint) => {
        const own = fixture.bundle(id);
        return own && { ...own, ...to };
      },
    });
    rejects("the bundle is not in the version", { bundle: () => undefined });
    rejects("the bundle may be left out", change({ isRequired: false }));
    rejects("the bundle's item is not shown", change({ root: new Uint8Array(0) }));
    rejects("version has more items than a head may", { items: BigInt(RIDGE_ITEMS_MAX) + 1n });
    const strict = { ...head, head: { ...head.head, params: { ...params, normSquaredMax: 1_000 } } };
    assert.equal(findMissing(strict, bundles), undefined);
    assert.deepEqual(verdictOn(strict, proof), { kind: "rejected", reason: "vector is longer than allowed" });
  }
});

test("no gap between any two contributors or parts of a whole head is upheld, whichever item is shown", () => {
  const { contributors } = published.head;
  const members = published.contributors.map((_, index) => [
    ...partsOf(memberNode(published, index).node, { parents: [] }),
  ]);
  const random = seededRandom("gaps");
  const maybe = <T>(value: T): T | undefined => (random.chance(1, 5) ? undefined : value);
  const placed = (index: number): RidgePlacedNode | undefined => {
    const { node, ascent } = random.pick(members[index] ?? []);
    return maybe({ path: pathOf(ascent), node: node.node });
  };
  for (let run = 0; run < 2_000; run++) {
    const bundle = random.pick(bundles);
    const place = random.below(bundle.items.length);
    const item = openingOfItem(assertDefined(bundle.items[place], "no such item"));
    const at = { bundle: bundle.id, place, aunts: auntsIn(bundle.leaves, place) };
    const owner = published.contributors.findIndex(({ contributor }) => contributor === bundle.contributor);
    const index = random.chance(1, 3) ? random.below(contributors) : owner;
    const opening = openingOfContributor(published, index);
    const gap = random.pick([
      {
        kind: "contributors",
        value: {
          before: maybe(openingOfContributor(published, random.below(contributors))),
          after: maybe(openingOfContributor(published, random.below(contributors))),
        },
      },
      { kind: "parts", value: { opening, before: placed(index), after: placed(index) } },
    ] as const);
    assert.equal(verdictOn(published, { sum: { kind: "missing", value: { at, item, gap } } }).kind, "rejected");
  }
});

test("a head of as many contributors as it may have may leave others out", () => {
  const small = { ...params, dimension: 2, classes: 2, normSquaredMax: 200 };
  const all = Array.from({ length: RIDGE_CONTRIBUTORS_MAX + 1 }, (_, i) =>
    trainerOf(i, [{ vector: Int8Array.of((i % 7) - 3, 10), targets: oneHot(i % 2, 2) }]),
  );
  const whole = bundlesContext(all);
  const head = publishRidge(trainRidge(all.slice(1), small), published.terms);
  assert.equal(findMissing(head, shownBundles(all)), undefined);
  const fewer = publishRidge(trainRidge(all.slice(2), small), published.terms);
  const proof = assertDefined(findMissing(fewer, shownBundles(all.slice(1, 2))), "nothing was found missing");
  assert.equal(verdictOn(fewer, proof, whole).kind, "upheld");
  assert.ok(proof.sum?.kind === "missing");
  const gap = { kind: "contributors", value: { before: undefined, after: openingOfContributor(head, 0) } } as const;
  const shown = assertDefined(findMissing(fewer, shownBundles(all.slice(0, 1))), "nothing was found missing");
  assert.ok(shown.sum?.kind === "missing");
  const full = { sum: { kind: "missing", value: { ...shown.sum.value, gap } } } as const;
  const reason = "head has as many contributors as it may";
  assert.deepEqual(verdictOn(head, full, whole), { kind: "rejected", reason });
});

function bundlesContext(all: readonly RidgeTrainer[]): RidgeContext {
  const { bundle, statistics, items } = headOf(
    all.slice(0, 2),
    { ...params, dimension: 2, classes: 2, normSquaredMax: 200 },
    [],
  );
  return { bundle, statistics, items };
}

test("a contributor's tree that is deeper than any items need is proven, so that its gaps can be shown", () => {
  const member = wine.model.members[0] ?? assert.fail();
  const items = wine.model.members
    .flatMap(({ runs }) => runs.flatMap((run) => run.items))
    .slice(0, MEMBER_DEPTH_MAX + 2);
  const blocks = items.map((item, place) =>
    buildMemberTree(published.terms, {
      contributor: member.contributor,
      runs: [{ bundleId: 1n, first: place, items: [item] }],
    }),
  );
  const chain = (count: number): PublishedHead => {
    const top = blocks
      .slice(1, count)
      .reduce((all, block) => joinNodes(published.terms, [all, block]), assertDefined(blocks[0], "no block"));
    const contributors = published.contributors.slice(0, 1);
    const root = contributorsRoot(published.terms.domain, contributors);
    return recommit({
      ...published,
      top,
      contributors,
      leftOut: published.leftOut.slice(0, 1),
      head: { ...published.head, contributors: 1, contributorsRoot: root },
    });
  };
  const deep = findFraud(chain(MEMBER_DEPTH_MAX + 2), () => undefined);
  assert.ok(deep.kind === "fraud" && deep.proof.sum?.kind === "leaf");
  assert.equal(verdictOn(chain(MEMBER_DEPTH_MAX + 2), deep.proof).reason, "statistics tree is too deep");
  const deepest = findFraud(chain(MEMBER_DEPTH_MAX + 1), () => undefined);
  assert.ok(deepest.kind === "fraud" && deepest.proof.sum?.kind === "source");
});

test("nobody trains on contributors that do not rise by address", () => {
  const [a, b, ...rest] = trainers;
  assert.ok(a !== undefined && b !== undefined);
  assert.throws(() => trainRidge([b, a, ...rest], params), /do not rise/);
  assert.throws(() => trainRidge([a, a, b], params), /do not rise/);
  assert.deepEqual(sortTrainers([b, a, ...rest]), trainers);
});

test("hostile bytes are rejected, and against a liar they never throw", () => {
  const random = seededRandom("hostile missing");
  for (const head of [headWithoutBundle(4n), headWithoutBundle(2n), headWithoutBundle(1n)]) {
    const proof = assertDefined(findMissing(head, bundles), "nothing was found missing");
    for (const decoded of twistedCopies(RidgeProof, proof, { random, copies: 1_500 })) {
      assert.equal(verifyRidgeProof(claimOf(published), fixture, decoded).kind, "rejected");
      verifyRidgeProof(claimOf(head), fixture, decoded);
    }
  }
});
