/** The parts of state sync alone: which snapshots are tried, what is on disk, which facts are believed. */

import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { nsFromTimestamp } from "#lib/time.ts";
import type { Snapshot } from "#proto/tendermint/abci/types.ts";
import { temporaryHome } from "#test/support/engine-node.ts";
import { storedLightBlock, storedProvider } from "#test/support/stored-light-blocks.ts";
import { openSyncNode, strangeHash, syncChain } from "#test/support/sync-chain.ts";
import { headerHash } from "#types/header.ts";
import { LightClient } from "#types/light/client.ts";
import { MemoryLightStore } from "#types/light/light-store.ts";
import { HeightTooHighError, NoResponseError } from "#types/light/provider.ts";
import type { ConsensusParams } from "#types/params.ts";
import type { State } from "#types/state.ts";
import { bootstrapStores } from "./bootstrap.ts";
import { CHUNKS_AHEAD_MAX, ChunkQueue } from "./chunk-queue.ts";
import { ChunkStore } from "./chunk-store.ts";
import { namedSnapshot } from "./snapshot.ts";
import { POOL_BYTES_MAX, SNAPSHOTS_PER_PEER_MAX, SnapshotPool } from "./snapshot-pool.ts";
import { lightStateProvider, type ParamsSource } from "./state-provider.ts";

const named = (height: bigint, changes: Partial<Snapshot> = {}) =>
  namedSnapshot({
    height,
    format: 1,
    chunks: 3,
    hash: strangeHash(`${height}`),
    metadata: new Uint8Array(),
    ...changes,
  });

test("snapshots are ranked by height, format and the number of peers that have them", () => {
  const pool = new SnapshotPool();
  assert.equal(pool.best(0), undefined);
  const low = named(1n, { format: 9 });
  const common = named(2n);
  const rare = named(2n, { hash: strangeHash("other") });
  const newer = named(2n, { format: 2 });
  for (const id of ["a", "b"]) pool.add(id, common);
  assert.equal(pool.add("a", rare), true);
  assert.equal(pool.add("b", low), true);
  assert.equal(pool.best(0)?.key, common.key);
  pool.add("c", newer);
  assert.equal(pool.best(0)?.key, newer.key);
  assert.deepEqual(pool.peersOf(common), ["a", "b"]);
  pool.rejectFormat(2);
  assert.equal(pool.best(0)?.key, common.key);
  pool.reject(common);
  assert.equal(pool.add("d", common), false);
  assert.equal(pool.best(0)?.key, rare.key);
  pool.postpone(rare, 100);
  assert.equal(pool.best(99)?.key, low.key);
  assert.equal(pool.best(100)?.key, rare.key);
  pool.removePeer("a");
  assert.equal(pool.best(100)?.key, low.key);
  pool.rejectPeer("b");
  assert.equal(pool.best(100), undefined);
  assert.equal(pool.add("b", low), false);
  assert.equal(pool.isRejectedPeer("b"), true);
});

test("every field of a snapshot is part of its name", () => {
  const base = named(1n);
  const others = [
    named(2n),
    named(1n, { format: 2 }),
    named(1n, { chunks: 4 }),
    named(1n, { hash: strangeHash("x") }),
    named(1n, { metadata: utf8Encode("x") }),
  ];
  assert.equal(new Set([base, ...others].map(({ key }) => key)).size, 6);
});

test("one peer's offers are bounded, and the memory of all", () => {
  const pool = new SnapshotPool();
  const added = Array.from({ length: 30 }, (_, i) => pool.add("peer", named(BigInt(i + 1))));
  assert.equal(added.filter(Boolean).length, SNAPSHOTS_PER_PEER_MAX);
  const metadata = new Uint8Array(POOL_BYTES_MAX / 4);
  const large = Array.from({ length: 6 }, (_, i) => pool.add(`peer${i}`, named(BigInt(100 + i), { metadata })));
  assert.equal(large.filter(Boolean).length, 3);
});

test("chunks are fetched in order within reach, applied in order, and again when asked", async (context) => {
  const store = await ChunkStore.open(temporaryHome(context), "snapshot");
  const queue = new ChunkQueue(store, CHUNKS_AHEAD_MAX + 10);
  const allocated: number[] = [];
  for (let index = queue.allocate(); index !== undefined; index = queue.allocate()) allocated.push(index);
  assert.equal(allocated.length, CHUNKS_AHEAD_MAX);
  queue.release(5);
  assert.equal(queue.allocate(), 5);
  assert.equal(await queue.take(), undefined);
  for (const index of [1, 0, 2]) await queue.add({ index, bytes: utf8Encode(`${index}`), sender: "peer" });
  assert.equal((await queue.take())?.index, 0);
  assert.equal((await queue.take())?.index, 1);
  queue.retry(0);
  assert.deepEqual((await queue.take())?.bytes, utf8Encode("0"));
  await queue.discard(1);
  assert.equal(await queue.take(), undefined);
  assert.equal(queue.allocate(), 1);
  await queue.add({ index: 1, bytes: utf8Encode("one"), sender: "other" });
  await queue.discardSender("peer");
  assert.deepEqual((await queue.take())?.sender, "other");
  assert.equal(await queue.take(), undefined, "chunk 2 came from the sender that was discarded");
  assert.equal(queue.isDone, false);
  await queue.discard(-1);
  await queue.discard(1_000_000);
});

