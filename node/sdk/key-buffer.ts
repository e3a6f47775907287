/** Building and taking apart store keys. */
import { BytesError, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { keyText } from "#store/text-key.ts";

const INITIAL_BYTES = 256;

/**
 * Appends key parts to a buffer that is used again and again, and turns them into a text with one character per byte, the
 * form in which branches index their writes. Built at once, the text is flat: joined from parts it would keep every part.
 */
export class KeyWriter {
  private buffer = new Uint8Array(INITIAL_BYTES);
  private pos = 0;

  /** Starts again after `prefix`. */
  reset(prefix: string): this {
    this.pos = 0;
    this.latin1(prefix);
    return this;
  }

  /** What was written since the last reset. */
  finish(): string {
    return keyText(this.buffer, this.pos);
  }

  /** One byte. */
  byte(value: number): void {
    this.room(1);
    this.buffer[this.pos++] = value;
  }

  /** Bytes that already are in text form. */
  latin1(text: string): void {
    this.room(text.length);
    for (let i = 0; i < text.length; i++) this.buffer[this.pos++] = text.charCodeAt(i);
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.buffer.set(bytes, this.pos);
    this.pos += bytes.length;
  }

  /** An unsigned varint. */
  uvarint(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  /** Four big-endian bytes. */
  u32(value: number): void {
    this.room(4);
    for (let shift = 24; shift >= 0; shift -= 8) this.buffer[this.pos++] = value >>> shift;
  }

  /** Eight big-endian bytes of the value modulo 2^64. */
  u64(value: bigint): void {
    const bits = BigInt.asUintN(64, value);
    this.u32(Number(bits >> 32n));
    this.u32(Number(bits & 0xffff_ffffn));
  }

  /** UTF-8 text without any length or terminator. */
  text(value: string): void {
    for (let i = 0; i < value.length; i++) {
      if (value.charCodeAt(i) > 0x7f) {
        this.raw(utf8Encode(value));
        return;
      }
    }
    this.latin1(value);
  }

  private room(bytes: number): void {
    const needed = this.pos + bytes;
    if (needed <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.buffer.length));
    grown.set(this.buffer.subarray(0, this.pos));
    this.buffer = grown;
  }
}

/** Reads key parts; throws `BytesError` when the key is shorter than its codec expects. */
export class KeyReader {
  private readonly bytes: Uint8Array;
  private pos: number;

  constructor(bytes: Uint8Array, pos: number) {
    this.bytes = bytes;
    this.pos = pos;
  }

  /** One byte. */
  byte(): number {
    const value = this.bytes[this.pos];
    if (value === undefined) throw new BytesError("store key is truncated", { length: this.bytes.length });
    this.pos++;
    return value;
  }

  /** The next `length` bytes. */
  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.pos) {
      throw new BytesError("store key is truncated", { length: this.bytes.length });
    }
    this.pos += length;
    return this.bytes.slice(this.pos - length, this.pos);
  }

  /** Everything left. */
  rest(): Uint8Array {
    return this.take(this.bytes.length - this.pos);
  }

  /** An unsigned varint of at most five bytes. */
  uvarint(): number {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const next = this.byte();
      value |= (next & 0x7f) << shift;
      if (next <= 0x7f) return value >>> 0;
    }
    throw new BytesError("store key has an overlong length", { length: this.bytes.length });
  }

  /** Four big-endian bytes. */
  u32(): number {
    const bytes = this.take(4);
    return new DataView(bytes.buffer).getUint32(0);
  }

  /** Eight big-endian bytes. */
  u64(): bigint {
    const bytes = this.take(8);
    return new DataView(bytes.buffer).getBigUint64(0);
  }

  /** UTF-8 text up to a NUL, which is consumed. */
  textUntilNul(): string {
    const end = this.bytes.indexOf(0, this.pos);
    if (end < 0) throw new BytesError("store key has an unterminated text", { length: this.bytes.length });
    const text = utf8Decode(this.bytes.subarray(this.pos, end));
    this.pos = end + 1;
    return text;
  }

  /** UTF-8 text up to the end. */
  restText(): string {
    return utf8Decode(this.rest());
  }

  /** Fails unless everything was read. */
  finish(): void {
    if (this.pos !== this.bytes.length) throw new BytesError("store key is too long", { length: this.bytes.length });
  }
}
