/** Serving nodes: their bonds, and what happens to those at fault. */

import { NodeState, type ServingNode } from "#proto/tributary/model/v1/types.ts";
import { type Coin, coinsOf } from "#sdk";
import { dropChecks } from "./checks.ts";
import { MODEL, type ModelContext } from "./declaration.ts";
import { DUE, unschedule } from "./due.ts";
import { BPS_MAX } from "./params.ts";

/** The node; fails with `nodeNotFound`. */
export function requireNode(ctx: ModelContext, address: string): ServingNode {
  return ctx.state.nodes.get(address) ?? ctx.fail.nodeNotFound();
}

/** Takes a part of a node's bond; returns what is left of the node and what it lost. */
export function slashNode(
  ctx: ModelContext,
  node: ServingNode,
  by: { readonly bps: number; readonly reporter: string | undefined },
): { readonly node: ServingNode; readonly lost: Coin } {
  const { denom, amount } = node.bond;
  const lost = { denom, amount: (amount * BigInt(by.bps)) / BigInt(BPS_MAX) };
  const left = { ...node, bond: { denom, amount: amount - lost.amount } };
  ctx.state.nodes.set(node.address, left);
  ctx.keepers.rewards.slash({ payer: MODEL, coin: lost, reporter: by.reporter });
  return { node: left, lost };
}

/** Slashes a node and shuts it out for a while; one that is leaving goes on leaving. */
export function jailNode(
  ctx: ModelContext,
  found: ServingNode,
  by: { readonly bps: number; readonly reporter: string | undefined },
): Coin {
  const { node, lost } = slashNode(ctx, found, by);
  const jailedUntil = ctx.block.height + ctx.state.params.get().nodes.jailWindow;
  const isLeaving = node.state === NodeState.NODE_STATE_EXITED;
  dropChecks(ctx, node);
  ctx.state.nodes.set(node.address, {
    ...node,
    ...NOTHING_ANNOUNCED,
    state: isLeaving ? node.state : NodeState.NODE_STATE_JAILED,
    jailedUntil,
  });
  ctx.emit.nodeJailed({ node: node.address, lost });
  return lost;
}

/** What a node has that has announced nothing. */
export const NOTHING_ANNOUNCED = { adapterRoot: new Uint8Array(0), adapters: 0, misses: 0, checkHeight: 0n } as const;

/** Pays the bond of a node that has left, and forgets the node. */
export function payNode(ctx: ModelContext, node: ServingNode): void {
  const coins = coinsOf(node.bond.denom, node.bond.amount);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromModuleToAccount(MODEL, node.address, coins);
  dropChecks(ctx, node);
  if (node.unbondHeight !== 0n) {
    unschedule(ctx, node.unbondHeight, DUE.node, ctx.addresses.account.toBytes(node.address));
  }
  ctx.state.nodes.remove(node.address);
  ctx.emit.nodeExited({ node: node.address, bond: node.bond });
}
