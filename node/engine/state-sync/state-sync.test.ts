/** State sync between nodes in memory: what is offered, fetched, refused and restored, and what peers can do against it. */

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import { CHUNK_CHANNEL, SNAPSHOT_CHANNEL } from "#p2p/channels.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import {
  ResponseApplySnapshotChunk_Result as ChunkResult,
  ResponseOfferSnapshot_Result as OfferResult,
  type Snapshot,
} from "#proto/tendermint/abci/types.ts";
import type { Message } from "#proto/tendermint/statesync/types.ts";
import { strangeHash } from "#test/support/sync-chain.ts";
import { HeightTooHighError } from "#types/light/provider.ts";
import { assertRestored, CHUNKS, chunkOf, lab, provider, snapshotAt } from "./fixtures/lab.ts";
import { SNAPSHOT_CHUNKS_MAX_DEFAULT } from "./snapshot-messages.ts";
import { StateSyncError } from "./snapshot-restore.ts";
import type { StateProvider } from "./state-provider.ts";

test("the highest snapshot of all peers is restored, its chunks from several of them, and nothing stays on disk", async (context) => {
  const world = lab(context);
  for (const id of ["one", "two", "three"]) world.serve(id, { serves: [snapshotAt(4n), snapshotAt(9n)] });
  world.serve("old", { serves: [snapshotAt(2n)] });
  const joiner = world.restore();
  assertRestored(joiner, await joiner.finish(), 9n);
  const senders = new Set(joiner.applied.map(({ sender }) => sender));
  assert.ok(senders.size >= 2, [...senders].join());
  assert.ok(!senders.has("old"));
  assert.deepEqual(
    joiner.applied.map(({ index }) => index),
    Array.from({ length: CHUNKS }, (_, i) => i),
  );
  assert.deepEqual(readdirSync(world.directory), []);
  assert.ok(existsSync(join(world.directory, "..", "of somebody else")));
  assert.equal(joiner.sync.isSyncing, false);
  assert.deepEqual(world.faults(), []);
});

test("lost messages are repeated", async (context) => {
  const world = lab(context, { lossPerMille: 150, jitterMs: 20 });
  for (const id of ["one", "two"]) world.serve(id, { serves: [snapshotAt(9n)] });
  const joiner = world.restore();
  assertRestored(joiner, await joiner.finish(), 9n);
});

test("each answer to an offer has its meaning", async (context) => {
  const world = lab(context);
  const serves = [snapshotAt(10n, { format: 3 }), snapshotAt(9n, { format: 2 }), snapshotAt(8n), snapshotAt(5n)];
  world.serve("one", { serves });
  world.serve("two", { serves: [snapshotAt(7n)] });
  const joiner = world.restore({
    offer: ({ height }) => {
      if (height === 10n) return OfferResult.REJECT_FORMAT;
      if (height === 9n) return OfferResult.REJECT;
      return height === 8n ? OfferResult.REJECT_SENDER : OfferResult.ACCEPT;
    },
  });
  assertRestored(joiner, await joiner.finish(), 7n);
  assert.deepEqual(
    joiner.offers.map(({ height }) => height),
    [10n, 9n, 8n, 7n],
  );
  assert.ok(joiner.applied.every(({ sender }) => sender === "two"));
});

for (const [name, script] of [
  ["an offer", { offer: () => OfferResult.ABORT }],
  ["a chunk", { apply: () => ({ result: ChunkResult.ABORT }) }],
  ["an unknown answer to an offer", { offer: () => 77 }],
  ["an unknown answer to a chunk", { apply: () => ({ result: 77 }) }],
] as const) {
  test(`state sync ends when the application aborts at ${name}`, async (context) => {
    const world = lab(context);
    world.serve("one", { serves: [snapshotAt(9n)] });
    await assert.rejects(world.restore(script).finish(), StateSyncError);
  });
}

