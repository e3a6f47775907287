/** Votes: shape rules and signatures (CometBFT types/vote.go). */

import { isValidTimestamp } from "#lib/time.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import { formatBlockId, isCompleteBlockId, isZeroBlockId, validateBlockId } from "./block-id.ts";
import { check, within } from "./errors.ts";
import { MAX_SIGNATURE_SIZE, MAX_VOTE_EXTENSION_SIZE, VALIDATOR_ADDRESS_LENGTH } from "./limits.ts";
import { type SignatureVerifier, verifySignature } from "./pub-key.ts";
import { voteExtensionSignBytes, voteSignBytes } from "./sign-bytes.ts";

const { SIGNED_MSG_TYPE_PREVOTE: PREVOTE, SIGNED_MSG_TYPE_PRECOMMIT: PRECOMMIT } = SignedMsgType;

/** Whether the vote is for no block. */
export function isNilVote(vote: Vote): boolean {
  return isZeroBlockId(vote.blockId);
}

/** Throws `ValidationError` for a vote that breaks a rule visible without any state. */
export function validateVoteBasic(vote: Vote): void {
  check(vote.type === PREVOTE || vote.type === PRECOMMIT, "invalid Type");
  check(vote.height > 0n, "negative or zero Height");
  check(vote.round >= 0, "negative Round");
  within("wrong BlockID", () => validateBlockId(vote.blockId));
  check(
    isZeroBlockId(vote.blockId) || isCompleteBlockId(vote.blockId),
    `blockID must be either empty or complete, got: ${formatBlockId(vote.blockId)}`,
  );
  check(isValidTimestamp(vote.timestamp), "timestamp is out of range");
  validateAddress(vote.validatorAddress);
  check(vote.validatorIndex >= 0, "negative ValidatorIndex");
  validateSignature(vote.signature);
  validateExtension(vote);
}

/** Throws `ValidationError` unless `address` has 20 bytes. */
export function validateAddress(address: Uint8Array): void {
  const length = VALIDATOR_ADDRESS_LENGTH;
  check(address.length === length, `expected ValidatorAddress size to be ${length} bytes, got ${address.length} bytes`);
}

/** Throws `ValidationError` unless `signature` has 1 to 64 bytes. */
export function validateSignature(signature: Uint8Array): void {
  check(signature.length > 0, "signature is missing");
  check(signature.length <= MAX_SIGNATURE_SIZE, `signature is too big (max: ${MAX_SIGNATURE_SIZE})`);
}

/** Whether the vote's own signature is valid under `publicKey`. */
export function verifyVote(
  chainId: string,
  vote: Vote,
  options: { readonly publicKey: PublicKey; readonly verify?: SignatureVerifier },
): boolean {
  const { publicKey, verify = verifySignature } = options;
  return verify(publicKey, voteSignBytes(chainId, vote), vote.signature);
}

/** Whether the extension's signature is valid; true for a vote that cannot carry one. */
export function verifyVoteExtension(
  chainId: string,
  vote: Vote,
  options: { readonly publicKey: PublicKey; readonly verify?: SignatureVerifier },
): boolean {
  if (!carriesExtension(vote)) return true;
  const { publicKey, verify = verifySignature } = options;
  return verify(publicKey, voteExtensionSignBytes(chainId, vote), vote.extensionSignature);
}

/** Whether the vote is of the kind that carries an extension once they are enabled: a precommit for a block. */
export function carriesExtension(vote: Vote): boolean {
  return vote.type === PRECOMMIT && !isZeroBlockId(vote.blockId);
}

function validateExtension(vote: Vote): void {
  const { extension, extensionSignature: signature } = vote;
  if (!carriesExtension(vote)) {
    const isNil = isZeroBlockId(vote.blockId);
    check(extension.length === 0, `unexpected vote extension; vote type ${vote.type}, isNil ${isNil}`);
    check(signature.length === 0, "unexpected vote extension signature");
    return;
  }
  check(extension.length <= MAX_VOTE_EXTENSION_SIZE, `vote extension is too big (max: ${MAX_VOTE_EXTENSION_SIZE})`);
  check(signature.length <= MAX_SIGNATURE_SIZE, `vote extension signature is too big (max: ${MAX_SIGNATURE_SIZE})`);
  // Whether extensions are enabled is not known here, so a signature is asked for only beside an extension.
  check(signature.length > 0 || extension.length === 0, "vote extension signature absent on vote with extension");
}
