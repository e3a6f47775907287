import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { model } from "../declaration.ts";

/** Ends a mandate at once; sessions that are open stay the principal's to close. */
export const revokeMandate = model.message(Msg.methods.revokeMandate, {
  signer: "principal",
  cli: ["agentId"],
  handle(ctx, { agentId, principal }) {
    if (!ctx.state.mandates.has([agentId, principal])) ctx.fail.mandateNotFound();

    ctx.state.mandates.remove([agentId, principal]);
    ctx.emit.mandateRevoked({ agentId, principal });
  },
});
