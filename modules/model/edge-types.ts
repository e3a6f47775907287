/** What each type of edge means: whether its source is data, and what a licence must allow for it. */

import { Purpose } from "#proto/tributary/datanet/v1/types.ts";
import { EdgeType, ModelKind } from "#proto/tributary/model/v1/types.ts";

const DATA_EDGES: ReadonlySet<number> = new Set([
  EdgeType.EDGE_TYPE_TRAINED_ON,
  EdgeType.EDGE_TYPE_RETRIEVES,
  EdgeType.EDGE_TYPE_EVALUATED_ON,
]);

const MODEL_EDGES: ReadonlySet<number> = new Set([
  EdgeType.EDGE_TYPE_FINETUNED_FROM,
  EdgeType.EDGE_TYPE_ADAPTS,
  EdgeType.EDGE_TYPE_MERGES,
  EdgeType.EDGE_TYPE_DISTILLED_FROM,
]);

/** Whether the type is known. */
export function isEdgeType(type: number): boolean {
  return DATA_EDGES.has(type) || MODEL_EDGES.has(type);
}

/** Whether the source is a datanet version; otherwise it is a model version. */
export function isDataEdge(type: number): boolean {
  return DATA_EDGES.has(type);
}

/** Whether data that is used this way must be paid for. */
export function isPaidUse(type: number): boolean {
  return type !== EdgeType.EDGE_TYPE_EVALUATED_ON;
}

/** The purpose a licence must allow for data used by an edge of a model of this kind. */
export function purposeOf(type: number, kind: number): number {
  if (type === EdgeType.EDGE_TYPE_RETRIEVES) return Purpose.PURPOSE_RETRIEVAL;
  if (type === EdgeType.EDGE_TYPE_EVALUATED_ON) return Purpose.PURPOSE_EVALUATION;
  if (type === EdgeType.EDGE_TYPE_DISTILLED_FROM) return Purpose.PURPOSE_DISTILLATION;
  return kind === ModelKind.MODEL_KIND_FINETUNE ||
    kind === ModelKind.MODEL_KIND_ADAPTER ||
    kind === ModelKind.MODEL_KIND_AGENT
    ? Purpose.PURPOSE_FINE_TUNING
    : Purpose.PURPOSE_TRAINING;
}
