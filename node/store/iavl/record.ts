/**
 * How nodes are stored. A leaf is one record. Inner nodes are stored in twigs: the connected inner nodes of one band of
 * three heights, with the hash, size and place of each record below, so that a path of twenty nodes is seven reads, a
 * block rewrites a third of the records, and a balanced step never needs a sibling's record.
 *
 * A record is named by the version that wrote it and a sequence number within that version and store. Twig nodes stand
 * in pre-order; a node older than its record (it shares a twig with a changed node) keeps its own version.
 *
 *   leaf = 0x00, varint age, varint key length, key, value
 *   twig = 0x01, node;  node = inner | border
 *   inner = height (< 0x80), varint age, varint key length, key, node, node
 *   border = 0x80 | height, [varint size if height > 0], varint age of the record, varint seq, 32-byte hash
 *
 * Ages count back from the record's version. What was read is checked against the hash that referred to it.
 */

import { CorruptedStoreError } from "../errors.ts";
import { KEY_BYTES_MAX } from "../kv-store.ts";
import { beginInner, endInner, HASH_BYTES, leafHashInto, putInnerHash } from "./hash.ts";

/** Heights per band of inner nodes. */
export const BAND_HEIGHTS = 3;
/** Most nodes in a twig, borders included. */
export const TWIG_NODES_MAX = 2 ** (BAND_HEIGHTS + 1) - 1;
/** Most versions, sizes and heights that records may claim. */
const HEIGHT_MAX = 100;
const SIZE_MAX = 2 ** 32 - 1;
const SEQ_MAX = 2 ** 31 - 1;

const LEAF_KIND = 0;
const TWIG_KIND = 1;
const BORDER_BIT = 0x80;

/** Where a node is stored and what its parent knows of it. */
export interface NodeRef {
  readonly version: number;
  readonly seq: number;
  readonly height: number;
  readonly size: number;
  readonly hash: Uint8Array;
}

/** A stored leaf. */
export interface Leaf {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  /** The version that set the value, part of the leaf's hash. */
  readonly version: number;
}

/** The band of an inner node's height (>= 1). */
export function bandOf(height: number): number {
  return ((height - 1) / BAND_HEIGHTS) | 0;
}

/** A decoded twig: node 0 is its root, the left child of inner node i is i + 1. */
export class Twig {
  count = 0;
  readonly heights: number[] = [];
  readonly sizes: number[] = [];
  /** Versions of inner nodes, record versions of borders. */
  readonly versions: number[] = [];
  /** Sequence numbers of borders, -1 for inner nodes. */
  readonly seqs: number[] = [];
  readonly rights: number[] = [];
  readonly keys: (Uint8Array | undefined)[] = [];
  readonly hashes = new Uint8Array(TWIG_NODES_MAX * HASH_BYTES);

  isBorder(index: number): boolean {
    return this.seqs[index] !== -1;
  }

  right(index: number): number {
    return this.rights[index] as number;
  }

  key(index: number): Uint8Array {
    return this.keys[index] as Uint8Array;
  }

  hash(index: number): Uint8Array {
    return this.hashes.slice(index * HASH_BYTES, (index + 1) * HASH_BYTES);
  }

  /** What a border says about the record below it. */
  ref(index: number): NodeRef {
    return {
      version: this.versions[index] as number,
      seq: this.seqs[index] as number,
      height: this.heights[index] as number,
      size: this.sizes[index] as number,
      hash: this.hash(index),
    };
  }
}

/** Decodes and checks the twig that `ref` refers to; throws `CorruptedStoreError`. */
export function decodeTwig(record: Uint8Array, ref: NodeRef): Twig {
  const cursor = new RecordCursor(record, ref);
  if (cursor.byte() !== TWIG_KIND) cursor.fail("record is not a twig");
  const twig = new Twig();
  decodeTwigNode(cursor, twig);
  cursor.requireEnd();
  if (twig.isBorder(0) || twig.heights[0] !== ref.height || twig.sizes[0] !== ref.size) {
    cursor.fail("twig does not match its reference");
  }
  requireHash(twig.hashes, ref, cursor);
  return twig;
}

/** Decodes and checks the leaf that `ref` refers to; throws `CorruptedStoreError`. */
export function decodeLeaf(record: Uint8Array, ref: NodeRef): Leaf {
  const cursor = new RecordCursor(record, ref);
  const leaf = readLeaf(cursor);
  leafHashInto({ bytes: scratchHash, offset: 0 }, leaf, leaf.version);
  requireHash(scratchHash, ref, cursor);
  return leaf;
}

