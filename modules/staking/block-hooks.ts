/** What happens to validators and delegations as blocks begin and end (`sdk:x/staking/keeper/abci.go`). */
import { staking } from "./declaration.ts";
import { trackHistoricalInfo } from "./historical-info.ts";
import { completeMatureRedelegations } from "./redelegations.ts";
import { completeMatureUnbonding } from "./unbonding-delegations.ts";
import { unbondMatureValidators } from "./validator-queue.ts";
import { applyValidatorSetUpdates } from "./validator-set.ts";

/** Keeps the block's header and validators. */
export const keepHistory = staking.beginBlock(trackHistoricalInfo);

/** Renews the validator set, then ends what has unbonded long enough: with an instant unbonding time both in one block. */
export const renewValidatorSet = staking.endBlock((ctx) => {
  const updates = applyValidatorSetUpdates(ctx);
  unbondMatureValidators(ctx);
  completeMatureUnbonding(ctx);
  completeMatureRedelegations(ctx);
  return updates;
});
