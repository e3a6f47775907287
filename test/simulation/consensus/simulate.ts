/** One run: a cluster of state machines, an adversary, a network and a clock, all drawn from one seed. */

import { isDeepStrictEqual } from "node:util";
import type { Effect, Input, StepFunction, Timeout } from "#consensus/types.ts";
import { AssertionError } from "#lib/assert.ts";
import { seededRandom } from "#lib/prng.ts";
import { type Intent, inputOf, misbehave, type Pact, type World } from "./adversary.ts";
import { cometStep } from "./comet.ts";
import { buildNetwork } from "./network.ts";
import { initialState, isPending, missing, type Node } from "./node.ts";
import { type OracleName, Oracles, type Violation } from "./oracles.ts";
import { buildPlan, type Mode, type Plan } from "./plan.ts";
import { EventQueue } from "./queue.ts";
import { formatEffect, formatInput } from "./trace.ts";

/** What to run and whom to tell. */
export interface RunOptions {
  readonly seed: number;
  readonly mode: Mode;
  /** How many validators there are; the seed draws 4 to 10 when absent. */
  readonly validators?: number | undefined;
  /** The state machine under test, on every node that does not run CometBFT's rules. */
  readonly step: StepFunction;
  /** Hears the rules of the state machine under test only. */
  readonly onRule?: (line: number) => void;
  readonly trace?: (line: string) => void;
  readonly ignoredOracles?: ReadonlySet<OracleName>;
}

/** How a run ended. */
export interface Outcome {
  readonly violation: Violation | null;
  readonly plan: Plan;
  /** Highest round an honest node reached. */
  readonly rounds: number;
  readonly steps: number;
  /** Simulated time from GST to the last decision; negative when it came earlier. */
  readonly decidedAfterGstMs: number;
}

/** Simulated time after GST within which every honest node must have decided. */
export const PROGRESS_MS_MAX = 60_000;

/** Steps for each pair of nodes; every vote crosses every pair. */
const STEPS_PER_PAIR_MAX = 5_000;
const GOSSIP_MS = 40;
const SIGN_MS_MAX = 3;
const BUILD_MS_MIN = 5;
const BUILD_MS_MAX = 35;
const TIMEOUT_MS = { propose: 150, prevote: 80, precommit: 80 } as const;
const TIMEOUT_GROWTH_MS = 40;

type SimEvent =
  | { readonly kind: "deliver"; readonly to: number; readonly input: Input }
  | { readonly kind: "local"; readonly node: number; readonly life: number; readonly input: Input }
  | { readonly kind: "gossip"; readonly node: number }
  | { readonly kind: "crash"; readonly node: number; readonly downMs: number }
  | { readonly kind: "restart"; readonly node: number };

/** Runs one seed to its end. */
export function simulate(options: RunOptions): Outcome {
  return new Run(options).finish();
}

