/** The parameters of `rewards` and their bounds. */

import { MERKLE_SUM_DEPTH_MAX } from "#kernels/merkle-sum.ts";
import { PROTOCOL_RATES, type ProtocolRates } from "#kernels/waterfall.ts";
import type { Params, Waterfall } from "#proto/tributary/rewards/v1/types.ts";
import { isDenom } from "#sdk";

/** Least and most that the protocol may take of revenue: the least keeps paying oneself a loss. */
export const PROTOCOL_BPS_MIN = 1_000;
export const PROTOCOL_BPS_MAX = 5_000;

/** Bounds of single parameters. */
export const VESTING_EPOCHS_LIMIT = 16;
export const SPONSORS_LIMIT = 32;
export const HALF_LIFE_EPOCHS_LIMIT = 10_000;
export const HISTORY_EPOCHS_LIMIT = 1_024;
/** The most of a datanet's earnings that the commons may ever have because of concentration, in bps. */
export const COMMONS_PART_LIMIT = 5_000;
/** Bundles one claim may name. */
export const CLAIM_BUNDLES_MAX = 32;
/** Blocks a transfer of income may last. */
export const TRANSFER_BLOCKS_MAX = 50_000_000n;
const BPS_MAX = 10_000;

/** The parameters a new chain starts with. */
export function defaultParams(denom = "utrib"): Params {
  return {
    waterfall: {
      burnBps: Number(PROTOCOL_RATES.burnBps),
      validatorsBps: Number(PROTOCOL_RATES.validatorsBps),
      auditorsBps: Number(PROTOCOL_RATES.auditorsBps),
      commonsBps: Number(PROTOCOL_RATES.commonsBps),
      height: 0n,
    },
    claimExpiry: 10_000_000n,
    proofDepthMax: MERKLE_SUM_DEPTH_MAX,
    holdBackBps: 1_000,
    vestingEpochs: 2,
    epochBlocks: 1_000n,
    transferKeepBpsMin: 2_000,
    sponsorsMax: 8,
    sponsorMin: 1_000_000n,
    payLaterBondBps: 2_000,
    payLaterBlocksMax: 1_000_000n,
    halfLifeEpochs: 26,
    rewardDenom: denom,
    historyEpochs: 64,
    nakamotoMin: 7,
    giniMaxBps: 9_500,
    commonsStepBps: 100,
    commonsPartMaxBps: 1_000,
    jackpotBps: 5_000,
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
    params.proofDepthMax <= MERKLE_SUM_DEPTH_MAX &&
    params.waterfall.height === 0n &&
    areIncomeParamsValid(params) &&
    arePromiseParamsValid(params) &&
    areReactionParamsValid(params)
  );
}

function areIncomeParamsValid(params: Params): boolean {
  return (
    params.holdBackBps <= BPS_MAX &&
    params.vestingEpochs <= VESTING_EPOCHS_LIMIT &&
    params.epochBlocks > 0n &&
    params.transferKeepBpsMin >= 1 &&
    params.transferKeepBpsMin <= BPS_MAX &&
    params.halfLifeEpochs >= 1 &&
    params.halfLifeEpochs <= HALF_LIFE_EPOCHS_LIMIT &&
    isDenom(params.rewardDenom) &&
    params.historyEpochs >= 1 &&
    params.historyEpochs <= HISTORY_EPOCHS_LIMIT
  );
}

function arePromiseParamsValid(params: Params): boolean {
  return (
    params.sponsorsMax <= SPONSORS_LIMIT &&
    params.sponsorMin > 0n &&
    params.payLaterBondBps <= BPS_MAX &&
    params.payLaterBlocksMax > 0n
  );
}

function areReactionParamsValid(params: Params): boolean {
  return (
    params.giniMaxBps <= BPS_MAX &&
    params.commonsStepBps <= BPS_MAX &&
    params.commonsPartMaxBps <= COMMONS_PART_LIMIT &&
    params.jackpotBps <= BPS_MAX
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
