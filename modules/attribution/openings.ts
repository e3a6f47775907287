/** Which parts of a claim can be asked for, and which openings show them. */

import { type Domain, domainTag } from "#kernels/domain.ts";
import { distributionDomain } from "#kernels/domains.ts";
import { readSumRange } from "#kernels/merkle-sum-range.ts";
import { listTag, scaledEvidenceRoot } from "#kernels/neighbours/evidence.ts";
import { GATES_BYTES_MAX } from "#kernels/neighbours/gates.ts";
import { openedRoot } from "#kernels/openings.ts";
import { openGate } from "#kernels/ranks/gates.ts";
import { openUses, type UsePart } from "#kernels/receipts.ts";
import { receiversHash } from "#kernels/receivers.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { areSegmentsCommitted, OUTPUT, segmentDomain, spanEvidenceRoot } from "#kernels/span-proofs/evidence.ts";
import { SIGNED_CHUNKS_MAX } from "#kernels/span-proofs/signed-tokens.ts";
import { OUTPUT_TOKENS_MAX } from "#kernels/spans.ts";
import type { OpenedEvidence, Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import {
  type Batch,
  type DistributionRoot,
  OpenedTree,
  type OpenRequest,
} from "#proto/tributary/attribution/v1/types.ts";
import { equalBytes } from "#sdk";
import { hasArtefactPart, isArtefactAnswer } from "./artefact-openings.ts";
import { domainOf } from "./artefacts.ts";
import { attributedUses, committedUses, isUnsettled } from "./batch-claims.ts";
import { hasCertificatePart, isCertificateAnswer } from "./certificate-openings.ts";
import type { AttributionContext } from "./declaration.ts";
import { gatesClaim } from "./gates.ts";
import { type Claim, claimOf } from "./targets.ts";
import { areSignedTokens, askedUse } from "./use-openings.ts";

/** What is asked for. */
export type Asked = Pick<OpenRequest, "tree" | "index" | "part" | "datanetId" | "artefactId">;

/** Whether a claim has such a part. */
export function hasPart(
  ctx: AttributionContext,
  claim: Claim,
  { tree, index, part, datanetId, artefactId }: Asked,
): boolean {
  if (artefactId !== 0n) {
    return claim.kind === "batch" && hasFoundationPart(ctx, claim.record, { tree, index, part, artefactId });
  }
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
  if (claim.kind === "batch" && request.artefactId !== 0n) {
    return isFoundationAnswer(ctx, { batch: claim.record, request }, bytes);
  }
  if (claim.kind === "batch") return isBatchAnswer(ctx, { batch: claim.record, request }, bytes);
  if (claim.kind === "distribution") return isDistributionAnswer(ctx, { distribution: claim.record, request }, bytes);
  if (claim.kind === "certificate") return isCertificateAnswer(ctx, { certificate: claim.record, request }, bytes);
  return claim.kind === "artefact" && isArtefactAnswer(ctx, { artefact: claim.record, request }, bytes);
}

type Bytes = NonNullable<Opening["bytes"]>;

/**
 * Whether an artefact that a batch rests on, or the certificate whose gates scale its evidence, has such a part. Their own windows
 * may be long past, and without them nobody could tell what is wrong with the batch.
 */
function hasFoundationPart(
  ctx: AttributionContext,
  batch: Batch,
  { artefactId, ...asked }: Pick<Asked, "tree" | "index" | "part" | "artefactId">,
): boolean {
  const artefact = batch.artefactIds.includes(artefactId) ? ctx.state.artefacts.get(artefactId) : undefined;
  if (artefact === undefined) return false;
  if (asked.tree !== OpenedTree.OPENED_TREE_GATES) return hasArtefactPart(artefact, asked);
  const contributors = gatesClaim(ctx, batch, artefact)?.contributors ?? 0;
  return asked.part === 0 && asked.index < BigInt(contributors);
}

function isFoundationAnswer(
  ctx: AttributionContext,
  { batch, request }: { readonly batch: Batch; readonly request: OpenRequest },
  bytes: Bytes,
): boolean {
  const artefact = ctx.state.artefacts.get(request.artefactId);
  if (artefact === undefined) return false;
  if (request.tree !== OpenedTree.OPENED_TREE_GATES) return isArtefactAnswer(ctx, { artefact, request }, bytes);
  const gates = gatesClaim(ctx, batch, artefact);
  if (gates === undefined || bytes.kind !== "leaves") return false;
  return openGate(gates, Number(request.index), bytes.value) !== undefined;
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
