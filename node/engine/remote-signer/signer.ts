/**
 * The signing process (`cmt:privval/signer_server.go`, `signer_dialer_endpoint.go`): dials the node, answers its requests
 * with a `PrivValidator`, and dials again whenever the connection is lost.
 */

import type { Timer, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { SigningKey } from "../priv-validator/key-file.ts";
import type { PrivValidator } from "../priv-validator/priv-validator.ts";
import { parseSignerAddress, type SignerAddress } from "./address.ts";
import { dial } from "./connect.ts";
import { SignerConnectionError } from "./errors.ts";
import { receiveMessage, sendMessage } from "./messages.ts";
import type { Pipe } from "./pipe.ts";
import { answerRequest } from "./request-handler.ts";

/** Pause before dialling again, milliseconds. */
export const DIAL_PAUSE_MS = 500;
/** Silence after which the node counts as gone, milliseconds; nodes ping every 3.3 seconds. */
export const SILENCE_MS_MAX = 10_000;

/** What signing for a node needs. */
export interface SignerDependencies {
  readonly privValidator: PrivValidator;
  readonly timers: Timers;
  readonly logger: Logger;
}

/** For which node and chain to sign. */
export interface SignerOptions {
  /** `tcp://host:port`, `tcp://<node id>@host:port` or `unix:///path`. */
  readonly node: string;
  readonly chainId: string;
  /** The key that this process shows, by which the node may know it; ed25519. */
  readonly identity: SigningKey;
  readonly dialPauseMs?: number;
  readonly silenceMsMax?: number;
}

/** Starts to sign for a node; throws `SignerAddressError` or `SocketAddressError` for an address that is none. */
export function startSigner(dependencies: SignerDependencies, options: SignerOptions): Signer {
  return new Signer(dependencies, options);
}

/** A process's service to one node; made by `startSigner`. */
export class Signer {
  readonly #dependencies: SignerDependencies;
  readonly #options: SignerOptions;
  readonly #address: SignerAddress;
  readonly #done: Promise<void>;
  #pipe: Pipe | undefined;
  #pause: { readonly timer: Timer; end(): void } | undefined;
  #isClosed = false;
  /** The last trouble, told once and not at every attempt. */
  #trouble = "";

  constructor(dependencies: SignerDependencies, options: SignerOptions) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#address = parseSignerAddress(options.node);
    this.#done = this.#serve();
  }

  /** Whether the node is connected. */
  get isConnected(): boolean {
    return this.#pipe !== undefined;
  }

  /** Hangs up; resolves when no request is being answered any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#pipe?.close();
    this.#pause?.timer.cancel();
    this.#pause?.end();
    await this.#done;
  }

  async #serve(): Promise<void> {
    while (!this.#isClosed) {
      try {
        await this.#session();
      } catch (cause) {
        this.#report(cause);
      }
      this.#pipe?.close();
      this.#pipe = undefined;
      if (!this.#isClosed) await this.#rest();
    }
  }

  async #session(): Promise<void> {
    const { timers, logger } = this.#dependencies;
    const { identity, node } = this.#options;
    const pipe = await dial({ address: this.#address, identity, timers });
    this.#pipe = pipe;
    if (this.#isClosed) return;
    this.#trouble = "";
    logger.info("signing for the node", { node, ...(pipe.remoteId === undefined ? {} : { id: pipe.remoteId }) });
    while (!this.#isClosed) await this.#answerNext(pipe);
  }

  async #answerNext(pipe: Pipe): Promise<void> {
    const { privValidator, timers, logger } = this.#dependencies;
    const { chainId, silenceMsMax = SILENCE_MS_MAX } = this.#options;
    let isSilent = false;
    const timer = timers.after(silenceMsMax, () => {
      isSilent = true;
      pipe.close();
    });
    const received = receiveMessage(pipe).finally(() => timer.cancel());
    const request = await received.catch((cause: unknown) => {
      throw isSilent ? new SignerConnectionError("node is silent", { silenceMsMax }) : cause;
    });
    const onRefusal = (reason: Error): void => logger.error("refused to sign", { reason: reason.message });
    sendMessage(pipe, await answerRequest({ privValidator, chainId, onRefusal }, request));
  }

  #report(cause: unknown): void {
    if (this.#isClosed) return;
    const reason = errorMessage(cause);
    const { logger } = this.#dependencies;
    const facts = { node: this.#options.node, reason };
    if (!(cause instanceof SignerConnectionError)) logger.error("signer failed", facts);
    else if (reason === this.#trouble) logger.debug("no connection to the node", facts);
    else logger.warn("no connection to the node, trying again", facts);
    this.#trouble = reason;
  }

  #rest(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = this.#dependencies.timers.after(this.#options.dialPauseMs ?? DIAL_PAUSE_MS, resolve);
    this.#pause = { timer, end: resolve };
    return promise;
  }
}
