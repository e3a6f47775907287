/** Governance changes the parameters. */
import { Msg } from "#proto/cosmos/slashing/v1beta1/tx.ts";
import { slashing } from "../declaration.ts";
import { validateParams } from "../params.ts";

/** Replaces all parameters. */
export const updateParams = slashing.message(Msg.methods.updateParams, {
  signer: "authority",
  handle({ state, requireAuthority }, { authority, params }) {
    requireAuthority(authority);
    validateParams(params);

    state.params.set(params);
  },
});
