import { DISTRIBUTION_BATCHES_MAX } from "#kernels/batch-proofs/verify-distribution.ts";
import { Msg, type MsgSubmitDistribution } from "#proto/tributary/attribution/v1/tx.ts";
import { type DistributionRoot, DistributionState } from "#proto/tributary/attribution/v1/types.ts";
import { holdLiable, requireActive } from "../attributors.ts";
import { lockUntil } from "../bonds.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import {
  claimableDistribution,
  DISTRIBUTIONS_PENDING_MAX,
  newestDistribution,
  pendingDistributions,
} from "../distributions.ts";

/**
 * Posts who is owed what of a datanet's earnings since its beginning; the sum must be exactly what was deposited. It adds to the
 * newest that nobody refuted, which may still be in its window. How many deposits it may add is bounded by its fraud proof:
 * who is owed another amount is shown by two paths for every batch, and beyond `DISTRIBUTION_BATCHES_MAX` these exceed 5 KB.
 */
export const submitDistribution = attribution.message(Msg.methods.submitDistribution, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    const { datanetId, denom, root } = msg;
    const { attributor } = msg;
    requireActive(ctx, attributor);
    const previous = checkSuccession(ctx, msg);
    checkSum(ctx, msg);

    const number = (newestDistribution(ctx, datanetId, denom)?.number ?? 0n) + 1n;
    const { challengeWindow, claimBond } = state.params.get();
    const windowEnd = block.height + challengeWindow;
    // Never claimable before what it adds to.
    const finalHeight = previous !== undefined && previous.finalHeight > windowEnd ? previous.finalHeight : windowEnd;
    state.distributions.set([datanetId, denom, number], {
      datanetId,
      denom,
      number,
      attributor,
      root,
      throughDeposit: msg.throughDeposit,
      state: DistributionState.DISTRIBUTION_STATE_POSTED,
      postedHeight: block.height,
      finalHeight,
      previous: previous?.number ?? 0n,
      bond: claimBond,
      failure: "",
    });
    lockUntil(ctx, attributor, { amount: claimBond, height: finalHeight });
    holdLiable(ctx, attributor, finalHeight);
    const { hash, sum } = root;
    emit.distributionPosted({ datanetId, denom, number, attributor, root: hash, sum, finalHeight });
    return { number, finalHeight };
  },
});

/** The distribution it adds to: the newest that nobody refuted. One refuted is as if it had never been. */
function checkSuccession(ctx: AttributionContext, msg: MsgSubmitDistribution): DistributionRoot | undefined {
  const { fail, keepers } = ctx;
  const { datanetId, denom } = msg;
  if (keepers.datanet.datanet(datanetId) === undefined) fail.datanetNotFound({ id: datanetId });
  const pending = pendingDistributions(ctx, msg);
  if (pending.length >= DISTRIBUTIONS_PENDING_MAX) fail.pendingDistribution({ most: DISTRIBUTIONS_PENDING_MAX });
  const previous = pending[0] ?? claimableDistribution(ctx, datanetId, denom);
  const number = previous?.number ?? 0n;
  if (msg.previous !== 0n && msg.previous !== number) fail.wrongPrevious({ previous: number });
  const through = previous?.throughDeposit ?? 0n;
  if (msg.throughDeposit < through) fail.goesBack({ through });
  const most = BigInt(DISTRIBUTION_BATCHES_MAX);
  const deposit = keepers.rewards.deposit(datanetId, denom, msg.throughDeposit);
  if (deposit !== undefined && msg.throughDeposit > through + most) fail.tooManyDeposits({ most });
  return previous;
}

function checkSum(ctx: AttributionContext, msg: MsgSubmitDistribution): void {
  const { fail, keepers } = ctx;
  const deposit = keepers.rewards.deposit(msg.datanetId, msg.denom, msg.throughDeposit) ?? fail.depositNotFound();
  if (msg.root.sum !== deposit.cumulative) fail.notPool({ deposited: deposit.cumulative });
  if (msg.root.hash.length !== 32 || msg.root.count === 0n) fail.invalidRoot();
}
