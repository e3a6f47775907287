/** Openings and proofs from published data: what a challenger sends to the chain. */

import { proofsFromByteSlices } from "#crypto/merkle.ts";
import { compactAunts, turnsOf } from "#kernels/paths.ts";
import { bytesOfVector } from "#kernels/questions.ts";
import type { EntryPlace } from "#kernels/ridge/attested.ts";
import {
  contributorLeaf,
  rowHashes,
  SEGMENT_ENTRIES,
  segmentAunts,
  segmentBytes,
  weightRows,
} from "#kernels/ridge/commitments.ts";
import { bytesOfEntries } from "#kernels/ridge/encoding.ts";
import { ridgeRowWidth } from "#kernels/ridge/params.ts";
import { type RidgeStatistics, statisticsRow } from "#kernels/ridge/statistics.ts";
import { assertDefined } from "#lib/assert.ts";
import { concatBytes, EMPTY_BYTES } from "#lib/bytes.ts";
import type {
  RidgeContributorOpening,
  RidgeItem,
  RidgeParams,
  RidgePath,
  RidgeProof,
  RidgeResidualProof,
  RidgeRow,
  RidgeSegment,
} from "#proto/tributary/attribution/v1/ridge.ts";
import type { SaltedExample } from "./model.ts";
import type { PublishedHead } from "./publish.ts";
import type { StatisticsNode } from "./tree.ts";

/** Steps from a node to the top of its tree: parents from the bottom up, and on which side the way came. */
export interface Ascent {
  readonly parents: readonly { readonly parent: StatisticsNode; readonly isRight: boolean }[];
}

/** The path of an ascent on the wire. */
export function pathOf({ parents }: Ascent): RidgePath {
  const turns = parents.reduce((bits, { isRight }, i) => (isRight ? bits | (1n << BigInt(i)) : bits), 0n);
  const steps = parents.map(({ parent, isRight }) => {
    const sibling = isRight ? parent.node.content.subarray(0, 32) : parent.node.content.subarray(32, 64);
    return concatBytes(sibling, parent.node.rowsRoot);
  });
  return { turns, steps: concatBytes(...steps) };
}

/** The node of the contributor at `index`, as the statistics tree has it, with its ascent. */
export function memberNode(
  published: PublishedHead,
  index: number,
): { readonly node: StatisticsNode; readonly ascent: Ascent } {
  let node = published.top;
  const parents: Ascent["parents"][number][] = [];
  for (const isRight of turnsOf(index, published.head.contributors).toReversed()) {
    parents.unshift({ parent: node, isRight });
    node = assertDefined(node.children, "statistics tree is too shallow for its contributors")[isRight ? 1 : 0];
  }
  return { node, ascent: { parents } };
}

/** Opens one segment of one row of statistics. */
export function openingOfSegment(
  statistics: RidgeStatistics,
  place: { readonly row: number; readonly segment: number },
  params: RidgeParams,
): RidgeSegment {
  const row = bytesOfEntries(statisticsRow(statistics, place.row, params));
  return {
    entries: segmentBytes(row, place.segment),
    segmentAunts: segmentAunts(row, place.segment),
    rowAunts: rowAunts(statistics, place.row, params),
  };
}

/** Opens a whole row of statistics. */
export function openingOfRow(statistics: RidgeStatistics, row: number, params: RidgeParams): RidgeRow {
  return { entries: bytesOfEntries(statisticsRow(statistics, row, params)), aunts: rowAunts(statistics, row, params) };
}

/** Opens the weights of one class. */
export function openingOfWeights(weights: Int32Array, index: number, { dimension }: RidgeParams): RidgeRow {
  const rows = weightRows(weights, dimension);
  return { entries: rows[index] ?? EMPTY_BYTES, aunts: auntsOf(rows, index) };
}

/** Opens the contributor at an index. */
export function openingOfContributor({ contributors }: PublishedHead, index: number): RidgeContributorOpening {
  const contributor = assertDefined(contributors[index], "no such contributor", { index });
  return { index, contributor, aunts: auntsOf(contributors.map(contributorLeaf), index) };
}

/** Opens an item. */
export function openingOfItem({ salt, example }: SaltedExample): RidgeItem {
  return { salt, vector: bytesOfVector(example.vector), targets: bytesOfVector(example.targets) };
}

