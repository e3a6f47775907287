/** The mempool as execution uses it, and the lack of one while the node replays. */

import type { Mempool } from "#mempool/mempool.ts";

/** What proposing and committing need of a mempool. */
export type ExecutorMempool = Pick<Mempool, "settled" | "reapMaxBytesMaxGas" | "lock" | "update" | "unlock">;

/** A mempool that has nothing and remembers nothing. */
export const NO_MEMPOOL: ExecutorMempool = {
  settled: async () => {},
  reapMaxBytesMaxGas: () => [],
  lock: async () => {},
  update: () => {},
  unlock: () => {},
};
