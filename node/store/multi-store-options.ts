/** What a multistore may use and keep, and the values it reports. */

import type { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import type { PruningOptions } from "./pruning.ts";

/** What the multistore may use and keep. */
export interface MultiStoreOptions {
  /** Latest values kept in memory, bytes. */
  readonly cacheBytesMax?: number;
  /** Tree nodes kept in memory after a commit; about 100 bytes each. */
  readonly residentNodesMax?: number;
  readonly pruning?: PruningOptions;
  /** Records deleted per block when versions are given up. */
  readonly pruneRecordsPerBlock?: number;
  /** Stores that an upgrade takes away; their history stays readable. */
  readonly removedStores?: readonly string[];
}

/** A version and its app hash. */
export interface CommitId {
  readonly version: bigint;
  readonly hash: Uint8Array;
}

/** A store's root hash. */
export interface StoreRoot {
  readonly name: string;
  readonly hash: Uint8Array;
}

/** Approximate bytes on disk of a store: its latest values, and its tree with all history. */
export interface StoreSize {
  readonly name: string;
  readonly latestBytes: number;
  readonly treeBytes: number;
}

/** The time a commit info carries; it is not part of the app hash. */
export type Timestamp = CommitInfo["timestamp"];

/** Default of `cacheBytesMax`. */
export const CACHE_BYTES_MAX = 64 * 2 ** 20;
/** Default of `residentNodesMax`. */
export const RESIDENT_NODES_MAX = 2_000_000;
/** Default of `pruneRecordsPerBlock`. */
export const PRUNE_RECORDS_PER_BLOCK = 40_000;
/** Default of `pruning`. */
export const KEEP_EVERYTHING: PruningOptions = { keepRecent: 0, interval: 0 };
