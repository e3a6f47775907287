import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as json from "./well-known-json.ts";

test("fractions come in groups of three", () => {
  const seconds = 1_704_067_200n;
  assert.equal(json.formatTimestampJson({ seconds, nanos: 0 }), "2024-01-01T00:00:00Z");
  assert.equal(json.formatTimestampJson({ seconds, nanos: 500_000_000 }), "2024-01-01T00:00:00.500Z");
  assert.equal(json.formatTimestampJson({ seconds, nanos: 500_100_000 }), "2024-01-01T00:00:00.500100Z");
  assert.equal(json.formatTimestampJson({ seconds, nanos: 1 }), "2024-01-01T00:00:00.000000001Z");
  assert.equal(json.formatDurationJson({ seconds: 172_800n, nanos: 0 }), "172800s");
  assert.equal(json.formatDurationJson({ seconds: 1n, nanos: 500_000_000 }), "1.500s");
  assert.equal(json.formatDurationJson({ seconds: 0n, nanos: -1 }), "-0.000000001s");
  assert.deepEqual(json.parseDurationJson("1.5s"), { seconds: 1n, nanos: 500_000_000 });
  assert.deepEqual(json.parseDurationJson("-0.5s"), { seconds: 0n, nanos: -500_000_000 });
});

test("durations round-trip", () => {
  const property = fc.property(fc.bigInt(-(10n ** 19n), 10n ** 19n), (ns) => {
    const duration = json.durationFromNs(ns);
    assert.equal(json.nsFromDuration(duration), ns);
    assert.deepEqual(json.parseDurationJson(json.formatDurationJson(duration)), duration);
  });
  fc.assert(property, { seed: 1 });
});

test("malformed and excessive durations are typed errors", () => {
  for (const text of ["", "1", "s", "1.s", ".5s", "1m", "1.0000000001s", "+1s", "1 s", "999999999999s", "1e3s"]) {
    assert.throws(() => json.parseDurationJson(text), json.DurationError, text);
  }
  for (const duration of [
    { seconds: 1n, nanos: -1 },
    { seconds: -1n, nanos: 1 },
    { seconds: 0n, nanos: 10 ** 9 },
  ]) {
    assert.throws(() => json.formatDurationJson(duration), json.DurationError);
  }
  assert.throws(() => json.durationFromNs(10n ** 30n), json.DurationError);
});
