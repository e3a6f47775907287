/**
 * The functions of source files and what each mentions, read from their text: enough to follow who calls whom inside
 * a module, because files are formatted alike and hold nothing at their left margin but declarations.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A declaration at the left margin of a file. */
export interface SourceFunction {
  readonly file: string;
  readonly name: string;
  /** Its text without comments and without the words of strings. */
  readonly body: string;
}

/** Where a name that a file uses is declared. */
interface Origin {
  readonly file: string;
  readonly name: string;
}

/** The files of a folder, as far as they were asked for. */
export interface Sources {
  /** Everything declared in the files of a folder and its folders, tests left out. */
  functionsIn(folder: string): readonly SourceFunction[];
  /** The functions of the same component, or of the sdk, that a text of a file mentions. */
  mentioned(file: string, text: string): readonly SourceFunction[];
}

const DECLARATION =
  /^(?:export )?(?:default )?(?:declare )?(?:async )?(function\*?|const|class|interface|type) (\w+)/gm;
const IMPORT = /^import \{([^}]*)\} from "([^"]+)";/gm;
const IDENTIFIER = /(?<![.\w$])[A-Za-z_$][\w$]*/g;
const SDK_FOLDER = "node/sdk";

/** Reads the sources below `root`. */
export function readSources(root: string): Sources {
  const files = new Map<string, readonly SourceFunction[]>();
  const scopes = new Map<string, ReadonlyMap<string, Origin>>();
  const functionsOf = (file: string): readonly SourceFunction[] =>
    remembered(files, file, () => (existsSync(join(root, file)) ? parseFile(file, textOf(root, file)) : []));
  const functionsIn = (folder: string): readonly SourceFunction[] => listFiles(root, folder).flatMap(functionsOf);
  const scopeOf = (file: string): ReadonlyMap<string, Origin> =>
    remembered(scopes, file, () => {
      const own = functionsOf(file).map(({ name }) => [name, { file, name }] as const);
      return new Map([...importsOf(file, textOf(root, file)), ...own]);
    });
  const find = ({ file, name }: Origin): SourceFunction | undefined =>
    (file === SDK_FOLDER ? functionsIn(SDK_FOLDER) : functionsOf(file)).find((each) => each.name === name);
  return {
    functionsIn,
    mentioned(file, text) {
      const names = new Set(text.match(IDENTIFIER) ?? []);
      return [...names].flatMap((name) => {
        const origin = scopeOf(file).get(name);
        return origin === undefined ? [] : (find(origin) ?? []);
      });
    },
  };
}

/** The declarations of a file's text. */
export function parseFile(file: string, text: string): readonly SourceFunction[] {
  const clean = withoutWords(text);
  const starts = [...clean.matchAll(DECLARATION)];
  return starts.flatMap((match, i) => {
    const [, kind = "", name = ""] = match;
    if (kind === "interface" || kind === "type") return [];
    return { file, name, body: clean.slice(match.index, starts[i + 1]?.index) };
  });
}

/** The text without comments, and with nothing left of strings but the code inside templates. */
export function withoutWords(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "")
    .replace(/`(?:[^`\\]|\\.)*`/g, (template) => `(${[...template.matchAll(/\$\{([^}]*)\}/g)].map(([, c]) => c)})`)
    .replace(/^(?!import |\} from )(.*)$/gm, (line) => line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
}

function importsOf(file: string, text: string): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const [, list = "", specifier = ""] of text.matchAll(IMPORT)) {
    const target = specifier === "#sdk" ? SDK_FOLDER : normalize(join(dirname(file), specifier));
    if (specifier !== "#sdk" && !specifier.startsWith(".")) continue;
    for (const entry of list.split(",").map((each) => each.trim())) {
      const [name = "", alias = name] = entry.split(" as ");
      if (name !== "" && !name.startsWith("type ")) origins.set(alias, { file: target, name });
    }
  }
  return origins;
}

function listFiles(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path);
      return /\.ts$/.test(path) && !/\.test(-d)?\.ts$/.test(path) ? [path] : [];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

const textOf = (root: string, file: string): string => readFileSync(join(root, file), "utf8");

function remembered<V>(memory: Map<string, V>, key: string, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
