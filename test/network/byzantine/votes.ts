/** Validators that vote twice, or keep their votes to themselves. */
import { voteMessage } from "#engine/consensus/messages.ts";
import { equalBytes, toHex } from "#lib/bytes.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { BlockID, Vote } from "#proto/tendermint/types/types.ts";
import { isZeroBlockId, ZERO_BLOCK_ID } from "#types/block-id.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import type { Culprit, MakeMisbehaviour, Misbehaviour } from "./misbehaviour.ts";

/** Second votes that are remembered, so that the same one is always told. */
const SECOND_VOTES_MAX = 1000;
const HASH_BYTES = 32;
/** No block has it. */
const NO_BLOCK = new Uint8Array(HASH_BYTES).fill(0xb1);
const FALSE_ID: BlockID = { hash: NO_BLOCK, partSetHeader: { total: 1, hash: NO_BLOCK } };

/** Votes of one type go to the odd peers after a vote for something else; the even ones hear the true one only. */
export function equivocateVotes(type: Vote["type"]): MakeMisbehaviour {
  return (culprit) => {
    const second = secondVotes(culprit);
    return {
      instead(message, { ordinal }) {
        const vote = ownVote(culprit, message);
        if (vote === undefined || vote.type !== type || ordinal % 2 === 0) return [message];
        return [voteMessage(second(vote)), message];
      },
    };
  };
}

/** Its votes reach nobody. */
export function withholdVotes(culprit: Culprit): Misbehaviour {
  return { instead: (message) => (ownVote(culprit, message) === undefined ? [message] : []) };
}

/** The vote in a message, when the culprit gave it. */
export function ownVote({ address }: Culprit, { sum }: Message): Vote | undefined {
  const vote = sum?.kind === "vote" ? sum.value.vote : undefined;
  return vote !== undefined && equalBytes(vote.validatorAddress, address) ? vote : undefined;
}

/** A vote of the culprit for something else, at the same place. */
export function voteFor({ chainId, key }: Culprit, vote: Vote, blockId: BlockID): Vote {
  const draft = { ...vote, blockId, extension: new Uint8Array(0), extensionSignature: new Uint8Array(0) };
  return { ...draft, signature: key.sign(voteSignBytes(chainId, draft)) };
}

function secondVotes(culprit: Culprit): (vote: Vote) => Vote {
  const made = new Map<string, Vote>();
  return (vote) => {
    const key = toHex(vote.signature);
    const known = made.get(key);
    if (known !== undefined) return known;
    // Half of them are votes for nothing, which take another way through the rules.
    const isForNothing = vote.height % 2n === 0n && !isZeroBlockId(vote.blockId);
    const second = voteFor(culprit, vote, isForNothing ? ZERO_BLOCK_ID : FALSE_ID);
    if (made.size >= SECOND_VOTES_MAX) made.clear();
    made.set(key, second);
    return second;
  };
}
