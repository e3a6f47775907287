/** The RPC server: JSON-RPC over POST, URI and websocket on one port, as CometBFT serves it. */

import { createServer, type Server, type ServerOptions } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type WebSocket, WebSocketServer } from "ws";
import { TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { type HttpLimits, type HttpRoutes, httpHandler } from "./http-handler.ts";
import { SOCKET_TIMING, serveSocket } from "./jsonrpc/websocket.ts";

/** `[rpc]` of config.toml. */
export interface RpcServerOptions extends HttpLimits {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly headerBytesMax?: number;
  /** Connections at the same time, websockets included; 0 for no limit. */
  readonly connectionsMax: number;
  readonly socketWriteQueueMax: number;
  readonly closeOnSlowClient: boolean;
  /** Certificate and key in PEM; plain HTTP when absent. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/** What the server serves: over HTTP `routes`, over websockets `socketRoutes`. */
export interface RpcServerParts extends HttpRoutes {
  /** Told when a websocket ends, so that its subscriptions end too. */
  onSocketClosed(connectionId: number): void;
  readonly log: Logger;
}

/** A listening server. */
export interface RpcServer {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The server cannot listen. */
export class ListenError extends TypedError {}

/** How long a client may take to send a request, and an unused connection stays open. */
const TIMING = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 60_000 } as const;
const HEADER_BYTES_MAX = 1024 * 1024;

/** Starts listening; throws `ListenError`. */
export async function startRpcServer(parts: RpcServerParts, options: RpcServerOptions): Promise<RpcServer> {
  const settings: ServerOptions = { ...TIMING, maxHeaderSize: options.headerBytesMax ?? HEADER_BYTES_MAX };
  const handle = httpHandler(parts, options);
  const http =
    options.tls === undefined
      ? createServer(settings, handle)
      : createTlsServer({ ...settings, cert: options.tls.cert, key: options.tls.key }, handle);
  if (options.connectionsMax > 0) http.maxConnections = options.connectionsMax;
  const sockets = serveSockets(http, parts, options);
  const port = await listen(http, options);
  parts.log.info("rpc server listening", { host: options.host, port });
  return {
    host: options.host,
    port,
    async close() {
      for (const socket of sockets) socket.terminate();
      await new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      });
    },
  };
}

async function listen(http: Server, { host, port }: RpcServerOptions): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    http.once("error", (cause) => {
      const text = `rpc server cannot listen: ${cause.message}: is rpc.laddr free and of this machine?`;
      reject(new ListenError(text, { host, port }, { cause }));
    });
    http.listen({ host, port }, resolve);
  });
  const address = http.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

function serveSockets(http: Server, parts: RpcServerParts, options: RpcServerOptions): ReadonlySet<WebSocket> {
  const sockets = new Set<WebSocket>();
  const server = new WebSocketServer({ noServer: true, maxPayload: options.bodyBytesMax, perMessageDeflate: false });
  let nextId = 1;
  const socketOptions = {
    ...SOCKET_TIMING,
    writeQueueMax: options.socketWriteQueueMax,
    closeOnSlowClient: options.closeOnSlowClient,
    batchMax: options.batchMax,
  };
  http.on("upgrade", (request, stream, head) => {
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
  });
  return sockets;
}
