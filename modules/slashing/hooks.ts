/** What happens at the start of a block, and when validators come and go. */
import type { StakingHooks } from "#modules/staking/keeper.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { assertDefined } from "#sdk";
import { slashing } from "./declaration.ts";
import { countVote } from "./liveness.ts";
import { startSigning } from "./signing-infos.ts";

/** Looks at who voted for the last block. */
export const countVotes = slashing.beginBlock((ctx) => {
  const { addresses, block, state } = ctx;
  const { votes } = block.lastCommit;
  if (votes.length === 0) return;
  const params = state.params.get();
  for (const { validator, blockIdFlag } of votes) {
    const isAbsent = blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
    countVote(
      ctx,
      { validator: addresses.consensus.toText(validator.address), power: validator.power, isAbsent },
      params,
    );
  }
});

/** Knows the key of every validator, and since when each is bonded (`sdk:x/slashing/keeper/hooks.go`). */
export const followStaking = slashing.listen<StakingHooks>("staking", (ctx) => ({
  afterValidatorBonded: (consensus) => startSigning(ctx, consensus),
  afterValidatorRemoved: (consensus) => ctx.state.publicKeys.remove(consensus),
  afterValidatorCreated(operator) {
    const { staking } = ctx.keepers;
    const validator = assertDefined(staking.getValidator(operator), "a created validator is not stored", { operator });
    const key = assertDefined(validator.consensusPubkey, "a validator has no key", { operator });
    ctx.state.publicKeys.set(staking.consensusAddress(validator), key);
  },
}));
