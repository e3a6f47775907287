/** What must be closed, last opened first closed, once. */

/** A growing list of things to close. */
export interface Cleanup {
  add(close: () => Promise<void> | void): void;
  /** Closes everything; a failure does not keep the rest from closing, and the first one is reported. */
  run(): Promise<void>;
}

/** An empty list. */
export function cleanups(): Cleanup {
  const steps: (() => Promise<void> | void)[] = [];
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };
  return {
    add: (close) => void steps.push(close),
    run: () => {
      running ??= run();
      return running;
    },
  };
}
