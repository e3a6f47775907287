/** What happens at the start of a block: the engine tells of misbehaviour it has proof of (`sdk:x/evidence/keeper/abci.go`). */
import { MisbehaviorType } from "#proto/tendermint/abci/types.ts";
import { evidence } from "./declaration.ts";
import { punishEquivocation } from "./punishment.ts";

// An attack on light clients is signing a second block as well, so it costs the same.
const EQUIVOCATIONS: ReadonlySet<number> = new Set([
  MisbehaviorType.DUPLICATE_VOTE,
  MisbehaviorType.LIGHT_CLIENT_ATTACK,
]);

/** Punishes every validator that the engine names. */
export const punishMisbehavior = evidence.beginBlock((ctx) => {
  for (const { type, validator, height, time } of ctx.block.misbehavior) {
    if (!EQUIVOCATIONS.has(type)) continue;
    const consensusAddress = ctx.addresses.consensus.toText(validator.address);
    punishEquivocation(ctx, { height, time, power: validator.power, consensusAddress });
  }
});
