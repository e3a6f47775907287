/** Why a tx does not enter the pool; clients match these texts, which are CometBFT's (`cmt:mempool/errors.go`). */

import { TypedError } from "#lib/errors.ts";

/** Base of every refusal by the pool itself; a refusal by the application is a response with a non-zero code. */
export class MempoolError extends TypedError {}

/** The tx was seen before: it waits, was committed, or was refused and is remembered. */
export class TxInCacheError extends MempoolError {
  constructor() {
    super("tx already exists in cache");
  }
}

/** The tx exceeds the configured size. */
export class TxTooLargeError extends MempoolError {
  constructor(max: number, actual: number) {
    super(`Tx too large. Max size is ${max}, but got ${actual}`, { max, actual });
  }
}

/** What fills the pool, and its limits. */
export interface Fill {
  readonly txs: number;
  readonly txsMax: number;
  readonly bytes: number;
  readonly bytesMax: number;
}

/** The pool holds as much as it may. */
export class MempoolFullError extends MempoolError {
  constructor({ txs, txsMax, bytes, bytesMax }: Fill) {
    super(`mempool is full: number of txs ${txs} (max: ${txsMax}), total txs bytes ${bytes} (max: ${bytesMax})`, {
      txs,
      bytes,
    });
  }
}

/** More txs wait for the end of a commit or of rechecking than the pool could take. */
export class RecheckFullError extends MempoolError {
  constructor() {
    super("mempool is still rechecking after a new committed block, so it is considered as full");
  }
}

/** No block can carry the tx under the current consensus params. */
export class PreCheckError extends MempoolError {
  constructor(size: number, max: number) {
    super(`tx pre check: tx size is too big: ${size}, max: ${max}`, { size, max });
  }
}

/** The tx asks for more gas than a block may use, or for a negative amount. */
export class GasWantedError extends MempoolError {
  constructor(wanted: bigint, max: bigint) {
    super(wanted < 0n ? `gas wanted ${wanted} is negative` : `gas wanted ${wanted} is greater than max gas ${max}`, {
      wanted,
      max,
    });
  }
}

/** The application did not answer; the node is about to stop. */
export class ApplicationConnectionError extends MempoolError {
  constructor(cause: Error) {
    super(`appConn mempool: ${cause.message}`, {}, { cause });
  }
}
