/**
 * Numbers byte strings in the order in which they first come. It replaces a `Map` of strings where there are dozens per
 * tx: looking a string up makes no object.
 */

/** Slots per entry, at least. */
const SPACE = 2;
const SLOTS_MIN = 1 << 10;
const ARENA_BYTES_MIN = 1 << 14;
/** FNV-1a's multiplier. */
const FNV_PRIME = 0x01000193;

/** A part of some bytes; a `FieldCursor` is one, too. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Byte strings, each in a group: the same bytes in two groups are two entries. */
export class ByteTable {
  /** Entry number plus one, 0 for none, by hash. */
  #slots = new Int32Array(SLOTS_MIN);
  #arena = new Uint8Array(ARENA_BYTES_MIN);
  #arenaBytes = 0;
  #starts: number[] = [];
  #hashes: number[] = [];
  #groups: number[] = [];
  /** Unknown to those who choose the strings, so that they cannot make them collide. */
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** How many entries there are. */
  get size(): number {
    return this.#starts.length;
  }

  /** The number of a part of `bytes` in `group`, a new one where it comes for the first time. */
  intern(bytes: Uint8Array, range: Range, group: number): number {
    const hash = this.#hash(bytes, range, group);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) break;
      if (this.#hashes[entry] === hash && this.#groups[entry] === group && this.#equals(entry, bytes, range)) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    const entry = this.size;
    this.#slots[slot] = entry + 1;
    this.#keep(bytes, range);
    this.#hashes.push(hash);
    this.#groups.push(group);
    if (this.size * SPACE > this.#slots.length) this.#grow();
    return entry;
  }

  /** The bytes of an entry, to be used before the next is made. */
  bytesOf(entry: number): Uint8Array {
    return this.#arena.subarray(this.#starts[entry] ?? 0, this.#endOf(entry));
  }

  /** Length of an entry's bytes. */
  lengthOf(entry: number): number {
    return this.#endOf(entry) - (this.#starts[entry] ?? 0);
  }

  /** The group of an entry. */
  groupOf(entry: number): number {
    return this.#groups[entry] ?? 0;
  }

  /** Forgets all entries and keeps the memory. */
  clear(): void {
    this.#slots.fill(0);
    this.#arenaBytes = 0;
    this.#starts.length = 0;
    this.#hashes.length = 0;
    this.#groups.length = 0;
  }

  #endOf(entry: number): number {
    return this.#starts[entry + 1] ?? this.#arenaBytes;
  }

  #hash(bytes: Uint8Array, { start, end }: Range, group: number): number {
    let hash = Math.imul(this.#seed ^ group, FNV_PRIME);
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
    // The low bits, which choose the slot, depend on all others only after this.
    return (hash ^ (hash >>> 15)) | 0;
  }

  #equals(entry: number, bytes: Uint8Array, { start, end }: Range): boolean {
    const from = this.#starts[entry] ?? 0;
    const length = end - start;
    if (this.#endOf(entry) - from !== length) return false;
    const arena = this.#arena;
    for (let i = 0; i < length; i++) if (arena[from + i] !== bytes[start + i]) return false;
    return true;
  }

  #keep(bytes: Uint8Array, { start, end }: Range): void {
    const needed = this.#arenaBytes + end - start;
    if (needed > this.#arena.length) {
      const grown = new Uint8Array(Math.max(needed, 2 * this.#arena.length));
      grown.set(this.#arena.subarray(0, this.#arenaBytes));
      this.#arena = grown;
    }
    this.#starts.push(this.#arenaBytes);
    for (let at = start; at < end; at++) this.#arena[this.#arenaBytes++] = bytes[at] ?? 0;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    this.#hashes.forEach((hash, entry) => {
      let slot = hash & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    });
  }
}
