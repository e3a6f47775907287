/** `start`: runs the node of a home until it is told to stop. */
import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import { appSpec } from "#config/app-spec.ts";
import { cometSpec } from "#config/comet-spec.ts";
import type { FileSpec } from "#config/spec.ts";
import { CliError } from "../errors.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { stopSignal } from "../signals.ts";

/** Adds `start` to the program: every setting of config.toml and app.toml is a flag of it. */
export function addStart(program: Command, shell: Shell): void {
  const start = subcommand(program, "start", "Run the node");
  const keys = addSettingFlags(start, [cometSpec, appSpec]);
  start.option(
    "--proxy-app <address>",
    "Drive the ABCI application at tcp://host:port or unix:///path instead of ours",
  );
  act(start, shell, (session) => startNode(session, keys));
}

/** Adds one flag per setting; returns the keys. Settings of the same name in two files share a flag. */
export function addSettingFlags(command: Command, specs: readonly FileSpec[]): readonly string[] {
  const keys = new Set<string>();
  for (const [section, settings] of specs.flatMap((spec) => Object.entries(spec))) {
    for (const [name, setting] of Object.entries(settings)) {
      const key = section === "" ? name : `${section}.${name}`;
      if (keys.has(key)) continue;
      keys.add(key);
      const value = setting.kind === "flag" ? " [bool]" : ` <${setting.kind}>`;
      command.addOption(new Option(`--${key}${value}`, setting.help).helpGroup(`Settings [${section}]:`));
    }
  }
  return [...keys];
}

/** The settings given as flags, by key. */
export function settingsGiven({ flags }: Session, keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    keys.flatMap((key): [string, string][] => {
      if (flags.has(key)) return [[key, "true"]];
      const text = flags.text(key);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

async function startNode(session: Session, keys: readonly string[]): Promise<void> {
  const { home, paths } = session;
  if (!existsSync(paths.genesis)) {
    throw new CliError(`there is no ${paths.genesis}: make a home with "tributary init <moniker>", or give --home`);
  }
  const door = await session.shell.node();
  const settings = new Map(settingsGiven(session, keys));
  const proxyApp = session.flags.text("proxy-app");
  if (proxyApp !== undefined) settings.set("proxy_app", proxyApp);
  const address = settings.get("abci") ?? "";
  if (isAddress(address)) {
    settings.delete("abci");
    const application = await door.serveApplication({ home, flags: settings, address });
    session.shell.io.note(
      `application listens at ${application.address}: start the engine with --proxy_app ${application.address}`,
    );
    await stopSignal();
    await application.close();
    return;
  }
  const node = await door.startNode({ home, flags: settings });
  await Promise.race([node.stopped, stopSignal().then(() => node.close())]);
}

/** `--abci` with an address serves the application alone; otherwise it is CometBFT's setting of that name. */
function isAddress(text: string): boolean {
  return /^(tcp|unix):\/\//.test(text);
}
