import assert from "node:assert/strict";
import { test } from "node:test";
import { wineHead } from "#attribution/methods/ridge/fixtures/small-head.ts";
import { openingOfContributor, openingOfWeights, proveResidual } from "#attribution/methods/ridge/prove.ts";
import { type PublishedHead, publishRidge } from "#attribution/methods/ridge/publish.ts";
import { findShardFraud } from "#attribution/methods/shards-prover.ts";
import { findSpanFraud } from "#attribution/methods/spans-prover.ts";
import { artefactDomain, batchDomain, bundleDomain } from "#kernels/domains.ts";
import { NO_EVIDENCE, NO_TOKENS, type Use, usesTree } from "#kernels/receipts.ts";
import { weightsRoot } from "#kernels/ridge/commitments.ts";
import { buildSpanIndex } from "#kernels/span-index.ts";
import { commitSpans, outputTokens, segmentLeaf, segmentsOf } from "#kernels/span-proofs/evidence.ts";
import { commitShard, type ShardLists, shardLists } from "#kernels/span-proofs/shard.ts";
import { attributeSpans } from "#kernels/spans.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg, type MsgCommitArtefact } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState, BatchState, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { seededRandom, sha256 } from "#sdk";
import { batchOf, CHALLENGER, type ClaimMarket, challengeOf, claimMarket } from "#test/support/claims.ts";
import { ATTRIBUTOR, batchMessage, paidUses, setParams } from "#test/support/market.ts";
import { useProof } from "#test/support/proofs.ts";

const RULES = { tokensMin: 6, bitsMin: 6, familiesMax: 8 };

type Proof = NonNullable<ChallengeProof["proof"]>;

function commit({ lab, modelId, datanetId }: ClaimMarket, content: NonNullable<MsgCommitArtefact["content"]>): bigint {
  const at = { modelId, version: 1n, datanetId, datanetVersion: 1n };
  return lab.run(Msg.methods.commitArtefact, { attributor: ATTRIBUTOR.address, ...at, content }).artefactId;
}

function challengeArtefact({ lab }: ClaimMarket, artefactId: bigint, proof: Proof): boolean {
  assert.ok(ChallengeProof.encode({ proof }).length <= PROOF_BYTES_MAX);
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const message = { challenger: CHALLENGER.address, target, proof: { proof } };
  const { upheld } = lab.run(Msg.methods.challenge, message);
  const { state } = lab.query(Query.methods.artefact, { artefactId }).artefact;
  assert.equal(state === ArtefactState.ARTEFACT_STATE_FAILED, upheld);
  lab.checkInvariants();
  return upheld;
}

function corpus() {
  const random = seededRandom(11n);
  const owners = [0, 1, 2].map((family) => ({ id: new Uint8Array(20).fill(family), family }));
  const documents = Array.from({ length: 6 }, (_, i) => ({
    tokens: Uint32Array.from({ length: i === 5 ? 300 : 80 }, () => 1 + random.below(60)),
    owner: i % 3,
  }));
  const sources = documents.map((_, i) => ({ bundle: BigInt(1 + Math.floor(i / 2)), place: i % 2 }));
  const index = buildSpanIndex(owners, documents);
  return { owners, index, lists: shardLists(index, sources), random };
}

const spans = (shard: ReturnType<typeof commitShard>["shard"]) =>
  ({ kind: "spans", value: { shard, tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight: 1n } }) as const;

function headMarket() {
  const market = claimMarket();
  const { lab, modelId, datanetId } = market;
  const model = { modelId, version: 1n };
  const domain = artefactDomain(lab.chainId, model, { datanetId, datanetVersion: 1n });
  const fixture = wineHead();
  const published = publishRidge(fixture.model, { domain, itemDomain: bundleDomain(lab.chainId, datanetId) });
  return { market, published, domain };
}

const ridge = ({ head }: PublishedHead) => ({ kind: "ridge", value: { head } }) as const;

test("case 10: one corrupted coordinate of a head is proven wrong; what rounding explains is not", () => {
  const { market, published, domain } = headMarket();
  const { dimension } = published.head.params;
  const withWeight = (change: number): PublishedHead => {
    const weights = published.weights.slice();
    weights[3] = (weights[3] ?? 0) + change;
    return { ...published, weights, head: { ...published.head, weights: weightsRoot(domain, weights, dimension) } };
  };
  const honest = commit(market, ridge(published));
  for (let row = 0; row < dimension; row++) {
    const value = proveResidual(published, { row, class: 0 });
    assert.equal(challengeArtefact(market, honest, { kind: "head", value }), false);
  }
  const forged = withWeight(1 << 20);
  const wrong = commit(market, ridge(forged));
  const value = proveResidual(forged, { row: 3, class: 0 });
  assert.equal(challengeArtefact(market, wrong, { kind: "head", value }), true);
  assert.equal(challengeArtefact(market, honest, { kind: "head", value }), false);
});

