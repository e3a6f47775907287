/** Queues and rates: shares by priority, bounds, and what is held back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { virtualTime } from "#test/support/virtual-time.ts";
import { FairQueue } from "./fair-queue.ts";
import { type Arrived, Dispatcher, type Inbound } from "./inbound.ts";
import { INBOUND_MESSAGES_MAX } from "./limits.ts";
import type { Handled } from "./network.ts";
import { Budget, RateLimit } from "./rate-limit.ts";

const item = (id: number, priority: number, size = 1000) => ({ channel: { id, priority }, size });

test("channels share by priority, and none starves", () => {
  const queue = new FairQueue<ReturnType<typeof item>>();
  for (let i = 0; i < 300; i++)
    for (const [id, priority] of [
      [1, 1],
      [5, 5],
      [10, 10],
    ] as const)
      queue.push(item(id, priority));
  const first = Array.from({ length: 160 }, () => queue.next()?.channel.id);
  const counts = [1, 5, 10].map((id) => first.filter((seen) => seen === id).length);
  assert.deepEqual(counts, [10, 50, 100]);
});

test("a small message passes a long line of large ones", () => {
  const queue = new FairQueue<ReturnType<typeof item>>();
  for (let i = 0; i < 10; i++) queue.push(item(0x40, 5, 1 << 20));
  queue.next();
  queue.push(item(0x22, 7, 200));
  assert.equal(queue.next()?.channel.id, 0x22);
});

test("what goes in comes out once, in order within its channel", () => {
  const property = fc.property(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean()), { maxLength: 200 }),
    (steps) => {
      const queue = new FairQueue<{ channel: { id: number; priority: number }; size: number; serial: number }>();
      const out: { id: number; serial: number }[] = [];
      let bytes = 0;
      steps.forEach(([id, take], serial) => {
        queue.push({ channel: { id, priority: id + 1 }, size: serial, serial });
        bytes += serial;
        const taken = take ? queue.next((channelId) => channelId !== 3) : undefined;
        if (taken !== undefined) {
          out.push({ id: taken.channel.id, serial: taken.serial });
          bytes -= taken.size;
        }
        assert.equal(queue.bytes, bytes);
      });
      assert.ok(out.every(({ id }) => id !== 3));
      for (let next = queue.next(); next !== undefined; next = queue.next())
        out.push({ id: next.channel.id, serial: next.serial });
      assert.deepEqual([queue.length, queue.bytes, out.length], [0, 0, steps.length]);
      for (const id of [0, 1, 2, 3]) {
        const serials = out.filter((entry) => entry.id === id).map(({ serial }) => serial);
        assert.deepEqual(
          serials,
          serials.toSorted((a, b) => a - b),
        );
      }
    },
  );
  fc.assert(property, { seed: 1, numRuns: 200 });
});

test("a rate lets its burst and then its flow through", async () => {
  const time = virtualTime();
  const limit = new RateLimit(time, { perSecond: 10, burst: 20 });
  assert.deepEqual([limit.take(15), limit.take(6), limit.take(5), limit.take(1)], [true, false, true, false]);
  await time.advance(100);
  assert.deepEqual([limit.take(1), limit.take(1)], [true, false]);
  await time.advance(3_600_000);
  assert.deepEqual([limit.take(21), limit.take(20)], [false, true]);
});

const turns = () => new Promise((resolve) => setTimeout(resolve, 5));
const arrived = (id: number, size = 10): Arrived => ({
  channel: { id, priority: 5 },
  size,
  payload: new Uint8Array(size),
  at: 0n,
});

function inboundWith(deliver: (message: Arrived) => Handled): { readonly inbound: Inbound; readonly budget: Budget } {
  const inbound = new Dispatcher(new Budget(1 << 30)).inbound(deliver);
  return { inbound, budget: inbound.budget };
}

test("a handler's promise holds back its channel alone", async () => {
  const seen: number[] = [];
  const gate = Promise.withResolvers<void>();
  const { inbound, budget } = inboundWith(({ channel: { id } }) => {
    seen.push(id);
    return id === 1 ? gate.promise : undefined;
  });
  for (const id of [1, 1, 2, 2]) assert.ok(budget.take(10) && inbound.push(arrived(id)));
  await turns();
  assert.deepEqual(
    seen.toSorted((a, b) => a - b),
    [1, 2, 2],
  );
  assert.equal(budget.used, 20);
  gate.resolve();
  await turns();
  assert.equal(seen.length, 4);
  assert.equal(budget.used, 0);
});

test("a channel that is full says so, refuses past twice that, and tells when there is room", async () => {
  const gate = Promise.withResolvers<void>();
  const { inbound, budget } = inboundWith(() => gate.promise);
  let accepted = 0;
  for (let i = 0; i < INBOUND_MESSAGES_MAX * 3; i++) {
    budget.take(10);
    if (inbound.push(arrived(1))) accepted++;
  }
  assert.equal(accepted, INBOUND_MESSAGES_MAX * 2);
  assert.equal(budget.used, accepted * 10);
  assert.deepEqual([inbound.isFull(1), inbound.isFull(2)], [true, false]);
  let hasRoom = false;
  inbound.onceRoom(1, () => {
    hasRoom = true;
  });
  await turns();
  assert.equal(hasRoom, false);
  gate.resolve();
  while (budget.used > 0) await turns();
  assert.equal(hasRoom, true);
});

test("what waits from a peer that is gone is forgotten", async () => {
  let handled = 0;
  const { inbound, budget } = inboundWith(() => void handled++);
  budget.take(10);
  inbound.push(arrived(1));
  inbound.close();
  budget.take(10);
  assert.equal(inbound.push(arrived(1)), false);
  await turns();
  assert.deepEqual([handled, budget.used], [0, 0]);
});

test("a part of a budget counts against the whole", () => {
  const whole = new Budget(10);
  const [a, b] = [new Budget(8, whole), new Budget(8, whole)];
  assert.deepEqual([a.take(9), a.take(8), b.take(3), b.take(2)], [false, true, false, true]);
  a.give(8);
  assert.deepEqual([whole.used, a.used, b.used, b.take(6), b.take(1)], [2, 0, 2, true, false]);
});
