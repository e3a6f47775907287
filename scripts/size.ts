/** `npm run size`: the numbers of the repository's own checklist, for the working tree; `--json` for machines. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "#test/architecture/check.ts";
import { sources } from "#test/architecture/imports.ts";
import { closed, layers } from "#test/architecture/layers.ts";
import { measureFile, type SourceFacts } from "./size/measure.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["node", "modules", "cli", "attribution", "proto/wire", "scripts", "bench"];

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
}

const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const { imports: aliases, dependencies } = manifest as {
  imports: Record<string, string>;
  dependencies: Record<string, string>;
};
const files = sources(ROOT, FOLDERS);
const facts = files.map((file) => measureFile(join(ROOT, file)));
const product = facts.filter((_, i) => !(files[i] ?? "").endsWith(".test.ts"));
const problems = check({ root: ROOT, layers, closed, aliases });

const rows: readonly Row[] = [
  {
    name: "import cycles",
    value: problems.filter((p) => p.startsWith("import cycle")).length,
    unit: "cycles",
    target: "0",
  },
  {
    name: "forbidden layer edges",
    value: problems.filter((p) => !p.startsWith("import cycle")).length,
    unit: "edges",
    target: "0",
  },
  { name: "source files", value: product.length, unit: "files", target: "" },
  { name: "source lines", value: sum(product.map((f) => f.lines)), unit: "lines", target: "" },
  {
    name: "test lines",
    value: sum(facts.map((f) => f.lines)) - sum(product.map((f) => f.lines)),
    unit: "lines",
    target: "",
  },
  {
    name: "median lines per file",
    value: quantile(
      product.map((f) => f.lines),
      0.5,
    ),
    unit: "lines",
    target: "<= 90",
  },
  {
    name: "p95 lines per file",
    value: quantile(
      product.map((f) => f.lines),
      0.95,
    ),
    unit: "lines",
    target: "<= 300",
  },
  {
    name: "max lines per file",
    value: quantile(
      product.map((f) => f.lines),
      1,
    ),
    unit: "lines",
    target: "<= 500",
  },
  {
    name: "p95 lines per function",
    value: quantile(
      product.flatMap((f) => f.functionLines),
      0.95,
    ),
    unit: "lines",
    target: "<= 40",
  },
  {
    name: "max lines per function",
    value: quantile(
      product.flatMap((f) => f.functionLines),
      1,
    ),
    unit: "lines",
    target: "<= 70",
  },
  { name: "any, non-null assertions, ts-ignore", value: sum(product.map((f) => f.escapes)), unit: "uses", target: "0" },
  { name: "exported names with a docstring", value: percent(product), unit: "%", target: ">= 95" },
  { name: "direct runtime dependencies", value: Object.keys(dependencies).length, unit: "packages", target: "<= 15" },
];

if (process.argv.includes("--json"))
  for (const { name, value, unit } of rows) console.log(JSON.stringify({ name, value, unit }));
else
  for (const row of rows)
    console.log(`${row.name.padEnd(40)}${String(row.value).padStart(8)} ${row.unit.padEnd(9)}${row.target}`);

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

function percent(all: readonly SourceFacts[]): number {
  const exported = sum(all.map((f) => f.exported));
  return exported === 0 ? 100 : Math.round((1000 * sum(all.map((f) => f.documented))) / exported) / 10;
}
