/**
 * The consensus write-ahead log, in CometBFT's format (`cmt:consensus/wal.go`): every input is logged before it is
 * processed, our own messages are on disk before anyone else sees them, and a height ends with a marker.
 */

import { dirname } from "node:path";
import type { Clock } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { timestampFromNs } from "#lib/time.ts";
import type { WALMessage } from "#proto/tendermint/consensus/wal.ts";
import { type Disk, systemDisk } from "../disk.ts";
import { flushPath } from "../durable-file.ts";
import { encodeRecord, scanRecords, WalError } from "./record.ts";
import { dropOldest, repairHead, rotatedFiles, rotateHead } from "./wal-files.ts";

/** What a log needs. */
export interface WalDependencies {
  readonly clock: Clock;
  readonly logger: Logger;
  /** The operating system's when absent. */
  readonly disk?: Disk;
}

/** Where the log is and how large it grows. */
export interface WalOptions {
  /** Path of the head, `data/cs.wal/wal` by convention. */
  readonly path: string;
  /** Size at which the head is put aside. */
  readonly headBytesMax?: number;
  /** Size of all files above which the oldest are deleted. */
  readonly totalBytesMax?: number;
}

/** What the log says about a height. */
export type WalSearch =
  /** The height ended; nothing to replay. */
  | { readonly kind: "ended" }
  /** The previous height ended and these messages followed. */
  | { readonly kind: "open"; readonly messages: readonly WALMessage[] }
  /** The log does not reach back to the end of the previous height. */
  | { readonly kind: "missing" };

const HEAD_BYTES_MAX = 10 * 1024 * 1024;
const TOTAL_BYTES_MAX = 1024 * 1024 * 1024;
/** Unwritten bytes that force a write; what is unwritten is lost with the process, hence never our own messages. */
const BUFFER_BYTES_MAX = 64 * 1024;

/** An open log; one per node. */
export class Wal {
  readonly #dependencies: WalDependencies;
  readonly #disk: Disk;
  readonly #options: Required<WalOptions>;
  #file: number;
  #headBytes: number;
  #buffer: Uint8Array[] = [];
  #bufferedBytes = 0;
  /** Syncs in progress, during which the file must stay open. */
  #syncs = 0;
  /** Whether something was written that no sync has covered. */
  #isUnsynced = false;

  /** Opens or creates the log and repairs its tail. */
  constructor(dependencies: WalDependencies, options: WalOptions) {
    this.#dependencies = dependencies;
    this.#options = { headBytesMax: HEAD_BYTES_MAX, totalBytesMax: TOTAL_BYTES_MAX, ...options };
    this.#disk = dependencies.disk ?? systemDisk;
    const { path } = options;
    this.#disk.makeDirectory(dirname(path));
    const repair = repairHead(path, this.#disk);
    if (repair !== undefined) dependencies.logger.warn("write-ahead log repaired", { ...repair });
    this.#file = this.#disk.open(path, "a");
    // What a killed process wrote and did not sync is about to be relied on.
    flushPath(path, this.#disk);
    flushPath(dirname(path), this.#disk);
    this.#headBytes = this.#disk.size(this.#file);
    // The marker of height 0 lets the first height be searched like any other.
    if (this.#headBytes === 0 && rotatedFiles(path, this.#disk).length === 0) this.append(endHeight(0n));
  }

  /** Logs a message, which need not be on disk when this returns; throws `WalError`. */
  append(message: WALMessage): void {
    const record = encodeRecord({ time: timestampFromNs(this.#dependencies.clock.now()), msg: message });
    this.#buffer.push(record);
    this.#bufferedBytes += record.length;
    if (this.#bufferedBytes >= BUFFER_BYTES_MAX) this.write();
  }

  /** Hands what was appended to the operating system: it survives the end of the process but not of the machine. */
  write(): void {
    if (this.#bufferedBytes === 0) return;
    const bytes = this.#buffer.length === 1 ? (this.#buffer[0] as Uint8Array) : Buffer.concat(this.#buffer);
    this.#buffer = [];
    this.#bufferedBytes = 0;
    this.#headBytes += bytes.length;
    this.#isUnsynced = true;
    for (let offset = 0; offset < bytes.length; ) {
      try {
        offset += this.#disk.write(this.#file, bytes.subarray(offset), undefined);
      } catch (cause) {
        throw new WalError("log cannot be written", { bytes: bytes.length }, { cause });
      }
    }
    if (this.#headBytes >= this.#options.headBytesMax && this.#syncs === 0) this.#rotate();
  }

  /** Waits until everything appended is on disk. */
  async sync(): Promise<void> {
    this.write();
    if (!this.#isUnsynced && this.#syncs === 0) return;
    this.#isUnsynced = false;
    this.#syncs++;
    try {
      await this.#disk.sync(this.#file);
    } catch (cause) {
      this.#isUnsynced = true;
      throw new WalError("log cannot be synced", {}, { cause });
    } finally {
      this.#syncs--;
    }
  }

  /**
   * Marks `height` as decided and stored. The marker reaches the disk with our next message, which is the first that
   * needs it: without it a restart finds the block stored and nothing to replay, and writes the marker itself.
   */
  endHeight(height: bigint): void {
    this.append(endHeight(height));
    this.write();
  }

  /** What to replay of `height`, whose predecessor ended with the marker `previous`. */
  search(height: bigint, previous: bigint): WalSearch {
    this.write();
    const files = [...rotatedFiles(this.#options.path, this.#disk).map(({ path }) => path), this.#options.path];
    let later: WALMessage[] = [];
    // Newest first: the height being decided is nearly always in the head.
    for (const path of files.reverse()) {
      const messages = this.#read(path);
      const ends = (wanted: bigint): number => messages.findLastIndex((message) => isEndOf(message, wanted));
      const end = ends(height);
      const start = ends(previous);
      // After a rollback the height may have ended once already, before its predecessor ended again.
      if (start > end) return { kind: "open", messages: [...messages.slice(start + 1), ...later] };
      if (end >= 0) return { kind: "ended" };
      const isTooOld = messages.some(({ sum }) => sum?.kind === "endHeight" && sum.value.height < previous);
      if (isTooOld) return { kind: "missing" };
      later = [...messages, ...later];
    }
    return { kind: "missing" };
  }

  /** Syncs and closes the file. */
  async close(): Promise<void> {
    await this.sync();
    this.#disk.close(this.#file);
  }

  #read(path: string): WALMessage[] {
    if (!this.#disk.exists(path)) return [];
    const { messages, flaw } = scanRecords(this.#disk.read(path));
    // Losing messages is safe, for what we signed is remembered elsewhere; stopping at a flaw keeps their order.
    if (flaw !== undefined) this.#dependencies.logger.warn("write-ahead log is damaged", { path, flaw });
    return messages.flatMap(({ msg }) => msg ?? []);
  }

  #rotate(): void {
    const { path, totalBytesMax } = this.#options;
    this.#disk.flushNow(this.#file);
    this.#disk.close(this.#file);
    rotateHead(path, this.#disk);
    this.#file = this.#disk.open(path, "a");
    // Syncs of the new head do not reach its directory entry, without which what they wrote could not be found.
    flushPath(dirname(path), this.#disk);
    this.#headBytes = 0;
    dropOldest(path, totalBytesMax, this.#disk);
  }
}

function endHeight(height: bigint): WALMessage {
  return { sum: { kind: "endHeight", value: { height } } };
}

function isEndOf(message: WALMessage, height: bigint): boolean {
  return message.sum?.kind === "endHeight" && message.sum.value.height === height;
}
