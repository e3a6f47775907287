import assert from "node:assert/strict";
import { test } from "node:test";
import { Arrivals } from "./arrivals.ts";
import { Complaints } from "./complaints.ts";
import type { OwnView } from "./own-view.ts";
import { RELAY_MS_MIN, RelayPace } from "./relay-pace.ts";

test("a link that wastes waits longer, up to the limit, and less again when it does not", () => {
  const pace = new RelayPace(100, false);
  assert.equal(pace.holdMs, RELAY_MS_MIN);
  for (let i = 0; i < 50; i++) pace.wasted();
  assert.equal(pace.holdMs, 100);
  for (let i = 0; i < 200; i++) pace.sent();
  assert.equal(pace.holdMs, RELAY_MS_MIN);
  assert.ok(new RelayPace(100, true).holdMs < pace.holdMs);
});

test("complaints come when nothing moves in a round, ever more seldom, and never while there is nothing to wait for", () => {
  const complaints = new Complaints();
  const at = (step: number): OwnView => ({ height: 5n, round: 0, step }) as OwnView;
  const due = (nowMs: number, view: OwnView, rest: { kept?: number; isBehind?: boolean } = {}): boolean =>
    complaints.isDue({ view, nowMs, kept: 0, isBehind: false, ...rest });
  assert.deepEqual(
    [0, 500, 1000, 1500, 2999, 3000, 6999, 7000].map((ms) => due(ms, at(3))),
    [false, false, true, false, false, true, false, true],
  );
  assert.equal(due(20_000, at(3), { kept: 1 }), false);
  assert.deepEqual(
    [20_000, 60_000].map((ms) => due(ms, at(1))),
    [false, false],
  );
  assert.equal(due(120_000, at(1), { isBehind: true }), true);
});

test("arrivals are remembered by their first sender until their height is over", () => {
  const arrivals = new Arrivals();
  arrivals.note("a", { height: 1n, peerId: "p", atMs: 1 });
  arrivals.note("a", { height: 1n, peerId: "q", atMs: 2 });
  arrivals.note("b", { height: 2n, peerId: "q", atMs: 3 });
  assert.equal(arrivals.from("a"), "p");
  arrivals.forgetBelow(2n);
  assert.equal(arrivals.from("a"), undefined);
  assert.equal(arrivals.atMs("b"), 3);
});
