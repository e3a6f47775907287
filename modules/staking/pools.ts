/** The module's two accounts: tokens of validators in the set, and all others (`sdk:x/staking/keeper/pool.go`). */
import { coinsOf, DEC_ZERO, type Dec, decFromInt, decQuoInt } from "#sdk";
import { BONDED_POOL, NOT_BONDED_POOL, type StakingContext, type StakingView } from "./declaration.ts";

/** The denomination that is staked. */
export function bondDenom({ state }: StakingView): string {
  return state.params.get().bondDenom;
}

/** Moves tokens whose validator left the set. */
export function moveToNotBonded(ctx: StakingContext, amount: bigint): void {
  const coins = coinsOf(bondDenom(ctx), amount);
  ctx.keepers.bank.sendCoinsFromModuleToModule(BONDED_POOL, NOT_BONDED_POOL, coins);
}

/** Moves tokens whose validator joined the set. */
export function moveToBonded(ctx: StakingContext, amount: bigint): void {
  const coins = coinsOf(bondDenom(ctx), amount);
  ctx.keepers.bank.sendCoinsFromModuleToModule(NOT_BONDED_POOL, BONDED_POOL, coins);
}

/** Destroys tokens of validators in the set. */
export function burnBonded(ctx: StakingContext, amount: bigint): void {
  if (amount > 0n) ctx.keepers.bank.burnCoins(BONDED_POOL, coinsOf(bondDenom(ctx), amount));
}

/** Destroys other tokens. */
export function burnNotBonded(ctx: StakingContext, amount: bigint): void {
  if (amount > 0n) ctx.keepers.bank.burnCoins(NOT_BONDED_POOL, coinsOf(bondDenom(ctx), amount));
}

/** Tokens of validators in the set. */
export function totalBonded(ctx: StakingView): bigint {
  return poolBalance(ctx, BONDED_POOL);
}

/** All tokens that can be staked. */
export function stakingSupply(ctx: StakingView): bigint {
  return ctx.keepers.bank.getSupply(bondDenom(ctx));
}

/** Part of the supply that is in the set, rounded down. */
export function bondedRatio(ctx: StakingView): Dec {
  const supply = stakingSupply(ctx);
  return supply > 0n ? decQuoInt(decFromInt(totalBonded(ctx)), supply) : DEC_ZERO;
}

/** Staked tokens in one of the accounts. */
export function poolBalance(ctx: StakingView, pool: string): bigint {
  return ctx.keepers.bank.getBalance(ctx.moduleAccounts.require(pool).address, bondDenom(ctx));
}
