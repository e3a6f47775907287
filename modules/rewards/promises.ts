/** Promises to pay a datanet later: a bond answers for them, and after it the debtor's royalties. */

import { LiabilityKind, type PayLater } from "#proto/tributary/rewards/v1/types.ts";
import { firstOf } from "#sdk";
import { owe } from "./books.ts";
import { lessen, payDatanet } from "./debts.ts";
import { type RewardsContext, rewards } from "./declaration.ts";
import { credit } from "./positions.ts";

/** Promises that fall due in one block; the rest waits for the next. */
export const DEFAULTS_PER_BLOCK_MAX = 20;

/** Ends promises whose day has passed. */
export const processPromises = rewards.endBlock((ctx) => {
  const due = ctx.state.promisesDue.keys({ through: [ctx.block.height] });
  for (const [height, debtor, denom] of firstOf(due, DEFAULTS_PER_BLOCK_MAX)) {
    ctx.state.promisesDue.remove([height, debtor, denom]);
    const promise = ctx.state.promises.get([debtor, denom]);
    if (promise !== undefined) endInDefault(ctx, promise);
  }
});

function endInDefault(ctx: RewardsContext, promise: PayLater): void {
  const { debtor, datanetId, bond, owed } = promise;
  const { denom } = owed;
  const isCovered = bond >= owed.amount;
  const taken = isCovered ? owed.amount : bond;
  owe(ctx, LiabilityKind.LIABILITY_KIND_PAY_LATER, { denom, amount: -bond });
  payDatanet(ctx, datanetId, { denom, amount: taken });
  const left = lessen(ctx, { ...promise, bond: 0n, isDefaulted: true }, taken);
  credit(ctx, debtor, { denom, amount: bond - taken });
  ctx.emit.payLaterDefaulted({ debtor, datanetId, bond: taken, owed: left });
}
