/** Dialling on a clock that a test moves: back-off, persistence, bans, filling up from the book and from seeds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { seededRandom } from "#lib/prng.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { AddressBook } from "./address-book.ts";
import { BACK_OFF_MAX_MS, BACK_OFF_MIN_MS, backOffMs } from "./back-off.ts";
import { Dialer, type DialOptions } from "./dialer.ts";
import { type PeerAddress, peerAt } from "./peer-address.ts";
import { peerIdOf } from "./peer-id.ts";

const peer = (n: number): PeerAddress => peerAt(peerIdOf(sha256(utf8Encode(`peer ${n}`))), `8.${n}.8.8:26656`);

function setUp(changes: Partial<DialOptions>) {
  const time = virtualTime();
  const random = seededRandom(7n);
  const book = new AddressBook({ clock: time, random, isExcluded: () => false }, { isStrict: true });
  const dials: { readonly key: string; readonly atMs: number }[] = [];
  const connected = new Set<string>();
  const state = { time, book, dials, connected, reachable: new Set<string>(), bannedMs: 0, asked: 0 };
  const dialer = new Dialer(
    {
      ...{ clock: time, timers: time, random, log: silentLogger, book },
      dial: async ({ key }) => {
        dials.push({ key, atMs: time.nowMs() });
        if (!state.reachable.has(key)) throw new Error("unreachable");
        connected.add(key);
        return key;
      },
      isConnected: (key) => connected.has(key),
      outboundPeers: () => connected.size,
      bannedForMs: () => state.bannedMs,
      askForPeers: () => void state.asked++,
    },
    {
      persistent: [],
      initial: [],
      seeds: [],
      outboundPeersMax: 10,
      isDiscoveryOn: false,
      persistentDialPeriodMs: 0,
      ...changes,
    },
  );
  return { dialer, ...state, state };
}

const pauses = (dials: readonly { readonly atMs: number }[]): number[] =>
  dials.slice(1).map(({ atMs }, i) => atMs - (dials[i]?.atMs ?? 0));

test("waits double from one second to five minutes, with up to a quarter of jitter", () => {
  const random = seededRandom(1n);
  for (let failures = 1; failures < 30; failures++) {
    const nominal = Math.min(BACK_OFF_MIN_MS * 2 ** (failures - 1), BACK_OFF_MAX_MS);
    for (let i = 0; i < 50; i++) {
      const wait = backOffMs(failures, random);
      assert.ok(wait <= nominal && wait >= nominal * 0.75, `${failures}: ${wait}`);
    }
  }
});

test("a persistent peer is dialled for ever, ever more seldom", async () => {
  const { dialer, dials, time } = setUp({ persistent: [peer(1)] });
  dialer.start();
  await time.advance(3_600_000);
  const waits = pauses(dials);
  assert.ok(waits.length > 15, `${waits.length}`);
  assert.ok((waits[0] ?? 0) <= 1000 && (waits[8] ?? 0) > 150_000 && waits.every((wait) => wait <= BACK_OFF_MAX_MS));
  dialer.stop();
  const { length } = dials;
  await time.advance(3_600_000);
  assert.equal(dials.length, length);
});

test("a persistent peer that leaves is dialled again: soon after a good time, later after a bad one", async () => {
  const { dialer, dials, time, state, connected } = setUp({ persistent: [peer(1)] });
  const { key } = peer(1);
  state.reachable.add(key);
  dialer.start();
  await time.advance(10);
  assert.equal(dials.length, 1);
  connected.delete(key);
  dialer.left(key, 3_600_000);
  await time.advance(1000);
  assert.equal(dials.length, 2);
  // A peer that hangs up at once, again and again, is not hammered.
  for (let i = 0; i < 10; i++) {
    connected.delete(key);
    dialer.left(key, 100);
    await time.advance(BACK_OFF_MAX_MS);
  }
  assert.ok((pauses(dials).at(-1) ?? 0) > 60_000);
});

test("a ban puts off the next dial, and the longest pause is the operator's", async () => {
  const { dialer, dials, time, state } = setUp({ persistent: [peer(1)], persistentDialPeriodMs: 5000 });
  dialer.start();
  await time.advance(600_000);
  assert.ok(pauses(dials).every((wait) => wait <= 5000) && dials.length > 100);
  state.bannedMs = 60_000;
  const { length } = dials;
  await time.advance(59_000);
  assert.ok(dials.length <= length + 1);
});

test("a bootstrap peer is dialled until it was reached once", async () => {
  const { dialer, dials, time, state, connected } = setUp({ initial: [peer(1)] });
  dialer.start();
  await time.advance(10_000);
  assert.ok(dials.length > 2);
  state.reachable.add(peer(1).key);
  await time.advance(20_000);
  const { length } = dials;
  connected.clear();
  dialer.left(peer(1).key, 100_000);
  await time.advance(600_000);
  assert.equal(dials.length, length);
});

test("free places are filled from the book, never more than there are", async () => {
  const { dialer, time, book, state, connected } = setUp({ isDiscoveryOn: true, outboundPeersMax: 5 });
  for (let n = 0; n < 20; n++) {
    const { id = "", key } = peer(n);
    book.add({ id, addresses: [`/ip4/8.${n}.8.8/udp/26656/quic-v1`] }, `${n + 1}.1.1.1`);
    if (n % 2 === 0) state.reachable.add(key);
  }
  dialer.start();
  await time.advance(300_000);
  assert.equal(connected.size, 5);
  assert.equal(book.entries().filter(({ isTried }) => isTried).length, 5);
  assert.ok(state.asked > 5);
});

test("an empty book is filled by seeds", async () => {
  const { dialer, dials, time, state } = setUp({ isDiscoveryOn: true, seeds: [peer(1), peer(2)] });
  state.reachable.add(peer(1).key);
  dialer.start();
  await time.advance(60_000);
  assert.equal(dials.filter(({ key }) => key === peer(1).key).length, 1);
  assert.ok(dials.some(({ key }) => key === peer(2).key));
  assert.ok(state.asked > 0);
});

test("without discovery nobody is dialled who was not named", async () => {
  const { dialer, dials, time, book } = setUp({ seeds: [peer(1)] });
  book.add({ id: peer(2).id ?? "", addresses: ["/ip4/8.2.8.8/tcp/1"] }, "1.1.1.1");
  dialer.start();
  await time.advance(600_000);
  assert.equal(dials.length, 0);
});
