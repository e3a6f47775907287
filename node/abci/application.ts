/**
 * The door between engine and application: ABCI 2.0 (`cmt:abci/types/application.go`, v0.38).
 *
 * The engine calls these methods over four logical connections, and only the order within one connection is promised:
 * - consensus: `initChain`, `prepareProposal`, `processProposal`, `extendVote`, `verifyVoteExtension`, `finalizeBlock`,
 *   `commit`, never two at a time;
 * - mempool: `checkTx`, possibly many at once, but none between the start of `commit` and its answer;
 * - query: `info` and `query`, at any time;
 * - snapshot: the four snapshot methods.
 *
 * A method that rejects its promise stops the node: an application that cannot answer has no state to agree on.
 * Refusals that belong to the protocol are values: a non-zero `code`, a REJECT status.
 */

import type {
  RequestApplySnapshotChunk,
  RequestCheckTx,
  RequestCommit,
  RequestExtendVote,
  RequestFinalizeBlock,
  RequestInfo,
  RequestInitChain,
  RequestListSnapshots,
  RequestLoadSnapshotChunk,
  RequestOfferSnapshot,
  RequestPrepareProposal,
  RequestProcessProposal,
  RequestQuery,
  RequestVerifyVoteExtension,
  ResponseApplySnapshotChunk,
  ResponseCheckTx,
  ResponseCommit,
  ResponseExtendVote,
  ResponseFinalizeBlock,
  ResponseInfo,
  ResponseInitChain,
  ResponseListSnapshots,
  ResponseLoadSnapshotChunk,
  ResponseOfferSnapshot,
  ResponsePrepareProposal,
  ResponseProcessProposal,
  ResponseQuery,
  ResponseVerifyVoteExtension,
} from "#proto/tendermint/abci/types.ts";

/** What an application in the same process may be told beside ABCI. */
export interface TxHints {
  /** At any time: this transaction will be checked soon. Work that does not depend on the state can begin. */
  expectTx?(tx: Uint8Array): void;
}

/** The replicated state machine as the engine sees it. */
export interface Application {
  /** The last committed height and app hash; the engine replays whatever the application lacks. */
  info(request: RequestInfo): Promise<ResponseInfo>;
  /** Called once, before the first block; may replace the genesis validators and parameters. */
  initChain(request: RequestInitChain): Promise<ResponseInitChain>;
  /** Whether a transaction may enter the mempool; `type` 1 asks again after a block. */
  checkTx(request: RequestCheckTx): Promise<ResponseCheckTx>;
  /** The transactions a proposer puts into its block: any list of at most `maxTxBytes`. */
  prepareProposal(request: RequestPrepareProposal): Promise<ResponsePrepareProposal>;
  /** Whether this validator may prevote the block; must be the same on every correct node. */
  processProposal(request: RequestProcessProposal): Promise<ResponseProcessProposal>;
  /** Data to attach to a precommit; only called when vote extensions are enabled. */
  extendVote(request: RequestExtendVote): Promise<ResponseExtendVote>;
  /** Whether another validator's extension is acceptable; rejecting one costs that vote. */
  verifyVoteExtension(request: RequestVerifyVoteExtension): Promise<ResponseVerifyVoteExtension>;
  /** Executes a decided block without persisting it; answers the app hash of the next header. */
  finalizeBlock(request: RequestFinalizeBlock): Promise<ResponseFinalizeBlock>;
  /** Persists the executed block; answers the height below which the engine may prune. */
  commit(request: RequestCommit): Promise<ResponseCommit>;
  /** Reads committed state. */
  query(request: RequestQuery): Promise<ResponseQuery>;
  /** The snapshots this application can serve. */
  listSnapshots(request: RequestListSnapshots): Promise<ResponseListSnapshots>;
  /** Whether to restore a snapshot found on the network. */
  offerSnapshot(request: RequestOfferSnapshot): Promise<ResponseOfferSnapshot>;
  /** One chunk of a listed snapshot. */
  loadSnapshotChunk(request: RequestLoadSnapshotChunk): Promise<ResponseLoadSnapshotChunk>;
  /** Restores one chunk of the accepted snapshot. */
  applySnapshotChunk(request: RequestApplySnapshotChunk): Promise<ResponseApplySnapshotChunk>;
}
