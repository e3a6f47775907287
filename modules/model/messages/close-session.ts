import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { type Session, SessionState } from "#proto/tributary/model/v1/types.ts";
import { type ModelContext, model } from "../declaration.ts";
import { endSession, isLive } from "../escrow.ts";
import { requireSession } from "../lookups.ts";
import { payerOf } from "../parties.ts";

/** Ends a session: at once on the node's word, after the settle window on the client's. */
export const closeSession = model.message(Msg.methods.closeSession, {
  signer: "sender",
  cli: ["sessionId"],
  handle(ctx, msg) {
    const { emit, fail } = ctx;
    const session = requireSession(ctx, msg.sessionId);
    const isClient = msg.sender === session.client || msg.sender === payerOf(session);
    if (!isClient && msg.sender !== session.node) fail.notParty();
    if (!isLive(session)) fail.wrongState({ state: session.state });

    if (isClient && msg.sender !== session.node) return beginSettling(ctx, session);
    const refund = endSession(ctx, session, SessionState.SESSION_STATE_CLOSED);
    emit.sessionClosed({ sessionId: session.id, refund });
    return { state: SessionState.SESSION_STATE_CLOSED };
  },
});

/** The node keeps its time to settle the last receipt it holds. */
function beginSettling(ctx: ModelContext, session: Session): { state: Session["state"] } {
  if (session.state !== SessionState.SESSION_STATE_OPEN) ctx.fail.wrongState({ state: session.state });
  const soonest = ctx.block.height + ctx.state.params.get().settleWindow;
  const endsSooner = session.settleDeadline < soonest;
  const settleDeadline = endsSooner ? session.settleDeadline : soonest;
  const state = SessionState.SESSION_STATE_SETTLING;
  ctx.state.sessions.set(session.id, { ...session, state, settleDeadline });
  return { state };
}
