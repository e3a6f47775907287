/**
 * Where a node waits for its signer (`cmt:privval/signer_listener_endpoint.go`). There is one signer at a time: a newcomer
 * takes over only when the one before no longer answers.
 */

import type { Server, Socket } from "node:net";
import type { Timer, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { formatSocketAddress, type SocketAddress } from "../abci-socket/address.ts";
import type { SigningKey } from "../priv-validator/key-file.ts";
import type { SignerAddress } from "./address.ts";
import { takeUp } from "./connect.ts";
import { SignerConnectionError } from "./errors.ts";
import { listen } from "./listen.ts";
import { type LinkOptions, SignerLink } from "./signer-link.ts";

/** Most connections that have not shown a signer's key yet. */
export const NEWCOMERS_MAX = 16;

/** What waiting needs. */
export interface ListenerDependencies {
  readonly timers: Timers;
  readonly logger: Logger;
  /** Rejects when what is connected is not the signer wanted. */
  admit(link: SignerLink): Promise<void>;
}

/** Where and how to wait. */
export interface ListenerOptions extends LinkOptions {
  readonly address: SignerAddress;
  readonly identity: SigningKey;
  /** How long `link` waits for the first signer, milliseconds. */
  readonly startTimeoutMs: number;
  /** How long `link` waits after a signer was lost, milliseconds; afterwards it fails at once. */
  readonly absenceMs: number;
  readonly handshakeTimeoutMs?: number;
}

/** Starts to listen; rejects with `SignerConnectionError` when the address cannot be bound. */
export async function listenForSigner(
  dependencies: ListenerDependencies,
  options: ListenerOptions,
): Promise<SignerListener> {
  const { logger } = dependencies;
  const { server, bound } = await listen(options.address.socket);
  const address = formatSocketAddress(bound);
  if (bound.kind === "tcp" && options.address.ids.length === 0) {
    const remedy = `put the id of its key before the address: tcp://<id>@${bound.host}:${bound.port}`;
    logger.warn("any program that reaches this address may be the signer", { address, remedy });
  }
  logger.info("waiting for the signer", { address });
  return new SignerListener(dependencies, options, { server, bound });
}

/** A listening address with the signer that came to it. */
export class SignerListener {
  /** The address to dial, with the real port. */
  readonly bound: SocketAddress;
  readonly #dependencies: ListenerDependencies;
  readonly #options: ListenerOptions;
  readonly #server: Server;
  readonly #newcomers = new Set<Socket>();
  #current: SignerLink | undefined;
  /** Settles when a signer comes, or when the time to wait for one is over. */
  #arrival: PromiseWithResolvers<SignerLink>;
  #absence: Timer | undefined;
  #isClosed = false;
  /** The last reason to turn a newcomer away, so that one who comes again and again does not fill the log. */
  #turnedAway = "";

  constructor(
    dependencies: ListenerDependencies,
    options: ListenerOptions,
    listening: { readonly server: Server; readonly bound: SocketAddress },
  ) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#server = listening.server;
    this.bound = listening.bound;
    this.#arrival = this.#awaitSigner(options.startTimeoutMs);
    this.#server.on("connection", (socket: Socket) => this.#meet(socket));
  }

  /** The signer; rejects with `SignerConnectionError` when there is none and the time to wait for one is over. */
  link(): Promise<SignerLink> {
    return this.#arrival.promise;
  }

  /** Whether a signer is connected. */
  get isConnected(): boolean {
    return this.#current !== undefined;
  }

  /** Hangs up on the signer, who may come again. */
  drop(reason: string): void {
    this.#current?.close(reason);
  }

  /** Hangs up and stops listening. */
  close(): Promise<void> {
    const reason = "node is stopping";
    this.#isClosed = true;
    this.#absence?.cancel();
    this.#arrival.reject(new SignerConnectionError(reason));
    this.#arrival = rejected(new SignerConnectionError(reason));
    this.drop(reason);
    for (const socket of this.#newcomers) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #meet(socket: Socket): void {
    if (this.#isClosed || this.#newcomers.size >= NEWCOMERS_MAX) {
      socket.destroy();
      return;
    }
    this.#newcomers.add(socket);
    this.#receive(socket)
      .catch((cause) => this.#turnAway(errorMessage(cause)))
      .finally(() => this.#newcomers.delete(socket));
  }

  async #receive(socket: Socket): Promise<void> {
    const { address, identity, handshakeTimeoutMs: timeoutMs } = this.#options;
    const { timers, admit } = this.#dependencies;
    const patience = timeoutMs === undefined ? {} : { timeoutMs };
    const link = new SignerLink(
      await takeUp(socket, { address, identity, timers, ...patience }),
      timers,
      this.#options,
    );
    try {
      await admit(link);
      // Whoever was here before stays, if it still answers.
      await this.#current?.ping().catch(() => {});
      if (this.#current !== undefined && this.#current.failure === undefined) {
        throw new SignerConnectionError("another signer is connected");
      }
      if (link.failure !== undefined) throw link.failure;
    } catch (cause) {
      link.close(errorMessage(cause));
      throw cause;
    }
    this.#install(link);
  }

  #install(link: SignerLink): void {
    if (this.#current !== undefined) this.#lose(this.#current);
    this.#current = link;
    this.#turnedAway = "";
    this.#absence?.cancel();
    // Those who wait get it, and so do those who ask after the time to wait was over.
    this.#arrival.resolve(link);
    this.#arrival = unheardPromise();
    this.#arrival.resolve(link);
    this.#dependencies.logger.info("signer connected", { id: link.remoteId ?? "unix socket" });
    link.closed.then(() => this.#lose(link));
  }

  #lose(link: SignerLink): void {
    if (this.#current !== link) return;
    this.#current = undefined;
    if (this.#isClosed) return;
    this.#arrival = this.#awaitSigner(this.#options.absenceMs);
    this.#dependencies.logger.warn("signer lost", { reason: link.failure?.message ?? "" });
  }

  #awaitSigner(waitMs: number): PromiseWithResolvers<SignerLink> {
    const arrival = unheardPromise();
    this.#absence = this.#dependencies.timers.after(waitMs, () => {
      this.#dependencies.logger.error("no signer is connected, this validator stays silent");
      arrival.reject(new SignerConnectionError("no signer is connected"));
    });
    return arrival;
  }

  #turnAway(reason: string): void {
    if (this.#isClosed) return;
    const { logger } = this.#dependencies;
    if (reason === this.#turnedAway) logger.debug("turned away", { reason });
    else logger.warn("turned away who wanted to be the signer", { reason });
    this.#turnedAway = reason;
  }
}

/** A promise that nobody need be waiting for when it rejects. */
function unheardPromise(): PromiseWithResolvers<SignerLink> {
  const resolvers = Promise.withResolvers<SignerLink>();
  resolvers.promise.catch(() => {});
  return resolvers;
}

function rejected(reason: SignerConnectionError): PromiseWithResolvers<SignerLink> {
  const resolvers = unheardPromise();
  resolvers.reject(reason);
  return resolvers;
}
