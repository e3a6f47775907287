/**
 * Runs a network of real processes, each in a network namespace of its own, through what a manifest does to it.
 *
 *   node scripts/network-test.ts test/network/manifests/four-validators.toml [--blocks 1000] [--keep folder] [--json]
 *   node scripts/network-test.ts --random --seed 7 [--print]
 *
 * `--random` makes the manifest from the seed, `--print` shows it and runs nothing. `--keep` copies homes and logs of a run
 * that failed to a folder. `--json` ends with one `{"name","value","unit"}` line per measure. Needs root on Linux with
 * iproute2. Short versions are the tests in `test/network`.
 */
import { parseArgs } from "node:util";
import { errorMessage } from "#lib/errors.ts";
import { parseBigint, parseInteger } from "#lib/integer.ts";
import { parseManifest, readManifest } from "#test/network/manifest.ts";
import { namespacesMissing } from "#test/network/namespaces.ts";
import { randomManifestText } from "#test/network/random-manifest.ts";
import { type RunReport, runManifest } from "#test/network/run.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    blocks: { type: "string" },
    random: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    print: { type: "boolean", default: false },
    keep: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

// Ends through the exit handlers, which stop what runs.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));

try {
  await main();
} catch (error) {
  console.error(`Error: ${errorMessage(error)}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const seed = parseBigint(values.seed);
  const text = values.random ? randomManifestText(seed) : undefined;
  if (text !== undefined && values.print) {
    console.log(text);
    return;
  }
  const [path] = positionals;
  if (text === undefined && path === undefined) throw new Error("name a manifest, or give --random --seed N");
  const manifest = text === undefined ? readManifest(path ?? "") : parseManifest(text, `random-${seed}`);
  const missing = namespacesMissing();
  if (missing !== undefined) throw new Error(missing);
  const startedAt = performance.now();
  const report = await runManifest(manifest, {
    ...(values.blocks === undefined ? {} : { blocks: parseInteger(values.blocks, { min: 1 }) }),
    ...(values.keep === undefined ? {} : { keepIn: values.keep }),
    onNote: (note) => console.log(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(7)} s  ${note}`),
  });
  for (const { height, validator } of report.accusations) console.log(`  evidence against ${validator} at ${height}`);
  for (const { by, of, fault, reason } of report.reports) console.log(`  ${by} reported ${of} for ${fault}: ${reason}`);
  for (const note of report.imitated) console.log(`  imitated ${note}`);
  for (const [name, value, unit] of measures(report)) {
    const line = { name: `network.${report.manifest}.${name}`, value, unit };
    console.log(values.json ? JSON.stringify(line) : `  ${name}: ${value} ${unit}`);
  }
}

function measures(report: RunReport): readonly (readonly [string, number, string])[] {
  const { perturbations, events } = report;
  const worst = (numbers: readonly number[]): number => Math.round(Math.max(0, ...numbers));
  const kinds = [...new Set(perturbations.map(({ what }) => what))];
  return [
    ["blocks", report.blocks, "blocks"],
    ["run", Math.round(report.runMs), "ms"],
    ["block interval median", report.blockMsMedian, "ms"],
    ["block interval max", report.blockMsMax, "ms"],
    ["decided after round 0", report.laterRounds, "blocks"],
    ["txs accepted", report.txsAccepted, "txs"],
    ["txs committed", report.txsCommitted, "txs"],
    ["perturbations", perturbations.length, "perturbations"],
    ...kinds.map((kind) => {
      const times = perturbations.filter(({ what }) => what === kind).map(({ recoverMs }) => recoverMs);
      return [`recovery from ${kind}, worst of ${times.length}`, worst(times), "ms"] as const;
    }),
    ...[...new Set(events.map(nameOf))].map((name) => {
      const times = events.filter((event) => nameOf(event) === name).map(({ resumeMs }) => resumeMs);
      return [`next block after ${name}, worst of ${times.length}`, worst(times), "ms"] as const;
    }),
    ["signatures", report.signatures, "signatures"],
    ["signed twice by byzantine nodes", report.doubleSignatures.length, "places"],
    ["signatures of byzantine nodes in commits", report.byzantineSignatures, "signatures"],
    ["peers reported", report.reports.length, "reports"],
    ["committed evidence", report.accusations.length, "pieces"],
    ["stop of all", Math.round(report.stopMs), "ms"],
  ];
}

function nameOf({ kind, nodes }: RunReport["events"][number]): string {
  return `${kind} of ${nodes}`;
}
