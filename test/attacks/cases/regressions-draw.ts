/** Settlement by sample: an attributor that would rather choose what is attributed than let the random value do it. */

import { findDrawFraud } from "#attribution/methods/batches-prover.ts";
import { decodeReceivers } from "#kernels/receivers.ts";
import { assertDefined } from "#lib/assert.ts";
import { compareBigints, EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { batchOf } from "#test/support/claims.ts";
import {
  type DrawnClaim,
  largeMarket,
  prepareDrawn,
  prepareUndrawn,
  submitUndrawn,
} from "#test/support/drawn-claims.ts";
import { ALICE } from "#test/support/economy.ts";
import { checkBooks } from "../books.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { bondOf, challenge, targetOf } from "../challenges.ts";
import { sharesOf } from "../payouts.ts";

/** Which uses the attributor settles, given those drawn and what it knows of all. */
type Choice = (drawn: readonly number[], isGood: (position: number) => boolean) => readonly number[];

/** What came of one choice: money of Alice, the attributor's friend, and of the attributor. */
interface Outcome {
  readonly gain: bigint;
  readonly lost: bigint;
  readonly bond: bigint;
  readonly isFailed: boolean;
}

const CHOICES: readonly Choice[] = [
  (drawn, isGood) => drawn.filter(isGood),
  (drawn, isGood) => [...new Set([...drawn.filter(isGood), ...favourites(drawn.length, isGood)])].sort((a, b) => a - b),
];

const chosenUses: AttackCase = {
  id: "R13",
  name: "attributor settles only the uses it likes",
  expected: "refuted by one drawn use, or forfeited; a loss",
  run() {
    const outcomes = [...CHOICES.map(settleChosen), settleNothing()];
    const gain = assertDefined(
      outcomes
        .map((own) => own.gain)
        .sort(compareBigints)
        .at(-1),
      "nothing was tried",
    );
    const lost = assertDefined(outcomes.map((own) => own.lost).sort(compareBigints)[0], "nothing was tried");
    const { bond } = assertDefined(outcomes[0], "nothing was tried");
    return {
      seen: `Alice would have had ${gain} more; ${lost} of a bond of ${bond} lost each time`,
      net: { percent: percentOf(-lost, bond), of: "the batch's bond" },
      holds: gain > 0n && outcomes.every(({ isFailed, lost: own, gain: won }) => isFailed && own > won),
    };
  },
};

/** The cases of this family. */
export const DRAW_REGRESSIONS: readonly AttackCase[] = [chosenUses];

function settleChosen(choice: Choice): Outcome {
  const market = largeMarket();
  const { lab, datanetId } = market;
  const undrawn = prepareUndrawn(market);
  const batchId = submitUndrawn(market, undrawn);
  const of = { batchId, artefactId: undrawn.artefactId };
  const honest = prepareDrawn(market, of);
  // What the attributor has attributed in secret, though it was not drawn.
  const all = prepareDrawn(market, of, { choose: () => undrawn.committed.uses.map((_, i) => i) });
  const lie = prepareDrawn(market, of, { choose: (drawn) => choice(drawn, (at) => isAlices(all, at, datanetId)) });
  lab.run(Msg.methods.settleSample, lie.message);
  const { bond } = batchOf(lab, batchId);
  const before = bondOf(lab);
  const { tree, positions, terms, isDrawn } = lie;
  const fraud = findDrawFraud({ tree, positions, fees: terms.fees }, undrawn.committed, isDrawn);
  const value = assertDefined(fraud, "not found");
  const { upheld } = challenge(lab, targetOf("batchId", batchId), { kind: "use", value });
  lab.advance(25);
  const isFailed = upheld && batchOf(lab, batchId).state === BatchState.BATCH_STATE_FAILED;
  return { gain: ofAlice(lie, datanetId) - ofAlice(honest, datanetId), lost: before - bondOf(lab), bond, isFailed };
}

/** Who does not like what was drawn, and lets the time pass. */
function settleNothing(): Outcome {
  const market = largeMarket();
  const { lab } = market;
  const before = bondOf(lab);
  const batchId = submitUndrawn(market, prepareUndrawn(market));
  const { bond } = batchOf(lab, batchId);
  lab.advance(25);
  checkBooks(lab);
  const isFailed = batchOf(lab, batchId).state === BatchState.BATCH_STATE_FAILED;
  return { gain: 0n, lost: before - bondOf(lab), bond, isFailed };
}

/** Whether more than a third of a use's evidence is Alice's. */
function isAlices({ receivers }: DrawnClaim, at: number, datanetId: bigint): boolean {
  const list = decodeReceivers(receivers[at]?.get(datanetId) ?? EMPTY_BYTES);
  const weights = list?.receivers ?? [];
  const own = weights.find(({ address }) => equalBytes(address, ALICE.bytes))?.weight ?? 0n;
  return own * 3n > weights.reduce((sum, { weight }) => sum + weight, list?.commons ?? 0n);
}

function favourites(count: number, isGood: (position: number) => boolean): readonly number[] {
  return Array.from({ length: count }, (_, position) => position).filter(isGood);
}

function ofAlice({ pairs }: DrawnClaim, datanetId: bigint): bigint {
  return sharesOf(pairs, datanetId).find(({ id }) => equalBytes(id, ALICE.bytes))?.amount ?? 0n;
}
