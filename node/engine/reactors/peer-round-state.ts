/** What is known of a peer's consensus (`cmt:consensus/reactor.go` PeerState): where it is, and what it has of that. */

import type { VoteType } from "#consensus/types.ts";
import { EMPTY_BYTES } from "#lib/bytes.ts";
import type { NewRoundStep } from "#proto/tendermint/consensus/types.ts";
import type { PartSetHeader, Proposal } from "#proto/tendermint/types/types.ts";
import { BitArray } from "#types/bit-array.ts";
import { equalPartSetHeaders } from "#types/block-id.ts";

/** No parts are known to be wanted. */
const NO_PARTS: PartSetHeader = { total: 0, hash: EMPTY_BYTES };
/** "None" for rounds. */
const NONE = -1;

/** One peer; every field is replaced or changed by what the peer says and by what passes between it and us. */
export class PeerRoundState {
  /** 0 until the peer says. */
  height = 0n;
  round = NONE;
  step = 0;
  /** When the peer entered its height by its own account, nanoseconds since the epoch. */
  startNs = 0n;
  hasProposal = false;
  partsHeader: PartSetHeader = NO_PARTS;
  parts: BitArray | undefined;
  polRound = NONE;
  pol: BitArray | undefined;
  prevotes: BitArray | undefined;
  precommits: BitArray | undefined;
  lastCommitRound = NONE;
  lastCommit: BitArray | undefined;
  catchupCommitRound = NONE;
  catchupCommit: BitArray | undefined;

  /** Takes note of where the peer is; "again" when it said just that before, "older" when it is past it. */
  applyNewRoundStep(message: NewRoundStep, nowNs: bigint): "moved" | "again" | "older" {
    const { height, round, step, lastCommitRound } = message;
    const order = compare([height, BigInt(round), BigInt(step)], [this.height, BigInt(this.round), BigInt(this.step)]);
    if (order <= 0) return order === 0 ? "again" : "older";
    const before = { height: this.height, round: this.round, precommits: this.precommits };
    this.height = height;
    this.round = round;
    this.step = step;
    this.startNs = nowNs - message.secondsSinceStartTime * 1_000_000_000n;
    if (before.height !== height || before.round !== round) this.#clearRound();
    if (before.height === height) {
      // The peer reached the round of the commit it is being shown.
      if (before.round !== round && round === this.catchupCommitRound) this.precommits = this.catchupCommit;
      return "moved";
    }
    const isSuccessor = before.height + 1n === height && before.round === lastCommitRound;
    this.lastCommitRound = lastCommitRound;
    this.lastCommit = isSuccessor ? before.precommits : undefined;
    this.catchupCommitRound = NONE;
    this.catchupCommit = undefined;
    return "moved";
  }

  /** Takes note of the block whose parts the peer is after or has. */
  applyNewValidBlock(
    place: { readonly height: bigint; readonly round: number; readonly isCommit: boolean },
    header: PartSetHeader,
    parts: BitArray,
  ): void {
    if (this.height !== place.height || (this.round !== place.round && !place.isCommit)) return;
    this.partsHeader = header;
    this.parts = parts;
  }

  /** Takes note of which prevotes of the round that its proposal refers to the peer has. */
  applyProposalPol(height: bigint, polRound: number, pol: BitArray): void {
    if (this.height === height && this.polRound === polRound) this.pol = pol;
  }

  /** Takes note of the votes the peer says it has; `ours` are the votes for the block it speaks of, undefined for all there are. */
  applyVoteSetBits(known: BitArray, said: BitArray, ours: BitArray | undefined): void {
    for (let i = 0; i < known.size; i++) {
      if (ours === undefined) known.set(i, said.get(i));
      else known.set(i, said.get(i) || (known.get(i) && !ours.get(i)));
    }
  }

  /** The peer has, or was sent, this proposal. */
  setHasProposal({ height, round, polRound, blockId }: Proposal): void {
    if (this.height !== height || this.round !== round || this.hasProposal) return;
    this.hasProposal = true;
    // A block that the peer spoke of itself is what it wants.
    if (this.parts !== undefined) return;
    this.partsHeader = blockId.partSetHeader;
    this.parts = new BitArray(blockId.partSetHeader.total);
    this.polRound = polRound;
    this.pol = undefined;
  }

  /** A peer behind us needs this block; unless it said otherwise, it has nothing of it. */
  initParts(header: PartSetHeader): void {
    if (this.parts !== undefined) return;
    this.partsHeader = header;
    this.parts = new BitArray(header.total);
  }

  /** The peer has a part of the set with this header. */
  setHasPart(height: bigint, header: PartSetHeader, index: number): void {
    if (this.height === height && equalPartSetHeaders(this.partsHeader, header)) this.parts?.set(index, true);
  }

  /** The peer has, or was sent, this vote; false when there is nowhere to note it. */
  setHasVote(
    place: { readonly height: bigint; readonly round: number; readonly type: VoteType },
    index: number,
  ): boolean {
    return this.voteBits(place.height, place.round, place.type)?.set(index, true) ?? false;
  }

  /** Which votes of a height, round and type the peer has; undefined when they are of no use to it. */
  voteBits(height: bigint, round: number, type: VoteType): BitArray | undefined {
    if (this.height === height + 1n) {
      return type === "precommit" && this.lastCommitRound === round ? this.lastCommit : undefined;
    }
    if (this.height !== height) return undefined;
    if (this.round === round) return type === "prevote" ? this.prevotes : this.precommits;
    if (this.catchupCommitRound === round) return type === "precommit" ? this.catchupCommit : undefined;
    return this.polRound === round && type === "prevote" ? this.pol : undefined;
  }

  /** Two thirds precommitted in this round: its votes help the peer whatever round it is in. */
  ensureCatchupCommit(height: bigint, round: number, size: number): void {
    if (this.height !== height || this.catchupCommitRound === round) return;
    this.catchupCommitRound = round;
    this.catchupCommit = round === this.round ? this.precommits : new BitArray(size);
  }

  /** Makes room for the votes of a height with `size` validators. */
  ensureVoteBits(height: bigint, size: number): void {
    if (this.height === height) {
      this.prevotes ??= new BitArray(size);
      this.precommits ??= new BitArray(size);
      this.catchupCommit ??= new BitArray(size);
      this.pol ??= new BitArray(size);
    } else if (this.height === height + 1n) {
      this.lastCommit ??= new BitArray(size);
    }
  }

  /** The peer makes no headway: what it was sent in this round may be lost. What it has of a block it says itself. */
  forgetVotes(): void {
    this.hasProposal = false;
    this.prevotes = undefined;
    this.precommits = undefined;
    this.pol = undefined;
    this.lastCommit = undefined;
    this.catchupCommitRound = NONE;
    this.catchupCommit = undefined;
  }

  /** The same for the block of a peer behind us. */
  forgetParts(): void {
    this.partsHeader = NO_PARTS;
    this.parts = undefined;
  }

  #clearRound(): void {
    this.hasProposal = false;
    this.forgetParts();
    this.polRound = NONE;
    this.pol = undefined;
    this.prevotes = undefined;
    this.precommits = undefined;
  }
}

function compare(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? 0n;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
