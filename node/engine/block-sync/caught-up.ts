/** When fetching blocks ends and consensus begins (`cmt:blocksync/pool.go` IsCaughtUp, `reactor.go` poolRoutine). */

import { voteExtensionsEnabled } from "#types/params.ts";
import type { State } from "#types/state.ts";
import type { BlockPool } from "./block-pool.ts";
import { NO_BLOCK_TIMEOUT_MS, type SyncTracker } from "./sync-tracker.ts";

/** What the decision rests on. */
export interface SyncSituation {
  readonly state: State;
  readonly pool: Pick<BlockPool, "height" | "target" | "peerCount">;
  readonly tracker: SyncTracker;
  /** Blocks executed in this run. */
  readonly executed: number;
  /** Whether the extended commit of the last block is stored. */
  readonly hasExtendedCommit: boolean;
  /** This node's validator; undefined when it has none. */
  readonly validatorAddress: Uint8Array | undefined;
  /** Connected peers that have not said yet what they have. */
  readonly silentPeers: number;
  readonly startedMs: number;
  /** When the last block was executed, or the run began. */
  readonly progressMs: number;
  readonly nowMs: number;
}

/** How long peers may take to connect and to say what they have, ms (`peerConnWait`). */
export const PEER_WAIT_MS = 3000;
/** Time without progress after which the end is considered, ms (`defaultIntervalSwitchToConsensus`). */
export const IDLE_MS = 1000;

/** Whether consensus should take over now; asked while there is no block to execute. */
export function isTimeForConsensus(situation: SyncSituation): boolean {
  const { state, pool, nowMs } = situation;
  const sinceStart = nowMs - situation.startedMs;
  const idleMs = nowMs - situation.progressMs;
  if (idleMs < IDLE_MS || lacksExtensions(situation)) return false;
  // Nobody can make a block without us, so there is none to wait for.
  if (idleMs >= PEER_WAIT_MS && isChainBlockedBy(state, situation.validatorAddress)) return true;
  if (pool.peerCount === 0) return false;
  if (situation.silentPeers > 0 && sinceStart < PEER_WAIT_MS) return false;
  // The highest block cannot be fetched: its commit is only in the next one.
  if (pool.height >= pool.target - 1n) return true;
  if (sinceStart < PEER_WAIT_MS) return false;
  if (situation.executed > 0) return situation.tracker.isCaughtUp(nowMs);
  return sinceStart >= PEER_WAIT_MS + NO_BLOCK_TIMEOUT_MS;
}

/** Whether the validator has so much power that the others cannot decide without it. */
export function isChainBlockedBy({ validators }: State, address: Uint8Array | undefined): boolean {
  const validator = address && validators.getByAddress(address);
  return validator !== undefined && validator.votingPower * 3n >= validators.totalVotingPower;
}

/** Whether the validator is alone: then nobody else can have blocks that it lacks (`cmt:node/setup.go` onlyValidatorIsUs). */
export function isOnlyValidator({ validators }: State, address: Uint8Array | undefined): boolean {
  return validators.size === 1 && address !== undefined && validators.hasAddress(address);
}

/** A proposer needs the extensions of the last block, which come with the block or not at all. */
function lacksExtensions({ state, executed, hasExtendedCommit }: SyncSituation): boolean {
  const { lastBlockHeight } = state;
  if (lastBlockHeight === 0n || executed > 0 || hasExtendedCommit) return false;
  return voteExtensionsEnabled(state.consensusParams, lastBlockHeight);
}
