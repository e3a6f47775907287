import { DistributionState } from "#proto/tributary/attribution/v1/types.ts";
import { Msg, type MsgSweepExpired } from "#proto/tributary/rewards/v1/tx.ts";
import { redeem } from "../claims.ts";
import { type RewardsContext, rewards } from "../declaration.ts";
import { addToCommons } from "../ledger.ts";
import { takeDue } from "../positions.ts";
import { sweepBundle } from "../priors.ts";

/** Moves to the commons what nobody claimed for long, and at any time what a distribution owes the commons itself or a bundle earned after its withdrawal. */
export const sweepExpired = rewards.message(Msg.methods.sweepExpired, {
  signer: "sender",
  handle(ctx, msg) {
    const swept = { denom: msg.denom, amount: sweep(ctx, msg) };
    addToCommons(ctx, swept);
    const { payee, datanetId } = msg;
    ctx.emit.swept({ payee, datanetId, amount: swept, bundleId: msg.bundle?.bundleId ?? 0n });
    return { swept };
  },
});

function sweep(ctx: RewardsContext, msg: MsgSweepExpired): bigint {
  if (msg.bundle !== undefined) return sweepBundle(ctx, msg.bundle, msg.denom);
  return msg.datanetId === 0n ? sweepPosition(ctx, msg) : sweepContribution(ctx, msg);
}

function sweepPosition(ctx: RewardsContext, msg: MsgSweepExpired): bigint {
  const position = ctx.state.positions.get([msg.payee, msg.denom]) ?? ctx.fail.nothingToClaim();
  if (!isExpired(ctx, position.activeHeight)) ctx.fail.notExpired({ active: position.activeHeight });
  const due = takeDue(ctx, msg, "commons");
  if (due === 0n) ctx.fail.nothingToClaim();
  return due;
}

/** A contribution expires by being owed in a distribution that has been claimable for the whole time. */
function sweepContribution(ctx: RewardsContext, msg: MsgSweepExpired): bigint {
  const { datanetId, denom, payee } = msg;
  const { attribution } = ctx.keepers;
  const found = attribution.distribution(datanetId, denom, msg.distribution) ?? ctx.fail.noDistribution();
  const isRefuted = found.state === DistributionState.DISTRIBUTION_STATE_FAILED;
  if (isRefuted || found.finalHeight > ctx.block.height) ctx.fail.noDistribution({ final: found.finalHeight });
  if (payee !== ctx.self && !isExpired(ctx, found.finalHeight)) ctx.fail.notExpired({ final: found.finalHeight });
  return redeem(ctx, found, { ...msg, contributor: payee });
}

function isExpired(ctx: RewardsContext, activeHeight: bigint): boolean {
  return ctx.block.height > activeHeight + ctx.state.params.get().claimExpiry;
}
