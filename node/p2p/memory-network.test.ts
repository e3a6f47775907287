import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "#lib/prng.ts";
import { Message } from "#proto/tendermint/mempool/types.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { PeerFaultError } from "./errors.ts";
import type { LinkConditions } from "./memory-link.ts";
import { MemoryNetwork } from "./memory-network.ts";
import type { MemoryNode } from "./memory-node.ts";
import type { Channel } from "./network.ts";

const CHANNEL: Channel<Message> = { id: 0x30, name: "test", type: Message, messageBytesMax: 1000, priority: 1 };
const message = (byte: number, length = 1): Message => ({
  sum: { kind: "txs", value: { txs: [new Uint8Array(length).fill(byte)] } },
});
const byteOf = ({ sum }: Message): number => sum?.value.txs[0]?.[0] ?? -1;

interface Lab {
  readonly timers: ReturnType<typeof virtualTime>;
  readonly network: MemoryNetwork;
  readonly nodes: Readonly<Record<"a" | "b" | "c", MemoryNode>>;
  /** "time from>to byte" of each message handled. */
  readonly heard: string[];
}

function lab(conditions: Partial<LinkConditions> = {}, seed = 1n): Lab {
  const timers = virtualTime();
  const network = new MemoryNetwork({ timers, random: seededRandom(seed) }, conditions);
  const heard: string[] = [];
  const join = (id: string): MemoryNode => {
    const node = network.join(id);
    node.handle(CHANNEL, (peer, received) => {
      if (byteOf(received) === 66) throw new PeerFaultError("bad-data", "it lied");
      heard.push(`${timers.nowMs()} ${peer.id}>${id} ${byteOf(received)}`);
    });
    return node;
  };
  const nodes = { a: join("a"), b: join("b"), c: join("c") };
  network.connectAll();
  for (const node of Object.values(nodes)) node.start();
  return { timers, network, nodes, heard };
}

test("messages arrive after the latency of their link, each direction with its own", async () => {
  const { timers, network, nodes, heard } = lab({ latencyMs: 10 });
  network.shape("b", "a", { latencyMs: 30 });
  assert.equal(await nodes.a.peer("b")?.send(CHANNEL, message(1)), true);
  await nodes.b.peer("a")?.send(CHANNEL, message(2));
  await timers.advance(100);
  assert.deepEqual(heard, ["10 a>b 1", "30 b>a 2"]);
});

test("jitter lets messages overtake, loss drops some, and a seed repeats it all", async () => {
  const run = async (seed: bigint): Promise<string[]> => {
    const { timers, nodes, heard } = lab({ latencyMs: 5, jitterMs: 20, lossPerMille: 300 }, seed);
    for (let i = 0; i < 50; i++) await nodes.a.peer("b")?.send(CHANNEL, message(i));
    await timers.advance(100);
    return heard;
  };
  const heard = await run(7n);
  assert.deepEqual(await run(7n), heard);
  assert.notDeepEqual(await run(8n), heard);
  assert.ok(heard.length > 20 && heard.length < 50, `${heard.length}`);
  const order = heard.map((line) => Number(line.split(" ").at(-1)));
  assert.notDeepEqual(
    order,
    [...order].sort((x, y) => x - y),
  );
});

test("a narrow link takes its time and shows what waits", async () => {
  const { timers, nodes, heard } = lab({ bytesPerSecond: 1000 });
  const peer = nodes.a.peer("b") ?? assert.fail();
  const sent = [1, 2, 3].map((byte) => peer.send(CHANNEL, message(byte, 96)));
  assert.deepEqual(peer.backlog, { messages: 3, bytes: 300 });
  await timers.advance(150);
  assert.deepEqual(heard, ["100 a>b 1"]);
  assert.equal(peer.backlog.messages, 2);
  await timers.advance(500);
  assert.deepEqual(await Promise.all(sent), [true, true, true]);
  assert.deepEqual(heard, ["100 a>b 1", "200 a>b 2", "300 a>b 3"]);
});

test("a partition takes links down until it heals", async () => {
  const { timers, network, nodes, heard } = lab();
  const events: string[] = [];
  nodes.a.watch({ added: ({ id }) => void events.push(`+${id}`), removed: ({ id }) => void events.push(`-${id}`) });
  const before = nodes.a.peer("b");
  network.partition([["a", "c"], ["b"]]);
  assert.equal(await before?.send(CHANNEL, message(1)), false);
  assert.deepEqual(
    nodes.a.peers().map(({ id }) => id),
    ["c"],
  );
  network.heal();
  assert.equal(await before?.send(CHANNEL, message(2)), false);
  await nodes.a.peer("b")?.send(CHANNEL, message(3));
  await timers.advance(10);
  assert.deepEqual(heard, ["0 a>b 3"]);
  assert.deepEqual(events, ["-b", "+b"]);
});

test("who breaks the rules is reported and cut off", async () => {
  const { timers, network, nodes } = lab();
  await nodes.a.peer("b")?.send(CHANNEL, message(66));
  await nodes.c.peer("b")?.send(CHANNEL, message(1, 2000));
  await timers.advance(1);
  assert.deepEqual(
    network.reports.map(({ by, peerId, fault }) => `${by} ${peerId} ${fault}`),
    ["b a bad-data", "b c bad-message"],
  );
  assert.deepEqual(nodes.b.peers(), []);
  assert.equal(nodes.a.peers().length, 1);
});

test("a handler that takes its time holds back its channel for that peer alone", async () => {
  const timers = virtualTime();
  const network = new MemoryNetwork({ timers, random: seededRandom(1n) });
  const heard: string[] = [];
  let release = (): void => {};
  const node = network.join("a");
  node.handle(CHANNEL, (peer, received) => {
    heard.push(`${peer.id}${byteOf(received)}`);
    if (byteOf(received) !== 0) return undefined;
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  const others = ["b", "c"].map((id) => network.join(id));
  network.connectAll();
  for (const each of [node, ...others]) each.start();
  const [b, c] = others.map((other) => other.peer("a"));
  for (const byte of [0, 1, 2]) await b?.send(CHANNEL, message(byte));
  await c?.send(CHANNEL, message(3));
  await timers.advance(5);
  assert.deepEqual(heard, ["b0", "c3"]);
  release();
  await timers.advance(5);
  assert.deepEqual(heard, ["b0", "c3", "b1", "b2"]);
});
