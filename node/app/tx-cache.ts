/** Decoded transactions with their verdicts, by hash: what CheckTx learned, FinalizeBlock need not repeat. Bounded in bytes and entries. */
import { sha256Latin1 } from "#crypto/sha256.ts";
import type { AppTx } from "./tx.ts";

/** Bytes of transactions per generation; decoded they take several times that. */
export const TX_CACHE_BYTES_MAX = 16 * 1024 * 1024;
/** Transactions per generation. */
export const TX_CACHE_ENTRIES_MAX = 20_000;

/** Two generations: when the young one is full it becomes the old one, and the old one is forgotten. */
export class TxCache {
  private young = new Map<string, AppTx>();
  private old = new Map<string, AppTx>();
  private youngBytes = 0;

  /** The decoded form of `bytes`, from memory or by `decode`, whose failures are not remembered. */
  decode(bytes: Uint8Array, decode: (bytes: Uint8Array) => AppTx): AppTx {
    const hash = sha256Latin1(bytes);
    const known = this.young.get(hash);
    if (known !== undefined) return known;
    const tx = this.old.get(hash) ?? decode(bytes);
    if (this.youngBytes + bytes.length > TX_CACHE_BYTES_MAX || this.young.size >= TX_CACHE_ENTRIES_MAX) {
      this.old = this.young;
      this.young = new Map();
      this.youngBytes = 0;
    }
    this.young.set(hash, tx);
    this.youngBytes += bytes.length;
    return tx;
  }

  /** Forgets a committed transaction: decoded forms that nobody asks for again are most of what the collector must visit. */
  forget(bytes: Uint8Array): void {
    const hash = sha256Latin1(bytes);
    this.old.delete(hash);
    if (this.young.delete(hash)) this.youngBytes -= bytes.length;
  }
}
