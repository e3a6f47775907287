/** Two hosts in one process, over QUIC and over TCP: messages both ways, limits, other chains, bans, restarts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secureRandom } from "#crypto/native.ts";
import type { Message } from "#proto/tendermint/mempool/types.ts";
import { mempoolChannel } from "./channels.ts";
import { DialError, ListenError, PeerFaultError } from "./errors.ts";
import { openTestHost, type TestHost, type TestHostOptions, until } from "./fixtures/test-host.ts";
import type { Handled, Peer } from "./network.ts";
import { parsePeerAddress } from "./peer-address.ts";
import { nodeIdOf, peerKey } from "./peer-id.ts";

const CHANNEL = mempoolChannel(1 << 20);
const txs = (...list: Uint8Array[]): Message => ({ sum: { kind: "txs", value: { txs: list } } });
const numbered = (i: number): Message => txs(Uint8Array.of(i >> 8, i & 255));

/** Runs a test with two hosts and stops them. */
async function withTwo(
  [first, second]: readonly [TestHostOptions, TestHostOptions],
  run: (a: TestHost, b: TestHost) => Promise<void>,
): Promise<void> {
  const [a, b] = [await openTestHost(first), await openTestHost(second)];
  try {
    await run(a, b);
  } finally {
    await Promise.all([a.host.stop(), b.host.stop()]);
  }
}

for (const transport of ["quic", "tcp"] as const) {
  const transports = [transport];
  test(`messages go both ways over ${transport}`, () =>
    withTwo([{ transports }, { transports }], async (a, b) => {
      const peer = await a.host.dial(b.address());
      await until(() => b.host.peers().length === 1);
      assert.deepEqual([peer.id, peer.isOutbound], [b.host.id, true]);
      for (let i = 0; i < 1000; i++) void peer.send(CHANNEL, numbered(i));
      await until(() => b.received.length === 1000);
      assert.deepEqual(
        b.received.map(({ message }) => message),
        Array.from({ length: 1000 }, (_, i) => numbered(i)),
      );
      const back = b.host.peers()[0] as Peer;
      assert.equal(back.isOutbound, false);
      assert.equal(await back.send(CHANNEL, txs(new Uint8Array(1 << 20))), true);
      await until(() => a.received.length === 1);
      const [info] = a.host.netInfo().peers;
      assert.partialDeepStrictEqual(info, {
        id: b.host.id,
        nodeId: nodeIdOf(b.host.id),
        moniker: "test",
        chainId: "test-1",
      });
      assert.ok((info?.sentBytes ?? 0) > 5000 && (info?.receivedBytes ?? 0) > 1 << 20);
      await a.host.stop();
      await until(() => b.events.length === 2);
      assert.deepEqual(a.events, [`added ${b.host.id}`, `removed ${b.host.id}`]);
      assert.deepEqual(b.events, [`added ${a.host.id}`, `removed ${a.host.id}`]);
      assert.equal(await peer.send(CHANNEL, numbered(1)), false);
    }));

  test(`a message that is too long ends the connection over ${transport}`, () =>
    withTwo([{ transports, txBytesMax: 1 << 21 }, { transports }], async (a, b) => {
      const peer = await a.host.dial(b.address());
      void peer.send(CHANNEL, txs(new Uint8Array((1 << 20) + 1000)));
      await until(() => a.host.peers().length === 0 && b.host.peers().length === 0);
      assert.ok(b.log.some((line) => line.includes("bad-message")));
      await assert.rejects(a.host.dial(b.address()), DialError);
    }));
}

test("nodes that dial each other at once are peers once", () =>
  withTwo([{}, {}], async (a, b) => {
    await Promise.allSettled([a.host.dial(b.address()), b.host.dial(a.address())]);
    await until(() => a.host.peers().length === 1 && b.host.peers().length === 1);
    await (a.host.peers()[0] as Peer).send(CHANNEL, numbered(1));
    await (b.host.peers()[0] as Peer).send(CHANNEL, numbered(2));
    await until(() => a.received.length === 1 && b.received.length === 1);
    assert.deepEqual([a.events.length, b.events.length], [1, 1]);
  }));

test("a node of another chain is told apart by both sides", () =>
  withTwo([{ chainId: "test-1" }, { chainId: "test-2" }], async (a, b) => {
    await assert.rejects(a.host.dial(b.address()), DialError);
    await until(() => [a, b].every(({ log }) => log.some((line) => line.includes("other-network"))));
    assert.deepEqual([a.events, b.events], [[], []]);
    await assert.rejects(a.host.dial(b.address()), /banned/);
  }));

test("a fault found by a handler drops the peer for a while", () => {
  const receive = (): Handled => {
    throw new PeerFaultError("bad-data", "a lie");
  };
  return withTwo([{}, { receive }], async (a, b) => {
    await (await a.host.dial(b.address())).send(CHANNEL, numbered(1));
    await until(() => a.events.length === 2 && b.events.length === 2);
    assert.ok(b.log.some((line) => line.includes("mempool: a lie")));
    await assert.rejects(a.host.dial(b.address()), DialError);
  });
});

test("a flood is refused", () =>
  withTwo([{}, { receiveMessagesPerSecond: 100 }], async (a, b) => {
    const peer = await a.host.dial(b.address());
    for (let i = 0; i < 2000; i++) void peer.send(CHANNEL, numbered(i));
    await until(() => b.events.length === 2);
    assert.ok(b.received.length <= 310);
    assert.ok(b.log.some((line) => line.includes("flooding")));
  }));

