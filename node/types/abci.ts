/** Between consensus types and the messages of the application interface (CometBFT types/protobuf.go, state/execution.go). */

import { assert } from "#lib/assert.ts";
import type { CommitInfo, ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import type { ValidatorParams } from "#proto/tendermint/types/params.ts";
import type { Commit } from "#proto/tendermint/types/types.ts";
import type { Validator } from "#proto/tendermint/types/validator.ts";
import { check, within } from "./errors.ts";
import { pubKeyType, validatePubKey } from "./pub-key.ts";
import { newValidator } from "./validator.ts";
import type { ValidatorSet } from "./validator-set.ts";

/** The changes an application asks for, as validators; throws `ValidationError` for a key or power it may not name. */
export function validatorsFromUpdates(updates: readonly ValidatorUpdate[], params: ValidatorParams): Validator[] {
  return updates.map(({ pubKey, power }, i) =>
    within(`validator update #${i}`, () => {
      check(power >= 0n, `voting power can't be negative ${power}`);
      validatePubKey(pubKey);
      const type = pubKeyType(pubKey);
      // Removing a validator whose key type is no longer allowed must stay possible.
      check(
        power === 0n || params.pubKeyTypes.includes(type),
        `validator is using pubkey ${type}, which is unsupported for consensus`,
      );
      return newValidator(pubKey, power);
    }),
  );
}

/** Validators as `InitChain` is told of them. */
export function updatesFromValidators(validators: readonly Validator[]): ValidatorUpdate[] {
  return validators.map(({ pubKey, votingPower: power }) => ({ pubKey, power }));
}

/** Who voted in `commit`, one entry per validator of its height in set order, absent ones included. */
export function commitInfo(commit: Commit, validators: ValidatorSet): CommitInfo {
  assert(commit.signatures.length === 0 || commit.signatures.length === validators.size, "commit is of another set", {
    signatures: commit.signatures.length,
    validators: validators.size,
  });
  const votes = commit.signatures.flatMap(({ blockIdFlag }, i) => {
    const validator = validators.getByIndex(i);
    if (validator === undefined) return [];
    return [{ validator: { address: validator.address, power: validator.votingPower }, blockIdFlag }];
  });
  return { round: commit.round, votes };
}
