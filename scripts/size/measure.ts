/** Facts about one source file, read from its text as formatted by the formatter. */
import { readFileSync } from "node:fs";

/** What `npm run size` counts in a file. */
export interface SourceFacts {
  readonly lines: number;
  /** Lengths of functions in lines, from signature to closing brace. */
  readonly functionLines: readonly number[];
  /** Uses of `any`, `!` assertions and ts-ignore. */
  readonly escapes: number;
  readonly exported: number;
  readonly documented: number;
}

const FUNCTION_START =
  /^(\s*)(?:export )?(?:async )?(?:function\b|(?:private |static |override |readonly )*(?:async )?\*?[#\w]+\([^;]*\{$|(?:const|let) \w+[^=]*= (?:async )?(?:\([^)]*\)|\w+)[^=]*=> \{$)/;
const NOT_FUNCTION = /^\s*(?:if|for|while|switch|catch|return|else|do|test|it|describe)\b/;
const ESCAPE = /\bas any\b|:\s*any\b|<any>|@ts-ignore|\w!(?=[.;,)\]])/g;
const EXPORTED = /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type|let) (\w+)/;

/** Reads and measures the file at `path`. */
export function measureFile(path: string): SourceFacts {
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n");
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "");
  const exportedAt = lines.flatMap((line, i) => (EXPORTED.test(line) ? [i] : []));
  const names = new Set(exportedAt.map((i) => EXPORTED.exec(lines[i] ?? "")?.[1]));
  const documentedNames = new Set(
    exportedAt.filter((i) => /\*\/\s*$/.test(lines[i - 1] ?? "")).map((i) => EXPORTED.exec(lines[i] ?? "")?.[1]),
  );
  return {
    lines: lines.length - 1,
    functionLines: lines.flatMap((line, i) => functionLength(lines, line, i)),
    escapes: code.match(ESCAPE)?.length ?? 0,
    exported: names.size,
    documented: documentedNames.size,
  };
}

function functionLength(lines: readonly string[], line: string, start: number): number[] {
  const match = FUNCTION_START.exec(line);
  if (match === null || NOT_FUNCTION.test(line)) return [];
  const indent = match[1] ?? "";
  for (let i = start + 1; i < lines.length; i++) {
    const text = lines[i] ?? "";
    if (text.startsWith(`${indent}}`) && !text.startsWith(`${indent}} `)) return [i - start + 1];
    if (text.startsWith(`${indent}}): `) || text.startsWith(`${indent}) {`)) continue;
  }
  return [];
}
