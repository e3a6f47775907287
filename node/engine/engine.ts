/** Puts the engine together: stores, mempool, execution and consensus over one application, and a handle for the rest of the node. */

import type { Application } from "#abci/application.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import { TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { Mempool } from "#mempool/mempool.ts";
import type { MempoolOptions } from "#mempool/options.ts";
import type { Database } from "#store/database.ts";
import type { GenesisHead } from "#types/genesis.ts";
import type { State } from "#types/state.ts";
import { BlockExecutor, type BlockIndexer, txLimits } from "./block-executor.ts";
import { BlockProposer } from "./block-proposer.ts";
import { type Gossip, NO_GOSSIP } from "./consensus/dependencies.ts";
import { ConsensusDriver } from "./consensus/driver.ts";
import type { RoundState } from "./consensus/round-state.ts";
import { type CrashPoints, NO_CRASH_POINTS } from "./crash-points.ts";
import { type Disk, systemDisk } from "./disk.ts";
import { type DiskGuard, NO_DISK_GUARD } from "./disk-guard.ts";
import { EventBus } from "./event-bus.ts";
import { EvidencePool } from "./evidence-pool.ts";
import { handshake, loadStateOrGenesis } from "./handshake.ts";
import type { NodeInfo } from "./node-info.ts";
import type { ConsensusOptions } from "./options.ts";
import type { PrivValidator } from "./priv-validator/priv-validator.ts";
import { requireSignerMemory, requireUnusedKey } from "./start-checks.ts";
import { BlockStore } from "./stores/block-store.ts";
import { StateStore, type StateStoreOptions } from "./stores/state-store.ts";
import { Wal } from "./wal/wal.ts";

/** The genesis document is not the one this node's chain began with. */
export class GenesisMismatchError extends TypedError {}

/** What an engine needs. */
export interface EngineDependencies {
  readonly application: Application;
  /** Blocks, states and evidence; one database, because what is written later must not outlive what was written before. */
  readonly database: Database;
  readonly genesis: GenesisHead;
  /** Hash of the genesis file's bytes. */
  readonly genesisHash: Uint8Array;
  /** Reads the application's part of that file; asked for only when the application has nothing yet. */
  readAppState(): Promise<Uint8Array>;
  readonly nodeInfo: NodeInfo;
  /** Undefined on a node that only follows. */
  readonly privValidator?: PrivValidator;
  readonly gossip?: Gossip;
  /** Indexes each block before anybody is told of it. */
  readonly indexer?: BlockIndexer;
  readonly diskGuard?: DiskGuard;
  readonly crashPoints?: CrashPoints;
  /** Where the log is; the operating system's when absent. */
  readonly disk?: Disk;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  /** Called once when the engine cannot go on; the node must stop. */
  onFailure(error: Error): void;
}

/** How the engine works. */
export interface EngineOptions {
  /** Head file of the write-ahead log, `data/cs.wal/wal` by convention. */
  readonly walPath: string;
  readonly consensus: ConsensusOptions;
  readonly mempool: MempoolOptions;
  readonly stateStore?: StateStoreOptions;
  /** A node without blocks leaves the application empty, for state sync to fill. */
  readonly awaitsStateSync?: boolean;
}

/** A running engine as RPC, gossip and sync see it. */
export interface Engine {
  readonly application: Application;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly mempool: Mempool;
  readonly evidencePool: EvidencePool;
  readonly eventBus: EventBus;
  readonly executor: BlockExecutor;
  readonly consensus: ConsensusDriver;
  readonly genesis: GenesisHead;
  readonly nodeInfo: NodeInfo;
  readonly privValidator: PrivValidator | undefined;
  /** The state after the latest finished block. */
  state(): State;
  /** Consensus at this moment; undefined before `start`. */
  roundState(): RoundState | undefined;
  /** Whether consensus takes part; false while another part of the node catches up. */
  isConsensusRunning(): boolean;
  /** Starts consensus, from `state` when the node caught up by other means; call it once. */
  start(state?: State): Promise<void>;
  /** Stops consensus and closes the log; database and signer belong to the caller. */
  stop(): Promise<void>;
}

