/** Values of a head's members: what each adds to the utility of seeded coalitions, with precedence for earlier data. */

import { precedenceOf, precedenceValues, type Relations } from "#kernels/precedence.ts";
import { brierGain } from "#kernels/ridge/brier.ts";
import type { RidgeExample } from "#kernels/ridge/items.ts";
import {
  addStatistics,
  emptyStatistics,
  type RidgeStatistics,
  statisticsOf,
  subtractStatistics,
} from "#kernels/ridge/statistics.ts";
import { assertDefined } from "#lib/assert.ts";
import type { RidgeModel } from "./model.ts";
import { solveRidge } from "./solver.ts";

/** What values depend on beside the head. */
export interface ValueTerms {
  /** Of members in order of commitment, each to earlier ones. */
  readonly relations: Relations;
  /** Indexes of the members in order of commitment; absent where the head has them in that order. */
  readonly order?: readonly number[];
  /** From the beacon, after the head was committed. */
  readonly seed: Uint8Array;
  readonly coalitions: number;
  /** Drawn from paid traffic or held out, never from what was trained on. */
  readonly evaluation: readonly RidgeExample[];
}

/** Precedence-Banzhaf sums of a head's members in order, in units of the Brier gain; negative for whoever harms. */
export function memberValues(model: Pick<RidgeModel, "params" | "members">, terms: ValueTerms): readonly bigint[] {
  const { params, members } = model;
  const order = terms.order ?? [...members.keys()];
  const players = order.map((index) => assertDefined(members[index], "no such member", { index }));
  const evaluation = statisticsOf(terms.evaluation, params);
  const utility = coalitionUtility({ params, members: players }, evaluation);
  const values = precedenceValues(precedenceOf(terms.relations), terms, utility);
  const byIndex = members.map(() => 0n);
  order.forEach((index, player) => {
    byIndex[index] = assertDefined(values[player], "a member has no relations", { index });
  });
  return byIndex;
}

/** Brier gain, over examples given by their statistics, of heads trained on some of the members. */
function coalitionUtility(
  { params, members }: Pick<RidgeModel, "params" | "members">,
  evaluation: RidgeStatistics,
): (coalition: Uint8Array) => bigint {
  const statistics = emptyStatistics(params);
  const inside = new Uint8Array(members.length);
  return (coalition) => {
    // Statistics are exact sums of integers, and coalitions that follow each other differ in few members.
    members.forEach((member, i) => {
      if (coalition[i] === inside[i]) return;
      if (coalition[i] === 1) addStatistics(statistics, member.statistics);
      else subtractStatistics(statistics, member.statistics);
      inside[i] = coalition[i] as number;
    });
    return brierGain(solveRidge(statistics, params), evaluation, params);
  };
}
