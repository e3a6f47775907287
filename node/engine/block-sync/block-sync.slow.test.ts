/** Whole runs of block sync between nodes in memory: what is fetched is what the chain decided, whoever the peers are. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { type MetricSpec, noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { BLOCK_SYNC_CHANNEL } from "#p2p/channels.ts";
import type { LinkConditions } from "#p2p/memory-link.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import type { Message } from "#proto/tendermint/blocksync/types.ts";
import { realClock, realTimers } from "#test/support/engine-node.ts";
import { openSyncNode, powerTx, type SyncChain, type SyncNode, someTxs, syncChain } from "#test/support/sync-chain.ts";
import { type Follower, joinFollower } from "#test/support/sync-follower.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import type { State } from "#types/state.ts";

interface Lab {
  readonly network: MemoryNetwork;
}

function lab(conditions: Partial<LinkConditions> = {}): Lab {
  return { network: new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) }, conditions) };
}

function join({ network }: Lab, id: string, node: SyncNode): Follower {
  return joinFollower(id, node, { network, time: { ...realClock, ...realTimers } });
}

function assertSame(follower: SyncNode, chain: SyncChain, state: State): void {
  const { height } = follower.blockStore;
  assert.ok(height >= chain.blockStore.height - 1n, `reached ${height} of ${chain.blockStore.height}`);
  assert.equal(state.lastBlockHeight, height);
  const expected = chain.states.find(({ lastBlockHeight }) => lastBlockHeight === height) as State;
  assert.equal(toHex(state.appHash), toHex(expected.appHash));
  assert.deepEqual(state.validators.validators, expected.validators.validators);
  assert.equal(toHex(follower.application.state().appHash), toHex(expected.appHash));
  for (const at of [follower.blockStore.base, height]) {
    assert.deepEqual(follower.blockStore.loadBlockBytes(at), chain.blockStore.loadBlockBytes(at));
  }
}

async function syncFrom(chain: SyncChain, peers: number, conditions: Partial<LinkConditions> = {}) {
  const setup = lab(conditions);
  for (let i = 0; i < peers; i++) join(setup, `peer${i}`, chain);
  const node = await openSyncNode({ genesis: chain.genesis });
  const follower = join(setup, "follower", node);
  for (let i = 0; i < peers; i++) setup.network.connect("follower", `peer${i}`);
  follower.sync.start(node.state);
  const state = await follower.done;
  assertSame(node, chain, state);
  return { ...setup, node, follower, state };
}

test("an empty node fetches all blocks from several peers", async () => {
  const chain = await syncChain();
  await chain.grow(120);
  const { network, follower } = await syncFrom(chain, 3);
  assert.deepEqual(network.reports, []);
  assert.equal(follower.sync.isSyncing, false);
});

test("messages that overtake each other and get lost do no harm", async () => {
  const chain = await syncChain();
  await chain.grow(60);
  const { network } = await syncFrom(chain, 3, { latencyMs: 2, jitterMs: 8, lossPerMille: 20 });
  assert.deepEqual(network.reports, []);
});

test("a chain that begins at a height of its own, with validators that come, change and go", async () => {
  const txsAt = (height: bigint): readonly Uint8Array[] => {
    const [, , third, fourth, fifth] = chain.signers;
    if (third === undefined || fourth === undefined || fifth === undefined) return [];
    if (height === 1005n) return [powerTx(fifth, 7)];
    if (height === 1010n) return [powerTx(third, 0), powerTx(fifth, 30)];
    if (height === 1011n) return [powerTx(fourth, 1)];
    return height % 3n === 0n ? someTxs(height) : [];
  };
  const chain: SyncChain = await syncChain({ signers: 5, genesis: { initialHeight: 1000n }, txsAt });
  await chain.grow(40);
  const { node } = await syncFrom(chain, 2);
  assert.equal(node.blockStore.base, 1000n);
  assert.equal(node.blockStore.loadBlock(1000n)?.lastCommit?.signatures.length, 0);
});

test("vote extensions come with the blocks and are stored", async () => {
  const abci = { voteExtensionsEnableHeight: 10n };
  const chain = await syncChain({ genesis: { consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, abci } } });
  await chain.grow(30);
  const { node, state } = await syncFrom(chain, 2);
  const { blockStore } = node;
  assert.equal(blockStore.loadExtendedCommit(9n), undefined);
  for (const height of [10n, state.lastBlockHeight]) {
    assert.deepEqual(blockStore.loadExtendedCommit(height), chain.blockStore.loadExtendedCommit(height));
  }
});

test("a node that has some blocks goes on from there", async () => {
  const chain = await syncChain();
  await chain.grow(20);
  const { node, network } = await syncFrom(chain, 1);
  const reached = node.blockStore.height;
  await chain.grow(20);
  const again = await openSyncNode({ ...node, genesis: chain.genesis });
  const setup = { network };
  const follower = join(setup, "second", again);
  network.connect("second", "peer0");
  follower.sync.start(again.state);
  assertSame(again, chain, await follower.done);
  assert.ok(again.blockStore.height > reached);
});

test("a node at the height of its peers goes to consensus at once, and one without peers waits", async () => {
  const chain = await syncChain();
  await chain.grow(5);
  const setup = lab();
  join(setup, "peer", chain);
  const copy = await syncChain();
  await copy.grow(5);
  const follower = join(setup, "follower", copy);
  follower.sync.start(copy.states.at(-1) as State);
  const early = await Promise.race([follower.done, new Promise((resolve) => setTimeout(resolve, 300, "waits"))]);
  assert.equal(early, "waits");
  setup.network.connect("follower", "peer");
  assert.equal((await follower.done).lastBlockHeight, 5n);
});

test("stopping ends the run and leaves a store that is whole", async () => {
  const chain = await syncChain();
  await chain.grow(200);
  const setup = lab();
  join(setup, "peer", chain);
  const node = await openSyncNode({ genesis: chain.genesis });
  const follower = join(setup, "follower", node);
  setup.network.connect("follower", "peer");
  follower.sync.start(node.state);
  while (node.blockStore.height < 20n) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.ok((follower.sync.progress?.height ?? 0n) > 0n);
  await follower.sync.stop();
  const { height } = node.blockStore;
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(node.blockStore.height, height);
  assert.equal(node.stateStore.load()?.lastBlockHeight, height);
});

test("a node serves what it has and says what it lacks", async () => {
  const chain = await syncChain();
  await chain.grow(3);
  const { network } = lab();
  join({ network }, "server", chain);
  const client = network.join("client");
  const answers: Message[] = [];
  client.handle(BLOCK_SYNC_CHANNEL, (_, message) => void answers.push(message));
  client.start();
  network.connect("client", "server");
  const server = client.peer("server");
  const ask = (kind: "blockRequest", height: bigint): Message => ({ sum: { kind, value: { height } } });
  for (const height of [2n, 4n, 0n]) await server?.send(BLOCK_SYNC_CHANNEL, ask("blockRequest", height));
  await server?.send(BLOCK_SYNC_CHANNEL, { sum: { kind: "statusRequest", value: {} } });
  while (answers.length < 5) await new Promise((resolve) => setTimeout(resolve, 1));
  const [greeting, block, above, below, status] = answers.map(({ sum }) => sum);
  assert.deepEqual(greeting, { kind: "statusResponse", value: { base: 1n, height: 3n } });
  assert.ok(block?.kind === "blockResponse");
  assert.deepEqual(block.value, { block: chain.blockStore.loadBlock(2n), extCommit: undefined });
  assert.deepEqual(above, { kind: "noBlockResponse", value: { height: 4n } });
  assert.deepEqual(below, { kind: "noBlockResponse", value: { height: 0n } });
  assert.deepEqual(status, { kind: "statusResponse", value: { base: 1n, height: 3n } });
  // What no correct node says ends the connection.
  await server?.send(BLOCK_SYNC_CHANNEL, ask("blockRequest", -1n));
  while (network.reports.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(network.reports[0]?.fault, "bad-message");
});

test("a thousand blocks come at a speed worth telling", async (context) => {
  const chain = await syncChain();
  await chain.grow(1000);
  const lines: string[] = [];
  const logger = { ...silentLogger, info: (event: string) => void lines.push(event) };
  const metrics = new Map<string, number>();
  const gauge = ({ name }: MetricSpec) => ({ set: (value: number) => void metrics.set(name, value) });
  const { network } = lab();
  const time = { ...realClock, ...realTimers };
  for (const id of ["one", "two", "three"]) joinFollower(id, chain, { network, time });
  const node = await openSyncNode({ genesis: chain.genesis });
  const options = { network, time, logger, metrics: { ...noMetrics, gauge }, signatureThreads: 1 };
  const follower = joinFollower("follower", node, options);
  for (const id of ["one", "two", "three"]) network.connect("follower", id);
  const start = performance.now();
  follower.sync.start(node.state);
  assert.equal(metrics.get("blocksync_syncing"), 1);
  while (node.blockStore.height < 998n) await new Promise((resolve) => setTimeout(resolve, 5));
  const seconds = (performance.now() - start) / 1000;
  assertSame(node, chain, await follower.done);
  context.diagnostic(`${(998 / seconds).toFixed(0)} blocks/s, 4 validators, 5 txs of 100 bytes, in memory`);
  // A slow machine sees lines about progress in between.
  assert.deepEqual([lines[0], lines.at(-1)], ["block sync started", "block sync complete"]);
  assert.equal(metrics.get("blocksync_syncing"), 0);
  assert.equal(metrics.get("blocksync_latest_block_height"), Number(node.blockStore.height));
  assert.equal(metrics.get("blocksync_total_txs"), 5 * Number(node.blockStore.height));
});
