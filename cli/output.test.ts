/** Results read as the SDK prints them, and YAML never changes a value's type. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatResult, toYaml } from "./output.ts";

test("text output has sorted keys and lists at the level of their key", () => {
  const value = {
    pagination: { total: "1", next_key: null },
    balances: [
      { denom: "utrib", amount: "1000" },
      { denom: "ibc/AB:C", amount: "5" },
    ],
    tags: [],
    params: {},
    nested: [["a", "b"], [], [{ k: [1, 2] }]],
    enabled: true,
  };
  const expected = `balances:
- amount: "1000"
  denom: utrib
- amount: "5"
  denom: ibc/AB:C
enabled: true
nested:
- - a
  - b
- []
- - k:
    - 1
    - 2
pagination:
  next_key: null
  total: "1"
params: {}
tags: []`;
  assert.equal(toYaml(value), expected);
  assert.equal(formatResult(value, "json"), JSON.stringify(value));
});

test("texts are quoted exactly where YAML would read something else", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["", '""'],
    ["plain text", "plain text"],
    ["true", '"true"'],
    ["No", '"No"'],
    ["null", '"null"'],
    ["~", '"~"'],
    ["12", '"12"'],
    ["-1.5", '"-1.5"'],
    ["1e9", '"1e9"'],
    ["0x1f", '"0x1f"'],
    ["2024-01-01T00:00:00Z", '"2024-01-01T00:00:00Z"'],
    ["12abc", "12abc"],
    ["a: b", "'a: b'"],
    ["a #b", "'a #b'"],
    ["ends:", "'ends:'"],
    ["it's", "it's"],
    ["'quoted'", "'''quoted'''"],
    ['{"@type":"/x"}', `'{"@type":"/x"}'`],
    ["@at", "'@at'"],
    ["-dash", "-dash"],
    ["- item", "'- item'"],
    ["tab\there", '"tab\\there"'],
    [" padded", "' padded'"],
  ];
  for (const [text, expected] of cases) assert.equal(toYaml(text), expected, text);
});

test("a text of several lines becomes a literal block", () => {
  assert.equal(toYaml({ note: "one\ntwo", other: "x\n" }), 'note: |-\n  one\n  two\nother: "x\\n"');
  assert.equal(toYaml({ note: "one\n\ntwo\n" }), "note: |\n  one\n\n  two");
});
