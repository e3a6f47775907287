/** A growing buffer for keys and rows that are copied as soon as they are complete. */

const BYTES_MIN = 1 << 10;

/** Bytes under construction. */
export class RowBytes {
  #bytes = new Uint8Array(BYTES_MIN);
  #length = 0;

  /** Makes it empty again and keeps the memory. */
  reset(): this {
    this.#length = 0;
    return this;
  }

  /** What was put in, to be used before the next reset. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  byte(value: number): this {
    this.#room(1);
    this.#bytes[this.#length++] = value;
    return this;
  }

  /** An unsigned 32-bit varint. */
  varint(value: number): this {
    this.#room(5);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
    return this;
  }

  bytes(value: Uint8Array): this {
    this.#room(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
    return this;
  }

  #room(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
