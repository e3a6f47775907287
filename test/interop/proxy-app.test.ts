/** Our engine drives an application that others wrote in another language, and survives the loss of either side. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fromBase64, fromHex } from "#lib/bytes.ts";
import { eventually, type RunningProcess, reachHeight, rpcCall } from "#test/support/processes.ts";
import {
  applicationInfo,
  commitPair,
  type KvStoreGround,
  kvStoreGround,
  NEEDS_ABCI_CLI,
  readPair,
} from "./proxy-app-kvstore.ts";

/** Longest time in which a node that lost its application must have ended. */
const END_MS_MAX = 15_000;
/** Times that either side is killed under load. */
const KILLS = 3;

describe("our engine drives abci-cli kvstore", NEEDS_ABCI_CLI, () => {
  let ground: KvStoreGround;
  let application: RunningProcess;
  let engine: RunningProcess;
  /** What was committed, and must be found from then on. */
  const pairs = new Map<string, string>();

  before(async () => {
    ground = await kvStoreGround();
    application = ground.startApplication("kept");
    engine = ground.startEngine();
  });

  after(async () => {
    await engine.stop("SIGKILL");
    await application.stop("SIGKILL");
    ground.remove();
  });

  test("it commits txs, passes queries through and keeps headers true to the application", async () => {
    for (const key of ["first", "second", "third"]) await commit(key);
    assert.equal(await readPair(ground.rpc, "nothing"), undefined);
    await requireWhole();
    assert.match(engine.output(), /engine drives an external application .*off="REST, gRPC and the own application"/);
  });

  test("a tx that the application refuses stays outside", async () => {
    const answer = await rpcCall(ground.rpc, `broadcast_tx_sync?tx=${encodeURIComponent('"no pair at all"')}`);
    assert.notEqual(answer.code, 0);
  });

  test("both stop in order and go on", async () => {
    await engine.stop("SIGTERM");
    assert.equal(engine.child.exitCode, 0, engine.output());
    await application.stop("SIGTERM");
    application = ground.startApplication("kept");
    engine = ground.startEngine();
    await commit("after-restart");
    await requireWhole();
  });

  test("an application that stops takes the node along, in order and with the next step", async () => {
    await application.stop("SIGTERM");
    await requireEnd();
    assert.match(engine.output(), /Error: the application is gone: .*: start it again, then this node/);
    application = ground.startApplication("kept");
    engine = ground.startEngine();
    await commit("after-loss");
    await requireWhole();
  });

  test("an engine that is killed comes back to the application that went on waiting", async () => {
    for (let kill = 1; kill <= KILLS; kill++) {
      const load = startLoad(`engine-${kill}`);
      await commit(`before-engine-kill-${kill}`);
      await engine.stop("SIGKILL");
      await load.stop();
      engine = ground.startEngine();
      await commit(`after-engine-kill-${kill}`);
      await requireWhole();
    }
  });

  test("an application that is killed comes back, and the engine replays what it lost", async () => {
    for (let kill = 1; kill <= KILLS; kill++) {
      const load = startLoad(`application-${kill}`);
      await commit(`before-application-kill-${kill}`);
      await application.stop("SIGKILL");
      await requireEnd();
      await load.stop();
      application = ground.startApplication("kept");
      engine = ground.startEngine();
      await commit(`after-application-kill-${kill}`);
      await requireWhole();
    }
  });

  test("an engine that is started first waits for the application, which forgot everything and is replayed", async (t) => {
    const { height } = await applicationInfo(ground.rpc);
    await application.stop("SIGKILL");
    await requireEnd();
    engine = ground.startEngine();
    await eventually("the engine to wait", () => /waiting for the application/.test(engine.output()) || undefined);
    application = ground.startApplication("lost");
    await commit("after-replay");
    await requireWhole();
    t.diagnostic(`replayed ${height} blocks`);
  });

  async function commit(key: string): Promise<void> {
    await commitPair(ground.rpc, key, `value of ${key}`);
    pairs.set(key, `value of ${key}`);
  }

  /** Every pair is there, and the application's hash is the one that the next header names. */
  async function requireWhole(): Promise<void> {
    for (const [key, value] of pairs) assert.equal(await readPair(ground.rpc, key), value, key);
    const { height, appHash } = await applicationInfo(ground.rpc);
    await reachHeight(ground.rpc, height + 1);
    const { block } = await rpcCall(ground.rpc, `block?height=${height + 1}`);
    const { header } = block as { header: { app_hash: string } };
    assert.deepEqual(fromHex(header.app_hash.toLowerCase()), fromBase64(appHash));
  }

  async function requireEnd(): Promise<void> {
    const { child } = engine;
    await eventually("the end of the engine", () => child.exitCode ?? undefined, END_MS_MAX);
    assert.equal(child.exitCode, 1, engine.output());
  }

  /** Txs that nobody waits for, until stopped. */
  function startLoad(prefix: string): { stop(): Promise<void> } {
    let isStopped = false;
    const run = async (): Promise<void> => {
      for (let i = 0; !isStopped; i++) {
        const tx = encodeURIComponent(`"${prefix}-${i}=load"`);
        // The node is killed while it is asked.
        await rpcCall(ground.rpc, `broadcast_tx_async?tx=${tx}`).catch(() => {});
      }
    };
    const running = run();
    return {
      stop: () => {
        isStopped = true;
        return running;
      },
    };
  }
});
