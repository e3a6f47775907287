/** `npm run proto` generates proto/gen from the .proto files; `--check` fails when what is committed differs. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { emitFile } from "./proto/emit.ts";
import { loadProtos } from "./proto/load.ts";

const ROOT = join(import.meta.dirname, "..", "proto");
const GENERATED = join(ROOT, "gen");

const wanted = new Map(loadProtos(ROOT).map((file) => [file.path.replace(/\.proto$/, ".ts"), emitFile(file)] as const));
if (process.argv.includes("--check")) check();
else write();

function check(): void {
  const stale = [...wanted].filter(([path, text]) => {
    const file = join(GENERATED, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== text;
  });
  const extra = present().filter((path) => !wanted.has(path));
  for (const path of [...stale.map(([path]) => path), ...extra])
    console.error(`proto/gen/${path} is out of date: run npm run proto`);
  if (stale.length + extra.length > 0) process.exitCode = 1;
  else console.log(`${wanted.size} generated files are up to date`);
}

function write(): void {
  for (const path of present()) if (!wanted.has(path)) rmSync(join(GENERATED, path));
  for (const [path, text] of wanted) {
    const file = join(GENERATED, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  }
  console.log(`generated ${wanted.size} files`);
}

function present(): string[] {
  if (!existsSync(GENERATED)) return [];
  return readdirSync(GENERATED, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => relative(GENERATED, join(GENERATED, path)));
}
