/** A node joins a chain of our own application: by a snapshot that peers serve, then by blocks, until it is like the others. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { BaseApp } from "#app/base-app.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { bootstrapStores } from "#engine/state-sync/bootstrap.ts";
import { StateSyncError } from "#engine/state-sync/snapshot-restore.ts";
import { lightStateProvider, type StateProvider } from "#engine/state-sync/state-provider.ts";
import { StateSync } from "#engine/state-sync/state-sync.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { StateStore } from "#engine/stores/state-store.ts";
import { toHex } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { nsFromTimestamp } from "#lib/time.ts";
import { application } from "#modules/index.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import { wire } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { SnapshotDirectory } from "#store/snapshot-directory.ts";
import { APP_PREFIX, appSigner, genesisState, sendMessage, signedTx } from "#test/support/app-chain.ts";
import { TEST_CHAIN_ID } from "#test/support/chain.ts";
import { realClock, realTimers, temporaryHome } from "#test/support/engine-node.ts";
import { storedLightBlock, storedProvider } from "#test/support/stored-light-blocks.ts";
import { openNodeOf, type SyncChain, strangeHash, syncChainOf } from "#test/support/sync-chain.ts";
import { joinFollower } from "#test/support/sync-follower.ts";
import { headerHash } from "#types/header.ts";
import { LightClient } from "#types/light/client.ts";
import { MemoryLightStore } from "#types/light/light-store.ts";

const [alice, bob] = [appSigner(0), appSigner(1)];
const time = { ...realClock, ...realTimers };
const SNAPSHOT_HEIGHT = 8n;

interface OurApp {
  readonly app: BaseApp;
  readonly store: MultiStore;
}

async function openApp(folder: string): Promise<OurApp> {
  const wiring = wire(application, { bech32Prefix: APP_PREFIX });
  const store = await MultiStore.open({ database: new MemoryDatabase(), storeNames: wiring.storeNames });
  const snapshots = new SnapshotDirectory(folder);
  const app = new BaseApp(
    { wiring, store, verifier: inlineVerifier(), logger: silentLogger, snapshots },
    { ...APP_OPTIONS_DEFAULT, snapshots: { interval: 4n, keepRecent: 2 } },
  );
  return { app, store };
}

/** A chain on which alice pays bob in every block. */
async function payingChain(context: TestContext): Promise<SyncChain<BaseApp> & OurApp> {
  const opened = await openApp(join(temporaryHome(context), "snapshots"));
  const txsAt = (height: bigint) => [
    signedTx({
      messages: [sendMessage(alice, bob, height)],
      signer: alice,
      sequence: height - 1n,
      chainId: TEST_CHAIN_ID,
    }),
  ];
  const appState = JSON.stringify(genesisState([alice, bob]));
  const chain = await syncChainOf({ application: opened.app, genesis: { appState }, txsAt });
  await chain.grow(11);
  while ((await opened.app.listSnapshots({})).snapshots.length < 2) await new Promise((done) => setTimeout(done, 5));
  return { ...chain, ...opened };
}

async function providerOf(chain: SyncChain<BaseApp>): Promise<StateProvider> {
  const [primary, witness] = [storedProvider("primary", chain), storedProvider("witness", chain)];
  const first = storedLightBlock(chain, 2n);
  const now = nsFromTimestamp(storedLightBlock(chain, 0n).header.time);
  const client = await LightClient.open(
    {
      primary,
      witnesses: [witness],
      store: new MemoryLightStore(),
      clock: { now: () => now },
      timers: realTimers,
      logger: silentLogger,
    },
    {
      chainId: TEST_CHAIN_ID,
      trustingPeriodNs: 3_600_000_000_000n,
      trust: { height: 2n, hash: headerHash(first.header) },
    },
  );
  return lightStateProvider({ client, paramsSources: [primary, witness], logger: silentLogger }, { initialHeight: 1n });
}

function stateSync(context: TestContext, network: MemoryNode, app: BaseApp): StateSync {
  return new StateSync(
    { network, application: app, clock: realClock, timers: realTimers, logger: silentLogger, metrics: noMetrics },
    {
      directory: join(temporaryHome(context), "chunks"),
      discoveryTimeMs: 50,
      chunkRequestTimeoutMs: 2000,
      chunkFetchers: 4,
    },
  );
}

function networkOf(context: TestContext, chain: OurApp, ids: readonly string[]): MemoryNetwork {
  const network = new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) });
  for (const id of ids) {
    const member = network.join(id);
    stateSync(context, member, chain.app);
    member.start();
  }
  return network;
}

