/** Openings of what a certificate commits to; each answers with the value, or undefined when it does not lead to its root. */

import { equalBytes } from "#lib/bytes.ts";
import type { Quality, QueryOpening, QuestionOpening } from "#proto/tributary/attribution/v1/ranks.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import type { Domain } from "../domain.ts";
import type { MerkleSumLeaf } from "../merkle-sum.ts";
import { readSumRange } from "../merkle-sum-range.ts";
import { verifyOpening } from "../openings.ts";
import { queryCommitment, vectorOfBytes } from "../questions.ts";
import type { UsesRoot } from "../receipts.ts";
import {
  contributionsTree,
  decodeNumbers,
  NUMBER_BYTES,
  type PositionTag,
  qualityTag,
  qualityTrees,
  queryLeaf,
  VALUE_BYTES,
  valuesTree,
} from "./commitments.ts";

/** What the chain knows of a certificate that passed `checkQuality`. */
export interface QualityClaim {
  readonly domain: Domain;
  readonly quality: Quality;
  /** Absent where the questions were chosen. */
  readonly drawn?: DrawnFrom;
}

/** The batch from whose uses the questions are drawn. */
export interface DrawnFrom {
  /** All uses that it was submitted with. */
  readonly committed: UsesRoot;
  readonly uses: bigint;
  /** The domain of their receipts, under which clients commit to what they ask. */
  readonly asked: Domain;
}

/** A query that is known to be the certificate's. */
export interface OpenedQuery {
  readonly number: number;
  readonly leaf: MerkleSumLeaf;
}

/** A question as it was committed to before the seed was known. */
export interface OpenedQuestion {
  readonly number: number;
  /** How many questions the evaluation has. */
  readonly total: number;
  /** The class whose answer is measured. */
  readonly label: number;
  readonly vector: Int8Array;
}

/** A leaf of a tree over positions, and how many it says there are. */
export interface OpenedLeaf {
  readonly position: number;
  readonly total: number;
  readonly bytes: Uint8Array;
}

/** The query that an opening shows. */
export function openQuery({ domain, quality }: QualityClaim, opening: QueryOpening): OpenedQuery | undefined {
  const { leaf: range, valuesRoot, contributionsRoot } = opening;
  const [leaf] = readSumRange(qualityTrees(domain).queries, quality.queryRoot, range)?.leaves ?? [];
  if (leaf === undefined || valuesRoot.length !== 32 || contributionsRoot.length !== 32) return undefined;
  const { id } = queryLeaf(domain, range.start, { valuesRoot, contributionsRoot, score: 0 });
  return equalBytes(id, leaf.id) ? { number: range.start, leaf } : undefined;
}

/** The domain under which questions are committed to. */
export function questionDomain({ domain, drawn }: QualityClaim): Domain {
  return drawn?.asked ?? domain;
}

/**
 * Whether nothing was measured of a drawn question, all its numbers being zero: its client may have shown it to nobody, and may
 * show it later to whoever wants to prove that it was answered. That ranks nothing, so no certificate is the better for it.
 */
export function isVoid(
  { domain, quality, drawn }: QualityClaim,
  { valuesRoot, contributionsRoot }: { readonly valuesRoot: Uint8Array; readonly contributionsRoot: Uint8Array },
): boolean {
  if (drawn === undefined) return false;
  const values = valuesTree(domain, new Uint8Array(VALUE_BYTES * quality.subsets));
  const contributions = contributionsTree(domain, new Uint8Array(NUMBER_BYTES * quality.contributors));
  return equalBytes(values.root, valuesRoot) && equalBytes(contributions.root, contributionsRoot);
}

/** The first leaf that an opening shows under a root. */
export function openLeaf(
  { domain }: QualityClaim,
  tree: PositionTag,
  { root, opening }: { readonly root: Uint8Array; readonly opening: RangeOpening },
): OpenedLeaf | undefined {
  const [bytes] = opening.leaves;
  if (bytes === undefined || !verifyOpening(qualityTag(domain, tree), root, opening)) return undefined;
  return { position: opening.start, total: opening.total, bytes };
}

/** The numbers of a leaf of `total`, `count` of them; undefined for a leaf that no honest tree holds. */
export function numbersOf(
  leaf: OpenedLeaf,
  { count, total }: { readonly count: number; readonly total: number },
): readonly bigint[] | undefined {
  const numbers = leaf.total === total ? decodeNumbers(leaf.bytes) : undefined;
  return numbers?.length === count ? numbers : undefined;
}

/** The question that an opening shows. */
export function openQuestion(claim: QualityClaim, { leaf, question }: QuestionOpening): OpenedQuestion | undefined {
  const opened = openLeaf(claim, "evaluation", { root: claim.quality.evaluationRoot, opening: leaf });
  if (opened === undefined || !equalBytes(queryCommitment(questionDomain(claim), question), opened.bytes))
    return undefined;
  const { position: number, total } = opened;
  return { number, total, label: question.label, vector: vectorOfBytes(question.vector) };
}
