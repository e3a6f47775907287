/** Time between two readings of a clock. */

const NS_PER_MS = 1_000_000n;

/** Milliseconds from one time to another, both in nanoseconds. */
export function elapsedMs(fromNs: bigint, toNs: bigint): number {
  return Number((toNs - fromNs) / NS_PER_MS);
}
