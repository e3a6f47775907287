/** The import graph of a source tree, with `#` aliases resolved as package.json says. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

/** An import statement of one file. */
export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^"';]*?)(?:\bfrom\s+)?["']([^"'\n]+)["']/g;
const DYNAMIC = /\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

/** All TypeScript sources below `root`, tests included, as paths from `root`. */
export function sources(root: string, folders: readonly string[]): string[] {
  const list = (dir: string): string[] =>
    existsSync(dir)
      ? readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
          const path = join(dir, entry.name);
          if (entry.isDirectory())
            return /^(node_modules|vectors|fixtures|broken|dist)$/.test(entry.name) ? [] : list(path);
          return /(?<!\.d)\.ts$/.test(entry.name) ? [relative(root, path)] : [];
        })
      : [];
  return folders.flatMap((folder) => list(join(root, folder))).sort((a, b) => (a < b ? -1 : 1));
}

/** The repository files that `file` imports. */
export function importsOf(root: string, file: string, aliases: Readonly<Record<string, string>>): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [...text.matchAll(STATEMENT)].map((m) => ({ specifier: m[4] ?? "", typeOnly: m[2] !== undefined }));
  const dynamic = [...text.matchAll(DYNAMIC)].map((m) => ({ specifier: m[1] ?? "", typeOnly: false }));
  return [...found, ...dynamic].flatMap(({ specifier, typeOnly }) => {
    const target = resolve(file, specifier, aliases);
    return target === undefined ? [] : [{ target, typeOnly }];
  });
}

function resolve(file: string, specifier: string, aliases: Readonly<Record<string, string>>): string | undefined {
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier));
  if (!specifier.startsWith("#")) return undefined;
  for (const [alias, target] of Object.entries(aliases)) {
    if (alias === specifier) return normalize(target);
    const stem = alias.replace(/\*$/, "");
    if (alias.endsWith("*") && specifier.startsWith(stem))
      return normalize(target.replace("*", specifier.slice(stem.length)));
  }
  return `unresolved:${specifier}`;
}
