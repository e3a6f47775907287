/** Fetches the chunks of one snapshot from the peers that have it, several at once, and asks somebody else when one fails. */

import type { Timer, Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { CHUNK_CHANNEL } from "#p2p/channels.ts";
import type { Network } from "#p2p/network.ts";
import type { ChunkResponse } from "#proto/tendermint/statesync/types.ts";
import type { ChunkQueue } from "./chunk-queue.ts";
import type { NamedSnapshot } from "./snapshot.ts";
import { chunkRequest } from "./snapshot-messages.ts";
import type { SnapshotPool } from "./snapshot-pool.ts";

/** What fetching needs. */
export interface ChunkFetcherDependencies {
  readonly network: Pick<Network, "peer" | "report">;
  readonly pool: SnapshotPool;
  readonly queue: ChunkQueue;
  readonly timers: Timers;
  readonly logger: Logger;
  /** A chunk could not be kept: the sync cannot go on. */
  onFailure(error: unknown): void;
}

/** How chunks are fetched. */
export interface ChunkFetcherOptions {
  /** Chunks fetched at once (`chunk_fetchers`). */
  readonly fetchers: number;
  /** Wait before another peer is asked (`chunk_request_timeout`), ms. */
  readonly requestTimeoutMs: number;
}

/** Requests in a row that a peer may leave unanswered or say no to. */
export const FAILURES_MAX = 4;
/** Pause when nobody can be asked, ms. */
const NOBODY_PAUSE_MS = 1000;
/** Chunks nobody asked for that a peer may send. */
const UNREQUESTED_MAX = 40;

interface Request {
  readonly peerId: string;
  readonly timer: Timer;
}

interface PeerRecord {
  inFlight: number;
  failures: number;
  unrequested: number;
  /** Chunks it did not deliver. */
  readonly lacking: Set<number>;
}

/** The fetcher; one per attempt at a snapshot. */
export class ChunkFetcher {
  readonly #dependencies: ChunkFetcherDependencies;
  readonly #options: ChunkFetcherOptions;
  readonly #snapshot: NamedSnapshot;
  readonly #requests = new Map<number, Request>();
  readonly #peers = new Map<string, PeerRecord>();
  #pause: Timer | undefined;
  #isStopped = false;

  constructor(dependencies: ChunkFetcherDependencies, options: ChunkFetcherOptions, snapshot: NamedSnapshot) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#snapshot = snapshot;
  }

  /** Asks for as many chunks as may be asked for. */
  fill(): void {
    if (this.#isStopped) return;
    this.#pause?.cancel();
    const { queue, timers } = this.#dependencies;
    while (this.#requests.size < this.#options.fetchers) {
      const index = queue.allocate();
      if (index === undefined) return;
      const peerId = this.#pick(index);
      if (peerId === undefined) {
        queue.release(index);
        this.#pause = timers.after(NOBODY_PAUSE_MS, () => this.fill());
        return;
      }
      this.#ask(peerId, index);
    }
  }

  /** A peer answered. */
  receive(peerId: string, response: ChunkResponse): void {
    const { height, format, index, chunk, missing } = response;
    if (this.#isStopped || height !== this.#snapshot.height || format !== this.#snapshot.format) return;
    const request = this.#requests.get(index);
    if (request?.peerId !== peerId) {
      this.#unrequested(peerId);
      return;
    }
    if (missing) {
      this.#lack(index, peerId);
      return;
    }
    this.#end(index);
    this.#record(peerId).failures = 0;
    const { queue, onFailure } = this.#dependencies;
    queue.add({ index, bytes: chunk, sender: peerId }).then(() => this.fill(), onFailure);
  }

  /** A peer is gone: what it was asked for is asked of others. */
  removePeer(peerId: string): void {
    for (const [index, request] of this.#requests) {
      if (request.peerId !== peerId) continue;
      this.#end(index);
      this.#dependencies.queue.release(index);
    }
    this.fill();
  }

  /** Asks nobody any more. */
  stop(): void {
    this.#isStopped = true;
    this.#pause?.cancel();
    for (const index of [...this.#requests.keys()]) {
      this.#end(index);
      this.#dependencies.queue.release(index);
    }
  }

  #ask(peerId: string, index: number): void {
    const { network, timers, logger } = this.#dependencies;
    logger.debug("fetching chunk", { height: this.#snapshot.height, chunk: index, peer: peerId });
    this.#record(peerId).inFlight++;
    const timer = timers.after(this.#options.requestTimeoutMs, () => this.#fail(index, "peer does not send chunks"));
    this.#requests.set(index, { peerId, timer });
    const sent = network.peer(peerId)?.send(CHUNK_CHANNEL, chunkRequest(this.#snapshot, index));
    void sent?.then((wasSent) => {
      if (!wasSent && this.#requests.get(index)?.peerId === peerId) this.#fail(index, "peer takes no requests");
    });
  }

  /** The peer that failed least, then the one that is asked for least. */
  #pick(index: number): string | undefined {
    const { pool, network } = this.#dependencies;
    const peers = pool.peersOf(this.#snapshot).filter((id) => network.peer(id) !== undefined);
    const willing = peers.filter((id) => !this.#record(id).lacking.has(index));
    // When all failed once, the first to have failed may do better by now.
    const candidates = willing.length > 0 ? willing : peers;
    return candidates.reduce<string | undefined>((best, id) => {
      if (best === undefined) return id;
      const [a, b] = [this.#record(id), this.#record(best)];
      return a.failures * 1000 + a.inFlight < b.failures * 1000 + b.inFlight ? id : best;
    }, undefined);
  }

  #fail(index: number, reason: string): void {
    const request = this.#requests.get(index);
    if (request === undefined) return;
    const { peerId } = request;
    const { queue, pool, network, logger } = this.#dependencies;
    this.#end(index);
    const record = this.#record(peerId);
    record.lacking.add(index);
    record.failures++;
    logger.debug("chunk is not delivered", { chunk: index, peer: peerId, reason });
    queue.release(index);
    if (record.failures >= FAILURES_MAX) {
      pool.removePeer(peerId);
      this.removePeer(peerId);
      network.report(peerId, "unresponsive", reason);
    }
    this.fill();
  }

  /** The snapshot is gone from a peer: others may have it, and the peer another one. */
  #lack(index: number, peerId: string): void {
    const { pool, logger } = this.#dependencies;
    logger.debug("peer has the snapshot no more", { height: this.#snapshot.height, peer: peerId });
    this.#end(index);
    this.#dependencies.queue.release(index);
    pool.lack(peerId, this.#snapshot);
    this.fill();
  }

  #unrequested(peerId: string): void {
    const record = this.#record(peerId);
    if (++record.unrequested <= UNREQUESTED_MAX) return;
    this.#dependencies.pool.rejectPeer(peerId);
    this.#dependencies.network.report(peerId, "flooding", "peer sends chunks that nobody asked for");
  }

  #end(index: number): void {
    const request = this.#requests.get(index);
    if (request === undefined) return;
    request.timer.cancel();
    this.#requests.delete(index);
    this.#record(request.peerId).inFlight--;
  }

  #record(peerId: string): PeerRecord {
    let record = this.#peers.get(peerId);
    if (record === undefined) {
      record = { inFlight: 0, failures: 0, unrequested: 0, lacking: new Set() };
      this.#peers.set(peerId, record);
    }
    return record;
  }
}
