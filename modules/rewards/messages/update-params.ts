import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { rewards } from "../declaration.ts";
import { areParamsValid } from "../params.ts";

/** Replaces the parameters; only governance may. The length of an epoch stays, or epochs would be counted twice. */
export const updateParams = rewards.message(Msg.methods.updateParams, {
  signer: "authority",
  handle(ctx, msg) {
    ctx.requireAuthority(msg.authority);
    const isSameEpoch = msg.params.epochBlocks === ctx.state.params.get().epochBlocks;
    if (!areParamsValid(msg.params) || !isSameEpoch) ctx.fail.invalidParams();

    ctx.state.params.set(msg.params);
  },
});
