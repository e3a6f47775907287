/** Protobuf input over bytes nobody vouches for: every read is bounded and fails with a `WireError`. */
import { WireError } from "./errors.ts";
import { copyRange } from "./slab.ts";
import { decodeUtf8 } from "./utf8.ts";

/** Deepest nesting of messages accepted, like the reference library's default. */
export const NESTING_MAX = 100;
const VARINT_BYTES_MAX = 10;

/** Wire types of the protobuf encoding that are still in use. */
export const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

/** Reads protobuf primitives from `bytes[pos, end)`. */
export class Reader {
  private readonly input: Uint8Array;
  private pos: number;
  private end: number;
  private depth = 0;

  constructor(bytes: Uint8Array) {
    // A subclass such as Node's Buffer would make `slice` share memory with the caller.
    this.input =
      bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.pos = 0;
    this.end = bytes.length;
  }

  /** Stops decoding with an error that names the position. */
  fail(message: string): never {
    throw new WireError(message, this.pos);
  }

  /** The next field tag, or 0 at the end. */
  tag(): number {
    if (this.pos >= this.end) return 0;
    const tag = this.uint32();
    if (tag >>> 3 === 0) this.fail("field number 0");
    return tag;
  }

  /** Whether everything was read. */
  isAtEnd(): boolean {
    return this.pos >= this.end;
  }

  private byte(): number {
    if (this.pos >= this.end) this.fail("message is truncated");
    return this.input[this.pos++] ?? 0;
  }

  /** A varint truncated to 32 bits, as the protobuf specification asks of uint32. */
  uint32(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    let value = first & 0x7f;
    for (let i = 1; i < VARINT_BYTES_MAX; i++) {
      const next = this.byte();
      if (i < 5) value |= (next & 0x7f) << (7 * i);
      if (next < 0x80) return value >>> 0;
    }
    return this.fail("varint is longer than 10 bytes");
  }

  /** A varint truncated to a signed 32-bit number. */
  int32(): number {
    return this.uint32() | 0;
  }

  /** A 64-bit unsigned varint. */
  uint64(): bigint {
    let low = 0;
    let high = 0;
    for (let i = 0; i < VARINT_BYTES_MAX; i++) {
      const next = this.byte();
      const bits = next & 0x7f;
      if (i < 4) low |= bits << (7 * i);
      else if (i === 4) {
        low |= bits << 28;
        high = bits >>> 4;
      } else high |= bits << (7 * i - 32);
      if (next < 0x80) {
        if (i === 9 && next > 1) this.fail("varint overflows 64 bits");
        return high === 0 ? BigInt(low >>> 0) : (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
      }
    }
    return this.fail("varint is longer than 10 bytes");
  }

  /** A 64-bit signed varint. */
  int64(): bigint {
    return BigInt.asIntN(64, this.uint64());
  }

  /** A zig-zag varint. */
  sint64(): bigint {
    const value = this.uint64();
    return (value & 1n) === 0n ? value >> 1n : -((value + 1n) >> 1n);
  }

  /** A boolean varint: anything but 0 is true. */
  bool(): boolean {
    return this.uint64() !== 0n;
  }

  /** Four little-endian bytes, unsigned. */
  fixed32(): number {
    const a = this.byte();
    const b = this.byte();
    const c = this.byte();
    return (a | (b << 8) | (c << 16) | (this.byte() << 24)) >>> 0;
  }

  /** Eight little-endian bytes, unsigned. */
  fixed64(): bigint {
    const low = BigInt(this.fixed32());
    return (BigInt(this.fixed32()) << 32n) | low;
  }

  /** Eight little-endian bytes, signed. */
  sfixed64(): bigint {
    return BigInt.asIntN(64, this.fixed64());
  }

  private length(): number {
    const length = this.uint32();
    if (length > this.end - this.pos) this.fail("length runs past the end");
    return length;
  }

  /** A copy of length-prefixed bytes. */
  bytes(): Uint8Array {
    const length = this.length();
    this.pos += length;
    return copyRange(this.input, this.pos - length, this.pos);
  }

  /** Length-prefixed UTF-8. */
  string(): string {
    const length = this.length();
    const text = decodeUtf8(this.input, this.pos, this.pos + length);
    if (text === undefined) return this.fail("string is not valid UTF-8");
    this.pos += length;
    return text;
  }

  /** Runs `read` inside the next length-prefixed part, which it must consume up to its end. */
  nested<T>(read: (reader: Reader) => T): T {
    const length = this.length();
    const outer = this.end;
    this.end = this.pos + length;
    if (++this.depth > NESTING_MAX) this.fail("messages are nested too deeply");
    const value = read(this);
    this.depth--;
    this.end = outer;
    return value;
  }

  /** Skips the value of a field the message does not have; a known field with another wire type is an error. */
  other(tag: number, known: ReadonlySet<number>): void {
    if (known.has(tag >>> 3)) this.fail(`field ${tag >>> 3} has wire type ${tag & 7}`);
    this.skip(tag);
  }

  /** Reads a packed run of numbers with `read`. */
  packed<T>(into: T[], read: (reader: Reader) => T): void {
    this.nested((r) => {
      while (!r.isAtEnd()) into.push(read(r));
    });
  }

  /** Skips the value that follows `tag`. */
  skip(tag: number): void {
    switch (tag & 7) {
      case WIRE.varint:
        this.uint64();
        return;
      case WIRE.fixed64:
        this.fixed64();
        return;
      case WIRE.bytes: {
        const length = this.length();
        this.pos += length;
        return;
      }
      case WIRE.fixed32:
        this.fixed32();
        return;
    }
    this.fail(`wire type ${tag & 7} is not supported`);
  }
}
