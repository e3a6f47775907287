/** The parameters of `rewards` and their bounds. */

import { MERKLE_SUM_DEPTH_MAX } from "#kernels/merkle-sum.ts";
import { PROTOCOL_RATES, type ProtocolRates } from "#kernels/waterfall.ts";
import type { Params, Waterfall } from "#proto/tributary/rewards/v1/types.ts";

/** Least and most that the protocol may take of revenue: the least keeps paying oneself a loss. */
export const PROTOCOL_BPS_MIN = 1_000;
export const PROTOCOL_BPS_MAX = 5_000;

/** The parameters a new chain starts with. */
export function defaultParams(): Params {
  return {
    waterfall: {
      burnBps: Number(PROTOCOL_RATES.burnBps),
      validatorsBps: Number(PROTOCOL_RATES.validatorsBps),
      auditorsBps: Number(PROTOCOL_RATES.auditorsBps),
      commonsBps: Number(PROTOCOL_RATES.commonsBps),
    },
    claimExpiry: 10_000_000n,
    proofDepthMax: MERKLE_SUM_DEPTH_MAX,
  };
}

/** Whether every parameter is within its hard bounds. */
export function areParamsValid(params: Params): boolean {
  const { burnBps, validatorsBps, auditorsBps, commonsBps } = params.waterfall;
  const protocol = burnBps + validatorsBps + auditorsBps + commonsBps;
  return (
    protocol >= PROTOCOL_BPS_MIN &&
    protocol <= PROTOCOL_BPS_MAX &&
    params.claimExpiry > 0n &&
    params.proofDepthMax >= 1 &&
    params.proofDepthMax <= MERKLE_SUM_DEPTH_MAX
  );
}

/** The waterfall's rates as the kernel takes them. */
export function ratesOf(waterfall: Waterfall): ProtocolRates {
  return {
    burnBps: BigInt(waterfall.burnBps),
    validatorsBps: BigInt(waterfall.validatorsBps),
    auditorsBps: BigInt(waterfall.auditorsBps),
    commonsBps: BigInt(waterfall.commonsBps),
  };
}
