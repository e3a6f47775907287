/** Facts of `sdk:tests/integration/slashing/keeper` and `sdk:x/slashing/keeper`, and sums by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { staking } from "#modules/staking/declaration.ts";
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg as StakingMsg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { compareTimestamps, decWithPlaces, timestampFromNs } from "#sdk";
import { linesOf, POWER, StakedSandbox } from "#test/support/staked-sandbox.ts";
import { slashing } from "./declaration.ts";
import { countVote } from "./liveness.ts";

const WINDOW = 10n;

function open() {
  const chain = new StakedSandbox();
  chain.setParams({ signedBlocksWindow: WINDOW, downtimeJailDuration: { seconds: 60n, nanos: 0 } });
  const [one, two] = [chain.create(1, 100n), chain.create(2, 300n)];
  chain.block();
  return { chain, one, two };
}

test("a validator is counted from when it was bonded, and one vote that is missed is not punished", () => {
  const { chain, one } = open();
  assert.deepEqual(chain.signingInfo(one), {
    address: one.consensus,
    startHeight: 1n,
    indexOffset: 0n,
    jailedUntil: { seconds: 0n, nanos: 0 },
    tombstoned: false,
    missedBlocksCounter: 0n,
  });
  chain.block();
  chain.block({ absent: [one] });
  const info = chain.signingInfo(one);
  assert.deepEqual([info.startHeight, info.indexOffset, info.missedBlocksCounter], [1n, 2n, 1n]);
  assert.equal(chain.stored(one).status, BondStatus.BOND_STATUS_BONDED);
  assert.deepEqual(linesOf(chain.beginEvents, "liveness", "slash"), [
    `liveness address=${one.consensus} missed_blocks=1 height=3`,
  ]);
});

test("a vote for nil is a vote", () => {
  const { chain, one } = open();
  chain.blocks(20, { nil: [one] });
  assert.equal(chain.signingInfo(one).missedBlocksCounter, 0n);
});

test("missing more than may be missed costs one hundredth and a jail sentence, once", () => {
  const { chain, one } = open();
  // Height 11 is the first past startHeight + window; 6 of 10 missed are more than 10 - 5.
  chain.blocks(10, { absent: [one] });
  assert.deepEqual([chain.height, chain.signingInfo(one).missedBlocksCounter], [11n, 10n]);
  assert.equal(chain.stored(one).jailed, false);
  chain.block({ absent: [one] });
  const stored = chain.stored(one);
  assert.deepEqual(
    [stored.jailed, stored.tokens, stored.status],
    [true, 99n * POWER, BondStatus.BOND_STATUS_UNBONDING],
  );
  const jailedUntil = timestampFromNs(chain.timeNs + 60_000_000_000n);
  const { startHeight, indexOffset, missedBlocksCounter, ...info } = chain.signingInfo(one);
  assert.deepEqual([startHeight, indexOffset, missedBlocksCounter], [1n, 0n, 0n]);
  assert.equal(compareTimestamps(info.jailedUntil, jailedUntil), 0);
  assert.deepEqual(linesOf(chain.beginEvents, "liveness", "slash"), [
    `liveness address=${one.consensus} missed_blocks=10 height=12`,
    `slash address=${one.consensus} power=100 reason=missing_signature jailed=${one.consensus} burned_coins=${POWER}`,
  ]);
  chain.blocks(30);
  assert.equal(chain.stored(one).tokens, 99n * POWER);
  assert.equal(chain.signingInfo(one).indexOffset, 0n);
});

test("exactly as many as may be missed is allowed for ever", () => {
  const { chain, one } = open();
  for (let i = 0; i < 60; i++) chain.block({ absent: i % 2 === 0 ? [one] : [] });
  assert.deepEqual([chain.stored(one).jailed, chain.signingInfo(one).missedBlocksCounter], [false, 5n]);
});

test("what must be signed is rounded half to even", () => {
  const { chain, one } = open();
  // 0.25 of 10 is 2.5, which rounds to 2: 8 may be missed.
  chain.setParams({ minSignedPerWindow: decWithPlaces(25n, 2) });
  for (let i = 0; i < 60; i++) chain.block({ absent: i % 5 === 0 ? [] : [one] });
  assert.deepEqual([chain.stored(one).jailed, chain.signingInfo(one).missedBlocksCounter], [false, 8n]);
});

test("only what was delegated when the vote was due pays", () => {
  const { chain, one, two } = open();
  const undelegate = (amount: bigint): void => {
    const value = { denom: "utrib", amount };
    chain.box.run(StakingMsg.methods.undelegate, {
      delegatorAddress: two.account,
      validatorAddress: one.operator,
      amount: value,
    });
  };
  const value = { denom: "utrib", amount: 50n * POWER };
  chain.block({
    run: () =>
      chain.box.run(StakingMsg.methods.delegate, {
        delegatorAddress: two.account,
        validatorAddress: one.operator,
        amount: value,
      }),
  });
  chain.blocks(7, { absent: [one] });
  chain.block({ absent: [one], run: () => undelegate(10n * POWER) });
  chain.block({ absent: [one], run: () => undelegate(20n * POWER) });
  chain.block({ absent: [one] });
  assert.equal(chain.height, 12n);
  assert.equal(chain.stored(one).jailed, true);
  const entries = chain.staking.getUnbondingDelegation(two.account, one.operator)?.entries ?? [];
  // Slashed at height 12 for the vote on height 11, whose set was made at height 10.
  assert.deepEqual(
    entries.map(({ creationHeight, balance }) => [creationHeight, balance]),
    [
      [10n, 9_900_000n],
      [11n, 19_800_000n],
    ],
  );
  // 1 % of the power that the vote was sent with, less what those who left since then paid.
  assert.equal(chain.stored(one).tokens, 120n * POWER - (1_200_000n - 100_000n - 200_000n));
});

test("a window that shrinks forgets nothing it counted", () => {
  const { chain, one } = open();
  for (let i = 0; i < 40; i++) {
    if (i === 15) chain.setParams({ signedBlocksWindow: 20n });
    if (i === 30) chain.setParams({ signedBlocksWindow: 12n });
    chain.block({ absent: i % 5 === 0 ? [one] : [] });
  }
  assert.equal(chain.stored(one).jailed, false);
});

test("votes of validators that staking does not know are not counted", () => {
  const { chain, one } = open();
  const stranger = { ...one, operator: one.operator, consensusBytes: new Uint8Array(20).fill(9) };
  chain.validators.push(stranger);
  chain.blocks(20, { absent: [stranger] });
  assert.equal(chain.signingInfo(one).indexOffset, 20n);
});

test("a validator whose unbonding is over is not punished for the votes that it still owed", () => {
  const { chain, one } = open();
  chain.blocks(5);
  chain.blocks(5, { absent: [one] });
  const { params } = chain.box.context(staking).state;
  // The block that makes the set smaller lets time pass that is longer than the unbonding time.
  chain.block({ run: () => params.set({ ...params.get(), maxValidators: 1 }) });
  chain.wait(params.get().unbondingTime.seconds * 1_000_000_000n);
  chain.block();
  const { status, jailed, tokens } = chain.stored(one);
  assert.deepEqual([status, jailed], [BondStatus.BOND_STATUS_UNBONDED, false]);
  const ctx = chain.box.context(slashing);
  countVote(ctx, { validator: one.consensus, power: 100n, isAbsent: true }, ctx.state.params.get());
  assert.equal(chain.signingInfo(one).missedBlocksCounter, 6n);
  assert.deepEqual([chain.stored(one).tokens, chain.stored(one).jailed], [tokens, false]);
});
