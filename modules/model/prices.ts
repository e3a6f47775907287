/** What a node asks: a price that follows its utilisation, less for adapters on a base that is there already. */

import { EdgeType, type ModelVersion, type Params, type ServingNode } from "#proto/tributary/model/v1/types.ts";
import type { ModelQueryContext } from "./declaration.ts";
import { edgesOf } from "./lookups.ts";
import { AMOUNT_LIMIT, BPS_MAX } from "./params.ts";

/** Epochs without use that a price follows one by one; after more it is at its least. */
export const IDLE_EPOCHS_MAX = 256n;

const BPS = BigInt(BPS_MAX);

/** The epoch of a height. */
export function epochOf(params: Params, height: bigint): bigint {
  return height / params.epochBlocks;
}

/** The node with its price of an epoch: each epoch since it was last counted moved it by one step, up above the band of utilisation and down below. */
export function atEpoch(node: ServingNode, epoch: bigint, params: Params): ServingNode {
  if (node.epoch >= epoch) return node;
  const idle = epoch - node.epoch - 1n;
  const moved = (amount: bigint, units: bigint): bigint => nextPrice(node, params, { amount, units });
  let amount = moved(node.price.amount, node.units);
  if (idle > IDLE_EPOCHS_MAX) amount = node.priceMin;
  else for (let i = 0n; i < idle && amount > node.priceMin; i++) amount = moved(amount, 0n);
  return { ...node, epoch, units: 0n, price: { denom: node.price.denom, amount } };
}

/** Counts units that a node served. */
export function countUnits(node: ServingNode, units: bigint, at: { epoch: bigint; params: Params }): ServingNode {
  const now = atEpoch(node, at.epoch, at.params);
  return { ...now, units: now.units + units };
}

/** What a node asks for a unit of a version: its price for its base, less its discount for an adapter on it, and never less than the version's own price. Undefined when it does not serve it. */
export function quoteOf(
  ctx: Pick<ModelQueryContext, "state">,
  node: ServingNode,
  version: ModelVersion,
): bigint | undefined {
  if (node.price.denom !== version.unitPrice.denom || !serves(ctx, node, version)) return undefined;
  const price = node.price.amount;
  const asked = isBase(node, version) ? price : (price * (BPS - BigInt(node.discountBps))) / BPS;
  return asked > version.unitPrice.amount ? asked : version.unitPrice.amount;
}

/** Whether a version is a node's base, or adapts it while the node has adapters. */
export function serves(ctx: Pick<ModelQueryContext, "state">, node: ServingNode, version: ModelVersion): boolean {
  if (isBase(node, version)) return true;
  const base = adaptedBy(ctx, version.modelId, version.number);
  return node.adapters > 0 && base?.modelId === node.baseModelId && base.version === node.baseVersion;
}

/** The base that a version adapts. */
export function adaptedBy(
  ctx: Pick<ModelQueryContext, "state">,
  modelId: bigint,
  version: bigint,
): { readonly modelId: bigint; readonly version: bigint } | undefined {
  const edge = edgesOf(ctx, modelId, version).find(({ type }) => type === EdgeType.EDGE_TYPE_ADAPTS);
  return edge === undefined ? undefined : { modelId: edge.sourceId, version: edge.sourceVersion };
}

function isBase(node: ServingNode, version: ModelVersion): boolean {
  return node.baseModelId === version.modelId && node.baseVersion === version.number;
}

function nextPrice(
  node: ServingNode,
  { nodes }: Params,
  { amount, units }: { readonly amount: bigint; readonly units: bigint },
): bigint {
  const step = (amount * BigInt(nodes.priceStepBps) + BPS - 1n) / BPS;
  if (units * BPS > node.capacity * BigInt(nodes.utilisationHighBps)) {
    return amount + step < AMOUNT_LIMIT ? amount + step : amount;
  }
  if (units * BPS >= node.capacity * BigInt(nodes.utilisationLowBps)) return amount;
  return amount - step > node.priceMin ? amount - step : node.priceMin;
}
