import assert from "node:assert/strict";
import { test } from "node:test";
import { findContentFraud } from "#attribution/methods/contents-prover.ts";
import type { NeighbourMethod } from "#attribution/methods/neighbours.ts";
import { findIndexSourceFraud } from "#attribution/methods/neighbours-index-prover.ts";
import type { KnownBundle } from "#attribution/methods/ridge/find-fraud.ts";
import { findShardSourceFraud } from "#attribution/methods/shards-sources-prover.ts";
import { bundleDomain } from "#kernels/domains.ts";
import { buildItemTree, type NeighbourItem, sourceLeaf } from "#kernels/neighbours/items.ts";
import { buildOwnersTree } from "#kernels/owners.ts";
import { bytesOfVector } from "#kernels/questions.ts";
import { buildSpanIndex } from "#kernels/span-index.ts";
import { type CommittedShard, commitShard, SHARD_TOKENS_MAX, shardLists } from "#kernels/span-proofs/shard.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg, type MsgCommitArtefact } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { concatBytes, seededRandom, sha256 } from "#sdk";
import { CHALLENGER, type ClaimMarket, claimMarket } from "#test/support/claims.ts";
import { ALICE, BOB, CAROL, type Person } from "#test/support/economy.ts";
import { ATTRIBUTOR, familiesAt } from "#test/support/market.ts";

type Content = NonNullable<MsgCommitArtefact["content"]>;
type Proof = NonNullable<ChallengeProof["proof"]>;

const commitMessage = ({ modelId, datanetId }: ClaimMarket, content: Content) => {
  const at = { modelId, version: 1n, datanetId, datanetVersion: 1n };
  return { attributor: ATTRIBUTOR.address, ...at, content };
};

function isUpheld(market: ClaimMarket, content: Content, proof: Proof): boolean {
  const { lab } = market;
  assert.ok(ChallengeProof.encode({ proof }).length <= PROOF_BYTES_MAX);
  const { artefactId } = lab.run(Msg.methods.commitArtefact, commitMessage(market, content));
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const { upheld } = lab.run(Msg.methods.challenge, { challenger: CHALLENGER.address, target, proof: { proof } });
  const { state } = lab.query(Query.methods.artefact, { artefactId }).artefact;
  assert.equal(state === ArtefactState.ARTEFACT_STATE_FAILED, upheld);
  lab.checkInvariants();
  return upheld;
}

/** The bundles behind a market's index, as a watcher knows them. */
function knownOf({ lab, datanetId, index }: ClaimMarket) {
  const bundles = new Map<bigint, KnownBundle>();
  for (const item of index.items) {
    const leaf = sourceLeaf(bundleDomain(lab.chainId, datanetId), item, 0);
    const contributor = index.owners[item.owner];
    assert.ok(leaf !== undefined && contributor !== undefined);
    bundles.set(item.bundle, { contributor, leaves: [...(bundles.get(item.bundle)?.leaves ?? []), leaf] });
  }
  return { bundle: (id: bigint) => bundles.get(id), familyOf: familiesAt(lab) };
}

function withItems(index: NeighbourMethod, domain: ClaimMarket["indexDomain"], items: readonly NeighbourItem[]) {
  const tree = buildItemTree(domain, items);
  return { ...index, items, tree, artefact: { ...index.artefact, root: tree.root, items: items.length } };
}

function withOwners(index: NeighbourMethod, domain: ClaimMarket["indexDomain"], owners: readonly Uint8Array[]) {
  const ownersTree = buildOwnersTree(domain, owners);
  const artefact = { ...index.artefact, ownersRoot: ownersTree.root, owners: owners.length };
  return { ...index, owners, ownersTree, artefact };
}

test("an index of items that are not the version's, or not their owners', fails; the version's own stands", () => {
  const market = claimMarket();
  const { lab, datanetId, index, indexDomain } = market;
  const itemDomain = bundleDomain(lab.chainId, datanetId);
  const known = knownOf(market);
  assert.equal(findIndexSourceFraud(index, itemDomain, known), undefined);
  const change = (to: Partial<NeighbourItem>): NeighbourMethod =>
    withItems(
      index,
      indexDomain,
      index.items.map((item, i) => (i === 33 ? { ...item, ...to } : item)),
    );
  const forgeries = [
    change({ owner: 2 }),
    change({ bundle: 77n }),
    change({ place: 20 }),
    change({ label: 7 }),
    change({ salt: new Uint8Array(32) }),
    withOwners(index, indexDomain, [...index.owners, ALICE.bytes]),
  ];
  for (const forged of forgeries) {
    const value = findIndexSourceFraud(forged, itemDomain, known);
    assert.ok(value !== undefined);
    const proof = { kind: "items", value } as const;
    assert.equal(isUpheld(market, { kind: "neighbours", value: forged.artefact }, proof), true);
    assert.equal(isUpheld(market, { kind: "neighbours", value: index.artefact }, proof), false);
  }
});

/** An index of texts of the market's bundles, four documents to each; families are as of a height. */
function textOf(market: ClaimMarket, height: bigint): CommittedShard {
  const random = seededRandom("texts");
  const familyOf = familiesAt(market.lab, height);
  const people = [ALICE, BOB, CAROL].map(({ bytes }) => bytes);
  const names = people.map(familyOf);
  const owners = people.map((id, owner) => ({ id, family: names.indexOf(names[owner] as string) }));
  const documents = Array.from({ length: 12 }, (_, i) => ({
    tokens: Uint32Array.from({ length: 30 }, () => 1 + random.below(40)),
    owner: Math.floor(i / 4),
  }));
  const sources = documents.map((_, i) => ({ bundle: BigInt(1 + Math.floor(i / 4)), place: i % 4 }));
  return commitShard(market.indexDomain, shardLists(buildSpanIndex(owners, documents), sources));
}

