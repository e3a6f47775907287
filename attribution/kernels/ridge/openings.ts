/** Openings of what a head commits to; each answers with the value, or undefined when the opening does not lead to its root. */

import { concatBytes, equalBytes } from "#lib/bytes.ts";
import type {
  RidgeContributor,
  RidgeContributorOpening,
  RidgeHead,
  RidgeNode,
  RidgeNodeRow,
  RidgePath,
  RidgeQuery,
  RidgeRow,
  RidgeSegment,
} from "#proto/tributary/attribution/v1/ridge.ts";
import type { Domain } from "../domain.ts";
import type { VersionData } from "../owners.ts";
import { pathRoot, turnsOf } from "../paths.ts";
import { QUESTION_SALT_BYTES, queryCommitment, vectorOfBytes } from "../questions.ts";
import { ADDRESS_BYTES_MAX } from "../receivers.ts";
import {
  contributorLeaf,
  isNodeWellFormed,
  NODE_BRANCH,
  nodeHash,
  rowHash,
  SEGMENT_ENTRIES,
  segmentCount,
  TREE_DEPTH_MAX,
  taggedRoot,
} from "./commitments.ts";
import { entriesOfBytes } from "./encoding.ts";
import { RIDGE_CONTRIBUTORS_MAX, ridgeParamsFault, ridgeRowWidth } from "./params.ts";
import { isHash } from "./size.ts";

/** What the chain knows of a challenged head. */
export interface RidgeClaim {
  /** Of the head's own commitments. */
  readonly domain: Domain;
  /** Of the items of the datanet. */
  readonly itemDomain: Domain;
  readonly head: RidgeHead;
}

/** What the chain knows of a bundle's statistics. */
export type BundleStatistics =
  /** The bundle is its statistics alone, with this root over their rows. */
  | { readonly kind: "root"; readonly root: Uint8Array }
  /** The bundle is its items. */
  | { readonly kind: "none" }
  /** All that was known of the bundle's content is erased. */
  | { readonly kind: "erased" };

/** What proofs may ask of the datanet version. */
export interface RidgeData extends VersionData {
  /** What is known of the statistics of a bundle of the version. */
  statistics(bundleId: bigint): BundleStatistics;
  /** Items of all its bundles together. */
  readonly items: bigint;
}

/** Which part of a row is opened. */
export interface SegmentPlace {
  readonly row: number;
  readonly segment: number;
}

/** What is wrong with a head as such, undefined when nothing is: to be asked before it is stored. */
export function ridgeHeadFault(head: RidgeHead): string | undefined {
  const { params, statistics, weights, contributorsRoot, contributors } = head;
  if (![statistics, weights, contributorsRoot].every(isHash)) return "a root of the head is not a hash";
  if (contributors < 1 || contributors > RIDGE_CONTRIBUTORS_MAX) return "number of contributors is out of range";
  return ridgeParamsFault(params);
}

/** The hash of a node, undefined when its kind is no byte. */
export function openNode(domain: Domain, node: RidgeNode): Uint8Array | undefined {
  return node.kind >= 0 && node.kind <= 0xff ? nodeHash(domain, node) : undefined;
}

/** Heights between a node and the end of its path; undefined for a path that is broken or too long. */
export function pathDepth(path: RidgePath): number | undefined {
  const depth = path.steps.length / 64;
  if (!Number.isInteger(depth) || depth > TREE_DEPTH_MAX) return undefined;
  return path.turns >> BigInt(depth) === 0n ? depth : undefined;
}

/** The hash at the end of a path up the statistics tree. */
export function climb(domain: Domain, node: Uint8Array, path: RidgePath): Uint8Array | undefined {
  const depth = pathDepth(path);
  if (depth === undefined) return undefined;
  return climbTurns(domain, node, { turns: turnsOfPath(path, depth), steps: path.steps });
}

/** Whether a node is in the tree below the node with the hash `root`. */
export function isNodeUnder(
  { domain }: RidgeClaim,
  root: Uint8Array,
  { node, path }: { readonly node: RidgeNode; readonly path: RidgePath },
): boolean {
  const hash = openNode(domain, node);
  const top = hash === undefined ? undefined : climb(domain, hash, path);
  return top !== undefined && equalBytes(top, root);
}

/** The hash that the tree over contributors has on top if `node` is in the place of the contributor at `index`. */
export function climbFromContributor(
  domain: Domain,
  node: Uint8Array,
  place: { readonly index: number; readonly total: number; readonly steps: Uint8Array },
): Uint8Array | undefined {
  const turns = turnsOf(place.index, place.total);
  return place.steps.length === 64 * turns.length ? climbTurns(domain, node, { turns, steps: place.steps }) : undefined;
}

/** A place in the statistics tree as requests name it. */
export interface RidgeWay {
  readonly depth: number;
  /** Whether the way turns right, the first turn from the top in the lowest bit. */
  readonly turns: bigint;
}

/** The way of a request's position: its length above 32 bits of turns; undefined when it is none. */
export function wayOf(position: bigint): RidgeWay | undefined {
  const way = { depth: Number(position >> 32n), turns: position & 0xffff_ffffn };
  return way.depth <= TREE_DEPTH_MAX && way.turns >> BigInt(way.depth) === 0n ? way : undefined;
}

