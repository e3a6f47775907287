/** Sending: bounds, batches, order of priority, failures, stalls. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { virtualTime } from "#test/support/virtual-time.ts";
import { FrameReader } from "./framing.ts";
import { FRESH_STREAMS_MAX, IN_FLIGHT_BYTES_MAX, OUTBOUND_BYTES_MAX, OUTBOUND_MESSAGES_MAX } from "./limits.ts";
import { Outbound } from "./outbound.ts";

interface Write {
  readonly channelId: number;
  readonly payloads: Uint8Array[];
  readonly done: PromiseWithResolvers<void>;
}

function sender(isStreaming: boolean) {
  const time = virtualTime();
  const writes: Write[] = [];
  const failures: number[] = [];
  const write = (channelId: number, bytes: Uint8Array): Promise<void> => {
    const payloads: Uint8Array[] = [];
    new FrameReader(1 << 30).push(bytes, (payload) => payloads.push(payload) > 0);
    const done = Promise.withResolvers<void>();
    writes.push({ channelId, payloads, done });
    return done.promise;
  };
  const link = { isStreaming, writeShared: write, writeOnce: write };
  const events = { sent: () => {}, failed: (channelId: number) => void failures.push(channelId) };
  return { outbound: new Outbound({ link, events, clock: time }), writes, failures, time };
}

const VOTES = { id: 0x22, priority: 7 };
const BLOCKS = { id: 0x40, priority: 5 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("messages of one turn share a write, those that come meanwhile the next", async () => {
  const { outbound, writes } = sender(true);
  const sent = [1, 2, 3].map((n) => outbound.send(VOTES, Uint8Array.of(n)));
  await turn();
  assert.deepEqual(
    writes.map(({ payloads }) => payloads.map(([n]) => n)),
    [[1, 2, 3]],
  );
  sent.push(outbound.send(VOTES, Uint8Array.of(4)), outbound.send(VOTES, Uint8Array.of(5)));
  await turn();
  assert.equal(writes.length, 1);
  assert.equal(outbound.backlog.messages, 5);
  writes[0]?.done.resolve();
  await turn();
  assert.deepEqual(
    writes[1]?.payloads.map(([n]) => n),
    [4, 5],
  );
  writes[1]?.done.resolve();
  assert.deepEqual(await Promise.all(sent), [true, true, true, true, true]);
  assert.deepEqual(outbound.backlog, { messages: 0, bytes: 0 });
});

test("to a Go node every message has a stream of its own, so many at once", async () => {
  const { outbound, writes } = sender(false);
  for (let i = 0; i < FRESH_STREAMS_MAX + 5; i++) void outbound.send(VOTES, Uint8Array.of(i));
  await turn();
  assert.equal(writes.length, FRESH_STREAMS_MAX);
  assert.ok(writes.every(({ payloads }) => payloads.length === 1));
  writes[0]?.done.resolve();
  await turn();
  assert.equal(writes.length, FRESH_STREAMS_MAX + 1);
});

test("votes pass blocks once the transport is busy", async () => {
  const { outbound, writes } = sender(true);
  for (let i = 0; i < 4; i++) void outbound.send(BLOCKS, new Uint8Array(IN_FLIGHT_BYTES_MAX));
  await turn();
  void outbound.send(VOTES, Uint8Array.of(1));
  await turn();
  assert.deepEqual(
    writes.map(({ channelId }) => channelId),
    [BLOCKS.id],
  );
  writes[0]?.done.resolve();
  await turn();
  assert.deepEqual(
    writes.map(({ channelId }) => channelId),
    [BLOCKS.id, VOTES.id, BLOCKS.id],
  );
});

test("too many messages or bytes are refused, and room is room again", async () => {
  const { outbound, writes } = sender(true);
  const large = outbound.send(BLOCKS, new Uint8Array(OUTBOUND_BYTES_MAX * 2));
  await turn();
  const waiting = outbound.send(BLOCKS, new Uint8Array(OUTBOUND_BYTES_MAX));
  assert.equal(await outbound.send(BLOCKS, Uint8Array.of(1)), false);
  assert.equal(await outbound.send(BLOCKS, new Uint8Array(0)), false);
  writes[0]?.done.resolve();
  assert.equal(await large, true);
  await turn();
  writes[1]?.done.resolve();
  assert.equal(await waiting, true);
  const many = Array.from({ length: OUTBOUND_MESSAGES_MAX + 1 }, () => outbound.send(VOTES, Uint8Array.of(1)));
  assert.equal(await many.at(-1), false);
});

test("a broken stream fails its messages alone; a peer that is gone fails all", async () => {
  const { outbound, writes, failures } = sender(true);
  const lost = outbound.send(VOTES, Uint8Array.of(1));
  await turn();
  writes[0]?.done.reject(new Error("reset"));
  assert.equal(await lost, false);
  assert.deepEqual(failures, [VOTES.id]);
  const next = outbound.send(VOTES, Uint8Array.of(2));
  await turn();
  const waiting = outbound.send(VOTES, Uint8Array.of(3));
  outbound.close();
  assert.equal(await waiting, false);
  writes[1]?.done.resolve();
  assert.equal(await next, true);
  assert.equal(await outbound.send(VOTES, Uint8Array.of(4)), false);
});

test("a stall is seen from when nothing moved", async () => {
  const { outbound, writes, time } = sender(true);
  assert.equal(outbound.stalledSince, undefined);
  void outbound.send(VOTES, Uint8Array.of(1));
  await turn();
  const since = time.now();
  await time.advance(5000);
  assert.equal(outbound.stalledSince, since);
  writes[0]?.done.resolve();
  await turn();
  assert.equal(outbound.stalledSince, undefined);
});
