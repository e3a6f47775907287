import assert from "node:assert/strict";
import { test } from "node:test";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { ALICE, BOB, CAROL, CURATOR, DENOM, type Person, utrib } from "#test/support/economy.ts";
import { divideAt, type Market, openMarket, settle, TRAINER } from "#test/support/market.ts";

/** Bundles 1, 2 and 3 are Alice's, Bob's and Carol's, of equal weight. */
const claim = ({ lab }: Pick<Market, "lab">, who: Person, bundleId: bigint, datanetVersion = 1n): bigint =>
  lab.run(Msg.methods.claimPosition, {
    payee: who.address,
    denom: DENOM,
    bundles: [{ bundleId, datanetVersion }],
  }).paid.amount;
const commonsOf = ({ lab }: Market): bigint =>
  lab.query(Query.methods.pool, { kind: PoolKind.POOL_KIND_COMMONS, datanetId: 0n, denom: DENOM }).pool.balance;
const priorOf = ({ lab, datanetId }: Market) =>
  lab.query(Query.methods.priorPool, { datanetId, datanetVersion: 1n, denom: DENOM }).pool;

test("kappa of the contributors' part goes by evidence, the rest by weight, and a failed batch pays everything by weight", () => {
  for (const [kappaBps, evidence] of [
    [10_000n, 43_605n],
    [5_000n, 21_802n],
    [0n, 0n],
  ] as const) {
    const market = openMarket();
    const { lab, datanetId } = market;
    divideAt(market, { batchId: 1n, kappaBps });
    const { deposits } = lab.query(Query.methods.poolDeposits, { datanetId, denom: DENOM });
    assert.equal(deposits[0]?.amount ?? 0n, evidence);
    const { division } = lab.query(Query.methods.division, { batchId: 1n });
    assert.deepEqual([division.data[0]?.evidence, division.data[0]?.prior], [evidence, 43_605n - evidence]);
    if (kappaBps < 10_000n) assert.equal(priorOf(market).balance, 43_605n - evidence);
    lab.checkInvariants();
  }
});

test("bundles are paid by weight, once, without anybody's proof", () => {
  const market = openMarket();
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  const before = market.lab.balance(ALICE.address, DENOM);
  assert.equal(claim(market, ALICE, 1n), 14_535n);
  assert.equal(market.lab.balance(ALICE.address, DENOM), before + 14_535n);
  market.lab.rejects(
    Msg.methods.claimPosition,
    { payee: ALICE.address, denom: DENOM, bundles: [{ bundleId: 1n, datanetVersion: 1n }] },
    ["rewards", 6],
  );
  assert.equal(claim(market, BOB, 2n) + claim(market, CAROL, 3n), 29_070n);
  assert.ok(priorOf(market).balance <= 4n);
  const { positions } = market.lab.query(Query.methods.bundlePositions, { bundleId: 1n });
  assert.deepEqual(
    positions.map(({ claimed }) => claimed),
    [14_535n],
  );
  market.lab.checkInvariants();
});

test("what is wrong with a bundle's claim has a code each", () => {
  const market = openMarket();
  const { lab } = market;
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  const rejects = (bundles: readonly { bundleId: bigint; datanetVersion: bigint }[], code: number): void =>
    lab.rejects(Msg.methods.claimPosition, { payee: ALICE.address, denom: DENOM, bundles }, ["rewards", code]);
  rejects([{ bundleId: 2n, datanetVersion: 1n }], 15);
  rejects([{ bundleId: 9n, datanetVersion: 1n }], 15);
  rejects([{ bundleId: 1n, datanetVersion: 2n }], 16);
  rejects(
    Array.from({ length: 33 }, () => ({ bundleId: 1n, datanetVersion: 1n })),
    14,
  );
  const twice = [1n, 1n].map((bundleId) => ({ bundleId, datanetVersion: 1n }));
  const { paid } = lab.run(Msg.methods.claimPosition, { payee: ALICE.address, denom: DENOM, bundles: twice });
  assert.equal(paid.amount, 14_535n);
});

test("case 20: a withdrawn bundle earns to the end of its epoch, and the commons has the rest", () => {
  const market = openMarket();
  const { lab, sessionId } = market;
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  lab.run(DatanetMsg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n });
  settle(lab, sessionId, 31n, 1_800n);
  divideAt(market, { batchId: 2n, kappaBps: 0n, first: 3n });
  lab.advance(1_000);
  settle(lab, sessionId, 32n, 2_700n);
  divideAt(market, { batchId: 3n, kappaBps: 0n, first: 4n });
  const bundle = { bundleId: 1n, datanetVersion: 1n };
  const before = commonsOf(market);
  assert.equal(lab.run(Msg.methods.sweepExpired, { sender: BOB.address, denom: DENOM, bundle }).swept.amount, 14_535n);
  assert.equal(commonsOf(market), before + 14_535n);
  lab.rejects(Msg.methods.sweepExpired, { sender: BOB.address, denom: DENOM, bundle }, ["rewards", 10]);
  assert.equal(claim(market, ALICE, 1n), 29_070n);
  assert.equal(claim(market, BOB, 2n), 43_605n);
  lab.checkInvariants();
});

