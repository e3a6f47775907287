/** Files that survive a power failure: their bytes and their directory entry reach the disk before anyone relies on them. */

import { closeSync, fdatasync, fstatSync, fsync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { TypedError } from "#lib/errors.ts";

/** A file holds less than was written to it. */
export class ShortWriteError extends TypedError {}

/** Waits until the bytes and the size of an open file are on disk; tests count these waits, or hold them. */
export type SyncFile = (file: number) => Promise<void>;

/** Bytes at the beginning of a file that any disk writes completely or not at all, whatever happens to its power. */
export const SECTOR_BYTES = 512;

/** The operating system's. */
export const syncFile: SyncFile = promisify(fdatasync);

const fsyncAsync = promisify(fsync);

/** Replaces `path` by a file with these bytes: after a crash it holds the old content or the new, never a mixture. */
export async function replaceFile(path: string, bytes: Uint8Array, mode = 0o600): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = openSync(temporary, "w", mode);
  try {
    writeWhole(file, bytes, path);
    await fsyncAsync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  // Without this the rename itself may be lost, and with it the memory of what was signed (cometbft #6031).
  const directory = openSync(dirname(path), "r");
  try {
    await fsyncAsync(directory);
  } finally {
    closeSync(directory);
  }
}

/**
 * Replaces the content of a file that is exactly one sector long, with one sync: nothing is allocated, renamed or resized,
 * so after a crash it holds the old content or the new. False when there is no such file, which is then as it was.
 */
export async function overwriteSector(path: string, sector: Uint8Array, sync: SyncFile = syncFile): Promise<boolean> {
  const file = openExisting(path);
  if (file === undefined) return false;
  try {
    if (sector.length !== SECTOR_BYTES || fstatSync(file).size !== SECTOR_BYTES) return false;
    writeWhole(file, sector, path);
    await sync(file);
    return true;
  } finally {
    closeSync(file);
  }
}

/** Waits until the file or directory at `path` is on disk, blocking the thread; for use at start and on rotation. */
export function fsyncPath(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes at the beginning of a file, in one step: in several a kill could come between them. */
function writeWhole(file: number, bytes: Uint8Array, path: string): void {
  const written = writeSync(file, bytes, 0, bytes.length, 0);
  if (written !== bytes.length) throw new ShortWriteError("file was not written whole", { path, written });
}

function openExisting(path: string): number | undefined {
  try {
    return openSync(path, "r+");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw cause;
  }
}
