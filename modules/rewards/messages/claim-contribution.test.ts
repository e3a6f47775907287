import assert from "node:assert/strict";
import { test } from "node:test";
import type { MerkleSumTree } from "#kernels/merkle-sum.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { ALICE, BOB, CURATOR, DENOM, type Person, person } from "#test/support/economy.ts";
import {
  CLIENT,
  divideAt,
  evidencedMarket,
  type Market,
  NODE,
  openMarket,
  postDistribution,
  settle,
  TRAINER,
} from "#test/support/market.ts";

const claimOf = (market: Market, tree: MerkleSumTree, who: Person, distribution = 1n) => {
  const index = tree.indexOf(who.bytes) as number;
  return {
    contributor: who.address,
    datanetId: market.datanetId,
    denom: DENOM,
    distribution,
    cumulative: tree.leaves[index]?.amount ?? 0n,
    proof: tree.prove(index),
  };
};
const poolOf = (market: Market, kind: number, datanetId = 0n) =>
  market.lab.query(Query.methods.pool, { kind, datanetId, denom: DENOM }).pool;

/** Another 90 000 settled and divided by evidence. */
function addRevenue(market: Market): void {
  settle(market.lab, market.sessionId, 60n, 1_800n);
  divideAt(market, { batchId: 2n, kappaBps: 10_000n, first: 3n });
}

test("revenue falls through the waterfall to the last unit", () => {
  const before = openMarket();
  const supply = before.lab.supply(DENOM);
  const market = evidencedMarket();
  const { lab, modelId, datanetId } = market;
  const due = (who: Person): bigint => {
    const { positions } = lab.query(Query.methods.pending, { address: who.address });
    const later = positions[0]?.vesting.reduce((sum, { amount }) => sum + amount, 0n) ?? 0n;
    return (positions[0]?.due ?? 0n) + later;
  };
  const collector = lab.wiring.moduleAccounts.require("fee_collector").address;
  const parts = {
    burned: supply - lab.supply(DENOM),
    validators: lab.balance(collector, DENOM),
    auditors: poolOf(market, PoolKind.POOL_KIND_AUDITORS).balance,
    commons: poolOf(market, PoolKind.POOL_KIND_COMMONS).balance,
    serving: due(NODE),
    trainer: due(TRAINER),
    curator: due(CURATOR),
    data: poolOf(market, PoolKind.POOL_KIND_DATANET, datanetId).balance,
  };
  assert.deepEqual(parts, {
    burned: 900n,
    validators: 2_700n,
    auditors: 1_800n,
    commons: 3_600n,
    serving: 27_000n,
    trainer: 8_100n,
    curator: 2_295n,
    data: 43_605n,
  });
  assert.equal(
    Object.values(parts).reduce((sum, part) => sum + part, 0n),
    90_000n,
  );
  const [ledger] = lab.query(Query.methods.burnLedger, {}).ledgers;
  assert.equal(ledger?.total, 900n);
  assert.equal(lab.query(Query.methods.modelPot, { modelId, version: 1n }).pots[0]?.pending, 0n);
  assert.equal(lab.query(Query.methods.pools, {}).pools.length, 3);
  lab.checkInvariants();
});

test("a quote adds up to the amount, line by line", () => {
  const { lab, modelId } = openMarket();
  for (const amount of [1n, 7n, 99n, 123_457n]) {
    const { lines } = lab.query(Query.methods.waterfall, { modelId, version: 1n, amount });
    assert.equal(
      lines.reduce((sum, line) => sum + line.amount.amount, 0n),
      amount,
    );
  }
  assert.throws(() => lab.query(Query.methods.waterfall, { modelId, version: 9n, amount: 1n }));
  assert.throws(() => lab.query(Query.methods.waterfall, { modelId, version: 1n, amount: 0n }));
});

