import { Msg, type MsgOpenPayLater } from "#proto/tributary/rewards/v1/tx.ts";
import { LiabilityKind } from "#proto/tributary/rewards/v1/types.ts";
import { checkAmount } from "../amounts.ts";
import { owe } from "../books.ts";
import { newestVersion } from "../debts.ts";
import { type RewardsContext, rewards } from "../declaration.ts";
import { collect } from "../ledger.ts";

const BPS = 10_000n;

/** Promises the contributors of a datanet money within some blocks; the bond, and after it the debtor's royalties, answer for it. */
export const openPayLater = rewards.message(Msg.methods.openPayLater, {
  signer: "debtor",
  cli: ["datanetId", "owed", "bond", "blocks"],
  handle(ctx, msg) {
    const { state, block } = ctx;
    const { debtor, datanetId, owed, bond } = msg;
    const { denom } = owed;
    checkPromise(ctx, msg);

    const locked = { denom, amount: bond };
    if (bond > 0n) collect(ctx, debtor, locked);
    const dueHeight = block.height + msg.blocks;
    const promise = { debtor, datanetId, owed, bond, dueHeight, isDefaulted: false };
    state.promises.set([debtor, denom], promise);
    state.promisesDue.add([dueHeight, debtor, denom]);
    owe(ctx, LiabilityKind.LIABILITY_KIND_PAY_LATER, locked);
    ctx.emit.payLaterOpened({ debtor, datanetId, owed, bond, dueHeight });
    return { dueHeight };
  },
});

function checkPromise(ctx: RewardsContext, msg: MsgOpenPayLater): void {
  const { state, fail } = ctx;
  const { payLaterBondBps, payLaterBlocksMax } = state.params.get();
  const { owed, bond } = msg;
  newestVersion(ctx, msg.datanetId);
  checkAmount(ctx, owed);
  const least = (owed.amount * BigInt(payLaterBondBps) + BPS - 1n) / BPS;
  if (bond < least || bond > owed.amount) fail.bondTooSmall({ least });
  if (msg.blocks < 1n || msg.blocks > payLaterBlocksMax) fail.invalidDuration({ most: payLaterBlocksMax });
  if (state.promises.has([msg.debtor, owed.denom])) fail.promiseExists();
}
