import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/cosmos/staking/v1beta1/query.ts";
import { QueryError } from "#sdk";
import { POWER, stakingLab } from "#test/support/staking-lab.ts";

const { methods } = Query;
const PAGE = { key: new Uint8Array(), offset: 0n, limit: 0n, countTotal: false, reverse: false };

/** Four validators, two of them in the set; account 5 delegated to all, is on its way back from 1 and moved from 1 to 2. */
const open = () => {
  const lab = stakingLab({ params: { maxValidators: 2 } });
  for (const n of [1, 2, 3, 4]) {
    lab.createValidator(n, BigInt(10 - n) * POWER);
    lab.delegate(5, n, 100n);
  }
  lab.nextBlock();
  lab.undelegate(5, 1, 10n);
  lab.redelegate(5, [1, 2], 20n);
  return lab;
};

test("validators of a status are paged as if there were no others", () => {
  const { box, operator } = open();
  const page = (offset: bigint, limit: bigint) =>
    box.query(methods.validators, {
      status: "BOND_STATUS_UNBONDED",
      pagination: { ...PAGE, offset, limit, countTotal: true },
    });
  const named = (offset: bigint, limit: bigint) => page(offset, limit).validators.map((each) => each.operatorAddress);
  assert.deepEqual(named(0n, 0n), [operator(3), operator(4)]);
  assert.deepEqual(named(1n, 5n), [operator(4)]);
  assert.deepEqual([named(9n, 5n), page(9n, 5n).pagination?.total], [[], 2n]);
  const first = page(0n, 1n);
  assert.deepEqual([first.validators.length, first.pagination?.total], [1, 2n]);
  const rest = box.query(methods.validators, {
    status: "BOND_STATUS_UNBONDED",
    pagination: { ...PAGE, key: first.pagination?.nextKey ?? assert.fail(), limit: 5n },
  });
  assert.deepEqual(
    rest.validators.map((each) => each.operatorAddress),
    [operator(4)],
  );
  assert.equal(box.query(methods.validators, { status: "", pagination: undefined }).validators.length, 4);
});

test("a delegation is shown with its worth", () => {
  const { box, account, operator, keeper, consensus } = open();
  keeper.slash(consensus(1), { height: 2n, power: 9n, fraction: 10n ** 17n });
  const asked = { delegatorAddr: account(5), validatorAddr: operator(1) };
  const { delegationResponse } = box.query(methods.delegation, asked);
  assert.deepEqual(delegationResponse?.balance, { denom: "utrib", amount: 63n });
  assert.equal(box.query(methods.unbondingDelegation, asked).unbond.entries[0]?.balance, 10n);
  assert.equal(box.query(methods.delegatorValidator, asked).validator.operatorAddress, operator(1));
  const own = { delegatorAddr: account(5), pagination: undefined };
  assert.equal(box.query(methods.delegatorDelegations, own).delegationResponses.length, 4);
  assert.equal(box.query(methods.delegatorValidators, own).validators.length, 4);
  assert.equal(box.query(methods.delegatorUnbondingDelegations, own).unbondingResponses.length, 1);
  const of = { validatorAddr: operator(1), pagination: undefined };
  assert.equal(box.query(methods.validatorDelegations, of).delegationResponses.length, 2);
  assert.equal(box.query(methods.validatorUnbondingDelegations, of).unbondingResponses.length, 1);
});

test("redelegations are found by all three parties, by delegator and by source", () => {
  const { box, account, operator } = open();
  const asked = { delegatorAddr: "", srcValidatorAddr: "", dstValidatorAddr: "", pagination: undefined };
  const ways = [
    { delegatorAddr: account(5), srcValidatorAddr: operator(1), dstValidatorAddr: operator(2) },
    { delegatorAddr: account(5) },
    { srcValidatorAddr: operator(1) },
  ];
  for (const way of ways) {
    const [found, ...others] = box.query(methods.redelegations, { ...asked, ...way }).redelegationResponses;
    assert.deepEqual([found?.redelegation.validatorDstAddress, others.length], [operator(2), 0]);
    assert.deepEqual([found?.redelegation.entries, found?.entries[0]?.balance], [[], 20n]);
  }
});

test("the pools, a past block and the parameters", () => {
  const { box, keeper } = open();
  const { pool } = box.query(methods.pool, {});
  assert.deepEqual(pool, { bondedTokens: 17n * POWER + 190n, notBondedTokens: 13n * POWER + 210n });
  assert.equal(box.query(methods.historicalInfo, { height: 2n }).hist?.valset.length, 2);
  assert.deepEqual(box.query(methods.params, {}).params, keeper.params());
});

test("what is not there or cannot be has its status", () => {
  const { box, account, operator } = open();
  const fails = (run: () => unknown, code: number, text: RegExp): void =>
    assert.throws(run, (thrown) => {
      assert.ok(thrown instanceof QueryError, String(thrown));
      assert.equal(thrown.grpcCode, code);
      assert.match(thrown.message, text);
      return true;
    });
  const [INVALID, NOT_FOUND, INTERNAL] = [3, 5, 13];
  const nobody = { delegatorAddr: account(9), validatorAddr: operator(1) };
  fails(() => box.query(methods.validators, { status: "BOND_STATUS_NONE", pagination: undefined }), INVALID, /status/);
  fails(() => box.query(methods.validator, { validatorAddr: "" }), INVALID, /cannot be empty/);
  fails(() => box.query(methods.validator, { validatorAddr: account(1) }), INVALID, /prefix/);
  fails(() => box.query(methods.validator, { validatorAddr: operator(9) }), NOT_FOUND, /^validator .* not found$/);
  fails(() => box.query(methods.delegation, { ...nobody, delegatorAddr: "" }), INVALID, /cannot be empty/);
  fails(() => box.query(methods.delegation, nobody), NOT_FOUND, /^delegation with delegator/);
  fails(() => box.query(methods.unbondingDelegation, nobody), NOT_FOUND, /^unbonding delegation with delegator/);
  fails(() => box.query(methods.delegatorValidator, nobody), INTERNAL, /^no delegation/);
  fails(() => box.query(methods.historicalInfo, { height: -1n }), INVALID, /negative/);
  fails(() => box.query(methods.historicalInfo, { height: 99n }), NOT_FOUND, /^historical info for height 99/);
  const route = { delegatorAddr: account(5), srcValidatorAddr: operator(3), dstValidatorAddr: operator(4) };
  fails(
    () => box.query(methods.redelegations, { ...route, pagination: undefined }),
    INTERNAL,
    /redelegation not found/,
  );
});
