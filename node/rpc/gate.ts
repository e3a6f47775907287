/** A bound on work that clients cause, so that it cannot take the event loop away from consensus. */
import { TypedError } from "#lib/errors.ts";

/** How much work may be done. */
export interface GateLimits {
  /** Pieces of work begun and not finished. */
  readonly runningMax: number;
  /** Pieces of work that wait to begin; more are refused. */
  readonly waitingMax: number;
  /** Longest wait for an answer, from the request on, milliseconds. */
  readonly timeoutMs: number;
  /** The part of the event loop's time that the work may take in the long run, in percent. */
  readonly loadPercent: number;
  /** Time that may be taken at once by work that comes after a quiet period, milliseconds. */
  readonly burstMs: number;
}

/** The work was not done: too much waits already, or it took too long. */
export class GateError extends TypedError {
  readonly reason: "full" | "timeout";
  constructor(reason: "full" | "timeout") {
    super(reason === "full" ? "too many queries are waiting, try again later" : "query took too long");
    this.reason = reason;
  }
}

interface Job {
  readonly deadline: number;
  begin(): void;
  expire(): void;
}

/** Lets work through in order of arrival. */
export class Gate {
  readonly #limits: GateLimits;
  /** Everything somebody waits for, in order of deadline. */
  readonly #unfinished = new Set<Job>();
  /** Those of them whose turn has not come. */
  readonly #waiting = new Set<Job>();
  #running = 0;
  /** Milliseconds of the event loop that may still be taken; grows with time, shrinks with work. */
  #credit: number;
  #creditedAt = performance.now();
  #isWaking = false;
  /** One timer for all deadlines: a timer per query would cost as much as a small query. */
  #deadlineTimer: NodeJS.Timeout | undefined;

  constructor(limits: GateLimits) {
    this.#limits = limits;
    this.#credit = limits.burstMs;
  }

  /** Does the work now or later; rejects with `GateError` when it is refused or takes too long. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const job: Job = {
        deadline: performance.now() + this.#limits.timeoutMs,
        begin: () => {
          this.#perform(work)
            .then(resolve, reject)
            .finally(() => this.#finish(job));
        },
        expire: () => reject(new GateError("timeout")),
      };
      const isFree = this.#waiting.size === 0 && this.#mayBegin();
      if (!isFree && this.#waiting.size >= this.#limits.waitingMax) {
        reject(new GateError("full"));
        return;
      }
      this.#unfinished.add(job);
      this.#watchDeadlines();
      if (isFree) job.begin();
      else {
        this.#waiting.add(job);
        this.#wakeLater();
      }
    });
  }

  #mayBegin(): boolean {
    const now = performance.now();
    const { runningMax, burstMs, loadPercent } = this.#limits;
    this.#credit = Math.min(burstMs, this.#credit + ((now - this.#creditedAt) * loadPercent) / 100);
    this.#creditedAt = now;
    return this.#running < runningMax && this.#credit > 0;
  }

  /** Work that took too long for the caller still counts as running: it has not stopped. */
  async #perform<T>(work: () => Promise<T>): Promise<T> {
    this.#running++;
    try {
      const start = performance.now();
      const result = work();
      // What runs before the first await is what nobody else could run meanwhile.
      this.#credit -= performance.now() - start;
      return await result;
    } finally {
      this.#running--;
      this.#wakeLater();
    }
  }

  #finish(job: Job): void {
    this.#unfinished.delete(job);
    // A gate that nobody waits for must not keep the process alive.
    if (this.#unfinished.size === 0) this.#deadlineTimer?.unref();
  }

  #watchDeadlines(): void {
    this.#deadlineTimer ??= setTimeout(() => this.#expire(), this.#limits.timeoutMs);
    this.#deadlineTimer.ref();
  }

  #expire(): void {
    this.#deadlineTimer = undefined;
    const now = performance.now();
    for (const job of this.#unfinished) {
      if (job.deadline > now) {
        this.#deadlineTimer = setTimeout(() => this.#expire(), job.deadline - now);
        return;
      }
      this.#waiting.delete(job);
      this.#unfinished.delete(job);
      job.expire();
    }
  }

  /** Gives the first that waits its turn after everybody else had one. */
  #wakeLater(): void {
    if (this.#isWaking || this.#waiting.size === 0 || this.#running >= this.#limits.runningMax) return;
    this.#isWaking = true;
    const wake = (): void => {
      this.#isWaking = false;
      const [next] = this.#waiting;
      if (next !== undefined && this.#mayBegin()) {
        this.#waiting.delete(next);
        next.begin();
      }
      this.#wakeLater();
    };
    const debtMs = this.#credit > 0 ? 0 : (-this.#credit * 100) / this.#limits.loadPercent;
    if (debtMs < 1) setImmediate(wake);
    else setTimeout(wake, debtMs);
  }
}
