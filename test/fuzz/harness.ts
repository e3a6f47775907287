/** Seeded fuzzing of one target: the same seed tries the same inputs, and a failure comes with the input that shows it. */

import { seededRandom } from "#lib/prng.ts";
import { bytesAfterCollection, judge, type Outcome, watchRetention } from "./measure.ts";
import { minimize } from "./minimize.ts";
import { mutate } from "./mutate/mutate.ts";
import { type FuzzTarget, INPUT_BYTES_MAX, RUNS_DEFAULT } from "./target.ts";

/** How much to try. */
export interface FuzzOptions {
  readonly seed: string;
  /** Mutated inputs; the corpus comes on top. */
  readonly runs?: number;
  /** Stops early at this time of `performance.now`. */
  readonly deadlineMs?: number;
  /** Looks at the memory in use before and after, which takes two full collections. */
  readonly hasFigures?: boolean;
}

/** What was tried and what came of it. */
export interface FuzzReport {
  readonly target: string;
  readonly seed: string;
  readonly inputs: number;
  readonly accepted: number;
  readonly refused: number;
  /** Inputs that failed in a way the target lists as known. */
  readonly known: number;
  /** Different ways of accepting and refusing that were seen. */
  readonly behaviours: number;
  readonly failure: FuzzFailure | undefined;
  /** Undefined unless asked for. */
  readonly figures: FuzzFigures | undefined;
}

/** What a run cost. */
export interface FuzzFigures {
  /** As the target counts them, else as many as inputs. */
  readonly messages: number;
  readonly ms: number;
  /** Bytes in use before the run and after it, garbage collected. */
  readonly bytesBefore: number;
  readonly bytesAfter: number;
}

/** The first input that no declared error explains. */
export interface FuzzFailure {
  readonly error: Error;
  /** The smallest input found that fails in the same way; undefined when the run as a whole is at fault. */
  readonly input: Uint8Array | undefined;
}

/** Inputs kept to mutate further. */
const POOL_MAX = 256;

/** Tries the corpus and mutations of it until something fails. */
export async function fuzz(target: FuzzTarget, options: FuzzOptions): Promise<FuzzReport> {
  const bytesBefore = options.hasFigures === true ? bytesAfterCollection() : 0;
  const startedAt = performance.now();
  try {
    const report = await explore(target, options);
    const ms = performance.now() - startedAt;
    const messages = (await target.messages?.()) ?? report.inputs;
    const error = await closeTarget(target);
    const failure = report.failure ?? (error && { error, input: undefined });
    const figures =
      options.hasFigures === true ? { messages, ms, bytesBefore, bytesAfter: bytesAfterCollection() } : undefined;
    return { ...report, failure, figures };
  } catch (cause) {
    await closeTarget(target);
    throw cause;
  }
}

/** Runs one input again, as a failure report asks for. */
export async function replay(target: FuzzTarget, input: Uint8Array): Promise<Outcome> {
  const outcome = await judge(target, input);
  const error = await closeTarget(target);
  return outcome.kind === "failed" || error === undefined ? outcome : { kind: "failed", error };
}

/** The text of a failure: what happened, the input as hex, and how to see it again. */
export function describeFailure(report: FuzzReport): string {
  const { failure, target, seed, inputs } = report;
  if (failure === undefined) return `${target}: no failure`;
  const { error, input } = failure;
  const hex = input === undefined ? "" : Buffer.from(input).toString("hex");
  const again = input === undefined ? `--seed ${seed}` : `--input ${hex === "" ? '""' : hex}`;
  return [
    `${target} failed after ${inputs} inputs of seed ${seed}: ${error.name}: ${error.message}`,
    ...(input === undefined ? [] : [`input (${input.length} bytes): ${hex}`]),
    `replay: npm run fuzz -- --target ${target} ${again}`,
    error.stack ?? "",
  ].join("\n");
}

/** What closing showed, which may be more than the inputs did. */
async function closeTarget(target: FuzzTarget): Promise<Error | undefined> {
  try {
    await target.close?.();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new TypeError(`thrown value is not an error: ${String(thrown)}`);
  }
}

async function explore(target: FuzzTarget, options: FuzzOptions): Promise<FuzzReport> {
  const random = seededRandom(`${options.seed}/${target.name}`);
  const corpus = target.corpus(random);
  const run = new Run(target, options);
  for (const input of corpus) if ((await run.attempt(input)) === "stop") return run.report();
  const excessiveRetention = watchRetention();
  const pool = corpus.length === 0 ? [new Uint8Array(0)] : [...corpus];
  const { inputBytesMax = INPUT_BYTES_MAX, dictionary = [], grammar } = target;
  for (let i = 0; i < (options.runs ?? target.runs ?? RUNS_DEFAULT); i++) {
    if (options.deadlineMs !== undefined && performance.now() > options.deadlineMs) break;
    const input = mutate(random, pool, { grammar, dictionary, inputBytesMax });
    const verdict = await run.attempt(input);
    if (verdict === "stop") return run.report();
    if (verdict === "seen") continue;
    if (pool.length < POOL_MAX) pool.push(input);
    else pool[random.below(POOL_MAX)] = input;
  }
  const error = await excessiveRetention();
  if (error !== undefined) run.failure = { error, input: undefined };
  return run.report();
}

/** Whether an input behaved in a new way, like one before, or ended the run by failing. */
type Verdict = "new" | "seen" | "stop";

/** The state of a run: what was seen so far. */
class Run {
  failure: FuzzFailure | undefined;
  readonly #target: FuzzTarget;
  readonly #options: FuzzOptions;
  readonly #seen = new Set<string>();
  #inputs = 0;
  #accepted = 0;
  #refused = 0;
  #known = 0;

  constructor(target: FuzzTarget, options: FuzzOptions) {
    this.#target = target;
    this.#options = options;
  }

  async attempt(input: Uint8Array): Promise<Verdict> {
    this.#inputs++;
    const outcome = await judge(this.#target, input);
    if (outcome.kind === "failed") return this.#failed(input, outcome.error);
    if (outcome.kind === "accepted") this.#accepted++;
    else this.#refused++;
    const behaviour = `${outcome.kind} ${outcome.label}`;
    if (this.#seen.has(behaviour)) return "seen";
    this.#seen.add(behaviour);
    return "new";
  }

  report(): FuzzReport {
    return {
      target: this.#target.name,
      seed: this.#options.seed,
      inputs: this.#inputs,
      accepted: this.#accepted,
      refused: this.#refused,
      known: this.#known,
      behaviours: this.#seen.size,
      failure: this.failure,
      figures: undefined,
    };
  }

  async #failed(input: Uint8Array, error: Error): Promise<Verdict> {
    if (this.#target.knownIssues?.some((issue) => issue.matches(error)) === true) {
      this.#known++;
      return "seen";
    }
    this.failure = { error, input: await minimize(this.#target, input, error) };
    return "stop";
  }
}