test("an empty node restores a snapshot, fetches the rest as blocks, and has the state of the others", async (context) => {
  const chain = await payingChain(context);
  const network = networkOf(context, chain, ["one", "two"]);
  const joiner = await openApp(join(temporaryHome(context), "snapshots"));
  const member = network.join("joiner");
  const sync = stateSync(context, member, joiner.app);
  member.start();
  for (const id of ["one", "two"]) network.connect("joiner", id);
  const synced = await sync.sync(await providerOf(chain));
  assert.equal(synced.state.lastBlockHeight, SNAPSHOT_HEIGHT);
  assert.equal(joiner.app.height, SNAPSHOT_HEIGHT);
  assert.equal(toHex(joiner.store.lastCommitId.hash), toHex(chain.states[8]?.appHash ?? new Uint8Array()));
  const database = new MemoryDatabase();
  await bootstrapStores({ blockStore: new BlockStore(database), stateStore: new StateStore(database) }, synced);
  joiner.app.setChainId(TEST_CHAIN_ID);
  // From here on it is a node like any other; its handshake accepts a state without blocks.
  const node = await openNodeOf({ genesis: chain.genesis, database, application: joiner.app });
  assert.equal(node.state.lastBlockHeight, SNAPSHOT_HEIGHT);
  const blocks = new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) });
  joinFollower("source", chain, { network: blocks, time });
  const follower = joinFollower("joiner", node, { network: blocks, time });
  blocks.connect("joiner", "source");
  follower.sync.start(node.state);
  const state = await follower.done;
  assert.equal(state.lastBlockHeight, 10n);
  assert.equal(node.blockStore.base, 9n);
  assert.equal(toHex(state.appHash), toHex(chain.states[10]?.appHash ?? new Uint8Array()));
  assert.deepEqual(joiner.app.brokenInvariants(), []);
  assert.deepEqual([...network.reports, ...blocks.reports], []);
});

test("a snapshot that lies about the state is refused by its app hash, and leaves nothing behind", async (context) => {
  const chain = await payingChain(context);
  const network = networkOf(context, chain, ["one"]);
  const joiner = await openApp(join(temporaryHome(context), "snapshots"));
  const member = network.join("joiner");
  const sync = stateSync(context, member, joiner.app);
  member.start();
  network.connect("joiner", "one");
  const honest = await providerOf(chain);
  const offers: bigint[] = [];
  // To a node that knows the true hash, an honest snapshot of another state looks as a lie does.
  const strict: StateProvider = {
    ...honest,
    appHash: async (height) => {
      offers.push(height);
      return height === SNAPSHOT_HEIGHT ? strangeHash("truth") : honest.appHash(height);
    },
  };
  const synced = await sync.sync(strict);
  assert.deepEqual(offers, [SNAPSHOT_HEIGHT, 4n]);
  assert.equal(synced.state.lastBlockHeight, 4n);
  assert.equal(toHex(joiner.store.lastCommitId.hash), toHex(chain.states[4]?.appHash ?? new Uint8Array()));
});

test("wrong chunks are refused one by one, their senders are shut out, and honest ones complete the restore", async (context) => {
  const chain = await payingChain(context);
  const network = networkOf(context, chain, ["honest"]);
  const liar = network.join("liar");
  const forging = {
    info: chain.app.info.bind(chain.app),
    listSnapshots: chain.app.listSnapshots.bind(chain.app),
    offerSnapshot: chain.app.offerSnapshot.bind(chain.app),
    applySnapshotChunk: chain.app.applySnapshotChunk.bind(chain.app),
    loadSnapshotChunk: async () => ({ chunk: new Uint8Array(1000).fill(7) }),
  } as unknown as BaseApp;
  stateSync(context, liar, forging);
  liar.start();
  const joiner = await openApp(join(temporaryHome(context), "snapshots"));
  const member = network.join("joiner");
  const sync = stateSync(context, member, joiner.app);
  member.start();
  network.connect("joiner", "liar");
  setTimeout(() => network.connect("joiner", "honest"), 500);
  const synced = await sync.sync(await providerOf(chain));
  assert.equal(toHex(joiner.store.lastCommitId.hash), toHex(synced.state.appHash));
  assert.deepEqual(
    network.reports.map(({ peerId, fault }) => `${peerId} ${fault}`),
    ["liar bad-data"],
  );
});

test("an application that has a state is not restored over", async (context) => {
  const chain = await payingChain(context);
  const network = networkOf(context, chain, ["one"]);
  const other = await payingChain(context);
  const member = network.join("joiner");
  const sync = stateSync(context, member, other.app);
  member.start();
  network.connect("joiner", "one");
  const honest = await providerOf(chain);
  const state = async (height: bigint) => ({ ...(await honest.state(height - 2n)), lastBlockHeight: height });
  await assert.rejects(sync.sync({ ...honest, state }), StateSyncError);
});
