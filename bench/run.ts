/**
 * `npm run bench [-- name ...] [flags]`: runs the measurements in bench/, each in a process of its own. What follows the first
 * flag belongs to the measurements, such as `--accounts 10000 --json`.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const SUFFIX = ".bench.ts";
const given = process.argv.slice(2);
const firstFlag = given.findIndex((argument) => argument.startsWith("--"));
const wanted = firstFlag < 0 ? given : given.slice(0, firstFlag);
const flags = firstFlag < 0 ? [] : given.slice(firstFlag);
const names = readdirSync(import.meta.dirname)
  .flatMap((file) => (file.endsWith(SUFFIX) ? [file.slice(0, -SUFFIX.length)] : []))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort((a, b) => (a < b ? -1 : 1));

if (names.length === 0) {
  console.error(`there is no measurement called ${wanted.join(", ")}`);
  process.exitCode = 1;
}
for (const name of names) {
  if (!flags.includes("--json")) console.log(`\n${name}`);
  const file = join(import.meta.dirname, `${name}${SUFFIX}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", file, ...flags], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
