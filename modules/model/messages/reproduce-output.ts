import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { ClaimState } from "#proto/tributary/model/v1/types.ts";
import { utf8Decode } from "#sdk";
import { showsCanary } from "../canaries.ts";
import { takeReproduction } from "../claims.ts";
import { model } from "../declaration.ts";
import { requireNode } from "../nodes.ts";
import { parseReceiptKey } from "../receipt-key.ts";
import { checkOutput, nodeDomain } from "../statements.ts";

/** Takes a drawn node's own answer to the prompt of a claim. */
export const reproduceOutput = model.message(Msg.methods.reproduceOutput, {
  signer: "node",
  cli: ["claimId"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const claim = state.claims.get(msg.claimId) ?? fail.claimNotFound({ id: msg.claimId });
    if (claim.state !== ClaimState.CLAIM_STATE_REPRODUCING) fail.wrongState({ state: claim.state });
    const isDrawn = claim.reproductions.some(({ node, answered }) => node === msg.node && !answered);
    if (!isDrawn) fail.notDrawnNode();
    const text = utf8Decode(claim.canaryText);
    const canary = { prompt: text.slice(0, text.length / 2), suffix: text.slice(text.length / 2) };
    const key = parseReceiptKey(requireNode(ctx, msg.node).key) ?? fail.invalidKey();
    const domain = nodeDomain(block.chainId, claim.modelId, claim.version);
    const fault = checkOutput(domain, msg.output, { key, prompt: canary.prompt });
    if (fault === "invalid") fail.invalidStatement();
    if (fault === "foreign-prompt") fail.foreignPrompt();

    const matches = showsCanary(canary, msg.output.output);
    emit.outputReproduced({ claimId: claim.id, node: msg.node, matches });
    takeReproduction(ctx, claim, msg.node, matches);
    return { matches };
  },
});
