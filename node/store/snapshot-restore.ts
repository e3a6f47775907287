/** Restoring a snapshot chunk by chunk, as state sync delivers it. */

import { assert } from "#lib/assert.ts";
import type { Snapshot } from "#proto/cosmos/store/snapshots/v1/snapshot.ts";
import { SnapshotError } from "./errors.ts";
import type { MultiStore } from "./multi-store.ts";
import { checkSnapshot, isSnapshotChunk, readSnapshot } from "./snapshot.ts";

/** What became of a chunk: wrong bytes are refused and may be sent again. */
export type ChunkResult = "accepted" | "refused" | "complete";

/** One restore into an empty multistore. */
export class SnapshotRestore {
  private readonly snapshot: Snapshot;
  private readonly chunks = new ChunkQueue();
  private readonly importing: Promise<void>;
  private failure: unknown;
  private next = 0;

  /** Throws `SnapshotError` for a description that cannot be restored; `hash` is the trusted app hash of its height. */
  constructor(multiStore: Pick<MultiStore, "importSnapshot">, snapshot: Snapshot, hash: Uint8Array) {
    checkSnapshot(snapshot);
    this.snapshot = snapshot;
    const target = { version: snapshot.height, hash };
    this.importing = multiStore.importSnapshot(target, readSnapshot(this.chunks));
    this.importing.catch((error: unknown) => {
      this.failure = error;
      this.chunks.abandon();
    });
  }

  /** Index of the chunk that must come next. */
  get nextIndex(): number {
    return this.next;
  }

  /** Adds the next chunk. Throws `SnapshotError` when the snapshot as a whole proves unusable; nothing of it remains then. */
  async apply(chunk: Uint8Array): Promise<ChunkResult> {
    assert(this.next < this.snapshot.chunks, "snapshot is complete");
    if (this.failure !== undefined) throw this.failure;
    if (!isSnapshotChunk(this.snapshot, this.next, chunk)) return "refused";
    this.next++;
    await this.chunks.push(chunk);
    if (this.next < this.snapshot.chunks) return "accepted";
    this.chunks.end();
    await this.importing;
    return "complete";
  }

  /** Gives the restore up; the multistore is empty again when the promise resolves. */
  async abort(): Promise<void> {
    this.chunks.fail(new SnapshotError("restore was aborted"));
    await this.importing.catch(() => undefined);
  }
}

/** Hands chunks from whoever receives them to whoever reads them, one at a time. */
class ChunkQueue implements AsyncIterable<Uint8Array> {
  private chunk: Uint8Array | undefined;
  private isEnded = false;
  private isAbandoned = false;
  private failure: SnapshotError | undefined;
  private changed = Promise.withResolvers<void>();

  /** Resolves when the chunk was taken or nobody will take it. */
  async push(chunk: Uint8Array): Promise<void> {
    this.chunk = chunk;
    this.notify();
    while (this.chunk !== undefined && !this.isAbandoned) await this.changed.promise;
  }

  end(): void {
    this.isEnded = true;
    this.notify();
  }

  fail(error: SnapshotError): void {
    this.failure = error;
    this.notify();
  }

  /** The reader is gone. */
  abandon(): void {
    this.isAbandoned = true;
    this.notify();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    for (;;) {
      if (this.failure !== undefined) throw this.failure;
      const { chunk } = this;
      if (chunk !== undefined) {
        this.chunk = undefined;
        this.notify();
        yield chunk;
      } else if (this.isEnded) {
        return;
      } else {
        await this.changed.promise;
      }
    }
  }

  private notify(): void {
    this.changed.resolve();
    this.changed = Promise.withResolvers<void>();
  }
}