test("chunks are applied again, fetched again, and their senders rejected as the application asks", async (context) => {
  const world = lab(context);
  world.serve("liar", { serves: [snapshotAt(9n)], chunk: () => utf8Encode("nonsense") });
  world.serve("honest", { serves: [snapshotAt(9n)] });
  const retried = new Set<number>();
  const joiner = world.restore({
    apply: ({ index, chunk, sender }) => {
      if (Buffer.compare(chunk, chunkOf(index)) !== 0) {
        return { result: ChunkResult.RETRY, refetchChunks: [index], rejectSenders: [sender] };
      }
      if (index % 4 === 3 && !retried.has(index)) {
        retried.add(index);
        return { result: ChunkResult.RETRY };
      }
      return {};
    },
  });
  assertRestored(joiner, await joiner.finish(), 9n);
  assert.equal(retried.size, 2);
  assert.deepEqual(world.faults(), ["liar bad-data"]);
});

test("a snapshot that the application wants anew is applied from disk, and not for ever", async (context) => {
  const world = lab(context);
  const last = 6;
  let isWantedAnew = false;
  let servedAgain = 0;
  // On a slow disk a chunk may be asked for twice before it is there, but none that was applied is asked for again.
  const chunk = (index: number): Uint8Array => {
    if (isWantedAnew && index <= last) servedAgain++;
    return chunkOf(index);
  };
  world.serve("one", { serves: [snapshotAt(9n), snapshotAt(5n)], chunk });
  const joiner = world.restore({
    apply: ({ index }) => {
      if (index !== last || isWantedAnew) return {};
      isWantedAnew = true;
      return { result: ChunkResult.RETRY_SNAPSHOT };
    },
  });
  assertRestored(joiner, await joiner.finish(), 9n);
  assert.deepEqual([joiner.offers.length, joiner.applied.length, servedAgain], [2, last + 1 + CHUNKS, 0]);
  const stubborn = lab(context);
  stubborn.serve("one", { serves: [snapshotAt(9n), snapshotAt(5n)] });
  const again = stubborn.restore({
    apply: () => (again.offers.at(-1)?.height === 9n ? { result: ChunkResult.RETRY_SNAPSHOT } : {}),
  });
  assertRestored(again, await again.finish(), 5n);
  assert.equal(again.offers.length, 5);
});

test("a snapshot that proves wrong on the way gives way to the next", async (context) => {
  const world = lab(context);
  world.serve("one", { serves: [snapshotAt(9n), snapshotAt(5n)] });
  const joiner = world.restore({
    apply: ({ index }) =>
      joiner.offers.at(-1)?.height === 9n && index === 3 ? { result: ChunkResult.REJECT_SNAPSHOT } : {},
  });
  assertRestored(joiner, await joiner.finish(), 5n);
});

test("an application that ends with another hash than the chain's stops the node", async (context) => {
  const world = lab(context);
  world.serve("one", { serves: [snapshotAt(9n)] });
  const joiner = world.restore();
  const lie: StateProvider = {
    ...provider,
    state: async () => ({ ...(await provider.state(9n)), appHash: strangeHash("x") }),
  };
  joiner.sync.stop();
  await assert.rejects(joiner.finish(), /state sync was stopped/);
  const second = lab(context);
  second.serve("one", { serves: [snapshotAt(9n)] });
  await assert.rejects(second.restore({}, lie).finish(), /another app hash than the chain/);
  const third = lab(context);
  third.serve("one", { serves: [snapshotAt(9n)] });
  const version = { consensus: { block: 11n, app: 5n }, software: "" };
  const other = { ...provider, state: async () => ({ ...(await provider.state(9n)), version }) };
  await assert.rejects(third.restore({}, other).finish(), /app version mismatch/);
});

test("a snapshot whose height the chain's nodes do not tell yet is tried later, one they refuse is not", async (context) => {
  const world = lab(context);
  world.serve("one", { serves: [snapshotAt(11n)] });
  let isTold = false;
  const late: StateProvider = {
    ...provider,
    appHash: async (height) => {
      if (!isTold) throw new HeightTooHighError("height is too high", { height });
      return provider.appHash(height);
    },
  };
  const joiner = world.restore({}, late);
  await world.time.advance(3000);
  assert.equal(joiner.offers.length, 0);
  isTold = true;
  assertRestored(joiner, await joiner.finish(), 11n);
  const never = lab(context);
  never.serve("one", { serves: [snapshotAt(11n), snapshotAt(6n)] });
  const refusing: StateProvider = {
    ...provider,
    appHash: async (height) => {
      if (height === 11n) throw new StateSyncError("headers do not verify");
      return provider.appHash(height);
    },
  };
  const wiser = never.restore({}, refusing);
  assertRestored(wiser, await wiser.finish(), 6n);
});

