/** Governance changes the parameters of transactions and signatures. */
import { Msg } from "#proto/cosmos/auth/v1beta1/tx.ts";
import { auth } from "../declaration.ts";
import { validateParams } from "../params.ts";

/** Replaces all parameters. */
export const updateParams = auth.message(Msg.methods.updateParams, {
  signer: "authority",
  handle({ state, requireAuthority }, { authority, params }) {
    requireAuthority(authority);
    validateParams(params);

    state.params.set(params);
  },
});