test("each contributor claims its leaf once, and the commons' leaf can be swept by anyone", () => {
  const market = evidencedMarket();
  const { lab, datanetId } = market;
  const tree = postDistribution(market);
  const before = lab.balance(ALICE.address, DENOM);
  const claim = claimOf(market, tree, ALICE);
  assert.equal(lab.run(Msg.methods.claimContribution, claim).paid.amount, 18_687n);
  assert.equal(lab.balance(ALICE.address, DENOM), before + 18_687n);
  lab.rejects(Msg.methods.claimContribution, claim, ["rewards", 6]);
  const record = lab.query(Query.methods.claimed, { datanetId, contributor: ALICE.address }).claimed;
  assert.deepEqual(
    record.map(({ cumulative }) => cumulative),
    [18_687n],
  );
  const commons = lab.wiring.moduleAccounts.require("rewards");
  const owed = claimOf(market, tree, { ...ALICE, bytes: commons.bytes, address: commons.address });
  const pool = poolOf(market, PoolKind.POOL_KIND_COMMONS).balance;
  const { swept } = lab.run(Msg.methods.sweepExpired, { ...owed, sender: BOB.address, payee: commons.address });
  assert.equal(poolOf(market, PoolKind.POOL_KIND_COMMONS).balance, pool + swept.amount);
  lab.checkInvariants();
});

test("a claim with another's proof, another amount, datanet or number pays nothing", () => {
  const market = evidencedMarket();
  const { lab } = market;
  const tree = postDistribution(market);
  const claim = claimOf(market, tree, ALICE);
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.claimContribution, { ...claim, ...changes }, ["rewards", code]);
  rejects({ contributor: BOB.address }, 5);
  rejects({ cumulative: claim.cumulative + 1n }, 5);
  rejects({ cumulative: -1n }, 5);
  rejects({ proof: claimOf(market, tree, BOB).proof }, 5);
  rejects({ proof: { index: claim.proof.index, siblings: [] } }, 5);
  rejects({ proof: { index: claim.proof.index, siblings: Array.from({ length: 30 }, () => new Uint8Array(40)) } }, 5);
  rejects({ distribution: 2n }, 3);
  rejects({ datanetId: 9n }, 3);
  rejects({ denom: "x" }, 3);
  addRevenue(market);
  postDistribution(market);
  rejects({}, 4);
});

test("one claim takes everything owed since the last, whatever the number of distributions", () => {
  const market = evidencedMarket();
  const { lab } = market;
  const first = postDistribution(market);
  lab.run(Msg.methods.claimContribution, claimOf(market, first, ALICE));
  addRevenue(market);
  const second = postDistribution(market);
  const alice = lab.run(Msg.methods.claimContribution, claimOf(market, second, ALICE, 2n));
  const bob = lab.run(Msg.methods.claimContribution, claimOf(market, second, BOB, 2n));
  assert.equal(alice.paid.amount, (87_210n * 3n) / 7n - 18_687n);
  assert.equal(bob.paid.amount, (87_210n * 2n) / 7n);
  lab.checkInvariants();
});

test("positions are claimed without a proof and paid where their owner says", () => {
  const market = evidencedMarket();
  const { lab } = market;
  const wallet = person("cold wallet");
  lab.run(Msg.methods.setPayout, { owner: TRAINER.address, address: wallet.address });
  assert.equal(lab.query(Query.methods.payout, { address: TRAINER.address }).payout.address, wallet.address);
  const { paid } = lab.run(Msg.methods.claimPosition, { payee: TRAINER.address, denom: DENOM });
  assert.equal(paid.amount, 7_290n);
  assert.equal(lab.balance(wallet.address, DENOM), 7_290n);
  lab.rejects(Msg.methods.claimPosition, { payee: TRAINER.address, denom: DENOM }, ["rewards", 6]);
  lab.rejects(Msg.methods.claimPosition, { payee: CLIENT.address, denom: DENOM }, ["rewards", 6]);
  const blocked = lab.wiring.moduleAccounts.require("model").address;
  lab.rejects(Msg.methods.setPayout, { owner: TRAINER.address, address: blocked }, ["rewards", 8]);
  lab.rejects(Msg.methods.setPayout, { owner: TRAINER.address, address: "nowhere" }, ["sdk", 7]);
  lab.run(Msg.methods.setPayout, { owner: TRAINER.address, address: "" });
  assert.equal(lab.query(Query.methods.payout, { address: TRAINER.address }).payout.address, TRAINER.address);
  lab.checkInvariants();
});