/** Whether a node with a row is the one at the end of a way; a way that goes on below a node without children ends there. */
export function isNodeRow(
  { domain, head }: RidgeClaim,
  { path, node, row: opened }: RidgeNodeRow,
  { way, row }: { readonly way: RidgeWay; readonly row: number },
): boolean {
  const hash = openNode(domain, node);
  const depth = pathDepth(path);
  // A malformed node may be too long for any proof that refutes it, so it must not answer for what it hides.
  if (hash === undefined || !isNodeWellFormed(node)) return false;
  if (depth === undefined || depth > way.depth) return false;
  if (depth < way.depth && node.kind === NODE_BRANCH) return false;
  for (let i = 0; i < depth; i++) {
    if (((path.turns >> BigInt(depth - 1 - i)) & 1n) !== ((way.turns >> BigInt(i)) & 1n)) return false;
  }
  const top = climb(domain, hash, path);
  return (
    top !== undefined && equalBytes(top, head.statistics) && openRow(node.rowsRoot, opened, { head, row }) !== undefined
  );
}

/** Entries of one segment of a row under `rowsRoot`. */
export function openSegment(
  rowsRoot: Uint8Array,
  opened: RidgeSegment,
  { head, place }: { readonly head: RidgeHead; readonly place: SegmentPlace },
): Int32Array | undefined {
  const width = ridgeRowWidth(head.params);
  const count = Math.min(SEGMENT_ENTRIES, width - place.segment * SEGMENT_ENTRIES);
  if (count < 1) return undefined;
  const entries = entriesOfBytes(opened.entries, count);
  const segments = { index: place.segment, total: segmentCount(width), aunts: opened.segmentAunts };
  const hash = pathRoot(opened.entries, segments);
  if (entries === undefined || hash === undefined) return undefined;
  const root = pathRoot(hash, { index: place.row, total: head.params.dimension, aunts: opened.rowAunts });
  return root !== undefined && equalBytes(root, rowsRoot) ? entries : undefined;
}

/** Entries of a whole row under `rowsRoot`. */
export function openRow(
  rowsRoot: Uint8Array,
  opened: RidgeRow,
  { head, row }: { readonly head: RidgeHead; readonly row: number },
): Int32Array | undefined {
  const entries = entriesOfBytes(opened.entries, ridgeRowWidth(head.params));
  if (entries === undefined) return undefined;
  const root = pathRoot(rowHash(opened.entries), { index: row, total: head.params.dimension, aunts: opened.aunts });
  return root !== undefined && equalBytes(root, rowsRoot) ? entries : undefined;
}

/** The weights of one class under `root`. */
export function openWeights(
  claim: RidgeClaim,
  opened: RidgeRow,
  { root, index }: { readonly root: Uint8Array; readonly index: number },
): Int32Array | undefined {
  const { dimension, classes } = claim.head.params;
  const weights = entriesOfBytes(opened.entries, dimension);
  const top = pathRoot(opened.entries, { index, total: classes, aunts: opened.aunts });
  if (weights === undefined || top === undefined) return undefined;
  return equalBytes(taggedRoot("ridge-weights", claim.domain, top), root) ? weights : undefined;
}

/** The contributor at an index of the head. */
export function openContributor(claim: RidgeClaim, opening: RidgeContributorOpening): RidgeContributor | undefined {
  const { index, contributor, aunts } = opening;
  const { domain, head } = claim;
  const top = pathRoot(contributorLeaf(contributor), { index, total: head.contributors, aunts });
  if (top === undefined) return undefined;
  return equalBytes(taggedRoot("ridge-contributors", domain, top), head.contributorsRoot) ? contributor : undefined;
}

/** Whether a contributor is one that an honest head can name. */
export function isContributorWellFormed({ contributor, statistics, weights }: RidgeContributor): boolean {
  return contributor.length > 0 && contributor.length <= ADDRESS_BYTES_MAX && isHash(statistics) && isHash(weights);
}

/** The vector of a query that a use committed to, whichever class it says was answered. */
export function openQuery(
  { head }: RidgeClaim,
  query: RidgeQuery,
  { domain, commitment }: { readonly domain: Domain; readonly commitment: Uint8Array },
): Int8Array | undefined {
  const { salt, vector } = query;
  if (salt.length !== QUESTION_SALT_BYTES || vector.length !== head.params.dimension) return undefined;
  return equalBytes(queryCommitment(domain, query), commitment) ? vectorOfBytes(vector) : undefined;
}

/** Turns of a path from the bottom up: whether each node below is a right child. */
export function turnsOfPath({ turns }: RidgePath, depth: number): readonly boolean[] {
  return Array.from({ length: depth }, (_, i) => ((turns >> BigInt(i)) & 1n) === 1n);
}

function climbTurns(
  domain: Domain,
  node: Uint8Array,
  { turns, steps }: { readonly turns: readonly boolean[]; readonly steps: Uint8Array },
): Uint8Array {
  let hash = node;
  turns.forEach((isRight, height) => {
    const sibling = steps.subarray(64 * height, 64 * height + 32);
    const rowsRoot = steps.subarray(64 * height + 32, 64 * height + 64);
    const content = isRight ? concatBytes(sibling, hash) : concatBytes(hash, sibling);
    hash = nodeHash(domain, { kind: NODE_BRANCH, content, rowsRoot });
  });
  return hash;
}
