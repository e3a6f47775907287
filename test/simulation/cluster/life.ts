/**
 * One life of a node: everything a process of `tributary start` runs below its servers, put together as the composition
 * root does it, on a simulated machine. It ends with a crash, never by stopping.
 */

import { sha256 } from "#crypto/sha256.ts";
import { BlockSync } from "#engine/block-sync/block-sync.ts";
import type { CrashPoint } from "#engine/crash-points.ts";
import type { Disk } from "#engine/disk.ts";
import { NO_DISK_GUARD } from "#engine/disk-guard.ts";
import { type Engine, openEngine } from "#engine/engine.ts";
import { makeNodeInfo } from "#engine/node-info.ts";
import { openFilePrivValidator } from "#engine/priv-validator/file-priv-validator.ts";
import type { PrivValidator } from "#engine/priv-validator/priv-validator.ts";
import { GossipRelay } from "#engine/reactors/gossip-relay.ts";
import { openReactors, type Reactors } from "#engine/reactors/reactors.ts";
import { utf8Encode } from "#lib/bytes.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import type { MemoryNetwork } from "#p2p/memory-network.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { Vote } from "#proto/tendermint/types/types.ts";
import type { Database } from "#store/database.ts";
import { appStateReader } from "#test/support/chain.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import type { Mount } from "./disk.ts";
import { Equivocator } from "./equivocator.ts";
import { type Machine, PATHS } from "./machine.ts";
import type { Mutation } from "./mutants.ts";
import type { Sightings, Signed } from "./oracles.ts";
import type { ClusterPlan } from "./plan.ts";
import type { Schedule } from "./schedule.ts";

/** What all nodes share. */
export interface World {
  readonly plan: ClusterPlan;
  readonly genesis: GenesisDoc;
  readonly schedule: Schedule;
  readonly network: MemoryNetwork;
  /** What is wrong with every node, liars included, when the simulator itself is tested. */
  readonly mutation: Mutation;
  readonly watcher: LifeWatcher;
}

/** Hears of what living nodes do. */
export interface LifeWatcher {
  opened(life: Life, engine: Engine): void;
  signed(life: Life, signed: Signed): void;
  /** A vote that a liar signed beside its signer. */
  forged(life: Life, vote: Vote): void;
  kept(life: Life, vote: Vote): void;
  blockStored(life: Life, engine: Engine): void;
  passed(life: Life, point: CrashPoint): void;
  failed(life: Life, error: Error): void;
  logged(life: Life, event: string, fields: unknown): void;
}

/** Timeouts of a fast network. */
const CONSENSUS = {
  timeoutProposeMs: 250,
  timeoutProposeDeltaMs: 100,
  timeoutPrevoteMs: 100,
  timeoutPrevoteDeltaMs: 50,
  timeoutPrecommitMs: 100,
  timeoutPrecommitDeltaMs: 50,
  timeoutCommitMs: 250,
  createEmptyBlocks: true,
  createEmptyBlocksIntervalMs: 0,
  doubleSignCheckHeight: 0,
} as const;
const REACTORS = {
  consensus: { gossipSleepMs: 50, queryMaj23SleepMs: 500 },
  mempool: {
    broadcast: true,
    maxTxBytes: DEFAULT_MEMPOOL_OPTIONS.maxTxBytes,
    maxGossipConnectionsToPersistentPeers: 0,
    maxGossipConnectionsToNonPersistentPeers: 0,
  },
} as const;

/** A process on a machine, from its start to the crash that ends it. */
export class Life implements Mount, Timers {
  readonly machine: Machine;
  readonly number: number;
  /** What this process has seen of liars. */
  readonly sightings: Sightings = new Map();
  readonly #world: World;
  readonly #host: MemoryNode;
  #engine: Engine | undefined;
  #reactors: Reactors | undefined;
  #isAlive = true;

  constructor(world: World, machine: Machine) {
    this.#world = world;
    this.machine = machine;
    this.number = machine.lives;
    this.#host = world.network.join(machine.id);
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** The engine, once it is open. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  /** Whether this node keeps the rules. */
  get isHonest(): boolean {
    return this.machine.behaviour === "honest";
  }

  /** Begins to run; failures are told to the watcher. */
  start(): void {
    this.#run().catch((error: Error) => this.#fail(error));
  }

  /** The crash: nothing it still does has any effect. */
  end(): void {
    this.#isAlive = false;
    this.#host.stop();
    this.#reactors?.stop();
  }

  after(delayMs: number, callback: () => void): { cancel(): void } {
    return this.#world.schedule.after(delayMs, () => {
      if (this.#isAlive) callback();
    });
  }

