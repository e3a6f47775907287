/** Results are encoded once, and what is cut out of that for the header is what encoding it apart would give. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashFromByteSlices } from "#crypto/merkle.ts";
import { concatBytes } from "#lib/bytes.ts";
import { ExecTxResult, ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { WireError } from "#wire";
import { bytesTag, FieldCursor, varintTag } from "./field-cursor.ts";
import { encodeResults, lastResultsHash, RESULTS_PER_CHUNK } from "./last-results.ts";

const text = fc.constantFrom("", "out of gas", "sdk");
const gas = fc.bigInt({ min: -1n, max: 2n ** 40n });
const results: fc.Arbitrary<ExecTxResult> = fc.record({
  code: fc.constantFrom(0, 5, 2 ** 32 - 1),
  data: fc.uint8Array({ maxLength: 200 }),
  log: text,
  info: text,
  gasWanted: gas,
  gasUsed: gas,
  events: fc.constantFrom([], [{ type: "tx", attributes: [{ key: "fee", value: "1", index: true }] }]),
  codespace: text,
});

const deterministic = ({ code, data, gasWanted, gasUsed }: ExecTxResult): ExecTxResult =>
  ExecTxResult.create({ code, data, gasWanted, gasUsed });

test("the hash is that of the results encoded without log, info, events and codespace", () => {
  fc.assert(
    fc.property(fc.array(results, { maxLength: 40 }), (list) => {
      const leaves = list.map((result) => ExecTxResult.encode(deterministic(result)));
      assert.deepEqual(lastResultsHash(list), hashFromByteSlices(leaves));
    }),
    { seed: 5, numRuns: 300 },
  );
});

test("the chunks one after the other are the results of the whole answer", () => {
  for (const count of [0, 1, RESULTS_PER_CHUNK - 1, RESULTS_PER_CHUNK, RESULTS_PER_CHUNK + 1, 3 * RESULTS_PER_CHUNK]) {
    const txResults = Array.from({ length: count }, (_, code) => ExecTxResult.create({ code, log: "x".repeat(code) }));
    const encoded = encodeResults(txResults);
    assert.equal(encoded.count, count);
    assert.equal(encoded.chunks.length, Math.ceil(count / RESULTS_PER_CHUNK));
    assert.deepEqual(
      concatBytes(...encoded.chunks),
      ResponseFinalizeBlock.encode(ResponseFinalizeBlock.create({ txResults })),
    );
  }
});

test("a cursor sees each field where it stands, and fails where a reader does", () => {
  const bytes = ExecTxResult.encode(ExecTxResult.create({ code: 300, data: Uint8Array.of(7, 8), gasUsed: -1n }));
  const cursor = new FieldCursor(concatBytes(Uint8Array.of(0xff), bytes), 1);
  assert.ok(cursor.next());
  assert.deepEqual([cursor.tag, cursor.fieldStart, cursor.value], [varintTag(1), 1, 300]);
  assert.ok(cursor.next());
  assert.deepEqual([cursor.tag, cursor.start, cursor.end], [bytesTag(2), 6, 8]);
  assert.ok(cursor.next());
  assert.deepEqual([cursor.tag, cursor.value], [varintTag(6), 2 ** 32 - 1]);
  assert.equal(cursor.next(), false);
  const walk = (input: Uint8Array): void => {
    const walking = new FieldCursor(input);
    while (walking.next()) assert.ok(walking.end <= input.length);
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (input) => {
      let isWalked = true;
      try {
        walk(input);
      } catch (error) {
        assert.ok(error instanceof WireError);
        isWalked = false;
      }
      // Whatever decodes as a message can be walked over.
      const decoded = ((): boolean => {
        try {
          ExecTxResult.decode(input);
          return true;
        } catch {
          return false;
        }
      })();
      assert.ok(isWalked || !decoded);
    }),
    { seed: 6, numRuns: 500 },
  );
});
