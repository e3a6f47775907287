/** What every command is given: streams, the way to the node's program, and the application's modules. */
import { type Command, Option } from "commander";
import type { ApplicationSpec } from "#sdk";
import { Flags } from "./flags.ts";
import type { Io } from "./io.ts";
import type { NodeDoor } from "./node-door.ts";
import { Session } from "./session.ts";

/** Dependencies of the command line; modules and node are loaded only by the commands that need them. */
export interface Shell {
  readonly io: Io;
  application(): Promise<ApplicationSpec>;
  node(): Promise<NodeDoor>;
}

/** Runs a command: `args` are its positional arguments. */
export type Run = (session: Session, args: readonly string[]) => Promise<void> | void;

/** Lets `command` do `run`; returns the command. */
export function act(command: Command, shell: Shell, run: Run): Command {
  return command.action(function (this: Command) {
    return run(new Session(shell, new Flags(this.optsWithGlobals())), this.args);
  });
}

/** Adds a flag that the environment variable TRIBUTARY_<NAME> sets as well. */
export function addFlag(command: Command, flags: string, help: string): Option {
  const option = new Option(flags, help);
  if (!option.isBoolean() && !option.negate) {
    option.env(`TRIBUTARY_${option.name().replace(/[.-]/g, "_").toUpperCase()}`);
  }
  command.addOption(option);
  return option;
}

/** A subcommand of `parent`, made through it so that its settings are inherited. */
export function subcommand(
  parent: Command,
  usage: string,
  summary: string,
  /** Whether it is what the parent does when no subcommand is named. */
  { isDefault = false }: { readonly isDefault?: boolean } = {},
): Command {
  return parent.command(usage, { isDefault }).summary(summary).description(summary);
}
