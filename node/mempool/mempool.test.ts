import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256Latin1 } from "#crypto/sha256.ts";
import { utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { CheckTxType, type RequestCheckTx, ResponseCheckTx } from "#proto/tendermint/abci/types.ts";
import { Mempool, type TxLimits } from "./mempool.ts";
import { DEFAULT_MEMPOOL_OPTIONS, type MempoolOptions } from "./options.ts";

const NO_LIMITS: TxLimits = { dataBytesMax: -1n, gasMax: -1n };
const tx = (text: string | number): Uint8Array => utf8Encode(`tx-${text}`);
const texts = (txs: readonly Uint8Array[]): string[] => txs.map((bytes) => utf8Decode(bytes).slice(3));

interface Setup {
  readonly options?: Partial<MempoolOptions>;
  readonly check?: (request: RequestCheckTx) => Promise<Partial<ResponseCheckTx>> | Partial<ResponseCheckTx>;
}

function setup({ options = {}, check = () => ({ gasWanted: 1n }) }: Setup = {}) {
  const failures: Error[] = [];
  const application = { checkTx: async (request: RequestCheckTx) => ResponseCheckTx.create(await check(request)) };
  const timers = {
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms);
      return { cancel: () => clearTimeout(timer) };
    },
  };
  const onFailure = (error: Error): number => failures.push(error);
  const dependencies = { application, logger: silentLogger, timers, onFailure };
  return { pool: new Mempool(dependencies, { ...DEFAULT_MEMPOOL_OPTIONS, ...options }), failures };
}

async function commit(pool: Mempool, txs: readonly Uint8Array[], codes: readonly number[] = [], limits = NO_LIMITS) {
  await pool.lock();
  pool.update({ height: 1n, txs, results: txs.map((_, i) => ({ code: codes[i] ?? 0 })), limits });
  pool.unlock();
}

test("txs are reaped in order within bytes and gas", async () => {
  const { pool } = setup();
  await Promise.all(Array.from({ length: 20 }, (_, i) => pool.checkTx(new Uint8Array(20).fill(i))));
  // The rows of CometBFT's TestReapMaxBytesMaxGas.
  const rows: [bytes: bigint, gas: bigint, count: number][] = [
    [-1n, -1n, 20],
    [-1n, 0n, 0],
    [-1n, 10n, 10],
    [-1n, 30n, 20],
    [0n, -1n, 0],
    [0n, 10n, 0],
    [10n, 10n, 0],
    [24n, 10n, 1],
    [240n, 5n, 5],
    [240n, -1n, 10],
    [240n, 10n, 10],
    [240n, 15n, 10],
    [20000n, -1n, 20],
    [20000n, 5n, 5],
    [20000n, 30n, 20],
  ];
  // A 20-byte tx takes 22 bytes in a block, so 240 bytes hold ten of them.
  for (const [bytes, gas, count] of rows) assert.equal(pool.reapMaxBytesMaxGas(bytes, gas).length, count);
  assert.equal(pool.reapMaxTxs(7).length, 7);
  assert.equal(pool.reapMaxTxs(-1).length, 20);
  assert.equal(pool.bytes, 400);
});

test("a tx is refused when it was seen, is too large, or the pool is full", async () => {
  const { pool } = setup({ options: { size: 2, maxTxBytes: 10 } });
  await pool.checkTx(tx(1), "alice");
  await assert.rejects(pool.checkTx(tx(1), "bob"), { message: "tx already exists in cache" });
  assert.deepEqual([...(pool.get(sha256Latin1(tx(1)))?.senders ?? [])], ["alice", "bob"]);
  await assert.rejects(pool.checkTx(new Uint8Array(11)), { message: "Tx too large. Max size is 10, but got 11" });
  await pool.checkTx(tx(2));
  const message = "mempool is full: number of txs 2 (max: 2), total txs bytes 8 (max: 1073741824)";
  await assert.rejects(pool.checkTx(tx(3)), { message });
  await commit(pool, [tx(1)]);
  await pool.settled();
  assert.equal((await pool.checkTx(tx(3))).code, 0);
});

