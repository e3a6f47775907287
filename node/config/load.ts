/** Loads a home's configuration once: files, then environment, then flags. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { appSpec, clientSpec } from "./app-spec.ts";
import { cometSpec } from "./comet-spec.ts";
import { homePaths } from "./home.ts";
import { defaultsOf, type FileSpec, type ValuesOf } from "./spec.ts";
import { keysOf, overrideToml, readToml, writeToml } from "./toml-file.ts";

/** config.toml as values. */
export type CometConfig = ValuesOf<typeof cometSpec>;
/** app.toml as values. */
export type AppConfig = ValuesOf<typeof appSpec>;
/** client.toml as values. */
export type ClientConfig = ValuesOf<typeof clientSpec>;

/** Everything the files of a home say. */
export interface HomeConfig {
  readonly home: string;
  readonly comet: CometConfig;
  readonly app: AppConfig;
  /** Keys in the files that this node does not read, for a warning. */
  readonly unknownKeys: readonly string[];
}

/** Environment variables that override settings start with this: TRIBUTARY_RPC_LADDR sets rpc.laddr. */
const ENV_PREFIX = "TRIBUTARY_";

/** Reads the files of `home`; `flags` ("rpc.laddr" → text) win over the environment, which wins over the files. */
export function loadHomeConfig(home: string, flags: ReadonlyMap<string, string> = new Map()): HomeConfig {
  const paths = homePaths(home);
  const comet = loadFile(cometSpec, paths.configToml, flags);
  const app = loadFile(appSpec, paths.appToml, flags);
  return { home, comet: comet.values, app: app.values, unknownKeys: [...comet.unknownKeys, ...app.unknownKeys] };
}

/** Reads client.toml of `home`. */
export function loadClientConfig(home: string): ClientConfig {
  return loadFile(clientSpec, homePaths(home).clientToml, new Map()).values;
}

/** Changes to a file's defaults, by section and key. */
export type Changes<F extends FileSpec> = { readonly [S in keyof F]?: Partial<ValuesOf<F>[S]> };

/** Writes the three files of a new home, leaving files that exist alone. */
export function writeHomeConfig(
  home: string,
  changes: {
    readonly comet?: Changes<typeof cometSpec>;
    readonly app?: Changes<typeof appSpec>;
    readonly client?: Changes<typeof clientSpec>;
  },
): void {
  const paths = homePaths(home);
  writeNew(
    paths.configToml,
    writeToml(cometSpec, changed(cometSpec, changes.comet), "Settings of the consensus engine, with CometBFT's keys."),
  );
  writeNew(
    paths.appToml,
    writeToml(appSpec, changed(appSpec, changes.app), "Settings of the application, with the Cosmos SDK's keys."),
  );
  writeNew(
    paths.clientToml,
    writeToml(clientSpec, changed(clientSpec, changes.client), "Settings of the command line."),
  );
}

function changed<F extends FileSpec>(spec: F, changes: Changes<F> = {}): ValuesOf<F> {
  const defaults = defaultsOf(spec);
  const sections = Object.keys(spec).map((name: keyof F) => [name, { ...defaults[name], ...changes[name] }]);
  return Object.fromEntries(sections) as ValuesOf<F>;
}

function loadFile<F extends FileSpec>(spec: F, path: string, flags: ReadonlyMap<string, string>) {
  const { values, unknownKeys } = readToml(spec, existsSync(path) ? readFileSync(path, "utf8") : "", path);
  const keys = keysOf(spec);
  const environment = keys.flatMap((key) => {
    const value = process.env[ENV_PREFIX + key.replace(/[.-]/g, "_").toUpperCase()];
    return value === undefined ? [] : [[key, value] as const];
  });
  const ours = [...flags].filter(([key]) => keys.includes(key));
  return { values: overrideToml(spec, values, new Map([...environment, ...ours])), unknownKeys };
}

function writeNew(path: string, content: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
