import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { EMPTY_BYTES } from "#lib/bytes.ts";
import { GO_ZERO_TIME } from "#lib/time.ts";
import { rawMembers } from "./json-members.ts";
import { JsonError, JsonNode } from "./json-node.ts";
import {
  commitFromJson,
  consensusParamsFromJson,
  evidenceFromJson,
  headerFromJson,
  validatorSetFromJson,
  voteFromJson,
} from "./json-parse.ts";

test("what is absent or null has its zero value", () => {
  for (const node of [
    new JsonNode({}).get("a"),
    new JsonNode({ a: null }).get("a"),
    new JsonNode(undefined).get("a"),
  ]) {
    assert.equal(node.isPresent, false);
    assert.deepEqual([node.text(), node.int64(), node.uint64(), node.int32(), node.uint32()], ["", 0n, 0n, 0, 0]);
    assert.deepEqual(
      [node.hex(), node.base64(), node.items(), node.time()],
      [EMPTY_BYTES, EMPTY_BYTES, [], GO_ZERO_TIME],
    );
    assert.throws(() => node.required(), /^JsonError: a is missing/);
  }
});

test("a wrong shape is named with its place", () => {
  const root = new JsonNode({ a: [{ b: 5, c: "x", d: "-1", e: 1.5, f: {} }], s: "xyz" });
  const [item] = root.get("a").items();
  assert.ok(item !== undefined);
  const bad: [() => unknown, string][] = [
    [() => item.get("b").text(), "a[0].b is not a text"],
    [() => item.get("b").int64(), "a[0].b is an invalid 64-bit integer encoding, expected string"],
    [() => item.get("c").int64(), "a[0].c is not a 64-bit integer"],
    [() => item.get("d").uint64(), "a[0].d is not a 64-bit integer"],
    [() => item.get("e").int32(), "a[0].e is not an integer"],
    [() => item.get("c").hex(), "a[0].c is not hex"],
    [() => item.get("c").base64(), "a[0].c is not base64"],
    [() => item.get("c").time(), "a[0].c is not an rfc 3339 time"],
    [() => item.get("f").items(), "a[0].f is not a list"],
    [() => item.get("c").get("x"), "a[0].c is not an object"],
    [() => root.get("a").get("x"), "a is not an object"],
    [() => root.get("a").items(0), "a has more than 0 entries"],
    [() => root.get("s").text(2), "s has more than 2 characters"],
    [() => JsonNode.parse("{", "doc"), "doc is not json"],
  ];
  for (const [read, message] of bad) {
    assert.throws(read, (thrown) => thrown instanceof JsonError && thrown.message === message);
  }
});

test("integers keep to their width", () => {
  const int64 = (value: unknown): bigint => new JsonNode(value).int64();
  assert.equal(int64("9223372036854775807"), 9_223_372_036_854_775_807n);
  assert.equal(new JsonNode("18446744073709551615").uint64(), 18_446_744_073_709_551_615n);
  for (const value of ["9223372036854775808", "-9223372036854775809", "", "1e3", "0x5", " 5", "5".repeat(200)]) {
    assert.throws(() => int64(value), JsonError);
  }
  assert.throws(() => new JsonNode(2_147_483_648).int32(), JsonError);
  assert.throws(() => new JsonNode(-1).uint32(), JsonError);
  assert.equal(new JsonNode(48).int64OrNumber(), 48n);
  assert.equal(new JsonNode("48").int64OrNumber(), 48n);
  assert.throws(() => new JsonNode(1.5).int64OrNumber(), JsonError);
});

test("inherited members are not members", () => {
  assert.equal(new JsonNode({}).get("constructor").isPresent, false);
  assert.equal(JsonNode.parse('{"__proto__":{"a":1}}').get("a").isPresent, false);
});

test("no json makes a parser fail with anything but a typed error", () => {
  const parsers = [
    headerFromJson,
    commitFromJson,
    voteFromJson,
    validatorSetFromJson,
    evidenceFromJson,
    consensusParamsFromJson,
  ];
  const keys = fc.constantFrom(
    "type",
    "value",
    "height",
    "signatures",
    "vote_a",
    "validators",
    "pub_key",
    "block",
    "time",
    "x",
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(keys, tie("tree")),
      fc.array(tie("tree"), { maxLength: 3 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      for (const parse of parsers) {
        try {
          parse(new JsonNode(value));
        } catch (thrown) {
          assert.ok(thrown instanceof JsonError, String(thrown));
        }
      }
    }),
    { seed: 8, numRuns: 500 },
  );
});

test("raw members are the texts between the commas", () => {
  const text = ' { "a" : [1, {"x": "}]\\"" }] ,\n"b":"\\\\","c\\u0041":  12.50 , "d":{} , "e":null} ';
  assert.deepEqual(
    [...rawMembers(text)],
    [
      ["a", '[1, {"x": "}]\\"" }]'],
      ["b", '"\\\\"'],
      ["cA", "12.50"],
      ["d", "{}"],
      ["e", "null"],
    ],
  );
  assert.equal(rawMembers("{}").size, 0);
});

test("raw members of any object parse to the members of the parsed object", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.integer({ min: 0, max: 3 }), (object, indent) => {
      const text = JSON.stringify(object, null, indent);
      const members = [...rawMembers(text)].map(([key, raw]) => [key, JSON.parse(raw)]);
      assert.deepEqual(members, Object.entries(JSON.parse(text)));
    }),
    { seed: 9, numRuns: 200 },
  );
});

test("a text that is not one object is refused", () => {
  const bad = [
    "",
    "[]",
    "{",
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,}',
    '{"a":1}x',
    "{a:1}",
    '{"a":[1}',
    '{"a":"x}',
    '{"a":1,"a":2}',
    '{"\\x":1}',
  ];
  for (const text of bad) assert.throws(() => rawMembers(text), JsonError, text);
});
