/** Validators that left the set and are answerable for some time yet (`sdk:x/staking/keeper/validator.go`). */
import { BondStatus, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { failInternal, type Timestamp } from "#sdk";
import type { StakingContext } from "./declaration.ts";
import { isUnbonding } from "./power.ts";
import { forgetUnbonding } from "./unbonding-ids.ts";
import { removeValidator, requireValidator, setValidator } from "./validators.ts";

type QueueKey = readonly [time: Timestamp, height: bigint];

/** Puts an unbonding validator into the queue of its completion. */
export function enqueueValidator({ state }: StakingContext, validator: Validator): void {
  const key = queueKey(validator);
  const addresses = state.validatorQueue.get(key)?.addresses ?? [];
  state.validatorQueue.set(key, { addresses: [...addresses, validator.operatorAddress] });
}

/** Takes a validator out of the queue. */
export function dequeueValidator({ state, addresses }: StakingContext, validator: Validator): void {
  const key = queueKey(validator);
  const own = addresses.validator.toText(addresses.validator.toBytes(validator.operatorAddress));
  const rest = (state.validatorQueue.get(key)?.addresses ?? []).filter(
    (address) => addresses.validator.toText(addresses.validator.toBytes(address)) !== own,
  );
  if (rest.length === 0) state.validatorQueue.remove(key);
  else state.validatorQueue.set(key, { addresses: rest });
}

/** Ends the unbonding of every validator whose time and height have come and that nothing holds up. */
export function unbondMatureValidators(ctx: StakingContext): void {
  const { state, block } = ctx;
  const due = [...state.validatorQueue.entries({ through: [block.time, block.height] })];
  for (const [[, height], { addresses }] of due) {
    // Of an earlier time there may be later heights: a chain that was restarted counts them anew.
    if (height > block.height) continue;
    for (const operator of addresses) unbondValidator(ctx, operator);
  }
}

function unbondValidator(ctx: StakingContext, operator: string): void {
  const validator = requireValidator(ctx, operator);
  if (!isUnbonding(validator)) failInternal("unexpected validator in unbonding queue; status was not unbonding");
  if (validator.unbondingOnHoldRefCount > 0n) return;
  for (const id of validator.unbondingIds) forgetUnbonding(ctx, id);
  // The record keeps its ids, as the SDK's does: it clears them only in a copy it never stores.
  const unbonded = { ...validator, status: BondStatus.BOND_STATUS_UNBONDED };
  setValidator(ctx, unbonded);
  if (unbonded.delegatorShares === 0n) removeValidator(ctx, operator);
  dequeueValidator(ctx, unbonded);
}

function queueKey({ unbondingTime, unbondingHeight }: Validator): QueueKey {
  return [unbondingTime, unbondingHeight];
}
