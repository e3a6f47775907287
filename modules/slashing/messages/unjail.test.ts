import assert from "node:assert/strict";
import { test } from "node:test";
import { slashing } from "#modules/slashing/declaration.ts";
import { Msg } from "#proto/cosmos/slashing/v1beta1/tx.ts";
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg as StakingMsg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { type Address, seededRandom } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, StakedSandbox, type TestValidator } from "#test/support/staked-sandbox.ts";

function open() {
  const chain = new StakedSandbox();
  chain.setParams({ signedBlocksWindow: 10n, downtimeJailDuration: { seconds: 60n, nanos: 0 } });
  const [one, two] = [chain.create(1, 100n, 1000n), chain.create(2, 300n)];
  chain.block();
  const unjail = (validator: TestValidator = one) =>
    chain.box.run(Msg.methods.unjail, { validatorAddr: validator.operator });
  const undelegate = (amount: bigint) =>
    chain.box.run(StakingMsg.methods.undelegate, {
      delegatorAddress: one.account,
      validatorAddress: one.operator,
      amount: { denom: "utrib", amount },
    });
  return { chain, one, two, unjail, undelegate };
}

test("a validator is back in the set once its sentence is over", () => {
  const { chain, one, unjail } = open();
  chain.blocks(11, { absent: [one] });
  assert.equal(chain.stored(one).jailed, true);
  const text = "validator still jailed; cannot be unjailed";
  failsWith(() => unjail(), ["slashing", 4], text);
  chain.wait(60_000_000_000n - 1n);
  failsWith(() => unjail(), ["slashing", 4], text);
  chain.wait(1n);
  unjail();
  chain.block();
  assert.deepEqual([chain.stored(one).jailed, chain.stored(one).status], [false, BondStatus.BOND_STATUS_BONDED]);
  const { startHeight, indexOffset } = chain.signingInfo(one);
  assert.deepEqual([startHeight, indexOffset], [13n, 0n]);
  chain.blocks(10, { absent: [one] });
  assert.equal(chain.stored(one).jailed, false, "the window starts anew");
});

test("each way to fail has its code and text", () => {
  const { chain, one, two, unjail, undelegate } = open();
  failsWith(() => unjail(), ["slashing", 5], "validator not jailed; cannot be unjailed");
  const { addresses } = chain.box.wiring;
  const stranger = addresses.validator.toText(new Uint8Array(20).fill(9));
  const send = (validatorAddr: string) => () => chain.box.run(Msg.methods.unjail, { validatorAddr });
  failsWith(send(stranger), ["staking", 3], "validator does not exist");
  failsWith(send("x"), ["sdk", 7]);
  failsWith(send(one.account), ["sdk", 7]);

  undelegate(100n * POWER - 999n);
  assert.equal(chain.stored(one).jailed, true);
  failsWith(
    () => unjail(),
    ["slashing", 7],
    "999 less than 1000: validator's self delegation less than minimum; cannot be unjailed",
  );
  const value = { denom: "utrib", amount: POWER };
  chain.box.run(StakingMsg.methods.delegate, {
    delegatorAddress: two.account,
    validatorAddress: one.operator,
    amount: value,
  });
  undelegate(999n);
  failsWith(() => unjail(), ["staking", 19], "no delegation for (address, validator) tuple");
  chain.box.run(StakingMsg.methods.delegate, {
    delegatorAddress: one.account,
    validatorAddress: one.operator,
    amount: value,
  });
  unjail();
  assert.equal(chain.stored(one).jailed, false);
});

test("a validator that was never bonded unjails without signing info", () => {
  const { chain, one, unjail, undelegate } = open();
  chain.box.context(slashing).state.signingInfos.remove(one.consensus);
  undelegate(100n * POWER - 1n);
  chain.box.run(StakingMsg.methods.delegate, {
    delegatorAddress: one.account,
    validatorAddress: one.operator,
    amount: { denom: "utrib", amount: 1000n },
  });
  unjail();
  assert.equal(chain.stored(one).jailed, false);
});

test("a tombstoned validator never comes back", () => {
  const { chain, one, unjail } = open();
  chain.slashing.jail(one.consensus);
  chain.slashing.tombstone(one.consensus);
  chain.wait(10n ** 18n);
  failsWith(() => unjail(), ["slashing", 4], "validator still jailed; cannot be unjailed");
  failsWith(() => chain.slashing.tombstone(one.consensus), ["slashing", 9]);
  const nobody = chain.box.wiring.addresses.consensus.toText(new Uint8Array(20).fill(9));
  failsWith(() => chain.slashing.tombstone(nobody), ["slashing", 8]);
  failsWith(() => chain.slashing.jailUntil(nobody, { seconds: 1n, nanos: 0 }), ["slashing", 8]);
});

test("simulations unjail who can be unjailed", () => {
  const { chain, one, two } = open();
  const simulate = () => {
    const route = chain.box.wiring.messages.get(Msg.methods.unjail.request.typeUrl);
    const signers = [one.account, two.account] as unknown as Address[];
    return route?.handler.simulate?.({ ...chain.box.context(slashing), random: seededRandom(3n), signers } as never);
  };
  assert.equal(simulate(), undefined);
  for (const validator of [one, two]) chain.slashing.jail(validator.consensus);
  assert.ok(simulate() !== undefined);
});
