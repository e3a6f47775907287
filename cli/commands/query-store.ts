/** `query store`: a raw value of a module's store, with a verified proof if asked for. */
import type { Command } from "commander";
import type { JsonValue } from "#codec/json-value.ts";
import { fromHex, toBase64, toHex, utf8Encode } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import { provenValue, storePath } from "../prove.ts";
import { abciQuery } from "../rpc-client.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

/** Adds `query store`. */
export function addStoreQuery(query: Command, shell: Shell): void {
  const command = subcommand(
    query,
    "store <store> <key>",
    "Print a stored value; the key is hex, or text:<text>",
  ).option("--prove", "verify the value against the app hash of the next block's header, and print the proof");
  act(command, shell, queryStore);
}

async function queryStore(session: Session, [store = "", text = ""]: readonly string[]): Promise<void> {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(store)) throw new CliError(`${store} is not the name of a store`);
  const key = keyBytes(text);
  const height = session.flags.uint64("height");
  const answer = session.flags.has("prove")
    ? await provenValue(session.rpc, { store, key, height })
    : { ...(await abciQuery(session.rpc, { path: storePath(store), data: key, height })), json: undefined };
  const shown: { readonly [key: string]: JsonValue } = {
    store,
    key: toHex(key),
    value: answer.value.length === 0 ? null : toBase64(answer.value),
    height: answer.height.toString(),
  };
  session.print(answer.json === undefined ? shown : { ...shown, proof: answer.json });
}

function keyBytes(text: string): Uint8Array {
  if (text.startsWith("text:")) return utf8Encode(text.slice("text:".length));
  const hex = text.replace(/^0x/, "");
  if (!/^([0-9a-fA-F]{2})+$/.test(hex)) throw new CliError(`${text} is not a key: write hex, or text:<text>`);
  return fromHex(hex);
}
