/** Block sync hands over to the engine's consensus, which goes on from the synced height, also on a node that took part before. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { NO_DISK_GUARD } from "#engine/disk-guard.ts";
import { silentLogger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import {
  openTestNode,
  reach,
  realClock,
  realTimers,
  type TestNode,
  temporaryHome,
  testGenesis,
} from "#test/support/engine-node.ts";
import { BlockSync } from "./block-sync.ts";

const genesis = testGenesis(1);

function join(network: MemoryNetwork, id: string, { engine, failures }: TestNode): BlockSync {
  const member = network.join(id);
  const sync = new BlockSync({
    ...engine,
    network: member,
    diskGuard: NO_DISK_GUARD,
    clock: realClock,
    timers: realTimers,
    logger: silentLogger,
    metrics: noMetrics,
    validatorAddress: undefined,
    signatureThreads: 0,
    state: () => engine.state(),
    caughtUp: (state) => engine.start(state),
    onFailure: (error) => void failures.push(error),
  });
  member.start();
  return sync;
}

async function consensusOf({ engine, failures }: TestNode): Promise<bigint> {
  while (engine.roundState() === undefined) {
    const [failure] = failures;
    if (failure !== undefined) throw failure;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return engine.roundState()?.height ?? 0n;
}

async function follower(context: TestContext, network: MemoryNetwork, home: string): Promise<bigint> {
  const node = await openTestNode({ home, genesis, validator: undefined });
  const sync = join(network, "follower", node);
  network.connect("follower", "validator");
  assert.equal(node.engine.isConsensusRunning(), false);
  sync.start(node.engine.state());
  try {
    const height = await consensusOf(node);
    assert.equal(height, node.engine.blockStore.height + 1n);
    assert.equal(node.engine.isConsensusRunning(), true);
    context.diagnostic(`consensus at ${height}`);
    return height;
  } finally {
    await sync.stop();
    await node.stop();
  }
}

test("consensus goes on where block sync ends, and again after a restart that finds the chain ahead", async (context) => {
  const validator = await openTestNode({ home: temporaryHome(context), genesis });
  const network = new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) });
  join(network, "validator", validator);
  await validator.engine.start();
  const home = temporaryHome(context);
  try {
    await reach(validator, 20n);
    const first = await follower(context, network, home);
    assert.ok(first >= 20n);
    await reach(validator, first + 20n);
    // Its log ends at the height where consensus waited.
    assert.ok((await follower(context, network, home)) > first + 15n);
    assert.deepEqual(network.reports, []);
  } finally {
    await validator.stop();
  }
});
