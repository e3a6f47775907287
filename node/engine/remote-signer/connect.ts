/** From a socket to a connection between node and signer: secret over TCP, plain over a unix socket, the right key behind it. */

import { connect, type Socket } from "node:net";
import type { Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import { netOptions } from "../abci-socket/address.ts";
import type { SigningKey } from "../priv-validator/key-file.ts";
import { isAllowed, type SignerAddress } from "./address.ts";
import { SignerConnectionError } from "./errors.ts";
import { type Pipe, plainPipe } from "./pipe.ts";
import { openSecretConnection } from "./secret-connection.ts";

/** Time for connecting, and for proving keys, milliseconds (`cmt:privval` timeoutReadWrite). */
export const HANDSHAKE_TIMEOUT_MS = 5000;

/** How to take up a connection. */
export interface ConnectOptions {
  readonly address: SignerAddress;
  /** Our lasting key; ed25519. */
  readonly identity: SigningKey;
  readonly timers: Timers;
  readonly timeoutMs?: number;
}

/** Makes a connection of a socket that is open; rejects with `SignerConnectionError`, the socket then being closed. */
export async function takeUp(socket: Socket, options: ConnectOptions): Promise<Pipe> {
  const { address, identity, timers, timeoutMs = HANDSHAKE_TIMEOUT_MS } = options;
  socket.setNoDelay(true);
  if (address.socket.kind === "unix") return plainPipe(socket);
  const late = new SignerConnectionError("handshake took too long", { timeoutMs });
  const timer = timers.after(timeoutMs, () => socket.destroy(late));
  try {
    const pipe = await openSecretConnection(socket, { identity });
    if (isAllowed(address, pipe.remoteId)) return pipe;
    pipe.close();
    throw new SignerConnectionError(`key ${pipe.remoteId} is not among the allowed ones`);
  } finally {
    timer.cancel();
  }
}

/** Dials and takes up the connection; rejects with `SignerConnectionError`. */
export async function dial(options: ConnectOptions): Promise<Pipe> {
  return takeUp(await openSocket(options), options);
}

function openSocket({ address, timers, timeoutMs = HANDSHAKE_TIMEOUT_MS }: ConnectOptions): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(netOptions(address.socket));
    const fail = (cause: Error): void => {
      timer.cancel();
      socket.destroy();
      reject(new SignerConnectionError(`no connection: ${errorMessage(cause)}`, {}, { cause }));
    };
    const timer = timers.after(timeoutMs, () => fail(new SignerConnectionError("nobody answers", { timeoutMs })));
    socket.once("error", fail);
    socket.once("connect", () => {
      timer.cancel();
      socket.off("error", fail);
      resolve(socket);
    });
  });
}
