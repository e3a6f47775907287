import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { SessionState } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { MODEL, model } from "../declaration.ts";
import { requireSession } from "../lookups.ts";

/** Adds to the escrow of an open session. */
export const topUpSession = model.message(Msg.methods.topUpSession, {
  signer: "client",
  cli: ["sessionId", "amount"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const session = requireSession(ctx, msg.sessionId);
    if (session.client !== msg.client) fail.notParty();
    if (session.state !== SessionState.SESSION_STATE_OPEN) fail.wrongState({ state: session.state });
    if (block.height > session.expiresHeight) fail.tooLate({ expires: session.expiresHeight });
    const { denom, amount } = msg.amount;
    if (denom !== session.deposit.denom || amount <= 0n) fail.invalidDeposit({ denom: session.deposit.denom });

    keepers.bank.sendCoinsFromAccountToModule(msg.client, MODEL, coinsOf(denom, amount));
    state.sessions.set(session.id, { ...session, deposit: { denom, amount: session.deposit.amount + amount } });
    emit.sessionToppedUp({ sessionId: session.id, amount: msg.amount });
  },
});
