import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { AgentState } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { requireOwnAgent, stateByBond } from "../agents.ts";
import { MODEL, model } from "../declaration.ts";
import { checkMetadata } from "../lookups.ts";

/** Replaces what an agent may do, adds to its bond, suspends or resumes it. */
export const updateAgent = model.message(Msg.methods.updateAgent, {
  signer: "owner",
  cli: ["agentId", "spendCap"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail } = ctx;
    const agent = requireOwnAgent(ctx, msg.agentId, msg.owner);
    const params = state.params.get();
    checkMetadata(ctx, msg, params);
    if (msg.spendCap.amount < 0n || !params.denoms.includes(msg.spendCap.denom)) fail.invalidTerms();
    const { denom, amount } = msg.addBond;
    if (amount < 0n || (amount > 0n && denom !== agent.bond.denom)) fail.invalidBond({ denom: agent.bond.denom });

    const coins = coinsOf(denom, amount);
    if (coins.length > 0) keepers.bank.sendCoinsFromAccountToModule(msg.owner, MODEL, coins);
    const bond = { denom: agent.bond.denom, amount: agent.bond.amount + amount };
    const next = msg.suspended ? AgentState.AGENT_STATE_SUSPENDED : stateByBond(ctx, bond);
    const { spendCap, metadataUri, metadataHash } = msg;
    state.agents.set(agent.id, { ...agent, state: next, bond, spendCap, metadataUri, metadataHash });
    emit.agentUpdated({ agentId: agent.id, state: next });
    return { state: next };
  },
});
