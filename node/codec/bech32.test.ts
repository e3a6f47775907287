import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { moduleAddress } from "#crypto/address.ts";
import { readGoCorpus } from "#test/support/vectors.ts";
import * as bech32 from "./bech32.ts";

const addresses = fc.uint8Array({ minLength: 1, maxLength: 255 });

test("module accounts every Cosmos chain shows", () => {
  const known = {
    fee_collector: "cosmos17xpfvakm2amg962yls6f84z3kell8c5lserqta",
    gov: "cosmos10d07y265gmmuvt4z0w9aw880jnsr700j6zn9kn",
    distribution: "cosmos1jv65s3grqf6v6jl3dp4t6c9t9rk99cd88lyufl",
  };
  for (const [name, text] of Object.entries(known)) {
    assert.equal(bech32.formatAddress(moduleAddress(name), "cosmos"), text);
    assert.deepEqual(bech32.parseAddress(text, "cosmos"), moduleAddress(name));
    assert.deepEqual(bech32.parseAddress(text.toUpperCase(), "cosmos"), moduleAddress(name));
  }
});

test("every length up to 255 round-trips under every prefix", () => {
  const prefixes = fc.constantFrom(...Object.values(bech32.addressPrefixes("trib")));
  const property = fc.property(addresses, prefixes, (bytes, prefix) => {
    assert.deepEqual(bech32.parseAddress(bech32.formatAddress(bytes, prefix), prefix), bytes);
  });
  fc.assert(property, { seed: 1 });
  for (const { name, values } of readGoCorpus(
    "cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz/FuzzTypesVerifyAddressFormat",
  )) {
    const [bytes] = values as [Uint8Array];
    const isAddress = bytes.length > 0 && bytes.length <= 255;
    if (isAddress) assert.deepEqual(bech32.parseAddress(bech32.formatAddress(bytes, "trib"), "trib"), bytes, name);
    else assert.throws(() => bech32.formatAddress(bytes, "trib"), bech32.AddressError, name);
  }
});

test("a changed character is noticed", () => {
  const good = bech32.formatAddress(new Uint8Array(20).fill(5), "trib");
  for (let i = 5; i < good.length; i++) {
    const changed = good.slice(0, i) + (good[i] === "q" ? "p" : "q") + good.slice(i + 1);
    assert.throws(() => bech32.parseAddress(changed, "trib"), bech32.AddressError, changed);
  }
});

test("what is not an address is a typed error", () => {
  const good = bech32.formatAddress(new Uint8Array(20), "trib");
  const mixed = good.slice(0, -1) + good.slice(-1).toUpperCase().replace(/[0-9]/, "Q");
  const wrong = [
    "",
    "trib1",
    "trib",
    ` ${good}`,
    `${good} `,
    mixed,
    "é1qqqqqq",
    "q".repeat(2_000),
    bech32.encodeBech32("trib", new Uint8Array(0)),
  ];
  for (const text of wrong) assert.throws(() => bech32.parseAddress(text, "trib"), bech32.AddressError, text);
  assert.throws(() => bech32.parseAddress(good, "cosmos"), bech32.AddressError);
  assert.throws(() => bech32.formatAddress(new Uint8Array(256), "trib"), bech32.AddressError);
  assert.throws(() => bech32.encodeBech32("trib", new Uint8Array(1_000)), bech32.AddressError);
  for (const prefix of ["", "Trib", "1trib", "tri b"])
    assert.throws(() => bech32.addressCodec(prefix), bech32.AddressError);
});

test("a codec remembers, forgets in generations, and never remembers a failure", () => {
  const codec = bech32.addressCodec("trib");
  const first = codec.format(Uint8Array.of(1));
  const bytes = codec.parse(first);
  assert.equal(codec.parse(first), bytes, "the same array is returned");
  for (let i = 0; i <= 2 * bech32.ADDRESS_CACHE_MAX; i++) {
    codec.parse(bech32.formatAddress(Uint8Array.of(2, i & 0xff, (i >> 8) & 0xff), "trib"));
  }
  assert.notEqual(codec.parse(first), bytes, "two generations later it is decoded anew");
  assert.deepEqual(codec.parse(first), Uint8Array.of(1));
  assert.throws(() => codec.parse("nonsense"), bech32.AddressError);
  assert.throws(() => codec.parse("nonsense"), bech32.AddressError);
});
