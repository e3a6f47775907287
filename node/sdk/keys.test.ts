import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bytesFromLatin1, compareBytes, fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { addressesOf } from "./addresses.ts";
import { decodeKey, encodeKey, encodeKeyPrefix } from "./collection.ts";
import {
  addressKey,
  boolKey,
  bytesKey,
  i64Key,
  type KeyCodec,
  sizedAddressKey,
  sizedBytesKey,
  stringKey,
  timeKey,
  u8Key,
  u32Key,
  u64Key,
  u64LittleEndianKey,
} from "./keys.ts";
import { bound, pair, quad, triple } from "./tuple-keys.ts";

const SEED = 11;
const addresses = addressesOf("cosmos");
const ADDRESS = "cosmos139f7kncmglres2nf3h4hc4tade85ekfr8sulz5";
const ADDRESS_HEX = "8953eb4f1b47c7982a698deb7c557d6e4f4cd923";

function hexOf<K>(codec: KeyCodec<K>, key: K): string {
  const complete = bound(codec, addresses);
  const text = encodeKey("", complete, key);
  assert.deepEqual(decodeKey("", complete, bytesFromLatin1(text)), key);
  return toHex(bytesFromLatin1(text));
}

test("scalars have the collections' bytes", () => {
  assert.equal(hexOf(u64Key, 258n), "0000000000000102");
  assert.equal(hexOf(u64Key, 2n ** 64n - 1n), "ffffffffffffffff");
  assert.equal(hexOf(u64LittleEndianKey, 258n), "0201000000000000");
  assert.equal(hexOf(u32Key, 0xdeadbeef), "deadbeef");
  assert.equal(hexOf(u8Key, 7), "07");
  assert.equal(hexOf(i64Key, 0n), "8000000000000000");
  assert.equal(hexOf(i64Key, -1n), "7fffffffffffffff");
  assert.equal(hexOf(boolKey, true), "01");
  assert.equal(hexOf(stringKey, "é"), "c3a9");
  assert.equal(hexOf(bytesKey, fromHex("00ff")), "00ff");
  assert.equal(hexOf(sizedBytesKey, fromHex("00ff")), "0200ff");
  assert.equal(hexOf(timeKey, { seconds: 0n, nanos: 5 }), toHex(utf8Encode("1970-01-01T00:00:00.000000005")));
  assert.equal(hexOf(addressKey, ADDRESS), ADDRESS_HEX);
  assert.equal(hexOf(sizedAddressKey, ADDRESS), `14${ADDRESS_HEX}`);
});

test("parts of a tuple are self-delimiting, its last part is raw", () => {
  assert.equal(hexOf(pair(addressKey, stringKey), [ADDRESS, "stake"]), `14${ADDRESS_HEX}${toHex(utf8Encode("stake"))}`);
  assert.equal(
    hexOf(pair(stringKey, sizedAddressKey), ["stake", ADDRESS]),
    `${toHex(utf8Encode("stake"))}0014${ADDRESS_HEX}`,
  );
  assert.equal(hexOf(triple(u64Key, bytesKey, bytesKey), [1n, fromHex("aa"), fromHex("bb")]), "000000000000000101aabb");
  const four = quad({ a: boolKey, b: stringKey, c: u8Key, d: stringKey });
  assert.equal(hexOf(four, [true, "a", 2, "b"]), "016100" + "02" + "62");
  assert.equal(hexOf(pair(pair(stringKey, stringKey), u8Key), [["a", "b"], 3]), "6100620003");
  const long = new Uint8Array(200).fill(1);
  assert.equal(hexOf(pair(bytesKey, u8Key), [long, 3]).slice(0, 4), "c801");
});

test("a prefix of a tuple begins exactly the keys that begin with its parts", () => {
  const codec = pair(stringKey, u64Key);
  assert.equal(toHex(bytesFromLatin1(encodeKeyPrefix("\x05", codec, ["ab"]))), "05616200");
  assert(!encodeKey("\x05", codec, ["abc", 1n]).startsWith(encodeKeyPrefix("\x05", codec, ["ab"])));
});

test("keys that cannot be written or read are refused", () => {
  assert.throws(() => hexOf(u64Key, -1n));
  assert.throws(() => hexOf(u64Key, 1n << 64n));
  assert.throws(() => hexOf(u8Key, 256));
  assert.throws(() => hexOf(pair(stringKey, u8Key), ["a\0b", 1]));
  assert.throws(() => hexOf(addressKey, "cosmos1nothing"));
  assert.throws(() => decodeKey("", u64Key, fromHex("00000000000001")));
  assert.throws(() => decodeKey("", u64Key, fromHex("000000000000000100")));
  assert.throws(() => decodeKey("", pair(stringKey, u8Key), utf8Encode("abc")));
  assert.throws(() => decodeKey("", pair(bytesKey, u8Key), fromHex("05aa")));
});

test("byte order is the order of the parts", () => {
  const codec = triple(i64Key, u64Key, bytesKey);
  const part = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  const key = fc.tuple(part, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.uint8Array({ maxLength: 4 }));
  const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
  const check = (a: readonly [bigint, bigint, Uint8Array], b: readonly [bigint, bigint, Uint8Array]): void => {
    const expected = order(a[0], b[0]) || order(a[1], b[1]) || Math.sign(compareBytes(a[2], b[2]));
    const [left, right] = [encodeKey("", codec, a), encodeKey("", codec, b)];
    assert.equal(left < right ? -1 : left > right ? 1 : 0, expected);
    assert.deepEqual(decodeKey("", codec, bytesFromLatin1(left)), a);
  };
  fc.assert(fc.property(key, key, check), { seed: SEED, numRuns: 300 });
});
