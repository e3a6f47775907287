/** The data sets that attacks are measured on: how many members hold them, what noise a copyist adds, and what splitting costs. */

import { type LabelledRows, loadBreastCancer, loadDigits, loadDocumentation, loadWine } from "./ridge-data.ts";

/** A data set cut for attacks. */
export interface AttackedData {
  readonly name: string;
  readonly rows: LabelledRows;
  readonly lambda: bigint;
  readonly contributors: number;
  readonly itemsEach: number;
  /** Examples that values are measured on, and queries that are paid for. */
  readonly evaluation: number;
  readonly queries: number;
  /** What one step of noise is, and between which values features stay. */
  readonly noise: { readonly step: number; readonly low: number; readonly high: number };
  readonly splitting: SplittingBound;
}

/** What splitting one's items among identities may bring. */
export interface SplittingBound {
  /** The most that identities may earn before fees, relative to the one member. */
  readonly most: number;
  /** The fee of a bundle, in parts of what the mean member earns, with which ten identities earn less than one. */
  readonly bundleFee: number;
}

/** One step is a shade of sixteen: noise of ±4 on half of the pixels is a third of a picture's length. */
const SHADES = { step: 1, low: 0, high: 16 };
/** Features in 32nds of a standard deviation: ±4 steps on half of them are as much of a row's length as with digits. */
const DEVIATIONS = { step: 4, low: -96, high: 96 };
/** Hashed words: two steps are the same part of a passage's length, because there are a quarter as many features. */
const HASHES = { step: 2, low: -120, high: 120 };

/** Where more data makes a better head: the design's bound, and its fee. */
const LEARNING: SplittingBound = { most: 1.26, bundleFee: 0.03 };
/**
 * Where a head has learned all there is, the value of most bundles is as often below zero as above. Nobody pays for what is
 * below, so that ten identities keep the better half: only a fee stands against it.
 */
const SATURATED: SplittingBound = { most: 3, bundleFee: 0.19 };

/** Digits among so many members of thirty items. */
export function digitsAmong(contributors: number): AttackedData {
  return {
    name: `digits, ${contributors} members`,
    rows: loadDigits(),
    lambda: 12_500n,
    contributors,
    itemsEach: 30,
    evaluation: 250,
    queries: 150,
    noise: SHADES,
    splitting: LEARNING,
  };
}

/** Tumours among twelve members of thirty items. */
export function tumours(): AttackedData {
  return {
    name: "breast cancer, 12 members",
    rows: loadBreastCancer(),
    lambda: 12_500n,
    contributors: 12,
    itemsEach: 30,
    evaluation: 120,
    queries: 89,
    noise: DEVIATIONS,
    splitting: SATURATED,
  };
}

/** Wines among eight members of ten items. */
export function wines(): AttackedData {
  return {
    name: "wine, 8 members",
    rows: loadWine(),
    lambda: 100_000n,
    contributors: 8,
    itemsEach: 10,
    evaluation: 50,
    queries: 48,
    noise: DEVIATIONS,
    splitting: LEARNING,
  };
}

/** Passages of documentation among twelve members of thirty. */
export function passages(): AttackedData {
  return {
    name: "documentation, 12 members",
    rows: loadDocumentation(64),
    lambda: 100_000n,
    contributors: 12,
    itemsEach: 30,
    evaluation: 300,
    queries: 150,
    noise: HASHES,
    splitting: LEARNING,
  };
}
