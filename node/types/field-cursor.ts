/** Walks over the fields of an encoded message without decoding them, for work that only needs to know where things stand. */

import { WIRE, WireError } from "#wire";

/** Longest varint, bytes. */
const VARINT_BYTES_MAX = 10;

/** A position between two fields of one message; `next` throws `WireError` where `Reader` would. */
export class FieldCursor {
  /** Field number times 8 plus wire type of the present field; 0 before the first and after the last. */
  tag = 0;
  /** Where the tag of the present field begins. */
  fieldStart = 0;
  /** Where the contents of the present field begin: behind the length for bytes, strings and messages. */
  start = 0;
  /** Where the present field ends. */
  end = 0;
  /** The value of a varint field, its lower 32 bits. */
  value = 0;
  #bytes: Uint8Array;
  #pos: number;
  #limit: number;

  /** Over the message in `bytes[start, end)`. */
  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#pos = start;
    this.#limit = end;
  }

  /** Begins anew with another message. */
  reset(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#pos = start;
    this.#limit = end;
    this.tag = 0;
  }

  /** Moves to the next field; false at the end. */
  next(): boolean {
    this.fieldStart = this.#pos;
    if (this.#pos >= this.#limit) {
      this.tag = 0;
      return false;
    }
    const tag = this.#varint();
    if (tag >>> 3 === 0) throw new WireError("field number 0", this.fieldStart);
    this.tag = tag;
    this.start = this.#pos;
    switch (tag & 7) {
      case WIRE.varint:
        this.value = this.#varint();
        break;
      case WIRE.bytes: {
        const length = this.#varint();
        this.start = this.#pos;
        this.#skip(length);
        break;
      }
      case WIRE.fixed64:
        this.#skip(8);
        break;
      case WIRE.fixed32:
        this.#skip(4);
        break;
      default:
        throw new WireError(`wire type ${tag & 7} is not supported`, this.fieldStart);
    }
    this.end = this.#pos;
    return true;
  }

  #skip(count: number): void {
    if (count > this.#limit - this.#pos) throw new WireError("length runs past the end", this.#pos);
    this.#pos += count;
  }

  #varint(): number {
    const bytes = this.#bytes;
    let value = 0;
    for (let i = 0; i < VARINT_BYTES_MAX; i++) {
      if (this.#pos >= this.#limit) throw new WireError("message is truncated", this.#pos);
      const byte = bytes[this.#pos++] ?? 0;
      if (i < 5) value |= (byte & 0x7f) << (7 * i);
      if (byte < 0x80) return value >>> 0;
    }
    throw new WireError("varint is longer than 10 bytes", this.#pos);
  }
}

/** The tag of field `number` that holds bytes, a string or a message. */
export function bytesTag(number: number): number {
  return number * 8 + WIRE.bytes;
}

/** The tag of field `number` that holds a varint. */
export function varintTag(number: number): number {
  return number * 8 + WIRE.varint;
}
