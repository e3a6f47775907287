/**
 * A disk that forgets: the process sees what it wrote, a power failure leaves what was synced and a beginning of the rest,
 * the last write of it torn. Entries of directories are apart from the files they name, as POSIX has it: a file that was
 * synced is lost if its directory was not.
 */

import { dirname } from "node:path";
import type { Disk, OpenMode } from "#engine/disk.ts";
import { SECTOR_BYTES } from "#engine/durable-file.ts";
import type { Random } from "#lib/prng.ts";

/** How a node ends: the process alone, or the machine. */
export type CrashKind = "kill" | "power";

/** Who uses the disk, until a crash ends it; then its writes do nothing and its waits never end. */
export interface Mount {
  readonly isAlive: boolean;
  /** Resolves when the disk has done something that takes time; never after a crash. */
  wait(): Promise<void>;
}

type Write =
  | { readonly kind: "bytes"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: "length"; readonly length: number };

/** A file: everything that was done to it, and how much of that is on disk. */
interface Inode {
  bytes: Uint8Array;
  length: number;
  readonly writes: Write[];
  synced: number;
}

interface Entry {
  readonly path: string;
  /** Undefined when the entry goes away. */
  readonly inode: Inode | undefined;
}

/** What was done to the entries of one directory; a rename is one change of two entries. */
interface Directory {
  readonly changes: (readonly Entry[])[];
  synced: number;
}

/** A path that the disk does not hold. */
export class NoEntryError extends Error {
  override readonly name = "NoEntryError";
  readonly code = "ENOENT";
}

type OpenFile = { readonly inode: Inode; readonly mode: OpenMode } | { readonly directory: string };

/** One machine's disk. */
export class SimulatedDisk {
  #entries = new Map<string, Inode>();
  readonly #directories = new Map<string, Directory>();

