import { giniBps, hhiBps } from "#kernels/concentration.ts";
import { readSumRoot } from "#kernels/merkle-sum-range.ts";
import { Msg, type MsgPostConcentration } from "#proto/tributary/attribution/v1/tx.ts";
import type { DistributionRoot } from "#proto/tributary/attribution/v1/types.ts";
import { holdLiable, requireActive } from "../attributors.ts";
import { lockUntil } from "../bonds.ts";
import { awaitConcentration } from "../concentrations.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { claimableDistribution } from "../distributions.ts";

/** Measures how unevenly a datanet's earnings are spread, once an epoch; two numbers follow from the roots, the third and every leaf can be proven wrong. */
export const postConcentration = attribution.message(Msg.methods.postConcentration, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const { attributor, datanetId, denom, sorted, ranked, squares, giniBps: gini, hhiBps: hhi, nakamoto } = msg;
    requireActive(ctx, attributor);
    const epoch = keepers.rewards.epoch();
    if (state.concentrations.has([datanetId, denom, epoch])) fail.alreadyMeasured({ epoch });
    const measured = claimableDistribution(ctx, datanetId, denom) ?? fail.targetNotFound();
    checkNumbers(ctx, msg, measured);

    const { challengeWindow, claimBond } = state.params.get();
    const finalHeight = block.height + challengeWindow;
    awaitConcentration(ctx, {
      key: { datanetId, denom, epoch },
      attributor,
      distribution: measured.number,
      sorted,
      ranked,
      squares,
      giniBps: gini,
      hhiBps: hhi,
      nakamoto,
      postedHeight: block.height,
      finalHeight,
      bond: claimBond,
      isFinal: false,
    });
    lockUntil(ctx, attributor, { amount: claimBond, height: finalHeight });
    holdLiable(ctx, attributor, finalHeight);
    emit.concentrationPosted({ datanetId, denom, epoch, giniBps: gini, hhiBps: hhi, nakamoto });
    return { epoch, finalHeight };
  },
});

function checkNumbers(ctx: AttributionContext, msg: MsgPostConcentration, { root }: DistributionRoot): void {
  const { fail } = ctx;
  const { sorted, ranked, squares } = msg;
  const roots = [sorted, ranked, squares];
  if (roots.some((tree) => readSumRoot(tree) === undefined)) fail.invalidConcentration("a root is malformed");
  if (roots.some(({ count }) => count !== root.count)) fail.invalidConcentration({ contributors: root.count });
  if (sorted.sum !== root.sum) fail.invalidConcentration({ owed: root.sum });
  const gini = giniBps(sorted, ranked);
  const hhi = hhiBps(sorted, squares);
  if (BigInt(msg.giniBps) !== gini || BigInt(msg.hhiBps) !== hhi) fail.invalidConcentration({ gini, hhi });
  const isCount = msg.nakamoto >= 1 && BigInt(msg.nakamoto) <= sorted.count;
  if (!isCount) fail.invalidConcentration({ nakamoto: msg.nakamoto });
}
