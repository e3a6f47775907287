/** Money of sessions: put down by the client, taken by receipts, and the rest given back once. */

import { type Session, SessionState } from "#proto/tributary/model/v1/types.ts";
import { type Coin, coinsOf } from "#sdk";
import { MODEL, type ModelContext } from "./declaration.ts";
import { payerOf } from "./parties.ts";

/** Whether receipts of a session may still be settled. */
export function isLive(session: Session): boolean {
  return session.state === SessionState.SESSION_STATE_OPEN || session.state === SessionState.SESSION_STATE_SETTLING;
}

/** What of the deposit is not spent. */
export function unspent(session: Session): bigint {
  return session.deposit.amount - session.spent;
}

/** Ends a session in `state` and gives what is left to who paid; returns the refund. */
export function endSession(ctx: ModelContext, session: Session, state: Session["state"]): Coin {
  const refund = { denom: session.deposit.denom, amount: unspent(session) };
  const coins = coinsOf(refund.denom, refund.amount);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromModuleToAccount(MODEL, payerOf(session), coins);
  ctx.state.sessions.set(session.id, { ...session, state, closedHeight: ctx.block.height });
  return refund;
}
