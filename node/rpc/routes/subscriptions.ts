/** The routes that only a websocket has (cmt:rpc/core/events.go). */
import type { RpcEnvironment } from "../environment.ts";
import { text } from "../jsonrpc/arguments.ts";
import { CODE, RpcError } from "../jsonrpc/envelope.ts";
import { type Caller, type Route, route, type SocketCaller } from "../jsonrpc/route.ts";

/** The routes of this file. */
export function subscriptionRoutes({ subscriptions }: RpcEnvironment): Route[] {
  return [
    route({
      name: "subscribe",
      args: { query: text },
      handle: ({ query }, caller) => {
        subscriptions.add(socketOf(caller), query);
        return {};
      },
    }),
    route({
      name: "unsubscribe",
      args: { query: text },
      handle: ({ query }, caller) => {
        subscriptions.remove(socketOf(caller), query);
        return {};
      },
    }),
    route({
      name: "unsubscribe_all",
      args: {},
      handle: (_, caller) => {
        subscriptions.removeAll(socketOf(caller).connectionId, true);
        return {};
      },
    }),
  ];
}

function socketOf(caller: Caller): SocketCaller {
  if (caller.socket === undefined) throw new RpcError(CODE.methodNotFound, "subscriptions need a websocket");
  return caller.socket;
}
