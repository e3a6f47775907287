/** Checks a source tree against the layer table and answers in sentences. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Import, importsOf, sources } from "./imports.ts";
import type { Layer } from "./layers.ts";

const IMPURE =
  /\b(Date\.now|new Date\(|Math\.random|setTimeout|setInterval|setImmediate|process\.|performance\.now|Buffer\.)|from "node:/;

/** What to check. */
export interface Tree {
  readonly root: string;
  readonly layers: Readonly<Record<string, Layer>>;
  readonly closed: Readonly<Record<string, readonly string[]>>;
  readonly aliases: Readonly<Record<string, string>>;
}

interface Component {
  readonly name: string;
  readonly layer: Layer;
}

/** Every violation, one sentence each; empty when the tree obeys. */
export function check(tree: Tree): string[] {
  const folders = [...new Set(Object.values(tree.layers).map((l) => l.path.split("/")[0] ?? ""))];
  const files = sources(tree.root, folders).filter((file) => !file.endsWith(".test.ts"));
  const graph = new Map(files.map((file) => [file, importsOf(tree.root, file, tree.aliases)] as const));
  const problems = files.flatMap((file) => [
    ...purity(tree, file),
    ...(graph.get(file) ?? []).flatMap((edge) => edgeProblems(tree, file, edge)),
  ]);
  return [...problems, ...cycles(graph)];
}

function componentOf(tree: Tree, file: string): Component | undefined {
  const candidates = Object.entries(tree.layers).filter(
    ([, l]) => file === `${l.path}.ts` || file.startsWith(`${l.path}/`),
  );
  const [best] = candidates.sort(([, a], [, b]) => b.path.length - a.path.length);
  return best === undefined ? undefined : { name: best[0], layer: best[1] };
}

function purity(tree: Tree, file: string): string[] {
  const component = componentOf(tree, file);
  if (component?.layer.pure !== true || component.layer.impure?.includes(file)) return [];
  const match = IMPURE.exec(readFileSync(join(tree.root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""));
  return match === null
    ? []
    : [`${file}: "${component.name}" is pure but uses ${match[0].trim()}: take it as an argument`];
}

function edgeProblems(tree: Tree, file: string, { target, typeOnly }: Import): string[] {
  if (target.startsWith("unresolved:")) return [`${file}: ${target.slice(11)} is not an alias of package.json`];
  const from = componentOf(tree, file);
  const to = componentOf(tree, target);
  if (from === undefined || to === undefined) return [];
  if (from.name === to.name) return from.name === "modules" ? moduleEdge(file, target, typeOnly) : [];
  const keepers = tree.closed[to.name];
  if (keepers !== undefined && !keepers.includes(from.name))
    return [`${file} imports ${target}: nothing but ${keepers.join(", ")} may import "${to.name}"`];
  if (!from.layer.may.includes("*") && !from.layer.may.includes(to.name)) {
    return [`${file} imports ${target}: "${from.name}" may only import ${from.layer.may.join(", ") || "nothing"}`];
  }
  const doors = to.layer.doors;
  if (doors !== undefined && !doors.includes(target))
    return [`${file} imports ${target}: enter "${to.name}" through ${doors.join(" or ")}`];
  return [];
}

/** Modules know each other by the type of a keeper only; values arrive through `keepers`. */
function moduleEdge(file: string, target: string, typeOnly: boolean): string[] {
  const folder = (path: string): string => path.split("/")[1] ?? "";
  const isList = file === "modules/index.ts";
  if (isList || folder(file) === folder(target)) return [];
  if (typeOnly && target.endsWith("/keeper.ts")) return [];
  return [`${file} imports ${target}: another module is reached by "import type" from its keeper.ts only`];
}

function cycles(graph: ReadonlyMap<string, readonly Import[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      found.push(`import cycle: ${[...trail.slice(at), file].join(" -> ")}`);
      return;
    }
    if (done.has(file)) return;
    for (const { target, typeOnly } of graph.get(file) ?? []) if (!typeOnly) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
