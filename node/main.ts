/** The composition root: opens every part of a node in order, and closes them in the opposite order. */
import { loadHomeConfig } from "#config/load.ts";
import { multiStoreOptions, nodePaths } from "#config/node-config.ts";
import { secp256k1Backend } from "#crypto/native.ts";
import { serveAbci } from "#engine/abci-socket/server.ts";
import { countCalls } from "#engine/application-metrics.ts";
import type { Engine } from "#engine/engine.ts";
import { GossipRelay } from "#engine/reactors/gossip-relay.ts";
import { rollback } from "#engine/rollback.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { StateStore } from "#engine/stores/state-store.ts";
import type { Host } from "#p2p/host.ts";
import { limitQueries } from "#rpc/query-limits.ts";
import { Subscriptions } from "#rpc/subscriptions.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { createLogger, type LineSink } from "#telemetry/logger.ts";
import { createMetrics } from "#telemetry/metrics.ts";
import { systemClock, systemTimers } from "#telemetry/system.ts";
import { genesisText } from "#types/genesis-json.ts";
import { consensusParamsFromProto } from "#types/params.ts";
import { bech32Prefix, type DrivenApplication, openApplication } from "./main/application.ts";
import { cleanups } from "./main/cleanup.ts";
import { openEngineOf } from "./main/engine.ts";
import { openExternalApplication } from "./main/external-application.ts";
import { openGenesisFile } from "./main/genesis-file.ts";
import type { Home } from "./main/home.ts";
import { openNetwork } from "./main/network.ts";
import { rpcEnvironment } from "./main/rpc-environment.ts";
import { type Servers, startServers } from "./main/servers.ts";

/**
 * Setting that names the external application to drive. Only among flags: the file's has an address in every home made by
 * CometBFT or an SDK chain, whether somebody listens there or not.
 */
const PROXY_APP = "proxy_app";

/** Which home to run, and settings ("rpc.laddr" → text) that win over its files. */
export interface NodeOptions {
  readonly home: string;
  readonly flags?: ReadonlyMap<string, string>;
  /** Where log lines go; the standard output when absent. */
  readonly logSink?: LineSink;
  /** What reactors see in place of the host, such as one that misbehaves in a test; the host itself when absent. */
  readonly aroundHost?: (host: Host) => Host;
}

/** A node that runs in this process. */
export interface RunningNode {
  readonly chainId: string;
  readonly engine: Engine;
  readonly servers: Servers;
  /** Settles when the node has stopped: rejects with the reason when it failed. */
  readonly stopped: Promise<void>;
  /** Stops it in order; resolves when everything is on disk. */
  close(): Promise<void>;
}

/** Runs the node of a home. */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const home = openHome(options);
  const { config, genesis, logger } = home;
  const { chainId } = genesis.head;
  if (secp256k1Backend !== "native")
    logger.warn("slow signature verification", { reason: "no compiled secp256k1 for this platform" });
  const cleanup = cleanups();
  const stopped = Promise.withResolvers<void>();
  // Nobody may be waiting for the end yet.
  stopped.promise.catch(() => {});
  try {
    const application = await openDrivenApplication(home, options.flags?.get(PROXY_APP), fail);
    const { app, wiring } = application;
    cleanup.add(application.close);
    const gossip = new GossipRelay();
    const metrics = createMetrics(config.comet.instrumentation.namespace, { chain_id: chainId });
    const isMeasured = config.comet.instrumentation.prometheus;
    const counted = isMeasured ? countCalls(app, { metrics, clock: systemClock }) : app;
    const engine = await openEngineOf(home, counted, { cleanup, gossip, onFailure: fail });
    application.extendVotesOf(engine.validatorAddress);
    const network = await openNetwork(
      home,
      { ...engine, application: counted, gossip, metrics },
      {
        ...options,
        cleanup,
        onFailure: fail,
      },
    );
    const subscriptions = new Subscriptions(engine.engine.eventBus, systemTimers, {
      clientsMax: config.comet.rpc.max_subscription_clients,
      perClientMax: config.comet.rpc.max_subscriptions_per_client,
    });
    const environment = rpcEnvironment({
      ...engine,
      network,
      application: limitQueries(counted),
      subscriptions,
      genesis: genesis.text,
      options: {
        broadcastCommitTimeoutMs: config.comet.rpc.timeout_broadcast_tx_commit,
        isUnsafe: config.comet.rpc.unsafe,
      },
    });
    const servers = await startServers(environment, config, {
      wiring,
      bech32Prefix: bech32Prefix(genesis),
      metrics,
      logger,
    });
    cleanup.add(servers.close);
    await network.start();
    const { lastBlockHeight: height } = engine.engine.state();
    logger.info("node started", { chain: chainId, height, home: config.home });
    const node: RunningNode = {
      chainId,
      engine: engine.engine,
      servers,
      stopped: stopped.promise,
      close: async () => {
        await cleanup.run();
        stopped.resolve();
      },
    };
    return node;
  } catch (error) {
    await cleanup.run();
    throw error;
  }

  function fail(error: Error): void {
    logger.error("node stops", { reason: error.message });
    cleanup.run().then(
      () => stopped.reject(error),
      () => stopped.reject(error),
    );
  }
}

