/**
 * What to send a peer next (`cmt:consensus/reactor.go`, pickVoteToSend and pickPartToSend): pure choices over what we have
 * and what the peer has.
 */

import type { Random } from "#lib/prng.ts";
import type { Part, PartSetHeader, Proposal, Vote } from "#proto/tendermint/types/types.ts";
import type { BitArray } from "#types/bit-array.ts";
import { equalPartSetHeaders } from "#types/block-id.ts";
import { ROUND_STEP } from "../consensus/messages.ts";
import { partKey, proposalKey } from "./arrivals.ts";
import type { OwnView } from "./own-view.ts";
import type { PeerRoundState } from "./peer-round-state.ts";
import type { StoredHeights } from "./stored-heights.ts";
import { type VoteList, voteKey } from "./vote-list.ts";

/** What choices depend on. */
export interface Picking {
  readonly view: OwnView;
  readonly peer: PeerRoundState;
  readonly stored: Pick<StoredHeights, "at" | "part">;
  readonly random: Random;
  /** Whether something came so lately that the peer may be getting it from elsewhere. */
  isHeld(key: string): boolean;
}

/** A vote and where to note that the peer has it. */
export interface PickedVote {
  readonly vote: Vote;
  readonly index: number;
  readonly bits: BitArray;
}

/** A part and where to note that the peer has it. */
export interface PickedPart {
  readonly part: Part;
  readonly header: PartSetHeader;
  readonly bits: BitArray;
}

const {
  newHeight: NEW_HEIGHT,
  propose: PROPOSE,
  prevoteWait: PREVOTE_WAIT,
  precommitWait: PRECOMMIT_WAIT,
} = ROUND_STEP;

/** One vote the peer lacks and has a use for. */
export function pickVote(picking: Picking): PickedVote | undefined {
  const { view, peer, stored } = picking;
  if (peer.height === 0n || peer.height > view.height) return undefined;
  if (peer.height === view.height) return pickPresentVote(picking);
  if (peer.height + 1n === view.height) return pickFrom(picking, view.lastCommit);
  return pickFrom(picking, stored.at(peer.height, view.hasExtensions(peer.height))?.commit);
}

/** The proposal of the peer's round, when the peer lacks it. */
export function pickProposal({ view, peer, isHeld }: Picking): Proposal | undefined {
  if (peer.height !== view.height || peer.hasProposal || peer.round < 0 || peer.round > view.round) return undefined;
  const proposal = view.proposalOf(peer.round);
  return proposal === undefined || isHeld(proposalKey(view.height, peer.round)) ? undefined : proposal;
}

/** One part that the peer lacks of the block it is after. */
export function pickPart(picking: Picking): PickedPart | undefined {
  const { view, peer } = picking;
  if (peer.height === view.height) return pickPresentPart(picking);
  return peer.height === 0n || peer.height > view.height ? undefined : pickStoredPart(picking);
}

function pickPresentVote(picking: Picking): PickedVote | undefined {
  const { view, peer } = picking;
  const hasRound = peer.round >= 0 && peer.round <= view.round;
  const pol = (): PickedVote | undefined =>
    peer.polRound < 0 ? undefined : pickFrom(picking, view.votes(peer.polRound, "prevote"));
  const prevotes = (): PickedVote | undefined => pickFrom(picking, view.votes(peer.round, "prevote"));
  if (peer.step === NEW_HEIGHT) {
    const late = pickFrom(picking, view.lastCommit);
    if (late !== undefined) return late;
  }
  const first =
    (hasRound && peer.step <= PROPOSE ? pol() : undefined) ??
    (hasRound && peer.step <= PREVOTE_WAIT ? prevotes() : undefined);
  if (first !== undefined) return first;
  if (hasRound && peer.step <= PRECOMMIT_WAIT) {
    const precommit = pickFrom(picking, view.votes(peer.round, "precommit"));
    if (precommit !== undefined) return precommit;
  }
  // Late prevotes still make blocks valid, though the peer may be past the step.
  return (hasRound ? prevotes() : undefined) ?? pol();
}

function pickFrom(picking: Picking, list: VoteList | undefined): PickedVote | undefined {
  if (list === undefined || list.votes.length === 0) return undefined;
  const { height, round, type, votes } = list;
  const { peer } = picking;
  if (list.isCommit) peer.ensureCatchupCommit(height, round, votes.length);
  peer.ensureVoteBits(height, votes.length);
  const bits = peer.voteBits(height, round, type);
  if (bits === undefined) return undefined;
  const isHeld = (index: number): boolean => {
    const vote = votes[index];
    return vote === undefined || picking.isHeld(voteKey(vote));
  };
  const index = pickFree(list.bits.sub(bits), picking.random, isHeld);
  const vote = index === undefined ? undefined : votes[index];
  return index === undefined || vote === undefined ? undefined : { vote, index, bits };
}

function pickPresentPart(picking: Picking): PickedPart | undefined {
  const { view, peer, random } = picking;
  const { parts: bits, partsHeader: header } = peer;
  const present = bits && view.partBits(header);
  if (bits === undefined || present === undefined) return undefined;
  const isHeld = (index: number): boolean => picking.isHeld(partKey(view.height, header, index));
  const index = pickFree(present.sub(bits), random, isHeld);
  const part = index === undefined ? undefined : view.partsOf(header)?.get(index);
  return part && { part, header, bits };
}

function pickStoredPart(picking: Picking): PickedPart | undefined {
  const { view, peer, stored, random } = picking;
  const past = stored.at(peer.height, view.hasExtensions(peer.height));
  if (past === undefined) return undefined;
  const { header } = past;
  peer.initParts(header);
  const { parts: bits } = peer;
  // The peer is after another block until it learns the commit.
  if (bits === undefined || !equalPartSetHeaders(peer.partsHeader, header)) return undefined;
  const isHeld = (index: number): boolean => picking.isHeld(partKey(peer.height, header, index));
  const index = pickFree(bits.not(), random, isHeld);
  const part = index === undefined ? undefined : stored.part(peer.height, index);
  return part && { part, header, bits };
}

/** Any of the set indices that is not held; peers that choose at random help each other sooner. */
function pickFree(bits: BitArray, random: Random, isHeld: (index: number) => boolean): number | undefined {
  const first = bits.pick(random);
  if (first === undefined || !isHeld(first)) return first;
  const free = [...bits.indices()].filter((index) => !isHeld(index));
  return free.length === 0 ? undefined : random.pick(free);
}
