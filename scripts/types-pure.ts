/**
 * Type-checks the pure layers without any platform types, so that purity is a compile property. Files the layer table
 * names as impure doors are followed by the compiler but their own platform use is allowed.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { layers } from "#test/architecture/layers.ts";

const ROOT = join(import.meta.dirname, "..");
const doors = Object.values(layers).flatMap((layer) => layer.impure ?? []);

const { stdout, status } = spawnSync(
  join(ROOT, "node_modules/.bin/tsc"),
  ["-p", "tsconfig.pure.json", "--pretty", "false"],
  {
    cwd: ROOT,
    encoding: "utf8",
  },
);
const problems = stdout
  .split("\n")
  .filter((line) => line.includes("error TS") && !doors.some((door) => line.startsWith(door)));
for (const problem of problems) console.error(problem);
const didNotRun = status !== 0 && !stdout.includes("error TS");
if (didNotRun) console.error(`the type checker did not run: ${stdout}`);
if (problems.length > 0 || didNotRun) process.exitCode = 1;
