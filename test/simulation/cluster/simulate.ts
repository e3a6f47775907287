/** One run: a cluster of whole nodes, their machines and links, liars and faults, all drawn from one seed. */

import type { CrashPoint } from "#engine/crash-points.ts";
import type { Engine } from "#engine/engine.ts";
import { toBase64, toHex, utf8Encode } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import { testGenesis, validatorKey } from "#test/support/engine-node.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import { pubKeyBytes } from "#types/pub-key.ts";
import { Faults } from "./faults.ts";
import { Life, type LifeWatcher, type World } from "./life.ts";
import { type Machine, makeMachines } from "./machine.ts";
import type { Mutation } from "./mutants.ts";
import { ClusterOracles, type OracleName, type Violation } from "./oracles.ts";
import { buildPlan, type ClusterPlan } from "./plan.ts";
import { Schedule } from "./schedule.ts";
import { formatFields, formatSigned, formatTransit } from "./trace.ts";

/** What to run and whom to tell. */
export interface ClusterRunOptions {
  readonly seed: number;
  /** How many validators there are; the seed draws 4 to 10 when absent. */
  readonly validators?: number | undefined;
  readonly trace?: ((line: string) => void) | undefined;
  readonly mutation?: Mutation;
  readonly ignoredOracles?: ReadonlySet<OracleName>;
}

/** How a run ended. */
export interface ClusterOutcome {
  readonly violation: Violation | undefined;
  readonly plan: ClusterPlan;
  /** Highest block of an honest node. */
  readonly height: bigint;
  readonly crashes: number;
  /** Offences that blocks name. */
  readonly punished: number;
  readonly events: number;
  readonly messages: number;
  readonly simulatedMs: number;
}

/** Simulated time after the end of all faults within which every honest node must be some blocks further. */
export const PROGRESS_MS_MAX = 90_000;
/** Simulated time after the end of all faults within which a block names every liar that can be proved one. */
export const EVIDENCE_MS_MAX = 25_000;
/** The blocks of progress. */
const PROGRESS_BLOCKS = 4n;

/** Runs one seed to its end. */
export async function simulateCluster(options: ClusterRunOptions): Promise<ClusterOutcome> {
  const plan = buildPlan(options.seed, options.validators);
  return new Run(options, plan, await makeMachines(plan)).finish();
}

class Run implements LifeWatcher {
  readonly #plan: ClusterPlan;
  readonly #trace: ((line: string) => void) | undefined;
  readonly #schedule = new Schedule();
  readonly #oracles: ClusterOracles;
  readonly #machines: readonly Machine[];
  readonly #network: MemoryNetwork;
  readonly #world: World;
  readonly #random: Random;
  readonly #faults: Faults;
  #target = 0n;
  #messages = 0;
  #reports = 0;

