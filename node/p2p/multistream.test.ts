/** The lines that begin a stream, whole, in pieces and wrong. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { concatBytes, utf8Encode } from "#lib/bytes.ts";
import { frame } from "./framing.ts";
import { negotiationOf, readRequest } from "./multistream.ts";

const PROTOCOL = "/p2p/cometbft/1.0.0/channel/0x20";
const NOTHING = { protocol: undefined, length: 0 };

test("a request is read at whatever byte its packets are cut, and what follows it is left", () => {
  const asked = negotiationOf(PROTOCOL);
  const bytes = concatBytes(asked, Uint8Array.of(3, 1, 2, 3));
  for (let length = 0; length <= bytes.length; length++) {
    const request = readRequest(bytes.subarray(0, length));
    if (length >= asked.length) assert.deepEqual(request, { protocol: PROTOCOL, length: asked.length });
    // A header by itself is of a side that waits for an answer to it.
    else assert.deepEqual(request, length === 20 ? NOTHING : undefined, `${length} bytes`);
  }
});

test("anything else is no request", () => {
  const header = frame(utf8Encode("/multistream/1.0.0\n"));
  for (const bytes of [
    frame(utf8Encode("/multistream/2.0.0\n")),
    concatBytes(header, frame(utf8Encode("/no/new/line"))),
    concatBytes(header, Uint8Array.of(0x80, 1)),
    Uint8Array.of(0),
  ]) {
    assert.deepEqual(readRequest(bytes), NOTHING);
  }
});

test("no bytes make it throw or claim more than there is", () => {
  const header = frame(utf8Encode("/multistream/1.0.0\n"));
  fc.assert(
    fc.property(fc.boolean(), fc.uint8Array({ maxLength: 200 }), (hasHeader, rest) => {
      const bytes = hasHeader ? concatBytes(header, rest) : rest;
      const { protocol, length } = readRequest(bytes) ?? NOTHING;
      assert.ok(length <= bytes.length);
      assert.equal(protocol === undefined, length === 0);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
