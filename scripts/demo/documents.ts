/** Whose documents they are: real texts that are on this machine already, given to contributors by fixed rules. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "#attribution/corpus/files.ts";
import { compareStrings } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";

/** This machine has too few texts. */
export class TooFewDocumentsError extends TypedError {}

/** The documents one contributor brings, by path. */
export interface Shelf {
  readonly title: string;
  readonly paths: readonly string[];
}

/** How much to take. */
export interface ShelfLimits {
  readonly documents: number;
  readonly bytes: number;
}

/** Documents of one contributor that are enough to take part. */
const DOCUMENTS_MIN = 5;
const DOCUMENT_BYTES_MIN = 1_500;
const DOCUMENT_BYTES_MAX = 120_000;
const SYSTEM_DOCS = "/usr/share/doc";
const LICENCES = "/usr/share/common-licenses";
const GUIDE = /(^|\/)(readme[^/]*|[^/]*\.md)$/i;
const MANUAL = /(readme|news|\.txt|\.rst|\.md)(\.[a-z]+)?$/i;
const LICENCE = /(^|\/)(licen[cs]e|copying|copyright)[^/]*$/i;

/** One shelf per contributor: licence texts, the system's manuals, and package guides in two halves; a machine without manuals gives the guides in three. */
export function fillShelves(packagesFolder: string, limits: ShelfLimits): readonly Shelf[] {
  const packages = packageFolders(packagesFolder);
  const parts = (count: number): readonly Shelf[] =>
    Array.from({ length: count }, (_, part) => ({
      title: `package guides, part ${part + 1} of ${count}`,
      paths: take(
        packages.filter((_, index) => index % count === part),
        GUIDE,
        limits,
      ),
    }));
  const licences = { title: "licence texts", paths: take([LICENCES, ...packages], LICENCE_OR_COMMON, limits) };
  const manuals = { title: "system manuals", paths: take([SYSTEM_DOCS], MANUAL, limits) };
  const hasManuals = manuals.paths.length >= DOCUMENTS_MIN;
  const shelves = hasManuals ? [licences, manuals, ...parts(2)] : [licences, ...parts(3)];
  for (const { title, paths } of shelves) {
    if (paths.length < DOCUMENTS_MIN) throw new TooFewDocumentsError(`too few ${title}`, { documents: paths.length });
  }
  return shelves;
}

/** The texts at `paths`, read one by one each time they are asked for. */
export function* readTexts(paths: readonly string[], onText?: (texts: number) => void): Generator<string> {
  const options = {
    roots: paths,
    accepts: () => true,
    documentsMax: paths.length,
    bytesMax: Number.MAX_SAFE_INTEGER,
    documentBytesMax: DOCUMENT_BYTES_MAX,
    documentBytesMin: 0,
    onProgress: (texts: number) => onText?.(texts),
  };
  for (const { text } of readCorpus(options)) yield text;
}

/** `list` in runs of `size`. */
export function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

const LICENCE_OR_COMMON = new RegExp(`^${LICENCES}/|${LICENCE.source}`, "i");

function take(roots: readonly string[], pattern: RegExp, limits: ShelfLimits): readonly string[] {
  const documents = readCorpus({
    roots: roots.filter((root) => existsSync(root)),
    accepts: (path) => pattern.test(path),
    documentsMax: limits.documents,
    bytesMax: limits.bytes,
    documentBytesMax: DOCUMENT_BYTES_MAX,
    documentBytesMin: DOCUMENT_BYTES_MIN,
  });
  const seen = new Set<string>();
  const paths: string[] = [];
  for (const { path, text } of documents) {
    // The same text under two names is one document.
    if (seen.has(text)) continue;
    seen.add(text);
    paths.push(path);
  }
  return paths;
}

/** Installed packages, scoped ones one by one, in the order of their names. */
function packageFolders(folder: string): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith("."),
  );
  const folders = names.flatMap(({ name }) =>
    name.startsWith("@") ? readdirSync(join(folder, name)).map((inner) => join(name, inner)) : [name],
  );
  return folders.sort(compareStrings).map((name) => join(folder, name));
}
