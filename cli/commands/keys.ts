/** `keys`: the table of its commands, and those of a few lines. */

import type { Command } from "commander";
import { decodeBech32, formatAddress } from "#codec/bech32.ts";
import { fromHex, toHexUpper } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import { confirm } from "../io.ts";
import { newMnemonic } from "../keys/derive.ts";
import { keyJson } from "../keys/key-json.ts";
import type { Session } from "../session.ts";
import { act, addFlag, type Shell, subcommand } from "../shell.ts";
import { addKeysAdd } from "./keys-add.ts";
import { addKeysShow } from "./keys-show.ts";
import { addKeysTransfer } from "./keys-transfer.ts";

/** Adds `keys` to the program. */
export function addKeys(program: Command, shell: Shell): void {
  const keys = subcommand(program, "keys", "Manage the keys of this home");
  addKeyringFlags(keys);
  addKeysAdd(keys, shell);
  act(subcommand(keys, "list", "List the keys").option("-n, --list-names", "print names only"), shell, listKeys);
  addKeysShow(keys, shell);
  act(
    subcommand(keys, "delete <names...>", "Delete keys for good").option("-y, --yes", "do not ask"),
    shell,
    deleteKeys,
  );
  act(
    subcommand(keys, "rename <old> <new>", "Give a key another name").option("-y, --yes", "do not ask"),
    shell,
    renameKey,
  );
  addKeysTransfer(keys, shell);
  act(subcommand(keys, "mnemonic", "Print 24 new words"), shell, (session) => session.io.out(newMnemonic()));
  act(
    subcommand(keys, "parse <address>", "Show an address in hex and with every prefix of this chain"),
    shell,
    parseAddressText,
  );
}

/** The flags that say which keyring is meant. */
export function addKeyringFlags(command: Command): void {
  addFlag(command, "--keyring-backend <name>", "where keys are kept: file or test");
  addFlag(command, "--keyring-dir <folder>", "folder of the keyring, when it is not the home");
}

async function listKeys(session: Session): Promise<void> {
  const keys = await session.keyring.list();
  if (session.flags.has("list-names")) {
    if (keys.length > 0) session.io.out(keys.map(({ name }) => name).join("\n"));
    return;
  }
  if (keys.length === 0 && session.format === "text") {
    session.io.note('there are no keys yet: make one with "tributary keys add <name>"');
    return;
  }
  session.print(keys.map((key) => keyJson(key, session.prefixes.account)));
}

async function deleteKeys(session: Session, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await session.keyring.byName(name);
    const question = `Delete key ${name}? Without its mnemonic it cannot be recovered.`;
    if (!session.flags.has("yes") && !(await confirm(session.io, question))) continue;
    await session.keyring.remove(name);
    session.io.note(`deleted ${name}`);
  }
}

async function renameKey(session: Session, [from = "", to = ""]: readonly string[]): Promise<void> {
  if (!session.flags.has("yes") && !(await confirm(session.io, `Rename key ${from} to ${to}?`))) return;
  await session.keyring.rename(from, to);
  session.io.note(`renamed ${from} to ${to}`);
}

function parseAddressText(session: Session, [text = ""]: readonly string[]): void {
  if (/^([0-9a-fA-F]{2}){1,255}$/.test(text)) {
    const bytes = fromHex(text);
    const { account, validator, consensus } = session.prefixes;
    session.print({ formats: [account, validator, consensus].map((prefix) => formatAddress(bytes, prefix)) });
    return;
  }
  try {
    const { prefix, bytes } = decodeBech32(text);
    session.print({ human: prefix, bytes: toHexUpper(bytes) });
  } catch (cause) {
    throw new CliError(`${text} is neither hex nor a bech32 address`, {}, { cause });
  }
}
