/** Finished snapshots on disk, to serve to nodes that join: one folder per height, its description written last. */

import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compareBigints } from "#lib/bytes.ts";
import { Snapshot } from "#proto/cosmos/store/snapshots/v1/snapshot.ts";
import { WireError } from "#wire";
import { DatabaseError } from "./errors.ts";
import { SNAPSHOT_FORMAT, writeSnapshot } from "./snapshot.ts";
import type { SnapshotItemSource } from "./state-transfer.ts";

const DESCRIPTION = "snapshot.pb";
const UNFINISHED = ".partial";

/** The snapshots in one directory. */
export class SnapshotDirectory {
  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Writes a snapshot; it is listed once it is complete and on disk. Throws `DatabaseError`. */
  save(height: bigint, items: SnapshotItemSource): Promise<Snapshot> {
    return attempt("save snapshot", async () => {
      const folder = join(this.directory, String(height));
      const partial = folder + UNFINISHED;
      await rm(partial, { recursive: true, force: true });
      await mkdir(partial, { recursive: true });
      const snapshot = await writeSnapshot(height, items, (index, chunk) =>
        writeDurably(join(partial, String(index)), chunk),
      );
      await writeDurably(join(partial, DESCRIPTION), Snapshot.encode(snapshot));
      await rm(folder, { recursive: true, force: true });
      await rename(partial, folder);
      return snapshot;
    });
  }

  /** Complete snapshots, newest first; folders that hold none are skipped. */
  list(): Promise<readonly Snapshot[]> {
    return attempt("list snapshots", async () => {
      const snapshots: Snapshot[] = [];
      for (const name of await this.folders()) {
        const snapshot = await this.describe(name);
        if (snapshot !== undefined) snapshots.push(snapshot);
      }
      return snapshots.sort((a, b) => compareBigints(b.height, a.height));
    });
  }

  /** One chunk; undefined when there is no such snapshot or chunk. */
  async loadChunk(height: bigint, format: number, index: number): Promise<Uint8Array | undefined> {
    if (format !== SNAPSHOT_FORMAT || !Number.isSafeInteger(index) || index < 0) return undefined;
    return readOptional(join(this.directory, String(height), String(index)));
  }

  /** Deletes all but the `keepRecent` newest snapshots, and unfinished ones; returns the deleted heights. */
  async prune(keepRecent: number): Promise<readonly bigint[]> {
    const snapshots = await this.list();
    const kept = new Set(snapshots.slice(0, keepRecent).map((snapshot) => String(snapshot.height)));
    return attempt("prune snapshots", async () => {
      const outdated = (await this.folders()).filter((name) => !kept.has(name));
      for (const name of outdated) await rm(join(this.directory, name), { recursive: true, force: true });
      return outdated.filter((name) => /^\d+$/.test(name)).map(BigInt);
    });
  }

  private async folders(): Promise<string[]> {
    await mkdir(this.directory, { recursive: true });
    const names = await readdir(this.directory);
    return names.filter((name) => /^\d+(\.partial)?$/.test(name));
  }

  private async describe(name: string): Promise<Snapshot | undefined> {
    const bytes = await readOptional(join(this.directory, name, DESCRIPTION));
    if (bytes === undefined || name.endsWith(UNFINISHED)) return undefined;
    try {
      return Snapshot.decode(bytes);
    } catch (error) {
      if (error instanceof WireError) return undefined;
      throw error;
    }
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readOptional(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new DatabaseError("snapshot file cannot be read", {}, { cause });
  }
}

async function attempt<T>(operation: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause)
      throw new DatabaseError(`cannot ${operation}`, { operation }, { cause });
    throw cause;
  }
}