test("a pool that fills up during the check refuses, and the tx may come again", async () => {
  const { pool } = setup({ options: { maxTxsBytes: 8 } });
  const outcomes = await Promise.allSettled([pool.checkTx(tx(1)), pool.checkTx(tx(2)), pool.checkTx(tx(3))]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["fulfilled", "fulfilled", "rejected"],
  );
  await commit(pool, [tx(1), tx(2)]);
  assert.equal((await pool.checkTx(tx(3))).code, 0);
});

test("a refused tx may be offered again unless invalid txs are remembered", async () => {
  for (const keepInvalidTxsInCache of [false, true]) {
    let code = 5;
    const { pool } = setup({ options: { keepInvalidTxsInCache }, check: () => ({ code }) });
    assert.equal((await pool.checkTx(tx(1))).code, 5);
    assert.equal(pool.size, 0);
    code = 0;
    if (keepInvalidTxsInCache) await assert.rejects(pool.checkTx(tx(1)), /already exists in cache/);
    else assert.equal((await pool.checkTx(tx(1))).code, 0);
  }
});

test("committed txs leave and are remembered, failed ones may come again", async () => {
  const { pool } = setup();
  for (const i of [1, 2, 3]) await pool.checkTx(tx(i));
  await commit(pool, [tx(1), tx(2), tx(9)], [0, 1, 0]);
  assert.deepEqual(texts(pool.reapMaxTxs(-1)), ["3"]);
  assert.equal(pool.bytes, 4);
  await assert.rejects(pool.checkTx(tx(1)), /already exists in cache/);
  await assert.rejects(pool.checkTx(tx(9)), /already exists in cache/);
  assert.equal((await pool.checkTx(tx(2))).code, 0);
});

test("what is left is rechecked before new txs are checked", async () => {
  const log: string[] = [];
  const check = ({ tx: bytes, type }: RequestCheckTx): Partial<ResponseCheckTx> => {
    const text = utf8Decode(bytes).slice(3);
    log.push(type === CheckTxType.RECHECK ? `again ${text}` : text);
    return { code: type === CheckTxType.RECHECK && text === "2" ? 1 : 0 };
  };
  const { pool } = setup({ check });
  for (const i of [1, 2, 3]) await pool.checkTx(tx(i));
  await commit(pool, [tx(1)]);
  await pool.checkTx(tx(4));
  assert.deepEqual(log, ["1", "2", "3", "again 2", "again 3", "4"]);
  assert.deepEqual(texts(pool.reapMaxTxs(-1)), ["3", "4"]);
});

test("a new block interrupts rechecking, which then starts over", async () => {
  let rechecks = 0;
  const { pool } = setup({ check: ({ type }) => (type === CheckTxType.RECHECK ? { log: `${++rechecks}` } : {}) });
  await Promise.all(Array.from({ length: 1000 }, (_, i) => pool.checkTx(tx(i))));
  await commit(pool, [tx(0)]);
  await commit(pool, [tx(1)]);
  await pool.settled();
  assert.ok(rechecks > 998 && rechecks < 1997, `${rechecks}`);
  assert.equal(pool.size, 998);
});

test("a proposer waits for rechecking only for a while, newcomers are turned away in the end", async () => {
  const options = { recheckTimeoutMs: 5, size: 3 };
  const check = ({ type }: RequestCheckTx) => (type === CheckTxType.RECHECK ? new Promise<never>(() => {}) : {});
  const { pool } = setup({ options, check });
  await pool.checkTx(tx(1));
  await commit(pool, []);
  await pool.settled();
  for (const i of [2, 3, 4]) pool.checkTx(tx(i)).catch(() => assert.fail("queued txs wait"));
  await assert.rejects(pool.checkTx(tx(5)), /still rechecking/);
});

