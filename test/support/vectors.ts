/** Reads the golden files below `test/vectors`, which keep the paths of the repositories they come from. */

import { readdirSync, readFileSync } from "node:fs";

/** The parsed JSON of one golden file; the caller names the shape it expects. */
export function readVector<T>(path: string): T {
  return JSON.parse(readFileSync(vectorPath(path), "utf8")) as T;
}

/** One entry of a Go fuzz corpus: its file name and its arguments, byte strings and texts as bytes, numbers as bigint. */
export interface CorpusEntry {
  readonly name: string;
  readonly values: readonly (Uint8Array | bigint | boolean)[];
}

/** Every entry of a folder in the format "go test fuzz v1". */
export function readGoCorpus(folder: string): CorpusEntry[] {
  const path = vectorPath(folder);
  return readdirSync(path).map((name) => {
    const [header, ...lines] = readFileSync(`${path}/${name}`, "utf8").trimEnd().split("\n");
    if (header !== "go test fuzz v1") throw new SyntaxError(`not a go fuzz corpus: ${name}`);
    return { name, values: lines.map(goValue) };
  });
}

/** Absolute path of a golden file or folder. */
export function vectorPath(path: string): string {
  return `${import.meta.dirname}/../vectors/${path}`;
}

function goValue(line: string): Uint8Array | bigint | boolean {
  const match = /^(\[\]byte|string|bool|u?int(?:8|16|32|64)?|byte|rune)\((.*)\)$/.exec(line);
  if (match === null) throw new SyntaxError(`not a go value: ${line.slice(0, 40)}`);
  const [, type, literal = ""] = match;
  if (type === "[]byte" || type === "string") return goString(literal);
  return type === "bool" ? literal === "true" : BigInt(literal);
}

const GO_ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "'": 39,
  "\\": 92,
};

function goString(literal: string): Uint8Array {
  if (literal.startsWith("`")) return Buffer.from(literal.slice(1, -1), "utf8");
  const bytes: number[] = [];
  const tokens = /\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\U([0-9a-f]{8})|\\([0-7]{3})|\\(.)|([^\\]+)/giu;
  for (const [, hex, short, long, octal, escaped, plain] of literal.slice(1, -1).matchAll(tokens)) {
    const point = short ?? long;
    if (hex !== undefined) bytes.push(Number(`0x${hex}`));
    else if (point !== undefined) bytes.push(...Buffer.from(String.fromCodePoint(Number(`0x${point}`)), "utf8"));
    else if (octal !== undefined) bytes.push(Number(`0o${octal}`));
    else if (escaped !== undefined) bytes.push(GO_ESCAPES[escaped] ?? escaped.charCodeAt(0));
    else for (const byte of Buffer.from(plain ?? "", "utf8")) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
