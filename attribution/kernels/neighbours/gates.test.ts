import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gatesBy, type PublishedGates } from "#attribution/methods/gating.ts";
import { createNeighbourMethod, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import { findNeighbourFraud, type PublishedNeighbours, showGates } from "#attribution/methods/neighbours-prover.ts";
import { seededRandom } from "#lib/prng.ts";
import { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { bytesOfVector, queryCommitment } from "../questions.ts";
import { gatesTree } from "../ranks/gates.ts";
import { CERTIFIED_CONTRIBUTORS_MAX } from "../ranks/quality.ts";
import { PROOF_BYTES_MAX, type Verdict } from "../verdict.ts";
import { NEIGHBOURS_MAX } from "./banzhaf.ts";
import { commitNeighbours, encodeList, evidenceRoot, hashScaled, neighbourWeights } from "./evidence.ts";
import {
  decodeGates,
  encodeGates,
  GATES_BYTES_MAX,
  gatesFault,
  hashGates,
  listGates,
  type NeighbourGate,
  scaleWeights,
} from "./gates.ts";
import { type NeighbourClaim, verifyNeighbourProof } from "./verify.ts";

const INDEX = { chainId: "c", module: "datanet", datanetId: 1n, version: 1n };
const BATCH = { chainId: "c", module: "attribution", datanetId: 0n, version: 4n };
const RECEIPT = { chainId: "c", module: "model", datanetId: 0n, version: 1n };
const QUALITY = { chainId: "c", module: "attribution/quality/1", datanetId: 0n, version: 3n };
const DIMENSION = 4;

interface Lab {
  readonly method: NeighbourMethod;
  readonly gates: PublishedGates;
}

/** An index whose items all have one label, and gates of its owners. */
function labOf({ items, owners, seed }: { items: number; owners: number; seed: string }): Lab {
  const random = seededRandom(seed);
  const vector = () => Int8Array.from(random.bytes(DIMENSION), (byte) => (byte % 32) - 16);
  const made = Array.from({ length: items }, (_, place) => {
    return { salt: random.bytes(32), bundle: 1n, place, owner: place % owners, label: 1, vector: vector() };
  });
  const addresses = Array.from({ length: owners }, () => random.bytes(20));
  const method = createNeighbourMethod(INDEX, { items: made, owners: addresses, classes: 2 });
  const bps = Array.from({ length: owners }, () => random.below(10_001));
  return { method, gates: { bps, tree: gatesTree(QUALITY, bps) } };
}

const QUESTION = { vector: Int8Array.of(1, 2, 3, 4), label: 1 };
const SALT = new Uint8Array(32).fill(3);
const QUERY = { salt: SALT, label: 1, vector: bytesOfVector(QUESTION.vector) };

function publish(
  { method }: Lab,
  change: (gates: readonly NeighbourGate[]) => readonly NeighbourGate[],
): PublishedNeighbours {
  const list = method.search(QUESTION);
  const weights = neighbourWeights(list, method.rules.nearest);
  const gates = change(listGates(weights));
  return { question: QUESTION, salt: SALT, evidence: commitNeighbours(BATCH, list, { ...weights, gates }), weights };
}

/** What an honest attributor lists. */
function honestly(lab: Lab, isCertified: boolean): PublishedNeighbours {
  return publish(lab, (gates) =>
    gates.map(({ owner, bps }) => ({ owner, bps: (isCertified ? lab.gates.bps[owner] : undefined) ?? bps })),
  );
}

function claimOf({ method, gates }: Lab, root: Uint8Array, isCertified: boolean): NeighbourClaim {
  const { artefact, rules } = method;
  const { items, dimension, classes, ownersRoot, owners: count } = artefact;
  const owners = { domain: INDEX, root: ownersRoot, count };
  return {
    index: { domain: INDEX, itemDomain: INDEX, root: artefact.root, items, dimension, classes, owners },
    evidenceDomain: BATCH,
    evidenceRoot: root,
    queryDomain: RECEIPT,
    queryCommitment: queryCommitment(RECEIPT, QUERY),
    ...rules,
    ...(isCertified && { gates: { domain: QUALITY, root: gates.tree.root, contributors: gates.bps.length } }),
  };
}

type Lie = readonly [name: string, reason: string, tell: (gates: readonly NeighbourGate[]) => readonly NeighbourGate[]];

const WRONG = "a listed gate is wrong";
const OTHERS = "the gates are not those of the listed owners";
const LIES: readonly Lie[] = [
  ["a gate opened further", WRONG, (gates) => changed(gates, ({ bps }) => ({ bps: bps === 10_000 ? 9_999 : bps + 1 }))],
  ["a gate closed", WRONG, (gates) => changed(gates, ({ bps }) => ({ bps: bps === 0 ? 1 : 0 }))],
  ["a gate above the whole", "a listed gate is above the whole", (gates) => changed(gates, () => ({ bps: 10_001 }))],
  ["a gate left out", OTHERS, (gates) => gates.toSpliced(1, 1)],
  ["no gates", OTHERS, () => []],
  ["a gate of somebody else", OTHERS, (gates) => changed(gates, ({ owner }) => ({ owner: owner + 40 }))],
  ["a gate too many", OTHERS, (gates) => [...gates, { owner: 99, bps: 10_000 }]],
  ["gates out of order", OTHERS, (gates) => [...gates].reverse()],
];

function changed(
  gates: readonly NeighbourGate[],
  change: (gate: NeighbourGate) => Partial<NeighbourGate>,
): readonly NeighbourGate[] {
  return gates.map((gate, i) => (i === 1 ? { ...gate, ...change(gate) } : gate));
}

function judge(
  lab: Lab,
  use: PublishedNeighbours,
  { proof, isCertified }: { proof: NeighbourProof; isCertified: boolean },
): Verdict {
  return verifyNeighbourProof(claimOf(lab, use.evidence.root, isCertified), proof);
}

for (const isCertified of [true, false]) {
  const by = isCertified ? "by a certificate" : "without one";
  test(`every wrong list of gates ${by} is refuted, and the truth is not`, () => {
    const random = seededRandom(`gates ${by}`);
    const lab = labOf({ items: 30, owners: 6, seed: `owners ${by}` });
    const published = isCertified ? lab.gates : undefined;
    const truth = honestly(lab, isCertified);
    assert.equal(findNeighbourFraud(lab.method, truth, published), undefined);
    for (const [name, reason, tell] of LIES) {
      const lie = publish(lab, () => tell(truth.evidence.gates));
      const proof = findNeighbourFraud(lab.method, lie, published);
      assert.ok(proof?.proof?.kind === "gates", name);
      assert.deepEqual(judge(lab, lie, { proof, isCertified }), { kind: "upheld", reason }, name);
      const about = { ...proof.proof.value, listed: showGates(truth.evidence) };
      for (const other of [proof, { proof: { kind: "gates", value: about } } as const]) {
        assert.equal(judge(lab, truth, { proof: other, isCertified }).kind, "rejected", name);
        for (const broken of twistedCopies(NeighbourProof, other, { random, copies: 200 })) {
          assert.equal(judge(lab, truth, { proof: broken, isCertified }).kind, "rejected", name);
          judge(lab, lie, { proof: broken, isCertified });
        }
      }
    }
    // What a certificate says of others than the listed refutes nothing.
    for (let owner = 0; owner < lab.gates.bps.length; owner++) {
      const value = { entries: encodeList(truth.evidence.list), listed: showGates(truth.evidence) };
      const proof = { proof: { kind: "gates", value: { ...value, gate: lab.gates.tree.open(owner) } } } as const;
      assert.equal(judge(lab, truth, { proof, isCertified }).kind, "rejected");
    }
  });
}

test("gates that are torn, or of more owners than can be listed, are refuted", () => {
  const lab = labOf({ items: 30, owners: 6, seed: "torn" });
  const { evidence } = honestly(lab, true);
  const { unscaledHash, list, tree } = evidence;
  const right = encodeGates(evidence.gates);
  for (const gates of [right.subarray(1), new Uint8Array(GATES_BYTES_MAX + 6)]) {
    const weightsHash = hashScaled(BATCH, { gatesHash: hashGates(BATCH, gates), unscaledHash });
    const claim = claimOf(lab, evidenceRoot(BATCH, tree.root, weightsHash), true);
    const value = { entries: encodeList(list), listed: { gates, unscaledHash }, gate: undefined };
    const { kind, reason } = verifyNeighbourProof(claim, { proof: { kind: "gates", value } });
    assert.deepEqual({ kind, reason }, { kind: "upheld", reason: "the list of gates is malformed" });
  }
  const shifted = { gates: right, unscaledHash: unscaledHash.subarray(1) };
  const value = { entries: encodeList(list), listed: shifted, gate: undefined };
  const proof = { proof: { kind: "gates", value } } as const;
  assert.equal(verifyNeighbourProof(claimOf(lab, evidence.root, true), proof).kind, "rejected");
});

test("weights are scaled by their gates, and encoded gates are read back", () => {
  const owners = fc.uniqueArray(fc.nat(1 << 30), { maxLength: NEIGHBOURS_MAX });
  const weight = fc.bigInt(1n, 1n << 70n);
  fc.assert(
    fc.property(owners, weight, fc.nat(10_000), (numbers, base, bps) => {
      const weights = { owners: new Map(numbers.map((owner) => [owner, base + BigInt(owner)])), commons: base };
      const gates = listGates(weights).map((gate, i) => (i % 2 === 0 ? { ...gate, bps } : gate));
      assert.deepEqual(decodeGates(encodeGates(gates)), gates);
      assert.equal(gatesFault(gates, weights), undefined);
      const scaled = scaleWeights(weights, gates);
      assert.equal(scaled.commons, base * 10_000n);
      for (const gate of gates) {
        assert.equal(scaled.owners.get(gate.owner), (base + BigInt(gate.owner)) * BigInt(gate.bps));
      }
    }),
    { seed: 31, numRuns: 200 },
  );
  assert.deepEqual(
    gatesBy([
      [3n, -1n],
      [-1n, 0n],
    ]),
    [6_666, 0],
  );
});

test("the largest lists of gates are refuted within the limits", (t) => {
  const owners = CERTIFIED_CONTRIBUTORS_MAX;
  const lab = labOf({ items: owners, owners, seed: "largest" });
  const truth = honestly(lab, true);
  assert.equal(truth.evidence.gates.length, NEIGHBOURS_MAX);
  const lie = publish(lab, () => changed(truth.evidence.gates, ({ bps }) => ({ bps: bps === 0 ? 1 : 0 })));
  const wrongWeights = { ...truth.weights, commons: truth.weights.commons + 1n };
  const { list, gates } = truth.evidence;
  const evidence = commitNeighbours(BATCH, list, { ...wrongWeights, gates });
  for (const use of [lie, { ...truth, weights: wrongWeights, evidence }]) {
    const proof = findNeighbourFraud(lab.method, use, lab.gates);
    assert.ok(proof !== undefined);
    const bytes = NeighbourProof.encode(proof).length;
    const time = fastestMs(() => {
      assert.equal(judge(lab, use, { proof, isCertified: true }).kind, "upheld");
    });
    t.diagnostic(`neighbours: ${proof.proof?.kind} ${bytes} B ${time.toFixed(3)} ms`);
    // The opening of a use and of its part takes up to 2.1 KB more.
    assert.ok(bytes <= PROOF_BYTES_MAX - 2_100 && time < 2, `${bytes} bytes, ${time} ms`);
  }
});
