/** `Database` over LevelDB, one directory, one process. */

import { Level as AnyLevel } from "level";
import { errorMessage } from "#lib/errors.ts";
import type { Database, DatabaseRange, WriteBatch } from "./database.ts";
import { DatabaseError } from "./errors.ts";

/** Memory that LevelDB may use. */
export interface LevelDatabaseOptions {
  /** Uncompressed blocks kept in memory. */
  readonly blockCacheBytes?: number;
  /** Recent writes kept in memory before they become a sorted file. */
  readonly writeBufferBytes?: number;
  /** Other threads of this process open the same directory; every one of them must say so. */
  readonly isShared?: boolean;
}

const BLOCK_CACHE_BYTES = 32 * 2 ** 20;
const WRITE_BUFFER_BYTES = 16 * 2 ** 20;
/** Bytes that an iterator reads ahead. */
const READ_AHEAD_BYTES = 256 * 1024;

/** On this platform `level` is LevelDB itself, which can do more than what it has in common with browsers. */
type Level = AnyLevel<Uint8Array, Uint8Array> & {
  approximateSize(start: Uint8Array, end: Uint8Array): Promise<number>;
  compactRange(start: Uint8Array, end: Uint8Array): Promise<void>;
};

/** Opens or creates the database in `directory`; throws `DatabaseError` when it is locked, damaged or not accessible. */
export async function openLevelDatabase(directory: string, options: LevelDatabaseOptions = {}): Promise<Database> {
  const level = new AnyLevel<Uint8Array, Uint8Array>(directory, {
    keyEncoding: "view",
    valueEncoding: "view",
    cacheSize: options.blockCacheBytes ?? BLOCK_CACHE_BYTES,
    writeBufferSize: options.writeBufferBytes ?? WRITE_BUFFER_BYTES,
    multithreading: options.isShared === true,
  }) as Level;
  try {
    await level.open();
  } catch (cause) {
    throw new DatabaseError(`${directory} cannot be opened: ${openingFailure(cause)}`, { directory }, { cause });
  }
  return new LevelDatabase(level, options.isShared === true ? directory : undefined);
}

/** Arrays up to this length live among the engine's objects. */
const INSIDE_BYTES_MAX = 64;
const SHARED_BYTES = 16 * 1024;

/**
 * Small arrays copied to where native code can read them. The engine would give each its own allocation outside of its
 * heap as soon as native code asks for its address, which costs more than all else about writing it.
 */
class SharedBytes {
  private bytes = new Uint8Array(SHARED_BYTES);
  private used = 0;

  /** `bytes`, or a copy of it outside of the heap. */
  outside(bytes: Uint8Array): Uint8Array {
    const { length } = bytes;
    // Part of a larger buffer is outside already.
    if (length === 0 || length > INSIDE_BYTES_MAX || bytes.byteOffset > 0) return bytes;
    if (this.used + length > SHARED_BYTES) {
      this.bytes = new Uint8Array(SHARED_BYTES);
      this.used = 0;
    }
    const start = this.used;
    for (let i = 0; i < length; i++) this.bytes[start + i] = bytes[i] as number;
    this.used += length;
    return this.bytes.subarray(start, this.used);
  }
}

class LevelDatabase implements Database {
  readonly sharedDirectory: string | undefined;
  private readonly level: Level;

  constructor(level: Level, sharedDirectory: string | undefined) {
    this.level = level;
    this.sharedDirectory = sharedDirectory;
  }

  getSync(key: Uint8Array): Uint8Array | undefined {
    return guarded("read", () => this.level.getSync(key));
  }

  batch(): WriteBatch {
    const batch = guarded("write", () => this.level.batch());
    const shared = new SharedBytes();
    return {
      put: (key, value) => void guarded("write", () => batch.put(shared.outside(key), shared.outside(value))),
      delete: (key) => void guarded("write", () => batch.del(shared.outside(key))),
      write: (options) => attempt("write", () => batch.write(options)),
    };
  }

  async *iterate(range: DatabaseRange): AsyncIterableIterator<readonly [Uint8Array, Uint8Array]> {
    const iterator = this.level.iterator({
      ...(range.start === undefined ? {} : { gte: range.start }),
      ...(range.end === undefined ? {} : { lt: range.end }),
      reverse: range.reverse === true,
      limit: range.limit ?? -1,
      highWaterMarkBytes: READ_AHEAD_BYTES,
    });
    try {
      for await (const entry of iterator) yield entry;
    } catch (cause) {
      throw failure("iterate", cause);
    }
  }

  approximateSize(start: Uint8Array, end: Uint8Array): Promise<number> {
    return attempt("measure", () => this.level.approximateSize(start, end));
  }

  clear(start: Uint8Array, end: Uint8Array): Promise<void> {
    return attempt("clear", () => this.level.clear({ gte: start, lt: end }));
  }

  compactRange(start: Uint8Array, end: Uint8Array): Promise<void> {
    return attempt("compact", () => this.level.compactRange(start, end));
  }

  close(): Promise<void> {
    return attempt("close", () => this.level.close());
  }
}

function guarded<T>(operation: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw failure(operation, cause);
  }
}

async function attempt<T>(operation: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw failure(operation, cause);
  }
}

function failure(operation: string, cause: unknown): DatabaseError {
  return new DatabaseError(`database cannot ${operation}: ${reasonOf(cause)}`, { operation }, { cause });
}

function openingFailure(cause: unknown): string {
  const reason = reasonOf(cause);
  const isLocked = /lock/i.test(reason);
  return `${reason}: ${isLocked ? "does another process use it?" : "put the folder back from a backup"}`;
}

/** The library wraps what LevelDB said. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error && cause.cause !== undefined ? errorMessage(cause.cause) : errorMessage(cause);
}
