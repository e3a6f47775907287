/** How right method D is on a small network: predicted against retrained log-odds, everything drawn from one seed. */

import { seededRandom } from "#lib/prng.ts";
import {
  classify,
  MLP_TRAINING,
  type Mlp,
  type MlpExample,
  type MlpShape,
  margin,
  trainMlp,
} from "../methods/gradients/mlp.ts";
import { drawProjection, scaleOf, sketchExample, sketchParams, sketchQuery } from "../methods/gradients/sketch.ts";
import { trainRidge } from "../methods/ridge/model.ts";
import { scoresOf } from "../methods/ridge/shares.ts";
import { datamodelingScore } from "./rank.ts";
import { loadDigits, trainerOf } from "./ridge-data.ts";

/** What is measured. */
export interface GradientMeasurement {
  readonly training: number;
  readonly queries: number;
  readonly contributors: number;
  readonly subsets: number;
  /** Networks averaged per subset: one alone says as much about its seed as about its data. */
  readonly retrainings: number;
  /** Networks whose gradients are sketched. */
  readonly checkpoints: number;
  readonly lambda: bigint;
  readonly seed: string;
}

/** What was measured. */
export interface GradientAccuracy {
  readonly lds: number;
  readonly ldsLow: number;
  readonly answeredRight: number;
}

const HIDDEN = 24;

/** Trains networks and their sketched heads on digits, scores contributors, retrains on random halves of them, and compares. */
export function measureGradients(measurement: GradientMeasurement): GradientAccuracy {
  const { seed, contributors } = measurement;
  const random = seededRandom(seed);
  const data = random.shuffle(digitsForMlp());
  const examples = data.slice(0, measurement.training);
  const queries = data.slice(measurement.training, measurement.training + measurement.queries);
  const owners = examples.map((_, i) => (i < contributors ? i : random.below(contributors)));
  const shape = { inputs: 65, hidden: HIDDEN, classes: 10 };
  const networks = Array.from({ length: measurement.checkpoints }, (_, i) =>
    trainMlp(examples, shape, { training: MLP_TRAINING, seed: `${seed} checkpoint ${i}` }),
  );
  const scores = scoreContributors(networks, { examples, queries, owners }, measurement);
  const halves = Array.from({ length: measurement.subsets }, () =>
    random.shuffle(Array.from({ length: contributors }, (_, i) => i)).slice(0, contributors >> 1),
  );
  const retrained = halves.map((half, subset) => {
    const members = new Set(half);
    const own = examples.filter((_, i) => members.has(owners[i] as number));
    return meanMargins(own, queries, { shape, seed: `${seed} subset ${subset}`, count: measurement.retrainings });
  });
  const outcomes = queries.map((_, query) => ({
    predicted: halves.map((half) => half.reduce((sum, i) => sum + (scores[query]?.[i] ?? 0), 0)),
    actual: retrained.map((margins) => margins[query] as number),
  }));
  const { score, low } = datamodelingScore(outcomes, 200, random);
  const right = queries.filter(({ input, label }) => {
    const probabilities = classify(networks[0] as Mlp, input);
    return probabilities.every((probability) => probability <= (probabilities[label] as number));
  });
  return { lds: score, ldsLow: low, answeredRight: right.length / queries.length };
}

/** Per query the score of each contributor, summed over the heads of all networks. */
function scoreContributors(
  networks: readonly Mlp[],
  data: {
    readonly examples: readonly MlpExample[];
    readonly queries: readonly MlpExample[];
    readonly owners: readonly number[];
  },
  { contributors, lambda, seed }: GradientMeasurement,
): readonly (readonly number[])[] {
  const sums = data.queries.map(() => new Array<number>(contributors).fill(0));
  const params = sketchParams(lambda);
  networks.forEach((network, i) => {
    const projection = drawProjection(network, data.examples, `${seed} projection ${i}`);
    const terms = { projection, scale: scaleOf(network, data.examples, projection) };
    const sketches = data.examples.map((example) => sketchExample(network, example, terms));
    const trainers = Array.from({ length: contributors }, (_, owner) =>
      trainerOf(
        owner,
        sketches.filter((_sketch, at) => data.owners[at] === owner),
      ),
    );
    const model = trainRidge(trainers, params);
    const head = { params, weights: model.weights, leftOut: model.members.map(({ leftOut }) => leftOut) };
    data.queries.forEach((query, at) => {
      const own = scoresOf(head, sketchQuery(network, query, terms), 0);
      const row = sums[at] as number[];
      own.forEach((score, owner) => {
        row[owner] = (row[owner] as number) + score;
      });
    });
  });
  return sums;
}

function meanMargins(
  examples: readonly MlpExample[],
  queries: readonly MlpExample[],
  options: { readonly shape: MlpShape; readonly seed: string; readonly count: number },
): readonly number[] {
  const networks = Array.from({ length: options.count }, (_, i) =>
    trainMlp(examples, options.shape, { training: MLP_TRAINING, seed: `${options.seed} ${i}` }),
  );
  return queries.map(({ input, label }) =>
    networks.reduce((sum, network) => sum + margin(network, input, label) / networks.length, 0),
  );
}

function digitsForMlp(): readonly MlpExample[] {
  const { features, labels } = loadDigits();
  return features.map((shades, i) => ({
    input: Float64Array.from([...shades.map((shade) => shade / 16), 1]),
    label: labels[i] as number,
  }));
}
