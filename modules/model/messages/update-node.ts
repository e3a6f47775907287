import { Msg, type MsgUpdateNode } from "#proto/tributary/model/v1/tx.ts";
import { NodeState, type ServingNode } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { dropChecks } from "../checks.ts";
import { MODEL, type ModelContext, model } from "../declaration.ts";
import { DUE, schedule } from "../due.ts";
import { checkTerms } from "../node-terms.ts";
import { NOTHING_ANNOUNCED, requireNode } from "../nodes.ts";
import { atEpoch, epochOf } from "../prices.ts";

/** Replaces what a node offers, adds to its bond, or lets it leave. */
export const updateNode = model.message(Msg.methods.updateNode, {
  signer: "node",
  cli: ["capacity", "slots", "priceMin", "discountBps"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const found = requireNode(ctx, msg.node);
    if (found.state === NodeState.NODE_STATE_EXITED) fail.nodeState({ state: found.state });
    if (msg.exit) return leave(ctx, found);
    const params = state.params.get();
    const node = atEpoch(found, epochOf(params, block.height), params);
    const price = raised(node, msg);
    checkTerms(ctx, msg, { denom: node.price.denom, price });
    const { denom, amount } = msg.addBond;
    if (amount < 0n || (amount > 0n && denom !== node.bond.denom)) fail.invalidBond({ denom: node.bond.denom });

    const coins = coinsOf(denom, amount);
    if (coins.length > 0) keepers.bank.sendCoinsFromAccountToModule(msg.node, MODEL, coins);
    const { capacity, slots, discountBps, endpoint } = msg;
    const bond = { denom: node.bond.denom, amount: node.bond.amount + amount };
    const priceMin = msg.priceMin.amount;
    state.nodes.set(msg.node, { ...node, capacity, slots, discountBps, endpoint, bond, price, priceMin });
    emit.nodeUpdated({ node: msg.node, state: node.state });
  },
});

/** A node's price follows its use; it is raised by hand only to a new least. */
function raised(node: ServingNode, { priceMin }: MsgUpdateNode): ServingNode["price"] {
  const isBelow = node.price.amount < priceMin.amount;
  return isBelow ? { denom: node.price.denom, amount: priceMin.amount } : node.price;
}

function leave(ctx: ModelContext, node: ServingNode): void {
  const { state, emit, block, addresses } = ctx;
  const unbondHeight = block.height + state.params.get().nodes.unbondWindow;

  dropChecks(ctx, node);
  const gone = { ...node, ...NOTHING_ANNOUNCED, state: NodeState.NODE_STATE_EXITED, unbondHeight };
  state.nodes.set(node.address, gone);
  schedule(ctx, unbondHeight, DUE.node, addresses.account.toBytes(node.address));
  emit.nodeUpdated({ node: node.address, state: gone.state });
}
