/** What other modules may do with validators and delegations. Names are the SDK's; addresses are text. */
import type {
  Delegation,
  HistoricalInfo,
  Params,
  Redelegation,
  UnbondingDelegation,
  Validator,
} from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { type Dec, decRoundInt, type Timestamp } from "#sdk";
import { consensusAddress, consensusKey } from "./consensus-keys.ts";
import type { StakingContext } from "./declaration.ts";
import {
  delegate,
  delegatorBonded,
  delegatorDelegations,
  unbond,
  validateUnbondAmount,
  validatorDelegations,
} from "./delegations.ts";
import { putUnbondingOnHold, unbondingCanComplete } from "./hold.ts";
import { jail, unjail } from "./jail.ts";
import { bondDenom, bondedRatio, stakingSupply, totalBonded } from "./pools.ts";
import { consensusPower, powerFromTokens, tokensFromPower } from "./power.ts";
import { beginRedelegation, redelegationsFromSource } from "./redelegations.ts";
import { tokensFromShares, tokensFromSharesTruncated } from "./shares.ts";
import { slash } from "./slash.ts";
import { delegatorUnbonding, unbondingFromValidator, undelegate } from "./unbonding-delegations.ts";
import { applyValidatorSetUpdates } from "./validator-set.ts";
import { bondedByPower, lastValidators, requireValidator, validatorByConsensusAddress } from "./validators.ts";

export type { StakingHooks } from "./hooks.ts";

/** An infraction to slash for. */
export interface Offence {
  /** Height at which it was committed; not in the future. */
  readonly height: bigint;
  /** Consensus power the validator had then. */
  readonly power: bigint;
  /** Fraction of that power to burn, 0 or more. */
  readonly fraction: Dec;
}

/** Where delegated tokens come from. */
export interface TokenSource {
  /** Status of what held them: a member of `BondStatus`. */
  readonly status: number;
  /** Whether they are taken from the delegator's account, rather than from a pool. */
  readonly fromAccount: boolean;
}

/** How undelegating ends. */
export interface Undelegated {
  readonly completionTime: Timestamp;
  readonly amount: bigint;
}

/** Staking as other modules see it. `validator` is an operator address, `consensus` a consensus address. */
export interface StakingKeeper {
  params(): Params;
  bondDenom(): string;
  getValidator(validator: string): Validator | undefined;
  /** Fails with staking code 3 for an unknown validator. */
  requireValidator(validator: string): Validator;
  getValidatorByConsAddr(consensus: string): Validator | undefined;
  /** Every validator, in order of address. */
  getAllValidators(): readonly Validator[];
  /** Bonded validators, strongest first, as many as there may be. */
  getBondedValidatorsByPower(): readonly Validator[];
  /** Validators of the last block's set, in order of address. */
  getLastValidators(): readonly Validator[];
  /** Power in the last block's set, 0 for a validator that was not in it. */
  getLastValidatorPower(validator: string): bigint;
  getLastTotalPower(): bigint;
  /** Changes the present block made to the set so far. */
  getValidatorUpdates(): readonly ValidatorUpdate[];
  /** Consensus address of a stored validator, as text. */
  consensusAddress(validator: Validator): string;
  /** Consensus key of a stored validator as the engine knows it. */
  consensusPublicKey(validator: Validator): PublicKey;
  /** Consensus key of the validator with a consensus address, undefined without one. */
  getPubKeyByConsAddr(consensus: string): PublicKey | undefined;
  /** Fails with staking code 3 for an unknown validator. */
  isValidatorJailed(consensus: string): boolean;
  /** Consensus power of a bonded validator, 0 for others. */
  consensusPower(validator: Validator): bigint;
  tokensToConsensusPower(tokens: bigint): bigint;
  tokensFromConsensusPower(power: bigint): bigint;
  /** Worth of shares in tokens, rounded half to even. */
  tokensFromShares(validator: Validator, shares: Dec): Dec;
  /** Worth of shares in tokens, rounded down. */
  tokensFromSharesTruncated(validator: Validator, shares: Dec): Dec;

