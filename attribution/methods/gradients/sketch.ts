/**
 * Method D: gradients of a network's answers, projected by random signs to a few bytes, are the vectors of a ridge head whose
 * one target is how wrong each example still is. Everything after the gradient is method A and is proven as method A.
 */

import { fixNorm, type RidgeExample } from "#kernels/ridge/items.ts";
import { seededRandom } from "#lib/prng.ts";
import { type RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import { type Mlp, type MlpExample, marginGradient } from "./mlp.ts";

/** Bytes of a sketch, its constant included. */
export const SKETCH_DIMENSION = 256;
/** The longest sketch; the median one is half as long. */
export const SKETCH_NORM = 960;
/** The largest target. */
export const SKETCH_TARGET = 127;
/** The share of examples, in percent, whose targets are not cut. */
export const TARGET_PERCENTILE = 99;

/** Examples that the scale of sketches is taken from. */
export const SCALE_EXAMPLES = 200;

/** A projection of gradients; the same for everybody from its public seed. */
export interface Projection {
  /** For each parameter one sign per entry of the sketch. */
  readonly signs: Int8Array;
  readonly seed: string;
}

/** Draws the projection of networks with so many parameters. */
export function drawProjection(parameters: number, seed: string): Projection {
  const random = seededRandom(seed);
  const signs = new Int8Array(parameters * SKETCH_DIMENSION);
  for (let at = 0; at < signs.length; at += 32) {
    const bits = random.nextU32();
    for (let i = 0; i < 32; i++) signs[at + i] = (bits >>> i) & 1 ? 1 : -1;
  }
  return { signs, seed };
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
  /** What one step of a sketch's entry, and of a target, stands for. */
  readonly entry: number;
  readonly target: number;
}

/** The example of a head over sketches that a training example becomes. */
export function sketchExample(
  model: Mlp,
  example: MlpExample,
  terms: { readonly projection: Projection; readonly scale: SketchScale },
): RidgeExample {
  const { gradient, remainder } = marginGradient(model, example);
  const targets = Int8Array.of(Math.min(SKETCH_TARGET, Math.round(remainder / terms.scale.target)));
  return { vector: quantize(project(gradient, terms.projection), terms.scale), targets };
}

/** The sketch of a query: of the answer's own gradient. */
export function sketchQuery(
  model: Mlp,
  query: MlpExample,
  terms: { readonly projection: Projection; readonly scale: SketchScale },
): Int8Array {
  return quantize(project(marginGradient(model, query).gradient, terms.projection), terms.scale);
}

/** The scale of a network's sketches, from its training examples. */
export function scaleOf(model: Mlp, examples: readonly MlpExample[], projection: Projection): SketchScale {
  const gradients = examples.slice(0, SCALE_EXAMPLES).map((example) => marginGradient(model, example));
  const length = percentile(
    gradients.map(({ gradient }) => Math.hypot(...project(gradient, projection))),
    50,
  );
  const remainder = percentile(
    gradients.map((own) => own.remainder),
    TARGET_PERCENTILE,
  );
  return { entry: (2 * length) / SKETCH_NORM || 1, target: remainder / SKETCH_TARGET || 1 };
}

function project(gradient: Float64Array, { signs }: Projection): Float64Array {
  const sketch = new Float64Array(SKETCH_DIMENSION);
  for (let i = 0; i < gradient.length; i++) {
    const own = gradient[i] as number;
    if (own === 0) continue;
    const at = i * SKETCH_DIMENSION;
    for (let j = 0; j < SKETCH_DIMENSION; j++) sketch[j] = (sketch[j] as number) + own * (signs[at + j] as number);
  }
  return sketch;
}

function percentile(values: readonly number[], percent: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length * percent) / 100)] ?? 0;
}

/** Entries in steps, the whole shortened to the norm where it is longer. */
function quantize(sketch: Float64Array, { entry: step }: SketchScale): Int8Array {
  const entries = Array.from(sketch, (value) => Math.round(value / step));
  const squared = entries.reduce((sum, entry) => sum + entry * entry, 0);
  const isLong = squared > SKETCH_NORM ** 2 || entries.some((entry) => Math.abs(entry) > 127);
  return isLong ? fixNorm(entries, SKETCH_NORM) : Int8Array.from(entries);
}
