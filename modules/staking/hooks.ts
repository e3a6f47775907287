/** What staking tells other modules, and when (`sdk:x/staking/types/expected_keepers.go`). */
import type { Dec } from "#sdk";

/**
 * Functions staking calls as it changes its state, in module order. Addresses are text: operators "…valoper1…", consensus
 * addresses "…valcons1…". A hook that throws fails the message or block; only where the SDK merely logs an error is what
 * the hook wrote dropped and the work continued.
 */
export interface StakingHooks {
  /** A validator was stored, before its first delegation. */
  afterValidatorCreated(validator: string): void;
  /** A validator is about to be slashed or to change its commission; the work continues if a slash's hook fails. */
  beforeValidatorModified(validator: string): void;
  /** A validator is gone; the work continues if the hook fails. */
  afterValidatorRemoved(consensus: string, validator: string): void;
  /** A validator joined the set. */
  afterValidatorBonded(consensus: string, validator: string): void;
  /** A validator left the set. */
  afterValidatorBeginUnbonding(consensus: string, validator: string): void;
  /** An account is about to delegate to a validator for the first time. */
  beforeDelegationCreated(delegator: string, validator: string): void;
  /** A delegation is about to grow or shrink. */
  beforeDelegationSharesModified(delegator: string, validator: string): void;
  /** A delegation is about to end. */
  beforeDelegationRemoved(delegator: string, validator: string): void;
  /** A delegation was stored. */
  afterDelegationModified(delegator: string, validator: string): void;
  /** A validator is about to lose `fraction` (0 < fraction <= 1) of its tokens; the work continues if the hook fails. */
  beforeValidatorSlashed(validator: string, fraction: Dec): void;
  /** Something began to unbond that `putUnbondingOnHold(id)` can hold up; unless it is a validator the work continues if the hook fails. */
  afterUnbondingInitiated(id: bigint): void;
}
