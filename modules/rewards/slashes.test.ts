import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { ALICE, DENOM, utrib } from "#test/support/economy.ts";
import { openMarket } from "#test/support/market.ts";
import type { RewardsKeeper } from "./keeper.ts";

/** Slashes what a module holds and says who has it afterwards. */
function afterSlash(amount: bigint, reporter: string | undefined) {
  const { lab } = openMarket();
  const payer = "datanet";
  lab.fund(lab.wiring.moduleAccounts.require(payer).address, [utrib(amount)]);
  const supply = lab.supply(DENOM);
  lab.keeper<RewardsKeeper>("rewards").slash({ payer, coin: utrib(amount), reporter });
  const [position] = lab.query(Query.methods.pending, { address: ALICE.address }).positions;
  const { pool } = lab.query(Query.methods.pool, { kind: PoolKind.POOL_KIND_COMMONS, datanetId: 0n, denom: DENOM });
  lab.checkInvariants();
  return { burned: supply - lab.supply(DENOM), reporter: position?.due ?? 0n, commons: pool.balance };
}

test("half of a slash is burned, the reporter and the commons have the rest, rounded down", () => {
  assert.deepEqual(afterSlash(1_003n, ALICE.address), { burned: 502n, reporter: 401n, commons: 100n });
});

test("without a reporter the commons has what the reporter would have", () => {
  assert.deepEqual(afterSlash(1_003n, undefined), { burned: 502n, reporter: 0n, commons: 501n });
});
