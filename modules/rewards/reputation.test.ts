import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { ALICE, CURATOR, DENOM, utrib } from "#test/support/economy.ts";
import { CLIENT, divideAt, NODE, openMarket, TRAINER } from "#test/support/market.ts";
import type { RewardsKeeper } from "./keeper.ts";
import { decayed } from "./reputation.ts";

test("a score halves every half-life, in straight lines between", () => {
  const of = (to: bigint): bigint => decayed(1_000n, { from: 0n, to, halfLife: 10n });
  assert.deepEqual([of(0n), of(5n), of(10n), of(15n), of(20n), of(10_000n)], [1_000n, 750n, 500n, 375n, 250n, 0n]);
});

test("aging in two steps is aging in one, up to a unit, and never more", () => {
  const epoch = fc.bigInt(0n, 200n);
  fc.assert(
    fc.property(
      fc.bigInt(0n, 1n << 90n),
      fc.tuple(epoch, epoch, epoch),
      fc.bigInt(1n, 40n),
      (score, steps, halfLife) => {
        const [a, b, c] = steps;
        const once = decayed(score, { from: a, to: a + b + c, halfLife });
        const half = decayed(score, { from: a, to: a + b, halfLife });
        const twice = decayed(half, { from: a + b, to: a + b + c, halfLife });
        assert.ok(twice <= once && once - twice <= 1n, `${once} ${twice}`);
        assert.ok(once <= score);
      },
    ),
    { seed: 31, numRuns: 300 },
  );
});

test("Bittensor: only what use earned counts: no stake, bond, gift, slash, serving or transfer makes a reputation", () => {
  const market = openMarket();
  const { lab, datanetId, modelId } = market;
  const score = (address: string): bigint => lab.query(Query.methods.reputation, { address }).reputation.score;
  lab.run(Msg.methods.sponsor, { sponsor: ALICE.address, modelId, amount: utrib(1_000_000n) });
  lab.run(Msg.methods.openPayLater, {
    debtor: ALICE.address,
    datanetId,
    owed: utrib(10n),
    bond: 10n,
    blocks: 1n,
  });
  lab.run(Msg.methods.fundDatanet, { funder: CLIENT.address, datanetId, amount: utrib(3_000n) });
  lab.run(Msg.methods.claimPosition, {
    payee: ALICE.address,
    denom: DENOM,
    bundles: [{ bundleId: 1n, datanetVersion: 1n }],
  });
  lab.fund(lab.wiring.moduleAccounts.require("datanet").address, [utrib(100n)]);
  const keeper = lab.keeper<RewardsKeeper>("rewards");
  keeper.slash({ payer: "datanet", coin: utrib(100n), reporter: ALICE.address });
  lab.run(Msg.methods.claimPosition, { payee: ALICE.address, denom: DENOM });
  assert.deepEqual([score(ALICE.address), score(NODE.address)], [0n, 0n]);
  lab.advance(5);

  divideAt(market, { batchId: 1n, kappaBps: 0n });
  assert.deepEqual([score(TRAINER.address), score(CURATOR.address), score(NODE.address)], [7_290n, 2_066n, 0n]);
  const { paid } = lab.run(Msg.methods.claimPosition, {
    payee: ALICE.address,
    denom: DENOM,
    bundles: [{ bundleId: 1n, datanetVersion: 1n }],
  });
  // Of the pool's 46 615 units 43 605 came from use: only that part of a claim counts.
  assert.equal(score(ALICE.address), (paid.amount * 43_605n) / 46_615n);
  assert.equal(keeper.earnedBy(ALICE.address), score(ALICE.address));
  lab.advance(2_000);
  lab.run(Msg.methods.claimPosition, { payee: TRAINER.address, denom: DENOM });
  assert.equal(score(TRAINER.address), decayed(7_290n, { from: 0n, to: 2n, halfLife: 26n }) + 810n);
  lab.checkInvariants();
});

test("an epoch's statistics say what was paid for use, what burned, and what somebody paid himself; the past is forgotten", () => {
  const market = openMarket();
  const { lab, modelId } = market;
  const { params } = lab.query(Query.methods.params, {});
  lab.run(Msg.methods.updateParams, { authority: lab.wiring.authority, params: { ...params, historyEpochs: 2 } });
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  const keeper = lab.keeper<RewardsKeeper>("rewards");
  const settled = { payer: "datanet", modelId, version: 1n, node: NODE.address, amount: utrib(100n), serving: 30n };
  for (const client of [TRAINER, NODE, CLIENT]) {
    lab.fund(lab.wiring.moduleAccounts.require("datanet").address, [utrib(100n)]);
    keeper.recordRevenue({ ...settled, client: client.address });
  }
  const { epoch, stats } = lab.query(Query.methods.epochs, {});
  assert.equal(epoch, 0n);
  const expected = { epoch: 0n, revenue: 90_300n, burned: 900n, selfDealt: 200n };
  assert.deepEqual(stats, [expected]);
  for (let i = 0; i < 3; i++) {
    lab.advance(1_000);
    lab.fund(lab.wiring.moduleAccounts.require("datanet").address, [utrib(100n)]);
    keeper.recordRevenue({ ...settled, client: CLIENT.address });
  }
  assert.deepEqual(
    lab.query(Query.methods.epochs, {}).stats.map((found) => found.epoch),
    [2n, 3n],
  );
  lab.checkInvariants();
});
