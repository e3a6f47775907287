/** The exchange between a validator's tokens and the shares its delegators hold (`sdk:x/staking/types/validator.go`). */
import type { Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import {
  assert,
  type Dec,
  decAdd,
  decFromInt,
  decMulInt,
  decQuo,
  decQuoInt,
  decQuoTruncate,
  decSub,
  decTruncateInt,
} from "#sdk";

/** A validator after a change of its tokens, and the shares or tokens that were exchanged. */
export interface Exchanged {
  readonly validator: Validator;
  readonly amount: bigint;
}

/** Whether there are shares without tokens behind them: nothing can be delegated then. */
export function hasInvalidRate({ tokens, delegatorShares }: Validator): boolean {
  return tokens === 0n && delegatorShares > 0n;
}

/** Worth of shares in tokens, rounded half to even. */
export function tokensFromShares({ tokens, delegatorShares }: Validator, shares: Dec): Dec {
  return decQuo(decMulInt(shares, tokens), delegatorShares);
}

/** Worth of shares in tokens, rounded down. */
export function tokensFromSharesTruncated({ tokens, delegatorShares }: Validator, shares: Dec): Dec {
  return decQuoTruncate(decMulInt(shares, tokens), delegatorShares);
}

/** Shares that tokens are worth, undefined for a validator without tokens. */
export function sharesFromTokens({ tokens, delegatorShares }: Validator, amount: bigint): Dec | undefined {
  return tokens === 0n ? undefined : decQuoInt(decMulInt(delegatorShares, amount), tokens);
}

/** Shares that tokens are worth, rounded down, undefined for a validator without tokens. */
export function sharesFromTokensTruncated({ tokens, delegatorShares }: Validator, amount: bigint): Dec | undefined {
  return tokens === 0n ? undefined : decQuoTruncate(decMulInt(delegatorShares, amount), decFromInt(tokens));
}

/** Adds delegated tokens; returns the shares issued for them. The first delegation sets the rate to one. */
export function addTokens(validator: Validator, amount: bigint): Exchanged {
  const { tokens, delegatorShares } = validator;
  const issued = delegatorShares === 0n ? decFromInt(amount) : sharesFromTokens(validator, amount);
  assert(issued !== undefined, "tokens are added to shares without worth");
  const changed = { ...validator, tokens: tokens + amount, delegatorShares: decAdd(delegatorShares, issued) };
  return { validator: changed, amount: issued };
}

/** Takes tokens away from all shares alike. */
export function removeTokens(validator: Validator, amount: bigint): Validator {
  assert(amount >= 0n && amount <= validator.tokens, "more tokens are taken than a validator has", { amount });
  return { ...validator, tokens: validator.tokens - amount };
}

/** Takes shares away; returns the tokens they were worth. Fractions stay, and the last share takes all that is left. */
export function removeShares(validator: Validator, shares: Dec): Exchanged {
  const remaining = decSub(validator.delegatorShares, shares);
  const amount = remaining === 0n ? validator.tokens : decTruncateInt(tokensFromShares(validator, shares));
  return { validator: { ...removeTokens(validator, amount), delegatorShares: remaining }, amount };
}
