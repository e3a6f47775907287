/** JSON-RPC over a websocket: calls are answered in order, events come between them, both through one bounded outbox. */
import type { RawData, WebSocket } from "ws";
import { dispatchCall, type Routes } from "./dispatch.ts";
import { failure, idOf, parseBody, requireBatchSize } from "./envelope.ts";
import { Outbox } from "./outbox.ts";
import type { Caller } from "./route.ts";

/** Limits and timing of a connection. */
export interface SocketOptions {
  /** Messages held for a client that reads slowly (experimental_websocket_write_buffer_size). */
  readonly writeQueueMax: number;
  readonly closeOnSlowClient: boolean;
  /** Calls in one message; 0 for no limit. */
  readonly batchMax: number;
  /** Time between pings. */
  readonly pingMs: number;
  /** A client that neither writes, reads nor answers pings for so long is dropped. */
  readonly readDeadlineMs: number;
}

/** The reference server's timing (cmt:rpc/jsonrpc/server/ws_handler.go). */
export const SOCKET_TIMING = { pingMs: 27_000, readDeadlineMs: 30_000 } as const;

/** Calls of one connection that may wait for their turn before reading pauses. */
const PENDING_CALLS_MAX = 100;
/** Status code of a connection closed for its behaviour (RFC 6455 §7.4.1). */
const POLICY_VIOLATION = 1008;

/** What a connection needs. */
export interface SocketContext {
  readonly routes: Routes;
  readonly options: SocketOptions;
  onClose(): void;
}

/** Serves one connection until it closes. */
export function serveSocket(socket: WebSocket, connectionId: number, context: SocketContext): void {
  const { options, routes } = context;
  let lastActive = performance.now();
  const touch = (): void => {
    lastActive = performance.now();
  };
  const outbox = new Outbox(socket, options.writeQueueMax, touch);
  const offer = (text: string): boolean => {
    const isTaken = outbox.offer(text);
    if (!isTaken && options.closeOnSlowClient) socket.close(POLICY_VIOLATION, "client is too slow");
    return isTaken;
  };
  const answer = async (call: unknown): Promise<void> => {
    const caller: Caller = {
      socket: { connectionId, requestId: idOf(call) ?? -1, offer, push: (text) => outbox.push(text) },
    };
    const { text } = await dispatchCall(routes, call, caller);
    if (text !== undefined) outbox.push(text);
    // A client that asks without reading is answered at the pace at which it reads.
    await outbox.room();
  };
  const queue = callQueue(socket, answer);
  socket.on("message", (data: RawData) => {
    touch();
    try {
      const { calls, isBatch } = parseBody(data.toString());
      if (isBatch) requireBatchSize(calls, options.batchMax);
      for (const call of calls) queue(call);
    } catch (error) {
      outbox.push(failure(undefined, error));
    }
  });
  const heartbeat = setInterval(() => {
    if (performance.now() - lastActive > options.readDeadlineMs) socket.terminate();
    else socket.ping();
  }, options.pingMs);
  socket.on("pong", touch);
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    clearInterval(heartbeat);
    context.onClose();
  });
}

/** Runs calls one after the other; stops reading from the socket while too many wait. */
function callQueue(socket: WebSocket, answer: (call: unknown) => Promise<void>): (call: unknown) => void {
  let pending = 0;
  let turn: Promise<void> = Promise.resolve();
  return (call) => {
    if (++pending === PENDING_CALLS_MAX) socket.pause();
    turn = turn
      .then(() => (socket.readyState === socket.OPEN ? answer(call) : undefined))
      .finally(() => {
        if (pending-- === PENDING_CALLS_MAX && socket.readyState === socket.OPEN) socket.resume();
      });
  };
}
