/** Accounts and addresses, as `cosmos.auth.v1beta1.Query` (`sdk:x/auth/keeper/grpc_query.go`). */
import { Query } from "#proto/cosmos/auth/v1beta1/query.ts";
import { compareStrings, failQuery, TxError } from "#sdk";
import { type Account, packAccount } from "./accounts.ts";
import { auth } from "./declaration.ts";

/** All accounts, in address order. */
export const accounts = auth.query(Query.methods.accounts, ({ state }, { pagination }) => {
  const page = state.accounts.page(pagination, { read: (_address, account) => packAccount(account) });
  return { accounts: page.items, pagination: page.pagination };
});

/** One account. */
export const account = auth.query(Query.methods.account, ({ state }, { address }) => {
  if (address === "") failQuery.invalidArgument("Address cannot be empty");
  const found = addressed(() => state.accounts.get(address)) ?? notFound(address);
  return { account: packAccount(found) };
});

/** The address behind an account number. */
export const accountAddressById = auth.query(Query.methods.accountAddressByID, ({ state }, { id, accountId }) => {
  if (id < 0n) failQuery.invalidArgument("requesting with id isn't supported, try to request using account-id");
  const number = accountId === 0n ? id : accountId;
  const accountAddress = state.accounts.by.number.get(number);
  if (accountAddress !== undefined) return { accountAddress };
  return failQuery.notFound(`account address not found with account number ${number}`);
});

/** The parameters. */
export const params = auth.query(Query.methods.params, ({ state }) => ({ params: state.params.get() }));

/** Every module account that exists, by name. */
export const moduleAccountList = auth.query(Query.methods.moduleAccounts, ({ state, moduleAccounts }) => {
  const names = moduleAccounts.all.map(({ name }) => name).sort(compareStrings);
  const found = names.flatMap((name) => state.accounts.get(moduleAccounts.require(name).address) ?? []);
  return { accounts: found.map(packAccount) };
});

/** One module account. */
export const moduleAccountByName = auth.query(Query.methods.moduleAccountByName, (ctx, { name }) => {
  if (name === "") failQuery.invalidArgument("module name is empty");
  const info = ctx.moduleAccounts.get(name);
  const found = info === undefined ? undefined : ctx.state.accounts.get(info.address);
  return { account: packAccount(found ?? notFound(name)) };
});

/** The chain's address prefix. */
export const bech32Prefix = auth.query(Query.methods.bech32Prefix, ({ addresses }) => ({
  bech32Prefix: addresses.account.prefix,
}));

/** Address text of bytes. */
export const addressBytesToString = auth.query(
  Query.methods.addressBytesToString,
  ({ addresses }, { addressBytes }) => {
    if (addressBytes.length === 0) failQuery.invalidArgument("empty address bytes is not allowed");
    if (addressBytes.length > 255) failQuery.invalidArgument("address is longer than 255 bytes");
    return { addressString: addresses.account.toText(addressBytes) };
  },
);

/** Bytes of an address text. */
export const addressStringToBytes = auth.query(Query.methods.addressStringToBytes, (ctx, { addressString }) => {
  if (addressString === "") failQuery.invalidArgument("empty address string is not allowed");
  return { addressBytes: addressed(() => ctx.addresses.account.toBytes(addressString)) };
});

/** What all kinds of account have in common. */
export const accountInfo = auth.query(Query.methods.accountInfo, ({ state }, { address }) => {
  if (address === "") failQuery.invalidArgument("address cannot be empty");
  const found: Account = addressed(() => state.accounts.get(address)) ?? notFound(address);
  return { info: found.base };
});

/** Turns the failure of a malformed address into the status queries answer with. */
function addressed<T>(read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof TxError) return failQuery.invalidArgument(thrown.message);
    throw thrown;
  }
}

function notFound(name: string): never {
  return failQuery.notFound(`account ${name} not found`);
}
