/** The votes of one height, round and type as they are passed on. */

import type { VoteType } from "#consensus/types.ts";
import { type BlockID, SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import { BitArray } from "#types/bit-array.ts";
import { equalBlockIds } from "#types/block-id.ts";

/** One vote for each validator index, undefined where there is none. */
export interface VoteList {
  readonly height: bigint;
  readonly round: number;
  readonly type: VoteType;
  /** Two thirds are of one mind: as a commit they help a peer of that height in any round. */
  readonly isCommit: boolean;
  readonly votes: readonly (Vote | undefined)[];
  readonly bits: BitArray;
}

/** The list with its bits. */
export function voteList(list: Omit<VoteList, "bits">): VoteList {
  return { ...list, bits: BitArray.from(list.votes.length, (index) => list.votes[index] !== undefined) };
}

/** One vote for each of `size` validators: of an equivocator the one for `preferred` if there is one, else the first. */
export function chooseVotes(all: readonly Vote[], size: number, preferred?: BlockID): (Vote | undefined)[] {
  const chosen = new Array<Vote | undefined>(size).fill(undefined);
  for (const vote of all) {
    const isPreferred = preferred !== undefined && equalBlockIds(vote.blockId, preferred);
    if (chosen[vote.validatorIndex] === undefined || isPreferred) chosen[vote.validatorIndex] = vote;
  }
  return chosen;
}

/** The core's name of a wire type of vote; undefined for what is none. */
export function voteTypeOf(type: number): VoteType | undefined {
  if (type === SignedMsgType.SIGNED_MSG_TYPE_PREVOTE) return "prevote";
  return type === SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT ? "precommit" : undefined;
}

/** What a vote is called while it is remembered who sent it. */
export function voteKey(vote: {
  readonly height: bigint;
  readonly round: number;
  readonly type: number;
  readonly validatorIndex: number;
}): string {
  return `v/${vote.height}/${vote.round}/${vote.type}/${vote.validatorIndex}`;
}
