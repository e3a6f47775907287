/** Binds the address at which a node waits for its signer. */

import { chmodSync, existsSync, lstatSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { errorMessage } from "#lib/errors.ts";
import { formatSocketAddress, netOptions, type SocketAddress } from "../abci-socket/address.ts";
import { SignerConnectionError } from "./errors.ts";

/** A server that listens, and where. */
export interface Listening {
  readonly server: Server;
  /** The address with the real port. */
  readonly bound: SocketAddress;
}

/** Listens; a socket file is the owner's alone. Rejects with `SignerConnectionError` when the address is taken. */
export async function listen(address: SocketAddress): Promise<Listening> {
  if (address.kind === "unix") await removeStaleSocket(address.path);
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      const text = `cannot wait for the signer at ${formatSocketAddress(address)}: ${errorMessage(cause)}`;
      reject(new SignerConnectionError(text, {}, { cause }));
    });
    server.listen(netOptions(address), () => {
      if (address.kind === "unix") chmodSync(address.path, 0o600);
      const bound = server.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      resolve({ server, bound: address.kind === "tcp" ? { ...address, port } : address });
    });
  });
}

/** A process that was killed leaves its socket file behind; nothing else is removed, least of all a socket in use. */
async function removeStaleSocket(path: string): Promise<void> {
  if (!existsSync(path) || !lstatSync(path).isSocket()) return;
  const isInUse = await new Promise<boolean>((resolve) => {
    const probe = connect({ path });
    probe.once("connect", () => {
      probe.destroy();
      resolve(true);
    });
    probe.once("error", () => resolve(false));
  });
  if (!isInUse) rmSync(path, { force: true });
}
