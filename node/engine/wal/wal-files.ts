/**
 * The files of a write-ahead log: a head that is appended to, and older files `<head>.000`, `<head>.001`, … that it
 * was renamed to when it grew (`cmt:libs/autofile/group.go`).
 */

import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseInteger } from "#lib/integer.ts";
import { fsyncPath } from "../durable-file.ts";
import { scanRecords } from "./record.ts";

/** Highest number of a rotated file. */
const INDEX_MAX = 1_000_000_000;

/** Rotated files, oldest first. */
export function rotatedFiles(head: string): { readonly path: string; readonly index: number }[] {
  const directory = dirname(head);
  const prefix = `${basename(head)}.`;
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.startsWith(prefix) && /^[0-9]{3,9}$/.test(name.slice(prefix.length)))
    .map((name) => ({
      path: join(directory, name),
      index: parseInteger(name.slice(prefix.length), { min: 0, max: INDEX_MAX }),
    }))
    .sort((a, b) => a.index - b.index);
}

/** Renames the head to the next number; the caller has synced it and opens a new one. */
export function rotateHead(head: string): void {
  const last = rotatedFiles(head).at(-1);
  const index = last === undefined ? 0 : last.index + 1;
  renameSync(head, `${head}.${String(index).padStart(3, "0")}`);
  fsyncPath(dirname(head));
}

/** Deletes the oldest rotated files until all of them together with the head take at most `totalBytesMax`. */
export function dropOldest(head: string, totalBytesMax: number): void {
  const files = rotatedFiles(head).map(({ path }) => ({ path, bytes: statSync(path).size }));
  let total = files.reduce((sum, { bytes }) => sum + bytes, existsSync(head) ? statSync(head).size : 0);
  for (const { path, bytes } of files) {
    if (total <= totalBytesMax) return;
    rmSync(path);
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
export function repairHead(head: string): Repair | undefined {
  if (!existsSync(head)) return undefined;
  const bytes = readFileSync(head);
  const { validBytes, flaw } = scanRecords(bytes);
  if (flaw === undefined) return undefined;
  const backup = freeBackupName(head);
  writeFileSync(backup, bytes, { flush: true });
  truncateSync(head, validBytes);
  fsyncPath(head);
  fsyncPath(dirname(head));
  return { flaw, lostBytes: bytes.length - validBytes, backup };
}

function freeBackupName(head: string): string {
  for (let n = 0; ; n++) {
    const name = `${head}.CORRUPTED${n === 0 ? "" : `-${n}`}`;
    if (!existsSync(name)) return name;
  }
}