  /** The disk as a process sees it. */
  mount(mount: Mount): Disk {
    const files: OpenFile[] = [];
    const inodeOf = (file: number): Inode => requireInode(files[file]);
    const flushNow = (file: number): void => {
      if (mount.isAlive) this.#noteSynced(this.#markOf(requireOpen(files[file])));
    };
    const flush = async (file: number): Promise<void> => {
      const mark = this.#markOf(requireOpen(files[file]));
      await mount.wait();
      this.#noteSynced(mark);
    };
    return {
      open: (path, mode) => files.push(mount.isAlive ? this.#open(path, mode) : { inode: newInode(), mode }) - 1,
      close: () => {},
      write: (file, bytes, position) => {
        const inode = inodeOf(file);
        if (mount.isAlive) append(inode, { kind: "bytes", at: position ?? inode.length, bytes: bytes.slice() });
        return bytes.length;
      },
      size: (file) => inodeOf(file).length,
      sync: flush,
      flush,
      flushNow,
      exists: (path) => this.#entries.has(path) || this.#directories.has(path),
      read: (path) => contentOf(this.#require(path)),
      sizeOf: (path) => this.#require(path).length,
      names: (directory) =>
        [...this.#entries.keys()]
          .filter((path) => dirname(path) === directory)
          .map((path) => path.slice(directory.length + 1)),
      rename: (from, to) => {
        const inode = this.#require(from);
        if (mount.isAlive)
          this.#change([
            { path: from, inode: undefined },
            { path: to, inode },
          ]);
      },
      remove: (path) => {
        if (mount.isAlive) this.#change([{ path, inode: undefined }]);
      },
      truncate: (path, length) => {
        if (mount.isAlive) append(this.#require(path), { kind: "length", length });
      },
      makeDirectory: (path) => {
        if (mount.isAlive) this.#directory(path);
      },
    };
  }

  /** Loses what a crash of that kind may lose; the mounts before it must be dead. */
  crash(kind: CrashKind, random: Random): void {
    if (kind === "kill") return;
    for (const inode of new Set([...this.#entries.values(), ...this.#everNamed()])) lose(inode, random);
    const entries = new Map<string, Inode>();
    for (const directory of this.#directories.values()) {
      const kept = directory.synced + random.below(directory.changes.length - directory.synced + 1);
      directory.changes.length = kept;
      directory.synced = kept;
      for (const { path, inode } of directory.changes.flat()) setEntry(entries, path, inode);
    }
    this.#entries = entries;
  }

  #open(path: string, mode: OpenMode): OpenFile {
    if (this.#directories.has(path)) return { directory: path };
    const known = this.#entries.get(path);
    if (known === undefined && (mode === "r" || mode === "r+")) throw new NoEntryError(`no such file: ${path}`);
    const inode = known ?? newInode();
    if (known === undefined) this.#change([{ path, inode }]);
    else if (mode === "w") append(inode, { kind: "length", length: 0 });
    return { inode, mode };
  }

  #require(path: string): Inode {
    const inode = this.#entries.get(path);
    if (inode === undefined) throw new NoEntryError(`no such file: ${path}`);
    return inode;
  }

  #change(entries: readonly Entry[]): void {
    const [first] = entries;
    if (first !== undefined) this.#directory(dirname(first.path)).changes.push(entries);
    for (const { path, inode } of entries) setEntry(this.#entries, path, inode);
  }

  #directory(path: string): Directory {
    const known = this.#directories.get(path);
    if (known !== undefined) return known;
    const made: Directory = { changes: [], synced: 0 };
    this.#directories.set(path, made);
    return made;
  }

  #markOf(file: OpenFile): { readonly target: Inode | Directory; readonly synced: number } {
    if ("inode" in file) return { target: file.inode, synced: file.inode.writes.length };
    const target = this.#directory(file.directory);
    return { target, synced: target.changes.length };
  }

  #noteSynced({ target, synced }: { readonly target: Inode | Directory; readonly synced: number }): void {
    target.synced = Math.max(target.synced, synced);
  }

  #everNamed(): Inode[] {
    const changes = [...this.#directories.values()].flatMap((directory) => directory.changes.flat());
    return changes.flatMap(({ inode }) => inode ?? []);
  }
}

function newInode(): Inode {
  return { bytes: new Uint8Array(0), length: 0, writes: [], synced: 0 };
}

function contentOf({ bytes, length }: Inode): Uint8Array {
  return bytes.slice(0, length);
}

function append(inode: Inode, write: Write): void {
  inode.writes.push(write);
  apply(inode, write);
}

function apply(inode: Inode, write: Write): void {
  if (write.kind === "length") {
    inode.length = write.length;
    return;
  }
  const end = write.at + write.bytes.length;
  if (end > inode.bytes.length) {
    const grown = new Uint8Array(Math.max(end, 2 * inode.bytes.length));
    grown.set(inode.bytes.subarray(0, inode.length));
    inode.bytes = grown;
  }
  if (write.at > inode.length) inode.bytes.fill(0, inode.length, write.at);
  inode.bytes.set(write.bytes, write.at);
  inode.length = Math.max(inode.length, end);
}

/** Takes back what was not synced but for a random beginning of it. */
function lose(inode: Inode, random: Random): void {
  const kept = inode.synced + random.below(inode.writes.length - inode.synced + 1);
  const torn = inode.writes[kept];
  inode.writes.length = kept;
  inode.length = 0;
  for (const write of inode.writes) apply(inode, write);
  if (torn?.kind === "bytes") tear(inode, torn, random);
  inode.synced = inode.writes.length;
}

/** A sector in place is written whole or not at all; of an addition anything may be there, as itself or as zeros. */
function tear(inode: Inode, write: Extract<Write, { readonly kind: "bytes" }>, random: Random): void {
  const isSector = write.at % SECTOR_BYTES === 0 && write.bytes.length === SECTOR_BYTES && write.at < inode.length;
  if (isSector) return;
  const bytes = write.bytes.slice(0, random.below(write.bytes.length + 1));
  if (random.chance(1, 4)) bytes.fill(0, random.below(bytes.length + 1));
  append(inode, { kind: "bytes", at: write.at, bytes });
}

function setEntry(entries: Map<string, Inode>, path: string, inode: Inode | undefined): void {
  if (inode === undefined) entries.delete(path);
  else entries.set(path, inode);
}

function requireOpen(file: OpenFile | undefined): OpenFile {
  if (file === undefined) throw new RangeError("file is not open");
  return file;
}

function requireInode(file: OpenFile | undefined): Inode {
  const open = requireOpen(file);
  if ("inode" in open) return open.inode;
  throw new RangeError("a directory cannot be written or measured");
}
