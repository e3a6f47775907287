/** Files that survive a power failure: their bytes and their directory entry reach the disk before anyone relies on them. */

import { dirname } from "node:path";
import { TypedError } from "#lib/errors.ts";
import { type Disk, systemDisk } from "./disk.ts";

/** A file holds less than was written to it. */
export class ShortWriteError extends TypedError {}

/** Bytes at the beginning of a file that any disk writes completely or not at all, whatever happens to its power. */
export const SECTOR_BYTES = 512;

/** Replaces `path` by a file with these bytes: after a crash it holds the old content or the new, never a mixture. */
export async function replaceFile(path: string, bytes: Uint8Array, disk: Disk = systemDisk): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = disk.open(temporary, "w");
  try {
    writeWhole(disk, file, { bytes, path });
    await disk.flush(file);
  } finally {
    disk.close(file);
  }
  disk.rename(temporary, path);
  // Without this the rename itself may be lost, and with it the memory of what was signed (cometbft #6031).
  const directory = disk.open(dirname(path), "r");
  try {
    await disk.flush(directory);
  } finally {
    disk.close(directory);
  }
}

/**
 * Replaces the content of a file that is exactly one sector long, with one sync: nothing is allocated, renamed or resized,
 * so after a crash it holds the old content or the new. False when there is no such file, which is then as it was.
 */
export async function overwriteSector(path: string, sector: Uint8Array, disk: Disk = systemDisk): Promise<boolean> {
  const file = openExisting(disk, path);
  if (file === undefined) return false;
  try {
    if (sector.length !== SECTOR_BYTES || disk.size(file) !== SECTOR_BYTES) return false;
    writeWhole(disk, file, { bytes: sector, path });
    await disk.sync(file);
    return true;
  } finally {
    disk.close(file);
  }
}

/** Waits until the file or directory at `path` is on disk, blocking the thread; for use at start and on rotation. */
export function flushPath(path: string, disk: Disk): void {
  const file = disk.open(path, "r");
  try {
    disk.flushNow(file);
  } finally {
    disk.close(file);
  }
}

/** Writes at the beginning of a file, in one step: in several a kill could come between them. */
function writeWhole(
  disk: Disk,
  file: number,
  { bytes, path }: { readonly bytes: Uint8Array; readonly path: string },
): void {
  const written = disk.write(file, bytes, 0);
  if (written !== bytes.length) throw new ShortWriteError("file was not written whole", { path, written });
}

function openExisting(disk: Disk, path: string): number | undefined {
  try {
    return disk.open(path, "r+");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw cause;
  }
}