for (const transport of ["quic", "tcp"] as const) {
  test(`a slow handler holds its channel back and loses nothing over ${transport}`, () => {
    let running = 0;
    const receive = async (): Promise<void> => {
      assert.equal(++running, 1);
      await undefined;
      running--;
    };
    const options = { transports: [transport], receiveMessagesPerSecond: 1_000_000 };
    return withTwo([options, { ...options, receive }], async (a, b) => {
      const peer = await a.host.dial(b.address());
      let sent = 0;
      while (sent < MANY_MESSAGES) {
        const batch = await Promise.all(Array.from({ length: 1000 }, (_, i) => peer.send(CHANNEL, numbered(i))));
        sent += batch.filter((isSent) => isSent).length;
      }
      await until(() => b.received.length === sent);
    });
  });
}

test("a peer that handles nothing fills its own queues and no more", () => {
  const receive = (): Promise<void> => new Promise(() => {});
  return withTwo([{ transports: ["tcp"] }, { transports: ["tcp"], receive }], async (a, b) => {
    const peer = await a.host.dial(b.address());
    const large = txs(new Uint8Array(1 << 20));
    let taken = 0;
    const send = async (): Promise<void> => {
      if (await peer.send(CHANNEL, large)) taken++;
    };
    // What the receiver queues, what its stream keeps, what is in flight and what waits here: some 40 messages.
    for (let i = 0; i < 120; i++) {
      void send();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await until(() => peer.backlog.bytes > 14 << 20);
    assert.ok(taken > 10 && taken < 60 && peer.backlog.bytes <= 18 << 20, `${taken}, ${peer.backlog.bytes}`);
  });
});

/** More than a channel's queue holds. */
const MANY_MESSAGES = 15_000;

test("inbound peers are limited, unconditional ones are not", async () => {
  const seed = secureRandom.bytes(32);
  const special = await openTestHost({ seed });
  const full = await openTestHost({ inboundPeersMax: 1, unconditionalPeers: [peerKey(special.host.id)] });
  const others = await Promise.all([openTestHost(), openTestHost()]);
  try {
    await others[0].host.dial(full.address());
    await assert.rejects(others[1].host.dial(full.address()), DialError);
    await special.host.dial(full.address());
    await until(() => full.host.peers().length === 2);
    assert.equal(full.host.peer(special.host.id)?.isUnconditional, true);
  } finally {
    await Promise.all([special, full, ...others].map(({ host }) => host.stop()));
  }
});

test("one peer per IP address unless allowed", async () => {
  const strict = await openTestHost({ allowDuplicateIp: false });
  const others = await Promise.all([openTestHost(), openTestHost()]);
  try {
    await others[0].host.dial(strict.address());
    await assert.rejects(others[1].host.dial(strict.address()), DialError);
  } finally {
    await Promise.all([strict, ...others].map(({ host }) => host.stop()));
  }
});

test("another peer than the one dialled is not kept", () =>
  withTwo([{}, {}], async (a, b) => {
    const { endpoints } = parsePeerAddress(b.address());
    const port = endpoints[0]?.port;
    await assert.rejects(a.host.dial(`${a.host.id}@127.0.0.1:${port}`), DialError);
    await assert.rejects(a.host.dial(`${"0".repeat(40)}@127.0.0.1:${port}`), /another peer answers/);
    assert.equal((await a.host.dial(`${nodeIdOf(b.host.id)}@127.0.0.1:${port}`)).id, b.host.id);
  }));

test("a persistent peer that restarts is found again", async () => {
  const seed = secureRandom.bytes(32);
  let server = await openTestHost({ seed });
  const address = parsePeerAddress(server.address());
  const client = await openTestHost({ persistentPeers: [address] });
  try {
    await until(() => client.host.peers().length === 1);
    assert.equal(client.host.peers()[0]?.isPersistent, true);
    await server.host.stop();
    await until(() => client.host.peers().length === 0);
    server = await openTestHost({ seed, listen: { host: "127.0.0.1", port: address.endpoints[0]?.port ?? 0 } });
    await until(() => client.host.peers().length === 1 && server.host.peers().length === 1);
    assert.deepEqual(
      client.events.map((event) => event.split(" ")[0]),
      ["added", "removed", "added"],
    );
  } finally {
    await Promise.all([server.host.stop(), client.host.stop()]);
  }
});

test("dialling falls back to TCP where QUIC does not work", async () => {
  const server = await openTestHost({ transports: ["tcp"] });
  const address = parsePeerAddress(server.address());
  // Nothing can be sent to port 0, so QUIC fails at once instead of after its time.
  const unreachable = { host: "127.0.0.1", port: 0, transport: "quic" } as const;
  const client = await openTestHost({
    persistentPeers: [{ ...address, endpoints: [unreachable, ...address.endpoints] }],
  });
  try {
    await until(() => client.host.peers().length === 1);
    assert.match(client.host.peers()[0]?.address ?? "", /\/tcp\//);
  } finally {
    await Promise.all([server.host.stop(), client.host.stop()]);
  }
});

test("a port that is taken is named", async () => {
  const first = await openTestHost();
  try {
    const port = parsePeerAddress(first.address()).endpoints[0]?.port ?? 0;
    await assert.rejects(openTestHost({ listen: { host: "127.0.0.1", port } }), (cause) => {
      return cause instanceof ListenError && cause.message.includes(`127.0.0.1:${port}`);
    });
  } finally {
    await first.host.stop();
  }
});