/** The home's own application, or the one that answers at the address which was given. */
async function openDrivenApplication(
  { config, paths, genesis, logger }: Home,
  proxyApp: string | undefined,
  onFailure: (error: Error) => void,
): Promise<DrivenApplication> {
  if (proxyApp === undefined) return openApplication(config, paths, { genesis, logger });
  const application = await openExternalApplication({ logger }, { address: proxyApp, onFailure });
  logger.info("engine drives an external application", {
    address: proxyApp,
    off: "REST, gRPC and the own application",
  });
  return application;
}

/** Serves the application of a home on an ABCI socket, for another engine to drive. */
export async function serveApplication(
  options: NodeOptions & { readonly address: string },
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { config, paths, genesis, logger } = openHome(options);
  const { app, close } = await openApplication(config, paths, { genesis, logger });
  const server = await serveAbci({ application: app, logger }, { address: options.address });
  return {
    address: server.address,
    close: async () => {
      await server.close();
      await close();
    },
  };
}

/** The application's state after a block, the last one when none is named, as the genesis text of a chain that goes on from there. */
export async function exportGenesis(options: NodeOptions & { readonly height?: bigint }): Promise<string> {
  const { config, paths, genesis, logger } = openHome(options);
  const { app, close } = await openApplication(config, paths, { genesis, logger });
  try {
    const { height = app.height } = options;
    const { appState, consensusParams } = app.exportGenesis(height);
    return genesisText({
      ...genesis.head,
      ...(consensusParams === undefined ? {} : { consensusParams: consensusParamsFromProto(consensusParams) }),
      initialHeight: height + 1n,
      appState: JSON.stringify(appState),
    });
  } finally {
    await close();
  }
}

/** Takes the last block back; `hard` removes the block itself too. */
export async function rollbackNode(
  options: NodeOptions & { readonly hard: boolean },
): Promise<{ readonly height: bigint; readonly appHash: Uint8Array }> {
  const { config, paths, genesis, logger } = openHome(options);
  const database = await openLevelDatabase(paths.stateDatabase);
  const { store, close } = await openApplication(config, paths, { genesis, logger });
  try {
    const stores = { blockStore: new BlockStore(database), stateStore: new StateStore(database) };
    const state = await rollback(stores, { removeBlock: options.hard });
    await store.rollbackTo(state.lastBlockHeight);
    return { height: state.lastBlockHeight, appHash: state.appHash };
  } finally {
    await close();
    await database.close();
  }
}

/** Removes old states as the pruning settings say. */
export async function pruneNode(
  options: NodeOptions,
): Promise<{ readonly earliestHeight: bigint; readonly latestHeight: bigint }> {
  const { config, paths, genesis, logger } = openHome(options);
  const { store, close } = await openApplication(config, paths, { genesis, logger });
  try {
    const { keepRecent, interval } = multiStoreOptions(config.app).pruning;
    const oldest = store.latestVersion - BigInt(keepRecent);
    if (interval > 0 && oldest > 0n) await store.pruneBefore(oldest);
    return { earliestHeight: store.firstVersion, latestHeight: store.latestVersion };
  } finally {
    await close();
  }
}

function openHome({ home, flags, logSink }: NodeOptions): Home {
  const config = loadHomeConfig(home, flags);
  const { log_level: level, log_format: format } = config.comet[""];
  const logger = createLogger(
    { level: level === "none" ? "silent" : level, format: format === "json" ? "json" : "plain" },
    logSink,
  );
  if (config.unknownKeys.length > 0) logger.warn("settings are not used", { keys: config.unknownKeys.join(", ") });
  const paths = nodePaths(config);
  return { config, paths, logger, genesis: openGenesisFile(paths.genesis) };
}
