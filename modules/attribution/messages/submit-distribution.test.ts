import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { ALICE, DENOM, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, dividedMarket, type Market, nextDistribution, postDistribution } from "#test/support/market.ts";

const messageOf = (market: Market) => ({
  attributor: ATTRIBUTOR.address,
  datanetId: market.datanetId,
  denom: DENOM,
  root: nextDistribution(market).root,
  throughDeposit: 1n,
});

test("a distribution that sums to the deposits is posted, and claimable after its window", () => {
  const market = dividedMarket();
  const { lab, datanetId } = market;
  const { number, finalHeight } = lab.run(Msg.methods.submitDistribution, messageOf(market));
  assert.deepEqual([number, finalHeight], [1n, lab.height() + 20n]);
  const answer = () => lab.query(Query.methods.distribution, { datanetId, denom: DENOM });
  assert.deepEqual([answer().claimable, answer().pending?.number], [undefined, 1n]);
  lab.advance(20);
  assert.deepEqual([answer().claimable?.number, answer().pending], [1n, undefined]);
  assert.equal(lab.query(Query.methods.distributions, { datanetId }).distributions.length, 1);
  lab.checkInvariants();
});

test("what is wrong with a distribution has a code each", () => {
  const market = dividedMarket();
  const { lab } = market;
  const good = messageOf(market);
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.submitDistribution, { ...good, ...changes }, ["attribution", code]);
  rejects({ attributor: ALICE.address }, 2);
  rejects({ datanetId: 9n }, 23);
  rejects({ throughDeposit: 2n }, 24);
  rejects({ denom: "x" }, 24);
  rejects({ root: { ...good.root, sum: good.root.sum + 1n } }, 25);
  rejects({ root: { ...good.root, sum: good.root.sum - 1n } }, 25);
  rejects({ root: { ...good.root, hash: new Uint8Array(1) } }, 19);
  rejects({ root: { ...good.root, count: 0n } }, 19);
  lab.run(Msg.methods.submitDistribution, good);
  rejects({}, 26);
  lab.advance(20);
  rejects({ throughDeposit: 0n }, 27);
});

test("distributions follow deposits: the next covers the old and the new", () => {
  const market = dividedMarket();
  const { lab, datanetId } = market;
  postDistribution(market);
  lab.run(RewardsMsg.methods.fundDatanet, { funder: ALICE.address, datanetId, amount: utrib(1_000n) });
  const tree = postDistribution(market);
  assert.equal(tree.root.sum, 43_605n + 1_000n);
  const { claimable } = lab.query(Query.methods.distribution, { datanetId, denom: DENOM });
  assert.deepEqual([claimable?.number, claimable?.throughDeposit], [2n, 2n]);
  lab.checkInvariants();
});
