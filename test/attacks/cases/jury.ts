/** Cases 6 and 21: spam before a jury, and jurors who do not look. */

import { correlatedAgreement } from "#kernels/correlated-agreement.ts";
import { PENALTY_TASKS, REVIEW_TASKS, SHARED_TASKS } from "#kernels/review.ts";
import { assertDefined } from "#lib/assert.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { ALICE, BOB, DENOM } from "#test/support/economy.ts";
import { checkBooks } from "../books.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { ridgeOutcome } from "../digits.ts";
import {
  bringBefore,
  CONSTANT_LABELS,
  holdRound,
  honestLabels,
  jurorsOf,
  juryLab,
  labelledDigits,
  roundOf,
} from "../juries.ts";

const spam: AttackCase = {
  id: "6",
  name: "random labels",
  expected: "revenue ≤ 0.15 of a fair share, bonds burned",
  run(scale) {
    const { lab, datanetId, reviewers } = juryLab();
    const before = lab.balance(BOB.address, DENOM);
    const [honest, random] = [labelledDigits(ALICE, 0, false), labelledDigits(BOB, 100, true)];
    const states = [honest, random].map((bundle, i) => {
      const { bundleId, roundId } = bringBefore(lab, datanetId, bundle, i * 100);
      const jurors = jurorsOf(lab, roundId, reviewers);
      const labels = honestLabels(roundOf(lab, roundId), bundle);
      holdRound(
        lab,
        roundId,
        jurors.map((juror) => ({ juror, labels })),
      );
      return { bundleId, state: lab.query(Query.methods.bundle, { bundleId }).bundle };
    });
    const lowest = lab.balance(BOB.address, DENOM);
    const { items, datanetId: own } = assertDefined(states[1], "no spam").state;
    const { policy } = lab.query(Query.methods.datanet, { datanetId: own }).datanet;
    const bond = policy.itemBond.amount * BigInt(items);
    lab.advance(200);
    checkBooks(lab);
    const returned = lab.balance(BOB.address, DENOM) - lowest;
    const [good, bad] = states.map(({ state }) => state);
    const heads = ridgeOutcome(6, scale);
    const isRejected = bad?.state === BundleState.BUNDLE_STATE_REJECTED && bad.weight === 0n;
    return {
      seen: `honest state ${good?.state}, spam state ${bad?.state} (quality ${bad?.qualityBps} bps), ${returned} of a bond of ${bond} returned; by heads ${heads.gain}`,
      net: { percent: percentOf(lab.balance(BOB.address, DENOM) - before, before - lowest), of: "what was put in" },
      holds: good?.state === BundleState.BUNDLE_STATE_ACCEPTED && isRejected && heads.holds && returned * 2n <= bond,
      figures: [{ name: "revenue by heads", value: heads.largest, unit: "× fair" }],
    };
  },
};

const lazyJurors: AttackCase = {
  id: "21",
  name: "jurors vote a constant, or copy a peer",
  expected: "constant ≤ 0 on average; a copied commitment does not open and is slashed",
  run() {
    const { lab, datanetId, reviewers } = juryLab();
    const bundle = labelledDigits(ALICE, 0, false);
    const { roundId } = bringBefore(lab, datanetId, bundle, 0);
    const jurors = jurorsOf(lab, roundId, reviewers);
    const [first, copier, constant, ...others] = jurors;
    if (first === undefined || copier === undefined || constant === undefined) {
      return { seen: "no jury came together", net: undefined, holds: false };
    }
    const labels = honestLabels(roundOf(lab, roundId), bundle);
    const before = jurors.map(({ address }) => lab.balance(address, DENOM));
    const refused = holdRound(lab, roundId, [
      { juror: first, labels },
      { juror: copier, labels, copied: first },
      { juror: constant, labels: CONSTANT_LABELS },
      ...others.map((juror) => ({ juror, labels })),
    ]);
    checkBooks(lab);
    const paid = jurors.map(({ address }, i) => lab.balance(address, DENOM) - (before[i] ?? 0n));
    const { stake } = lab.query(Query.methods.reviewerStats, { reviewer: copier.address }).reviewer;
    const mean = meanScores(labels);
    const isCopierSlashed = refused.length === 1 && refused[0] === copier && stake.amount === 950_000n;
    return {
      seen: `honest paid ${paid[0]}, copier ${paid[1]} and stake ${stake.amount}; constant vote scores ${mean.constant.toFixed(1)} on average, honest ${mean.honest.toFixed(1)}`,
      net: { percent: percentOf(stake.amount - 1_000_000n, 1_000_000n), of: "the copier's stake" },
      holds: isCopierSlashed && paid[1] === 0n && mean.constant <= 0 && mean.honest > 0,
      figures: [{ name: "mean score of a constant vote", value: mean.constant, unit: "points" }],
    };
  },
};

/** The cases of this family. */
export const JURY: readonly AttackCase[] = [spam, lazyJurors];

/** Scores over every way to draw roles, of a constant voter and of an honest one, each against one honest peer. */
function meanScores(labels: Uint8Array): { readonly constant: number; readonly honest: number } {
  const tasks = Array.from({ length: REVIEW_TASKS }, (_, task) => task);
  let [constant, honest, draws] = [0n, 0n, 0];
  for (const shared of subsetsOf(tasks, SHARED_TASKS)) {
    const rest = tasks.filter((task) => !shared.includes(task));
    for (const penalty of subsetsOf(rest, PENALTY_TASKS)) {
      constant += correlatedAgreement([CONSTANT_LABELS, labels], { shared, penalty })[0] ?? 0n;
      honest += correlatedAgreement([labels, labels], { shared, penalty })[0] ?? 0n;
      draws++;
    }
  }
  return { constant: Number(constant) / draws, honest: Number(honest) / draws };
}

function subsetsOf(tasks: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return tasks.flatMap((task, i) => subsetsOf(tasks.slice(i + 1), size - 1).map((rest) => [task, ...rest]));
}
