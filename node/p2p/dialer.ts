/** Whom to dial and when: peers an operator named for ever, others from the address book while there is room for them. */

import type { Clock, Timer, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { Random } from "#lib/prng.ts";
import type { AddressBook } from "./address-book.ts";
import { BACK_OFF_MAX_MS, backOffMs } from "./back-off.ts";
import type { KnownPeer } from "./hello.ts";
import { type PeerAddress, parseMultiaddr } from "./peer-address.ts";
import { peerKey } from "./peer-id.ts";

/** How often the number of peers is looked at. */
export const ENSURE_INTERVAL_MS = 10_000;
/** A connection that lasted this long was a success; one that broke before counts as a failed dial. */
const STABLE_MS = 30_000;
/** Peers of the book dialled at once. */
const BOOK_DIALS_MAX = 4;
/** Known addresses below which more are asked for. */
const BOOK_SIZE_WANTED = 64;

/** Whom the dialer is to keep. */
export interface DialOptions {
  /** Peers redialled for ever. */
  readonly persistent: readonly PeerAddress[];
  /** Peers dialled until they are reached once. */
  readonly initial: readonly PeerAddress[];
  readonly seeds: readonly PeerAddress[];
  readonly outboundPeersMax: number;
  readonly isDiscoveryOn: boolean;
  /** Longest pause between dials to a persistent peer; 0 for that of back-off. */
  readonly persistentDialPeriodMs: number;
}

/** What the dialer uses. */
export interface DialDependencies {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  readonly log: Logger;
  readonly book: AddressBook;
  /** Connects and greets a peer; rejects when it cannot be reached or is not wanted. Resolves with its id. */
  dial(address: PeerAddress): Promise<string>;
  isConnected(key: string): boolean;
  outboundPeers(): number;
  bannedForMs(key: string): number;
  /** Asks some connected peer for more addresses. */
  askForPeers(): void;
}

interface Target {
  readonly address: PeerAddress;
  readonly isPersistent: boolean;
  failures: number;
  timer: Timer | undefined;
}

/** Keeps this node connected. */
export class Dialer {
  private readonly deps: DialDependencies;
  private readonly options: DialOptions;
  private readonly targets = new Map<string, Target>();
  private readonly dialling = new Set<string>();
  private ensureTimer: Timer | undefined;
  private isRunning = false;

  constructor(dependencies: DialDependencies, options: DialOptions) {
    this.deps = dependencies;
    this.options = options;
    for (const address of options.initial)
      this.targets.set(address.key, { address, isPersistent: false, failures: 0, timer: undefined });
    for (const address of options.persistent)
      this.targets.set(address.key, { address, isPersistent: true, failures: 0, timer: undefined });
  }

  start(): void {
    this.isRunning = true;
    for (const target of this.targets.values()) void this.dialTarget(target);
    this.ensure();
  }

  stop(): void {
    this.isRunning = false;
    this.ensureTimer?.cancel();
    for (const { timer } of this.targets.values()) timer?.cancel();
  }

  /** A peer left after `connectedMs`. */
  left(key: string, connectedMs: number): void {
    const target = this.targets.get(key);
    if (!this.isRunning || target === undefined || !target.isPersistent) return;
    target.failures = connectedMs >= STABLE_MS ? 1 : target.failures + 1;
    this.retry(target);
  }

  private async dialTarget(target: Target): Promise<void> {
    const { address, isPersistent } = target;
    target.timer = undefined;
    if (!this.isRunning || this.dialling.has(address.key)) return;
    if (this.deps.isConnected(address.key)) return this.reached(target);
    this.dialling.add(address.key);
    try {
      await this.deps.dial(address);
      this.deps.log.info("connected to configured peer", { peer: address.key, isPersistent });
      this.reached(target);
    } catch (cause) {
      target.failures++;
      this.deps.log.debug("dial failed", { peer: address.key, failures: target.failures, reason: errorMessage(cause) });
      if (this.isRunning) this.retry(target);
    } finally {
      this.dialling.delete(address.key);
    }
  }

  /** A persistent peer stays a target; failures are forgotten once the connection lasts. */
  private reached(target: Target): void {
    if (!target.isPersistent) this.targets.delete(target.address.key);
  }

  private retry(target: Target): void {
    const { persistentDialPeriodMs } = this.options;
    const longestMs = target.isPersistent && persistentDialPeriodMs > 0 ? persistentDialPeriodMs : BACK_OFF_MAX_MS;
    const waitMs = Math.max(
      backOffMs(target.failures, this.deps.random, longestMs),
      this.deps.bannedForMs(target.address.key),
    );
    target.timer?.cancel();
    target.timer = this.deps.timers.after(waitMs, () => void this.dialTarget(target));
  }

  /** Fills up with peers from the book, and the book from peers and seeds. */
  private ensure(): void {
    const { deps, options } = this;
    if (!this.isRunning || !options.isDiscoveryOn) return;
    const missing = options.outboundPeersMax - deps.outboundPeers() - this.dialling.size;
    const isWanted = (key: string): boolean =>
      !deps.isConnected(key) && !this.dialling.has(key) && deps.bannedForMs(key) === 0;
    for (let i = 0; i < Math.min(missing, BOOK_DIALS_MAX); i++) {
      const peer = deps.book.pick(isWanted);
      if (peer === undefined) {
        this.dialSeed(isWanted);
        break;
      }
      void this.dialKnown(peer);
    }
    if (deps.book.size < BOOK_SIZE_WANTED || missing > 0) deps.askForPeers();
    this.ensureTimer = deps.timers.after(ENSURE_INTERVAL_MS - deps.random.below(ENSURE_INTERVAL_MS / 4), () =>
      this.ensure(),
    );
  }

  private async dialKnown({ id, addresses }: KnownPeer): Promise<void> {
    const key = peerKey(id);
    this.dialling.add(key);
    this.deps.book.attempted(id);
    try {
      await this.deps.dial({ key, id, endpoints: addresses.map((text) => parseMultiaddr(text).endpoint) });
      this.deps.book.succeeded(id);
    } catch (cause) {
      this.deps.book.failed(id);
      this.deps.log.debug("dial failed", { peer: id, reason: errorMessage(cause) });
    } finally {
      this.dialling.delete(key);
    }
  }

  private dialSeed(isWanted: (key: string) => boolean): void {
    const seeds = this.options.seeds.filter(({ key }) => isWanted(key));
    if (seeds.length === 0) return;
    const seed = this.deps.random.pick(seeds);
    this.dialling.add(seed.key);
    this.deps
      .dial(seed)
      .then(
        () => this.deps.askForPeers(),
        (cause: unknown) =>
          this.deps.log.debug("seed cannot be reached", { peer: seed.key, reason: errorMessage(cause) }),
      )
      .finally(() => this.dialling.delete(seed.key));
  }
}
