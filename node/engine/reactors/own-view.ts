/** Our own consensus at one moment, as gossip looks at it. Good until control is given away; then there is a new one. */

import type { VoteType } from "#consensus/types.ts";
import { EMPTY_BYTES, toHex } from "#lib/bytes.ts";
import type { BlockID, PartSetHeader, Proposal } from "#proto/tendermint/types/types.ts";
import { BitArray } from "#types/bit-array.ts";
import { equalBlockIds, equalPartSetHeaders, isZeroBlockId } from "#types/block-id.ts";
import { MAX_BLOCK_PARTS_COUNT } from "#types/limits.ts";
import { blockBytesMax, voteExtensionsEnabled } from "#types/params.ts";
import type { PartSet } from "#types/part-set.ts";
import { ROUND_STEP, type RoundStep } from "../consensus/messages.ts";
import type { RoundState } from "../consensus/round-state.ts";
import { chooseVotes, type VoteList, voteList } from "./vote-list.ts";

/** What peers are told about a block of ours: which parts of it we have. */
export interface BlockClaim {
  /** Equal claims have equal keys. */
  readonly key: string;
  readonly header: PartSetHeader;
  readonly parts: BitArray;
  readonly isCommit: boolean;
}

/** A view; what costs something is worked out once, when it is first asked for. */
export class OwnView {
  readonly height: bigint;
  readonly round: number;
  readonly step: RoundStep;
  /** When the height was entered, nanoseconds since the epoch. */
  readonly enteredNs: bigint;
  /** The round that decided the last height; -1 before the first block. */
  readonly lastCommitRound: number;
  /** Validators of this height. */
  readonly size: number;
  /** Validators of the last height. */
  readonly lastSize: number;
  readonly #state: RoundState;
  readonly #ownProposal: Proposal | undefined;
  readonly #lists = new Map<string, VoteList>();
  #lastCommit: VoteList | undefined;
  #partBits: { readonly header: PartSetHeader; readonly bits: BitArray } | undefined;

  /** `ownProposal` is what we have signed and sent, which consensus itself may not have taken note of yet. */
  constructor(state: RoundState, ownProposal: Proposal | undefined) {
    this.#state = state;
    this.#ownProposal = ownProposal;
    this.height = state.height;
    this.round = state.round;
    this.step = state.step;
    this.enteredNs = state.enteredNs;
    this.size = state.state.validators.size;
    this.lastSize = state.lastCommit.validators.size;
    const { target } = state.lastCommit;
    this.lastCommitRound = target.height === 0n ? -1 : target.round;
  }

  /** Most bytes of a block. */
  get blockBytesMax(): number {
    return blockBytesMax(this.#state.state.consensusParams);
  }

  /** Whether precommits of `height` carry extensions. */
  hasExtensions(height: bigint): boolean {
    return voteExtensionsEnabled(this.#state.state.consensusParams, height);
  }

  /** The precommits of the last height; undefined before the first block. */
  get lastCommit(): VoteList | undefined {
    const { target, votes } = this.#state.lastCommit;
    if (target.height === 0n) return undefined;
    const { height, round } = target;
    this.#lastCommit ??= voteList({ height, round, type: "precommit", isCommit: true, votes });
    return this.#lastCommit;
  }

  /** The votes of one type and round of this height. */
  votes(round: number, type: VoteType): VoteList {
    const key = `${round}/${type}`;
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const majority = this.#state.majority(round, type);
    const votes = chooseVotes(this.#state.allVotes(round, type), this.size, majority);
    const isCommit = type === "precommit" && majority !== undefined;
    const list = voteList({ height: this.height, round, type, isCommit, votes });
    this.#lists.set(key, list);
    return list;
  }

  /** Which validators are known to have voted for `blockId`, whatever else they voted for. */
  votersFor(blockId: BlockID, round: number, type: VoteType): BitArray {
    const bits = new BitArray(this.size);
    for (const vote of this.#state.allVotes(round, type)) {
      if (equalBlockIds(vote.blockId, blockId)) bits.set(vote.validatorIndex, true);
    }
    return bits;
  }

  /** What two thirds voted for; the zero id is nil. */
  majority(round: number, type: VoteType): BlockID | undefined {
    return this.#state.majority(round, type);
  }

  /** The ids that votes of a round are for. */
  votedIds(round: number, type: VoteType): BlockID[] {
    const ids: BlockID[] = [];
    for (const { blockId } of this.#state.allVotes(round, type)) {
      if (!ids.some((other) => equalBlockIds(other, blockId))) ids.push(blockId);
    }
    return ids;
  }

  /** The first proposal of a round. */
  proposalOf(round: number): Proposal | undefined {
    const own = this.#ownProposal;
    const isOwn = own !== undefined && own.height === this.height && own.round === round;
    return this.#state.proposalOf(round) ?? (isOwn ? own : undefined);
  }

  /** The parts of a block of this height, as far as they are here. */
  partsOf(partSetHeader: PartSetHeader): PartSet | undefined {
    return this.#state.partsOf({ hash: EMPTY_BYTES, partSetHeader });
  }

  /** Which of these parts are here; undefined when the block is unknown. */
  partBits(header: PartSetHeader): BitArray | undefined {
    if (this.#partBits !== undefined && equalPartSetHeaders(this.#partBits.header, header)) return this.#partBits.bits;
    const bits = this.partsOf(header)?.bitArray();
    this.#partBits = bits && { header, bits };
    return bits;
  }

  /** The parts we are after: of the block that is being committed, else of the one with a polka, else of the proposal. */
  get wanted(): { readonly header: PartSetHeader; readonly isCommit: boolean } | undefined {
    const commit = this.#state.committable;
    if (commit !== undefined) return { header: commit.blockId.partSetHeader, isCommit: true };
    const polka = this.#state.majority(this.round, "prevote");
    if (polka !== undefined && !isZeroBlockId(polka)) return { header: polka.partSetHeader, isCommit: false };
    const proposal = this.proposalOf(this.round);
    return proposal && { header: proposal.blockId.partSetHeader, isCommit: false };
  }

  /** What to tell of the wanted block, complete or not. */
  get claim(): BlockClaim | undefined {
    const { wanted } = this;
    if (wanted === undefined || wanted.header.total > MAX_BLOCK_PARTS_COUNT) return undefined;
    const { header } = wanted;
    const isCommit = wanted.isCommit || this.step === ROUND_STEP.commit;
    const parts = this.partBits(header) ?? new BitArray(header.total);
    // Who has all of a block need not say again that it is committed.
    const fill = parts.isFull() ? "complete" : `incomplete ${isCommit}`;
    return { key: `${this.height}/${this.round}/${toHex(header.hash)}/${fill}`, header, parts, isCommit };
  }

  /**
   * Whether peers should hear of the claim unasked: the block is complete, so that nobody need send more of it, or it is
   * not the one that was proposed, so that they cannot know what we lack.
   */
  isNews({ header, parts }: BlockClaim): boolean {
    const proposal = this.proposalOf(this.round);
    if (proposal === undefined || !equalPartSetHeaders(header, proposal.blockId.partSetHeader)) return true;
    // A peer that knows our parts before our proposal does not ask which earlier polka it claims.
    const isPolkaKnown = proposal.polRound < 0 || this.majority(proposal.polRound, "prevote") !== undefined;
    return parts.isFull() && isPolkaKnown;
  }
}
