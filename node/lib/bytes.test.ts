import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as bytes from "./bytes.ts";

const run = { seed: 1, numRuns: 300 };
const anyBytes = fc.uint8Array({ maxLength: 100 });

test("hex and base64 agree with the platform's encoders", () => {
  const property = fc.property(anyBytes, (value) => {
    const buffer = Buffer.from(value);
    assert.equal(bytes.toHex(value), buffer.toString("hex"));
    assert.equal(bytes.toHexUpper(value), buffer.toString("hex").toUpperCase());
    assert.equal(bytes.toBase64(value), buffer.toString("base64"));
    assert.deepEqual(bytes.fromHex(bytes.toHexUpper(value)), value);
    assert.deepEqual(bytes.fromBase64(bytes.toBase64(value)), value);
  });
  fc.assert(property, run);
});

test("base64 of RFC 4648 section 10", () => {
  const pairs = { "": "", f: "Zg==", fo: "Zm8=", foo: "Zm9v", foob: "Zm9vYg==", fooba: "Zm9vYmE=", foobar: "Zm9vYmFy" };
  for (const [plain, encoded] of Object.entries(pairs)) {
    assert.equal(bytes.toBase64(bytes.utf8Encode(plain)), encoded);
    assert.equal(bytes.utf8Decode(bytes.fromBase64(encoded)), plain);
  }
});

test("malformed hex and base64 are typed errors", () => {
  for (const text of ["0", "0g", "zz", "0x", " 0", "é0", "00\n0"]) {
    assert.throws(() => bytes.fromHex(text), bytes.BytesError, text);
  }
  for (const text of ["A", "AA", "AAA", "AA=A", "====", "A===", "AB==", "AAB=", "A-_=", "AA\n=", "=AAA", "ÀAAA"]) {
    assert.throws(() => bytes.fromBase64(text), bytes.BytesError, text);
  }
});

test("latin1 and utf-8 keep every text they can express", () => {
  const property = fc.property(anyBytes, fc.string({ unit: "binary", maxLength: 300 }), (value, text) => {
    assert.equal(bytes.latin1FromBytes(value), Buffer.from(value).toString("latin1"));
    assert.deepEqual(bytes.bytesFromLatin1(bytes.latin1FromBytes(value)), value);
    assert.deepEqual(bytes.utf8Encode(text), new Uint8Array(Buffer.from(text, "utf8")));
    assert.equal(bytes.utf8Decode(bytes.utf8Encode(text)), text);
  });
  fc.assert(property, run);
  const long = new Uint8Array(10_000).map((_, i) => i);
  assert.equal(bytes.latin1FromBytes(long), Buffer.from(long).toString("latin1"));
  assert.throws(() => bytes.bytesFromLatin1("aĀ"), bytes.BytesError);
  assert.throws(() => bytes.utf8Decode(Uint8Array.of(0xc3, 0x28)), bytes.BytesError);
  assert.equal(bytes.utf8Decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), "\ufeffa");
});

test("compareBytes is the platform's bytewise order", () => {
  const property = fc.property(anyBytes, anyBytes, (a, b) => {
    assert.equal(Math.sign(bytes.compareBytes(a, b)), Buffer.compare(a, b));
    assert.equal(bytes.equalBytes(a, b), Buffer.compare(a, b) === 0);
    assert.equal(bytes.compareBytes(a, a), 0);
  });
  fc.assert(property, run);
});

test("prefixEnd bounds exactly the keys with the prefix", () => {
  const property = fc.property(fc.uint8Array({ maxLength: 3 }), fc.uint8Array({ maxLength: 5 }), (prefix, key) => {
    const end = bytes.prefixEnd(prefix);
    const within = bytes.compareBytes(key, prefix) >= 0 && (end === undefined || bytes.compareBytes(key, end) < 0);
    assert.equal(within, bytes.startsWithBytes(key, prefix));
  });
  fc.assert(property, { ...run, examples: [[Uint8Array.of(1, 255), Uint8Array.of(2)]] });
  assert.equal(bytes.prefixEnd(Uint8Array.of(255, 255)), undefined);
});

test("joined bytes keep their order, and u64 is big-endian", () => {
  assert.deepEqual(bytes.concatBytes(Uint8Array.of(1), bytes.EMPTY_BYTES, Uint8Array.of(2, 3)), Uint8Array.of(1, 2, 3));
  assert.equal(bytes.toHex(bytes.u64ToBytes(258n)), "0000000000000102");
  assert.equal(bytes.u64FromBytes(bytes.u64ToBytes(2n ** 64n - 1n)), 2n ** 64n - 1n);
  assert.throws(() => bytes.u64FromBytes(new Uint8Array(7)), bytes.BytesError);
});
