/** What block sync counts, under CometBFT's names (`cmt:blocksync/metrics.go`, `consensus/metrics.go`). */

import type { Metrics } from "#lib/metrics.ts";
import type { ProvenBlock } from "./block-proof.ts";

/** The counters of block sync. */
export interface BlockSyncMetrics {
  syncing(isSyncing: boolean): void;
  /** A block was executed. */
  executed(proven: ProvenBlock): void;
}

/** Counters in a registry. */
export function blockSyncMetrics(metrics: Metrics): BlockSyncMetrics {
  const syncing = metrics.gauge({ name: "blocksync_syncing", help: "Whether this node is block syncing: 1 or 0." });
  const fastSyncing = metrics.gauge({
    name: "consensus_fast_syncing",
    help: "Whether this node is block syncing: 1 or 0.",
  });
  const txs = metrics.gauge({ name: "blocksync_num_txs", help: "Txs in the latest block." });
  const allTxs = metrics.gauge({ name: "blocksync_total_txs", help: "Txs in all synced blocks." });
  const bytes = metrics.gauge({ name: "blocksync_block_size_bytes", help: "Size of the latest block." });
  const height = metrics.gauge({ name: "blocksync_latest_block_height", help: "Height of the latest block." });
  let total = 0;
  return {
    syncing(isSyncing) {
      syncing.set(isSyncing ? 1 : 0);
      fastSyncing.set(isSyncing ? 1 : 0);
    },
    executed({ block, parts }) {
      total += block.data.txs.length;
      txs.set(block.data.txs.length);
      allTxs.set(total);
      bytes.set(parts.byteSize);
      height.set(Number(block.header.height));
    },
  };
}
