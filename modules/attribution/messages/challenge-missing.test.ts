import assert from "node:assert/strict";
import { test } from "node:test";
import { findMissingDocument, type KnownItem } from "#attribution/methods/contents-prover.ts";
import type { ShownBundle } from "#attribution/methods/missing-prover.ts";
import { createNeighbourMethod } from "#attribution/methods/neighbours.ts";
import { findMissingItem, type IndexedItem } from "#attribution/methods/neighbours-index-prover.ts";
import { findMissing } from "#attribution/methods/ridge/find-missing.ts";
import { type SaltedExample, sortTrainers, trainRidge } from "#attribution/methods/ridge/model.ts";
import { publishRidge } from "#attribution/methods/ridge/publish.ts";
import { tokenContent } from "#kernels/canonical-tokens.ts";
import { artefactDomain, bundleDomain } from "#kernels/domains.ts";
import { bundleRoot, hashedItemLeaf } from "#kernels/item-tree.ts";
import { rowsRoot } from "#kernels/ridge/commitments.ts";
import { exampleLeaf, oneHot } from "#kernels/ridge/items.ts";
import { ridgeRowWidth } from "#kernels/ridge/params.ts";
import { statisticsOf } from "#kernels/ridge/statistics.ts";
import { buildSpanIndex } from "#kernels/span-index.ts";
import { commitShard, shardLists } from "#kernels/span-proofs/shard.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg, type MsgCommitArtefact } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState, type Policy, Privacy } from "#proto/tributary/datanet/v1/types.ts";
import { assertDefined, seededRandom, sha256 } from "#sdk";
import { bond, CHALLENGER } from "#test/support/claims.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  createNet,
  draftOf,
  type Person,
  revealOf,
} from "#test/support/economy.ts";
import { ATTRIBUTOR, addEdge, draft, marketLab, publish, registerModel } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { VECTOR_PARAMS } from "#test/support/vector-bundles.ts";

type Content = NonNullable<MsgCommitArtefact["content"]>;
type Proof = NonNullable<ChallengeProof["proof"]>;

const ITEMS = 6;
const OWNERS: readonly Person[] = [ALICE, BOB, CAROL];
/** Bob's bundle of vectors, and his of texts. */
const VECTORS = 2n;
const TEXTS = 5n;

/** A text with the item that its bundle has for it. */
type Text = KnownItem & { readonly ids: Uint32Array };

/** A model on a datanet version of three bundles of vectors, 1 to 3, and three of texts. */
interface Market {
  readonly lab: ModuleLab;
  readonly datanetId: bigint;
  readonly modelId: bigint;
  readonly vectors: readonly ShownBundle<SaltedExample>[];
  readonly texts: readonly ShownBundle<Text>[];
}

function marketOf({
  policy,
  draftBy,
}: {
  policy?: Partial<Policy>;
  draftBy?: (number: number) => ReturnType<typeof draftOf>;
} = {}): Market {
  const lab = marketLab();
  const datanetId = createNet(lab, policy);
  const { vectors, texts } = dataFor(bundleDomain(lab.chainId, datanetId));
  const addBundleIds = [...vectors, ...texts].map(({ id, leaves }) => {
    const number = Number(id) - 1;
    const given = draftBy?.(number) ?? draftOf(OWNERS[number % 3] ?? assert.fail(), `given ${number}`);
    const own = { ...given, root: bundleRoot(bundleDomain(lab.chainId, datanetId), leaves) };
    const bundleId = commit(lab, datanetId, own, ITEMS);
    lab.advance();
    const isAlone = policy?.privacy === Privacy.PRIVACY_STATISTICS;
    const statisticsRoot = statisticsRootOf(vectors[number]) ?? own.root;
    lab.run(DatanetMsg.methods.revealBundle, { ...revealOf(bundleId, own), ...(isAlone && { statisticsRoot }) });
    lab.run(DatanetMsg.methods.reviewBundle, { curator: CURATOR.address, bundleId, accept: true });
    return bundleId;
  });
  lab.run(DatanetMsg.methods.publishVersion, { curator: CURATOR.address, datanetId, addBundleIds, complete: true });
  const modelId = registerModel(lab);
  const methods = [Method.METHOD_RIDGE_HEAD, Method.METHOD_KNN_BANZHAF, Method.METHOD_SPANS];
  const version = draft(lab, modelId, { methods });
  addEdge(lab, { modelId, version }, { sourceId: datanetId, royaltyBps: 4_000 });
  publish(lab, modelId, version);
  bond(lab, ATTRIBUTOR);
  return { lab, datanetId, modelId, vectors, texts };
}

