/** The parameters of `model` and their bounds. */

import { LINEAGE_DEPTH_MAX, ROYALTY_PAYEES_MAX } from "#kernels/royalty.ts";
import { SERVING_BPS_MAX } from "#kernels/waterfall.ts";
import type { Params } from "#proto/tributary/model/v1/types.ts";
import { isDenom } from "#sdk";

/** Hard bounds that no parameter may exceed. */
export const PARENTS_LIMIT = 16;
export const DENOMS_LIMIT = 16;
export const TEXT_BYTES_LIMIT = 4_096;
export const BPS_MAX = 10_000;
/** Most that accounts may take together of what flows through a royalty vector. */
export const STACK_BPS_LIMIT = 8_000;
/** Least that may be set as the data's share. */
export const DATA_FLOOR_BPS_LIMIT = 2_000;

/** The parameters a new chain starts with; windows count blocks. */
export function defaultParams(denom = "utrib"): Params {
  return {
    registerFee: { denom, amount: 1_000_000n },
    royaltySharesMax: ROYALTY_PAYEES_MAX,
    dataSharesMax: ROYALTY_PAYEES_MAX,
    depthMax: LINEAGE_DEPTH_MAX,
    parentsMax: 4,
    inheritedBpsMax: STACK_BPS_LIMIT,
    dataFloorBaseBps: 2_000,
    dataFloorSlopeBps: 2_000,
    servingBpsMax: Number(SERVING_BPS_MAX),
    sessionWindowMax: 100_000n,
    settleWindow: 100n,
    sessionDepositMin: { denom, amount: 1_000n },
    denoms: [denom],
    textBytesMax: 256,
  };
}

/** Whether every parameter is within its hard bounds. */
export function areParamsValid(params: Params): boolean {
  return (
    isDenom(params.registerFee.denom) &&
    params.registerFee.amount >= 0n &&
    isDenom(params.sessionDepositMin.denom) &&
    params.sessionDepositMin.amount > 0n &&
    isWithin(params.royaltySharesMax, ROYALTY_PAYEES_MAX) &&
    isWithin(params.dataSharesMax, ROYALTY_PAYEES_MAX) &&
    isWithin(params.depthMax, LINEAGE_DEPTH_MAX) &&
    isWithin(params.parentsMax, PARENTS_LIMIT) &&
    isWithin(params.textBytesMax, TEXT_BYTES_LIMIT) &&
    params.inheritedBpsMax <= STACK_BPS_LIMIT &&
    params.dataFloorBaseBps >= DATA_FLOOR_BPS_LIMIT &&
    params.dataFloorBaseBps + params.dataFloorSlopeBps <= BPS_MAX &&
    params.servingBpsMax <= Number(SERVING_BPS_MAX) &&
    params.sessionWindowMax > 0n &&
    params.settleWindow > 0n &&
    isWithin(params.denoms.length, DENOMS_LIMIT) &&
    params.denoms.every(isDenom)
  );
}

/** Least share of data of a version whose attribution no certificate vouches for, as every version at its publication. */
export function uncertifiedDataFloorBps(params: Params): number {
  return params.dataFloorBaseBps + params.dataFloorSlopeBps;
}

function isWithin(value: number, max: number): boolean {
  return value >= 1 && value <= max;
}
