/** The members of a JSON object as raw text, so that a part can be kept byte for byte instead of parsed and printed again. */

import { JsonError } from "./json-node.ts";

/** The text of every top-level member of the object in `text`, in order; throws `JsonError` for anything but one object. */
export function rawMembers(text: string): Map<string, string> {
  const members = new Map<string, string>();
  let at = expect(text, skipSpace(text, 0), "{");
  at = skipSpace(text, at);
  if (text[at] === "}") return finish(text, at, members);
  for (;;) {
    const keyEnd = skipString(text, at);
    const key = parseKey(text.slice(at, keyEnd));
    const start = skipSpace(text, expect(text, skipSpace(text, keyEnd), ":"));
    const end = skipValue(text, start);
    // Readers disagree on which of two equal members counts, so there must not be two.
    if (members.has(key)) throw new JsonError("object has a member twice", { path: key });
    members.set(key, text.slice(start, end));
    at = skipSpace(text, end);
    if (text[at] === "}") return finish(text, at, members);
    at = skipSpace(text, expect(text, at, ","));
  }
}

function finish(text: string, at: number, members: Map<string, string>): Map<string, string> {
  if (skipSpace(text, at + 1) !== text.length) throw malformed(at);
  return members;
}

function expect(text: string, at: number, character: string): number {
  if (text[at] !== character) throw malformed(at);
  return at + 1;
}

function parseKey(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch (cause) {
    throw new JsonError("member name is not a json text", {}, { cause });
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return at;
}

function skipString(text: string, from: number): number {
  let at = expect(text, from, '"');
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw malformed(from);
    let escapes = 0;
    while (text[quote - 1 - escapes] === "\\") escapes++;
    at = quote + 1;
    if (escapes % 2 === 0) return at;
  }
}

/** The end of a value: brackets are balanced and texts skipped; what is inside is for `JSON.parse` to judge. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') {
      at = skipString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (character === "," || isSpace(character))) return at;
    at++;
  }
  throw malformed(from);
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

function malformed(offset: number): JsonError {
  return new JsonError("text is not a json object", { offset });
}
