/** Random use of the whole economy, seed after seed. */

import { absentSteps, simulateEconomy } from "#test/attacks/simulation.ts";

/** How much is simulated. */
export interface SimulationOptions {
  readonly blocks: number;
  readonly seeds: number;
  readonly first: number;
  readonly isJson: boolean;
}

/** Blocks of all seeds together from which on every step must have come about in one of them. */
const WHOLE_BLOCKS = 5_000;

/** Runs the seeds; returns whether every invariant held in each, and every step came about. */
export function runSimulations({ blocks, seeds, first, isJson }: SimulationOptions): boolean {
  let failures = 0;
  const started = performance.now();
  let messages = 0;
  const accepted = new Set<string>();
  for (let seed = first; seed < first + seeds; seed++) {
    try {
      const result = simulateEconomy(BigInt(seed), blocks);
      messages += result.accepted;
      for (const step of result.counts.keys()) accepted.add(step);
      console.log(
        `seed ${seed}: ${result.accepted} messages accepted, ${result.refused} refused, ${result.kinds} kinds`,
      );
    } catch (thrown) {
      failures++;
      console.log(`seed ${seed}: ${thrown instanceof Error ? thrown.stack?.slice(0, 2_000) : String(thrown)}`);
    }
  }
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `${seeds - failures} of ${seeds} seeds of ${blocks} blocks hold every invariant (${seconds.toFixed(0)} s)`,
  );
  if (isJson) {
    console.log(JSON.stringify({ name: "economy simulation seeds held", value: seeds - failures, unit: "seeds" }));
    console.log(JSON.stringify({ name: "economy simulation messages", value: messages, unit: "messages" }));
  }
  const absent = blocks * seeds < WHOLE_BLOCKS ? [] : absentSteps(accepted);
  if (absent.length > 0) console.log(`steps that never came about: ${absent.join(", ")}`);
  return failures === 0 && absent.length === 0;
}
