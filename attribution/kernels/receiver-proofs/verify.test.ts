import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { showGates } from "#attribution/methods/neighbours-prover.ts";
import {
  evidenceWeights,
  findOwnerFraud,
  findReceiversFraud,
  type NumberedOwners,
  type PublishedEvidence,
} from "#attribution/methods/receivers-prover.ts";
import { inventedHead } from "#attribution/methods/ridge/fixtures/small-head.ts";
import { claimOf as headClaim, type PublishedHead } from "#attribution/methods/ridge/publish.ts";
import { compareStrings } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { WrongOwner, WrongReceivers } from "#proto/tributary/attribution/v1/receivers.ts";
import { RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import { decodeOrNot, fastestMs, twisted } from "#test/support/proofs.ts";
import { commitNeighbours, encodeList, type Neighbour, neighbourWeights } from "../neighbours/evidence.ts";
import { listGates } from "../neighbours/gates.ts";
import { buildOwnersTree } from "../owners.ts";
import {
  encodeReceivers,
  RECEIVERS_MAX,
  type Receiver,
  type ReceiverList,
  receiversHash,
  receiversOf,
} from "../receivers.ts";
import { evidenceHash } from "../ridge/commitments.ts";
import { bytesOfShares } from "../ridge/encoding.ts";
import { COMMONS, commitSpans, type Segment, segmentLeaf } from "../span-proofs/evidence.ts";
import { OUTPUT_TOKENS_MAX } from "../spans.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import type { ReceiverSource, ReceiversClaim } from "./claim.ts";
import { verifyOwner, verifyReceivers } from "./verify.ts";

const BATCH = { chainId: "c", module: "attribution", datanetId: 0n, version: 4n };
const INDEX = { chainId: "c", module: "artefact", datanetId: 1n, version: 1n };
const OWNERS = Array.from({ length: 80 }, (_, owner) => new Uint8Array(20).fill(owner + 1));
const TREE = buildOwnersTree(INDEX, OWNERS);
const NUMBERED: NumberedOwners = { kind: "index", owners: OWNERS, ownersTree: TREE };
const CLAIM = { domain: INDEX, root: TREE.root, count: OWNERS.length };

/** Evidence with everything around it. */
interface Lab {
  readonly published: PublishedEvidence;
  readonly root: Uint8Array;
  readonly source: ReceiverSource;
  readonly owners: NumberedOwners;
  readonly truth: ReceiverList;
}

function labOf(
  of: { readonly published: PublishedEvidence; readonly root: Uint8Array; readonly source: ReceiverSource },
  owners: NumberedOwners = NUMBERED,
): Lab {
  const addressOf = (owner: number): Uint8Array =>
    (owners.kind === "ridge" ? owners.head.contributors[owner]?.contributor : owners.owners[owner]) as Uint8Array;
  return { ...of, owners, truth: receiversOf(evidenceWeights(of.published), addressOf) };
}

function neighboursLab(random: Random, change: (entry: Neighbour) => Partial<Neighbour> = () => ({})): Lab {
  const list = Array.from({ length: 64 }, (_, item): Neighbour => {
    const entry = { item, distance: item, owner: random.below(80), matches: random.chance(2, 3) };
    return { ...entry, ...change(entry) };
  });
  const weights = neighbourWeights(list, 10);
  const bps = OWNERS.map(() => 1 + random.below(10_000));
  const evidence = commitNeighbours(BATCH, list, { ...weights, gates: listGates(weights, bps) });
  const source = { kind: "neighbours", owners: CLAIM, items: 9_000, neighbours: 64, nearest: 10 } as const;
  return labOf({ published: { kind: "neighbours", evidence, nearest: 10 }, root: evidence.root, source });
}

/** Segments of owners of whom the first are common; the owner after the last is the commons. */
function spansLab(random: Random, count = 60, owners = 40): Lab {
  const segments = Array.from({ length: count }, (_, i): Segment => {
    const owner = random.below(owners + 1);
    const weight = BigInt(1 + random.below(1 << 20));
    return { owner: owner === owners ? COMMONS : owner, start: i, end: i + 1, weight };
  }).sort((a, b) => a.owner - b.owner || a.start - b.start);
  const token = { id: 0, before: 0, source: 0, owner: 0, start: 0, end: 0 };
  const evidence = commitSpans(BATCH, [token], segments.map(segmentLeaf));
  const source = { kind: "spans", owners: CLAIM } as const;
  return labOf({ published: { kind: "spans", evidence }, root: evidence.root, source });
}

const PARAMS = {
  dimension: 4,
  classes: 2,
  lambda: 1_000n,
  fractionBits: 20,
  tolerance: 1n << 40n,
  normSquaredMax: 4 * 127 * 127,
  target: RidgeTarget.RIDGE_TARGET_ONE_HOT,
  gramKept: false,
};
const { published: HEAD } = inventedHead({
  dimension: 4,
  classes: 2,
  contributors: 50,
  itemsEach: 2,
  params: PARAMS,
});

function ridgeLab(random: Random, head: PublishedHead = HEAD): Lab {
  const shares = Array.from({ length: 50 }, (_, index) => {
    return { index, score: 1 + random.below(1 << 30), gateBps: 1 + random.below(10_000) };
  });
  const listed = random.shuffle(shares).slice(0, 32);
  const bytes = bytesOfShares(listed.sort((a, b) => a.index - b.index));
  const evidence = { query: new Uint8Array(32), class: 1, shares: bytes };
  const root = evidenceHash(head.terms.domain, evidence);
  const source = { kind: "ridge", head: headClaim(head) } as const;
  return labOf({ published: { kind: "ridge", evidence }, root, source }, { kind: "ridge", head });
}

/** Evidence that speaks for as many owners as can be listed. */
function manyGatesLab(random: Random): Lab {
  const lab = neighboursLab(random, ({ item: owner }) => ({ owner, matches: true }));
  assert.ok(lab.published.kind === "neighbours" && lab.published.evidence.gates.length === 64);
  return lab;
}

const LABS: readonly ((random: Random) => Lab)[] = [neighboursLab, spansLab, ridgeLab];

function claimOf({ root, source }: Lab, receivers: Uint8Array, receiversMax = RECEIVERS_MAX): ReceiversClaim {
  return {
    domain: BATCH,
    part: { evidenceRoot: root, receivers: receiversHash(BATCH, receivers) },
    source,
    receiversMax,
  };
}

function change(list: ReceiverList, at: number, to: (one: Receiver) => readonly Receiver[]): ReceiverList {
  return { ...list, receivers: list.receivers.flatMap((one, i) => (i === at ? to(one) : [one])) };
}

type Lie = (list: ReceiverList, at: number, lab: Lab) => ReceiverList;

const LIES: Readonly<Record<string, Lie>> = {
  "a weight too high": (list, at) => change(list, at, (one) => [{ ...one, weight: one.weight + 1n }]),
  "a weight too low": (list, at) =>
    change(list, at, (one) => (one.weight > 1n ? [{ ...one, weight: one.weight - 1n }] : [])),
  "a receiver left out": (list, at) => change(list, at, () => []),
  "the commons too high": (list) => ({ ...list, commons: list.commons + 1n }),
  "the commons too low": (list) => ({ ...list, commons: list.commons > 0n ? list.commons - 1n : 5n }),
  "a receiver of no weight": (list) => {
    const receivers = list.receivers.slice(0, 31);
    const owner = 70 + receivers.length - 31;
    return receivers.some((one) => one.owner >= owner)
      ? { ...list, commons: list.commons + 1n }
      : { ...list, receivers: [...receivers, { owner, address: new Uint8Array(20).fill(1), weight: 3n }] };
  },
  "nobody at all": () => ({ receivers: [], commons: 0n }),
};

function sameList(a: ReceiverList, b: ReceiverList): boolean {
  return Buffer.compare(encodeReceivers(a), encodeReceivers(b)) === 0;
}

test("every list that does not follow from its evidence is refuted, and the truth is not", () => {
  const reasons = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, where) => {
      for (const build of LABS) {
        const lab = build(seededRandom(BigInt(seed)));
        const truth = encodeReceivers(lab.truth);
        assert.equal(findReceiversFraud(truth, lab.published), undefined);
        for (const [name, lie] of Object.entries(LIES)) {
          const forged = lie(lab.truth, where % Math.max(1, lab.truth.receivers.length), lab);
          if (sameList(forged, lab.truth)) continue;
          const bytes = encodeReceivers(forged);
          const proof = findReceiversFraud(bytes, lab.published);
          assert.ok(proof !== undefined, name);
          const verdict = verifyReceivers(claimOf(lab, bytes), proof);
          reasons.add(verdict.reason);
          assert.equal(verdict.kind, "upheld", `${lab.published.kind} ${name}: ${verdict.reason}`);
          assert.equal(verifyReceivers(claimOf(lab, truth), proof).kind, "rejected");
          const honest = verifyReceivers(claimOf(lab, truth), { ...proof, receivers: truth });
          assert.equal(honest.kind, "rejected", `${lab.published.kind} ${name}: ${honest.reason}`);
        }
      }
    }),
    { seed: 21, numRuns: 60 },
  );
  assert.deepEqual([...reasons].sort(compareStrings), [
    "a heavier owner is no receiver",
    "a receiver is given less than its segments weigh",
    "a receiver is given more than its segments weigh",
    "receivers do not follow from the evidence",
  ]);
});

