import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { Mempool } from "#mempool/mempool.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import { mempoolChannel } from "#p2p/channels.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import { ResponseCheckTx } from "#proto/tendermint/abci/types.ts";
import type { Message } from "#proto/tendermint/mempool/types.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { EventBus } from "../event-bus.ts";
import { DEFAULT_MEMPOOL_REACTOR_OPTIONS, MempoolReactor, type MempoolReactorOptions } from "./mempool-reactor.ts";
import { TxLine } from "./tx-line.ts";

const CHANNEL = mempoolChannel(DEFAULT_MEMPOOL_OPTIONS.maxTxBytes);

interface Lab {
  readonly time: ReturnType<typeof virtualTime>;
  readonly network: MemoryNetwork;
  readonly mempool: Mempool;
  readonly reactor: MempoolReactor;
  readonly node: MemoryNode;
  readonly heights: Map<string, bigint>;
  /** What each outsider was sent: txs by message. */
  readonly received: Map<string, string[][]>;
  readonly outsiders: Map<string, MemoryNode>;
  setRunning(isRunning: boolean): void;
}

function lab(context: TestContext, options: Partial<MempoolReactorOptions> = {}, names = ["peer", "other"]): Lab {
  const time = virtualTime();
  const network = new MemoryNetwork({ timers: time, random: seededRandom(1n) }, { latencyMs: 1 });
  const application = {
    checkTx: async ({ tx }: { readonly tx: Uint8Array }) =>
      ResponseCheckTx.create({ code: utf8Decode(tx) === "bad" ? 1 : 0 }),
  };
  const onFailure = (error: Error): never => assert.fail(error);
  const dependencies = { application, logger: silentLogger, timers: time, onFailure };
  const mempool = new Mempool(dependencies, DEFAULT_MEMPOOL_OPTIONS, 5n);
  const heights = new Map(names.map((name) => [name, 6n]));
  let isRunning = true;
  const node = network.join("node");
  const reactor = new MempoolReactor(
    {
      network: node,
      mempool,
      eventBus: new EventBus(),
      clock: time,
      timers: time,
      metrics: noMetrics,
      peerHeight: (id) => heights.get(id) ?? 0n,
      isRunning: () => isRunning,
    },
    { ...DEFAULT_MEMPOOL_REACTOR_OPTIONS, maxTxBytes: DEFAULT_MEMPOOL_OPTIONS.maxTxBytes, ...options },
  );
  reactor.start();
  node.start();
  const received = new Map<string, string[][]>();
  const outsiders = new Map<string, MemoryNode>();
  for (const name of names) {
    const outsider = network.join(name);
    received.set(name, []);
    outsider.handle(CHANNEL, (_, { sum }) => void received.get(name)?.push(sum?.value.txs.map(utf8Decode) ?? []));
    outsiders.set(name, outsider);
    outsider.start();
    network.connect("node", name);
  }
  context.after(() => reactor.stop());
  const setRunning = (value: boolean): void => {
    isRunning = value;
  };
  return { time, network, mempool, reactor, node, heights, received, outsiders, setRunning };
}

const txsMessage = (...txs: string[]): Message => ({ sum: { kind: "txs", value: { txs: txs.map(utf8Encode) } } });

test("txs go to every peer in pool order, many in one message", async (context) => {
  const { time, mempool, received } = lab(context);
  const txs = Array.from({ length: 450 }, (_, i) => `tx${i}`);
  for (const tx of txs) mempool.checkTx(utf8Encode(tx));
  await time.advance(50);
  for (const name of ["peer", "other"]) {
    const messages = received.get(name) ?? [];
    assert.deepEqual(messages.flat(), txs);
    assert.ok(messages.length <= 6, `${messages.length} messages`);
  }
});

test("a tx does not go back to who sent it, and goes on to others after a moment", async (context) => {
  const { time, outsiders, received } = lab(context);
  await outsiders
    .get("peer")
    ?.peer("node")
    ?.send(CHANNEL, txsMessage("a", "bad", "b"));
  await time.advance(5);
  assert.deepEqual(received.get("other"), []);
  await time.advance(50);
  assert.deepEqual(received.get("other"), [["a", "b"]]);
  assert.deepEqual(received.get("peer"), []);
});

