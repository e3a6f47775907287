/** A small native classifier of one hidden layer, trained by momentum descent: what sketched gradients are measured on. */

import { assert } from "#lib/assert.ts";
import { type Random, seededRandom } from "#lib/prng.ts";

/** Sizes of a classifier; inputs carry their own constant. */
export interface MlpShape {
  readonly inputs: number;
  readonly hidden: number;
  readonly classes: number;
}

/** How it is trained. */
export interface MlpTraining {
  readonly epochs: number;
  readonly batch: number;
  /** Falls linearly to a hundredth. */
  readonly rate: number;
  readonly momentum: number;
  readonly decay: number;
}

/** Training that reaches the accuracy of the data on some hundred examples. */
export const MLP_TRAINING: MlpTraining = { epochs: 40, batch: 32, rate: 0.3, momentum: 0.9, decay: 5e-4 };

/** One example as the network takes it. */
export interface MlpExample {
  readonly input: Float64Array;
  readonly label: number;
}

/** A network: all parameters in one array, first the rows of the hidden layer, then those of the classes with their offsets. */
export interface Mlp {
  readonly shape: MlpShape;
  readonly parameters: Float64Array;
}

/** Number of parameters. */
export function parameterCount({ inputs, hidden, classes }: MlpShape): number {
  return hidden * inputs + classes * (hidden + 1);
}

/** Trains from scratch; initial weights and the order of examples follow from the seed. */
export function trainMlp(
  examples: readonly MlpExample[],
  shape: MlpShape,
  options: { readonly training: MlpTraining; readonly seed: string },
): Mlp {
  assert(examples.length > 0, "nothing to train on");
  const { training } = options;
  const random = seededRandom(options.seed);
  const parameters = initialParameters(shape, random);
  const model = { shape, parameters };
  const prepared = examples.map(({ input, label }) => ({ input: prepareInput(input), label }));
  const velocity = new Float64Array(parameters.length);
  const gradient = new Float64Array(parameters.length);
  const pass = createPass(shape);
  const steps = training.epochs * Math.ceil(examples.length / training.batch);
  let step = 0;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const order = random.shuffle(prepared);
    for (let start = 0; start < order.length; start += training.batch) {
      const batch = order.slice(start, start + training.batch);
      gradient.fill(0);
      for (const { input, label } of batch) {
        forward(model, input, pass);
        pass.slope.set(pass.probabilities);
        pass.slope[label] = (pass.slope[label] as number) - 1;
        backward(model, input, pass, { gradient, scale: 1 / batch.length });
      }
      const rate = training.rate * (1 - step++ / steps) + training.rate / 100;
      for (let i = 0; i < parameters.length; i++) {
        const pull = (gradient[i] as number) + training.decay * (parameters[i] as number);
        velocity[i] = training.momentum * (velocity[i] as number) + pull;
        parameters[i] = (parameters[i] as number) - rate * (velocity[i] as number);
      }
    }
  }
  return model;
}

/** Probabilities of all classes. */
export function classify(model: Mlp, input: Float64Array): Float64Array {
  const pass = createPass(model.shape);
  forward(model, prepareInput(input), pass);
  return pass.probabilities;
}

/** The log-odds of one class: what attribution explains. */
export function margin(model: Mlp, input: Float64Array, label: number): number {
  const probability = Math.min(1 - 1e-9, Math.max(1e-9, classify(model, input)[label] as number));
  return Math.log(probability / (1 - probability));
}

/** The gradient of the log-odds of an example's class by all parameters, and how far its probability is from one. */
export function marginGradient(
  model: Mlp,
  { input, label }: MlpExample,
): { readonly gradient: Float64Array; readonly remainder: number } {
  const pass = createPass(model.shape);
  const prepared = prepareInput(input);
  forward(model, prepared, pass);
  const remainder = 1 - (pass.probabilities[label] as number);
  for (let k = 0; k < pass.slope.length; k++) {
    pass.slope[k] = k === label ? 1 : -(pass.probabilities[k] as number) / Math.max(1e-9, remainder);
  }
  const gradient = new Float64Array(model.parameters.length);
  backward(model, prepared, pass, { gradient, scale: 1 });
  return { gradient, remainder };
}

/** Entries that are not zero and where they are: most of a picture is empty. */
interface Input {
  readonly places: Int32Array;
  readonly entries: Float64Array;
}

function prepareInput(input: Float64Array): Input {
  const places = Int32Array.from(input.keys()).filter((place) => input[place] !== 0);
  return { places, entries: Float64Array.from(places, (place) => input[place] as number) };
}

interface Pass {
  readonly active: Float64Array;
  readonly probabilities: Float64Array;
  /** Of the output by each class's logit. */
  readonly slope: Float64Array;
  readonly back: Float64Array;
}

function createPass({ hidden, classes }: MlpShape): Pass {
  return {
    active: new Float64Array(hidden + 1),
    probabilities: new Float64Array(classes),
    slope: new Float64Array(classes),
    back: new Float64Array(hidden),
  };
}

function initialParameters(shape: MlpShape, random: Random): Float64Array {
  const first = shape.hidden * shape.inputs;
  // The sum of four uniform numbers is near enough to a normal one.
  const normal = (): number => {
    let sum = 0;
    for (let i = 0; i < 4; i++) sum += random.nextU32() / 2 ** 32 - 0.5;
    return sum * Math.sqrt(3);
  };
  return Float64Array.from({ length: parameterCount(shape) }, (_, i) =>
    i < first ? normal() / Math.sqrt(shape.inputs) : normal() / Math.sqrt(shape.hidden),
  );
}

function forward({ shape, parameters }: Mlp, { places, entries }: Input, pass: Pass): void {
  const { inputs, hidden, classes } = shape;
  const { active, probabilities } = pass;
  for (let k = 0; k < hidden; k++) {
    const row = k * inputs;
    let sum = 0;
    for (let j = 0; j < places.length; j++) {
      sum += (parameters[row + (places[j] as number)] as number) * (entries[j] as number);
    }
    active[k] = Math.tanh(sum);
  }
  active[hidden] = 1;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0, at = hidden * inputs; c < classes; c++) {
    let sum = 0;
    for (let k = 0; k <= hidden; k++, at++) sum += (parameters[at] as number) * (active[k] as number);
    probabilities[c] = sum;
    if (sum > most) most = sum;
  }
  let total = 0;
  for (let c = 0; c < classes; c++) total += probabilities[c] = Math.exp((probabilities[c] as number) - most);
  for (let c = 0; c < classes; c++) probabilities[c] = (probabilities[c] as number) / total;
}

/** Adds the gradient of slope · logits, scaled. */
function backward(
  { shape, parameters }: Mlp,
  { places, entries }: Input,
  pass: Pass,
  { gradient, scale }: { readonly gradient: Float64Array; readonly scale: number },
): void {
  const { inputs, hidden, classes } = shape;
  const { active, slope, back } = pass;
  back.fill(0);
  for (let c = 0, at = hidden * inputs; c < classes; c++) {
    const own = (slope[c] as number) * scale;
    for (let k = 0; k <= hidden; k++, at++) {
      gradient[at] = (gradient[at] as number) + own * (active[k] as number);
      if (k < hidden) back[k] = (back[k] as number) + own * (parameters[at] as number);
    }
  }
  for (let k = 0; k < hidden; k++) {
    const row = k * inputs;
    const own = (back[k] as number) * (1 - (active[k] as number) ** 2);
    for (let j = 0; j < places.length; j++) {
      const at = row + (places[j] as number);
      gradient[at] = (gradient[at] as number) + own * (entries[j] as number);
    }
  }
}
