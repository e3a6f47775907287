/** Commits: more than two thirds of the precommits of one round, one entry per validator in set order (CometBFT types/block.go). */

import { hashFromByteSlices } from "#crypto/merkle.ts";
import { assert } from "#lib/assert.ts";
import { EMPTY_BYTES } from "#lib/bytes.ts";
import { compareTimestamps, GO_ZERO_TIME, isValidTimestamp } from "#lib/time.ts";
import {
  type BlockID,
  type Commit,
  CommitSig,
  type ExtendedCommit,
  type ExtendedCommitSig,
  SignedMsgType,
  type Vote,
} from "#proto/tendermint/types/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { equalBlockIds, isZeroBlockId, ZERO_BLOCK_ID } from "./block-id.ts";
import { check, within } from "./errors.ts";
import { MAX_COMMIT_OVERHEAD_BYTES, MAX_COMMIT_SIG_BYTES, MAX_VOTES_COUNT } from "./limits.ts";
import { validateAddress, validateSignature } from "./vote.ts";

const { BLOCK_ID_FLAG_ABSENT: ABSENT, BLOCK_ID_FLAG_COMMIT: COMMIT, BLOCK_ID_FLAG_NIL: NIL } = BlockIDFlag;

/** The entry of a validator whose vote did not arrive. */
export const ABSENT_SIGNATURE: CommitSig = {
  blockIdFlag: ABSENT,
  validatorAddress: EMPTY_BYTES,
  timestamp: GO_ZERO_TIME,
  signature: EMPTY_BYTES,
};

/** The last commit of a chain's first block. */
export const EMPTY_COMMIT: Commit = { height: 0n, round: 0, blockId: ZERO_BLOCK_ID, signatures: [] };

/** Merkle root over the encoded signatures: `last_commit_hash` of the next header. */
export function commitHash(commit: Commit): Uint8Array {
  return hashFromByteSlices(commit.signatures.map((signature) => CommitSig.encode(signature)));
}

/** The block a commit signature is for: the commit's, or none. */
export function commitSigBlockId(signature: CommitSig, commitBlockId: BlockID): BlockID {
  return signature.blockIdFlag === COMMIT ? commitBlockId : ZERO_BLOCK_ID;
}

/** The precommit that entry `index` came from, without extension; undefined when it is absent or there is no such entry. */
export function commitVote(commit: Commit, index: number): Vote | undefined {
  const signature = commit.signatures[index];
  if (signature === undefined || signature.blockIdFlag === ABSENT) return undefined;
  return {
    type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
    height: commit.height,
    round: commit.round,
    blockId: commitSigBlockId(signature, commit.blockId),
    timestamp: signature.timestamp,
    validatorAddress: signature.validatorAddress,
    validatorIndex: index,
    signature: signature.signature,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  };
}

/**
 * The commit for `blockId` from the precommits of its round, given by validator index with undefined for the missing;
 * a precommit for another block counts as missing.
 */
export function commitFromVotes(
  votes: readonly (Vote | undefined)[],
  target: { readonly height: bigint; readonly round: number; readonly blockId: BlockID },
): Commit {
  return { ...target, signatures: votes.map((vote) => commitSigFromVote(vote, target.blockId)) };
}

/** The same with vote extensions. */
export function extendedCommitFromVotes(
  votes: readonly (Vote | undefined)[],
  target: { readonly height: bigint; readonly round: number; readonly blockId: BlockID },
): ExtendedCommit {
  const extendedSignatures = votes.map((vote) => {
    const signature = commitSigFromVote(vote, target.blockId);
    if (vote === undefined || signature.blockIdFlag !== COMMIT) return withoutExtension(signature);
    return { ...signature, extension: vote.extension, extensionSignature: vote.extensionSignature };
  });
  return { ...target, extendedSignatures };
}

/** The commit without its extensions. */
export function commitFromExtended({ extendedSignatures, ...target }: ExtendedCommit): Commit {
  const signatures = extendedSignatures.map(({ blockIdFlag, validatorAddress, timestamp, signature }) => ({
    blockIdFlag,
    validatorAddress,
    timestamp,
    signature,
  }));
  return { height: target.height, round: target.round, blockId: target.blockId, signatures };
}

