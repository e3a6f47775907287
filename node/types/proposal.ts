/** Proposals: shape rules and signature (CometBFT types/proposal.go). */

import { isValidTimestamp } from "#lib/time.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { type Proposal, SignedMsgType } from "#proto/tendermint/types/types.ts";
import { formatBlockId, isCompleteBlockId, validateBlockId } from "./block-id.ts";
import { check, within } from "./errors.ts";
import { type SignatureVerifier, verifySignature } from "./pub-key.ts";
import { proposalSignBytes } from "./sign-bytes.ts";
import { validateSignature } from "./vote.ts";

/** Throws `ValidationError` for a proposal that breaks a rule visible without any state. */
export function validateProposalBasic(proposal: Proposal): void {
  check(proposal.type === SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL, "invalid Type");
  check(proposal.height >= 0n, "negative Height");
  check(proposal.round >= 0, "negative Round");
  check(proposal.polRound >= -1, "negative POLRound (exception: -1)");
  within("wrong BlockID", () => validateBlockId(proposal.blockId));
  check(
    isCompleteBlockId(proposal.blockId),
    `expected a complete, non-empty BlockID, got: ${formatBlockId(proposal.blockId)}`,
  );
  check(isValidTimestamp(proposal.timestamp), "timestamp is out of range");
  validateSignature(proposal.signature);
}

/** Whether the proposal's signature is valid under the proposer's key. */
export function verifyProposal(
  chainId: string,
  proposal: Proposal,
  options: { readonly publicKey: PublicKey; readonly verify?: SignatureVerifier },
): boolean {
  const { publicKey, verify = verifySignature } = options;
  return verify(publicKey, proposalSignBytes(chainId, proposal), proposal.signature);
}
