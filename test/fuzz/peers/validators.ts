/** Two honest validators that make blocks, and a third whose key the attackers have. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GossipRelay } from "#engine/reactors/gossip-relay.ts";
import { openReactors } from "#engine/reactors/reactors.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import { openTestNode, reach, realClock, realTimers, type TestNode, testGenesis } from "#test/support/engine-node.ts";
import { requireAgreement } from "#test/support/gossip-cluster.ts";
import { captureErrors } from "../capture.ts";
import { Attackers } from "./attackers.ts";

/** Position of the attackers' validator. */
export const CULPRIT = 2;
/** The chain of the validators; the third cannot stop it. */
export const GENESIS = testGenesis(3, {
  validators: testGenesis(3).validators.map((validator, n) => ({ ...validator, power: n === CULPRIT ? 9n : 10n })),
});
/** Fast, but not so fast that nothing else gets done. */
const CONSENSUS = { timeoutCommitMs: 50, skipTimeoutCommit: false };
const LIMIT_MS = 20_000;

/** The validators and their attackers. */
export interface Validators {
  readonly attackers: Attackers;
  /** Who is attacked. */
  readonly victim: TestNode;
  readonly host: MemoryNode;
  /** Asserts that blocks are still made, by both and the same, and that nothing was logged as an error. */
  requireProgress(): Promise<void>;
  close(): Promise<void>;
}

/** Starts them. */
export async function openValidators(): Promise<Validators> {
  const directory = mkdtempSync(join(tmpdir(), "fuzz-peers-"));
  const network = new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) });
  const errors = captureErrors();
  const opened = await Promise.all([0, 1].map((n) => open({ network, directory, logger: errors.logger }, n)));
  const nodes = opened.map(({ node }) => node);
  const [victim] = opened;
  assert.ok(victim !== undefined);
  network.connect("v0", "v1");
  const attackers = new Attackers(network);
  await Promise.all(nodes.map(({ engine }) => engine.start()));
  await Promise.all(nodes.map((node) => reach(node, 1n, LIMIT_MS)));
  return {
    attackers,
    victim: victim.node,
    host: victim.host,
    requireProgress: async () => {
      const height = victim.node.engine.state().lastBlockHeight;
      await Promise.all(nodes.map((node) => reach(node, height + 2n, LIMIT_MS)));
      requireAgreement(nodes);
      attackers.requireHonestKept();
      errors.rethrow();
    },
    close: async () => {
      for (const { host, stop } of opened) {
        host.stop();
        await stop();
      }
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly network: MemoryNetwork;
  readonly directory: string;
  readonly logger: ReturnType<typeof captureErrors>["logger"];
}

async function open({ network, directory, logger }: Place, n: number) {
  const host = network.join(`v${n}`);
  const gossip = new GossipRelay();
  const home = join(directory, `v${n}`);
  const node = await openTestNode({
    ...{ home, genesis: GENESIS, validator: n, gossip, consensus: CONSENSUS },
    dependencies: { logger },
  });
  const system = { clock: realClock, timers: realTimers, random: seededRandom(BigInt(n)), logger, metrics: noMetrics };
  const { maxTxBytes } = DEFAULT_MEMPOOL_OPTIONS;
  const unlimited = { maxGossipConnectionsToPersistentPeers: 0, maxGossipConnectionsToNonPersistentPeers: 0 };
  const reactors = openReactors(
    { ...system, engine: node.engine, network: host, gossip },
    {
      consensus: { gossipSleepMs: 20, queryMaj23SleepMs: 100 },
      mempool: { broadcast: true, maxTxBytes, ...unlimited },
    },
  );
  reactors.start();
  host.start();
  const stop = async (): Promise<void> => {
    reactors.stop();
    await node.stop();
  };
  return { host, node, stop };
}
