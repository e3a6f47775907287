/** What only an operator may ask, served when `rpc.unsafe` is set (cmt:rpc/core/{net,mempool}.go). */
import type { RpcEnvironment } from "../environment.ts";
import { bool, texts } from "../jsonrpc/arguments.ts";
import { CODE, RpcError } from "../jsonrpc/envelope.ts";
import { type Route, route } from "../jsonrpc/route.ts";

/** Addresses in one request. */
const ADDRESSES_MAX = 100;

/** The routes of this file; none unless the operator allows them. */
export function unsafeRoutes(env: RpcEnvironment): Route[] {
  if (!env.options.isUnsafe) return [];
  const addresses = texts(ADDRESSES_MAX);
  return [
    route({
      name: "dial_seeds",
      args: { seeds: addresses },
      handle: async ({ seeds }) => {
        if (seeds.length === 0) throw new RpcError(CODE.internal, "no seeds provided");
        await env.dial(seeds, { isPersistent: false, isUnconditional: false, isPrivate: false });
        return { log: "Dialing seeds in progress. See /net_info for details" };
      },
    }),
    route({
      name: "dial_peers",
      args: { peers: addresses, persistent: bool, unconditional: bool, private: bool },
      handle: async ({ peers, persistent, unconditional, private: isPrivate }) => {
        if (peers.length === 0) throw new RpcError(CODE.internal, "no peers provided");
        await env.dial(peers, { isPersistent: persistent, isUnconditional: unconditional, isPrivate });
        return { log: "Dialing peers in progress. See /net_info for details" };
      },
    }),
    route({
      name: "unsafe_flush_mempool",
      args: {},
      handle: () => {
        env.pool.flush();
        return {};
      },
    }),
  ];
}
