/** `keys add`: new keys, keys from words, public keys without their private half, and threshold keys. */

import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { parseJson } from "#codec/json-value.ts";
import { secp256k1Address } from "#crypto/address.ts";
import { secp256k1PublicKey } from "#crypto/secp256k1.ts";
import { compareBytes } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import { confirm } from "../io.ts";
import { addressOf, type Key, type KeyPublic } from "../keyring/keyring.ts";
import { COIN_TYPE, hdPath, newMnemonic, privateKeyAt, requireMnemonic } from "../keys/derive.ts";
import { keyJson } from "../keys/key-json.ts";
import { multisigKey, publicKeyFromJson } from "../keys/public-key.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

const INDEX_MAX = 2 ** 31 - 1;

/** Adds `keys add`. */
export function addKeysAdd(keys: Command, shell: Shell): void {
  const command = subcommand(keys, "add <name>", "Make a key, or bring one in")
    .option("--recover", "ask for the mnemonic of an existing key")
    .option("--source <file>", "read that mnemonic from a file")
    .option("--interactive", "ask for a BIP-39 passphrase too")
    .option("--no-backup", "do not print the mnemonic")
    .option("--dry-run", "show the key without storing it")
    .option("--account <number>", "account number in the path", "0")
    .option("--index <number>", "address index in the path", "0")
    .option("--coin-type <number>", "coin type in the path", String(COIN_TYPE))
    .option("--hd-path <path>", "the whole path, instead of the three above")
    .option("--pubkey <json>", "store this public key, which cannot sign here")
    .option("--multisig <names>", "store a threshold key of these keys, comma-separated")
    .option("--multisig-threshold <number>", "signatures that a threshold key needs", "1")
    .option("--nosort", "keep the members in the order given")
    .option("-y, --yes", "replace a key of this name without asking");
  act(command, shell, addKey);
}

/** What is to be stored. */
type Source =
  | { readonly kind: "words"; readonly mnemonic: string; readonly isNew: boolean }
  | { readonly kind: "public"; readonly key: KeyPublic };

async function addKey(session: Session, [name = ""]: readonly string[]): Promise<void> {
  const isDryRun = session.flags.has("dry-run");
  if (!isDryRun && !(await makeRoom(session, name))) return;
  const source = await sourceOf(session);
  const key = source.kind === "words" ? await keyFromWords(session, name, source.mnemonic) : offline(name, source.key);
  if (!isDryRun) {
    if (key.privateKey === undefined) await session.keyring.addPublic(name, key.public);
    else await session.keyring.addPrivate(name, key.privateKey);
  }
  report(session, key, source);
}

function report(session: Session, key: Key, source: Source): void {
  const shown = keyJson(key, session.prefixes.account);
  const mnemonic =
    source.kind === "words" && source.isNew && !session.flags.isNegated("backup") ? source.mnemonic : undefined;
  if (session.format === "json") {
    session.print(mnemonic === undefined ? shown : { ...shown, mnemonic });
    return;
  }
  session.print([shown]);
  if (mnemonic === undefined) return;
  session.io.note(`\n**Important** keep these words safe: nothing else recovers this key.\n\n${mnemonic}`);
}

/** Whether the name is free, or was freed because the user said so. */
async function makeRoom(session: Session, name: string): Promise<boolean> {
  const keys = await session.keyring.list();
  if (!keys.some((key) => key.name === name)) return true;
  const question = `A key called ${name} exists already. Replace it for good?`;
  if (!session.flags.has("yes") && !(await confirm(session.io, question))) {
    throw new CliError(`nothing was changed: a key called ${name} exists already`);
  }
  await session.keyring.remove(name);
  return true;
}

async function sourceOf(session: Session): Promise<Source> {
  const { flags, io } = session;
  const pubkey = flags.text("pubkey");
  const multisig = flags.text("multisig");
  const file = flags.text("source");
  if (pubkey !== undefined) return { kind: "public", key: publicKeyFromJson(parseJson(pubkey)) };
  if (multisig !== undefined) return { kind: "public", key: await thresholdKey(session, multisig.split(",")) };
  if (file !== undefined) {
    return { kind: "words", mnemonic: requireMnemonic(readFileSync(file, "utf8")), isNew: false };
  }
  if (!flags.has("recover")) return { kind: "words", mnemonic: newMnemonic(), isNew: true };
  return { kind: "words", mnemonic: requireMnemonic(await io.askSecret("Enter the mnemonic:")), isNew: false };
}

async function thresholdKey(session: Session, names: readonly string[]): Promise<KeyPublic> {
  const members: Uint8Array[] = [];
  for (const name of names) {
    const key = await session.keyring.byName(name.trim());
    if (key.public.kind === "multisig") throw new CliError(`${name} is a threshold key itself and cannot be a member`);
    members.push(key.public.publicKey);
  }
  if (!session.flags.has("nosort")) {
    members.sort((a, b) => compareBytes(secp256k1Address(a), secp256k1Address(b)));
  }
  const threshold = session.flags.integer("multisig-threshold", { min: 1, max: names.length }) ?? 1;
  return multisigKey(threshold, members);
}

async function keyFromWords(session: Session, name: string, mnemonic: string): Promise<Key> {
  const { flags } = session;
  const number = (flag: string): number => flags.integer(flag, { min: 0, max: INDEX_MAX }) ?? 0;
  const path =
    flags.text("hd-path") ??
    hdPath({ coinType: number("coin-type"), account: number("account"), index: number("index") });
  const passphrase = flags.has("interactive") ? await session.io.askSecret("Enter the BIP-39 passphrase:") : "";
  const privateKey = privateKeyAt(mnemonic, path, passphrase);
  const publicKey = secp256k1PublicKey(privateKey);
  return { name, address: secp256k1Address(publicKey), public: { kind: "single", publicKey }, privateKey };
}

const offline = (name: string, key: KeyPublic): Key => ({
  name,
  address: addressOf(key),
  public: key,
  privateKey: undefined,
});