test("a list is malformed, too long or of evidence that is malformed", () => {
  const lab = ridgeLab(seededRandom("malformed"));
  const truth = encodeReceivers(lab.truth);
  const torn = truth.subarray(0, truth.length - 1);
  const proof = findReceiversFraud(torn, lab.published);
  assert.deepEqual(proof, { receivers: torn, evidence: undefined });
  assert.equal(verifyReceivers(claimOf(lab, torn), proof).kind, "upheld");
  assert.equal(verifyOwner(claimOf(lab, torn), { receivers: torn, opening: undefined }).kind, "upheld");
  const long = findReceiversFraud(truth, lab.published, 31);
  assert.ok(long !== undefined);
  assert.equal(verifyReceivers(claimOf(lab, truth, 31), long).kind, "upheld");
  assert.equal(verifyReceivers(claimOf(lab, truth), long).kind, "rejected");

  const evidence = { query: new Uint8Array(32), class: 1, shares: new Uint8Array(13) };
  const root = evidenceHash(HEAD.terms.domain, evidence);
  const broken = { receivers: truth, evidence: { kind: "ridge", value: evidence } } as const;
  assert.equal(verifyReceivers(claimOf({ ...lab, root }, truth), broken).kind, "upheld");
  assert.equal(verifyReceivers(claimOf(lab, truth), broken).kind, "rejected");
});

