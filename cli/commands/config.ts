/** `config`: reads and changes the settings of client.toml, app.toml and config.toml. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { appSpec, clientSpec } from "#config/app-spec.ts";
import { cometSpec } from "#config/comet-spec.ts";
import type { HomePaths } from "#config/home.ts";
import { defaultsOf, type FileSpec } from "#config/spec.ts";
import { keysOf, overrideToml, readToml } from "#config/toml-file.ts";
import { CliError } from "../errors.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { setTomlLine } from "../toml-line.ts";

const FILES = ["client", "app", "config"] as const;
type FileName = (typeof FILES)[number];

const SPECS: Readonly<Record<FileName, { readonly spec: FileSpec; readonly path: keyof HomePaths }>> = {
  client: { spec: clientSpec, path: "clientToml" },
  app: { spec: appSpec, path: "appToml" },
  config: { spec: cometSpec, path: "configToml" },
};

/** Adds `config` to the program. */
export function addConfig(program: Command, shell: Shell): void {
  const config = subcommand(program, "config", "Read and change settings");
  const get = subcommand(config, "get <file> [key]", "Print a setting of client, app or config");
  act(get, shell, getSetting);
  act(subcommand(config, "set <file> <key> <value>", "Change a setting"), shell, setSetting);
  act(subcommand(config, "view <file>", "Print all settings of a file"), shell, (session, [file]) =>
    session.print(settingsJson(session, requireFile(file))),
  );
  act(subcommand(config, "diff [file]", "Print the settings that differ from the defaults"), shell, diff);
}

function getSetting(session: Session, [file, key]: readonly string[]): void {
  const name = requireFile(file);
  const settings = settingsJson(session, name);
  if (key === undefined) {
    session.print(settings);
    return;
  }
  const found = settings[requireKey(name, key)];
  if (typeof found === "string" && session.format === "text") session.io.out(found);
  else session.print(found ?? null);
}

function setSetting(session: Session, [file, key = "", value = ""]: readonly string[]): void {
  const name = requireFile(file);
  const { spec, path } = fileOf(session, name);
  const known = requireKey(name, key);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const values = overrideToml(spec, readToml(spec, before, path).values, new Map([[known, value]]));
  writeFileSync(path, setTomlLine(before, { spec, values, key: known }));
}

function diff(session: Session, [file]: readonly string[]): void {
  const names = file === undefined ? FILES : [requireFile(file)];
  const changed = names.flatMap((name) => {
    const { spec, path } = fileOf(session, name);
    const { values, unknownKeys } = readToml(spec, existsSync(path) ? readFileSync(path, "utf8") : "", path);
    const defaults = flat(spec, defaultsOf(spec));
    const different = Object.entries(flat(spec, values)).flatMap(([key, value]) => {
      const initial = defaults[key] ?? null;
      if (JSON.stringify(initial) === JSON.stringify(value)) return [];
      return [{ file: name, key, value, default: initial }];
    });
    return [...different, ...unknownKeys.map((key) => ({ file: name, key, problem: "not a setting of this program" }))];
  });
  session.print(changed);
}

function settingsJson(session: Session, name: FileName): JsonObject {
  const { spec, path } = fileOf(session, name);
  return flat(spec, readToml(spec, existsSync(path) ? readFileSync(path, "utf8") : "", path).values);
}

/** Values by "section.key"; durations in milliseconds become Go's notation in the file only. */
function flat(spec: FileSpec, values: object): JsonObject {
  const sections = values as Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  const entries = keysOf(spec).map((key): [string, JsonValue] => {
    const section = Object.keys(spec).find((name) => name !== "" && key.startsWith(`${name}.`)) ?? "";
    const name = section === "" ? key : key.slice(section.length + 1);
    return [key, sections[section]?.[name] ?? null];
  });
  return Object.fromEntries(entries);
}

function fileOf(session: Session, name: FileName): { readonly spec: FileSpec; readonly path: string } {
  const { spec, path } = SPECS[name];
  return { spec, path: session.paths[path] };
}

function requireFile(text: string | undefined): FileName {
  const name = text?.replace(/\.toml$/, "");
  const found = FILES.find((file) => file === name);
  if (found === undefined) throw new CliError(`there is no settings file called ${text}: use ${FILES.join(", ")}`);
  return found;
}

function requireKey(name: FileName, key: string): string {
  if (keysOf(SPECS[name].spec).includes(key)) return key;
  throw new CliError(`${name}.toml has no setting called ${key}: see "tributary config view ${name}"`);
}
