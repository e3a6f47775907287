/** Offering a tx without waiting for the application's verdict (cmt:rpc/core/mempool.go BroadcastTxAsync). */

/**
 * Rejects when the pool refuses a tx without asking the application, as it does for one it has seen; otherwise resolves
 * before the verdict, which the caller asked not to wait for.
 */
export async function refusalOf(verdict: Promise<unknown>): Promise<void> {
  await Promise.race([verdict, new Promise((resolve) => setImmediate(resolve))]);
}
