/** Accounts at genesis (`sdk:x/auth/keeper/genesis.go`). */
import { GenesisState } from "#proto/cosmos/auth/v1beta1/genesis.ts";
import { type ContextOf, compareBigints, failSdk, type GenesisDefinition } from "#sdk";
import { type Account, packAccount, unpackAccount, withBase } from "./accounts.ts";
import type { auth } from "./declaration.ts";
import { newModuleAccount } from "./keeper.ts";
import { DEFAULT_PARAMS, validateParams } from "./params.ts";

/** Parameters and accounts; the fee collector is created if the file does not have it. */
export const genesis: GenesisDefinition<typeof auth.spec, GenesisState> = {
  type: GenesisState,
  default: () => GenesisState.create({ params: DEFAULT_PARAMS }),
  validate({ addresses }, state) {
    validateParams(state.params);
    const seen = new Set<string>();
    for (const packed of state.accounts) {
      const { address } = unpackAccount(packed).base;
      addresses.account.parse(address);
      if (seen.has(address)) failSdk.invalidRequest(`duplicate account found in genesis state; address: ${address}`);
      seen.add(address);
    }
  },
  import(ctx, genesis) {
    const { state } = ctx;
    state.params.set(genesis.params);
    let last = -1n;
    for (const account of numbered(genesis.accounts.map(unpackAccount))) {
      while (last < account.base.accountNumber) last = state.accountNumber.next();
      state.accounts.set(account.base.address, account);
    }
    createFeeCollector(ctx);
  },
  export: ({ state }) => ({
    params: state.params.get(),
    accounts: [...state.accounts.values()].map(packAccount),
  }),
};

/** Sorted by number; of accounts that share one, all but the first get the lowest unused numbers. */
function numbered(accounts: readonly Account[]): readonly Account[] {
  const used = new Set<bigint>();
  const unique: Account[] = [];
  const repeated: Account[] = [];
  for (const account of accounts) {
    const number = account.base.accountNumber;
    (used.has(number) ? repeated : unique).push(account);
    used.add(number);
  }
  repeated.sort((a, b) => compareBigints(a.base.accountNumber, b.base.accountNumber));
  let next = 0n;
  for (const account of repeated) {
    while (used.has(next)) next++;
    used.add(next);
    unique.push(withBase(account, { accountNumber: next }));
  }
  return unique.sort((a, b) => compareBigints(a.base.accountNumber, b.base.accountNumber));
}

function createFeeCollector({ state, moduleAccounts }: ContextOf<typeof auth>): void {
  const info = moduleAccounts.require("fee_collector");
  if (state.accounts.get(info.address) !== undefined) return;
  state.accounts.set(info.address, newModuleAccount(info, state.accountNumber.next()));
}
