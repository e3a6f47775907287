/** Who may vote, with what power, and whose turn it is (CometBFT types/validator_set.go). */

import { hashFromByteSlices } from "#crypto/merkle.ts";
import { compareBytes, latin1FromBytes } from "#lib/bytes.ts";
import type { Validator, ValidatorSet as ValidatorSetProto } from "#proto/tendermint/types/validator.ts";
import { check, within } from "./errors.ts";
import { advancePriorities } from "./proposer-priority.ts";
import { compareValidators, simpleValidatorBytes, validateValidator } from "./validator.ts";
import { applyChanges, sumVotingPower } from "./validator-changes.ts";

/** An immutable validator set; sets that differ only in priorities share their hash, total and address index. */
export class ValidatorSet {
  /** In set order: power descending, then address ascending. */
  readonly validators: readonly Validator[];
  /** The validator whose turn it was in the last increment; undefined only in an empty set. */
  readonly proposer: Validator | undefined;
  readonly #roster: Roster;
  /** The set of no validators: who voted before the first block. */
  static readonly empty: ValidatorSet = new ValidatorSet(rosterOf([]), [], undefined);

  private constructor(roster: Roster, validators: readonly Validator[], proposer: Validator | undefined) {
    this.#roster = roster;
    this.validators = validators;
    this.proposer = proposer;
  }

  /** A new set with priorities from zero, advanced by one turn; throws `ValidationError` for duplicates or bad powers. */
  static create(validators: readonly Validator[]): ValidatorSet {
    if (validators.length === 0) return ValidatorSet.empty;
    check(
      validators.every(({ votingPower }) => votingPower !== 0n),
      "cannot create validator set: cannot process validators with voting power 0",
    );
    return ValidatorSet.empty.updateWithChangeSet(validators).copyIncrementProposerPriority(1);
  }

  /** A set of validators as another node has them, put in order, priorities kept (`ValidatorSetFromExistingValidators`). */
  static fromExisting(validators: readonly Validator[]): ValidatorSet {
    check(validators.length > 0, "validator set is empty");
    for (const validator of validators) within("can't create validator set", () => validateValidator(validator));
    const sorted = [...validators].sort(compareValidators);
    return new ValidatorSet(rosterOf(sorted), sorted, leastDue(sorted));
  }

  /** The set from its wire form, in the order given; the transmitted total is ignored. Throws `ValidationError`. */
  static fromProto(proto: ValidatorSetProto): ValidatorSet {
    const { validators, proposer } = proto;
    check(validators.length > 0, "validator set is nil or empty");
    check(proposer !== undefined, "fromProto: validatorSet proposer error: nil validator");
    validators.forEach((validator, i) => {
      within(`invalid validator #${i}`, () => validateValidator(validator));
    });
    within("proposer failed validate basic, error", () => validateValidator(proposer));
    const roster = rosterOf(validators);
    check(roster.index.has(latin1FromBytes(proposer.address)), "proposer not in validator set");
    return new ValidatorSet(roster, validators, proposer);
  }

  /** The wire form; the total is left out because nobody may trust it. */
  toProto(): ValidatorSetProto {
    return { validators: this.validators, proposer: this.proposer, totalVotingPower: 0n };
  }

  /** The wire form of an empty set is an empty message. */
  static fromStoredProto(proto: ValidatorSetProto | undefined): ValidatorSet {
    return proto === undefined || proto.validators.length === 0 ? ValidatorSet.empty : ValidatorSet.fromProto(proto);
  }

  /** Number of validators. */
  get size(): number {
    return this.validators.length;
  }

  /** Sum of all voting powers. */
  get totalVotingPower(): bigint {
    return this.#roster.total;
  }

  /** Merkle root over keys and powers in set order: `validators_hash` of headers. */
  hash(): Uint8Array {
    this.#roster.hash ??= hashFromByteSlices(this.validators.map(simpleValidatorBytes));
    return this.#roster.hash;
  }

  /** The validator's index in set order; -1 for a stranger. */
  indexOf(address: Uint8Array): number {
    return this.#roster.index.get(latin1FromBytes(address)) ?? -1;
  }

  /** The validator with that address. */
  getByAddress(address: Uint8Array): Validator | undefined {
    return this.validators[this.indexOf(address)];
  }

  /** The validator at that index in set order. */
  getByIndex(index: number): Validator | undefined {
    return this.validators[index];
  }

  /** Whether the address is that of a validator of this set. */
  hasAddress(address: Uint8Array): boolean {
    return this.indexOf(address) >= 0;
  }

  /** The validator with the highest priority, ties going to the lower address. */
  findProposer(): Validator | undefined {
    return mostDue(this.validators);
  }

  /** The set `times` turns later; `times` must be positive and the set not empty. */
  copyIncrementProposerPriority(times: number): ValidatorSet {
    const { validators } = this;
    const priorities = validators.map(({ proposerPriority }) => proposerPriority);
    const precedes = (a: number, b: number): boolean => compareBytes(address(a), address(b)) < 0;
    const address = (index: number): Uint8Array => (validators[index] as Validator).address;
    const { powers, total } = this.#roster;
    const turn = advancePriorities(priorities, powers, { total, times, precedes });
    const next = validators.map(({ address, pubKey, votingPower }, i) => ({
      address,
      pubKey,
      votingPower,
      proposerPriority: priorities[i] as bigint,
    }));
    return new ValidatorSet(this.#roster, next, next[turn]);
  }

  /** The set after `changes`, power zero removing a validator; no turn passes. Throws `ValidationError`. */
  updateWithChangeSet(changes: readonly Validator[]): ValidatorSet {
    if (changes.length === 0) return this;
    const validators = applyChanges(this, changes);
    return new ValidatorSet(rosterOf(validators), validators, this.proposer ?? mostDue(validators));
  }
}

/** What sets with the same members have in common. */
interface Roster {
  readonly powers: readonly bigint[];
  readonly total: bigint;
  readonly index: ReadonlyMap<string, number>;
  hash: Uint8Array | undefined;
}

function rosterOf(validators: readonly Validator[]): Roster {
  const index = new Map<string, number>();
  validators.forEach(({ address }, i) => {
    const key = latin1FromBytes(address);
    // The first of two equal addresses is found, as by a search from the start.
    if (!index.has(key)) index.set(key, i);
  });
  const powers = validators.map(({ votingPower }) => votingPower);
  return { powers, total: sumVotingPower(validators), index, hash: undefined };
}

/** Whether `a` is to propose before `b`. */
function precedesInTurn(a: Validator, b: Validator): boolean {
  if (a.proposerPriority !== b.proposerPriority) return a.proposerPriority > b.proposerPriority;
  return compareBytes(a.address, b.address) < 0;
}

function mostDue(validators: readonly Validator[]): Validator | undefined {
  return validators.reduce<Validator | undefined>(
    (most, next) => (most === undefined || precedesInTurn(next, most) ? next : most),
    undefined,
  );
}

/** Who proposed last, to judge by the priorities: the one whose next turn is farthest away. */
function leastDue(validators: readonly Validator[]): Validator | undefined {
  return validators.reduce<Validator | undefined>(
    (least, next) => (least === undefined || precedesInTurn(least, next) ? next : least),
    undefined,
  );
}
