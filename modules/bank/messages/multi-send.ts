/** Sends coins from one signer to several accounts. */
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { addCoins, type Coins, equalCoins, failSdk, formatCoins } from "#sdk";
import { requireValid } from "../balances.ts";
import { bank } from "../declaration.ts";
import { requireAddress } from "../payees.ts";
import { requireSendEnabled } from "../send-enabled.ts";
import { inputOutputCoins, type Payment, requireNotBlocked } from "../transfers.ts";

/** Moves coins; fails with bank code 2, 3, 4, 5 or 9, or as `send`. */
export const multiSend = bank.message(Msg.methods.multiSend, {
  signer: "inputs",
  handle(ctx, { inputs, outputs }) {
    const { fail } = ctx;
    const [input, ...others] = inputs;
    if (input === undefined) return fail.noInputs();
    if (others.length > 0) fail.multipleSenders();
    if (outputs.length === 0) fail.noOutputs();
    requirePayment(ctx, input, "invalid input address");
    let total: Coins = [];
    for (const output of outputs) {
      requirePayment(ctx, output, "invalid output address");
      total = addCoins(total, output.coins);
    }
    if (!equalCoins(input.coins, total)) fail.inputOutputMismatch();
    requireSendEnabled(ctx, input.coins);
    for (const { address } of outputs) requireNotBlocked(ctx, address);

    inputOutputCoins(ctx, input, outputs);
  },
});

function requirePayment(ctx: Parameters<typeof requireAddress>[0], payment: Payment, role: string): void {
  requireAddress(ctx, payment.address, role);
  requireValid(payment.coins);
  if (payment.coins.length === 0) failSdk.invalidCoins(formatCoins(payment.coins));
}
