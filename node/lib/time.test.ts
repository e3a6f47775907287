import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readGoCorpus } from "#test/support/vectors.ts";
import { latin1FromBytes } from "./bytes.ts";
import * as time from "./time.ts";

const timestamps = fc.record(
  {
    seconds: fc.bigInt(time.GO_ZERO_TIME.seconds, time.TIME_MAX.seconds),
    nanos: fc.integer({ min: 0, max: 999_999_999 }),
  },
  { noNullPrototype: true },
);

test("known instants", () => {
  assert.equal(time.formatRfc3339Nano(time.GO_ZERO_TIME), "0001-01-01T00:00:00Z");
  assert.equal(time.formatRfc3339Nano(time.EPOCH), "1970-01-01T00:00:00Z");
  assert.equal(time.formatRfc3339Nano(time.TIME_MAX), "9999-12-31T23:59:59.999999999Z");
  assert.equal(time.formatRfc3339Nano({ seconds: 951_782_400n, nanos: 500_000_000 }), "2000-02-29T00:00:00.5Z");
  assert.deepEqual(time.parseRfc3339("2017-12-25T03:00:01.234Z"), { seconds: 1_514_170_801n, nanos: 234_000_000 });
  assert.deepEqual(time.parseRfc3339("2024-01-01T02:00:00+02:00"), { seconds: 1_704_067_200n, nanos: 0 });
  assert.equal(time.formatSortableTime(time.EPOCH), "1970-01-01T00:00:00.000000000");
});

test("the calendar agrees with the platform's", () => {
  const property = fc.property(timestamps, (value) => {
    const platform = new Date(Number(value.seconds) * 1000).toISOString().slice(0, 19);
    assert.equal(time.formatRfc3339Nano(value).slice(0, 19), platform);
  });
  fc.assert(property, { seed: 3, numRuns: 500 });
});

test("texts round-trip and the sortable form sorts by time", () => {
  const property = fc.property(timestamps, timestamps, (a, b) => {
    assert.deepEqual(time.parseRfc3339(time.formatRfc3339Nano(a)), a);
    assert.deepEqual(time.parseSortableTime(time.formatSortableTime(a)), a);
    assert.deepEqual(time.timestampFromNs(time.nsFromTimestamp(a)), a);
    const order = Math.sign(time.compareTimestamps(a, b));
    const texts = [time.formatSortableTime(a), time.formatSortableTime(b)] as const;
    assert.equal(texts[0] < texts[1] ? -1 : texts[0] > texts[1] ? 1 : 0, order);
    const gap = time.nsFromTimestamp(b) - time.nsFromTimestamp(a);
    assert.deepEqual(time.addNs(a, gap), b);
  });
  fc.assert(property, { seed: 4 });
});

test("malformed and impossible times are typed errors", () => {
  const texts = [
    "",
    "2024-01-01",
    "2024-01-01T00:00:00",
    "2024-01-01t00:00:00z",
    "2024-01-01 00:00:00Z",
    "2024-13-01T00:00:00Z",
    "2023-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z",
    "2024-04-31T00:00:00Z",
    "2024-01-00T00:00:00Z",
    "2024-01-01T24:00:00Z",
    "2024-01-01T00:60:00Z",
    "2024-01-01T00:00:60Z",
    "2024-01-01T00:00:00.Z",
    "2024-01-01T00:00:00.1234567890Z",
    "2024-01-01T00:00:00+25:00",
    "2024-01-01T00:00:00+00:60",
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59-01:00",
    "12024-01-01T00:00:00Z",
    "2024-01-01T00:00:00Z\n",
  ];
  for (const text of texts) assert.throws(() => time.parseRfc3339(text), time.TimeError, text);
  assert.throws(() => time.formatRfc3339Nano({ seconds: 253_402_300_800n, nanos: 0 }), time.TimeError);
  assert.throws(() => time.formatRfc3339Nano({ seconds: 0n, nanos: -1 }), time.TimeError);
});

test("the SDK's time fuzz corpus parses or fails with the typed error", () => {
  let accepted = 0;
  for (const { name, values } of readGoCorpus("cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz/FuzzTypesParseTimeBytes")) {
    const text = latin1FromBytes(values[0] as Uint8Array);
    try {
      assert.equal(time.formatSortableTime(time.parseSortableTime(text)), text, name);
      accepted++;
    } catch (error) {
      assert.ok(error instanceof time.TimeError, name);
    }
  }
  assert.ok(accepted > 0);
});