test("a revoked bundle earns to the end of its epoch, revoked or erased, and what it earned before stays payable", () => {
  for (const isErased of [false, true]) {
    const market = openMarket();
    const { lab, sessionId } = market;
    settle(lab, sessionId, 31n, 1_800n);
    settle(lab, sessionId, 32n, 2_700n);
    divideAt(market, { batchId: 1n, kappaBps: 0n, last: 2n });
    lab.advance(1_000);
    divideAt(market, { batchId: 2n, kappaBps: 0n, first: 3n, last: 3n });
    const { answerWindow } = lab.query(DatanetQuery.methods.params, {}).params.challenges;
    lab.run(DatanetMsg.methods.challengeSketch, { challenger: CAROL.address, bundleId: 1n, word: 7 });
    lab.advance(Number(answerWindow) + 1);
    const stateOf = () => lab.query(DatanetQuery.methods.bundle, { bundleId: 1n }).bundle.state;
    assert.equal(stateOf(), BundleState.BUNDLE_STATE_REVOKED);
    if (isErased) lab.run(DatanetMsg.methods.tombstone, { contributor: ALICE.address, bundleId: 1n });
    lab.advance(2_000);
    divideAt(market, { batchId: 3n, kappaBps: 0n, first: 4n });
    const bundle = { bundleId: 1n, datanetVersion: 1n };
    const { swept } = lab.run(Msg.methods.sweepExpired, { sender: BOB.address, denom: DENOM, bundle });
    assert.equal(swept.amount, 14_535n);
    assert.equal(claim(market, ALICE, 1n), 29_070n);
    assert.equal(claim(market, BOB, 2n), 43_605n);
    lab.checkInvariants();
  }
});

test("what a bundle earned and nobody claimed for long goes to the commons, and what came later does not", () => {
  const market = openMarket();
  const { lab, sessionId } = market;
  const { params } = lab.query(Query.methods.params, {});
  lab.run(Msg.methods.updateParams, {
    authority: lab.wiring.authority,
    params: { ...params, claimExpiry: 1_500n },
  });
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  const bundle = { bundleId: 1n, datanetVersion: 1n };
  const sweep = { sender: BOB.address, denom: DENOM, bundle };
  lab.rejects(Msg.methods.sweepExpired, sweep, ["rewards", 10]);
  lab.advance(1_000);
  settle(lab, sessionId, 31n, 1_800n);
  divideAt(market, { batchId: 2n, kappaBps: 0n, first: 3n });
  lab.advance(1_600);
  assert.equal(lab.run(Msg.methods.sweepExpired, sweep).swept.amount, 14_535n);
  assert.equal(claim(market, ALICE, 1n), 14_535n);
  lab.rejects(Msg.methods.sweepExpired, { ...sweep, bundle: { ...bundle, bundleId: 9n } }, ["rewards", 15]);
  lab.rejects(Msg.methods.sweepExpired, { ...sweep, bundle: { ...bundle, datanetVersion: 9n } }, ["rewards", 6]);
  lab.checkInvariants();
});

test("a tenth of royalties and curation is due two epochs later, in one entry an epoch", () => {
  const market = openMarket();
  const { lab, sessionId } = market;
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  settle(lab, sessionId, 31n, 1_800n);
  divideAt(market, { batchId: 2n, kappaBps: 0n, first: 3n });
  const position = () => lab.query(Query.methods.pending, { address: TRAINER.address }).positions[0];
  assert.deepEqual([position()?.due, position()?.vesting], [14_580n, [{ epoch: 2n, amount: 1_620n, backed: 1_620n }]]);
  const claimAll = () => lab.run(Msg.methods.claimPosition, { payee: TRAINER.address, denom: DENOM }).paid.amount;
  assert.equal(claimAll(), 14_580n);
  lab.advance(1_990);
  assert.equal(position()?.due, 0n);
  lab.advance(20);
  assert.deepEqual([position()?.due, position()?.vesting], [1_620n, []]);
  assert.equal(claimAll(), 1_620n);
  assert.ok((lab.query(Query.methods.pending, { address: CURATOR.address }).positions[0]?.due ?? 0n) > 0n);
  lab.checkInvariants();
});

test("a gift goes to the newest version by weight, and a datanet without one cannot be given to", () => {
  const { lab, datanetId } = openMarket();
  const gift = { funder: BOB.address, datanetId, amount: utrib(3_000n) };
  lab.rejects(Msg.methods.fundDatanet, { ...gift, datanetId: 9n }, ["rewards", 2]);
  lab.rejects(Msg.methods.fundDatanet, { ...gift, amount: utrib(0n) }, ["rewards", 9]);
  lab.rejects(Msg.methods.fundDatanet, { ...gift, amount: utrib(1n << 128n) }, ["rewards", 29]);
  assert.deepEqual(lab.run(Msg.methods.fundDatanet, gift), { deposit: 1n, datanetVersion: 1n });
  assert.equal(claim({ lab }, ALICE, 1n), 1_000n);
  assert.equal(lab.query(Query.methods.reputation, { address: ALICE.address }).reputation.score, 0n);
  lab.checkInvariants();
});
