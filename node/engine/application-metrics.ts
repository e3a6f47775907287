/**
 * What CometBFT counts of the calls to the application and of what it decides, under its names (`cmt:proxy/metrics.go`,
 * `state/metrics.go`, `mempool/metrics.go`, `consensus/metrics.go`): all of it passes one door.
 */

import type { Application, TxHints } from "#abci/application.ts";
import type { Clock } from "#lib/clock.ts";
import type { Counter, Histogram, Metrics } from "#lib/metrics.ts";
import {
  CheckTxType,
  ResponseProcessProposal_ProposalStatus as ProposalStatus,
  type RequestCheckTx,
  type ResponseCheckTx,
  type ResponseFinalizeBlock,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from "#proto/tendermint/abci/types.ts";

/** What counting uses. */
export interface ApplicationMetricsDependencies {
  readonly metrics: Metrics;
  readonly clock: Clock;
}

/** The same application, its calls counted. */
export function countCalls<A extends Application & TxHints>(
  application: A,
  { metrics, clock }: ApplicationMetricsDependencies,
): Application & TxHints {
  const counted = declare(metrics);
  const timed = <Q, R>(
    { method, type = "sync" }: { readonly method: string; readonly type?: "sync" | "async" },
    call: (request: Q) => Promise<R>,
    note: (request: Q, response: R, ns: bigint) => void = () => {},
  ): ((request: Q) => Promise<R>) => {
    const labels = { method, type };
    return async (request) => {
      const startedNs = clock.now();
      const response = await call(request);
      const ns = clock.now() - startedNs;
      counted.timing.observe(Number(ns) / NS_PER_SECOND, labels);
      note(request, response, ns);
      return response;
    };
  };
  const expectTx = application.expectTx?.bind(application);
  return {
    info: timed({ method: "info" }, (request) => application.info(request)),
    query: timed({ method: "query" }, (request) => application.query(request)),
    initChain: timed({ method: "init_chain" }, (request) => application.initChain(request)),
    checkTx: timed({ method: "check_tx", type: "async" }, (request) => application.checkTx(request), counted.checked),
    prepareProposal: timed(
      { method: "prepare_proposal" },
      (request) => application.prepareProposal(request),
      () => counted.created.inc(),
    ),
    processProposal: timed(
      { method: "process_proposal" },
      (request) => application.processProposal(request),
      (_, { status }) => counted.proposals.inc(1, { status: verdict(status === ProposalStatus.ACCEPT) }),
    ),
    extendVote: timed({ method: "extend_vote" }, (request) => application.extendVote(request)),
    verifyVoteExtension: timed(
      { method: "verify_vote_extension" },
      (request) => application.verifyVoteExtension(request),
      (_, { status }) => counted.extensions.inc(1, { status: verdict(status === VerifyStatus.ACCEPT) }),
    ),
    finalizeBlock: timed(
      { method: "finalize_block" },
      (request) => application.finalizeBlock(request),
      (_, response, ns) => counted.finalized(response, ns),
    ),
    commit: timed({ method: "commit" }, (request) => application.commit(request)),
    listSnapshots: timed({ method: "list_snapshots" }, (request) => application.listSnapshots(request)),
    offerSnapshot: timed({ method: "offer_snapshot" }, (request) => application.offerSnapshot(request)),
    loadSnapshotChunk: timed({ method: "load_snapshot_chunk" }, (request) => application.loadSnapshotChunk(request)),
    applySnapshotChunk: timed({ method: "apply_snapshot_chunk" }, (request) => application.applySnapshotChunk(request)),
    ...(expectTx === undefined ? {} : { expectTx }),
  };
}

const NS_PER_SECOND = 1e9;
const NS_PER_MS = 1e6;
/** CometBFT's bounds, seconds, milliseconds and bytes. */
const TIMING_BUCKETS = [0.0001, 0.0004, 0.002, 0.009, 0.02, 0.1, 0.65, 2, 6, 25];
const PROCESSING_BUCKETS = Array.from({ length: 10 }, (_, i) => 1 + 10 * i);
const TX_BUCKETS = Array.from({ length: 7 }, (_, i) => 3 ** i);

interface ApplicationMetrics {
  readonly timing: Histogram;
  readonly created: Counter;
  /** By `status`. */
  readonly proposals: Counter;
  /** By `status`. */
  readonly extensions: Counter;
  checked(request: RequestCheckTx, response: ResponseCheckTx): void;
  finalized(response: ResponseFinalizeBlock, ns: bigint): void;
}

function declare(metrics: Metrics): ApplicationMetrics {
  const counter = (name: string, help: string, labels: readonly string[] = []): Counter =>
    metrics.counter({ name, help, labels });
  const processing = metrics.histogram({
    name: "state_block_processing_time",
    help: "Milliseconds that the application takes to execute a block.",
    buckets: PROCESSING_BUCKETS,
  });
  const validators = counter("state_validator_set_updates", "Blocks that changed the validators.");
  const params = counter("state_consensus_param_updates", "Blocks that changed the consensus params.");
  const rechecks = counter("mempool_recheck_times", "Txs checked again after a block.");
  const evicted = counter("mempool_evicted_txs", "Txs that were valid and became invalid.");
  const txBytes = metrics.histogram({
    name: "mempool_tx_size_bytes",
    help: "Bytes of the txs that were found valid.",
    buckets: TX_BUCKETS,
  });
  return {
    timing: metrics.histogram({
      name: "abci_connection_method_timing_seconds",
      help: "How long the application takes to answer.",
      labels: ["method", "type"],
      buckets: TIMING_BUCKETS,
    }),
    created: counter("consensus_proposal_create_count", "Proposals made by this node."),
    proposals: counter("consensus_proposal_receive_count", "Proposals judged by the application.", ["status"]),
    extensions: counter("consensus_vote_extension_receive_count", "Vote extensions judged by the application.", [
      "status",
    ]),
    checked: ({ tx, type }, { code }) => {
      if (type === CheckTxType.RECHECK) {
        rechecks.inc();
        if (code !== 0) evicted.inc();
      } else if (code === 0) txBytes.observe(tx.length);
    },
    finalized: ({ validatorUpdates, consensusParamUpdates }, ns) => {
      processing.observe(Number(ns) / NS_PER_MS);
      if (validatorUpdates.length > 0) validators.inc();
      if (consensusParamUpdates !== undefined) params.inc();
    },
  };
}

function verdict(isAccepted: boolean): string {
  return isAccepted ? "accepted" : "rejected";
}
