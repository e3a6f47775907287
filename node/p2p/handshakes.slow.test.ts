/** Peers that stop in the middle of becoming peers: they keep nobody out and do not keep a host from stopping. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { multiaddr } from "@multiformats/multiaddr";
import { ed25519KeyPairFromSeed } from "#crypto/ed25519.ts";
import { secureRandom } from "#crypto/native.ts";
import { concatBytes, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { Message } from "#proto/tendermint/mempool/types.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { oneWayTo } from "./fixtures/half-open.ts";
import { openTestHost, type TestHost, until } from "./fixtures/test-host.ts";
import { frame } from "./framing.ts";
import { libp2pNode } from "./libp2p-node.ts";
import { STOP_TIMEOUT_MS } from "./limits.ts";
import { negotiationOf } from "./multistream.ts";
import { DEFAULT_P2P_OPTIONS } from "./options.ts";
import { parsePeerAddress } from "./peer-address.ts";
import { messageProtocol } from "./protocols.ts";
import type { Connection, Libp2pStream } from "./streams.ts";

/** Well below the ten seconds after which QUIC gives a handshake up. */
const PROMPTLY_MS = 4_000;
const ONE = messageProtocol(0x30);
const MESSAGE = frame(Message.encode({ sum: { kind: "txs", value: { txs: [Uint8Array.of(1)] } } }));

/** Dials `host` so that the handshake never ends; returns how to tidy up. */
async function leaveHandshakeOpen(host: TestHost): Promise<() => Promise<void>> {
  const { id, endpoints } = parsePeerAddress(host.address());
  const way = await oneWayTo(endpoints[0]?.port ?? 0, 1);
  const stranger = await openTestHost({ transports: ["quic"] });
  const dialling = assert.rejects(stranger.host.dial(`/ip4/127.0.0.1/udp/${way.port}/quic-v1/p2p/${id}`));
  await until(() => way.forwarded() > 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return async () => {
    await stranger.host.stop();
    await dialling;
    way.close();
  };
}

test("a QUIC handshake that does not end keeps nobody out", async () => {
  const host = await openTestHost({ transports: ["quic"] });
  const tidy = await leaveHandshakeOpen(host);
  const honest = await openTestHost({ transports: ["quic"] });
  try {
    const startedAt = performance.now();
    await honest.host.dial(host.address());
    assert.ok(performance.now() - startedAt < PROMPTLY_MS, `${performance.now() - startedAt} ms`);
  } finally {
    await Promise.all([honest.host.stop(), host.host.stop(), tidy()]);
  }
});

test("a host stops in time whatever its peers leave unfinished", async () => {
  const host = await openTestHost({ transports: ["quic"] });
  const tidy = await leaveHandshakeOpen(host);
  const startedAt = performance.now();
  await host.host.stop();
  const tookMs = performance.now() - startedAt;
  await tidy();
  assert.ok(tookMs < 2 * STOP_TIMEOUT_MS, `${tookMs} ms`);
});

/** Streams of a node that speaks libp2p and nothing else, before anything is said on them. */
async function withRawStreams(
  { host, transport }: { readonly host: TestHost; readonly transport: "quic" | "tcp" },
  run: (open: () => Promise<Libp2pStream>, connection: Connection) => Promise<void>,
): Promise<void> {
  const { privateKey } = ed25519KeyPairFromSeed(secureRandom.bytes(32));
  const options = { ...DEFAULT_P2P_OPTIONS, transports: [transport], listen: undefined };
  const { libp2p } = await libp2pNode({ privateKey, log: silentLogger, version: "0" }, options);
  await libp2p.start();
  try {
    const connection = await libp2p.dial(multiaddr(host.address()));
    await run(() => Reflect.get(connection, "muxer").createStream({}), connection);
  } finally {
    await libp2p.stop();
  }
}

for (const transport of ["quic", "tcp"] as const) {
  const transports = [transport];

  test(`a stream is negotiated however its bytes are cut over ${transport}`, async () => {
    const host = await openTestHost({ transports });
    try {
      await withRawStreams({ host, transport }, async (open) => {
        const whole = concatBytes(negotiationOf(ONE), MESSAGE);
        const [header, line] = [whole.subarray(0, 20), whole.subarray(20, negotiationOf(ONE).length)];
        for (const pieces of [
          [whole],
          [...whole].map((byte) => Uint8Array.of(byte)),
          [header, line, MESSAGE],
          [concatBytes(header, line), MESSAGE],
          [header, concatBytes(frame(utf8Encode("/no/such/protocol\n")), line), MESSAGE],
          [concatBytes(header, frame(utf8Encode("/no/such/protocol\n")), line, MESSAGE)],
        ]) {
          const heard = host.received.length;
          const stream = await open();
          stream.addEventListener("message", () => {});
          for (const piece of pieces) {
            stream.send(piece);
            await new Promise((resolve) => setTimeout(resolve, 2));
          }
          await until(() => host.received.length === heard + 1);
        }
      });
    } finally {
      await host.host.stop();
    }
  });

  test(`who waits for the answer gets it before the message over ${transport}`, async () => {
    const host = await openTestHost({ transports });
    try {
      await withRawStreams({ host, transport }, async (open) => {
        const stream = await open();
        let answer: Uint8Array = new Uint8Array(0);
        stream.addEventListener("message", ({ data }) => {
          answer = concatBytes(answer, data.subarray());
        });
        stream.send(negotiationOf(ONE));
        await until(() => answer.length >= negotiationOf(ONE).length);
        assert.deepEqual(answer, negotiationOf(ONE));
        stream.send(MESSAGE);
        await until(() => host.received.length === 1);
      });
    } finally {
      await host.host.stop();
    }
  });

  test(`streams that do not say what they are for are given up over ${transport}`, async () => {
    const time = virtualTime();
    const host = await openTestHost({ transports, clock: time, timers: time });
    try {
      await withRawStreams({ host, transport }, async (open) => {
        const streams: Libp2pStream[] = [];
        for (let i = 0; i < 50; i++) {
          const stream = await open();
          stream.addEventListener("message", () => {});
          stream.send(negotiationOf(ONE).subarray(0, 1 + (i % 19)));
          streams.push(stream);
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
        await time.advance(30_000);
        for (const stream of streams) {
          await until(() => stream.remoteWriteStatus === "closed" || stream.status !== "open");
        }
      });
    } finally {
      await host.host.stop();
    }
  });
}
