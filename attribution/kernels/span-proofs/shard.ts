/**
 * What is committed of a span index, so that any error in it has a small proof: the text, each rank with its suffix, the
 * number of tokens it shares with the suffix before it and the family of its document, the rank of each position, where
 * documents begin and end, which item of which bundle each is and how its content hashes, and the owners.
 */

import { assertDefined } from "#lib/assert.ts";
import type { SpanShard } from "#proto/tributary/attribution/v1/spans.ts";
import type { Domain } from "../domain.ts";
import type { PositionTree } from "../openings.ts";
import { buildOwnersTree } from "../owners.ts";
import { documentAt, INDEX_TOKENS_MAX, type SpanIndex } from "../span-index.ts";
import { hashInSteps } from "./content.ts";
import { buildListTree, type Layout } from "./windows.ts";

/** One rank of the suffix array. */
export interface RankRecord {
  readonly position: number;
  /** Tokens that its suffix has in common with the suffix of the rank before it. */
  readonly shared: number;
  readonly family: number;
}

/** Which item of which bundle a document is. */
export interface DocumentSource {
  readonly bundle: bigint;
  readonly place: number;
}

/** One document of a shard. */
export interface DocumentRecord extends DocumentSource {
  /** Where it begins, and where its zero is. */
  readonly start: number;
  readonly end: number;
  readonly owner: number;
  /** The smallest number among the owners that are its owner's relatives, itself included. */
  readonly family: number;
  /** Hash of its tokens as the content of an item, and how many states of documents before it there are. */
  readonly content: Uint8Array;
  readonly states: number;
}

/** Tokens and document ends of the largest shard: whatever is said of one, or founded on it, has a proof of 5 KB. */
export const SHARD_TOKENS_MAX = INDEX_TOKENS_MAX;

/** Token ids of the text in chunks of 16. */
export const TEXT: Layout<number> = numberLayout("span-text");
/** Ranks by position in chunks of 16. */
export const POSITIONS: Layout<number> = numberLayout("span-positions");
/** Ranks in chunks of 8. */
export const RANKS: Layout<RankRecord> = {
  purpose: "span-ranks",
  chunk: 8,
  bytes: 12,
  read: (view, offset) => ({
    position: view.getUint32(offset),
    shared: view.getUint32(offset + 4),
    family: view.getUint32(offset + 8),
  }),
  write: (view, offset, { position, shared, family }) => {
    view.setUint32(offset, position);
    view.setUint32(offset + 4, shared);
    view.setUint32(offset + 8, family);
  },
};
/** Documents one by one. */
export const DOCUMENTS: Layout<DocumentRecord> = {
  purpose: "span-documents",
  chunk: 1,
  bytes: 64,
  read: (view, offset) => ({
    start: view.getUint32(offset),
    end: view.getUint32(offset + 4),
    owner: view.getUint32(offset + 8),
    family: view.getUint32(offset + 12),
    bundle: view.getBigUint64(offset + 16),
    place: view.getUint32(offset + 24),
    states: view.getUint32(offset + 28),
    content: hashAt(view, offset + 32),
  }),
  write: (view, offset, { start, end, owner, family, bundle, place, states, content }) => {
    view.setUint32(offset, start);
    view.setUint32(offset + 4, end);
    view.setUint32(offset + 8, owner);
    view.setUint32(offset + 12, family);
    view.setBigUint64(offset + 16, bundle);
    view.setUint32(offset + 24, place);
    view.setUint32(offset + 28, states);
    setHash(view, offset + 32, content);
  },
};
/** States of documents' hashes one by one. */
export const STATES: Layout<Uint8Array> = {
  purpose: "span-states",
  chunk: 1,
  bytes: 32,
  read: hashAt,
  write: setHash,
};

/** The lists behind a shard. */
export interface ShardLists {
  /** Token ids, zero at document ends. */
  readonly text: Uint32Array;
  readonly ranks: readonly RankRecord[];
  /** Rank of the suffix at each position. */
  readonly positions: Int32Array;
  readonly documents: readonly DocumentRecord[];
  /** Addresses by owner number. */
  readonly owners: readonly Uint8Array[];
  /** Of every document's hash, after each whole step. */
  readonly states: readonly Uint8Array[];
}

