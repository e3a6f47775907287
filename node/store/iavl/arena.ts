/**
 * Resident tree nodes in one array, 64 bytes each, so that visiting a node costs one or two cache lines: a tree of a
 * million leaves is visited in random order, and one array per field made each visit six misses. A slot is a node
 * number; nodes are no JavaScript objects, so millions of them do not slow the garbage collector. One arena serves all
 * stores of a node.
 *
 * A slot is a leaf (height 0: hash only, its key and value live in its record), a loaded inner node, or a stub: an inner
 * node of which only what its parent's hash and balance need is known.
 */

import { beginInner, endInner, HASH_BYTES, leafHashInto, putInnerHash } from "./hash.ts";
import { KeySlab } from "./key-slab.ts";

/** No slot, and no record. */
export const NONE = -1;

/** Versions that a slot can hold are below this. */
export const VERSION_LIMIT = 2 ** 42;

// A node in 32-bit words: the hash, then one word per field; META packs flags, height and the high bits of both versions.
const NODE_WORDS = 16;
const NODE_BYTES = NODE_WORDS * 4;
const LEFT = 8;
const RIGHT = 9;
const KEY = 10;
const SIZE = 11;
const RECORD_SEQ = 12;
const VERSION = 13;
const RECORD_VERSION = 14;
const META = 15;

const NEW = 1;
const HASHED = 2;
const LOADED = 4;
const TOUCHED = 8;
const HEIGHT_SHIFT = 4;
const HEIGHT_MASK = 0xff << HEIGHT_SHIFT;
const VERSION_SHIFT = 12;
const VERSION_MASK = 0x3ff << VERSION_SHIFT;
const RECORD_SHIFT = 22;
const RECORD_MASK = 0x3ff << RECORD_SHIFT;

const INITIAL_SLOTS = 1024;
const GROWTH = 1.5;

/** The arena; methods that take a slot require it to be in use. */
export class NodeArena {
  readonly keys = new KeySlab();
  private words = new Int32Array(INITIAL_SLOTS * NODE_WORDS);
  private bytes = new Uint8Array(this.words.buffer);
  private capacity = INITIAL_SLOTS;
  private used = 0;
  private freeHead = NONE;
  private liveCount = 0;

  /** Slots in use. */
  get live(): number {
    return this.liveCount;
  }

  /** Bytes reserved for nodes and keys. */
  get byteLength(): number {
    return this.bytes.length + this.keys.byteLength;
  }

  /** A slot with height 0, size 1, no flags, no key and no record. */
  allocate(): number {
    let slot = this.freeHead;
    if (slot !== NONE) {
      this.freeHead = this.word(slot, LEFT);
    } else {
      if (this.used === this.capacity) this.grow();
      slot = this.used++;
    }
    this.liveCount++;
    const { words } = this;
    const base = slot * NODE_WORDS;
    words[base + KEY] = 0;
    words[base + META] = 0;
    words[base + SIZE] = 1;
    words[base + RECORD_SEQ] = NONE;
    return slot;
  }

  /** Gives a slot and its key back. */
  free(slot: number): void {
    const key = this.keyRef(slot);
    if (key !== 0) this.keys.free(key);
    this.words[slot * NODE_WORDS + LEFT] = this.freeHead;
    this.freeHead = slot;
    this.liveCount--;
  }

  left(slot: number): number {
    return this.word(slot, LEFT);
  }

  right(slot: number): number {
    return this.word(slot, RIGHT);
  }

  setLeft(slot: number, child: number): void {
    this.words[slot * NODE_WORDS + LEFT] = child;
  }

  setRight(slot: number, child: number): void {
    this.words[slot * NODE_WORDS + RIGHT] = child;
  }

  height(slot: number): number {
    return (this.word(slot, META) & HEIGHT_MASK) >> HEIGHT_SHIFT;
  }

  /** Number of leaves below, at most 2^32 - 1. */
  size(slot: number): number {
    return this.word(slot, SIZE) >>> 0;
  }

  version(slot: number): number {
    return (this.word(slot, VERSION) >>> 0) + ((this.word(slot, META) & VERSION_MASK) >> VERSION_SHIFT) * 2 ** 32;
  }

  setHead(slot: number, height: number, size: number): void {
    this.setMeta(slot, HEIGHT_MASK, height << HEIGHT_SHIFT);
    this.words[slot * NODE_WORDS + SIZE] = size;
  }

  setVersion(slot: number, version: number): void {
    this.words[slot * NODE_WORDS + VERSION] = version;
    this.setMeta(slot, VERSION_MASK, highBits(version) << VERSION_SHIFT);
  }

  /** Recomputes height and size from the children. */
  update(slot: number): void {
    const left = this.left(slot);
    const right = this.right(slot);
    this.setHead(slot, 1 + Math.max(this.height(left), this.height(right)), this.size(left) + this.size(right));
  }

  /** The reference of a node's key in `keys`. */
  keyRef(slot: number): number {
    return this.word(slot, KEY) >>> 0;
  }

