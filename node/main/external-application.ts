/** An application in another process, which the node's engine drives over an ABCI socket (CometBFT's `proxy_app`). */

import { ConfigError } from "#config/toml-file.ts";
import { formatSocketAddress, parseSocketAddress, SocketAddressError } from "#engine/abci-socket/address.ts";
import { connectApplication } from "#engine/abci-socket/client.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { systemTimers } from "#telemetry/system.ts";
import type { DrivenApplication } from "./application.ts";

/** The application cannot be reached, hung up, or failed: the node cannot go on without it. */
export class ExternalApplicationError extends TypedError {}

/** Attempts to reach an application that may still be starting, a second apart. */
export const CONNECT_ATTEMPTS = 60;

/** Where the application is, and who must know when it is lost. */
export interface ExternalApplicationOptions {
  /** `tcp://host:port` or `unix:///path`. */
  readonly address: string;
  readonly connectAttempts?: number;
  onFailure(error: Error): void;
}

/** Connects; rejects with `ConfigError` for an address that names no socket, else with `ExternalApplicationError`. */
export async function openExternalApplication(
  { logger }: { readonly logger: Logger },
  { address, connectAttempts = CONNECT_ATTEMPTS, onFailure }: ExternalApplicationOptions,
): Promise<DrivenApplication> {
  requireSocket(address);
  const dependencies = { logger: logger.child({ module: "proxy" }), timers: systemTimers };
  const lost = (cause: Error): void => {
    const advice = `start it again, then this node, which goes on where it stopped (${address})`;
    onFailure(new ExternalApplicationError(`the application is gone: ${cause.message}: ${advice}`, {}, { cause }));
  };
  try {
    const app = await connectApplication(dependencies, { address, connectAttempts, onFailure: lost });
    return { app, wiring: undefined, extendVotesOf: () => {}, close: () => app.close() };
  } catch (cause) {
    const advice = "start it first, or correct --proxy-app";
    const reason = `no application answers at ${address}: ${advice}`;
    throw new ExternalApplicationError(reason, { cause: errorMessage(cause) }, { cause });
  }
}

function requireSocket(address: string): void {
  try {
    if (/^(tcp|unix):\/\//.test(address) && formatSocketAddress(parseSocketAddress(address)) !== "") return;
  } catch (cause) {
    if (!(cause instanceof SocketAddressError)) throw cause;
  }
  throw new ConfigError(
    `proxy_app = "${address}" is not usable: expected tcp://host:port or unix:///path of an ABCI application`,
    {},
  );
}
