/** Checks of announced adapters: at times nobody can foresee a node must show one that a random value names. */

import { draw } from "#kernels/beacon-draw.ts";
import { domainTag } from "#kernels/domain.ts";
import { verifyOpening } from "#kernels/openings.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { type FetchCheck, NodeState, type ServingNode } from "#proto/tributary/model/v1/types.ts";
import { concatBytes, equalBytes, u64ToBytes } from "#sdk";
import type { ModelContext } from "./declaration.ts";
import { answerKey, DUE, schedule, unschedule } from "./due.ts";
import { serves } from "./prices.ts";

/** The tag of the tree over the adapters a node announces; a leaf is an `adapterLeaf`. */
export function adapterTag(chainId: string, node: string): Uint8Array {
  return domainTag("adapters", { chainId, module: `model/node/${node}`, datanetId: 0n, version: 0n });
}

/** One announced adapter: model id and version as 8 bytes each, and the artifact's hash. */
export function adapterLeaf(adapter: { modelId: bigint; version: bigint; artifactHash: Uint8Array }): Uint8Array {
  return concatBytes(u64ToBytes(adapter.modelId), u64ToBytes(adapter.version), adapter.artifactHash);
}

/** The node with its next check planned, if it has adapters and none is planned. */
export function planCheck(ctx: ModelContext, node: ServingNode): ServingNode {
  if (node.adapters === 0 || node.checkHeight !== 0n || node.state !== NodeState.NODE_STATE_ACTIVE) return node;
  const checkHeight = ctx.block.height + ctx.state.params.get().nodes.checkInterval;
  schedule(ctx, checkHeight, DUE.check, ctx.addresses.account.toBytes(node.address));
  return { ...node, checkHeight };
}

/** Asks a node, unless it has not answered the last time yet, and plans the next check; a node that does not serve is asked when it does again. */
export function beginCheck(ctx: ModelContext, node: ServingNode): void {
  const { state, keepers } = ctx;
  const idle = { ...node, checkHeight: 0n };
  if (node.state !== NodeState.NODE_STATE_ACTIVE || node.adapters === 0) {
    state.nodes.set(node.address, idle);
    return;
  }
  if (checksOf(ctx, node).some(({ missed }) => !missed)) {
    state.nodes.set(node.address, planCheck(ctx, idle));
    return;
  }
  const number = node.nextCheck;
  const drawHeight = keepers.beacon.request();
  const deadline = drawHeight + state.params.get().nodes.checkWindow;
  const { address, adapterRoot, adapters } = node;
  state.checks.set([address, number], {
    node: address,
    number,
    drawHeight,
    deadline,
    missed: false,
    adapterRoot,
    adapters,
  });
  schedule(ctx, deadline, DUE.answer, answerKey(ctx, address, number));
  state.nodes.set(address, planCheck(ctx, { ...idle, nextCheck: number + 1n }));
}

/** The position of the adapter a check asks for; undefined while the random value is not there. */
export function checkedPosition(ctx: ModelContext, check: FetchCheck): number | undefined {
  const random = ctx.keepers.beacon.randomAt(check.drawHeight);
  if (random === undefined) return undefined;
  const bound = BigInt(check.adapters);
  const [position] = draw(random.value, `model/fetch/${check.node}/${check.number}`, { count: 1, bound });
  return Number(position ?? 0n);
}

/** Whether an opening shows the adapter at a position: under the root of the check, published, with this artifact, on the node's base. */
export function isAnswer(
  ctx: ModelContext,
  asked: { readonly node: ServingNode; readonly check: FetchCheck; readonly position: number },
  opening: RangeOpening,
): boolean {
  const { node, check, position } = asked;
  const [leaf] = opening.leaves;
  const isPlace = opening.start === position && opening.total === check.adapters && opening.leaves.length === 1;
  if (!isPlace || leaf?.length !== LEAF_BYTES) return false;
  if (!verifyOpening(adapterTag(ctx.block.chainId, node.address), check.adapterRoot, opening)) return false;
  const view = new DataView(leaf.buffer, leaf.byteOffset, leaf.length);
  const version = ctx.state.versions.get([view.getBigUint64(0), view.getBigUint64(8)]);
  if (version === undefined || version.publishedHeight === 0n) return false;
  // What was announced is looked at, not what is announced now.
  return (
    equalBytes(leaf.subarray(16), version.artifactHash) && serves(ctx, { ...node, adapters: check.adapters }, version)
  );
}

/** Removes a check that was answered; one that had been missed is made good. */
export function endCheck(ctx: ModelContext, node: ServingNode, check: FetchCheck): void {
  ctx.state.checks.remove([node.address, check.number]);
  if (check.missed) ctx.state.nodes.set(node.address, { ...node, misses: node.misses - 1 });
  else unschedule(ctx, check.deadline, DUE.answer, answerKey(ctx, node.address, check.number));
}

/** Removes all checks of a node and the plan for the next. */
export function dropChecks(ctx: ModelContext, node: ServingNode): void {
  for (const check of checksOf(ctx, node)) {
    ctx.state.checks.remove([node.address, check.number]);
    if (!check.missed) unschedule(ctx, check.deadline, DUE.answer, answerKey(ctx, node.address, check.number));
  }
  if (node.checkHeight === 0n) return;
  unschedule(ctx, node.checkHeight, DUE.check, ctx.addresses.account.toBytes(node.address));
}

/** The checks of a node that are not answered: at most one in its time, and the missed ones. */
export function checksOf(ctx: Pick<ModelContext, "state">, node: Pick<ServingNode, "address">): readonly FetchCheck[] {
  return [...ctx.state.checks.values({ prefix: [node.address] })];
}

const LEAF_BYTES = 48;
