import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { checkedPosition, endCheck, isAnswer } from "../checks.ts";
import { model } from "../declaration.ts";
import { requireNode } from "../nodes.ts";

/** Shows the adapter a check names; one that was missed is made good as long as the node is not jailed for it. */
export const answerFetch = model.message(Msg.methods.answerFetch, {
  signer: "node",
  cli: ["number"],
  handle(ctx, msg) {
    const { state, emit, fail } = ctx;
    const node = requireNode(ctx, msg.node);
    const check = state.checks.get([msg.node, msg.number]) ?? fail.checkNotFound({ number: msg.number });
    const position = checkedPosition(ctx, check) ?? fail.notDrawn({ height: check.drawHeight });
    if (!isAnswer(ctx, { node, check, position }, msg.opening)) fail.invalidOpening({ position });

    endCheck(ctx, node, check);
    emit.nodeChecked({ node: msg.node, number: msg.number, answered: true });
  },
});
