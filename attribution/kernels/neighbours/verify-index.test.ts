import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createNeighbourMethod, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import { findIndexFraud, findIndexSourceFraud } from "#attribution/methods/neighbours-index-prover.ts";
import type { KnownVersion } from "#attribution/methods/owners-prover.ts";
import type { KnownBundle } from "#attribution/methods/ridge/find-fraud.ts";
import { compareStrings } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { bundleRoot } from "../item-tree.ts";
import { buildOwnersTree, type MemberBundle, type VersionData } from "../owners.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { buildItemTree, type NeighbourItem, sourceLeaf } from "./items.ts";
import { type NeighbourIndexClaim, verifyNeighbourIndexProof } from "./verify-index.ts";

const INDEX = { chainId: "c", module: "artefact", datanetId: 1n, version: 1n };
const ITEMS = { chainId: "c", module: "datanet", datanetId: 1n, version: 0n };

interface Lab {
  readonly method: NeighbourMethod;
  readonly known: KnownVersion;
  readonly version: VersionData;
}

interface Shape {
  readonly bundles: number;
  readonly itemsEach: number;
  readonly dimension: number;
  readonly classes: number;
}

/** An index of bundles 10, 12, 14 and so on, by turns of three owners. */
function labOf(random: Random, { bundles, itemsEach, dimension, classes }: Shape): Lab {
  const owners = [0, 1, 2].map((owner) => new Uint8Array(20).fill(owner + 1));
  const items = Array.from(
    { length: bundles * itemsEach },
    (_, i): NeighbourItem => ({
      salt: random.bytes(32),
      bundle: BigInt(10 + 2 * Math.floor(i / itemsEach)),
      place: i % itemsEach,
      owner: Math.floor(i / itemsEach) % 3,
      label: random.below(classes === 0 ? 1 << 20 : classes),
      vector: Int8Array.from(random.bytes(dimension), (byte) => (byte % 32) - 16),
    }),
  );
  const known = new Map<bigint, KnownBundle>();
  for (const item of items) {
    const leaves = known.get(item.bundle)?.leaves ?? [];
    const contributor = owners[item.owner] as Uint8Array;
    known.set(item.bundle, { contributor, leaves: [...leaves, sourceLeaf(ITEMS, item, classes) as Uint8Array] });
  }
  const members = new Map([...known].map(([id, bundle]) => [id, memberOf(bundle)]));
  return {
    method: createNeighbourMethod(INDEX, { items, owners, classes }),
    known: { bundle: (id) => known.get(id) },
    version: { bundle: (id) => members.get(id) },
  };
}

function memberOf({ contributor, leaves }: KnownBundle): MemberBundle {
  return { contributor, root: bundleRoot(ITEMS, leaves), items: BigInt(leaves.length), isRequired: true };
}

function claimOf({ tree, items, ownersTree, owners, classes }: NeighbourMethod): NeighbourIndexClaim {
  const dimension = items[0]?.vector.length ?? 0;
  const numbered = { domain: INDEX, root: ownersTree.root, count: owners.length };
  return {
    domain: INDEX,
    itemDomain: ITEMS,
    root: tree.root,
    items: items.length,
    dimension,
    classes,
    owners: numbered,
  };
}

function withItems(method: NeighbourMethod, items: readonly NeighbourItem[]): NeighbourMethod {
  return { ...method, items, tree: buildItemTree(INDEX, items) };
}

function withOwners(method: NeighbourMethod, owners: readonly Uint8Array[]): NeighbourMethod {
  return { ...method, owners, ownersTree: buildOwnersTree(INDEX, owners) };
}

function findAny(method: NeighbourMethod, known: KnownVersion): NeighbourProof | undefined {
  return findIndexFraud(method) ?? findIndexSourceFraud(method, ITEMS, known);
}

type Corruption = (method: NeighbourMethod, at: number) => NeighbourMethod;

function item(change: (item: NeighbourItem) => NeighbourItem): Corruption {
  return (method, at) =>
    withItems(
      method,
      method.items.map((own, i) => (i === at ? change(own) : own)),
    );
}

const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  "a bundle outside the version": item((own) => ({ ...own, bundle: own.bundle - 1n })),
  "a place beyond the bundle": item((own) => ({ ...own, place: own.place + 4 })),
  "another place": item((own) => ({ ...own, place: own.place === 0 ? 1 : 0 })),
  "another owner": item((own) => ({ ...own, owner: (own.owner + 1) % 3 })),
  "no owner": item((own) => ({ ...own, owner: 3 })),
  "another vector": item((own) => ({ ...own, vector: own.vector.map((value) => value ^ 1) })),
  "another label": item((own) => ({ ...own, label: own.label ^ 1 })),
  "a label that is no class": item((own) => ({ ...own, label: 1 << 24 })),
  "another salt": item((own) => ({ ...own, salt: new Uint8Array(32) })),
  "an item twice": (method, at) =>
    withItems(
      method,
      method.items.flatMap((own, i) => (i === at ? [own, own] : [own])),
    ),
  "an owner twice": (method, at) => withOwners(method, [...method.owners, method.owners[at % 3] as Uint8Array]),
  "an owner without address": (method) => withOwners(method, [...method.owners, new Uint8Array(0)]),
  "an owner with too long an address": (method) => withOwners(method, [...method.owners, new Uint8Array(33)]),
};

