/** Faults and their consequences over time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { virtualTime } from "#test/support/virtual-time.ts";
import { BAN_MS_MAX, PERSISTENT_BAN_MS_MAX, PeerScores, SCORES_MAX } from "./peer-scores.ts";

const MINUTE_MS = 60_000;

test("bans last as the fault deserves, double with repetition, and end", async () => {
  const time = virtualTime();
  const scores = new PeerScores(time);
  assert.equal(scores.fault("a", "unresponsive", false), 0);
  assert.equal(scores.bannedForMs("a"), 0);
  assert.equal(scores.fault("a", "bad-message", false), 10 * MINUTE_MS);
  assert.equal(scores.fault("a", "bad-message", false), 20 * MINUTE_MS);
  assert.equal(scores.fault("b", "bad-data", false), 60 * MINUTE_MS);
  assert.equal(scores.fault("c", "other-network", false), BAN_MS_MAX);
  for (let i = 0; i < 40; i++) assert.ok(scores.fault("a", "flooding", false) <= BAN_MS_MAX);
  await time.advance(60 * MINUTE_MS - 1);
  assert.equal(scores.bannedForMs("b"), 1);
  await time.advance(1);
  assert.equal(scores.bannedForMs("b"), 0);
  assert.ok(scores.bannedForMs("c") > 0);
});

test("a persistent peer is never banned for long", () => {
  const scores = new PeerScores(virtualTime());
  for (let i = 0; i < 5; i++) assert.ok(scores.fault("a", "bad-data", true) <= PERSISTENT_BAN_MS_MAX);
});

test("scores heal by half every hour", async () => {
  const time = virtualTime();
  const scores = new PeerScores(time);
  scores.fault("a", "bad-data", false);
  assert.equal(scores.score("a"), -100);
  await time.advance(60 * MINUTE_MS);
  assert.equal(scores.score("a"), -50);
  await time.advance(24 * 60 * MINUTE_MS);
  assert.equal(scores.score("a"), 0);
  assert.equal(scores.score("nobody"), 0);
});

test("strangers without end do not fill memory, nor push out a running ban", async () => {
  const time = virtualTime();
  const scores = new PeerScores(time);
  scores.fault("bad", "bad-data", false);
  for (let i = 0; i < SCORES_MAX * 2; i++) scores.fault(`slow-${i}`, "unresponsive", false);
  assert.ok(scores.bannedForMs("bad") > 0);
  assert.equal(scores.score("slow-0"), 0);
  assert.ok(scores.score(`slow-${SCORES_MAX * 2 - 1}`) < 0);
});
