/** Settings of the mempool; names and defaults of CometBFT's `[mempool]` section. */

/** Limits and behaviour of the mempool. */
export interface MempoolOptions {
  /** Ask the application again about what is left after each block. */
  readonly recheck: boolean;
  /** How long a proposer waits for rechecking to finish, milliseconds. */
  readonly recheckTimeoutMs: number;
  /** Most txs in the pool. */
  readonly size: number;
  /** Most bytes of txs in the pool. */
  readonly maxTxsBytes: number;
  /** Most bytes of one tx. */
  readonly maxTxBytes: number;
  /** Hashes remembered in order to refuse repetitions. */
  readonly cacheSize: number;
  /** Remember refused txs too; safe only if a refusal is final. */
  readonly keepInvalidTxsInCache: boolean;
}

/** CometBFT's defaults. */
export const DEFAULT_MEMPOOL_OPTIONS: MempoolOptions = {
  recheck: true,
  recheckTimeoutMs: 1000,
  size: 5000,
  maxTxsBytes: 1024 * 1024 * 1024,
  maxTxBytes: 1024 * 1024,
  cacheSize: 10_000,
  keepInvalidTxsInCache: false,
};
