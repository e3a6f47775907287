/**
 * Blocks with their parts, metas and commits (`cmt:store/store.go`). The commit of height h arrives twice: as seen when
 * h was decided, and in the block after, which is the one that counts.
 */

import { assert } from "#lib/assert.ts";
import { concatBytes, u64FromBytes, u64ToBytes } from "#lib/bytes.ts";
import { BlockStoreState } from "#proto/tendermint/store/types.ts";
import { Block } from "#proto/tendermint/types/block.ts";
import type { EvidenceParams } from "#proto/tendermint/types/params.ts";
import { type BlockID, BlockMeta, Commit, ExtendedCommit, Part } from "#proto/tendermint/types/types.ts";
import type { Database, WriteBatch } from "#store/database.ts";
import { blockMeta } from "#types/block.ts";
import { type ChainPoint, isEvidenceExpired } from "#types/evidence-verification.ts";
import { BLOCK_PART_SIZE_BYTES, MAX_BLOCK_PARTS_COUNT } from "#types/limits.ts";
import type { PartSet } from "#types/part-set.ts";
import { type Addition, writeTogether } from "./addition.ts";
import { hashKey, heightKey, PREFIX, pieceKey, readStored, StoreError, singleKey } from "./keys.ts";
import { countTxPlaces, packTxPlaces, partBytes, txPlace } from "./tx-places.ts";

/** A block ready to be stored. */
export interface StorableBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly parts: PartSet;
  /** The commit by which the block was decided here. */
  readonly seenCommit: Commit;
  /** The same with vote extensions, where they are enabled. */
  readonly extendedCommit?: ExtendedCommit;
}

/** What pruning may remove and what evidence still needs. */
export interface PruneOptions {
  /** The lowest height to keep. */
  readonly retainHeight: bigint;
  /** Headers and commits as young as evidence may be by these params are kept, to judge it by. */
  readonly now: ChainPoint;
  readonly evidenceParams: EvidenceParams;
  /** Most heights to remove in this call. */
  readonly heightsMax: number;
}

/** The blocks of one chain, without gaps from `base` to `height`; reading throws `StoreError` for what is malformed. */
export class BlockStore {
  readonly #database: Database;
  #base: bigint;
  #height: bigint;
  #evidenceBase: bigint;

  constructor(database: Database) {
    this.#database = database;
    const range = this.#load(singleKey(PREFIX.blockRange), "range of heights", BlockStoreState.decode);
    this.#base = range?.base ?? 0n;
    this.#height = range?.height ?? 0n;
    this.#evidenceBase = this.#load(singleKey(PREFIX.evidenceBase), "evidence base", u64FromBytes) ?? this.#base;
  }

  /** The lowest height with a block; 0 when there is none. */
  get base(): bigint {
    return this.#base;
  }

  /** The highest height with a block; 0 when there is none. */
  get height(): bigint {
    return this.#height;
  }

  /** The lowest height whose header and commit are kept, because evidence may refer to it. */
  get evidenceBase(): bigint {
    return this.#evidenceBase;
  }

  /** Number of blocks. */
  get size(): bigint {
    return this.#height === 0n ? 0n : this.#height - this.#base + 1n;
  }

