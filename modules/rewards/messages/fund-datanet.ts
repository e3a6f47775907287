import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { checkAmount } from "../amounts.ts";
import { newestVersion } from "../debts.ts";
import { rewards } from "../declaration.ts";
import { collect } from "../ledger.ts";
import { depositToPrior } from "../priors.ts";

/** Gives to the contributors of a datanet's newest version, by weight; no part of a gift is the curator's, and none counts as earned. */
export const fundDatanet = rewards.message(Msg.methods.fundDatanet, {
  signer: "funder",
  cli: ["datanetId", "amount"],
  handle(ctx, msg) {
    const { datanetId, funder, amount } = msg;
    const version = newestVersion(ctx, datanetId);
    checkAmount(ctx, amount);

    collect(ctx, funder, amount);
    const deposit = depositToPrior(ctx, version, { coin: amount, batchId: 0n, backed: 0n });
    ctx.emit.datanetFunded({ datanetId, funder, amount, deposit });
    return { deposit, datanetVersion: version.number };
  },
});
