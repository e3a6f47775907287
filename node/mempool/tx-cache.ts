/** The hashes of txs seen lately; the least recently seen leave first (`cmt:mempool/cache.go`). */

/** Key of a tx: its SHA-256 as latin1 text. */
export type TxKey = string;

/** A bounded set in order of last use. */
export class TxCache {
  readonly #keys = new Set<TxKey>();
  readonly #size: number;

  constructor(options: { readonly size: number }) {
    this.#size = options.size;
  }

  /** Remembers `key`; false when it was known, which makes it the most recent. */
  push(key: TxKey): boolean {
    const isNew = !this.#keys.delete(key);
    this.#keys.add(key);
    if (this.#keys.size > this.#size) {
      for (const oldest of this.#keys) {
        this.#keys.delete(oldest);
        break;
      }
    }
    return isNew;
  }

  has(key: TxKey): boolean {
    return this.#keys.has(key);
  }

  remove(key: TxKey): void {
    this.#keys.delete(key);
  }

  clear(): void {
    this.#keys.clear();
  }
}
