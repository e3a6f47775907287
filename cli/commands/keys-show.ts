/** `keys show`: one key, or just its address or public key. */
import type { Command } from "commander";
import { formatAddress } from "#codec/bech32.ts";
import { CliError } from "../errors.ts";
import { findKey } from "../keys/find-key.ts";
import { keyJson } from "../keys/key-json.ts";
import { publicKeyJson } from "../keys/public-key.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

/** Adds `keys show`. */
export function addKeysShow(keys: Command, shell: Shell): void {
  const command = subcommand(keys, "show <name-or-address>", "Show a key")
    .option("-a, --address", "print the address only")
    .option("-p, --pubkey", "print the public key only")
    .option("--bech <kind>", "kind of address: acc, val or cons", "acc")
    .option("-d, --device", "show the address on a hardware wallet");
  act(command, shell, showKey);
}

async function showKey(session: Session, [name = ""]: readonly string[]): Promise<void> {
  const { flags } = session;
  if (flags.has("device")) {
    throw new CliError("keys on hardware wallets are not kept here: add their public half with keys add --pubkey");
  }
  if (flags.has("address") && flags.has("pubkey")) throw new CliError("give --address or --pubkey, not both");
  const key = await findKey(session, name);
  const prefix = prefixOf(session);
  if (flags.has("address")) session.io.out(formatAddress(key.address, prefix));
  else if (flags.has("pubkey")) session.io.out(JSON.stringify(publicKeyJson(key.public)));
  else session.print(session.format === "json" ? keyJson(key, prefix) : [keyJson(key, prefix)]);
}

function prefixOf({ flags, prefixes }: Session): string {
  switch (flags.choice("bech", ["acc", "val", "cons"])) {
    case "val":
      return prefixes.validator;
    case "cons":
      return prefixes.consensus;
    case "acc":
    case undefined:
      return prefixes.account;
  }
}
