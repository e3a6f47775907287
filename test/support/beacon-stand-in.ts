/** A beacon without validators: the value of a height follows from the height and is there three blocks later. Stands in for `beacon` in tests of other modules. */

import type { BeaconKeeper } from "#modules/beacon/keeper.ts";
import { Strength } from "#proto/tributary/beacon/v1/types.ts";
import { declareModule, sha256, u64ToBytes } from "#sdk";

/** Blocks from a request to the height of its value, and from that height until the value is there. */
export const BEACON_DELAY = 2n;
export const BEACON_RECOVERY = 3n;

/** The value of a height. */
export function beaconValue(height: bigint): Uint8Array {
  return sha256(u64ToBytes(height));
}

/** The stand-in as module `beacon`. */
export const beaconStandIn = declareModule("beacon", {}).define({
  consensusVersion: 1,
  keeper: ({ block }): BeaconKeeper => ({
    request: () => block.height + BEACON_DELAY,
    randomAt: (height) =>
      block.height < height + BEACON_RECOVERY
        ? undefined
        : { value: beaconValue(height), strength: Strength.STRENGTH_STRONG },
    latest: () => undefined,
  }),
});
