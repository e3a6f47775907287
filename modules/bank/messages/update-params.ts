/** Governance changes the parameters. */
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { bank } from "../declaration.ts";
import { setParams, validateParams } from "../send-enabled.ts";

/** Replaces all parameters. */
export const updateParams = bank.message(Msg.methods.updateParams, {
  signer: "authority",
  handle(ctx, { authority, params }) {
    ctx.requireAuthority(authority);
    validateParams(params);

    setParams(ctx, params);
  },
});
