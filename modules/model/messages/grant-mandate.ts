import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { AgentState } from "#proto/tributary/model/v1/types.ts";
import { model } from "../declaration.ts";

/** Lets an agent put the signer's money into sessions; what it has put in this epoch still counts. */
export const grantMandate = model.message(Msg.methods.grantMandate, {
  signer: "principal",
  cli: ["agentId", "cap", "blocks"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { agentId, principal, cap, modelId } = msg;
    const params = state.params.get();
    const agent = state.agents.get(agentId) ?? fail.agentNotFound({ id: agentId });
    if (agent.state === AgentState.AGENT_STATE_RETIRED) fail.agentState({ state: agent.state });
    if (cap.amount <= 0n || !params.denoms.includes(cap.denom)) fail.invalidTerms();
    if (msg.blocks < 1n || msg.blocks > params.sessionWindowMax) fail.invalidDuration({ blocks: msg.blocks });

    const before = state.mandates.get([agentId, principal]);
    const { epoch, spent } = before ?? { epoch: 0n, spent: 0n };
    const expiresHeight = block.height + msg.blocks;
    state.mandates.set([agentId, principal], { agentId, principal, cap, epoch, spent, modelId, expiresHeight });
    emit.mandateGranted({ agentId, principal, cap });
    return { expiresHeight };
  },
});
