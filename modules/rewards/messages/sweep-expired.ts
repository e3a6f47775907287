import { Msg, type MsgSweepExpired } from "#proto/tributary/rewards/v1/tx.ts";
import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { redeem } from "../claims.ts";
import { type RewardsContext, rewards } from "../declaration.ts";
import { addToPool } from "../ledger.ts";

/** Moves to the commons what nobody claimed for long, and at any time what a distribution owes the commons itself. */
export const sweepExpired = rewards.message(Msg.methods.sweepExpired, {
  signer: "sender",
  handle(ctx, msg) {
    const amount = msg.datanetId === 0n ? sweepPosition(ctx, msg) : sweepContribution(ctx, msg);
    const swept = { denom: msg.denom, amount };
    addToPool(ctx, PoolKind.POOL_KIND_COMMONS, swept);
    ctx.emit.swept({ payee: msg.payee, datanetId: msg.datanetId, amount: swept });
    return { swept };
  },
});

function sweepPosition(ctx: RewardsContext, msg: MsgSweepExpired): bigint {
  const { state, fail, block } = ctx;
  const key = [msg.payee, msg.denom] as const;
  const position = state.positions.get(key);
  if (position === undefined || position.due === 0n) return fail.nothingToClaim();
  if (!isExpired(ctx, position.activeHeight)) fail.notExpired({ active: position.activeHeight });
  state.positions.set(key, { ...position, due: 0n, activeHeight: block.height });
  return position.due;
}

/** A contribution expires by being owed in a distribution that has been claimable for the whole time. */
function sweepContribution(ctx: RewardsContext, msg: MsgSweepExpired): bigint {
  const { datanetId, denom, payee } = msg;
  const { attribution } = ctx.keepers;
  const found = attribution.distribution(datanetId, denom, msg.distribution) ?? ctx.fail.noDistribution();
  if (found.finalHeight > ctx.block.height) ctx.fail.noDistribution({ final: found.finalHeight });
  if (payee !== ctx.self && !isExpired(ctx, found.finalHeight)) ctx.fail.notExpired({ final: found.finalHeight });
  return redeem(ctx, found, { ...msg, contributor: payee });
}

function isExpired(ctx: RewardsContext, activeHeight: bigint): boolean {
  return ctx.block.height > activeHeight + ctx.state.params.get().claimExpiry;
}