test("garbage in the place of weights does not shelter a list", () => {
  const lab = neighboursLab(seededRandom("garbage"));
  assert.ok(lab.published.kind === "neighbours");
  const { list, gates } = lab.published.evidence;
  const other = commitNeighbours(BATCH, list, { owners: new Map([[3, 1n]]), commons: 9n, gates });
  const published = { kind: "neighbours", evidence: other, nearest: 10 } as const;
  const greedy = encodeReceivers(change(lab.truth, 0, (one) => [{ ...one, weight: one.weight * 2n }]));
  const proof = findReceiversFraud(greedy, published);
  assert.ok(proof !== undefined);
  assert.equal(verifyReceivers(claimOf({ ...lab, root: other.root }, greedy), proof).kind, "upheld");
});

test("receivers are weighed by the gates that their use lists, and gates of others refute it by themselves", () => {
  const lab = neighboursLab(seededRandom("gated"));
  assert.ok(lab.published.kind === "neighbours");
  const { list, gates } = lab.published.evidence;
  const weights = neighbourWeights(list, 10);
  const open = { ...weights, gates: listGates(weights) };
  const ungated = { kind: "neighbours", evidence: commitNeighbours(BATCH, list, open), nearest: 10 } as const;
  const greedy = encodeReceivers(receiversOf(evidenceWeights(ungated), (owner) => OWNERS[owner] as Uint8Array));
  const proof = findReceiversFraud(greedy, lab.published);
  assert.ok(proof !== undefined);
  assert.equal(verifyReceivers(claimOf(lab, greedy), proof).kind, "upheld");
  const truth = encodeReceivers(lab.truth);
  for (const wrong of [gates.slice(1), [...gates].reverse(), gates.map((gate) => ({ ...gate, bps: 10_001 }))]) {
    const evidence = commitNeighbours(BATCH, list, { ...weights, gates: wrong });
    const shown = { entries: encodeList(list), gates: showGates(evidence) };
    const about = { receivers: truth, evidence: { kind: "neighbours", value: shown } } as const;
    assert.match(verifyReceivers(claimOf({ ...lab, root: evidence.root }, truth), about).reason, /gate/);
    assert.equal(verifyReceivers(claimOf({ ...lab, root: evidence.root }, truth), about).kind, "upheld");
  }
});

test("every address that is not its owner's is refuted, and the truth is not", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, where) => {
      for (const build of LABS) {
        const lab = build(seededRandom(BigInt(seed)));
        const truth = encodeReceivers(lab.truth);
        assert.equal(findOwnerFraud(truth, lab.owners), undefined);
        const at = where % lab.truth.receivers.length;
        const lies = [
          change(lab.truth, at, (one) => [{ ...one, address: new Uint8Array(20) }]),
          change(lab.truth, lab.truth.receivers.length - 1, (one) => [{ ...one, owner: 80 + (where % 99) }]),
        ];
        for (const lie of lies) {
          const bytes = encodeReceivers(lie);
          const proof = findOwnerFraud(bytes, lab.owners);
          assert.ok(proof !== undefined);
          const verdict = verifyOwner(claimOf(lab, bytes), proof);
          assert.equal(verdict.kind, "upheld", `${lab.published.kind}: ${verdict.reason}`);
          assert.equal(verifyOwner(claimOf(lab, truth), proof).kind, "rejected");
          const honest = verifyOwner(claimOf(lab, truth), { ...proof, receivers: truth });
          assert.equal(honest.kind, "rejected", `${lab.published.kind}: ${honest.reason}`);
        }
      }
    }),
    { seed: 22, numRuns: 60 },
  );
});

