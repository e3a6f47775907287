/** Evidence of misbehaviour: bytes, hashes and the rules visible without state (CometBFT types/evidence.go). */

import { hashFromByteSlices } from "#crypto/merkle.ts";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes } from "#lib/bytes.ts";
import { isValidTimestamp, type Timestamp } from "#lib/time.ts";
import { type Misbehavior, MisbehaviorType } from "#proto/tendermint/abci/types.ts";
import {
  DuplicateVoteEvidence,
  type Evidence,
  EvidenceList,
  LightClientAttackEvidence,
} from "#proto/tendermint/types/evidence.ts";
import type { Vote } from "#proto/tendermint/types/types.ts";
import { Writer } from "#wire";
import { blockIdKey } from "./block-id.ts";
import { check, ValidationError, within } from "./errors.ts";
import { headerHash } from "./header.ts";
import { lightBlockFromProto, validateLightBlock } from "./light/light-block.ts";
import { validateValidator } from "./validator.ts";
import type { ValidatorSet } from "./validator-set.ts";
import { validateVoteBasic } from "./vote.ts";

/** Evidence of two votes, given in any order, by one validator of `validators`; throws `ValidationError` for a stranger. */
export function newDuplicateVoteEvidence(
  votes: readonly [Vote, Vote],
  blockTime: Timestamp,
  validators: ValidatorSet,
): Evidence {
  const [first, second] = votes;
  const validator = validators.getByAddress(first.validatorAddress);
  check(validator !== undefined, "validator not in validator set");
  const inOrder = blockIdKey(first.blockId) < blockIdKey(second.blockId);
  const value: DuplicateVoteEvidence = {
    voteA: inOrder ? first : second,
    voteB: inOrder ? second : first,
    totalVotingPower: validators.totalVotingPower,
    validatorPower: validator.votingPower,
    timestamp: blockTime,
  };
  return { sum: { kind: "duplicateVoteEvidence", value } };
}

/** The evidence itself, without the union around it: the leaf of the evidence hash. */
export function evidenceBytes(evidence: Evidence): Uint8Array {
  const sum = requireSum(evidence);
  switch (sum.kind) {
    case "duplicateVoteEvidence":
      return DuplicateVoteEvidence.encode(sum.value);
    case "lightClientAttackEvidence":
      return LightClientAttackEvidence.encode(canonicalAttack(sum.value));
  }
}

/** The hash by which evidence is told apart; two attacks with one conflicting header and common height share it. */
export function evidenceHash(evidence: Evidence): Uint8Array {
  const sum = requireSum(evidence);
  switch (sum.kind) {
    case "duplicateVoteEvidence":
      return sha256(evidenceBytes(evidence));
    case "lightClientAttackEvidence":
      return attackHash(sum.value);
  }
}

/** `evidence_hash` of a header: Merkle root over the evidence of its block. */
export function evidenceListHash(evidence: readonly Evidence[]): Uint8Array {
  return hashFromByteSlices(evidence.map(evidenceBytes));
}

/** Bytes the evidence takes in a block, as the parameter `evidence.max_bytes` counts them. */
export function evidenceListSize(evidence: readonly Evidence[]): bigint {
  return BigInt(EvidenceList.encode({ evidence }).length);
}

/** Height of the infraction. */
export function evidenceHeight(evidence: Evidence): bigint {
  const sum = requireSum(evidence);
  switch (sum.kind) {
    case "duplicateVoteEvidence":
      return requireVotes(sum.value).voteA.height;
    case "lightClientAttackEvidence":
      return sum.value.commonHeight;
  }
}

/** Time of the block at the height of the infraction. */
export function evidenceTime(evidence: Evidence): Timestamp {
  return requireSum(evidence).value.timestamp;
}

