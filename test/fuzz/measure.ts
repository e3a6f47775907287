/** What one input costs: time and memory, measured again before anything is concluded from a single look. */

import { setImmediate } from "node:timers/promises";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { FuzzTarget } from "./target.ts";
import { INPUT_MS_MAX } from "./target.ts";

/** Bytes that one input may allocate, garbage included: far above what 64 KiB of input need, far below what hurts. */
export const ALLOCATED_BYTES_MAX = 192 * 1024 * 1024;
/** Bytes that may stay behind after a whole run, bounded caches included. */
export const RETAINED_BYTES_MAX = 64 * 1024 * 1024;

/** An input took too long; a machine that was busy elsewhere does not explain it. */
export class HangError extends Error {
  override readonly name = "HangError";
}

/** An input, or a whole run, took more memory than its size explains. */
export class MemoryError extends Error {
  override readonly name = "MemoryError";
}

/** What became of one input. */
export type Outcome =
  | { readonly kind: "accepted"; readonly label: string }
  | { readonly kind: "refused"; readonly label: string }
  | { readonly kind: "failed"; readonly error: Error };

/** Runs one input and judges it by its errors, its time and its memory. */
export async function judge(target: FuzzTarget, input: Uint8Array): Promise<Outcome> {
  const first = await runMeasured(target, input);
  if (first.outcome.kind === "failed" || !isExcessive(target, first)) return first.outcome;
  // A pause of the machine or garbage of earlier inputs can look like a hang or a hoard, but not three times.
  let best = first;
  for (let i = 0; i < 2; i++) {
    collectGarbage();
    const again = await runMeasured(target, input);
    const ms = Math.min(best.ms, again.ms);
    best = { outcome: again.outcome, ms, bytes: Math.min(best.bytes, again.bytes) };
  }
  const excess = excessOf(target, best);
  return excess === undefined ? best.outcome : { kind: "failed", error: excess };
}

/** Starts to watch what a run leaves behind; the returned function says whether it is too much. */
export function watchRetention(): () => Promise<MemoryError | undefined> {
  // A full collection takes longer than most runs, so it is made only when what is in use could hide something.
  if (baseline === undefined || bytesInUse() - baseline > RETAINED_BYTES_MAX / 2) baseline = bytesAfterCollection();
  const before = baseline;
  return async () => {
    let retained = bytesInUse() - before;
    // Memory outside the heap is given back some time after the collection that found it free.
    for (let look = 0; look < 3 && retained > RETAINED_BYTES_MAX; look++) {
      baseline = bytesAfterCollection();
      retained = baseline - before;
      await setImmediate();
    }
    return retained <= RETAINED_BYTES_MAX ? undefined : new MemoryError(`the run left ${retained} bytes behind`);
  };
}

/** Bytes in use once garbage is collected. */
export function bytesAfterCollection(): number {
  collectGarbage();
  return bytesInUse();
}

interface Measured {
  readonly outcome: Outcome;
  readonly ms: number;
  readonly bytes: number;
}

async function runMeasured(target: FuzzTarget, input: Uint8Array): Promise<Measured> {
  const before = bytesInUse();
  const started = performance.now();
  const cpuStarted = process.threadCpuUsage();
  const outcome = await runOnce(target, input);
  const { user, system } = process.threadCpuUsage(cpuStarted);
  // Other work on the machine takes time from a run, but does not make it work longer.
  const ms = Math.max((user + system) / 1000, (performance.now() - started) / LOAD_MAX);
  return { outcome, ms, bytes: bytesInUse() - before };
}

/** How much longer a run may take than it works. */
const LOAD_MAX = 20;

async function runOnce(target: FuzzTarget, input: Uint8Array): Promise<Outcome> {
  // The target gets its own copy: whoever keeps or changes its input must not change ours.
  const copy = input.slice();
  try {
    const result = target.run(copy);
    const label = result instanceof Promise ? await result : result;
    return { kind: "accepted", label: typeof label === "string" ? label : "" };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new TypeError(`thrown value is not an error: ${String(thrown)}`);
    if (target.allowed.some((allowed) => error instanceof allowed)) {
      return { kind: "refused", label: `${error.name}: ${shapeOf(error.message)}` };
    }
    return { kind: "failed", error };
  }
}

function isExcessive(target: FuzzTarget, measured: Measured): boolean {
  return excessOf(target, measured) !== undefined;
}

function excessOf(target: FuzzTarget, { ms, bytes }: Measured): Error | undefined {
  const { inputMsMax = INPUT_MS_MAX } = target;
  if (ms > inputMsMax) return new HangError(`input took ${Math.round(ms)} ms, at most ${inputMsMax} ms are allowed`);
  if (bytes <= ALLOCATED_BYTES_MAX) return undefined;
  return new MemoryError(`input allocated ${bytes} bytes, at most ${ALLOCATED_BYTES_MAX} are allowed`);
}

/** A message without its particulars, so that the same refusal of two inputs reads the same. */
function shapeOf(message: string): string {
  return message
    .slice(0, 200)
    .replace(/0x[0-9a-fA-F]+|[0-9A-Fa-f]{8,}|-?[0-9]+/g, "#")
    .replace(/"[^"]*"|'[^']*'/g, '""');
}

function bytesInUse(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

let collect: (() => void) | undefined;
/** Bytes in use after the last full collection. */
let baseline: number | undefined;

function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
}