test("what nobody claimed for long goes to the commons, and nothing before", () => {
  const market = evidencedMarket();
  const { lab } = market;
  const tree = postDistribution(market);
  const { params } = lab.query(Query.methods.params, {});
  const authority = lab.wiring.authority;
  lab.run(Msg.methods.updateParams, { authority, params: { ...params, claimExpiry: 30n } });
  const position = { sender: ALICE.address, payee: TRAINER.address, denom: DENOM };
  const contribution = { ...claimOf(market, tree, BOB), sender: ALICE.address, payee: BOB.address };
  lab.rejects(Msg.methods.sweepExpired, position, ["rewards", 10]);
  lab.rejects(Msg.methods.sweepExpired, contribution, ["rewards", 10]);
  lab.rejects(Msg.methods.sweepExpired, { ...contribution, distribution: 9n }, ["rewards", 3]);
  lab.rejects(Msg.methods.sweepExpired, { ...position, payee: CLIENT.address }, ["rewards", 6]);
  lab.advance(31);
  assert.equal(lab.run(Msg.methods.sweepExpired, position).swept.amount, 7_290n);
  assert.equal(lab.run(Msg.methods.sweepExpired, contribution).swept.amount, contribution.cumulative);
  lab.rejects(Msg.methods.sweepExpired, contribution, ["rewards", 6]);
  lab.rejects(Msg.methods.claimContribution, claimOf(market, tree, BOB), ["rewards", 6]);
  lab.checkInvariants();
});

test("only governance changes parameters, and the protocol never takes less than a tenth", () => {
  const { lab } = openMarket();
  const { params } = lab.query(Query.methods.params, {});
  const authority = lab.wiring.authority;
  lab.rejects(Msg.methods.updateParams, { authority: ALICE.address, params }, ["gov", 13]);
  for (const change of [
    { waterfall: { burnBps: 100, validatorsBps: 300, auditorsBps: 200, commonsBps: 399, height: 0n } },
    { waterfall: { burnBps: 5_001, validatorsBps: 0, auditorsBps: 0, commonsBps: 0, height: 0n } },
    { claimExpiry: 0n },
    { proofDepthMax: 27 },
    { proofDepthMax: 0 },
    { vestingEpochs: 17 },
    { holdBackBps: 10_001 },
    { epochBlocks: params.epochBlocks + 1n },
    { epochBlocks: 0n },
    { transferKeepBpsMin: 0 },
    { sponsorsMax: 33 },
    { sponsorMin: 0n },
    { payLaterBondBps: 10_001 },
    { payLaterBlocksMax: 0n },
    { halfLifeEpochs: 0 },
    { rewardDenom: "" },
    { historyEpochs: 1_025 },
    { waterfall: { ...params.waterfall, height: 1n } },
    { giniMaxBps: 10_001 },
    { commonsStepBps: 10_001 },
    { commonsPartMaxBps: 5_001 },
    { jackpotBps: 10_001 },
  ]) {
    lab.rejects(Msg.methods.updateParams, { authority, params: { ...params, ...change } }, ["rewards", 11]);
  }
});

test("paying oneself for one's own data loses at least a tenth", () => {
  const { lab, modelId } = openMarket();
  const { lines } = lab.query(Query.methods.waterfall, { modelId, version: 1n, amount: 1_000_000n });
  const protocol = lines.slice(0, 4).reduce((sum, line) => sum + line.amount.amount, 0n);
  assert.ok(protocol >= 100_000n);
});
