/** Values and gates of a head's members: what each adds to the utility of seeded coalitions, with precedence for earlier data. */

import { gatesOf, type Precedence, precedenceOf, precedenceValues, type Relations } from "#kernels/precedence.ts";
import { brierGain } from "#kernels/ridge/brier.ts";
import type { RidgeValue } from "#kernels/ridge/commitments.ts";
import type { RidgeExample } from "#kernels/ridge/items.ts";
import { addStatistics, emptyStatistics, type RidgeStatistics, statisticsOf } from "#kernels/ridge/statistics.ts";
import type { RidgeModel } from "./model.ts";
import { solveRidge } from "./solver.ts";

/** What values depend on beside the head. */
export interface ValueTerms {
  /** Of members in order, each to earlier ones. */
  readonly relations: Relations;
  /** From the beacon, after the head was committed. */
  readonly seed: Uint8Array;
  readonly coalitions: number;
  /** Drawn from paid traffic or held out, never from what was trained on. */
  readonly evaluation: readonly RidgeExample[];
}

/** Precedence-Banzhaf sums of a head's members in order, in units of the Brier gain; negative for whoever harms. */
export function memberValues(model: Pick<RidgeModel, "params" | "members">, terms: ValueTerms): readonly bigint[] {
  const precedence: Precedence = precedenceOf(terms.relations);
  const evaluation = statisticsOf(terms.evaluation, model.params);
  return precedenceValues(precedence, terms, (members) => coalitionUtility(model, members, evaluation));
}

/** Values as they are committed: never negative, with the gate they open. */
export function committedValues(values: readonly bigint[], model: Pick<RidgeModel, "members">): readonly RidgeValue[] {
  const gates = gatesOf(
    values,
    model.members.map((member) => BigInt(member.items)),
  );
  return values.map((value, i) => ({ value: value > 0n ? value : 0n, gateBps: gates[i] ?? 0 }));
}

/** Brier gain, over examples given by their statistics, of a head trained on some of the members. */
export function coalitionUtility(
  { params, members }: Pick<RidgeModel, "params" | "members">,
  coalition: Uint8Array,
  evaluation: RidgeStatistics,
): bigint {
  const statistics = emptyStatistics(params);
  members.forEach((member, i) => {
    if (coalition[i] === 1) addStatistics(statistics, member.statistics);
  });
  return brierGain(solveRidge(statistics, params), evaluation, params);
}
