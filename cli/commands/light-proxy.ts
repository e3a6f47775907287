/** Runs a light client behind an RPC server of its own (`cmt:cmd/cometbft/commands/light.go`, `light/proxy`). */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseSocketAddress } from "#engine/abci-socket/address.ts";
import { utf8Decode, utf8Encode } from "#lib/bytes.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { httpProvider } from "#rpc/light/http-provider.ts";
import { openLightDatabase } from "#rpc/light/light-database.ts";
import { lightRoutes } from "#rpc/light/proxy-routes.ts";
import { JsonRpcClient } from "#rpc/light/rpc-client.ts";
import { verifiedNode } from "#rpc/light/verified-node.ts";
import { startRpcServer } from "#rpc/server.ts";
import type { Database } from "#store/database.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { LightClient, type LightClientOptions } from "#types/light/client.ts";
import { CliError } from "../errors.ts";

/** Nodes that a light client asks, as addresses. */
export interface LightNodes {
  readonly primary: string;
  readonly witnesses: readonly string[];
}

/** How a proxy runs. */
export interface LightProxyOptions {
  /** Where trusted headers are kept. */
  readonly directory: string;
  readonly laddr: string;
  readonly connectionsMax: number;
  /** Those of the last time when absent. */
  readonly nodes: LightNodes | undefined;
  readonly client: LightClientOptions;
}

/** What a proxy needs. */
export interface LightProxyDependencies {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  /** Asked before trusted headers are removed. */
  confirm(action: string): Promise<boolean>;
}

/** A running proxy. */
export interface LightProxy {
  /** "127.0.0.1:8888" */
  readonly address: string;
  readonly client: LightClient;
  close(): Promise<void>;
}

const NODES_KEY = utf8Encode("nodes");
/** Bytes of a request; answers come from nodes and are bounded there. */
const REQUEST_BYTES_MAX = 1_000_000;
const BATCH_MAX = 10;
const SOCKET_QUEUE_MAX = 200;

/** Opens the light client and serves it; rejects when it cannot begin to trust anything. */
export async function startLightProxy(
  dependencies: LightProxyDependencies,
  options: LightProxyOptions,
): Promise<LightProxy> {
  await mkdir(options.directory, { recursive: true });
  const database = await openLevelDatabase(join(options.directory, "light-client-db.db"));
  try {
    const nodes = await rememberedNodes(database, options.nodes);
    const rpc = new JsonRpcClient(dependencies, nodes.primary);
    const witnesses = nodes.witnesses.map((address) => httpProvider(new JsonRpcClient(dependencies, address)));
    const store = await openLightDatabase(database, options.client.chainId);
    const client = await LightClient.open(
      { ...dependencies, primary: httpProvider(rpc), witnesses, store },
      options.client,
    );
    const server = await serve(client, { rpc, log: dependencies.logger, options });
    return {
      address: `${server.host}:${server.port}`,
      client,
      close: async () => {
        await server.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function serve(
  client: LightClient,
  { rpc, log, options }: { readonly rpc: JsonRpcClient; readonly log: Logger; readonly options: LightProxyOptions },
) {
  const address = parseSocketAddress(options.laddr);
  if (address.kind !== "tcp") throw new CliError(`--laddr ${options.laddr} cannot be used: write tcp://host:port`);
  const routes = lightRoutes(verifiedNode(rpc, client));
  return startRpcServer(
    { routes, socketRoutes: routes, onSocketClosed: () => {}, log },
    {
      host: address.host,
      port: address.port,
      connectionsMax: options.connectionsMax,
      bodyBytesMax: REQUEST_BYTES_MAX,
      batchMax: BATCH_MAX,
      socketWriteQueueMax: SOCKET_QUEUE_MAX,
      closeOnSlowClient: true,
      corsOrigins: [],
      corsMethods: [],
      corsHeaders: [],
    },
  );
}

/** The nodes that are named now, which are remembered, or those of the last time. */
async function rememberedNodes(database: Database, named: LightNodes | undefined): Promise<LightNodes> {
  if (named !== undefined) {
    const batch = database.batch();
    batch.put(NODES_KEY, utf8Encode([named.primary, ...named.witnesses].join("\n")));
    await batch.write({ sync: true });
    return named;
  }
  const stored = database.getSync(NODES_KEY);
  const [primary, ...witnesses] = stored === undefined ? [] : utf8Decode(stored).split("\n");
  if (primary === undefined)
    throw new CliError("no node is known: name one with --primary, and others with --witnesses");
  return { primary, witnesses };
}
