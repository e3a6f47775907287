/** Parameters of the module (`sdk:x/staking/types/params.go`). */
import { Params } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { DEC_ONE, failInternal, formatDec, I64_MAX, isDenom, nsFromDuration } from "#sdk";

/** The SDK's defaults, but for the denomination, which is this chain's own. */
export const DEFAULT_PARAMS: Params = Params.create({
  unbondingTime: { seconds: 1_814_400n, nanos: 0 },
  maxValidators: 100,
  maxEntries: 7,
  historicalEntries: 10_000,
  bondDenom: "utrib",
  minCommissionRate: 0n,
});

/** Fails (codespace "undefined", code 1, as the SDK does) for impossible parameters. */
export function validateParams(params: Params): void {
  const { unbondingTime, maxValidators, maxEntries, bondDenom, minCommissionRate } = params;
  const unbondingNs = nsFromDuration(unbondingTime);
  if (unbondingNs <= 0n) failInternal(`unbonding time must be positive: ${unbondingNs}`);
  if (unbondingNs > I64_MAX) failInternal(`unbonding time is too long: ${unbondingNs}`);
  if (maxValidators === 0) failInternal("max validators must be positive: 0");
  if (maxEntries === 0) failInternal("max entries must be positive: 0");
  if (bondDenom.trim() === "") failInternal("bond denom cannot be blank");
  if (!isDenom(bondDenom)) failInternal(`invalid denom: ${bondDenom}`);
  if (minCommissionRate < 0n) {
    failInternal(`minimum commission rate cannot be negative: ${formatDec(minCommissionRate)}`);
  }
  if (minCommissionRate > DEC_ONE) {
    failInternal(`minimum commission rate cannot be greater than 100%: ${formatDec(minCommissionRate)}`);
  }
}
