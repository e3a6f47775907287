/** The commons' reaction to concentration: by steps, bounded, and never under the feet of a batch that was submitted before. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { DENOM } from "#test/support/economy.ts";
import { divideAt, type Market, openMarket } from "#test/support/market.ts";
import type { MeasuredConcentration } from "./concentration.ts";
import type { RewardsKeeper } from "./keeper.ts";

const CONCENTRATED = { giniBps: 9_501, nakamoto: 7 };
const FEW = { giniBps: 0, nakamoto: 6 };
const SPREAD = { giniBps: 9_500, nakamoto: 7 };

/** Lets measurements become final, one a block. */
function follow({ lab, datanetId }: Market, measured: readonly Pick<MeasuredConcentration, "giniBps" | "nakamoto">[]) {
  measured.forEach((numbers, i) => {
    const epoch = BigInt(i);
    lab.keeper<RewardsKeeper>("rewards").followConcentration({ datanetId, denom: DENOM, epoch, ...numbers });
    lab.advance();
  });
}

const partOf = ({ lab, datanetId }: Market, denom = DENOM) =>
  lab.query(Query.methods.commonsPart, { datanetId, denom });

test("each measurement of concentration raises the commons' part by a step up to a tenth, each other one lowers it", () => {
  const market = openMarket();
  const { lab } = market;
  follow(market, [SPREAD]);
  assert.deepEqual([partOf(market).bps, partOf(market).changes], [0, []]);
  follow(market, [CONCENTRATED, FEW]);
  assert.equal(partOf(market).bps, 200);
  follow(
    market,
    Array.from({ length: 12 }, () => FEW),
  );
  assert.equal(partOf(market).bps, 1_000);
  assert.equal(partOf(market, "other").bps, 0);
  const events = lab.takeEvents().filter(({ type }) => type.endsWith("EventCommonsPartChanged"));
  assert.equal(events.length, 10);
  follow(market, [SPREAD, SPREAD, CONCENTRATED]);
  assert.equal(partOf(market).bps, 900);
  follow(
    market,
    Array.from({ length: 12 }, () => SPREAD),
  );
  const { bps, changes } = partOf(market);
  assert.deepEqual([bps, changes.at(-1)?.bps, changes.length], [0, 0, 22]);
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});

test("the part is taken of what contributors are given, before evidence and prior, to the last unit", () => {
  const market = openMarket();
  const { lab, datanetId } = market;
  follow(
    market,
    Array.from({ length: 10 }, () => FEW),
  );
  divideAt(market, { batchId: 1n, kappaBps: 5_000n });
  const { division } = lab.query(Query.methods.division, { batchId: 1n });
  const [{ commons, evidence, prior } = assert.fail("nothing was divided")] = division.data;
  assert.deepEqual([commons, evidence, prior], [4_360n, 19_622n, 19_623n]);
  const { lines } = lab.query(Query.methods.waterfall, { modelId: 1n, version: 1n, amount: 90_000n });
  assert.equal(
    lines.reduce((sum, { amount }) => sum + amount.amount, 0n),
    90_000n,
  );
  assert.equal(lines.find((line) => line.datanetId === datanetId)?.amount.amount, 39_245n);
  lab.checkInvariants();
});

test("what was submitted under one part is divided under it, whatever is measured meanwhile", () => {
  const market = openMarket();
  const { lab, modelId } = market;
  const rewards = lab.keeper<RewardsKeeper>("rewards");
  const { version } = lab.query(ModelQuery.methods.version, { modelId, version: 1n });
  const revenueAt = () => ({
    version,
    denom: DENOM,
    amount: 90_000n,
    serving: 27_000n,
    waterfall: rewards.waterfall(),
  });
  const submitted = revenueAt();
  const evidenceOf = (revenue: typeof submitted) => [...rewards.evidenceParts(revenue, 10_000n).values()];
  follow(market, [FEW]);
  assert.deepEqual([evidenceOf(submitted), evidenceOf(revenueAt())], [[43_605n], [43_169n]]);
  rewards.distribute(submitted, { batchId: 1n, kappaBps: 10_000n });
  const { division } = lab.query(Query.methods.division, { batchId: 1n });
  assert.deepEqual([division.data[0]?.commons, division.data[0]?.evidence], [0n, 43_605n]);
  lab.checkInvariants();
});

test("a measurement that is final in a block changes nothing for batches of the same block", () => {
  const { lab, datanetId } = openMarket();
  const rewards = lab.keeper<RewardsKeeper>("rewards");
  const { height } = rewards.waterfall();
  rewards.followConcentration({ datanetId, denom: DENOM, epoch: 0n, ...FEW });
  assert.equal(lab.query(Query.methods.commonsPart, { datanetId, denom: DENOM }).changes[0]?.height, height + 1n);
});

test("the bounds of the reaction are governance's: a lower bound brings a higher part down", () => {
  const market = openMarket();
  const { lab } = market;
  follow(market, [FEW, FEW, FEW]);
  const { params } = lab.query(Query.methods.params, {});
  const authority = lab.wiring.authority;
  lab.run(Msg.methods.updateParams, { authority, params: { ...params, commonsPartMaxBps: 200 } });
  follow(market, [FEW]);
  assert.equal(partOf(market).bps, 200);
  lab.run(Msg.methods.updateParams, { authority, params: { ...params, nakamotoMin: 2 } });
  follow(market, [FEW]);
  assert.equal(partOf(market).bps, 100);
  lab.checkInvariants();
});
