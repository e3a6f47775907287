/** Deterministic protobuf output: fields in the order written, minimal varints, little-endian fixed ints. */
import { copyRange } from "./slab.ts";
import { encodeUtf8Into, utf8SizeMax } from "./utf8.ts";

const INITIAL_BYTES = 1 << 12;
const LOW_32 = 0xffff_ffffn;

/** Appends protobuf primitives to a growing buffer. */
export class Writer {
  private buffer = new Uint8Array(INITIAL_BYTES);
  private pos = 0;

  /** Makes the writer empty again, keeping its buffer. */
  reset(): void {
    this.pos = 0;
  }

  /** A copy of what was written since the last reset. */
  finish(): Uint8Array {
    return copyRange(this.buffer, 0, this.pos);
  }

  private room(bytes: number): void {
    const needed = this.pos + bytes;
    if (needed <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    grown.set(this.buffer.subarray(0, this.pos));
    this.buffer = grown;
  }

  /** An unsigned 32-bit varint (also field tags and lengths). */
  uint32(value: number): this {
    this.room(5);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.buffer[this.pos++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.buffer[this.pos++] = rest;
    return this;
  }

  /** A signed 32-bit varint: negative numbers take ten bytes, as protobuf's int32 and enums do. */
  int32(value: number): this {
    return value >= 0 ? this.uint32(value) : this.uint64(BigInt(value));
  }

  /** A 64-bit varint of the value modulo 2^64, so int64 and uint64 share it. */
  uint64(value: bigint): this {
    if (value >= 0n && value <= LOW_32) return this.uint32(Number(value));
    this.room(10);
    const bits = BigInt.asUintN(64, value);
    let low = Number(bits & LOW_32);
    let high = Number(bits >> 32n);
    while (high > 0 || low > 0x7f) {
      this.buffer[this.pos++] = (low & 0x7f) | 0x80;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    this.buffer[this.pos++] = low;
    return this;
  }

  /** A zig-zag varint, as protobuf's sint32 and sint64. */
  sint64(value: bigint): this {
    return this.uint64(value >= 0n ? value << 1n : (-value << 1n) - 1n);
  }

  /** One byte: 0 or 1. */
  bool(value: boolean): this {
    return this.uint32(value ? 1 : 0);
  }

  /** Four little-endian bytes. */
  fixed32(value: number): this {
    this.room(4);
    for (let shift = 0; shift < 32; shift += 8) this.buffer[this.pos++] = (value >>> shift) & 0xff;
    return this;
  }

  /** Eight little-endian bytes of the value modulo 2^64. */
  fixed64(value: bigint): this {
    const bits = BigInt.asUintN(64, value);
    return this.fixed32(Number(bits & LOW_32)).fixed32(Number(bits >> 32n));
  }

  /** Length-prefixed bytes. */
  bytes(value: Uint8Array): this {
    this.uint32(value.length);
    this.room(value.length);
    this.buffer.set(value, this.pos);
    this.pos += value.length;
    return this;
  }

  /** Length-prefixed UTF-8. */
  string(value: string): this {
    const mark = this.fork();
    this.room(utf8SizeMax(value));
    this.pos = encodeUtf8Into(this.buffer, this.pos, value);
    return this.join(mark);
  }

  /** Bytes without a length prefix. */
  raw(value: Uint8Array): this {
    this.room(value.length);
    this.buffer.set(value, this.pos);
    this.pos += value.length;
    return this;
  }

  /** Opens a length-prefixed part; `join` with the returned mark closes it. */
  fork(): number {
    this.room(1);
    return this.pos++;
  }

  /** Closes the part opened at `mark`, moving it when its length needs more than one byte. */
  join(mark: number): this {
    const length = this.pos - mark - 1;
    if (length <= 0x7f) {
      this.buffer[mark] = length;
      return this;
    }
    const extra = length < 1 << 14 ? 1 : length < 1 << 21 ? 2 : length < 1 << 28 ? 3 : 4;
    this.room(extra);
    this.buffer.copyWithin(mark + 1 + extra, mark + 1, this.pos);
    const end = this.pos + extra;
    this.pos = mark;
    this.uint32(length);
    this.pos = end;
    return this;
  }
}
