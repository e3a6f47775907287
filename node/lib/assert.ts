/** Impossible states: a failed assertion is a bug in this program, never a reaction to input. */

import type { ErrorData } from "./errors.ts";

/** Thrown when the program contradicts itself. */
export class AssertionError extends Error {
  readonly data: ErrorData;

  constructor(message: string, data: ErrorData = {}) {
    super(message);
    this.name = "AssertionError";
    this.data = data;
  }
}

/** Throws `AssertionError` unless `condition` holds. */
export function assert(condition: unknown, message: string, data?: ErrorData): asserts condition {
  if (!condition) throw new AssertionError(message, data);
}

/** Marks a branch that the type checker proved empty; throws `AssertionError` if it runs anyway. */
export function unreachable(value: never): never {
  throw new AssertionError("unreachable branch", { value: String(value) });
}

/** Returns `value` when it is defined, otherwise throws `AssertionError`. */
export function assertDefined<T>(value: T | undefined | null, message: string, data?: ErrorData): T {
  assert(value !== undefined && value !== null, message, data);
  return value;
}
