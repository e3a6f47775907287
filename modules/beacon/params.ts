/** The parameters of `beacon` and their bounds. */

import type { Params } from "#proto/tributary/beacon/v1/types.ts";
import { isDenom } from "#sdk";

/** Hard bounds that no parameter may exceed. */
export const REQUEST_DELAY_LIMIT = 1_000;
export const RECOVERY_BLOCKS_LIMIT = 32;
export const COMMITMENTS_LIMIT = 256;
export const COMMIT_AHEAD_LIMIT = 100_000n;
export const RETENTION_BLOCKS_LIMIT = 10_000_000n;
export const WINDOW_LIMIT = 1_000_000n;
export const JAIL_SECONDS_LIMIT = 31_536_000n;
export const BPS_MAX = 10_000;
/** Bytes of a secret and of a commitment to it. */
export const SECRET_BYTES = 32;

/** The parameters a new chain starts with; windows count blocks. */
export function defaultParams(denom = "utrib"): Params {
  return {
    requestDelay: 2,
    recoveryBlocks: 3,
    strongPowerBps: 5_000,
    strongValidatorsMin: 2,
    retentionBlocks: 100_000n,
    withheldWindow: 1_000n,
    withheldMax: 50,
    withheldSlashBps: 10,
    withheldJailSeconds: 600n,
    exclusionBlocks: 1_000n,
    deposit: { denom, amount: 10_000_000n },
    commitmentsMax: 32,
    commitAheadMax: 1_000n,
  };
}

/** Whether every parameter is within its hard bounds. */
export function areParamsValid(params: Params): boolean {
  const { deposit } = params;
  return (
    // A value for the height of the request itself would be known to those who vote on the block that has the request.
    isWithin(BigInt(params.requestDelay), 1n, BigInt(REQUEST_DELAY_LIMIT)) &&
    isWithin(BigInt(params.recoveryBlocks), 1n, BigInt(RECOVERY_BLOCKS_LIMIT)) &&
    isWithin(BigInt(params.strongPowerBps), 1n, BigInt(BPS_MAX)) &&
    params.strongValidatorsMin >= 1 &&
    isWithin(params.retentionBlocks, 1n, RETENTION_BLOCKS_LIMIT) &&
    isWithin(params.withheldWindow, 1n, WINDOW_LIMIT) &&
    isWithin(BigInt(params.withheldMax), 1n, params.withheldWindow) &&
    params.withheldSlashBps <= BPS_MAX &&
    isWithin(params.withheldJailSeconds, 0n, JAIL_SECONDS_LIMIT) &&
    isWithin(params.exclusionBlocks, 0n, WINDOW_LIMIT) &&
    isDenom(deposit.denom) &&
    deposit.amount >= 0n &&
    isWithin(BigInt(params.commitmentsMax), 0n, BigInt(COMMITMENTS_LIMIT)) &&
    isWithin(params.commitAheadMax, 1n, COMMIT_AHEAD_LIMIT)
  );
}

function isWithin(value: bigint, min: bigint, max: bigint): boolean {
  return value >= min && value <= max;
}