test("a peer that is more than a block behind waits for its txs", async (context) => {
  const { time, mempool, reactor, heights, received } = lab(context);
  heights.set("peer", 3n);
  mempool.checkTx(utf8Encode("a"));
  await time.advance(500);
  assert.deepEqual(received.get("other"), [["a"]]);
  assert.deepEqual(received.get("peer"), []);
  heights.set("peer", 4n);
  reactor.peerMoved("peer");
  await time.advance(10);
  assert.deepEqual(received.get("peer"), [["a"]]);
});

test("only so many peers are sent txs, and the next takes the place of one that leaves", async (context) => {
  const { time, network, mempool, received } = lab(context, { maxGossipConnectionsToNonPersistentPeers: 1 });
  mempool.checkTx(utf8Encode("a"));
  await time.advance(50);
  assert.deepEqual([...received.values()], [[["a"]], []]);
  network.disconnect("node", "peer");
  await time.advance(50);
  assert.deepEqual([...received.values()], [[["a"]], [["a"]]]);
});

test("nothing is sent when broadcasting is off, and nothing taken or sent while the node syncs", async (context) => {
  const silent = lab(context, { broadcast: false });
  silent.mempool.checkTx(utf8Encode("a"));
  await silent.time.advance(300);
  assert.deepEqual([...silent.received.values()], [[], []]);
  const syncing = lab(context);
  syncing.setRunning(false);
  syncing.mempool.checkTx(utf8Encode("a"));
  await syncing.outsiders.get("peer")?.peer("node")?.send(CHANNEL, txsMessage("b"));
  await syncing.time.advance(300);
  assert.deepEqual([...syncing.received.values()], [[], []]);
  assert.equal(syncing.mempool.size, 1);
  syncing.setRunning(true);
  await syncing.time.advance(300);
  assert.deepEqual([...syncing.received.values()], [[["a"]], [["a"]]]);
});

test("messages that are empty or hold an empty tx cost the connection; refused txs do not", async (context) => {
  const { time, network, outsiders, mempool } = lab(context);
  const toNode = (name: string) => outsiders.get(name)?.peer("node");
  await toNode("peer")?.send(CHANNEL, txsMessage("bad", "a", "a"));
  await toNode("peer")?.send(CHANNEL, txsMessage("a"));
  await time.advance(10);
  assert.deepEqual(network.reports, []);
  assert.equal(mempool.size, 1);
  await toNode("peer")?.send(CHANNEL, txsMessage("c", ""));
  await toNode("other")?.send(CHANNEL, txsMessage());
  await time.advance(10);
  assert.deepEqual(
    network.reports.map(({ peerId, fault }) => `${peerId} ${fault}`),
    ["peer bad-message", "other bad-message"],
  );
});

test("a slow peer holds up nobody and is sent no more than it takes", async (context) => {
  const { time, network, mempool, node, received } = lab(context);
  network.shape("node", "peer", { bytesPerSecond: 100_000 });
  const txs = Array.from({ length: 60 }, (_, i) => `${i}:`.padEnd(20_000, "x"));
  for (const tx of txs) mempool.checkTx(utf8Encode(tx));
  await time.advance(200);
  assert.equal(received.get("other")?.flat().length, 60);
  assert.ok((node.peer("peer")?.backlog.bytes ?? 0) < 100_000);
  assert.ok((received.get("peer")?.flat().length ?? 0) < 10);
  await time.advance(20_000);
  assert.deepEqual(received.get("peer")?.flat(), txs);
});

test("the line forgets txs that left the pool, and readers find their place again", () => {
  const pooled = new Set<string>();
  const line = new TxLine({ isPooled: ({ key }) => pooled.has(key), size: () => pooled.size });
  const add = (name: string): void => {
    pooled.add(name);
    line.add({ key: name, tx: utf8Encode(name), gasWanted: 0n, height: 1n, senders: new Set() }, 0);
  };
  for (let i = 0; i < 10; i++) add(`a${i}`);
  const [, , third] = [...line.after(-1)];
  pooled.delete("a3");
  pooled.delete("a0");
  line.sweep();
  assert.equal(line.length, 8);
  assert.deepEqual(
    [...line.after(third?.serial ?? 0)].map(({ tx }) => tx.key),
    ["a4", "a5", "a6", "a7", "a8", "a9"],
  );
  pooled.clear();
  for (let i = 0; i < 5000; i++) {
    pooled.clear();
    add(`b${i}`);
  }
  assert.ok(line.length <= 1003, `${line.length}`);
});
