/** When to try again: waits that double, with some jitter so that many nodes do not come back at once. */

import type { Random } from "#lib/prng.ts";

/** First wait after a failure (`cmt:lp2p/switch.go` reconnectPeer). */
export const BACK_OFF_MIN_MS = 1_000;
/** Longest wait. */
export const BACK_OFF_MAX_MS = 300_000;

/** The wait after `failures` failures in a row, the first being 1: between three quarters of the nominal time and all of it. */
export function backOffMs(failures: number, random: Random, maxMs = BACK_OFF_MAX_MS): number {
  let nominal = BACK_OFF_MIN_MS;
  for (let i = 1; i < failures && nominal < maxMs; i++) nominal *= 2;
  nominal = Math.min(nominal, maxMs);
  return nominal - random.below(Math.floor(nominal / 4) + 1);
}
