/** `completion`: prints the script that completes commands in a shell. */
import type { Command } from "commander";
import { completionScript, SHELLS } from "../completion.ts";
import { CliError } from "../errors.ts";
import { act, type Shell, subcommand } from "../shell.ts";

/** Adds `completion` to the program. */
export function addCompletion(program: Command, shell: Shell): void {
  const command = subcommand(program, "completion <shell>", `Print a completion script: ${SHELLS.join(", ")}`);
  act(command, shell, (session, [name]) => {
    const known = SHELLS.find((each) => each === name);
    if (known === undefined) throw new CliError(`there is no completion for ${name}: choose ${SHELLS.join(", ")}`);
    session.io.out(completionScript(known, program.name()));
  });
}
