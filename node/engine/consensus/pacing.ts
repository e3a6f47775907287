/** When a height's first round begins (`cmt:consensus/state.go`, scheduleRound0 and enterNewRound). */

import { equalBytes } from "#lib/bytes.ts";
import { nsFromTimestamp } from "#lib/time.ts";
import type { Mempool } from "#mempool/mempool.ts";
import { nextHeight, type State } from "#types/state.ts";
import type { ConsensusOptions } from "../options.ts";
import type { BlockStore } from "../stores/block-store.ts";
import type { HeightMachine } from "./height-machine.ts";

/** What the next thing to wait for is. */
export type Pace =
  /** Nothing: begin. */
  | { readonly kind: "begin" }
  /** The time at which the commit timeout ends, milliseconds from now. */
  | { readonly kind: "wait"; readonly delayMs: number }
  /** Txs, or the end of this time; undefined means for ever. */
  | { readonly kind: "wait-for-txs"; readonly delayMs: number | undefined };

/** What pacing looks at. */
export interface PacingDependencies {
  readonly blockStore: Pick<BlockStore, "loadMeta">;
  readonly mempool: Pick<Mempool, "size">;
}

/** When the height was entered, nanoseconds since the epoch. */
export interface HeightTimes {
  readonly enteredNs: bigint;
  readonly nowNs: bigint;
}

/** What has to pass before `machine` may enter round 0. */
export function paceOf(
  dependencies: PacingDependencies,
  options: ConsensusOptions,
  at: { readonly machine: HeightMachine; readonly times: HeightTimes },
): Pace {
  const { machine, times } = at;
  const waitedMs = Number((times.nowNs - times.enteredNs) / 1_000_000n);
  const leftMs = commitWaitMs(options, machine, times) - waitedMs;
  if (leftMs > 0) return { kind: "wait", delayMs: leftMs };
  if (!mustWaitForTxs(dependencies, options, machine)) return { kind: "begin" };
  const intervalMs = options.createEmptyBlocksIntervalMs;
  if (intervalMs === 0) return { kind: "wait-for-txs", delayMs: undefined };
  const emptyLeftMs = leftMs + intervalMs;
  return emptyLeftMs > 0 ? { kind: "wait-for-txs", delayMs: emptyLeftMs } : { kind: "begin" };
}

function commitWaitMs(
  options: ConsensusOptions,
  { state, lastCommit }: HeightMachine,
  { enteredNs }: HeightTimes,
): number {
  if (state.lastBlockHeight === 0n) {
    const untilGenesis = Number((nsFromTimestamp(state.lastBlockTime) - enteredNs) / 1_000_000n);
    return Math.max(0, untilGenesis);
  }
  return options.skipTimeoutCommit && lastCommit.isComplete ? 0 : options.timeoutCommitMs;
}

function mustWaitForTxs(dependencies: PacingDependencies, options: ConsensusOptions, machine: HeightMachine): boolean {
  if (options.createEmptyBlocks && options.createEmptyBlocksIntervalMs === 0) return false;
  if (dependencies.mempool.size > 0 || needsProofBlock(dependencies, machine.state)) return false;
  // Others that are ahead of us had a reason to begin.
  return machine.core.votes.size === 0 && machine.blocks.proposals(0).length === 0;
}

/** The first block, and one after a block that changed the app hash, are made at once: the hash is proved by the next header. */
function needsProofBlock({ blockStore }: PacingDependencies, state: State): boolean {
  if (nextHeight(state) === state.initialHeight) return true;
  const last = blockStore.loadMeta(state.lastBlockHeight);
  return last === undefined || !equalBytes(last.header.appHash, state.appHash);
}
