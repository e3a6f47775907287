/**
 * Keeps a second process from signing with the same memory. Node offers no file locks of its own, but LevelDB takes the
 * operating system's lock on its directory, which ends with the process however that dies; an empty database serves as lock.
 */

import { Level } from "level";
import { SignerError } from "./priv-validator.ts";

/** A lock that is held. */
export interface KeyLock {
  release(): Promise<void>;
}

/** Takes the lock beside `statePath`; rejects with `SignerError` while another process holds it. */
export async function lockKey(statePath: string): Promise<KeyLock> {
  const database = new Level(`${statePath}.lock`, { writeBufferSize: 64 * 1024, cacheSize: 0 });
  try {
    await database.open();
  } catch (cause) {
    throw new SignerError("another process uses this validator key", { statePath }, { cause });
  }
  return { release: () => database.close() };
}
