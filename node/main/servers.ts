/** Starts what serves clients of a running engine: RPC, REST, gRPC and metrics. */
import { homePaths } from "#config/home.ts";
import type { HomeConfig } from "#config/load.ts";
import { grpcOptions, metricsAddress, restOptions, rpcOptions } from "#config/node-config.ts";
import type { Logger } from "#lib/logger.ts";
import type { RpcEnvironment } from "#rpc/environment.ts";
import { startGrpcServer } from "#rpc/gateway/grpc-server.ts";
import { buildGateway } from "#rpc/gateway/methods.ts";
import { startRestServer } from "#rpc/gateway/rest-server.ts";
import { buildRoutes } from "#rpc/routes/routes.ts";
import { startRpcServer } from "#rpc/server.ts";
import type { Wiring } from "#sdk";
import type { MetricsRegistry } from "#telemetry/metrics.ts";
import { serveMetrics } from "#telemetry/metrics-server.ts";
import { PROGRAM } from "./application.ts";

/** Where the servers listen; absent ones are off. */
export interface Servers {
  readonly rpc: string | undefined;
  readonly rest: string | undefined;
  readonly grpc: string | undefined;
  readonly metrics: string | undefined;
  /** Closes them all. */
  close(): Promise<void>;
}

/** What the servers are made of. */
export interface ServerParts {
  /** What REST and gRPC serve; without it they are off. */
  readonly wiring: Wiring | undefined;
  readonly bech32Prefix: string;
  readonly metrics: MetricsRegistry;
  readonly logger: Logger;
}

interface Closable {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts every server that the configuration asks for; when one fails, those already started are closed. */
export async function startServers(env: RpcEnvironment, config: HomeConfig, parts: ServerParts): Promise<Servers> {
  const started: Closable[] = [];
  const start = async <O extends { readonly host: string }>(
    options: O | undefined,
    open: (options: O) => Promise<Closable>,
  ): Promise<string | undefined> => {
    if (options === undefined) return undefined;
    const server = await open(options);
    started.push(server);
    return `${options.host}:${server.port}`;
  };
  const close = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.close()));
  };
  const log = parts.logger.child({ module: "rpc" });
  try {
    const { wiring } = parts;
    const gateway = wiring && gatewayOf(env, config, { ...parts, wiring });
    const closeSubscriptions = (id: number): void => env.subscriptions.removeAll(id, false);
    const rpcParts = { ...buildRoutes(env), onSocketClosed: closeSubscriptions, log };
    const rpc = rpcOptions(config.comet, homePaths(config.home).configDir);
    const rest = restOptions(config.app, config.comet.rpc.max_body_bytes);
    const grpc = grpcOptions(config.app);
    return {
      rpc: await start(rpc, (options) => startRpcServer(rpcParts, options)),
      rest: gateway && (await start(rest, (options) => startRestServer({ ...gateway, log }, options))),
      grpc: gateway && (await start(grpc, (options) => startGrpcServer({ ...gateway, log }, options))),
      metrics: await start(metricsAddress(config.comet), ({ host, port }) => serveMetrics(parts.metrics, host, port)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface GatewayParts {
  readonly wiring: Wiring;
  readonly bech32Prefix: string;
}

function gatewayOf(env: RpcEnvironment, { app }: HomeConfig, { wiring, bech32Prefix }: GatewayParts) {
  const root = app[""];
  return buildGateway({
    env,
    types: wiring.registry,
    bech32Prefix,
    config: {
      minGasPrices: root["minimum-gas-prices"],
      pruningKeepRecent: String(root["pruning-keep-recent"]),
      pruningInterval: String(root["pruning-interval"]),
      haltHeight: BigInt(root["halt-height"]),
    },
    program: { ...PROGRAM, gitCommit: "" },
    queries: [...wiring.queries.values()].map((query) => query.handler.rpc),
  });
}
