/** What a certificate commits to: queries with their values and contributions, draws, merits, questions and retrained heads. */

import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes } from "#lib/bytes.ts";
import { type Domain, domainTag } from "../domain.ts";
import type { MerkleSumLeaf } from "../merkle-sum.ts";
import { buildPositionTree, type PositionTree } from "../openings.ts";

/** What is added to scores in leaves, which cannot be negative. */
export const SCORE_OFFSET = 10_000;
/** What is added to contributions in leaves; no contribution is as large. */
export const MERIT_OFFSET = 1n << 62n;
/** Bytes of a number, of a pair of values, and of the leaves that name hashes. */
export const NUMBER_BYTES = 8;
export const VALUE_BYTES = 16;
export const RETRAINED_BYTES = 64;
export const QUESTION_BYTES = 96;

/** What a query's leaf commits to, by subset. */
export interface QueryValues {
  readonly actual: readonly bigint[];
  readonly predicted: readonly bigint[];
}

/** The domains of the trees of a certificate that have sums. */
export function qualityTrees(domain: Domain): {
  readonly queries: Domain;
  readonly resamples: Domain;
  readonly merits: Domain;
  readonly improvements: Domain;
} {
  const tree = (name: string): Domain => ({ ...domain, module: `${domain.module}/${name}` });
  return {
    queries: tree("queries"),
    resamples: tree("resamples"),
    merits: tree("merits"),
    improvements: tree("improvements"),
  };
}

/** Tags of the trees over positions. */
export type PositionTag = "values" | "contributions" | "evaluation" | "retrained" | "questions" | "gates";

/** The tag of a tree over positions. */
export function qualityTag(domain: Domain, tree: PositionTag): Uint8Array {
  return domainTag(`quality-${tree}`, domain);
}

/** Values as bytes: sixteen for each subset, actual and predicted, little-endian. */
export function encodeValues({ actual, predicted }: QueryValues): Uint8Array {
  return encodeNumbers(actual.flatMap((value, i) => [value, predicted[i] as bigint]));
}

/** The values in some bytes, `subsets` of each kind; undefined for another length. */
export function decodeValues(bytes: Uint8Array, subsets: number): QueryValues | undefined {
  const numbers = decodeNumbers(bytes);
  if (numbers?.length !== 2 * subsets) return undefined;
  return { actual: numbers.filter((_, i) => i % 2 === 0), predicted: numbers.filter((_, i) => i % 2 === 1) };
}

/** Numbers of 64 bits as bytes. */
export function encodeNumbers(numbers: readonly bigint[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * NUMBER_BYTES);
  const view = new DataView(bytes.buffer);
  numbers.forEach((value, i) => {
    assert(BigInt.asIntN(64, value) === value, "value does not fit 64 bits", { index: i });
    view.setBigInt64(i * NUMBER_BYTES, value, true);
  });
  return bytes;
}

/** The inverse of `encodeNumbers`; undefined for half numbers. */
export function decodeNumbers(bytes: Uint8Array): readonly bigint[] | undefined {
  if (bytes.length % NUMBER_BYTES !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / NUMBER_BYTES }, (_, i) => view.getBigInt64(i * NUMBER_BYTES, true));
}

/** The tree over encoded values, a leaf for each subset. */
export function valuesTree(domain: Domain, values: Uint8Array): PositionTree {
  return buildPositionTree(qualityTag(domain, "values"), cut(values, VALUE_BYTES));
}

/** The tree over encoded contributions, a leaf for each contributor. */
export function contributionsTree(domain: Domain, contributions: Uint8Array): PositionTree {
  return buildPositionTree(qualityTag(domain, "contributions"), cut(contributions, NUMBER_BYTES));
}

/** The leaf of a query. */
export function queryLeaf(
  domain: Domain,
  query: number,
  leaf: { readonly valuesRoot: Uint8Array; readonly contributionsRoot: Uint8Array; readonly score: number },
): MerkleSumLeaf {
  const hash = sha256(concatBytes(domainTag("quality-query", domain), leaf.valuesRoot, leaf.contributionsRoot));
  return { id: concatBytes(fourBytes(query), hash), amount: BigInt(leaf.score + SCORE_OFFSET) };
}

/** The leaf of a draw. */
export function drawLeaf(resample: number, draw: number, score: number): MerkleSumLeaf {
  return { id: pairName(resample, draw), amount: BigInt(score + SCORE_OFFSET) };
}

/** The name of a leaf in rows and columns. */
export function pairName(row: number, column: number): Uint8Array {
  return concatBytes(fourBytes(row), fourBytes(column));
}

/** The leaf of what a contributor adds to the answer to a query. */
export function meritLeaf(contributor: number, query: number, contribution: bigint): MerkleSumLeaf {
  return { id: pairName(contributor, query), amount: contribution + MERIT_OFFSET };
}

/** Leaf of the head retrained on a subset: the top of its statistics tree, and the root of its weights. */
export function retrainedLeaf(head: { readonly statistics: Uint8Array; readonly weights: Uint8Array }): Uint8Array {
  return concatBytes(head.statistics, head.weights);
}

/** Leaf of a question by itself, where several are one query: roots of its values, its contributions and its list. */
export function questionLeaf(question: {
  readonly valuesRoot: Uint8Array;
  readonly contributionsRoot: Uint8Array;
  readonly evidenceRoot: Uint8Array;
}): Uint8Array {
  return concatBytes(question.valuesRoot, question.contributionsRoot, question.evidenceRoot);
}

/** Hash of the sums of all resamples. */
export function hashSums(domain: Domain, sums: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("quality-sums", domain), sums));
}

/** Sums of resamples as bytes: four each, little-endian. */
export function encodeSums(sums: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(sums.length * 4);
  const view = new DataView(bytes.buffer);
  sums.forEach((sum, i) => {
    view.setUint32(i * 4, sum, true);
  });
  return bytes;
}

/** The sums of so many resamples; undefined for another number of them. */
export function decodeSums(bytes: Uint8Array, resamples: number): readonly number[] | undefined {
  if (bytes.length !== 4 * resamples) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: resamples }, (_, i) => view.getUint32(i * 4, true));
}

function cut(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
