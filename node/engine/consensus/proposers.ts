/** Who proposes in each round of a height (`cmt:consensus/state.go`, enterNewRound). */

import { assertDefined } from "#lib/assert.ts";
import type { Validator } from "#proto/tendermint/types/validator.ts";
import type { ValidatorSet } from "#types/validator-set.ts";

/** Validator sets by round; one turn passes per round, as when rounds are entered one by one. */
export class Proposers {
  readonly #sets: ValidatorSet[];

  constructor(validators: ValidatorSet) {
    this.#sets = [validators];
  }

  /** The validators with the priorities of `round`. */
  validators(round: number): ValidatorSet {
    while (this.#sets.length <= round)
      this.#sets.push((this.#sets.at(-1) as ValidatorSet).copyIncrementProposerPriority(1));
    return this.#sets[Math.max(round, 0)] as ValidatorSet;
  }

  /** The proposer of `round`. */
  at(round: number): Validator {
    const validators = this.validators(round);
    return assertDefined(validators.proposer ?? validators.findProposer(), "validator set has no proposer");
  }
}
