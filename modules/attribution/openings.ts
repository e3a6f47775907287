/** Which parts of a claim can be asked for, and which openings show them. */

import { type Domain, domainTag } from "#kernels/domain.ts";
import { distributionDomain } from "#kernels/domains.ts";
import { readSumRange } from "#kernels/merkle-sum-range.ts";
import { listTag, scaledEvidenceRoot } from "#kernels/neighbours/evidence.ts";
import { GATES_BYTES_MAX } from "#kernels/neighbours/gates.ts";
import { itemsTag } from "#kernels/neighbours/items.ts";
import { openedRoot, verifyOpening } from "#kernels/openings.ts";
import { ownersTag } from "#kernels/owners.ts";
import { openUses, type UsePart } from "#kernels/receipts.ts";
import { receiversHash } from "#kernels/receivers.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import {
  isContributorWellFormed,
  isNodeRow,
  openContributor,
  openWeights,
  type RidgeClaim,
  wayOf,
} from "#kernels/ridge/openings.ts";
import { areSegmentsCommitted, OUTPUT, segmentDomain, spanEvidenceRoot } from "#kernels/span-proofs/evidence.ts";
import { DOCUMENTS, POSITIONS, RANKS, STATES, TEXT } from "#kernels/span-proofs/shard.ts";
import { SIGNED_CHUNKS_MAX } from "#kernels/span-proofs/signed-tokens.ts";
import { OUTPUT_TOKENS_MAX } from "#kernels/spans.ts";
import type { OpenedEvidence, Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import type { SpanShard } from "#proto/tributary/attribution/v1/spans.ts";
import {
  type Artefact,
  type Batch,
  type DistributionRoot,
  OpenedTree,
  type OpenRequest,
} from "#proto/tributary/attribution/v1/types.ts";
import { equalBytes } from "#sdk";
import { ridgeClaim } from "./artefact-claims.ts";
import { domainOf } from "./artefacts.ts";
import { attributedUses, committedUses, isUnsettled } from "./batch-claims.ts";
import { hasCertificatePart, isCertificateAnswer } from "./certificate-openings.ts";
import type { AttributionContext } from "./declaration.ts";
import { type Claim, claimOf } from "./targets.ts";
import { areSignedTokens, askedUse } from "./use-openings.ts";

/** Whether a claim has such a part. */
export function hasPart(
  ctx: AttributionContext,
  claim: Claim,
  { tree, index, part, datanetId }: Pick<OpenRequest, "tree" | "index" | "part" | "datanetId">,
): boolean {
  if (claim.kind === "batch") {
    const { uses, shares, parts, drawn } = claim.record;
    const attributed = isUnsettled(claim.record) ? 0n : (drawn?.uses ?? uses);
    const isUsePart = index < attributed && parts.some((own) => own.datanetId === datanetId);
    if (tree === OpenedTree.OPENED_TREE_USES) return index < uses;
    if (tree === OpenedTree.OPENED_TREE_DRAWN) return drawn !== undefined && index < drawn.uses;
    if (tree === OpenedTree.OPENED_TREE_EVIDENCE || tree === OpenedTree.OPENED_TREE_SEGMENTS) {
      return isUsePart && part < OUTPUT_TOKENS_MAX;
    }
    if (tree === OpenedTree.OPENED_TREE_SIGNED_TOKENS) return isUsePart && part < SIGNED_CHUNKS_MAX;
    if (tree === OpenedTree.OPENED_TREE_RECEIVERS) return isUsePart && part === 0;
    return tree === OpenedTree.OPENED_TREE_PAIRS && index < shares.count;
  }
  if (claim.kind === "distribution") return tree === OpenedTree.OPENED_TREE_OWED && index < claim.record.root.count;
  if (claim.kind === "certificate") return hasCertificatePart(ctx, claim.record, { tree, index, part });
  return claim.kind === "artefact" && hasArtefactPart(claim.record, { tree, index, part });
}

/** Whether an opening shows what was asked for. */
export function isAnswer(ctx: AttributionContext, request: OpenRequest, { bytes }: Opening): boolean {
  const claim = claimOf(ctx, request.target);
  if (bytes === undefined) return false;
  if (claim.kind === "batch") return isBatchAnswer(ctx, { batch: claim.record, request }, bytes);
  if (claim.kind === "distribution") return isDistributionAnswer(ctx, { distribution: claim.record, request }, bytes);
  if (claim.kind === "certificate") return isCertificateAnswer(ctx, { certificate: claim.record, request }, bytes);
  return claim.kind === "artefact" && isArtefactAnswer(ctx, { artefact: claim.record, request }, bytes);
}

type Bytes = NonNullable<Opening["bytes"]>;

/** What a head has one of for each contributor. */
const OF_CONTRIBUTORS: ReadonlySet<number> = new Set([
  OpenedTree.OPENED_TREE_CONTRIBUTORS,
  OpenedTree.OPENED_TREE_LEFT_OUT,
]);

function hasArtefactPart(artefact: Artefact, of: Pick<OpenRequest, "tree" | "index" | "part">): boolean {
  const { tree, index, part } = of;
  const { content } = artefact;
  if (content?.kind === "ridge" || content?.kind === "gradients") {
    const { dimension, classes } = content.value.head.params;
    if (tree === OpenedTree.OPENED_TREE_STATISTICS) return wayOf(index) !== undefined && part < dimension;
    if (tree === OpenedTree.OPENED_TREE_LEFT_OUT && part >= classes) return false;
  }
  return index < artefactParts(artefact, tree);
}

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

function isBatchAnswer(
  ctx: AttributionContext,
  { batch, request }: { readonly batch: Batch; readonly request: OpenRequest },
  bytes: Bytes,
): boolean {
  const attributed = attributedUses(ctx, batch);
  const { domain } = attributed;
  const index = Number(request.index);
  switch (bytes.kind) {
    case "leaves": {
      const isOfDrawn = request.tree === OpenedTree.OPENED_TREE_DRAWN;
      const isAsked = (isOfDrawn || request.tree === OpenedTree.OPENED_TREE_USES) && bytes.value.start === index;
      return isAsked && openUses(isOfDrawn ? attributed : committedUses(ctx, batch), bytes.value) !== undefined;
    }
    case "sums": {
      const isAsked = request.tree === OpenedTree.OPENED_TREE_PAIRS && bytes.value.start === index;
      return isAsked && readSumRange(domain, batch.shares, bytes.value) !== undefined;
    }
    case "receivers": {
      const part = askedUse({ attributed, request }, bytes.value)?.part;
      const isAsked = request.tree === OpenedTree.OPENED_TREE_RECEIVERS && part !== undefined;
      return isAsked && equalBytes(receiversHash(domain, bytes.value.receivers), part.receivers);
    }
    case "evidence": {
      const part = askedUse({ attributed, request }, bytes.value)?.part;
      return part !== undefined && isEvidence(ctx, { request, domain, part }, bytes.value);
    }
    case "signedTokens":
      return areSignedTokens(ctx, { batch, request }, bytes.value);
    case "row":
    case "contributor":
    case "leftOut":
    case "node":
    case "question":
    case "score":
    case "retraining":
    case "retrainedNode":
    case "votes":
    case "resampleSums":
      return false;
  }
}

function isEvidence(
  ctx: AttributionContext,
  of: { readonly request: OpenRequest; readonly domain: Domain; readonly part: UsePart },
  { content }: OpenedEvidence,
): boolean {
  const { request, domain, part } = of;
  const artefact = ctx.state.artefacts.get(part.artefactId);
  const isOfSegments = request.tree === OpenedTree.OPENED_TREE_SEGMENTS;
  if (!isOfSegments && request.tree !== OpenedTree.OPENED_TREE_EVIDENCE) return false;
  // What is founded on nothing, or has no segments, has no more to show than its part.
  if (artefact === undefined || (isOfSegments && artefact.content?.kind !== "spans")) return true;
  if (content === undefined || isOfSegments !== (content.kind === "segments")) return false;
  // Nobody outside knows how many chunks there are: a number beyond them asks for the last.
  const isAsked = (start: number, total: number): boolean => start === Math.min(request.part, total - 1);
  switch (content.kind) {
    case "neighbours": {
      const { entries, gates } = content.value;
      const root = openedRoot(listTag(domain), entries);
      if (root === undefined || !isAsked(entries.start, entries.total)) return false;
      // What is longer can be shown here, but in no proof.
      if (gates.gates.length > GATES_BYTES_MAX) return false;
      return equalBytes(scaledEvidenceRoot(domain, root, gates), part.evidenceRoot);
    }
    case "output": {
      const [chunk] = content.value.tokens;
      const root = chunk === undefined ? undefined : openedRoot(domainTag(OUTPUT.purpose, domain), chunk);
      if (root === undefined || chunk === undefined || !isAsked(chunk.start, chunk.total)) return false;
      return equalBytes(spanEvidenceRoot(domain, root, content.value.weightsHash), part.evidenceRoot);
    }
    case "segments": {
      const { root, leaves } = content.value;
      if (!areSegmentsCommitted(domain, part.evidenceRoot, content.value)) return false;
      if (root.count > 0n && !isAsked(leaves.start, Number(root.count))) return false;
      return readSumRange(segmentDomain(domain), root, leaves) !== undefined;
    }
    case "ridge":
      return equalBytes(evidenceHash(domainOf(ctx.block.chainId, artefact), content.value), part.evidenceRoot);
  }
}

function isDistributionAnswer(
  ctx: AttributionContext,
  { distribution, request }: { readonly distribution: DistributionRoot; readonly request: OpenRequest },
  bytes: Bytes,
): boolean {
  if (bytes.kind !== "sums" || BigInt(bytes.value.start) !== request.index) return false;
  const domain = distributionDomain(ctx.block.chainId, distribution, distribution.number);
  return readSumRange(domain, distribution.root, bytes.value) !== undefined;
}

function isArtefactAnswer(
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
