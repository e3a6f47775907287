/** Many small numbers from a seed, sixteen to a hash: what resampling needs, where `beacon-draw` spends a hash on each. */

import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, u64ToBytes, utf8Encode } from "#lib/bytes.ts";
import { lengthPrefixed } from "../domain.ts";

/** Bounds of small draws. */
export const SMALL_BOUND_MAX = 1 << 16;

/** An unbiased stream of numbers below bounds that may change from one to the next; the same for the same seed and purpose. */
export function smallDraws(seed: Uint8Array, purpose: string): (bound: number) => number {
  const name = utf8Encode(`tributary/small-draw/v1/${purpose}`);
  const head = sha256(concatBytes(lengthPrefixed(seed), lengthPrefixed(name)));
  let block = new Uint8Array(0);
  let used = 0;
  let counter = 0n;
  const word = (): number => {
    if (used === block.length) {
      block = Uint8Array.from(sha256(concatBytes(head, u64ToBytes(counter++))));
      used = 0;
    }
    used += 2;
    return (block[used - 2] as number) * 256 + (block[used - 1] as number);
  };
  return (bound) => {
    assert(Number.isInteger(bound) && bound >= 1 && bound <= SMALL_BOUND_MAX, "bound is out of range", { bound });
    const limit = SMALL_BOUND_MAX - (SMALL_BOUND_MAX % bound);
    for (;;) {
      const drawn = word();
      if (drawn < limit) return drawn % bound;
    }
  };
}
