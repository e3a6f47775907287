/** What a node may offer. */

import type { MsgUpdateNode } from "#proto/tributary/model/v1/tx.ts";
import { type Coin, utf8Encode } from "#sdk";
import type { ModelContext } from "./declaration.ts";
import { AMOUNT_LIMIT } from "./params.ts";

/** The terms that a node may change. */
type Terms = Pick<MsgUpdateNode, "capacity" | "priceMin" | "discountBps" | "endpoint">;

/** Fails with `invalidTerms`, `invalidPrice` or `invalidText` unless a node may offer this. */
export function checkTerms(
  ctx: ModelContext,
  terms: Terms,
  of: { readonly denom: string; readonly price: Coin },
): void {
  const { fail } = ctx;
  const { nodes, textBytesMax } = ctx.state.params.get();
  const { priceMin, capacity, discountBps, endpoint } = terms;
  const areInDenom = priceMin.denom === of.denom && of.price.denom === of.denom;
  const isInOrder = priceMin.amount > 0n && priceMin.amount <= of.price.amount && of.price.amount < AMOUNT_LIMIT;
  if (!areInDenom || !isInOrder) fail.invalidPrice({ denom: of.denom });
  if (capacity < 1n || discountBps > nodes.discountBpsMax) fail.invalidTerms({ most: nodes.discountBpsMax });
  if (endpoint.length > textBytesMax || utf8Encode(endpoint).length > textBytesMax) fail.invalidText();
}
