/**
 * Wrong versions of the shell around the core. A simulator that lets one of them live is blind; `seed` is known to expose
 * each, and `npm run sim -- --mutants` looks for it from seed 1.
 */

import type { Disk } from "#engine/disk.ts";
import type { Engine } from "#engine/engine.ts";
import type { Timers } from "#lib/clock.ts";
import type { Database } from "#store/database.ts";
import { PATHS } from "./machine.ts";
import type { OracleName } from "./oracles.ts";

/** What is wrong with every node. */
export interface Mutation {
  disk?(disk: Disk, timers: Timers): Disk;
  database?(database: Database): Database;
  engine?(engine: Engine): void;
}

/** One mutation and where it shows. */
export interface ShellMutant extends Mutation {
  readonly name: string;
  readonly seed: number;
  /** How many validators there are, as few as the fault needs; the seed draws them when absent. */
  readonly validators?: number;
  /** The promise it breaks. */
  readonly oracle: OracleName;
}

/** Time by which a signature is ahead of the signer's memory of it, ms. */
const FORGETFUL_MS = 20;

/** Every mutation. */
export const shellMutants: readonly ShellMutant[] = [
  { name: "log is not written", validators: 4, seed: 37, oracle: "progress", disk: withoutLog },
  {
    name: "log is not synced",
    validators: 4,
    seed: 37,
    oracle: "progress",
    disk: (disk) => withoutSync(disk, PATHS.log),
  },
  {
    name: "last-sign state is not synced",
    validators: 4,
    seed: 48,
    oracle: "one signature",
    disk: (disk) => withoutSync(disk, PATHS.signState),
  },
  {
    name: "last-sign state is written after the signature left",
    validators: 4,
    seed: 149,
    oracle: "one signature",
    disk: withLateMemory,
  },
  { name: "blocks are not synced", validators: 4, seed: 2, oracle: "failure", database: withoutBatchSync },
  {
    name: "conflicting votes are dropped",
    validators: 4,
    seed: 18,
    oracle: "evidence",
    engine: ({ evidencePool }) => {
      evidencePool.reportConflictingVotes = () => {};
    },
  },
  {
    name: "evidence is never proposed",
    validators: 4,
    seed: 18,
    oracle: "evidence",
    engine: ({ evidencePool }) => {
      evidencePool.pending = () => ({ evidence: [], bytes: 0n });
    },
  },
];

/** Takes what is written to the log and does nothing. */
function withoutLog(disk: Disk): Disk {
  const logs = new Set<number>();
  return {
    ...disk,
    open: (path, mode, permissions) => {
      const file = disk.open(path, mode, permissions);
      if (path.startsWith(PATHS.log)) logs.add(file);
      return file;
    },
    write: (file, bytes, position) => (logs.has(file) ? bytes.length : disk.write(file, bytes, position)),
  };
}

/** Says at once that the files of a name are on disk, and their directory. */
function withoutSync(disk: Disk, name: string): Disk {
  const files = new Set<number>();
  const directory = name.slice(0, name.lastIndexOf("/"));
  return {
    ...disk,
    open: (path, mode, permissions) => {
      const file = disk.open(path, mode, permissions);
      if (path.startsWith(name) || path === directory) files.add(file);
      return file;
    },
    sync: async (file) => (files.has(file) ? undefined : disk.sync(file)),
    flush: async (file) => (files.has(file) ? undefined : disk.flush(file)),
    flushNow: (file) => (files.has(file) ? undefined : disk.flushNow(file)),
  };
}

/** Writes the signer's memory when its signature has been released for some time. */
function withLateMemory(disk: Disk, timers: Timers): Disk {
  const memories = new Set<number>();
  return {
    ...disk,
    open: (path, mode, permissions) => {
      const file = disk.open(path, mode, permissions);
      if (path === PATHS.signState && mode === "r+") memories.add(file);
      return file;
    },
    write: (file, bytes, position) => {
      if (!memories.has(file)) return disk.write(file, bytes, position);
      timers.after(FORGETFUL_MS, () => void disk.write(file, bytes, position));
      return bytes.length;
    },
    sync: async (file) => (memories.has(file) ? undefined : disk.sync(file)),
  };
}

function withoutBatchSync(database: Database): Database {
  return {
    ...database,
    batch: () => {
      const batch = database.batch();
      return { ...batch, write: () => batch.write({ sync: false }) };
    },
  };
}
