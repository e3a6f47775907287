/** `debug`: addresses, keys and bytes in all their notations. */
import type { Command } from "commander";
import { decodeBech32, formatAddress } from "#codec/bech32.ts";
import { isJsonObject, parseJson } from "#codec/json-value.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { typeRegistry } from "#codec/type-registry.ts";
import { ed25519Address } from "#crypto/address.ts";
import { equalBytes, fromHex, toBase64, toHexUpper } from "#lib/bytes.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { CliError } from "../errors.ts";
import { addressOf } from "../keyring/keyring.ts";
import { publicKeyFromJson } from "../keys/public-key.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

/** Adds `debug` to the program. */
export function addDebug(program: Command, shell: Shell): void {
  const debug = subcommand(program, "debug", "Convert addresses, keys and bytes");
  act(subcommand(debug, "addr <address>", "Show an address, bech32 or hex, in every form"), shell, showAddress);
  act(subcommand(debug, "pubkey <json>", "Show the address of a public key"), shell, showPublicKey);
  act(
    subcommand(debug, "raw-bytes <list>", "Show bytes such as [72 101 108] in hex, base64 and as text"),
    shell,
    showBytes,
  );
}

function showAddress(session: Session, [text = ""]: readonly string[]): void {
  session.print(addressForms(session, /^([0-9a-fA-F]{2})+$/.test(text) ? fromHex(text) : decodeBech32(text).bytes));
}

function showPublicKey(session: Session, [text = ""]: readonly string[]): void {
  const json = parseJson(text);
  if (isJsonObject(json) && json["@type"] === Ed25519PubKey.typeUrl) {
    const { "@type": _, ...fields } = json;
    const { key } = fromProtoJson(Ed25519PubKey, fields, typeRegistry([]));
    session.print({ ...addressForms(session, ed25519Address(key)), key: toHexUpper(key) });
    return;
  }
  const key = publicKeyFromJson(json);
  const bytes = key.kind === "single" ? { key: toHexUpper(key.publicKey) } : { threshold: key.threshold };
  session.print({ ...addressForms(session, addressOf(key)), ...bytes });
}

function showBytes(session: Session, [text = ""]: readonly string[]): void {
  const numbers = text
    .replace(/^\[|\]$/g, "")
    .split(/[\s,]+/)
    .filter((part) => part !== "");
  if (numbers.some((part) => !/^[0-9]{1,3}$/.test(part) || Number(part) > 255)) {
    throw new CliError('bytes are numbers from 0 to 255, such as "[72 101 108 108 111]"');
  }
  const bytes = Uint8Array.from(numbers, Number);
  session.print({ hex: toHexUpper(bytes), base64: toBase64(bytes), text: asText(bytes) });
}

function addressForms({ prefixes }: Session, bytes: Uint8Array) {
  return {
    hex: toHexUpper(bytes),
    account: formatAddress(bytes, prefixes.account),
    validator: formatAddress(bytes, prefixes.validator),
    consensus: formatAddress(bytes, prefixes.consensus),
  };
}

function asText(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString("utf8");
  return equalBytes(Buffer.from(text, "utf8"), bytes) ? text : null;
}
