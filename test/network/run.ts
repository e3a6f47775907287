/** Runs a manifest from the first block to the last and reports; rejects with the first thing that does not hold. */
import { errorMessage } from "#lib/errors.ts";
import { feedTransfers } from "#test/e2e/bank-feeder.ts";
import type { Manifest, NetworkEvent, Perturbation } from "./manifest.ts";
import { type EventResult, type PerturbResult, perturbNode, runEvent } from "./perturb.ts";
import { TestNetwork } from "./test-network.ts";
import { judge, type Verdict } from "./verdict.ts";

/** How a manifest is run. */
export interface RunOptions {
  /** Blocks to make at least, with perturbations again and again until they are made; the manifest's number, each once, when absent. */
  readonly blocks?: number;
  /** Where homes and logs of a run that failed are copied to. */
  readonly keepIn?: string;
  /** Hears what happens. */
  onNote?(text: string): void;
}

/** What a run showed; times in milliseconds. */
export interface RunReport extends Verdict {
  readonly manifest: string;
  readonly runMs: number;
  readonly txsAccepted: number;
  readonly perturbations: readonly PerturbResult[];
  readonly events: readonly EventResult[];
  /** What this machine could only imitate. */
  readonly imitated: readonly string[];
}

const FIRST_BLOCKS_MS_MAX = 90_000;
/** Longest time between two blocks when all is well. */
const BLOCK_MS_MAX = 20_000;
/** Longest time for a newcomer to reach the others. */
const JOIN_MS_MAX = 120_000;
/** Blocks between two perturbations. */
const BLOCKS_BETWEEN = 2;

/** Runs a manifest. */
export async function runManifest(manifest: Manifest, options: RunOptions = {}): Promise<RunReport> {
  const network = await TestNetwork.make(manifest);
  try {
    return await new Run(network, options).run();
  } catch (cause) {
    const lastWords = await network.lastWords();
    if (options.keepIn !== undefined) network.keep(options.keepIn);
    throw new Error(`${errorMessage(cause)}\n${lastWords}`, { cause });
  } finally {
    await network.close();
  }
}

type Step =
  | { readonly kind: "perturb"; readonly node: string; readonly what: Perturbation }
  | { readonly kind: "event"; readonly event: NetworkEvent };

class Run {
  readonly #network: TestNetwork;
  readonly #manifest: Manifest;
  readonly #options: RunOptions;
  readonly #perturbations: PerturbResult[] = [];
  readonly #events: EventResult[] = [];
  /** Nodes that have not caught up for the first time. */
  readonly #joining = new Set<string>();
  #accepted = 0;

  constructor(network: TestNetwork, options: RunOptions) {
    this.#network = network;
    this.#manifest = network.manifest;
    this.#options = options;
  }

  async run(): Promise<RunReport> {
    const { initialHeight, nodes } = this.#manifest;
    const startedAt = performance.now();
    const first = nodes.filter(({ startAt }) => startAt <= initialHeight).map(({ name }) => name);
    for (const name of first) this.#network.start(name);
    this.#network.watch.start();
    await this.#network.reach(this.#honest(), initialHeight + 1, FIRST_BLOCKS_MS_MAX);
    this.#note(`${first.length} nodes make blocks after ${seconds(performance.now() - startedAt)}`);
    const feeders = this.#feed();
    const stopFeeding = (): Promise<unknown> => Promise.all(feeders.map((feeder) => feeder.stop()));
    try {
      const joins = this.#join();
      joins.catch(() => {});
      await this.#disturb();
      await joins;
      await stopFeeding();
      const runMs = performance.now() - startedAt;
      return this.#report(await judge(this.#network, this.#honest()), runMs);
    } finally {
      void stopFeeding();
    }
  }