  /** Makes `reference` the key of `slot`, which had none or gave it away. */
  setKeyRef(slot: number, reference: number): void {
    this.words[slot * NODE_WORDS + KEY] = reference;
  }

  key(slot: number): Uint8Array {
    return this.keys.get(this.keyRef(slot));
  }

  compareKey(key: Uint8Array, slot: number): number {
    return this.keys.compare(key, this.keyRef(slot));
  }

  /** Whether the node was created or changed since the last version. */
  isNew(slot: number): boolean {
    return (this.word(slot, META) & NEW) !== 0;
  }

  /** Marks a node as changed in `version`: it has no record and, unless it is a leaf, no hash. */
  markNew(slot: number, version: number): void {
    this.setMeta(slot, HASHED, NEW | TOUCHED);
    this.setVersion(slot, version);
    this.clearRecord(slot);
  }

  clearNew(slot: number): void {
    this.setMeta(slot, NEW, 0);
  }

  isLoaded(slot: number): boolean {
    return (this.word(slot, META) & LOADED) !== 0;
  }

  setLoaded(slot: number): void {
    this.setMeta(slot, 0, LOADED | TOUCHED);
  }

  /** Turns a loaded node into a stub and drops its key. */
  setUnloaded(slot: number): void {
    this.keys.free(this.keyRef(slot));
    this.setKeyRef(slot, 0);
    this.setMeta(slot, LOADED | TOUCHED, 0);
  }

  isTouched(slot: number): boolean {
    return (this.word(slot, META) & TOUCHED) !== 0;
  }

  clearTouched(slot: number): void {
    this.setMeta(slot, TOUCHED, 0);
  }

  hasRecord(slot: number): boolean {
    return this.word(slot, RECORD_SEQ) !== NONE;
  }

  recordVersion(slot: number): number {
    return (this.word(slot, RECORD_VERSION) >>> 0) + (this.word(slot, META) >>> RECORD_SHIFT) * 2 ** 32;
  }

  recordSeq(slot: number): number {
    return this.word(slot, RECORD_SEQ);
  }

  setRecord(slot: number, version: number, seq: number): void {
    const base = slot * NODE_WORDS;
    this.words[base + RECORD_VERSION] = version;
    this.words[base + RECORD_SEQ] = seq;
    this.setMeta(slot, RECORD_MASK, highBits(version) << RECORD_SHIFT);
  }

  clearRecord(slot: number): void {
    this.words[slot * NODE_WORDS + RECORD_SEQ] = NONE;
  }

  isHashed(slot: number): boolean {
    return (this.word(slot, META) & HASHED) !== 0;
  }

  /** Copies a known hash into a node. */
  setHash(slot: number, source: Uint8Array, offset: number): void {
    const { bytes } = this;
    const at = slot * NODE_BYTES;
    for (let i = 0; i < HASH_BYTES; i++) bytes[at + i] = source[offset + i] as number;
    this.setMeta(slot, 0, HASHED);
  }

  /** Computes a leaf's hash. */
  hashLeaf(slot: number, leaf: { readonly key: Uint8Array; readonly value: Uint8Array }): void {
    leafHashInto({ bytes: this.bytes, offset: slot * NODE_BYTES }, leaf, this.version(slot));
    this.setMeta(slot, 0, HASHED);
  }

  /** Computes an inner node's hash from its children's hashes. */
  hashInner(slot: number): void {
    const { bytes } = this;
    beginInner(this.height(slot), this.size(slot), this.version(slot));
    putInnerHash(bytes, this.left(slot) * NODE_BYTES);
    putInnerHash(bytes, this.right(slot) * NODE_BYTES);
    endInner(bytes, slot * NODE_BYTES);
    this.setMeta(slot, 0, HASHED);
  }

  /** A copy of a node's hash. */
  hash(slot: number): Uint8Array {
    return this.bytes.slice(slot * NODE_BYTES, slot * NODE_BYTES + HASH_BYTES);
  }

  /** Writes a node's hash to `target` at `offset`. */
  copyHash(slot: number, target: Uint8Array, offset: number): void {
    const { bytes } = this;
    const at = slot * NODE_BYTES;
    for (let i = 0; i < HASH_BYTES; i++) target[offset + i] = bytes[at + i] as number;
  }

  private word(slot: number, field: number): number {
    return this.words[slot * NODE_WORDS + field] as number;
  }

  /** Replaces the bits of `cleared` by `bits`. */
  private setMeta(slot: number, cleared: number, bits: number): void {
    const at = slot * NODE_WORDS + META;
    this.words[at] = ((this.words[at] as number) & ~cleared) | bits;
  }

  private grow(): void {
    this.capacity = Math.ceil(this.capacity * GROWTH);
    const words = new Int32Array(this.capacity * NODE_WORDS);
    words.set(this.words);
    this.words = words;
    this.bytes = new Uint8Array(words.buffer);
  }
}

/** The bits of a version above the low 32. */
function highBits(version: number): number {
  return (version / 2 ** 32) | 0;
}
