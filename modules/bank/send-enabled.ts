/** Which denominations may be sent: an entry per denomination, or the default of the parameters. */
import type { Params } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { type Coins, failSdk, isDenom } from "#sdk";
import type { BankContext, BankView } from "./declaration.ts";

/** Whether a denomination may be sent. */
export function isSendEnabled({ state }: BankView, denom: string): boolean {
  return state.sendEnabled.get(denom) ?? state.params.get().defaultSendEnabled;
}

/** Fails with bank code 5 for the first coin that may not be sent. */
export function requireSendEnabled({ state, fail }: BankView, coins: Coins): void {
  if (coins.length === 0) return;
  const { defaultSendEnabled } = state.params.get();
  for (const { denom } of coins) {
    if (state.sendEnabled.get(denom) ?? defaultSendEnabled) continue;
    fail.sendDisabled(`${denom} transfers are currently disabled`);
  }
}

/** Stores parameters; entries in their deprecated list move to where entries live now. */
export function setParams({ state }: BankContext, params: Params): void {
  for (const { denom, enabled } of params.sendEnabled) state.sendEnabled.set(denom, enabled);
  state.params.set({ ...params, sendEnabled: [] });
}

/** Fails with sdk code 18 for malformed or repeated entries of the deprecated list. */
export function validateParams(params: Params): void {
  const seen = new Set<string>();
  for (const { denom } of params.sendEnabled) {
    if (seen.has(denom)) failSdk.invalidRequest(`duplicate send enabled parameter found: '${denom}'`);
    if (!isDenom(denom)) failSdk.invalidRequest(`invalid denom: ${denom}`);
    seen.add(denom);
  }
}
