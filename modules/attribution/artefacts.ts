/** Artefacts: the heads and indexes that evidence is checked against, and what is refused of them without any proof. */

import type { Domain } from "#kernels/domain.ts";
import { artefactDomain } from "#kernels/domains.ts";
import { NEIGHBOURS_MAX } from "#kernels/neighbours/banzhaf.ts";
import { indexItemsMax } from "#kernels/neighbours/items.ts";
import { QUESTION_VECTOR_MAX } from "#kernels/questions.ts";
import { ridgeHeadFault } from "#kernels/ridge/openings.ts";
import { RIDGE_CLASSES_MAX } from "#kernels/ridge/params.ts";
import { stepsOf } from "#kernels/span-proofs/content.ts";
import { SHARD_TOKENS_MAX } from "#kernels/span-proofs/shard.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import {
  type Artefact,
  ArtefactState,
  Method,
  type NeighbourArtefact,
  type Params,
  type SpanArtefact,
} from "#proto/tributary/attribution/v1/types.ts";
import type { MethodTerms } from "#proto/tributary/datanet/v1/types.ts";
import type { Coin } from "#sdk";
import { forfeitTimed, keepLocked } from "./bonds.ts";
import type { AttributionContext } from "./declaration.ts";

/** What an artefact holds. */
export type ArtefactContent = NonNullable<Artefact["content"]>;

/** Challenge windows for which families are recent enough for a claim. */
const FAMILIES_WINDOWS = 4n;
/** Artefacts that one batch may name. */
export const ARTEFACTS_PER_BATCH_MAX = 8;

/** The method whose evidence an artefact supports. */
export function methodOf(content: ArtefactContent): number {
  switch (content.kind) {
    case "ridge":
      return Method.METHOD_RIDGE_HEAD;
    case "neighbours":
      return Method.METHOD_KNN_BANZHAF;
    case "spans":
      return Method.METHOD_SPANS;
    case "gradients":
      return Method.METHOD_GRADIENT_SKETCH;
  }
}

/** What is wrong with an artefact as such, committed to at a height; undefined when nothing is. */
export function contentFault(content: ArtefactContent, height: bigint, params: Params): string | undefined {
  switch (content.kind) {
    case "ridge":
    case "gradients":
      return ridgeHeadFault(content.value.head);
    case "neighbours":
      return neighbourFault(content.value);
    case "spans":
      return spanFault(content.value) ?? familiesFault(content.value, height, params);
  }
}

/** In what a head or an index departs from what everybody must use who reads the datanet; undefined when in nothing. */
export function termsFault(content: ArtefactContent, terms: MethodTerms): string | undefined {
  switch (content.kind) {
    case "ridge":
      return ridgeTermsFault(content.value.head.params, terms);
    case "neighbours":
      return neighbourTermsFault(content.value, terms);
    case "spans":
    case "gradients":
      // Tokens have no such terms, and sketches have vectors of their own.
      return undefined;
  }
}

/** The content as it is stored: an index of text is bound to the rules now in force. */
export function withRules(content: ArtefactContent, params: Params): ArtefactContent {
  if (content.kind !== "spans") return content;
  return {
    kind: "spans",
    value: {
      shard: content.value.shard,
      familiesHeight: content.value.familiesHeight,
      tokensMin: SPAN_RULES.tokensMin,
      bitsMin: params.spanBitsMin,
      familiesMax: params.boilerplateFamilies,
    },
  };
}

/** Whether a claim may count families as of a height: one that is past, so that it is decided, and not long. */
export function areFamiliesRecent(familiesHeight: bigint, height: bigint, params: Params): boolean {
  const earliest = height - FAMILIES_WINDOWS * params.challengeWindow;
  return familiesHeight >= 0n && familiesHeight >= earliest && familiesHeight < height;
}

/** The domain under which an artefact's commitments are made. */
export function domainOf(chainId: string, artefact: Artefact): Domain {
  return artefactDomain(chainId, artefact, artefact);
}

/** Whether batches may name an artefact. */
export function isUsable(artefact: Artefact, height: bigint): boolean {
  return artefact.state === ArtefactState.ARTEFACT_STATE_COMMITTED && artefact.finalHeight <= height;
}

