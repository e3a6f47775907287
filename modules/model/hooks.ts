/** What happens to bonds, checks and claims by the passing of time. */

import { ClaimState, NodeState, type ServingNode } from "#proto/tributary/model/v1/types.ts";
import { assert, firstOf } from "#sdk";
import { payAgent } from "./agents.ts";
import { beginCheck } from "./checks.ts";
import { drawReproducers, voidClaim } from "./claims.ts";
import { type ModelContext, model } from "./declaration.ts";
import { payUnbonded } from "./disclosure.ts";
import { DUE } from "./due.ts";
import { jailNode, payNode } from "./nodes.ts";

/** Entries one block deals with; the rest waits in the queue for the next. */
export const DUE_PER_BLOCK_MAX = 50;

/** Pays back bonds whose day has come, asks nodes for adapters, counts what they missed, and moves claims on. */
export const processDue = model.endBlock((ctx) => {
  const due = ctx.state.due.keys({ through: [ctx.block.height] });
  for (const [height, what, whose] of firstOf(due, DUE_PER_BLOCK_MAX)) {
    // An entry before may have removed it.
    if (!ctx.state.due.has([height, what, whose])) continue;
    ctx.state.due.remove([height, what, whose]);
    process(ctx, what, whose);
  }
});

function process(ctx: ModelContext, what: number, whose: Uint8Array): void {
  switch (what) {
    case DUE.model:
      payUnbonded(ctx, idOf(whose));
      return;
    case DUE.agent: {
      const agent = ctx.state.agents.get(idOf(whose));
      if (agent !== undefined) payAgent(ctx, agent);
      return;
    }
    case DUE.claim:
      processClaim(ctx, idOf(whose));
      return;
    case DUE.node:
      processNode(ctx, whose, (node) => payNode(ctx, { ...node, unbondHeight: 0n }));
      return;
    case DUE.check:
      processNode(ctx, whose, (node) => beginCheck(ctx, node));
      return;
    case DUE.answer:
      missAnswer(ctx, whose);
      return;
  }
  assert(false, "the queue has an entry of a kind that does not exist", { what });
}

function processClaim(ctx: ModelContext, id: bigint): void {
  const claim = ctx.state.claims.get(id);
  if (claim?.state === ClaimState.CLAIM_STATE_DRAWING) drawReproducers(ctx, claim);
  else if (claim?.state === ClaimState.CLAIM_STATE_REPRODUCING) voidClaim(ctx, claim);
}

function processNode(ctx: ModelContext, bytes: Uint8Array, run: (node: ServingNode) => void): void {
  const node = ctx.state.nodes.get(ctx.addresses.account.toText(bytes));
  if (node !== undefined) run(node);
}

/** Counts an answer that did not come; one that nobody could give, without a random value, is forgotten. */
function missAnswer(ctx: ModelContext, key: Uint8Array): void {
  const number = idOf(key.subarray(key.length - ID_BYTES));
  processNode(ctx, key.subarray(0, key.length - ID_BYTES), (node) => {
    const check = ctx.state.checks.get([node.address, number]);
    if (check === undefined) return;
    if (ctx.keepers.beacon.randomAt(check.drawHeight) === undefined || node.state === NodeState.NODE_STATE_EXITED) {
      ctx.state.checks.remove([node.address, number]);
      return;
    }
    const { missesMax, missSlashBps } = ctx.state.params.get().nodes;
    const misses = node.misses + 1;
    ctx.emit.nodeChecked({ node: node.address, number, answered: false });
    ctx.state.checks.set([node.address, number], { ...check, missed: true });
    const counted = { ...node, misses };
    ctx.state.nodes.set(node.address, counted);
    if (misses > missesMax) jailNode(ctx, counted, { bps: missSlashBps, reporter: undefined });
  });
}

const ID_BYTES = 8;

function idOf(bytes: Uint8Array): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getBigUint64(0);
}
