/** The facts that state sync needs, over the RPC servers of `[statesync] rpc_servers` (`cmt:statesync/stateprovider.go`). */

import { lightStateProvider, type StateProvider } from "#engine/state-sync/state-provider.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { LightClient } from "#types/light/client.ts";
import { LightClientError } from "#types/light/client-errors.ts";
import { MemoryLightStore } from "#types/light/light-store.ts";
import { httpProvider } from "./http-provider.ts";
import { JsonRpcClient } from "./rpc-client.ts";

/** `[statesync]` as far as it is about trust. */
export interface RpcStateProviderOptions {
  readonly chainId: string;
  readonly initialHeight: bigint;
  /** Addresses of nodes; the first is followed, the others watch. */
  readonly servers: readonly string[];
  readonly trustHeight: bigint;
  readonly trustHash: Uint8Array;
  readonly trustPeriodNs: bigint;
}

/** Servers below which nobody watches the first one. */
export const SERVERS_MIN = 2;

/** Opens a light client over the servers; rejects when they do not have the trusted header or contradict each other. */
export async function openRpcStateProvider(
  dependencies: { readonly clock: Clock; readonly timers: Timers; readonly logger: Logger },
  options: RpcStateProviderOptions,
): Promise<StateProvider> {
  const { servers, chainId, initialHeight } = options;
  const providers = servers.map((address) => httpProvider(new JsonRpcClient(dependencies, address)));
  const [primary, ...witnesses] = providers;
  if (primary === undefined || providers.length < SERVERS_MIN) {
    throw new LightClientError(`at least ${SERVERS_MIN} RPC servers are required, got ${providers.length}`);
  }
  const client = await LightClient.open(
    { ...dependencies, primary, witnesses, store: new MemoryLightStore() },
    {
      chainId,
      trustingPeriodNs: options.trustPeriodNs,
      trust: { height: options.trustHeight, hash: options.trustHash },
    },
  );
  return lightStateProvider({ client, paramsSources: providers, logger: dependencies.logger }, { initialHeight });
}
