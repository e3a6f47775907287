/**
 * The files of a write-ahead log: a head that is appended to, and older files `<head>.000`, `<head>.001`, … that it
 * was renamed to when it grew (`cmt:libs/autofile/group.go`).
 */

import { basename, dirname, join } from "node:path";
import { parseInteger } from "#lib/integer.ts";
import { type Disk, systemDisk } from "../disk.ts";
import { flushPath } from "../durable-file.ts";
import { scanRecords } from "./record.ts";

/** Highest number of a rotated file. */
const INDEX_MAX = 1_000_000_000;

/** Rotated files, oldest first. */
export function rotatedFiles(
  head: string,
  disk: Disk = systemDisk,
): { readonly path: string; readonly index: number }[] {
  const directory = dirname(head);
  const prefix = `${basename(head)}.`;
  if (!disk.exists(directory)) return [];
  return disk
    .names(directory)
    .filter((name) => name.startsWith(prefix) && /^[0-9]{3,9}$/.test(name.slice(prefix.length)))
    .map((name) => ({
      path: join(directory, name),
      index: parseInteger(name.slice(prefix.length), { min: 0, max: INDEX_MAX }),
    }))
    .sort((a, b) => a.index - b.index);
}

/** Renames the head to the next number; the caller has synced it, opens a new one, and flushes the directory. */
export function rotateHead(head: string, disk: Disk): void {
  const last = rotatedFiles(head, disk).at(-1);
  const index = last === undefined ? 0 : last.index + 1;
  disk.rename(head, `${head}.${String(index).padStart(3, "0")}`);
}

/** Deletes the oldest rotated files until all of them together with the head take at most `totalBytesMax`. */
export function dropOldest(head: string, totalBytesMax: number, disk: Disk): void {
  const files = rotatedFiles(head, disk).map(({ path }) => ({ path, bytes: disk.sizeOf(path) }));
  let total = files.reduce((sum, { bytes }) => sum + bytes, disk.exists(head) ? disk.sizeOf(head) : 0);
  for (const { path, bytes } of files) {
    if (total <= totalBytesMax) return;
    disk.remove(path);
    total -= bytes;
  }
}

/** What `repairHead` did. */
export interface Repair {
  readonly flaw: string;
  readonly lostBytes: number;
  /** Where the unrepaired file was copied. */
  readonly backup: string;
}

/** Cuts a torn or corrupt tail off the head, after copying the whole file aside; undefined when nothing was wrong. */
export function repairHead(head: string, disk: Disk): Repair | undefined {
  if (!disk.exists(head)) return undefined;
  const bytes = disk.read(head);
  const { validBytes, flaw } = scanRecords(bytes);
  if (flaw === undefined) return undefined;
  const backup = freeBackupName(head, disk);
  copyAside(bytes, backup, disk);
  disk.truncate(head, validBytes);
  flushPath(head, disk);
  flushPath(dirname(head), disk);
  return { flaw, lostBytes: bytes.length - validBytes, backup };
}

function copyAside(bytes: Uint8Array, path: string, disk: Disk): void {
  const file = disk.open(path, "w");
  try {
    for (let offset = 0; offset < bytes.length; ) offset += disk.write(file, bytes.subarray(offset), offset);
    disk.flushNow(file);
  } finally {
    disk.close(file);
  }
}

function freeBackupName(head: string, disk: Disk): string {
  for (let n = 0; ; n++) {
    const name = `${head}.CORRUPTED${n === 0 ? "" : `-${n}`}`;
    if (!disk.exists(name)) return name;
  }
}