test("no combination of true segments refutes an honest list", () => {
  const random = seededRandom("honest receivers");
  for (let round = 0; round < 20; round++) {
    const lab = spansLab(random, 1 + random.below(200), 1 + random.below(60));
    assert.ok(lab.published.kind === "spans");
    const { output, segments } = lab.published.evidence;
    const receivers = encodeReceivers(lab.truth);
    const edge = () => (random.chance(1, 6) ? undefined : segments.proveRange(random.below(segments.leaves.length), 1));
    for (let i = 0; i < 200; i++) {
      const owner = random.chance(1, 8) ? COMMONS : random.below(62);
      const value = { outputRoot: output.root, root: segments.root, owner, low: edge(), high: edge() };
      const verdict = verifyReceivers(claimOf(lab, receivers), { receivers, evidence: { kind: "spans", value } });
      assert.equal(verdict.kind, "rejected", verdict.reason);
    }
  }
});

test("hostile bytes are rejected, against a liar they never throw", () => {
  const random = seededRandom("hostile receivers");
  for (const build of LABS) {
    const lab = build(random);
    const truth = claimOf(lab, encodeReceivers(lab.truth));
    for (const lie of Object.values(LIES)) {
      const bytes = encodeReceivers(lie(lab.truth, 2, lab));
      const claim = claimOf(lab, bytes);
      const proof = findReceiversFraud(bytes, lab.published);
      const owner = findOwnerFraud(
        encodeReceivers(change(lab.truth, 1, (one) => [{ ...one, address: bytes.subarray(0, 20) }])),
        lab.owners,
      );
      if (proof === undefined || owner === undefined) continue;
      const [receiversBytes, ownerBytes] = [WrongReceivers.encode(proof), WrongOwner.encode(owner)];
      for (let i = 0; i < 150; i++) {
        const wrong = decodeOrNot(WrongReceivers, twisted(receiversBytes, random));
        const other = decodeOrNot(WrongOwner, twisted(ownerBytes, random));
        if (wrong !== undefined) {
          assert.equal(verifyReceivers(truth, wrong).kind, "rejected");
          assert.equal(verifyReceivers(truth, { ...wrong, receivers: encodeReceivers(lab.truth) }).kind, "rejected");
          verifyReceivers(claim, wrong);
          verifyReceivers(claim, { ...wrong, receivers: bytes });
        }
        if (other === undefined) continue;
        assert.equal(verifyOwner(truth, other).kind, "rejected");
        assert.equal(verifyOwner(truth, { ...other, receivers: encodeReceivers(lab.truth) }).kind, "rejected");
        verifyOwner(claim, { ...other, receivers: bytes });
      }
    }
  }
});

test("the largest lists and outputs are refuted within the limits", () => {
  const random = seededRandom("large receivers");
  const labs = [manyGatesLab(random), ridgeLab(random), spansLab(random, OUTPUT_TOKENS_MAX, 70)];
  for (const lab of labs) {
    const forged = change(lab.truth, 15, (one) => [{ ...one, weight: one.weight - 1n }]);
    const foreign = change(lab.truth, 15, (one) => [{ ...one, address: new Uint8Array(20) }]);
    const bytes = encodeReceivers(forged);
    const addresses = encodeReceivers(foreign);
    const proof = findReceiversFraud(bytes, lab.published);
    const owner = findOwnerFraud(addresses, lab.owners);
    assert.ok(proof !== undefined && owner !== undefined);
    const size = WrongReceivers.encode(proof).length;
    const claims = [claimOf(lab, bytes), claimOf(lab, addresses)] as const;
    const time = fastestMs(() => {
      assert.equal(verifyReceivers(claims[0], proof).kind, "upheld");
    });
    const ownerTime = fastestMs(() => {
      assert.equal(verifyOwner(claims[1], owner).kind, "upheld");
    });
    const ownerSize = WrongOwner.encode(owner).length;
    console.log(
      `receivers by ${lab.published.kind}: ${size} B ${time.toFixed(3)} ms, an address ${ownerSize} B ${ownerTime.toFixed(3)} ms`,
    );
    // The opening of a use takes up to 2 KB more.
    assert.ok(size <= PROOF_BYTES_MAX - 2_100 && ownerSize <= PROOF_BYTES_MAX - 2_100 && time < 2 && ownerTime < 2);
  }
});
