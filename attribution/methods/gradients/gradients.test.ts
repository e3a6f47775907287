import assert from "node:assert/strict";
import { test } from "node:test";
import { DOMAINS, loadDigits, trainerOf } from "#attribution/accuracy/ridge-data.ts";
import { exampleFault } from "#kernels/ridge/items.ts";
import { verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { findFraud } from "../ridge/find-fraud.ts";
import { bundlesOf } from "../ridge/fixtures/small-head.ts";
import { recommit } from "../ridge/fixtures/tamper.ts";
import { largestResidual, measureTolerance, trainRidge } from "../ridge/model.ts";
import { claimOf, publishRidge } from "../ridge/publish.ts";
import { scoresOf } from "../ridge/shares.ts";
import { classify, MLP_TRAINING, type MlpExample, margin, marginGradient, parameterCount, trainMlp } from "./mlp.ts";
import { drawProjection, scaleOf, sketchExample, sketchParams, sketchQuery } from "./sketch.ts";

const shape = { inputs: 65, hidden: 8, classes: 10 };
const { features, labels } = loadDigits();
const data = features.map((shades, i): MlpExample => {
  return { input: Float64Array.from([...shades.map((shade) => shade / 16), 1]), label: labels[i] as number };
});
const training = { ...MLP_TRAINING, epochs: 15 };
const examples = data.slice(0, 150);
const network = trainMlp(examples, shape, { training, seed: "a network" });

test("a network learns digits, the same from the same seed", () => {
  const right = data.slice(150, 450).filter(({ input, label }) => {
    const probabilities = classify(network, input);
    return Math.max(...probabilities) === probabilities[label];
  });
  assert.ok(right.length > 240, `${right.length} of 300`);
  const again = trainMlp(examples, shape, { training, seed: "a network" });
  assert.deepEqual(again.parameters, network.parameters);
});

test("gradients of log-odds are those of finite differences", () => {
  const query = data[500] as MlpExample;
  const { gradient } = marginGradient(network, query);
  for (const at of [3, 77, 400, 8 * 65 + 5, parameterCount(shape) - 1]) {
    const moved = (by: number): number => {
      const parameters = network.parameters.map((value, i) => (i === at ? value + by : value));
      return margin({ shape, parameters }, query.input, query.label);
    };
    const numeric = (moved(1e-5) - moved(-1e-5)) / 2e-5;
    assert.ok(Math.abs(numeric - (gradient[at] as number)) < 1e-4, `${numeric} ${gradient[at]}`);
  }
});

test("sketches are a head like any other: its lies are found and proven", () => {
  const projection = drawProjection(network, examples, "a projection");
  const terms = { projection, scale: scaleOf(network, examples, projection) };
  const sketches = examples.map((example) => sketchExample(network, example, terms));
  const loose = sketchParams(30_000n);
  for (const sketch of sketches) assert.equal(exampleFault(sketch, loose), undefined);
  const trainers = [0, 1, 2].map((owner) => trainerOf(owner, sketches.filter((_, i) => i % 3 === owner).slice(0, 12)));
  const params = { ...loose, tolerance: measureTolerance(trainRidge(trainers, loose)) };
  const model = trainRidge(trainers, params);
  const published = publishRidge(model, DOMAINS);
  const bundles = bundlesOf(trainers, params);
  assert.ok(4n * largestResidual(model.statistics, model.weights, params) <= params.tolerance);
  assert.equal(findFraud(published, (id) => bundles.get(id)).kind, "honest");
  const leftOut = published.leftOut.map((weights, i) => (i === 1 ? weights.map((weight) => weight + 4_000) : weights));
  const lied = recommit({ ...published, leftOut });
  const finding = findFraud(lied, (id) => bundles.get(id));
  assert.equal(finding.kind, "fraud");
  const context = { bundle: () => undefined, items: 0n, statistics: () => ({ kind: "none" }) as const };
  const verdict = finding.kind === "fraud" ? verifyRidgeProof(claimOf(lied), context, finding.proof) : undefined;
  assert.deepEqual(verdict, { kind: "upheld", reason: "weights do not solve the row" });
});

test("scores of contributors add up to the answer of the whole head, up to rounding", () => {
  const projection = drawProjection(network, examples, "a projection");
  const terms = { projection, scale: scaleOf(network, examples, projection) };
  const trainers = [0, 1, 2, 3].map((owner) =>
    trainerOf(
      owner,
      examples.filter((_, i) => i % 4 === owner).map((example) => sketchExample(network, example, terms)),
    ),
  );
  const model = trainRidge(trainers, sketchParams(30_000n));
  const head = { params: model.params, weights: model.weights, leftOut: model.members.map(({ leftOut }) => leftOut) };
  const query = sketchQuery(network, data[600] as MlpExample, terms);
  const sum = scoresOf(head, query, 0).reduce((all, score) => all + score, 0);
  const answer = query.reduce((all, entry, i) => all + entry * (model.weights[i] as number), 0);
  // First-order influence is additive; each of the 4 · 256 weights was rounded once.
  assert.ok(Math.abs(sum - answer) <= 5 * 256 * 127, `${sum} ${answer}`);
});
