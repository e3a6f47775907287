/** What peers behind us need of the past: the parts and the commits of stored blocks. */

import type { Part, PartSetHeader } from "#proto/tendermint/types/types.ts";
import { commitVote, extendedCommitVote } from "#types/commit.ts";
import type { BlockStore } from "../stores/block-store.ts";
import { type VoteList, voteList } from "./vote-list.ts";

/** A stored height. */
export interface StoredHeight {
  readonly header: PartSetHeader;
  /** The precommits that count for it; undefined for the latest height, whose commit may still grow. */
  readonly commit: VoteList | undefined;
}

/** Where the past is. */
export type PastBlocks = Pick<
  BlockStore,
  "base" | "height" | "loadMeta" | "loadPart" | "loadCommit" | "loadExtendedCommit"
>;

/** Heights kept at hand; peers that follow ask for one after another. */
export const STORED_HEIGHTS_MAX = 16;

/** A small window on the block store. */
export class StoredHeights {
  readonly #blocks: PastBlocks;
  readonly #known = new Map<bigint, StoredHeight>();

  constructor(blocks: PastBlocks) {
    this.#blocks = blocks;
  }

  /** A height before ours, with extensions in its votes where they are enabled; undefined when it is not stored. */
  at(height: bigint, hasExtensions: boolean): StoredHeight | undefined {
    const { base, height: latest } = this.#blocks;
    if (base === 0n || height < base || height > latest) return undefined;
    const known = this.#known.get(height);
    if (known !== undefined) return known;
    const meta = this.#blocks.loadMeta(height);
    if (meta === undefined) return undefined;
    const commit = height < latest ? this.#loadCommit(height, hasExtensions) : undefined;
    const stored = { header: meta.blockId.partSetHeader, commit };
    if (commit !== undefined) this.#remember(height, stored);
    return stored;
  }

  /** A part of a stored block. */
  part(height: bigint, index: number): Part | undefined {
    return this.#blocks.loadPart(height, index);
  }

  #remember(height: bigint, stored: StoredHeight): void {
    this.#known.set(height, stored);
    const [oldest] = this.#known.keys();
    if (this.#known.size > STORED_HEIGHTS_MAX && oldest !== undefined) this.#known.delete(oldest);
  }

  #loadCommit(height: bigint, hasExtensions: boolean): VoteList | undefined {
    const place = { height, type: "precommit", isCommit: true } as const;
    if (hasExtensions) {
      const commit = this.#blocks.loadExtendedCommit(height);
      if (commit === undefined) return undefined;
      const votes = commit.extendedSignatures.map((_, index) => extendedCommitVote(commit, index));
      return voteList({ ...place, round: commit.round, votes });
    }
    const commit = this.#blocks.loadCommit(height);
    if (commit === undefined) return undefined;
    return voteList({ ...place, round: commit.round, votes: commit.signatures.map((_, i) => commitVote(commit, i)) });
  }
}
