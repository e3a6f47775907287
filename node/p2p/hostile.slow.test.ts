/** A host among peers that send nonsense, too much, too little or nothing: it goes on, and holds no more than it says. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { multiaddr } from "@multiformats/multiaddr";
import { ed25519KeyPairFromSeed } from "#crypto/ed25519.ts";
import { secureRandom } from "#crypto/native.ts";
import { concatBytes } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { seededRandom } from "#lib/prng.ts";
import { Message } from "#proto/tendermint/mempool/types.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { mempoolChannel } from "./channels.ts";
import { openTestHost, type TestHost, type TestHostOptions, until } from "./fixtures/test-host.ts";
import { frame } from "./framing.ts";
import { HELLO_PROTOCOL, PEERS_PROTOCOL } from "./hello.ts";
import { libp2pNode } from "./libp2p-node.ts";
import { IDLE_STREAMS_BURST, INBOUND_STREAMS_MAX } from "./limits.ts";
import { negotiationOf } from "./multistream.ts";
import { DEFAULT_P2P_OPTIONS } from "./options.ts";
import { messageProtocol, streamProtocol } from "./protocols.ts";
import type { Connection, Libp2pStream } from "./streams.ts";

const ONE = messageProtocol(0x30);
const MANY = streamProtocol(0x30);
const VALID = Message.encode({ sum: { kind: "txs", value: { txs: [Uint8Array.of(1)] } } });

/** Promises of libp2p that nobody awaits would end the process of a node. */
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
process.on("unhandledRejection", onUnhandled);
after(() => {
  process.off("unhandledRejection", onUnhandled);
  assert.deepEqual(unhandled, []);
});

/** A node that speaks libp2p and nothing else, with a new identity. */
async function attacker(transport: "quic" | "tcp") {
  const { privateKey } = ed25519KeyPairFromSeed(secureRandom.bytes(32));
  const options = { ...DEFAULT_P2P_OPTIONS, transports: [transport], listen: undefined };
  const { libp2p } = await libp2pNode({ privateKey, log: silentLogger, version: "0" }, options);
  await libp2p.start();
  return libp2p;
}

/** Lets new attackers at a host, one after the other. */
async function attack(
  { transport, host }: { readonly transport: "quic" | "tcp"; readonly host: TestHost },
  rounds: number,
  run: (connection: Connection, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const libp2p = await attacker(transport);
    try {
      await run(await libp2p.dial(multiaddr(host.address())), round);
    } finally {
      await libp2p.stop();
    }
  }
}

async function attempt(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch {
    // Whether the host hung up before or after does not matter here; that it lives is asserted.
  }
}

const turn = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 100));

async function write(stream: Libp2pStream, bytes: Uint8Array): Promise<void> {
  if (!stream.send(bytes)) await stream.onDrain();
}

/** Asserts that a host still serves an honest peer. */
async function assertAlive(target: TestHost, options: TestHostOptions): Promise<void> {
  const honest = await openTestHost(options);
  try {
    const peer = await honest.host.dial(target.address());
    const before = target.received.length;
    assert.equal(await peer.send(mempoolChannel(1 << 20), Message.decode(VALID)), true);
    await until(() => target.received.length > before);
  } finally {
    await honest.host.stop();
  }
}