test("the disk is believed only as far as names and contents agree", async (context) => {
  const directory = temporaryHome(context);
  const first = await ChunkStore.open(directory, "snapshot");
  await first.put(0, utf8Encode("zero"));
  await first.put(1, utf8Encode("one"));
  const folder = join(directory, "snapshot");
  const damaged = readdirSync(folder).find((name) => name.startsWith("1-")) ?? "";
  writeFileSync(join(folder, damaged), "half");
  writeFileSync(join(folder, "stranger"), "");
  const again = await ChunkStore.open(directory, "snapshot");
  assert.deepEqual(await again.load(0), utf8Encode("zero"));
  assert.equal(again.has(1), true);
  assert.equal(await again.load(1), undefined);
  assert.equal(again.has(1), false);
  assert.equal(await again.load(7), undefined);
  await ChunkStore.open(directory, "other");
  assert.deepEqual(readdirSync(directory), ["other"]);
});

const chain = await syncChain({ genesis: { initialHeight: 5n } });
await chain.grow(10);

async function clientOf(height: bigint): Promise<LightClient> {
  const [primary, witness] = [storedProvider("primary", chain), storedProvider("witness", chain)];
  const { header } = storedLightBlock(chain, height);
  const now = nsFromTimestamp(storedLightBlock(chain, 0n).header.time);
  const dependencies = { primary, witnesses: [witness], store: new MemoryLightStore(), logger: silentLogger };
  return LightClient.open(
    { ...dependencies, clock: { now: () => now }, timers: { after: () => ({ cancel: () => {} }) } },
    {
      chainId: chain.genesis.chainId,
      trustingPeriodNs: 3_600_000_000_000n,
      trust: { height, hash: headerHash(header) },
    },
  );
}

const sources = [storedProvider("one", chain), storedProvider("two", chain)];
const stateAt = (height: bigint): State => chain.states[Number(height - 4n)] as State;

test("a light client's facts make the state that the chain had, and stores that go on from it", async () => {
  const parts = { client: await clientOf(6n), paramsSources: sources, logger: silentLogger };
  const provider = lightStateProvider(parts, { initialHeight: 5n });
  const expected = stateAt(9n);
  assert.deepEqual(await provider.appHash(9n), expected.appHash);
  const state = await provider.state(9n);
  const { version, lastHeightValidatorsChanged, lastHeightConsensusParamsChanged, ...rest } = state;
  const {
    version: chainVersion,
    lastHeightValidatorsChanged: _,
    lastHeightConsensusParamsChanged: __,
    ...chainRest
  } = expected;
  assert.deepEqual(rest, chainRest);
  assert.deepEqual(version.consensus, chainVersion.consensus);
  assert.deepEqual([lastHeightValidatorsChanged, lastHeightConsensusParamsChanged], [11n, 10n]);
  const commit = await provider.commit(9n);
  assert.deepEqual(commit, chain.blockStore.loadCommit(9n));
  const { database } = await openSyncNode({ genesis: chain.genesis });
  const node = await openSyncNode({ genesis: chain.genesis, database });
  await bootstrapStores(node, { state, commit });
  assert.deepEqual(node.stateStore.load(), state);
  assert.deepEqual(node.blockStore.loadSeenCommit(9n), commit);
  for (const height of [9n, 10n, 11n]) {
    assert.deepEqual(node.stateStore.loadValidators(height), chain.stateStore.loadValidators(height));
  }
  assert.deepEqual(node.stateStore.loadConsensusParams(10n), state.consensusParams);
});

test("a height whose successors do not exist yet is too high", async () => {
  const parts = { client: await clientOf(6n), paramsSources: sources, logger: silentLogger };
  const provider = lightStateProvider(parts, { initialHeight: 5n });
  await assert.rejects(provider.appHash(13n), HeightTooHighError);
  assert.deepEqual(await provider.appHash(12n), stateAt(12n).appHash);
});

test("params are believed when the header and all who answer agree", async () => {
  const client = await clientOf(6n);
  const lying = (change: (params: ConsensusParams) => ConsensusParams): ParamsSource => ({
    name: "liar",
    consensusParams: async () => change(stateAt(10n).consensusParams),
  });
  const dead: ParamsSource = {
    name: "dead",
    consensusParams: () => Promise.reject(new NoResponseError("no answer")),
  };
  const provide = (paramsSources: readonly ParamsSource[]) =>
    lightStateProvider({ client, paramsSources, logger: silentLogger }, { initialHeight: 5n }).state(9n);
  const bigger = lying((params) => ({ ...params, block: { ...params.block, maxBytes: 1n } }));
  await assert.rejects(provide([bigger]), /does not match trusted hash/);
  const evidence = lying((params) => ({ ...params, evidence: { ...params.evidence, maxAgeNumBlocks: 1n } }));
  await assert.rejects(provide([...sources, evidence]), /nodes tell different consensus params/);
  await assert.rejects(provide([dead]), /nobody tells/);
  assert.deepEqual((await provide([dead, ...sources])).consensusParams, stateAt(10n).consensusParams);
});
