/** `version`: what this program is and what it runs on. */
import type { Command } from "commander";
import { COMETBFT_VERSION } from "#types/versions.ts";
import { readPackageInfo } from "../package-info.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

/** Release of the Cosmos SDK whose surfaces the node has. */
export const COSMOS_SDK_VERSION = "v0.50";

/** Adds `version` to the program. */
export function addVersion(program: Command, shell: Shell): void {
  act(subcommand(program, "version", "Print the version").option("--long", "print everything"), shell, printVersion);
}

function printVersion(session: Session): void {
  const { name, version } = readPackageInfo();
  const isJson = session.flags.text("output") === "json";
  if (!session.flags.has("long") && !isJson) {
    session.io.out(version);
    return;
  }
  session.print({
    name,
    server_name: name,
    version,
    runtime: `node ${process.version}`,
    platform: `${process.platform}/${process.arch}`,
    cosmos_sdk_version: COSMOS_SDK_VERSION,
    cometbft_version: COMETBFT_VERSION,
  });
}
