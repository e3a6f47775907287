/** Sends coins from the signer to another account. */
import { Msg, type MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { failSdk } from "#sdk";
import { requireValid } from "../balances.ts";
import { bank } from "../declaration.ts";
import { requireAddress } from "../payees.ts";
import { requireSendEnabled } from "../send-enabled.ts";
import { requireNotBlocked, sendCoins } from "../transfers.ts";

/** Moves coins; fails with sdk code 7, 10, 5 or 4, or bank code 5. */
export const send = bank.message(Msg.methods.send, {
  signer: "fromAddress",
  cli: ["toAddress", "amount"],
  handle(ctx, { fromAddress, toAddress, amount }) {
    requireAddress(ctx, fromAddress, "invalid from address");
    requireAddress(ctx, toAddress, "invalid to address");
    requireValid(amount);
    if (amount.length === 0) failSdk.invalidCoins("");
    requireSendEnabled(ctx, amount);
    requireNotBlocked(ctx, toAddress);

    sendCoins(ctx, fromAddress, toAddress, amount);
  },
  simulate({ keepers, state, random, signers }): MsgSend | undefined {
    const fromAddress = random.pick(signers);
    const held = [...state.balances.entries({ prefix: [fromAddress] })];
    if (held.length === 0) return undefined;
    const [[, denom], balance] = random.pick(held);
    const locked = keepers.auth.lockedCoins(fromAddress).find((coin) => coin.denom === denom)?.amount ?? 0n;
    const most = balance - locked < 1_000_000n ? balance - locked : 1_000_000n;
    if (most <= 0n) return undefined;
    const amount = BigInt(random.below(Number(most))) + 1n;
    return { fromAddress, toAddress: random.pick(signers), amount: [{ denom, amount }] };
  },
});
