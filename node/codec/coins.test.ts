import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { latin1FromBytes } from "#lib/bytes.ts";
import { parseDec } from "#lib/decimal.ts";
import { INT_MAX } from "#lib/integer.ts";
import { readGoCorpus } from "#test/support/vectors.ts";
import * as coins from "./coins.ts";

test("coins as the SDK reads and writes them", () => {
  assert.deepEqual(coins.parseCoin("10utrib"), { denom: "utrib", amount: 10n });
  assert.deepEqual(coins.parseCoin(" 10 ibc/7F1D3FCF4AE79E1554 "), { denom: "ibc/7F1D3FCF4AE79E1554", amount: 10n });
  assert.deepEqual(coins.parseCoins("3utrib,1atom, 2stake,0zero"), [
    { denom: "atom", amount: 1n },
    { denom: "stake", amount: 2n },
    { denom: "utrib", amount: 3n },
  ]);
  assert.deepEqual(coins.parseCoins(""), []);
  assert.equal(coins.formatCoins(coins.parseCoins("2utrib,1atom")), "1atom,2utrib");
  assert.deepEqual(coins.parseDecCoin("0.025utrib"), { denom: "utrib", amount: parseDec("0.025") });
  assert.equal(
    coins.formatDecCoins(coins.parseDecCoins(".5utrib,1atom")),
    "1.000000000000000000atom,0.500000000000000000utrib",
  );
});

test("text that is not coins is a typed error", () => {
  const texts = [
    "utrib",
    "10",
    "10ab",
    "-1utrib",
    "+1utrib",
    "1.5utrib",
    "1 0utrib",
    "10 1trib",
    "10utrib,",
    "1a€b",
    `1${"a".repeat(129)}`,
    `${INT_MAX + 1n}utrib`,
  ];
  for (const text of texts) assert.throws(() => coins.parseCoin(text), coins.CoinError, text);
  for (const text of ["1utrib,1utrib", ",", "1utrib,,1atom", "1utrib;1atom", Array(101).fill("1utrib").join(",")]) {
    assert.throws(() => coins.parseCoins(text), coins.CoinError, text);
  }
  assert.throws(() => coins.parseDecCoin("0.1234567890123456789utrib"), coins.CoinError);
});

test("the SDK's fuzz corpora parse or fail with the typed error", () => {
  const parsers = [coins.parseCoin, coins.parseCoins, coins.parseDecCoin, coins.parseDecCoins];
  let accepted = 0;
  for (const corpus of ["FuzzTypesParseCoin", "FuzzTypesParseDecCoin"]) {
    for (const { name, values } of readGoCorpus(`cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz/${corpus}`)) {
      for (const parse of parsers) {
        try {
          parse(latin1FromBytes(values[0] as Uint8Array));
          accepted++;
        } catch (error) {
          assert.ok(error instanceof coins.CoinError, name);
        }
      }
    }
  }
  assert.ok(accepted > 50, `${accepted} accepted`);
});

test("valid lists survive text", () => {
  const denoms = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9/:._-]{2,20}$/);
  const lists = fc.uniqueArray(
    fc.record({ denom: denoms, amount: fc.bigInt(1n, INT_MAX) }, { noNullPrototype: true }),
    {
      selector: (coin) => coin.denom,
      maxLength: 5,
    },
  );
  const property = fc.property(lists, (list) => {
    const sorted = list.toSorted((a, b) => (a.denom < b.denom ? -1 : 1));
    coins.validateCoins(sorted);
    assert.deepEqual(coins.parseCoins(coins.formatCoins(list)), sorted);
  });
  fc.assert(property, { seed: 1 });
});

test("invalid lists", () => {
  const [a, b] = [
    { denom: "aaa", amount: 1n },
    { denom: "bbb", amount: 1n },
  ] as const;
  assert.equal(coins.areValidCoins([]), true);
  assert.equal(coins.areValidCoins([a, b]), true);
  const invalid = [
    [b, a],
    [a, a],
    [{ ...a, amount: 0n }],
    [{ ...a, amount: -1n }],
    [{ ...a, amount: INT_MAX + 1n }],
    [{ ...a, denom: "a" }],
  ];
  for (const list of invalid) assert.equal(coins.areValidCoins(list), false);
  assert.equal(coins.requireDenom("utrib"), "utrib");
  assert.throws(() => coins.requireDenom("1x"), coins.CoinError);
});
