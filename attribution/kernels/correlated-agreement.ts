/**
 * Correlated agreement (Shnayder et al., EC 2016) in integers: a juror scores by agreeing with peers on the same task more
 * often than across different tasks, so that labels without information, constant or random, score nothing.
 */

import { assert } from "#lib/assert.ts";

/** Which tasks are compared with themselves, and which crosswise; positions of tasks. */
export interface TaskRoles {
  readonly shared: readonly number[];
  /** Every ordered pair of two different ones is a penalty pair. */
  readonly penalty: readonly number[];
}

/** Jurors and tasks of one scoring at most. */
export const SCORED_JURORS_MAX = 64;
export const SCORED_TASKS_MAX = 64;

/**
 * The score of each juror, one byte of label per task: the sum over peers of (agreements on shared tasks · penalty pairs −
 * agreements across penalty pairs · shared tasks), the two means multiplied by both counts. Zero in expectation for labels
 * that do not depend on the task.
 */
export function correlatedAgreement(labels: readonly Uint8Array[], roles: TaskRoles): readonly bigint[] {
  const { shared, penalty } = roles;
  assert(labels.length <= SCORED_JURORS_MAX, "too many jurors to score", { jurors: labels.length });
  assert(shared.length + penalty.length <= SCORED_TASKS_MAX, "too many tasks to score");
  const pairs = penalty.length * (penalty.length - 1);
  return labels.map((own, juror) =>
    labels.reduce((score, peer, other) => {
      if (other === juror) return score;
      const agreed = shared.filter((task) => own[task] === peer[task]).length;
      return score + BigInt(agreed * pairs - crosswise(own, peer, penalty) * shared.length);
    }, 0n),
  );
}

/** Penalty pairs on which two jurors agree although they speak of different tasks. */
function crosswise(own: Uint8Array, peer: Uint8Array, penalty: readonly number[]): number {
  let agreed = 0;
  for (const a of penalty) for (const b of penalty) if (a !== b && own[a] === peer[b]) agreed++;
  return agreed;
}
