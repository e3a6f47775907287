/** The precommits of the height before, which the next block carries; late ones still join until a round begins. */

import { assert } from "#lib/assert.ts";
import { equalBytes } from "#lib/bytes.ts";
import {
  type BlockID,
  type Commit,
  type ExtendedCommit,
  SignedMsgType,
  type Vote,
} from "#proto/tendermint/types/types.ts";
import { ZERO_BLOCK_ID } from "#types/block-id.ts";
import { commitFromVotes, extendedCommitFromVotes, extendedCommitVote } from "#types/commit.ts";
import type { ValidatorSet } from "#types/validator-set.ts";

/** What the votes are for. */
export interface CommitTarget {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
}

/** Votes of one decided round, by position in the validator set of its height. */
export class LastCommit {
  readonly target: CommitTarget;
  readonly validators: ValidatorSet;
  readonly #votes: (Vote | undefined)[];

  constructor(target: CommitTarget, validators: ValidatorSet, votes: readonly Vote[]) {
    this.target = target;
    this.validators = validators;
    this.#votes = validators.validators.map(() => undefined);
    for (const vote of votes) this.#votes[vote.validatorIndex] = vote;
  }

  /** Before the first block nobody has voted. */
  static none(validators: ValidatorSet): LastCommit {
    return new LastCommit({ height: 0n, round: 0, blockId: ZERO_BLOCK_ID }, validators, []);
  }

  /** The votes in a stored commit. */
  static fromCommit(commit: ExtendedCommit, validators: ValidatorSet): LastCommit {
    assert(commit.extendedSignatures.length === validators.size, "stored commit is of another validator set");
    const votes = commit.extendedSignatures.flatMap((_, index) => extendedCommitVote(commit, index) ?? []);
    return new LastCommit(commit, validators, votes);
  }

  /** The votes so far, undefined for the missing. */
  get votes(): readonly (Vote | undefined)[] {
    return this.#votes;
  }

  /** Whether every validator has voted. */
  get isComplete(): boolean {
    return this.#votes.every((vote) => vote !== undefined);
  }

  /** Whether a late vote belongs here and is missing; its signature is for the caller to check. */
  wants({ type, height, round, validatorIndex, validatorAddress }: Vote): boolean {
    if (type !== SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT) return false;
    if (height !== this.target.height || round !== this.target.round) return false;
    const validator = this.validators.getByIndex(validatorIndex);
    return (
      validator !== undefined &&
      equalBytes(validator.address, validatorAddress) &&
      this.#votes[validatorIndex] === undefined
    );
  }

  /** Adds a verified vote that is wanted. */
  add(vote: Vote): void {
    this.#votes[vote.validatorIndex] = vote;
  }

  /** As the next block carries it. */
  toCommit(): Commit {
    return commitFromVotes(this.#votes, this.target);
  }

  /** As the next proposer's application sees it. */
  toExtendedCommit(): ExtendedCommit {
    return extendedCommitFromVotes(this.#votes, this.target);
  }
}
