/** Store keys byte for byte: the cases of `sdk:x/staking/types/keys_test.go`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Header } from "#proto/tendermint/types/types.ts";
import { BytesError, fromHex, toHex, utf8Encode } from "#sdk";
import { stakingLab } from "#test/support/staking-lab.ts";
import { unbondingRefValue } from "./unbonding-ref.ts";

const lab = stakingLab();
const { account, validator } = lab.box.wiring.addresses;
const ADDRESSES = [
  "63d771218209d8bd03c482f69dfba57310f08609",
  "5ef3b5f25c54946d4a89fc0d09d2f126614540f2",
  "3ab62f0d93849be495e21e3e9013a517038f45bd",
].map((hex) => fromHex(hex));
const accountOf = (n: number): string => account.toText(ADDRESSES[n - 1] ?? assert.fail());
const operatorOf = (n: number): string => validator.toText(ADDRESSES[n - 1] ?? assert.fail());

/** Keys that begin with a byte. */
function keys(prefix: number): string[] {
  const range = { start: Uint8Array.of(prefix), end: Uint8Array.of(prefix + 1) };
  return [...(lab.box.lane.branch?.store("staking").iterate(range) ?? [])].map(([key]) => toHex(key));
}

test("power comes first, then the inverted address", () => {
  for (const power of [0n, 1n, 10n, 1n << 40n]) lab.ctx.state.byPower.set([power, operatorOf(1)], operatorOf(1));
  assert.deepEqual(keys(0x23), [
    "230000000000000000149c288ede7df62742fc3b7d0962045a8cef0f79f6",
    "230000000000000001149c288ede7df62742fc3b7d0962045a8cef0f79f6",
    "23000000000000000a149c288ede7df62742fc3b7d0962045a8cef0f79f6",
    "230000010000000000149c288ede7df62742fc3b7d0962045a8cef0f79f6",
  ]);
  assert.deepEqual([...lab.ctx.state.byPower.keys()][1], [1n, operatorOf(1)]);
});

test("redelegations are listed by source and by target", () => {
  const { redelegationsBySource, redelegationsByTarget } = lab.ctx.state;
  const routes = [
    [1, 1, 1],
    [1, 2, 3],
    [2, 1, 3],
  ] as const;
  for (const [delegator, source, target] of routes) {
    redelegationsBySource.add([operatorOf(source), accountOf(delegator), operatorOf(target)]);
    redelegationsByTarget.add([operatorOf(target), accountOf(delegator), operatorOf(source)]);
  }
  const [a, b, c] = ADDRESSES.map((bytes) => `14${toHex(bytes)}`);
  assert.deepEqual(keys(0x35), [`35${b}${a}${c}`, `35${a}${b}${c}`, `35${a}${a}${a}`]);
  assert.deepEqual(keys(0x36), [`36${c}${b}${a}`, `36${c}${a}${b}`, `36${a}${a}${a}`]);
});

test("the queue of validators is in order of time", () => {
  const { validatorQueue } = lab.ctx.state;
  for (const [seconds, height] of [
    [1_000n, 1024n],
    [10n, 2n],
    [500n, 9n],
  ] as const) {
    validatorQueue.set([{ seconds, nanos: 7 }, height], { addresses: [] });
  }
  const [, , last] = keys(0x43);
  assert.equal(last, `43${"000000000000001d"}${toHex(utf8Encode("1970-01-01T00:16:40.000000007"))}0000000000000400`);
  assert.deepEqual(
    [...validatorQueue.keys()].map(([time, height]) => [time.seconds, height]),
    [
      [10n, 2n],
      [500n, 9n],
      [1_000n, 1024n],
    ],
  );
});

test("past blocks are in order of height", () => {
  for (const height of [0n, 1n, 514n, (1n << 63n) - 1n]) {
    lab.ctx.state.historicalInfo.set(height, { header: Header.create(), valset: [] });
  }
  assert.deepEqual(keys(0x50), [
    "500000000000000000",
    "500000000000000001",
    "500000000000000202",
    "507fffffffffffffff",
  ]);
});

test("a number leads to a record of each kind, and to nothing else", () => {
  const codec = unbondingRefValue.bind?.(lab.box.wiring.addresses) ?? assert.fail();
  const [a, b] = ADDRESSES.map((bytes) => `14${toHex(bytes)}`);
  const refs = [
    [{ kind: "validator", validator: operatorOf(1) }, `21${a}`],
    [{ kind: "delegation", delegator: accountOf(1), validator: operatorOf(2) }, `32${a}${b}`],
    [{ kind: "redelegation", delegator: accountOf(1), source: operatorOf(2), target: operatorOf(1) }, `34${a}${b}${a}`],
  ] as const;
  for (const [ref, hex] of refs) {
    assert.equal(toHex(codec.encode(ref)), hex);
    assert.deepEqual(codec.decode(fromHex(hex)), ref);
  }
  for (const hex of ["", "21", `31${a}${b}`, `32${a}`]) assert.throws(() => codec.decode(fromHex(hex)), BytesError);
  assert.throws(() => unbondingRefValue.encode({ kind: "validator", validator: operatorOf(1) }), BytesError);
});