for (const transport of ["quic", "tcp"] as const) {
  const transports = [transport];

  test(`nonsense on every protocol over ${transport}`, async () => {
    const random = seededRandom(1n);
    const host = await openTestHost({ transports, isDiscoveryOn: true, inboundPeersMax: 4 });
    try {
      await attack({ transport, host }, 12, async (connection) => {
        for (const protocol of [ONE, MANY, HELLO_PROTOCOL, PEERS_PROTOCOL, random.pick([ONE, MANY])]) {
          await attempt(async () => {
            const stream = await connection.newStream(protocol, { signal: AbortSignal.timeout(2000) });
            await write(stream, random.bytes(1 + random.below(3000)));
            if (random.chance(1, 3)) stream.abort(new Error("gone"));
            else if (random.chance(1, 2)) await stream.close();
          });
        }
      });
      await assertAlive(host, { transports });
      await until(() => host.host.peers().length === 0);
    } finally {
      await host.host.stop();
    }
  });

  test(`messages cut short and streams reset over ${transport}`, async () => {
    const host = await openTestHost({ transports });
    try {
      await attack({ transport, host }, 2, async (connection) => {
        for (let i = 0; i < 40; i++) {
          await attempt(async () => {
            const stream = await connection.newStream(i % 2 === 0 ? ONE : MANY);
            await write(stream, frame(VALID).subarray(0, 1 + (i % VALID.length)));
            if (i % 3 === 0) stream.abort(new Error("gone"));
            else await stream.close();
          });
        }
        assert.equal(connection.status, "open");
      });
      assert.equal(host.received.length, 0);
      await assertAlive(host, { transports });
    } finally {
      await host.host.stop();
    }
  });

  test(`peers that come and go over ${transport}`, async () => {
    const host = await openTestHost({ transports });
    try {
      await attack({ transport, host }, 15, async (connection, round) => {
        const opening = attempt(() => connection.newStream(ONE));
        if (round % 2 === 0) connection.abort(new Error("gone"));
        await opening;
      });
      await until(() => host.host.peers().length === 0);
      await assertAlive(host, { transports });
      assert.equal(
        host.events.filter((event) => event.startsWith("added")).length,
        host.events.filter((event) => event.startsWith("removed")).length + host.host.peers().length,
      );
    } finally {
      await host.host.stop();
    }
  });

  test(`streams that say nothing, or promise much and bring little, are given up over ${transport}`, async () => {
    const time = virtualTime();
    const host = await openTestHost({ transports, clock: time, timers: time });
    try {
      await attack({ transport, host }, 1, async (connection) => {
        const opened: Libp2pStream[] = [];
        // Length prefix of the longest message allowed, and one byte of it.
        const promise = concatBytes(frame(new Uint8Array(1 << 20)).subarray(0, 3), Uint8Array.of(1));
        for (let i = 0; i < 100; i++) {
          const stream = await connection.newStream(i % 2 === 0 ? ONE : MANY, { maxOutboundStreams: 1000 });
          if (i % 4 !== 0) await write(stream, promise);
          opened.push(stream);
        }
        await until(() => host.host.peers().length === 1);
        await turn();
        await time.advance(30_000);
        for (const stream of opened) {
          await until(() => stream.remoteWriteStatus === "closed" || stream.status !== "open");
          // Over QUIC a reset shows only when more is written.
          for (let i = 0; i < 20 && stream.status === "open"; i++) {
            await attempt(() => write(stream, promise));
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          assert.notEqual(stream.status, "open");
        }
        assert.equal(connection.status, "open");
      });
    } finally {
      await host.host.stop();
    }
  });

  test(`streams opened and given up without end are a flood over ${transport}`, async () => {
    const host = await openTestHost({ transports });
    try {
      for (const begin of [Uint8Array.of(19), negotiationOf(ONE), negotiationOf(MANY)]) {
        let tries = 0;
        await attack({ transport, host }, 1, async (connection) => {
          for (; connection.status === "open" && tries < 20 * IDLE_STREAMS_BURST; tries++) {
            await attempt(async () => {
              const opening: Promise<Libp2pStream> = Reflect.get(connection, "muxer").createStream({});
              // Over QUIC a stream waits for others to end, and for ever where the connection is gone.
              const stream = await Promise.race([opening, turn()]);
              if (stream === undefined) return;
              await write(stream, begin);
              stream.abort(new Error("gone"));
            });
            if (tries % 50 === 0) await turn();
          }
        });
        assert.ok(tries < 20 * IDLE_STREAMS_BURST, "nobody minds");
      }
      await until(() => host.host.peers().length === 0);
      await assertAlive(host, { transports });
    } finally {
      await host.host.stop();
    }
  });

  test(`more streams than allowed are refused over ${transport}`, async () => {
    const host = await openTestHost({ transports });
    try {
      await attack({ transport, host }, 1, async (connection) => {
        const opening = Array.from({ length: INBOUND_STREAMS_MAX + 50 }, () =>
          attempt(() => connection.newStream(ONE, { maxOutboundStreams: 1000 })),
        );
        // QUIC lets a peer wait for room for its streams as long as it likes.
        await Promise.race([Promise.all(opening), new Promise((resolve) => setTimeout(resolve, 1000))]);
        await assertAlive(host, { transports });
      });
    } finally {
      await host.host.stop();
    }
  });
}
