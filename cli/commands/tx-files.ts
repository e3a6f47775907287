/** `tx broadcast`, `encode`, `decode` and `simulate`: a transaction between file, bytes and node. */
import type { Command } from "commander";
import { parseAddress } from "#codec/bech32.ts";
import { BytesError, fromBase64, fromHex, toBase64 } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import type { Key } from "../keyring/keyring.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { broadcast } from "../tx/broadcast.ts";
import { decodeDraft, draftJson, encodeDraft, signersOfDraft } from "../tx/draft.ts";
import { readDraft } from "../tx/file.ts";
import { adjustGas } from "../tx/gas.ts";
import { broadcastMode, txOptions } from "../tx/options.ts";
import { writeResult } from "../tx/run.ts";
import { estimateGas } from "../tx/simulation.ts";

/** Adds the commands. */
export function addTxFiles(tx: Command, shell: Shell): void {
  act(subcommand(tx, "broadcast <file>", "Broadcast a signed transaction"), shell, broadcastFile);
  act(subcommand(tx, "encode <file>", "Print a transaction's bytes in base64"), shell, encodeFile);
  act(
    subcommand(tx, "decode <bytes>", "Print the transaction in base64 bytes").option("-x, --hex", "the bytes are hex"),
    shell,
    decodeBytes,
  );
  act(subcommand(tx, "simulate <file>", "Print the gas that a transaction would use"), shell, simulateFile);
}

async function broadcastFile(session: Session, [path = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  if (session.flags.has("offline")) throw new CliError("nothing can be broadcast --offline");
  const draft = await readDraft(session, path, registry);
  if (draft.signatures.length === 0) throw new CliError(`${path} is not signed: sign it with "tributary tx sign"`);
  const mode = broadcastMode(session.flags, session.client["broadcast-mode"]);
  await broadcast(session, { bytes: encodeDraft(draft), mode }, registry);
}

async function encodeFile(session: Session, [path = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  writeResult(session, toBase64(encodeDraft(await readDraft(session, path, registry))));
}

async function decodeBytes(session: Session, [text = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  const draft = decodeDraft(bytesOf(text, session.flags.has("hex")), registry);
  writeResult(session, JSON.stringify(draftJson(draft, registry)));
}

async function simulateFile(session: Session, [path = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  const draft = await readDraft(session, path, registry);
  const keys = new Map<string, Key>();
  for (const address of signersOfDraft(draft, registry)) {
    const key = await session.keyring.byAddress(parseAddress(address, session.prefixes.account));
    if (key !== undefined) keys.set(address, key);
  }
  const gas = await estimateGas(session, draft, { keys, registry });
  const { gasAdjustment } = txOptions(session.flags, session.client);
  session.print({ gas_estimate: adjustGas(gas, gasAdjustment).toString() });
}

function bytesOf(text: string, isHex: boolean): Uint8Array {
  try {
    return isHex ? fromHex(text) : fromBase64(text);
  } catch (cause) {
    if (!(cause instanceof BytesError)) throw cause;
    const next = isHex ? "write hex digits only" : "give --hex if they are hex";
    throw new CliError(`these are not the bytes of a transaction: ${cause.message}; ${next}`, {}, { cause });
  }
}
