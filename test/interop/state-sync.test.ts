/** Snapshots cross from one kind of node to the other: each kind serves them, and a newcomer of the other kind begins with one. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { feedTransfers } from "#test/e2e/bank-feeder.ts";
import { eventually, reachHeight, rpcCall } from "#test/support/processes.ts";
import { NEEDS_COMETBFT } from "./comet-node.ts";
import { type MixedNode, mixedNetwork, type SnapshotTrust } from "./mixed-network.ts";

const SIGNERS = 2;
const INTERVAL = 10;
const TRUSTED_HEIGHT = 3;
/** Blocks that a newcomer must make with the others before it counts as one of them. */
const FOLLOWED = 8;
const JOIN_MS_MAX = 120_000;

// Ends through the exit handlers, which stop what runs.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

test("each kind of node begins with a snapshot that the other kind serves", NEEDS_COMETBFT, async (t) => {
  const network = await mixedNetwork(["go", "ours", "go", "ours"], SIGNERS, { snapshotInterval: INTERVAL });
  const { validators, chainId } = network;
  const hashes: string[] = [];
  try {
    await Promise.all(validators.map((node) => node.start()));
    await allReach(validators, 1);
    const [first, second] = validators;
    assert.ok(first && second);
    const load = {
      signers: SIGNERS,
      chainId,
      pauseMs: 200,
      onAccepted: ({ hash }: { hash: string }) => void hashes.push(hash),
    };
    const feeder = feedTransfers(second.rpc, load);
    await allReach(validators, INTERVAL + 2);
    for (const kind of ["go", "ours"] as const) {
      const others = validators.filter((node) => node.kind !== kind);
      const trust = await trustOf(others);
      await t.test(`a newcomer of kind ${kind}`, async (t) => {
        const newcomer = await network.newcomer(kind, others, trust);
        await join(t, newcomer, others);
        // A restored application that did not know its chain would refuse what the chain accepts.
        await eventually("a later tx", () => rpcCall(newcomer.rpc, `tx?hash=0x${hashes.at(-1)}`), JOIN_MS_MAX);
        await newcomer.kill();
      });
    }
    await feeder.stop();
  } catch (error) {
    for (const node of validators) t.diagnostic(`${node.name}:\n${node.output().slice(-2000)}`);
    throw error;
  } finally {
    await network.close();
  }
});

async function join(t: TestContext, newcomer: MixedNode, others: readonly MixedNode[]): Promise<void> {
  const startMs = performance.now();
  try {
    await newcomer.start();
    const tip = await allReach(others, 0);
    await allReach([newcomer], tip);
    const seconds = (performance.now() - startMs) / 1000;
    await eventually(`${newcomer.name} to follow`, async () => !(await syncInfo(newcomer)).isCatchingUp || undefined);
    const { earliest } = await syncInfo(newcomer);
    assert.ok(earliest > INTERVAL, `it has block ${earliest}, which only block sync from genesis brings`);
    // The snapshot alone may already be past the tip: only blocks after the first that it has are its own work.
    const later = await allReach([newcomer, ...others], Math.max(tip, earliest) + FOLLOWED);
    for (let height = earliest; height <= later; height++) {
      const [mine, ...theirs] = await Promise.all([newcomer, ...others].map(({ rpc }) => appHash(rpc, height)));
      for (const hash of theirs) assert.equal(hash, mine, `app hash of ${height}`);
    }
    t.diagnostic(`${newcomer.name} was at ${tip} after ${seconds.toFixed(1)} s, its first block is ${earliest}`);
  } catch (error) {
    t.diagnostic(`${newcomer.name}:\n${newcomer.output().slice(-4000)}`);
    throw error;
  }
}

async function trustOf(servers: readonly MixedNode[]): Promise<SnapshotTrust> {
  const [first] = servers;
  assert.ok(first);
  const { signed_header: signed } = (await rpcCall(first.rpc, `commit?height=${TRUSTED_HEIGHT}`)) as {
    signed_header: { commit: { block_id: { hash: string } } };
  };
  return { servers, height: TRUSTED_HEIGHT, hash: signed.commit.block_id.hash };
}

/** Waits for all; answers the lowest height. */
async function allReach(nodes: readonly MixedNode[], height: number): Promise<number> {
  return Math.min(...(await Promise.all(nodes.map((node) => reachHeight(node.rpc, height, JOIN_MS_MAX)))));
}

async function appHash(rpc: string, height: number): Promise<string> {
  const { block } = await rpcCall(rpc, `block?height=${height}`);
  return (block as { header: { app_hash: string } }).header.app_hash;
}

async function syncInfo({ rpc }: MixedNode): Promise<{ readonly earliest: number; readonly isCatchingUp: boolean }> {
  const { sync_info: info } = (await rpcCall(rpc, "status")) as {
    sync_info: { earliest_block_height: string; catching_up: boolean };
  };
  return { earliest: Number(info.earliest_block_height), isCatchingUp: info.catching_up };
}
