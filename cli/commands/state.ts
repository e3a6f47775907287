/** Commands on the state of a stopped node: `export`, `rollback`, `prune`. */
import { existsSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { parseJson, requireObject } from "#codec/json-value.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { GENESIS_BYTES_MAX } from "#types/genesis.ts";
import { CliError } from "../errors.ts";
import { genesisFileText } from "../genesis/document.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { settingsGiven } from "./start.ts";

const STRATEGIES = ["default", "nothing", "everything", "custom"] as const;
const PRUNING_SETTINGS = ["pruning-keep-recent", "pruning-interval"] as const;

/** Adds the three commands to the program. */
export function addStateCommands(program: Command, shell: Shell): void {
  const exported = subcommand(program, "export", "Print the state as a genesis document")
    .option("--height <height>", "export the state after this block, the last one when left out")
    .option("--for-zero-height", "start the new chain at height 1; deadlines in the state stay as they are")
    .option("--output-document <file>", "write it to a file");
  act(exported, shell, exportState);
  const rollback = subcommand(program, "rollback", "Take the last block back, to run it again").option(
    "--hard",
    "remove the block too",
  );
  act(rollback, shell, rollBack);
  const prune = subcommand(program, "prune [strategy]", `Remove old states: ${STRATEGIES.join(", ")}`)
    .option("--pruning-keep-recent <count>", "states to keep, with custom")
    .option("--pruning-interval <blocks>", "accepted for compatibility");
  act(prune, shell, pruneStates);
}

async function exportState(session: Session): Promise<void> {
  requireData(session);
  const { exportGenesis } = await session.shell.node();
  const height = session.flags.uint64("height");
  const text = await exportGenesis({ home: session.home, ...(height === undefined ? {} : { height }) });
  const document = requireObject(parseJson(text, GENESIS_BYTES_MAX), "exported genesis");
  const exported = session.flags.has("for-zero-height") ? { ...document, initial_height: "1" } : document;
  const file = session.flags.text("output-document");
  if (file === undefined) session.io.out(JSON.stringify(exported));
  else writeFileSync(file, genesisFileText(exported));
}

async function rollBack(session: Session): Promise<void> {
  requireData(session);
  const { rollbackNode } = await session.shell.node();
  const { height, appHash } = await rollbackNode({ home: session.home, hard: session.flags.has("hard") });
  session.print({ height: height.toString(), app_hash: toHexUpper(appHash) });
}

async function pruneStates(session: Session, [strategy]: readonly string[]): Promise<void> {
  requireData(session);
  if (strategy !== undefined && !STRATEGIES.some((name) => name === strategy)) {
    throw new CliError(`pruning strategy ${strategy} is not known: use ${STRATEGIES.join(", ")}`);
  }
  const flags = new Map(settingsGiven(session, PRUNING_SETTINGS));
  if (strategy !== undefined) flags.set("pruning", strategy);
  const { pruneNode } = await session.shell.node();
  const { earliestHeight, latestHeight } = await pruneNode({ home: session.home, flags });
  session.print({ earliest_height: earliestHeight.toString(), latest_height: latestHeight.toString() });
}

function requireData({ paths }: Session): void {
  if (existsSync(paths.genesis)) return;
  throw new CliError(
    `${paths.home} is not the home of a node: give --home, or make one with "tributary init <moniker>"`,
  );
}
