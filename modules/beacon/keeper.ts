/** What `beacon` offers to other modules. */

import type { Value } from "#proto/tributary/beacon/v1/types.ts";
import type { BeaconContext } from "./declaration.ts";

/** Randomness as other modules see it. */
export interface BeaconKeeper {
  /**
   * Asks for a value that nobody can know yet and returns the height it will be that of. What it decides must be fixed in
   * this block at the latest; `randomAt` has the value `recovery_blocks` after that height.
   */
  request(): bigint;
  /** The value of a height: 32 bytes, and what it would have taken to steer it; undefined before it is final and long after. */
  randomAt(height: bigint): RandomValue | undefined;
  /** The newest value; what was fixed after its height must not use it. */
  latest(): Value | undefined;
}

/** A random value; compare `strength` with the least that will do. */
export interface RandomValue {
  readonly value: Uint8Array;
  readonly strength: Value["strength"];
}

/** The keeper over one lane's state. */
export function beaconKeeper({ block, state }: BeaconContext): BeaconKeeper {
  return {
    request() {
      const height = block.height + BigInt(state.params.get().requestDelay);
      if (!state.requests.has(height)) state.requests.add(height);
      return height;
    },
    randomAt(height) {
      const found = state.values.get(height);
      return found === undefined ? undefined : { value: found.value, strength: found.strength };
    },
    latest: () => state.latest.find(),
  };
}
