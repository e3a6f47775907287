/** What must not grow with the number of uses and contributors, and what must not be lost however small amounts are. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { divideRevenue } from "#kernels/division.ts";
import { distributionDomain } from "#kernels/domains.ts";
import { deposit, EMPTY_POOL, settle as settleF1 } from "#kernels/f1.ts";
import { buildMerkleSum, merkleSumProofBytes, verifyMerkleSum } from "#kernels/merkle-sum.ts";
import { PROTOCOL_RATES } from "#kernels/waterfall.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg, MsgClaimContribution } from "#proto/tributary/rewards/v1/tx.ts";
import { u64ToBytes } from "#sdk";
import { ALICE, DENOM } from "#test/support/economy.ts";
import { divideAt, openMarket, openSession, settle } from "#test/support/market.ts";

test("a division writes the same number of entries for thirty uses as for a million", () => {
  const market = openMarket();
  const { lab, sessionId } = market;
  const written = (run: () => void): number => {
    const before = new Set(lab.dump());
    run();
    return lab.dump().filter((entry) => !before.has(entry)).length;
  };
  divideAt(market, { batchId: 1n, kappaBps: 5_000n });
  settle(lab, sessionId, 31n, 1_000n);
  const one = written(() => divideAt(market, { batchId: 2n, kappaBps: 5_000n, first: 3n }));
  settle(lab, openSession(lab, market.modelId, 100_000_000n), 1_000_000n, 1_000_000n);
  const million = written(() => divideAt(market, { batchId: 3n, kappaBps: 5_000n, first: 4n }));
  assert.equal(million, one);
  assert.ok(one <= 32, `${one} entries`);
});

test("case 15: of fees of one unit and a million contributors nothing is lost, and a claim is under a kilobyte and a millisecond", () => {
  const contributors = 1_000_000;
  const data = [{ bps: 8_500n, curatorBps: 0n }];
  const unit = divideRevenue({ amount: 1n, serving: 0n, rates: PROTOCOL_RATES, accountBps: [1_500n], data });
  // The protocol rounds up: a fee of one unit is all its own.
  const { burn, validators, auditors, commons, rest } = unit.split;
  assert.deepEqual([burn + validators + auditors + commons, rest], [1n, 0n]);

  const leaves = Array.from({ length: contributors }, (_, i) => ({
    id: new Uint8Array([...new Uint8Array(12), ...u64ToBytes(BigInt(i))]),
    amount: i % 3 === 0 ? 1n : 0n,
  }));
  const domain = distributionDomain("lab", { datanetId: 1n, denom: DENOM }, 1n);
  const tree = buildMerkleSum(domain, leaves);
  assert.equal(tree.root.sum, 333_334n);
  const index = 777_777;
  const leaf = leaves[index];
  assert.ok(leaf !== undefined);
  const proof = tree.prove(index);
  const message = { contributor: ALICE.address, datanetId: 1n, denom: DENOM, distribution: 1n, cumulative: 1n, proof };
  const bytes = MsgClaimContribution.encode(MsgClaimContribution.create(message)).length;
  assert.ok(bytes <= 1_024, `${bytes} bytes`);
  assert.ok(merkleSumProofBytes(leaf, proof) <= 1_024);
  const rounds = 200;
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    assert.ok(verifyMerkleSum(domain, tree.root, { leaf, proof }));
    return process.cpuUsage(start).user;
  });
  const median = times.sort((a, b) => a - b)[rounds / 2] ?? 0;
  assert.ok(median <= 1_000, `${median} µs`);
});

test("case 15, Panacea: paying one unit at a time by weight loses nothing to rounding, however many share it", () => {
  const members = 1_000n;
  let pool = { ...EMPTY_POOL, shares: members };
  for (let i = 0; i < 5_000; i++) pool = deposit(pool, 1n);
  const { due } = settleF1(pool, { shares: 1n, accumulator: 0n, fraction: 0n, due: 0n });
  // Truncating each payment, and then each member's part of it, would give everybody nothing.
  assert.ok(due * members <= 5_000n && 5_000n - due * members <= members + 1n, `${due} each`);
});

test("Panacea: what is settled in many small steps is what is settled at once", () => {
  const market = openMarket();
  const { lab, datanetId } = market;
  const claim = (): bigint => {
    const bundles = [{ bundleId: 1n, datanetVersion: 1n }];
    return lab.run(Msg.methods.claimPosition, { payee: ALICE.address, denom: DENOM, bundles }).paid.amount;
  };
  let often = 0n;
  for (let i = 0; i < 50; i++) {
    lab.run(Msg.methods.fundDatanet, { funder: ALICE.address, datanetId, amount: { denom: DENOM, amount: 7n } });
    often += claim();
  }
  assert.equal(often, (50n * 7n) / 3n);
  const { pool } = lab.query(Query.methods.priorPool, { datanetId, datanetVersion: 1n, denom: DENOM });
  assert.equal(pool.balance, 50n * 7n - often);
});

test("Story: shares of different weight are not paid as if they were even", () => {
  const data = [
    { bps: 1_000n, curatorBps: 0n },
    { bps: 8_000n, curatorBps: 0n },
  ];
  const parts = divideRevenue({ amount: 10_000n, serving: 0n, rates: PROTOCOL_RATES, accountBps: [1_000n], data });
  assert.deepEqual(
    parts.data.map(({ contributors }) => contributors),
    [900n, 7_200n],
  );
});
