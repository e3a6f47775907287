/**
 * The pool of checked txs in order of arrival, with the rules of CometBFT's clist mempool (`cmt:mempool/clist_mempool.go`):
 * a tx enters when the application accepts it and leaves when it is committed or refused on recheck.
 */

import type { Application, TxHints } from "#abci/application.ts";
import { sha256Latin1 } from "#crypto/sha256.ts";
import type { Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { CheckTxType, type ExecTxResult, type ResponseCheckTx } from "#proto/tendermint/abci/types.ts";
import { txProtoSize } from "#types/txs.ts";
import { Arrivals } from "./arrivals.ts";
import {
  ApplicationConnectionError,
  GasWantedError,
  MempoolFullError,
  PreCheckError,
  RecheckFullError,
  TxInCacheError,
  TxTooLargeError,
} from "./errors.ts";
import type { MempoolOptions } from "./options.ts";
import type { PooledTx } from "./pooled-tx.ts";
import { Recheck } from "./recheck.ts";
import { TxCache, type TxKey } from "./tx-cache.ts";

/** What a mempool needs. */
export interface MempoolDependencies {
  readonly application: Pick<Application, "checkTx"> & TxHints;
  readonly logger: Logger;
  readonly timers: Timers;
  /** Called when the application does not answer: the node must stop. */
  onFailure(error: Error): void;
}

/** What the consensus params allow a tx to be (`cmt:state/tx_filter.go`); -1 means no limit. */
export interface TxLimits {
  /** Most bytes that all txs of a block can have. */
  readonly dataBytesMax: bigint;
  /** Most gas of a block. */
  readonly gasMax: bigint;
}

/** A committed block as the pool sees it. */
export interface CommittedBlock {
  readonly height: bigint;
  readonly txs: readonly Uint8Array[];
  readonly results: readonly Pick<ExecTxResult, "code">[];
  readonly limits: TxLimits;
}

const NO_LIMITS: TxLimits = { dataBytesMax: -1n, gasMax: -1n };

/** The pool; one instance per node. */
export class Mempool {
  readonly #dependencies: MempoolDependencies;
  readonly #options: MempoolOptions;
  readonly #cache: TxCache;
  /** Insertion order is arrival order. */
  readonly #txs = new Map<TxKey, PooledTx>();
  readonly #arrivals = new Arrivals<ResponseCheckTx>();
  readonly #recheck: Recheck;
  readonly #availableListeners = new Set<() => void>();
  readonly #addedListeners = new Set<(tx: PooledTx) => void>();
  #bytes = 0;
  #height: bigint;
  #limits = NO_LIMITS;
  #hasAnnounced = false;

  constructor(dependencies: MempoolDependencies, options: MempoolOptions, height = 0n) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#height = height;
    this.#cache = new TxCache({ size: options.cacheSize });
    const { timers } = dependencies;
    this.#recheck = new Recheck({ timers, check: (tx) => this.#checkAgain(tx) }, options);
  }

  /** Txs in the pool. */
  get size(): number {
    return this.#txs.size;
  }

  /** Bytes of the txs in the pool. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Offers a tx; resolves with the application's verdict once the tx is in the pool or refused by it. Rejects with a
   * `MempoolError` when the pool itself does not want it. `sender` names the peer it came from.
   */
  checkTx(tx: Uint8Array, sender?: string): Promise<ResponseCheckTx> {
    const key = sha256Latin1(tx);
    const refusal = this.#refusal(key, tx, sender);
    if (refusal !== undefined) return Promise.reject(refusal);
    return new Promise((resolve, reject) => {
      const { application } = this.#dependencies;
      const hasBegun = this.#arrivals.add({
        check: () => application.checkTx({ tx, type: CheckTxType.NEW }),
        settle: (response) => {
          const error = this.#insert({ key, tx, sender, response });
          if (error === undefined) resolve(response);
          else reject(error);
        },
        fail: (cause) => {
          this.#cache.remove(key);
          this.#dependencies.onFailure(cause);
          reject(new ApplicationConnectionError(cause));
        },
      });
      if (!hasBegun) application.expectTx?.(tx);
    });
  }

  /** The first txs that fit: `bytesMax` counts their encoding in a block, `gasMax` the gas they want; -1 means no limit. */
  reapMaxBytesMaxGas(bytesMax: bigint, gasMax: bigint): Uint8Array[] {
    const chosen: Uint8Array[] = [];
    let bytes = 0;
    let gas = 0n;
    for (const { tx, gasWanted } of this.#txs.values()) {
      bytes += txProtoSize(tx);
      gas += gasWanted;
      if ((bytesMax > -1n && BigInt(bytes) > bytesMax) || (gasMax > -1n && gas > gasMax)) break;
      chosen.push(tx);
    }
    return chosen;
  }

  /** The first `count` txs, all when negative. */
  reapMaxTxs(count: number): Uint8Array[] {
    const chosen: Uint8Array[] = [];
    for (const { tx } of this.#txs.values()) {
      if (count >= 0 && chosen.length >= count) break;
      chosen.push(tx);
    }
    return chosen;
  }

  /** The pooled txs in order, for gossip and queries. */
  entries(): IterableIterator<PooledTx> {
    return this.#txs.values();
  }

  get(key: TxKey): PooledTx | undefined {
    return this.#txs.get(key);
  }

  /** Resolves when what is pooled agrees with the last block, or `recheckTimeoutMs` after it; a proposer waits for this. */
  settled(): Promise<void> {
    return this.#recheck.settled();
  }

  /** Keeps the application's mempool connection quiet: to be held around `commit` and `update`. */
  async lock(): Promise<void> {
    await Promise.all([this.#arrivals.hold(), this.#recheck.interrupt()]);
  }

  /** Bounds txs by the params in force when the node starts; later they come with each block. */
  setLimits(limits: TxLimits): void {
    this.#limits = limits;
  }

  /** Forgets the txs of a committed block; call it while locked. */
  update(block: CommittedBlock): void {
    this.#height = block.height;
    this.#limits = block.limits;
    this.#hasAnnounced = false;
    block.txs.forEach((tx, i) => {
      const key = sha256Latin1(tx);
      if (block.results[i]?.code === 0) this.#cache.push(key);
      else if (!this.#options.keepInvalidTxsInCache) this.#cache.remove(key);
      this.#remove(key);
    });
  }

  /** Ends `lock`: what is left is rechecked in the background before new txs are. */
  unlock(): void {
    const finish = (): void => {
      this.#arrivals.release();
      this.#announce();
    };
    if (!this.#options.recheck || this.#txs.size === 0) finish();
    else this.#recheck.start([...this.#txs.values()], finish);
  }

  /** Drops every tx and forgets what was seen. */
  flush(): void {
    this.#txs.clear();
    this.#cache.clear();
    this.#bytes = 0;
  }

  /** Calls `listener` once per height as soon as the pool is not empty; returns how to stop. */
  onTxsAvailable(listener: () => void): () => void {
    this.#availableListeners.add(listener);
    return () => this.#availableListeners.delete(listener);
  }

  /** Calls `listener` for each tx that enters, in order; returns how to stop. */
  onTx(listener: (tx: PooledTx) => void): () => void {
    this.#addedListeners.add(listener);
    return () => this.#addedListeners.delete(listener);
  }

  #refusal(key: TxKey, tx: Uint8Array, sender: string | undefined): Error | undefined {
    const full = this.#fullness(tx);
    if (full !== undefined) return full;
    if (this.#arrivals.size >= this.#options.size) return new RecheckFullError();
    const { maxTxBytes } = this.#options;
    if (tx.length > maxTxBytes) return new TxTooLargeError(maxTxBytes, tx.length);
    const encoded = txProtoSize(tx);
    const { dataBytesMax } = this.#limits;
    if (dataBytesMax > -1n && BigInt(encoded) > dataBytesMax) return new PreCheckError(encoded, Number(dataBytesMax));
    if (this.#cache.push(key)) return undefined;
    if (sender !== undefined) this.#txs.get(key)?.senders.add(sender);
    return new TxInCacheError();
  }

  #fullness(tx: Uint8Array): MempoolFullError | undefined {
    const { size, maxTxsBytes } = this.#options;
    if (this.#txs.size < size && this.#bytes + tx.length <= maxTxsBytes) return undefined;
    return new MempoolFullError({ txs: this.#txs.size, txsMax: size, bytes: this.#bytes, bytesMax: maxTxsBytes });
  }

  #insert(checked: {
    readonly key: TxKey;
    readonly tx: Uint8Array;
    readonly sender: string | undefined;
    readonly response: ResponseCheckTx;
  }): Error | undefined {
    const { key, tx, sender, response } = checked;
    const gasError = this.#gasError(response);
    if (response.code !== 0 || gasError !== undefined) {
      if (!this.#options.keepInvalidTxsInCache) this.#cache.remove(key);
      return response.code === 0 ? gasError : undefined;
    }
    const full = this.#fullness(tx);
    if (full !== undefined) {
      this.#cache.remove(key);
      return full;
    }
    // The cache may have forgotten a tx that still waits here.
    const known = this.#txs.get(key);
    if (known !== undefined) {
      if (sender !== undefined) known.senders.add(sender);
      return undefined;
    }
    const senders = new Set(sender === undefined ? [] : [sender]);
    const pooled: PooledTx = { key, tx, gasWanted: response.gasWanted, height: this.#height, senders };
    this.#txs.set(key, pooled);
    this.#bytes += tx.length;
    for (const listener of this.#addedListeners) listener(pooled);
    this.#announce();
    return undefined;
  }

  #gasError({ gasWanted }: ResponseCheckTx): GasWantedError | undefined {
    const { gasMax } = this.#limits;
    return gasMax > -1n && (gasWanted < 0n || gasWanted > gasMax) ? new GasWantedError(gasWanted, gasMax) : undefined;
  }

  async #checkAgain({ key, tx }: PooledTx): Promise<void> {
    if (!this.#txs.has(key)) return;
    try {
      const response = await this.#dependencies.application.checkTx({ tx, type: CheckTxType.RECHECK });
      if (response.code === 0 && this.#gasError(response) === undefined) return;
      this.#remove(key);
      if (!this.#options.keepInvalidTxsInCache) this.#cache.remove(key);
    } catch (cause) {
      this.#dependencies.onFailure(cause as Error);
    }
  }

  #remove(key: TxKey): void {
    const pooled = this.#txs.get(key);
    if (pooled === undefined) return;
    this.#txs.delete(key);
    this.#bytes -= pooled.tx.length;
  }

  #announce(): void {
    if (this.#hasAnnounced || this.#txs.size === 0) return;
    this.#hasAnnounced = true;
    for (const listener of this.#availableListeners) listener();
  }
}
