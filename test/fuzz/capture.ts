/** A logger that keeps what was reported as a bug: code that must answer at any price logs there what it hides from clients. */

import type { Logger } from "#lib/logger.ts";

/** Errors logged since the last look. */
export interface Captured {
  readonly logger: Logger;
  /** Throws the first error that was logged, which a fuzz target does not expect. */
  rethrow(): void;
}

/** A logger over an empty list. */
export function captureErrors(): Captured {
  const errors: Error[] = [];
  const logger: Logger = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (message, fields) => {
      const held = Object.values(fields ?? {}).find((value) => value instanceof Error);
      errors.push(held ?? new RangeError(`logged as an error: ${message}`));
    },
    child: () => logger,
  };
  return {
    logger,
    rethrow: () => {
      const [first] = errors.splice(0);
      if (first !== undefined) throw first;
    },
  };
}
