/** Applying a change set to validators: all changes or none (CometBFT types/validator_set.go `updateWithChangeSet`). */

import { compareBigints, compareBytes, equalBytes, latin1FromBytes, toHexUpper } from "#lib/bytes.ts";
import type { Validator } from "#proto/tendermint/types/validator.ts";
import { check, ValidationError } from "./errors.ts";
import { MAX_TOTAL_VOTING_POWER } from "./limits.ts";
import { centerPriorities, newcomerPriority } from "./proposer-priority.ts";
import { compareValidators } from "./validator.ts";

/** What the change set is applied to. */
export interface Members {
  readonly validators: readonly Validator[];
  readonly totalVotingPower: bigint;
  getByAddress(address: Uint8Array): Validator | undefined;
}

/** The validators after `changes` (power zero removes), in set order with centered priorities; throws `ValidationError`. */
export function applyChanges(members: Members, changes: readonly Validator[]): Validator[] {
  const { updates, removals } = splitChanges(changes);
  const newcomers = updates.filter((update) => members.getByAddress(update.address) === undefined);
  check(
    newcomers.length > 0 || members.validators.length !== removals.length,
    "applying the validator changes would result in empty set",
  );
  const removedPower = sumRemovedPower(removals, members);
  const totalBeforeRemovals = totalAfter(updates, members, removedPower) + removedPower;
  const changed = new Set([...updates, ...removals].map(({ address }) => latin1FromBytes(address)));
  const kept = members.validators.filter(({ address }) => !changed.has(latin1FromBytes(address)));
  const updated = updates.map((update) => {
    const existing = members.getByAddress(update.address);
    const proposerPriority = existing?.proposerPriority ?? newcomerPriority(totalBeforeRemovals);
    return { ...update, proposerPriority };
  });
  return centered([...kept, ...updated]).sort(compareValidators);
}

/** Sum of the powers; throws `ValidationError` above `MAX_TOTAL_VOTING_POWER`. */
export function sumVotingPower(validators: readonly Validator[]): bigint {
  let sum = 0n;
  for (const { votingPower } of validators) {
    sum += votingPower;
    check(sum <= MAX_TOTAL_VOTING_POWER, () => `total voting power ${sum} exceeds maximum ${MAX_TOTAL_VOTING_POWER}`);
  }
  return sum;
}

function splitChanges(changes: readonly Validator[]): { updates: Validator[]; removals: Validator[] } {
  const sorted = [...changes].sort((a, b) => compareBytes(a.address, b.address));
  sorted.forEach(({ address, votingPower: power }, i) => {
    const previous = sorted[i - 1];
    check(previous === undefined || !equalBytes(previous.address, address), `duplicate entry ${toHexUpper(address)}`);
    check(power >= 0n, `voting power can't be negative: ${power}`);
    check(
      power <= MAX_TOTAL_VOTING_POWER,
      `to prevent clipping/overflow, voting power can't be higher than ${MAX_TOTAL_VOTING_POWER}, got ${power}`,
    );
  });
  const updates = sorted.filter(({ votingPower }) => votingPower > 0n);
  const removals = sorted.filter(({ votingPower }) => votingPower === 0n);
  return { updates, removals };
}

function sumRemovedPower(removals: readonly Validator[], members: Members): bigint {
  let removed = 0n;
  for (const { address } of removals) {
    const existing = members.getByAddress(address);
    if (existing === undefined) throw new ValidationError(`failed to find validator ${toHexUpper(address)} to remove`);
    removed += existing.votingPower;
  }
  return removed;
}

/** Total power after removals and updates; the smallest deltas go first so that only a true overflow is one. */
function totalAfter(updates: readonly Validator[], members: Members, removedPower: bigint): bigint {
  const deltas = updates.map(
    ({ address, votingPower }) => votingPower - (members.getByAddress(address)?.votingPower ?? 0n),
  );
  let total = members.totalVotingPower - removedPower;
  for (const delta of deltas.sort(compareBigints)) {
    total += delta;
    check(
      total <= MAX_TOTAL_VOTING_POWER,
      `total voting power of resulting valset exceeds max ${MAX_TOTAL_VOTING_POWER}`,
    );
  }
  return total;
}

function centered(validators: readonly Validator[]): Validator[] {
  const priorities = validators.map(({ proposerPriority }) => proposerPriority);
  centerPriorities(priorities, sumVotingPower(validators));
  return validators.map((validator, i) => ({ ...validator, proposerPriority: priorities[i] as bigint }));
}
