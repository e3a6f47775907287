/** All methods of the reference's table (cmt:rpc/core/routes.go). */
import type { RpcEnvironment } from "../environment.ts";
import type { Routes } from "../jsonrpc/dispatch.ts";
import type { Route } from "../jsonrpc/route.ts";
import { applicationRoutes } from "./application.ts";
import { blockRoutes } from "./blocks.ts";
import { genesisRoutes } from "./genesis.ts";
import { nodeRoutes } from "./node.ts";
import { searchRoutes } from "./search.ts";
import { subscriptionRoutes } from "./subscriptions.ts";
import { txRoutes } from "./txs.ts";
import { unsafeRoutes } from "./unsafe.ts";

/** The methods of each transport. */
export interface RouteTable {
  readonly routes: Routes;
  readonly socketRoutes: Routes;
}

/** Builds the methods over an environment. */
export function buildRoutes(env: RpcEnvironment): RouteTable {
  const builders = [nodeRoutes, genesisRoutes, blockRoutes, txRoutes, searchRoutes, applicationRoutes, unsafeRoutes];
  const common = builders.flatMap((build) => build(env));
  return { routes: byName(common), socketRoutes: byName([...subscriptionRoutes(env), ...common]) };
}

const byName = (routes: readonly Route[]): Routes => new Map(routes.map((route) => [route.name, route]));
