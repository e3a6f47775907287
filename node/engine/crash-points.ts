/** Named places at which a test may end the process, to prove that a restart recovers from there. */

/** Every such place, in the order in which a height passes them. */
export type CrashPoint =
  | "round-logged"
  | "proposal-signed"
  | "vote-signed"
  | "own-message-logged"
  | "own-message-published"
  | "block-decided"
  | "block-finalized"
  | "block-saved"
  | "app-committed"
  | "mempool-updated"
  | "evidence-updated"
  | "block-indexed"
  | "height-ended"
  | "height-finished";

/** Told of each place that is passed; the node runs with `NO_CRASH_POINTS`. */
export interface CrashPoints {
  reached(point: CrashPoint): void;
}

/** Does nothing. */
export const NO_CRASH_POINTS: CrashPoints = { reached: () => {} };
