import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createNeighbourMethod, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import { findNeighbourFraud, type PublishedNeighbours } from "#attribution/methods/neighbours-prover.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import { decodeOrNot, fastestMs, twisted } from "#test/support/proofs.ts";
import { bytesOfVector, queryCommitment } from "../questions.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { commitNeighbours, type Neighbour, neighbourWeights } from "./evidence.ts";
import type { NeighbourItem } from "./items.ts";
import { type NeighbourClaim, verifyNeighbourProof } from "./verify.ts";

const INDEX = { chainId: "c", module: "datanet", datanetId: 1n, version: 1n };
const BATCH = { chainId: "c", module: "attribution", datanetId: 0n, version: 4n };
const RECEIPT = { chainId: "c", module: "model", datanetId: 0n, version: 1n };

function vectorOf(random: Random, dimension: number): Int8Array {
  return Int8Array.from(random.bytes(dimension), (byte) => (byte % 32) - 16);
}

function methodOf(random: Random, count: number, dimension: number): NeighbourMethod {
  const items = Array.from(
    { length: count },
    (_, i): NeighbourItem => ({
      salt: random.bytes(32),
      bundle: BigInt(100 + Math.floor(i / 7)),
      place: i % 7,
      owner: random.below(9),
      label: random.below(3),
      vector: vectorOf(random, dimension),
    }),
  );
  const owners = Array.from({ length: 9 }, (_, owner) => new Uint8Array(20).fill(owner));
  return createNeighbourMethod(INDEX, { items, owners, classes: 3 }, { neighbours: 64, nearest: 10 });
}

function publish(method: NeighbourMethod, random: Random): PublishedNeighbours {
  const dimension = method.items[0]?.vector.length ?? 0;
  const question = { vector: vectorOf(random, dimension), label: random.below(3) };
  const list = method.search(question);
  const weights = neighbourWeights(list, 10);
  return { question, salt: random.bytes(32), evidence: commitNeighbours(BATCH, list, weights), weights };
}

function claimOf(method: NeighbourMethod, use: PublishedNeighbours): NeighbourClaim {
  const { salt, question } = use;
  const query = { salt, label: question.label, vector: bytesOfVector(question.vector) };
  return {
    index: {
      domain: INDEX,
      itemDomain: INDEX,
      root: method.tree.root,
      items: method.items.length,
      dimension: question.vector.length,
      classes: method.classes,
      owners: { domain: INDEX, root: method.ownersTree.root, count: method.owners.length },
    },
    evidenceDomain: BATCH,
    evidenceRoot: use.evidence.root,
    queryDomain: RECEIPT,
    queryCommitment: queryCommitment(RECEIPT, query),
    neighbours: 64,
    nearest: 10,
  };
}

const CORRUPTIONS: readonly ((list: Neighbour[], at: number, method: NeighbourMethod) => Neighbour[])[] = [
  (list, at) => list.filter((_, i) => i !== at),
  (list, at) => list.map((entry, i) => (i === at ? { ...entry, distance: entry.distance + 1 } : entry)),
  (list, at) =>
    list.map((entry, i) => (i === at ? { ...entry, distance: Math.max(0, entry.distance - 1) + 7 } : entry)),
  (list, at) => list.map((entry, i) => (i === at ? { ...entry, matches: !entry.matches } : entry)),
  (list, at) => list.map((entry, i) => (i === at ? { ...entry, owner: entry.owner + 1 } : entry)),
  (list, at, { items }) =>
    list.map((entry, i) => (i === at ? { ...entry, item: (entry.item + 1) % items.length } : entry)),
  (list, at) => list.map((entry, i) => (i === at ? { ...entry, item: 1 << 20 } : entry)),
  (list, at) => [...list.slice(0, at), ...list.slice(at + 1), list[at] as Neighbour],
  (list, at) => [...list.slice(0, at), list[at] as Neighbour, ...list.slice(at)].slice(0, list.length),
];

