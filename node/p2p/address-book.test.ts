/** The address book: what gets in, how much, what is picked, and that it survives its process. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { seededRandom } from "#lib/prng.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { AddressBook, NEW_PEERS_MAX, NEW_PER_GROUP_MAX, NEW_PER_SOURCE_MAX, TRIED_PEERS_MAX } from "./address-book.ts";
import { parseBook, readAddressBook, writeAddressBook } from "./address-book-file.ts";
import { nodeIdOf, peerIdOf } from "./peer-id.ts";

const idOf = (n: number): string => peerIdOf(sha256(utf8Encode(`peer ${n}`)));
const SOURCE = "9.9.9.9";

function openBook({ isStrict = true, excluded = new Set<string>() } = {}) {
  const time = virtualTime();
  const book = new AddressBook(
    { clock: time, random: seededRandom(1n), isExcluded: (key) => excluded.has(key) },
    { isStrict },
  );
  const add = (n: number, host: string, source = SOURCE): boolean =>
    book.add({ id: idOf(n), addresses: [`/ip4/${host}/udp/26656/quic-v1`] }, source);
  return { book, time, add };
}

test("only peers with addresses that can be dialled get in", () => {
  const { book, add } = openBook({ excluded: new Set([nodeIdOf(idOf(1)) ?? ""]) });
  assert.equal(add(0, "8.8.8.8"), true);
  assert.equal(add(1, "8.8.8.8"), false);
  assert.equal(add(2, "192.168.0.1"), false);
  const refused = [
    "/dns/evil.example/tcp/1",
    "/ip4/8.8.8.8/tcp/0",
    "/ip4/8.8.8.8/udp/1",
    "nonsense",
    `/ip4/8.8.8.8/tcp/1/p2p/${"x".repeat(400)}`,
  ];
  for (const address of refused) assert.equal(book.add({ id: idOf(3), addresses: [address] }, SOURCE), false, address);
  assert.equal(book.add({ id: "nobody", addresses: ["/ip4/8.8.8.8/tcp/1"] }, SOURCE), false);
  assert.equal(openBook({ isStrict: false }).add(2, "192.168.0.1"), true);
  assert.equal(book.size, 1);
});

test("one network, one source and all together are bounded", () => {
  const { book, add } = openBook();
  for (let n = 0; n < 1000; n++) add(n, `8.8.${n % 250}.1`, `${1 + (n % 200)}.1.1.1`);
  assert.equal(book.size, NEW_PER_GROUP_MAX);
  for (let n = 1000; n < 2000; n++) add(n, `${11 + (n % 80)}.${n % 250}.1.1`, SOURCE);
  assert.equal(book.size, NEW_PER_GROUP_MAX + NEW_PER_SOURCE_MAX);
  for (let n = 2000; n < 6000; n++) add(n, `${11 + (n % 80)}.${n % 250}.1.1`, `${1 + (n % 200)}.${n % 99}.1.1`);
  assert.equal(book.size, NEW_PEERS_MAX);
  for (const { id } of book.entries()) book.succeeded(id);
  assert.equal(book.entries().filter(({ isTried }) => isTried).length, TRIED_PEERS_MAX);
});

test("others add to a peer's addresses and do not replace them", () => {
  const { book, add } = openBook();
  add(0, "8.8.8.8");
  for (let i = 1; i < 30; i++) add(0, `7.7.7.${i}`);
  assert.equal(book.entries()[0]?.addresses[0], "/ip4/8.8.8.8/udp/26656/quic-v1");
  assert.equal(book.entries()[0]?.addresses.length, 8);
});

test("a peer that was reached speaks for itself, until it is reached no more", () => {
  const { book, add } = openBook();
  const of = (): readonly string[] => book.entries()[0]?.addresses ?? [];
  add(0, "8.8.8.8");
  book.succeeded(idOf(0));
  for (let i = 1; i < 30; i++) add(0, `7.7.7.${i}`);
  assert.deepEqual(of(), ["/ip4/8.8.8.8/udp/26656/quic-v1"]);
  book.add({ id: idOf(0), addresses: ["/ip4/8.8.4.4/tcp/26656"] }, SOURCE, { isItself: true });
  assert.deepEqual(of(), ["/ip4/8.8.4.4/tcp/26656", "/ip4/8.8.8.8/udp/26656/quic-v1"]);
  for (let i = 0; i < 10; i++) book.failed(idOf(0));
  add(0, "7.7.7.1");
  assert.equal(of().length, 3);
});

test("what fails is tried ever more seldom and then forgotten", async () => {
  const { book, time, add } = openBook();
  add(0, "8.8.8.8");
  let dials = 0;
  for (let minute = 0; minute < 24 * 60; minute++) {
    const peer = book.pick(() => true);
    if (peer !== undefined) {
      dials++;
      book.attempted(peer.id);
      book.failed(peer.id);
    }
    await time.advance(60_000);
  }
  assert.equal(dials, 10);
  assert.equal(book.size, 0);
});

test("picking respects who is wanted and prefers neither kind for ever", () => {
  const { book, add } = openBook();
  for (let n = 0; n < 20; n++) add(n, `8.${n}.8.8`);
  for (let n = 0; n < 10; n++) book.succeeded(idOf(n));
  assert.equal(
    book.pick(() => false),
    undefined,
  );
  const { book: fresh, add: addFresh } = openBook();
  for (let n = 0; n < 20; n++) addFresh(n, `8.${n}.8.8`);
  const picked = new Set(Array.from({ length: 200 }, () => fresh.pick(() => true)?.id));
  assert.ok(picked.size > 10);
});

test("a book survives its process, and a damaged file costs nothing but itself", async () => {
  const folder = mkdtempSync(join(tmpdir(), "book-"));
  const path = join(folder, "addrbook.json");
  try {
    assert.deepEqual(await readAddressBook(path, silentLogger), []);
    const { book, add } = openBook();
    for (let n = 0; n < 50; n++) add(n, `8.${n}.8.8`);
    book.succeeded(idOf(7));
    await writeAddressBook(path, book.entries());
    const restored = openBook().book;
    restored.restore(await readAddressBook(path, silentLogger));
    assert.deepEqual(restored.entries(), book.entries());
    // A crash while writing leaves the temporary file, which is nobody's book.
    writeFileSync(`${path}.tmp`, readFileSync(path).subarray(0, 100));
    assert.equal((await readAddressBook(path, silentLogger)).length, 50);
    for (const damage of ["", "{", "[]", '{"format":2,"peers":[]}', readFileSync(path, "utf8").slice(0, 300)]) {
      writeFileSync(path, damage);
      assert.deepEqual(await readAddressBook(path, silentLogger), [], damage);
      assert.ok(!existsSync(path) && existsSync(`${path}.damaged`));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("any JSON is a book or none, and restoring it is safe", () => {
  const entry = fc.record({
    id: fc.oneof(fc.constant(idOf(1)), fc.string()),
    addresses: fc.anything(),
    group: fc.anything(),
    isTried: fc.anything(),
  });
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ format: fc.constant(1), peers: fc.array(fc.oneof(entry, fc.anything())) })),
      (value) => {
        openBook().book.restore(parseBook(value) ?? []);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});