  /** Adds the next block; it is on disk when the promise resolves. */
  async saveBlock(storable: StorableBlock): Promise<void> {
    await writeTogether(this.#database, [this.adding(storable)]);
  }

  /** What adding the next block puts into a batch. */
  adding(storable: StorableBlock): Addition {
    const { height } = storable.block.header;
    assert(this.#height === 0n || height === this.#height + 1n, "blocks are stored in order", {
      height,
      have: this.#height,
    });
    assert(storable.parts.isComplete, "only complete blocks are stored", { height });
    const range = { base: this.#base === 0n ? height : this.#base, height };
    return {
      addTo: (batch) => {
        putBlock(batch, storable);
        batch.put(singleKey(PREFIX.blockRange), BlockStoreState.encode(range));
      },
      written: () => {
        this.#base = range.base;
        this.#height = range.height;
        if (this.#evidenceBase === 0n) this.#evidenceBase = height;
      },
    };
  }

  /** The meta of a height; undefined when it is not stored. */
  loadMeta(height: bigint): BlockMeta | undefined {
    const meta = this.#load(heightKey(PREFIX.blockMeta, height), "block meta", BlockMeta.decode);
    const total = meta?.blockId.partSetHeader.total ?? 0;
    if (total > MAX_BLOCK_PARTS_COUNT)
      throw new StoreError("stored block meta names too many parts", { height, total });
    return meta;
  }

  /** The meta of the block with that hash. */
  loadMetaByHash(hash: Uint8Array): BlockMeta | undefined {
    const height = this.#heightOf(hash);
    return height === undefined ? undefined : this.loadMeta(height);
  }

  /** The block of a height; undefined when it, or a part of it, is not stored. */
  loadBlock(height: bigint): Block | undefined {
    const bytes = this.loadBlockBytes(height);
    return bytes === undefined ? undefined : readStored(bytes, "block", Block.decode);
  }

  /** The block with that hash. */
  loadBlockByHash(hash: Uint8Array): Block | undefined {
    const height = this.#heightOf(hash);
    return height === undefined ? undefined : this.loadBlock(height);
  }

  /** A block's encoding, as peers and the hash of its parts have it. */
  loadBlockBytes(height: bigint): Uint8Array | undefined {
    const meta = this.loadMeta(height);
    if (meta === undefined) return undefined;
    const parts: Uint8Array[] = [];
    for (let index = 0; index < meta.blockId.partSetHeader.total; index++) {
      const part = this.loadPart(height, index);
      if (part === undefined) return undefined;
      parts.push(part.bytes);
    }
    const bytes = concatBytes(...parts);
    const { blockSize } = meta;
    if (BigInt(bytes.length) !== blockSize) {
      throw new StoreError("stored parts do not make a block of its size", { height, blockSize, length: bytes.length });
    }
    return bytes;
  }

  /** One part of a block with its proof. */
  loadPart(height: bigint, index: number): Part | undefined {
    return this.#load(pieceKey(PREFIX.blockPart, height, index), "part of a block", Part.decode);
  }

  /** All txs of a block as views of its encoding; undefined when it is not stored. */
  loadTxs(height: bigint): readonly Uint8Array[] | undefined {
    const bytes = this.loadBlockBytes(height);
    if (bytes === undefined) return undefined;
    const places = readStored(bytes, "block", packTxPlaces);
    return Array.from({ length: countTxPlaces(places) }, (_, index) => {
      const { start, end } = txPlace(places, index) ?? { start: 0, end: 0 };
      return bytes.subarray(start, end);
    });
  }

  /** One tx of a block, of which no other parts are read; undefined when it is not stored. */
  loadTx(height: bigint, index: number): Uint8Array | undefined {
    const places = this.#database.getSync(heightKey(PREFIX.txPlaces, height));
    const place = places && txPlace(places, index);
    if (place === undefined) return undefined;
    const first = Math.floor(place.start / BLOCK_PART_SIZE_BYTES);
    const pieces: Uint8Array[] = [];
    for (let at = first; at * BLOCK_PART_SIZE_BYTES < place.end; at++) {
      const bytes = this.#load(pieceKey(PREFIX.blockPart, height, at), "part of a block", partBytes);
      if (bytes === undefined) return undefined;
      const skipped = at * BLOCK_PART_SIZE_BYTES;
      pieces.push(bytes.subarray(Math.max(place.start - skipped, 0), place.end - skipped));
    }
    return concatBytes(...pieces);
  }

  /** The commit of a height as the next block carries it; undefined for the latest height. */
  loadCommit(height: bigint): Commit | undefined {
    return this.#load(heightKey(PREFIX.blockCommit, height), "commit", Commit.decode);
  }

  /** The commit of a height as seen here. */
  loadSeenCommit(height: bigint): Commit | undefined {
    return this.#load(heightKey(PREFIX.seenCommit, height), "seen commit", Commit.decode);
  }

  /** The commit of a height with vote extensions. */
  loadExtendedCommit(height: bigint): ExtendedCommit | undefined {
    return this.#load(heightKey(PREFIX.extendedCommit, height), "extended commit", ExtendedCommit.decode);
  }

  /** Stores a commit without its block, as state sync does for the height it restored. */
  async saveSeenCommit(height: bigint, commit: Commit): Promise<void> {
    const batch = this.#database.batch();
    batch.put(heightKey(PREFIX.seenCommit, height), Commit.encode(commit));
    await batch.write({ sync: true });
  }

  /** Removes blocks below `retainHeight`, a bounded number per call; headers that evidence may need go later. Answers the new base. */
  async prune({ retainHeight, now, evidenceParams, heightsMax }: PruneOptions): Promise<bigint> {
    if (retainHeight > this.#height) {
      throw new StoreError("cannot prune beyond the latest height", { retainHeight, height: this.#height });
    }
    if (this.#base === 0n) return 0n;
    const end = lowest(retainHeight, this.#base + BigInt(heightsMax));
    const batch = this.#database.batch();
    for (let height = this.#base; height < end; height++) this.#deleteBody(batch, height);
    const base = highest(end, this.#base);
    const evidenceEnd = lowest(base, this.#evidenceBase + BigInt(heightsMax));
    let evidenceBase = this.#evidenceBase;
    for (; evidenceBase < evidenceEnd; evidenceBase++) {
      const meta = this.loadMeta(evidenceBase);
      if (meta !== undefined && !isEvidenceExpired(now, meta.header, evidenceParams)) break;
      batch.delete(heightKey(PREFIX.blockMeta, evidenceBase));
      batch.delete(heightKey(PREFIX.blockCommit, evidenceBase));
    }
    if (base === this.#base && evidenceBase === this.#evidenceBase) return base;
    batch.put(singleKey(PREFIX.evidenceBase), u64ToBytes(evidenceBase));
    await this.#writeRange(batch, { base, height: this.#height, sync: false });
    this.#evidenceBase = evidenceBase;
    return base;
  }

  /** Removes the latest block, for a rollback. */
  async deleteLatest(): Promise<void> {
    const height = this.#height;
    assert(height > 0n, "store has no block to delete");
    const batch = this.#database.batch();
    this.#deleteBody(batch, height);
    batch.delete(heightKey(PREFIX.blockMeta, height));
    batch.delete(heightKey(PREFIX.blockCommit, height - 1n));
    const isLast = height === this.#base;
    const range = isLast ? { base: 0n, height: 0n } : { base: this.#base, height: height - 1n };
    await this.#writeRange(batch, { ...range, sync: true });
  }

  #deleteBody(batch: WriteBatch, height: bigint): void {
    const meta = this.loadMeta(height);
    if (meta === undefined) return;
    batch.delete(hashKey(PREFIX.blockHash, meta.blockId.hash));
    batch.delete(heightKey(PREFIX.seenCommit, height));
    batch.delete(heightKey(PREFIX.extendedCommit, height));
    batch.delete(heightKey(PREFIX.txPlaces, height));
    const { total } = meta.blockId.partSetHeader;
    for (let index = 0; index < total; index++) batch.delete(pieceKey(PREFIX.blockPart, height, index));
  }

  async #writeRange(
    batch: WriteBatch,
    { base, height, sync }: { readonly base: bigint; readonly height: bigint; readonly sync: boolean },
  ): Promise<void> {
    batch.put(singleKey(PREFIX.blockRange), BlockStoreState.encode({ base, height }));
    await batch.write({ sync });
    this.#base = base;
    this.#height = height;
  }

  #heightOf(hash: Uint8Array): bigint | undefined {
    return this.#load(hashKey(PREFIX.blockHash, hash), "height of a block", u64FromBytes);
  }

  #load<T>(key: Uint8Array, what: string, decode: (bytes: Uint8Array) => T): T | undefined {
    const bytes = this.#database.getSync(key);
    return bytes === undefined ? undefined : readStored(bytes, what, decode);
  }
}

function putBlock(batch: WriteBatch, { block, blockId, parts, seenCommit, extendedCommit }: StorableBlock): void {
  const { height } = block.header;
  const pieces = Array.from({ length: parts.header.total }, (_, index) => parts.get(index) as Part);
  for (const part of pieces) batch.put(pieceKey(PREFIX.blockPart, height, part.index), Part.encode(part));
  batch.put(heightKey(PREFIX.txPlaces, height), packTxPlaces(concatBytes(...pieces.map(({ bytes }) => bytes))));
  batch.put(heightKey(PREFIX.blockMeta, height), BlockMeta.encode(blockMeta(block, blockId, parts.byteSize)));
  batch.put(hashKey(PREFIX.blockHash, blockId.hash), u64ToBytes(height));
  if (block.lastCommit !== undefined && block.lastCommit.height > 0n) {
    batch.put(heightKey(PREFIX.blockCommit, height - 1n), Commit.encode(block.lastCommit));
  }
  batch.put(heightKey(PREFIX.seenCommit, height), Commit.encode(seenCommit));
  if (extendedCommit !== undefined) {
    batch.put(heightKey(PREFIX.extendedCommit, height), ExtendedCommit.encode(extendedCommit));
  }
}

function lowest(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function highest(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
