/** Whether the Markdown files of the repository tell the truth about files: links, paths, and names in source files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const SKIPPED = /^(node_modules|vectors|fixtures|dist)$|^\./;
const LINK = /\[([^\]\n]*)\]\(([^)\s]+)\)/g;
const PATH = /`((?:node|modules|proto|cli|attribution|test|bench|docs|scripts|docker|explorer)\/[\w./-]*)(?:#L\d+)?`/g;
const NAMES = /^`((?:\w+\.)?#?\w+)`$/;

/** Every Markdown file below `root`, as paths from it. */
export function markdownFiles(root: string, folder = ""): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.test(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return markdownFiles(root, path);
      return entry.name.endsWith(".md") ? [path] : [];
    });
}

/** A sentence for every link, path and name of a file that leads nowhere. */
export function brokenReferences(root: string, file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8").replace(/^```[\s\S]*?^```/gm, "");
  const links = [...text.matchAll(LINK)].flatMap(([, label = "", target = ""]) =>
    linkProblem(root, file, { label, target }),
  );
  // Generated parts say what declarations say, which may name a folder before its first file.
  const written = text.replace(/<!-- generated: [\s\S]*?<!-- end -->/g, "");
  const paths = [...written.matchAll(PATH)].flatMap(([, path = ""]) =>
    existsSync(join(root, path)) || existsSync(join(root, `${path}.ts`))
      ? []
      : [`${file} names ${path}, which does not exist`],
  );
  return [...links, ...paths];
}

function linkProblem(
  root: string,
  file: string,
  { label, target }: { readonly label: string; readonly target: string },
): readonly string[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
  const [path = "", anchor] = target.split("#");
  const linked = path === "" ? file : normalize(join(dirname(file), decodeURIComponent(path)));
  if (!existsSync(join(root, linked))) return [`${file} links to ${target}, which does not exist`];
  if (anchor !== undefined && linked.endsWith(".md") && !anchorsOf(join(root, linked)).has(anchor)) {
    return [`${file} links to ${target}, which has no such heading`];
  }
  const names = NAMES.exec(label)?.[1]?.split(".") ?? [];
  if (!linked.endsWith(".ts")) return [];
  const source = readFileSync(join(root, linked), "utf8");
  return names
    .filter((name) => !declares(source, name.replace("#", "")))
    .map((name) => `${file} says that ${linked} has ${name}, which it does not`);
}

/** Whether a source text declares a name: a function, class, type, constant or method. */
export function declares(text: string, name: string): boolean {
  const declared = new RegExp(`\\b(?:function\\*?|class|interface|type|const|let) ${name}\\b`);
  const method = new RegExp(
    `^\\s+(?:private |override |static |readonly |async |get )*\\*?#?${name}\\b\\s*[(:<=]`,
    "m",
  );
  return declared.test(text) || method.test(text);
}

/** Anchors of a file's headings, as web front ends of repositories make them. */
function anchorsOf(path: string): ReadonlySet<string> {
  const headings = readFileSync(path, "utf8").match(/^#+ .*$/gm) ?? [];
  return new Set(
    headings.map((heading) =>
      heading
        .replace(/^#+ /, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}