test("peers that lack chunks or stay silent are replaced, and given up in the end", async (context) => {
  const world = lab(context);
  world.serve("honest", { serves: [snapshotAt(9n)] });
  const offer: Message = { sum: { kind: "snapshotsResponse", value: snapshotAt(9n) } };
  world.peer("mute", (node, { sum }, from) => {
    if (sum?.kind === "snapshotsRequest") void node.peer(from)?.send(SNAPSHOT_CHANNEL, offer);
  });
  world.peer("empty", (node, { sum }, from) => {
    if (sum?.kind === "snapshotsRequest") void node.peer(from)?.send(SNAPSHOT_CHANNEL, offer);
    if (sum?.kind !== "chunkRequest") return;
    const value = { ...sum.value, chunk: new Uint8Array(), missing: true };
    void node.peer(from)?.send(CHUNK_CHANNEL, { sum: { kind: "chunkResponse", value } });
  });
  const joiner = world.restore();
  assertRestored(joiner, await joiner.finish(), 9n);
  assert.ok(world.faults().every((fault) => fault.endsWith("unresponsive") && !fault.startsWith("honest")));
});

/** Answers chunk requests and offers as somebody who keeps only what `kept` answers at the moment. */
function passing(kept: () => Snapshot) {
  return (node: MemoryNode, { sum }: Message, from: string): void => {
    const now = kept();
    if (sum?.kind === "snapshotsRequest") {
      void node.peer(from)?.send(SNAPSHOT_CHANNEL, { sum: { kind: "snapshotsResponse", value: now } });
    }
    if (sum?.kind !== "chunkRequest") return;
    const missing = sum.value.height !== now.height;
    const value = { ...sum.value, chunk: missing ? new Uint8Array() : chunkOf(sum.value.index), missing };
    void node.peer(from)?.send(CHUNK_CHANNEL, { sum: { kind: "chunkResponse", value } });
  };
}

test("snapshots that are gone before their chunks are asked for give way to what their owners have now", async (context) => {
  const world = lab(context);
  // Each is kept for less time than the search for snapshots takes.
  const kept = (): Snapshot => snapshotAt(BigInt(Math.min(11, 3 + Math.floor(world.time.nowMs() / 800))));
  for (const id of ["a", "b"]) world.peer(id, passing(kept));
  const joiner = world.restore();
  const synced = await joiner.finish(10_000);
  assert.ok(synced.state.lastBlockHeight < 11n, "it waited until nothing changed any more");
  assert.deepEqual(world.faults(), []);
});

test("whoever offers ever new snapshots and has none of them delays nobody for long", async (context) => {
  const world = lab(context);
  let made = 0;
  const fake = (): Snapshot => snapshotAt(10n, { hash: strangeHash(`fake ${made++}`) });
  world.peer("liar", (node, { sum }, from) => {
    if (sum?.kind === "snapshotsRequest") {
      void node.peer(from)?.send(SNAPSHOT_CHANNEL, { sum: { kind: "snapshotsResponse", value: fake() } });
    }
    if (sum?.kind !== "chunkRequest") return;
    const value = { ...sum.value, chunk: new Uint8Array(), missing: true };
    void node.peer(from)?.send(CHUNK_CHANNEL, { sum: { kind: "chunkResponse", value } });
    void node.peer(from)?.send(SNAPSHOT_CHANNEL, { sum: { kind: "snapshotsResponse", value: fake() } });
  });
  world.serve("honest", { serves: [snapshotAt(9n)] });
  const joiner = world.restore();
  assertRestored(joiner, await joiner.finish(20_000), 9n);
});

