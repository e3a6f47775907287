/** How right method A is: predicted against retrained answers, with everything drawn from one seed. */

import { dotBytes } from "#kernels/ridge/exact.ts";
import { statisticsOf } from "#kernels/ridge/statistics.ts";
import { seededRandom } from "#lib/prng.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import { type RidgeTrainer, trainRidge } from "../methods/ridge/model.ts";
import { classOf, scoresOf } from "../methods/ridge/shares.ts";
import { solveRidge } from "../methods/ridge/solver.ts";
import { datamodelingScore, mean, spearman } from "./rank.ts";
import { ENCODING, examplesOf, type LabelledRows, paramsFor, partition } from "./ridge-data.ts";

/** What is measured on. */
export interface RidgeMeasurement {
  readonly rows: LabelledRows;
  readonly training: number;
  readonly queries: number;
  readonly contributors: number;
  /** Random half-subsets of contributors that are retrained. */
  readonly subsets: number;
  readonly lambda: bigint;
  readonly seed: string;
}

/** What was measured. */
export interface RidgeAccuracy {
  readonly data: string;
  /** Mean over queries of ρ between predicted and retrained answers, with the lower end of its 95 % interval. */
  readonly lds: number;
  readonly ldsLow: number;
  /** Mean over queries of ρ between scores and answers lost by retraining without each contributor. */
  readonly leaveOneOut: number;
  /** The same score for counting items, which is what is to be beaten. */
  readonly counting: number;
  /** Share of queries answered right. */
  readonly answeredRight: number;
}

/** Trains, attributes, retrains from the items themselves on random subsets and without each contributor, and compares. */
export function measureRidge(measurement: RidgeMeasurement): RidgeAccuracy {
  const { rows, contributors, subsets } = measurement;
  const random = seededRandom(measurement.seed);
  const params = paramsFor(rows, measurement.lambda);
  const sizes = { training: measurement.training, testing: measurement.queries, contributors };
  const { trainers, heldOut } = partition(examplesOf(rows, ENCODING), sizes, random);
  const model = trainRidge(trainers, params);
  const head = { params, weights: model.weights, leftOut: model.members.map((member) => member.leftOut) };
  const classes = heldOut.map(({ vector }) => classOf(model, vector));
  const scores = heldOut.map(({ vector }, i) => scoresOf(head, vector, classes[i] as number));
  const halves = Array.from({ length: subsets }, () =>
    random.shuffle(trainers.map((_, i) => i)).slice(0, contributors >> 1),
  );
  const answers = (weights: Int32Array): readonly number[] =>
    heldOut.map(({ vector }, i) => dotBytes(rowOf(weights, classes[i] as number, params), vector));
  const retrained = halves.map((half) =>
    answers(
      retrain(
        half.map((i) => trainers[i] as RidgeTrainer),
        params,
      ),
    ),
  );
  const outcomes = scores.map((own, query) => ({
    predicted: halves.map((half) => half.reduce((sum, i) => sum + (own[i] as number), 0)),
    actual: retrained.map((all) => all[query] as number),
  }));
  const counted = model.members.map(({ items }) => items);
  const counting = outcomes.map(({ actual }) => ({
    predicted: halves.map((half) => half.reduce((sum, i) => sum + (counted[i] as number), 0)),
    actual,
  }));
  const full = answers(retrain(trainers, params));
  const without = trainers.map((left) =>
    answers(
      retrain(
        trainers.filter((trainer) => trainer !== left),
        params,
      ),
    ),
  );
  const lost = scores.map((_, query) => without.map((all) => (full[query] as number) - (all[query] as number)));
  const { score, low } = datamodelingScore(outcomes, 200, random);
  return {
    data: rows.name,
    lds: score,
    ldsLow: low,
    leaveOneOut: mean(scores.map((own, query) => spearman(own, lost[query] as number[]))),
    counting: mean(counting.map(({ predicted, actual }) => spearman(predicted, actual))),
    answeredRight: mean(classes.map((answered, i) => ((heldOut[i]?.targets[answered] ?? -1) > 0 ? 1 : 0))),
  };
}

/** A head from the items themselves, as if nothing had been computed before. */
function retrain(trainers: readonly RidgeTrainer[], params: RidgeParams): Int32Array {
  const examples = trainers.flatMap(({ runs }) => runs.flatMap(({ items }) => items.map(({ example }) => example)));
  return solveRidge(statisticsOf(examples, params), params);
}

function rowOf(weights: Int32Array, index: number, { dimension }: RidgeParams): Int32Array {
  return weights.subarray(index * dimension, (index + 1) * dimension);
}
