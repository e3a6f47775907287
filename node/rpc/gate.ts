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

/** Lets work through in order of arrival. */
export class Gate {
  readonly #limits: GateLimits;
  /** Called when their turn has come. */
  readonly #waiting = new Set<() => void>();
  #running = 0;
  /** Milliseconds of the event loop that may still be taken; grows with time, shrinks with work. */
  #credit: number;
  #creditedAt = performance.now();
  #isWaking = false;

  constructor(limits: GateLimits) {
    this.#limits = limits;
    this.#credit = limits.burstMs;
  }

  /** Does the work now or later; rejects with `GateError` when it is refused or takes too long. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const { timeoutMs } = this.#limits;
    const deadline = performance.now() + timeoutMs;
    if (this.#waiting.size === 0 && this.#mayBegin()) this.#running++;
    else await this.#turn();
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new GateError("timeout")), deadline - performance.now());
    });
    try {
      return await Promise.race([this.#perform(work), timeout]);
    } finally {
      clearTimeout(timer);
    }
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

  #turn(): Promise<void> {
    const { waitingMax, timeoutMs } = this.#limits;
    if (this.#waiting.size >= waitingMax) return Promise.reject(new GateError("full"));
    return new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(begin);
        reject(new GateError("timeout"));
      }, timeoutMs);
      this.#waiting.add(begin);
      this.#wakeLater();
    });
  }

  /** Gives the first that waits its turn after everybody else had one. */
  #wakeLater(): void {
    if (this.#isWaking || this.#waiting.size === 0 || this.#running >= this.#limits.runningMax) return;
    this.#isWaking = true;
    const wake = (): void => {
      this.#isWaking = false;
      const [begin] = this.#waiting;
      if (begin !== undefined && this.#mayBegin()) {
        this.#waiting.delete(begin);
        this.#running++;
        begin();
      }
      this.#wakeLater();
    };
    const debtMs = this.#credit > 0 ? 0 : (-this.#credit * 100) / this.#limits.loadPercent;
    if (debtMs < 1) setImmediate(wake);
    else setTimeout(wake, debtMs);
  }
}
