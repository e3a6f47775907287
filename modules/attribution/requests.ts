/** Requests for bytes: whoever commits to something has to show any part of it, or has lied. */

import { type Domain, domainTag } from "#kernels/domain.ts";
import { batchDomain } from "#kernels/domains.ts";
import { readSumRange } from "#kernels/merkle-sum-range.ts";
import { evidenceRoot, listTag } from "#kernels/neighbours/evidence.ts";
import { itemsTag } from "#kernels/neighbours/items.ts";
import { openedRoot, verifyOpening } from "#kernels/openings.ts";
import { openUse } from "#kernels/receipts.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { openContributor, openWeights } from "#kernels/ridge/openings.ts";
import { OUTPUT, spanEvidenceRoot } from "#kernels/span-proofs/evidence.ts";
import { DOCUMENTS, POSITIONS, RANKS, TEXT } from "#kernels/span-proofs/shard.ts";
import type { OpenedEvidence, Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import type { SpanShard } from "#proto/tributary/attribution/v1/spans.ts";
import { type Artefact, type Batch, OpenedTree, type OpenRequest } from "#proto/tributary/attribution/v1/types.ts";
import { equalBytes, firstOf } from "#sdk";
import { ridgeClaim } from "./artefact-claims.ts";
import { domainOf } from "./artefacts.ts";
import { isUndecided } from "./batches.ts";
import { pay } from "./challenges.ts";
import { ATTRIBUTION, type AttributionContext } from "./declaration.ts";
import { type Claim, claimOf, failClaim, isOpen } from "./targets.ts";

/** Bytes of the longest answer. */
export const OPENING_BYTES_MAX = 8 * 1024;
/** Requests that one attributor may have to answer at a time. */
export const REQUESTS_PER_ATTRIBUTOR_MAX = 32;
/** Requests that one block finds unanswered. */
export const MISSED_PER_BLOCK_MAX = 20;

/** Whether a claim has such a part. */
export function hasPart(claim: Claim, { tree, index, part }: Pick<OpenRequest, "tree" | "index" | "part">): boolean {
  if (claim.kind === "batch") {
    const { uses, shares } = claim.record;
    if (tree === OpenedTree.OPENED_TREE_USES) return index < uses;
    if (tree === OpenedTree.OPENED_TREE_EVIDENCE) return index < uses && part < 2 ** 16;
    return tree === OpenedTree.OPENED_TREE_PAIRS && index < shares.count;
  }
  return claim.kind === "artefact" && index < artefactParts(claim.record, tree);
}

/** Whether an opening shows what was asked for. */
export function isAnswer(ctx: AttributionContext, request: OpenRequest, { bytes }: Opening): boolean {
  const claim = claimOf(ctx, request.target);
  if (bytes === undefined) return false;
  if (claim.kind === "batch") return isBatchAnswer(ctx, { batch: claim.record, request }, bytes);
  return claim.kind === "artefact" && isArtefactAnswer(ctx, { artefact: claim.record, request }, bytes);
}

/** Forgets a request and pays its deposit out. */
export function closeRequest(ctx: AttributionContext, request: OpenRequest, payee: string): void {
  const { id, deadline, deposit } = request;
  ctx.state.requests.remove(id);
  ctx.state.requestsDue.remove([deadline, id]);
  const attributor = ctx.state.attributors.get(request.attributor);
  if (attributor !== undefined) {
    const openRequests = Math.max(0, attributor.openRequests - 1);
    ctx.state.attributors.set(attributor.address, { ...attributor, openRequests });
  }
  pay(ctx, payee, deposit);
}

/** Fails what was not opened in time, as if it had been proven wrong. */
export function endRequests(ctx: AttributionContext): void {
  const { state, block } = ctx;
  for (const [height, id] of firstOf(state.requestsDue.keys({ until: [block.height] }), MISSED_PER_BLOCK_MAX)) {
    const request = state.requests.get(id);
    if (request === undefined || ctx.attempt(() => miss(ctx, request)).kind === "failed") {
      state.requestsDue.remove([height, id]);
    }
  }
}

function miss(ctx: AttributionContext, request: OpenRequest): void {
  const { id, requester, attributor, target } = request;
  closeRequest(ctx, request, requester);
  ctx.emit.openMissed({ requestId: id, attributor });
  const claim = claimOf(ctx, target);
  if (!isOpen(claim, ctx.block.height)) return;
  const reason = "requested bytes were withheld";
  const coin = failClaim(ctx, claim, reason);
  ctx.keepers.rewards.slash({ payer: ATTRIBUTION, coin, reporter: requester });
  ctx.emit.attributorSlashed({ attributor, amount: coin, reason });
}

/** Keeps a batch open as long as its bytes can be looked at after they were published. */
export function extendWindow(ctx: AttributionContext, batch: Batch, end: bigint): void {
  if (!isUndecided(batch) || batch.windowEndHeight === 0n || batch.windowEndHeight >= end) return;
  ctx.state.windows.remove([batch.windowEndHeight, batch.id]);
  ctx.state.windows.add([end, batch.id]);
  ctx.state.batches.set(batch.id, { ...batch, windowEndHeight: end });
}

type Bytes = NonNullable<Opening["bytes"]>;

function artefactParts({ content }: Artefact, tree: number): bigint {
  if (content === undefined) return 0n;
  const parts = (count: number, chunk: number): bigint => BigInt(Math.ceil(count / chunk));
  if (content.kind === "neighbours") return tree === OpenedTree.OPENED_TREE_ITEMS ? BigInt(content.value.items) : 0n;
  if (content.kind === "spans") {
    const { tokens, documents } = content.value.shard;
    if (tree === OpenedTree.OPENED_TREE_TEXT) return parts(tokens, TEXT.chunk);
    if (tree === OpenedTree.OPENED_TREE_RANKS) return parts(tokens, RANKS.chunk);
    if (tree === OpenedTree.OPENED_TREE_POSITIONS) return parts(tokens, POSITIONS.chunk);
    return tree === OpenedTree.OPENED_TREE_DOCUMENTS ? BigInt(documents) : 0n;
  }
  const { params, contributors } = content.value.head;
  if (tree === OpenedTree.OPENED_TREE_WEIGHTS) return BigInt(params?.classes ?? 0);
  return tree === OpenedTree.OPENED_TREE_CONTRIBUTORS ? BigInt(contributors) : 0n;
}

function isBatchAnswer(
  ctx: AttributionContext,
  { batch, request }: { readonly batch: Batch; readonly request: OpenRequest },
  bytes: Bytes,
): boolean {
  const domain = batchDomain(ctx.block.chainId, batch, batch.firstSettlement);
  const index = Number(request.index);
  if (request.tree === OpenedTree.OPENED_TREE_USES) {
    return bytes.kind === "leaves" && bytes.value.start === index && isUse(domain, batch, bytes.value);
  }
  if (request.tree === OpenedTree.OPENED_TREE_PAIRS) {
    return (
      bytes.kind === "sums" &&
      bytes.value.start === index &&
      readSumRange(domain, batch.shares, bytes.value) !== undefined
    );
  }
  return bytes.kind === "evidence" && isEvidence(ctx, { batch, request, domain }, bytes.value);
}

function isUse(domain: Domain, batch: Batch, opening: OpenedEvidence["use"]): boolean {
  return verifyOpening(domainTag("uses", domain), batch.receiptsRoot, opening);
}

function isEvidence(
  ctx: AttributionContext,
  of: { readonly batch: Batch; readonly request: OpenRequest; readonly domain: Domain },
  { use: opening, content }: OpenedEvidence,
): boolean {
  const { batch, request, domain } = of;
  const use = openUse(domain, batch.receiptsRoot, opening);
  if (use === undefined || BigInt(opening.start) !== request.index || content === undefined) return false;
  if (content.kind === "neighbours") {
    const { entries, weightsHash } = content.value;
    const root = openedRoot(listTag(domain), entries);
    const isPart = entries.start === request.part;
    return isPart && root !== undefined && equalBytes(evidenceRoot(domain, root, weightsHash), use.evidenceRoot);
  }
  if (content.kind === "output") {
    const [chunk] = content.value.tokens;
    const root = chunk === undefined ? undefined : openedRoot(domainTag(OUTPUT.purpose, domain), chunk);
    if (root === undefined || chunk?.start !== request.part) return false;
    return equalBytes(spanEvidenceRoot(domain, root, content.value.weightsHash), use.evidenceRoot);
  }
  return batch.artefactIds.some((id) => {
    const artefact = ctx.state.artefacts.get(id);
    if (artefact === undefined) return false;
    return equalBytes(evidenceHash(domainOf(ctx.block.chainId, artefact), content.value), use.evidenceRoot);
  });
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
    const { head } = content.value;
    const claim = ridgeClaim(ctx, artefact, content.value);
    if (request.tree === OpenedTree.OPENED_TREE_WEIGHTS) {
      return bytes.kind === "row" && openWeights(claim, bytes.value, { root: head.weights, index }) !== undefined;
    }
    const isPlace = bytes.kind === "contributor" && bytes.value.index === index;
    return isPlace && openContributor(claim, bytes.value) !== undefined;
  }
  if (bytes.kind !== "leaves" || bytes.value.start !== index) return false;
  if (content.kind === "neighbours") return verifyOpening(itemsTag(domain), content.value.root, bytes.value);
  const { shard } = content.value;
  const [layout, root] = shardTree(shard, request.tree);
  return verifyOpening(domainTag(layout.purpose, domain), root, bytes.value);
}

/** The layout and the root of a list of an index of text. */
function shardTree(shard: SpanShard, tree: number): readonly [layout: { readonly purpose: string }, root: Uint8Array] {
  if (tree === OpenedTree.OPENED_TREE_TEXT) return [TEXT, shard.textRoot];
  if (tree === OpenedTree.OPENED_TREE_RANKS) return [RANKS, shard.ranksRoot];
  if (tree === OpenedTree.OPENED_TREE_POSITIONS) return [POSITIONS, shard.positionsRoot];
  return [DOCUMENTS, shard.documentsRoot];
}
