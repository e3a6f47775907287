/** Looks for snapshots and tries one after the other until one is restored (`cmt:statesync/syncer.go`, SyncAny). */

import { join } from "node:path";
import { toHexUpper } from "#lib/bytes.ts";
import { SNAPSHOT_CHANNEL } from "#p2p/channels.ts";
import type { Peer } from "#p2p/network.ts";
import type { ChunkResponse, SnapshotsResponse } from "#proto/tendermint/statesync/types.ts";
import type { SyncedState } from "./bootstrap.ts";
import { ChunkFetcher } from "./chunk-fetcher.ts";
import { ChunkQueue } from "./chunk-queue.ts";
import { ChunkStore } from "./chunk-store.ts";
import { type NamedSnapshot, namedSnapshot } from "./snapshot.ts";
import { SNAPSHOTS_REQUEST } from "./snapshot-messages.ts";
import { SnapshotPool } from "./snapshot-pool.ts";
import {
  INFO_REQUEST,
  type RestoreOutcome,
  restoreSnapshot,
  StateSyncError,
  verifyApplication,
} from "./snapshot-restore.ts";
import type { StateProvider } from "./state-provider.ts";
import type { StateSyncDependencies, StateSyncOptions } from "./state-sync.ts";

/** Names of folders for chunks begin with it; the node's id follows. */
export const FOLDER_PREFIX = "tributary-state-sync-";
/** Wait before a snapshot is tried again whose height the chain's nodes do not tell yet, ms. */
const POSTPONED_MS = 5000;
/** Times the application may begin a snapshot anew. */
export const SNAPSHOT_RETRIES_MAX = 3;
const NS_PER_MS = 1_000_000n;

/** One state sync; `run` is called once. */
export class Syncer {
  readonly #dependencies: StateSyncDependencies;
  readonly #options: StateSyncOptions;
  readonly #provider: StateProvider;
  readonly #pool = new SnapshotPool();
  #fetcher: ChunkFetcher | undefined;
  #discovered = Promise.withResolvers<void>();
  readonly #stopped = Promise.withResolvers<never>();

