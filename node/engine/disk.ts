/**
 * The file system as the engine relies on it: what is written survives the process at once, and a power failure only once
 * it is synced. The operating system's in a node, one that forgets in simulation.
 */

import {
  closeSync,
  existsSync,
  fdatasync,
  fstatSync,
  fsync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { promisify } from "node:util";

/** How a file is opened: to be read, overwritten in place, made anew, or appended to. */
export type OpenMode = "r" | "r+" | "w" | "a";

/** Files by path, open ones by number; each call fails as the operating system's does, with its `code`. */
export interface Disk {
  /** Opens a file, or with "r" a directory to be flushed; `permissions` are those of a file that is made. */
  open(path: string, mode: OpenMode, permissions?: number): number;
  close(file: number): void;
  /** Writes at `position`, or at the end of a file that is appended to; answers how many bytes were taken. */
  write(file: number, bytes: Uint8Array, position: number | undefined): number;
  /** Bytes in an open file. */
  size(file: number): number;
  /** Waits until the bytes and the size of an open file are on disk; tests count these waits, or hold them. */
  sync(file: number): Promise<void>;
  /** Waits until all of an open file, or the entries of a directory, are on disk. */
  flush(file: number): Promise<void>;
  /** The same, blocking the thread. */
  flushNow(file: number): void;
  exists(path: string): boolean;
  read(path: string): Uint8Array;
  /** Bytes in the file at a path. */
  sizeOf(path: string): number;
  /** Names in a directory. */
  names(directory: string): string[];
  rename(from: string, to: string): void;
  remove(path: string): void;
  truncate(path: string, length: number): void;
  /** Makes a directory with its parents, for its owner alone. */
  makeDirectory(path: string): void;
}

/** The operating system's. */
export const systemDisk: Disk = {
  open: (path, mode, permissions = 0o600) => openSync(path, mode, permissions),
  close: closeSync,
  write: (file, bytes, position) => writeSync(file, bytes, 0, bytes.length, position ?? null),
  size: (file) => fstatSync(file).size,
  sync: promisify(fdatasync),
  flush: promisify(fsync),
  flushNow: fsyncSync,
  exists: existsSync,
  read: (path) => readFileSync(path),
  sizeOf: (path) => statSync(path).size,
  names: (directory) => readdirSync(directory),
  rename: renameSync,
  remove: (path) => rmSync(path),
  truncate: truncateSync,
  makeDirectory: (path) => void mkdirSync(path, { recursive: true, mode: 0o700 }),
};
