/** The parameters of `attribution` and their bounds. */

import { SHARE_RULES } from "#kernels/receipt-shares.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import { Method, type Params } from "#proto/tributary/attribution/v1/types.ts";
import { isDenom } from "#sdk";

/** Hard bounds that no parameter may exceed. */
export const SETTLEMENTS_LIMIT = 1_000_000n;
export const SHARES_PER_USE_LIMIT = 256;
export const ENDPOINT_BYTES_MAX = 256;
export const BPS_MAX = 10_000;

/** The methods there are. */
export const METHODS: ReadonlySet<number> = new Set(
  Object.values(Method).filter((method) => method !== Method.METHOD_UNSPECIFIED),
);

/** The parameters a new chain starts with; windows count blocks. */
export function defaultParams(denom = "utrib"): Params {
  return {
    attributorBondMin: { denom, amount: 159_000_000n },
    unbondingWindow: 40n,
    challengeWindow: 20n,
    batchSettlementsMax: 100_000n,
    batchUsesMin: 20n,
    itemCapBps: 2_500,
    familyCapBps: Number(SHARE_RULES.familyCapBps),
    sharesPerUseMax: SHARE_RULES.ownersMax,
    boilerplateFamilies: SPAN_RULES.familiesMax,
    spanBitsMin: SPAN_RULES.bitsMin,
    uncertifiedKappaBps: 5_000,
    methods: [{ method: Method.METHOD_SPANS, kernelVersion: 1, enabled: true }],
  };
}

/** Whether every parameter is within its hard bounds. */
export function areParamsValid(params: Params): boolean {
  return (
    isDenom(params.attributorBondMin.denom) &&
    params.attributorBondMin.amount > 0n &&
    params.challengeWindow > 0n &&
    params.unbondingWindow >= params.challengeWindow &&
    params.batchSettlementsMax >= 1n &&
    params.batchSettlementsMax <= SETTLEMENTS_LIMIT &&
    isBps(params.itemCapBps) &&
    isBps(params.familyCapBps) &&
    params.sharesPerUseMax >= 1 &&
    params.sharesPerUseMax <= SHARES_PER_USE_LIMIT &&
    params.boilerplateFamilies >= 1 &&
    params.uncertifiedKappaBps <= BPS_MAX &&
    areMethodsDistinct(params.methods.map(({ method }) => method))
  );
}

/** Whether methods are known and none is named twice. */
export function areMethodsDistinct(methods: readonly number[]): boolean {
  return methods.every((method) => METHODS.has(method)) && new Set(methods).size === methods.length;
}

function isBps(value: number): boolean {
  return value >= 1 && value <= BPS_MAX;
}
