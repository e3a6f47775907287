import assert from "node:assert/strict";
import { test } from "node:test";
import { serializeSignDoc } from "@cosmjs/amino";
import fc from "fast-check";
import { utf8Decode } from "#lib/bytes.ts";
import { canonicalJson, canonicalJsonBytes } from "./canonical-json.ts";
import { JsonError, type JsonValue, parseJson } from "./json-value.ts";

test("keys are sorted at every depth, whitespace is gone, Go's escapes are applied", () => {
  const value = { b: [{ z: 1, a: null }], a: '<a href="x">&\u2028\u2029é\u007f\n\t\\</a>', A: true, "": {} };
  const escaped = `${String.raw`"\u003ca href=\"x\"\u003e\u0026\u2028\u2029é`}\u007f${String.raw`\n\t\\\u003c/a\u003e"`}`;
  assert.equal(canonicalJson(value), `{"":{},"A":true,"a":${escaped},"b":[{"a":null,"z":1}]}`);
  assert.equal(canonicalJson("\ud800"), '"\ufffd"', "unpaired surrogates cannot be signed differently by two encoders");
});

test("keys beyond the basic plane sort by their utf-8 bytes", () => {
  assert.equal(canonicalJson({ "\u{1f600}": 1, "\uffee": 2 }), '{"\uffee":2,"\u{1f600}":1}');
});

test("the text parses back to the same value", () => {
  const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: "grapheme" }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const property = fc.property(tree, (value) => {
    const text = canonicalJson(value);
    assert.deepEqual(parseJson(text), JSON.parse(JSON.stringify(value)));
    assert.equal(canonicalJson(parseJson(text)), text);
    assert.equal(utf8Decode(canonicalJsonBytes(value)), text);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test("CosmJS signs the same bytes", () => {
  const doc = {
    chain_id: "chain <&> 1",
    account_number: "1",
    sequence: "2",
    fee: { amount: [{ denom: "utrib", amount: "5" }], gas: "1" },
    msgs: [{ type: "x/Y", value: { b: "é", a: ["&", 1, false] } }],
    memo: 'tab\tquote" <script>',
  };
  assert.deepEqual(canonicalJsonBytes(doc), new Uint8Array(serializeSignDoc(doc)));
});

test("fractions, depth and size are typed errors", () => {
  for (const number of [0.5, 2 ** 53, Number.NaN]) assert.throws(() => canonicalJson(number), JsonError);
  assert.equal(canonicalJson(-0), "0");
  let deep: JsonValue = [];
  for (let i = 0; i < 100; i++) deep = [deep];
  assert.throws(() => canonicalJson(deep), JsonError);
  assert.throws(() => parseJson("[1,2]", 4), JsonError);
  for (const text of ["", "{", "nul", "{'a':1}", "[1,]", "\u0000"])
    assert.throws(() => parseJson(text), JsonError, text);
});
