/** The RPC server: JSON-RPC over POST, URI and websocket on one port, as CometBFT serves it. */

import { type WebSocket, WebSocketServer } from "ws";
import type { Logger } from "#lib/logger.ts";
import { type HttpLimits, type HttpRoutes, httpHandler } from "./http-handler.ts";
import { type HttpHandlers, type HttpServer, type ListenOptions, listenHttp } from "./http-server.ts";
import { SOCKET_TIMING, serveSocket } from "./jsonrpc/websocket.ts";

/** `[rpc]` of config.toml. */
export interface RpcServerOptions extends HttpLimits, ListenOptions {
  readonly socketWriteQueueMax: number;
  readonly closeOnSlowClient: boolean;
}

/** What the server serves: over HTTP `routes`, over websockets `socketRoutes`. */
export interface RpcServerParts extends HttpRoutes {
  /** Told when a websocket ends, so that its subscriptions end too. */
  onSocketClosed(connectionId: number): void;
  readonly log: Logger;
}

const HEADER_BYTES_MAX = 1024 * 1024;

/** Starts listening; throws `ListenError`. */
export async function startRpcServer(parts: RpcServerParts, options: RpcServerOptions): Promise<HttpServer> {
  const sockets = new Set<WebSocket>();
  const handlers = { request: httpHandler(parts, options), upgrade: socketHandler(sockets, parts, options) };
  const server = await listenHttp(handlers, { headerBytesMax: HEADER_BYTES_MAX, ...options }, "rpc.laddr");
  parts.log.info("rpc server listening", { host: server.host, port: server.port });
  return {
    ...server,
    async close() {
      for (const socket of sockets) socket.terminate();
      await server.close();
    },
  };
}

/** Keeps the open websockets in `sockets`. */
function socketHandler(
  sockets: Set<WebSocket>,
  parts: RpcServerParts,
  options: RpcServerOptions,
): NonNullable<HttpHandlers["upgrade"]> {
  const server = new WebSocketServer({ noServer: true, maxPayload: options.bodyBytesMax, perMessageDeflate: false });
  let nextId = 1;
  const socketOptions = {
    ...SOCKET_TIMING,
    writeQueueMax: options.socketWriteQueueMax,
    closeOnSlowClient: options.closeOnSlowClient,
    batchMax: options.batchMax,
  };
  return (request, stream, head) => {
    // Until the handshake is done nobody else listens for a broken connection.
    stream.on("error", () => stream.destroy());
    if (request.url?.split("?")[0] !== "/websocket") {
      stream.end("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    server.handleUpgrade(request, stream, head, (socket) => {
      const id = nextId++;
      sockets.add(socket);
      const onClose = (): void => {
        sockets.delete(socket);
        parts.onSocketClosed(id);
      };
      serveSocket(socket, id, { routes: parts.socketRoutes, options: socketOptions, onClose });
    });
  };
}
