import assert from "node:assert/strict";
import { test } from "node:test";
import { ENCODING, paramsFor } from "#attribution/accuracy/ridge-data.ts";
import { createNeighbourMethod, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import { findNeighbourFraud, showGates } from "#attribution/methods/neighbours-prover.ts";
import {
  evidenceWeights,
  findOwnerFraud,
  findReceiversFraud,
  type NumberedOwners,
  type PublishedEvidence,
} from "#attribution/methods/receivers-prover.ts";
import { proveClass, proveLabel, proveShare } from "#attribution/methods/ridge/find-share-fraud.ts";
import { inventedHead } from "#attribution/methods/ridge/fixtures/small-head.ts";
import { publishRidge } from "#attribution/methods/ridge/publish.ts";
import { findSpanFraud } from "#attribution/methods/spans-prover.ts";
import { batchDomain, bundleDomain, receiptDomain } from "#kernels/domains.ts";
import { commitNeighbours, encodeList, type Neighbour, neighbourWeights } from "#kernels/neighbours/evidence.ts";
import type { NeighbourItem } from "#kernels/neighbours/items.ts";
import { bytesOfVector, queryCommitment } from "#kernels/questions.ts";
import { CERTIFIED_CONTRIBUTORS_MAX } from "#kernels/ranks/quality.ts";
import { NO_EVIDENCE, NO_TOKENS, type Use, type UsePart, usesTree } from "#kernels/receipts.ts";
import { encodeReceivers, type ReceiverList, receiversHash, receiversOf } from "#kernels/receivers.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { bytesOfShares } from "#kernels/ridge/encoding.ts";
import { RIDGE_CONTRIBUTORS_MAX } from "#kernels/ridge/params.ts";
import { buildSpanIndex } from "#kernels/span-index.ts";
import { commitSpans, outputTokens, segmentLeaf, segmentsOf } from "#kernels/span-proofs/evidence.ts";
import { commitShard, SHARD_TOKENS_MAX, shardLists } from "#kernels/span-proofs/shard.ts";
import { attributeSpans, OUTPUT_TOKENS_MAX } from "#kernels/spans.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { ChallengeProof, type UseProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Msg, type MsgCommitArtefact } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { CHALLENGER, type ClaimMarket, challengeOf, claimMarket } from "#test/support/claims.ts";
import { utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, batchMessage, paidUses, setParams } from "#test/support/market.ts";
import { fastestMs, useProof } from "#test/support/proofs.ts";

/** Uses and parts of the batches that sizes are stated for, as levels of their trees. */
const USES_LEVELS = 20;
const PARTS_LEVELS = 4;
/** Levels of the tests' own trees of uses, and no parts beside one. */
const OWN_LEVELS = 5;
/** Bytes of the opening of a gate beside the way to it. */
const GATE_BYTES = 32;
const CHECK_MS_MAX = 2;

type UseKind = NonNullable<UseProof["proof"]>;

/** One use of a batch and what a test says of it. */
interface LoneUse {
  readonly content: NonNullable<MsgCommitArtefact["content"]>;
  readonly method: number;
  readonly evidenceRoot: Uint8Array;
  readonly list: ReceiverList;
  readonly queryCommitment?: Uint8Array;
}

/** Commits to an artefact and submits a batch of whose uses one rests on it. */
function submitUse(market: ClaimMarket, use: LoneUse) {
  const { lab, modelId, datanetId } = market;
  const about = { modelId, version: 1n, datanetId, datanetVersion: 1n };
  const { artefactId } = lab.run(Msg.methods.commitArtefact, {
    attributor: ATTRIBUTOR.address,
    ...about,
    content: use.content,
  });
  lab.advance(20);
  const domain = batchDomain(lab.chainId, { modelId, version: 1n }, 1n);
  const nobody = { datanetId, artefactId: 0n, evidenceRoot: NO_EVIDENCE };
  const hashOf = (list: ReceiverList): Uint8Array => receiversHash(domain, encodeReceivers(list));
  const uses = paidUses(lab, modelId, 1n, 2n).map((paid, at): Use => {
    const part: UsePart =
      at === 12
        ? { datanetId, artefactId, evidenceRoot: use.evidenceRoot, receivers: hashOf(use.list) }
        : { ...nobody, receivers: hashOf({ receivers: [], commons: 0n }) };
    const queryCommitment = use.queryCommitment ?? NO_EVIDENCE;
    const commitments = { queryCommitment, outputCommitment: NO_EVIDENCE, tokensCommitment: NO_TOKENS };
    return { ...paid, before: 3_000n * BigInt(at), ...commitments, parts: [part] };
  });
  const tree = usesTree(domain, uses);
  const message = { ...batchMessage(lab, modelId, 1n, 2n), receiptsRoot: tree.root, artefactIds: [artefactId] };
  const { batchId } = lab.run(Msg.methods.submitBatch, { ...message, method: use.method });
  return { batchId, proofOf: (proof: UseKind) => useProof({ domain, tree, uses }, { at: 12, part: 0 }, proof) };
}

type Submitted = ReturnType<typeof submitUse>;

/** Challenges with a proof as often as it takes to time it, and states how large it is among the most uses, parts and leaves. */
function measure(
  { lab }: ClaimMarket,
  { batchId, proofOf }: Submitted,
  of: { readonly name: string; readonly proof: UseKind; readonly growth: number; readonly upheld: boolean },
): void {
  const shown = proofOf(of.proof);
  const bytes = ChallengeProof.encode({ proof: shown }).length;
  const largest = bytes + 32 * (USES_LEVELS - OWN_LEVELS + PARTS_LEVELS + of.growth);
  assert.ok(largest <= PROOF_BYTES_MAX, `${of.name} can have ${largest} bytes`);
  const run = () => {
    const { upheld, reason } = lab.run(Msg.methods.challenge, challengeOf(batchId, shown));
    assert.equal(upheld, of.upheld, `${of.name}: ${reason}`);
  };
  lab.fund(CHALLENGER.address, [utrib(1_000_000_000n)]);
  if (of.upheld) {
    run();
    return;
  }
  const time = fastestMs(run);
  assert.ok(time < CHECK_MS_MAX, `${of.name} takes ${time} ms`);
  console.log(`${of.name}: ${bytes} B, at most ${largest} B; ${time.toFixed(3)} ms as a message`);
}

const addressed =
  (owners: NumberedOwners) =>
  (owner: number): Uint8Array =>
    (owners.kind === "ridge" ? owners.head.contributors[owner]?.contributor : owners.owners[owner]) as Uint8Array;

/** Proofs about true receivers, and about forged ones. */
function receiverCases(published: PublishedEvidence, owners: NumberedOwners) {
  const truth = receiversOf(evidenceWeights(published), addressed(owners));
  const change = (to: object): ReceiverList => {
    return { ...truth, receivers: truth.receivers.map((one, i) => (i === 5 ? { ...one, ...to } : one)) };
  };
  const lied = change({ weight: (truth.receivers[5]?.weight ?? 2n) - 1n });
  const wrong = findReceiversFraud(encodeReceivers(lied), published);
  const stranger = findOwnerFraud(encodeReceivers(change({ address: new Uint8Array(20) })), owners);
  assert.ok(wrong !== undefined && stranger !== undefined);
  const receivers = encodeReceivers(truth);
  return {
    truth,
    lied,
    proof: { kind: "receivers", value: wrong },
    honest: { kind: "receivers", value: { ...wrong, receivers } },
    owner: { kind: "owner", value: { ...stranger, receivers } },
  } as const;
}

function largeIndex(market: ClaimMarket, random: Random): NeighbourMethod {
  const vector = () => Int8Array.from(random.bytes(1_024), (byte) => (byte % 32) - 16);
  const owners = Array.from({ length: 200 }, () => random.bytes(20));
  const items = Array.from({ length: 1_024 }, (_, place): NeighbourItem => {
    return { salt: random.bytes(32), bundle: 1n, place, owner: place % 200, label: 1, vector: vector() };
  });
  return createNeighbourMethod(market.indexDomain, { items, owners, classes: 0 });
}

test("proofs about 64 neighbours of 1024 dimensions fit a message", () => {
  const random = seededRandom("large neighbours");
  const first = claimMarket();
  const index = largeIndex(first, random);
  const owners: NumberedOwners = { kind: "index", owners: index.owners, ownersTree: index.ownersTree };
  const question = { vector: index.items[77]?.vector.slice() ?? new Int8Array(0), label: 1 };
  const query = { salt: random.bytes(32), label: 1, vector: bytesOfVector(question.vector) };
  const domain = batchDomain(first.lab.chainId, { modelId: first.modelId, version: 1n }, 1n);
  const commitment = queryCommitment(receiptDomain(first.lab.chainId, first.modelId, 1n), query);
  const right = index.search(question);
  const evidenceOf = (list: readonly Neighbour[]) => commitNeighbours(domain, list, neighbourWeights(list, 10));
  const evidence = evidenceOf(right);
  assert.ok(evidence.gates.length > 50);
  const cases = receiverCases({ kind: "neighbours", evidence, nearest: 10 }, owners);
  const use = {
    content: { kind: "neighbours", value: index.artefact },
    method: Method.METHOD_KNN_BANZHAF,
    queryCommitment: commitment,
  } as const;
  const submitted = submitUse(first, { ...use, evidenceRoot: evidence.root, list: cases.truth });
  // The proofs that would refute a list without its 31st entry, or with another owner there, say nothing of the whole one.
  const lies = [
    right.filter((_, i) => i !== 31),
    right.map((entry, i) => (i === 31 ? { ...entry, owner: entry.owner + 1 } : entry)),
  ];
  const growth = 32 - 10;
  for (const list of lies) {
    const forged = evidenceOf(list);
    const published = { question, salt: query.salt, evidence: forged, weights: neighbourWeights(list, 10) };
    const fraud = findNeighbourFraud(index, published);
    assert.ok(fraud?.proof?.kind === "omitted" || fraud?.proof?.kind === "wrong");
    const shown = { entries: evidence.tree.open(7, 2), weightsHash: evidence.weightsHash };
    const value = { proof: { ...fraud.proof, value: { ...fraud.proof.value, list: shown } } } as typeof fraud;
    measure(first, submitted, { name: fraud.proof.kind, proof: { kind: "neighbours", value }, growth, upheld: false });
    const market = claimMarket();
    const other = submitUse(market, { ...use, evidenceRoot: forged.root, list: cases.truth });
    measure(market, other, { name: "lie", proof: { kind: "neighbours", value: fraud }, growth, upheld: true });
  }
  measure(first, submitted, { name: "receivers by neighbours", proof: cases.honest, growth: 0, upheld: false });
  // An index of as many owners as can be certified shows one gate among them.
  const listed = { entries: encodeList(right), listed: showGates(evidence), gate: undefined };
  const gates = { kind: "neighbours", value: { proof: { kind: "gates", value: listed } } } as const;
  const gate = GATE_BYTES / 32 + Math.log2(CERTIFIED_CONTRIBUTORS_MAX);
  measure(first, submitted, { name: "gates", proof: gates, growth: gate, upheld: false });
  measure(first, submitted, { name: "owner by neighbours", proof: cases.owner, growth: 32 - 8, upheld: false });
  const market = claimMarket();
  const lied = submitUse(market, { ...use, evidenceRoot: evidence.root, list: cases.lied });
  measure(market, lied, { name: "lie", proof: cases.proof, growth: 0, upheld: true });
});

test("proofs about the shares of a head of 257 dimensions and ten classes fit a message", () => {
  const market = claimMarket();
  const [dimension, classes, contributors] = [257, 10, 64];
  const rows = { name: "invented", features: [new Array<number>(dimension - 1).fill(0)], labels: [0], classes };
  const params = { ...paramsFor(rows, 100_000n), normSquaredMax: ENCODING.norm ** 2 * 4 };
  const { model, heldOut } = inventedHead({ dimension, classes, contributors, itemsEach: 1, params });
  const itemDomain = bundleDomain(market.lab.chainId, market.datanetId);
  const head = publishRidge(model, { domain: market.indexDomain, itemDomain });
  const vector = heldOut[0]?.vector ?? new Int8Array(0);
  const salt = new Uint8Array(32).fill(1);
  const listed = Array.from({ length: 32 }, (_, i) => ({ index: 2 * i, score: 2 ** 40 + i, gateBps: 9_999 }));
  const receipts = receiptDomain(market.lab.chainId, market.modelId, 1n);
  const query = queryCommitment(receipts, { salt, label: 3, vector: bytesOfVector(vector) });
  const evidence = { query, class: 3, shares: bytesOfShares(listed) };
  const hash = evidenceHash(market.indexDomain, evidence);
  const owners: NumberedOwners = { kind: "ridge", head };
  const cases = receiverCases({ kind: "ridge", evidence }, owners);
  const content = { kind: "ridge", value: { head: head.head } } as const;
  const use = { content, method: Method.METHOD_RIDGE_HEAD, evidenceRoot: hash, queryCommitment: query };
  const submitted = submitUse(market, { ...use, list: cases.truth });
  const growth = Math.log2(RIDGE_CONTRIBUTORS_MAX) - 6;
  const published = { evidence, hash, salt, label: 3, vector };
  // No share of somebody so light belongs among these.
  const share = proveShare(head, { ...published, index: 63 }, undefined);
  measure(market, submitted, {
    name: "share",
    proof: { kind: "ridge", value: share },
    // Heads of so many contributors have no certificate, and so no gates to show.
    growth,
    upheld: false,
  });
  const worst = Array.from({ length: classes }, (_, k) => proveClass(head, published, k));
  const [name, proof] = ["class", { kind: "ridge", value: worst[3] as (typeof worst)[number] }] as const;
  measure(market, submitted, { name, proof, growth: 0, upheld: false });
  measure(market, submitted, { name: "receivers by a head", proof: cases.honest, growth: 0, upheld: false });
  measure(market, submitted, { name: "owner by a head", proof: cases.owner, growth, upheld: false });
  const liar = claimMarket();
  const lied = submitUse(liar, { ...use, list: cases.lied });
  measure(liar, lied, { name: "lie", proof: cases.proof, growth: 0, upheld: true });
  const answered = { salt, label: 2, vector: bytesOfVector(vector) };
  const misnamed = { ...evidence, query: queryCommitment(receipts, answered) };
  const evidenceRoot = evidenceHash(market.indexDomain, misnamed);
  const other = claimMarket();
  const about = { ...use, evidenceRoot, queryCommitment: misnamed.query, list: cases.truth };
  const label = proveLabel({ evidence: misnamed, hash: evidenceRoot, salt, label: 2, vector });
  const named = { name: "another class", proof: { kind: "ridge", value: label }, growth: 0, upheld: true } as const;
  measure(other, submitUse(other, about), named);
});

test("proofs about the receivers of a long output's spans fit a message", () => {
  const random = seededRandom("large spans");
  const market = claimMarket();
  const rules = { tokensMin: 6, bitsMin: 6, familiesMax: 8 };
  setParams(market.lab, { spanBitsMin: rules.bitsMin });
  const owners = Array.from({ length: 60 }, (_, family) => ({ id: random.bytes(20), family }));
  const documents = owners.map((_, owner) => ({
    tokens: Uint32Array.from({ length: 400 }, () => 1 + random.below(5_000)),
    owner,
  }));
  const index = buildSpanIndex(owners, documents);
  const sources = documents.map((_, place) => ({ bundle: 1n, place }));
  const shard = commitShard(market.indexDomain, shardLists(index, sources));
  const output = Uint32Array.from(
    Array.from({ length: 2_000 }, () => {
      const { tokens } = documents[random.below(60)] as (typeof documents)[number];
      const from = random.below(380);
      return [...tokens.subarray(from, from + 12)];
    }).flat(),
  );
  const domain = batchDomain(market.lab.chainId, { modelId: market.modelId, version: 1n }, 1n);
  const tokens = outputTokens(index, output, attributeSpans(index, output, rules));
  const evidence = commitSpans(domain, tokens, segmentsOf(tokens).map(segmentLeaf));
  const numbered: NumberedOwners = { kind: "index", owners: owners.map(({ id }) => id), ownersTree: shard.owners };
  const cases = receiverCases({ kind: "spans", evidence }, numbered);
  const content = {
    kind: "spans",
    value: { shard: shard.shard, tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight: 1n },
  } as const;
  const use = { content, method: Method.METHOD_SPANS, evidenceRoot: evidence.root };
  const submitted = submitUse(market, { ...use, list: cases.truth });
  // Segments are fewer than tokens; two leaves are shown.
  const growth = Math.ceil((2 * (Math.log2(OUTPUT_TOKENS_MAX) - 10) * 39) / 32);
  assert.ok(evidence.segments.leaves.length > 1_000);
  measure(market, submitted, { name: "receivers by spans", proof: cases.honest, growth, upheld: false });
  measure(market, submitted, { name: "owner by spans", proof: cases.owner, growth: 32 - 6, upheld: false });
  const liar = claimMarket();
  setParams(liar.lab, { spanBitsMin: rules.bitsMin });
  const lied = submitUse(liar, { ...use, list: cases.lied });
  measure(liar, lied, { name: "lie", proof: cases.proof, growth, upheld: true });

  const wrong = tokens.map((token, i) => (i > 9_000 ? { ...token, before: token.before + 5 } : token));
  const forged = commitSpans(domain, wrong, segmentsOf(wrong).map(segmentLeaf));
  const value = findSpanFraud({ index, shard, rules }, forged);
  assert.equal(value?.proof?.kind, "information");
  assert.ok(value !== undefined);
  const other = claimMarket();
  setParams(other.lab, { spanBitsMin: rules.bitsMin });
  const about = submitUse(other, { ...use, evidenceRoot: forged.root, list: cases.truth });
  // The longest output; and the largest shard instead of one of 24,060 tokens: ten levels more, at most, in four openings.
  assert.equal(tokens.length, OUTPUT_TOKENS_MAX + 1);
  assert.equal(Math.ceil(Math.log2(SHARD_TOKENS_MAX / shard.shard.tokens)), 10);
  measure(other, about, { name: "lie", proof: { kind: "spans", value }, growth: 4 * 10, upheld: true });
});
