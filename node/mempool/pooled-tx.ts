import type { TxKey } from "./tx-cache.ts";

/** A tx in the pool. */
export interface PooledTx {
  readonly key: TxKey;
  readonly tx: Uint8Array;
  readonly gasWanted: bigint;
  /** Height of the last block when it entered. */
  readonly height: bigint;
  /** Peers that sent it, to whom it need not be sent. */
  readonly senders: Set<string>;
}