  getDelegation(delegator: string, validator: string): Delegation | undefined;
  /** Fails with staking code 19 when the account delegated nothing to the validator. */
  requireDelegation(delegator: string, validator: string): Delegation;
  /** Everything an account delegated. */
  getAllDelegatorDelegations(delegator: string): readonly Delegation[];
  getValidatorDelegations(validator: string): readonly Delegation[];
  getAllDelegations(): readonly Delegation[];
  /** Tokens an account has with validators. */
  getDelegatorBonded(delegator: string): bigint;
  /** Tokens on their way back to an account. */
  getDelegatorUnbonding(delegator: string): bigint;
  getUnbondingDelegation(delegator: string, validator: string): UnbondingDelegation | undefined;
  getUnbondingDelegationsFromValidator(validator: string): readonly UnbondingDelegation[];
  getRedelegation(delegator: string, source: string, target: string): Redelegation | undefined;
  getRedelegationsFromSrcValidator(source: string): readonly Redelegation[];

  totalBondedTokens(): bigint;
  /** Supply of the bond denomination. */
  stakingTokenSupply(): bigint;
  /** Part of that supply which is bonded. */
  bondedRatio(): Dec;
  getHistoricalInfo(height: bigint): HistoricalInfo | undefined;

  /** Delegates and returns the new shares; fails with staking code 34 for a validator without tokens. */
  delegate(delegator: string, amount: bigint, options: { source: TokenSource; validator: Validator }): Dec;
  /** Fails with staking code 3, 19, 21, 24 or 27. */
  undelegate(delegator: string, validator: string, shares: Dec): Undelegated;
  /** Takes shares from a delegation and returns the tokens they were worth, which stay where they are. */
  unbond(delegator: string, validator: string, shares: Dec): bigint;
  /** Moves shares to another validator and returns until when they answer for the first. */
  beginRedelegation(delegator: string, shares: Dec, between: { source: string; target: string }): Timestamp;
  /** Shares worth `amount`, at most what the account has; fails with sdk code 18 when it has less. */
  validateUnbondAmount(delegator: string, validator: string, amount: bigint): Dec;

  /** Burns a part of what answered for an offence and returns the tokens the validator itself lost; nothing happens for an unknown one. */
  slash(consensus: string, offence: Offence): bigint;
  /** `slash` with a member of `Infraction` saying why. */
  slashWithInfractionReason(consensus: string, offence: Offence, infraction: number): bigint;
  /** Bars a validator from the set; fails with staking code 7 when it already is. */
  jail(consensus: string): void;
  /** Lets a jailed validator into the set again. */
  unjail(consensus: string): void;

  /** Holds something up that unbonds until as many calls of `unbondingCanComplete`; fails with staking code 45 for an unknown id. */
  putUnbondingOnHold(id: bigint): void;
  /** Fails with staking code 42 when nothing holds it up. */
  unbondingCanComplete(id: bigint): void;

  /** Makes the strongest validators the set and returns what changed; genesis and every block end with it. */
  applyAndReturnValidatorSetUpdates(): readonly ValidatorUpdate[];
}

/** Builds the keeper of one lane. */
export function stakingKeeper(ctx: StakingContext): StakingKeeper {
  return { ...validatorReads(ctx), ...delegationReads(ctx), ...writes(ctx) };
}

type Writes =
  | "delegate"
  | "undelegate"
  | "unbond"
  | "beginRedelegation"
  | "validateUnbondAmount"
  | "slash"
  | "slashWithInfractionReason"
  | "jail"
  | "unjail"
  | "putUnbondingOnHold"
  | "unbondingCanComplete"
  | "applyAndReturnValidatorSetUpdates";
type DelegationReads =
  | "getDelegation"
  | "requireDelegation"
  | "getAllDelegatorDelegations"
  | "getValidatorDelegations"
  | "getAllDelegations"
  | "getDelegatorBonded"
  | "getDelegatorUnbonding"
  | "getUnbondingDelegation"
  | "getUnbondingDelegationsFromValidator"
  | "getRedelegation"
  | "getRedelegationsFromSrcValidator";

