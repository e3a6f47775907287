/** Agents and the money of others that they may put into sessions. */

import { type Agent, AgentState, type Mandate } from "#proto/tributary/model/v1/types.ts";
import { type Coin, coinsOf, u64ToBytes } from "#sdk";
import { MODEL, type ModelContext } from "./declaration.ts";
import { DUE, schedule } from "./due.ts";
import { epochOf } from "./prices.ts";

/** The agent if `signer` owns it; fails with `agentNotFound` or `notOwner`. */
export function requireOwnAgent(ctx: ModelContext, id: bigint, signer: string): Agent {
  const found = ctx.state.agents.get(id) ?? ctx.fail.agentNotFound({ id });
  if (found.owner !== signer) ctx.fail.notOwner({ agent: id });
  if (found.state === AgentState.AGENT_STATE_RETIRED) ctx.fail.agentState({ state: found.state });
  return found;
}

/** The agent that acts with an account. */
export function agentOf(ctx: Pick<ModelContext, "state">, account: string): Agent | undefined {
  const id = ctx.state.agents.by.account.get(account);
  return id === undefined ? undefined : ctx.state.agents.get(id);
}

/** The state of an agent by its bond. */
export function stateByBond(ctx: ModelContext, bond: Coin): Agent["state"] {
  const { bondMin } = ctx.state.params.get().agents;
  const isEnough = bond.denom === bondMin.denom && bond.amount >= bondMin.amount;
  return isEnough ? AgentState.AGENT_STATE_ACTIVE : AgentState.AGENT_STATE_DRAFT;
}

/**
 * Counts what the agent with `account` puts into a session for a principal; returns the agent. Fails with `agentNotFound`,
 * `agentState`, `mandateNotFound` or `overCap`.
 */
export function spendMandate(
  ctx: ModelContext,
  account: string,
  spent: { readonly principal: string; readonly modelId: bigint; readonly coin: Coin },
): Agent {
  const { state, fail, block } = ctx;
  const agent = agentOf(ctx, account) ?? fail.agentNotFound();
  if (agent.state !== AgentState.AGENT_STATE_ACTIVE) fail.agentState({ state: agent.state });
  const key = [agent.id, spent.principal] as const;
  const mandate = state.mandates.get(key) ?? fail.mandateNotFound();
  const isFor = mandate.modelId === 0n || mandate.modelId === spent.modelId;
  if (!isFor || block.height > mandate.expiresHeight) fail.mandateNotFound({ expires: mandate.expiresHeight });
  const epoch = epochOf(state.params.get(), block.height);
  const byMandate = counted(mandate, { epoch, coin: spent.coin, cap: mandate.cap });
  const byAgent = counted(agent, { epoch, coin: spent.coin, cap: agent.spendCap });
  if (byMandate === undefined || byAgent === undefined) return fail.overCap({ asked: spent.coin.amount });
  state.mandates.set(key, { ...mandate, ...byMandate });
  state.agents.set(agent.id, { ...agent, ...byAgent });
  return agent;
}

/** Ends an agent: its bond is paid after a while, and until then it is the agent's no more. */
export function retire(ctx: ModelContext, agent: Agent): bigint {
  const unbondHeight = ctx.block.height + ctx.state.params.get().agents.unbondWindow;
  ctx.state.agents.set(agent.id, { ...agent, state: AgentState.AGENT_STATE_RETIRED, unbondHeight });
  schedule(ctx, unbondHeight, DUE.agent, u64ToBytes(agent.id));
  return unbondHeight;
}

/** Pays the bond of a retired agent. */
export function payAgent(ctx: ModelContext, agent: Agent): void {
  const { denom, amount } = agent.bond;
  const coins = coinsOf(denom, amount);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromModuleToAccount(MODEL, agent.owner, coins);
  ctx.state.agents.set(agent.id, { ...agent, bond: { denom, amount: 0n }, unbondHeight: 0n });
}

/** The count of an epoch with more spent; undefined when that exceeds the cap. */
function counted(
  of: Pick<Mandate, "epoch" | "spent">,
  more: { readonly epoch: bigint; readonly coin: Coin; readonly cap: Coin },
): Pick<Mandate, "epoch" | "spent"> | undefined {
  const spent = (of.epoch === more.epoch ? of.spent : 0n) + more.coin.amount;
  const isWithin = more.coin.denom === more.cap.denom && spent <= more.cap.amount;
  return isWithin ? { epoch: more.epoch, spent } : undefined;
}
