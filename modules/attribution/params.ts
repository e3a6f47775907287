/** The parameters of `attribution` and their bounds. */

import { SHARE_RULES } from "#kernels/receipt-shares.ts";
import { RECEIVERS_MAX } from "#kernels/receivers.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import { Method, type Params } from "#proto/tributary/attribution/v1/types.ts";
import { isDenom } from "#sdk";
import { ATTESTORS_LIMIT } from "./attestations.ts";
import { AUDITORS_LIMIT } from "./forced-errors.ts";
import { SAMPLE_LIMIT } from "./sampling.ts";

/** Hard bounds that no parameter may exceed. */
export const SETTLEMENTS_LIMIT = 1_000_000n;
export const ENDPOINT_BYTES_MAX = 256;
export const BPS_MAX = 10_000;
export const WINDOW_LIMIT = 1_000_000n;
export const SAFETY_LIMIT = 100;
export const GAS_PRICE_LIMIT = 1_000_000_000;

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
    methods: [
      Method.METHOD_RIDGE_HEAD,
      Method.METHOD_KNN_BANZHAF,
      Method.METHOD_SPANS,
      Method.METHOD_GRADIENT_SKETCH,
    ].map((method) => ({ method, kernelVersion: 1, enabled: true })),
    sampleCount: 4,
    sampleWindow: 20n,
    auditBps: 100,
    bondSafety: 2,
    claimBond: 10_000_000n,
    challengeGasPrice: 25,
    commitWindow: 3n,
    openWindow: 10n,
    certificateEpochs: 4,
    dataChangeBps: 1_000,
    forcedErrorInterval: 1_000n,
    forcedErrorWindow: 200n,
    auditorsPerError: 3,
    auditorMissBps: 500,
    artefactsRequired: true,
    settleBpsMin: 100,
    attestedKappaMaxBps: 7_500,
    unattestedKappaMaxBps: 5_000,
    attestorsMin: 2,
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
    params.sharesPerUseMax <= RECEIVERS_MAX &&
    params.boilerplateFamilies >= 1 &&
    params.uncertifiedKappaBps <= BPS_MAX &&
    areAuditsValid(params) &&
    areAttestationsValid(params) &&
    areMethodsDistinct(params.methods.map(({ method }) => method))
  );
}

/** Whether methods are known and none is named twice. */
export function areMethodsDistinct(methods: readonly number[]): boolean {
  return methods.every((method) => METHODS.has(method)) && new Set(methods).size === methods.length;
}

function areAuditsValid(params: Params): boolean {
  const isWindow = (blocks: bigint): boolean => blocks >= 1n && blocks <= WINDOW_LIMIT;
  return (
    params.sampleCount <= SAMPLE_LIMIT &&
    isWindow(params.sampleWindow) &&
    isBps(params.auditBps) &&
    params.bondSafety >= 1 &&
    params.bondSafety <= SAFETY_LIMIT &&
    params.claimBond >= 0n &&
    params.claimBond <= params.attributorBondMin.amount &&
    params.challengeGasPrice >= 1 &&
    params.challengeGasPrice <= GAS_PRICE_LIMIT &&
    // A committed proof must follow while its claim is open.
    isWindow(params.commitWindow) &&
    params.commitWindow < params.challengeWindow &&
    isWindow(params.openWindow) &&
    params.certificateEpochs >= 1 &&
    isBps(params.dataChangeBps) &&
    params.forcedErrorInterval <= WINDOW_LIMIT &&
    isWindow(params.forcedErrorWindow) &&
    params.auditorsPerError >= 1 &&
    params.auditorsPerError <= AUDITORS_LIMIT &&
    params.auditorMissBps <= BPS_MAX &&
    params.settleBpsMin <= BPS_MAX
  );
}

function areAttestationsValid({ attestedKappaMaxBps, unattestedKappaMaxBps, attestorsMin }: Params): boolean {
  return (
    attestedKappaMaxBps <= BPS_MAX &&
    // Whoever attests must not make a certificate count for less.
    unattestedKappaMaxBps <= attestedKappaMaxBps &&
    attestorsMin >= 1 &&
    attestorsMin <= ATTESTORS_LIMIT
  );
}

function isBps(value: number): boolean {
  return value >= 1 && value <= BPS_MAX;
}
