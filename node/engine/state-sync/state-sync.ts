/** State sync (`cmt:statesync/reactor.go`): gives snapshots to nodes that join, and restores one when this node joins. */

import type { Application } from "#abci/application.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { Gauge, Metrics } from "#lib/metrics.ts";
import { CHUNK_CHANNEL, SNAPSHOT_CHANNEL } from "#p2p/channels.ts";
import { PeerFaultError } from "#p2p/errors.ts";
import type { Handled, Network, Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/statesync/types.ts";
import type { SyncedState } from "./bootstrap.ts";
import { requireChunk, requireHeight, requireSnapshot, SNAPSHOT_CHUNKS_MAX_DEFAULT } from "./snapshot-messages.ts";
import { SnapshotServer } from "./snapshot-server.ts";
import type { StateProvider } from "./state-provider.ts";
import { Syncer } from "./syncer.ts";

/** What state sync needs. */
export interface StateSyncDependencies {
  readonly network: Network;
  readonly application: Pick<
    Application,
    "info" | "listSnapshots" | "loadSnapshotChunk" | "offerSnapshot" | "applySnapshotChunk"
  >;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** `[statesync]`. */
export interface StateSyncOptions {
  /** Where chunks are kept until they are applied (`temp_dir`), in a folder that the node makes for itself. */
  readonly directory: string;
  readonly discoveryTimeMs: number;
  readonly chunkRequestTimeoutMs: number;
  readonly chunkFetchers: number;
  /** Most chunks of a snapshot. */
  readonly snapshotChunksMax?: number;
}

/** The reactor; made before the network starts. */
export class StateSync {
  readonly #dependencies: StateSyncDependencies;
  readonly #options: StateSyncOptions;
  readonly #server: SnapshotServer;
  readonly #gauge: Gauge;
  #syncer: Syncer | undefined;

  constructor(dependencies: StateSyncDependencies, options: StateSyncOptions) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#server = new SnapshotServer(dependencies);
    const { network, metrics } = dependencies;
    this.#gauge = metrics.gauge({ name: "statesync_syncing", help: "Whether this node is state syncing: 1 or 0." });
    this.#gauge.set(0);
    network.handle(SNAPSHOT_CHANNEL, (peer, message) => this.#receive(peer, message));
    network.handle(CHUNK_CHANNEL, (peer, message) => this.#receive(peer, message));
    network.watch({
      added: (peer) => this.#syncer?.addPeer(peer),
      removed: ({ id }) => this.#syncer?.removePeer(id),
    });
  }

  /**
   * Restores a snapshot of peers into an application that has no state; what it answers belongs into the stores
   * (`bootstrapStores`). Rejects when there is no hope, or on `stop`.
   */
  async sync(provider: StateProvider): Promise<SyncedState> {
    const syncer = new Syncer(this.#dependencies, this.#options, provider);
    this.#syncer = syncer;
    this.#gauge.set(1);
    try {
      return await syncer.run();
    } finally {
      this.#syncer = undefined;
      this.#gauge.set(0);
    }
  }

  /** Gives up restoring; serving goes on until the network stops. */
  stop(): void {
    this.#syncer?.stop();
  }

  get isSyncing(): boolean {
    return this.#syncer !== undefined;
  }

  #receive(peer: Peer, { sum }: Message): Handled {
    switch (sum?.kind) {
      case "snapshotsRequest":
        return this.#serve(this.#server.sendSnapshots(peer));
      case "chunkRequest":
        requireHeight(sum.value.height);
        return this.#serve(this.#server.sendChunk(peer, sum.value));
      case "snapshotsResponse":
        requireSnapshot(sum.value, this.#options.snapshotChunksMax ?? SNAPSHOT_CHUNKS_MAX_DEFAULT);
        this.#syncer?.addSnapshot(peer.id, sum.value);
        return undefined;
      case "chunkResponse":
        requireChunk(sum.value);
        this.#syncer?.addChunk(peer.id, sum.value);
        return undefined;
      case undefined:
        throw new PeerFaultError("bad-message", "state sync message without a kind");
    }
  }

  /** A snapshot that cannot be read is the peer's loss, not the end of this node. */
  #serve(serving: Promise<void>): Promise<void> {
    return serving.catch((thrown: unknown) => {
      this.#dependencies.logger.error("snapshot cannot be served", { reason: errorMessage(thrown) });
    });
  }
}
