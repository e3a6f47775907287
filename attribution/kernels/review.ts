/** What a jury is shown and how it hides its labels until everybody has spoken: tasks, roles and commitments of a review round. */

import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, u64ToBytes } from "#lib/bytes.ts";
import { drawDistinct } from "./beacon-draw.ts";
import type { TaskRoles } from "./correlated-agreement.ts";
import { type Domain, domainTag, lengthPrefixed } from "./domain.ts";

/** Tasks of a round, and how many of them are gold when there is gold, shared, and compared crosswise. */
export const REVIEW_TASKS = 12;
export const GOLD_TASKS = 4;
export const SHARED_TASKS = 4;
export const PENALTY_TASKS = 4;
/** The label of a task whose content is bad, and of one whose content could not be had; anything between says what it is. */
export const LABEL_BAD = 0;
export const LABEL_UNAVAILABLE = 255;

/** Labels of a juror before anybody may see them. */
export interface HiddenLabels {
  readonly roundId: bigint;
  /** Address bytes: a commitment copied by somebody else does not open. */
  readonly juror: Uint8Array;
  readonly labels: Uint8Array;
  readonly salt: Uint8Array;
}

/** Tasks with known labels, where they stand among a round's tasks. */
export interface Gold {
  readonly positions: Uint8Array;
  readonly labels: Uint8Array;
  readonly salt: Uint8Array;
}

/** What a juror commits to. */
export function reviewCommitment(domain: Domain, { roundId, juror, labels, salt }: HiddenLabels): Uint8Array {
  return sha256(
    concatBytes(
      domainTag("review", domain),
      u64ToBytes(roundId),
      lengthPrefixed(juror),
      lengthPrefixed(labels),
      lengthPrefixed(salt),
    ),
  );
}

/** What a curator commits to. */
export function goldCommitment(domain: Domain, { positions, labels, salt }: Gold): Uint8Array {
  return sha256(
    concatBytes(domainTag("gold", domain), lengthPrefixed(positions), lengthPrefixed(labels), lengthPrefixed(salt)),
  );
}

/** Whether gold names four different tasks in ascending order, a label each, behind a salt of 32 bytes. */
export function isGoldWellFormed({ positions, labels, salt }: Gold): boolean {
  return (
    positions.length === GOLD_TASKS &&
    labels.length === GOLD_TASKS &&
    salt.length === 32 &&
    positions.every((position, i) => position < REVIEW_TASKS && (i === 0 || position > (positions[i - 1] ?? 0)))
  );
}

/** Positions in the bundle of the items under review, in order of drawing; `items` must be at least `count`. */
export function reviewItems(seed: Uint8Array, roundId: bigint, of: { count: number; items: number }): number[] {
  return drawDistinct(seed, `datanet/review/${roundId}/items`, { count: of.count, bound: BigInt(of.items) }).map(
    Number,
  );
}

/** Which tasks that are not gold are shared and which compared crosswise, drawn after the labels are fixed. */
export function reviewRoles(seed: Uint8Array, roundId: bigint, goldPositions: Uint8Array): TaskRoles {
  const tasks = Array.from({ length: REVIEW_TASKS }, (_, task) => task).filter((task) => !goldPositions.includes(task));
  const count = SHARED_TASKS + PENALTY_TASKS;
  const drawn = drawDistinct(seed, `datanet/review/${roundId}/roles`, { count, bound: BigInt(tasks.length) });
  const chosen = drawn.map((position) => tasks[Number(position)] ?? 0);
  return { shared: chosen.slice(0, SHARED_TASKS), penalty: chosen.slice(SHARED_TASKS) };
}