test("every corruption of a list or of its weights is refuted, and the truth is not", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 120 }), (seed, where, count) => {
      const random = seededRandom(BigInt(seed));
      const method = methodOf(random, count, 16);
      const use = publish(method, random);
      assert.equal(findNeighbourFraud(method, use), undefined);
      const { list } = use.evidence;
      for (const corrupt of CORRUPTIONS) {
        const forged = corrupt([...list], where % list.length, method);
        if (forged.length === 0 || JSON.stringify(forged) === JSON.stringify(list)) continue;
        const weights = neighbourWeights(forged, 10);
        const lie = { ...use, weights, evidence: commitNeighbours(BATCH, forged, weights) };
        const proof = findNeighbourFraud(method, lie);
        assert.ok(proof !== undefined);
        const verdict = verifyNeighbourProof(claimOf(method, lie), proof);
        assert.equal(verdict.kind, "upheld", `${corrupt} ${verdict.reason}`);
        assert.equal(verifyNeighbourProof(claimOf(method, use), proof).kind, "rejected");
      }
      const weights = { ...use.weights, commons: use.weights.commons + 1n };
      const lie = { ...use, weights, evidence: commitNeighbours(BATCH, list, weights) };
      const proof = findNeighbourFraud(method, lie);
      assert.equal(proof?.proof?.kind, "weights");
      assert.equal(verifyNeighbourProof(claimOf(method, lie), proof ?? { proof: undefined }).kind, "upheld");
    }),
    { seed: 5, numRuns: 60 },
  );
});

test("no combination of true openings refutes an honest use", () => {
  const random = seededRandom("honest neighbours");
  const method = methodOf(random, 150, 16);
  const use = publish(method, random);
  const claim = claimOf(method, use);
  const { tree, weightsHash } = use.evidence;
  const query = { salt: use.salt, label: use.question.label, vector: bytesOfVector(use.question.vector) };
  for (let i = 0; i < 1500; i++) {
    const first = random.below(tree.total);
    const list = { entries: tree.open(first, 1 + random.below(Math.min(3, tree.total - first))), weightsHash };
    const item = method.tree.open(random.below(150));
    const rank = random.below(64);
    const proofs: NeighbourProof[] = [
      { proof: { kind: "omitted", value: { query, item, list } } },
      { proof: { kind: "wrong", value: { query, item, list, rank } } },
      { proof: { kind: "unsorted", value: { list } } },
    ];
    for (const proof of proofs) assert.equal(verifyNeighbourProof(claim, proof).kind, "rejected");
  }
});

test("hostile bytes are rejected", () => {
  const random = seededRandom("hostile neighbours");
  const method = methodOf(random, 90, 16);
  const use = publish(method, random);
  const forged = use.evidence.list.slice(1);
  const lie = { ...use, evidence: commitNeighbours(BATCH, forged, use.weights) };
  const proof = findNeighbourFraud(method, lie);
  assert.ok(proof !== undefined);
  const bytes = NeighbourProof.encode(proof);
  for (let i = 0; i < 3000; i++) {
    const broken = twisted(bytes, random);
    const decoded = decodeOrNot(NeighbourProof, random.chance(1, 10) ? random.bytes(random.below(200)) : broken);
    if (decoded === undefined || Buffer.compare(NeighbourProof.encode(decoded), bytes) === 0) continue;
    assert.equal(verifyNeighbourProof(claimOf(method, use), decoded).kind, "rejected");
    verifyNeighbourProof(claimOf(method, lie), decoded);
  }
});

test("an omitted neighbour among many items of 384 dimensions is refuted within the limits", () => {
  const random = seededRandom("sizes");
  const method = methodOf(random, 10_000, 384);
  const use = publish(method, random);
  const forged = method.search(use.question).slice(1);
  const extra = { ...(forged.at(-1) as Neighbour), item: 3 };
  const lie = { ...use, evidence: commitNeighbours(BATCH, [...forged, extra].slice(0, 63), use.weights) };
  const proof = findNeighbourFraud(method, lie);
  assert.equal(proof?.proof?.kind, "omitted");
  assert.ok(proof !== undefined);
  const size = NeighbourProof.encode(proof).length;
  const claim = claimOf(method, lie);
  const time = fastestMs(() => {
    assert.equal(verifyNeighbourProof(claim, proof).kind, "upheld");
  });
  assert.ok(size <= 1_600 && size < PROOF_BYTES_MAX, `${size} bytes`);
  assert.ok(time < 2, `${time} ms`);
  const wrong = { ...use.weights, commons: 1n };
  const liar = { ...use, weights: wrong, evidence: commitNeighbours(BATCH, use.evidence.list, wrong) };
  const weights = findNeighbourFraud(method, liar);
  assert.ok(weights !== undefined && NeighbourProof.encode(weights).length < 2_500);
  console.log(
    `neighbours: omitted ${size} B ${time.toFixed(3)} ms, weights ${NeighbourProof.encode(weights).length} B`,
  );
});
