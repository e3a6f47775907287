/** Dashboards made for CometBFT find what they look for: every metric of its version 0.40 by name and labels. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { silentLogger } from "#lib/logger.ts";
import type { MetricSpec, Metrics } from "#lib/metrics.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import { p2pMetrics } from "#p2p/metrics.ts";
import { openTestNode, reach, realClock, realTimers, temporaryHome } from "#test/support/engine-node.ts";
import { countCalls } from "./application-metrics.ts";
import { BlockSync } from "./block-sync/block-sync.ts";
import { recordChainMetrics } from "./chain-metrics.ts";
import { NO_DISK_GUARD } from "./disk-guard.ts";
import { GossipRelay } from "./reactors/gossip-relay.ts";
import { openReactors } from "./reactors/reactors.ts";
import { StateSync } from "./state-sync/state-sync.ts";

/** Names and labels of the metrics.gen.go files of github.com/cometbft/cometbft v0.40.0, by subsystem. */
const COMET: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  consensus: {
    height: [],
    validator_last_signed_height: ["validator_address"],
    rounds: [],
    round_duration_seconds: [],
    validators: [],
    validators_power: [],
    validator_power: ["validator_address"],
    validator_missed_blocks: ["validator_address"],
    missing_validators: [],
    missing_validators_power: [],
    byzantine_validators: [],
    byzantine_validators_power: [],
    block_interval_seconds: [],
    num_txs: [],
    block_size_bytes: [],
    chain_size_bytes: [],
    total_txs: [],
    latest_block_height: [],
    block_parts: ["peer_id"],
    duplicate_block_part: [],
    duplicate_vote: [],
    step_duration_seconds: ["step"],
    block_gossip_parts_received: ["matches_current"],
    quorum_prevote_delay: ["proposer_address"],
    quorum_precommit_delay: ["proposer_address"],
    full_prevote_delay: ["proposer_address"],
    precommits_counted: [],
    precommits_staking_percentage: [],
    vote_extension_receive_count: ["status"],
    proposal_receive_count: ["status"],
    proposal_create_count: [],
    round_voting_power_percent: ["vote_type"],
    late_votes: ["vote_type"],
    peer_height: ["peer_id"],
    round_increment_total: ["step"],
  },
  p2p: {
    peers: [],
    peer_receive_bytes_total: ["peer_id", "chID"],
    peer_send_bytes_total: ["peer_id", "chID"],
    peer_send_queue_size: ["peer_id"],
    num_txs: ["peer_id"],
    message_receive_bytes_total: ["message_type"],
    message_send_bytes_total: ["message_type"],
    messages_received: ["message_type", "reactor"],
    messages_reactor_in_flight: ["message_type", "reactor"],
    messages_reactor_pending_duration: ["message_type", "reactor"],
    message_reactor_receive_duration: ["message_type", "reactor"],
    message_reactor_queue_concurrency: ["reactor"],
  },
  mempool: {
    size: [],
    size_bytes: [],
    tx_size_bytes: [],
    failed_txs: [],
    rejected_txs: [],
    evicted_txs: [],
    recheck_times: [],
    active_outbound_connections: [],
    already_received_txs: [],
    batch_size: ["dir"],
    reaped_txs: [],
  },
  blocksync: {
    syncing: [],
    num_txs: [],
    total_txs: [],
    block_size_bytes: [],
    latest_block_height: [],
    already_included_blocks: [],
    ingested_blocks: [],
    ingested_block_duration: [],
  },
  statesync: { syncing: [] },
  state: { block_processing_time: [], consensus_param_updates: [], validator_set_updates: [] },
  abci_connection: { method_timing_seconds: ["method", "type"] },
};

/** What CometBFT has and we do not. */
const ABSENT: Readonly<Record<string, string>> = {
  p2p_num_txs: "CometBFT declares it and never counts",
  p2p_message_reactor_queue_concurrency: "handlers run one at a time on one thread, whatever the load",
  mempool_batch_size: "of a mempool that the application keeps, which ABCI 2.0 does not have",
  mempool_reaped_txs: "of a mempool that the application keeps, which ABCI 2.0 does not have",
  blocksync_already_included_blocks: "blocks are not handed to a consensus that is running",
  blocksync_ingested_blocks: "blocks are not handed to a consensus that is running",
  blocksync_ingested_block_duration: "blocks are not handed to a consensus that is running",
};

/** What we count beyond, which CometBFT counted earlier or has no notion of. */
const MORE: Readonly<Record<string, string>> = {
  consensus_fast_syncing: "the name of blocksync_syncing before CometBFT 0.37, which dashboards still show",
  p2p_messages_dropped_total: "messages lost to full queues",
  p2p_peer_faults_total: "peers reported, by reason",
};

