/** Solving the normal equations in floating point and publishing integers: whoever checks sees residuals, not how they were reached. */

import { ridgeRowWidth } from "#kernels/ridge/params.ts";
import type { RidgeStatistics } from "#kernels/ridge/statistics.ts";
import { TypedError } from "#lib/errors.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";

/** Equations without an answer that fits: λ too small, or weights too large for their scale. */
export class RidgeSolveError extends TypedError {}

/** Solves for the targets of any statistics. */
export type RidgeSolver = (statistics: RidgeStatistics) => Int32Array;

/** The weights of all classes, one row of `dimension` after another, scaled by 2^fractionBits and rounded; throws `RidgeSolveError`. */
export function solveRidge(statistics: RidgeStatistics, params: RidgeParams): Int32Array {
  return createRidgeSolver(statistics, params)(statistics);
}

/** A solver that keeps the Gram matrix of `gram` for whatever targets it is asked for; throws `RidgeSolveError`. */
export function createRidgeSolver(gram: RidgeStatistics, params: RidgeParams): RidgeSolver {
  const { dimension, classes, fractionBits } = params;
  const width = ridgeRowWidth(params);
  const factor = factorize(gram, params);
  const scale = 2 ** fractionBits;
  return (statistics) => {
    const weights = new Int32Array(classes * dimension);
    const right = new Float64Array(dimension);
    for (let k = 0; k < classes; k++) {
      for (let row = 0; row < dimension; row++) right[row] = statistics[row * width + dimension + k] as number;
      substitute(factor, right);
      for (let row = 0; row < dimension; row++) {
        const weight = Math.round((right[row] as number) * scale);
        if (!(Math.abs(weight) < 2 ** 31)) throw new RidgeSolveError("weight does not fit 32 bits", { class: k, row });
        weights[k * dimension + row] = weight;
      }
    }
    return weights;
  };
}

/** The lower Cholesky factor of A + λI, rows of `dimension`. */
function factorize(statistics: RidgeStatistics, params: RidgeParams): Float64Array {
  const size = params.dimension;
  const width = ridgeRowWidth(params);
  const lambda = Number(params.lambda);
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const own = i * size;
    for (let j = 0; j <= i; j++) {
      const other = j * size;
      let sum = (statistics[i * width + j] as number) + (i === j ? lambda : 0);
      for (let k = 0; k < j; k++) sum -= (factor[own + k] as number) * (factor[other + k] as number);
      if (i === j && !(sum > 0)) throw new RidgeSolveError("equations are not positive definite", { row: i });
      factor[own + j] = i === j ? Math.sqrt(sum) : sum / (factor[other + j] as number);
    }
  }
  return factor;
}

/** Solves L Lᵀ x = right in place. */
function substitute(factor: Float64Array, right: Float64Array): void {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    let sum = right[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * size + k] as number) * (right[k] as number);
    right[i] = sum / (factor[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    const value = (right[i] as number) / (factor[i * size + i] as number);
    right[i] = value;
    // Column by column, so that the factor is read along its rows.
    for (let k = 0; k < i; k++) right[k] = (right[k] as number) - (factor[i * size + k] as number) * value;
  }
}
