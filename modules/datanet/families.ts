/** Families: accounts known to belong together, by a declared identity or because what they contribute resembles. A forest with the smaller tree below the larger, so that a head is few steps away. */

import type { Bundle, FamilyLink } from "#proto/tributary/datanet/v1/types.ts";
import type { DatanetContext, DatanetQueryContext } from "./declaration.ts";

/** Accounts of one family at most: beyond it nobody can be drawn in by imitating strangers. */
export const FAMILY_SIZE_MAX = 64;
/** Steps to a head: a tree only grows deeper when it doubles. */
const FAMILY_DEPTH_MAX = 7;

/** The account that stands for an account's family, now or by the links made up to a height, and the size of its family now. */
export function familyOf(
  { state }: DatanetQueryContext,
  address: string,
  height?: bigint,
): { head: string; size: number } {
  let link = linkOf(state, address);
  for (let step = 0; step < FAMILY_DEPTH_MAX && isBelow(link, height); step++) link = linkOf(state, link.parent);
  return { head: link.address, size: link.size };
}

/** Makes one family of two; nothing happens when they are one, or would be too large. */
export function joinFamilies(ctx: DatanetContext, a: string, b: string): void {
  const [first, second] = [familyOf(ctx, a), familyOf(ctx, b)];
  const size = first.size + second.size;
  if (first.head === second.head || size > FAMILY_SIZE_MAX) return;
  const isFirstLarger = first.size === second.size ? first.head < second.head : first.size > second.size;
  const [upper, lower] = isFirstLarger ? [first, second] : [second, first];
  ctx.state.families.set(upper.head, { ...headLink(upper.head), size });
  const joinedHeight = ctx.block.height;
  ctx.state.families.set(lower.head, { address: lower.head, parent: upper.head, size: lower.size, joinedHeight });
}

/** Joins the contributor of an accepted bundle with those of the earlier ones it resembles. */
export function joinRelated(ctx: DatanetContext, bundle: Bundle): void {
  for (const { bundleId } of bundle.relations) {
    const earlier = ctx.state.bundles.get(bundleId);
    if (earlier !== undefined) joinFamilies(ctx, bundle.contributor, earlier.contributor);
  }
}

/** Joins an account with the first that declared the same identity. */
export function declareIdentity(ctx: DatanetContext, address: string, identity: Uint8Array): void {
  if (identity.length === 0) return;
  const first = ctx.state.identities.get(identity);
  if (first === undefined) ctx.state.identities.set(identity, { identity, address });
  else joinFamilies(ctx, first.address, address);
}

/** Whether a link leads to a parent: a link never changes once it does, so that what was known at a height stays known. */
function isBelow({ address, parent, joinedHeight }: FamilyLink, height: bigint | undefined): boolean {
  return parent !== address && (height === undefined || joinedHeight <= height);
}

function linkOf(state: DatanetQueryContext["state"], address: string): FamilyLink {
  return state.families.get(address) ?? headLink(address);
}

function headLink(address: string): FamilyLink {
  return { address, parent: address, size: 1, joinedHeight: 0n };
}
