/** The cases of `sdk:x/staking/types/{commission,validator}_test.go`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Commission } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { addNs, parseDec, type Timestamp } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { stakingLab } from "#test/support/staking-lab.ts";
import { commissionText, validateNewRate, validateRates } from "./commission.ts";

const NOW: Timestamp = { seconds: 1_700_000_000n, nanos: 5 };
const HOURS_48 = addNs(NOW, 172_800_000_000_000n);
const { ctx } = stakingLab();
const rates = (rate: string, maxRate: string, maxChangeRate: string) => ({
  rate: parseDec(rate),
  maxRate: parseDec(maxRate),
  maxChangeRate: parseDec(maxChangeRate),
});

test("rates lie between nothing and all, and below the maximum", () => {
  const refused: readonly (readonly [string, string, string, number])[] = [
    ["0", "-1.00", "0", 9],
    ["0", "2.00", "0", 10],
    ["0", "15000000000", "0", 10],
    ["-1.00", "0", "0", 9],
    ["0.75", "0.50", "0", 11],
    ["1", "1", "-1.00", 13],
    ["0.75", "0.75", "0.90", 14],
  ];
  for (const [rate, maxRate, maxChangeRate, code] of refused) {
    failsWith(() => validateRates(ctx, rates(rate, maxRate, maxChangeRate)), ["staking", code]);
  }
  validateRates(ctx, rates("0.20", "1", "0.10"));
  validateRates(ctx, rates("0", "0", "0"));
});

test("a rate rises a little at a time, once a day, and falls at will", () => {
  const commission: Commission = { commissionRates: rates("0.40", "0.80", "0.10"), updateTime: NOW };
  const change = (rate: string, time: Timestamp) => () =>
    validateNewRate(ctx, commission, { rate: parseDec(rate), time });
  failsWith(change("0.50", NOW), ["staking", 12]);
  failsWith(change("0.50", addNs(NOW, 86_399_999_999_999n)), ["staking", 12]);
  failsWith(change("-1.00", HOURS_48), ["staking", 9]);
  failsWith(change("0.90", HOURS_48), ["staking", 11]);
  failsWith(change("0.60", HOURS_48), ["staking", 15]);
  change("0.50", HOURS_48)();
  change("0.10", HOURS_48)();
  change("0.50", addNs(NOW, 86_400_000_000_000n))();
});

test("events show a commission in the reference's notation", () => {
  assert.equal(
    commissionText({
      commissionRates: rates("0.05", "0.5", "0.01"),
      updateTime: { seconds: 1_700_000_000n, nanos: 123 },
    }),
    'commission_rates:<rate:"50000000000000000" max_rate:"500000000000000000" max_change_rate:"10000000000000000" > update_time:<seconds:1700000000 nanos:123 > ',
  );
  assert.equal(
    commissionText({ commissionRates: rates("0", "0", "0"), updateTime: { seconds: 0n, nanos: 0 } }),
    'commission_rates:<rate:"0" max_rate:"0" max_change_rate:"0" > update_time:<> ',
  );
});
