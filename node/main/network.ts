/** The node among others: host, reactors and sync over a running engine, and the order in which they begin and end. */
import type { Application } from "#abci/application.ts";
import { p2pOptions } from "#config/p2p-config.ts";
import { secureRandom } from "#crypto/native.ts";
import { BlockSync } from "#engine/block-sync/block-sync.ts";
import { isOnlyValidator } from "#engine/block-sync/caught-up.ts";
import { recordChainMetrics } from "#engine/chain-metrics.ts";
import { diskGuard } from "#engine/disk-guard.ts";
import type { Engine } from "#engine/engine.ts";
import type { NodeKey } from "#engine/node-key.ts";
import type { GossipRelay } from "#engine/reactors/gossip-relay.ts";
import { openReactors, type Reactors } from "#engine/reactors/reactors.ts";
import { bootstrapStores } from "#engine/state-sync/bootstrap.ts";
import { StateSync } from "#engine/state-sync/state-sync.ts";
import { fromHex } from "#lib/bytes.ts";
import type { Metrics } from "#lib/metrics.ts";
import { type Host, openHost } from "#p2p/host.ts";
import { openRpcStateProvider, type RpcStateProviderOptions } from "#rpc/light/rpc-state-provider.ts";
import { systemClock, systemTimers } from "#telemetry/system.ts";
import { PROGRAM } from "./application.ts";
import type { Cleanup } from "./cleanup.ts";
import type { Home } from "./home.ts";

/** What joins the network. */
export interface NetworkParts {
  readonly engine: Engine;
  readonly application: Application;
  readonly nodeKey: NodeKey;
  /** Of this node's own signer. */
  readonly validatorAddress: Uint8Array;
  /** The one the engine was opened with. */
  readonly gossip: GossipRelay;
  readonly metrics: Metrics;
}

/** How it is run. */
export interface NetworkOptions {
  readonly cleanup: Cleanup;
  onFailure(error: Error): void;
  /** What reactors see in place of the host; the host itself when absent. */
  readonly aroundHost?: (host: Host) => Host;
}

/** This node's side of the network. */
export interface NodeNetwork {
  readonly host: Host;
  readonly reactors: Reactors;
  /** Whether blocks of others are being fetched. */
  isSyncing(): boolean;
  /** Joins the network; consensus begins at once, or when there is nothing left to fetch. */
  start(): Promise<void>;
}

/** Threads that verify commits while the main one executes blocks. */
const SYNC_SIGNATURE_THREADS = 1;

/** Prepares everything; the network is joined with `start`. */
export async function openNetwork(
  home: Home,
  { engine, application, nodeKey, validatorAddress, gossip, metrics }: NetworkParts,
  { cleanup, onFailure, aroundHost = (host) => host }: NetworkOptions,
): Promise<NodeNetwork> {
  const { config, genesis } = home;
  const { comet } = config;
  const system = { clock: systemClock, timers: systemTimers, random: secureRandom, metrics };
  const logger = home.logger.child({ module: "p2p" });
  const { blockStore, stateStore, executor, eventBus } = engine;
  const hello = {
    chainId: genesis.head.chainId,
    genesisHash: genesis.hash,
    version: PROGRAM.version,
    moniker: comet[""].moniker,
  };
  const host = aroundHost(
    await openHost({ ...system, privateKey: nodeKey.key.privateKey, log: logger, hello }, p2pOptions(config)),
  );
  const common = { ...system, logger, network: host };
  const reactors = openReactors({ ...common, engine, gossip }, reactorsOptions(home));
  const blockSync = new BlockSync({
    ...common,
    blockStore,
    executor,
    diskGuard: diskGuard(config.home),
    signatureThreads: SYNC_SIGNATURE_THREADS,
    validatorAddress,
    state: () => engine.state(),
    caughtUp: (state) => engine.start(state),
    onFailure,
  });
  const stateSync = new StateSync({ ...common, application }, stateSyncOptions(home));
  const stopMetrics = recordChainMetrics({
    eventBus,
    blockStore,
    stateStore,
    metrics,
    clock: systemClock,
    address: validatorAddress,
    mempool: engine.mempool,
    roundState: () => engine.roundState(),
  });
  const restore = async (): Promise<void> => {
    const provider = await openRpcStateProvider({ ...system, logger }, trustOptions(home));
    const synced = await stateSync.sync(provider);
    await bootstrapStores({ blockStore, stateStore }, synced);
    blockSync.start(synced.state);
  };
  reactors.start();
  cleanup.add(async () => {
    stopMetrics();
    stateSync.stop();
    await blockSync.stop();
    reactors.stop();
    await host.stop();
  });
  return {
    host,
    reactors,
    isSyncing: () => blockSync.isSyncing,
    start: async () => {
      await host.start();
      const state = engine.state();
      if (config.comet.statesync.enable && state.lastBlockHeight === 0n) {
        restore().catch(onFailure);
        return;
      }
      // A validator without others has nobody to fetch from.
      if (isOnlyValidator(state, validatorAddress)) await engine.start();
      else blockSync.start(state);
    },
  };
}

function reactorsOptions({ config: { comet } }: Home) {
  const { mempool, consensus } = comet;
  return {
    consensus: {
      gossipSleepMs: consensus.peer_gossip_sleep_duration,
      queryMaj23SleepMs: consensus.peer_query_maj23_sleep_duration,
    },
    mempool: {
      broadcast: mempool.broadcast,
      maxTxBytes: mempool.max_tx_bytes,
      maxGossipConnectionsToPersistentPeers: mempool.experimental_max_gossip_connections_to_persistent_peers,
      maxGossipConnectionsToNonPersistentPeers: mempool.experimental_max_gossip_connections_to_non_persistent_peers,
    },
  };
}

function trustOptions({ config: { comet }, genesis }: Home): RpcStateProviderOptions {
  const { rpc_servers, trust_height, trust_hash, trust_period } = comet.statesync;
  return {
    chainId: genesis.head.chainId,
    initialHeight: genesis.head.initialHeight,
    servers: rpc_servers
      .split(",")
      .map((server) => server.trim())
      .filter((server) => server !== ""),
    trustHeight: BigInt(trust_height),
    trustHash: fromHex(trust_hash),
    trustPeriodNs: BigInt(trust_period) * 1_000_000n,
  };
}

function stateSyncOptions({ config: { comet }, paths }: Home) {
  const { statesync } = comet;
  return {
    directory: statesync.temp_dir === "" ? paths.stateSyncDirectory : statesync.temp_dir,
    discoveryTimeMs: statesync.discovery_time,
    chunkRequestTimeoutMs: statesync.chunk_request_timeout,
    chunkFetchers: Number(statesync.chunk_fetchers),
  };
}
