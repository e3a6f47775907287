/** Headers and validators of past blocks (`sdk:x/staking/keeper/historical_info_test.go`). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "#sdk";
import { POWER, stakingLab } from "#test/support/staking-lab.ts";

const heights = (lab: ReturnType<typeof stakingLab>) => [...lab.ctx.state.historicalInfo.keys()].map(Number);

test("as many blocks are kept as the parameter says, also when it shrinks", () => {
  const lab = stakingLab({ params: { historicalEntries: 3 } });
  for (let i = 0; i < 6; i++) lab.nextBlock();
  assert.deepEqual(heights(lab), [5, 6, 7]);
  const params = lab.keeper.params();
  lab.ctx.state.params.set({ ...params, historicalEntries: 1 });
  lab.nextBlock();
  assert.deepEqual(heights(lab), [8]);
  lab.ctx.state.params.set({ ...params, historicalEntries: 0 });
  lab.nextBlock();
  // As in the SDK: the row that is forgotten begins at the present height, where nothing is kept any more.
  assert.deepEqual(heights(lab), [8]);
});

test("a block is kept with its header and its validators, strongest first", () => {
  const lab = stakingLab();
  for (const n of [1, 2, 3]) lab.createValidator(n, n === 2 ? 20n * POWER : 10n * POWER);
  lab.nextBlock();
  const filled = (byte: number) => new Uint8Array(32).fill(byte);
  lab.box.at(7n, {
    time: { seconds: 70n, nanos: 1 },
    proposer: filled(1),
    nextValidatorsHash: filled(2),
    lastAppHash: filled(3),
  });
  lab.box.hooks("begin-block");
  const { header, valset } = lab.keeper.getHistoricalInfo(7n) ?? assert.fail();
  assert.deepEqual(
    [header.height, header.time, header.chainId],
    [7n, { seconds: 70n, nanos: 1 }, "tributary-sandbox-1"],
  );
  assert.deepEqual(
    [header.proposerAddress, header.nextValidatorsHash, header.appHash],
    [filled(1), filled(2), filled(3)],
  );
  const addressOf = (n: number) => toHex(lab.box.wiring.addresses.consensus.toBytes(lab.consensus(n)));
  // Of equals the lowest consensus address comes first.
  const equals = addressOf(1) < addressOf(3) ? [1, 3] : [3, 1];
  assert.deepEqual(
    valset.map(({ operatorAddress }) => operatorAddress),
    [2, ...equals].map((n) => lab.operator(n)),
  );
});

test("a validator that is out of the set is not among them", () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER);
  lab.createValidator(2, 1n);
  lab.nextBlock();
  assert.equal(lab.keeper.getHistoricalInfo(2n)?.valset.length, 1);
  assert.equal(lab.keeper.getHistoricalInfo(99n), undefined);
});
