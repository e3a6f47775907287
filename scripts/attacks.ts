/**
 * Carries out the attacks on the economy against the real modules and says what came of each.
 *
 *   npm run attacks                        all cases
 *   npm run attacks -- --case 8            one case, or several: `--case 8 --case R3`
 *   npm run attacks -- --small             instances small enough for a test
 *   npm run attacks -- --simulate --blocks 1000 --seeds 20   random use of everything at once (`--first K`)
 *   npm run attacks -- --docs              writes the tables of docs/economy.md anew
 *   npm run attacks -- --json              ends with one `{"name","value","unit"}` line per measure
 *
 * Ends with exit code 1 if any case does not end as expected.
 */

import { parseArgs } from "node:util";
import { writeTables } from "#test/attacks/economy-doc.ts";
import { runAttacks } from "./attacks/run.ts";
import { runSimulations } from "./attacks/simulate.ts";

const { values: options } = parseArgs({
  options: {
    case: { type: "string", multiple: true, default: [] },
    small: { type: "boolean", default: false },
    simulate: { type: "boolean", default: false },
    blocks: { type: "string", default: "1000" },
    seeds: { type: "string", default: "20" },
    first: { type: "string", default: "1" },
    docs: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

process.exitCode = main() ? 0 : 1;

function main(): boolean {
  const isJson = options.json;
  if (options.docs) {
    writeTables();
    return true;
  }
  if (!options.simulate) return runAttacks({ ids: options.case, scale: options.small ? "small" : "full", isJson });
  const [blocks, seeds, first] = [options.blocks, options.seeds, options.first].map(Number);
  return runSimulations({ blocks: blocks ?? 0, seeds: seeds ?? 0, first: first ?? 1, isJson });
}
