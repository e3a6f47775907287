/** Validators and delegations at genesis (`sdk:x/staking/keeper/genesis.go`). */
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { BondStatus, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { coinsOf, equalCoins, failInternal, formatCoins, type GenesisDefinition, toHex } from "#sdk";
import { consensusKey } from "./consensus-keys.ts";
import { BONDED_POOL, NOT_BONDED_POOL, type StakingContext, type staking } from "./declaration.ts";
import { setDelegation } from "./delegations.ts";
import { DEFAULT_PARAMS, validateParams } from "./params.ts";
import { isBonded, isUnbonding, validatorUpdate } from "./power.ts";
import { enqueue as enqueueRedelegation, setRedelegation } from "./redelegations.ts";
import { enqueue as enqueueUnbonding, setUnbondingDelegation } from "./unbonding-delegations.ts";
import { enqueueValidator } from "./validator-queue.ts";
import { applyValidatorSetUpdates } from "./validator-set.ts";
import { indexByConsensusAddress, indexByPower, operatorOf, requireValidator, setValidator } from "./validators.ts";

/** Everything but queues and indexes, which follow from it, and past headers, which nobody needs again. */
export const genesis: GenesisDefinition<typeof staking.spec, GenesisState> = {
  type: GenesisState,
  default: () => GenesisState.create({ params: DEFAULT_PARAMS }),
  validate(_ctx, { validators, params }) {
    requireDistinct(validators);
    for (const validator of validators) requirePossible(validator);
    validateParams(params);
  },
  import(ctx, genesisState) {
    const { state } = ctx;
    state.params.set(genesisState.params);
    state.lastTotalPower.set({ int: genesisState.lastTotalPower });
    const bonded = importValidators(ctx, genesisState);
    importDelegations(ctx, genesisState);
    const unbonding = importUnbonding(ctx, genesisState);
    importRedelegations(ctx, genesisState);
    requirePool(ctx, { name: BONDED_POOL, amount: bonded.bonded, label: "bonded" });
    requirePool(ctx, { name: NOT_BONDED_POOL, amount: bonded.notBonded + unbonding, label: "not bonded" });
    return genesisState.exported ? importPowers(ctx, genesisState) : applyValidatorSetUpdates(ctx);
  },
  export: ({ state }) => ({
    params: state.params.get(),
    lastTotalPower: state.lastTotalPower.find()?.int ?? 0n,
    lastValidatorPowers: [...state.lastPowers.entries()].map(([address, { value }]) => ({ address, power: value })),
    validators: [...state.validators.values()],
    delegations: [...state.delegations.values()],
    unbondingDelegations: [...state.unbonding.values()],
    redelegations: [...state.redelegations.values()],
    exported: true,
  }),
};

function requireDistinct(validators: readonly Validator[]): void {
  const seen = new Set<string>();
  for (const validator of validators) {
    const address = toHex(consensusKey(validator).address);
    if (seen.has(address)) {
      const { moniker } = validator.description;
      failInternal(`duplicate validator in genesis state: moniker ${moniker}, address ${address}`);
    }
    seen.add(address);
  }
}

function requirePossible(validator: Validator): void {
  const { operatorAddress, status } = validator;
  if (status === BondStatus.BOND_STATUS_UNSPECIFIED || status > BondStatus.BOND_STATUS_BONDED) {
    failInternal(`invalid validator status: ${operatorAddress}`);
  }
  if (validator.jailed && isBonded(validator)) {
    failInternal(`validator is bonded and jailed in genesis state: ${operatorAddress}`);
  }
  if (validator.delegatorShares === 0n && !isUnbonding(validator)) {
    failInternal(`bonded/unbonded genesis validator cannot have zero delegator shares, validator: ${operatorAddress}`);
  }
}

interface Tokens {
  readonly bonded: bigint;
  readonly notBonded: bigint;
}

function importValidators(ctx: StakingContext, { validators, exported }: GenesisState): Tokens {
  let [bonded, notBonded] = [0n, 0n];
  for (const validator of validators) {
    setValidator(ctx, validator);
    indexByConsensusAddress(ctx, validator);
    indexByPower(ctx, validator);
    if (!exported) ctx.hooks.afterValidatorCreated(operatorOf(ctx, validator));
    if (isUnbonding(validator)) enqueueValidator(ctx, validator);
    if (isBonded(validator)) bonded += validator.tokens;
    else notBonded += validator.tokens;
  }
  return { bonded, notBonded };
}

function importDelegations(ctx: StakingContext, { delegations, exported }: GenesisState): void {
  for (const delegation of delegations) {
    const { account, validator } = ctx.addresses;
    const delegator = account.toText(account.toBytes(delegation.delegatorAddress));
    const operator = validator.toText(validator.toBytes(delegation.validatorAddress));
    if (!exported) ctx.hooks.beforeDelegationCreated(delegator, operator);
    setDelegation(ctx, delegation);
    if (!exported) ctx.hooks.afterDelegationModified(delegator, operator);
  }
}

/** Returns the tokens on their way back. */
function importUnbonding(ctx: StakingContext, { unbondingDelegations }: GenesisState): bigint {
  let sum = 0n;
  for (const record of unbondingDelegations) {
    setUnbondingDelegation(ctx, record);
    for (const { completionTime, balance } of record.entries) {
      enqueueUnbonding(ctx, [record.delegatorAddress, record.validatorAddress], completionTime);
      sum += balance;
    }
  }
  return sum;
}

function importRedelegations(ctx: StakingContext, { redelegations }: GenesisState): void {
  for (const record of redelegations) {
    setRedelegation(ctx, record);
    const { delegatorAddress: delegator, validatorSrcAddress: source, validatorDstAddress: target } = record;
    for (const { completionTime } of record.entries) {
      enqueueRedelegation(ctx, { delegator, source, target }, completionTime);
    }
  }
}

/** The pool's account exists from now on, and holds what the state says. */
function requirePool(
  ctx: StakingContext,
  { name, amount, label }: { readonly name: string; readonly amount: bigint; readonly label: string },
): void {
  const { address } = ctx.keepers.auth.moduleAccount(name);
  const expected = coinsOf(ctx.state.params.get().bondDenom, amount);
  const balance = ctx.keepers.bank.getAllBalances(address);
  if (!equalCoins(balance, expected)) {
    const texts = `${formatCoins(balance)} <-> ${formatCoins(expected)}`;
    failInternal(`${label} pool balance is different from ${label} coins: ${texts}`);
  }
}

/** A chain that goes on keeps the powers of its last block for its first. */
function importPowers(ctx: StakingContext, { lastValidatorPowers }: GenesisState): readonly ValidatorUpdate[] {
  return lastValidatorPowers.map(({ address, power }) => {
    ctx.state.lastPowers.set(address, { value: power });
    return validatorUpdate(requireValidator(ctx, address), power);
  });
}
