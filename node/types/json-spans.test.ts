import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { JsonError } from "./json-node.ts";
import { isList, itemRuns, memberSpans, type Span } from "./json-spans.ts";

const textAt = (bytes: Uint8Array, { start, end }: Span): string => utf8Decode(bytes.subarray(start, end));
const whole = (bytes: Uint8Array): Span => ({ start: 0, end: bytes.length });

test("runs of any size hold all items of a list, in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 20 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 2 }),
      (list, runBytes, indent) => {
        const bytes = utf8Encode(JSON.stringify(list, null, indent));
        const runs = [...itemRuns(bytes, whole(bytes), runBytes)];
        const items = runs.flatMap((run) => JSON.parse(`[${textAt(bytes, run)}]`) as unknown[]);
        assert.deepEqual(items, JSON.parse(JSON.stringify(list)));
        for (const run of runs.slice(0, -1)) assert.ok(run.end - run.start >= runBytes);
      },
    ),
    { seed: 50, numRuns: 200 },
  );
});

test("members of a member are found in place", () => {
  const bytes = utf8Encode('{"a": {"b" :[1, "]}"], "c":"\\"}"} , "d":1}');
  const outer = memberSpans(bytes);
  const inner = memberSpans(bytes, outer.get("a"));
  assert.deepEqual(
    [...inner].map(([name, span]) => [name, textAt(bytes, span), isList(bytes, span)]),
    [
      ["b", '[1, "]}"]', true],
      ["c", '"\\"}"', false],
    ],
  );
});

test("what is no list has no items, however it is damaged", () => {
  const bad = ["", "{}", "[", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", '["', "[]]", "[[]", "[}", "1", "[1}"];
  for (const text of bad) {
    const bytes = utf8Encode(text);
    assert.throws(() => [...itemRuns(bytes, whole(bytes), 1)].map((run) => JSON.parse(textAt(bytes, run))), text);
  }
  assert.throws(() => [...itemRuns(utf8Encode("{}"), { start: 0, end: 2 }, 1)], JsonError);
});

test("nothing beyond the end of a part is read as part of it", () => {
  const bytes = utf8Encode('{"a":[1,2]}');
  for (let end = 0; end < bytes.length; end++) {
    assert.throws(() => memberSpans(bytes, { start: 0, end }), JsonError, `${end}`);
  }
  assert.throws(() => [...itemRuns(bytes, { start: 5, end: 9 }, 1)], JsonError);
});
