/** What other modules and the ante checks may do with accounts. */
import { BaseAccount, ModuleAccount, type Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { type Coins, type ContextOf, failInternal, failSdk, type ModuleAccountInfo } from "#sdk";
import { type Account, withBase } from "./accounts.ts";
import type { auth } from "./declaration.ts";
import { lockedCoins, trackDelegation, trackUndelegation } from "./vesting.ts";

/** Accounts as other modules see them. Addresses are text. */
export interface AuthKeeper {
  get(address: string): Account | undefined;
  has(address: string): boolean;
  set(account: Account): void;
  /** Replaces key or sequence of an account that was just read, and returns it as stored. */
  update(account: { readonly base: BaseAccount }, changes: Partial<Pick<BaseAccount, "pubKey" | "sequence">>): Account;
  /** Creates and stores an account with the next number. */
  create(address: string): Account;
  params(): Params;
  /** A declared module account, created and stored at first use. */
  moduleAccount(name: string): ModuleAccountInfo;
  /** What an account holds but may not spend at the block's time. */
  lockedCoins(address: string): Coins;
  /** Notes a delegation of a vesting account; nothing happens for other kinds. Fails with sdk code 9 for an unknown account. */
  trackDelegation(address: string, amount: Coins): void;
  /** Notes the end of a delegation of a vesting account. Fails with sdk code 9 for an unknown account. */
  trackUndelegation(address: string, amount: Coins): void;
}

/** Builds the keeper of one lane. */
export function authKeeper(ctx: ContextOf<typeof auth>): AuthKeeper {
  const { state, block, moduleAccounts } = ctx;
  const { accounts, accountNumber } = state;
  const get = (address: string): Account | undefined => accounts.get(address);
  const set = (account: Account): void => accounts.set(account.base.address, account);
  const requireAccount = (address: string): Account => get(address) ?? unknownAccount(address);
  return {
    get,
    set,
    has: (address) => accounts.has(address),
    update(account, changes) {
      // Ante checks hold accounts they got from `get`, so the kind is there.
      const updated = withBase(account as Account, changes);
      set(updated);
      return updated;
    },
    create(address) {
      const base = BaseAccount.create({ address, accountNumber: accountNumber.next() });
      const account: Account = { kind: "base", base };
      set(account);
      return account;
    },
    params: () => state.params.get(),
    moduleAccount(name) {
      const info = moduleAccounts.require(name);
      const existing = get(info.address);
      if (existing === undefined) set(newModuleAccount(info, accountNumber.next()));
      else if (existing.kind !== "module") failInternal("account is not a module account");
      return info;
    },
    lockedCoins: (address) => lockedCoins(get(address), block.time.seconds),
    trackDelegation(address, amount) {
      const account = requireAccount(address);
      if (account.kind === "vesting") set(trackDelegation(account, { seconds: block.time.seconds, amount }));
    },
    trackUndelegation(address, amount) {
      const account = requireAccount(address);
      if (account.kind === "vesting") set(trackUndelegation(account, amount));
    },
  };
}

/** A module account as it is stored at first use. */
export function newModuleAccount(info: ModuleAccountInfo, accountNumber: bigint): Account {
  const base = BaseAccount.create({ address: info.address, accountNumber });
  const module = ModuleAccount.create({ baseAccount: base, name: info.name, permissions: [...info.permissions] });
  return { kind: "module", base, module };
}

function unknownAccount(address: string): never {
  return failSdk.unknownAddress(`account ${address} does not exist`);
}
