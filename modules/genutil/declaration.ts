/** What the module has: no state of its own; staking makes validators of what the genesis transactions did. */
import type { StakingKeeper } from "#modules/staking/keeper.ts";
import { declareModule, needs } from "#sdk";

/** The first validators of a chain (the SDK's x/genutil). */
export const genutil = declareModule("genutil", {
  keepers: needs<{ staking: Pick<StakingKeeper, "applyAndReturnValidatorSetUpdates"> }>("staking"),
});
