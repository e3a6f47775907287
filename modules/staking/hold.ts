/** Holding up what unbonds, for modules whose business with it is not done (`sdk:x/staking/keeper/unbonding.go`). */
import type { Redelegation, UnbondingDelegation, Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { StakingContext } from "./declaration.ts";
import { isMature, isOnHold, type UnbondingEntry, withElement, withoutElement } from "./entries.ts";
import { redelegationOf, setRedelegation } from "./redelegations.ts";
import { payOut, setUnbondingDelegation } from "./unbonding-delegations.ts";
import { forgetUnbonding } from "./unbonding-ids.ts";
import { UNBONDING_TYPES, type UnbondingRef } from "./unbonding-ref.ts";
import { setValidator } from "./validators.ts";

/** Adds a reason to wait; fails with staking code 3, 26, 28, 41 or 45 when nothing unbonds under this number. */
export function putUnbondingOnHold(ctx: StakingContext, id: bigint): void {
  const held = heldRecord(ctx, id);
  switch (held.kind) {
    case "validator":
      setValidator(ctx, withHolds(held.record, 1n));
      return;
    case "delegation":
      setUnbondingDelegation(ctx, replaced(held.record, held.index, withHolds(held.entry, 1n)));
      return;
    case "redelegation":
      setRedelegation(ctx, replaced(held.record, held.index, withHolds(held.entry, 1n)));
  }
}

/** Takes a reason to wait away; an entry whose time has come completes at once. Fails as `putUnbondingOnHold`, or with code 42 without a reason. */
export function unbondingCanComplete(ctx: StakingContext, id: bigint): void {
  const held = heldRecord(ctx, id);
  switch (held.kind) {
    case "validator":
      requireHeld(ctx, held.record, `val(${held.record.operatorAddress})`);
      setValidator(ctx, withHolds(held.record, -1n));
      return;
    case "delegation": {
      requireHeld(ctx, held.entry, `undelegation unbondingID(${id})`);
      const entry = withHolds(held.entry, -1n);
      const isDone = !isOnHold(entry) && isMature(entry, ctx.block.time);
      if (isDone) {
        payOut(ctx, held.record.delegatorAddress, entry);
        forgetUnbonding(ctx, id);
      }
      const { record, index } = held;
      setUnbondingDelegation(ctx, isDone ? without(record, index) : replaced(record, index, entry));
      return;
    }
    case "redelegation": {
      requireHeld(ctx, held.entry, `redelegation unbondingID(${id})`);
      const entry = withHolds(held.entry, -1n);
      const isDone = !isOnHold(entry) && isMature(entry, ctx.block.time);
      if (isDone) forgetUnbonding(ctx, id);
      const { record, index } = held;
      setRedelegation(ctx, isDone ? without(record, index) : replaced(record, index, entry));
    }
  }
}

type Held =
  | { readonly kind: "validator"; readonly record: Validator }
  | HeldEntry<"delegation", UnbondingDelegation>
  | HeldEntry<"redelegation", Redelegation>;

interface WithEntries {
  readonly entries: readonly UnbondingEntry[];
}

interface HeldEntry<Kind, R extends WithEntries> {
  readonly kind: Kind;
  readonly record: R;
  readonly index: number;
  readonly entry: R["entries"][number];
}

/** The kind is looked up apart from the record, because it stays when the record is gone. */
function heldRecord(ctx: StakingContext, id: bigint): Held {
  const { state, fail } = ctx;
  const type = state.unbondingTypes.get(id) ?? fail.noUnbondingType();
  const ref = state.unbondingRefs.get(id);
  switch (type) {
    case UNBONDING_TYPES.delegation: {
      const record = ref?.kind === "delegation" ? state.unbonding.get([ref.delegator, ref.validator]) : undefined;
      const found = record === undefined ? undefined : withEntry(record, id);
      return found === undefined ? fail.noUnbondingDelegation() : { kind: "delegation", ...found };
    }
    case UNBONDING_TYPES.redelegation: {
      const record = ref?.kind === "redelegation" ? redelegationOf(ctx, ref) : undefined;
      const found = record === undefined ? undefined : withEntry(record, id);
      return found === undefined ? fail.noRedelegation() : { kind: "redelegation", ...found };
    }
    case UNBONDING_TYPES.validator:
      return { kind: "validator", record: unbondingValidator(ctx, ref) };
  }
  return fail.unbondingNotFound();
}

function unbondingValidator({ state, fail }: StakingContext, ref: UnbondingRef | undefined): Validator {
  const record = ref?.kind === "validator" ? state.validators.get(ref.validator) : undefined;
  return record ?? fail.noValidatorFound();
}

function withEntry<R extends WithEntries>(record: R, id: bigint): Omit<HeldEntry<never, R>, "kind"> | undefined {
  const index = record.entries.findIndex(({ unbondingId }) => unbondingId === id);
  const entry = record.entries[index];
  return entry === undefined ? undefined : { record, index, entry };
}

function requireHeld({ fail }: StakingContext, held: { readonly unbondingOnHoldRefCount: bigint }, what: string): void {
  if (held.unbondingOnHoldRefCount <= 0n) {
    fail.unbondingNotOnHold(`${what}, expecting UnbondingOnHoldRefCount > 0, got int64`);
  }
}

function withHolds<T extends { readonly unbondingOnHoldRefCount: bigint }>(held: T, change: bigint): T {
  return { ...held, unbondingOnHoldRefCount: held.unbondingOnHoldRefCount + change };
}

function replaced<E extends UnbondingEntry, R extends { readonly entries: readonly E[] }>(
  record: R,
  index: number,
  entry: E,
): R {
  return { ...record, entries: withElement(record.entries, index, entry) };
}

function without<E extends UnbondingEntry, R extends { readonly entries: readonly E[] }>(record: R, index: number): R {
  return { ...record, entries: withoutElement(record.entries, index) };
}