/** Opens the items of a block. */
export function openingsOfItems(block: StatisticsNode): readonly RidgeItem[] {
  return (block.items ?? []).map(openingOfItem);
}

/** Proof about a block's statistics in one segment. */
export function proveLeaf(
  published: PublishedHead,
  { block, ascent }: { readonly block: StatisticsNode; readonly ascent: Ascent },
  place: { readonly row: number; readonly segment: number },
): RidgeProof {
  const opened = openingOfSegment(block.statistics(), place, published.terms.params);
  const value = { path: pathOf(ascent), block: block.node, ...place, opened, items: openingsOfItems(block) };
  return { sum: { kind: "leaf", value } };
}

/** Proof about a branch and its children in one segment. */
export function proveSum(
  published: PublishedHead,
  { branch, ascent }: { readonly branch: StatisticsNode; readonly ascent: Ascent },
  place: { readonly row: number; readonly segment: number },
): RidgeProof {
  const [left, right] = assertDefined(branch.children, "node is no branch");
  const open = (node: StatisticsNode): RidgeSegment =>
    openingOfSegment(node.statistics(), place, published.terms.params);
  const value = {
    path: pathOf(ascent),
    parent: branch.node,
    left: left.node,
    right: right.node,
    ...place,
    parentOpened: open(branch),
    leftOpened: open(left),
    rightOpened: open(right),
  };
  return { sum: { kind: "gramSum", value } };
}

/** Proof about attested statistics of the contributor at an index, `ascent` to its node; about an entry and its mirror image if one is named. */
export function proveAttested(
  published: PublishedHead,
  of: { readonly index: number; readonly node: StatisticsNode; readonly ascent: Ascent },
  place?: EntryPlace,
): RidgeProof {
  const { params } = published.terms;
  const { node } = of.node;
  const open = ({ row, column }: EntryPlace): RidgeSegment =>
    openingOfSegment(of.node.statistics(), { row, segment: Math.floor(column / SEGMENT_ENTRIES) }, params);
  const isMirrored = place !== undefined && place.column < params.dimension;
  const value = {
    opening: openingOfContributor(published, of.index),
    path: pathOf(of.ascent),
    node,
    row: place?.row ?? 0,
    column: place?.column ?? 0,
    opened: place === undefined ? undefined : open(place),
    mirrored: isMirrored ? open({ row: place.column, column: place.row }) : undefined,
  };
  return { sum: { kind: "attested", value } };
}

/** Proof about the node that the contributor at an index names. */
export function proveEntry(published: PublishedHead, index: number): RidgeProof {
  const { node, ascent } = memberNode(published, index);
  const { steps } = pathOf(ascent);
  return { sum: { kind: "entry", value: { opening: openingOfContributor(published, index), node: node.hash, steps } } };
}

/** Proof about one row of the normal equations, without the contributor `leftOut` if one is given. */
export function proveResidual(
  published: PublishedHead,
  place: { readonly row: number; readonly class: number; readonly leftOut?: number | undefined },
): RidgeProof {
  const { params } = published.terms;
  const { row, leftOut } = place;
  const weights = leftOut === undefined ? published.weights : (published.leftOut[leftOut] as Int32Array);
  const value: RidgeResidualProof = {
    row,
    class: place.class,
    total: published.top.node,
    totalRow: openingOfRow(published.top.statistics(), row, params),
    weights: openingOfWeights(weights, place.class, params),
    leftOut: leftOut === undefined ? undefined : openingOfLeftOut(published, leftOut, row),
  };
  return { sum: { kind: "residual", value } };
}

function openingOfLeftOut(
  published: PublishedHead,
  index: number,
  row: number,
): NonNullable<RidgeResidualProof["leftOut"]> {
  const { node } = memberNode(published, index);
  return {
    opening: openingOfContributor(published, index),
    node: node.node,
    row: openingOfRow(node.statistics(), row, published.terms.params),
  };
}

function rowAunts(statistics: RidgeStatistics, row: number, params: RidgeParams): Uint8Array {
  return auntsOf(rowHashes(statistics, ridgeRowWidth(params)), row);
}

function auntsOf(leaves: readonly Uint8Array[], index: number): Uint8Array {
  return compactAunts(assertDefined(proofsFromByteSlices(leaves).proofs[index], "no such leaf", { index }));
}
