/** An HTTP server with the node's limits, on `node:http` itself: what the RPC and REST servers listen with. */

import { lookup } from "node:dns/promises";
import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type Server as TcpServer } from "node:net";
import type { Duplex } from "node:stream";
import { TypedError } from "#lib/errors.ts";

/** Where to listen, and for how many. */
export interface ListenOptions {
  /** "localhost" stands for all of its addresses. */
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Bytes of a request line and its headers; 16 KiB when absent. */
  readonly headerBytesMax?: number;
  /** Connections at the same time to one address, websockets included; 0 for no limit. */
  readonly connectionsMax: number;
  /** Certificate and key in PEM; plain HTTP when absent. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/** What answers. */
export interface HttpHandlers {
  request(request: IncomingMessage, response: ServerResponse): void;
  /** Takes connections that change protocol; without it they are requests like any other. */
  upgrade?(request: IncomingMessage, stream: Duplex, head: Buffer): void;
}

/** A listening server. */
export interface HttpServer {
  readonly host: string;
  readonly port: number;
  /** Stops listening and ends every connection that has not changed protocol. */
  close(): Promise<void>;
}

/** The server cannot listen. */
export class ListenError extends TypedError {}

/** How long a client may take to send a request, and an unused connection stays open. */
const TIMING = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 60_000 } as const;

/** Starts listening; throws `ListenError`, whose text names `setting` as what to change. */
export async function listenHttp(handlers: HttpHandlers, options: ListenOptions, setting: string): Promise<HttpServer> {
  const { host, tls } = options;
  const settings: ServerOptions = {
    ...TIMING,
    ...(options.headerBytesMax === undefined ? {} : { maxHeaderSize: options.headerBytesMax }),
  };
  const http =
    tls === undefined
      ? createServer(settings, handlers.request)
      : createTlsServer({ ...settings, cert: tls.cert, key: tls.key }, handlers.request);
  if (handlers.upgrade !== undefined) http.on("upgrade", handlers.upgrade);
  const port = await listen(http, options).catch((cause: Error) => {
    const text = `cannot listen: ${cause.message}: is ${setting} free and of this machine?`;
    throw new ListenError(text, { host, port: options.port }, { cause });
  });
  const others = host === "localhost" ? await listenElsewhere(http, { ...options, port }) : [];
  return {
    host,
    port,
    async close() {
      const ends = [http, ...others].map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
      http.closeAllConnections();
      await Promise.all(ends);
    },
  };
}

async function listen(
  server: TcpServer,
  { host, port, connectionsMax }: Pick<ListenOptions, "host" | "port" | "connectionsMax">,
): Promise<number> {
  if (connectionsMax > 0) server.maxConnections = connectionsMax;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

/**
 * Listens on the addresses of localhost that the platform passed over, IPv4 or IPv6, since clients may choose either. One
 * that is not to be had is no failure: the machine may lack that protocol.
 */
async function listenElsewhere(http: Server, options: ListenOptions): Promise<readonly TcpServer[]> {
  const first = http.address();
  const addresses = await lookup(options.host, { all: true }).catch(() => []);
  const others = addresses.filter(({ address }) => typeof first === "object" && address !== first?.address);
  const started = others.map(async ({ address }) => {
    const server = createTcpServer((socket) => http.emit("connection", socket));
    await listen(server, { ...options, host: address });
    return server;
  });
  return (await Promise.allSettled(started)).flatMap((s) => (s.status === "fulfilled" ? [s.value] : []));
}