/** The commit with empty extensions, as kept while extensions are disabled. */
export function extendedFromCommit({ signatures, ...target }: Commit): ExtendedCommit {
  return { ...target, extendedSignatures: signatures.map(withoutExtension) };
}

/** The precommit with its extension that entry `index` came from; undefined when it is absent. */
export function extendedCommitVote(commit: ExtendedCommit, index: number): Vote | undefined {
  const entry = commit.extendedSignatures[index];
  const vote = commitVote({ ...commit, signatures: commit.extendedSignatures }, index);
  if (entry === undefined || vote === undefined) return undefined;
  return { ...vote, extension: entry.extension, extensionSignature: entry.extensionSignature };
}

/** Throws `ValidationError` for a commit that breaks a rule visible without any state. */
export function validateCommitBasic(commit: Commit): void {
  check(commit.height >= 0n, "negative Height");
  check(commit.round >= 0, "negative Round");
  if (commit.height === 0n) return;
  check(!isZeroBlockId(commit.blockId), "commit cannot be for nil block");
  validateSignatureCount(commit.signatures.length);
  commit.signatures.forEach((signature, i) => {
    within(`wrong CommitSig #${i}`, () => validateCommitSig(signature));
  });
}

/** Throws `ValidationError` unless the entry has the fields of its kind and no others. */
export function validateCommitSig(signature: CommitSig): void {
  const { blockIdFlag: flag, timestamp } = signature;
  if (flag === ABSENT) {
    check(signature.validatorAddress.length === 0, "validator address is present");
    check(compareTimestamps(timestamp, GO_ZERO_TIME) === 0, "time is present");
    check(signature.signature.length === 0, "signature is present");
    return;
  }
  check(flag === COMMIT || flag === NIL, `unknown BlockIDFlag: ${flag}`);
  validateAddress(signature.validatorAddress);
  check(isValidTimestamp(timestamp), "timestamp is out of range");
  validateSignature(signature.signature);
}

/** Throws `ValidationError` unless every entry has, or has not, an extension signature as `enabled` demands. */
export function validateExtensions(commit: ExtendedCommit, enabled: boolean): void {
  commit.extendedSignatures.forEach((entry, i) => {
    within(`wrong ExtendedCommitSig #${i}`, () => validateExtension(entry, enabled));
  });
}

/** Most bytes a commit of `validators` entries takes in a block; an entry's tag and length take two more. */
export function maxCommitBytes(validators: number): bigint {
  return MAX_COMMIT_OVERHEAD_BYTES + (MAX_COMMIT_SIG_BYTES + 2n) * BigInt(validators);
}

function validateSignatureCount(count: number): void {
  check(count > 0, "no signatures in commit");
  check(count <= MAX_VOTES_COUNT, `too many signatures in commit (max: ${MAX_VOTES_COUNT})`);
}

function validateExtension(entry: ExtendedCommitSig, enabled: boolean): void {
  if (!enabled) {
    check(entry.extension.length === 0, "vote extension present but extensions disabled");
    check(entry.extensionSignature.length === 0, "vote extension signature present but extensions disabled");
    return;
  }
  if (entry.blockIdFlag === COMMIT) {
    check(entry.extensionSignature.length > 0, "vote extension signature is missing");
    return;
  }
  check(entry.extension.length === 0, "non-commit vote extension present");
  check(entry.extensionSignature.length === 0, "non-commit vote extension signature present");
}

function commitSigFromVote(vote: Vote | undefined, blockId: BlockID): CommitSig {
  if (vote === undefined) return ABSENT_SIGNATURE;
  assert(vote.type === SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT, "a commit consists of precommits", { type: vote.type });
  const isNil = isZeroBlockId(vote.blockId);
  if (!isNil && !equalBlockIds(vote.blockId, blockId)) return ABSENT_SIGNATURE;
  const { validatorAddress, timestamp, signature } = vote;
  return { blockIdFlag: isNil ? NIL : COMMIT, validatorAddress, timestamp, signature };
}

function withoutExtension(signature: CommitSig): ExtendedCommitSig {
  return { ...signature, extension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES };
}
