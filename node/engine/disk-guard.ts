/** Stops the node while the disk still has room, because databases that meet a full disk may not survive it. */

import { statfs } from "node:fs/promises";
import { TypedError } from "#lib/errors.ts";

/** The disk is nearly full; nothing more is written. */
export class DiskFullError extends TypedError {}

/** Asked before a block is written. */
export interface DiskGuard {
  /** Rejects with `DiskFullError` when less than the reserve is free. */
  requireSpace(): Promise<void>;
}

/** Free bytes below which the node stops. */
export const DISK_RESERVE_BYTES = 256 * 1024 * 1024;

/** Never objects. */
export const NO_DISK_GUARD: DiskGuard = { requireSpace: async () => {} };

/** A guard over the file system that holds `directory`. */
export function diskGuard(directory: string, reserveBytes = DISK_RESERVE_BYTES): DiskGuard {
  return {
    requireSpace: async () => {
      const { bavail, bsize } = await statfs(directory, { bigint: true });
      const freeBytes = bavail * bsize;
      if (freeBytes < BigInt(reserveBytes)) throw new DiskFullError("disk is nearly full", { freeBytes, reserveBytes });
    },
  };
}
