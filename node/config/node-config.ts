/** Fills each subsystem's options from the files of a home. */
import { readFileSync } from "node:fs";
import { parseSocketAddress, SocketAddressError } from "#engine/abci-socket/address.ts";
import type { ConsensusOptions } from "#engine/options.ts";
import { TypedError } from "#lib/errors.ts";
import type { MempoolOptions } from "#mempool/options.ts";
import type { GrpcOptions } from "#rpc/gateway/grpc-server.ts";
import type { RestOptions } from "#rpc/gateway/rest-server.ts";
import type { RpcServerOptions } from "#rpc/server.ts";
import type { MultiStoreOptions } from "#store/multi-store-options.ts";
import { type PruningOptions, pruningOptions } from "#store/pruning.ts";
import { inHome } from "./home.ts";
import type { AppConfig, CometConfig, HomeConfig } from "./load.ts";
import { ConfigError } from "./toml-file.ts";

/** Where to listen. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** Files and folders of a node, absolute. */
export interface NodePaths {
  readonly genesis: string;
  readonly privValidatorKey: string;
  readonly privValidatorState: string;
  readonly nodeKey: string;
  readonly wal: string;
  readonly blockDatabase: string;
  readonly stateDatabase: string;
  readonly indexDatabase: string;
  readonly applicationDatabase: string;
  readonly snapshots: string;
  /** What this node's part in random values is made from. */
  readonly voterSecret: string;
  /** Chunks of a snapshot that is being restored. */
  readonly stateSyncDirectory: string;
}

/** The paths that config.toml names. */
export function nodePaths({ home, comet }: HomeConfig): NodePaths {
  const root = comet[""];
  const data = inHome(home, root.db_dir);
  return {
    genesis: inHome(home, root.genesis_file),
    privValidatorKey: inHome(home, root.priv_validator_key_file),
    privValidatorState: inHome(home, root.priv_validator_state_file),
    nodeKey: inHome(home, root.node_key_file),
    wal: inHome(home, comet.consensus.wal_file),
    blockDatabase: `${data}/blockstore.db`,
    stateDatabase: `${data}/state.db`,
    stateSyncDirectory: `${data}/statesync`,
    indexDatabase: `${data}/tx_index.db`,
    applicationDatabase: `${data}/application.db`,
    snapshots: `${data}/snapshots`,
    voterSecret: `${data}/beacon_seed.json`,
  };
}

/** `[consensus]`. */
export function consensusOptions({ consensus: c }: CometConfig): ConsensusOptions {
  return {
    timeoutProposeMs: c.timeout_propose,
    timeoutProposeDeltaMs: c.timeout_propose_delta,
    timeoutPrevoteMs: c.timeout_prevote,
    timeoutPrevoteDeltaMs: c.timeout_prevote_delta,
    timeoutPrecommitMs: c.timeout_precommit,
    timeoutPrecommitDeltaMs: c.timeout_precommit_delta,
    timeoutCommitMs: c.timeout_commit,
    skipTimeoutCommit: c.skip_timeout_commit,
    createEmptyBlocks: c.create_empty_blocks,
    createEmptyBlocksIntervalMs: c.create_empty_blocks_interval,
    doubleSignCheckHeight: c.double_sign_check_height,
  };
}

/** `[mempool]`. */
export function mempoolOptions({ mempool: m }: CometConfig): MempoolOptions {
  return {
    recheck: m.recheck,
    recheckTimeoutMs: m.recheck_timeout,
    size: m.size,
    maxTxsBytes: m.max_txs_bytes,
    maxTxBytes: m.max_tx_bytes,
    cacheSize: m.cache_size,
    keepInvalidTxsInCache: m["keep-invalid-txs-in-cache"],
  };
}

