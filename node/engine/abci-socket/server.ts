/**
 * Serves an application on an ABCI socket, so that an unmodified `cometbft` can run it (`cmt:abci/server/socket_server.go`).
 * CometBFT opens four connections; requests of one connection are answered in their order, connections are independent.
 */

import { chmodSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import type { Application } from "#abci/application.ts";
import { answer, exceptionResponse, isMethodRequest } from "#abci/messages.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { Request, Response } from "#proto/tendermint/abci/types.ts";
import { formatSocketAddress, netOptions, parseSocketAddress, type SocketAddress } from "./address.ts";
import { ABCI_MESSAGE_BYTES_MAX, FrameReader, frame } from "./framing.ts";

/** Most connections of one server: CometBFT's four, and as many again while it reconnects. */
export const CONNECTIONS_MAX = 8;
/** Requests of one connection in progress before reading pauses. */
export const REQUESTS_PENDING_MAX = 1024;
/** Unsent response bytes of one connection before reading pauses. */
export const UNSENT_BYTES_MAX = 16 * 1024 * 1024;

/** What a server needs. */
export interface AbciServerDependencies {
  readonly application: Application;
  readonly logger: Logger;
}

/** Where and how to serve. */
export interface AbciServerOptions {
  /** `tcp://host:port` (port 0 picks one) or `unix:///path`. */
  readonly address: string;
  readonly messageBytesMax?: number;
}

/** A listening server. */
export interface AbciServer {
  /** The address clients connect to, with the real port. */
  readonly address: string;
  /** Closes every connection and stops listening. */
  close(): Promise<void>;
}

/** Starts to listen; rejects when the address cannot be bound. */
export async function serveAbci(dependencies: AbciServerDependencies, options: AbciServerOptions): Promise<AbciServer> {
  const address = parseSocketAddress(options.address);
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    serveConnection(dependencies, socket, options.messageBytesMax ?? ABCI_MESSAGE_BYTES_MAX);
  });
  server.maxConnections = CONNECTIONS_MAX;
  // A socket file left by a process that was killed would make binding fail for ever.
  if (address.kind === "unix") rmSync(address.path, { force: true });
  const bound = await listen(server, address);
  dependencies.logger.info("abci server listening", { address: formatSocketAddress(bound) });
  return {
    address: formatSocketAddress(bound),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function listen(server: Server, address: SocketAddress): Promise<SocketAddress> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(netOptions(address), () => {
      const bound = server.address();
      // Whoever may connect controls the application, so a socket file is the owner's alone.
      if (address.kind === "unix") chmodSync(address.path, 0o600);
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      resolve(address.kind === "tcp" ? { ...address, port } : address);
    });
  });
}

function serveConnection(dependencies: AbciServerDependencies, socket: Socket, messageBytesMax: number): void {
  const { logger } = dependencies;
  const reader = new FrameReader({ messageBytesMax });
  const responder = new Responder(dependencies.application, socket, (cause) => {
    logger.error("abci connection failed", { cause: errorMessage(cause) });
  });
  socket.on("data", (chunk: Uint8Array) => {
    try {
      for (const message of reader.push(chunk)) responder.submit(Request.decode(message));
    } catch (cause) {
      logger.error("abci request is malformed", { cause: errorMessage(cause) });
      socket.destroy();
    }
  });
  socket.on("drain", () => responder.resumeIfIdle());
  socket.on("error", (cause) => logger.warn("abci connection broke", { cause: cause.message }));
}

/** Runs the requests of one connection: answers leave in order of arrival, and only checks of txs overlap. */
class Responder {
  readonly #application: Application;
  readonly #socket: Socket;
  readonly #onFailure: (cause: unknown) => void;
  /** Settles when all requests so far are answered. */
  #all: Promise<unknown> = Promise.resolve();
  /** Settles when all requests up to the last one that must run alone are answered. */
  #exclusive: Promise<unknown> = Promise.resolve();
  #pending = 0;
  #isCorked = false;
  #hasFailed = false;

  constructor(application: Application, socket: Socket, onFailure: (cause: unknown) => void) {
    this.#application = application;
    this.#socket = socket;
    this.#onFailure = onFailure;
  }

  submit(request: Request): void {
    const { value } = request;
    const mayOverlap = value?.kind === "checkTx";
    const result = (mayOverlap ? this.#exclusive : this.#all).then(() => this.#answer(value));
    // A rejection is handled below, in its turn; this keeps the runtime from reporting it early.
    result.catch(() => {});
    this.#all = this.#all.then(() =>
      result.then(
        (response) => this.#send(response),
        (cause) => this.#fail(cause),
      ),
    );
    if (!mayOverlap) this.#exclusive = this.#all;
    this.#pending++;
    if (this.#isBusy()) this.#socket.pause();
  }

  resumeIfIdle(): void {
    if (this.#socket.isPaused() && !this.#isBusy()) this.#socket.resume();
  }

  #isBusy(): boolean {
    return this.#pending >= REQUESTS_PENDING_MAX || this.#socket.writableLength > UNSENT_BYTES_MAX;
  }

  async #answer(value: Request["value"]): Promise<Response> {
    if (this.#hasFailed) return exceptionResponse("connection has failed");
    if (value === undefined) return exceptionResponse("unknown request");
    if (isMethodRequest(value)) return answer(this.#application, value);
    switch (value.kind) {
      case "echo":
        return { value: { kind: "echo", value: { message: value.value.message } } };
      case "flush":
        return { value: { kind: "flush", value: {} } };
      case "insertTx":
      case "reapTxs":
        return exceptionResponse("the application keeps no mempool of its own");
    }
  }

  #send(response: Response): void {
    this.#pending--;
    if (this.#socket.destroyed || this.#hasFailed) return;
    if (!this.#isCorked) {
      this.#isCorked = true;
      this.#socket.cork();
      setImmediate(() => {
        this.#isCorked = false;
        this.#socket.uncork();
      });
    }
    this.#socket.write(frame(Response.encode(response)));
    if (response.value?.kind === "exception") this.#close();
    else this.resumeIfIdle();
  }

  /** An application that throws has no state to agree on: say why, then hang up, as CometBFT expects. */
  #fail(cause: unknown): void {
    this.#onFailure(cause);
    this.#send(exceptionResponse(errorMessage(cause)));
  }

  #close(): void {
    this.#hasFailed = true;
    this.#socket.end();
  }
}
