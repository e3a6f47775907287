import { Msg, type MsgSubmitDistribution } from "#proto/tributary/attribution/v1/tx.ts";
import { type DistributionRoot, DistributionState } from "#proto/tributary/attribution/v1/types.ts";
import { holdLiable, requireActive } from "../attributors.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { isClaimable, newestDistribution } from "../keeper.ts";

/** Posts who is owed what of a datanet's earnings since its beginning; the sum must be exactly what was deposited. */
export const submitDistribution = attribution.message(Msg.methods.submitDistribution, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    const { datanetId, denom, root } = msg;
    const attributor = requireActive(ctx, msg.attributor);
    const newest = newestDistribution(ctx, datanetId, denom);
    checkSuccession(ctx, msg, newest);
    checkSum(ctx, msg);

    const number = (newest?.number ?? 0n) + 1n;
    const finalHeight = block.height + state.params.get().challengeWindow;
    state.distributions.set([datanetId, denom, number], {
      datanetId,
      denom,
      number,
      attributor: msg.attributor,
      root,
      throughDeposit: msg.throughDeposit,
      state: DistributionState.DISTRIBUTION_STATE_POSTED,
      postedHeight: block.height,
      finalHeight,
    });
    holdLiable(ctx, attributor, finalHeight);
    const { hash, sum } = root;
    emit.distributionPosted({ datanetId, denom, number, attributor: msg.attributor, root: hash, sum, finalHeight });
    return { number, finalHeight };
  },
});

function checkSuccession(
  ctx: AttributionContext,
  msg: MsgSubmitDistribution,
  newest: DistributionRoot | undefined,
): void {
  const { fail, keepers, block } = ctx;
  if (keepers.datanet.datanet(msg.datanetId) === undefined) fail.datanetNotFound({ id: msg.datanetId });
  if (newest === undefined) return;
  if (!isClaimable(newest, block.height)) fail.pendingDistribution({ final: newest.finalHeight });
  if (msg.throughDeposit < newest.throughDeposit) fail.goesBack({ through: newest.throughDeposit });
}

function checkSum(ctx: AttributionContext, msg: MsgSubmitDistribution): void {
  const { fail, keepers } = ctx;
  const deposit = keepers.rewards.deposit(msg.datanetId, msg.denom, msg.throughDeposit) ?? fail.depositNotFound();
  if (msg.root.sum !== deposit.cumulative) fail.notPool({ deposited: deposit.cumulative });
  if (msg.root.hash.length !== 32 || msg.root.count === 0n) fail.invalidRoot();
}
