/** The state in which a height begins. */

import { assert } from "#lib/assert.ts";
import type { Address, Height, HeightState, Round, Validator } from "./types.ts";

/** What the engine knows when a height begins. */
export interface HeightOptions {
  readonly height: Height;
  /** Our validator address; `null`, or an address outside the set, only follows. */
  readonly self: Address | null;
  /** The set in its canonical order, which is also the order of commit votes. */
  readonly validators: readonly Validator[];
  /** The proposer of each round; must be pure and name a member of the set. */
  readonly proposerAt: (round: Round) => Address;
}

/** Most validators in a set (CometBFT `types.MaxVotesCount`). */
export const VALIDATORS_MAX = 10_000;

/** The state before round 0; the engine starts the clock with `start-round` 0. */
export function startHeight(options: HeightOptions): HeightState {
  const { height, self, validators, proposerAt } = options;
  assert(validators.length > 0 && validators.length <= VALIDATORS_MAX, "validator set is empty or too large");
  const positionOf = new Map(validators.map((validator, position) => [validator.address, position]));
  assert(positionOf.size === validators.length, "validator set names an address twice");
  assert(
    validators.every((validator) => validator.power > 0n),
    "validator has no power",
  );
  return {
    height,
    self: self !== null && positionOf.has(self) ? self : null,
    validators,
    positionOf,
    totalPower: validators.reduce((sum, validator) => sum + validator.power, 0n),
    proposerAt,
    round: -1,
    step: "propose",
    locked: null,
    valid: null,
    proposals: new Map(),
    knownValues: new Set(),
    votes: new Map(),
    committable: [],
    liveRound: -1,
    sightings: [],
    expired: null,
    fired: [],
  };
}
