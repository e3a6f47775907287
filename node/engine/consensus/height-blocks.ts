/** Proposals and blocks of one height while they arrive, part by part and in any order. */

import type { ValueId } from "#consensus/types.ts";
import { computeMerkleRoot, verifyMerkleProof } from "#crypto/merkle.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { BlockID, Part, Proposal } from "#proto/tendermint/types/types.ts";
import { type BlockParts, blockHash, decodeBlock } from "#types/block.ts";
import { blockIdKey, equalBlockIds, equalPartSetHeaders } from "#types/block-id.ts";
import { ValidationError } from "#types/errors.ts";
import { PartSet, PartSetError, validatePartBasic } from "#types/part-set.ts";
import type { Gossip } from "./dependencies.ts";
import { type EarlyPart, EarlyParts } from "./early-parts.ts";

/** Proposals kept per round: the first, and further ones of an equivocating proposer. */
export const PROPOSALS_PER_ROUND_MAX = 4;
/** Part sets collected at a time; the oldest unfinished one makes room, and is asked for again if it is wanted. */
export const PART_SETS_MAX = 16;

/** What became of a part: "early" ones are kept until their block is wanted, "unwanted" ones are not. */
export type PartOutcome = "added" | "known" | "early" | "unwanted";

/** Everything of one height that is not a vote. */
export class HeightBlocks {
  readonly #gossip: Pick<Gossip, "reject">;
  readonly #bytesMax: number;
  readonly #proposals = new Map<number, Proposal[]>();
  readonly #sets: PartSet[] = [];
  readonly #blocks = new Map<ValueId, Block>();
  readonly #ids = new Map<ValueId, BlockID>();
  /** Values that two thirds name although no block is that large. */
  readonly #impossible = new Set<ValueId>();
  readonly #early = new EarlyParts();
  #adopted: EarlyPart[] = [];

  constructor(gossip: Pick<Gossip, "reject">, options: { readonly bytesMax: number }) {
    this.#gossip = gossip;
    this.#bytesMax = options.bytesMax;
  }

  /** The proposals of a round in order of arrival. */
  proposals(round: number): readonly Proposal[] {
    return this.#proposals.get(round) ?? [];
  }

  /** Proposals of any round for one block. */
  proposalsFor(valueId: ValueId): Proposal[] {
    return [...this.#proposals.values()].flat().filter(({ blockId }) => blockIdKey(blockId) === valueId);
  }

  /** Whether the proposal is neither known nor one too many. */
  wantsProposal({ round, blockId, polRound }: Proposal): boolean {
    const stored = this.proposals(round);
    const isKnown = stored.some((other) => other.polRound === polRound && equalBlockIds(other.blockId, blockId));
    return !isKnown && stored.length < PROPOSALS_PER_ROUND_MAX;
  }

  /** Adds a verified proposal and expects its block; throws `PartSetError` for a block that is too large. */
  addProposal(proposal: Proposal): void {
    this.#collect(proposal.blockId);
    this.#proposals.set(proposal.round, [...this.proposals(proposal.round), proposal]);
  }

  /** Remembers what a value stands for, to be found by `blockId`. */
  name(blockId: BlockID): void {
    this.#ids.set(blockIdKey(blockId), blockId);
  }

  /** The block id of a value that was proposed or voted for. */
  blockId(valueId: ValueId): BlockID | undefined {
    return this.#ids.get(valueId);
  }

  /** Collects the parts of a block that others agreed on; one that is too large counts as malformed. */
  expect(blockId: BlockID): void {
    try {
      this.#collect(blockId);
    } catch (cause) {
      if (!(cause instanceof PartSetError)) throw cause;
      this.#impossible.add(blockIdKey(blockId));
    }
  }

  #collect(blockId: BlockID): void {
    this.name(blockId);
    if (this.parts(blockId) !== undefined) return;
    const set = new PartSet(blockId.partSetHeader, this.#bytesMax);
    if (this.#sets.length >= PART_SETS_MAX) this.#evict();
    this.#sets.push(set);
    for (const early of this.#early.take(set.header)) this.#addEarly(set, early);
  }

  /** Early parts that turned out to be wanted since the last call. */
  takeAdopted(): readonly EarlyPart[] {
    return this.#adopted.splice(0);
  }

  /** What is wrong with an early part is its sender's fault, not that of whoever made us want the block. */
  #addEarly(set: PartSet, early: EarlyPart): void {
    try {
      if (set.add(early.part)) this.#adopted.push(early);
    } catch (cause) {
      if (!(cause instanceof PartSetError)) throw cause;
      this.#gossip.reject(early.peerId, cause.message);
    }
  }

  #evict(): void {
    const incomplete = this.#sets.findIndex(({ isComplete }) => !isComplete);
    this.#sets.splice(Math.max(incomplete, 0), 1);
  }

  /** Adds a block made here. */
  addOwn({ block, blockId, parts }: BlockParts): void {
    this.name(blockId);
    if (this.parts(blockId) === undefined) this.#sets.push(parts);
    this.#blocks.set(blockIdKey(blockId), block);
  }

  /** The parts of a block, as far as they arrived. */
  parts({ partSetHeader }: BlockID): PartSet | undefined {
    return this.#sets.find(({ header }) => equalPartSetHeaders(header, partSetHeader));
  }

  /** Adds a part to the block that it proves to belong to; throws `PartSetError` for a malformed or forged one. */
  addPart(part: Part, peerId: string): PartOutcome {
    validatePartBasic(part);
    const { proof } = part;
    const root = computeMerkleRoot(proof);
    if (root === undefined) throw new PartSetError("error part set invalid proof", { index: part.index });
    // The root does not bind the number of parts, and two proposals may lie about it in different ways.
    const isOwner = ({ header }: PartSet): boolean =>
      BigInt(header.total) === proof.total && equalBytes(header.hash, root);
    const set = this.#sets.find(isOwner);
    if (set !== undefined) return set.add(part) ? "added" : "known";
    // Before the proof, which costs a hash of the whole part.
    if (this.#early.has({ part, root })) return "known";
    // Kept unverified, a part with a true proof and other bytes would take the place of the true part.
    if (!verifyMerkleProof(proof, root, part.bytes)) {
      throw new PartSetError("error part set invalid proof", { index: part.index });
    }
    return this.#early.add({ part, root, peerId });
  }

  /** The ids of blocks whose parts are all there. */
  completeIds(): BlockID[] {
    return [...this.#ids.values()].filter((blockId) => this.parts(blockId)?.isComplete === true);
  }

  /** The block with that id; like `block`. */
  blockOf(blockId: BlockID): Block | "malformed" | undefined {
    return this.block(blockIdKey(blockId));
  }

  /** The block of a value: undefined while parts are missing, "malformed" when they make no block of that hash. */
  block(valueId: ValueId): Block | "malformed" | undefined {
    const known = this.#blocks.get(valueId);
    if (known !== undefined) return known;
    if (this.#impossible.has(valueId)) return "malformed";
    const blockId = this.#ids.get(valueId);
    const parts = blockId && this.parts(blockId);
    if (blockId === undefined || parts?.isComplete !== true) return undefined;
    const block = decoded(parts, this.#bytesMax);
    if (block === undefined || !equalBytes(blockHash(block), blockId.hash)) return "malformed";
    this.#blocks.set(valueId, block);
    return block;
  }
}

function decoded(parts: PartSet, bytesMax: number): Block | undefined {
  try {
    return decodeBlock(parts.bytes(), bytesMax);
  } catch (cause) {
    if (cause instanceof ValidationError) return undefined;
    throw cause;
  }
}
