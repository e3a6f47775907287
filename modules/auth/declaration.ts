/** What the module has: accounts by address and number, parameters, the account that collects fees. */
import { Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { addressKey, declareModule, indexedMap, item, sequence, u64Key, unique } from "#sdk";
import { type Account, accountValue } from "./accounts.ts";

/** Accounts of the chain (the SDK's x/auth, store "acc"). */
export const auth = declareModule("auth", {
  storeName: "acc",
  state: {
    params: item(0x00, Params),
    accounts: indexedMap(
      0x01,
      { key: addressKey, value: accountValue },
      { number: unique("accountNumber", u64Key, (_address: string, account: Account) => account.base.accountNumber) },
    ),
    /** The next account number. */
    accountNumber: sequence(0x02),
  },
  accounts: { fee_collector: { permissions: [] } },
});
