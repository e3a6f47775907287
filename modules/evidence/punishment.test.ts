/** Facts of `sdk:tests/integration/evidence/keeper` and `sdk:x/evidence/keeper/infraction.go`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/cosmos/evidence/v1beta1/query.ts";
import { Msg } from "#proto/cosmos/slashing/v1beta1/tx.ts";
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg as StakingMsg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { type Misbehavior, MisbehaviorType } from "#proto/tendermint/abci/types.ts";
import { nsFromDuration, timestampFromNs, toHex } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { linesOf, POWER, StakedSandbox, type TestValidator } from "#test/support/staked-sandbox.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { equivocationHash, unpackEquivocation } from "./equivocations.ts";
import { JAIL_END } from "./punishment.ts";

function open() {
  const chain = new StakedSandbox();
  const [one, two] = [chain.create(1, 100n), chain.create(2, 300n)];
  chain.blocks(3);
  const proof = (changes: Partial<Misbehavior> = {}, validator: TestValidator = one): Misbehavior => ({
    type: MisbehaviorType.DUPLICATE_VOTE,
    validator: { address: validator.consensusBytes, power: 100n },
    height: 2n,
    time: timestampFromNs(chain.timeNs - 5_000_000_000n),
    totalVotingPower: 400n,
    ...changes,
  });
  const all = () => chain.box.query(Query.methods.allEvidence, { pagination: undefined }).evidence;
  return { chain, one, two, proof, all };
}

test("signing twice costs a twentieth and the validator's place for ever", () => {
  const { chain, one, proof, all } = open();
  chain.block({ misbehavior: [proof()] });
  const stored = chain.stored(one);
  assert.deepEqual(
    [stored.jailed, stored.tokens, stored.status],
    [true, 95n * POWER, BondStatus.BOND_STATUS_UNBONDING],
  );
  const info = chain.signingInfo(one);
  assert.deepEqual([info.tombstoned, info.jailedUntil], [true, JAIL_END]);
  assert.deepEqual(linesOf(chain.beginEvents, "slash"), [
    `slash address=${one.consensus} power=100 reason=double_sign burned_coins=${5n * POWER}`,
    `slash jailed=${one.consensus}`,
  ]);
  assert.equal(all().length, 1);
  chain.block({ misbehavior: [proof({ height: 3n })] });
  assert.deepEqual([chain.stored(one).tokens, all().length], [95n * POWER, 1], "it is punished once");
  chain.wait(10n ** 18n);
  failsWith(() => chain.box.run(Msg.methods.unjail, { validatorAddr: one.operator }), ["slashing", 4]);
});

test("deceiving light clients costs the same; other misbehaviour is unknown", () => {
  const { chain, one, two, proof } = open();
  const attack = proof({ type: MisbehaviorType.LIGHT_CLIENT_ATTACK });
  chain.block({ misbehavior: [proof({ type: MisbehaviorType.UNKNOWN }, two), attack] });
  assert.deepEqual([chain.stored(one).tokens, chain.stored(two).tokens], [95n * POWER, 300n * POWER]);
});

test("a validator that was jailed already is slashed and tombstoned all the same", () => {
  const { chain, one, proof } = open();
  chain.slashing.jail(one.consensus);
  chain.block({ misbehavior: [proof()] });
  assert.deepEqual([chain.stored(one).tokens, chain.signingInfo(one).tombstoned], [95n * POWER, true]);
  assert.equal(linesOf(chain.beginEvents, "slash").length, 1);
});

test("evidence is too old only when both time and blocks say so", () => {
  const limits = DEFAULT_CONSENSUS_PARAMS.evidence ?? assert.fail();
  const ageNs = nsFromDuration(limits.maxAgeDuration);
  const cases: readonly (readonly [blocks: bigint, ns: bigint, isPunished: boolean])[] = [
    [limits.maxAgeNumBlocks + 1n, ageNs + 1n, false],
    [limits.maxAgeNumBlocks, ageNs + 1n, true],
    [limits.maxAgeNumBlocks + 1n, ageNs, true],
  ];
  for (const [blocks, ns, isPunished] of cases) {
    const { chain, one, proof } = open();
    chain.height += limits.maxAgeNumBlocks + 10n;
    const height = chain.height + 1n - blocks;
    const time = timestampFromNs(chain.timeNs + 5_000_000_000n - ns);
    chain.block({ misbehavior: [proof({ height, time })] });
    assert.equal(chain.stored(one).jailed, isPunished, `${blocks} blocks, ${ns} ns`);
  }
});

test("who left before the infraction pays nothing", () => {
  const { chain, one, two, proof } = open();
  const amount = { denom: "utrib", amount: 10n * POWER };
  const parties = { delegatorAddress: two.account, validatorAddress: one.operator, amount };
  const undelegate = (): void => void chain.box.run(StakingMsg.methods.undelegate, parties);
  const more = { ...parties, amount: { ...amount, amount: 20n * POWER } };
  chain.block({ run: () => chain.box.run(StakingMsg.methods.delegate, more) });
  chain.block({ run: undelegate });
  chain.blocks(2);
  chain.block({ run: undelegate });
  // Heights 5 and 8; the infraction is at 7, so that the stake of height 6 answers for it.
  chain.block({ misbehavior: [proof({ height: 7n, validator: { address: one.consensusBytes, power: 110n } })] });
  const entries = chain.staking.getUnbondingDelegation(two.account, one.operator)?.entries ?? [];
  assert.deepEqual(
    entries.map(({ creationHeight, balance }) => [creationHeight, balance]),
    [
      [5n, 10n * POWER],
      [8n, 9_500_000n],
    ],
  );
  assert.equal(chain.stored(one).tokens, 100n * POWER - 5_500_000n + 500_000n);
});

test("nobody is punished whom the chain does not know", () => {
  const { chain, proof, all } = open();
  chain.block({ misbehavior: [proof({ validator: { address: new Uint8Array(20).fill(9), power: 1n } })] });
  assert.deepEqual(all(), []);
});

test("evidence is found by its hash", () => {
  const { chain, one, proof, all } = open();
  chain.block({ misbehavior: [proof()] });
  const [packed] = all();
  const equivocation = unpackEquivocation(packed) ?? assert.fail();
  assert.deepEqual([equivocation.consensusAddress, equivocation.height, equivocation.power], [one.consensus, 2n, 100n]);
  const hash = toHex(equivocationHash(equivocation));
  const find = (digits: string) =>
    chain.box.query(Query.methods.evidence, { evidenceHash: new Uint8Array(), hash: digits }).evidence;
  assert.deepEqual([find(hash), find(hash.toUpperCase())], [packed, packed]);
  assert.throws(() => find(""), /hash is empty/);
  assert.throws(() => find("xyz"), /invalid evidence hash/);
  assert.throws(() => find("00"), /evidence 00 not found/);
});
