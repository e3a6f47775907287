/**
 * With which codes a message may fail, followed through the code: from its handler to every function of its module it
 * mentions, and through keepers into other modules. It lists what can be reached, not what a given message will do.
 */
import { assertDefined } from "#lib/assert.ts";
import { type AppModule, INTERNAL_CODE, type MessageHandler, SDK_ERRORS, UNDEFINED_CODESPACE } from "#sdk";
import { readSources, type SourceFunction, type Sources } from "./source-functions.ts";

/** A code of a codespace. */
export interface ErrorCode {
  readonly codespace: string;
  readonly code: number;
}

/** What `requireAuthority` fails with. */
export const AUTHORITY_ERROR = { codespace: "gov", code: 13 } as const;

/** Answers for the messages of `modules`, whose sources are below `root`. */
export function possibleErrors(
  root: string,
  modules: readonly AppModule[],
): (module: AppModule, handler: MessageHandler) => readonly ErrorCode[] {
  const sources = readSources(root);
  const byName = new Map(modules.map((module) => [module.name, module]));
  return (module, handler) => {
    const walk = new Walk(sources, byName);
    walk.follow(module, handlerSource(sources, module, handler));
    return walk.codes();
  };
}

/** The text of the message's definition, without its generator of random messages. */
function handlerSource(sources: Sources, module: AppModule, { rpc }: MessageHandler): SourceFunction {
  const method = `${rpc.name.slice(0, 1).toLowerCase()}${rpc.name.slice(1)}`;
  const pattern = new RegExp(`= ${"\\w+"}\\.message\\(\\s*\\w+\\.methods\\.${method},`);
  const found = sources.functionsIn(folderOf(module.name)).find(({ body }) => pattern.test(body));
  const source = assertDefined(found, "the definition of a message was not found", { path: rpc.path });
  return { ...source, body: source.body.replace(/^ {2}simulate\b[\s\S]*?^ {2}\},?$/m, "") };
}

const folderOf = (name: string): string => `modules/${name}`;

/** One walk over everything a message reaches. */
class Walk {
  readonly #sources: Sources;
  readonly #modules: ReadonlyMap<string, AppModule>;
  readonly #seen = new Set<string>();
  readonly #found = new Map<string, ErrorCode>();

  constructor(sources: Sources, modules: ReadonlyMap<string, AppModule>) {
    this.#sources = sources;
    this.#modules = modules;
  }

  codes(): readonly ErrorCode[] {
    return [...this.#found.values()].sort((a, b) =>
      a.codespace === b.codespace ? a.code - b.code : a.codespace < b.codespace ? -1 : 1,
    );
  }

  follow(module: AppModule, { file, name, body }: SourceFunction): void {
    const id = `${module.name} ${file} ${name}`;
    // Declarations only mention what exists; nothing fails in them.
    if (this.#seen.has(id) || file.endsWith("/declaration.ts")) return;
    this.#seen.add(id);
    this.#note(module, body);
    this.#followKeepers(module, body);
    for (const next of this.#sources.mentioned(file, body)) this.follow(module, next);
  }

  #note(module: AppModule, body: string): void {
    for (const [, name = ""] of body.matchAll(/\bfail\.(\w+)/g))
      this.#add(module.name, module.spec.errors?.[name]?.[0]);
    for (const [, name = ""] of body.matchAll(/\bfailSdk\.(\w+)/g)) {
      this.#add("sdk", Object.entries(SDK_ERRORS).find(([each]) => each === name)?.[1][0]);
    }
    if (/\brequireAuthority\(/.test(body)) this.#add(AUTHORITY_ERROR.codespace, AUTHORITY_ERROR.code);
    if (/\.(account|validator|consensus)\.(parse|toBytes|toLatin1)\(/.test(body)) {
      this.#add("sdk", SDK_ERRORS.invalidAddress[0]);
    }
    if (/\bfailInternal\(/.test(body)) this.#add(UNDEFINED_CODESPACE, INTERNAL_CODE);
    if (/\brouter\.(run|inspect)\(/.test(body)) {
      this.#add("sdk", SDK_ERRORS.txDecode[0]);
      this.#add("sdk", SDK_ERRORS.unknownRequest[0]);
    }
  }

  #add(codespace: string, number: number | undefined): void {
    if (number !== undefined) this.#found.set(`${codespace} ${number}`, { codespace, code: number });
  }

  #followKeepers(module: AppModule, body: string): void {
    for (const name of module.spec.keepers?.names ?? []) {
      const provider = this.#modules.get(name);
      if (provider === undefined) continue;
      for (const method of calledMethods(body, name)) this.#followKeeper(provider, method);
    }
  }

  #followKeeper(provider: AppModule, method: string): void {
    const functions = this.#sources.functionsIn(folderOf(provider.name));
    const keeper = functions.find(({ name, file }) => file.endsWith("/keeper.ts") && name.endsWith("Keeper"));
    if (keeper === undefined) return;
    // A large keeper is put together from parts of its file.
    const parts = functions.filter(({ file, name }) => file === keeper.file && keeper.body.includes(`...${name}(`));
    for (const part of [keeper, ...parts]) {
      const entry = keeperEntry(part.body, method);
      if (entry === undefined) continue;
      const body = entry + mentionedLocals(part.body, entry);
      this.follow(provider, { ...keeper, name: `${keeper.name}.${method}`, body });
      return;
    }
    // A keeper of another shape is followed as a whole: too much rather than too little.
    this.follow(provider, keeper);
  }
}

/** The methods of keeper `name` that a text uses. */
function calledMethods(body: string, name: string): readonly string[] {
  const direct = [...body.matchAll(new RegExp(`\\bkeepers\\.${name}\\.(\\w+)`, "g"))];
  const taken = new RegExp(`\\{[^{}]*\\b${name}\\b[^{}]*\\} = (?:\\w+\\.)?keepers\\b(?!\\.)`).test(body);
  const short = taken ? [...body.matchAll(new RegExp(`(?<!\\.)\\b${name}\\.(\\w+)`, "g"))] : [];
  const unpacked = [...body.matchAll(new RegExp(`\\{([^{}]*)\\} = (?:\\w+\\.)?keepers\\.${name}\\b(?!\\.)`, "g"))];
  const names = unpacked.flatMap(([, list = ""]) => list.split(",").map((each) => each.split(":")[0]?.trim() ?? ""));
  return [...new Set([...direct, ...short].map(([, method = ""]) => method).concat(names))].filter(
    (each) => each !== "",
  );
}

/** The text of one method in the object that a keeper's function returns. */
function keeperEntry(body: string, method: string): string | undefined {
  const lines = body.split("\n");
  const start = lines.findIndex((line) => new RegExp(`^ {4}${method}(?=[:(,<])`).test(line));
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^ {4}[\w[]|^ {2}\};?/.test(line));
  return lines.slice(start, start + 1 + Math.max(length, 0)).join("\n");
}

/** The texts of the keeper's local functions that an entry mentions. */
function mentionedLocals(body: string, entry: string): string {
  const locals = [...body.matchAll(/^ {2}(?:const|function) (\w+)\b[\s\S]*?(?=^ {2}(?:const|function|return)\b)/gm)];
  return locals
    .filter(([, name = ""]) => new RegExp(`\\b${name}\\b`).test(entry))
    .map(([text]) => text)
    .join("\n");
}
