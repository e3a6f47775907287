/** The bytes validators sign: canonical messages with a length in front (CometBFT types/canonical.go, libs/protoio). */

import { concatBytes } from "#lib/bytes.ts";
import { EPOCH } from "#lib/time.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import {
  type CanonicalBlockID,
  CanonicalProposal,
  CanonicalVote,
  CanonicalVoteExtension,
} from "#proto/tendermint/types/canonical.ts";
import {
  type BlockID,
  type Commit,
  type CommitSig,
  type Proposal,
  SignedMsgType,
  type Vote,
} from "#proto/tendermint/types/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { Writer } from "#wire";
import { isZeroBlockId, ZERO_BLOCK_ID } from "./block-id.ts";

/** The fields of a vote that its signature covers. */
export type SignedVote = Pick<Vote, "type" | "height" | "round" | "blockId" | "timestamp">;
/** The fields of a proposal that its signature covers. */
export type SignedProposal = Pick<Proposal, "height" | "round" | "polRound" | "blockId" | "timestamp">;
/** The fields of a vote that the signature of its extension covers. */
export type SignedExtension = Pick<Vote, "extension" | "height" | "round">;

/** What a validator signs for a vote. */
export function voteSignBytes(chainId: string, vote: SignedVote): Uint8Array {
  return delimited(canonicalVote(chainId, vote));
}

/** What a validator signs for the extension of a precommit. */
export function voteExtensionSignBytes(chainId: string, vote: SignedExtension): Uint8Array {
  const { extension, height } = vote;
  return delimited(CanonicalVoteExtension.encode({ extension, height, round: BigInt(vote.round), chainId }));
}

/** What a proposer signs. */
export function proposalSignBytes(chainId: string, proposal: SignedProposal): Uint8Array {
  return delimited(
    CanonicalProposal.encode({
      type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL,
      height: proposal.height,
      round: BigInt(proposal.round),
      polRound: BigInt(proposal.polRound),
      blockId: canonicalBlockId(proposal.blockId),
      timestamp: proposal.timestamp,
      chainId,
    }),
  );
}

/** The sign bytes of each signature of a commit; only the timestamp differs, so the rest is encoded once. */
export function commitSignBytes(chainId: string, commit: Commit): (signature: CommitSig) => Uint8Array {
  const forBlock = votesAround(chainId, commit, commit.blockId);
  const forNil = votesAround(chainId, commit, ZERO_BLOCK_ID);
  return (signature) =>
    signature.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT
      ? forBlock(signature.timestamp)
      : forNil(signature.timestamp);
}

// An empty timestamp field ends a vote without a chain id and begins a vote with nothing but one.
const EMPTY_TIMESTAMP_LENGTH = 2;
const TIMESTAMP_TAG = 0x2a;

function votesAround(chainId: string, commit: Commit, blockId: BlockID): (timestamp: Timestamp) => Uint8Array {
  const { height, round } = commit;
  const type = SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT;
  const head = canonicalVote("", { type, height, round, blockId, timestamp: EPOCH }).slice(0, -EMPTY_TIMESTAMP_LENGTH);
  const nothing = { type: 0, height: 0n, round: 0, blockId: ZERO_BLOCK_ID, timestamp: EPOCH };
  const tail = canonicalVote(chainId, nothing).slice(EMPTY_TIMESTAMP_LENGTH);
  return (timestamp) => {
    const time = Timestamp.encode(timestamp);
    return delimited(concatBytes(head, Uint8Array.of(TIMESTAMP_TAG, time.length), time, tail));
  };
}

function canonicalVote(chainId: string, vote: SignedVote): Uint8Array {
  return CanonicalVote.encode({
    type: vote.type,
    height: vote.height,
    round: BigInt(vote.round),
    blockId: canonicalBlockId(vote.blockId),
    timestamp: vote.timestamp,
    chainId,
  });
}

/** A vote for no block leaves the field out altogether. */
function canonicalBlockId(id: BlockID): CanonicalBlockID | undefined {
  return isZeroBlockId(id) ? undefined : id;
}

const scratch = new Writer();

function delimited(message: Uint8Array): Uint8Array {
  scratch.reset();
  return scratch.bytes(message).finish();
}
