import assert from "node:assert/strict";
import { test } from "node:test";
import { showQuery } from "#attribution/accuracy/certificate.ts";
import { certifyNeighbours, type PublishedVotes } from "#attribution/accuracy/neighbours-certificate.ts";
import { findVotesFraud, proveVotesImprovement } from "#attribution/accuracy/neighbours-certificate-prover.ts";
import { showGate } from "#attribution/methods/gating.ts";
import { createNeighbourMethod, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import { compareStrings, EMPTY_BYTES } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { VOTES_LIES } from "#test/support/neighbours-lies.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { buildMerkleSum } from "../merkle-sum.ts";
import { encodeList } from "../neighbours/evidence.ts";
import { buildPositionTree, type PositionTree } from "../openings.ts";
import { bytesOfVector } from "../questions.ts";
import { PROOF_BYTES_MAX, type Verdict } from "../verdict.ts";
import { QUESTION_BYTES, qualityTag, qualityTrees, queryLeaf } from "./commitments.ts";
import type { QualityClaim } from "./openings.ts";
import { checkQuality, QUERIES_MAX, qualitySeed, retrainingFault } from "./quality.ts";
import { type Measured, verifyRankProof } from "./verify.ts";

const INDEX = { chainId: "c", module: "index", datanetId: 1n, version: 1n };
const DOMAIN = { chainId: "c", module: "attribution/quality/1", datanetId: 0n, version: 3n };
const BEACON = { height: 77n, value: new Uint8Array(32).fill(5) };
const SEED = qualitySeed(DOMAIN, BEACON);

interface Sizes {
  readonly items: number;
  readonly dimension: number;
  readonly owners: number;
  readonly neighbours: number;
  readonly nearest: number;
  readonly questions: number;
  readonly subsets: number;
  readonly together: number;
}

const SMALL = { items: 40, dimension: 6, owners: 5, neighbours: 8, nearest: 3, questions: 12, subsets: 6, together: 3 };
/** Of everything the most that the chain lets in, but for items and questions. */
const LARGEST = {
  items: 300,
  dimension: 1_024,
  owners: 256,
  neighbours: 64,
  nearest: 10,
  questions: 16,
  subsets: 128,
  together: 8,
};

function methodOf(random: Random, { items, dimension, owners, neighbours, nearest }: Sizes): NeighbourMethod {
  const made = Array.from({ length: items }, (_, place) => ({
    salt: random.bytes(32),
    bundle: 1n,
    place,
    owner: random.below(owners),
    label: random.below(3),
    vector: vectorOf(random, dimension),
  }));
  const addresses = Array.from({ length: owners }, (_, owner) => new Uint8Array(20).fill(owner));
  return createNeighbourMethod(INDEX, { items: made, owners: addresses, classes: 3 }, { neighbours, nearest });
}

function certificateOf(method: NeighbourMethod, random: Random, sizes: Sizes): PublishedVotes {
  const { subsets, together, dimension } = sizes;
  const questions = Array.from({ length: sizes.questions }, () => {
    return { vector: vectorOf(random, dimension), label: random.below(3), salt: random.bytes(32) };
  });
  const stated = { artefactId: 4n, beaconHeight: 77n };
  return certifyNeighbours(method, { domain: DOMAIN, seed: SEED, subsets, together, questions, stated });
}

function vectorOf(random: Random, dimension: number): Int8Array {
  return Int8Array.from(random.bytes(dimension), (byte) => (byte % 32) - 16);
}

function verify(method: NeighbourMethod, claim: QualityClaim, proof: RankProof): Verdict {
  const { root, items, dimension, classes, ownersRoot, owners: count } = method.artefact;
  const owners = { domain: INDEX, root: ownersRoot, count };
  const index = { domain: INDEX, itemDomain: INDEX, root, items, dimension, classes, owners };
  const measured: Measured = { kind: "neighbours", index: { index, ...method.rules } };
  return verifyRankProof(claim, measured, proof);
}

test("every single lie is refuted by one proof, and the truth by none", () => {
  const random = seededRandom("votes");
  const method = methodOf(random, SMALL);
  const truth = certificateOf(method, random, SMALL);
  const chain = { beacon: BEACON, modelHeight: 60n };
  assert.equal(checkQuality(DOMAIN, truth.ranks.quality, chain), undefined);
  assert.equal(retrainingFault(truth.ranks.quality, "neighbours"), undefined);
  assert.equal(findVotesFraud(method, truth), undefined);
  for (const { name, refutedBy, tell } of VOTES_LIES) {
    const lie = tell(truth, method);
    assert.equal(checkQuality(DOMAIN, lie.ranks.quality, chain), undefined, name);
    const proof = findVotesFraud(method, lie);
    assert.equal(proof?.proof?.kind, refutedBy, name);
    assert.ok(proof !== undefined);
    const verdict = verify(method, lie.ranks, proof);
    assert.equal(verdict.kind, "upheld", `${name}: ${verdict.reason}`);
    assert.equal(verify(method, truth.ranks, proof).kind, "rejected", name);
    for (const broken of twistedCopies(RankProof, proof, { random, copies: 150 })) {
      assert.equal(verify(method, truth.ranks, broken).kind, "rejected", name);
      verify(method, lie.ranks, broken);
    }
  }
});

/** The same about improvements and gates. */
function gatingProof({ ranks, ...truth }: PublishedVotes, random: Random): RankProof {
  const { queries, contributors } = ranks.quality;
  const [query, contributor] = [random.below(queries), random.below(contributors)];
  const other = random.chance(1, 5) ? random.below(contributors) : contributor;
  if (random.chance(1, 2)) {
    const { proof } = proveVotesImprovement({ ranks, ...truth }, { query, contributor });
    assert.ok(proof?.kind === "improvement");
    const contribution = ranks.parts[query]?.contributions.open(other);
    return { proof: { ...proof, value: { ...proof.value, ...(contribution && { contribution }) } } };
  }
  const shown = showGate(truth.gating, contributor);
  return { proof: { kind: "gate", value: { ...shown, gate: truth.gating.gates.tree.open(other) } } };
}

/** Some proof that shows nothing but what an honest certificate really commits to. */
function trueProof(method: NeighbourMethod, { ranks, ...truth }: PublishedVotes, random: Random): RankProof {
  const { questions, questionsTree, evaluation } = truth;
  const { together } = ranks.quality;
  const [at, other] = [random.below(questions.length), random.below(questions.length)];
  const anyOf = (tree: PositionTree): RangeOpening => tree.open(random.below(tree.total));
  const { evidence, question: asked, salt, trees } = questions[at] as PublishedVotes["questions"][number];
  const { list, weightsHash } = evidence;
  switch (random.below(4)) {
    case 0: {
      const isContribution = random.chance(1, 2);
      const shown = {
        value: isContribution ? undefined : anyOf(trees.values),
        contribution: isContribution ? anyOf(trees.contributions) : undefined,
      };
      const value = { question: questionsTree.open(at), entries: encodeList(list), weightsHash, ...shown };
      return { proof: { kind: "votes", value } };
    }
    case 1: {
      const query = random.below(ranks.quality.queries);
      const tree = random.chance(1, 2) ? "contributions" : "values";
      const position = random.below(tree === "values" ? ranks.quality.subsets : ranks.quality.contributors);
      const first = random.chance(1, 9) ? other : query * together;
      const count = Math.min(together, questions.length - first);
      const shift = random.chance(1, 9) ? -position : 0;
      const value = {
        query: showQuery(ranks, query),
        questions: questionsTree.open(first, count),
        isContribution: (tree === "contributions") !== random.chance(1, 9),
        sum: (ranks.parts[query] as PublishedVotes["questions"][number]["trees"])[tree].open(position + shift),
        parts: questions.slice(first, first + count).map(({ trees: of }) => of[tree].open(position)),
      };
      return { proof: { kind: "group", value } };
    }
  }
  if (random.chance(1, 3)) return gatingProof({ ranks, ...truth }, random);
  const query = { salt, label: asked.label, vector: bytesOfVector(asked.vector) };
  const first = random.below(evidence.tree.total);
  const entries = evidence.tree.open(first, random.chance(1, 2) ? evidence.tree.total - first : 1);
  const shown = { list: { entries, weightsHash } };
  const item = method.tree.open(random.chance(1, 2) ? (list[random.below(list.length)]?.item ?? 0) : random.below(40));
  const proofs = [
    { proof: { kind: "omitted", value: { query, item, ...shown } } },
    { proof: { kind: "wrong", value: { query, item, ...shown, rank: random.below(9) } } },
    { proof: { kind: "unsorted", value: shown } },
    { proof: undefined },
  ] as const;
  const proof = proofs[random.below(proofs.length)] ?? { proof: undefined };
  const leaf = evaluation.open(random.chance(1, 9) ? other : at);
  return { proof: { kind: "list", value: { question: questionsTree.open(at), evaluation: leaf, proof } } };
}

test("no combination of what a certificate commits to refutes an honest one, nor does anything twisted", () => {
  const random = seededRandom("honest votes");
  const method = methodOf(random, SMALL);
  const truth = certificateOf(method, random, SMALL);
  const reasons = new Set<string>();
  for (let i = 0; i < 1_500; i++) {
    const proof = trueProof(method, truth, random);
    const verdict = verify(method, truth.ranks, proof);
    assert.equal(verdict.kind, "rejected", verdict.reason);
    reasons.add(verdict.reason);
    for (const broken of twistedCopies(RankProof, proof, { random, copies: 2 })) {
      assert.equal(verify(method, truth.ranks, broken).kind, "rejected");
    }
  }
  // The honest numbers themselves were looked at, not only openings that lead nowhere.
  for (const right of [
    "the value is right",
    "the contribution is right",
    "the query is the sum of its questions",
    "the improvement is right",
    "the gate is right",
  ]) {
    assert.ok(reasons.has(right), [...reasons].sort(compareStrings).join(", "));
  }
  assert.ok(
    reasons.has("the entry is right") && reasons.has("the list is in order") && reasons.has("item is on the list"),
  );
});

/** A certificate as if the queries of a small one stood among as many as there may be, and proofs against it. */
function amongMost({ ranks, questionsTree, evaluation }: PublishedVotes) {
  const { together } = ranks.quality;
  const count = QUERIES_MAX * together;
  const at = QUERIES_MAX / 2;
  const surrounded = (tag: "questions" | "evaluation", tree: PositionTree, bytes: number): PositionTree => {
    const leaves = Array.from({ length: count }, (_, i) => {
      const inside = i - at * together;
      const isOwn = inside >= 0 && inside < tree.total;
      return isOwn ? (tree.open(inside).leaves[0] ?? EMPTY_BYTES) : new Uint8Array(bytes);
    });
    return buildPositionTree(qualityTag(DOMAIN, tag), leaves);
  };
  const nowhere = new Uint8Array(32);
  const numbered = Array.from({ length: QUERIES_MAX }, (_, number) => {
    const { values, contributions } = ranks.parts[number - at] ?? {};
    const roots = { valuesRoot: values?.root ?? nowhere, contributionsRoot: contributions?.root ?? nowhere };
    return queryLeaf(DOMAIN, number, { ...roots, score: 9_000 });
  });
  const queries = buildMerkleSum(qualityTrees(DOMAIN).queries, numbered);
  const all = surrounded("questions", questionsTree, QUESTION_BYTES);
  const asked = surrounded("evaluation", evaluation, 32);
  const roots = { queryRoot: queries.root, questionsRoot: all.root, evaluationRoot: asked.root };
  const claim = { domain: DOMAIN, quality: { ...ranks.quality, ...roots, queries: QUERIES_MAX } };
  const moved = (opening: RangeOpening, tree: PositionTree): RangeOpening =>
    tree.open(at * together + opening.start, opening.leaves.length);
  const move = ({ proof }: RankProof): RankProof => {
    if (proof?.kind === "votes")
      return { proof: { ...proof, value: { ...proof.value, question: moved(proof.value.question, all) } } };
    if (proof?.kind === "list") {
      const shown = { question: moved(proof.value.question, all), evaluation: moved(proof.value.evaluation, asked) };
      return { proof: { ...proof, value: { ...proof.value, ...shown } } };
    }
    assert.ok(proof?.kind === "group");
    const query = { ...proof.value.query, leaf: queries.proveRange(at + proof.value.query.leaf.start, 1) };
    const questions = moved(proof.value.questions, all);
    return { proof: { ...proof, value: { ...proof.value, query, questions } } };
  };
  return { claim, move };
}

test("at the limits a proof stays within its bytes and takes less than two milliseconds", () => {
  const random = seededRandom("largest votes");
  const method = methodOf(random, LARGEST);
  const truth = certificateOf(method, random, LARGEST);
  // The largest index has so many levels more than this one.
  const levels = 32 - Math.ceil(Math.log2(LARGEST.items));
  const told = VOTES_LIES.filter(({ name }) => SIZED.has(name));
  assert.equal(told.length, SIZED.size);
  for (const { name, tell } of told) {
    const lie = tell(truth, method);
    const small = findVotesFraud(method, lie);
    assert.ok(small !== undefined);
    const { claim, move } = amongMost(lie);
    const proof = move(small);
    const time = fastestMs(() => {
      const verdict = verify(method, claim, proof);
      assert.equal(verdict.kind, "upheld", `${name}: ${verdict.reason}`);
    });
    const bytes = RankProof.encode(proof).length + (proof.proof?.kind === "list" ? 32 * levels : 0);
    console.log(`votes: ${name}: ${proof.proof?.kind} ${bytes} B ${time.toFixed(3)} ms`);
    assert.ok(bytes <= PROOF_BYTES_MAX && time <= 2, `${name}: ${bytes} bytes, ${time} ms`);
  }
});

test("proofs about improvements and gates of an index are small and quick at the limits", (t) => {
  const random = seededRandom("largest gates of votes");
  const method = methodOf(random, LARGEST);
  const truth = certificateOf(method, random, LARGEST);
  const contributor = LARGEST.owners - 2;
  const proofs: readonly RankProof[] = [
    proveVotesImprovement(truth, { query: 1, contributor }),
    { proof: { kind: "gate", value: showGate(truth.gating, contributor) } },
  ];
  for (const proof of proofs) {
    // From two queries to a thousand the way to one, and those to two improvements, grow by so many siblings of length, hash and sum.
    const largest = RankProof.encode(proof).length + 9 * (2 + 32 + 4) + 2 * 9 * (2 + 32 + 16);
    const time = fastestMs(() => {
      assert.match(verify(method, truth.ranks, proof).reason, /is right/);
    });
    t.diagnostic(`votes: ${proof.proof?.kind} at most ${largest} B ${time.toFixed(3)} ms`);
    assert.ok(largest <= PROOF_BYTES_MAX && time <= 2);
  }
});

/** Lies that take the largest proof of each kind. */
const SIZED = new Set([
  "a wrong vote",
  "a wrong contribution",
  "a vote too many in a sum",
  "a wrong sum of contributions",
  "a wrong label in the list",
  "the nearest item omitted",
  "a question of another dimension",
]);
