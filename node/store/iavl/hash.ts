/** The two hashes of an IAVL v1 tree (iavl node.go writeHashBytes), computed over reused preimage buffers. */

import { sha256, sha256Into } from "#crypto/sha256.ts";

/** Bytes of a node hash. */
export const HASH_BYTES = 32;

/** Root of a tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0));

/** Longest encoding of a safe integer as varint, with room for the zig-zag bit. */
export const VARINT_BYTES_MAX = 8;

/** What an inner node's hash commits to besides its children. */
export interface InnerHead {
  readonly height: number;
  readonly size: number;
  readonly version: number;
}

/** Where 32 bytes are. */
export interface HashAt {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/** Writes `value` as unsigned varint and returns the offset behind it; exact for every safe integer and its double. */
export function putVarint(target: Uint8Array, offset: number, value: number): number {
  let rest = value;
  let at = offset;
  while (rest >= 0x80000000) {
    target[at++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  while (rest >= 0x80) {
    target[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  target[at++] = rest;
  return at;
}

/** Bytes that `putVarint` writes for `value`. */
export function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) length++;
  return length;
}

/** The prefix of an inner node's preimage (height, size, version as zig-zag varints), as ICS-23 inner ops carry it. */
export function innerPrefix(head: InnerHead): Uint8Array {
  beginInner(head.height, head.size, head.version);
  return innerPreimage.slice(0, innerAt);
}

/** The prefix of a leaf's preimage, as ICS-23 leaf ops carry it. */
export function leafPrefix(version: number): Uint8Array {
  const bytes = new Uint8Array(3 * VARINT_BYTES_MAX);
  return bytes.slice(0, putLeafPrefix(bytes, version));
}

/** Starts an inner node's preimage in the shared buffer; the two hashes follow through `putInnerHash`. */
export function beginInner(height: number, size: number, version: number): void {
  // Zig-zag doubles a number that is not negative.
  innerPreimage[0] = height * 2;
  innerAt = putVarint(innerPreimage, putVarint(innerPreimage, 1, size * 2), version * 2);
}

/** Appends a child's hash to the preimage begun last. */
export function putInnerHash(source: Uint8Array, offset: number): void {
  innerPreimage[innerAt++] = HASH_BYTES;
  for (let i = 0; i < HASH_BYTES; i++) innerPreimage[innerAt + i] = source[offset + i] as number;
  innerAt += HASH_BYTES;
}

/** Writes the hash of the preimage begun last. */
export function endInner(target: Uint8Array, offset: number): void {
  sha256Into(target, offset, innerViews[innerAt] as Uint8Array);
}

/** Writes the hash of a leaf. */
export function leafHashInto(
  target: HashAt,
  leaf: { readonly key: Uint8Array; readonly value: Uint8Array },
  version: number,
): void {
  const { key, value } = leaf;
  const needed = 3 * VARINT_BYTES_MAX + VARINT_BYTES_MAX + key.length + 1 + HASH_BYTES;
  if (leafPreimage.length < needed) {
    leafPreimage = new Uint8Array(needed * 2);
    leafViews = viewsOf(leafPreimage, LEAF_VIEWS);
  }
  let at = putLeafPrefix(leafPreimage, version);
  at = putVarint(leafPreimage, at, key.length);
  for (let i = 0; i < key.length; i++) leafPreimage[at + i] = key[i] as number;
  at += key.length;
  leafPreimage[at++] = HASH_BYTES;
  sha256Into(leafPreimage, at, value);
  at += HASH_BYTES;
  sha256Into(target.bytes, target.offset, leafViews[at] ?? leafPreimage.subarray(0, at));
}

// Creating a view per hash would cost a third of the hash itself, so one view per length is kept.
const INNER_BYTES_MAX = 3 * VARINT_BYTES_MAX + 2 * (HASH_BYTES + 1);
const LEAF_VIEWS = 256;
const innerPreimage = new Uint8Array(INNER_BYTES_MAX);
const innerViews = viewsOf(innerPreimage, INNER_BYTES_MAX);
let innerAt = 0;
let leafPreimage = new Uint8Array(512);
let leafViews = viewsOf(leafPreimage, LEAF_VIEWS);

function viewsOf(bytes: Uint8Array, count: number): Uint8Array[] {
  return Array.from({ length: count + 1 }, (_, length) => bytes.subarray(0, length));
}

/** Height 0, size 1 and the version as zig-zag varints. */
function putLeafPrefix(target: Uint8Array, version: number): number {
  target[0] = 0;
  target[1] = 2;
  return putVarint(target, 2, version * 2);
}
