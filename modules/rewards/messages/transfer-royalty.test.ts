import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { ALICE, BOB, CAROL, DENOM, person } from "#test/support/economy.ts";
import { divideAt, evidencedMarket, openMarket, postDistribution, TRAINER } from "#test/support/market.ts";

const BUYER = person("buyer");
const transfer = (owner: string, changes: object = {}) => ({
  owner,
  datanetId: 0n,
  to: BUYER.address,
  bps: 8_000,
  untilHeight: 100n,
  ...changes,
});

test("what is wrong with a transfer has a code each", () => {
  const { lab } = openMarket();
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.transferRoyalty, transfer(TRAINER.address, changes), ["rewards", code]);
  rejects({ to: TRAINER.address }, 8);
  rejects({ to: lab.wiring.moduleAccounts.require("model").address }, 8);
  rejects({ datanetId: 9n }, 2);
  rejects({ bps: 8_001 }, 17);
  rejects({ bps: 0 }, 17);
  rejects({ untilHeight: lab.height() }, 17);
  rejects({ untilHeight: lab.height() + 50_000_001n }, 17);
  lab.run(Msg.methods.transferRoyalty, transfer(TRAINER.address));
  rejects({ bps: 1 }, 18);
  lab.advance(100);
  lab.run(Msg.methods.transferRoyalty, transfer(TRAINER.address, { bps: 1, untilHeight: 200n }));
  const { transfers } = lab.query(Query.methods.transfers, { owner: TRAINER.address });
  assert.deepEqual(
    transfers.map(({ bps, untilHeight }) => [bps, untilHeight]),
    [[1, 200n]],
  );
});

test("a part of every payment to the owner is the buyer's, until the transfer ends", () => {
  const market = openMarket();
  const { lab } = market;
  lab.run(Msg.methods.transferRoyalty, transfer(TRAINER.address, { bps: 2_500 }));
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  const claim = (payee: string) => lab.run(Msg.methods.claimPosition, { payee, denom: DENOM }).paid.amount;
  assert.equal(claim(TRAINER.address), 7_290n - 1_822n);
  assert.equal(claim(BUYER.address), 1_822n);
  lab.advance(2_010);
  assert.equal(claim(TRAINER.address), 810n);
  lab.rejects(Msg.methods.claimPosition, { payee: BUYER.address, denom: DENOM }, ["rewards", 6]);
  lab.checkInvariants();
});

test("a transfer of one datanet's income covers evidence and weight, and nothing else", () => {
  const market = evidencedMarket();
  const { lab, datanetId } = market;
  lab.run(Msg.methods.transferRoyalty, transfer(ALICE.address, { datanetId, bps: 5_000 }));
  lab.run(Msg.methods.transferRoyalty, transfer(BOB.address, { bps: 5_000 }));
  const tree = postDistribution(market);
  for (const [who, paid] of [
    [ALICE, 9_344n],
    [BOB, 12_458n],
  ] as const) {
    const index = tree.indexOf(who.bytes) as number;
    const cumulative = tree.leaves[index]?.amount ?? 0n;
    const proof = tree.prove(index);
    const claim = { contributor: who.address, datanetId, denom: DENOM, distribution: 1n, cumulative, proof };
    assert.equal(lab.run(Msg.methods.claimContribution, claim).paid.amount, paid);
  }
  lab.run(Msg.methods.fundDatanet, { funder: CAROL.address, datanetId, amount: { denom: DENOM, amount: 3_000n } });
  const bundles = [{ bundleId: 1n, datanetVersion: 1n }];
  const { paid } = lab.run(Msg.methods.claimPosition, { payee: ALICE.address, denom: DENOM, bundles });
  assert.equal(paid.amount, 500n);
  const { positions } = lab.query(Query.methods.pending, { address: BUYER.address });
  assert.equal(positions[0]?.due, 18_687n - 9_344n + 500n);
  const { reputation } = lab.query(Query.methods.reputation, { address: BUYER.address });
  assert.equal(reputation.score, 0n);
  lab.checkInvariants();
});
