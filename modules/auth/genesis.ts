/** Accounts at genesis (`sdk:x/auth/keeper/genesis.go`). */
import { GenesisState } from "#proto/cosmos/auth/v1beta1/genesis.ts";
import { type Addresses, type ContextOf, compareBigints, failSdk, type GenesisDefinition } from "#sdk";
import { UsedNumbers } from "./account-numbers.ts";
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
    const check = accountCheck(addresses);
    for (const packed of state.accounts) check(unpackAccount(packed));
  },
  begin(ctx) {
    const { state } = ctx;
    const check = accountCheck(ctx.addresses);
    const used = new UsedNumbers();
    const repeated: Account[] = [];
    const place = (account: Account): void => state.accounts.set(account.base.address, account);
    return {
      lists: {
        accounts(run) {
          for (const packed of run) {
            const account = unpackAccount(packed);
            check(account);
            if (used.take(account.base.accountNumber)) place(account);
            else repeated.push(account);
          }
        },
      },
      end({ params }) {
        validateParams(params);
        state.params.set(params);
        // Of accounts that share a number, all but the first get the lowest unused ones.
        repeated.sort((a, b) => compareBigints(a.base.accountNumber, b.base.accountNumber));
        for (const account of repeated) place(withBase(account, { accountNumber: used.takeLowest() }));
        if (used.next > 0n) state.accountNumber.set(used.next);
        createFeeCollector(ctx);
      },
    };
  },
  export: ({ state }) => ({
    params: state.params.get(),
    accounts: [...state.accounts.values()].map(packAccount),
  }),
};

/** Checks accounts one by one: an address must be one, and not come twice. */
function accountCheck(addresses: Addresses): (account: Account) => void {
  const seen = new Set<string>();
  return ({ base: { address } }) => {
    addresses.account.parse(address);
    if (seen.has(address)) failSdk.invalidRequest(`duplicate account found in genesis state; address: ${address}`);
    seen.add(address);
  };
}

function createFeeCollector({ state, moduleAccounts }: ContextOf<typeof auth>): void {
  const info = moduleAccounts.require("fee_collector");
  if (state.accounts.get(info.address) !== undefined) return;
  state.accounts.set(info.address, newModuleAccount(info, state.accountNumber.next()));
}
