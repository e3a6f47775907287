/**
 * A light client (`cmt:light/client.go`): follows a chain by headers and signatures alone, from one header it was told to
 * trust. Verified blocks are kept in a store; operations take place one after the other.
 */

import type { Clock, Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { timestampFromNs } from "#lib/time.ts";
import type { SignatureVerifier } from "../pub-key.ts";
import { LightClientError, NoWitnessesError } from "./client-errors.ts";
import { type DetectorDependencies, detectDivergence } from "./detector.ts";
import type { LightBlock } from "./light-block.ts";
import { type LightStore, pruneLightStore } from "./light-store.ts";
import type { LightProvider } from "./provider.ts";
import { ProviderSet } from "./provider-set.ts";
import { type TrustOptions, validateTrustOptions } from "./trust-options.ts";
import { firstBlock, reconcile } from "./trust-start.ts";
import { DEFAULT_MAX_CLOCK_DRIFT_NS, DEFAULT_TRUST_LEVEL, type LightOptions, validateTrustLevel } from "./verifier.ts";
import { goBack, goForward, type LightMode } from "./walk.ts";

/** What a light client needs. */
export interface LightClientDependencies {
  readonly primary: LightProvider;
  /** At least one, not under the control of who runs the primary. */
  readonly witnesses: readonly LightProvider[];
  readonly store: LightStore;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly verify?: SignatureVerifier;
  /** Asked before trusted blocks are removed because the trust options contradict them; yes when absent. */
  confirm?(action: string): Promise<boolean>;
}

/** How a light client works. */
export interface LightClientOptions {
  readonly chainId: string;
  /** How long after its time a header is trusted, nanoseconds. */
  readonly trustingPeriodNs: bigint;
  /** Where trust begins; the store alone when absent. */
  readonly trust?: Omit<TrustOptions, "periodNs">;
  readonly mode?: LightMode;
  readonly maxClockDriftNs?: bigint;
  /** How late a block may reach an honest witness, nanoseconds. */
  readonly maxBlockLagNs?: bigint;
  /** Blocks to keep; 0 keeps all. */
  readonly pruningSize?: number;
}

/** Blocks that are kept unless said otherwise. */
export const PRUNING_SIZE_DEFAULT = 1000;
/** How late a block may be unless said otherwise: 10 s. */
export const MAX_BLOCK_LAG_DEFAULT_NS = 10_000_000_000n;
/** Verification by a third of the trusted validators. */
export const DEFAULT_LIGHT_MODE: LightMode = { kind: "skipping", trustLevel: DEFAULT_TRUST_LEVEL };

const NS_PER_MS = 1_000_000n;

/** A client that trusts something already. */
export class LightClient {
  readonly #dependencies: LightClientDependencies;
  readonly #options: LightClientOptions;
  readonly #providers: ProviderSet;
  readonly #mode: LightMode;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(dependencies: LightClientDependencies, options: LightClientOptions) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#mode = options.mode ?? DEFAULT_LIGHT_MODE;
    this.#providers = new ProviderSet(dependencies, options.chainId);
  }

  /** Restores what the store trusts and checks it against the trust options; rejects when the two cannot be reconciled. */
  static async open(dependencies: LightClientDependencies, options: LightClientOptions): Promise<LightClient> {
    const client = new LightClient(dependencies, options);
    if (dependencies.witnesses.length === 0) throw new NoWitnessesError();
    if (client.#mode.kind === "skipping") validateTrustLevel(client.#mode.trustLevel);
    const { trust } = options;
    if (trust === undefined) {
      if (client.latest === undefined) throw new LightClientError("nothing is trusted yet: give a height and a hash");
      return client;
    }
    validateTrustOptions({ ...trust, periodNs: options.trustingPeriodNs });
    await reconcile({ ...dependencies, providers: client.#providers }, trust);
    if (dependencies.store.latestHeight < trust.height) {
      const block = await firstBlock({ ...client.#detector(), ...client.#verifier() }, trust, options.chainId);
      await client.#trust(block);
    }
    return client;
  }

  /** The highest block that is trusted. */
  get latest(): LightBlock | undefined {
    return this.trusted(this.#dependencies.store.latestHeight);
  }

  get chainId(): string {
    return this.#options.chainId;
  }

  /** Whom the client follows at the moment. */
  get primary(): LightProvider {
    return this.#providers.primary;
  }

  /** Who watches. */
  get witnesses(): readonly LightProvider[] {
    return this.#providers.witnesses;
  }

  /** A block that is trusted already. */
  trusted(height: bigint): LightBlock | undefined {
    return this.#dependencies.store.load(height);
  }

  /** The block of a height, verified now unless it is trusted already; rejects with `LightClientError` or `ProviderError`. */
  verifyAtHeight(height: bigint): Promise<LightBlock> {
    return this.#inTurn(async () => {
      if (height <= 0n) throw new LightClientError("negative or zero height");
      const known = this.trusted(height);
      if (known !== undefined) return known;
      const block = await this.#providers.block(height);
      await this.#verify(block);
      return block;
    });
  }

  /** Follows the primary to its latest block; answers the latest trusted one. */
  update(): Promise<LightBlock> {
    return this.#inTurn(async () => {
      const { latest } = this;
      if (latest === undefined) throw new LightClientError("no headers exist");
      const block = await this.#providers.block(0n);
      if (block.header.height <= latest.header.height) return latest;
      await this.#verify(block);
      return block;
    });
  }

  /** Forgets everything. */
  async cleanup(): Promise<void> {
    const { store } = this.#dependencies;
    await store.delete(store.heights());
  }

  #inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(operation);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #verify(target: LightBlock): Promise<void> {
    const { store } = this.#dependencies;
    const { height } = target.header;
    const walk = { providers: this.#providers, mode: this.#mode, logger: this.#dependencies.logger };
    const first = store.load(store.firstHeight);
    if (first === undefined) throw new LightClientError("no headers exist");
    if (height < first.header.height) await goBack(walk, { trusted: first, target });
    else {
      const options = this.#lightOptions();
      const trace = await goForward(walk, { trusted: store.loadBefore(height) ?? first, target }, options);
      await detectDivergence(this.#detector(), trace, options);
    }
    await this.#trust(target);
  }

  async #trust(block: LightBlock): Promise<void> {
    const { store, logger } = this.#dependencies;
    const { pruningSize = PRUNING_SIZE_DEFAULT } = this.#options;
    await store.save(block);
    if (pruningSize > 0) await pruneLightStore(store, pruningSize);
    logger.debug("header verified", { height: block.header.height });
  }

  #verifier(): { readonly verify?: SignatureVerifier } {
    const { verify } = this.#dependencies;
    return verify === undefined ? {} : { verify };
  }

  #detector(): DetectorDependencies {
    const { logger, timers } = this.#dependencies;
    const { maxClockDriftNs, maxBlockLagNs = MAX_BLOCK_LAG_DEFAULT_NS } = this.#options;
    const waitNs = 2n * (maxClockDriftNs ?? DEFAULT_MAX_CLOCK_DRIFT_NS) + maxBlockLagNs;
    return {
      providers: this.#providers,
      logger,
      waitForWitness: () => new Promise((resolve) => void timers.after(Number(waitNs / NS_PER_MS), resolve)),
    };
  }

  #lightOptions(): LightOptions {
    const { clock } = this.#dependencies;
    const { trustingPeriodNs, maxClockDriftNs = DEFAULT_MAX_CLOCK_DRIFT_NS } = this.#options;
    return {
      now: timestampFromNs(clock.now()),
      trustingPeriodNs,
      maxClockDriftNs,
      trustLevel: this.#mode.kind === "skipping" ? this.#mode.trustLevel : DEFAULT_TRUST_LEVEL,
      ...this.#verifier(),
    };
  }
}
