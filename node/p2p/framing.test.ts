/** Frames: what is cut is what was joined, however the bytes arrive; everything else is a `FrameError`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { concatBytes, fromHex } from "#lib/bytes.ts";
import { FrameError } from "./errors.ts";
import { FrameReader, frame, frames } from "./framing.ts";

const run = { seed: 1, numRuns: 300 };

test("lengths are Go's uvarints", () => {
  // encoding/binary.PutUvarint of 1, 127, 128, 300, 16384
  for (const [length, prefix] of [
    [1, "01"],
    [127, "7f"],
    [128, "8001"],
    [300, "ac02"],
    [16_384, "808001"],
  ] as const) {
    assert.deepEqual(frame(new Uint8Array(length)), concatBytes(fromHex(prefix), new Uint8Array(length)));
  }
});

test("payloads come back whole from any pieces", () => {
  const property = fc.property(
    fc.array(fc.uint8Array({ minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 10 }),
    fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }),
    (payloads, cuts) => {
      const bytes = frames(payloads);
      const reader = new FrameReader(400);
      const seen: Uint8Array[] = [];
      for (let at = 0, i = 0; at < bytes.length; i++) {
        const end = at + (cuts[i % cuts.length] ?? 1);
        // The buffer is reused by its owner, so the reader must have copied.
        const piece = bytes.slice(at, end);
        reader.push(piece, (payload) => seen.push(payload) > 0);
        at = end;
      }
      assert.deepEqual(seen, payloads);
      assert.ok(reader.isBetweenMessages && reader.pending === 0);
    },
  );
  fc.assert(property, run);
});

test("a reader that has enough takes no more", () => {
  const seen: Uint8Array[] = [];
  const read = new FrameReader(9).push(
    frames([Uint8Array.of(1), Uint8Array.of(2)]),
    (payload) => seen.push(payload) > 1,
  );
  assert.deepEqual([seen, read], [[Uint8Array.of(1)], 2]);
});

test("lengths that are empty, too long or endless are refused before memory is used", () => {
  const refuse = (hex: string, max = 100): void =>
    assert.throws(() => new FrameReader(max).push(fromHex(hex), () => true), FrameError, hex);
  refuse("00");
  refuse("8000");
  refuse("65");
  refuse("ffffffffffffffff7f");
  refuse("ffffffffffffffffffff01", Number.MAX_SAFE_INTEGER);
  refuse("8080808080808080808080", 1);
  const reader = new FrameReader(100 << 20);
  reader.push(concatBytes(fromHex("80808032"), new Uint8Array(10)), () => true);
  assert.equal(reader.pending, 10);
});

test("any bytes are frames or a FrameError, and never more is kept than came", () => {
  const property = fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), (pieces) => {
    const reader = new FrameReader(64);
    let pushed = 0;
    try {
      for (const piece of pieces) {
        pushed += piece.length;
        reader.push(piece, (payload) => payload.length > 0);
        assert.ok(reader.pending <= Math.min(pushed, 64));
      }
    } catch (cause) {
      assert.ok(cause instanceof FrameError);
    }
  });
  fc.assert(property, run);
});
