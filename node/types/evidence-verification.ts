/** Is the misbehaviour real? Evidence against the chain's own headers and validators (CometBFT evidence/verify.go). */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { compareTimestamps, formatRfc3339Nano, nsFromTimestamp, type Timestamp } from "#lib/time.ts";
import type { DuplicateVoteEvidence, LightClientAttackEvidence } from "#proto/tendermint/types/evidence.ts";
import type { EvidenceParams } from "#proto/tendermint/types/params.ts";
import type { CommitSig, Header, Vote } from "#proto/tendermint/types/types.ts";
import { BlockIDFlag, type Validator } from "#proto/tendermint/types/validator.ts";
import { equalBlockIds, formatBlockId } from "./block-id.ts";
import { verifyCommitLight, verifyCommitLightTrusting } from "./commit-verification.ts";
import { check, within } from "./errors.ts";
import { requireVotes } from "./evidence.ts";
import { headerHash } from "./header.ts";
import { type LightBlock, lightBlockFromProto, type SignedHeader } from "./light/light-block.ts";
import { DEFAULT_TRUST_LEVEL } from "./light/verifier.ts";
import { nsFromDuration } from "./params.ts";
import { type SignatureVerifier, verifySignature } from "./pub-key.ts";
import { voteSignBytes } from "./sign-bytes.ts";
import { compareValidators, validateValidator } from "./validator.ts";
import type { ValidatorSet } from "./validator-set.ts";

/** A point in the life of the chain. */
export interface ChainPoint {
  readonly height: bigint;
  readonly time: Timestamp;
}

/** Whether evidence of `infraction` is too old at `now`: by time and by blocks, not by one alone. */
export function isEvidenceExpired(now: ChainPoint, infraction: ChainPoint, params: EvidenceParams): boolean {
  const ageNs = nsFromTimestamp(now.time) - nsFromTimestamp(infraction.time);
  const ageBlocks = now.height - infraction.height;
  return ageNs > nsFromDuration(params.maxAgeDuration) && ageBlocks > params.maxAgeNumBlocks;
}

/** Throws `ValidationError` unless a validator of `validators`, the set at the votes' height, signed both votes. */
export function verifyDuplicateVote(
  evidence: DuplicateVoteEvidence,
  validators: ValidatorSet,
  options: { readonly chainId: string; readonly verify?: SignatureVerifier },
): void {
  const { voteA, voteB } = requireVotes(evidence);
  const { validatorAddress: address } = voteA;
  const validator = validators.getByAddress(address);
  check(validator !== undefined, `address ${toHexUpper(address)} was not a validator at height ${voteA.height}`);
  requireConflict(voteA, voteB);
  requirePower("validator power", evidence.validatorPower, validator.votingPower);
  requirePower("total voting power", evidence.totalVotingPower, validators.totalVotingPower);
  const { chainId, verify = verifySignature } = options;
  const isSigned = (vote: Vote): boolean => verify(validator.pubKey, voteSignBytes(chainId, vote), vote.signature);
  check(isSigned(voteA), "verifying VoteA: invalid signature");
  check(isSigned(voteB), "verifying VoteB: invalid signature");
}

/**
 * Throws `ValidationError` unless the conflicting block of well-formed evidence (`validateEvidenceBasic`) is signed as a
 * light client would accept it and differs from our own:
 * `common` and `commonValidators` are ours at the common height, `trusted` ours at the conflicting height (or our latest).
 */
export function verifyLightClientAttack(
  evidence: LightClientAttackEvidence,
  ours: { readonly common: SignedHeader; readonly commonValidators: ValidatorSet; readonly trusted: SignedHeader },
  options: { readonly verify?: SignatureVerifier } = {},
): void {
  const { common, commonValidators, trusted } = ours;
  const conflicting = requireConflictingBlock(evidence);
  const { chainId } = trusted.header;
  if (common.header.height !== conflicting.header.height) {
    within("skipping verification of conflicting block failed", () =>
      verifyCommitLightTrusting(commonValidators, conflicting.commit, {
        ...options,
        chainId,
        trustLevel: DEFAULT_TRUST_LEVEL,
        allSignatures: true,
      }),
    );
  } else {
    check(
      !isLunatic(conflicting.header, trusted.header),
      "common height is the same as conflicting block height so expected the conflicting block to be correctly derived yet it wasn't",
    );
  }
  const { blockId } = conflicting.commit;
  const target = { chainId, blockId, height: conflicting.header.height, allSignatures: true };
  within("invalid commit from conflicting block", () =>
    verifyCommitLight(conflicting.validators, conflicting.commit, { ...options, ...target }),
  );
  requirePower("total voting power", evidence.totalVotingPower, commonValidators.totalVotingPower);
  requireContradiction(conflicting.header, trusted.header);
  requireSameValidators(evidence.byzantineValidators, byzantineValidators(evidence, commonValidators, trusted));
}

