/** Batches of a simulated economy that are settled by sample, honestly or not. */

import { commitUses } from "#attribution/attributor.ts";
import { findDrawFraud } from "#attribution/methods/batches-prover.ts";
import { drawnUses, isDrawn } from "#kernels/drawn-uses.ts";
import { assertDefined } from "#lib/assert.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { BEACON_RECOVERY, beaconValue } from "#test/support/beacon-stand-in.ts";
import { utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { batchOf, paidUse, prepareUses, sellUses, USE_FEE } from "./attributed-market.ts";
import { targetOf } from "./challenges.ts";
import type { Play, Step, UndrawnUses } from "./play.ts";
import { nextSettlement, weighUses } from "./step-actions.ts";
import { refuteWith } from "./steps-claims.ts";

/** Sales that are worth sampling, and what is drawn of them. */
export const DRAW_STEPS: readonly Step[] = [
  ["sell many", sellMany],
  ["sell many", sellMany],
  ["batch to draw from", commitMany],
  ["batch to draw from", commitMany],
  ["settle drawn uses", (play) => settleDrawn(play, false)],
  ["settle drawn uses", (play) => settleDrawn(play, false)],
  ["settle other uses", (play) => settleDrawn(play, true)],
  ["settle other uses", (play) => settleDrawn(play, true)],
];

/** What those do in time who check what was drawn. */
export const DRAW_DUTIES: readonly Step[] = [["refute draw", refuteDraw]];

/** Half of so many are enough for a sample. */
const USES_MIN = 130;
const DRAW_BPS = 5_000;
const { address: attributor } = ATTRIBUTOR;

function sellMany(play: Play): boolean {
  play.sessions.push(sellUses(play, USES_MIN + play.random.below(60)));
  return true;
}

function commitMany(play: Play): boolean {
  const { lab, modelId } = play;
  const next = nextSettlement(play);
  const uses = next === undefined ? 0 : Number(next.sequence - next.afterSequence);
  if (next === undefined || uses < USES_MIN) return false;
  const { number: settlement, sessionId } = next;
  const of = { settlement, sessionId, firstSequence: next.afterSequence + 1n };
  const name = { chainId: lab.chainId, modelId, version: 1n, firstSettlement: settlement };
  const paid = Array.from({ length: uses }, (_use, at) => paidUse(of, at));
  const committed = commitUses(name, paid);
  const { batchId } = lab.run(Msg.methods.submitBatch, {
    attributor,
    modelId,
    version: 1n,
    firstSettlement: settlement,
    lastSettlement: settlement,
    receiptsRoot: committed.tree.root,
    uses: BigInt(uses),
    fees: utrib(USE_FEE * BigInt(uses)),
    method: Method.METHOD_SPANS,
    useFeeMax: USE_FEE,
    settleBps: DRAW_BPS,
  });
  play.undrawn.set(batchId, { ...of, committed });
  return true;
}

/** Attributes what was drawn of the first batch that waits for it; wrongly, without the first of them. */
function settleDrawn(play: Play, isWrong: boolean): boolean {
  const { lab, undrawn } = play;
  for (const [batchId, uses] of undrawn) {
    const { sampleHeight, decidedHeight } = batchOf(lab, batchId);
    if (decidedHeight !== 0n) undrawn.delete(batchId);
    else if (lab.height() >= sampleHeight + BEACON_RECOVERY) return settleBatch(play, { batchId, uses, isWrong });
  }
  return false;
}

function settleBatch(
  play: Play,
  { batchId, uses: of, isWrong }: { readonly batchId: bigint; readonly uses: UndrawnUses; readonly isWrong: boolean },
): boolean {
  const { lab, random, claims } = play;
  const { sampleHeight, parts } = batchOf(lab, batchId);
  const value = beaconValue(sampleHeight);
  const bps = BigInt(DRAW_BPS);
  const drawn = drawnUses(value, { batchId, uses: of.committed.uses.length, bps });
  const positions = isWrong ? drawn.slice(1) : drawn;
  const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
  const published = prepareUses(play, { ...of, ...weighUses(play, positions.length), positions, amount });
  const { tree, uses, terms, pairs } = published;
  lab.run(Msg.methods.settleSample, {
    attributor,
    batchId,
    root: tree.root,
    uses: BigInt(uses.length),
    fees: terms.fees,
    shares: pairs.root,
    familiesHeight: lab.height() - 1n,
  });
  play.undrawn.delete(batchId);
  play.batches.set(batchId, published);
  // What nobody looks at becomes final although it is wrong.
  if (!isWrong || random.chance(1, 8)) return true;
  const isOwn = (use: bigint): boolean => isDrawn(value, { batchId, use, bps });
  const fraud = findDrawFraud({ tree, positions, fees: terms.fees }, of.committed, isOwn);
  claims.misdrawn.set(batchId, { kind: "use", value: assertDefined(fraud, "a missing use was not found") });
  return true;
}

function refuteDraw(play: Play): boolean {
  const { misdrawn } = play.claims;
  for (const [batchId, proof] of misdrawn) {
    misdrawn.delete(batchId);
    return refuteWith(play, targetOf("batchId", batchId), proof);
  }
  return false;
}
