/** An application in another process: `Application` over four connections of an ABCI socket, as CometBFT's proxy has them. */

import type { Application } from "#abci/application.ts";
import {
  type ConnectionName,
  METHOD_CONNECTION,
  type Method,
  type RequestOf,
  type ResponseOf,
} from "#abci/messages.ts";
import type { Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { parseSocketAddress, type SocketAddress } from "./address.ts";
import { AbciConnection, AbciConnectionError, openSocket } from "./connection.ts";
import { ABCI_MESSAGE_BYTES_MAX } from "./framing.ts";

/** Time between two attempts to reach an application that is still starting, milliseconds. */
export const CONNECT_RETRY_MS = 1000;

/** What a client needs. */
export interface SocketApplicationDependencies {
  readonly logger: Logger;
  readonly timers: Timers;
}

/** Where the application is. */
export interface SocketApplicationOptions {
  /** `tcp://host:port` or `unix:///path`. */
  readonly address: string;
  /** How often to try before giving up, one second apart. */
  readonly connectAttempts?: number;
  readonly messageBytesMax?: number;
  /** Called once when a connection is lost other than by `close`: the node must stop. */
  onFailure?(error: Error): void;
}

/** An `Application` whose methods reject with `AbciConnectionError` once a connection is lost. */
export interface SocketApplication extends Application {
  close(): Promise<void>;
}

/** Opens the four connections; rejects with `AbciConnectionError` after the last attempt. */
export async function connectApplication(
  dependencies: SocketApplicationDependencies,
  options: SocketApplicationOptions,
): Promise<SocketApplication> {
  const address = parseSocketAddress(options.address);
  let isClosed = false;
  const onFailure = (error: Error): void => {
    if (isClosed) return;
    isClosed = true;
    options.onFailure?.(error);
  };
  const open = async (): Promise<AbciConnection> => {
    const socket = await openWithRetry(dependencies, address, options.connectAttempts ?? 1);
    return new AbciConnection(socket, {
      messageBytesMax: options.messageBytesMax ?? ABCI_MESSAGE_BYTES_MAX,
      onFailure,
    });
  };
  const connections: Readonly<Record<ConnectionName, AbciConnection>> = {
    consensus: await open(),
    mempool: await open(),
    query: await open(),
    snapshot: await open(),
  };
  const call = <M extends Method>(method: M, request: RequestOf<M>): Promise<ResponseOf<M>> =>
    connections[METHOD_CONNECTION[method]].call(method, request);
  const close = async (): Promise<void> => {
    isClosed = true;
    await Promise.all(Object.values(connections).map((connection) => connection.close()));
  };
  return { ...applicationFrom(call), close };
}

function applicationFrom(
  call: <M extends Method>(method: M, request: RequestOf<M>) => Promise<ResponseOf<M>>,
): Application {
  return {
    info: (request) => call("info", request),
    initChain: (request) => call("initChain", request),
    checkTx: (request) => call("checkTx", request),
    prepareProposal: (request) => call("prepareProposal", request),
    processProposal: (request) => call("processProposal", request),
    extendVote: (request) => call("extendVote", request),
    verifyVoteExtension: (request) => call("verifyVoteExtension", request),
    finalizeBlock: (request) => call("finalizeBlock", request),
    commit: (request) => call("commit", request),
    query: (request) => call("query", request),
    listSnapshots: (request) => call("listSnapshots", request),
    offerSnapshot: (request) => call("offerSnapshot", request),
    loadSnapshotChunk: (request) => call("loadSnapshotChunk", request),
    applySnapshotChunk: (request) => call("applySnapshotChunk", request),
  };
}

async function openWithRetry(dependencies: SocketApplicationDependencies, address: SocketAddress, attempts: number) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openSocket(address);
    } catch (cause) {
      if (attempt >= attempts) throw new AbciConnectionError("application cannot be reached", { attempt }, { cause });
      dependencies.logger.info("waiting for the application", { attempt });
      await new Promise<void>((resolve) => dependencies.timers.after(CONNECT_RETRY_MS, resolve));
    }
  }
}
