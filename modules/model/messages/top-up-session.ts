import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { SessionState } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { spendMandate } from "../agents.ts";
import { MODEL, model } from "../declaration.ts";
import { checkServable } from "../licensing.ts";
import { requireSession, requireVersion } from "../lookups.ts";
import { payerOf } from "../parties.ts";

/** Adds to the escrow of an open session; an agent adds its principal's money, within its mandate. */
export const topUpSession = model.message(Msg.methods.topUpSession, {
  signer: "client",
  cli: ["sessionId", "amount"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const session = requireSession(ctx, msg.sessionId);
    const payer = payerOf(session);
    if (msg.client !== session.client && msg.client !== payer) fail.notParty();
    if (session.state !== SessionState.SESSION_STATE_OPEN) fail.wrongState({ state: session.state });
    if (block.height > session.expiresHeight) fail.tooLate({ expires: session.expiresHeight });
    // What lies in escrow may still be used up; more would be new use.
    checkServable(ctx, requireVersion(ctx, session.modelId, session.version));
    const { denom, amount } = msg.amount;
    if (denom !== session.deposit.denom || amount <= 0n) fail.invalidDeposit({ denom: session.deposit.denom });

    if (msg.client !== payer) {
      spendMandate(ctx, msg.client, { principal: payer, modelId: session.modelId, coin: msg.amount });
    }
    keepers.bank.sendCoinsFromAccountToModule(payer, MODEL, coinsOf(denom, amount));
    state.sessions.set(session.id, { ...session, deposit: { denom, amount: session.deposit.amount + amount } });
    emit.sessionToppedUp({ sessionId: session.id, amount: msg.amount });
  },
});