/** What the application is told: one entry per validator who misbehaved. */
export function evidenceToMisbehavior(evidence: Evidence): Misbehavior[] {
  const sum = requireSum(evidence);
  const common = {
    height: evidenceHeight(evidence),
    time: sum.value.timestamp,
    totalVotingPower: sum.value.totalVotingPower,
  };
  switch (sum.kind) {
    case "duplicateVoteEvidence": {
      const validator = { address: requireVotes(sum.value).voteA.validatorAddress, power: sum.value.validatorPower };
      return [{ type: MisbehaviorType.DUPLICATE_VOTE, validator, ...common }];
    }
    case "lightClientAttackEvidence":
      return sum.value.byzantineValidators.map(({ address, votingPower: power }) => ({
        type: MisbehaviorType.LIGHT_CLIENT_ATTACK,
        validator: { address, power },
        ...common,
      }));
  }
}

/** Throws `ValidationError` for evidence that breaks a rule visible without any state. */
export function validateEvidenceBasic(evidence: Evidence): void {
  const sum = requireSum(evidence);
  check(isValidTimestamp(sum.value.timestamp), "timestamp is out of range");
  switch (sum.kind) {
    case "duplicateVoteEvidence":
      validateDuplicateVote(sum.value);
      return;
    case "lightClientAttackEvidence":
      validateAttack(sum.value);
      return;
  }
}

/** The two votes; throws `ValidationError` when one is missing. */
export function requireVotes({ voteA, voteB }: DuplicateVoteEvidence): { readonly voteA: Vote; readonly voteB: Vote } {
  check(voteA !== undefined && voteB !== undefined, "one or both of the votes are empty");
  return { voteA, voteB };
}

function validateDuplicateVote(evidence: DuplicateVoteEvidence): void {
  const { voteA, voteB } = requireVotes(evidence);
  within("invalid VoteA", () => validateVoteBasic(voteA));
  within("invalid VoteB", () => validateVoteBasic(voteB));
  check(blockIdKey(voteA.blockId) < blockIdKey(voteB.blockId), "duplicate votes in invalid order");
}

function validateAttack(evidence: LightClientAttackEvidence): void {
  const { conflictingBlock, commonHeight, totalVotingPower, byzantineValidators } = evidence;
  check(conflictingBlock !== undefined, "conflicting block is nil");
  check(conflictingBlock.signedHeader !== undefined, "conflicting block missing signed header");
  const { header } = conflictingBlock.signedHeader;
  check(header !== undefined, "conflicting block missing header");
  check(totalVotingPower > 0n, "negative or zero total voting power");
  check(commonHeight > 0n, "negative or zero common height");
  check(
    commonHeight <= header.height,
    `common height is ahead of the conflicting block height (${commonHeight} > ${header.height})`,
  );
  within("invalid conflicting light block", () =>
    validateLightBlock(lightBlockFromProto(conflictingBlock), header.chainId),
  );
  byzantineValidators.forEach((validator, i) => {
    within(`invalid byzantine validator #${i}`, () => validateValidator(validator));
  });
}

/** The total a sender put into the validator set is not part of the evidence: nobody may trust it, so nobody hashes it. */
function canonicalAttack(evidence: LightClientAttackEvidence): LightClientAttackEvidence {
  const { conflictingBlock } = evidence;
  if (conflictingBlock?.validatorSet === undefined) return evidence;
  const validatorSet = { ...conflictingBlock.validatorSet, totalVotingPower: 0n };
  return { ...evidence, conflictingBlock: { ...conflictingBlock, validatorSet } };
}

function attackHash({ conflictingBlock, commonHeight }: LightClientAttackEvidence): Uint8Array {
  const header = conflictingBlock?.signedHeader?.header;
  check(header !== undefined, "conflicting block missing header");
  // CometBFT copies one byte less than the hash has, and nodes must agree on the result.
  const hash = concatBytes(headerHash(header).subarray(0, 31), Uint8Array.of(0));
  return sha256(concatBytes(hash, new Writer().sint64(commonHeight).finish()));
}

function requireSum(evidence: Evidence): NonNullable<Evidence["sum"]> {
  if (evidence.sum === undefined) throw new ValidationError("evidence is not recognized");
  return evidence.sum;
}
