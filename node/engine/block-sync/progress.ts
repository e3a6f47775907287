/** How far block sync has come and how long it will take. */

/** What an operator wants to see. */
export interface SyncProgress {
  /** The height that was executed last. */
  readonly height: bigint;
  /** The highest height a peer says it has. */
  readonly target: bigint;
  readonly blocksPerSecond: number;
  /** Seconds until the target at this speed; undefined while it is unknown. */
  readonly etaSeconds: number | undefined;
}

/** Time over which speed is measured, ms. */
const SPEED_WINDOW_MS = 20_000;
/** Distance of the points between which speed is measured, ms. */
const MARK_DISTANCE_MS = 100;
/** Shortest time from which a speed is told, ms. */
const SPEED_TIME_MIN_MS = 100;

/** Measures speed over the last seconds. */
export class ProgressMeter {
  readonly #marks: { readonly ms: number; readonly height: bigint }[];
  #height: bigint;

  constructor(height: bigint, nowMs: number) {
    this.#height = height;
    this.#marks = [{ ms: nowMs, height }];
  }

  /** A height was executed. */
  reached(height: bigint, nowMs: number): void {
    this.#height = height;
    if (nowMs - (this.#marks.at(-1)?.ms ?? 0) < MARK_DISTANCE_MS) return;
    this.#marks.push({ ms: nowMs, height });
    while (this.#marks.length > 2 && nowMs - (this.#marks[1]?.ms ?? nowMs) > SPEED_WINDOW_MS) this.#marks.shift();
  }

  /** Where things stand. */
  progress(target: bigint, nowMs: number): SyncProgress {
    const [first] = this.#marks;
    const height = this.#height;
    const elapsedMs = nowMs - (first?.ms ?? nowMs);
    const blocks = Number(height - (first?.height ?? height));
    const blocksPerSecond = elapsedMs < SPEED_TIME_MIN_MS ? 0 : (blocks * 1000) / elapsedMs;
    const left = target > height ? Number(target - height) : 0;
    return { height, target, blocksPerSecond, etaSeconds: blocksPerSecond > 0 ? left / blocksPerSecond : undefined };
  }
}
