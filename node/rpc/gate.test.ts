/** The gate keeps order, bounds what runs and waits, and leaves time to others. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Gate, GateError, type GateLimits } from "./gate.ts";

const LIMITS: GateLimits = { runningMax: 2, waitingMax: 3, timeoutMs: 1000, loadPercent: 50, burstMs: 20 };

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test("so much runs, so much waits, the rest is refused at once", async () => {
  const gate = new Gate(LIMITS);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const work = (name: number) => async () => {
    most = Math.max(most, ++running);
    order.push(name);
    await sleep(5);
    running--;
    return name;
  };
  const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((name) => gate.run(work(name))));
  assert.deepEqual(order, [1, 2, 3, 4, 5]);
  assert.equal(most, 2);
  const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason as GateError] : []));
  assert.deepEqual(
    refused.map(({ reason }) => reason),
    ["full", "full"],
  );
});

test("waiting and working have a limit in time; abandoned work still counts", async () => {
  const gate = new Gate({ ...LIMITS, runningMax: 1, timeoutMs: 30 });
  let finish: () => void = () => {};
  const endless = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const isTimeout = (error: unknown): boolean => error instanceof GateError && error.reason === "timeout";
  await Promise.all([
    assert.rejects(
      gate.run(() => endless),
      isTimeout,
    ),
    assert.rejects(
      gate.run(async () => 1),
      isTimeout,
    ),
  ]);
  await assert.rejects(
    gate.run(async () => 2),
    isTimeout,
  );
  finish();
  assert.equal(await gate.run(async () => 3), 3);
});

test("an error of the work is the caller's, and frees its place", async () => {
  const gate = new Gate({ ...LIMITS, runningMax: 1 });
  for (let i = 0; i < 3; i++) {
    const broken = gate.run(() => Promise.reject(new RangeError("broken")));
    await assert.rejects(broken, RangeError);
    const thrown = gate.run(() => {
      throw new RangeError("broken before the first await");
    });
    await assert.rejects(thrown, RangeError);
  }
  assert.equal(await gate.run(async () => "fine"), "fine");
});

test("heavy work leaves half of the event loop to others", async () => {
  const gate = new Gate({ ...LIMITS, runningMax: 100, waitingMax: 1000 });
  const start = performance.now();
  let worked = 0;
  const all = Array.from({ length: 20 }, () =>
    gate.run(async () => {
      const begun = performance.now();
      busy(5);
      worked += performance.now() - begun;
    }),
  );
  let turns = 0;
  let isDone = false;
  const others = (async () => {
    while (!isDone) {
      await sleep(1);
      turns++;
    }
  })();
  await Promise.all(all);
  const took = performance.now() - start;
  isDone = true;
  await others;
  assert.ok(took >= (worked - LIMITS.burstMs) * 2 - 25, `${worked} ms of work in ${took} ms`);
  assert.ok(turns >= 20, `others had ${turns} turns`);
});
