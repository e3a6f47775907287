import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ShownBundle } from "#attribution/methods/missing-prover.ts";
import { createNeighbourMethod, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import { findIndexFraud, findMissingItem, type IndexedItem } from "#attribution/methods/neighbours-index-prover.ts";
import { auntsIn } from "#attribution/methods/owners-prover.ts";
import { assertDefined } from "#lib/assert.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { BUNDLE_ITEMS_MAX, bundleRoot } from "../item-tree.ts";
import { POSITIONS_MAX } from "../openings.ts";
import type { MemberBundle, VersionData } from "../owners.ts";
import { bytesOfVector, QUESTION_VECTOR_MAX } from "../questions.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { indexItemsMax, type NeighbourItem, sourceLeaf } from "./items.ts";
import { verifyNeighbourIndexProof } from "./verify-index.ts";

const INDEX = { chainId: "c", module: "artefact", datanetId: 1n, version: 1n };
const ITEMS = { chainId: "c", module: "datanet", datanetId: 1n, version: 0n };
const OWNERS = [0, 1, 2].map((owner) => new Uint8Array(20).fill(owner + 1));

interface Lab {
  readonly items: readonly NeighbourItem[];
  readonly classes: number;
  readonly bundles: readonly ShownBundle<IndexedItem>[];
  readonly version: VersionData;
}

/** Bundles 10, 12, 14 and so on, by turns of three owners. */
function labOf(
  random: Random,
  {
    bundles,
    itemsEach,
    dimension,
    classes,
  }: Readonly<Record<"bundles" | "itemsEach" | "dimension" | "classes", number>>,
): Lab {
  const items = Array.from({ length: bundles * itemsEach }, (_, i): NeighbourItem => {
    const number = Math.floor(i / itemsEach);
    return {
      salt: random.bytes(32),
      bundle: BigInt(10 + 2 * number),
      place: i % itemsEach,
      owner: number % 3,
      label: random.below(classes === 0 ? 1 << 20 : classes),
      vector: Int8Array.from(random.bytes(dimension), (byte) => (byte % 32) - 16),
    };
  });
  const shown = Array.from({ length: bundles }, (_, number): ShownBundle<IndexedItem> => {
    const own = items.slice(number * itemsEach, (number + 1) * itemsEach);
    const leaves = own.map((item) => assertDefined(sourceLeaf(ITEMS, item, classes), "item has no leaf"));
    return { id: BigInt(10 + 2 * number), contributor: OWNERS[number % 3] ?? assert.fail(), leaves, items: own };
  });
  const members = new Map(
    shown.map(({ id, contributor, leaves }): [bigint, MemberBundle] => [
      id,
      { contributor, root: bundleRoot(ITEMS, leaves), items: BigInt(leaves.length), isRequired: true },
    ]),
  );
  return { items, classes, bundles: shown, version: { bundle: (id) => members.get(id) } };
}

function indexOf({ classes }: Lab, items: readonly NeighbourItem[]): NeighbourMethod {
  return createNeighbourMethod(INDEX, { items, owners: OWNERS, classes });
}

function verdictOn(
  { artefact, tree, owners, ownersTree }: NeighbourMethod,
  version: VersionData,
  proof: NeighbourProof,
) {
  const numbered = { domain: INDEX, root: ownersTree.root, count: owners.length };
  const { items, dimension, classes } = artefact;
  const claim = { domain: INDEX, itemDomain: ITEMS, root: tree.root, items, dimension, classes, owners: numbered };
  return verifyNeighbourIndexProof(claim, version, proof);
}

test("whatever an index leaves out, some of it is proven to be missing, and nothing of a whole one", () => {
  const left = fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 19 });
  fc.assert(
    fc.property(fc.nat(), left, fc.constantFrom(0, 4), (seed, out, classes) => {
      const lab = labOf(seededRandom(BigInt(seed)), { bundles: 5, itemsEach: 4, dimension: 6, classes });
      const whole = indexOf(lab, lab.items);
      assert.equal(findMissingItem(whole, lab.bundles), undefined);
      const index = indexOf(
        lab,
        lab.items.filter((_, i) => !out.includes(i)),
      );
      assert.equal(findIndexFraud(index), undefined);
      const proof = assertDefined(findMissingItem(index, lab.bundles), "nothing was found missing");
      assert.equal(verdictOn(index, lab.version, proof).kind, "upheld");
      assert.equal(verdictOn(whole, lab.version, proof).kind, "rejected");
    }),
    { seed: 9, numRuns: 60 },
  );
});