/** Keeps an artefact in its window, and its bond locked, up to a later height. */
export function prolongArtefact(ctx: AttributionContext, artefact: Artefact, later: bigint): void {
  const { id, attributor, bond, finalHeight } = artefact;
  if (finalHeight >= later) return;
  keepLocked(ctx, attributor, { amount: bond, height: finalHeight, later });
  ctx.state.artefacts.set(id, { ...artefact, finalHeight: later });
}

/** Fails an artefact; returns what of its bond is lost. */
export function failArtefact(ctx: AttributionContext, artefact: Artefact, reason: string): Coin {
  const { attributor, bond, finalHeight } = artefact;
  const lost = forfeitTimed(ctx, attributor, { amount: bond, height: finalHeight });
  ctx.state.artefacts.set(artefact.id, { ...artefact, state: ArtefactState.ARTEFACT_STATE_FAILED, failure: reason });
  return lost;
}

function ridgeTermsFault(params: RidgeParams, terms: MethodTerms): string | undefined {
  // First-order influence is the method of sketches: what is certified of a head is that all of a contributor is left out.
  if (params.gramKept) return "weights without a contributor keep its Gram matrix";
  if (differs(terms.dimension, params.dimension)) return "dimension is not the datanet's";
  if (differs(terms.classes, params.classes)) return "number of classes is not the datanet's";
  if (differs(terms.normSquaredMax, params.normSquaredMax)) return "norm is not the datanet's";
  if (terms.ridgeLambda !== 0n && terms.ridgeLambda !== params.lambda) return "lambda is not the datanet's";
  if (differs(terms.ridgeFractionBits, params.fractionBits)) return "fraction bits are not the datanet's";
  const isLoose = terms.ridgeToleranceMax !== 0n && params.tolerance > terms.ridgeToleranceMax;
  return isLoose ? "tolerance is above the datanet's" : undefined;
}

function neighbourTermsFault(content: NeighbourArtefact, terms: MethodTerms): string | undefined {
  if (differs(terms.dimension, content.dimension)) return "dimension is not the datanet's";
  if (differs(terms.classes, content.classes)) return "number of classes is not the datanet's";
  if (differs(terms.neighbours, content.nearest)) return "number of voters is not the datanet's";
  return differs(terms.neighboursListed, content.neighbours) ? "number of neighbours is not the datanet's" : undefined;
}

/** Whether a number is another than a term that is not left open. */
function differs(term: number, own: number): boolean {
  return term !== 0 && term !== own;
}

function neighbourFault(content: NeighbourArtefact): string | undefined {
  const { root, items, dimension, neighbours, nearest, classes, ownersRoot, owners } = content;
  if (root.length !== 32) return "root of the items is not a hash";
  if (dimension < 1 || dimension > QUESTION_VECTOR_MAX) return "dimension is out of range";
  if (items < 1 || items > indexItemsMax(dimension)) return "number of items is out of range";
  if (neighbours < 1 || neighbours > NEIGHBOURS_MAX) return "number of neighbours is out of range";
  if (nearest < 1 || nearest > neighbours) return "number of voters is out of range";
  if (classes === 1 || classes > RIDGE_CLASSES_MAX) return "number of classes is out of range";
  return ownersFault(ownersRoot, owners, items);
}

function spanFault({ shard }: SpanArtefact): string | undefined {
  const { textRoot, ranksRoot, positionsRoot, documentsRoot, statesRoot } = shard;
  const roots = [textRoot, ranksRoot, positionsRoot, documentsRoot, statesRoot];
  if (roots.some((root) => root.length !== 32)) return "a root of the index is not a hash";
  if (shard.tokens < 1 || shard.tokens > SHARD_TOKENS_MAX) return "number of tokens is out of range";
  if (shard.documents < 1 || shard.documents > shard.tokens) return "number of documents is out of range";
  if (shard.states > stepsOf(shard.tokens)) return "number of states is out of range";
  return ownersFault(shard.ownersRoot, shard.owners, shard.documents);
}

/** Everybody whom an index names owns something in it. */
function ownersFault(root: Uint8Array, owners: number, entries: number): string | undefined {
  if (root.length !== 32) return "root of the owners is not a hash";
  return owners < 1 || owners > entries ? "number of owners is out of range" : undefined;
}

function familiesFault({ familiesHeight }: SpanArtefact, height: bigint, params: Params): string | undefined {
  return areFamiliesRecent(familiesHeight, height, params) ? undefined : "height of the families is out of range";
}
