/** Byte arguments decode exactly as the codec does, although the platform decodes them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BytesError, fromBase64, toBase64 } from "#lib/bytes.ts";
import { ArgumentError, bytes, texts, uint64 } from "./arguments.ts";

const decode = (text: string): Uint8Array | undefined => {
  try {
    return bytes.fromJson(text);
  } catch (error) {
    assert.ok(error instanceof ArgumentError);
    return undefined;
  }
};

test("base64 of any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (value) => {
      const found = decode(toBase64(value));
      assert.deepEqual(found, value);
      assert.equal(Object.getPrototypeOf(found), Uint8Array.prototype);
    }),
    { seed: 1 },
  );
});

test("what is not base64 is refused; stray bits are ignored, as Go ignores them", () => {
  const character = fc.constantFrom(..."AQgw09+/=-_ \n!é".split(""));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const text = characters.join("");
      let expected: Uint8Array | undefined;
      try {
        expected = fromBase64(text);
      } catch (error) {
        assert.ok(error instanceof BytesError);
        if (error.message === "base64 has stray bits") return;
      }
      assert.deepEqual(decode(text), expected, JSON.stringify(text));
    }),
    { seed: 2, numRuns: 5000 },
  );
  assert.deepEqual(decode("AB=="), new Uint8Array([0]));
});

test("unsigned integers and lists have bounds", () => {
  assert.equal(uint64.fromJson("18446744073709551615"), 18_446_744_073_709_551_615n);
  for (const text of ["-1", "18446744073709551616", "", "1e3"])
    assert.throws(() => uint64.fromJson(text), ArgumentError);
  assert.throws(() => uint64.fromUri("0x10"), ArgumentError);
  assert.deepEqual(texts(2).fromUri('["a","b"]'), ["a", "b"]);
  for (const text of ['["a","b","c"]', "[1]", "{}", "a"]) assert.throws(() => texts(2).fromUri(text), ArgumentError);
});
