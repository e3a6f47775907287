/**
 * Kills a validator under load at random moments and checks after each kill that nothing was lost, changed or signed
 * twice, at the end against a control that executes the same blocks.
 *
 *   node scripts/kill-node.ts --points 500 [--seed 1] [--keep folder] [--json]
 *
 * `--keep` copies the home of a failed run to a folder. `--json` ends with one `{"name","value","unit"}` line per measure. The quick version is `test/e2e/kill-node.test.ts`.
 */
import { parseArgs } from "node:util";
import { errorMessage } from "#lib/errors.ts";
import { parseBigint, parseInteger } from "#lib/integer.ts";
import { progressBar } from "#scripts/demo/progress.ts";
import { type KillFigures, killNodeRepeatedly } from "#test/e2e/kill-node-run.ts";

const UNITS: Readonly<Record<keyof KillFigures, string>> = {
  kills: "kills",
  killsWhileOpening: "kills",
  heights: "heights",
  positionsSigned: "signatures",
  txsAccepted: "txs",
  txsCommitted: "txs",
  restartMsMedian: "ms",
  restartMsMax: "ms",
};

const { values } = parseArgs({
  options: {
    points: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    keep: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const points = parseInteger(values.points, { min: 1 });
const bar = progressBar("kills");
// Ends through the exit handlers, which remove what a run has made.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
try {
  const figures = await killNodeRepeatedly({
    points,
    seed: parseBigint(values.seed),
    ...(values.keep === undefined ? {} : { keepIn: values.keep }),
    onProgress: (done) => bar.move(done, points, `${done} of ${points}`),
  });
  bar.end(`${figures.heights} heights, nothing lost, nothing signed twice`);
  for (const [name, unit] of Object.entries(UNITS)) {
    const value = figures[name as keyof KillFigures];
    console.log(
      values.json ? JSON.stringify({ name: `kill-node.${name}`, value, unit }) : `  ${name}: ${value} ${unit}`,
    );
  }
} catch (error) {
  bar.end("failed");
  console.error(`Error: ${errorMessage(error)}`);
  process.exitCode = 1;
}
