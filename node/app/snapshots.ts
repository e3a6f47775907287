/** State sync: making, serving and restoring snapshots through ABCI. */

import { EMPTY_BYTES } from "#lib/bytes.ts";
import type { Logger } from "#lib/logger.ts";
import { Metadata } from "#proto/cosmos/store/snapshots/v1/snapshot.ts";
import {
  ResponseApplySnapshotChunk_Result as ChunkResult,
  ResponseOfferSnapshot_Result as OfferResult,
  type RequestApplySnapshotChunk,
  type RequestLoadSnapshotChunk,
  type RequestOfferSnapshot,
  type ResponseApplySnapshotChunk,
  type ResponseListSnapshots,
  type ResponseLoadSnapshotChunk,
  type ResponseOfferSnapshot,
} from "#proto/tendermint/abci/types.ts";
import { SnapshotError } from "#store/errors.ts";
import type { MultiStore } from "#store/multi-store.ts";
import { SNAPSHOT_FORMAT } from "#store/snapshot.ts";
import type { SnapshotDirectory } from "#store/snapshot-directory.ts";
import { SnapshotRestore } from "#store/snapshot-restore.ts";
import { WireError } from "#wire";
import type { AppOptions } from "./options.ts";

/** Serves snapshots of one application. */
export class SnapshotService {
  private readonly store: MultiStore;
  private readonly directory: SnapshotDirectory | undefined;
  private readonly logger: Logger;
  private readonly options: AppOptions["snapshots"];
  private restore: SnapshotRestore | undefined;
  private making: Promise<void> = Promise.resolve();

  constructor(
    dependencies: {
      readonly store: MultiStore;
      readonly directory: SnapshotDirectory | undefined;
      readonly logger: Logger;
    },
    options: AppOptions["snapshots"],
  ) {
    this.store = dependencies.store;
    this.directory = dependencies.directory;
    this.logger = dependencies.logger;
    this.options = options;
  }

  /** Starts a snapshot of the version just committed when it is its turn; failures are logged, the chain goes on. */
  afterCommit(height: bigint): void {
    const { directory } = this;
    const { interval, keepRecent } = this.options;
    if (directory === undefined || interval <= 0n || height % interval !== 0n) return;
    const release = this.store.hold(height);
    this.making = this.making
      .then(async () => {
        await directory.save(height, this.store.exportSnapshot(height));
        if (keepRecent > 0) await directory.prune(keepRecent);
        this.logger.info("snapshot made", { height });
      })
      .catch((error: unknown) => this.logger.error("snapshot failed", { height, error }))
      .finally(release);
  }

  /** Resolves when no snapshot is being made. */
  idle(): Promise<void> {
    return this.making;
  }

  /** Complete snapshots of the formats this node can serve. */
  async list(): Promise<ResponseListSnapshots> {
    const snapshots = (await this.directory?.list()) ?? [];
    return {
      snapshots: snapshots.map(({ height, format, chunks, hash, metadata }) => ({
        height,
        format,
        chunks,
        hash,
        metadata: Metadata.encode(metadata ?? Metadata.create()),
      })),
    };
  }

  /** One chunk, empty when there is none. */
  async load(request: RequestLoadSnapshotChunk): Promise<ResponseLoadSnapshotChunk> {
    const { height, format, chunk } = request;
    return { chunk: (await this.directory?.loadChunk(height, format, chunk)) ?? EMPTY_BYTES };
  }

  /** Begins a restore if the offer is of our format and the state is empty. */
  async offer(request: RequestOfferSnapshot): Promise<ResponseOfferSnapshot> {
    const offered = request.snapshot;
    if (offered === undefined) return { result: OfferResult.REJECT };
    if (offered.format !== SNAPSHOT_FORMAT) return { result: OfferResult.REJECT_FORMAT };
    if (this.store.latestVersion > 0n) return { result: OfferResult.ABORT };
    await this.restore?.abort();
    this.restore = undefined;
    try {
      const metadata = Metadata.decode(offered.metadata);
      this.restore = new SnapshotRestore(this.store, { ...offered, metadata }, request.appHash);
      return { result: OfferResult.ACCEPT };
    } catch (thrown) {
      if (thrown instanceof SnapshotError || thrown instanceof WireError) return { result: OfferResult.REJECT };
      throw thrown;
    }
  }

  /** Adds a chunk; `isComplete` says that the state is whole. */
  async apply(
    request: RequestApplySnapshotChunk,
  ): Promise<{ readonly response: ResponseApplySnapshotChunk; readonly isComplete: boolean }> {
    const { restore } = this;
    if (restore === undefined) return applied(ChunkResult.ABORT);
    if (request.index !== restore.nextIndex) return applied(ChunkResult.RETRY, { refetch: [restore.nextIndex] });
    try {
      switch (await restore.apply(request.chunk)) {
        case "accepted":
          return applied(ChunkResult.ACCEPT);
        case "complete":
          this.restore = undefined;
          return applied(ChunkResult.ACCEPT, { isComplete: true });
        case "refused":
          return applied(ChunkResult.RETRY, { refetch: [request.index], reject: [request.sender] });
      }
    } catch (thrown) {
      if (!(thrown instanceof SnapshotError)) throw thrown;
      this.restore = undefined;
      this.logger.warn("snapshot is unusable", { reason: thrown.message });
      return applied(ChunkResult.REJECT_SNAPSHOT);
    }
  }
}

function applied(
  result: number,
  more: {
    readonly refetch?: readonly number[];
    readonly reject?: readonly string[];
    readonly isComplete?: boolean;
  } = {},
): { readonly response: ResponseApplySnapshotChunk; readonly isComplete: boolean } {
  const response = { result, refetchChunks: more.refetch ?? [], rejectSenders: more.reject ?? [] };
  return { response, isComplete: more.isComplete ?? false };
}
