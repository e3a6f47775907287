import { Msg, type MsgOpenSession } from "#proto/tributary/model/v1/tx.ts";
import { AgentState, type ModelVersion, NodeState, SessionState } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { agentOf, spendMandate } from "../agents.ts";
import { MODEL, type ModelContext, model } from "../declaration.ts";
import { checkServable } from "../licensing.ts";
import { requirePublished } from "../lookups.ts";
import { atEpoch, epochOf, quoteOf } from "../prices.ts";
import { parseReceiptKey } from "../receipt-key.ts";

/** Puts down an escrow for the use of a version on a node, at the price of this moment. */
export const openSession = model.message(Msg.methods.openSession, {
  signer: "client",
  cli: ["modelId", "version", "node", "deposit", "blocks"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block, addresses } = ctx;
    const params = state.params.get();
    const version = requirePublished(ctx, msg.modelId, msg.version);
    checkServable(ctx, version);
    addresses.account.parse(msg.node);
    const unitPrice = { denom: version.unitPrice.denom, amount: priceAt(ctx, msg.node, version) };
    const isTooDear = msg.unitPriceMax > 0n && unitPrice.amount > msg.unitPriceMax;
    if (isTooDear) fail.invalidPrice({ price: unitPrice.amount });
    if (parseReceiptKey(msg.receiptKey) === undefined) fail.invalidKey();
    if (msg.deposit.denom !== version.unitPrice.denom) fail.invalidDeposit({ denom: version.unitPrice.denom });
    const { sessionDepositMin } = params;
    const least = sessionDepositMin.denom === msg.deposit.denom ? sessionDepositMin.amount : 1n;
    if (msg.deposit.amount < least) fail.invalidDeposit({ least });
    if (msg.blocks < 1n || msg.blocks > params.sessionWindowMax) fail.invalidDuration({ blocks: msg.blocks });

    const { denom, amount } = msg.deposit;
    const agentId = actsFor(ctx, msg);
    keepers.bank.sendCoinsFromAccountToModule(msg.principal || msg.client, MODEL, coinsOf(denom, amount));
    const id = state.nextSessionId.next();
    const expiresHeight = block.height + msg.blocks;
    state.sessions.set(id, {
      id,
      client: msg.client,
      node: msg.node,
      modelId: msg.modelId,
      version: msg.version,
      state: SessionState.SESSION_STATE_OPEN,
      deposit: msg.deposit,
      spent: 0n,
      unitPrice,
      servingBps: version.servingBps,
      receiptKey: msg.receiptKey,
      sequence: 0n,
      units: 0n,
      openedHeight: block.height,
      expiresHeight,
      settleDeadline: expiresHeight + params.settleWindow,
      closedHeight: 0n,
      principal: msg.principal,
      agentId,
      rated: false,
    });
    emit.sessionOpened({
      sessionId: id,
      client: msg.client,
      node: msg.node,
      modelId: msg.modelId,
      version: msg.version,
      deposit: msg.deposit,
      expiresHeight,
    });
    return { sessionId: id, expiresHeight };
  },
});

/** The price of a unit on a node: what a registered one asks, and the version's own price otherwise. */
function priceAt(ctx: ModelContext, address: string, version: ModelVersion): bigint {
  const { state, fail, block } = ctx;
  const agent = agentOf(ctx, address);
  if (agent !== undefined && agent.state !== AgentState.AGENT_STATE_ACTIVE) fail.agentState({ state: agent.state });
  if (agent !== undefined && agent.modelId !== version.modelId) fail.notServed({ agent: agent.id });
  const node = state.nodes.get(address);
  if (node === undefined) return version.unitPrice.amount;
  if (node.state !== NodeState.NODE_STATE_ACTIVE) fail.nodeState({ state: node.state });
  const params = state.params.get();
  return quoteOf(ctx, atEpoch(node, epochOf(params, block.height), params), version) ?? fail.notServed();
}

/** The agent that opens a session with its principal's money, within its mandate; 0 for a client of its own. */
function actsFor(ctx: ModelContext, msg: MsgOpenSession): bigint {
  if (msg.principal === "") return 0n;
  const { principal, modelId, deposit: coin } = msg;
  return spendMandate(ctx, msg.client, { principal, modelId, coin }).id;
}
