/** Requests to a signer and its answers on a connection (`cmt:privval/msgs.go`, `signer_endpoint.go`). */

import { TypedError } from "#lib/errors.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { Message, type RemoteSignerError } from "#proto/tendermint/privval/types.ts";
import type { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { MAX_SIGNATURE_SIZE, MAX_VOTE_EXTENSION_SIZE } from "#types/limits.ts";
import { validatePubKey } from "#types/pub-key.ts";
import { WireError } from "#wire";
import { SignerConnectionError, SignerRefusedError } from "./errors.ts";
import { type Pipe, readDelimited, writeDelimited } from "./pipe.ts";

/** Any request or answer. */
export type SignerMessage = NonNullable<Message["sum"]>;

/** Most bytes of a message: a vote with the longest extension, two signatures, and room for the rest. */
export const MESSAGE_BYTES_MAX = MAX_VOTE_EXTENSION_SIZE + 2 * MAX_SIGNATURE_SIZE + 1024;

/** Most characters of another program's words in our messages. */
const DESCRIPTION_LENGTH_MAX = 200;

/** Sends one message. */
export function sendMessage(pipe: Pick<Pipe, "write">, sum: SignerMessage): void {
  writeDelimited(pipe, Message.encode({ sum }));
}

/** The next message; rejects with `SignerConnectionError` when the connection ends or carries anything else. */
export async function receiveMessage(pipe: Pick<Pipe, "read">): Promise<SignerMessage> {
  const { sum } = decodeMessage(await readDelimited(pipe, MESSAGE_BYTES_MAX));
  if (sum === undefined) throw new SignerConnectionError("message is of an unknown kind");
  return sum;
}

/** The key in the answer to a `pubKeyRequest`; throws `SignerRefusedError` or `SignerConnectionError`. */
export function publicKeyIn(answer: SignerMessage): PublicKey {
  if (answer.kind !== "pubKeyResponse") throw wrongAnswer(answer);
  const { pubKey, error } = answer.value;
  requireNoError(error);
  try {
    validatePubKey(pubKey);
  } catch (cause) {
    if (!(cause instanceof TypedError)) throw cause;
    throw new SignerConnectionError("signer shows no usable key", {}, { cause });
  }
  return pubKey;
}

/** The vote in the answer to a `signVoteRequest`; throws `SignerRefusedError` or `SignerConnectionError`. */
export function voteIn(answer: SignerMessage): Vote {
  if (answer.kind !== "signedVoteResponse") throw wrongAnswer(answer);
  requireNoError(answer.value.error);
  return answer.value.vote;
}

/** The proposal in the answer to a `signProposalRequest`; throws `SignerRefusedError` or `SignerConnectionError`. */
export function proposalIn(answer: SignerMessage): Proposal {
  if (answer.kind !== "signedProposalResponse") throw wrongAnswer(answer);
  requireNoError(answer.value.error);
  return answer.value.proposal;
}

/** Throws `SignerConnectionError` unless `answer` answers a `pingRequest`. */
export function requirePong(answer: SignerMessage): void {
  if (answer.kind !== "pingResponse") throw wrongAnswer(answer);
}

function decodeMessage(bytes: Uint8Array): Message {
  try {
    return Message.decode(bytes);
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    throw new SignerConnectionError("message is malformed", {}, { cause });
  }
}

function wrongAnswer(answer: SignerMessage): SignerConnectionError {
  return new SignerConnectionError("signer answers something else than it was asked", { answer: answer.kind });
}

function requireNoError(error: RemoteSignerError | undefined): void {
  if (error === undefined) return;
  // The words are another program's: nothing that could move a cursor or fill a log gets through.
  const words = error.description.slice(0, DESCRIPTION_LENGTH_MAX).replace(/[^\x20-\x7e]/g, "?");
  throw new SignerRefusedError(`signer refused: ${words}`, { code: error.code });
}
