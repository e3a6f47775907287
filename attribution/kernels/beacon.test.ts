import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto/sha256.ts";
import { compareBigints, concatBytes, toHex, utf8Encode } from "#lib/bytes.ts";
import { draw, drawDistinct, drawWeighted } from "./beacon-draw.ts";
import { beaconValue, secretCommitment } from "./beacon-mix.ts";
import { growOnion, layerAt, onionCore, onionTag, wrapLayer } from "./beacon-onion.ts";

const SEED = sha256(utf8Encode("seed"));
const CONFIG = { seed: 7, numRuns: 100 };
const validator = (n: number): Uint8Array => new Uint8Array(20).fill(n);
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test("each layer hashes to the one around it, and only under its validator's tag", () => {
  const tag = onionTag("chain-1", validator(1));
  const onion = growOnion(tag, onionCore(tag, SEED, 0n), 100);
  const tip = layerAt(onion, 0) ?? assert.fail();
  for (const depth of [0, 1, 2, 50, 100]) {
    const layer = layerAt(onion, depth) ?? assert.fail();
    assert.deepEqual(wrapLayer(tag, layer, depth), tip);
    if (depth > 0) assert.notDeepEqual(wrapLayer(onionTag("chain-1", validator(2)), layer, depth), tip);
    if (depth > 0) assert.notDeepEqual(wrapLayer(onionTag("chain-2", validator(1)), layer, depth), tip);
  }
  assert.deepEqual(layerAt(onion, 99), sha256(concatBytes(tag, layerAt(onion, 100) ?? assert.fail())));
  assert.equal(layerAt(onion, 101), undefined);
  assert.equal(layerAt(onion, -1), undefined);
});

test("onions of one secret differ by number", () => {
  const tag = onionTag("chain-1", validator(1));
  assert.notDeepEqual(onionCore(tag, SEED, 0n), onionCore(tag, SEED, 1n));
});

test("a value does not depend on the order of reveals, but on everything else", () => {
  const reveals = fc.uniqueArray(fc.record({ by: bytes(20), bytes: bytes(32) }), {
    selector: ({ by }) => toHex(by),
    maxLength: 8,
  });
  fc.assert(
    fc.property(reveals, reveals, fc.integer({ min: 0, max: 7 }), (layers, secrets, turn) => {
      const input = { chainId: "c", height: 9n, previous: SEED, blockHash: SEED, layers, secrets };
      const turned = [...layers.slice(turn), ...layers.slice(0, turn)].reverse();
      const value = toHex(beaconValue(input));
      assert.equal(toHex(beaconValue({ ...input, layers: turned, secrets: [...secrets].reverse() })), value);
      const others = [
        { ...input, chainId: "d" },
        { ...input, height: 10n },
        { ...input, previous: new Uint8Array(0) },
        { ...input, blockHash: sha256(SEED) },
        ...(layers.length === 0 ? [] : [{ ...input, layers: layers.slice(1) }]),
        ...(layers.length === 0 ? [] : [{ ...input, layers: [], secrets: layers }]).filter(() => secrets.length === 0),
      ];
      for (const other of others) assert.notEqual(toHex(beaconValue(other)), value);
    }),
    CONFIG,
  );
});

test("a commitment names chain, sender, height and secret", () => {
  const promise = { sender: validator(1), height: 5n, secret: SEED };
  const all = [
    secretCommitment("c", promise),
    secretCommitment("d", promise),
    secretCommitment("c", { ...promise, sender: validator(2) }),
    secretCommitment("c", { ...promise, height: 6n }),
    secretCommitment("c", { ...promise, secret: sha256(SEED) }),
  ];
  assert.equal(new Set(all.map(toHex)).size, all.length);
});

test("draws are the same for ever", () => {
  // Computed apart from this code, with Python's hashlib.
  assert.deepEqual(draw(SEED, "test", { count: 5, bound: 1000n }), [0n, 257n, 373n, 804n, 950n]);
  assert.deepEqual(drawDistinct(SEED, "test", { count: 10, bound: 5n }).sort(compareBigints), [0n, 1n, 2n, 3n, 4n]);
});

test("every number below the bound is as likely", () => {
  const counts = new Array<number>(6).fill(0);
  for (const number of draw(SEED, "dice", { count: 6_000, bound: 6n }))
    counts[Number(number)] = (counts[Number(number)] ?? 0) + 1;
  // Standard deviation 29: five of them.
  for (const count of counts) assert.ok(Math.abs(count - 1_000) < 145, `${counts}`);
});

test("distinct draws are distinct, in range, and independent of what was asked beyond them", () => {
  fc.assert(
    fc.property(bytes(32), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 40 }), (seed, bound, count) => {
      const drawn = drawDistinct(seed, "p", { count, bound: BigInt(bound) });
      assert.equal(drawn.length, Math.min(count, bound));
      assert.equal(new Set(drawn).size, drawn.length);
      assert.ok(drawn.every((number) => number >= 0n && number < BigInt(bound)));
      const more = drawDistinct(seed, "p", { count: count + 1, bound: BigInt(bound) });
      assert.deepEqual(more.slice(0, drawn.length), drawn);
    }),
    CONFIG,
  );
});

test("seats go by weight, never twice, never without weight", () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 1n << 80n }), { minLength: 0, maxLength: 60 });
  fc.assert(
    fc.property(bytes(32), weights, fc.integer({ min: 0, max: 70 }), (seed, given, seats) => {
      const drawn = drawWeighted(seed, "p", { seats, weights: given });
      const able = given.filter((weight) => weight > 0n).length;
      assert.equal(drawn.length, Math.min(seats, able));
      assert.equal(new Set(drawn).size, drawn.length);
      for (const position of drawn) assert.ok((given[position] ?? 0n) > 0n);
    }),
    CONFIG,
  );
  let heavy = 0;
  for (let i = 0; i < 4_000; i++) {
    const [first] = drawWeighted(SEED, `run ${i}`, { seats: 1, weights: [1n, 0n, 3n] });
    if (first === 2) heavy++;
  }
  // Three of four, standard deviation 27.
  assert.ok(Math.abs(heavy - 3_000) < 137, `${heavy}`);
});
