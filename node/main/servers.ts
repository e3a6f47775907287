/** Starts what serves clients of a running engine: RPC, REST, gRPC and metrics. */
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
  readonly wiring: Wiring;
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
  const start = async (host: string | undefined, open: () => Promise<Closable>): Promise<string | undefined> => {
    if (host === undefined) return undefined;
    const server = await open();
    started.push(server);
    return `${host}:${server.port}`;
  };
  const close = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.close()));
  };
  const log = parts.logger.child({ module: "rpc" });
  const rpc = rpcOptions(config.comet);
  const rest = restOptions(config.app, config.comet.rpc.max_body_bytes);
  const grpc = grpcOptions(config.app);
  const metrics = metricsAddress(config.comet);
  try {
    const gateway = gatewayOf(env, config, parts);
    const closeSubscriptions = (id: number): void => env.subscriptions.removeAll(id, false);
    return {
      rpc: await start(rpc?.host, () =>
        startRpcServer({ ...buildRoutes(env), onSocketClosed: closeSubscriptions, log }, required(rpc)),
      ),
      rest: await start(rest?.host, () => startRestServer({ ...gateway, log }, required(rest))),
      grpc: await start(grpc?.host, () => startGrpcServer({ methods: gateway.methods, log }, required(grpc))),
      metrics: await start(metrics?.host, () =>
        serveMetrics(parts.metrics, required(metrics).host, required(metrics).port),
      ),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function gatewayOf(env: RpcEnvironment, { app }: HomeConfig, parts: Pick<ServerParts, "wiring" | "bech32Prefix">) {
  const { wiring } = parts;
  const root = app[""];
  return buildGateway({
    env,
    types: wiring.registry,
    bech32Prefix: parts.bech32Prefix,
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

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("a server was started without options");
  return value;
}
