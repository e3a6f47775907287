/** Settings of consensus; names and defaults of CometBFT's `[consensus]` section (`cmt:config/config.go`). */

/** Timeouts in milliseconds, grown by a delta per round, and when to make blocks. */
export interface ConsensusOptions {
  readonly timeoutProposeMs: number;
  readonly timeoutProposeDeltaMs: number;
  readonly timeoutPrevoteMs: number;
  readonly timeoutPrevoteDeltaMs: number;
  readonly timeoutPrecommitMs: number;
  readonly timeoutPrecommitDeltaMs: number;
  /** How long to wait after a commit for the precommits of the others. */
  readonly timeoutCommitMs: number;
  /** Go on as soon as every validator's precommit is there. */
  readonly skipTimeoutCommit: boolean;
  /** Make blocks without txs; if not, only when txs wait or the last block changed the app hash. */
  readonly createEmptyBlocks: boolean;
  /** Make an empty block after this time without txs; 0 means at once. */
  readonly createEmptyBlocksIntervalMs: number;
  /** Past blocks searched at start for signatures of this key, which another node may be using; 0 searches none. */
  readonly doubleSignCheckHeight: number;
}

/** CometBFT's defaults. */
export const DEFAULT_CONSENSUS_OPTIONS: ConsensusOptions = {
  timeoutProposeMs: 3000,
  timeoutProposeDeltaMs: 500,
  timeoutPrevoteMs: 1000,
  timeoutPrevoteDeltaMs: 500,
  timeoutPrecommitMs: 1000,
  timeoutPrecommitDeltaMs: 500,
  timeoutCommitMs: 1000,
  skipTimeoutCommit: false,
  createEmptyBlocks: true,
  createEmptyBlocksIntervalMs: 0,
  doubleSignCheckHeight: 0,
};