/** Who is to blame, in set order: signers of an invalid header, or signers of both headers of one round; for amnesia nobody. */
export function byzantineValidators(
  evidence: LightClientAttackEvidence,
  commonValidators: ValidatorSet,
  trusted: SignedHeader,
): Validator[] {
  const conflicting = requireConflictingBlock(evidence);
  const signatures = conflicting.commit.signatures.filter(isForBlock);
  if (isLunatic(conflicting.header, trusted.header)) return signers(signatures, commonValidators);
  if (conflicting.commit.round !== trusted.commit.round) return [];
  // Both headers name the same validators, so entry i of both commits belongs to one of them.
  const twice = conflicting.commit.signatures.filter((signature, i) => {
    const other = trusted.commit.signatures[i];
    return isForBlock(signature) && other !== undefined && isForBlock(other);
  });
  return signers(twice, conflicting.validators);
}

/** Whether the conflicting header could not have come from a correct execution: a field that state determines differs. */
export function isLunatic(conflicting: Header, trusted: Header): boolean {
  return (
    !equalBytes(trusted.validatorsHash, conflicting.validatorsHash) ||
    !equalBytes(trusted.nextValidatorsHash, conflicting.nextValidatorsHash) ||
    !equalBytes(trusted.consensusHash, conflicting.consensusHash) ||
    !equalBytes(trusted.appHash, conflicting.appHash) ||
    !equalBytes(trusted.lastResultsHash, conflicting.lastResultsHash)
  );
}

function requireConflict(voteA: Vote, voteB: Vote): void {
  const hrs = ({ height, round, type }: Vote): string => `${height}/${round}/${type}`;
  check(hrs(voteA) === hrs(voteB), `h/r/s does not match: ${hrs(voteA)} vs ${hrs(voteB)}`);
  const [a, b] = [voteA.validatorAddress, voteB.validatorAddress];
  check(equalBytes(a, b), `validator addresses do not match: ${toHexUpper(a)} vs ${toHexUpper(b)}`);
  check(
    !equalBlockIds(voteA.blockId, voteB.blockId),
    `block IDs are the same (${formatBlockId(voteA.blockId)}) - not a real duplicate vote`,
  );
}

function requirePower(name: string, claimed: bigint, actual: bigint): void {
  check(claimed === actual, `${name} from the evidence and our validator set does not match (${claimed} != ${actual})`);
}

function requireContradiction(conflicting: Header, trusted: Header): void {
  if (conflicting.height > trusted.height) {
    // A header from the future contradicts ours only by a time that must have come earlier.
    check(
      compareTimestamps(conflicting.time, trusted.time) <= 0,
      `conflicting block doesn't violate monotonically increasing time (${formatRfc3339Nano(conflicting.time)} is after ${formatRfc3339Nano(trusted.time)})`,
    );
  }
  const hash = headerHash(trusted);
  check(
    !equalBytes(hash, headerHash(conflicting)),
    `trusted header hash matches the evidence's conflicting header hash: ${toHexUpper(hash)}`,
  );
}

function requireSameValidators(listed: readonly Validator[], expected: readonly Validator[]): void {
  check(
    listed.length === expected.length,
    `expected ${expected.length} byzantine validators from evidence but got ${listed.length}`,
  );
  expected.forEach(({ address, votingPower }, i) => {
    const validator = listed[i];
    check(
      validator !== undefined && equalBytes(validator.address, address),
      `evidence contained an unexpected byzantine validator address; expected: ${toHexUpper(address)}`,
    );
    check(
      validator.votingPower === votingPower,
      `evidence contained unexpected byzantine validator power; expected ${votingPower}, got ${validator.votingPower}`,
    );
    // The application is told the address, so it must be the one of the key.
    within(`byzantine validator at index ${i}`, () => validateValidator(validator));
  });
}

function signers(signatures: readonly CommitSig[], validators: ValidatorSet): Validator[] {
  return signatures
    .flatMap(({ validatorAddress }) => validators.getByAddress(validatorAddress) ?? [])
    .sort(compareValidators);
}

function isForBlock({ blockIdFlag }: CommitSig): boolean {
  return blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
}

function requireConflictingBlock({ conflictingBlock }: LightClientAttackEvidence): LightBlock {
  check(conflictingBlock !== undefined, "conflicting block is nil");
  return lightBlockFromProto(conflictingBlock);
}
