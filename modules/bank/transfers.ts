/** Moving coins between accounts and module accounts (`sdk:x/bank/keeper/{send,keeper}.go`). */
import { type Coins, failSdk, formatCoins } from "#sdk";
import { addCoinsTo, balanceOf, requireValid, setBalance, subUnlockedCoins } from "./balances.ts";
import type { BankContext, BankView } from "./declaration.ts";

/** Moves coins; the receiver's account is created if there is none. */
export function sendCoins(ctx: BankContext, from: string, to: string, coins: Coins): void {
  subUnlockedCoins(ctx, from, coins);
  addCoinsTo(ctx, to, coins);
  const { auth } = ctx.keepers;
  if (!auth.has(to)) auth.create(to);
  ctx.emit.transfer({ recipient: to, sender: from, amount: formatCoins(coins) });
  ctx.emit.message({ sender: from });
}

/** One payee of `inputOutputCoins`. */
export interface Payment {
  readonly address: string;
  readonly coins: Coins;
}

/** Moves coins of one payer to several payees; the sums must be equal. */
export function inputOutputCoins(ctx: BankContext, input: Payment, outputs: readonly Payment[]): void {
  const { auth } = ctx.keepers;
  subUnlockedCoins(ctx, input.address, input.coins);
  ctx.emit.message({ sender: input.address });
  for (const { address, coins } of outputs) {
    addCoinsTo(ctx, address, coins);
    ctx.emit.transfer({ recipient: address, amount: formatCoins(coins) });
    if (!auth.has(address)) auth.create(address);
  }
}

/** Moves coins into a module account. */
export function sendToModule(ctx: BankContext, from: string, module: string, coins: Coins): void {
  sendCoins(ctx, from, ctx.keepers.auth.moduleAccount(module).address, coins);
}

/** Moves coins out of a module account; fails with sdk code 4 when the receiver may not be paid. */
export function sendFromModule(ctx: BankContext, module: string, to: string, coins: Coins): void {
  requireNotBlocked(ctx, to);
  sendCoins(ctx, ctx.moduleAccounts.require(module).address, to, coins);
}

/** Moves coins from one module account to another. */
export function sendBetweenModules(ctx: BankContext, from: string, to: string, coins: Coins): void {
  sendToModule(ctx, ctx.moduleAccounts.require(from).address, to, coins);
}

/** Moves coins into a staking module account: locked coins may be delegated too. */
export function delegateCoins(ctx: BankContext, delegator: string, module: string, coins: Coins): void {
  const { auth } = ctx.keepers;
  const { address } = auth.moduleAccount(module);
  requirePermission(ctx, module, "staking");
  requireStored(ctx, address);
  requireValid(coins);
  for (const { denom, amount } of coins) {
    const balance = balanceOf(ctx, delegator, denom);
    if (balance < amount) {
      failSdk.insufficientFunds(`failed to delegate; ${balance}${denom} is smaller than ${formatCoins(coins)}`);
    }
    setBalance(ctx, { address: delegator, denom, amount: balance - amount });
  }
  auth.trackDelegation(delegator, coins);
  ctx.emit.coinSpent({ spender: delegator, amount: formatCoins(coins) });
  addCoinsTo(ctx, address, coins);
}

/** Moves coins back out of a staking module account. */
export function undelegateCoins(ctx: BankContext, module: string, delegator: string, coins: Coins): void {
  const { auth } = ctx.keepers;
  const { address } = auth.moduleAccount(module);
  requirePermission(ctx, module, "staking");
  requireStored(ctx, address);
  subUnlockedCoins(ctx, address, coins);
  auth.trackUndelegation(delegator, coins);
  addCoinsTo(ctx, delegator, coins);
}

/** Reads a module account that is there for certain, as the SDK does once more at this point: it costs gas. */
function requireStored({ keepers }: BankContext, address: string): void {
  if (keepers.auth.get(address) === undefined) failSdk.unknownAddress(`module account ${address} does not exist`);
}

/** Fails with sdk code 4 when users may not pay `address`. */
export function requireNotBlocked({ moduleAccounts }: Pick<BankView, "moduleAccounts">, address: string): void {
  if (moduleAccounts.isBlocked(address)) failSdk.unauthorized(`${address} is not allowed to receive funds`);
}

/** Fails with sdk code 4 when a module account lacks a permission: a mistake of the module, not of a user. */
export function requirePermission(
  { moduleAccounts }: Pick<BankView, "moduleAccounts">,
  module: string,
  permission: "minter" | "burner" | "staking",
): void {
  if (moduleAccounts.require(module).permissions.includes(permission)) return;
  failSdk.unauthorized(`module account ${module} does not have permissions to ${VERBS[permission]}`);
}

const VERBS = { minter: "mint tokens", burner: "burn tokens", staking: "receive delegated coins" } as const;
