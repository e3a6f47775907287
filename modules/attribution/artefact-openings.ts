/** Which parts of an artefact can be asked for, and which openings show them. */

import { domainTag } from "#kernels/domain.ts";
import { itemsTag } from "#kernels/neighbours/items.ts";
import { verifyOpening } from "#kernels/openings.ts";
import { ownersTag } from "#kernels/owners.ts";
import {
  isContributorWellFormed,
  isNodeRow,
  openContributor,
  openWeights,
  type RidgeClaim,
  wayOf,
} from "#kernels/ridge/openings.ts";
import { DOCUMENTS, POSITIONS, RANKS, STATES, TEXT } from "#kernels/span-proofs/shard.ts";
import type { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import type { SpanShard } from "#proto/tributary/attribution/v1/spans.ts";
import { type Artefact, OpenedTree, type OpenRequest } from "#proto/tributary/attribution/v1/types.ts";
import { ridgeClaim } from "./artefact-claims.ts";
import { domainOf } from "./artefacts.ts";
import type { AttributionContext } from "./declaration.ts";

type Bytes = NonNullable<Opening["bytes"]>;

/** Whether an artefact has such a part. */
export function hasArtefactPart(artefact: Artefact, of: Pick<OpenRequest, "tree" | "index" | "part">): boolean {
  const { tree, index, part } = of;
  const { content } = artefact;
  if (content?.kind === "ridge" || content?.kind === "gradients") {
    const { dimension, classes } = content.value.head.params;
    if (tree === OpenedTree.OPENED_TREE_STATISTICS) return wayOf(index) !== undefined && part < dimension;
    if (tree === OpenedTree.OPENED_TREE_LEFT_OUT && part >= classes) return false;
  }
  return index < artefactParts(artefact, tree);
}

/** Whether bytes show the part of an artefact that was asked for, which it has. */
export function isArtefactAnswer(
  ctx: AttributionContext,
  { artefact, request }: { readonly artefact: Artefact; readonly request: OpenRequest },
  bytes: Bytes,
): boolean {
  const { content } = artefact;
  const domain = domainOf(ctx.block.chainId, artefact);
  const index = Number(request.index);
  if (content === undefined) return false;
  if (content.kind === "ridge" || content.kind === "gradients") {
    return isHeadAnswer(ridgeClaim(ctx, artefact, content.value), request, bytes);
  }
  if (bytes.kind !== "leaves" || bytes.value.start !== index) return false;
  const owners = content.kind === "neighbours" ? content.value.ownersRoot : content.value.shard.ownersRoot;
  if (request.tree === OpenedTree.OPENED_TREE_OWNERS) return verifyOpening(ownersTag(domain), owners, bytes.value);
  if (content.kind === "neighbours") return verifyOpening(itemsTag(domain), content.value.root, bytes.value);
  const { shard } = content.value;
  const [layout, root] = shardTree(shard, request.tree);
  return verifyOpening(domainTag(layout.purpose, domain), root, bytes.value);
}

/** What a head has one of for each contributor. */
const OF_CONTRIBUTORS: ReadonlySet<number> = new Set([
  OpenedTree.OPENED_TREE_CONTRIBUTORS,
  OpenedTree.OPENED_TREE_LEFT_OUT,
]);

function artefactParts({ content }: Artefact, tree: number): bigint {
  if (content === undefined) return 0n;
  const parts = (count: number, chunk: number): bigint => BigInt(Math.ceil(count / chunk));
  if (content.kind === "neighbours") {
    if (tree === OpenedTree.OPENED_TREE_OWNERS) return BigInt(content.value.owners);
    return tree === OpenedTree.OPENED_TREE_ITEMS ? BigInt(content.value.items) : 0n;
  }
  if (content.kind === "spans") {
    const { tokens, documents, owners, states } = content.value.shard;
    if (tree === OpenedTree.OPENED_TREE_OWNERS) return BigInt(owners);
    if (tree === OpenedTree.OPENED_TREE_STATES) return BigInt(states);
    if (tree === OpenedTree.OPENED_TREE_TEXT) return parts(tokens, TEXT.chunk);
    if (tree === OpenedTree.OPENED_TREE_RANKS) return parts(tokens, RANKS.chunk);
    if (tree === OpenedTree.OPENED_TREE_POSITIONS) return parts(tokens, POSITIONS.chunk);
    return tree === OpenedTree.OPENED_TREE_DOCUMENTS ? BigInt(documents) : 0n;
  }
  const { params, contributors } = content.value.head;
  if (tree === OpenedTree.OPENED_TREE_WEIGHTS) return BigInt(params.classes);
  return OF_CONTRIBUTORS.has(tree) ? BigInt(contributors) : 0n;
}

function isHeadAnswer(claim: RidgeClaim, request: OpenRequest, bytes: Bytes): boolean {
  const { tree, part } = request;
  const index = Number(request.index);
  switch (bytes.kind) {
    case "row": {
      const at = { root: claim.head.weights, index };
      return tree === OpenedTree.OPENED_TREE_WEIGHTS && openWeights(claim, bytes.value, at) !== undefined;
    }
    case "contributor": {
      const isAsked = tree === OpenedTree.OPENED_TREE_CONTRIBUTORS && bytes.value.index === index;
      const contributor = isAsked ? openContributor(claim, bytes.value) : undefined;
      // A malformed one may be too long for any proof that refutes it, so it must not answer for what it hides.
      return contributor !== undefined && isContributorWellFormed(contributor);
    }
    case "leftOut": {
      const { opening, row } = bytes.value;
      if (tree !== OpenedTree.OPENED_TREE_LEFT_OUT || opening.index !== index) return false;
      const root = openContributor(claim, opening)?.weights;
      return root !== undefined && openWeights(claim, row, { root, index: part }) !== undefined;
    }
    case "node": {
      const way = tree === OpenedTree.OPENED_TREE_STATISTICS ? wayOf(request.index) : undefined;
      return way !== undefined && isNodeRow(claim, bytes.value, { way, row: part });
    }
    case "leaves":
    case "sums":
    case "evidence":
    case "receivers":
    case "signedTokens":
    case "question":
    case "score":
    case "retraining":
    case "retrainedNode":
    case "votes":
    case "resampleSums":
      return false;
  }
}

/** The layout and the root of a list of an index of text. */
function shardTree(shard: SpanShard, tree: number): readonly [layout: { readonly purpose: string }, root: Uint8Array] {
  if (tree === OpenedTree.OPENED_TREE_TEXT) return [TEXT, shard.textRoot];
  if (tree === OpenedTree.OPENED_TREE_RANKS) return [RANKS, shard.ranksRoot];
  if (tree === OpenedTree.OPENED_TREE_POSITIONS) return [POSITIONS, shard.positionsRoot];
  if (tree === OpenedTree.OPENED_TREE_STATES) return [STATES, shard.statesRoot];
  return [DOCUMENTS, shard.documentsRoot];
}
