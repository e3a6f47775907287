/** Remembers the last decoded values by the identity of their bytes: a store returns the same object while a value is unchanged. */

/** Values remembered per collection: a transaction touches few of each kind, again and again. */
const REMEMBERED = 4;

/** Decodes through a tiny memory. Decoding is pure and values are immutable, so a hit is indistinguishable from a miss. */
export class Decoded<V> {
  private readonly decode: (bytes: Uint8Array) => V;
  private readonly keys: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(REMEMBERED).fill(undefined);
  private readonly values: (V | undefined)[] = new Array<V | undefined>(REMEMBERED).fill(undefined);
  private next = 0;

  constructor(decode: (bytes: Uint8Array) => V) {
    this.decode = decode;
  }

  /** The value of `bytes`. */
  of(bytes: Uint8Array): V {
    for (let i = 0; i < REMEMBERED; i++) if (this.keys[i] === bytes) return this.values[i] as V;
    const value = this.decode(bytes);
    this.remember(bytes, value);
    return value;
  }

  /** Notes that `bytes` were just encoded from `value`. */
  remember(bytes: Uint8Array, value: V): void {
    this.keys[this.next] = bytes;
    this.values[this.next] = value;
    this.next = (this.next + 1) % REMEMBERED;
  }
}
