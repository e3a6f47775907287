import assert from "node:assert/strict";
import { test } from "node:test";
import { findFraud, type KnownBundle } from "#attribution/methods/ridge/find-fraud.ts";
import {
  type RidgeModel,
  type RidgeTrainer,
  sortTrainers,
  sumStatistics,
  trainRidge,
} from "#attribution/methods/ridge/model.ts";
import { memberNode, proveAttested } from "#attribution/methods/ridge/prove.ts";
import { type PublishedHead, publishRidge } from "#attribution/methods/ridge/publish.ts";
import { artefactDomain, bundleDomain } from "#kernels/domains.ts";
import { rowsRoot } from "#kernels/ridge/commitments.ts";
import { oneHot, type RidgeExample } from "#kernels/ridge/items.ts";
import { ridgeRowWidth } from "#kernels/ridge/params.ts";
import { type RidgeStatistics, statisticsOf } from "#kernels/ridge/statistics.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Privacy } from "#proto/tributary/datanet/v1/types.ts";
import { addressesOf, seededRandom } from "#sdk";
import { bond, CHALLENGER } from "#test/support/claims.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  createNet,
  draftOf,
  publishedNet,
  revealOf,
} from "#test/support/economy.ts";
import { ATTRIBUTOR, addEdge, draft, marketLab, publish, registerModel } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { VECTOR_PARAMS } from "#test/support/vector-bundles.ts";

const ITEMS = 10;
const OWNERS = [ALICE, BOB, CAROL];
const random = seededRandom("statistics alone");
const EXAMPLES = OWNERS.map(() =>
  Array.from({ length: ITEMS }, (): RidgeExample => {
    const vector = Int8Array.from({ length: VECTOR_PARAMS.dimension }, () => random.below(41) - 20);
    return { vector, targets: oneHot(random.below(2), 2) };
  }),
);
/** What everybody gives, one bundle each; the fourth is Bob's again, with a diagonal that no items have. */
const SUMS: readonly RidgeStatistics[] = [
  ...EXAMPLES.map((own) => statisticsOf(own, VECTOR_PARAMS)),
  statisticsOf(EXAMPLES[0] ?? [], VECTOR_PARAMS).map((entry, i) => (i === 0 ? -entry : entry)),
];

interface StatisticsMarket {
  readonly lab: ModuleLab;
  readonly datanetId: bigint;
  readonly modelId: bigint;
  readonly terms: Omit<PublishedHead["terms"], "params">;
  known(id: bigint): KnownBundle | undefined;
}

/** A model on a datanet version, and what a watcher learns of its bundles from the chain. */
function marketOn(lab: ModuleLab, datanetId: bigint): StatisticsMarket {
  const modelId = registerModel(lab);
  const version = draft(lab, modelId, { methods: [Method.METHOD_RIDGE_HEAD] });
  addEdge(lab, { modelId, version }, { sourceId: datanetId, royaltyBps: 4_000 });
  publish(lab, modelId, version);
  bond(lab, ATTRIBUTOR);
  const domain = artefactDomain(lab.chainId, { modelId, version }, { datanetId, datanetVersion: 1n });
  const terms = { domain, itemDomain: bundleDomain(lab.chainId, datanetId) };
  const known = (bundleId: bigint): KnownBundle | undefined => {
    if (bundleId > 4n) return undefined;
    const { bundle } = lab.query(DatanetQuery.methods.bundle, { bundleId });
    const contributor = addressesOf("trib").account.toBytes(bundle.contributor);
    if (bundle.statisticsRoot.length === 0) return { contributor, leaves: [] };
    return { contributor, leaves: [], statistics: { root: bundle.statisticsRoot, items: bundle.items } };
  };
  return { lab, datanetId, modelId, terms, known };
}

function statisticsMarket(): StatisticsMarket {
  const lab = marketLab();
  const datanetId = createNet(lab, { privacy: Privacy.PRIVACY_STATISTICS });
  const drafts = [...OWNERS, BOB].map((who, i) => draftOf(who, `sums ${i}`));
  const addBundleIds = drafts.map((own) => commit(lab, datanetId, own, ITEMS));
  lab.advance();
  for (const [i, own] of drafts.entries()) {
    const bundleId = addBundleIds[i] ?? assert.fail();
    const statisticsRoot = rowsRoot(SUMS[i] ?? assert.fail(), ridgeRowWidth(VECTOR_PARAMS));
    lab.run(DatanetMsg.methods.revealBundle, { ...revealOf(bundleId, own), statisticsRoot });
    lab.run(DatanetMsg.methods.reviewBundle, { curator: CURATOR.address, bundleId, accept: true });
  }
  lab.run(DatanetMsg.methods.publishVersion, { curator: CURATOR.address, datanetId, addBundleIds, complete: true });
  return marketOn(lab, datanetId);
}

const TRAINERS = OWNERS.map(({ bytes }, i): RidgeTrainer => {
  const statistics = SUMS[i] ?? assert.fail();
  return { contributor: bytes, runs: [], attested: [{ bundleId: BigInt(i + 1), items: ITEMS, statistics }] };
});
const MODEL = trainRidge(sortTrainers(TRAINERS), VECTOR_PARAMS);
/** Where Alice and Bob are in the head. */
const [ALICE_AT = 0, BOB_AT = 0] = [ALICE, BOB].map(({ bytes }) =>
  MODEL.members.findIndex((own) => own.contributor === bytes),
);

