/** The index answers as a scan over all events would. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { type Event, ExecTxResult } from "#proto/tendermint/abci/types.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { indexedBlock } from "#test/support/indexed-block.ts";
import { testChain } from "#test/support/test-chain.ts";
import { matchesValue } from "../query/match.ts";
import { parseQuery } from "../query/parse.ts";
import { createIndexer, type IndexedBlock } from "./indexer.ts";
import { catchUp, prepareFormat } from "./missed-blocks.ts";
import { SearchError, searchPositions } from "./search.ts";
import { storedBlock } from "./stored-block.ts";

const event = (type: string, ...pairs: ReadonlyArray<readonly [string, string]>): Event => ({
  type,
  attributes: pairs.map(([key, value]) => ({ key, value, index: true })),
});
const ok = (...events: Event[]): ExecTxResult => ExecTxResult.create({ events });
const texts = async (database: MemoryDatabase, scope: "tx" | "block", query: string) =>
  (await searchPositions(database, { scope }, parseQuery(query))).map((p) => `${p.height}/${p.index}`);

const sample = async (): Promise<MemoryDatabase> => {
  const database = new MemoryDatabase();
  const indexer = createIndexer(database);
  const first = {
    events: [event("mint", ["amount", "5"])],
    txResults: [
      ok(
        event("transfer", ["sender", "x"], ["recipient", "y"], ["amount", "8atom"]),
        event("message", ["sender", "x"]),
      ),
      ok(
        event("transfer", ["sender", "z"], ["recipient", "y"]),
        event("transfer", ["sender", "x"], ["recipient", "w"]),
      ),
    ],
  };
  const second = {
    events: [event("mint", ["amount", "70"])],
    txResults: [ok(event("transfer", ["sender", "x"], ["recipient", "y"]))],
  };
  await indexer.index(indexedBlock(1n, ["a", "b"].map(utf8Encode), first));
  await indexer.index(indexedBlock(12n, [utf8Encode("c")], second));
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
  const put = (height: bigint, ...codes: readonly number[]) => {
    const txResults = codes.map((code) => ExecTxResult.create({ code }));
    return indexer.index(
      indexedBlock(
        height,
        codes.map(() => tx),
        { txResults },
      ),
    );
  };
  const found = () => {
    const { height, index } = indexer.find(sha256(tx)) ?? assert.fail();
    return `${height}/${index}`;
  };
  await put(1n, 5, 6);
  assert.equal(found(), "1/1");
  await put(2n, 4, 0, 9);
  assert.equal(found(), "2/1");
  await put(3n, 7);
  assert.equal(found(), "2/1");
  await put(4n, 0);
  assert.equal(found(), "4/0");
  assert.equal(indexer.find(sha256(utf8Encode("u"))), undefined);
});

/** What a scan over all events finds. */
function scan(chain: readonly (readonly ExecTxResult[])[], text: string): string[] {
  const query = parseQuery(text).filter((c) => c.tag !== "tx.height");
  return chain.flatMap((results, block) =>
    results.flatMap(({ events }, index) => {
      const inHeight = !text.includes("tx.height>1") || block > 0;
      const isHit = events.some(({ type, attributes }) =>
        query.every((c) => attributes.some(({ key, value }) => `${type}.${key}` === c.tag && matchesValue(c, value))),
      );
      return inHeight && isHit ? [`${block + 1}/${index}`] : [];
    }),
  );
}

async function indexAll(chain: readonly (readonly ExecTxResult[])[]): Promise<MemoryDatabase> {
  const database = new MemoryDatabase();
  for (const [i, txResults] of chain.entries()) {
    const txs = txResults.map((_, j) => utf8Encode(`${i}/${j}`));
    // A new indexer each time, as after a restart.
    await createIndexer(database, i).index(indexedBlock(BigInt(i + 1), txs, { txResults }));
  }
  return database;
}

