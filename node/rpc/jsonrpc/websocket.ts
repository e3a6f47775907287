/** JSON-RPC over a websocket: calls are answered in order, events come between them, both through one bounded queue. */
import type { RawData, WebSocket } from "ws";
import { dispatchCall, type Routes } from "./dispatch.ts";
import { CODE, failure, idOf, parseBody, RpcError, type RpcResponse } from "./envelope.ts";
import type { Caller } from "./route.ts";

/** Limits and timing of a connection. */
export interface SocketOptions {
  /** Messages held for a client that reads slowly (experimental_websocket_write_buffer_size). */
  readonly writeQueueMax: number;
  readonly closeOnSlowClient: boolean;
  /** Time between pings; a client silent for a little longer than that is dropped (cmt:rpc/jsonrpc/server/ws_handler.go). */
  readonly pingMs: number;
  readonly readDeadlineMs: number;
}

/** The reference server's timing. */
export const SOCKET_TIMING = { pingMs: 27_000, readDeadlineMs: 30_000 } as const;

/** Calls of one connection that may wait for their turn. */
const PENDING_CALLS_MAX = 1000;

/** Serves one connection until it closes. */
export function serveSocket(
  socket: WebSocket,
  connectionId: number,
  context: { readonly routes: Routes; readonly remote: string; readonly options: SocketOptions; onClose(): void },
): void {
  const { options } = context;
  let queued = 0;
  let pending = 0;
  let lastSeen = performance.now();
  let turn: Promise<void> = Promise.resolve();

  const send = (response: RpcResponse): boolean => {
    if (socket.readyState !== socket.OPEN) return false;
    if (queued >= options.writeQueueMax) {
      if (options.closeOnSlowClient) socket.close(1008, "client is too slow");
      return false;
    }
    queued++;
    socket.send(JSON.stringify(response), () => {
      queued--;
    });
    return true;
  };

  const answer = async (call: unknown): Promise<void> => {
    const requestId = idOf(call) ?? -1;
    const caller: Caller = {
      remote: context.remote,
      socket: { connectionId, requestId, send, close: () => socket.close(1000) },
    };
    const { response } = await dispatchCall(context.routes, call, caller);
    if (response !== undefined) send(response);
  };

  const receive = (data: RawData): void => {
    lastSeen = performance.now();
    let calls: readonly unknown[];
    try {
      calls = parseBody(data.toString()).calls;
    } catch (error) {
      send(failure(undefined, error));
      return;
    }
    for (const call of calls) {
      if (pending >= PENDING_CALLS_MAX) {
        send(failure(idOf(call), new RpcError(CODE.server, "too many calls are waiting on this connection")));
        continue;
      }
      pending++;
      turn = turn
        .then(() => answer(call))
        .finally(() => {
          pending--;
        });
    }
  };

  const heartbeat = setInterval(() => {
    if (performance.now() - lastSeen > options.pingMs + options.readDeadlineMs) socket.terminate();
    else socket.ping();
  }, options.pingMs);
  socket.on("message", receive);
  socket.on("pong", () => {
    lastSeen = performance.now();
  });
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    clearInterval(heartbeat);
    context.onClose();
  });
}
