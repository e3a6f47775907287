/** Governance changes the parameters. */
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { staking } from "../declaration.ts";
import { validateParams } from "../params.ts";

/** Replaces all parameters. */
export const updateParams = staking.message(Msg.methods.updateParams, {
  signer: "authority",
  handle({ state, requireAuthority }, { authority, params }) {
    requireAuthority(authority);
    validateParams(params);

    state.params.set(params);
  },
});
