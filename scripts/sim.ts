/**
 * Runs the consensus simulators: that of the pure core, and with `--cluster` that of whole nodes.
 *
 *   npm run sim                                      fresh seeds for 10 minutes (`--minutes N`)
 *   npm run sim -- --seeds 10000 [--mode amnesia]    seeds 1 to N (`--first K`), spread over the palette
 *   npm run sim -- --seeds 200 --validators 100      the same with so many validators instead of 4 to 10
 *   npm run sim -- --seed 42 --mode amnesia --trace  one seed, one line per event
 *   npm run sim -- --cluster --seeds 100             seeds 1 to N of whole nodes; the seed decides the mode
 *   npm run sim -- --cluster --seed 42 --trace       one seed of whole nodes, one line per event and message
 *   npm run sim -- --mutants                         looks for the seed that exposes each wrong state machine, and then
 *                                                    each wrong shell (`--cluster` for these alone)
 *
 * `--json` ends with one `{"name","value","unit"}` line per measure. A trace line of the core reads: time in ms, node (`*`
 * if Byzantine), input, rules fired (`L36` is the paper's line), effects (`>`); `p` is a proposal, `v` a prevote, `c` a
 * precommit, `r2` its round, `@1` the round of its polka. `test/simulation/cluster/trace.ts` explains those of nodes.
 */

import { parseArgs } from "node:util";
import { MODES } from "#test/simulation/consensus/plan.ts";
import { huntShellMutants, runClusterSeed, runClusterSeeds } from "./sim/cluster.ts";
import { huntCoreMutants, runCoreMinutes, runCoreSeed, runCoreSeeds } from "./sim/core.ts";

const MINUTES_DEFAULT = 10;
const CLUSTER_SEEDS_DEFAULT = 100;

const { values: options } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string" },
    first: { type: "string" },
    mode: { type: "string" },
    validators: { type: "string" },
    minutes: { type: "string" },
    trace: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    mutants: { type: "boolean", default: false },
    cluster: { type: "boolean", default: false },
  },
});

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const mode = options.mode === undefined ? undefined : MODES.find((name) => name === options.mode);
  if (options.mode !== undefined && mode === undefined) {
    console.error(`unknown mode ${options.mode}; one of ${MODES.join(", ")}`);
    return false;
  }
  const [seed, seeds, validators] = [options.seed, options.seeds, options.validators].map(optional);
  const first = positive(options.first ?? "1");
  const common = { validators, isJson: options.json };
  const trace = options.trace ? (line: string) => console.log(line) : undefined;
  if (options.mutants) {
    const isCoreDone = options.cluster || huntCoreMutants(seeds, options.json);
    return (await huntShellMutants(seeds, options.json)) && isCoreDone;
  }
  if (options.cluster) {
    return seed === undefined
      ? runClusterSeeds(first, seeds ?? CLUSTER_SEEDS_DEFAULT, common)
      : runClusterSeed(seed, common, trace);
  }
  const core = { ...common, mode };
  if (seed !== undefined) return runCoreSeed(seed, core, trace);
  if (seeds !== undefined) return runCoreSeeds(first, seeds, core);
  return runCoreMinutes(positive(options.minutes ?? String(MINUTES_DEFAULT)), core);
}

function optional(text: string | undefined): number | undefined {
  return text === undefined ? undefined : positive(text);
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  console.error(`not a positive integer: ${text}`);
  process.exit(2);
}
