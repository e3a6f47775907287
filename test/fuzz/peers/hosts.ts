/** Real hosts on the loopback: one that is attacked, an honest peer of it, and strangers that speak libp2p and nothing else. */

import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { multiaddr } from "@multiformats/multiaddr";
import type { Libp2p } from "libp2p";
import { ed25519KeyPairFromSeed } from "#crypto/ed25519.ts";
import { secureRandom } from "#crypto/native.ts";
import { silentLogger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import { mempoolChannel } from "#p2p/channels.ts";
import { HELLO_PROTOCOL, PEERS_PROTOCOL } from "#p2p/hello.ts";
import { type Host, openHost } from "#p2p/host.ts";
import { libp2pNode } from "#p2p/libp2p-node.ts";
import { DEFAULT_P2P_OPTIONS } from "#p2p/options.ts";
import { messageProtocol, streamProtocol } from "#p2p/protocols.ts";
import type { Connection, Libp2pStream } from "#p2p/streams.ts";
import type { Message } from "#proto/tendermint/mempool/types.ts";
import { realClock, realTimers } from "#test/support/engine-node.ts";
import { eventually } from "#test/support/processes.ts";

/** The channel that the hosts speak. */
export const CHANNEL = mempoolChannel(1 << 20);
/** Where bytes go in: the beginning of a stream, or what follows the name of a protocol. */
export const PROTOCOLS = [
  undefined,
  messageProtocol(CHANNEL.id),
  streamProtocol(CHANNEL.id),
  HELLO_PROTOCOL,
  PEERS_PROTOCOL,
] as const;
/** Small enough for the loopback to be quick about it. */
const OPTIONS = {
  ...DEFAULT_P2P_OPTIONS,
  ...{ listen: { host: "127.0.0.1", port: 0 }, transports: ["tcp"] as const },
  ...{ allowDuplicateIp: true, isAddressBookStrict: false },
};
const SENT: Message = { sum: { kind: "txs", value: { txs: [Uint8Array.of(1)] } } };
const LIMIT_MS = 20_000;
const OPEN_MS = 2_000;

/** A host with an honest peer. */
export interface AttackedHost {
  readonly host: Host;
  readonly address: string;
  /** The connection of a stranger, the same as long as the host puts up with it. */
  stranger(): Promise<Connection>;
  /** Has the host dial a stranger that answers hellos and questions for peers with `answer`. */
  dialStranger(answer: Uint8Array): Promise<void>;
  /** Asserts that the honest peer is still heard, and that no promise was left to fail alone. */
  requireServing(): Promise<void>;
  close(): Promise<void>;
}

/** Opens them. */
export async function openAttackedHost(): Promise<AttackedHost> {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", onUnhandled);
  let heard = 0;
  let guest: { readonly node: Libp2p; readonly connection: Connection } | undefined;
  const host = await openOurs(() => heard++);
  const honest = await openOurs(() => {});
  await host.start();
  await honest.start();
  const address = host.listenAddresses[0] ?? "";
  await honest.dial(address);
  const requireServing = async (): Promise<void> => {
    const before = heard;
    await eventually(
      "a message of the honest peer",
      async () => {
        for (const peer of honest.peers()) await peer.send(CHANNEL, SENT);
        return heard > before || undefined;
      },
      LIMIT_MS,
    );
    assert.deepEqual(unhandled, [], "a promise failed that nobody looked at");
  };
  return {
    host,
    address,
    stranger: async () => {
      if (guest?.connection.status === "open") return guest.connection;
      await guest?.node.stop();
      const node = await openStranger();
      guest = { node, connection: await node.dial(multiaddr(address)) };
      return guest.connection;
    },
    dialStranger: (answer) => dialStranger(host, answer),
    requireServing,
    close: async () => {
      await Promise.all([host.stop(), honest.stop(), guest?.node.stop()]);
      process.off("unhandledRejection", onUnhandled);
    },
  };
}

/** Opens a stream, as far as `protocol` says, writes `pieces` one after the other, and ends it. */
export async function pour(
  connection: Connection,
  protocol: string | undefined,
  pieces: readonly Uint8Array[],
): Promise<void> {
  let stream: Libp2pStream | undefined;
  try {
    const signal = AbortSignal.timeout(OPEN_MS);
    stream = protocol === undefined ? await rawStream(connection) : await connection.newStream(protocol, { signal });
    for (const piece of pieces) {
      if (!stream.send(piece)) await stream.onDrain({ signal });
    }
    if (pieces.length % 2 === 0) await stream.close({ signal });
    else stream.abort(new RangeError("gone"));
  } catch {
    // The host may refuse the stream and hang up at any byte; that it serves others is asserted elsewhere.
  }
}

async function rawStream(connection: Connection): Promise<Libp2pStream> {
  const muxer: { createStream(options: object): Promise<Libp2pStream> } = Reflect.get(connection, "muxer");
  return muxer.createStream({});
}

async function dialStranger(host: Host, answer: Uint8Array): Promise<void> {
  const stranger = await openStranger({ listen: OPTIONS.listen });
  const respond = async (stream: Libp2pStream): Promise<void> => {
    stream.send(answer);
    await stream.close();
  };
  try {
    for (const protocol of [HELLO_PROTOCOL, PEERS_PROTOCOL]) await stranger.handle(protocol, respond);
    await host.dial(stranger.getMultiaddrs().map(String)[0] ?? "").catch(() => {});
    await setTimeout(2);
  } finally {
    await stranger.stop();
  }
}

async function openStranger({ listen }: { readonly listen?: typeof OPTIONS.listen } = {}): Promise<Libp2p> {
  const { privateKey } = ed25519KeyPairFromSeed(secureRandom.bytes(32));
  const { libp2p } = await libp2pNode({ privateKey, log: silentLogger, version: "0" }, { ...OPTIONS, listen });
  await libp2p.start();
  return libp2p;
}

function openOurs(receive: () => void): Promise<Host> {
  const { privateKey } = ed25519KeyPairFromSeed(secureRandom.bytes(32));
  const hello = { chainId: "test-1", genesisHash: new Uint8Array(32), version: "0.1.0", moniker: "test" };
  const system = { clock: realClock, timers: realTimers, random: secureRandom, log: silentLogger, metrics: noMetrics };
  return openHost({ ...system, privateKey, hello }, OPTIONS).then((host) => {
    host.handle(CHANNEL, receive);
    return host;
  });
}
