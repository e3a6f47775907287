/**
 * Runs consensus: one loop takes messages, timeouts and reasons to begin, in order, and lets the machine of the current
 * height handle them; a decision ends the height and begins the next.
 */

import type { Timeout } from "#consensus/types.ts";
import { assertDefined } from "#lib/assert.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Mempool } from "#mempool/mempool.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import { extendedFromCommit } from "#types/commit.ts";
import { voteExtensionsEnabled } from "#types/params.ts";
import type { State } from "#types/state.ts";
import type { BlockExecutor } from "../block-executor.ts";
import type { DiskGuard } from "../disk-guard.ts";
import type { ConsensusOptions } from "../options.ts";
import type { BlockStore } from "../stores/block-store.ts";
import type { Wal } from "../wal/wal.ts";
import { ConsensusFailureError, type HeightDependencies } from "./dependencies.ts";
import { finalizeHeight, type HeightStart } from "./finalize.ts";
import { type Decision, HeightMachine } from "./height-machine.ts";
import { type DriverInput, InputQueue } from "./input-queue.ts";
import { LastCommit } from "./last-commit.ts";
import { coreTimeout, type HeightTimeout, ROUND_STEP, timeoutStep, walTimeout } from "./messages.ts";
import { paceOf } from "./pacing.ts";
import { replayHeight } from "./replay.ts";
import { roundStepName } from "./round-events.ts";
import { type RoundState, roundStateOf } from "./round-state.ts";
import { TimerGroup, timeoutMs } from "./timeouts.ts";

/** What a driver needs. */
export interface ConsensusDependencies extends Omit<HeightDependencies, "schedule" | "executor" | "wal"> {
  readonly executor: BlockExecutor;
  readonly blockStore: BlockStore;
  readonly mempool: Pick<Mempool, "size" | "onTxsAvailable">;
  readonly wal: Wal;
  readonly diskGuard: DiskGuard;
  readonly clock: Clock;
  readonly timers: Timers;
  /** Consensus has stopped for good: the node must stop, too. */
  onFailure(error: Error): void;
}

/** Pause before a signer is asked again for what it did not sign, milliseconds. */
const ASK_SIGNER_MS = 1_000;

/** Consensus of one node. */
export class ConsensusDriver {
  readonly #dependencies: ConsensusDependencies;
  readonly #options: ConsensusOptions;
  readonly #heightDependencies: HeightDependencies;
  readonly #queue = new InputQueue();
  readonly #timers: TimerGroup;
  #machine: HeightMachine | undefined;
  #enteredNs = 0n;
  /** Whether a timer that ends the wait before round 0 is running. */
  #isPaced = false;
  /** Whether a timer that ends the pause before the signer is asked again is running. */
  #isAsking = false;
  #running: Promise<void> | undefined;
  #stopListening: () => void = () => {};

