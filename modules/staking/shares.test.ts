/** The exchange of tokens and shares: the cases of `sdk:x/staking/types/validator_test.go`, then what must always hold. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { AssertionError } from "#lib/assert.ts";
import { Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { type Dec, DecimalError, decFromInt, decQuo } from "#sdk";
import {
  addTokens,
  hasInvalidRate,
  removeShares,
  removeTokens,
  sharesFromTokens,
  sharesFromTokensTruncated,
  tokensFromShares,
  tokensFromSharesTruncated,
} from "./shares.ts";

const dec = decFromInt;
const holding = (tokens: bigint, delegatorShares: Dec): Validator => Validator.create({ tokens, delegatorShares });

test("shares are worth their part of the tokens", () => {
  assert.equal(tokensFromShares(holding(100n, dec(100n)), dec(50n)), dec(50n));
  assert.equal(tokensFromShares(holding(50n, dec(100n)), dec(50n)), dec(25n));
  assert.equal(tokensFromShares(holding(50n, dec(100n)), dec(10n)), dec(5n));
  assert.equal(tokensFromShares(holding(2n, dec(3n)), dec(1n)), 666_666_666_666_666_667n);
  assert.equal(tokensFromSharesTruncated(holding(2n, dec(3n)), dec(1n)), 666_666_666_666_666_666n);
});

test("tokens are worth their part of the shares, unless there are none", () => {
  assert.equal(sharesFromTokens(holding(50n, dec(100n)), 10n), dec(20n));
  assert.equal(sharesFromTokensTruncated(holding(3n, dec(2n)), 1n), 666_666_666_666_666_666n);
  assert.equal(sharesFromTokens(holding(0n, dec(100n)), 10n), undefined);
  assert.equal(sharesFromTokensTruncated(holding(0n, dec(100n)), 10n), undefined);
});

test("the first delegation sets the rate to one, later ones keep it", () => {
  const first = addTokens(holding(0n, 0n), 6n);
  assert.deepEqual([first.amount, first.validator.delegatorShares, first.validator.tokens], [dec(6n), dec(6n), 6n]);
  const second = addTokens(first.validator, 3n);
  assert.deepEqual([second.amount, second.validator.delegatorShares, second.validator.tokens], [dec(3n), dec(9n), 9n]);
  const slashed = addTokens(removeTokens(second.validator, 6n), 1n);
  assert.deepEqual([slashed.amount, slashed.validator.tokens], [dec(3n), 4n]);
});

test("removed shares take their tokens along, and the fraction stays", () => {
  const { validator, amount } = removeShares(holding(100n, dec(100n)), dec(10n));
  assert.deepEqual([amount, validator.delegatorShares, validator.tokens], [10n, dec(90n), 90n]);
  assert.equal(removeShares(holding(5102n, dec(115n)), dec(29n)).amount, 1286n);
  const last = removeShares(holding(7n, dec(3n)), dec(3n));
  assert.deepEqual([last.amount, last.validator.tokens, last.validator.delegatorShares], [7n, 0n, 0n]);
});

test("large numbers neither overflow nor turn negative", () => {
  const shares = decQuo(dec(391_432_570_689_183_511n), dec(40_113_011_844_664n));
  const { validator } = addTokens(holding(2159n, shares), 71n);
  assert.deepEqual([validator.tokens, validator.delegatorShares > shares], [2230n, true]);
  assert.throws(() => tokensFromShares(holding(1n << 255n, dec(1n)), dec(1n << 200n)), DecimalError);
});

test("no more is taken than there is", () => {
  assert.equal(removeTokens(holding(100n, dec(100n)), 10n).tokens, 90n);
  assert.throws(() => removeTokens(holding(80n, dec(100n)), -1n), AssertionError);
  assert.throws(() => removeTokens(holding(80n, dec(100n)), 100n), AssertionError);
  assert.throws(() => addTokens(holding(0n, dec(1n)), 1n), AssertionError);
  assert.deepEqual(
    [hasInvalidRate(holding(0n, 1n)), hasInvalidRate(holding(1n, 1n)), hasInvalidRate(holding(0n, 0n))],
    [true, false, false],
  );
});

test("nobody gains by delegating and taking back", () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 24n });
  fc.assert(
    fc.property(amount, amount, amount, (tokens, shares, added) => {
      const before = holding(tokens, shares * 10n ** 9n);
      const given = addTokens(before, added);
      const taken = removeShares(given.validator, given.amount);
      assert.ok(taken.amount <= added);
      assert.equal(taken.validator.tokens + taken.amount, tokens + added);
      assert.equal(taken.validator.delegatorShares, before.delegatorShares);
    }),
    { seed: 12 },
  );
});
