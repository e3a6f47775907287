/**
 * What is committed of a ridge head: rows of statistics in segments, the nodes of the statistics tree, rows of weights,
 * contributors and the evidence of a use. Every hash carries the tag of its domain or lies under one that does.
 */

import { hashFromByteSlices, proofsFromByteSlices } from "#crypto/merkle.ts";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, u64ToBytes } from "#lib/bytes.ts";
import type { RidgeContributor, RidgeEvidence, RidgeNode } from "#proto/tributary/attribution/v1/ridge.ts";
import { type Domain, domainTag, lengthPrefixed } from "../domain.ts";
import { bytesOfEntries, ENTRY_BYTES } from "./encoding.ts";

/** Entries of one segment of a row. */
export const SEGMENT_ENTRIES = 64;
/** Items of one block, the lowest node of the statistics tree. */
export const BLOCK_ITEMS_MAX = 4;
/** Kinds of nodes of the statistics tree. */
export const NODE_BLOCK = 0;
export const NODE_BRANCH = 1;
export const NODE_ATTESTED = 2;
/** No path up the tree is longer than this. */
export const TREE_DEPTH_MAX = 32;
/** No node lies further below its contributor's than this: as deep as a contributor of all items a head may have needs. */
export const MEMBER_DEPTH_MAX = 17;
/** The end of a part that is a whole bundle. */
const WHOLE_BUNDLE = 1n << 64n;

/** The part of an entry row with this number, in bytes. */
export function segmentBytes(row: Uint8Array, segment: number): Uint8Array {
  const size = SEGMENT_ENTRIES * ENTRY_BYTES;
  return row.subarray(segment * size, (segment + 1) * size);
}

/** Number of segments of a row of `width` entries. */
export function segmentCount(width: number): number {
  return Math.ceil(width / SEGMENT_ENTRIES);
}

/** Hash of a row of statistics: the root over its segments. */
export function rowHash(row: Uint8Array): Uint8Array {
  return hashFromByteSlices(rowSegments(row));
}

/** The aunts of one segment under its row's hash, end to end. */
export function segmentAunts(row: Uint8Array, segment: number): Uint8Array {
  const proof = proofsFromByteSlices(rowSegments(row)).proofs[segment];
  return concatBytes(...(proof?.aunts ?? []));
}

/** Hashes of all rows of `width` entries. */
export function rowHashes(statistics: Int32Array, width: number): readonly Uint8Array[] {
  const bytes = bytesOfEntries(statistics);
  const size = width * ENTRY_BYTES;
  return Array.from({ length: bytes.length / size }, (_, row) => rowHash(bytes.subarray(row * size, (row + 1) * size)));
}

/** Root over the rows of statistics: of a node, and of a bundle that is its statistics alone. */
export function rowsRoot(statistics: Int32Array, width: number): Uint8Array {
  return hashFromByteSlices(rowHashes(statistics, width));
}

/** Content of a block: the bundle its items come from, the first of them, and their leaves. */
export function blockContent(bundleId: bigint, first: number, leaves: readonly Uint8Array[]): Uint8Array {
  return concatBytes(u64ToBytes(bundleId), u64ToBytes(BigInt(first)), ...leaves);
}

/** What a block's content says; undefined when it is malformed. */
export function parseBlock(
  content: Uint8Array,
): { readonly bundleId: bigint; readonly first: bigint; readonly leaves: readonly Uint8Array[] } | undefined {
  const count = (content.length - 16) / 32;
  if (!Number.isInteger(count) || count < 1 || count > BLOCK_ITEMS_MAX) return undefined;
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const leaves = Array.from({ length: count }, (_, i) => content.subarray(16 + 32 * i, 48 + 32 * i));
  return { bundleId: view.getBigUint64(0), first: view.getBigUint64(8), leaves };
}

/** Content of attested statistics: the bundle that they are. */
export function attestedContent(bundleId: bigint): Uint8Array {
  return u64ToBytes(bundleId);
}