test("case 11: two swapped ranks of a suffix array fail the index", () => {
  const market = claimMarket();
  const { lists } = corpus();
  const ranks = [...lists.ranks];
  const positions = lists.positions.slice();
  const [low, high] = [ranks[40], ranks[41]];
  assert.ok(low !== undefined && high !== undefined);
  ranks[40] = { ...low, position: high.position };
  ranks[41] = { ...high, position: low.position };
  positions[high.position] = 40;
  positions[low.position] = 41;
  const forge = (changed: Partial<ShardLists>) => commitShard(market.indexDomain, { ...lists, ...changed });
  const honest = commit(market, spans(forge({}).shard));
  const swapped = forge({ ranks, positions });
  const wrong = commit(market, spans(swapped.shard));
  const value = findShardFraud(swapped);
  assert.ok(value !== undefined);
  assert.equal(challengeArtefact(market, wrong, { kind: "index", value }), true);
  assert.equal(challengeArtefact(market, honest, { kind: "index", value }), false);
});

test("a span that comes from elsewhere is proven wrong under the rules of its index", () => {
  const market = claimMarket();
  const { lab, modelId } = market;
  setParams(lab, { spanBitsMin: RULES.bitsMin });
  const { index, lists, random } = corpus();
  const shard = commitShard(market.indexDomain, lists);
  const artefactId = commit(market, spans(shard.shard));
  lab.advance(20);
  const domain = batchDomain(lab.chainId, { modelId, version: 1n }, 1n);
  const output = Uint32Array.from([...shard.lists.text.subarray(10, 24), 1 + random.below(60)]);
  const right = outputTokens(index, output, attributeSpans(index, output, RULES));
  const tokens = right.map((token, i) => (i === 4 ? { ...token, source: token.source + 9 } : token));
  const evidence = commitSpans(domain, tokens, segmentsOf(tokens).map(segmentLeaf));
  const parts = { datanetId: market.datanetId, artefactId, receivers: sha256(new Uint8Array(3)) };
  const uses = paidUses(lab, modelId, 1n, 2n).map(
    (paid, i): Use => ({
      ...paid,
      before: 3_000n * BigInt(i),
      queryCommitment: sha256(new Uint8Array(1)),
      outputCommitment: sha256(new Uint8Array(2)),
      tokensCommitment: NO_TOKENS,
      parts: [{ ...parts, evidenceRoot: i === 12 ? evidence.root : NO_EVIDENCE }],
    }),
  );
  const tree = usesTree(domain, uses);
  const message = { ...batchMessage(lab, modelId, 1n, 2n), receiptsRoot: tree.root, artefactIds: [artefactId] };
  const { batchId } = lab.run(Msg.methods.submitBatch, message);
  const value = findSpanFraud({ index, shard, rules: RULES }, evidence);
  assert.ok(value !== undefined);
  const proof = { kind: "spans", value } as const;
  const about = (at: number): Proof => useProof({ domain, tree, uses }, { at, part: 0 }, proof);
  const other = useProof({ domain, tree, uses }, { at: 12, part: 0 }, { kind: "ridge", value: { sum: undefined } });
  lab.rejects(Msg.methods.challenge, challengeOf(batchId, other), ["attribution", 37]);
  assert.equal(lab.run(Msg.methods.challenge, challengeOf(batchId, about(3))).upheld, false);
  assert.equal(lab.run(Msg.methods.challenge, challengeOf(batchId, about(12))).upheld, true);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FAILED);
  lab.checkInvariants();
});

test("every list of an index of text, and every part of a head, can be asked for and shown", () => {
  const { market, published } = headMarket();
  const { lab } = market;
  const { lists } = corpus();
  const shard = commitShard(market.indexDomain, lists);
  const [head, text] = [commit(market, ridge(published)), commit(market, spans(shard.shard))];
  const leaves = (tree: typeof shard.text) => ({ kind: "leaves", value: tree.open(1) }) as const;
  const row = { kind: "row", value: openingOfWeights(published.weights, 1, published.head.params) } as const;
  const contributor = { kind: "contributor", value: openingOfContributor(published, 1) } as const;
  const parts = [
    { id: text, tree: OpenedTree.OPENED_TREE_TEXT, bytes: leaves(shard.text) },
    { id: text, tree: OpenedTree.OPENED_TREE_RANKS, bytes: leaves(shard.ranks) },
    { id: text, tree: OpenedTree.OPENED_TREE_POSITIONS, bytes: leaves(shard.positions) },
    { id: text, tree: OpenedTree.OPENED_TREE_DOCUMENTS, bytes: leaves(shard.documents) },
    { id: text, tree: OpenedTree.OPENED_TREE_OWNERS, bytes: leaves(shard.owners) },
    { id: text, tree: OpenedTree.OPENED_TREE_STATES, bytes: leaves(shard.states) },
    { id: head, tree: OpenedTree.OPENED_TREE_WEIGHTS, bytes: row },
    { id: head, tree: OpenedTree.OPENED_TREE_CONTRIBUTORS, bytes: contributor },
  ];
  const attributor = ATTRIBUTOR.address;
  parts.forEach(({ id, tree, bytes }, i) => {
    const target = { claim: { kind: "artefactId", value: id } } as const;
    const ask = { requester: CHALLENGER.address, target, tree, index: 1n, part: 0 };
    lab.rejects(Msg.methods.openRequest, { ...ask, index: 10_000n }, ["attribution", 43]);
    const { requestId } = lab.run(Msg.methods.openRequest, ask);
    const other = parts[(i + 1) % parts.length]?.bytes;
    const wrong = { attributor, requestId, opening: { bytes: other } };
    lab.rejects(Msg.methods.answerOpenRequest, wrong, ["attribution", 46]);
    lab.run(Msg.methods.answerOpenRequest, { attributor, requestId, opening: { bytes } });
  });
  lab.checkInvariants();
});
