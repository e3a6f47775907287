/** Random blocks, messages, absences and equivocations: what must hold of slashing, evidence and staking always does. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg } from "#proto/cosmos/slashing/v1beta1/tx.ts";
import { Msg as StakingMsg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { type Misbehavior, MisbehaviorType } from "#proto/tendermint/abci/types.ts";
import { type Random, seededRandom, TxError, timestampFromNs } from "#sdk";
import { BLOCK_NS, POWER, StakedSandbox, type TestValidator } from "#test/support/staked-sandbox.ts";

const SEEDS = 6;
const BLOCKS = 120;
const WINDOW = 10n;

for (let seed = 0; seed < SEEDS; seed++) {
  test(`seed ${seed}`, () => {
    const random = seededRandom(BigInt(seed));
    const chain = new StakedSandbox();
    chain.setParams({ signedBlocksWindow: WINDOW, downtimeJailDuration: { seconds: 30n, nanos: 0 } });
    for (let n = 1; n <= 6; n++) chain.create(n, BigInt(10 + random.below(100)));
    chain.block();
    const sleepy = chain.validators.slice(0, 3);
    for (let i = 0; i < BLOCKS; i++) {
      const absent = sleepy.filter(() => random.chance(2, 3));
      const run = (): void => {
        for (let k = random.below(4); k > 0; k--) act(chain, random);
      };
      chain.block({ absent, misbehavior: misbehaviour(chain, random), run });
    }
    const infos = chain.validators.map((validator) => chain.signingInfo(validator));
    assert.ok(infos.some(({ jailedUntil }) => jailedUntil.seconds > 0n));
  });
}

/** Somebody does something; what is refused changes nothing. */
function act(chain: StakedSandbox, random: Random): void {
  const { box } = chain;
  const [from, to, other] = [0, 0, 0].map(() => random.pick(chain.validators)) as [
    TestValidator,
    TestValidator,
    TestValidator,
  ];
  const amount = { denom: "utrib", amount: BigInt(1 + random.below(Number(20n * POWER))) };
  const parties = { delegatorAddress: from.account, validatorAddress: to.operator, amount };
  try {
    switch (random.below(5)) {
      case 0:
        box.run(StakingMsg.methods.delegate, parties);
        break;
      case 1:
        box.run(StakingMsg.methods.undelegate, parties);
        break;
      case 2:
        box.run(StakingMsg.methods.beginRedelegate, {
          delegatorAddress: from.account,
          validatorSrcAddress: to.operator,
          validatorDstAddress: other.operator,
          amount,
        });
        break;
      default:
        box.run(Msg.methods.unjail, { validatorAddr: from.operator });
    }
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
  }
}

function misbehaviour(chain: StakedSandbox, random: Random): readonly Misbehavior[] {
  if (!random.chance(1, 40) || chain.height < 8n) return [];
  const validator = random.pick(chain.validators);
  const age = BigInt(random.below(6));
  const type = random.pick([MisbehaviorType.DUPLICATE_VOTE, MisbehaviorType.LIGHT_CLIENT_ATTACK]);
  const power = chain.staking.getLastValidatorPower(validator.operator);
  const time = timestampFromNs(chain.timeNs - age * BLOCK_NS);
  const named = { address: validator.consensusBytes, power };
  return [{ type, validator: named, height: chain.height - age, time, totalVotingPower: 1n }];
}
