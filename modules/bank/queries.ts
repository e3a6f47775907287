/** Balances, supply and denominations, as `cosmos.bank.v1beta1.Query` (`sdk:x/bank/keeper/grpc_query.go`). */
import { Query } from "#proto/cosmos/bank/v1beta1/query.ts";
import { type Addresses, amountOf, failQuery, isDenom, type PageRequest, TxError } from "#sdk";
import { balanceOf, spendableCoins } from "./balances.ts";
import { type BankView, bank } from "./declaration.ts";
import { supplyOf } from "./supply.ts";

/** One balance. */
export const balance = bank.query(Query.methods.balance, (ctx, { address, denom }) => {
  requireDenom(denom);
  requireAddress(ctx, address);
  return { balance: { denom, amount: balanceOf(ctx, address, denom) } };
});

/** All balances of an account. */
export const allBalances = bank.query(Query.methods.allBalances, (ctx, { address, pagination, resolveDenom }) => {
  requireAddress(ctx, address);
  const nameOf = (denom: string): string =>
    (resolveDenom ? ctx.state.metadata.get(denom)?.display : undefined) ?? denom;
  const page = ctx.state.balances.page(pagination, {
    prefix: [address],
    read: ([, denom], amount) => ({ denom: nameOf(denom), amount }),
  });
  return { balances: page.items, pagination: page.pagination };
});

/** What of all balances may be spent now. */
export const spendableBalances = bank.query(Query.methods.spendableBalances, (ctx, { address, pagination }) => {
  requireAddress(ctx, address);
  const page = ctx.state.balances.page(pagination, { prefix: [address], read: ([, denom]) => denom });
  const spendable = spendableCoins(ctx, address);
  const balances = page.items.map((denom) => ({ denom, amount: amountOf(spendable, denom) }));
  return { balances, pagination: page.pagination };
});

/** What of one balance may be spent now. */
export const spendableBalanceByDenom = bank.query(Query.methods.spendableBalanceByDenom, (ctx, { address, denom }) => {
  requireAddress(ctx, address);
  requireDenom(denom);
  const free = balanceOf(ctx, address, denom) - amountOf(ctx.keepers.auth.lockedCoins(address), denom);
  return { balance: { denom, amount: free > 0n ? free : 0n } };
});

/** The supply of every denomination. */
export const totalSupply = bank.query(Query.methods.totalSupply, ({ state }, { pagination }) => {
  const page = state.supply.page(pagination, { read: (denom, amount) => ({ denom, amount }) });
  return { supply: page.items, pagination: page.pagination };
});

/** The supply of one denomination. */
export const supplyOfDenom = bank.query(Query.methods.supplyOf, (ctx, { denom }) => {
  requireDenom(denom);
  return { amount: { denom, amount: supplyOf(ctx, denom) } };
});

/** The parameters. */
export const params = bank.query(Query.methods.params, ({ state }) => ({ params: state.params.get() }));

/** Descriptions of all denominations. */
export const denomsMetadata = bank.query(Query.methods.denomsMetadata, ({ state }, { pagination }) => {
  const page = state.metadata.page(pagination, { read: (_denom, metadata) => metadata });
  return { metadatas: page.items, pagination: page.pagination };
});

/** The description of one denomination. */
export const denomMetadata = bank.query(Query.methods.denomMetadata, metadataOf);
/** The same for denominations that do not fit into a path. */
export const denomMetadataByQueryString = bank.query(Query.methods.denomMetadataByQueryString, metadataOf);
/** Who holds a denomination. */
export const denomOwners = bank.query(Query.methods.denomOwners, ownersOf);
/** The same for denominations that do not fit into a path. */
export const denomOwnersByQuery = bank.query(Query.methods.denomOwnersByQuery, ownersOf);

/** Which denominations have an entry of their own, of those asked for or all. */
export const sendEnabled = bank.query(Query.methods.sendEnabled, ({ state }, { denoms, pagination }) => {
  if (denoms.length === 0) {
    const page = state.sendEnabled.page(pagination, { read: (denom, enabled) => ({ denom, enabled }) });
    return { sendEnabled: page.items, pagination: page.pagination };
  }
  const found = denoms.flatMap((denom) => {
    if (!state.sendEnabled.has(denom)) return [];
    return [{ denom, enabled: state.sendEnabled.get(denom) === true }];
  });
  return { sendEnabled: found, pagination: { nextKey: new Uint8Array(), total: BigInt(found.length) } };
});

function metadataOf({ state }: BankView, { denom }: { readonly denom: string }) {
  requireDenom(denom);
  const metadata = state.metadata.get(denom) ?? failQuery.notFound(`client metadata for denom ${denom}`);
  return { metadata };
}

function ownersOf(
  ctx: BankView,
  { denom, pagination }: { readonly denom: string; readonly pagination: PageRequest | undefined },
) {
  requireDenom(denom);
  const page = ctx.state.balances.by.denom.page(pagination, {
    prefix: [denom],
    read: ([, address]) => ({ address, balance: { denom, amount: balanceOf(ctx, address, denom) } }),
  });
  return { denomOwners: page.items, pagination: page.pagination };
}

function requireDenom(denom: string): void {
  if (!isDenom(denom)) failQuery.invalidArgument(`invalid denom: ${denom}`);
}

function requireAddress({ addresses }: { readonly addresses: Addresses }, address: string): void {
  try {
    addresses.account.toBytes(address);
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    failQuery.invalidArgument(`invalid address: ${thrown.message}`);
  }
}
