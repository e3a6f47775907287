/** `npm run bench [-- name ...] [--json]`: runs the measurements in bench/, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const SUFFIX = ".bench.ts";
const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
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
  const { status } = spawnSync(
    process.execPath,
    ["--expose-gc", join(import.meta.dirname, `${name}${SUFFIX}`), ...flags],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exitCode = 1;
}
