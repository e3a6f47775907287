/** Runs the simulator of whole nodes: one seed, many, or the hunt for the mutants of the shell. */

import { type ShellMutant, shellMutants } from "#test/simulation/cluster/mutants.ts";
import { ORACLES } from "#test/simulation/cluster/oracles.ts";
import { type ClusterOutcome, simulateCluster } from "#test/simulation/cluster/simulate.ts";
import { printMeasures, progressBar } from "./report.ts";

/** What every command takes. */
export interface ClusterOptions {
  /** Undefined for 4 to 10, as the seed has it. */
  readonly validators: number | undefined;
  readonly isJson: boolean;
}

/** What a batch of seeds showed. */
interface Batch {
  violations: number;
  crashes: number;
  heights: bigint;
  punished: number;
  messages: number;
}

const MUTANT_SEEDS_MAX = 200;

/** Runs one seed and describes it; whether no promise was broken. */
export async function runClusterSeed(
  seed: number,
  { validators }: ClusterOptions,
  trace?: (line: string) => void,
): Promise<boolean> {
  const outcome = await simulateCluster({ seed, validators, trace });
  const { violation } = outcome;
  console.log(describe(outcome));
  console.log(violation === undefined ? "no violation" : `${violation.oracle}: ${violation.detail}`);
  return violation === undefined;
}

/** Runs `count` seeds from `first`. */
export async function runClusterSeeds(first: number, count: number, options: ClusterOptions): Promise<boolean> {
  const { validators, isJson } = options;
  const started = performance.now();
  const showProgress = progressBar();
  const batch: Batch = { violations: 0, crashes: 0, heights: 0n, punished: 0, messages: 0 };
  for (let i = 0; i < count; i++) {
    const seed = first + i;
    add(batch, await simulateCluster({ seed, validators }), validators);
    showProgress(() => [(i + 1) / count, `${i + 1}/${count} seeds, ${batch.violations} violations`]);
  }
  printMeasures(
    [
      { name: "cluster simulation seeds run", value: count, unit: "seeds" },
      { name: "cluster simulation violations", value: batch.violations, unit: "violations" },
      { name: "cluster simulation heights", value: Number(batch.heights), unit: "blocks" },
      { name: "cluster simulation crashes", value: batch.crashes, unit: "crashes" },
      { name: "cluster simulation messages", value: batch.messages, unit: "messages" },
      { name: "double signatures named in blocks", value: batch.punished, unit: "offences" },
      { name: "cluster simulation time", value: Math.round(performance.now() - started), unit: "ms" },
    ],
    isJson,
  );
  return batch.violations === 0;
}

/** Looks for the seed that exposes each wrong shell; whether there is one for each. */
export async function huntShellMutants(seedsMax = MUTANT_SEEDS_MAX, isJson = false): Promise<boolean> {
  const started = performance.now();
  let survivors = 0;
  for (const mutant of shellMutants) {
    const seed = await killingSeed(mutant, seedsMax);
    if (seed === undefined) survivors++;
    const where = seed === undefined ? `SURVIVED ${seedsMax} seeds` : `seed ${seed} of whole nodes`;
    console.log(`${mutant.name.padEnd(60)} ${where}: ${mutant.oracle}`);
  }
  printMeasures(
    [
      { name: "shell mutants", value: shellMutants.length, unit: "mutants" },
      { name: "shell mutants killed", value: shellMutants.length - survivors, unit: "mutants" },
      { name: "shell mutant hunt time", value: Math.round(performance.now() - started), unit: "ms" },
    ],
    isJson,
  );
  return survivors === 0;
}

function add(batch: Batch, outcome: ClusterOutcome, validators: number | undefined): void {
  batch.crashes += outcome.crashes;
  batch.heights += outcome.height;
  batch.punished += outcome.punished;
  batch.messages += outcome.messages;
  const { violation, plan } = outcome;
  if (violation === undefined) return;
  batch.violations++;
  const size = validators === undefined ? "" : ` --validators ${validators}`;
  console.error(
    `\n${violation.oracle}: ${violation.detail}\n  npm run sim -- --cluster --seed ${plan.seed}${size} --trace`,
  );
}

function describe({ plan, ...outcome }: ClusterOutcome): string {
  const powers = plan.powers.map((power, i) => `${power}${plan.byzantine.has(i) ? "*" : ""}`).join(" ");
  const behaviours = [...new Set(plan.byzantine.values())].join(", ") || "none";
  return [
    `${plan.mode}: powers ${powers} (* Byzantine: ${behaviours})`,
    `${plan.troubles.length} faults until ${plan.healMs} ms, ${outcome.crashes} crashes`,
    `height ${outcome.height}, ${outcome.messages} messages, ${outcome.punished} double signatures named in blocks, ended at ${outcome.simulatedMs} ms`,
  ].join("\n");
}

/** The first seed at which the promise that the mutant is known to break is broken. */
async function killingSeed(mutant: ShellMutant, seedsMax: number): Promise<number | undefined> {
  const ignoredOracles = new Set(ORACLES.filter((name) => name !== mutant.oracle));
  const { validators } = mutant;
  for (let seed = 1; seed <= seedsMax; seed++) {
    const { violation } = await simulateCluster({ seed, validators, mutation: mutant, ignoredOracles });
    if (violation !== undefined) return seed;
  }
  return undefined;
}
