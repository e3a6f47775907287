/** The few shapes of Markdown that generated parts are made of. */

/** A table; undefined when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** Text as code. */
export const code = (text: string): string => `\`${text}\``;

/** A section with its title; undefined without content. */
export const section = (title: string, content: string | undefined): string | undefined =>
  content === undefined ? undefined : `## ${title}\n\n${content}`;

/** The parts that have content, an empty line between each. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join("\n\n");

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
