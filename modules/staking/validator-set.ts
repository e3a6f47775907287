/** The validator set: the strongest validators, and what becomes of those that join or leave (`sdk:x/staking/keeper/val_state_change.go`). */
import { BondStatus, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { addNs, assert, compareBytes, nsFromDuration } from "#sdk";
import { consensusAddress } from "./consensus-keys.ts";
import type { StakingContext } from "./declaration.ts";
import { moveToBonded, moveToNotBonded } from "./pools.ts";
import { consensusPower, isBonded, powerFromTokens, validatorUpdate } from "./power.ts";
import { nextUnbondingId, referUnbonding } from "./unbonding-ids.ts";
import { dequeueValidator, enqueueValidator } from "./validator-queue.ts";
import { operatorOf, operatorsByPower, replaceIndexed, requireValidator } from "./validators.ts";

/**
 * Makes the strongest validators the set, moves the tokens of those that joined or left between the pools, and returns
 * what the engine must be told: members in order of strength, then those that left in order of address.
 */
export function applyValidatorSetUpdates(ctx: StakingContext): readonly ValidatorUpdate[] {
  const { state } = ctx;
  const { maxValidators } = state.params.get();
  const last = new Map([...state.lastPowers.entries()].map(([operator, { value }]) => [operator, value]));
  const change = bondStrongest(ctx, { last, maxValidators });
  const left = unbondRest(ctx, byAddress(ctx, [...last.keys()]));
  const updates = [...change.updates, ...left.updates];
  if (change.joined > left.tokens) moveToBonded(ctx, change.joined - left.tokens);
  if (change.joined < left.tokens) moveToNotBonded(ctx, left.tokens - change.joined);
  if (updates.length > 0) state.lastTotalPower.set({ int: change.totalPower });
  state.validatorUpdates.set({ updates });
  return updates;
}

interface Strongest {
  readonly updates: readonly ValidatorUpdate[];
  readonly totalPower: bigint;
  /** Tokens of validators that joined. */
  readonly joined: bigint;
}

/** Bonds as many validators as the set may have; members are removed from `last`, so that those who left remain. */
function bondStrongest(
  ctx: StakingContext,
  { last, maxValidators }: { readonly last: Map<string, bigint>; readonly maxValidators: number },
): Strongest {
  const updates: ValidatorUpdate[] = [];
  let totalPower = 0n;
  let joined = 0n;
  for (const operator of strongest(ctx, maxValidators)) {
    let validator = requireValidator(ctx, operator);
    assert(!validator.jailed, "a jailed validator can join the set", { operator });
    if (powerFromTokens(validator.tokens) === 0n) break;
    if (!isBonded(validator)) {
      validator = bond(ctx, validator);
      joined += validator.tokens;
    }
    const power = consensusPower(validator);
    if (last.get(operator) !== power) {
      updates.push(validatorUpdate(validator, power));
      ctx.state.lastPowers.set(operator, { value: power });
    }
    last.delete(operator);
    totalPower += power;
  }
  return { updates, totalPower, joined };
}

/** The first `count` operators, listed before bonding changes the list. */
function strongest(ctx: StakingContext, count: number): readonly string[] {
  const operators: string[] = [];
  for (const operator of operatorsByPower(ctx)) {
    if (operators.length === count) break;
    operators.push(operator);
  }
  return operators;
}

interface Left {
  readonly updates: readonly ValidatorUpdate[];
  readonly tokens: bigint;
}

/** Begins the unbonding of members that are no longer among the strongest, given in order of address. */
function unbondRest(ctx: StakingContext, operators: readonly string[]): Left {
  const updates: ValidatorUpdate[] = [];
  let tokens = 0n;
  for (const operator of operators) {
    const validator = beginUnbonding(ctx, requireValidator(ctx, operator));
    tokens += validator.tokens;
    ctx.state.lastPowers.remove(operator);
    updates.push(validatorUpdate(validator, 0n));
  }
  return { updates, tokens };
}

/** The store orders addresses by length first, this order does not. */
function byAddress({ addresses }: StakingContext, operators: readonly string[]): readonly string[] {
  return operators.toSorted((a, b) => compareBytes(addresses.validator.toBytes(a), addresses.validator.toBytes(b)));
}

function bond(ctx: StakingContext, validator: Validator): Validator {
  const bonded = { ...validator, status: BondStatus.BOND_STATUS_BONDED };
  replaceIndexed(ctx, validator, bonded);
  dequeueValidator(ctx, bonded);
  ctx.hooks.afterValidatorBonded(consensusAddress(ctx, bonded), operatorOf(ctx, bonded));
  return bonded;
}

function beginUnbonding(ctx: StakingContext, validator: Validator): Validator {
  const { state, block, hooks } = ctx;
  assert(isBonded(validator), "a validator that is not in the set leaves it", { operator: validator.operatorAddress });
  const unbondingNs = nsFromDuration(state.params.get().unbondingTime);
  const id = nextUnbondingId(ctx);
  const unbonding = {
    ...validator,
    status: BondStatus.BOND_STATUS_UNBONDING,
    unbondingTime: addNs(block.time, unbondingNs),
    unbondingHeight: block.height,
    unbondingIds: [...validator.unbondingIds, id],
  };
  replaceIndexed(ctx, validator, unbonding);
  enqueueValidator(ctx, unbonding);
  hooks.afterValidatorBeginUnbonding(consensusAddress(ctx, unbonding), operatorOf(ctx, unbonding));
  referUnbonding(ctx, id, { kind: "validator", validator: unbonding.operatorAddress });
  hooks.afterUnbondingInitiated(id);
  return unbonding;
}
