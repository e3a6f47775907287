/** A node that dies while it fetches blocks goes on from there, wherever it died. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { CrashPoint } from "#engine/crash-points.ts";
import { TypedError } from "#lib/errors.ts";
import { seededRandom } from "#lib/prng.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { realClock, realTimers, temporaryHome } from "#test/support/engine-node.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import { openSyncNode, syncChain } from "#test/support/sync-chain.ts";
import { joinFollower } from "#test/support/sync-follower.ts";

class Crash extends TypedError {}

const POINTS: readonly CrashPoint[] = [
  "block-finalized",
  "block-saved",
  "app-committed",
  "mempool-updated",
  "evidence-updated",
  "block-indexed",
];

test("wherever it dies, a restart loses nothing and executes nothing twice", async (context) => {
  const chain = await syncChain();
  await chain.grow(40);
  const home = temporaryHome(context);
  const time = { ...realClock, ...realTimers };
  const network = new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) });
  joinFollower("peer", chain, { network, time });
  const database = new MemoryDatabase();
  let state = chain.states[0];
  for (const [i, point] of [...POINTS, undefined].entries()) {
    let passed = 0;
    const crashPoints = {
      reached: (reached: CrashPoint): void => {
        if (reached === point && ++passed === 4) throw new Crash(point);
      },
    };
    const application = kvStoreApplication({ directory: join(home, "app") });
    const node = await openSyncNode({ genesis: chain.genesis, database, application, crashPoints });
    const follower = joinFollower(`follower${i}`, node, { network, time });
    network.connect(`follower${i}`, "peer");
    follower.sync.start(node.state);
    if (point === undefined) state = await follower.done;
    else await assert.rejects(follower.done, Crash);
    assert.equal(follower.sync.isSyncing, false);
    assert.deepEqual(network.reports, []);
  }
  assert.ok((state?.lastBlockHeight ?? 0n) >= 39n);
  assert.deepEqual(state?.appHash, chain.states[Number(state?.lastBlockHeight)]?.appHash);
});

test("an application that answers otherwise than the chain's stops the node and blames no peer", async () => {
  const chain = await syncChain();
  await chain.grow(20);
  const time = { ...realClock, ...realTimers };
  const network = new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) });
  joinFollower("peer", chain, { network, time });
  const honest = kvStoreApplication();
  const application = {
    ...honest,
    finalizeBlock: async (request: Parameters<typeof honest.finalizeBlock>[0]) => {
      const response = await honest.finalizeBlock(request);
      return request.height === 7n ? { ...response, appHash: new Uint8Array(8).fill(9) } : response;
    },
  };
  const node = await openSyncNode({ genesis: chain.genesis, application });
  const follower = joinFollower("follower", node, { network, time });
  network.connect("follower", "peer");
  follower.sync.start(node.state);
  await assert.rejects(follower.done, /does not follow our state: wrong Block.Header.AppHash/);
  assert.equal(node.blockStore.height, 7n);
  assert.deepEqual(network.reports, []);
});
