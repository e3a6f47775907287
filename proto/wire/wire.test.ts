/** The runtime agrees byte for byte with an independent protobuf implementation, and hostile bytes fail cleanly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import Long from "long";
import protobuf from "protobufjs";
import { decodeUtf8, encodeUtf8Into, Reader, readDec, readInt, WireError, Writer } from "./index.ts";

const U64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const I64 = fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n });
const I32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const RUNS = { seed: 1, numRuns: 2000 };

const write = (fill: (w: Writer) => void): Uint8Array => {
  const writer = new Writer();
  fill(writer);
  return writer.finish();
};

test("varints and fixed integers equal protobufjs's bytes and come back", () => {
  fc.assert(
    fc.property(U64, I64, I32, (u, s, i) => {
      const bytes = write((w) => w.uint64(u).uint64(s).sint64(s).fixed64(s).int32(i).fixed32(i));
      const long = (v: bigint): Long =>
        Long.fromBits(Number(BigInt.asIntN(32, v)), Number(BigInt.asIntN(32, v >> 32n)));
      const other = protobuf.Writer.create()
        .uint64(long(u))
        .uint64(long(s))
        .sint64(long(s))
        .sfixed64(long(s))
        .int32(i)
        .fixed32(i >>> 0)
        .finish();
      assert.deepEqual(bytes, new Uint8Array(other));
      const r = new Reader(bytes);
      assert.deepEqual(
        [r.uint64(), r.int64(), r.sint64(), r.sfixed64(), r.int32(), r.fixed32()],
        [u, s, s, s, i, i >>> 0],
      );
    }),
    RUNS,
  );
});

test("nested parts of any size carry the right length", () => {
  for (const size of [0, 1, 127, 128, 16_383, 16_384, 2_097_152]) {
    const payload = new Uint8Array(size).fill(7);
    const bytes = write((w) => {
      const mark = w.fork();
      w.raw(payload);
      w.join(mark);
    });
    assert.deepEqual(bytes, new Uint8Array(protobuf.Writer.create().bytes(payload).finish()));
    assert.deepEqual(new Reader(bytes).bytes(), payload);
  }
});

test("strings equal the platform's UTF-8, malformed UTF-8 is refused", () => {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const buffer = new Uint8Array(text.length * 3 + 3);
      const end = encodeUtf8Into(buffer, 0, text);
      assert.deepEqual(buffer.slice(0, end), new TextEncoder().encode(text));
      assert.equal(decodeUtf8(buffer, 0, end), text.toWellFormed());
    }),
    RUNS,
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
      let expected: string | undefined;
      try {
        expected = decoder.decode(bytes);
      } catch {
        expected = undefined;
      }
      assert.equal(decodeUtf8(bytes, 0, bytes.length), expected);
    }),
    { seed: 2, numRuns: 20_000 },
  );
});

test("arbitrary bytes end in a value or a WireError", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const reader = new Reader(bytes);
      try {
        for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) reader.skip(tag);
      } catch (error) {
        assert.ok(error instanceof WireError);
      }
    }),
    { seed: 3, numRuns: 20_000 },
  );
});

test("a length that runs past the end of its part is refused", () => {
  const inner = new Uint8Array([0x0a, 0x05, 0x01]);
  const bytes = write((w) => w.bytes(inner).raw(new Uint8Array(16)));
  const reader = new Reader(bytes);
  const read = (r: Reader): Uint8Array => {
    r.tag();
    return r.bytes();
  };
  assert.throws(() => reader.nested(read), WireError);
});

test("skipping a field lands on the next one, whatever its wire type", () => {
  const bytes = write((w) =>
    w
      .uint32(8)
      .uint64(300n)
      .uint32(17)
      .fixed64(1n)
      .uint32(26)
      .string("skip me")
      .uint32(37)
      .fixed32(1)
      .uint32(40)
      .uint32(7),
  );
  const reader = new Reader(bytes);
  for (const tag of [8, 17, 26, 37]) {
    assert.equal(reader.tag(), tag);
    reader.skip(tag);
  }
  assert.deepEqual([reader.tag(), reader.uint32(), reader.isAtEnd()], [40, 7, true]);
});

test("nesting has a limit", () => {
  const deep = (r: Reader): number => r.nested(deep);
  const bytes = new Uint8Array(400).fill(0x7f);
  const reader = new Reader(bytes.map((_, i) => Math.max(0, 127 - i)));
  assert.throws(() => deep(reader), WireError);
});

test("bytes read from a Node buffer are a copy", () => {
  const buffer = Buffer.from([2, 1, 2]);
  const read = new Reader(buffer).bytes();
  buffer.fill(9);
  assert.deepEqual(read, new Uint8Array([1, 2]));
});

test("numbers in text form are read up to their bits and no further", () => {
  const read = (parse: (reader: Reader) => bigint, text: string): bigint =>
    parse(new Reader(write((w) => w.string(text))));
  assert.equal(read(readInt, ""), 0n);
  for (const [parse, bits] of [
    [readInt, 256n],
    [readDec, 315n],
  ] as const) {
    const largest = (1n << bits) - 1n;
    for (const value of [0n, 7n, -7n, largest, -largest]) assert.equal(read(parse, String(value)), value);
    for (const text of [
      `${largest + 1n}`,
      `-${largest + 1n}`,
      "9".repeat(96),
      "9".repeat(97),
      "1e9",
      " 1",
      "+1",
      "-",
    ]) {
      assert.throws(() => read(parse, text), WireError, text);
    }
  }
});
