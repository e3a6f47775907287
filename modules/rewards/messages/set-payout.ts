import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { rewards } from "../declaration.ts";

/** Sends later claims of the signer to another account; an empty address undoes it. */
export const setPayout = rewards.message(Msg.methods.setPayout, {
  signer: "owner",
  cli: ["address"],
  handle({ state, emit, fail, addresses, moduleAccounts }, msg) {
    if (msg.address !== "" && moduleAccounts.isBlocked(addresses.account.parse(msg.address))) {
      fail.invalidPayout({ address: msg.address });
    }

    if (msg.address === "" || msg.address === msg.owner) state.payouts.remove(msg.owner);
    else state.payouts.set(msg.owner, { owner: msg.owner, address: msg.address });
    emit.payoutSet({ owner: msg.owner, address: msg.address === "" ? msg.owner : msg.address });
  },
});
