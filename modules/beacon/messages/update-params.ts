import { Msg } from "#proto/tributary/beacon/v1/tx.ts";
import { beacon } from "../declaration.ts";
import { areParamsValid } from "../params.ts";

/** Replaces the parameters; only governance may. */
export const updateParams = beacon.message(Msg.methods.updateParams, {
  signer: "authority",
  handle(ctx, msg) {
    ctx.requireAuthority(msg.authority);
    if (!areParamsValid(msg.params)) ctx.fail.invalidParams();

    ctx.state.params.set(msg.params);
  },
});
