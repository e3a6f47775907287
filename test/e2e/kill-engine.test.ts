import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { CrashPoint } from "#engine/crash-points.ts";
import { temporaryHome } from "#test/support/engine-node.ts";
import {
  type KilledNodeOrder,
  outcomeOf,
  requireIntact,
  requireNoDoubleSign,
  signedMessages,
  startKilledNode,
} from "#test/support/killed-node.ts";

const run = (order: KilledNodeOrder) => outcomeOf(startKilledNode(order));

type Crash = readonly [point: CrashPoint, occurrence: number];

const POINTS: readonly CrashPoint[] = [
  "round-logged",
  "proposal-signed",
  "vote-signed",
  "own-message-logged",
  "own-message-published",
  "block-decided",
  "block-finalized",
  "block-saved",
  "app-committed",
  "mempool-updated",
  "evidence-updated",
  "block-indexed",
  "height-ended",
  "height-finished",
];

/** One home, killed again and again, each time at another place; then it must go on as if nothing had happened. */
async function live(context: TestContext, crashes: readonly Crash[]): Promise<void> {
  const home = temporaryHome(context);
  for (const [point, occurrence] of crashes) {
    const report = await run({ home, untilHeight: 1000, crashAt: { point, occurrence } });
    assert.equal(report, undefined, `was not killed at ${point} ${occurrence}`);
    requireNoDoubleSign(signedMessages(home));
  }
  const height = signedMessages(home).reduce((max, { sum }) => {
    return sum?.kind === "vote" ? Math.max(max, Number(sum.value.vote?.height)) : max;
  }, 0);
  const report = await run({ home, untilHeight: height + 2 });
  assert.ok(report !== undefined && report.height >= height + 2);
  await requireIntact(home, report);
}

describe("a killed node restarts, signs nothing twice and computes the same", { concurrency: 2 }, () => {
  test("killed at each place for the first time", (context) =>
    live(
      context,
      POINTS.map((point) => [point, 1]),
    ));

  test("killed at each place of the second height, from the last to the first", (context) =>
    live(
      context,
      POINTS.toReversed().map((point) => [point, 2]),
    ));

  test("killed between a proposal, a prevote and a precommit", (context) => {
    // A height has two votes and three batches of own messages.
    const votes = [3, 4].map((n): Crash => ["vote-signed", n]);
    const batches = [3, 4, 5, 6].flatMap((n): Crash[] => [
      ["own-message-logged", n],
      ["own-message-published", n],
    ]);
    return live(context, [...batches, ...votes]);
  });
});
