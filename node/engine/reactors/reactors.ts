/** The reactors of a node: consensus, txs and evidence between peers. Block and state sync have reactors of their own. */

import type { JsonValue } from "#codec/json-value.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import type { Metrics } from "#lib/metrics.ts";
import type { Random } from "#lib/prng.ts";
import type { Network } from "#p2p/network.ts";
import type { Engine } from "../engine.ts";
import { ConsensusReactor, type ConsensusReactorOptions } from "./consensus-reactor.ts";
import { EvidenceReactor } from "./evidence-reactor.ts";
import type { GossipRelay } from "./gossip-relay.ts";
import { MempoolReactor, type MempoolReactorOptions } from "./mempool-reactor.ts";
import { peerStateToJson } from "./peer-state-json.ts";

/** What reactors need. */
export interface ReactorsDependencies {
  readonly engine: Pick<
    Engine,
    "consensus" | "blockStore" | "mempool" | "evidencePool" | "eventBus" | "genesis" | "state" | "isConsensusRunning"
  >;
  readonly network: Network;
  /** The one that the engine was opened with. */
  readonly gossip: GossipRelay;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** How they work. */
export interface ReactorsOptions {
  readonly consensus: ConsensusReactorOptions;
  readonly mempool: MempoolReactorOptions;
}

/** The reactors of a node. */
export interface Reactors {
  /** Takes up channels and peers; before the network starts. */
  start(): void;
  /** Says nothing any more; before the engine stops. */
  stop(): void;
  /** The height at which a peer's consensus is; 0 while it did not say. */
  peerHeight(peerId: string): bigint;
  /** The `peers` of `dump_consensus_state`. */
  peerStates(): JsonValue[];
}

/** Reactors over an engine; they speak for consensus as soon as the engine has started it. */
export function openReactors(dependencies: ReactorsDependencies, options: ReactorsOptions): Reactors {
  const { engine } = dependencies;
  const { consensus, blockStore, mempool, evidencePool, eventBus } = engine;
  const isRunning = (): boolean => engine.isConsensusRunning();
  const { initialHeight } = engine.genesis;
  const common = { ...dependencies, consensus, blockStore, mempool, evidencePool, eventBus, initialHeight, isRunning };
  const consensusReactor = new ConsensusReactor(common, options.consensus);
  const peerHeight = (peerId: string): bigint => consensusReactor.peerHeight(peerId);
  const mempoolReactor = new MempoolReactor({ ...common, peerHeight }, options.mempool);
  const evidenceReactor = new EvidenceReactor({ ...common, peerHeight, state: () => engine.state() });
  consensusReactor.onPeerHeight((peer) => {
    mempoolReactor.peerMoved(peer.id);
    evidenceReactor.peerMoved(peer);
  });
  const reactors = [consensusReactor, mempoolReactor, evidenceReactor];
  return {
    start: () => {
      for (const reactor of reactors) reactor.start();
    },
    stop: () => {
      for (const reactor of reactors) reactor.stop();
    },
    peerHeight,
    peerStates: () => consensusReactor.peers().map(peerStateToJson),
  };
}
