/** How many versions are kept, in the SDK's terms (store/pruning/types/options.go). */

import { PruningOptionsError } from "./errors.ts";

/** `keepRecent` versions besides the latest stay; every `interval` versions the older ones are given up. Interval 0 keeps all. */
export interface PruningOptions {
  readonly keepRecent: number;
  readonly interval: number;
}

/** A strategy as app.toml names it. */
export type PruningStrategy =
  | { readonly kind: "default" }
  | { readonly kind: "nothing" }
  | { readonly kind: "everything" }
  | { readonly kind: "custom"; readonly keepRecent: number; readonly interval: number };

const INTERVAL_MIN = 10;
const KEEP_RECENT_MIN = 2;

/** The numbers behind a strategy; throws `PruningOptionsError` for a custom one below the SDK's minimum. */
export function pruningOptions(strategy: PruningStrategy): PruningOptions {
  switch (strategy.kind) {
    case "default":
      return { keepRecent: 362_880, interval: INTERVAL_MIN };
    case "nothing":
      return { keepRecent: 0, interval: 0 };
    case "everything":
      return { keepRecent: KEEP_RECENT_MIN, interval: INTERVAL_MIN };
    case "custom":
      return customOptions(strategy);
  }
}

/** The earliest version to keep once `version` is committed: `first` unless this is a version at which to prune. */
export function earliestToKeep(
  options: PruningOptions,
  at: { readonly version: number; readonly first: number },
): number {
  if (options.interval === 0 || at.version % options.interval !== 0) return at.first;
  return Math.max(at.first, at.version - options.keepRecent);
}

function customOptions(options: PruningOptions): PruningOptions {
  const { keepRecent, interval } = options;
  if (!Number.isSafeInteger(keepRecent) || keepRecent < KEEP_RECENT_MIN) {
    throw new PruningOptionsError("pruning must keep at least 2 recent versions", { keepRecent });
  }
  if (!Number.isSafeInteger(interval) || interval < INTERVAL_MIN) {
    throw new PruningOptionsError("pruning interval must be at least 10", { interval });
  }
  return { keepRecent, interval };
}
