/**
 * Keys of resident nodes in one byte array. A million small arrays would cost the garbage collector hundreds of
 * milliseconds per pass; one slab with free lists by size costs it nothing.
 */

const GRANULE = 8;
const HEADER = 4;
/** Keys up to this many granules are recycled by exact size, longer ones by the next power of two. */
const EXACT_CLASSES = 64;
const CLASSES = EXACT_CLASSES + 32;
const INITIAL_GRANULES = 4096;

/** An allocator of keys; a reference is a granule number, 0 means no key. */
export class KeySlab {
  private bytes = new Uint8Array(INITIAL_GRANULES * GRANULE);
  private words = new Uint32Array(this.bytes.buffer);
  private used = 1;
  private readonly freeHeads = new Uint32Array(CLASSES);

  /** Bytes reserved. */
  get byteLength(): number {
    return this.bytes.length;
  }

  /** Stores a copy of `key`. */
  add(key: Uint8Array): number {
    const reference = this.allocate(key.length);
    const start = reference * GRANULE;
    this.words[reference * 2] = key.length;
    if (key.length <= 64) {
      const { bytes } = this;
      for (let i = 0; i < key.length; i++) bytes[start + HEADER + i] = key[i] as number;
    } else {
      this.bytes.set(key, start + HEADER);
    }
    return reference;
  }

  /** Gives the space of a key back. */
  free(reference: number): void {
    const sizeClass = classOf(granulesFor(this.words[reference * 2] as number));
    this.words[reference * 2] = this.freeHeads[sizeClass] as number;
    this.freeHeads[sizeClass] = reference;
  }

  length(reference: number): number {
    return this.words[reference * 2] as number;
  }

  /** A copy of a key. */
  get(reference: number): Uint8Array {
    const start = reference * GRANULE + HEADER;
    return this.bytes.slice(start, start + this.length(reference));
  }

  /** Writes a key to `target` at `offset`. */
  copyTo(reference: number, target: Uint8Array, offset: number): void {
    const start = reference * GRANULE + HEADER;
    const length = this.length(reference);
    const { bytes } = this;
    for (let i = 0; i < length; i++) target[offset + i] = bytes[start + i] as number;
  }

  /** The order of `key` relative to a stored key: negative when it sorts before. */
  compare(key: Uint8Array, reference: number): number {
    const { bytes } = this;
    const start = reference * GRANULE + HEADER;
    const length = this.words[reference * 2] as number;
    const shared = Math.min(key.length, length);
    for (let i = 0; i < shared; i++) {
      const difference = (key[i] as number) - (bytes[start + i] as number);
      if (difference !== 0) return difference;
    }
    return key.length - length;
  }

  private allocate(length: number): number {
    const granules = granulesFor(length);
    const sizeClass = classOf(granules);
    const recycled = this.freeHeads[sizeClass] as number;
    if (recycled !== 0) {
      this.freeHeads[sizeClass] = this.words[recycled * 2] as number;
      return recycled;
    }
    const size = sizeClass < EXACT_CLASSES ? granules : 2 ** (sizeClass - EXACT_CLASSES + 6);
    const reference = this.used;
    this.used += size;
    if (this.used * GRANULE > this.bytes.length) this.grow();
    return reference;
  }

  private grow(): void {
    const grown = new Uint8Array(Math.ceil(Math.max(this.bytes.length * 1.5, this.used * GRANULE) / GRANULE) * GRANULE);
    grown.set(this.bytes);
    this.bytes = grown;
    this.words = new Uint32Array(grown.buffer);
  }
}

function granulesFor(length: number): number {
  return (HEADER + length + GRANULE - 1) >> 3;
}

/** The free list of a size: exact up to EXACT_CLASSES granules (2^6), then one per power of two. */
function classOf(granules: number): number {
  return granules < EXACT_CLASSES ? granules : EXACT_CLASSES + 32 - Math.clz32(granules - 1) - 6;
}
