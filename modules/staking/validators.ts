/** Reading and writing validators and their indexes, in the SDK's order of store operations (`sdk:x/staking/keeper/validator.go`). */
import type { Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { assertDefined, type Dec } from "#sdk";
import { consensusAddress } from "./consensus-keys.ts";
import type { StakingContext, StakingView } from "./declaration.ts";
import { isBonded, isUnbonded, powerFromTokens } from "./power.ts";
import { addTokens, type Exchanged, removeShares, removeTokens } from "./shares.ts";

/** A validator; fails with staking code 3 when there is none. */
export function requireValidator({ state, fail }: StakingView, operator: string): Validator {
  return state.validators.get(operator) ?? fail.noValidatorFound();
}

/** Operator address of a validator in its canonical form; the record keeps the text its operator wrote. */
export function operatorOf({ addresses }: Pick<StakingView, "addresses">, { operatorAddress }: Validator): string {
  return addresses.validator.toText(addresses.validator.toBytes(operatorAddress));
}

/** The validator with a consensus address. */
export function validatorByConsensusAddress({ state }: StakingView, consensus: string): Validator | undefined {
  const operator = state.byConsensusAddress.get(consensus);
  return operator === undefined ? undefined : state.validators.get(operator);
}

/** Stores a validator; its indexes are separate. */
export function setValidator({ state }: StakingContext, validator: Validator): void {
  state.validators.set(validator.operatorAddress, validator);
}

/** Makes a validator known by its consensus address. */
export function indexByConsensusAddress(ctx: StakingContext, validator: Validator): void {
  ctx.state.byConsensusAddress.set(consensusAddress(ctx, validator), validator.operatorAddress);
}

/** Puts a validator among those that can join the set; a jailed one cannot. */
export function indexByPower({ state }: StakingContext, validator: Validator): void {
  if (!validator.jailed) state.byPower.set(powerKey(validator), validator.operatorAddress);
}

/** Takes a validator from among those that can join the set. */
export function unindexByPower({ state }: StakingContext, validator: Validator): void {
  state.byPower.remove(powerKey(validator));
}

/** Operators that can join the set, strongest first, of equals the lowest address. */
export function operatorsByPower({ state }: StakingView): Iterable<string> {
  return state.byPower.values({ reverse: true });
}

/** Bonded validators, strongest first, as many as there may be. */
export function bondedByPower(ctx: StakingView): readonly Validator[] {
  const { maxValidators } = ctx.state.params.get();
  const bonded: Validator[] = [];
  for (const operator of operatorsByPower(ctx)) {
    if (bonded.length === maxValidators) break;
    const validator = storedValidator(ctx.state.validators.get(operator));
    if (isBonded(validator)) bonded.push(validator);
  }
  return bonded;
}

/** Adds delegated tokens to a validator; returns it with the shares issued for them. */
export function addValidatorTokens(ctx: StakingContext, validator: Validator, amount: bigint): Exchanged {
  const added = addTokens(validator, amount);
  replaceIndexed(ctx, validator, added.validator);
  return added;
}

/** Takes shares from a validator; returns it with the tokens they were worth. */
export function removeValidatorShares(ctx: StakingContext, validator: Validator, shares: Dec): Exchanged {
  const removed = removeShares(validator, shares);
  replaceIndexed(ctx, validator, removed.validator);
  return removed;
}

/** Takes tokens from all shares of a validator alike. */
export function removeValidatorTokens(ctx: StakingContext, validator: Validator, amount: bigint): Validator {
  const reduced = removeTokens(validator, amount);
  replaceIndexed(ctx, validator, reduced);
  return reduced;
}

/** Stores a validator whose place among those that can join the set changes. */
export function replaceIndexed(ctx: StakingContext, before: Validator, after: Validator): void {
  unindexByPower(ctx, before);
  setValidator(ctx, after);
  indexByPower(ctx, after);
}

/** Removes a validator that has neither tokens nor a place in the set; fails with staking code 8 for others. */
export function removeValidator(ctx: StakingContext, operator: string): void {
  const { state, fail, hooks } = ctx;
  const validator = state.validators.get(operator);
  if (validator === undefined) return;
  if (!isUnbonded(validator)) fail.badRemoveValidator("cannot call RemoveValidator on bonded or unbonding validators");
  if (validator.tokens > 0n) {
    fail.badRemoveValidator("attempting to remove a validator which still contains tokens");
  }
  const consensus = consensusAddress(ctx, validator);
  state.validators.remove(operator);
  state.byConsensusAddress.remove(consensus);
  unindexByPower(ctx, validator);
  ctx.attempt(() => hooks.afterValidatorRemoved(consensus, operatorOf(ctx, validator)));
}

/** Validators of the last block's set, in order of address. */
export function lastValidators({ state }: StakingView): readonly Validator[] {
  return [...state.lastPowers.keys()].map((operator) => storedValidator(state.validators.get(operator)));
}

/** A validator that an index names. */
export function storedValidator(validator: Validator | undefined): Validator {
  return assertDefined(validator, "an index names a validator that does not exist");
}

function powerKey({ tokens, operatorAddress }: Validator): readonly [bigint, string] {
  return [powerFromTokens(tokens), operatorAddress];
}
