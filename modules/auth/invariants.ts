/** What must hold of accounts after every block. */
import { auth } from "./declaration.ts";

/** The number index finds every account, and no account has a number that is still to be given. */
export const numbersAreUnique = auth.invariant("every account number belongs to one account", ({ state }) => {
  const next = state.accountNumber.peek();
  for (const [address, { base }] of state.accounts.entries()) {
    if (state.accounts.by.number.get(base.accountNumber) !== address) return `number of ${address} is not its own`;
    if (base.accountNumber >= next) return `number of ${address} is not given yet`;
    if (base.address !== address) return `account at ${address} names ${base.address}`;
  }
  return true;
});

/** Accounts at module addresses are module accounts with that module's name. */
export const moduleAccountsAreNamed = auth.invariant(
  "module addresses hold module accounts",
  ({ state, moduleAccounts }) =>
    moduleAccounts.all.every(({ address, name }) => {
      const account = state.accounts.get(address);
      return account === undefined || (account.kind === "module" && account.module.name === name);
    }),
);