/** The model with other attested statistics of Bob, published by somebody who checks nothing. */
function forge(market: StatisticsMarket, attested: NonNullable<RidgeTrainer["attested"]>): PublishedHead {
  const statistics = sumStatistics(
    attested.map((bundle) => bundle.statistics),
    VECTOR_PARAMS,
  );
  const members = MODEL.members.map((member, i) => (i === BOB_AT ? { ...member, attested, statistics } : member));
  const forged: RidgeModel = { ...MODEL, members };
  return publishRidge(forged, market.terms);
}

/** Commits to a head and challenges it; what came of it. */
function challenge({ lab, modelId, datanetId }: StatisticsMarket, { head }: PublishedHead, value: RidgeProof) {
  const { artefactId } = lab.run(Msg.methods.commitArtefact, {
    attributor: ATTRIBUTOR.address,
    modelId,
    version: 1n,
    datanetId,
    datanetVersion: 1n,
    content: { kind: "ridge", value: { head } },
  });
  const proof = { proof: { kind: "head", value } } as const;
  assert.ok(ChallengeProof.encode(proof).length <= PROOF_BYTES_MAX);
  const bonded = () => lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address }).attributor.bond.amount;
  const before = bonded();
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const { upheld, reason } = lab.run(Msg.methods.challenge, { challenger: CHALLENGER.address, target, proof });
  const { state, bond: atStake } = lab.query(Query.methods.artefact, { artefactId }).artefact;
  assert.equal(state === ArtefactState.ARTEFACT_STATE_FAILED, upheld);
  assert.equal(before - bonded(), upheld ? atStake : 0n);
  lab.checkInvariants();
  return reason;
}

function foundIn(market: StatisticsMarket, lied: PublishedHead): RidgeProof {
  const finding = findFraud(lied, market.known);
  assert.equal(finding.kind, "fraud");
  return finding.kind === "fraud" ? finding.proof : assert.fail();
}

test("a head on statistics alone stands, and every lie about whose they are and what they are fails it", () => {
  const market = statisticsMarket();
  const honest = publishRidge(MODEL, market.terms);
  assert.deepEqual(findFraud(honest, market.known), { kind: "honest" });
  const { node } = memberNode(honest, BOB_AT);
  const shown = { index: BOB_AT, node, ascent: { parents: [] } };
  assert.equal(challenge(market, honest, proveAttested(honest, shown)), "statistics are the bundle's");
  const place = { row: 3, column: 0 };
  assert.equal(challenge(market, honest, proveAttested(honest, shown, place)), "items can sum to the entry");
  const own = TRAINERS[1]?.attested?.[0] ?? assert.fail();
  const [altered, foreign, unknown, twice, impossible] = [
    [{ ...own, statistics: own.statistics.map((entry, i) => (i === 5 ? entry + 1 : entry)) }],
    [{ ...own, bundleId: 3n, statistics: SUMS[2] ?? assert.fail() }],
    [{ ...own, bundleId: 99n }],
    [own, own],
    [own, { ...own, bundleId: 4n, statistics: SUMS[3] ?? assert.fail() }],
  ].map((attested) => forge(market, attested));
  for (const [lied, reason] of [
    [altered, "statistics are not the bundle's"],
    [foreign, "bundle is another contributor's"],
    [unknown, "bundle is not in the version"],
    [twice, "blocks are out of order or share an item"],
    [impossible, "no items sum to an entry"],
  ] as const) {
    assert.ok(lied !== undefined);
    assert.equal(challenge(market, lied, foundIn(market, lied)), reason);
  }
});

test("items of a bundle that is statistics alone fail a head, and so do statistics of a bundle that is items", () => {
  const market = statisticsMarket();
  const items = (EXAMPLES[1] ?? []).map((example, i) => ({ salt: new Uint8Array(32).fill(i), example }));
  const members = MODEL.members.map((member, i) =>
    i === BOB_AT ? { ...member, attested: [], runs: [{ bundleId: 2n, first: 0, items }] } : member,
  );
  const opened = publishRidge({ ...MODEL, members }, market.terms);
  assert.equal(challenge(market, opened, foundIn(market, opened)), "bundle is statistics alone");
  const lab = marketLab();
  const open = marketOn(lab, publishedNet(lab));
  const summed = publishRidge(MODEL, open.terms);
  assert.equal(challenge(open, summed, foundIn(open, summed)), "bundle is no statistics");
});

test("statistics that were erased after a head was built do not fail it", () => {
  const market = statisticsMarket();
  const { lab } = market;
  const honest = publishRidge(MODEL, market.terms);
  lab.run(DatanetMsg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n });
  lab.run(DatanetMsg.methods.tombstone, { contributor: ALICE.address, bundleId: 1n });
  const { node } = memberNode(honest, ALICE_AT);
  const proof = proveAttested(honest, { index: ALICE_AT, node, ascent: { parents: [] } });
  assert.equal(challenge(market, honest, proof), "statistics are the bundle's");
});
