/** Hosts for tests: on free ports of the loopback, with everything they hear and see written down. */

import { ed25519KeyPairFromSeed } from "#crypto/ed25519.ts";
import { secureRandom } from "#crypto/native.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import { type Logger, silentLogger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import type { Message } from "#proto/tendermint/mempool/types.ts";
import { mempoolChannel } from "./channels.ts";
import { type Host, openHost } from "./host.ts";
import type { Handled, Peer } from "./network.ts";
import { DEFAULT_P2P_OPTIONS, type P2pOptions } from "./options.ts";

/** A host and what happened to it. */
export interface TestHost {
  readonly host: Host;
  readonly received: { readonly from: string; readonly message: Message }[];
  readonly events: string[];
  readonly log: string[];
  /** A multiaddr at which it listens, with its id. */
  address(): string;
}

/** What tests change. */
export interface TestHostOptions extends Partial<P2pOptions> {
  readonly chainId?: string;
  readonly seed?: Uint8Array;
  readonly txBytesMax?: number;
  readonly clock?: Clock;
  readonly timers?: Timers;
  /** Runs before the host starts. */
  prepare?(host: Host): void;
  receive?(peer: Peer, message: Message): Handled;
}

/** The system's clock and timers. */
export const testClock: Clock = { now: () => process.hrtime.bigint() + EPOCH_NS };
const EPOCH_NS = 1_800_000_000_000_000_000n;
export const testTimers: Timers = {
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};

/** Opens and starts a host. */
export async function openTestHost({
  chainId = "test-1",
  seed,
  txBytesMax = 1 << 20,
  clock = testClock,
  timers = testTimers,
  prepare,
  receive,
  ...options
}: TestHostOptions = {}): Promise<TestHost> {
  const { privateKey } = ed25519KeyPairFromSeed(seed ?? secureRandom.bytes(32));
  const events: string[] = [];
  const received: TestHost["received"] = [];
  const log: string[] = [];
  const host = await openHost(
    {
      privateKey,
      clock,
      timers,
      random: secureRandom,
      log: listLogger(log),
      metrics: noMetrics,
      hello: { chainId, genesisHash: new Uint8Array(32), version: "0.1.0", moniker: "test" },
    },
    {
      ...DEFAULT_P2P_OPTIONS,
      listen: { host: "127.0.0.1", port: 0 },
      allowDuplicateIp: true,
      isAddressBookStrict: false,
      isDiscoveryOn: false,
      ...options,
    },
  );
  host.handle(mempoolChannel(txBytesMax), (peer, message) => {
    received.push({ from: peer.id, message });
    return receive?.(peer, message);
  });
  host.watch({ added: ({ id }) => events.push(`added ${id}`), removed: ({ id }) => events.push(`removed ${id}`) });
  prepare?.(host);
  await host.start();
  return { host, received, events, log, address: () => host.listenAddresses[0] ?? "" };
}

/** Waits until something holds; fails after `timeoutMs`. */
export async function until(holds: () => boolean, timeoutMs = 10_000): Promise<void> {
  const deadline = process.hrtime.bigint() + BigInt(timeoutMs) * 1_000_000n;
  while (!holds()) {
    if (process.hrtime.bigint() > deadline) throw new Error(`not in ${timeoutMs} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function listLogger(lines: string[]): Logger {
  const write =
    (level: string) =>
    (event: string, fields = {}): void =>
      void lines.push(
        `${level} ${event} ${JSON.stringify(fields, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value))}`,
      );
  return { ...silentLogger, debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
}
