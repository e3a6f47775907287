/** What must hold of a message before the core hears of it: form, sender and signature. */

import { equalBytes } from "#lib/bytes.ts";
import type { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import type { Validator } from "#proto/tendermint/types/validator.ts";
import { check } from "#types/errors.ts";
import { voteExtensionsEnabled } from "#types/params.ts";
import { validateProposalBasic, verifyProposal } from "#types/proposal.ts";
import type { State } from "#types/state.ts";
import type { ValidatorSet } from "#types/validator-set.ts";
import { carriesExtension, validateVoteBasic, verifyVote, verifyVoteExtension } from "#types/vote.ts";
import type { BlockProposer } from "../block-proposer.ts";
import type { LastCommit } from "./last-commit.ts";

/** Who is asked about extensions. */
export interface CheckDependencies {
  readonly proposer: Pick<BlockProposer, "verifyVoteExtension">;
}

/** Throws `ValidationError` unless the round's proposer signed the proposal. */
export function checkProposal(chainId: string, proposal: Proposal, proposer: Validator): void {
  validateProposalBasic(proposal);
  check(proposal.polRound < proposal.round, "error invalid proposal POL round");
  check(verifyProposal(chainId, proposal, { publicKey: proposer.pubKey }), "error invalid proposal signature");
}

/**
 * Throws `ValidationError` unless a validator of this height signed the vote; false when the application refuses its
 * extension, which is no fault of the peer that sent it.
 */
export async function checkVote(
  dependencies: CheckDependencies,
  vote: Vote,
  { state, isOwn }: { readonly state: State; readonly isOwn: boolean },
): Promise<boolean> {
  const hasExtensions = voteExtensionsEnabled(state.consensusParams, vote.height);
  checkSignatures(vote, { chainId: state.chainId, validators: state.validators, hasExtensions });
  if (isOwn || !hasExtensions || !carriesExtension(vote)) return true;
  return dependencies.proposer.verifyVoteExtension(vote);
}

/** The same for a late precommit of the last height; CometBFT passes those on without asking its application. */
export async function checkLateVote(
  dependencies: CheckDependencies,
  vote: Vote,
  { state, lastCommit }: { readonly state: State; readonly lastCommit: LastCommit },
): Promise<boolean> {
  const hasExtensions = voteExtensionsEnabled(state.consensusParams, vote.height);
  checkSignatures(vote, { chainId: state.chainId, validators: lastCommit.validators, hasExtensions });
  return !hasExtensions || !carriesExtension(vote) || dependencies.proposer.verifyVoteExtension(vote);
}

function checkSignatures(
  vote: Vote,
  context: { readonly chainId: string; readonly validators: ValidatorSet; readonly hasExtensions: boolean },
): void {
  const { chainId, validators, hasExtensions } = context;
  validateVoteBasic(vote);
  const validator = validators.getByIndex(vote.validatorIndex);
  check(validator !== undefined, `cannot find validator ${vote.validatorIndex} in validator set`);
  check(equalBytes(validator.address, vote.validatorAddress), "validator address does not match its index");
  const { pubKey: publicKey } = validator;
  check(verifyVote(chainId, vote, { publicKey }), "invalid signature");
  if (hasExtensions) {
    check(!carriesExtension(vote) || vote.extensionSignature.length > 0, "vote extension signature is missing");
    check(verifyVoteExtension(chainId, vote, { publicKey }), "invalid vote extension signature");
    return;
  }
  const isBare = vote.extension.length === 0 && vote.extensionSignature.length === 0;
  check(isBare, "unexpected vote extension data present in vote");
}
