/** What the entries of unbonding delegations and of redelegations share (`sdk:x/staking/types/delegation.go`). */
import { compareTimestamps, type Timestamp } from "#sdk";

/** The fields both kinds have. */
export interface UnbondingEntry {
  readonly completionTime: Timestamp;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
}

/** Whether an entry's time has come. */
export function isMature({ completionTime }: UnbondingEntry, time: Timestamp): boolean {
  return compareTimestamps(completionTime, time) <= 0;
}

/** Whether another module holds an entry up. */
export function isOnHold({ unbondingOnHoldRefCount }: UnbondingEntry): boolean {
  return unbondingOnHoldRefCount > 0n;
}

/** Whether an entry can complete: it no longer answers for anything. */
export function isComplete(entry: UnbondingEntry, time: Timestamp): boolean {
  return isMature(entry, time) && !isOnHold(entry);
}

/** `list` with another element at `index`. */
export function withElement<T>(list: readonly T[], index: number, element: T): readonly T[] {
  return list.map((old, i) => (i === index ? element : old));
}

/** `list` without the element at `index`. */
export function withoutElement<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, i) => i !== index);
}
