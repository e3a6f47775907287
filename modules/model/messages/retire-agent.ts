import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { AgentState } from "#proto/tributary/model/v1/types.ts";
import { requireOwnAgent, retire } from "../agents.ts";
import { model } from "../declaration.ts";

/** Ends an agent for good; its bond is paid after a while. */
export const retireAgent = model.message(Msg.methods.retireAgent, {
  signer: "owner",
  cli: ["agentId"],
  handle(ctx, msg) {
    const agent = requireOwnAgent(ctx, msg.agentId, msg.owner);

    const unbondHeight = retire(ctx, agent);
    ctx.emit.agentUpdated({ agentId: agent.id, state: AgentState.AGENT_STATE_RETIRED });
    return { unbondHeight };
  },
});