/** Metrics that are written down. */
function collected(): { readonly metrics: Metrics; readonly specs: Map<string, readonly string[]> } {
  const specs = new Map<string, readonly string[]>();
  const note = (spec: MetricSpec): void => void specs.set(spec.name, spec.labels ?? []);
  const through =
    <T>(make: (spec: MetricSpec) => T) =>
    (spec: MetricSpec): T => {
      note(spec);
      return make(spec);
    };
  const { counter, gauge, histogram } = noMetrics;
  return { specs, metrics: { counter: through(counter), gauge: through(gauge), histogram: through(histogram) } };
}

test("names and labels are those of CometBFT, but for what is listed with its reason", async (t) => {
  const { metrics, specs } = collected();
  const gossip = new GossipRelay();
  const node = await openTestNode({ home: temporaryHome(t), gossip });
  t.after(() => node.stop());
  const { engine } = node;
  const random = seededRandom(1n);
  const network = new MemoryNetwork({ timers: realTimers, random }).join("node");
  const common = { network, clock: realClock, timers: realTimers, random, logger: silentLogger, metrics };
  const application = countCalls(node.application, common);
  const { maxTxBytes } = DEFAULT_MEMPOOL_OPTIONS;
  const places = { maxGossipConnectionsToPersistentPeers: 0, maxGossipConnectionsToNonPersistentPeers: 0 };
  openReactors(
    { ...common, engine, gossip },
    { consensus: { gossipSleepMs: 100, queryMaj23SleepMs: 100 }, mempool: { broadcast: true, maxTxBytes, ...places } },
  );
  new BlockSync({
    ...common,
    ...{ blockStore: engine.blockStore, executor: engine.executor, diskGuard: NO_DISK_GUARD, signatureThreads: 0 },
    validatorAddress: undefined,
    state: () => engine.state(),
    caughtUp: async () => {},
    onFailure: () => {},
  });
  const sync = { directory: temporaryHome(t), discoveryTimeMs: 1, chunkRequestTimeoutMs: 1, chunkFetchers: 1 };
  new StateSync({ ...common, application }, sync);
  p2pMetrics(metrics);
  t.after(recordChainMetrics({ ...common, ...engine, address: undefined }));
  const comet = Object.entries(COMET).flatMap(([subsystem, named]) =>
    Object.entries(named).map(([name, labels]) => [`${subsystem}_${name}`, labels] as const),
  );
  const expected = comet.filter(([name]) => ABSENT[name] === undefined);
  const ours = [...specs].filter(([name]) => MORE[name] === undefined);
  const sorted = (entries: readonly (readonly [string, readonly string[]])[]) =>
    entries.map(([name, labels]) => `${name} ${labels.join()}`).sort((a, b) => (a < b ? -1 : 1));
  assert.deepEqual(sorted(ours), sorted(expected));
  for (const name of Object.keys(ABSENT))
    assert.ok(
      comet.some(([known]) => known === name),
      name,
    );
  for (const name of Object.keys(MORE)) assert.ok(specs.has(name), name);
});

test("a validator that makes blocks counts its rounds, its votes and the calls to its application", async (t) => {
  const values = new Map<string, number[]>();
  const note =
    ({ name }: MetricSpec) =>
    (value = 1, labels: Readonly<Record<string, string>> = {}): void => {
      const { validator_address: _, proposer_address: __, ...rest } = labels;
      const key = [name, ...Object.values(rest)].join(" ");
      values.set(key, [...(values.get(key) ?? []), value]);
    };
  const metrics: Metrics = {
    counter: (spec) => ({ inc: note(spec) }),
    gauge: (spec) => ({ set: note(spec) }),
    histogram: (spec) => ({ observe: note(spec) }),
  };
  const plain = await openTestNode({ home: temporaryHome(t) });
  await plain.stop();
  const counting = { clock: realClock, metrics };
  const node = await openTestNode({
    home: temporaryHome(t),
    dependencies: { application: countCalls(plain.application, counting) },
  });
  t.after(() => node.stop());
  const { engine } = node;
  t.after(recordChainMetrics({ ...counting, ...engine, address: undefined, roundState: () => engine.roundState() }));
  await engine.start();
  await reach(node, 4n);
  const of = (name: string): number[] => values.get(name) ?? [];
  for (const name of [
    "consensus_quorum_prevote_delay",
    "consensus_quorum_precommit_delay",
    "consensus_full_prevote_delay",
    "state_block_processing_time",
    "consensus_proposal_create_count",
    "consensus_proposal_receive_count accepted",
    "abci_connection_method_timing_seconds finalize_block sync",
    "mempool_size",
  ]) {
    assert.ok(of(name).length >= 3, `${name}: ${of(name).join()}`);
    assert.ok(of(name).every((value) => value >= 0 && value < 60));
  }
  for (const type of ["prevote", "precommit"]) {
    const shares = of(`consensus_round_voting_power_percent ${type}`);
    assert.deepEqual(
      [...new Set(shares)].sort((a, b) => a - b),
      [0, 1],
    );
  }
});