  wait(): Promise<void> {
    return new Promise((resolve) => void this.after(this.machine.random.below(this.#world.plan.diskMsMax), resolve));
  }

  async #run(): Promise<void> {
    const { watcher, mutation } = this.#world;
    const { machine } = this;
    const mounted = machine.disk.mount(this);
    const disk = mutation.disk?.(mounted, this) ?? mounted;
    const stored = machine.database.mount(this);
    const database = mutation.database?.(stored) ?? stored;
    const gossip = new GossipRelay();
    const privValidator = machine.key && (await openFilePrivValidator(signerOptions(disk)));
    const engine = await this.#openEngine({ disk, database, gossip }, privValidator);
    this.#engine = engine;
    mutation.engine?.(engine);
    watcher.opened(this, engine);
    engine.eventBus.on("NewBlock", () => this.#isAlive && watcher.blockStored(this, engine));
    const { schedule, plan } = this.#world;
    const { logger, clock } = this.#surroundings();
    const common = { clock, timers: this, logger, metrics: noMetrics, network: this.#host };
    const random = seededRandom(`cluster/reactors/${plan.seed}/${machine.id}/${this.number}/${schedule.nowMs}`);
    this.#reactors = openReactors({ ...common, engine, gossip, random }, REACTORS);
    const blockSync = new BlockSync({
      ...common,
      blockStore: engine.blockStore,
      executor: engine.executor,
      diskGuard: NO_DISK_GUARD,
      // Other threads would bring their own order of events.
      signatureThreads: 0,
      validatorAddress: privValidator && pubKeyAddress(privValidator.publicKey),
      state: () => engine.state(),
      caughtUp: (state) => engine.start(state),
      onFailure: (error) => this.#fail(error),
    });
    this.#reactors.start();
    this.#host.start();
    blockSync.start(engine.state());
  }

  #openEngine(
    parts: { readonly disk: Disk; readonly database: Database; readonly gossip: GossipRelay },
    signer: PrivValidator | undefined,
  ): Promise<Engine> {
    const { genesis, plan, watcher } = this.#world;
    const { disk, database, gossip } = parts;
    const liar = this.machine.behaviour === "equivocate" ? this.#equivocator() : undefined;
    const privValidator = signer && (liar?.wrap(signer) ?? this.#observed(signer));
    const nodeInfo = makeNodeInfo({
      id: this.machine.id,
      moniker: this.machine.id,
      network: genesis.chainId,
      listenAddress: "",
      rpcAddress: "",
      isTxIndexOn: false,
    });
    return openEngine(
      {
        ...this.#surroundings(),
        application: kvStoreApplication({ directory: PATHS.application, disk }),
        database,
        disk,
        genesis,
        genesisHash: sha256(utf8Encode(genesis.chainId)),
        readAppState: appStateReader(genesis),
        nodeInfo,
        gossip: {
          publish: (message) => {
            if (this.#isAlive) liar?.published(message);
            gossip.publish(message);
          },
          reject: (peerId, reason) => gossip.reject(peerId, reason),
          heard: (message, peerId, hearing) => {
            if (hearing === "kept") this.#noteKept(message);
            gossip.heard(message, peerId, hearing);
          },
        },
        crashPoints: { reached: (point) => this.#isAlive && watcher.passed(this, point) },
        onFailure: (error) => this.#fail(error),
        ...(privValidator && { privValidator }),
      },
      {
        walPath: PATHS.log,
        consensus: { ...CONSENSUS, skipTimeoutCommit: plan.skipTimeoutCommit },
        mempool: DEFAULT_MEMPOOL_OPTIONS,
      },
    );
  }

  #surroundings(): { readonly clock: Clock; readonly timers: Timers; readonly logger: Logger } {
    const clock = this.#world.schedule.clock(this.machine.skewMs);
    return { clock, timers: this, logger: this.#logger() };
  }

  #equivocator(): Equivocator | undefined {
    const { plan, genesis, watcher } = this.#world;
    const { key, id } = this.machine;
    if (key === undefined) return undefined;
    return new Equivocator({
      key,
      chainId: genesis.chainId,
      network: this.#host,
      timers: this,
      random: seededRandom(`cluster/liar/${plan.seed}/${id}/${this.number}`),
      onVote: (vote) => watcher.forged(this, vote),
    });
  }

  /** The signer of an honest node: the watcher sees what it releases. */
  #observed(signer: PrivValidator): PrivValidator {
    const { lastSignedHeight } = signer;
    const tell = (signed: Signed): void => {
      if (this.#isAlive) this.#world.watcher.signed(this, signed);
    };
    return {
      publicKey: signer.publicKey,
      ...(lastSignedHeight !== undefined && { lastSignedHeight }),
      signVote: async (chainId, draft) => {
        const vote = await signer.signVote(chainId, draft);
        tell({ kind: "vote", vote });
        return vote;
      },
      signProposal: async (chainId, draft) => {
        const proposal = await signer.signProposal(chainId, draft);
        tell({ kind: "proposal", proposal });
        return proposal;
      },
      close: () => signer.close(),
    };
  }

  #noteKept({ sum }: Message): void {
    if (!this.#isAlive || sum?.kind !== "vote" || sum.value.vote === undefined) return;
    this.#world.watcher.kept(this, sum.value.vote);
  }

  #logger(): Logger {
    const log = (event: string, fields?: unknown): void => {
      if (this.#isAlive) this.#world.watcher.logged(this, event, fields);
    };
    const logger: Logger = { debug: () => {}, info: log, warn: log, error: log, child: () => logger };
    return logger;
  }

  #fail(error: Error): void {
    if (this.#isAlive) this.#world.watcher.failed(this, error);
  }
}

/** The simulated machine runs one process at a time, so that there is nothing to lock. */
function signerOptions(disk: Disk): Parameters<typeof openFilePrivValidator>[0] {
  return { keyPath: PATHS.key, statePath: PATHS.signState, disk, lock: async () => ({ release: async () => {} }) };
}
