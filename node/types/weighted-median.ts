/** BFT time: the median of the voters' clocks, weighted by power (CometBFT types/time/time.go, state/state.go). */

import { toHexUpper } from "#lib/bytes.ts";
import { compareTimestamps, GO_ZERO_TIME, type Timestamp } from "#lib/time.ts";
import type { Commit } from "#proto/tendermint/types/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { ValidationError } from "./errors.ts";
import type { ValidatorSet } from "./validator-set.ts";

/** A clock reading and the power behind it. */
export interface WeightedTime {
  readonly time: Timestamp;
  readonly weight: bigint;
}

/** The time at which, going upward, half of the total weight is reached; Go's zero time for no readings. */
export function weightedMedian(times: readonly WeightedTime[]): Timestamp {
  let total = 0n;
  for (const { weight } of times) total += weight;
  let remaining = total / 2n;
  for (const { time, weight } of [...times].sort((a, b) => compareTimestamps(a.time, b.time))) {
    if (remaining <= weight) return time;
    remaining -= weight;
  }
  return GO_ZERO_TIME;
}

/** The time a block must carry whose last commit this is; throws `ValidationError` for a vote of a stranger. */
export function medianTime(commit: Commit, validators: ValidatorSet): Timestamp {
  const times: WeightedTime[] = [];
  for (const { blockIdFlag, validatorAddress, timestamp } of commit.signatures) {
    if (blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) continue;
    const validator = validators.getByAddress(validatorAddress);
    if (validator === undefined) {
      throw new ValidationError(`commit validator not found in validator set: ${toHexUpper(validatorAddress)}`);
    }
    times.push({ time: timestamp, weight: validator.votingPower });
  }
  return weightedMedian(times);
}