test("when everybody with the snapshot leaves, another snapshot is looked for", async (context) => {
  const world = lab(context);
  const offer: Message = { sum: { kind: "snapshotsResponse", value: snapshotAt(10n) } };
  world.peer("leaver", (node, { sum }, from) => {
    if (sum?.kind === "snapshotsRequest") void node.peer(from)?.send(SNAPSHOT_CHANNEL, offer);
    if (sum?.kind === "chunkRequest") node.stop();
  });
  const joiner = world.restore();
  await world.time.advance(20_000);
  world.serve("late", { serves: [snapshotAt(9n)] });
  assertRestored(joiner, await joiner.finish(300_000), 9n);
});

test("chunks that are on disk after a crash are not fetched again, damaged ones are", async (context) => {
  const world = lab(context);
  world.serve("one", { serves: [snapshotAt(9n)] });
  const first = world.restore({ apply: ({ index }) => (index === 7 ? { result: ChunkResult.ABORT } : {}) });
  await assert.rejects(first.finish(), StateSyncError);
  assert.ok(existsSync(world.directory));
  const [folder] = readdirSync(world.directory);
  const kept = readdirSync(join(world.directory, folder ?? "")).length;
  assert.ok(kept >= 8, `${kept}`);
  world.network.join("joiner");
  const again = world.restore();
  assertRestored(again, await again.finish(), 9n);
  const fetched = again.applied.filter(({ sender }) => sender !== "").length;
  assert.equal(fetched, CHUNKS - kept);
});

test("an application that was restored before a crash is not restored again", async (context) => {
  const world = lab(context);
  const joiner = world.restore({ height: 9n });
  const synced = await joiner.finish();
  assert.equal(synced.state.lastBlockHeight, 9n);
  assert.deepEqual(joiner.offers, []);
});

test("malformed and unasked messages end the connection", async (context) => {
  const bad: readonly (readonly [typeof CHUNK_CHANNEL, Message])[] = [
    [SNAPSHOT_CHANNEL, { sum: undefined }],
    [SNAPSHOT_CHANNEL, { sum: { kind: "snapshotsResponse", value: snapshotAt(0n) } }],
    [SNAPSHOT_CHANNEL, { sum: { kind: "snapshotsResponse", value: snapshotAt(1n, { chunks: 0 }) } }],
    [SNAPSHOT_CHANNEL, { sum: { kind: "snapshotsResponse", value: snapshotAt(1n, { hash: new Uint8Array() }) } }],
    [
      SNAPSHOT_CHANNEL,
      { sum: { kind: "snapshotsResponse", value: snapshotAt(1n, { chunks: SNAPSHOT_CHUNKS_MAX_DEFAULT + 1 }) } },
    ],
    [CHUNK_CHANNEL, { sum: { kind: "chunkRequest", value: { height: 0n, format: 1, index: 0 } } }],
    [
      CHUNK_CHANNEL,
      { sum: { kind: "chunkResponse", value: { height: 1n, format: 1, index: 0, chunk: chunkOf(0), missing: true } } },
    ],
  ];
  for (const [channel, message] of bad) {
    const world = lab(context);
    world.restore();
    const peer = world.peer("peer", () => {});
    await peer.peer("joiner")?.send(channel, message);
    await world.time.advance(50);
    assert.deepEqual(world.faults(), ["peer bad-message"]);
  }
  const world = lab(context);
  const unasked: Message = {
    sum: { kind: "chunkResponse", value: { height: 9n, format: 1, index: 0, chunk: chunkOf(0), missing: false } },
  };
  world.serve("slow", { serves: [snapshotAt(9n)] });
  world.network.shape("slow", "joiner", { latencyMs: 800 });
  const pest = world.peer("pest", () => {});
  const joiner = world.restore();
  while (joiner.offers.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    await world.time.advance(20);
  }
  for (let i = 0; i < 60; i++) await pest.peer("joiner")?.send(CHUNK_CHANNEL, unasked);
  assertRestored(joiner, await joiner.finish(), 9n);
  assert.deepEqual(world.faults(), ["pest flooding"]);
});
