/**
 * Chunks of one snapshot on disk. A chunk's name has its hash, so that what a crash left half written is noticed, and what
 * it left whole need not be fetched again.
 */

import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "#crypto/sha256.ts";
import { toHex } from "#lib/bytes.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import { parseInteger } from "#lib/integer.ts";

/** Chunks cannot be kept on disk. */
export class ChunkStoreError extends TypedError {}

/** A chunk's file: its index and the hash of its bytes. */
const NAME = /^(\d{1,9})-([0-9a-f]{64})$/;

/** The chunks that are on disk. */
export class ChunkStore {
  readonly #folder: string;
  /** File names by index. */
  readonly #names = new Map<number, string>();
  /** Writes under way. */
  readonly #writes = new Set<Promise<void>>();
  #isCleared = false;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens the folder `name` below `directory`, with the chunks that an earlier attempt left; all else in `directory` is removed. */
  static async open(directory: string, name: string): Promise<ChunkStore> {
    return attempt("open", async () => {
      await mkdir(join(directory, name), { recursive: true });
      for (const other of await readdir(directory)) {
        if (other !== name) await rm(join(directory, other), { recursive: true, force: true });
      }
      const store = new ChunkStore(join(directory, name));
      for (const file of await readdir(join(directory, name))) {
        const [, index] = NAME.exec(file) ?? [];
        if (index !== undefined) store.#names.set(parseInteger(index), file);
      }
      return store;
    });
  }

  has(index: number): boolean {
    return this.#names.has(index);
  }

  /** Writes a chunk; one of the same index is replaced. Does nothing once everything is removed. */
  async put(index: number, chunk: Uint8Array): Promise<void> {
    if (this.#isCleared) return;
    const write = this.#put(index, chunk);
    this.#writes.add(write);
    try {
      await write;
    } finally {
      this.#writes.delete(write);
    }
  }

  /** A chunk; undefined when it is not there or not whole any more. */
  async load(index: number): Promise<Uint8Array | undefined> {
    const name = this.#names.get(index);
    if (name === undefined) return undefined;
    const chunk = await readFile(join(this.#folder, name)).catch(() => undefined);
    if (chunk !== undefined && name === `${index}-${toHex(sha256(chunk))}`) return new Uint8Array(chunk);
    await this.delete(index);
    return undefined;
  }

  async delete(index: number): Promise<void> {
    const name = this.#names.get(index);
    if (name === undefined) return;
    this.#names.delete(index);
    await attempt("delete", () => rm(join(this.#folder, name), { force: true }));
  }

  /** Removes everything, for good. */
  async clear(): Promise<void> {
    this.#isCleared = true;
    await Promise.allSettled(this.#writes);
    this.#names.clear();
    await attempt("clear", () => rm(this.#folder, { recursive: true, force: true }));
  }

  async #put(index: number, chunk: Uint8Array): Promise<void> {
    await this.delete(index);
    await attempt("write", async () => {
      const name = `${index}-${toHex(sha256(chunk))}`;
      await writeFile(join(this.#folder, `${name}.partial`), chunk);
      await rename(join(this.#folder, `${name}.partial`), join(this.#folder, name));
      this.#names.set(index, name);
    });
  }
}

async function attempt<T>(operation: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new ChunkStoreError(`cannot ${operation} chunks on disk: ${errorMessage(cause)}`, {}, { cause });
  }
}
