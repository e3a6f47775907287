/** What a certificate measures: the artefact whose retraining anybody can check, or nothing. */

import { qualityDomain, receiptDomain } from "#kernels/domains.ts";
import type { QualityClaim } from "#kernels/ranks/openings.ts";
import { type Retraining, retrainingFault } from "#kernels/ranks/quality.ts";
import type { Measured } from "#kernels/ranks/verify.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { type Artefact, ArtefactState, type Evaluation, Method } from "#proto/tributary/attribution/v1/types.ts";
import { equalBytes } from "#sdk";
import { indexClaim, ridgeClaim } from "./artefact-claims.ts";
import { committedUses } from "./batch-claims.ts";
import type { AttributionContext } from "./declaration.ts";

/** The most exact grade of a certificate whose retraining nobody can check. */
const UNCHECKED_GRADE = 3;

/** What is wrong with what a certificate says it measures; undefined when nothing is. */
export function measuredFault(
  { state }: Pick<AttributionContext, "state">,
  quality: Quality,
  evaluation: Evaluation,
): string | undefined {
  const { artefactId, method, modelId, version, contributors, grade } = quality;
  const unasked = questionsFault(state, quality, evaluation);
  if (unasked !== undefined) return unasked;
  const retraining = retrainingOf(method);
  const fault = retrainingFault(quality, retraining);
  if (fault !== undefined) return fault;
  if (retraining === "none")
    return grade < UNCHECKED_GRADE ? "grade is too exact for what nobody can check" : undefined;
  const artefact = state.artefacts.get(artefactId);
  const isOfVersion = artefact?.modelId === modelId && artefact.version === version;
  if (artefact === undefined || !isOfVersion) return "the artefact does not exist, or is of another model version";
  if (artefact.state !== ArtefactState.ARTEFACT_STATE_COMMITTED) return "the artefact was proven wrong";
  // Questions that were chosen before the artefact was would let it be fitted to them.
  if (artefact.committedHeight > evaluation.committedHeight) return "the artefact is younger than the evaluation";
  const measured = contributorsOf(artefact, retraining);
  if (measured === undefined) return "the artefact is of another method";
  return measured === contributors ? undefined : "the artefact has another number of contributors";
}

/** A certificate as its verifiers know it. */
export function qualityClaim(ctx: AttributionContext, quality: Quality): QualityClaim {
  const { modelId, version, batchId } = quality;
  const { chainId } = ctx.block;
  const domain = qualityDomain(chainId, modelId, version);
  const batch = batchId === 0n ? undefined : ctx.state.batches.get(batchId);
  if (batch === undefined) return { domain, quality };
  const committed = committedUses(ctx, batch);
  return { domain, quality, drawn: { committed, uses: batch.uses, asked: receiptDomain(chainId, modelId, version) } };
}

/** What a certificate measures, as proofs against it know it. */
export function measuredBy(ctx: AttributionContext, { artefactId }: Quality): Measured {
  const artefact = ctx.state.artefacts.get(artefactId);
  const content = artefact?.content;
  if (artefact === undefined || content === undefined) return { kind: "none" };
  switch (content.kind) {
    case "ridge":
      return { kind: "ridge", head: ridgeClaim(ctx, artefact, content.value) };
    case "neighbours": {
      const { neighbours, nearest } = content.value;
      return { kind: "neighbours", index: { index: indexClaim(ctx, artefact, content.value), neighbours, nearest } };
    }
    case "spans":
    case "gradients":
      return { kind: "none" };
  }
}

/** What is wrong with the questions of a certificate as far as can be seen; undefined when nothing is. */
function questionsFault(
  { batches }: AttributionContext["state"],
  { batchId, evaluationRoot, queries, together }: Quality,
  evaluation: Evaluation,
): string | undefined {
  if (batchId !== evaluation.batchId) return "its questions are drawn from another batch";
  if (batchId === 0n) {
    return equalBytes(evaluationRoot, evaluation.root) ? undefined : "another evaluation was committed to";
  }
  if (evaluationRoot.length !== 32) return "the root of the evaluation is not a hash";
  const uses = batches.get(batchId)?.uses ?? 0n;
  return BigInt(queries * together) <= uses ? undefined : "there are more questions than uses to draw them from";
}

/** By what others can check what a method's retraining gives. */
function retrainingOf(method: number): Retraining {
  if (method === Method.METHOD_RIDGE_HEAD) return "ridge";
  return method === Method.METHOD_KNN_BANZHAF ? "neighbours" : "none";
}

/** How many contributors an artefact has; undefined when what it holds cannot be retrained in this way. */
function contributorsOf({ content }: Artefact, retraining: Retraining): number | undefined {
  if (retraining === "neighbours") return content?.kind === "neighbours" ? content.value.owners : undefined;
  // Where everybody's Gram matrix is kept, leaving out is not retraining.
  const isExact = content?.kind === "ridge" && !content.value.head.params.gramKept;
  return isExact ? content.value.head.contributors : undefined;
}
