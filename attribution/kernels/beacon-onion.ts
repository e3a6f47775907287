/**
 * Hash onions: a validator commits to the outermost of many layers and later reveals one layer per height from outside in.
 * Each layer hashes to the one around it, so that a reveal is checked by one hash and can be nothing else than it is.
 */

import { sha256, sha256Into } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, toHex, u64ToBytes } from "#lib/bytes.ts";
import { domainTag } from "./domain.ts";

/** Bytes of a layer. */
export const LAYER_BYTES = 32;
/** Most layers an onion may have below its outermost one. */
export const ONION_LENGTH_MAX = 1 << 20;

/** Bytes of the tag in front of every layer: with it a hash is still a single block of SHA-256. */
const TAG_BYTES = 20;

/** An onion as its owner keeps it: layer `i` hashes to layer `i + 1`, and the last one is what everybody may know. */
export interface OwnOnion {
  readonly length: number;
  readonly layers: Uint8Array;
}

/** The tag of a validator's onions; with another one the same layers prove nothing, so that nobody can copy an onion. */
export function onionTag(chainId: string, validator: Uint8Array): Uint8Array {
  const domain = { chainId, module: `beacon/${toHex(validator)}`, datanetId: 0n, version: 0n };
  return domainTag("beacon-onion", domain).slice(0, TAG_BYTES);
}

/** The innermost layer of onion `number` of a validator that keeps `secret`. */
export function onionCore(tag: Uint8Array, secret: Uint8Array, number: bigint): Uint8Array {
  return sha256(concatBytes(tag, u64ToBytes(number), secret));
}

/** All layers around `core`. */
export function growOnion(tag: Uint8Array, core: Uint8Array, length: number): OwnOnion {
  assert(length >= 1 && length <= ONION_LENGTH_MAX, "onion has no such length", { length });
  const layers = new Uint8Array((length + 1) * LAYER_BYTES);
  const input = concatBytes(tag, core);
  layers.set(core);
  for (let i = 1; i <= length; i++) {
    sha256Into(input, TAG_BYTES, input);
    layers.set(input.subarray(TAG_BYTES), i * LAYER_BYTES);
  }
  return { length, layers };
}

/** The layer that lies `depth` below the outermost one; undefined when the onion is not that deep. */
export function layerAt({ length, layers }: OwnOnion, depth: number): Uint8Array | undefined {
  if (depth < 0 || depth > length) return undefined;
  const start = (length - depth) * LAYER_BYTES;
  return layers.slice(start, start + LAYER_BYTES);
}

/** What `layer` becomes after `times` hashes: the layer as much further out. */
export function wrapLayer(tag: Uint8Array, layer: Uint8Array, times: number): Uint8Array {
  const input = concatBytes(tag, layer);
  for (let i = 0; i < times; i++) sha256Into(input, TAG_BYTES, input);
  return input.slice(TAG_BYTES);
}
