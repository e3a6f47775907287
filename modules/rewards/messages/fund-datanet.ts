import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { coinsOf } from "#sdk";
import { REWARDS, rewards } from "../declaration.ts";
import { depositToDatanet } from "../ledger.ts";

/** Gives to a datanet's contributors; no part of a gift is the curator's. */
export const fundDatanet = rewards.message(Msg.methods.fundDatanet, {
  signer: "funder",
  cli: ["datanetId", "amount"],
  handle(ctx, msg) {
    const { keepers, emit, fail } = ctx;
    const { datanetId, funder, amount } = msg;
    if (keepers.datanet.datanet(datanetId) === undefined) fail.datanetNotFound({ id: datanetId });
    if (amount.amount <= 0n) fail.invalidAmount();

    keepers.bank.sendCoinsFromAccountToModule(funder, REWARDS, coinsOf(amount.denom, amount.amount));
    const deposit = depositToDatanet(ctx, datanetId, { coin: amount, batchId: 0n });
    emit.datanetFunded({ datanetId, funder, amount, deposit });
    return { deposit };
  },
});
