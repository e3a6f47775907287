/** Changes one setting in the text of a TOML file, leaving every other line and comment as it is. */
import type { FileSpec, ValuesOf } from "#config/spec.ts";
import { writeToml } from "#config/toml-file.ts";

/** The text with `key` ("section.key") set to what `values` say; the line is added when it is missing. */
export function setTomlLine<F extends FileSpec>(
  text: string,
  change: { readonly spec: F; readonly values: ValuesOf<F>; readonly key: string },
): string {
  const { section, name } = splitKey(change.spec, change.key);
  const line = settingLine(change, section, name);
  const lines = text === "" ? [] : text.replace(/\n$/, "").split("\n");
  const { start, end, hasHeader } = sectionBounds(lines, section);
  const at = lines.findIndex((candidate, i) => i >= start && i < end && keyOfLine(candidate) === name);
  if (at < 0) {
    const added = hasHeader ? [line] : ["", `[${section}]`, "", line];
    return `${[...lines.slice(0, end), ...added, ...lines.slice(end)].join("\n")}\n`;
  }
  return `${[...lines.slice(0, at), line, ...lines.slice(valueEnd(lines, at))].join("\n")}\n`;
}

function splitKey(spec: FileSpec, key: string): { readonly section: string; readonly name: string } {
  const sections = Object.keys(spec).filter((name) => name !== "" && key.startsWith(`${name}.`));
  const section = sections.sort((a, b) => b.length - a.length)[0] ?? "";
  return { section, name: section === "" ? key : key.slice(section.length + 1) };
}

/** The line as a whole new file would have it. */
function settingLine<F extends FileSpec>(
  { spec, values }: { readonly spec: F; readonly values: ValuesOf<F> },
  section: string,
  name: string,
): string {
  const setting = spec[section]?.[name];
  if (setting === undefined) return "";
  const one: FileSpec = { "": { [name]: setting } };
  const value = (values as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[section]?.[name];
  const text = writeToml(one, { "": { [name]: value } } as ValuesOf<FileSpec>, name);
  return text.trimEnd().split("\n").at(-1) ?? "";
}

function sectionBounds(
  lines: readonly string[],
  section: string,
): { readonly start: number; readonly end: number; readonly hasHeader: boolean } {
  const headers = lines.flatMap((line, i) => {
    const name = /^\s*\[([^[\]]+)\]\s*(#.*)?$/.exec(line)?.[1]?.trim();
    return name === undefined ? [] : [{ name, i }];
  });
  if (section === "") return { start: 0, end: headers[0]?.i ?? lines.length, hasHeader: true };
  const own = headers.findIndex(({ name }) => name === section);
  const start = headers[own]?.i;
  if (start === undefined) return { start: lines.length, end: lines.length, hasHeader: false };
  return { start: start + 1, end: headers[own + 1]?.i ?? lines.length, hasHeader: true };
}

const keyOfLine = (line: string): string | undefined => /^\s*"?([A-Za-z0-9_-]+)"?\s*=/.exec(line)?.[1];

/** The line after a value, which is another than the next when a list spans several. */
function valueEnd(lines: readonly string[], at: number): number {
  const isOpen = /=\s*\[/.test(lines[at] ?? "") && !/\]\s*(#.*)?$/.test(lines[at] ?? "");
  if (!isOpen) return at + 1;
  const close = lines.findIndex((line, i) => i > at && /^\s*[^#"]*\]\s*(#.*)?$/.test(line));
  return close < 0 ? at + 1 : close + 1;
}