/** Which bundle attested statistics say they are; undefined when their content is malformed. */
export function parseAttested(content: Uint8Array): bigint | undefined {
  if (content.length !== 8) return undefined;
  return new DataView(content.buffer, content.byteOffset, content.length).getBigUint64(0);
}

/** Items of a bundle that a node without children stands for. */
export interface BundlePart {
  readonly bundleId: bigint;
  readonly first: bigint;
  /** Behind the last item; beyond all items for attested statistics, which are the whole bundle. */
  readonly end: bigint;
}

/** What a block or attested statistics stand for; undefined for branches and what is malformed. */
export function parsePart({ kind, content }: RidgeNode): BundlePart | undefined {
  if (kind === NODE_BLOCK) {
    const block = parseBlock(content);
    if (block === undefined) return undefined;
    const { bundleId, first, leaves } = block;
    return { bundleId, first, end: first + BigInt(leaves.length) };
  }
  const bundleId = kind === NODE_ATTESTED ? parseAttested(content) : undefined;
  return bundleId === undefined ? undefined : { bundleId, first: 0n, end: WHOLE_BUNDLE };
}

/** Whether a part begins behind the end of another, as the parts of one contributor must from left to right. */
export function isPartAfter(before: BundlePart, part: BundlePart): boolean {
  if (before.bundleId !== part.bundleId) return before.bundleId < part.bundleId;
  return before.end <= part.first;
}

/** Whether a node's preimage is one that an honest tree can hold. */
export function isNodeWellFormed(node: RidgeNode): boolean {
  if (node.rowsRoot.length !== 32) return false;
  if (node.kind === NODE_BRANCH) return node.content.length === 64;
  return parsePart(node) !== undefined;
}

/** Hash of a node; defined for malformed nodes as well, so that they can be shown. Its content is at most 64 KiB, its kind a byte. */
export function nodeHash(domain: Domain, node: RidgeNode): Uint8Array {
  const kind = Uint8Array.of(node.kind);
  return sha256(
    concatBytes(
      domainTag("ridge-statistics", domain),
      kind,
      lengthPrefixed(node.content),
      lengthPrefixed(node.rowsRoot),
    ),
  );
}

/** Root over the rows of weights, flat with `dimension` entries each. */
export function weightsRoot(domain: Domain, weights: Int32Array, dimension: number): Uint8Array {
  return taggedRoot("ridge-weights", domain, hashFromByteSlices(weightRows(weights, dimension)));
}

/** Rows of weights as leaves. */
export function weightRows(weights: Int32Array, dimension: number): readonly Uint8Array[] {
  return Array.from({ length: weights.length / dimension }, (_, k) =>
    bytesOfEntries(weights.subarray(k * dimension, (k + 1) * dimension)),
  );
}

/** Leaf of a contributor. */
export function contributorLeaf({ contributor, statistics, weights }: RidgeContributor): Uint8Array {
  return concatBytes(lengthPrefixed(contributor), lengthPrefixed(statistics), lengthPrefixed(weights));
}

/** Root over the contributors in order. */
export function contributorsRoot(domain: Domain, contributors: readonly RidgeContributor[]): Uint8Array {
  return taggedRoot("ridge-contributors", domain, hashFromByteSlices(contributors.map(contributorLeaf)));
}

/** Hash of what is listed for a use; a batch's uses name it. */
export function evidenceHash(domain: Domain, { query, class: answered, shares }: RidgeEvidence): Uint8Array {
  const fields = concatBytes(lengthPrefixed(query), u64ToBytes(BigInt(answered)), shares);
  return sha256(concatBytes(domainTag("ridge-evidence", domain), fields));
}

/** A root over leaves bound to what it speaks of. */
export function taggedRoot(purpose: string, domain: Domain, root: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag(purpose, domain), root));
}

function rowSegments(row: Uint8Array): readonly Uint8Array[] {
  const count = segmentCount(row.length / ENTRY_BYTES);
  return Array.from({ length: count }, (_, segment) => segmentBytes(row, segment));
}