  constructor(dependencies: ConsensusDependencies, options: ConsensusOptions) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#timers = new TimerGroup(dependencies.timers);
    this.#heightDependencies = { ...dependencies, schedule: (height, timeout) => this.#schedule(height, timeout) };
  }

  /** Begins at the height after `state`, with what the log knows of it; rejects when it cannot. */
  async start(state: State): Promise<void> {
    const lastCommit = this.#loadLastCommit(state);
    this.#enter({ state, lastCommit }, "replay");
    await replayHeight(this.#dependencies, this.#current());
    this.#stopListening = this.#dependencies.mempool.onTxsAvailable(() => this.#queue.push({ kind: "wake" }));
    this.#queue.push({ kind: "wake" });
    this.#running = this.#run();
  }

  /** Ends after the input in progress. */
  async stop(): Promise<void> {
    this.#stopListening();
    this.#timers.cancelAll();
    this.#queue.close();
    await this.#running;
  }

  /** Queues a message of a peer; false when there are too many already, so that the peer must send it again. */
  receive(message: Message, peerId: string): boolean {
    return this.#queue.push({ kind: "message", message, peerId });
  }

  /** Consensus at this moment; undefined before `start`. */
  roundState(): RoundState | undefined {
    return this.#machine && roundStateOf(this.#machine, this.#enteredNs);
  }

  /** The state after the latest block that consensus has finished; undefined before `start`. */
  get state(): State | undefined {
    return this.#machine?.state;
  }

  async #run(): Promise<void> {
    try {
      for (let inputs = await this.#queue.take(); inputs !== undefined; inputs = await this.#queue.take()) {
        for (const input of inputs) if (!this.#queue.isClosed) await this.#handle(input);
        // What is not ours need not survive the machine, but it should survive the process.
        if (this.#queue.isEmpty) this.#dependencies.wal.write();
      }
    } catch (cause) {
      this.#dependencies.logger.error("consensus failed", { cause: errorMessage(cause) });
      this.#timers.cancelAll();
      this.#queue.close();
      this.#dependencies.onFailure(cause as Error);
    }
  }

  async #handle(input: DriverInput): Promise<void> {
    const machine = this.#current();
    switch (input.kind) {
      case "message":
        await machine.receive(input.message, input.peerId);
        break;
      case "timeout":
        await this.#handleTimeout(machine, input.timeout);
        break;
      case "ask-signer":
        this.#isAsking = false;
        await machine.askSigner();
        break;
      case "wake":
        this.#isPaced = false;
        break;
    }
    if (this.#current().decision === undefined) await this.#beginWhenDue();
    const { decision, lacksSignatures } = this.#current();
    if (lacksSignatures) this.#askSignerLater();
    if (decision !== undefined) await this.#finalize(this.#current(), decision);
  }

  async #handleTimeout(machine: HeightMachine, timeout: HeightTimeout): Promise<void> {
    const core = coreTimeout(timeout);
    if (timeout.height !== machine.height || core === undefined) return;
    this.#dependencies.logger.debug("timed out", { height: timeout.height, round: core.round, step: core.step });
    this.#dependencies.wal.append(walTimeout(timeout, timeoutMs(this.#options, core)));
    await machine.timeout(core);
  }

  async #finalize(machine: HeightMachine, decision: Decision): Promise<void> {
    this.#timers.cancelAll();
    const { height, state, blocks } = machine;
    const { logger } = this.#dependencies;
    const { round, block, blockId } = decision;
    const facts = { height, num_txs: block.data.txs.length };
    logger.info("finalizing commit of block", { ...facts, round, hash: blockId.hash });
    const next = await finalizeHeight(this.#dependencies, { height, state, blocks, decision });
    logger.info("committed state", { ...facts, app_hash: next.state.appHash });
    this.#enter(next, "live");
    // The next height begins in its turn, so that a chain that never waits still hears its peers.
    this.#queue.push({ kind: "wake" });
  }

  #enter({ state, lastCommit }: HeightStart, mode: "live" | "replay"): void {
    this.#machine = new HeightMachine(this.#heightDependencies, { state, lastCommit, mode });
    this.#enteredNs = this.#dependencies.clock.now();
    this.#isPaced = false;
    this.#isAsking = false;
    const { height } = this.#machine;
    this.#dependencies.eventBus.publish({
      kind: "NewRoundStep",
      height,
      round: 0,
      step: roundStepName(ROUND_STEP.newHeight),
    });
  }

  /** Enters round 0 as soon as nothing is left to wait for. */
  async #beginWhenDue(): Promise<void> {
    const machine = this.#current();
    if (machine.core.round >= 0) return;
    const times = { enteredNs: this.#enteredNs, nowNs: this.#dependencies.clock.now() };
    const pace = paceOf(this.#dependencies, this.#options, { machine, times });
    if (pace.kind !== "begin") {
      this.#wakeAfter(pace.delayMs);
      return;
    }
    const timeout = { height: machine.height, round: 0, step: ROUND_STEP.newHeight };
    this.#dependencies.wal.append(walTimeout(timeout, this.#options.timeoutCommitMs));
    this.#dependencies.crashPoints.reached("round-logged");
    await machine.start();
  }

  #wakeAfter(delayMs: number | undefined): void {
    if (this.#isPaced || delayMs === undefined) return;
    this.#isPaced = true;
    this.#timers.after(delayMs, () => this.#queue.push({ kind: "wake" }));
  }

  #askSignerLater(): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#timers.after(ASK_SIGNER_MS, () => this.#queue.push({ kind: "ask-signer" }));
  }

  #schedule(height: bigint, timeout: Timeout): void {
    const { round, step } = timeout;
    this.#timers.after(timeoutMs(this.#options, timeout), () => {
      this.#queue.push({ kind: "timeout", timeout: { height, round, step: timeoutStep(step) } });
    });
  }

  #loadLastCommit(state: State): LastCommit {
    const height = state.lastBlockHeight;
    if (height === 0n) return LastCommit.none(state.lastValidators);
    const { blockStore } = this.#dependencies;
    const hasExtensions = voteExtensionsEnabled(state.consensusParams, height);
    const seen = blockStore.loadSeenCommit(height);
    const commit = hasExtensions ? blockStore.loadExtendedCommit(height) : seen && extendedFromCommit(seen);
    if (commit === undefined) throw new ConsensusFailureError("the commit of the last block is missing", { height });
    return LastCommit.fromCommit(commit, state.lastValidators);
  }

  #current(): HeightMachine {
    return assertDefined(this.#machine, "consensus was not started");
  }
}
