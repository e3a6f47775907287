import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { SessionState } from "#proto/tributary/model/v1/types.ts";
import { model } from "../declaration.ts";
import { endSession, isLive } from "../escrow.ts";
import { requireSession } from "../lookups.ts";

/** Gives the rest of an escrow back once the node's time to settle has passed; anyone may ask for it. */
export const expireSession = model.message(Msg.methods.expireSession, {
  signer: "sender",
  cli: ["sessionId"],
  handle(ctx, msg) {
    const session = requireSession(ctx, msg.sessionId);
    if (!isLive(session)) ctx.fail.wrongState({ state: session.state });
    if (ctx.block.height <= session.settleDeadline) ctx.fail.tooEarly({ deadline: session.settleDeadline });

    const refund = endSession(ctx, session, SessionState.SESSION_STATE_EXPIRED);
    ctx.emit.sessionExpired({ sessionId: session.id, refund });
    return { refund };
  },
});