test("no check starts while the pool is locked, and locking waits for those in progress", async () => {
  const open: (() => void)[] = [];
  const { pool } = setup({ check: () => new Promise((resolve) => open.push(() => resolve({}))) });
  const first = pool.checkTx(tx(1));
  let isLocked = false;
  const locking = pool.lock().then(() => {
    isLocked = true;
  });
  const second = pool.checkTx(tx(2));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(isLocked, false);
  assert.equal(open.length, 1);
  open[0]?.();
  await Promise.all([first, locking]);
  assert.equal(open.length, 1);
  pool.update({ height: 1n, txs: [tx(1)], results: [{ code: 0 }], limits: NO_LIMITS });
  pool.unlock();
  open[1]?.();
  await second;
  assert.deepEqual(texts(pool.reapMaxTxs(-1)), ["2"]);
});

test("consensus params bound a tx before the application sees it, and its gas after", async () => {
  const { pool } = setup({ check: ({ tx: bytes }) => ({ gasWanted: BigInt(bytes.length) }) });
  await commit(pool, [], [], { dataBytesMax: 12n, gasMax: 9n });
  await assert.rejects(pool.checkTx(new Uint8Array(11)), { message: "tx pre check: tx size is too big: 13, max: 12" });
  await assert.rejects(pool.checkTx(new Uint8Array(10)), { message: "gas wanted 10 is greater than max gas 9" });
  assert.equal((await pool.checkTx(new Uint8Array(9))).code, 0);
});

test("availability is announced once per height", async () => {
  const { pool } = setup();
  let announced = 0;
  pool.onTxsAvailable(() => announced++);
  await pool.checkTx(tx(1));
  await pool.checkTx(tx(2));
  assert.equal(announced, 1);
  await commit(pool, [tx(1)]);
  await pool.settled();
  assert.equal(announced, 2);
  await commit(pool, [tx(2)]);
  assert.equal(announced, 2);
  await pool.checkTx(tx(3));
  assert.equal(announced, 3);
});

test("flushing forgets everything", async () => {
  const { pool } = setup();
  await pool.checkTx(tx(1));
  pool.flush();
  assert.equal(pool.size + pool.bytes, 0);
  assert.equal((await pool.checkTx(tx(1))).code, 0);
});

test("an application that does not answer stops the node", async () => {
  const { pool, failures } = setup({ check: () => Promise.reject(new TypeError("gone")) });
  await assert.rejects(pool.checkTx(tx(1)), { message: "appConn mempool: gone" });
  assert.deepEqual(
    failures.map(({ message }) => message),
    ["gone"],
  );
});

test("the order in the pool is the order of arrival, however the application answers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ delay: fc.nat({ max: 3 }), code: fc.nat({ max: 1 }) })), async (plan) => {
      const check = async ({ tx: bytes }: RequestCheckTx): Promise<Partial<ResponseCheckTx>> => {
        const step = plan[Number(utf8Decode(bytes).slice(3))];
        for (let i = 0; i < (step?.delay ?? 0); i++) await new Promise((resolve) => setImmediate(resolve));
        return { code: step?.code ?? 0 };
      };
      const { pool } = setup({ check });
      const heard: string[] = [];
      pool.onTx((pooled) => heard.push(...texts([pooled.tx])));
      await Promise.all(plan.map((_, i) => pool.checkTx(tx(i))));
      const wanted = plan.flatMap(({ code }, i) => (code === 0 ? [String(i)] : []));
      assert.deepEqual(texts(pool.reapMaxTxs(-1)), wanted);
      assert.deepEqual(heard, wanted);
    }),
    { seed: 7, numRuns: 50 },
  );
});

test("fifty thousand txs go in, are reaped block by block, and out", async () => {
  const count = 50_000;
  const { pool } = setup({ options: { size: count, cacheSize: count, recheck: false } });
  const waves = 10;
  for (let wave = 0; wave < waves; wave++) {
    const offset = (wave * count) / waves;
    await Promise.all(Array.from({ length: count / waves }, (_, i) => pool.checkTx(tx(offset + i))));
  }
  assert.equal(pool.size, count);
  for (let left = count; left > 0; left -= 1000) {
    const block = pool.reapMaxBytesMaxGas(-1n, 1000n);
    assert.equal(block.length, 1000);
    await commit(pool, block);
  }
  assert.equal(pool.size + pool.bytes, 0);
});