function validatorReads(ctx: StakingContext): Omit<StakingKeeper, Writes | DelegationReads> {
  const { state, addresses } = ctx;
  return {
    params: () => state.params.get(),
    bondDenom: () => bondDenom(ctx),
    getValidator: (validator) => state.validators.get(validator),
    requireValidator: (validator) => requireValidator(ctx, validator),
    getValidatorByConsAddr: (consensus) => validatorByConsensusAddress(ctx, consensus),
    getAllValidators: () => [...state.validators.values()],
    getBondedValidatorsByPower: () => bondedByPower(ctx),
    getLastValidators: () => lastValidators(ctx),
    getLastValidatorPower: (validator) => state.lastPowers.get(validator)?.value ?? 0n,
    getLastTotalPower: () => state.lastTotalPower.find()?.int ?? 0n,
    getValidatorUpdates: () => state.validatorUpdates.find()?.updates ?? [],
    consensusAddress: (validator) => consensusAddress({ addresses }, validator),
    consensusPublicKey: (validator) => consensusKey(validator).publicKey,
    getPubKeyByConsAddr(consensus) {
      const validator = validatorByConsensusAddress(ctx, consensus);
      return validator === undefined ? undefined : consensusKey(validator).publicKey;
    },
    isValidatorJailed: (consensus) =>
      (validatorByConsensusAddress(ctx, consensus) ?? ctx.fail.noValidatorFound()).jailed,
    consensusPower,
    tokensToConsensusPower: powerFromTokens,
    tokensFromConsensusPower: tokensFromPower,
    tokensFromShares,
    tokensFromSharesTruncated,
    totalBondedTokens: () => totalBonded(ctx),
    stakingTokenSupply: () => stakingSupply(ctx),
    bondedRatio: () => bondedRatio(ctx),
    getHistoricalInfo: (height) => state.historicalInfo.get(height),
  };
}

function delegationReads(ctx: StakingContext): Pick<StakingKeeper, DelegationReads> {
  const { state } = ctx;
  return {
    getDelegation: (delegator, validator) => state.delegations.get([delegator, validator]),
    requireDelegation: (delegator, validator) =>
      state.delegations.get([delegator, validator]) ?? ctx.fail.noDelegation(),
    getAllDelegatorDelegations: (delegator) => delegatorDelegations(ctx, delegator),
    getValidatorDelegations: (validator) => validatorDelegations(ctx, validator),
    getAllDelegations: () => [...state.delegations.values()],
    getDelegatorBonded: (delegator) => decRoundInt(delegatorBonded(ctx, delegator)),
    getDelegatorUnbonding: (delegator) => delegatorUnbonding(ctx, delegator),
    getUnbondingDelegation: (delegator, validator) => state.unbonding.get([delegator, validator]),
    getUnbondingDelegationsFromValidator: (validator) => unbondingFromValidator(ctx, validator),
    getRedelegation: (delegator, source, target) => state.redelegations.get([delegator, source, target]),
    getRedelegationsFromSrcValidator: (source) => redelegationsFromSource(ctx, source),
  };
}

function writes(ctx: StakingContext): Pick<StakingKeeper, Writes> {
  return {
    delegate: (delegator, amount, options) => delegate(ctx, delegator, amount, options),
    undelegate: (delegator, validator, shares) => undelegate(ctx, delegator, validator, shares),
    unbond: (delegator, validator, shares) => unbond(ctx, delegator, validator, shares),
    beginRedelegation: (delegator, shares, between) => beginRedelegation(ctx, shares, { delegator, ...between }),
    validateUnbondAmount: (delegator, validator, amount) => validateUnbondAmount(ctx, delegator, validator, amount),
    slash: (consensus, offence) => slash(ctx, consensus, offence),
    slashWithInfractionReason: (consensus, offence) => slash(ctx, consensus, offence),
    jail: (consensus) => jail(ctx, consensus),
    unjail: (consensus) => unjail(ctx, consensus),
    putUnbondingOnHold: (id) => putUnbondingOnHold(ctx, id),
    unbondingCanComplete: (id) => unbondingCanComplete(ctx, id),
    applyAndReturnValidatorSetUpdates: () => applyValidatorSetUpdates(ctx),
  };
}
