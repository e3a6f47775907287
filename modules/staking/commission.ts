/** What validators keep of rewards, and how fast they may raise it (`sdk:x/staking/types/commission.go`). */
import type { Commission, CommissionRates } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { type CheckContext, DEC_ONE, type Dec, nsFromTimestamp, type Timestamp } from "#sdk";
import type { staking } from "./declaration.ts";

/** Time between two changes, nanoseconds. */
export const COMMISSION_CHANGE_NS_MIN = 86_400_000_000_000n;

type Checks = Pick<CheckContext<typeof staking.spec>, "fail">;

/** Fails with staking code 9, 10, 11, 13 or 14 for impossible rates. */
export function validateRates({ fail }: Checks, { rate, maxRate, maxChangeRate }: CommissionRates): void {
  if (maxRate < 0n) fail.commissionNegative();
  if (maxRate > DEC_ONE) fail.commissionHuge();
  if (rate < 0n) fail.commissionNegative();
  if (rate > maxRate) fail.commissionAboveMaxRate();
  if (maxChangeRate < 0n) fail.commissionChangeRateNegative();
  if (maxChangeRate > maxRate) fail.commissionChangeRateAboveMaxRate();
}

/** Fails with staking code 9, 11, 12 or 15 when a commission may not become `rate` at `time`. */
export function validateNewRate(
  { fail }: Checks,
  { commissionRates, updateTime }: Commission,
  change: { readonly rate: Dec; readonly time: Timestamp },
): void {
  if (nsFromTimestamp(change.time) - nsFromTimestamp(updateTime) < COMMISSION_CHANGE_NS_MIN) {
    fail.commissionUpdateTime();
  }
  if (change.rate < 0n) fail.commissionNegative();
  if (change.rate > commissionRates.maxRate) fail.commissionAboveMaxRate();
  if (change.rate - commissionRates.rate > commissionRates.maxChangeRate) fail.commissionAboveMaxChangeRate();
}

/** A commission as events show it: gogoproto's compact text. */
export function commissionText({ commissionRates, updateTime }: Commission): string {
  const { rate, maxRate, maxChangeRate } = commissionRates;
  const rates = `rate:"${rate}" max_rate:"${maxRate}" max_change_rate:"${maxChangeRate}" `;
  const seconds = updateTime.seconds === 0n ? "" : `seconds:${updateTime.seconds} `;
  const nanos = updateTime.nanos === 0 ? "" : `nanos:${updateTime.nanos} `;
  return `commission_rates:<${rates}> update_time:<${seconds}${nanos}> `;
}
