/** Checking what was listed for one use against the published head. */

import { BPS } from "#kernels/domain.ts";
import { bytesOfVector } from "#kernels/questions.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { sharesOfBytes } from "#kernels/ridge/encoding.ts";
import { isMissing, shareListFault } from "#kernels/ridge/shares.ts";
import { EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import type { RidgeEvidence, RidgeProof, RidgeQuery } from "#proto/tributary/attribution/v1/ridge.ts";
import type { PublishedGates } from "../gating.ts";
import type { RidgeFinding } from "./find-fraud.ts";
import { openingOfContributor, openingOfWeights } from "./prove.ts";
import type { PublishedHead } from "./publish.ts";
import { classOf, scoresOf } from "./shares.ts";

/** One use as its attributor and its parties know it. */
export interface PublishedUse {
  readonly evidence: RidgeEvidence;
  /** The evidence hash that the batch names. */
  readonly hash: Uint8Array;
  readonly salt: Uint8Array;
  /** The class that the query was committed to as answered with. */
  readonly label: number;
  readonly vector: Int8Array;
}

/** Checks the evidence of a use and proves the first fault; without gates all are open. */
export function findShareFraud(
  published: PublishedHead,
  use: PublishedUse,
  gates: PublishedGates | undefined,
): RidgeFinding {
  const { evidence } = use;
  if (!equalBytes(evidenceHash(published.terms.domain, evidence), use.hash))
    return { kind: "withheld", what: "evidence" };
  const { params } = published.terms;
  const listed = sharesOfBytes(evidence.shares);
  const isBroken =
    listed === undefined ||
    shareListFault(listed, published.contributors.length) !== undefined ||
    evidence.query.length !== 32 ||
    evidence.class >= params.classes;
  if (isBroken) return { kind: "fraud", proof: proveList(evidence) };
  if (use.label !== evidence.class) return { kind: "fraud", proof: proveLabel(use) };
  const head = { params, weights: published.weights, leftOut: published.leftOut };
  const answered = classOf(head, use.vector);
  if (answered !== evidence.class) return { kind: "fraud", proof: proveClass(published, use, answered) };
  for (const [index, score] of scoresOf(head, use.vector, answered).entries()) {
    const share = { index, score, gateBps: gates?.bps[index] ?? Number(BPS) };
    const entry = listed.find((other) => other.index === index);
    const isWrong =
      entry === undefined ? isMissing(share, listed) : entry.score !== score || entry.gateBps !== share.gateBps;
    if (isWrong) return { kind: "fraud", proof: proveShare(published, { ...use, index }, gates) };
  }
  return { kind: "honest" };
}

/** Proof about the share of the contributor at an index. */
export function proveShare(
  published: PublishedHead,
  use: PublishedUse & { readonly index: number },
  gates: PublishedGates | undefined,
): RidgeProof {
  const { params } = published.terms;
  const { evidence, index } = use;
  const value = {
    evidence,
    query: queryOf(use),
    weights: openingOfWeights(published.weights, evidence.class, params),
    opening: openingOfContributor(published, index),
    leftOut: openingOfWeights(published.leftOut[index] as Int32Array, evidence.class, params),
    gate: gates?.tree.open(index),
  };
  return { sum: { kind: "share", value } };
}

/** Proof that a class answers with more than the listed one. */
export function proveClass(published: PublishedHead, use: PublishedUse, better: number): RidgeProof {
  const { params } = published.terms;
  const value = {
    evidence: use.evidence,
    query: queryOf(use),
    weights: openingOfWeights(published.weights, use.evidence.class, params),
    class: better,
    better: openingOfWeights(published.weights, better, params),
  };
  return { sum: { kind: "class", value } };
}

/** Proof that a query was committed to with another class than the evidence names: the query alone. */
export function proveLabel(use: PublishedUse): RidgeProof {
  const nothing = { entries: EMPTY_BYTES, aunts: EMPTY_BYTES };
  const value = { evidence: use.evidence, query: queryOf(use), weights: nothing, class: 0, better: nothing };
  return { sum: { kind: "class", value } };
}

/** Proof that a list is malformed: the list itself. */
export function proveList(evidence: RidgeEvidence): RidgeProof {
  const nothing = { query: undefined, weights: undefined, opening: undefined, leftOut: undefined, gate: undefined };
  return { sum: { kind: "share", value: { evidence, ...nothing } } };
}

function queryOf({ salt, label, vector }: PublishedUse): RidgeQuery {
  return { salt, label, vector: bytesOfVector(vector) };
}
