/** Parts of hand-written files that are generated: what stands between `<!-- generated: name -->` and `<!-- end -->`. */
import { assert } from "#lib/assert.ts";

const END = "<!-- end -->";

/** A file's text with the part called `name` replaced; the part is added at the end when the file has none. */
export function withPart(text: string, name: string, content: string): string {
  const start = startOf(name);
  const from = text.indexOf(start);
  if (from < 0) return `${text.trimEnd()}\n\n${start}\n${content}\n${END}\n`;
  const to = text.indexOf(END, from);
  assert(to >= 0, "a generated part has no end", { name });
  return `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`;
}

/** The lines that people wrote before the part called `name`: not empty and no heading. */
export function writtenLines(text: string, name: string): readonly string[] {
  const [written = ""] = text.split(startOf(name));
  return written.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

const startOf = (name: string): string => `<!-- generated: ${name} -->`;