/** A shard with the trees that open it. */
export interface CommittedShard {
  readonly shard: SpanShard;
  readonly lists: ShardLists;
  readonly text: PositionTree;
  readonly ranks: PositionTree;
  readonly positions: PositionTree;
  readonly documents: PositionTree;
  readonly owners: PositionTree;
  readonly states: PositionTree;
}

/** Commits to lists, right or wrong; an honest shard's are `shardLists` of its index. */
export function commitShard(domain: Domain, lists: ShardLists): CommittedShard {
  const text = buildListTree(TEXT, domain, [...lists.text]);
  const ranks = buildListTree(RANKS, domain, lists.ranks);
  const positions = buildListTree(POSITIONS, domain, [...lists.positions]);
  const documents = buildListTree(DOCUMENTS, domain, lists.documents);
  const owners = buildOwnersTree(domain, lists.owners);
  const states = buildListTree(STATES, domain, lists.states);
  const shard: SpanShard = {
    textRoot: text.root,
    ranksRoot: ranks.root,
    positionsRoot: positions.root,
    documentsRoot: documents.root,
    tokens: lists.text.length,
    documents: lists.documents.length,
    ownersRoot: owners.root,
    owners: lists.owners.length,
    statesRoot: states.root,
    states: lists.states.length,
  };
  return { shard, lists, text, ranks, positions, documents, owners, states };
}

/** The lists of an index whose documents are these items of bundles, in order. */
export function shardLists(index: SpanIndex, sources: readonly DocumentSource[]): ShardLists {
  const positions = inverseOf(index.suffixes);
  const shared = sharedTokens(index, positions);
  const text = tokenIds(index);
  const { documents, states } = documentRecords(index, text, sources);
  const ranks = Array.from(index.suffixes, (position, rank) => {
    const { family } = assertDefined(documents[documentAt(index, position)], "position is in no document");
    return { position, shared: shared[rank] as number, family };
  });
  return { text, ranks, positions, documents, owners: index.owners.map(({ id }) => id), states };
}

function numberLayout(purpose: string): Layout<number> {
  return {
    purpose,
    chunk: 16,
    bytes: 4,
    read: (view, offset) => view.getUint32(offset),
    write: (view, offset, value) => {
      view.setUint32(offset, value);
    },
  };
}

function tokenIds({ text, rankOf }: SpanIndex): Uint32Array {
  const ids = new Uint32Array(rankOf.size + 1);
  for (const [id, rank] of rankOf) ids[rank] = id;
  return Uint32Array.from(text, (rank) => ids[rank] as number);
}

function inverseOf(suffixes: Int32Array): Int32Array {
  const inverse = new Int32Array(suffixes.length);
  suffixes.forEach((position, rank) => {
    inverse[position] = rank;
  });
  return inverse;
}

/** Tokens shared by neighbouring suffixes (Kasai et al., "Linear-Time Longest-Common-Prefix Computation", 2001). */
function sharedTokens({ text, suffixes }: SpanIndex, positions: Int32Array): Int32Array {
  const shared = new Int32Array(text.length);
  let length = 0;
  for (let position = 0; position < text.length; position++) {
    const rank = positions[position] as number;
    if (rank === 0) {
      length = 0;
      continue;
    }
    const other = suffixes[rank - 1] as number;
    const limit = text.length - Math.max(position, other);
    while (length < limit && text[position + length] === text[other + length]) length++;
    shared[rank] = length;
    if (length > 0) length--;
  }
  return shared;
}

function documentRecords(
  { starts, ownerOf, owners }: SpanIndex,
  text: Uint32Array,
  sources: readonly DocumentSource[],
): Pick<ShardLists, "documents" | "states"> {
  const states: Uint8Array[] = [];
  const documents = Array.from(starts, (start, document) => {
    const owner = ownerOf[document] as number;
    const end = (starts[document + 1] ?? text.length) - 1;
    const { family } = assertDefined(owners[owner], "document has no owner");
    const { bundle, place } = assertDefined(sources[document], "document is no item of a bundle");
    const { states: own, hash } = hashInSteps(text.subarray(start, end));
    const before = states.length;
    states.push(...own);
    return { start, end, owner, family, bundle, place, content: hash, states: before };
  });
  return { documents, states };
}

function hashAt(view: DataView, offset: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, HASH_BYTES);
}

function setHash(view: DataView, offset: number, hash: Uint8Array): void {
  new Uint8Array(view.buffer, view.byteOffset + offset, HASH_BYTES).set(hash);
}

const HASH_BYTES = 32;
