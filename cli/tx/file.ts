/** Transactions and signatures in files; "-" is the standard input. */
import { readFileSync, statSync } from "node:fs";
import { type JsonValue, parseJson } from "#codec/json-value.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { errorMessage } from "#lib/errors.ts";
import { CliError } from "../errors.ts";
import type { Session } from "../session.ts";
import { type DraftTx, draftFromJson } from "./draft.ts";

/** Largest file that is read, in bytes. */
export const TX_FILE_BYTES_MAX = 64 * 1024 * 1024;

/** The text of a file; throws `CliError`. */
export async function readText(session: Session, path: string): Promise<string> {
  if (path === "-") return session.io.readInput();
  try {
    if (statSync(path).size > TX_FILE_BYTES_MAX) throw new CliError("it is too large");
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new CliError(`${path} cannot be read: ${errorMessage(cause)}`, {}, { cause });
  }
}

/** The transaction in a file. */
export async function readDraft(session: Session, path: string, registry: TypeRegistry): Promise<DraftTx> {
  return parseDraft(await readText(session, path), path, registry);
}

/** The transaction in a text; `path` is for messages. */
export function parseDraft(text: string, path: string, registry: TypeRegistry): DraftTx {
  try {
    return draftFromJson(parseJson(text), registry);
  } catch (cause) {
    throw new CliError(`${path} does not hold a transaction: ${errorMessage(cause)}`, {}, { cause });
  }
}

/** Every JSON value in a text, one per line or spread over lines. */
export function parseJsonLines(text: string): JsonValue[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  try {
    return lines.map((line) => parseJson(line));
  } catch {
    return [parseJson(text)];
  }
}
