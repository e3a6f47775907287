/** The kinds of account: all contain a base account, and travel as an `Any` of their own type. */
import { BaseAccount, ModuleAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import {
  type BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from "#proto/cosmos/vesting/v1beta1/vesting.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { assertDefined, decodePacked, encodePacked, failInternal, type Packed, packAny, type ValueCodec } from "#sdk";
import type { MessageType } from "#wire";

/** An account of any kind. */
export type Account =
  | { readonly kind: "base"; readonly base: BaseAccount }
  | { readonly kind: "module"; readonly base: BaseAccount; readonly module: ModuleAccount }
  | { readonly kind: "vesting"; readonly base: BaseAccount; readonly vesting: Vesting };

/** A vesting account: how it unlocks depends on its type. */
export type Vesting =
  | { readonly kind: "continuous"; readonly value: ContinuousVestingAccount }
  | { readonly kind: "delayed"; readonly value: DelayedVestingAccount }
  | { readonly kind: "periodic"; readonly value: PeriodicVestingAccount }
  | { readonly kind: "permanent"; readonly value: PermanentLockedAccount };

/** The message types of accounts, as they appear inside an `Any`. */
export const ACCOUNT_TYPES: readonly MessageType<unknown>[] = [
  BaseAccount,
  ModuleAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
];

/** Accounts as the store holds them: an encoded `Any`. */
export const accountValue: ValueCodec<Account> = {
  name: "cosmos.auth.v1beta1.AccountI",
  encode: (account) => {
    const { type, value } = messageOf(account);
    return encodePacked(type, value);
  },
  decode: (bytes) => accountOf(decodePacked(bytes, (typeUrl) => TYPES_BY_URL.get(typeUrl))),
};

/** The same account with some fields of its base replaced. */
export function withBase(account: Account, changes: Partial<BaseAccount>): Account {
  const base = { ...account.base, ...changes };
  switch (account.kind) {
    case "base":
      return { kind: "base", base };
    case "module":
      return { kind: "module", base, module: { ...account.module, baseAccount: base } };
    case "vesting": {
      const vested = { ...vestingBase(account.vesting), baseAccount: base };
      return { kind: "vesting", base, vesting: withVestingBase(account.vesting, vested) };
    }
  }
}

/** The part that all vesting types share. */
export function vestingBase(vesting: Vesting): BaseVestingAccount {
  return assertDefined(vesting.value.baseVestingAccount, "vesting account has no base");
}

/** The same vesting account with another shared part. */
export function withVestingBase(vesting: Vesting, baseVestingAccount: BaseVestingAccount): Vesting {
  switch (vesting.kind) {
    case "continuous":
      return { kind: "continuous", value: { ...vesting.value, baseVestingAccount } };
    case "delayed":
      return { kind: "delayed", value: { ...vesting.value, baseVestingAccount } };
    case "periodic":
      return { kind: "periodic", value: { ...vesting.value, baseVestingAccount } };
    case "permanent":
      return { kind: "permanent", value: { ...vesting.value, baseVestingAccount } };
  }
}

/** An account packed for a response. */
export function packAccount(account: Account): Any {
  const { type, value } = messageOf(account);
  return packAny(type, value);
}

/** The account inside an `Any`; fails for a type that is no account or lacks its base. */
export function unpackAccount({ typeUrl, value }: Any): Account {
  const type = TYPES_BY_URL.get(typeUrl) ?? failInternal("account has an unknown type");
  return accountOf({ type, value: type.decode(value) });
}

const TYPES_BY_URL: ReadonlyMap<string, MessageType<unknown>> = new Map(
  ACCOUNT_TYPES.map((type) => [type.typeUrl, type]),
);

function messageOf(account: Account): Packed {
  switch (account.kind) {
    case "base":
      return { type: BaseAccount, value: account.base };
    case "module":
      return { type: ModuleAccount, value: account.module };
    case "vesting":
      return { type: VESTING_TYPES[account.vesting.kind], value: account.vesting.value };
  }
}

const VESTING_TYPES: Readonly<Record<Vesting["kind"], MessageType<unknown>>> = {
  continuous: ContinuousVestingAccount,
  delayed: DelayedVestingAccount,
  periodic: PeriodicVestingAccount,
  permanent: PermanentLockedAccount,
};

function accountOf({ type, value }: Packed): Account {
  if (type === BaseAccount) return { kind: "base", base: value as BaseAccount };
  if (type === ModuleAccount) {
    const module = value as ModuleAccount;
    return { kind: "module", base: module.baseAccount ?? noBase(), module };
  }
  const vesting = vestingOf(type, value);
  return { kind: "vesting", base: vesting.value.baseVestingAccount?.baseAccount ?? noBase(), vesting };
}

function vestingOf(type: MessageType<unknown>, value: unknown): Vesting {
  for (const kind of VESTING_KINDS) if (VESTING_TYPES[kind] === type) return { kind, value } as Vesting;
  return failInternal("account has an unknown type");
}

const VESTING_KINDS = ["continuous", "delayed", "periodic", "permanent"] as const;

function noBase(): never {
  return failInternal("account has no base account");
}