const contentOf = ({ shard }: CommittedShard, familiesHeight: bigint): Content => {
  return { kind: "spans", value: { shard, tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight } };
};

function declareRelatives({ lab }: ClaimMarket, people: readonly Person[]): void {
  for (const { address } of people) {
    const stake = lab.query(DatanetQuery.methods.params, {}).params.jury.stakeMin;
    lab.fund(address, [stake]);
    lab.run(DatanetMsg.methods.registerReviewer, { reviewer: address, stake, identity: sha256(new Uint8Array(3)) });
  }
}

test("an index of texts of foreign bundles or owners fails; the version's own stands", () => {
  const market = claimMarket();
  const height = market.lab.height() - 1n;
  const truth = textOf(market, height);
  const known = knownOf(market);
  assert.equal(findShardSourceFraud(truth, known), undefined);
  const { lists } = truth;
  const change = (to: Partial<(typeof lists.documents)[number]>): CommittedShard => {
    const documents = lists.documents.map((document, i) => (i === 5 ? { ...document, ...to } : document));
    return commitShard(market.indexDomain, { ...lists, documents });
  };
  const owners = [...lists.owners.slice(0, 2), BOB.bytes];
  for (const forged of [
    change({ owner: 0 }),
    change({ bundle: 0n }),
    change({ place: 20 }),
    change({ family: 2 }),
    commitShard(market.indexDomain, { ...lists, owners }),
  ]) {
    const value = findShardSourceFraud(forged, known);
    assert.ok(value !== undefined);
    const proof = { kind: "index", value } as const;
    assert.equal(isUpheld(market, contentOf(forged, height), proof), true);
    assert.equal(isUpheld(market, contentOf(truth, height), proof), false);
  }
});

test("an index of texts that are not the items of the bundles fails", () => {
  const market = claimMarket();
  const height = market.lab.height() - 1n;
  const shard = textOf(market, height);
  const items = market.index.items;
  const item = (bundle: bigint, place: number) => {
    const found = items.find((own) => own.bundle === bundle && own.place === place);
    if (found === undefined || place !== 2) return undefined;
    const label = new Uint8Array(4);
    new DataView(label.buffer).setUint32(0, found.label);
    return { salt: found.salt, contentHash: sha256(concatBytes(bytesOfVector(found.vector), label)), tokens: 1n };
  };
  const value = findContentFraud(shard, { ...knownOf(market), item });
  assert.ok(value?.proof?.kind === "content");
  const content = contentOf(shard, height);
  const other = { ...value.proof, value: { ...value.proof.value, salt: new Uint8Array(32) } };
  assert.equal(isUpheld(market, content, { kind: "index", value: { proof: other } }), false);
  assert.equal(isUpheld(market, content, { kind: "index", value }), true);
  const document = { ...value.proof.value, document: shard.documents.open(3) };
  assert.equal(isUpheld(market, content, { kind: "index", value: { proof: { ...other, value: document } } }), false);
});

test("families are those of the height that an index names: who is found to belong together later changes nothing", () => {
  const market = claimMarket();
  const { lab } = market;
  const before = lab.height() - 1n;
  const apart = textOf(market, before);
  declareRelatives(market, [ALICE, CAROL]);
  lab.advance(2);
  const after = lab.height() - 1n;
  const together = textOf(market, after);
  assert.notDeepEqual(apart.shard.documentsRoot, together.shard.documentsRoot);
  const known = knownOf(market);
  assert.equal(findShardSourceFraud(together, known), undefined);
  const value = findShardSourceFraud(apart, known);
  assert.equal(value?.proof?.kind, "documentFamily");
  assert.ok(value !== undefined);
  const proof = { kind: "index", value } as const;
  assert.equal(isUpheld(market, contentOf(apart, before), proof), false);
  assert.equal(isUpheld(market, contentOf(apart, after), proof), true);
  const stranger = findShardSourceFraud(together, { ...known, familyOf: familiesAt(lab, before) });
  assert.ok(stranger !== undefined);
  assert.equal(isUpheld(market, contentOf(together, before), { kind: "index", value: stranger }), true);
  assert.equal(isUpheld(market, contentOf(together, after), { kind: "index", value: stranger }), false);
});

test("an index says how many owners it has, what its labels are, and as of which recent height families are counted", () => {
  const market = claimMarket();
  const { lab, index } = market;
  const text = textOf(market, 0n);
  const { challengeWindow } = lab.query(Query.methods.params, {}).params;
  const refused: readonly Content[] = [
    ...[{ owners: 0 }, { owners: 61 }, { ownersRoot: new Uint8Array(31) }, { classes: 1 }, { classes: 17 }].map(
      (to): Content => ({ kind: "neighbours", value: { ...index.artefact, ...to } }),
    ),
    contentOf(text, lab.height()),
    contentOf(text, -1n),
    contentOf({ ...text, shard: { ...text.shard, owners: 0 } }, 1n),
    contentOf({ ...text, shard: { ...text.shard, tokens: SHARD_TOKENS_MAX + 1 } }, 1n),
    contentOf({ ...text, shard: { ...text.shard, ownersRoot: new Uint8Array(0) } }, 1n),
  ];
  for (const content of refused) {
    lab.rejects(Msg.methods.commitArtefact, commitMessage(market, content), ["attribution", 32]);
  }
  lab.advance(Number(4n * challengeWindow));
  const old = contentOf(text, 1n);
  lab.rejects(Msg.methods.commitArtefact, commitMessage(market, old), ["attribution", 32]);
});
