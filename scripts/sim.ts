/**
 * Runs the consensus simulator.
 *
 *   npm run sim                                      fresh seeds for 10 minutes (`--minutes N`)
 *   npm run sim -- --seeds 10000 [--mode amnesia]    seeds 1 to N (`--first K`), spread over the palette
 *   npm run sim -- --seed 42 --mode amnesia --trace  one seed, one line per event
 *   npm run sim -- --mutants                         looks for the seed that exposes each wrong state machine
 *
 * `--json` ends with one `{"name","value","unit"}` line per measure. A trace line reads: time in ms, node (`*` if
 * Byzantine), input, rules fired (`L36` is the paper's line), effects (`>`); `p` is a proposal, `v` a prevote, `c` a
 * precommit, `r2` its round, `@1` the round of its polka.
 */

import { parseArgs } from "node:util";
import { step } from "#consensus/step.ts";
import { type Mutant, mutants } from "#test/simulation/consensus/mutants.ts";
import { ORACLES } from "#test/simulation/consensus/oracles.ts";
import { MODES, type Mode } from "#test/simulation/consensus/plan.ts";
import { type Outcome, simulate } from "#test/simulation/consensus/simulate.ts";

interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** What a batch of seeds showed. */
interface Batch {
  seeds: number;
  steps: number;
  violations: number;
  slowestMs: number;
  readonly rules: Map<number, number>;
}

const MINUTES_DEFAULT = 10;
const MUTANT_SEEDS_MAX = 20_000;
const PROGRESS_EVERY_MS = 200;
const BAR_WIDTH = 30;

const { values: options } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string" },
    first: { type: "string" },
    mode: { type: "string" },
    minutes: { type: "string" },
    trace: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    mutants: { type: "boolean", default: false },
  },
});

process.exitCode = main() ? 0 : 1;

function main(): boolean {
  const mode = options.mode === undefined ? undefined : MODES.find((name) => name === options.mode);
  if (options.mode !== undefined && mode === undefined) {
    console.error(`unknown mode ${options.mode}; one of ${MODES.join(", ")}`);
    return false;
  }
  if (options.mutants) return huntMutants();
  if (options.seed !== undefined) return runOne(positive(options.seed), mode ?? "chaos");
  if (options.seeds !== undefined) return runSeeds(positive(options.first ?? "1"), positive(options.seeds), mode);
  return runMinutes(positive(options.minutes ?? String(MINUTES_DEFAULT)), mode);
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  console.error(`not a positive integer: ${text}`);
  process.exit(2);
}

function runOne(seed: number, mode: Mode): boolean {
  const trace = options.trace ? { trace: (line: string) => console.log(line) } : {};
  const outcome = simulate({ seed, mode, step, ...trace });
  console.log(describePlan(outcome));
  console.log(outcome.violation === null ? "no violation" : `${outcome.violation.oracle}: ${outcome.violation.detail}`);
  return outcome.violation === null;
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

function runSeeds(first: number, count: number, mode: Mode | undefined): boolean {
  const started = performance.now();
  const batch = newBatch();
  const showProgress = progressBar();
  for (let i = 0; i < count; i++) {
    runInBatch(batch, first + i, mode);
    showProgress(() => [(i + 1) / count, `${i + 1}/${count} seeds, ${batch.violations} violations`]);
  }
  return report(batch, performance.now() - started, mode);
}

/** Fresh seeds start where the clock points, so two runs do not repeat each other. */
function runMinutes(minutes: number, mode: Mode | undefined): boolean {
  const started = performance.now();
  const deadline = started + minutes * 60_000;
  const batch = newBatch();
  const showProgress = progressBar();
  for (let seed = Date.now(); performance.now() < deadline; seed++) {
    runInBatch(batch, seed, mode);
    showProgress(() => [
      (performance.now() - started) / (minutes * 60_000),
      `${batch.seeds} seeds, ${batch.violations} violations`,
    ]);
  }
  return report(batch, performance.now() - started, mode);
}

function newBatch(): Batch {
  return { seeds: 0, steps: 0, violations: 0, slowestMs: 0, rules: new Map() };
}

/** Without a mode, neighbouring seeds take turns through the palette. */
function runInBatch(batch: Batch, seed: number, chosen: Mode | undefined): void {
  const mode = chosen ?? MODES[seed % MODES.length] ?? "chaos";
  const onRule = (line: number): unknown => batch.rules.set(line, (batch.rules.get(line) ?? 0) + 1);
  const outcome = simulate({ seed, mode, step, onRule });
  batch.seeds++;
  batch.steps += outcome.steps;
  batch.slowestMs = Math.max(batch.slowestMs, outcome.decidedAfterGstMs);
  if (outcome.violation === null) return;
  batch.violations++;
  const { oracle, detail } = outcome.violation;
  console.error(`\n${oracle}: ${detail}\n  npm run sim -- --seed ${seed} --mode ${mode} --trace`);
}

function report(batch: Batch, ms: number, mode: Mode | undefined): boolean {
  const rules = [...batch.rules].sort(([a], [b]) => a - b).map(([line, times]) => `L${line} ${times}`);
  console.log(`${batch.seeds} seeds of ${mode ?? "every mode"}: ${batch.violations} violations, ${batch.steps} steps`);
  console.log(`rules fired: ${rules.join(", ")}`);
  printMeasures([
    { name: "simulation seeds run", value: batch.seeds, unit: "seeds" },
    { name: "simulation violations", value: batch.violations, unit: "violations" },
    { name: "simulation time", value: Math.round(ms), unit: "ms" },
    { name: "simulation steps per second", value: Math.round((batch.steps / ms) * 1_000), unit: "steps/s" },
    { name: "slowest decision after GST", value: batch.slowestMs, unit: "simulated ms" },
  ]);
  return batch.violations === 0;
}

function huntMutants(): boolean {
  const started = performance.now();
  const seedsMax = options.seeds === undefined ? MUTANT_SEEDS_MAX : positive(options.seeds);
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
  printMeasures([
    { name: "mutants", value: mutants.length, unit: "mutants" },
    { name: "mutants killed", value: mutants.length - survivors, unit: "mutants" },
    { name: "mutant hunt time", value: Math.round(performance.now() - started), unit: "ms" },
  ]);
  return survivors === 0;
}

/** The first seed at which the promise that the mutant is known to break is broken. */
function killingSeed({ mode, oracle, step: mutated }: Mutant, seedsMax: number): number | undefined {
  const ignoredOracles = new Set(ORACLES.filter((name) => name !== oracle));
  for (let seed = 1; seed <= seedsMax; seed++) {
    if (simulate({ seed, mode, step: mutated, ignoredOracles }).violation !== null) return seed;
  }
  return undefined;
}

function printMeasures(measures: readonly Measure[]): void {
  if (options.json) for (const measure of measures) console.log(JSON.stringify(measure));
  else for (const { name, value, unit } of measures) console.log(`${name}: ${value} ${unit}`);
}

/** Draws on a terminal only, a few times a second. */
function progressBar(): (state: () => readonly [number, string]) => void {
  let next = 0;
  return (state) => {
    if (!process.stderr.isTTY || performance.now() < next) return;
    next = performance.now() + PROGRESS_EVERY_MS;
    const [share, text] = state();
    const filled = Math.min(BAR_WIDTH, Math.round(share * BAR_WIDTH));
    process.stderr.write(
      `\r[${"#".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}] ${text}\x1b[K${share >= 1 ? "\n" : ""}`,
    );
  };
}