  constructor(options: ClusterRunOptions, plan: ClusterPlan, machines: readonly Machine[]) {
    this.#plan = plan;
    this.#trace = options.trace;
    this.#machines = machines;
    this.#oracles = new ClusterOracles(options.ignoredOracles);
    this.#random = seededRandom(`cluster/run/${plan.seed}`);
    const random = seededRandom(`cluster/network/${plan.seed}`);
    this.#network = new MemoryNetwork(
      {
        timers: this.#schedule,
        random,
        onTransit: (transit) => {
          this.#messages++;
          this.#trace?.(`${this.#clock()}   ${formatTransit(transit)}`);
        },
      },
      plan.links,
    );
    this.#world = {
      plan,
      genesis: genesisOf(plan),
      schedule: this.#schedule,
      network: this.#network,
      mutation: options.mutation ?? {},
      watcher: this,
    };
    this.#faults = new Faults({
      plan,
      machines,
      schedule: this.#schedule,
      network: this.#network,
      random: this.#random,
      start: (machine) => this.#start(machine),
      note: (text) => this.#trace?.(`${this.#clock()} ${text}`),
    });
  }

  async finish(): Promise<ClusterOutcome> {
    const { healMs } = this.#plan;
    this.#begin();
    const deadline = healMs + PROGRESS_MS_MAX;
    await this.#schedule.run(deadline, () => this.#isOver());
    if (!this.#isOver()) this.#reportStandstill();
    for (const { life } of this.#machines) life?.end();
    return {
      violation: this.#oracles.violation,
      plan: this.#plan,
      height: this.#height(),
      crashes: this.#faults.crashes,
      punished: this.#oracles.named,
      events: this.#schedule.events,
      messages: this.#messages,
      simulatedMs: this.#schedule.nowMs,
    };
  }

  opened(life: Life, engine: Engine): void {
    this.#say(life, `open at ${engine.state().lastBlockHeight}`);
    this.#inspect(life, engine, 1n);
  }

  signed(life: Life, signed: Parameters<LifeWatcher["signed"]>[1]): void {
    this.#say(life, `signs ${formatSigned(signed)}`);
    const { height } = signed.kind === "vote" ? signed.vote : signed.proposal;
    this.#oracles.signed(life.machine.id, signed, life.engine?.stateStore.loadValidators(height));
  }

  forged(life: Life, vote: Parameters<LifeWatcher["forged"]>[1]): void {
    this.#say(life, `signs besides ${formatSigned({ kind: "vote", vote })}`);
    this.#oracles.heardPrevote(vote);
  }

  kept(life: Life, vote: Parameters<LifeWatcher["kept"]>[1]): void {
    // A liar's own signer is not observed, so its true votes are counted where they arrive.
    this.#oracles.heardPrevote(vote);
    if (life.isHonest) this.#oracles.kept(life.sightings, vote);
  }

  blockStored(life: Life, engine: Engine): void {
    const { height } = engine.blockStore;
    const block = engine.blockStore.loadBlock(height);
    const meta = engine.blockStore.loadMeta(height);
    const hash = toHex(meta?.blockId.hash ?? new Uint8Array(0)).slice(0, 8);
    const evidence = block?.evidence.evidence ?? [];
    this.#say(life, `has block ${height} ${hash}, ${block?.data.txs.length} txs, ${evidence.length} evidence`);
    this.#inspect(life, engine, height);
    if (life.isHonest) this.#oracles.finished(life.sightings, height, evidence);
  }

  passed(life: Life, point: CrashPoint): void {
    this.#faults.passed(life.machine, point);
  }

  failed(life: Life, error: Error): void {
    this.#say(life, `fails: ${errorMessage(error)}`);
    if (life.isHonest) this.#oracles.report("failure", `${life.machine.id}: ${errorMessage(error)}`);
  }

  logged(life: Life, event: string, fields: unknown): void {
    this.#say(life, `: ${event}${fields === undefined ? "" : ` ${formatFields(fields)}`}`);
  }

  #begin(): void {
    const { followerAt, txs, powerChanges, healMs } = this.#plan;
    const ids = this.#machines.map(({ id }) => id);
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) this.#network.connect(a, b);
    for (const machine of this.#machines) {
      const isFollower = machine.key === undefined;
      const at = isFollower ? (followerAt ?? 0) : this.#random.below(30);
      if (machine.behaviour !== "silent") this.#at(at, () => this.#start(machine));
    }
    for (const { at, text } of txs) this.#at(at, () => this.#submit(text));
    for (const { at, node, power } of powerChanges) {
      const key = toBase64(pubKeyBytes(validatorKey(node).publicKey));
      this.#at(at, () => this.#submit(`val:${key}!${power}`));
    }
    this.#at(healMs, () => {
      this.#faults.mend();
      this.#target = this.#height() + PROGRESS_BLOCKS;
    });
  }

  #at(at: number, action: () => void): void {
    this.#schedule.after(at, action);
  }

  #start(machine: Machine): void {
    if (machine.life !== undefined) return;
    machine.lives++;
    const life = new Life(this.#world, machine);
    machine.life = life;
    this.#say(life, "starts");
    life.start();
  }

  #submit(text: string): void {
    const engines = this.#machines.flatMap(({ life }) => life?.engine ?? []);
    if (engines.length === 0) return;
    // A node may refuse: it has the tx already, or it is catching up.
    this.#random
      .pick(engines)
      .mempool.checkTx(utf8Encode(text))
      .catch(() => {});
  }

  #inspect(life: Life, engine: Engine, first: bigint): void {
    if (life.isHonest) this.#oracles.inspect(life.machine.id, engine, first);
  }

  #isOver(): boolean {
    this.#judgeReports();
    if (this.#oracles.violation !== undefined) return true;
    if (!this.#faults.isMended || this.#laggards().length > 0) return false;
    if (this.#oracles.unnamed.length === 0) return true;
    if (this.#schedule.nowMs > this.#plan.healMs + EVIDENCE_MS_MAX) this.#reportUnpunished();
    return this.#oracles.violation !== undefined;
  }

  #laggards(): readonly Machine[] {
    return this.#honest().filter(({ life }) => (life?.engine?.state().lastBlockHeight ?? 0n) < this.#target);
  }

  #judgeReports(): void {
    const { reports } = this.#network;
    for (; this.#reports < reports.length; this.#reports++) {
      const { by, peerId, fault, reason } = reports[this.#reports] as (typeof reports)[number];
      this.#trace?.(`${this.#clock()} ${by} reports ${peerId}: ${fault}, ${reason}`);
      if (fault === "unresponsive" || !this.#isHonest(by) || !this.#isHonest(peerId)) continue;
      this.#oracles.report("accusation", `${by} reports ${peerId}: ${fault}, ${reason}`);
    }
  }

  #reportStandstill(): void {
    const laggards = this.#laggards();
    const positions = laggards.map(({ id, life }) => `${id} at ${life?.engine?.state().lastBlockHeight ?? "none"}`);
    if (laggards.length > 0) this.#oracles.report("progress", `${positions.join(", ")}, not ${this.#target}`);
    else this.#reportUnpunished();
  }

  #reportUnpunished(): void {
    this.#oracles.report("evidence", `in no block: ${this.#oracles.unnamed.join(", ")}`);
  }

  #honest(): readonly Machine[] {
    return this.#machines.filter(({ behaviour }) => behaviour === "honest");
  }

  #isHonest(id: string): boolean {
    return this.#machines.some((machine) => machine.id === id && machine.behaviour === "honest");
  }

  #height(): bigint {
    return this.#honest().reduce((highest, { life }) => {
      const height = life?.engine?.blockStore.height ?? 0n;
      return height > highest ? height : highest;
    }, 0n);
  }

  #clock(): string {
    return String(this.#schedule.nowMs).padStart(6);
  }

  #say({ machine: { id, behaviour } }: Life, what: string): void {
    this.#trace?.(`${this.#clock()} ${id}${behaviour === "honest" ? "" : "*"} ${what}`);
  }
}

function genesisOf({ powers }: ClusterPlan): GenesisDoc {
  const genesis = testGenesis(powers.length);
  return {
    ...genesis,
    validators: genesis.validators.map((validator, i) => ({ ...validator, power: powers[i] ?? 1n })),
  };
}
