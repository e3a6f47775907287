/** What tests of proofs share: bytes that may be none, and how long a check takes. */
import assert from "node:assert/strict";
import { type MessageType, WireError } from "#wire";

/** A message, or undefined where the bytes are none; any other failure is a fault. */
export function decodeOrNot<T>(type: Pick<MessageType<T>, "decode">, bytes: Uint8Array): T | undefined {
  try {
    return type.decode(bytes);
  } catch (error) {
    assert.ok(error instanceof WireError);
    return undefined;
  }
}

/** Milliseconds of the fastest of many runs: the others waited for other processes. */
export function fastestMs(run: () => void): number {
  const times = Array.from({ length: 40 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}
