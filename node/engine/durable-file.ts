/** Files that survive a power failure: their bytes and their directory entry reach the disk before anyone relies on them. */

import { closeSync, fsync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";

const fsyncAsync = promisify(fsync);

/** Replaces `path` by a file with these bytes: after a crash it holds the old content or the new, never a mixture. */
export async function replaceFile(path: string, bytes: Uint8Array, mode = 0o600): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = openSync(temporary, "w", mode);
  try {
    writeSync(file, bytes);
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

/** Waits until the file or directory at `path` is on disk, blocking the thread; for use at start and on rotation. */
export function fsyncPath(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
