/** What somebody who joins a chain must know from elsewhere: one header, and for how long to believe it (`cmt:light/trust_options.go`). */

import { check } from "../errors.ts";
import { HASH_LENGTH } from "../hash.ts";

/** A header that is trusted because its hash came from a trusted source. */
export interface TrustOptions {
  /** How long after its time a header is trusted; well below the time in which stake can be withdrawn. */
  readonly periodNs: bigint;
  readonly height: bigint;
  readonly hash: Uint8Array;
}

/** Throws `ValidationError` for options that cannot be meant. */
export function validateTrustOptions({ periodNs, height, hash }: TrustOptions): void {
  check(periodNs > 0n, "negative or zero period");
  check(height > 0n, "zero or negative height");
  check(hash.length === HASH_LENGTH, `expected hash size to be ${HASH_LENGTH} bytes, got ${hash.length} bytes`);
}
