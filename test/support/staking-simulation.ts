/** Random use of staking: messages its own generators make, slashing, jail, holds, and blocks at random times. */
import type { StakingKeeper } from "#modules/staking/keeper.ts";
import { type Random, type Sandbox, seededRandom, TxError, timestampFromNs } from "#sdk";

/** What a simulation did: how often each thing, and how often each failure. */
export type Tally = Map<string, number>;

/** Longest time between two blocks, and a jump over several unbonding times and a day, milliseconds. */
const BLOCK_MS_MAX = 20_000;
const JUMP_MS = 90_000_000;
const MS = 1_000_000n;
/** Steps of one block, less one. */
const STEPS_MAX = 10;

/** Random steps on a sandbox with staking. */
export class StakingSimulation {
  readonly box: Sandbox;
  readonly tally: Tally = new Map();
  private readonly random: Random;
  private readonly signers: readonly string[];
  private readonly keeper: StakingKeeper;

  constructor(box: Sandbox, options: { readonly seed: bigint; readonly signers: readonly string[] }) {
    this.box = box;
    this.random = seededRandom(options.seed);
    this.signers = options.signers;
    this.keeper = box.lane.keeper<StakingKeeper>("staking");
  }

  /** Some steps, then the end of the block and the begin of the next; returns what is broken. */
  block(): readonly string[] {
    const { box, random } = this;
    for (let i = random.below(STEPS_MAX); i > 0; i--) this.step();
    box.hooks("end-block");
    const { height, timeNs } = box.lane.block;
    const waitMs = random.chance(1, 20) ? JUMP_MS : random.below(BLOCK_MS_MAX);
    box.at(height + 1n, { time: timestampFromNs(timeNs + BigInt(waitMs) * MS) });
    box.hooks("begin-block");
    return box.brokenInvariants();
  }

  private step(): void {
    const { random } = this;
    const kind = random.below(12);
    if (kind === 0) this.slash();
    else if (kind === 1) this.jail();
    else if (kind === 2) this.hold();
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
