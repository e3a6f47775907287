/** `status`: what a node says of itself. */
import type { Command } from "commander";
import type { Session } from "../session.ts";
import { act, addFlag, type Shell, subcommand } from "../shell.ts";

/** Adds `status` to the program. */
export function addStatus(program: Command, shell: Shell): void {
  const status = subcommand(program, "status", "Ask a node for its status");
  addFlag(status, "-n, --node <url>", "RPC server to ask");
  act(status, shell, printStatus);
}

/** JSON unless text is asked for by flag: scripts read this command's output more than people do. */
async function printStatus(session: Session): Promise<void> {
  const status = await session.rpc.call("status");
  if (session.flags.text("output") === "text") session.print(status);
  else session.io.out(JSON.stringify(status));
}
