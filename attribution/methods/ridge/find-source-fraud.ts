/** Checking where the statistics of a contributor come from: what its bundles hold, each once. */

import { proofsFromByteSlices } from "#crypto/merkle.ts";
import { compactAunts } from "#kernels/paths.ts";
import { attestedFault } from "#kernels/ridge/attested.ts";
import { type BundlePart, isPartAfter, NODE_ATTESTED, parseBlock, parsePart } from "#kernels/ridge/commitments.ts";
import { EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import type { KnownBundle } from "./find-fraud.ts";
import { type Ascent, memberNode, openingOfContributor, pathOf, proveAttested } from "./prove.ts";
import type { PublishedHead } from "./publish.ts";
import type { StatisticsNode } from "./tree.ts";

/** A proof against the blocks and attested statistics of the contributor at an index, which must follow each other and be what its bundles are; undefined when they do. */
export function findSourceFraud(
  published: PublishedHead,
  index: number,
  bundle: (id: bigint) => KnownBundle | undefined,
): RidgeProof | undefined {
  const opening = openingOfContributor(published, index);
  let previous: LocatedPart | undefined;
  for (const located of partsOf(memberNode(published, index).node, { parents: [] })) {
    const { node, ascent } = located;
    const known = bundle(located.part.bundleId);
    const check = node.node.kind === NODE_ATTESTED ? findAttestedFraud : findBlockFraud;
    const proof = check(published, { index, ...located }, known);
    if (proof !== undefined) return proof;
    if (previous !== undefined && !isPartAfter(previous.part, located.part)) {
      const [firstPath, secondPath] = [pathOf(previous.ascent), pathOf(ascent)];
      const value = { opening, firstPath, first: previous.node.node, secondPath, second: node.node };
      return { sum: { kind: "order", value } };
    }
    previous = located;
  }
  return undefined;
}

/** A block or attested statistics in its place. */
export interface LocatedPart {
  readonly node: StatisticsNode;
  readonly ascent: Ascent;
  readonly part: BundlePart;
}

type PartOfContributor = LocatedPart & { readonly index: number };

function findBlockFraud(
  published: PublishedHead,
  { index, node, ascent }: PartOfContributor,
  known: KnownBundle | undefined,
): RidgeProof | undefined {
  const opening = openingOfContributor(published, index);
  const { first, leaves } = parseBlock(node.node.content) ?? { first: 0n, leaves: [] };
  const isOwn = known !== undefined && equalBytes(known.contributor, opening.contributor.contributor);
  const isOfItems = isOwn && known.statistics === undefined;
  const item = leaves.findIndex((leaf, i) => !equalBytes(leaf, known?.leaves[Number(first) + i] ?? leaf.subarray(1)));
  if (isOfItems && item < 0) return undefined;
  const place = Number(first) + Math.max(item, 0);
  const path = known === undefined ? undefined : proofsFromByteSlices(known.leaves).proofs[place];
  const aunts = path === undefined ? EMPTY_BYTES : compactAunts(path);
  const leaf = known?.leaves[place] ?? EMPTY_BYTES;
  const value = { opening, path: pathOf(ascent), block: node.node, item: Math.max(item, 0), leaf, aunts };
  return { sum: { kind: "source", value } };
}

function findAttestedFraud(
  published: PublishedHead,
  part: PartOfContributor,
  known: KnownBundle | undefined,
): RidgeProof | undefined {
  const own = published.contributors[part.index]?.contributor;
  const statistics = known?.statistics;
  const isOwn = known !== undefined && own !== undefined && equalBytes(known.contributor, own);
  if (!isOwn || statistics === undefined || !equalBytes(statistics.root, part.node.node.rowsRoot)) {
    return proveAttested(published, part);
  }
  const { params } = published.terms;
  const place = attestedFault(part.node.statistics(), { params, items: statistics.items });
  return place === undefined ? undefined : proveAttested(published, part, place);
}

/** The blocks and attested statistics below a node from left to right, with their ascents. */
export function* partsOf(node: StatisticsNode, ascent: Ascent): Generator<LocatedPart> {
  const part = parsePart(node.node);
  if (part !== undefined) yield { node, ascent, part };
  for (const [i, child] of (node.children ?? []).entries()) {
    yield* partsOf(child, { parents: [{ parent: node, isRight: i === 1 }, ...ascent.parents] });
  }
}