  /** Perturbs until all has happened at least once and the blocks are made. */
  async #disturb(): Promise<void> {
    const { initialHeight } = this.#manifest;
    const blocks = this.#options.blocks ?? this.#manifest.blocks;
    const target = initialHeight + blocks - 1;
    const steps = stepsOf(this.#manifest);
    const isAgain = this.#options.blocks !== undefined && steps.length > 0;
    for (let i = 0; i < steps.length || (isAgain && this.#network.watch.height < target); i++) {
      const step = steps[i % steps.length];
      if (step !== undefined) await this.#step(step);
      await this.#advance(BLOCKS_BETWEEN);
    }
    while (this.#network.watch.height < target) await this.#advance(1);
  }

  async #step(step: Step): Promise<void> {
    if (step.kind === "event") {
      const result = await runEvent(this.#network, step.event);
      this.#events.push(result);
      const { kind, nodes, hasHalted, startMs, resumeMs, allMs } = result;
      const times = `start ${seconds(startMs)}, next block ${seconds(resumeMs)}, all ${seconds(allMs)}`;
      this.#note(`${kind} of ${nodes}: ${hasHalted ? "halted" : "went on"}; ${times}`);
      return;
    }
    if (this.#network.get(step.node).process.state !== "running") return;
    const result = await perturbNode(this.#network, step.node, step.what);
    this.#perturbations.push(result);
    const { what, node, blocksMeanwhile, startMs, recoverMs, signMs = 0 } = result;
    const times = `start ${seconds(startMs)}, recovered after ${seconds(recoverMs)}, signed ${seconds(signMs)} later`;
    this.#note(`${what} of ${node}: ${blocksMeanwhile} blocks meanwhile, ${times}`);
  }

  /** Waits for some blocks at all running nodes that keep to the rules. */
  async #advance(blocks: number): Promise<void> {
    const names = this.#honest();
    await this.#network.reach(names, this.#network.watch.height + blocks, BLOCK_MS_MAX * blocks);
  }

  #honest(): string[] {
    return this.#network.running
      .filter(({ node }) => node.misbehaviour === undefined && !this.#joining.has(node.name))
      .map(({ node }) => node.name);
  }

  #feed() {
    const { load, nodes } = this.#manifest;
    if (load.signers === 0) return [];
    return nodes.flatMap((node, index) => {
      if (!node.takesLoad || node.misbehaviour !== undefined || node.startAt > this.#manifest.initialHeight) return [];
      const feeder = feedTransfers(this.#network.get(node.name).rpc, {
        firstSigner: index * load.signers,
        signers: load.signers,
        chainId: this.#network.chainId,
        pauseMs: load.pauseMs,
        onAccepted: () => void this.#accepted++,
      });
      return [feeder];
    });
  }

  /** Starts those that come later, each at its height, and waits until they have caught up. */
  async #join(): Promise<void> {
    const { initialHeight, nodes } = this.#manifest;
    const late = nodes.filter(({ startAt }) => startAt > initialHeight);
    await Promise.all(
      late.map(async ({ name, startAt, stateSync }) => {
        const isTime = async (): Promise<true | undefined> => this.#network.watch.height >= startAt || undefined;
        await this.#network.waitFor(`height ${startAt}`, isTime, JOIN_MS_MAX);
        const startedAt = performance.now();
        this.#joining.add(name);
        await this.#network.startLate(name);
        await this.#network.reach([name], this.#network.watch.height, JOIN_MS_MAX);
        this.#joining.delete(name);
        const how = stateSync ? "snapshot" : "blocks";
        this.#note(`${name} joined by ${how} after ${seconds(performance.now() - startedAt)}`);
      }),
    );
  }

  #report(verdict: Verdict, runMs: number): RunReport {
    const { nodes, switchboard } = this.#network;
    const isDelayed = nodes.some(
      ({ node }) => node.weather.latencyMs !== undefined || node.perturb.includes("latency"),
    );
    return {
      ...verdict,
      manifest: this.#manifest.name,
      runMs,
      txsAccepted: this.#accepted,
      perturbations: this.#perturbations,
      events: this.#events,
      imitated: isDelayed && !switchboard.canDelay ? ["latency: messages are delayed, the kernel has no netem"] : [],
    };
  }

  #note(text: string): void {
    this.#options.onNote?.(text);
  }
}

/** Perturbations node by node in turn, then events. */
function stepsOf({ nodes, events }: Manifest): readonly Step[] {
  const most = Math.max(0, ...nodes.map(({ perturb }) => perturb.length));
  const perturbations = Array.from({ length: most }, (_, i) =>
    nodes.flatMap(({ name, perturb }): Step[] => {
      const what = perturb[i];
      return what === undefined ? [] : [{ kind: "perturb", node: name, what }];
    }),
  );
  return [...perturbations.flat(), ...events.map((event): Step => ({ kind: "event", event }))];
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
