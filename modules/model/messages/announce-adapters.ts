import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { NodeState } from "#proto/tributary/model/v1/types.ts";
import { planCheck } from "../checks.ts";
import { model } from "../declaration.ts";
import { requireNode } from "../nodes.ts";

/** Commits a node to the adapters it holds; from then on it is asked for one now and then. */
export const announceAdapters = model.message(Msg.methods.announceAdapters, {
  signer: "node",
  cli: ["adapterRoot", "adapters"],
  handle(ctx, msg) {
    const { state, emit, fail } = ctx;
    const node = requireNode(ctx, msg.node);
    const { adaptersMax } = state.params.get().nodes;
    if (node.state !== NodeState.NODE_STATE_ACTIVE) fail.nodeState({ state: node.state });
    if (msg.adapters > adaptersMax) fail.invalidTerms({ most: adaptersMax });
    const length = msg.adapters === 0 ? 0 : 32;
    if (msg.adapterRoot.length !== length) fail.invalidHash({ bytes: msg.adapterRoot.length });

    const { adapterRoot, adapters } = msg;
    state.nodes.set(msg.node, planCheck(ctx, { ...node, adapterRoot, adapters }));
    emit.adaptersAnnounced({ node: msg.node, adapters });
  },
});
