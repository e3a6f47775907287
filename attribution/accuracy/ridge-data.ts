/** Real data sets for measuring ridge heads, cut into contributors by stated seeds. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { RidgeTrainer, SaltedExample } from "#attribution/methods/ridge/model.ts";
import { bundleDomain, receiptDomain } from "#kernels/domains.ts";
import { hashFeatures } from "#kernels/feature-hash.ts";
import { fixNorm, oneHot, type RidgeExample } from "#kernels/ridge/items.ts";
import { assert } from "#lib/assert.ts";
import { u64ToBytes } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { type RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";

/** Rows of integer features with their classes. */
export interface LabelledRows {
  readonly name: string;
  readonly features: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly classes: number;
}

/** How rows become examples. */
export interface Encoding {
  /** Length of the feature part. */
  readonly norm: number;
  /** The constant last entry. */
  readonly constant: number;
}

/** The encoding and domains all measurements here use. */
export const ENCODING: Encoding = { norm: 120, constant: 40 };
export const DOMAINS = {
  domain: receiptDomain("tributary-1", 7n, 1n),
  itemDomain: bundleDomain("tributary-1", 3n),
} as const;

/** 1,797 images of digits, 8×8 pixels of 17 shades. */
export function loadDigits(): LabelledRows {
  const rows = gunzipSync(readData("digits.csv.gz")).toString().trim().split("\n").map(numbers);
  return { name: "digits", features: rows.map((row) => row.slice(0, 64)), labels: rows.map(last), classes: 10 };
}

/** 569 tumours, 30 measurements in 32nds of a standard deviation. */
export function loadBreastCancer(): LabelledRows {
  return standardized("breast cancer", "breast_cancer.csv", 2);
}

/** 178 wines, 13 measurements in 32nds of a standard deviation. */
export function loadWine(): LabelledRows {
  return standardized("wine", "wine_data.csv", 3);
}

/** Passages of documentation as hashed features: which of two projects each comes from. Three passages of each document. */
export function loadDocumentation(features = 256): LabelledRows {
  const text = gunzipSync(readVector("documentation", "documents.json.gz")).toString();
  const documents = JSON.parse(text) as readonly Document[];
  const passages = documents.flatMap(({ source, text }) =>
    [0, 1, 2].map((i) => ({
      text: text.slice(i * PASSAGE, (i + 1) * PASSAGE),
      label: source.startsWith("cosmos/") ? 1 : 0,
    })),
  );
  const hashing = { dimension: features + 1, norm: ENCODING.norm, constant: ENCODING.constant };
  return {
    name: "documentation",
    features: passages.map(({ text }) => [...hashFeatures(text, hashing).subarray(0, features)]),
    labels: passages.map(({ label }) => label),
    classes: 2,
  };
}

interface Document {
  readonly source: string;
  readonly text: string;
}

/** Characters of a passage. */
const PASSAGE = 800;

/** Examples of all rows, in their order. */
export function examplesOf(rows: LabelledRows, { norm, constant }: Encoding): readonly RidgeExample[] {
  return rows.features.map((features, i) => {
    const vector = new Int8Array(features.length + 1);
    vector.set(fixNorm(features, norm));
    vector[features.length] = constant;
    return { vector, targets: oneHot(rows.labels[i] as number, rows.classes) };
  });
}

/** Parameters for a data set; the tolerance is that of data like it, measured by `measureTolerance`. */
export function paramsFor(rows: LabelledRows, lambda: bigint): RidgeParams {
  const { norm, constant } = ENCODING;
  return {
    dimension: (rows.features[0] as readonly number[]).length + 1,
    classes: rows.classes,
    lambda,
    fractionBits: 28,
    tolerance: 1n << 28n,
    normSquaredMax: norm ** 2 + constant ** 2,
    target: RidgeTarget.RIDGE_TARGET_ONE_HOT,
    gramKept: false,
  };
}

/** Training contributors of one bundle each, and examples held out. */
export interface Partition {
  readonly trainers: readonly RidgeTrainer[];
  readonly heldOut: readonly RidgeExample[];
}

/** Deals shuffled examples: `training` of them to random contributors, the next `testing` to nobody. */
export function partition(
  examples: readonly RidgeExample[],
  sizes: { readonly training: number; readonly testing: number; readonly contributors: number },
  random: Random,
): Partition {
  assert(sizes.training + sizes.testing <= examples.length, "not that many examples");
  const shuffled = random.shuffle(examples);
  const owned = Array.from({ length: sizes.contributors }, (): RidgeExample[] => []);
  shuffled.slice(0, sizes.training).forEach((example, i) => {
    // Everybody has at least one item.
    const owner = i < sizes.contributors ? i : random.below(sizes.contributors);
    owned[owner]?.push(example);
  });
  return {
    trainers: owned.map((items, i) => trainerOf(i, items)),
    heldOut: shuffled.slice(sizes.training, sizes.training + sizes.testing),
  };
}

/** A contributor with one bundle; ids and salts follow from its number. */
export function trainerOf(number: number, examples: readonly RidgeExample[]): RidgeTrainer {
  const random = seededRandom(`salts of ${number}`);
  const items = examples.map((example): SaltedExample => ({ salt: random.bytes(32), example }));
  const contributor = new Uint8Array(20);
  contributor.set(u64ToBytes(BigInt(number + 1)), 12);
  return { contributor, runs: [{ bundleId: BigInt(number + 1), first: 0, items }] };
}

function readData(name: string): Uint8Array {
  return readVector("scikit-learn__scikit-learn/sklearn/datasets/data", name);
}

function readVector(folder: string, name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, "../..", "test/vectors", folder, name));
}

function standardized(name: string, file: string, classes: number): LabelledRows {
  const text = Buffer.from(readData(file)).toString();
  const rows = text.trim().split("\n").slice(1).map(numbers);
  const width = (rows[0] as number[]).length - 1;
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] as number));
  const scaled = columns.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return values.map((value) => Math.round(((value - mean) * 32) / Math.sqrt(variance)));
  });
  return {
    name,
    features: rows.map((_, i) => scaled.map((values) => values[i] as number)),
    labels: rows.map(last),
    classes,
  };
}

function numbers(line: string): number[] {
  return line.split(",").map(Number);
}

function last(row: readonly number[]): number {
  return row[row.length - 1] as number;
}
