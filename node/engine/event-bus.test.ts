import assert from "node:assert/strict";
import { test } from "node:test";
import { type EngineEvent, EventBus, SlowSubscriberError, type Subscription } from "./event-bus.ts";

const step = (round: number): EngineEvent => ({ kind: "NewRoundStep", height: 1n, round, step: "RoundStepPropose" });

async function rounds(subscription: Subscription, count: number): Promise<number[]> {
  const seen: number[] = [];
  for await (const event of subscription) {
    if ("round" in event) seen.push(event.round);
    if (seen.length === count) break;
  }
  return seen;
}

test("subscribers get matching events in order, whether they wait or lag", async () => {
  const bus = new EventBus();
  const all = bus.subscribe({ bufferMax: 10 });
  const odd = bus.subscribe({ bufferMax: 10, matches: (event) => "round" in event && event.round % 2 === 1 });
  const other = bus.subscribe({ bufferMax: 10, kinds: new Set(["Lock"]) });
  bus.publish(step(1));
  bus.publish(step(2));
  const waiting = rounds(all, 4);
  await Promise.resolve();
  bus.publish(step(3));
  bus.publish({ kind: "Lock", height: 1n, round: 9, step: "" });
  assert.deepEqual(await waiting, [1, 2, 3, 9]);
  assert.deepEqual(await rounds(odd, 3), [1, 3, 9]);
  assert.deepEqual(await rounds(other, 1), [9]);
  assert.equal(bus.hasListeners, false);
});

test("a subscriber that lags is cut off after what it still had", async () => {
  const bus = new EventBus();
  const slow = bus.subscribe({ bufferMax: 2 });
  for (const round of [1, 2, 3, 4]) bus.publish(step(round));
  assert.equal(bus.hasListeners, false);
  const seen: EngineEvent[] = [];
  const reading = (async () => {
    for await (const event of slow) seen.push(event);
  })();
  await assert.rejects(reading, SlowSubscriberError);
  assert.equal(seen.length, 2);
});

test("a cancelled subscription ends, a listener can stop", async () => {
  const bus = new EventBus();
  const subscription = bus.subscribe({ bufferMax: 2 });
  bus.publish(step(5));
  subscription.cancel();
  bus.publish(step(6));
  assert.deepEqual(await rounds(subscription, 9), [5]);
  const heard: number[] = [];
  const stop = bus.on("NewRoundStep", ({ round }) => heard.push(round));
  bus.publish(step(1));
  stop();
  bus.publish(step(2));
  assert.deepEqual(heard, [1]);
});
