/**
 * Method D: gradients of a network's answers, projected to a few bytes, are the vectors of a ridge head whose
 * one target is how wrong each example still is. Both carry the curvature of the loss, so that the head's Gram matrix is that
 * of a Newton step: TRAK with the weights that its authors leave out. Everything after the gradient is method A and is
 * proven as method A.
 */

import { fixNorm, type RidgeExample } from "#kernels/ridge/items.ts";
import { type RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import { type Mlp, type MlpExample, marginGradient } from "./mlp.ts";
import { learnProjection, type Projection, project } from "./projection.ts";

/** Bytes of a sketch, its constant included. */
export const SKETCH_DIMENSION = 256;
/** The longest sketch. */
export const SKETCH_NORM = 960;
/** The largest target. */
export const SKETCH_TARGET = 127;
/** The share of examples, in percent, whose sketches and targets are not cut. */
export const CUT_PERCENTILE = 97;
/** The least curvature of an example: one that the network is sure of moves it little, and keeps a target that fits. */
export const CURVATURE_MIN = 1e-4;

/** Examples that the scale of sketches is taken from, and their directions. */
export const SCALE_EXAMPLES = 200;
export const PROJECTION_EXAMPLES = 600;

/** Finds the projection of a network's gradients from its training examples; the same for everybody from its public seed. */
export function drawProjection(model: Mlp, examples: readonly MlpExample[], seed: string): Projection {
  const gradients = examples.slice(0, PROJECTION_EXAMPLES).map((example) => {
    const { gradient, remainder } = marginGradient(model, example);
    const weight = curvature(remainder);
    return gradient.map((entry) => entry * weight);
  });
  return learnProjection(gradients, SKETCH_DIMENSION, seed);
}

/** Terms of the head over sketches. */
export function sketchParams(lambda: bigint): RidgeParams {
  return {
    dimension: SKETCH_DIMENSION,
    classes: 1,
    lambda,
    fractionBits: 28,
    tolerance: 1n << 32n,
    normSquaredMax: SKETCH_NORM ** 2,
    target: RidgeTarget.RIDGE_TARGET_FREE,
    gramKept: true,
  };
}

/** What sketches are scaled by: all of one network share it, so that their lengths stay comparable. */
export interface SketchScale {
  /** What one step of an example's entry, of a query's, and of a target stands for. */
  readonly entry: number;
  readonly query: number;
  readonly target: number;
}

/** The example of a head over sketches that a training example becomes. */
export function sketchExample(
  model: Mlp,
  example: MlpExample,
  terms: { readonly projection: Projection; readonly scale: SketchScale },
): RidgeExample {
  const { gradient, remainder } = marginGradient(model, example);
  const weight = curvature(remainder);
  const targets = Int8Array.of(Math.min(SKETCH_TARGET, Math.round(remainder / weight / terms.scale.target)));
  return { vector: quantize(project(gradient, terms.projection), terms.scale.entry / weight), targets };
}

/** The sketch of a query: of the answer's own gradient. */
export function sketchQuery(
  model: Mlp,
  query: MlpExample,
  terms: { readonly projection: Projection; readonly scale: SketchScale },
): Int8Array {
  return quantize(project(marginGradient(model, query).gradient, terms.projection), terms.scale.query);
}

/** The scale of a network's sketches, from its training examples. */
export function scaleOf(model: Mlp, examples: readonly MlpExample[], projection: Projection): SketchScale {
  const gradients = examples.slice(0, SCALE_EXAMPLES).map((example) => {
    const { gradient, remainder } = marginGradient(model, example);
    return { length: Math.hypot(...project(gradient, projection)), remainder, weight: curvature(remainder) };
  });
  const cut = (values: readonly number[]): number => percentile(values, CUT_PERCENTILE);
  return {
    entry: cut(gradients.map(({ length, weight }) => length * weight)) / SKETCH_NORM || 1,
    query: cut(gradients.map(({ length }) => length)) / SKETCH_NORM || 1,
    target: cut(gradients.map(({ remainder, weight }) => remainder / weight)) / SKETCH_TARGET || 1,
  };
}

/** The root of the second derivative of the logistic loss by the log-odds. */
function curvature(remainder: number): number {
  return Math.sqrt(Math.max(CURVATURE_MIN, remainder * (1 - remainder)));
}

function percentile(values: readonly number[], percent: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length * percent) / 100)] ?? 0;
}

/** Entries in steps, the whole shortened to the norm where it is longer. */
function quantize(sketch: Float64Array, step: number): Int8Array {
  const entries = Array.from(sketch, (value) => Math.round(value / step));
  const squared = entries.reduce((sum, entry) => sum + entry * entry, 0);
  const isLong = squared > SKETCH_NORM ** 2 || entries.some((entry) => Math.abs(entry) > 127);
  return isLong ? fixNorm(entries, SKETCH_NORM) : Int8Array.from(entries);
}
