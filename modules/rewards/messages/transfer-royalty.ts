import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { rewards } from "../declaration.ts";
import { TRANSFER_BLOCKS_MAX } from "../params.ts";

const BPS = 10_000;

/** Gives another account a part of every payment to the signer until a height; while it lasts it cannot be changed, for it may have been paid for. */
export const transferRoyalty = rewards.message(Msg.methods.transferRoyalty, {
  signer: "owner",
  cli: ["datanetId", "to", "bps", "untilHeight"],
  handle(ctx, msg) {
    const { state, keepers, fail, block, addresses, moduleAccounts } = ctx;
    const { owner, datanetId, to, bps, untilHeight } = msg;
    const isPayable = to !== owner && !moduleAccounts.isBlocked(addresses.account.parse(to));
    if (!isPayable) fail.invalidPayout({ address: to });
    if (datanetId !== 0n && keepers.datanet.datanet(datanetId) === undefined) fail.datanetNotFound({ id: datanetId });
    const isWithin = untilHeight > block.height && untilHeight <= block.height + TRANSFER_BLOCKS_MAX;
    const most = BPS - state.params.get().transferKeepBpsMin;
    if (!isWithin || bps < 1 || bps > most) fail.invalidTransfer({ most });
    const before = state.transfers.get([owner, datanetId]);
    if (before !== undefined && before.untilHeight >= block.height) fail.transferLasts({ until: before.untilHeight });

    state.transfers.set([owner, datanetId], { owner, datanetId, to, bps, untilHeight });
    ctx.emit.royaltyTransferred({ owner, datanetId, to, bps, untilHeight });
  },
});
