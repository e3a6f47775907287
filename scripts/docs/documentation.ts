/** Everything about the documentation that a machine can write or judge. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { protoDocs } from "#cli/autocli/docs.ts";
import { application } from "#modules/index.ts";
import { wire } from "#sdk";
import { errorPage } from "./error-page.ts";
import { layerDiagram } from "./layer-diagram.ts";
import { brokenReferences, markdownFiles } from "./links.ts";
import { moduleReference } from "./module-reference.ts";
import { withPart, writtenLines } from "./parts.ts";
import { possibleErrors } from "./possible-errors.ts";
import {
  changedMeanings,
  errorSnapshot,
  grownSnapshot,
  prefixSnapshot,
  type Snapshot,
  snapshotText,
} from "./snapshots.ts";

/** A file as it should be. */
export interface Wanted {
  readonly file: string;
  readonly text: string;
}

/** Lines of concept a module's README may have before its tables. */
export const CONCEPT_LINES_MAX = 15;

/** Name of the generated part of a module's README. */
const REFERENCE = "reference";

const SNAPSHOTS = { errors: "docs/snapshots/errors.json", prefixes: "docs/snapshots/store-prefixes.json" } as const;

const wiring = wire(application, { bech32Prefix: "trib" });

/** Every file that is generated in whole or in part, as it should be. */
export function wantedFiles(root: string): readonly Wanted[] {
  const errorsOf = possibleErrors(root, wiring.modules);
  const sources = { wiring, docs: protoDocs(join(root, "proto")), possibleErrors: errorsOf };
  const now = presentMeanings();
  return [
    { file: "ARCHITECTURE.md", text: withPart(textOf(root, "ARCHITECTURE.md"), "layers", layerDiagram()) },
    ...wiring.modules.map((module) => {
      const file = readmeOf(module.name);
      const before = textOf(root, file) || `# ${module.name}\n`;
      return { file, text: withPart(before, REFERENCE, moduleReference(module, sources)) };
    }),
    { file: "docs/errors.md", text: errorPage(wiring.modules, errorsOf) },
    { file: SNAPSHOTS.errors, text: snapshotText(grownSnapshot(snapshotOf(root, SNAPSHOTS.errors), now.errors)) },
    { file: SNAPSHOTS.prefixes, text: snapshotText(grownSnapshot(snapshotOf(root, SNAPSHOTS.prefixes), now.prefixes)) },
  ];
}

/** A sentence for everything that generating cannot mend. */
export function documentationProblems(root: string): readonly string[] {
  const now = presentMeanings();
  const concepts = wiring.modules.flatMap(({ name }) => {
    const lines = writtenLines(textOf(root, readmeOf(name)), REFERENCE).length;
    if (lines === 0) return [`${readmeOf(name)} does not say what the module is`];
    return lines <= CONCEPT_LINES_MAX
      ? []
      : [`${readmeOf(name)} has ${lines} lines of concept, the limit is ${CONCEPT_LINES_MAX}`];
  });
  return [
    ...changedMeanings("error code", snapshotOf(root, SNAPSHOTS.errors), now.errors),
    ...changedMeanings("store prefix", snapshotOf(root, SNAPSHOTS.prefixes), now.prefixes),
    ...concepts,
    ...markdownFiles(root).flatMap((file) => brokenReferences(root, file)),
  ];
}

/** The text of a file, empty when there is none. */
export const textOf = (root: string, file: string): string =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";

function presentMeanings(): { readonly errors: Snapshot; readonly prefixes: Snapshot } {
  return { errors: errorSnapshot(wiring.modules), prefixes: prefixSnapshot(wiring) };
}

function snapshotOf(root: string, file: string): Snapshot {
  const text = textOf(root, file);
  return text === "" ? {} : JSON.parse(text);
}

const readmeOf = (name: string): string => `modules/${name}/README.md`;
