/** `npm run docs:gen` writes the generated parts of the documentation; `--check` fails when they are out of date or untrue. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentationProblems, textOf, wantedFiles } from "./docs/documentation.ts";

const ROOT = join(import.meta.dirname, "..");
const isCheck = process.argv.includes("--check");

const problems: string[] = [];
for (const { file, text } of wantedFiles(ROOT)) {
  if (textOf(ROOT, file) === text) continue;
  if (isCheck) problems.push(`${file} is out of date, run npm run docs:gen`);
  else writeFileSync(join(ROOT, file), text);
}
problems.push(...documentationProblems(ROOT));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
