/** The mempool under txs from anybody: its counts stay true and its limits hold. */

import assert from "node:assert/strict";
import { silentLogger } from "#lib/logger.ts";
import { MempoolError } from "#mempool/errors.ts";
import { Mempool } from "#mempool/mempool.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import { ResponseCheckTx } from "#proto/tendermint/abci/types.ts";
import { Data } from "#proto/tendermint/types/types.ts";
import { WireError } from "#wire";
import { goCorpus } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

const OPTIONS = { ...DEFAULT_MEMPOOL_OPTIONS, size: 8, maxTxsBytes: 3000, maxTxBytes: 1000, cacheSize: 5 };
const GAS_MAX = 300n;
const DATA_BYTES_MAX = 900n;

/** The one target: the txs of a block's data are offered, some are committed, the rest is rechecked. */
export function mempoolTargets(): FuzzTarget[] {
  return [
    {
      name: "mempool/txs",
      grammar: "wire",
      runs: 600,
      allowed: [WireError],
      corpus: () => [
        Data.encode({ txs: Array.from({ length: 12 }, (_, i) => new Uint8Array(i * 20).fill(i)) }),
        Data.encode({ txs: [1, 2, 3].map((i) => new Uint8Array(990).fill(i)) }),
        Data.encode({ txs: goCorpus("cometbft__cometbft/test/fuzz/tests/testdata/fuzz/FuzzMempool") }),
      ],
      run: async (input) => {
        const { txs } = Data.decode(input);
        const pool = newPool();
        const verdicts = await Promise.all(txs.map((tx) => offer(pool, tx)));
        check(pool);
        const committed = pool.reapMaxBytesMaxGas(DATA_BYTES_MAX, GAS_MAX);
        await pool.lock();
        const results = committed.map((tx) => ({ code: tx.length % 2 }));
        pool.update({ height: 1n, txs: committed, results, limits: { dataBytesMax: DATA_BYTES_MAX, gasMax: GAS_MAX } });
        pool.unlock();
        await pool.settled();
        check(pool);
        for (const tx of txs) await offer(pool, tx);
        check(pool);
        return [...new Set(verdicts)].sort((a, b) => (a < b ? -1 : 1)).join();
      },
    },
  ];
}

/** A pool whose application judges by the first byte: refuses 0, and lets the second byte be the gas. */
function newPool(): Mempool {
  const application = {
    checkTx: async ({ tx }: { readonly tx: Uint8Array }) =>
      ResponseCheckTx.create({ code: tx[0] === 0 ? 5 : 0, gasWanted: BigInt(tx[1] ?? 1) * 3n - 3n }),
  };
  const timers = { after: () => ({ cancel: () => {} }) };
  const onFailure = (error: Error): never => {
    throw error;
  };
  return new Mempool({ application, logger: silentLogger, timers, onFailure }, OPTIONS);
}

async function offer(pool: Mempool, tx: Uint8Array): Promise<string> {
  try {
    return String((await pool.checkTx(tx, "peer")).code);
  } catch (error) {
    if (error instanceof MempoolError) return error.name;
    throw error;
  }
}

function check(pool: Mempool): void {
  const entries = [...pool.entries()];
  const bytes = entries.reduce((sum, { tx }) => sum + tx.length, 0);
  assert.deepEqual([pool.size, pool.bytes], [entries.length, bytes], "the pool has lost count");
  assert.equal(pool.size <= OPTIONS.size && pool.bytes <= OPTIONS.maxTxsBytes, true, "the pool exceeds its limits");
  assert.equal(
    entries.every(({ tx }) => tx.length <= OPTIONS.maxTxBytes),
    true,
    "the pool holds a tx that is too large",
  );
  const reaped = pool.reapMaxBytesMaxGas(DATA_BYTES_MAX, GAS_MAX);
  const encoded = Data.encode({ txs: reaped }).length;
  assert.equal(BigInt(encoded) <= DATA_BYTES_MAX, true, "more is reaped than a block can hold");
}