const NO_INDEXER: BlockIndexer = { index: async () => {} };

/** Opens the stores and brings the application to their height; consensus begins with `start`. */
export async function openEngine(dependencies: EngineDependencies, options: EngineOptions): Promise<Engine> {
  const { database, genesis, application, logger, clock, privValidator, readAppState } = dependencies;
  const crashPoints = dependencies.crashPoints ?? NO_CRASH_POINTS;
  const indexer = dependencies.indexer ?? NO_INDEXER;
  const blockStore = new BlockStore(database);
  const stateStore = new StateStore(database, options.stateStore);
  await requireSameGenesis(stateStore, dependencies.genesisHash);
  if (privValidator !== undefined) {
    requireSignerMemory(blockStore, privValidator);
    requireUnusedKey(blockStore, privValidator, options.consensus.doubleSignCheckHeight);
  }
  const eventBus = new EventBus();
  const loaded = loadStateOrGenesis(stateStore, genesis);
  const evidencePool = new EvidencePool({ database, blockStore, stateStore, logger }, loaded);
  await evidencePool.load();
  const common = { evidencePool, eventBus, indexer, crashPoints };
  const parties = { application, blockStore, stateStore, logger, readAppState };
  // An application that is to be restored from a snapshot must not begin with genesis.
  const awaitsSnapshot = options.awaitsStateSync === true && loaded.lastBlockHeight === 0n;
  const state = awaitsSnapshot ? loaded : await handshake({ ...parties, executor: common }, genesis, loaded);
  const mempool = new Mempool(dependencies, options.mempool, state.lastBlockHeight);
  mempool.setLimits(txLimits(state.consensusParams, state.validators.size));
  const executor = new BlockExecutor({ ...common, application, mempool, blockStore, stateStore, logger });
  const proposer = new BlockProposer({ application, mempool, evidencePool });
  const { disk = systemDisk } = dependencies;
  const wal = new Wal({ clock, logger, disk }, { path: options.walPath });
  const consensus = new ConsensusDriver(
    {
      ...dependencies,
      ...common,
      executor,
      proposer,
      blockStore,
      mempool,
      wal,
      gossip: dependencies.gossip ?? NO_GOSSIP,
      diskGuard: dependencies.diskGuard ?? NO_DISK_GUARD,
      voter: privValidator && { privValidator, proposer, clock },
    },
    options.consensus,
  );
  const parts = { application, blockStore, stateStore, mempool, evidencePool, eventBus, executor, consensus, genesis };
  return {
    ...parts,
    nodeInfo: dependencies.nodeInfo,
    privValidator,
    ...lifecycle({ consensus, stateStore, wal }, state),
  };
}

type Lifecycle = Pick<Engine, "state" | "roundState" | "isConsensusRunning" | "start" | "stop">;

function lifecycle(
  {
    consensus,
    stateStore,
    wal,
  }: { readonly consensus: ConsensusDriver; readonly stateStore: StateStore; readonly wal: Wal },
  initial: State,
): Lifecycle {
  let isStarted = false;
  return {
    state: () => consensus.state ?? stateStore.load() ?? initial,
    roundState: () => consensus.roundState(),
    isConsensusRunning: () => isStarted,
    start: async (state = initial) => {
      isStarted = true;
      await consensus.start(state);
    },
    stop: async () => {
      await consensus.stop();
      await wal.close();
    },
  };
}

async function requireSameGenesis(stateStore: StateStore, hash: Uint8Array): Promise<void> {
  const stored = stateStore.loadGenesisHash();
  if (stored === undefined) return stateStore.saveGenesisHash(hash);
  if (equalBytes(stored, hash)) return;
  const advice = "put back genesis.json as it was, or begin anew without the data folder";
  throw new GenesisMismatchError(`genesis document is not the one the chain began with: ${advice}`);
}
