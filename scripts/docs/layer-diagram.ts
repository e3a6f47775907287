/** The layer table of test/architecture as Markdown. */
import { layers } from "#test/architecture/layers.ts";

/** One row per component, lowest first. */
export function layerDiagram(): string {
  const rows = Object.entries(layers)
    .sort(([, a], [, b]) => a.level - b.level)
    .map(([name, { path, level, may, pure, purpose }]) => {
      const imports = may.includes("*") ? "everything" : may.join(", ") || "nothing";
      return `| ${level} | \`${path}\` | ${pure === true ? "pure" : ""} | ${purpose} | ${name === "modules" ? `${imports}, other modules' keeper types` : imports} |`;
    });
  return ["| Level | Folder | | Owns | May import |", "|---|---|---|---|---|", ...rows].join("\n");
}
