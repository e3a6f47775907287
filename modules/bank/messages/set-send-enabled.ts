/** Governance decides which denominations may be sent. */
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { failSdk, isDenom } from "#sdk";
import { bank } from "../declaration.ts";

/** Sets entries and removes those that shall follow the default; fails with sdk code 18 for malformed or repeated denominations. */
export const setSendEnabled = bank.message(Msg.methods.setSendEnabled, {
  signer: "authority",
  handle({ state, requireAuthority }, { authority, sendEnabled, useDefaultFor }) {
    requireAuthority(authority);
    const seen = new Set<string>();
    for (const { denom } of sendEnabled) {
      if (seen.has(denom)) failSdk.invalidRequest(`duplicate denom entries found for "${denom}"`);
      seen.add(denom);
      if (!isDenom(denom)) failSdk.invalidRequest(`invalid SendEnabled denom "${denom}": invalid denom: ${denom}`);
    }
    for (const denom of useDefaultFor) {
      if (!isDenom(denom)) failSdk.invalidRequest(`invalid UseDefaultFor denom "${denom}": invalid denom: ${denom}`);
    }

    for (const { denom, enabled } of sendEnabled) state.sendEnabled.set(denom, enabled);
    for (const denom of useDefaultFor) state.sendEnabled.remove(denom);
  },
});
