/** What a signer answers (`cmt:privval/signer_requestHandler.go`). */

import { isValidTimestamp } from "#lib/time.ts";
import { Errors, PubKeyResponse, SignedProposalResponse, SignedVoteResponse } from "#proto/tendermint/privval/types.ts";
import type { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { isCompleteBlockId, isZeroBlockId } from "#types/block-id.ts";
import { MAX_VOTE_EXTENSION_SIZE } from "#types/limits.ts";
import { type PrivValidator, SignerError } from "../priv-validator/priv-validator.ts";
import { SignerConnectionError } from "./errors.ts";
import type { SignerMessage } from "./messages.ts";

/** Whose key answers, for which chain. */
export interface SignerOfChain {
  readonly privValidator: PrivValidator;
  readonly chainId: string;
  /** Told of every request that is refused. */
  onRefusal(reason: SignerError): void;
}

/** The answer to a request; rejects with `SignerConnectionError` for what is no request. */
export async function answerRequest(signer: SignerOfChain, request: SignerMessage): Promise<SignerMessage> {
  switch (request.kind) {
    case "pingRequest":
      return { kind: "pingResponse", value: {} };
    case "pubKeyRequest": {
      const { chainId } = request.value;
      const answer = await unlessRefused(signer, chainId, async () => ({ pubKey: signer.privValidator.publicKey }));
      return { kind: "pubKeyResponse", value: PubKeyResponse.create(answer) };
    }
    case "signVoteRequest": {
      const { chainId, vote } = request.value;
      const answer = await unlessRefused(signer, chainId, async () => ({
        vote: await signer.privValidator.signVote(chainId, requireVote(vote)),
      }));
      return { kind: "signedVoteResponse", value: SignedVoteResponse.create(answer) };
    }
    case "signProposalRequest": {
      const { chainId, proposal } = request.value;
      const answer = await unlessRefused(signer, chainId, async () => ({
        proposal: await signer.privValidator.signProposal(chainId, requireProposal(proposal)),
      }));
      return { kind: "signedProposalResponse", value: SignedProposalResponse.create(answer) };
    }
    case "pingResponse":
    case "pubKeyResponse":
    case "signedVoteResponse":
    case "signedProposalResponse":
      throw new SignerConnectionError("node sent an answer instead of a request", { kind: request.kind });
  }
}

/** The answer, or the error that the node is to read. */
async function unlessRefused<T>(signer: SignerOfChain, chainId: string, answer: () => Promise<T>) {
  try {
    if (chainId !== signer.chainId) throw new SignerError(`this signer serves ${signer.chainId} only`);
    return await answer();
  } catch (cause) {
    if (!(cause instanceof SignerError)) throw cause;
    signer.onRefusal(cause);
    return { error: { code: Errors.ERRORS_UNKNOWN, description: cause.message } };
  }
}

/** What no node asks for must not reach the signer's memory, which may be unable to hold it. */
function requireVote(vote: Vote | undefined): Vote {
  if (vote === undefined) throw new SignerError("request holds no vote");
  requirePosition(vote);
  if (!isZeroBlockId(vote.blockId) && !isCompleteBlockId(vote.blockId)) {
    throw new SignerError("vote names no whole block");
  }
  if (vote.extension.length > MAX_VOTE_EXTENSION_SIZE) throw new SignerError("vote extension is too big");
  return vote;
}

function requireProposal(proposal: Proposal | undefined): Proposal {
  if (proposal === undefined) throw new SignerError("request holds no proposal");
  requirePosition(proposal);
  if (!isCompleteBlockId(proposal.blockId)) throw new SignerError("proposal names no whole block");
  if (proposal.polRound < -1 || proposal.polRound >= proposal.round) {
    throw new SignerError("proof-of-lock round is out of range", { round: proposal.polRound });
  }
  return proposal;
}

function requirePosition({ height, round, timestamp }: Pick<Vote, "height" | "round" | "timestamp">): void {
  if (height <= 0n || round < 0) throw new SignerError("height or round is out of range", { height, round });
  if (!isValidTimestamp(timestamp)) throw new SignerError("timestamp is out of range");
}
