/** Refuting one use of a batch: the use is shown under the batch's root, and the verifier of its method does the rest. */

import { verifyDraw } from "#kernels/batch-proofs/verify-draw.ts";
import { verifyFees } from "#kernels/batch-proofs/verify-fees.ts";
import { verifyUnsigned } from "#kernels/batch-proofs/verify-unsigned.ts";
import type { Domain } from "#kernels/domain.ts";
import { batchDomain, receiptDomain } from "#kernels/domains.ts";
import { verifyNeighbourProof } from "#kernels/neighbours/verify.ts";
import { NO_EVIDENCE, openPart, openUses, shownPart, type UseHead, type UsePart } from "#kernels/receipts.ts";
import { verifyOwner, verifyReceivers } from "#kernels/receiver-proofs/verify.ts";
import { encodeReceivers, receiversHash } from "#kernels/receivers.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { verifySpanProof } from "#kernels/span-proofs/verify.ts";
import { rejected, upheld, type Verdict } from "#kernels/verdict.ts";
import type { UseProof } from "#proto/tributary/attribution/v1/challenges.ts";
import type { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import type { SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import type { Artefact, Batch } from "#proto/tributary/attribution/v1/types.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { equalBytes } from "#sdk";
import { indexClaim, receiversClaim, ridgeClaim, ridgeContext } from "./artefact-claims.ts";
import { domainOf } from "./artefacts.ts";
import {
  attributedUses,
  type BatchUses,
  committedUses,
  drawClaim,
  feesClaim,
  signedClaim,
  tokensClaim,
} from "./batch-claims.ts";
import type { AttributionContext } from "./declaration.ts";
import { gatesClaim } from "./gates.ts";

/** Checks a proof about one use of a batch; fails with `proofMismatch` when it is of another method than its part's artefact. */
export function verifyUse(ctx: AttributionContext, batch: Batch, { use: opening, part, proof }: UseProof): Verdict {
  if (proof?.kind === "fees") return verifyFees(feesClaim(ctx, batch), opening, proof.value);
  if (proof?.kind === "draw") {
    return verifyDraw(drawClaim(ctx, batch) ?? ctx.fail.proofMismatch(), opening, proof.value);
  }
  const attributed = attributedUses(ctx, batch);
  const drawn = showUse(attributed, opening);
  // A use that was not drawn has no parts, but can be wrong in itself.
  const shown = drawn === undefined && part === undefined ? showUse(committedUses(ctx, batch), opening) : drawn;
  if (shown === undefined || proof === undefined) return UNPROVEN;
  const { use } = shown;
  const fault = useFault(batch, shown);
  if (use === undefined || fault !== undefined) return upheld(fault ?? MALFORMED);
  if (part === undefined) return rejected("the use is well formed");
  const { domain } = attributed;
  if (shownPart(domain, use, part) === undefined) return rejected("the part does not lead to the use");
  const opened = openPart(domain, use, part);
  if (opened === undefined) return upheld("a part is malformed");
  const partFault = faultOfPart(ctx, batch, { part: opened, at: part.start, total: part.total });
  if (partFault !== undefined) return upheld(partFault);
  const artefact = ctx.state.artefacts.get(opened.artefactId);
  // Without an artefact nobody but the commons is paid, as the part itself shows.
  if (artefact === undefined || proof.kind === "itself") return rejected("the part is well formed");
  return verifyPart(ctx, { batch, use, part: opened, domain, artefact }, proof);
}

/** One use as an opening shows it. */
export interface ShownUse {
  /** Undefined when its leaf is malformed. */
  readonly use: UseHead | undefined;
  /** How many uses there are by the opening, and by the batch. */
  readonly total: number;
  readonly uses: bigint;
}

/** The one use that an opening shows among some of a batch; undefined when it shows none. */
export function showUse(among: BatchUses, opening: RangeOpening): ShownUse | undefined {
  const uses = openUses(among, opening);
  return uses?.length === 1 ? { use: uses[0], total: opening.total, uses: among.uses } : undefined;
}

/** What a use shows to be wrong without anything else: another number of uses than the batch says, a malformed leaf, a fee above the dearest. */
export function useFault({ useFeeMax }: Batch, { use, total, uses }: ShownUse): string | undefined {
  if (BigInt(total) !== uses) return "the batch has another number of uses";
  if (use === undefined) return MALFORMED;
  return use.fee > useFeeMax ? "a use is dearer than the dearest" : undefined;
}

/** What a part shows to be wrong without anything else: the parts are the batch's datanets in order, each founded on an artefact of it or on nothing. */
function faultOfPart(
  { state, block }: AttributionContext,
  batch: Batch,
  { part, at, total }: { readonly part: UsePart; readonly at: number; readonly total: number },
): string | undefined {
  const { datanetId, artefactId, evidenceRoot, receivers } = part;
  const isPlaced = total === batch.parts.length && batch.parts[at]?.datanetId === datanetId;
  if (!isPlaced) return "a use is of other datanets than the batch pays";
  if (artefactId === 0n) {
    const nobody = receiversHash(batchDomain(block.chainId, batch, batch.firstSettlement), NOBODY);
    const isEmpty = equalBytes(evidenceRoot, NO_EVIDENCE) && equalBytes(receivers, nobody);
    return isEmpty ? undefined : "a use names receivers without an artefact";
  }
  const isFounded = batch.artefactIds.includes(artefactId) && state.artefacts.get(artefactId)?.datanetId === datanetId;
  return isFounded ? undefined : "a use rests on an artefact that is not the batch's for the datanet";
}

const UNPROVEN = rejected("the use does not lead to the batch");
const MALFORMED = "a use is malformed";
const NOBODY = encodeReceivers({ receivers: [], commons: 0n });

type PartProof = Exclude<NonNullable<UseProof["proof"]>, { kind: "itself" | "fees" | "draw" }>;

interface ShownPart {
  readonly batch: Batch;
  readonly use: UseHead;
  readonly part: UsePart;
  /** Of the batch. */
  readonly domain: Domain;
  /** That the part's evidence is checked against. */
  readonly artefact: Artefact;
}

function verifyPart(ctx: AttributionContext, shown: ShownPart, proof: PartProof): Verdict {
  switch (proof.kind) {
    case "unsigned":
      return verifyUnsigned(signedClaim(ctx, shown.batch), shown.use, proof.value);
    case "receivers":
      return verifyReceivers(receiversClaim(ctx, shown), proof.value);
    case "owner":
      return verifyOwner(receiversClaim(ctx, shown), proof.value);
    case "neighbours":
      return checkNeighbours(ctx, shown, proof.value);
    case "spans":
      return checkSpans(ctx, shown, proof.value);
    case "ridge":
      return checkRidge(ctx, shown, proof.value);
  }
}

function checkNeighbours(ctx: AttributionContext, shown: ShownPart, proof: NeighbourProof): Verdict {
  const { artefact, batch, use, part, domain } = shown;
  const { content } = artefact;
  if (content?.kind !== "neighbours" || proof.proof?.kind === "items") return ctx.fail.proofMismatch();
  const { neighbours, nearest } = content.value;
  const gates = gatesClaim(ctx, batch, artefact);
  return verifyNeighbourProof(
    {
      index: indexClaim(ctx, artefact, content.value),
      evidenceDomain: domain,
      evidenceRoot: part.evidenceRoot,
      queryDomain: receiptDomain(ctx.block.chainId, batch.modelId, batch.version),
      queryCommitment: use.queryCommitment,
      neighbours,
      nearest,
      ...(gates && { gates }),
    },
    proof,
  );
}

function checkSpans(ctx: AttributionContext, shown: ShownPart, proof: SpanProof): Verdict {
  const { artefact, batch, use, part, domain } = shown;
  const { content } = artefact;
  if (content?.kind !== "spans") return ctx.fail.proofMismatch();
  const { shard, tokensMin, bitsMin, familiesMax } = content.value;
  return verifySpanProof(
    {
      domain: domainOf(ctx.block.chainId, artefact),
      shard,
      evidenceDomain: domain,
      evidenceRoot: part.evidenceRoot,
      rules: { tokensMin, bitsMin, familiesMax },
      signed: tokensClaim(ctx, batch, { use, part }),
    },
    proof,
  );
}

function checkRidge(ctx: AttributionContext, { artefact, batch, use, part }: ShownPart, proof: RidgeProof): Verdict {
  const { content } = artefact;
  if (content?.kind !== "ridge" && content?.kind !== "gradients") return ctx.fail.proofMismatch();
  const { sum } = proof;
  if (sum?.kind !== "share" && sum?.kind !== "class") return ctx.fail.proofMismatch();
  const claim = ridgeClaim(ctx, artefact, content.value);
  const { evidence } = sum.value;
  const isShown = equalBytes(evidenceHash(claim.domain, evidence), part.evidenceRoot);
  if (isShown && !equalBytes(evidence.query, use.queryCommitment)) return upheld("the evidence is of another query");
  const queryDomain = receiptDomain(ctx.block.chainId, batch.modelId, batch.version);
  const about = { evidence: part.evidenceRoot, gates: gatesClaim(ctx, batch, artefact), queryDomain };
  return verifyRidgeProof(claim, { ...ridgeContext(ctx, artefact), use: about }, proof);
}
