/** The address book on disk: a JSON file that is replaced whole, so that a crash leaves the old one or the new one. */

import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { type BookEntry, NEW_PEERS_MAX, TRIED_PEERS_MAX } from "./address-book.ts";
import { ADDRESS_TEXT_MAX, ADDRESSES_PER_PEER_MAX } from "./limits.ts";

const FORMAT = 1;
/** Longest file read: the largest book with room to spare. */
const FILE_BYTES_MAX = 8 << 20;
/** Longest network name of an entry. */
const GROUP_TEXT_MAX = 64;

/** Reads a book; none is an empty one, and a damaged one is set aside as "<path>.damaged". */
export async function readAddressBook(path: string, log: Logger): Promise<BookEntry[]> {
  try {
    const text = await readFile(path, "utf8");
    const entries = text.length > FILE_BYTES_MAX ? undefined : parseBook(JSON.parse(text));
    if (entries !== undefined) return entries;
    log.warn("address book is of another format, starting with an empty one", { path });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    log.warn("address book cannot be read, starting with an empty one", { path, reason: errorMessage(cause) });
  }
  await rename(path, `${path}.damaged`).catch(() => {});
  return [];
}

/** Replaces the file. */
export async function writeAddressBook(path: string, entries: readonly BookEntry[]): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, "w", 0o600);
  try {
    await file.writeFile(JSON.stringify({ format: FORMAT, peers: entries }, null, 1));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  const directory = await open(dirname(path), "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** The entries of a file; undefined when it is something else. Entries that are malformed are left out. */
export function parseBook(value: unknown): BookEntry[] | undefined {
  const { format, peers } = fieldsOf(value);
  if (format !== FORMAT || !Array.isArray(peers)) return undefined;
  return peers.slice(0, NEW_PEERS_MAX + TRIED_PEERS_MAX).flatMap((item) => parseEntry(fieldsOf(item)));
}

function parseEntry(item: Readonly<Record<string, unknown>>): BookEntry[] {
  const { id, addresses, group, source, isTried } = item;
  if (!isText(id, ADDRESS_TEXT_MAX) || !isText(group, GROUP_TEXT_MAX) || !isText(source, GROUP_TEXT_MAX)) return [];
  if (!Array.isArray(addresses) || addresses.length > ADDRESSES_PER_PEER_MAX || typeof isTried !== "boolean") return [];
  if (!addresses.every((address) => isText(address, ADDRESS_TEXT_MAX))) return [];
  const { addedAtMs, attemptedAtMs, succeededAtMs, failures } = item;
  if (!isCount(addedAtMs) || !isCount(attemptedAtMs) || !isCount(succeededAtMs) || !isCount(failures)) return [];
  return [{ id, addresses, group, source, isTried, addedAtMs, attemptedAtMs, succeededAtMs, failures }];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isText(value: unknown, lengthMax: number): value is string {
  return typeof value === "string" && value.length <= lengthMax;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
