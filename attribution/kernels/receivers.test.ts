import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toHex } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { AMOUNT_MAX } from "./domain.ts";
import { SHARE_RULES } from "./receipt-shares.ts";
import {
  ADDRESS_BYTES_MAX,
  decodeReceivers,
  encodeReceivers,
  payReceivers,
  RECEIVERS_MAX,
  receiversHash,
  receiversOf,
  usePart,
} from "./receivers.ts";

const COMMONS = new Uint8Array(20).fill(0xff);
const DOMAIN = { chainId: "c", module: "attribution/model/1/1", datanetId: 0n, version: 1n };
const addressOf = (owner: number): Uint8Array => new Uint8Array(20).fill(owner + 1);
const listOf = (weights: readonly (readonly [number, bigint])[], commons = 0n) =>
  receiversOf({ owners: new Map(weights), commons }, addressOf);
const pay = (
  amount: bigint,
  weights: readonly (readonly [number, bigint])[],
  { commons = 0n, familyOf = toHex }: { readonly commons?: bigint; readonly familyOf?: typeof toHex } = {},
) => payReceivers(amount, listOf(weights, commons), { familyOf, commonsId: COMMONS, rules: SHARE_RULES });

const weights = fc.uniqueArray(fc.tuple(fc.nat(99), fc.bigInt(1n, AMOUNT_MAX)), {
  maxLength: 60,
  selector: ([owner]) => owner,
});

test("amounts follow weights", () => {
  const paid = pay(100n, [
    [1, 50n],
    [2, 30n],
    [3, 20n],
  ]);
  assert.deepEqual(
    paid,
    [
      [1, 50n],
      [2, 30n],
      [3, 20n],
    ].map(([owner, amount]) => ({ id: addressOf(Number(owner)), amount })),
  );
});

test("a family takes at most half, the commons the excess", () => {
  const two: readonly (readonly [number, bigint])[] = [
    [1, 90n],
    [2, 10n],
  ];
  assert.deepEqual(pay(100n, two), [
    { id: addressOf(1), amount: 50n },
    { id: addressOf(2), amount: 10n },
    { id: COMMONS, amount: 40n },
  ]);
  const familyOf = (): string => "one";
  assert.deepEqual(pay(100n, two, { familyOf }), [
    { id: addressOf(1), amount: 45n },
    { id: addressOf(2), amount: 5n },
    { id: COMMONS, amount: 50n },
  ]);
});

test("without evidence everything goes to the commons", () => {
  assert.deepEqual(pay(7n, []), [{ id: COMMONS, amount: 7n }]);
  assert.deepEqual(pay(7n, [], { commons: 3n }), [{ id: COMMONS, amount: 7n }]);
  assert.deepEqual(pay(0n, [[1, 3n]]), []);
});

test("only the heaviest are paid, and every unit is", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 1n << 70n), weights, fc.bigInt(0n, 1n << 40n), (amount, own, commons) => {
      const list = listOf(own, commons);
      assert.ok(list.receivers.length <= RECEIVERS_MAX);
      const kept = new Set(list.receivers.map(({ owner }) => owner));
      for (const [owner, weight] of own) {
        if (!kept.has(owner)) assert.ok(list.receivers.every((receiver) => receiver.weight >= weight));
      }
      const paid = pay(amount, own, { commons });
      assert.equal(
        paid.reduce((sum, share) => sum + share.amount, 0n),
        amount,
      );
      for (const share of paid) if (share.id !== COMMONS) assert.ok(share.amount <= amount / 2n + 1n);
    }),
    { seed: 13, numRuns: 300 },
  );
});

test("the parts of uses sum to what a datanet is given, whatever the fees", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 1n << 100n), fc.array(fc.bigInt(0n, 1n << 90n), { maxLength: 30 }), (pool, fees) => {
      const total = fees.reduce((sum, fee) => sum + fee, 0n);
      let before = 0n;
      let sum = 0n;
      for (const fee of fees) {
        const part = usePart(pool, { fees: total, before, fee });
        assert.ok(part >= 0n && (total === 0n || part <= (pool * fee) / total + 1n));
        sum += part;
        before += fee;
      }
      assert.equal(sum, total === 0n ? 0n : pool);
    }),
    { seed: 14, numRuns: 300 },
  );
});

test("a list is read as it was written, and its hash binds every byte and the batch", () => {
  fc.assert(
    fc.property(weights, fc.bigInt(0n, AMOUNT_MAX), (own, commons) => {
      const list = listOf(own, commons);
      const bytes = encodeReceivers(list);
      assert.deepEqual(decodeReceivers(bytes), list);
      assert.ok(bytes.length <= 16 + RECEIVERS_MAX * (21 + ADDRESS_BYTES_MAX));
      const other = { ...DOMAIN, version: 2n };
      assert.notDeepEqual(receiversHash(DOMAIN, bytes), receiversHash(other, bytes));
    }),
    { seed: 15, numRuns: 100 },
  );
});

test("every encoding stands for one list: hostile bytes are refused or read back as they are", () => {
  const random = seededRandom("receivers");
  const whole = encodeReceivers(
    listOf(
      Array.from({ length: 5 }, (_, i) => [i * 3, BigInt(i + 1)] as const),
      9n,
    ),
  );
  let read = 0;
  for (let i = 0; i < 4_000; i++) {
    const bytes = Uint8Array.from(whole.subarray(0, random.chance(1, 4) ? random.below(whole.length) : whole.length));
    for (let k = 0; k <= random.below(3) && bytes.length > 0; k++)
      bytes[random.below(bytes.length)] = random.below(256);
    const list = decodeReceivers(bytes);
    if (list === undefined) continue;
    read++;
    assert.deepEqual(encodeReceivers(list), bytes);
  }
  assert.ok(read > 100);
  const one = (owner: number, weight: bigint) =>
    encodeReceivers({ receivers: [{ owner, address: COMMONS, weight }], commons: 0n });
  assert.equal(decodeReceivers(one(1, 0n)), undefined);
  const twice = Uint8Array.of(...one(1, 5n), ...one(1, 5n).subarray(16));
  assert.equal(decodeReceivers(twice), undefined);
  const many = Array.from({ length: RECEIVERS_MAX + 1 }, (_, owner) => ({ owner, address: COMMONS, weight: 1n }));
  assert.equal(decodeReceivers(encodeReceivers({ receivers: many, commons: 0n })), undefined);
  assert.equal(decodeReceivers(new Uint8Array(15)), undefined);
});
