/** `light`: an RPC server whose answers are verified against headers, over nodes that need not be trusted. */

import { join } from "node:path";
import type { Command } from "commander";
import { parseDurationMs } from "#config/duration.ts";
import { BytesError, fromHex } from "#lib/bytes.ts";
import { IntegerError, parseBigint } from "#lib/integer.ts";
import { createLogger } from "#telemetry/logger.ts";
import { systemClock, systemTimers } from "#telemetry/system.ts";
import type { Fraction } from "#types/commit-verification.ts";
import type { LightClientOptions } from "#types/light/client.ts";
import { CliError } from "../errors.ts";
import { confirm } from "../io.ts";
import type { Session } from "../session.ts";
import { act, addFlag, type Shell, subcommand } from "../shell.ts";
import { stopSignal } from "../signals.ts";
import { type LightProxy, type LightProxyOptions, startLightProxy } from "./light-proxy.ts";

const LADDR_DEFAULT = "tcp://localhost:8888";
const TRUSTING_PERIOD_DEFAULT = "168h";
const TRUST_LEVEL_DEFAULT = "1/3";
const CONNECTIONS_MAX_DEFAULT = 900;
const NS_PER_MS = 1_000_000n;

/** Adds `light` to the program. */
export function addLight(program: Command, shell: Shell): void {
  const light = subcommand(program, "light <chain-id>", "Serve a node's RPC with every answer verified by headers");
  light.description(
    "Runs a light client of a chain and serves its RPC. Answers that headers can prove are verified before they are " +
      "passed on; all others are the primary's word. The first time it needs --primary, --witnesses, --height and " +
      "--hash of a header from a source you trust; later it goes on from what it knows.",
  );
  addFlag(light, "-p, --primary <address>", "node to follow, such as http://host:26657");
  addFlag(light, "-w, --witnesses <addresses>", "comma-separated nodes to compare it with, run by others");
  addFlag(light, "--height <height>", "height of a trusted header");
  addFlag(light, "--hash <hash>", "hash of that header, in hex");
  addFlag(light, "--laddr <address>", `where to listen (default: ${LADDR_DEFAULT})`);
  addFlag(light, "--trusting-period <duration>", `how long a header is trusted (default: ${TRUSTING_PERIOD_DEFAULT})`);
  addFlag(light, "--trust-level <fraction>", `trusted power that must have signed (default: ${TRUST_LEVEL_DEFAULT})`);
  addFlag(light, "--sequential", "verify every header, not as few as possible");
  addFlag(light, "--home-dir <folder>", "where trusted headers are kept (default: light in the home)");
  addFlag(light, "--max-open-connections <count>", `clients at once (default: ${CONNECTIONS_MAX_DEFAULT})`);
  addFlag(light, "--verbose", "log every step");
  act(light, shell, runLight);
}

/** Starts the proxy that the flags describe. */
export function openLight(session: Session, chainId: string): Promise<LightProxy> {
  const level = session.flags.has("verbose") ? "debug" : "info";
  const logger = createLogger({ level, format: "plain" }, { write: (line) => session.io.note(line) });
  const dependencies = { clock: systemClock, timers: systemTimers, logger };
  const ask = (action: string): Promise<boolean> => confirm(session.io, action);
  return startLightProxy({ ...dependencies, confirm: ask }, lightOptions(session, chainId));
}

async function runLight(session: Session, [chainId = ""]: readonly string[]): Promise<void> {
  const proxy = await openLight(session, chainId);
  session.io.note(`light client of ${chainId} listens on ${proxy.address}`);
  await stopSignal();
  await proxy.close();
}

function lightOptions({ flags, home }: Session, chainId: string): LightProxyOptions {
  const primary = flags.text("primary");
  const witnesses = (flags.text("witnesses") ?? "").split(",").filter((address) => address !== "");
  return {
    directory: flags.text("home-dir") ?? join(home, "light"),
    laddr: flags.text("laddr") ?? LADDR_DEFAULT,
    connectionsMax: flags.integer("max-open-connections", { min: 1, max: 100_000 }) ?? CONNECTIONS_MAX_DEFAULT,
    nodes: primary === undefined ? undefined : { primary, witnesses },
    client: clientOptions({ flags }, chainId),
  };
}

function clientOptions({ flags }: Pick<Session, "flags">, chainId: string): LightClientOptions {
  const trustLevel = fraction(flags.text("trust-level") ?? TRUST_LEVEL_DEFAULT);
  const height = flags.uint64("height");
  const hash = flags.text("hash");
  if ((height === undefined) !== (hash === undefined)) throw new CliError("--height and --hash go together");
  const period = flags.text("trusting-period") ?? TRUSTING_PERIOD_DEFAULT;
  const periodMs = parseDurationMs(period);
  if (periodMs === undefined) throw new CliError(`--trusting-period ${period} cannot be used: write 168h or 30m`);
  return {
    chainId,
    trustingPeriodNs: BigInt(Math.round(periodMs)) * NS_PER_MS,
    mode: flags.has("sequential") ? { kind: "sequential" } : { kind: "skipping", trustLevel },
    ...(height === undefined || hash === undefined ? {} : { trust: { height, hash: hashBytes(hash) } }),
  };
}

function fraction(text: string): Fraction {
  const [, numerator, denominator] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  try {
    return { numerator: parseBigint(numerator ?? ""), denominator: parseBigint(denominator ?? "") };
  } catch (cause) {
    if (!(cause instanceof IntegerError)) throw cause;
    throw new CliError(`--trust-level ${text} cannot be used: write a fraction such as 1/3`, {}, { cause });
  }
}

function hashBytes(text: string): Uint8Array {
  try {
    return fromHex(text);
  } catch (cause) {
    if (!(cause instanceof BytesError)) throw cause;
    throw new CliError(`--hash ${text} cannot be used: write 64 hex digits`, {}, { cause });
  }
}
