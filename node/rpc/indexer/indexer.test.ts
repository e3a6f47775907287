/** The index answers as a scan over all events would. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { type Event, ExecTxResult } from "#proto/tendermint/abci/types.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { matchesValue } from "../query/match.ts";
import { parseQuery } from "../query/parse.ts";
import { createIndexer, type IndexedBlock } from "./indexer.ts";
import { SearchError, searchPositions } from "./search.ts";

const event = (type: string, ...pairs: ReadonlyArray<readonly [string, string]>): Event => ({
  type,
  attributes: pairs.map(([key, value]) => ({ key, value, index: true })),
});
const ok = (...events: Event[]): ExecTxResult => ExecTxResult.create({ events });
const texts = async (database: MemoryDatabase, scope: "tx" | "block", query: string) =>
  (await searchPositions(database, scope, parseQuery(query))).map((p) => `${p.height}/${p.index}`);

const sample = async (): Promise<MemoryDatabase> => {
  const database = new MemoryDatabase();
  const indexer = createIndexer(database);
  await indexer.index({
    height: 1n,
    events: [event("mint", ["amount", "5"])],
    txs: [utf8Encode("a"), utf8Encode("b")],
    results: [
      ok(
        event("transfer", ["sender", "x"], ["recipient", "y"], ["amount", "8atom"]),
        event("message", ["sender", "x"]),
      ),
      ok(
        event("transfer", ["sender", "z"], ["recipient", "y"]),
        event("transfer", ["sender", "x"], ["recipient", "w"]),
      ),
    ],
  });
  await indexer.index({
    height: 12n,
    events: [event("mint", ["amount", "70"])],
    txs: [utf8Encode("c")],
    results: [ok(event("transfer", ["sender", "x"], ["recipient", "y"]))],
  });
  return database;
};

test("txs are found by attributes of one event, by height and by both", async () => {
  const database = await sample();
  assert.deepEqual(await texts(database, "tx", "transfer.sender='x'"), ["1/0", "1/1", "12/0"]);
  assert.deepEqual(await texts(database, "tx", "transfer.sender='x' AND transfer.recipient='y'"), ["1/0", "12/0"]);
  assert.deepEqual(await texts(database, "tx", "transfer.sender='x' AND message.sender='x'"), []);
  assert.deepEqual(await texts(database, "tx", "transfer.sender='x' AND tx.height>1"), ["12/0"]);
  assert.deepEqual(await texts(database, "tx", "tx.height=1"), ["1/0", "1/1"]);
  assert.deepEqual(await texts(database, "tx", "transfer.amount>7"), ["1/0"]);
  assert.deepEqual(await texts(database, "tx", "transfer.sender EXISTS AND tx.height<=12 AND tx.height>=2"), ["12/0"]);
  assert.deepEqual(await texts(database, "tx", "transfer.recipient CONTAINS 'w'"), ["1/1"]);
  assert.deepEqual(await texts(database, "tx", "tx.height>5 AND tx.height<3"), []);
  assert.deepEqual(await texts(database, "block", "mint.amount>=5"), ["1/0", "12/0"]);
  assert.deepEqual(await texts(database, "block", "block.height>1"), ["12/0"]);
  await assert.rejects(texts(database, "tx", "tx.height CONTAINS '1'"), SearchError);
});

test("a failed repeat does not hide a success, a success replaces a failure", async () => {
  const database = new MemoryDatabase();
  const indexer = createIndexer(database);
  const tx = utf8Encode("t");
  const put = (height: bigint, code: number) =>
    indexer.index({ height, events: [], txs: [tx], results: [ExecTxResult.create({ code })] });
  await put(1n, 5);
  await put(2n, 0);
  await put(3n, 7);
  assert.equal(indexer.tx(sha256(tx))?.height, 2n);
  assert.equal(indexer.tx(sha256(utf8Encode("u"))), undefined);
});

test("any block is found exactly as a scan over its events finds it", async () => {
  const word = fc.constantFrom("a", "b", "1", "10", "a\0b", "é");
  const events = fc.array(
    fc.tuple(fc.constantFrom("e", "f"), fc.array(fc.tuple(fc.constantFrom("k", "l"), word), { maxLength: 3 })),
    { maxLength: 3 },
  );
  const queries = [
    "e.k='a'",
    "e.k='b' AND e.l='1'",
    "f.l>5",
    "e.k EXISTS",
    "e.k CONTAINS 'a'",
    "e.k='a' AND tx.height>1",
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(events, { maxLength: 3 }), { maxLength: 3 }), async (chain) => {
      const database = new MemoryDatabase();
      const blocks: IndexedBlock[] = chain.map((txs, i) => ({
        height: BigInt(i + 1),
        events: [],
        txs: txs.map((_, j) => utf8Encode(`${i}/${j}`)),
        results: txs.map((list) => ok(...list.map(([type, pairs]) => event(type, ...pairs)))),
      }));
      for (const block of blocks) await createIndexer(database).index(block);
      for (const text of queries) {
        const conditions = parseQuery(text).filter((c) => c.tag !== "tx.height");
        const expected = blocks.flatMap(({ height, results }) =>
          results.flatMap(({ events: list }, index) => {
            const inHeight = !text.includes("tx.height>1") || height > 1n;
            const hit = list.some(({ type, attributes }) =>
              conditions.every((c) =>
                attributes.some(({ key, value }) => `${type}.${key}` === c.tag && matchesValue(c, value)),
              ),
            );
            return inHeight && hit ? [`${height}/${index}`] : [];
          }),
        );
        assert.deepEqual(await texts(database, "tx", text), expected, text);
      }
    }),
    { seed: 7, numRuns: 150 },
  );
});
