/** Runs the simulator of the pure core: one seed, many, fresh ones for some time, or the hunt for its mutants. */

import { step } from "#consensus/step.ts";
import { type Mutant, mutants } from "#test/simulation/consensus/mutants.ts";
import { ORACLES } from "#test/simulation/consensus/oracles.ts";
import { MODES, type Mode } from "#test/simulation/consensus/plan.ts";
import { type Outcome, simulate } from "#test/simulation/consensus/simulate.ts";
import { printMeasures, progressBar } from "./report.ts";

/** What every command takes. */
export interface CoreOptions {
  /** Undefined for every mode in turn. */
  readonly mode: Mode | undefined;
  /** Undefined for 4 to 10, as the seed has it. */
  readonly validators: number | undefined;
  readonly isJson: boolean;
}

/** What a batch of seeds showed. */
interface Batch {
  seeds: number;
  steps: number;
  violations: number;
  slowestMs: number;
  readonly rules: Map<number, number>;
}

const MUTANT_SEEDS_MAX = 20_000;

/** Runs one seed and describes it; whether no promise was broken. */
export function runCoreSeed(seed: number, options: CoreOptions, trace?: (line: string) => void): boolean {
  const { mode = "chaos", validators } = options;
  const outcome = simulate({ seed, mode, validators, step, ...(trace && { trace }) });
  console.log(describePlan(outcome));
  console.log(outcome.violation === null ? "no violation" : `${outcome.violation.oracle}: ${outcome.violation.detail}`);
  return outcome.violation === null;
}

/** Runs `count` seeds from `first`. */
export function runCoreSeeds(first: number, count: number, options: CoreOptions): boolean {
  const started = performance.now();
  const batch = newBatch();
  const showProgress = progressBar();
  for (let i = 0; i < count; i++) {
    runInBatch(batch, first + i, options);
    showProgress(() => [(i + 1) / count, `${i + 1}/${count} seeds, ${batch.violations} violations`]);
  }
  return report(batch, performance.now() - started, options);
}

/** Runs fresh seeds for some minutes; they start where the clock points, so two runs do not repeat each other. */
export function runCoreMinutes(minutes: number, options: CoreOptions): boolean {
  const started = performance.now();
  const deadline = started + minutes * 60_000;
  const batch = newBatch();
  const showProgress = progressBar();
  for (let seed = Date.now(); performance.now() < deadline; seed++) {
    runInBatch(batch, seed, options);
    showProgress(() => [
      (performance.now() - started) / (minutes * 60_000),
      `${batch.seeds} seeds, ${batch.violations} violations`,
    ]);
  }
  return report(batch, performance.now() - started, options);
}

/** Looks for the seed that exposes each wrong state machine; whether there is one for each. */
export function huntCoreMutants(seedsMax = MUTANT_SEEDS_MAX, isJson = false): boolean {
  const started = performance.now();
  const showProgress = progressBar();
  let survivors = 0;
  for (const [i, mutant] of mutants.entries()) {
    const seed = killingSeed(mutant, seedsMax);
    if (seed === undefined) survivors++;
    console.log(
      `${mutant.name.padEnd(50)} ${seed === undefined ? `SURVIVED ${seedsMax} seeds` : `seed ${seed}`} of ${mutant.mode}: ${mutant.oracle}`,
    );
    showProgress(() => [(i + 1) / mutants.length, `${i + 1}/${mutants.length} mutants, ${survivors} survivors`]);
  }
  printMeasures(
    [
      { name: "mutants", value: mutants.length, unit: "mutants" },
      { name: "mutants killed", value: mutants.length - survivors, unit: "mutants" },
      { name: "mutant hunt time", value: Math.round(performance.now() - started), unit: "ms" },
    ],
    isJson,
  );
  return survivors === 0;
}

function describePlan({ plan, rounds, steps, decidedAfterGstMs }: Outcome): string {
  const powers = plan.validators.map(({ power }, i) => `${power}${plan.byzantine.has(i) ? "*" : ""}`).join(" ");
  const behaviours = [...new Set(plan.byzantine.values())].join(", ") || "none";
  return [
    `powers ${powers} (* Byzantine: ${behaviours}), CometBFT rules on ${[...plan.comet].map((i) => `n${i}`).join(" ") || "none"}`,
    `faults ${plan.faults.join(", ") || "none"} until GST at ${plan.gst} ms, ${plan.crashes.length} crashes`,
    `round ${rounds}, ${steps} steps, ended ${decidedAfterGstMs} ms after GST`,
  ].join("\n");
}

function newBatch(): Batch {
  return { seeds: 0, steps: 0, violations: 0, slowestMs: 0, rules: new Map() };
}

/** Without a mode, neighbouring seeds take turns through the palette. */
function runInBatch(batch: Batch, seed: number, { mode: chosen, validators }: CoreOptions): void {
  const mode = chosen ?? MODES[seed % MODES.length] ?? "chaos";
  const onRule = (line: number): unknown => batch.rules.set(line, (batch.rules.get(line) ?? 0) + 1);
  const outcome = simulate({ seed, mode, validators, step, onRule });
  batch.seeds++;
  batch.steps += outcome.steps;
  batch.slowestMs = Math.max(batch.slowestMs, outcome.decidedAfterGstMs);
  if (outcome.violation === null) return;
  batch.violations++;
  const { oracle, detail } = outcome.violation;
  const size = validators === undefined ? "" : ` --validators ${validators}`;
  console.error(`\n${oracle}: ${detail}\n  npm run sim -- --seed ${seed} --mode ${mode}${size} --trace`);
}

function report(batch: Batch, ms: number, { mode, validators, isJson }: CoreOptions): boolean {
  const rules = [...batch.rules].sort(([a], [b]) => a - b).map(([line, times]) => `L${line} ${times}`);
  const size = validators === undefined ? "4 to 10 validators" : `${validators} validators`;
  const what = `${batch.seeds} seeds of ${mode ?? "every mode"}, ${size}`;
  console.log(`${what}: ${batch.violations} violations, ${batch.steps} steps`);
  console.log(`rules fired: ${rules.join(", ")}`);
  printMeasures(
    [
      { name: "simulation seeds run", value: batch.seeds, unit: "seeds" },
      { name: "simulation violations", value: batch.violations, unit: "violations" },
      { name: "simulation time", value: Math.round(ms), unit: "ms" },
      { name: "simulation steps per second", value: Math.round((batch.steps / ms) * 1_000), unit: "steps/s" },
      { name: "slowest decision after GST", value: batch.slowestMs, unit: "simulated ms" },
    ],
    isJson,
  );
  return batch.violations === 0;
}

/** The first seed at which the promise that the mutant is known to break is broken. */
function killingSeed({ mode, oracle, step: mutated }: Mutant, seedsMax: number): number | undefined {
  const ignoredOracles = new Set(ORACLES.filter((name) => name !== oracle));
  for (let seed = 1; seed <= seedsMax; seed++) {
    if (simulate({ seed, mode, step: mutated, ignoredOracles }).violation !== null) return seed;
  }
  return undefined;
}
