/** Consensus power: what a validator's tokens weigh in votes (`sdk:types/staking.go`). */
import { BondStatus, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { assert } from "#sdk";
import { consensusKey } from "./consensus-keys.ts";

/** Tokens of the smallest unit in one unit of power. */
export const POWER_REDUCTION = 1_000_000n;
const POWER_LIMIT = 1n << 63n;

/** Power of an amount of tokens, fractions lost; asserts that the engine can count it. */
export function powerFromTokens(tokens: bigint): bigint {
  const power = tokens / POWER_REDUCTION;
  assert(power < POWER_LIMIT, "power of a validator is above 63 bits");
  return power;
}

/** Tokens that a power stands for. */
export function tokensFromPower(power: bigint): bigint {
  return power * POWER_REDUCTION;
}

/** Power of a validator in the set, 0 for others. */
export function consensusPower(validator: Validator): bigint {
  return isBonded(validator) ? powerFromTokens(validator.tokens) : 0n;
}

/** What the engine is told of a validator that has `power`. */
export function validatorUpdate(validator: Validator, power: bigint): ValidatorUpdate {
  return { pubKey: consensusKey(validator).publicKey, power };
}

/** Whether a validator is in the set. */
export function isBonded({ status }: Validator): boolean {
  return status === BondStatus.BOND_STATUS_BONDED;
}

/** Whether a validator left the set and is still answerable. */
export function isUnbonding({ status }: Validator): boolean {
  return status === BondStatus.BOND_STATUS_UNBONDING;
}

/** Whether a validator is neither in the set nor answerable. */
export function isUnbonded({ status }: Validator): boolean {
  return status === BondStatus.BOND_STATUS_UNBONDED;
}