test("what an index may leave out is nothing that a proof upholds", () => {
  const lab = labOf(seededRandom("free"), { bundles: 3, itemsEach: 4, dimension: 6, classes: 4 });
  const index = indexOf(
    lab,
    lab.items.filter((_, i) => i !== 5),
  );
  const proof = assertDefined(findMissingItem(index, lab.bundles), "nothing was found missing");
  assert.ok(proof.proof?.kind === "missing");
  const { value } = proof.proof;
  const rejects = (reason: string, verdict: ReturnType<typeof verdictOn>): void => {
    assert.deepEqual(verdict, { kind: "rejected", reason });
  };
  const changed = (to: Partial<MemberBundle>): VersionData => ({
    bundle(id) {
      const own = lab.version.bundle(id);
      return own && { ...own, ...to };
    },
  });
  rejects("the bundle may be left out", verdictOn(index, changed({ isRequired: false }), proof));
  rejects("the bundle's item is not shown", verdictOn(index, changed({ root: new Uint8Array(0) }), proof));
  rejects("the bundle is not in the version", verdictOn(index, { bundle: () => undefined }, proof));
  const withArtefact = (to: Partial<NeighbourMethod["artefact"]>): NeighbourMethod => {
    return { ...index, artefact: { ...index.artefact, ...to } };
  };
  rejects("the index is full", verdictOn(withArtefact({ items: POSITIONS_MAX }), lab.version, proof));
  rejects("the item is malformed", verdictOn(withArtefact({ dimension: 7 }), lab.version, proof));
  rejects("the label of the item is no class", verdictOn(withArtefact({ classes: value.label }), lab.version, proof));
  rejects("the bundle's item is not shown", verdictOn(withArtefact({ classes: 0 }), lab.version, proof));
  const salted = { proof: { kind: "missing", value: { ...value, salt: new Uint8Array(31) } } } as const;
  rejects("the item is malformed", verdictOn(index, lab.version, salted));
});

test("no item is missing between any that a whole index has", () => {
  const random = seededRandom("whole index");
  const lab = labOf(random, { bundles: 5, itemsEach: 4, dimension: 6, classes: 4 });
  const whole = indexOf(lab, lab.items);
  for (let run = 0; run < 1_500; run++) {
    const { id, leaves, items } = random.pick(lab.bundles);
    const place = random.below(items.length);
    const { salt, label, vector } = items[place] ?? assert.fail();
    const at = { bundle: id, place, aunts: auntsIn(leaves, place) };
    const count = 1 + random.below(3);
    const beside = whole.tree.open(random.below(lab.items.length - count + 1), count);
    const value = { at, salt, label, vector: bytesOfVector(vector), beside };
    const verdict = verdictOn(whole, lab.version, { proof: { kind: "missing", value } });
    assert.equal(verdict.reason, "nothing is missing between the items shown");
  }
});

test("hostile bytes are rejected, and against a liar they never throw", () => {
  const random = seededRandom("hostile missing item");
  const lab = labOf(random, { bundles: 5, itemsEach: 4, dimension: 6, classes: 4 });
  const whole = indexOf(lab, lab.items);
  for (const out of [0, 7, 19]) {
    const index = indexOf(
      lab,
      lab.items.filter((_, i) => i !== out),
    );
    const proof = assertDefined(findMissingItem(index, lab.bundles), "nothing was found missing");
    for (const decoded of twistedCopies(NeighbourProof, proof, { random, copies: 1_000 })) {
      assert.equal(verdictOn(whole, lab.version, decoded).kind, "rejected");
      verdictOn(index, lab.version, decoded);
    }
  }
});

test("a proof fits a message, whatever the dimension, the index and the bundle", () => {
  const hash = new Uint8Array(32);
  let largest = 0;
  for (let dimension = 1; dimension <= QUESTION_VECTOR_MAX; dimension++) {
    const total = indexItemsMax(dimension);
    // Across the middle of the tree every level but the top has two siblings.
    const siblings = new Uint8Array(32 * 2 * (Math.ceil(Math.log2(total)) - 1));
    const leaf = new Uint8Array(52 + dimension);
    const beside = { start: total - 3, total, leaves: [leaf, leaf], siblings };
    const at = { bundle: 2n ** 64n - 1n, place: BUNDLE_ITEMS_MAX - 1, aunts: new Uint8Array(16 * 32) };
    const value = { at, salt: hash, label: 2 ** 32 - 1, vector: new Uint8Array(dimension), beside };
    const proof = { kind: "items", value: { proof: { kind: "missing", value } } } as const;
    largest = Math.max(largest, ChallengeProof.encode({ proof }).length);
  }
  console.log(`missing item: at most ${largest} B`);
  assert.ok(largest <= PROOF_BYTES_MAX, `${largest} bytes`);
  assert.deepEqual([768, QUESTION_VECTOR_MAX].map(indexItemsMax), [POSITIONS_MAX, 2 ** 21]);
});

test("a proof about items of 1024 dimensions is quick to check", () => {
  const lab = labOf(seededRandom("large index"), { bundles: 300, itemsEach: 10, dimension: 1_024, classes: 0 });
  const index = indexOf(
    lab,
    lab.items.filter((_, i) => i !== 1_500),
  );
  const proof = assertDefined(findMissingItem(index, lab.bundles), "nothing was found missing");
  const time = fastestMs(() => {
    assert.equal(verdictOn(index, lab.version, proof).kind, "upheld");
  });
  console.log(`missing item: ${NeighbourProof.encode(proof).length} B ${time.toFixed(3)} ms`);
  assert.ok(time < 2, `${time} ms`);
});