function statisticsRootOf(bundle: ShownBundle<SaltedExample> | undefined): Uint8Array | undefined {
  const examples = bundle?.items.flatMap((item) => item?.example ?? []);
  return examples && rowsRoot(statisticsOf(examples, VECTOR_PARAMS), ridgeRowWidth(VECTOR_PARAMS));
}

function dataFor(domain: ReturnType<typeof bundleDomain>): Pick<Market, "vectors" | "texts"> {
  const random = seededRandom("given data");
  const vectors = OWNERS.map(({ bytes }, i): ShownBundle<SaltedExample> => {
    const items = Array.from({ length: ITEMS }, (): SaltedExample => {
      const vector = Int8Array.from({ length: VECTOR_PARAMS.dimension }, () => random.below(41) - 20);
      return { salt: random.bytes(32), example: { vector, targets: oneHot(random.below(2), 2) } };
    });
    const leaves = items.map(({ salt, example }) => exampleLeaf(domain, salt, example));
    return { id: BigInt(i + 1), contributor: bytes, leaves, items };
  });
  const texts = OWNERS.map(({ bytes }, i): ShownBundle<Text> => {
    const items = Array.from({ length: ITEMS }, (): Text => {
      const ids = Uint32Array.from({ length: 12 }, () => 1 + random.below(40));
      return { ids, salt: random.bytes(32), contentHash: sha256(tokenContent(ids)), tokens: 12n };
    });
    return { id: BigInt(i + 4), contributor: bytes, leaves: items.map((item) => hashedItemLeaf(domain, item)), items };
  });
  return { vectors, texts };
}

type IsLeftOut = (bundle: bigint, place: number) => boolean;

/** An artefact without some items, and the proof that they are missing. */
interface Made {
  readonly content: Content;
  readonly proof: Proof | undefined;
}

const domainOf = ({ lab, modelId, datanetId }: Market) =>
  artefactDomain(lab.chainId, { modelId, version: 1n }, { datanetId, datanetVersion: 1n });

function headOf(market: Market, isLeftOut: IsLeftOut): Made {
  const members = market.vectors.map(({ id, contributor, items }) => {
    const runs = items.flatMap((item, first) =>
      item === undefined || isLeftOut(id, first) ? [] : [{ bundleId: id, first, items: [item] }],
    );
    return { contributor, runs };
  });
  const model = trainRidge(sortTrainers(members.filter(({ runs }) => runs.length > 0)), VECTOR_PARAMS);
  const itemDomain = bundleDomain(market.lab.chainId, market.datanetId);
  const published = publishRidge(model, { domain: domainOf(market), itemDomain });
  const value = findMissing(published, market.vectors);
  const content = { kind: "ridge", value: { head: published.head, valuesRoot: new Uint8Array(32) } } as const;
  return { content, proof: value && { kind: "head", value } };
}

function indexOf(market: Market, isLeftOut: IsLeftOut): Made {
  const bundles = market.vectors.map((bundle): ShownBundle<IndexedItem> => {
    const items = bundle.items.map((item) => {
      const { salt, example } = item ?? assert.fail();
      return { salt, label: example.targets.indexOf(1), vector: example.vector };
    });
    return { ...bundle, items };
  });
  const items = bundles.flatMap(({ id, items: own }, owner) =>
    own.flatMap((item, place) =>
      item === undefined || isLeftOut(id, place) ? [] : [{ ...item, bundle: id, place, owner }],
    ),
  );
  const owners = OWNERS.map(({ bytes }) => bytes);
  const index = createNeighbourMethod(domainOf(market), { items, owners, classes: 2 }, { neighbours: 8, nearest: 3 });
  const value = findMissingItem(index, bundles);
  return { content: { kind: "neighbours", value: index.artefact }, proof: value && { kind: "items", value } };
}

function shardOf(market: Market, isLeftOut: IsLeftOut): Made {
  const kept = market.texts.flatMap(({ id, items }, owner) =>
    items.flatMap((item, place) =>
      item === undefined || isLeftOut(id, place) ? [] : [{ tokens: item.ids, owner, bundle: id, place }],
    ),
  );
  const owners = OWNERS.map(({ bytes }, family) => ({ id: bytes, family }));
  const shard = commitShard(domainOf(market), shardLists(buildSpanIndex(owners, kept), kept));
  const value = findMissingDocument(shard, market.texts);
  const rules = { tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight: market.lab.height() - 1n };
  return {
    content: { kind: "spans", value: { shard: shard.shard, ...rules } },
    proof: value && { kind: "index", value },
  };
}

