/**
 * Runs the unit tests: two processes beside each other, each with all its test files in one go, because starting a process
 * for every file would take most of the time. Arguments narrow the run to files below those folders. Files called
 * `*.slow.test.ts`, which run several nodes or take seconds, belong to `npm run test:cross`.
 */
import { spawn } from "node:child_process";
import { globSync } from "node:fs";

/** Folders by process, chosen to take about the same time. */
const GROUPS: readonly (readonly string[])[] = [
  [
    "node/app",
    "node/config",
    "node/mempool",
    "node/rpc",
    "node/store",
    "node/telemetry",
    "node/main",
    "cli",
    "modules",
  ],
  [
    "attribution",
    "node/abci",
    "node/codec",
    "node/consensus",
    "node/crypto",
    "node/engine",
    "node/lib",
    "node/p2p",
    "node/sdk",
    "node/types",
    "proto",
    "scripts",
    "test/architecture",
  ],
];

const only = process.argv.slice(2);
const groups = only.length > 0 ? [only] : GROUPS;
const codes = await Promise.all(groups.map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;

function run(folders: readonly string[]): Promise<number> {
  const patterns = folders.map((folder) => `${folder}/**/*.test.ts`);
  const files = globSync(patterns, { exclude: ["**/*.slow.test.ts"] }).sort((a, b) => (a < b ? -1 : 1));
  const flags = ["--test", "--test-reporter=dot", "--test-isolation=none", "--test-force-exit"];
  flags.push("--import", "./test/support/keep-alive.ts");
  const child = spawn(process.execPath, [...flags, ...files], { stdio: ["ignore", "pipe", "inherit"] });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}
