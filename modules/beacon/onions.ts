/** Which onion of a validator answers for a height, and whether a layer is the one that belongs there. */

import { LAYER_BYTES, wrapLayer } from "#kernels/beacon-onion.ts";
import type { Onion, Voter } from "#proto/tributary/beacon/v1/types.ts";
import { equalBytes } from "#sdk";

/** Blocks a validator may be silent; after more of them its onion has lapsed, so that a check never costs more hashes. */
export const SILENCE_MAX = 1_024n;

/** The onion that answers for `height`: not exhausted, not lapsed, and its owner not excluded. */
export function onionFor(voter: Voter | undefined, height: bigint): Onion | undefined {
  if (voter === undefined || height <= voter.excludedUntil) return undefined;
  const { current, next } = voter;
  const onion = next !== undefined && height > next.baseHeight ? next : current;
  if (onion === undefined) return undefined;
  const { baseHeight, length, lastHeight } = onion;
  const isReaching = height > baseHeight && height <= baseHeight + BigInt(length);
  return isReaching && height - lastHeight <= SILENCE_MAX ? onion : undefined;
}

/** Whether `layer` is the layer of `height`, known from the newest one: by hashing inwards to it, or, of a late one, from it. */
export function isLayerOf(onion: Onion, tag: Uint8Array, at: { height: bigint; layer: Uint8Array }): boolean {
  const { height, layer } = at;
  if (layer.length !== LAYER_BYTES) return false;
  const ahead = height - onion.lastHeight;
  if (ahead > SILENCE_MAX || -ahead > SILENCE_MAX || height <= onion.baseHeight) return false;
  return ahead > 0n
    ? equalBytes(wrapLayer(tag, layer, Number(ahead)), onion.lastLayer)
    : equalBytes(wrapLayer(tag, onion.lastLayer, Number(-ahead)), layer);
}
