/** Which parts of a certificate can be asked for, and which openings show them. */

import {
  areSums,
  areVotesShown,
  isGateShown,
  isQuestionShown,
  isRetrainedNodeShown,
  isRetrainingShown,
  isScoreShown,
  isSumShown,
  isVoidShown,
  type QualitySums,
  questionsOf,
  retrainedPlaceOf,
} from "#kernels/ranks/answers.ts";
import type { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import { type Certificate, OpenedTree, type OpenRequest } from "#proto/tributary/attribution/v1/types.ts";
import type { AttributionContext } from "./declaration.ts";
import { measuredBy, qualityClaim } from "./measured.ts";

/** Whether a certificate has such a part. */
export function hasCertificatePart(
  ctx: AttributionContext,
  { quality }: Certificate,
  { tree, index, part }: Pick<OpenRequest, "tree" | "index" | "part">,
): boolean {
  const { queries, subsets, contributors, resampleRoot, merits, improvements } = quality;
  const measured = measuredBy(ctx, quality);
  const isWhole = part === 0;
  switch (tree) {
    case OpenedTree.OPENED_TREE_EVALUATION:
      return isWhole && index < BigInt(questionsOf(quality));
    case OpenedTree.OPENED_TREE_SCORES:
      return isWhole && index < BigInt(queries);
    case OpenedTree.OPENED_TREE_RESAMPLES:
      return isWhole && index < resampleRoot.count;
    case OpenedTree.OPENED_TREE_MERITS:
      return isWhole && index < merits.count;
    case OpenedTree.OPENED_TREE_GATES:
      return isWhole && measured.kind !== "none" && index < BigInt(contributors);
    case OpenedTree.OPENED_TREE_IMPROVEMENTS:
      return isWhole && improvements !== undefined && index < improvements.count;
    case OpenedTree.OPENED_TREE_SUMS:
      return isWhole && index === 0n;
    case OpenedTree.OPENED_TREE_RETRAINED:
      return measured.kind === "ridge" && index < BigInt(subsets) && part < measured.head.head.params.classes;
    case OpenedTree.OPENED_TREE_RETRAINED_STATISTICS: {
      const place = retrainedPlaceOf(index);
      const isPlace = place !== undefined && place.subset < subsets;
      return isPlace && measured.kind === "ridge" && part < measured.head.head.params.dimension;
    }
    case OpenedTree.OPENED_TREE_QUESTIONS:
      return isWhole && measured.kind === "neighbours" && index < BigInt(questionsOf(quality));
  }
  return false;
}

/** Whether bytes show the part of a certificate that was asked for, which it has. */
export function isCertificateAnswer(
  ctx: AttributionContext,
  { certificate, request }: { readonly certificate: Certificate; readonly request: OpenRequest },
  bytes: NonNullable<Opening["bytes"]>,
): boolean {
  const { quality } = certificate;
  const { tree, part } = request;
  const claim = qualityClaim(ctx, quality);
  const index = Number(request.index);
  switch (bytes.kind) {
    case "question":
      return tree === OpenedTree.OPENED_TREE_EVALUATION && isQuestionShown(claim, bytes.value, index);
    case "score":
      if (tree === OpenedTree.OPENED_TREE_EVALUATION) return isVoidShown(claim, bytes, index);
      return tree === OpenedTree.OPENED_TREE_SCORES && isScoreShown(claim, bytes.value, index);
    case "sums": {
      const shown = sumTreeOf(tree);
      return shown !== undefined && isSumShown(claim, bytes.value, { tree: shown, index });
    }
    case "resampleSums":
      return tree === OpenedTree.OPENED_TREE_SUMS && areSums(claim, bytes.value);
    case "votes":
      if (tree === OpenedTree.OPENED_TREE_EVALUATION) return isVoidShown(claim, bytes, index);
      return tree === OpenedTree.OPENED_TREE_QUESTIONS && areVotesShown(claim, bytes.value, index);
    case "retraining": {
      const measured = measuredBy(ctx, quality);
      if (tree !== OpenedTree.OPENED_TREE_RETRAINED || measured.kind !== "ridge") return false;
      return isRetrainingShown(claim, measured.head, { shown: bytes.value, subset: index, index: part });
    }
    case "retrainedNode": {
      const measured = measuredBy(ctx, quality);
      const place = tree === OpenedTree.OPENED_TREE_RETRAINED_STATISTICS ? retrainedPlaceOf(request.index) : undefined;
      if (place === undefined || measured.kind !== "ridge") return false;
      return isRetrainedNodeShown(claim, measured.head, { shown: bytes.value, place, row: part });
    }
    case "leaves":
      return tree === OpenedTree.OPENED_TREE_GATES && isGateShown(claim, bytes.value, index);
    case "row":
    case "contributor":
    case "evidence":
    case "receivers":
    case "signedTokens":
    case "leftOut":
    case "node":
      return false;
  }
}

function sumTreeOf(tree: number): QualitySums | undefined {
  if (tree === OpenedTree.OPENED_TREE_RESAMPLES) return "resamples";
  if (tree === OpenedTree.OPENED_TREE_IMPROVEMENTS) return "improvements";
  return tree === OpenedTree.OPENED_TREE_MERITS ? "merits" : undefined;
}
