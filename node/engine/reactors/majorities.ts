/**
 * Questions about majorities (`cmt:consensus/reactor.go`, queryMaj23Routine): a node that saw two thirds vote for a block
 * asks which of these votes a peer has, so that an equivocator's other vote does not pass for the one that is needed.
 */

import type { Message, VoteSetMaj23 } from "#proto/tendermint/consensus/types.ts";
import type { BlockID } from "#proto/tendermint/types/types.ts";
import { equalBlockIds, ZERO_BLOCK_ID } from "#types/block-id.ts";
import { type VotePlace, voteSetBitsMessage, voteSetMaj23Message } from "./messages.ts";
import type { OwnView } from "./own-view.ts";
import type { PeerRoundState } from "./peer-round-state.ts";
import type { StoredHeights } from "./stored-heights.ts";
import { voteTypeOf } from "./vote-list.ts";

/** Rounds of one height in which a peer may claim majorities; further claims are not remembered. */
export const CLAIMED_ROUNDS_MAX = 100;

/** What to ask a peer now. */
export function majorityQuestions(view: OwnView, peer: PeerRoundState, stored: StoredHeights): Message[] {
  if (peer.height === view.height) {
    const places: VotePlace[] = [
      { height: view.height, round: peer.round, type: "prevote" },
      { height: view.height, round: peer.round, type: "precommit" },
      ...(peer.polRound < 0 ? [] : [{ height: view.height, round: peer.polRound, type: "prevote" } as const]),
    ];
    return places.flatMap((place) => {
      const blockId = view.majority(place.round, place.type);
      return blockId === undefined ? [] : [voteSetMaj23Message(place, blockId)];
    });
  }
  if (peer.catchupCommitRound < 0 || peer.height > view.height) return [];
  const commit = stored.at(peer.height, view.hasExtensions(peer.height))?.commit;
  const vote = commit?.votes.find((each) => each !== undefined && each.blockId.hash.length > 0);
  return commit === undefined || vote === undefined ? [] : [voteSetMaj23Message(commit, vote.blockId)];
}

/** The answer to a peer's question about our height. */
export function majorityAnswer(view: OwnView, question: VoteSetMaj23): Message | undefined {
  const { height, round, blockId } = question;
  const type = voteTypeOf(question.type);
  if (height !== view.height || type === undefined) return undefined;
  return voteSetBitsMessage({ height, round, type }, blockId, view.votersFor(blockId, round, type));
}

/** What we have of the votes of our round, for nil and for each block we know of, so that peers send what we lack. */
export function ownVotes(view: OwnView): Message[] {
  const { height, round } = view;
  const proposed = view.proposalOf(round)?.blockId;
  return (["prevote", "precommit"] as const).flatMap((type) => {
    const ids = [ZERO_BLOCK_ID, ...(proposed === undefined ? [] : [proposed])];
    for (const id of view.votedIds(round, type)) if (!ids.some((other) => equalBlockIds(other, id))) ids.push(id);
    return ids.map((id) => voteSetBitsMessage({ height, round, type }, id, view.votersFor(id, round, type)));
  });
}

/** The majorities that one peer claims for one height. */
export class ClaimedMajorities {
  #height = 0n;
  readonly #claims = new Map<string, BlockID>();

  /** Notes a claim; false when the peer claimed another majority of the same votes, which cannot both be. */
  note({ height, round, type, blockId }: VoteSetMaj23): boolean {
    if (height !== this.#height) {
      this.#height = height;
      this.#claims.clear();
    }
    const key = `${round}/${type}`;
    const before = this.#claims.get(key);
    if (before !== undefined) return equalBlockIds(before, blockId);
    if (this.#claims.size < 2 * CLAIMED_ROUNDS_MAX) this.#claims.set(key, blockId);
    return true;
  }
}
