/**
 * Fuzzes every decoder of untrusted bytes.
 *
 *   npm run fuzz                                   fresh seeds over all targets for 10 minutes (`--minutes N`)
 *   npm run fuzz -- --target store --seed 42       only targets whose name contains "store", from this seed on
 *   npm run fuzz -- --target tx/decode --input 0a  one input again (`--file PATH` for one that is too long to type)
 *   npm run fuzz -- --group peers --figures        one group of targets, with messages, rates and memory of each
 *   npm run fuzz -- --list                         names of all targets
 *
 * A failing input is printed as hex with the command that replays it. `--json` ends with one `{"name","value","unit"}`
 * line per measure. `--figures` adds a line per target: messages, their rate, and the memory in use before and after. Round n uses seed+n and gives each target `--runs` inputs (default 3 times those of `npm test`).
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fromHex } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { describeFailure, type FuzzFigures, type FuzzReport, fuzz, replay } from "#test/fuzz/harness.ts";
import { type FuzzTarget, RUNS_DEFAULT } from "#test/fuzz/target.ts";
import { allTargets } from "#test/fuzz/targets.ts";

interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** What all rounds together showed. */
interface Totals {
  rounds: number;
  inputs: number;
  accepted: number;
  known: number;
  readonly failures: Map<string, FuzzReport>;
  readonly figures: Map<string, FuzzFigures>;
}

const MINUTES_DEFAULT = 10;
/** Inputs per target and round, in multiples of what a run of the tests gives it. */
const ROUND_FACTOR = 3;
const PROGRESS_EVERY_MS = 500;

const { values: options } = parseArgs({
  options: {
    target: { type: "string" },
    group: { type: "string" },
    seed: { type: "string" },
    minutes: { type: "string", default: String(MINUTES_DEFAULT) },
    runs: { type: "string" },
    input: { type: "string" },
    file: { type: "string" },
    list: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    figures: { type: "boolean", default: false },
  },
});

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const all = await allTargets(options.group);
  const wanted = options.target ?? "";
  const exact = all.filter(({ name }) => name === wanted);
  const targets = exact.length > 0 ? exact : all.filter(({ name }) => name.includes(wanted));
  if (options.list) {
    for (const { name } of targets) console.log(name);
    return true;
  }
  if (targets.length === 0) {
    console.error(`no target is called ${wanted}; see --list`);
    return false;
  }
  const input = givenInput();
  return input === undefined ? explore(targets) : replayOn(targets, input);
}

function givenInput(): Uint8Array | undefined {
  if (options.input !== undefined) return fromHex(options.input);
  return options.file === undefined ? undefined : new Uint8Array(readFileSync(options.file));
}

async function replayOn(targets: readonly FuzzTarget[], input: Uint8Array): Promise<boolean> {
  const [target, other] = targets;
  if (target === undefined || other !== undefined) {
    console.error(`an input belongs to one target, but ${targets.length} match; name one with --target`);
    return false;
  }
  const outcome = await replay(target, input);
  console.log(`${target.name}: ${outcome.kind} ${outcome.kind === "failed" ? outcome.error.stack : outcome.label}`);
  return outcome.kind !== "failed";
}

async function explore(targets: readonly FuzzTarget[]): Promise<boolean> {
  const started = performance.now();
  const deadlineMs = started + positive(options.minutes) * 60_000;
  // Without a seed rounds start where the clock points, so that two runs do not repeat each other.
  const firstSeed = BigInt(options.seed ?? Date.now());
  const totals: Totals = { rounds: 0, inputs: 0, accepted: 0, known: 0, failures: new Map(), figures: new Map() };
  while (performance.now() < deadlineMs) {
    const seed = String(firstSeed + BigInt(totals.rounds));
    // In another order each round: a run that ends early should not always miss the same targets.
    for (const target of seededRandom(seed).shuffle(targets)) {
      if (performance.now() >= deadlineMs) break;
      // A target that has failed would only fail again: its defect comes first.
      if (totals.failures.has(target.name)) continue;
      add(totals, await fuzz(target, { seed, runs: runsOf(target), deadlineMs, hasFigures: options.figures }));
      showProgress(totals, target.name);
    }
    totals.rounds++;
    if (totals.failures.size === targets.length) break;
  }
  return report(totals, targets.length, performance.now() - started);
}

function runsOf(target: FuzzTarget): number {
  return options.runs === undefined ? (target.runs ?? RUNS_DEFAULT) * ROUND_FACTOR : positive(options.runs);
}

function add(totals: Totals, one: FuzzReport): void {
  totals.inputs += one.inputs;
  totals.accepted += one.accepted;
  totals.known += one.known;
  if (one.figures !== undefined) {
    const { messages, ms, ...bytes } = one.figures;
    const before = totals.figures.get(one.target);
    const first = before ?? { messages: 0, ms: 0, bytesBefore: bytes.bytesBefore };
    const sum = { messages: first.messages + messages, ms: first.ms + ms, bytesBefore: first.bytesBefore };
    totals.figures.set(one.target, { ...sum, bytesAfter: bytes.bytesAfter });
  }
  if (one.failure === undefined) return;
  totals.failures.set(one.target, one);
  console.error(`\n${describeFailure(one)}\n`);
}

let shownAt = 0;

function showProgress(totals: Totals, name: string): void {
  if (!process.stderr.isTTY || performance.now() - shownAt < PROGRESS_EVERY_MS) return;
  shownAt = performance.now();
  process.stderr.write(`\r\x1b[Kround ${totals.rounds + 1}, ${totals.inputs} inputs, ${name}`);
}

function report(totals: Totals, targets: number, ms: number): boolean {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  const measures: Measure[] = [
    { name: "fuzz targets", value: targets, unit: "targets" },
    { name: "fuzz rounds", value: totals.rounds, unit: "rounds" },
    { name: "fuzz inputs", value: totals.inputs, unit: "inputs" },
    { name: "fuzz inputs accepted", value: totals.accepted, unit: "inputs" },
    { name: "fuzz inputs per second", value: Math.round(totals.inputs / (ms / 1000)), unit: "inputs/s" },
    { name: "fuzz known issues hit", value: totals.known, unit: "inputs" },
    { name: "fuzz failing targets", value: totals.failures.size, unit: "targets" },
  ];
  for (const { name, value, unit } of measures) console.log(`${name.padEnd(24)} ${value} ${unit}`);
  for (const [name, figures] of totals.figures) console.log(figuresLine(name, figures));
  for (const name of totals.failures.keys()) console.log(`failed: ${name}`);
  if (options.json) for (const measure of measures) console.log(JSON.stringify(measure));
  return totals.failures.size === 0;
}

function figuresLine(name: string, { messages, ms, bytesBefore, bytesAfter }: FuzzFigures): string {
  const rate = Math.round(messages / (ms / 1000));
  const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  return `${name}: ${messages} messages, ${rate} per second, memory ${mib(bytesBefore)} MiB before, ${mib(bytesAfter)} MiB after`;
}

function positive(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  console.error(`not a positive number: ${text}`);
  process.exit(2);
}