test("any block is found exactly as a scan over its events finds it", async () => {
  const long = "trib1qqqsyqcyq5rqwzqfpg9scrgwpugpzysn";
  const word = fc.constantFrom(
    "a",
    "b",
    "1",
    "10",
    "a\0b",
    "é",
    long,
    `${long}\0b`,
    "12345678901234567890",
    "é".repeat(9),
  );
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
    `e.k='${long}'`,
    `e.k='${long}' AND e.l='${long}' AND tx.height>1`,
    `f.k='${long}' AND f.l EXISTS`,
    "e.k CONTAINS 'trib1' AND tx.height>1",
    "f.k=12345678901234567890",
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(events, { maxLength: 3 }), { maxLength: 3 }), async (blocks) => {
      const chain = blocks.map((txs) => txs.map((list) => ok(...list.map(([type, pairs]) => event(type, ...pairs)))));
      const database = await indexAll(chain);
      for (const text of queries) assert.deepEqual(await texts(database, "tx", text), scan(chain, text), text);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("a value is found whether it is rare in its block or in every tx of it", async () => {
  const address = (i: number): string => `trib1${String(i).padStart(38, "q")}`;
  const collector = address(999_999);
  const transfer = (i: number): ExecTxResult =>
    ok(
      event("coin_spent", ["spender", address(i)], ["amount", "2utrib"]),
      event("transfer", ["sender", address(i)], ["recipient", collector]),
      event("message", ["sender", address(i)], ["module", "bank"]),
      event("fee", ["payer", collector]),
    );
  const chain = [60, 1, 17, 16].map((count, block) =>
    Array.from({ length: count }, (_, i) => transfer((i % 20) + block)),
  );
  const database = await indexAll(chain);
  for (const text of [
    `transfer.sender='${address(3)}'`,
    `transfer.sender='${address(3)}' AND tx.height>1`,
    `transfer.recipient='${address(3)}'`,
    `transfer.recipient='${collector}'`,
    `transfer.recipient='${collector}' AND transfer.sender='${address(1)}'`,
    `fee.payer='${collector}'`,
    `fee.payer CONTAINS '999999'`,
    `transfer.sender CONTAINS '7'`,
    "coin_spent.amount>=2",
    "message.module='bank'",
  ]) {
    const found = await texts(database, "tx", text);
    assert.deepEqual(found, scan(chain, text), text);
    assert.equal(found.length === 0, text.includes(`recipient='${address(3)}'`), text);
  }
});

test("nothing is found below the base", async () => {
  const chain = [1, 2, 3].map(() => [ok(event("e", ["k", "a"]))]);
  const database = await indexAll(chain);
  for (const text of ["e.k='a'", "tx.height>=1", "e.k EXISTS"]) {
    const found = await searchPositions(database, { scope: "tx", base: 2n }, parseQuery(text));
    assert.deepEqual(
      found.map(({ height }) => height),
      [2n, 3n],
    );
  }
});

test("what was missed is indexed at the start, what is there is left alone", async () => {
  const chain = await testChain();
  for (let i = 0; i < 4; i++) await chain.grow([utf8Encode(`k${i}=v`)]);
  const { blockStore, stateStore } = chain;
  const database = new MemoryDatabase();
  const indexer = createIndexer(database);
  const heights: bigint[] = [];
  const noting = {
    index: async (block: IndexedBlock) => {
      heights.push(block.height);
      await indexer.index(block);
    },
  };
  const dependencies = { database, indexer: noting, blockStore, stateStore };
  await prepareFormat(database);
  await indexer.index(storedBlock(dependencies, 2n) ?? assert.fail());
  assert.equal(await catchUp(dependencies), 3);
  assert.deepEqual(heights, [1n, 3n, 4n]);
  assert.deepEqual(await texts(database, "tx", "tx.height>2"), ["3/0", "4/0"]);
  assert.equal(indexer.find(sha256(utf8Encode("k0=v")))?.height, 1n);
  // A block that is stored and not executed is left for later.
  const { commit, ...parts } = await chain.propose();
  await blockStore.saveBlock({ ...parts, seenCommit: commit });
  await prepareFormat(database);
  assert.equal(await catchUp(dependencies), 0);
});

test("rows of another format are forgotten", async () => {
  const database = new MemoryDatabase();
  const batch = database.batch();
  for (const key of ["h1", "p2", "t3"]) batch.put(utf8Encode(key), utf8Encode("x"));
  await batch.write({ sync: false });
  await prepareFormat(database);
  for (const key of ["h1", "p2", "t3"]) assert.equal(database.getSync(utf8Encode(key)), undefined);
});