/** Commits to an artefact and challenges it; what the chain says. */
function challenge({ lab, modelId, datanetId }: Market, content: Content, proof: Proof): string {
  assert.ok(ChallengeProof.encode({ proof }).length <= PROOF_BYTES_MAX);
  const at = { modelId, version: 1n, datanetId, datanetVersion: 1n };
  const { artefactId } = lab.run(Msg.methods.commitArtefact, { attributor: ATTRIBUTOR.address, ...at, content });
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const message = { challenger: CHALLENGER.address, target, proof: { proof } };
  const { upheld, reason } = lab.run(Msg.methods.challenge, message);
  const { state } = lab.query(Query.methods.artefact, { artefactId }).artefact;
  assert.equal(state === ArtefactState.ARTEFACT_STATE_FAILED, upheld);
  lab.checkInvariants();
  return `${upheld}: ${reason}`;
}

const ARTEFACTS = [
  { name: "a head", make: headOf, bundle: VECTORS },
  { name: "an index of items", make: indexOf, bundle: VECTORS },
  { name: "an index of text", make: shardOf, bundle: TEXTS },
] as const;

/** What somebody may leave out for a reason that the chain knows. */
const FREE = "false: the bundle may be left out";

for (const { name, make, bundle } of ARTEFACTS) {
  test(`${name} that leaves out somebody, or one item, fails; the whole one stands`, () => {
    const market = marketOf();
    const whole = make(market, () => false);
    assert.equal(whole.proof, undefined);
    const leaveOut: readonly IsLeftOut[] = [
      (id) => id === bundle,
      (id, place) => id === bundle && place === 0,
      (id, place) => id === bundle && place === ITEMS - 1,
      (_, place) => place === 3,
    ];
    for (const isLeftOut of leaveOut) {
      const { content, proof } = make(market, isLeftOut);
      const shown = assertDefined(proof, "nothing was found missing");
      assert.match(challenge(market, content, shown), /^true: .* leaves out /);
      assert.match(challenge(market, whole.content, shown), /^false: /);
    }
  });

  test(`${name} may leave out what was withdrawn`, () => {
    const market = marketOf();
    const { content, proof } = make(market, (id) => id === bundle);
    const shown = assertDefined(proof, "nothing was found missing");
    market.lab.run(DatanetMsg.methods.withdrawBundle, { contributor: BOB.address, bundleId: bundle });
    assert.equal(challenge(market, content, shown), FREE);
  });

  test(`${name} may leave out what resembles an earlier bundle`, () => {
    const draftBy = (number: number) => {
      const isLike = BigInt(number + 1) === bundle || BigInt(number + 2) === bundle;
      return draftOf(OWNERS[number % 3] ?? assert.fail(), isLike ? "one text" : `text ${number}`, isLike ? 60 : 0);
    };
    const market = marketOf({ draftBy });
    const { relations, state } = market.lab.query(DatanetQuery.methods.bundle, { bundleId: bundle }).bundle;
    assert.deepEqual([relations.length, state], [1, BundleState.BUNDLE_STATE_ACCEPTED]);
    const { content, proof } = make(market, (id) => id === bundle);
    assert.equal(challenge(market, content, assertDefined(proof, "nothing was found missing")), FREE);
    const original = make(market, (id) => id === bundle - 1n);
    assert.match(
      challenge(market, original.content, assertDefined(original.proof, "nothing was found missing")),
      /^true/,
    );
  });

  test(`${name} may leave out what is known by its statistics alone`, () => {
    const market = marketOf({ policy: { privacy: Privacy.PRIVACY_STATISTICS } });
    const { content, proof } = make(market, (id) => id === bundle);
    assert.equal(challenge(market, content, assertDefined(proof, "nothing was found missing")), FREE);
  });
}

test("what is missing from one artefact is missing from no other, and a proof is for the artefacts it speaks of", () => {
  const market = marketOf();
  const [head, index] = [headOf(market, (id) => id === VECTORS), indexOf(market, (id) => id === VECTORS)];
  const other = headOf(market, (id) => id === 1n);
  const shown = assertDefined(head.proof, "nothing was found missing");
  assert.match(challenge(market, other.content, shown), /^false/);
  const target = { claim: { kind: "artefactId", value: 1n } } as const;
  const message = { challenger: CHALLENGER.address, target, proof: { proof: index.proof } };
  market.lab.rejects(Msg.methods.challenge, message, ["attribution", 37]);
});
