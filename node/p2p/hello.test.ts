/** Hellos and lists of peers, well and ill formed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toHex } from "#lib/bytes.ts";
import { WireError } from "#wire";
import { PeerFaultError } from "./errors.ts";
import { checkHello, decodeHello, decodeKnownPeers, encodeHello, encodeKnownPeers, type Hello } from "./hello.ts";

const HELLO: Hello = { chainId: "test-1", genesisHash: new Uint8Array(32).fill(7), version: "0.1.0", moniker: "me" };
const run = { seed: 1, numRuns: 300 };

test("a hello comes back, and fields of later versions are skipped", () => {
  assert.deepEqual(decodeHello(encodeHello(HELLO)), HELLO);
  assert.deepEqual(decodeHello(Uint8Array.from([...encodeHello(HELLO), 0x78, 1])), HELLO);
  assert.equal(decodeHello(encodeHello({ ...HELLO, moniker: "x".repeat(5000) })).moniker.length, 128);
});

test("the bytes are those of the first version", () => {
  const genesis = "07".repeat(32);
  assert.equal(toHex(encodeHello(HELLO)), `0a06746573742d311220${genesis}1a05302e312e3022026d65`);
  assert.equal(toHex(encodeKnownPeers([])), "1000");
  assert.equal(toHex(encodeKnownPeers([{ id: "x", addresses: ["a", "b"] }])), "0a090a01781201611201621001");
});

test("another chain is another network, by id or by genesis", () => {
  checkHello(HELLO, { ...HELLO, version: "9", moniker: "you" });
  for (const theirs of [
    { ...HELLO, chainId: "test-2" },
    { ...HELLO, genesisHash: new Uint8Array(32) },
    { ...HELLO, genesisHash: new Uint8Array(0) },
  ]) {
    assert.throws(
      () => checkHello(HELLO, theirs),
      (cause) => cause instanceof PeerFaultError && cause.fault === "other-network",
    );
  }
});

test("lists of peers come back, an empty one too, and never too long", () => {
  const peer = fc.record({ id: fc.string(), addresses: fc.array(fc.string(), { maxLength: 8 }) });
  const property = fc.property(fc.array(peer, { maxLength: 100 }), (peers) => {
    const bytes = encodeKnownPeers(peers);
    assert.ok(bytes.length > 0);
    assert.deepEqual(
      decodeKnownPeers(bytes),
      peers.map(({ id, addresses }) => ({ id: id.toWellFormed(), addresses: addresses.map((a) => a.toWellFormed()) })),
    );
  });
  fc.assert(property, { seed: 1, numRuns: 50 });
  const many = Array.from({ length: 300 }, (_, i) => ({
    id: `${i}`,
    addresses: Array.from({ length: 20 }, () => "a"),
  }));
  const told = decodeKnownPeers(encodeKnownPeers(many));
  assert.deepEqual([told.length, told[0]?.addresses.length], [100, 8]);
  const tooMany = Uint8Array.from(Array.from({ length: 101 }, () => [0x0a, 0]).flat());
  assert.throws(() => decodeKnownPeers(tooMany), PeerFaultError);
});

test("any bytes are a message or a declared error", () => {
  const property = fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    for (const decode of [decodeHello, decodeKnownPeers]) {
      try {
        decode(bytes);
      } catch (cause) {
        assert.ok(cause instanceof WireError || cause instanceof PeerFaultError);
      }
    }
  });
  fc.assert(property, run);
});
