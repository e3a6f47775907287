/** `keys export`, `keys import` and `keys import-hex`: private keys between keyrings. */
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { isSecp256k1PrivateKey } from "#crypto/secp256k1.ts";
import { fromHex, toHex } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import { confirm } from "../io.ts";
import { armorPrivateKey, unarmorPrivateKey } from "../keys/armor.ts";
import { askNewPassword } from "../keys/open-keyring.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

/** Adds the three commands. */
export function addKeysTransfer(keys: Command, shell: Shell): void {
  act(
    subcommand(keys, "export <name>", "Print a private key, sealed with a password")
      .option("--unarmored-hex", "print it as bare hex")
      .option("--unsafe", "confirm that bare hex is wanted")
      .option("-y, --yes", "do not ask"),
    shell,
    exportKey,
  );
  act(subcommand(keys, "import <name> <file>", "Bring in a key that export printed"), shell, importKey);
  act(subcommand(keys, "import-hex <name> <hex>", "Bring in a private key given as hex"), shell, importHex);
}

async function exportKey(session: Session, [name = ""]: readonly string[]): Promise<void> {
  const { flags, io } = session;
  const key = await session.keyring.byName(name);
  if (key.privateKey === undefined)
    throw new CliError(`${name} has no private key here, so there is nothing to export`);
  if (!flags.has("unarmored-hex")) {
    io.out(armorPrivateKey(key.privateKey, await askNewPassword(io, "for the exported key")));
    return;
  }
  if (!flags.has("unsafe")) throw new CliError("bare hex lets whoever sees it spend: add --unsafe if you mean it");
  if (!flags.has("yes") && !(await confirm(io, "Print the private key unprotected?"))) return;
  io.out(toHex(key.privateKey));
}

async function importKey(session: Session, [name = "", file = ""]: readonly string[]): Promise<void> {
  const text = readFileSync(file, "utf8");
  const privateKey = unarmorPrivateKey(text, await session.io.askSecret("Enter the password of the exported key:"));
  await session.keyring.addPrivate(name, privateKey);
  session.io.note(`imported ${name}`);
}

async function importHex(session: Session, [name = "", hex = ""]: readonly string[]): Promise<void> {
  const bytes = /^[0-9a-fA-F]{64}$/.test(hex) ? fromHex(hex) : undefined;
  if (bytes === undefined || !isSecp256k1PrivateKey(bytes)) {
    throw new CliError("a secp256k1 private key is 64 hex digits, not zero and below the order of the curve");
  }
  await session.keyring.addPrivate(name, bytes);
  session.io.note(`imported ${name}`);
}
