/** `npm run docs:gen` writes the generated parts of the documentation; `--check` fails when they are out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layerDiagram } from "./docs/layer-diagram.ts";

const ROOT = join(import.meta.dirname, "..");

/** A part of a file between `<!-- generated: name -->` and `<!-- end -->`. */
const parts: ReadonlyArray<{ readonly file: string; readonly name: string; readonly text: string }> = [
  { file: "ARCHITECTURE.md", name: "layers", text: layerDiagram() },
];

let stale = 0;
for (const { file, name, text } of parts) {
  const path = join(ROOT, file);
  const before = readFileSync(path, "utf8");
  const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!pattern.test(before)) throw new TypeError(`${file} has no part called ${name}`);
  const after = before.replace(pattern, (_, start: string, end: string) => `${start}${text}\n${end}`);
  if (after === before) continue;
  stale++;
  if (process.argv.includes("--check")) console.error(`${file}: ${name} is out of date, run npm run docs:gen`);
  else writeFileSync(path, after);
}
if (process.argv.includes("--check") && stale > 0) process.exitCode = 1;
