/** Makes a failing input small while it fails in the same way: chunks are cut out, then bytes are set to zero. */

import { HangError, judge, MemoryError } from "./measure.ts";
import type { FuzzTarget } from "./target.ts";

/** Attempts at most, and the time they may take; inputs that are slow or hoard memory get less. */
const ATTEMPTS_MAX = 1500;
const BUDGET_MS = 5000;
const COSTLY_BUDGET_MS = 800;

/** The smallest input found that fails like `error`. */
export async function minimize(target: FuzzTarget, input: Uint8Array, error: Error): Promise<Uint8Array> {
  const isCostly = error instanceof HangError || error instanceof MemoryError;
  const deadline = performance.now() + (isCostly ? COSTLY_BUDGET_MS : BUDGET_MS);
  let best = input;
  let attempts = 0;
  const keep = async (candidate: Uint8Array): Promise<boolean> => {
    attempts++;
    const outcome = await judge(target, candidate);
    if (outcome.kind !== "failed" || !isSameFailure(outcome.error, error)) return false;
    best = candidate;
    return true;
  };
  const mayGoOn = (): boolean => attempts < ATTEMPTS_MAX && performance.now() < deadline;
  for (let size = best.length >> 1; size >= 1 && mayGoOn(); size >>= 1) {
    for (let at = 0; at + size <= best.length && mayGoOn(); ) {
      if (!(await keep(without(best, at, size)))) at += size;
    }
  }
  for (let at = 0; at < best.length && mayGoOn(); at++) {
    if (best[at] !== 0) await keep(best.with(at, 0));
  }
  return best;
}

function isSameFailure(a: Error, b: Error): boolean {
  return a.name === b.name && placeOf(a) === placeOf(b);
}

/** The innermost line of our own code on the stack: two failures there are taken for one. */
function placeOf(error: Error): string {
  const lines = (error.stack ?? "").split("\n").filter((line) => line.includes("at ") && !line.includes("node:"));
  return (lines.find((line) => !line.includes("node_modules")) ?? "").trim();
}

function without(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const shorter = new Uint8Array(bytes.length - length);
  shorter.set(bytes.subarray(0, at));
  shorter.set(bytes.subarray(at + length), at);
  return shorter;
}
