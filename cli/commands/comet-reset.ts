/** `comet unsafe-reset-all` and `comet reset-state`: an empty chain database under the same keys. */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Command } from "commander";
import { inHome } from "#config/home.ts";
import { type CometConfig, loadHomeConfig } from "#config/load.ts";
import { initSignState } from "#engine/priv-validator/file-priv-validator.ts";
import { lockKey } from "#engine/priv-validator/key-lock.ts";
import { SignerError } from "#engine/priv-validator/priv-validator.ts";
import { CliError } from "../errors.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

/** Adds both commands. */
export function addCometReset(comet: Command, shell: Shell): void {
  const all = subcommand(
    comet,
    "unsafe-reset-all",
    "Delete all blocks and state, and forget what the validator key signed",
  )
    .alias("unsafe_reset_all")
    .option("--keep-addr-book", "keep the address book");
  act(all, shell, resetAll);
  const state = subcommand(comet, "reset-state", "Delete all blocks and state, but remember what was signed");
  act(state.alias("reset_state"), shell, resetState);
}

async function resetAll(session: Session): Promise<void> {
  const comet = loadHomeConfig(session.home).comet;
  const statePath = inHome(session.home, comet[""].priv_validator_state_file);
  await whileStopped(statePath, () => {
    removeData(session, comet);
    if (!session.flags.has("keep-addr-book")) rmSync(inHome(session.home, comet.p2p.addr_book_file), { force: true });
    rmSync(statePath, { force: true });
  });
  await initSignState(statePath);
  session.io.note(`the validator key of ${session.home} has forgotten what it signed: never reuse it on a live chain`);
}

async function resetState(session: Session): Promise<void> {
  const comet = loadHomeConfig(session.home).comet;
  const statePath = inHome(session.home, comet[""].priv_validator_state_file);
  await whileStopped(statePath, () => removeData(session, comet));
}

/** Runs `work` under the lock that a running node holds. */
async function whileStopped(statePath: string, work: () => void): Promise<void> {
  mkdirSync(dirname(statePath), { recursive: true });
  const lock = await lockKey(statePath).catch((cause: unknown) => {
    if (!(cause instanceof SignerError)) throw cause;
    throw new CliError(`${cause.message}: stop the node first`, {}, { cause });
  });
  try {
    work();
  } finally {
    await lock.release();
  }
}

/** Empties the data folder but for the sign state and its lock. */
function removeData(session: Session, comet: CometConfig): void {
  const folder = inHome(session.home, comet[""].db_dir);
  const kept = basename(comet[""].priv_validator_state_file);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name.startsWith(kept)) continue;
    rmSync(join(folder, name), { recursive: true });
    session.io.note(`removed ${join(folder, name)}`);
  }
}
