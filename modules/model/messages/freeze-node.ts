import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { NodeState } from "#proto/tributary/model/v1/types.ts";
import { model } from "../declaration.ts";
import { requireNode } from "../nodes.ts";

/** Pauses a node: no new sessions and no new checks; what it was asked before it still has to answer. */
export const freezeNode = model.message(Msg.methods.freezeNode, {
  signer: "node",
  handle(ctx, msg) {
    const node = requireNode(ctx, msg.node);
    if (node.state !== NodeState.NODE_STATE_ACTIVE) ctx.fail.nodeState({ state: node.state });

    const state = NodeState.NODE_STATE_FROZEN;
    ctx.state.nodes.set(msg.node, { ...node, state });
    ctx.emit.nodeUpdated({ node: msg.node, state });
  },
});