/** `[rpc]`; undefined when laddr is empty. Certificate files are relative to the home's config folder, as in CometBFT. */
export function rpcOptions({ rpc }: CometConfig, configDir = ""): RpcServerOptions | undefined {
  if (rpc.laddr === "") return undefined;
  const { tls_cert_file: cert, tls_key_file: key } = rpc;
  if ((cert === "") !== (key === "")) throw new ConfigError("rpc.tls_cert_file and rpc.tls_key_file go together");
  return {
    ...(cert === "" ? {} : { tls: { cert: readText(configDir, cert), key: readText(configDir, key) } }),
    headerBytesMax: rpc.max_header_bytes,
    ...listenAddress("rpc.laddr", rpc.laddr),
    bodyBytesMax: rpc.max_body_bytes,
    batchMax: rpc.max_request_batch_size,
    connectionsMax: unlimitedWhenZero(rpc.max_open_connections),
    corsOrigins: rpc.cors_allowed_origins,
    corsMethods: rpc.cors_allowed_methods,
    corsHeaders: rpc.cors_allowed_headers,
    socketWriteQueueMax: rpc.experimental_websocket_write_buffer_size,
    closeOnSlowClient: rpc.experimental_close_on_slow_client,
  };
}

/** `[api]`; undefined when it is off. */
export function restOptions({ api }: AppConfig, bodyBytesMax: number): RestOptions | undefined {
  if (!api.enable) return undefined;
  return {
    ...listenAddress("api.address", api.address),
    connectionsMax: api["max-open-connections"],
    bodyBytesMax,
    anyOrigin: api["enabled-unsafe-cors"],
  };
}

/** `[grpc]`; undefined when it is off. */
export function grpcOptions({ grpc }: AppConfig): GrpcOptions | undefined {
  if (!grpc.enable) return undefined;
  return {
    ...listenAddress("grpc.address", grpc.address),
    requestBytesMax: grpc["max-recv-msg-size"],
    replyBytesMax: grpc["max-send-msg-size"],
  };
}

/** `[instrumentation]`; undefined when it is off. */
export function metricsAddress({ instrumentation }: CometConfig): ListenAddress | undefined {
  if (!instrumentation.prometheus) return undefined;
  return listenAddress("instrumentation.prometheus_listen_addr", instrumentation.prometheus_listen_addr);
}

/** Memory and pruning of the state. */
export function multiStoreOptions(app: AppConfig): MultiStoreOptions & { readonly pruning: PruningOptions } {
  return {
    cacheBytesMax: app.tributary["state-cache-bytes"],
    residentNodesMax: app[""]["iavl-cache-size"],
    pruning: pruning(app),
  };
}

function pruning({ "": root }: AppConfig) {
  const custom = {
    kind: "custom",
    keepRecent: root["pruning-keep-recent"],
    interval: root["pruning-interval"],
  } as const;
  try {
    switch (root.pruning) {
      case "nothing":
      case "everything":
        return pruningOptions({ kind: root.pruning });
      case "custom":
        return pruningOptions(custom);
      default:
        return pruningOptions({ kind: "default" });
    }
  } catch (cause) {
    if (cause instanceof TypedError) throw new ConfigError(`app.toml: ${cause.message}`, {}, { cause });
    throw cause;
  }
}

function readText(folder: string, path: string): string {
  try {
    return readFileSync(inHome(folder, path), "utf8");
  } catch (cause) {
    throw new ConfigError(`${path} cannot be read`, { path }, { cause });
  }
}

const unlimitedWhenZero = (limit: number): number => (limit === 0 ? Number.MAX_SAFE_INTEGER : limit);

function listenAddress(key: string, text: string): ListenAddress {
  try {
    const address = parseSocketAddress(text);
    if (address.kind === "tcp") return { host: address.host, port: address.port };
  } catch (cause) {
    if (!(cause instanceof SocketAddressError)) throw cause;
  }
  throw new ConfigError(`${key} = "${text}" is not usable: expected an address such as tcp://127.0.0.1:26657`, { key });
}