/** Decodes a record of either kind that nothing refers to: the leaf, or undefined for a twig. */
export function decodeUnchecked(
  record: Uint8Array,
  place: { readonly version: number; readonly seq: number },
): Leaf | undefined {
  if (record[0] === TWIG_KIND) return undefined;
  return readLeaf(new RecordCursor(record, place));
}

/** Reads a border, the form in which parents and the roots of a version refer to nodes. */
export function readBorder(cursor: RecordCursor): NodeRef {
  const tag = cursor.byte();
  if ((tag & BORDER_BIT) === 0) cursor.fail("expected a node reference");
  const height = cursor.checkedHeight(tag & ~BORDER_BIT);
  const size = height === 0 ? 1 : cursor.varint(SIZE_MAX);
  const version = cursor.age();
  const seq = cursor.varint(SEQ_MAX);
  return { version, seq, height, size, hash: cursor.take(HASH_BYTES).slice() };
}

/** Bounded reads over a record; every fault is a `CorruptedStoreError` that names the record. */
export class RecordCursor {
  private readonly bytes: Uint8Array;
  private readonly place: { readonly version: number; readonly seq: number };
  private at = 0;

  constructor(bytes: Uint8Array, place: { readonly version: number; readonly seq: number }) {
    this.bytes = bytes;
    this.place = place;
  }

  fail(message: string): never {
    throw new CorruptedStoreError(message, { version: this.place.version, seq: this.place.seq });
  }

  byte(): number {
    const value = this.bytes[this.at++];
    return value === undefined ? this.fail("record is truncated") : value;
  }

  varint(max: number): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 8; i++) {
      const next = this.byte();
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value <= max ? value : this.fail("number in record is out of range");
      scale *= 0x80;
    }
    return this.fail("varint in record is too long");
  }

  /** A version written as its distance from the record's. */
  age(): number {
    return this.place.version - this.varint(this.place.version);
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) this.fail("record is truncated");
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }

  rest(): Uint8Array {
    return this.take(this.bytes.length - this.at);
  }

  checkedHeight(height: number): number {
    return height <= HEIGHT_MAX ? height : this.fail("height in record is out of range");
  }

  hasMore(): boolean {
    return this.at < this.bytes.length;
  }

  requireEnd(): void {
    if (this.hasMore()) this.fail("record has trailing bytes");
  }
}

const scratchHash = new Uint8Array(HASH_BYTES);

function readLeaf(cursor: RecordCursor): Leaf {
  if (cursor.byte() !== LEAF_KIND) cursor.fail("record is not a leaf");
  const version = cursor.age();
  const key = cursor.take(cursor.varint(KEY_BYTES_MAX));
  return { key, value: cursor.rest(), version };
}

function decodeTwigNode(cursor: RecordCursor, twig: Twig): number {
  const index = twig.count++;
  if (index >= TWIG_NODES_MAX) cursor.fail("twig has too many nodes");
  const tag = cursor.byte();
  const isBorder = (tag & BORDER_BIT) !== 0;
  const height = cursor.checkedHeight(tag & ~BORDER_BIT);
  twig.heights[index] = height;
  twig.sizes[index] = isBorder && height > 0 ? cursor.varint(SIZE_MAX) : 1;
  twig.versions[index] = cursor.age();
  twig.seqs[index] = isBorder ? cursor.varint(SEQ_MAX) : -1;
  twig.keys[index] = isBorder ? undefined : cursor.take(cursor.varint(KEY_BYTES_MAX));
  twig.rights[index] = 0;
  if (isBorder) twig.hashes.set(cursor.take(HASH_BYTES), index * HASH_BYTES);
  else decodeChildren(cursor, twig, index);
  return index;
}

function decodeChildren(cursor: RecordCursor, twig: Twig, index: number): void {
  const left = decodeTwigNode(cursor, twig);
  const right = decodeTwigNode(cursor, twig);
  const size = (twig.sizes[left] as number) + (twig.sizes[right] as number);
  if (size > SIZE_MAX) cursor.fail("tree in record is too large");
  const highest = Math.max(twig.heights[left] as number, twig.heights[right] as number);
  if (twig.heights[index] !== highest + 1) cursor.fail("height in record contradicts its children");
  twig.rights[index] = right;
  twig.sizes[index] = size;
  beginInner(twig.heights[index] as number, size, twig.versions[index] as number);
  putInnerHash(twig.hashes, left * HASH_BYTES);
  putInnerHash(twig.hashes, right * HASH_BYTES);
  endInner(twig.hashes, index * HASH_BYTES);
}

/** The hash covers heights, sizes, versions and, through leaves, keys; only split keys are not covered. */
function requireHash(computed: Uint8Array, ref: NodeRef, cursor: RecordCursor): void {
  for (let i = 0; i < HASH_BYTES; i++) if (computed[i] !== ref.hash[i]) cursor.fail("record does not match its hash");
}
