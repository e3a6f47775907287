/** Gives our application's snapshots to nodes that join. */

import type { Application } from "#abci/application.ts";
import { compareBigints } from "#lib/bytes.ts";
import type { Clock } from "#lib/clock.ts";
import { CHUNK_CHANNEL, SNAPSHOT_CHANNEL } from "#p2p/channels.ts";
import type { Peer } from "#p2p/network.ts";
import type { Snapshot } from "#proto/tendermint/abci/types.ts";
import type { ChunkRequest } from "#proto/tendermint/statesync/types.ts";
import { chunkResponse, snapshotsResponse } from "./snapshot-messages.ts";
import { SNAPSHOTS_PER_PEER_MAX } from "./snapshot-pool.ts";

/** What serving needs. */
export interface SnapshotServerDependencies {
  readonly application: Pick<Application, "listSnapshots" | "loadSnapshotChunk">;
  readonly clock: Clock;
}

/** How long one answer of the application serves all who ask, nanoseconds. */
const LIST_AGE_MAX_NS = 1_000_000_000n;

/** Answers other nodes; one answer at a time per peer, since the network waits for each. */
export class SnapshotServer {
  readonly #dependencies: SnapshotServerDependencies;
  #list: { readonly madeNs: bigint; readonly snapshots: Promise<readonly Snapshot[]> } | undefined;

  constructor(dependencies: SnapshotServerDependencies) {
    this.#dependencies = dependencies;
  }

  /** Sends the most recent snapshots, one message each. */
  async sendSnapshots(peer: Peer): Promise<void> {
    for (const snapshot of await this.#recent()) {
      if (!(await peer.send(SNAPSHOT_CHANNEL, snapshotsResponse(snapshot)))) return;
    }
  }

  /** Sends a chunk, or that it is not here. */
  async sendChunk(peer: Peer, { height, format, index }: ChunkRequest): Promise<void> {
    const { chunk } = await this.#dependencies.application.loadSnapshotChunk({ height, format, chunk: index });
    await peer.send(CHUNK_CHANNEL, chunkResponse({ height, format, index, chunk, missing: chunk.length === 0 }));
  }

  #recent(): Promise<readonly Snapshot[]> {
    const now = this.#dependencies.clock.now();
    if (this.#list === undefined || now - this.#list.madeNs > LIST_AGE_MAX_NS) {
      this.#list = { madeNs: now, snapshots: this.#load() };
    }
    return this.#list.snapshots;
  }

  async #load(): Promise<readonly Snapshot[]> {
    const { snapshots } = await this.#dependencies.application.listSnapshots({});
    const ordered = [...snapshots].sort((a, b) => compareBigints(b.height, a.height) || b.format - a.format);
    return ordered.slice(0, SNAPSHOTS_PER_PEER_MAX);
  }
}
