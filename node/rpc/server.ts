/** The RPC server: JSON-RPC over POST, URI and websocket on one port, as CometBFT serves it. */

import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { type WebSocket, WebSocketServer } from "ws";
import type { Logger } from "#lib/logger.ts";
import { dispatchBody, dispatchUri, type HttpReply, type Routes } from "./jsonrpc/dispatch.ts";
import { CODE, failure, RpcError } from "./jsonrpc/envelope.ts";
import { SOCKET_TIMING, serveSocket } from "./jsonrpc/websocket.ts";

/** `[rpc]` of config.toml. */
export interface RpcServerOptions {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly bodyBytesMax: number;
  readonly batchMax: number;
  readonly connectionsMax: number;
  readonly corsOrigins: readonly string[];
  readonly corsMethods: readonly string[];
  readonly corsHeaders: readonly string[];
  readonly socketWriteQueueMax: number;
  readonly closeOnSlowClient: boolean;
}

/** What the server serves. */
export interface RpcServerParts {
  /** Served over HTTP and websocket. */
  readonly routes: Routes;
  /** Served over a websocket only. */
  readonly socketRoutes: Routes;
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

const SECONDS_PER_DAY = 86_400;

/** Starts listening. */
export async function startRpcServer(parts: RpcServerParts, options: RpcServerOptions): Promise<RpcServer> {
  const http = Fastify({ bodyLimit: options.bodyBytesMax, forceCloseConnections: true });
  http.server.maxConnections = options.connectionsMax;
  http.removeAllContentTypeParsers();
  http.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  addHeaders(http, options);
  addBodyRoute(http, parts, options);
  addUriRoutes(http, parts);
  http.setErrorHandler((error, _request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    const detail = status === 413 ? "request body is too large" : (error as { message?: string }).message;
    send(reply, {
      status,
      body: JSON.stringify(failure(undefined, new RpcError(CODE.invalidRequest, detail ?? ""))),
      cacheable: false,
    });
  });
  const sockets = addSockets(http, parts, options);
  await http.listen({ host: options.host, port: options.port });
  const address = http.server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  parts.log.info("rpc server listening", { host: options.host, port });
  return {
    host: options.host,
    port,
    async close() {
      for (const socket of sockets) socket.terminate();
      await http.close();
    },
  };
}

function addHeaders(http: FastifyInstance, options: RpcServerOptions): void {
  const allowed = (origin: string): boolean =>
    options.corsOrigins.some((pattern) => pattern === "*" || pattern === origin || matchesWildcard(pattern, origin));
  http.addHook("onRequest", async (request, reply) => {
    reply.header("x-server-time", Math.floor((performance.timeOrigin + performance.now()) / 1000));
    const origin = request.headers.origin;
    if (origin === undefined || !allowed(origin)) return;
    reply
      .header("vary", "Origin")
      .header("access-control-allow-origin", options.corsOrigins.includes("*") ? "*" : origin);
    if (request.method !== "OPTIONS") return;
    reply
      .header("access-control-allow-methods", options.corsMethods.join(", "))
      .header("access-control-allow-headers", options.corsHeaders.join(", "));
    return reply.code(204).send();
  });
}

function matchesWildcard(pattern: string, origin: string): boolean {
  const star = pattern.indexOf("*");
  if (star < 0) return false;
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return origin.length >= head.length + tail.length && origin.startsWith(head) && origin.endsWith(tail);
}

function addBodyRoute(http: FastifyInstance, parts: RpcServerParts, options: RpcServerOptions): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const body = typeof request.body === "string" ? request.body : "";
    if (body === "") return listEndpoints(request, reply, parts.routes);
    const caller = { remote: request.ip };
    send(reply, await dispatchBody(parts.routes, body, caller, { batchMax: options.batchMax }));
  };
  http.route({ method: ["GET", "POST"], url: "/", handler: answer });
}

function addUriRoutes(http: FastifyInstance, parts: RpcServerParts): void {
  for (const route of parts.routes.values()) {
    const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const form = typeof request.body === "string" ? request.body : "";
      const search = request.url.includes("?") ? request.url.slice(request.url.indexOf("?") + 1) : "";
      const query = new Map([...new URLSearchParams(form), ...new URLSearchParams(search)]);
      send(reply, await dispatchUri(route, query, { remote: request.ip }));
    };
    http.route({ method: ["GET", "POST"], url: `/${route.name}`, handler: answer });
  }
  for (const name of parts.socketRoutes.keys()) {
    if (parts.routes.has(name)) continue;
    http.get(`/${name}`, async (_request, reply) => {
      const error = new RpcError(CODE.methodNotFound, `${name} is served over the websocket only`);
      send(reply, { status: 404, body: JSON.stringify(failure(-1, error)), cacheable: false });
    });
  }
}

function addSockets(http: FastifyInstance, parts: RpcServerParts, options: RpcServerOptions): ReadonlySet<WebSocket> {
  const sockets = new Set<WebSocket>();
  const server = new WebSocketServer({ noServer: true, maxPayload: options.bodyBytesMax, perMessageDeflate: false });
  let nextId = 1;
  const socketOptions = {
    ...SOCKET_TIMING,
    writeQueueMax: options.socketWriteQueueMax,
    closeOnSlowClient: options.closeOnSlowClient,
  };
  http.server.on("upgrade", (request, stream, head) => {
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
      const remote = request.socket.remoteAddress ?? "";
      serveSocket(socket, id, { routes: parts.socketRoutes, remote, options: socketOptions, onClose });
    });
  });
  return sockets;
}

function send(reply: FastifyReply, { status, body, cacheable }: HttpReply): void {
  if (cacheable) reply.header("cache-control", `public, max-age=${SECONDS_PER_DAY}`);
  reply.code(status).type("application/json").send(body);
}

function listEndpoints(request: FastifyRequest, reply: FastifyReply, routes: Routes): void {
  const base = `//${escapeHtml(request.headers.host ?? "localhost")}`;
  const items = [...routes.values()].map((route) => {
    const query = route.argNames.map((name) => `${name}=_`).join("&amp;");
    const href = `${base}/${route.name}${query === "" ? "" : `?${query}`}`;
    return `<li><a href="${href}">${href}</a></li>`;
  });
  reply
    .type("text/html; charset=utf-8")
    .send(`<html><body><h1>Available endpoints</h1><ul>${items.join("")}</ul></body></html>`);
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
