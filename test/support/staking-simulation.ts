/**
 * Random use of staking: messages its own generators make, slashing, jail, holds, votes and misbehaviour, and blocks at
 * random times.
 */
import type { StakingKeeper } from "#modules/staking/keeper.ts";
import { type Random, type Sandbox, seededRandom, TxError, timestampFromNs, toHex } from "#sdk";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { SimulatedEngine } from "./simulated-engine.ts";

/** What a simulation did: how often each thing, and how often each failure. */
export type Tally = Map<string, number>;

/** Longest time between two blocks, and a jump over several unbonding times and a day, milliseconds. */
const BLOCK_MS_MAX = 20_000;
const JUMP_MS = 90_000_000;
const MS = 1_000_000n;
/** Steps of one block, less one. */
const STEPS_MAX = 10;

/** How a simulation goes. */
export interface StakingSimulationOptions {
  readonly seed: bigint;
  readonly signers: readonly string[];
  /** What was voted before; nothing when absent. */
  readonly engine?: SimulatedEngine;
  /** Whether entries are put on hold, for which genesis files have no place. */
  readonly hasHolds?: boolean;
}

/** Random steps on a sandbox with staking. */
export class StakingSimulation {
  readonly box: Sandbox;
  readonly tally: Tally = new Map();
  private readonly random: Random;
  private readonly signers: readonly string[];
  private readonly keeper: StakingKeeper;
  private readonly hasHolds: boolean;
  readonly engine: SimulatedEngine;

  constructor(box: Sandbox, options: StakingSimulationOptions) {
    this.box = box;
    this.random = seededRandom(options.seed);
    this.signers = options.signers;
    this.hasHolds = options.hasHolds ?? true;
    this.engine = options.engine ?? new SimulatedEngine();
    this.keeper = box.lane.keeper<StakingKeeper>("staking");
  }

  /** The begin of the next block, some steps, and its end; returns what is broken then. */
  block(): readonly string[] {
    const { box, random, engine } = this;
    const { height: last, timeNs } = box.lane.block;
    const waitMs = random.chance(1, 20) ? JUMP_MS : random.below(BLOCK_MS_MAX);
    const [height, time] = [last + 1n, timestampFromNs(timeNs + BigInt(waitMs) * MS)];
    box.at(height, { time, ...engine.facts(last, random), consensusParams: DEFAULT_CONSENSUS_PARAMS });
    box.hooks("begin-block");
    this.noteEvents();
    for (let i = random.below(STEPS_MAX); i > 0; i--) this.step();
    engine.endBlock(box.hooks("end-block"), { height, time });
    return box.brokenInvariants();
  }

  private step(): void {
    const { random } = this;
    const kind = random.below(12);
    if (kind === 0) this.slash();
    else if (kind === 1) this.jail();
    else if (kind === 2 && this.hasHolds) this.hold();
    else this.message();
  }

  /** A message of any module that has a generator. */
  private message(): void {
    const { box, random, signers } = this;
    const routes = [...box.wiring.messages.values()].filter(({ handler }) => handler.simulate !== undefined);
    const { handler, moduleIndex } = random.pick(routes);
    const context = { ...(box.lane.contextOf(moduleIndex) as object), random, signers };
    const message = handler.simulate?.(context as never);
    if (message !== undefined) this.note(handler.rpc.name, () => box.run(handler.rpc, message));
  }

  private slash(): void {
    const { random, keeper, box } = this;
    const validators = keeper.getAllValidators().filter(({ status }) => status > 1);
    if (validators.length === 0) return;
    const validator = random.pick(validators);
    const height = box.lane.block.height - BigInt(random.below(10));
    const power = keeper.tokensToConsensusPower(validator.tokens);
    const fraction = random.chance(1, 30) ? 10n ** 18n : BigInt(random.below(10 ** 9)) * 10n ** 8n;
    this.note("slash", () => keeper.slash(keeper.consensusAddress(validator), { height, power, fraction }));
  }

  private jail(): void {
    const { random, keeper } = this;
    const validators = keeper.getAllValidators();
    if (validators.length === 0) return;
    const validator = random.pick(validators);
    const consensus = keeper.consensusAddress(validator);
    const isReported = this.engine.reported.has(toHex(this.box.wiring.addresses.consensus.toBytes(consensus)));
    // Whoever was reported stays in jail.
    if (validator.jailed && isReported) return;
    this.note("jail", () => (validator.jailed ? keeper.unjail(consensus) : keeper.jail(consensus)));
  }

  /** Holds something up, and lets go what is held. */
  private hold(): void {
    const { random, keeper, signers } = this;
    const validators = keeper.getAllValidators();
    const entries = validators
      .flatMap(({ operatorAddress }) => keeper.getUnbondingDelegationsFromValidator(operatorAddress))
      .flatMap((record) => record.entries);
    if (entries.length === 0 || signers.length === 0) return;
    const entry = random.pick(entries);
    const isHeld = entry.unbondingOnHoldRefCount > 0n;
    this.note("hold", () =>
      isHeld ? keeper.unbondingCanComplete(entry.unbondingId) : keeper.putUnbondingOnHold(entry.unbondingId),
    );
  }

  /** Counts what the begin of a block punished. */
  private noteEvents(): void {
    for (const { type, attributes } of this.box.events) {
      const reason = attributes.find(({ key }) => key === "reason")?.value;
      if (type === "slash" && reason !== undefined) this.tally.set(reason, (this.tally.get(reason) ?? 0) + 1);
    }
  }

  private note(name: string, run: () => unknown): void {
    const branch = this.box.lane.branch;
    const start = branch?.mark() ?? 0;
    let outcome = name;
    try {
      run();
    } catch (thrown) {
      if (!(thrown instanceof TxError)) throw thrown;
      branch?.undoTo(start);
      outcome = `${name} ${thrown.codespace}/${thrown.code}`;
    } finally {
      branch?.settle();
    }
    this.tally.set(outcome, (this.tally.get(outcome) ?? 0) + 1);
  }
}
