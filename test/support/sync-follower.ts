/** Block sync of a node on a network in memory. */

import { BlockSync } from "#engine/block-sync/block-sync.ts";
import { NO_DISK_GUARD } from "#engine/disk-guard.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import { type Logger, silentLogger } from "#lib/logger.ts";
import { type Metrics, noMetrics } from "#lib/metrics.ts";
import type { MemoryNetwork } from "#p2p/memory-network.ts";
import type { State } from "#types/state.ts";
import type { SyncNode } from "./sync-chain.ts";

/** What a follower runs on. */
export interface FollowerOptions {
  readonly network: MemoryNetwork;
  readonly time: Clock & Timers;
  readonly logger?: Logger;
  readonly metrics?: Metrics;
  readonly signatureThreads?: number;
  readonly validatorAddress?: Uint8Array;
}

/** A node's part in the network. */
export interface Follower {
  readonly sync: BlockSync;
  /** The state with which consensus would begin. */
  readonly done: Promise<State>;
}

/** Joins `node` to the network as `id`. */
export function joinFollower(
  id: string,
  node: Pick<SyncNode, "blockStore" | "stateStore" | "executor" | "state">,
  options: FollowerOptions,
): Follower {
  const { network, time } = options;
  const member = network.join(id);
  const done = Promise.withResolvers<State>();
  // A test may look at the reports of others first.
  done.promise.catch(() => {});
  const sync = new BlockSync({
    ...node,
    network: member,
    diskGuard: NO_DISK_GUARD,
    clock: time,
    timers: time,
    logger: options.logger ?? silentLogger,
    metrics: options.metrics ?? noMetrics,
    validatorAddress: options.validatorAddress,
    signatureThreads: options.signatureThreads ?? 0,
    state: () => node.stateStore.load() ?? node.state,
    caughtUp: async (state) => done.resolve(state),
    onFailure: done.reject,
  });
  member.start();
  return { sync, done: done.promise };
}
