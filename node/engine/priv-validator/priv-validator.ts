/** Who signs for this validator: a key in a file, or a device elsewhere. */

import { TypedError } from "#lib/errors.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import type { Proposal, Vote } from "#proto/tendermint/types/types.ts";

/** A signer that refuses, or cannot remember what it signed. */
export class SignerError extends TypedError {}

/** Signs votes and proposals so that no two conflicting ones ever exist, whatever crashes in between. */
export interface PrivValidator {
  readonly publicKey: PublicKey;
  /**
   * The vote with signatures; asked again for the same height, round and step it answers the earlier signature with the
   * earlier timestamp. Rejects with `SignerError` for anything that would conflict with an earlier signature.
   */
  signVote(chainId: string, vote: Vote): Promise<Vote>;
  /** The proposal with a signature, under the same rule. */
  signProposal(chainId: string, proposal: Proposal): Promise<Proposal>;
  /** The height signed last, where the signer tells; compared with the chain at start. */
  readonly lastSignedHeight?: bigint;
  /** Releases the key for other processes. */
  close(): Promise<void>;
}
