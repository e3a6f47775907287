import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { NodeState } from "#proto/tributary/model/v1/types.ts";
import { planCheck } from "../checks.ts";
import { model } from "../declaration.ts";
import { requireNode } from "../nodes.ts";

/** Lets a node serve again: a paused one at once, a jailed one after its time and with a whole bond. */
export const unfreezeNode = model.message(Msg.methods.unfreezeNode, {
  signer: "node",
  handle(ctx, msg) {
    const { fail, block } = ctx;
    const node = requireNode(ctx, msg.node);
    const { bondMin } = ctx.state.params.get().nodes;
    const isJailed = node.state === NodeState.NODE_STATE_JAILED;
    if (!isJailed && node.state !== NodeState.NODE_STATE_FROZEN) fail.nodeState({ state: node.state });
    if (isJailed && block.height < node.jailedUntil) fail.tooEarly({ until: node.jailedUntil });
    if (node.bond.amount < bondMin.amount) fail.bondTooSmall({ least: bondMin.amount });

    const state = NodeState.NODE_STATE_ACTIVE;
    ctx.state.nodes.set(msg.node, planCheck(ctx, { ...node, state }));
    ctx.emit.nodeUpdated({ node: msg.node, state });
  },
});