  constructor(dependencies: StateSyncDependencies, options: StateSyncOptions, provider: StateProvider) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#provider = provider;
    this.#stopped.promise.catch(() => {});
  }

  /** Restores a snapshot; rejects when there is no hope, or on `stop`. */
  async run(): Promise<SyncedState> {
    const restored = await this.#resume();
    if (restored !== undefined) return restored;
    this.#askAll();
    this.#dependencies.logger.info("discovering snapshots", { ms: this.#options.discoveryTimeMs });
    await this.#pause(this.#options.discoveryTimeMs);
    for (;;) {
      const snapshot = this.#pool.best(this.#nowMs());
      if (snapshot !== undefined) {
        const synced = await this.#try(snapshot);
        if (synced !== undefined) return synced;
        continue;
      }
      this.#dependencies.logger.info("no snapshot to try, asking again", {
        peers: this.#dependencies.network.peers().length,
      });
      // What is discovered now is tried at once: it may be gone soon.
      this.#discovered = Promise.withResolvers<void>();
      this.#askAll();
      const longest = this.#pause(Math.max(this.#options.discoveryTimeMs, POSTPONED_MS));
      longest.catch(() => {});
      await Promise.race([longest, this.#discovered.promise]);
    }
  }

  stop(): void {
    this.#fetcher?.stop();
    this.#stopped.reject(new StateSyncError("state sync was stopped"));
  }

  addPeer(peer: Peer): void {
    void peer.send(SNAPSHOT_CHANNEL, SNAPSHOTS_REQUEST);
  }

  removePeer(peerId: string): void {
    this.#pool.removePeer(peerId);
    this.#fetcher?.removePeer(peerId);
  }

  /** A peer offers a snapshot. */
  addSnapshot(peerId: string, { height, format, chunks, hash, metadata }: SnapshotsResponse): void {
    const snapshot = namedSnapshot({ height, format, chunks, hash, metadata });
    if (!this.#pool.add(peerId, snapshot)) return;
    this.#dependencies.logger.info("discovered snapshot", { height, format, chunks, hash: toHexUpper(hash) });
    this.#discovered.resolve();
  }

  /** A peer sends a chunk. */
  addChunk(peerId: string, response: ChunkResponse): void {
    this.#fetcher?.receive(peerId, response);
  }

  /** An application that was restored before a crash, but whose state was not stored, need not be restored again. */
  async #resume(): Promise<SyncedState | undefined> {
    const { application, logger } = this.#dependencies;
    const { lastBlockHeight: height } = await application.info(INFO_REQUEST);
    if (height === 0n) return undefined;
    logger.info("application is restored already", { height });
    const state = await this.#provider.state(height);
    await verifyApplication(application, state);
    return { state, commit: await this.#provider.commit(height) };
  }

  /** Tries a snapshot until it is restored or rejected. */
  async #try(snapshot: NamedSnapshot): Promise<SyncedState | undefined> {
    // A folder of this node's own, since what else is in it is removed: the directory may be the system's for all.
    const folder = join(this.#options.directory, `${FOLDER_PREFIX}${this.#dependencies.network.id}`);
    const store = await ChunkStore.open(folder, snapshot.key);
    const queue = new ChunkQueue(store, snapshot.chunks);
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(snapshot, queue);
      if (outcome.kind === "retry" && attempt <= SNAPSHOT_RETRIES_MAX) {
        queue.retryAll();
        continue;
      }
      if (outcome.kind === "postpone") {
        this.#dependencies.logger.info("snapshot is postponed", { height: snapshot.height, reason: outcome.reason });
        this.#pool.postpone(snapshot, this.#nowMs() + POSTPONED_MS);
        // Whoever lost it has made another since.
        if (this.#pool.isGone(snapshot)) this.#askAll();
        return undefined;
      }
      await store.clear();
      if (outcome.kind === "restored") {
        const { height, format, hash } = snapshot;
        this.#dependencies.logger.info("snapshot restored", { height, format, hash });
        return outcome.synced;
      }
      this.#reject(snapshot, outcome);
      return undefined;
    }
  }

  async #attempt(snapshot: NamedSnapshot, queue: ChunkQueue): Promise<RestoreOutcome> {
    const failed = Promise.withResolvers<never>();
    failed.promise.catch(() => {});
    const fetcher = new ChunkFetcher(
      { ...this.#dependencies, pool: this.#pool, queue, onFailure: failed.reject },
      { fetchers: this.#options.chunkFetchers, requestTimeoutMs: this.#options.chunkRequestTimeoutMs },
      snapshot,
    );
    this.#fetcher = fetcher;
    const halted = Promise.race([failed.promise, this.#stopped.promise]);
    halted.catch(() => {});
    const parts = { ...this.#dependencies, provider: this.#provider, pool: this.#pool, halted };
    try {
      return await restoreSnapshot(parts, snapshot, { queue, fetcher });
    } finally {
      fetcher.stop();
      this.#fetcher = undefined;
    }
  }

  #reject(snapshot: NamedSnapshot, outcome: RestoreOutcome): void {
    const what = outcome.kind === "reject" ? outcome.what : "snapshot";
    const reason = outcome.kind === "reject" ? outcome.reason : "the application begins it again and again";
    const { height, format } = snapshot;
    this.#dependencies.logger.warn("snapshot is rejected", { height, format, what, reason });
    switch (what) {
      case "snapshot":
        this.#pool.reject(snapshot);
        return;
      case "format":
        this.#pool.rejectFormat(snapshot.format);
        return;
      case "senders":
        for (const peerId of this.#pool.peersOf(snapshot)) this.#pool.rejectPeer(peerId);
        return;
    }
  }

  #askAll(): void {
    for (const peer of this.#dependencies.network.peers()) this.addPeer(peer);
  }

  async #pause(durationMs: number): Promise<void> {
    const over = Promise.withResolvers<void>();
    const timer = this.#dependencies.timers.after(durationMs, over.resolve);
    try {
      await Promise.race([over.promise, this.#stopped.promise]);
    } finally {
      timer.cancel();
    }
  }

  #nowMs(): number {
    return Number(this.#dependencies.clock.now() / NS_PER_MS);
  }
}
