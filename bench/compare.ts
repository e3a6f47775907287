/**
 * `npm run bench:compare [-- name ...]`: runs measurements and prints each figure beside that of `baseline.json`. Machines
 * differ, so figures are divided by that of a fixed piece of work measured in the same run; `--accept` keeps what was
 * measured as the new baseline.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "./support/report.ts";

/** Figures of a run, with the time of the fixed work when they were made. */
interface Baseline {
  readonly fixedWorkMs: number;
  readonly figures: readonly Figure[];
}

/** Ratios outside of 1 / TOLERANCE and TOLERANCE are marked. */
const TOLERANCE = 1.25;
const PATH = join(import.meta.dirname, "baseline.json");
const FIXED_HASHES = 400_000;
const TIME_UNITS: readonly string[] = ["us", "ms", "s", "ns"];

const given = process.argv.slice(2);
const isAccepting = given.includes("--accept");
const names = given.filter((argument) => argument !== "--accept");
const now = measure();
if (isAccepting) writeFileSync(PATH, `${JSON.stringify(now, null, 2)}\n`);
else if (existsSync(PATH)) compare(JSON.parse(readFileSync(PATH, "utf8")) as Baseline, now);
else {
  console.error("there is no baseline yet: run with --accept");
  process.exitCode = 1;
}

function measure(): Baseline {
  const before = fixedWorkMs();
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, "run.ts"), ...names, "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 16 * 1024 * 1024,
  });
  if (status !== 0) process.exitCode = 1;
  const figures = stdout.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Figure] : []));
  return { fixedWorkMs: (before + fixedWorkMs()) / 2, figures };
}

/** Milliseconds for hashes that no change of ours makes faster. */
function fixedWorkMs(): number {
  const start = performance.now();
  let hash = Buffer.alloc(32);
  for (let i = 0; i < FIXED_HASHES; i++) hash = createHash("sha256").update(hash).digest();
  return performance.now() - start;
}

function compare(baseline: Baseline, now: Baseline): void {
  const machine = now.fixedWorkMs / baseline.fixedWorkMs;
  console.log(`this machine takes ${machine.toFixed(2)} times as long as the baseline's for fixed work\n`);
  for (const { name, value, unit } of now.figures) {
    const old = baseline.figures.find((figure) => figure.name === name);
    if (old === undefined) {
      console.log(`${name.padEnd(60)} ${value} ${unit}, new`);
      continue;
    }
    // Times grow with a slower machine, rates shrink; sizes do neither.
    const expected = unit.endsWith("/s")
      ? old.value / machine
      : TIME_UNITS.includes(unit)
        ? old.value * machine
        : old.value;
    const ratio = value / expected;
    const mark = ratio > TOLERANCE || ratio < 1 / TOLERANCE ? "  <- changed" : "";
    console.log(`${name.padEnd(60)} ${value} ${unit}, ${ratio.toFixed(2)} of the baseline${mark}`);
  }
}