class Run {
  readonly #options: RunOptions;
  readonly #plan: Plan;
  readonly #nodes: readonly Node[];
  readonly #oracles: Oracles;
  readonly #queue = new EventQueue<SimEvent>();
  readonly #random;
  readonly #network;
  readonly #pacts = new Map<string, Pact>();
  #now = 0;
  #steps = 0;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#plan = buildPlan(options.seed, options.mode, options.validators);
    this.#oracles = new Oracles(this.#plan, options.ignoredOracles);
    this.#random = seededRandom(`run/${options.mode}/${options.seed}`);
    this.#network = buildNetwork(this.#plan);
    this.#nodes = this.#plan.validators.map((_, i) => ({
      state: initialState(this.#plan, i),
      step: this.#plan.comet.has(i) ? cometStep : options.step,
      log: [],
      life: 0,
      isDown: false,
    }));
    this.#nodes.forEach((_, node) => {
      this.#local(node, this.#random.below(50), { kind: "start-round", round: 0 });
      if (this.#isHonest(node)) this.#queue.push(this.#random.below(GOSSIP_MS), { kind: "gossip", node });
    });
    for (const { node, at, downMs } of this.#plan.crashes) this.#queue.push(at, { kind: "crash", node, downMs });
  }

  finish(): Outcome {
    const honest = this.#nodes.length - this.#plan.byzantine.size;
    const stepsMax = STEPS_PER_PAIR_MAX * Math.max(100, this.#nodes.length ** 2);
    const deadline = this.#plan.gst + PROGRESS_MS_MAX;
    while (this.#oracles.violation === null && this.#oracles.decided.size < honest) {
      const next = this.#queue.pop();
      if (next === undefined || next.at > deadline || this.#steps > stepsMax) {
        this.#oracles.report("progress", `${this.#oracles.decided.size} of ${honest} decided; ${this.#positions()}`);
        break;
      }
      this.#now = next.at;
      this.#handle(next.event);
    }
    return {
      violation: this.#oracles.violation,
      plan: this.#plan,
      rounds: Math.max(...this.#nodes.map(({ state }, i) => (this.#isHonest(i) ? state.round : 0))),
      steps: this.#steps,
      decidedAfterGstMs: this.#now - this.#plan.gst,
    };
  }

  #handle(event: SimEvent): void {
    switch (event.kind) {
      case "deliver":
        if (!this.#node(event.to).isDown) this.#advance(event.to, event.input);
        return;
      case "local":
        if (this.#node(event.node).life === event.life) this.#advanceLocally(event.node, event.input);
        return;
      case "gossip":
        this.#gossip(event.node);
        return;
      case "crash":
        this.#crash(event.node, event.downMs);
        return;
      case "restart":
        this.#restart(event.node);
        return;
    }
  }

  /** Own messages are logged before they are published, as in the engine. */
  #advanceLocally(node: number, input: Input): void {
    this.#advance(node, input);
    if (input.kind !== "vote" && input.kind !== "proposal") return;
    this.#nodes.forEach((_, to) => {
      if (to !== node) this.#send(node, to, input);
    });
  }

  #advance(node: number, input: Input): void {
    const target = this.#node(node);
    this.#steps++;
    const lines: number[] = [];
    target.log.push(input);
    const before = target.state;
    const effects = this.#step(target, input, lines);
    if (this.#options.trace !== undefined && (target.state !== before || effects.length > 0)) {
      this.#options.trace(this.#describe(node, input, lines, effects));
    }
    for (const effect of effects) this.#perform(node, effect);
  }

  #step(target: Node, input: Input, lines: number[]): readonly Effect[] {
    try {
      const { state, effects } = target.step(target.state, input, (line) => {
        lines.push(line);
        if (target.step === this.#options.step) this.#options.onRule?.(line);
      });
      target.state = state;
      return effects;
    } catch (error) {
      if (!(error instanceof AssertionError)) throw error;
      this.#oracles.report("settling", error.message);
      return [];
    }
  }

  #perform(node: number, effect: Effect): void {
    if (this.#isHonest(node)) this.#oracles.observe(node, effect, this.#node(node).state);
    switch (effect.kind) {
      case "build-value":
        this.#local(node, BUILD_MS_MIN + this.#random.below(BUILD_MS_MAX - BUILD_MS_MIN), {
          kind: "value-built",
          round: effect.round,
          valueId: `b${node}.${effect.round}.${this.#random.below(1_000)}`,
        });
        return;
      case "propose":
      case "vote":
        this.#emit(node, effect);
        return;
      case "schedule-timeout":
        this.#local(node, timeoutMs(effect.timeout), { kind: "timeout", timeout: effect.timeout });
        return;
      case "report-equivocation":
      case "decide":
        return;
    }
  }

  #emit(node: number, intent: Intent): void {
    if (this.#isHonest(node)) {
      this.#local(node, this.#random.below(SIGN_MS_MAX), inputOf(intent));
      return;
    }
    const world: World = {
      plan: this.#plan,
      random: this.#random,
      stateOf: (i) => this.#node(i).state,
      decided: this.#oracles.decided.values().next().value?.valueId,
      pacts: this.#pacts,
    };
    this.#queue.push(this.#now, { kind: "deliver", to: node, input: inputOf(intent) });
    for (const { to, input, delay } of misbehave(world, node, intent)) {
      this.#queue.push(this.#now + delay, { kind: "deliver", to, input });
    }
  }

  #local(node: number, delay: number, input: Input): void {
    this.#queue.push(this.#now + delay, { kind: "local", node, life: this.#node(node).life, input });
  }

  #send(from: number, to: number, input: Input): void {
    for (const at of this.#network({ from, to, input }, this.#now))
      this.#queue.push(at, { kind: "deliver", to, input });
  }

  /** Anti-entropy: an honest node gives a random honest peer whatever that peer lacks, decided or not; isolation stops this too. */
  #gossip(node: number): void {
    this.#queue.push(this.#now + GOSSIP_MS, { kind: "gossip", node });
    const peers = this.#nodes.flatMap((peer, i) => (i !== node && this.#isHonest(i) && !peer.isDown ? [i] : []));
    const own = this.#node(node);
    const isCutOff = this.#now < this.#plan.gst && this.#plan.faults.includes("isolate");
    if (own.isDown || peers.length === 0 || isCutOff) return;
    const to = this.#random.pick(peers);
    const theirs = this.#node(to).state;
    if (theirs.step === "commit") return;
    for (const input of missing(own.state, theirs)) this.#send(node, to, input);
  }

  #crash(node: number, downMs: number): void {
    const target = this.#node(node);
    if (target.isDown || this.#oracles.decided.has(node)) return;
    target.isDown = true;
    target.life++;
    this.#options.trace?.(`${this.#clock(node)} crash`);
    this.#queue.push(this.#now + downMs, { kind: "restart", node });
  }

  /** A restarted node folds its log, then does again whatever the log does not show as done. */
  #restart(node: number): void {
    const target = this.#node(node);
    const effects: Effect[] = [];
    let state = initialState(this.#plan, node);
    for (const input of target.log) {
      const transition = target.step(state, input);
      state = transition.state;
      effects.push(...transition.effects);
    }
    if (!isDeepStrictEqual({ ...state, proposerAt: null }, { ...target.state, proposerAt: null })) {
      this.#oracles.report("replay", `n${node} is different after folding its log`);
    }
    target.state = state;
    target.isDown = false;
    this.#options.trace?.(`${this.#clock(node)} restart in round ${state.round}`);
    for (const effect of effects) if (isPending(effect, target)) this.#perform(node, effect);
    if (state.round < 0) this.#local(node, 1, { kind: "start-round", round: 0 });
  }

  #isHonest(node: number): boolean {
    return !this.#plan.byzantine.has(node);
  }

  #node(index: number): Node {
    return this.#nodes[index] as Node;
  }

  #clock(node: number): string {
    return `${String(this.#now).padStart(6)} n${node}${this.#isHonest(node) ? " " : "*"}`;
  }

  #describe(node: number, input: Input, lines: readonly number[], effects: readonly Effect[]): string {
    const fired = lines.map((line) => ` L${line}`).join("");
    const done = effects.map((effect) => ` > ${formatEffect(effect)}`).join("");
    return `${this.#clock(node)} ${formatInput(input)}${fired}${done}`;
  }

  #positions(): string {
    return this.#nodes
      .map(({ state }, i) => `n${i}${this.#isHonest(i) ? "" : "*"} r${state.round} ${state.step}`)
      .join(", ");
  }
}

function timeoutMs({ step, round }: Timeout): number {
  return TIMEOUT_MS[step] + TIMEOUT_GROWTH_MS * round;
}
