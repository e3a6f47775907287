/**
 * Txs on their way into the pool. The application may check many at once and answer in any order; they settle in the
 * order in which they arrived, so that a later tx of an account never overtakes an earlier one.
 */

/** One tx that awaits its verdict. */
interface Arrival<Verdict> {
  readonly check: () => Promise<Verdict>;
  readonly settle: (verdict: Verdict) => void;
  readonly fail: (error: Error) => void;
  outcome: { readonly verdict: Verdict } | { readonly error: Error } | undefined;
}

/** Checks that the application has at the same time; a commit waits for them, so they must not be many. */
export const CHECKS_OVERLAPPING_MAX = 512;

/** Settled arrivals that stay in the line until they are removed together. */
const SETTLED_KEPT_MAX = 512;

/** A line of checks that can be held back while a block is committed. */
export class Arrivals<Verdict> {
  /** The line, with the settled ones still in front until there are many: removing each alone would move all others. */
  #line: Arrival<Verdict>[] = [];
  #settled = 0;
  /** End of those that have been started. */
  #started = 0;
  #isHeld = false;
  #idle: (() => void)[] = [];

  /** Txs waiting or being checked. */
  get size(): number {
    return this.#line.length - this.#settled;
  }

  /** Queues a check and says whether it began at once; `settle` and `fail` run in order of arrival. */
  add(arrival: Omit<Arrival<Verdict>, "outcome">): boolean {
    this.#line.push({ ...arrival, outcome: undefined });
    this.#startMore();
    return this.#started === this.#line.length;
  }

  /** Starts no further check and waits for those in progress. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    if (this.#started > this.#settled) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** Lets checks start again. */
  release(): void {
    this.#isHeld = false;
    this.#startMore();
  }

  #startMore(): void {
    const end = Math.min(this.#line.length, this.#settled + CHECKS_OVERLAPPING_MAX);
    while (!this.#isHeld && this.#started < end) {
      const arrival = this.#line[this.#started++] as Arrival<Verdict>;
      arrival.check().then(
        (verdict) => this.#finish(arrival, { verdict }),
        (error: Error) => this.#finish(arrival, { error }),
      );
    }
  }

  #finish(arrival: Arrival<Verdict>, outcome: NonNullable<Arrival<Verdict>["outcome"]>): void {
    arrival.outcome = outcome;
    const before = this.#settled;
    while (this.#settled < this.#started) {
      const { outcome: known, settle, fail } = this.#line[this.#settled] as Arrival<Verdict>;
      if (known === undefined) break;
      this.#settled++;
      if ("verdict" in known) settle(known.verdict);
      else fail(known.error);
    }
    if (this.#settled === before) return;
    if (this.#settled === this.#line.length || this.#settled >= SETTLED_KEPT_MAX) this.#cut();
    if (this.#started === this.#settled) for (const resolve of this.#idle.splice(0)) resolve();
    this.#startMore();
  }

  #cut(): void {
    this.#line.splice(0, this.#settled);
    this.#started -= this.#settled;
    this.#settled = 0;
  }
}
