/** The records of one version and store while they are written: encoded back to back in one growing byte array. */

import type { NodeArena } from "./arena.ts";
import { HASH_BYTES, putVarint, VARINT_BYTES_MAX } from "./hash.ts";
import type { Leaf, NodeRef } from "./record.ts";

const INITIAL_BYTES = 4096;
const BORDER_BYTES_MAX = 1 + 3 * VARINT_BYTES_MAX + HASH_BYTES;

/** Collects records; `seq` numbers count up from `firstSeq`, 0 unless the version has records already. */
export class RecordWriter {
  readonly version: number;
  private bytes = new Uint8Array(INITIAL_BYTES);
  private at = 0;
  private ends: number[] = [];
  private firstSeq: number;

  constructor(version: number, firstSeq = 0) {
    this.version = version;
    this.firstSeq = firstSeq;
  }

  /** The number after that of the last finished record. */
  get count(): number {
    return this.firstSeq + this.ends.length;
  }

  /** The number of the first record that was not drained. */
  get start(): number {
    return this.firstSeq;
  }

  /** Bytes of finished records. */
  get byteLength(): number {
    return this.at;
  }

  /** A finished record that was not drained; valid as long as the writer, or until it is drained. */
  record(seq: number): Uint8Array | undefined {
    const index = seq - this.firstSeq;
    const end = this.ends[index];
    return end === undefined ? undefined : this.bytes.subarray(this.ends[index - 1] ?? 0, end);
  }

  /** Hands all finished records over and forgets them; numbers go on. Not within a twig. */
  drain(take: (seq: number, record: Uint8Array) => void): void {
    for (let seq = this.firstSeq; seq < this.count; seq++) take(seq, this.record(seq) as Uint8Array);
    this.firstSeq = this.count;
    this.ends = [];
    this.at = 0;
  }

  /** Writes a leaf as one record and returns its number. */
  addLeaf(leaf: Leaf): number {
    this.reserve(1 + 2 * VARINT_BYTES_MAX + leaf.key.length + leaf.value.length);
    this.bytes[this.at++] = 0;
    this.varint(this.version - leaf.version);
    this.varint(leaf.key.length);
    this.copy(leaf.key);
    this.copy(leaf.value);
    return this.endRecord();
  }

  /** Starts a twig; its nodes follow in pre-order. */
  beginTwig(): void {
    this.reserve(1);
    this.bytes[this.at++] = 1;
  }

  /** Appends an inner node of the twig. */
  addInner(arena: NodeArena, slot: number): void {
    const key = arena.keyRef(slot);
    const keyLength = arena.keys.length(key);
    this.reserve(1 + 2 * VARINT_BYTES_MAX + keyLength);
    this.bytes[this.at++] = arena.height(slot);
    this.varint(this.version - arena.version(slot));
    this.varint(keyLength);
    arena.keys.copyTo(key, this.bytes, this.at);
    this.at += keyLength;
  }

  /** Appends a reference to a node below the twig. */
  addBorder(arena: NodeArena, slot: number): void {
    this.reserve(BORDER_BYTES_MAX);
    const height = arena.height(slot);
    this.bytes[this.at++] = 0x80 | height;
    if (height > 0) this.varint(arena.size(slot));
    this.varint(this.version - arena.recordVersion(slot));
    this.varint(arena.recordSeq(slot));
    arena.copyHash(slot, this.bytes, this.at);
    this.at += HASH_BYTES;
  }

  /** Ends the record being written and returns its number. */
  endRecord(): number {
    this.ends.push(this.at);
    return this.count - 1;
  }

  private varint(value: number): void {
    this.at = putVarint(this.bytes, this.at, value);
  }

  private copy(source: Uint8Array): void {
    const { bytes, at } = this;
    if (source.length > 64) bytes.set(source, at);
    else for (let i = 0; i < source.length; i++) bytes[at + i] = source[i] as number;
    this.at += source.length;
  }

  private reserve(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.at + length));
    grown.set(this.bytes.subarray(0, this.at));
    this.bytes = grown;
  }
}

/** Encodes a reference to a root, with ages counted from `version`. */
export function encodeBorder(ref: NodeRef, version: number): Uint8Array {
  const bytes = new Uint8Array(BORDER_BYTES_MAX);
  bytes[0] = 0x80 | ref.height;
  let at = ref.height > 0 ? putVarint(bytes, 1, ref.size) : 1;
  at = putVarint(bytes, at, version - ref.version);
  at = putVarint(bytes, at, ref.seq);
  bytes.set(ref.hash, at);
  return bytes.slice(0, at + HASH_BYTES);
}
