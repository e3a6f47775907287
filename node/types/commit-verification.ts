/** Does a commit carry enough valid signatures? The three questions of CometBFT types/validation.go. */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { I64_MAX } from "#lib/integer.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import type { BlockID, Commit, CommitSig } from "#proto/tendermint/types/types.ts";
import { BlockIDFlag, type Validator } from "#proto/tendermint/types/validator.ts";
import { equalBlockIds, formatBlockId } from "./block-id.ts";
import { validateCommitSig } from "./commit.ts";
import { check, NotEnoughVotingPowerError, within } from "./errors.ts";
import { type SignatureVerifier, verifySignature } from "./pub-key.ts";
import { commitSignBytes } from "./sign-bytes.ts";
import type { ValidatorSet } from "./validator-set.ts";

/** A share of the voting power, such as 1/3. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What a commit is expected to be for. */
export interface CommitTarget {
  readonly chainId: string;
  readonly blockId: BlockID;
  readonly height: bigint;
}

/** One signature that has to be valid; `index` is its place in the commit. */
export interface SignatureCheck {
  readonly index: number;
  readonly publicKey: PublicKey;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** Throws `ValidationError` unless more than 2/3 signed for the block and every signature, also for nil, is valid. */
export function verifyCommit(
  validators: ValidatorSet,
  commit: Commit,
  options: CommitTarget & { readonly verify?: SignatureVerifier },
): void {
  checkSignatures(commitChecks(validators, commit, options), options.verify);
}

/** The signatures `verifyCommit` demands, for a caller that verifies them elsewhere; throws `ValidationError` for the rest. */
export function commitChecks(validators: ValidatorSet, commit: Commit, target: CommitTarget): SignatureCheck[] {
  requireTarget(validators, commit, target);
  return select(validators, commit, {
    chainId: target.chainId,
    needed: (validators.totalVotingPower * 2n) / 3n,
    wants: ({ blockIdFlag }) => blockIdFlag !== BlockIDFlag.BLOCK_ID_FLAG_ABSENT,
    stopsAtQuorum: false,
    findsByAddress: false,
  });
}

/** Throws `ValidationError` unless more than 2/3 validly signed for the block; looks no further unless `allSignatures`. */
export function verifyCommitLight(
  validators: ValidatorSet,
  commit: Commit,
  options: CommitTarget & { readonly verify?: SignatureVerifier; readonly allSignatures?: boolean },
): void {
  requireTarget(validators, commit, options);
  const checks = select(validators, commit, {
    chainId: options.chainId,
    needed: (validators.totalVotingPower * 2n) / 3n,
    wants: isForBlock,
    stopsAtQuorum: options.allSignatures !== true,
    findsByAddress: false,
  });
  checkSignatures(checks, options.verify);
}

/**
 * Throws `ValidationError` unless more than `trustLevel` of `validators` validly signed for the commit's block; they need
 * not be the set that made the commit, so they are found by address and strangers are skipped.
 */
export function verifyCommitLightTrusting(
  validators: ValidatorSet,
  commit: Commit,
  options: {
    readonly chainId: string;
    readonly trustLevel: Fraction;
    readonly verify?: SignatureVerifier;
    readonly allSignatures?: boolean;
  },
): void {
  const { numerator, denominator } = options.trustLevel;
  check(denominator !== 0n, "trustLevel has zero Denominator");
  const product = validators.totalVotingPower * numerator;
  check(product <= I64_MAX, "int64 overflow while calculating voting power needed");
  const checks = select(validators, commit, {
    chainId: options.chainId,
    needed: product / denominator,
    wants: isForBlock,
    stopsAtQuorum: options.allSignatures !== true,
    findsByAddress: true,
  });
  checkSignatures(checks, options.verify);
}

/** Throws `ValidationError` naming the first signature that is not valid. */
export function checkSignatures(checks: readonly SignatureCheck[], verify: SignatureVerifier = verifySignature): void {
  for (const { index, publicKey, message, signature } of checks) {
    check(verify(publicKey, message, signature), () => `wrong signature (#${index}): ${toHexUpper(signature)}`);
  }
}

interface Selection {
  readonly chainId: string;
  /** Power that must be exceeded. */
  readonly needed: bigint;
  readonly wants: (signature: CommitSig) => boolean;
  readonly stopsAtQuorum: boolean;
  readonly findsByAddress: boolean;
}

function isForBlock({ blockIdFlag }: CommitSig): boolean {
  return blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
}

function requireTarget(validators: ValidatorSet, commit: Commit, target: CommitTarget): void {
  const { length } = commit.signatures;
  check(validators.size === length, `Invalid commit -- wrong set size: ${validators.size} vs ${length}`);
  check(target.height === commit.height, `Invalid commit -- wrong height: ${target.height} vs ${commit.height}`);
  check(
    equalBlockIds(target.blockId, commit.blockId),
    `invalid commit -- wrong block ID: want ${formatBlockId(target.blockId)}, got ${formatBlockId(commit.blockId)}`,
  );
}

/** Collects the signatures to verify and counts their power first: a commit without a quorum costs no signature check. */
function select(validators: ValidatorSet, commit: Commit, selection: Selection): SignatureCheck[] {
  const checks: SignatureCheck[] = [];
  const messageOf = commitSignBytes(selection.chainId, commit);
  const seen = new Map<number, number>();
  let tallied = 0n;
  for (const [index, signature] of commit.signatures.entries()) {
    if (!selection.wants(signature)) continue;
    within("invalid signature in commit", () => validateCommitSig(signature));
    const signer = selection.findsByAddress
      ? findSigner(validators, signature, { index, seen })
      : signerAt(validators, signature, index);
    if (signer === undefined) continue;
    checks.push({ index, publicKey: signer.pubKey, message: messageOf(signature), signature: signature.signature });
    if (isForBlock(signature)) tallied += signer.votingPower;
    if (selection.stopsAtQuorum && tallied > selection.needed) return checks;
  }
  if (tallied <= selection.needed) throw new NotEnoughVotingPowerError(tallied, selection.needed);
  return checks;
}

function signerAt(validators: ValidatorSet, signature: CommitSig, index: number): Validator {
  const signer = validators.getByIndex(index);
  check(signer !== undefined, `no validator at index ${index}`);
  const [expected, got] = [signer.address, signature.validatorAddress];
  check(
    equalBytes(expected, got),
    () => `validator address mismatch at index ${index}: expected ${toHexUpper(expected)}, got ${toHexUpper(got)}`,
  );
  return signer;
}

function findSigner(
  validators: ValidatorSet,
  { validatorAddress }: CommitSig,
  { index, seen }: { readonly index: number; readonly seen: Map<number, number> },
): Validator | undefined {
  const place = validators.indexOf(validatorAddress);
  if (place < 0) return undefined;
  const first = seen.get(place);
  check(first === undefined, () => `double vote from ${toHexUpper(validatorAddress)} (${first} and ${index})`);
  seen.set(place, index);
  return validators.getByIndex(place);
}