test("every item that is not its bundle's and every owner that is not its contributor is refuted, and the truth is not", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom(0, 4), (seed, where, classes) => {
      const random = seededRandom(BigInt(seed));
      const lab = labOf(random, { bundles: 5, itemsEach: 4, dimension: 6, classes });
      assert.equal(findAny(lab.method, lab.known), undefined);
      for (const [name, corrupt] of Object.entries(CORRUPTIONS)) {
        const forged = corrupt(lab.method, where % lab.method.items.length);
        if (name === "a label that is no class" && classes === 0) continue;
        const proof = findAny(forged, lab.known);
        assert.ok(proof?.proof !== undefined, name);
        kinds.add(proof.proof.kind);
        const verdict = verifyNeighbourIndexProof(claimOf(forged), lab.version, proof);
        assert.equal(verdict.kind, "upheld", `${name}: ${verdict.reason}`);
        assert.equal(verifyNeighbourIndexProof(claimOf(lab.method), lab.version, proof).kind, "rejected", name);
      }
    }),
    { seed: 9, numRuns: 40 },
  );
  assert.deepEqual([...kinds].sort(compareStrings), ["items", "owners", "source"]);
});

test("an index or owners of another number than it says are refuted", () => {
  const lab = labOf(seededRandom("numbers"), { bundles: 3, itemsEach: 2, dimension: 4, classes: 0 });
  const claim = claimOf(lab.method);
  const items: NeighbourProof = { proof: { kind: "items", value: { items: lab.method.tree.open(0) } } };
  const owners: NeighbourProof = {
    proof: { kind: "owners", value: { first: lab.method.ownersTree.open(0), second: undefined } },
  };
  assert.equal(verifyNeighbourIndexProof({ ...claim, items: 7 }, lab.version, items).kind, "upheld");
  const more = { ...claim, owners: { ...claim.owners, count: 4 } };
  assert.equal(verifyNeighbourIndexProof(more, lab.version, owners).kind, "upheld");
  for (const proof of [items, owners])
    assert.equal(verifyNeighbourIndexProof(claim, lab.version, proof).kind, "rejected");
});

test("no combination of true openings refutes an honest index, nor does an erased bundle", () => {
  const random = seededRandom("honest index");
  const lab = labOf(random, { bundles: 6, itemsEach: 3, dimension: 5, classes: 4 });
  const { tree, ownersTree, items } = lab.method;
  const claim = claimOf(lab.method);
  const erased: VersionData = {
    bundle(id) {
      const member = lab.version.bundle(id);
      return member && { ...member, root: new Uint8Array(0) };
    },
  };
  for (let i = 0; i < 600; i++) {
    const at = random.below(items.length);
    const own = items[random.below(items.length)] as NeighbourItem;
    const leaves = lab.known.bundle(own.bundle)?.leaves ?? [];
    const value = {
      entry: tree.open(at),
      owner: random.chance(1, 4) ? undefined : ownersTree.open(random.below(3)),
      leaf: leaves[random.below(leaves.length)] as Uint8Array,
      aunts: random.bytes(32 * random.below(4)),
    };
    const proofs: readonly NeighbourProof["proof"][] = [
      { kind: "source", value },
      { kind: "items", value: { items: tree.open(Math.min(at, items.length - 2), 1 + random.below(2)) } },
      {
        kind: "owners",
        value: { first: ownersTree.open(random.below(3)), second: ownersTree.open(random.below(3)) },
      },
    ];
    for (const version of [lab.version, erased])
      for (const proof of proofs) assert.equal(verifyNeighbourIndexProof(claim, version, { proof }).kind, "rejected");
  }
});

test("hostile bytes are rejected, against a liar they never throw", () => {
  const random = seededRandom("hostile index");
  const lab = labOf(random, { bundles: 5, itemsEach: 4, dimension: 6, classes: 4 });
  for (const corrupt of Object.values(CORRUPTIONS)) {
    const forged = corrupt(lab.method, random.below(20));
    const proof = findAny(forged, lab.known);
    assert.ok(proof !== undefined);
    for (const decoded of twistedCopies(NeighbourProof, proof, { random, copies: 300 })) {
      assert.equal(verifyNeighbourIndexProof(claimOf(lab.method), lab.version, decoded).kind, "rejected");
      verifyNeighbourIndexProof(claimOf(forged), lab.version, decoded);
    }
  }
});

test("proofs about items of 1024 dimensions stay within the limits", () => {
  const lab = labOf(seededRandom("large index"), { bundles: 300, itemsEach: 10, dimension: 1_024, classes: 0 });
  const lies = ["another owner", "another label", "an item twice"].map((name) => CORRUPTIONS[name] as Corruption);
  for (const corrupt of lies) {
    const forged = corrupt(lab.method, 2_222);
    const proof = findAny(forged, lab.known);
    assert.ok(proof?.proof !== undefined);
    const size = NeighbourProof.encode(proof).length;
    const claim = claimOf(forged);
    const time = fastestMs(() => {
      assert.equal(verifyNeighbourIndexProof(claim, lab.version, proof).kind, "upheld");
    });
    assert.ok(size <= PROOF_BYTES_MAX && time < 2, `${proof.proof.kind} ${size} B ${time} ms`);
    console.log(`index of items, ${proof.proof.kind}: ${size} B ${time.toFixed(3)} ms`);
  }
});
