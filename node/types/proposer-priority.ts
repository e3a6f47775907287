/** Whose turn it is to propose: weighted round robin in int64 arithmetic, bit for bit CometBFT's (types/validator_set.go). */

import { assert } from "#lib/assert.ts";
import { floorDiv, I64_MAX, I64_MIN } from "#lib/integer.ts";
import { PRIORITY_WINDOW_SIZE_FACTOR } from "./limits.ts";

/** Advances all priorities by `times` turns, in place; returns the index of the proposer of the last turn. */
export function advancePriorities(
  priorities: bigint[],
  powers: readonly bigint[],
  options: { readonly total: bigint; readonly times: number; readonly precedes: (a: number, b: number) => boolean },
): number {
  const { total, times, precedes } = options;
  assert(priorities.length > 0 && times > 0, "priorities advance by a positive number of turns", { times });
  centerPriorities(priorities, total);
  let proposer = 0;
  for (let turn = 0; turn < times; turn++) {
    proposer = 0;
    let most = I64_MIN;
    for (let i = 0; i < priorities.length; i++) {
      const priority = clip((priorities[i] as bigint) + (powers[i] as bigint));
      priorities[i] = priority;
      if (i > 0 && (priority < most || (priority === most && !precedes(i, proposer)))) continue;
      most = priority;
      proposer = i;
    }
    priorities[proposer] = clip(most - total);
  }
  return proposer;
}

/** Squeezes the priorities into a window of twice the total power and moves their average to zero, in place. */
export function centerPriorities(priorities: bigint[], total: bigint): void {
  rescale(priorities, PRIORITY_WINDOW_SIZE_FACTOR * total);
  shiftByAverage(priorities);
}

/** The priority of a newcomer: far enough back that leaving and joining again gains nothing. */
export function newcomerPriority(total: bigint): bigint {
  return -(total + (total >> 3n));
}

function rescale(priorities: bigint[], windowSize: bigint): void {
  if (windowSize <= 0n) return;
  let most = I64_MIN;
  let least = I64_MAX;
  for (const priority of priorities) {
    if (priority > most) most = priority;
    if (priority < least) least = priority;
  }
  // Go computes all three in int64, so they wrap around as there.
  const distance = int64(most - least);
  const spread = distance < 0n ? int64(-distance) : distance;
  if (spread <= windowSize) return;
  const ratio = int64(spread + windowSize - 1n) / windowSize;
  for (let i = 0; i < priorities.length; i++) priorities[i] = (priorities[i] as bigint) / ratio;
}

function shiftByAverage(priorities: bigint[]): void {
  let sum = 0n;
  for (const priority of priorities) sum += priority;
  const average = floorDiv(sum, BigInt(priorities.length));
  if (average === 0n) return;
  for (let i = 0; i < priorities.length; i++) priorities[i] = clip((priorities[i] as bigint) - average);
}

function clip(value: bigint): bigint {
  return value > I64_MAX ? I64_MAX : value < I64_MIN ? I64_MIN : value;
}

function int64(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}
