/** Reads with a declared failure, and the checks that several messages share. */

import type { Bundle, Datanet, Params, Reviewer, ReviewRound } from "#proto/tributary/datanet/v1/types.ts";
import { utf8Encode } from "#sdk";
import type { DatanetContext } from "./declaration.ts";

/** The datanet; fails with `notFound`. */
export function requireDatanet(ctx: DatanetContext, id: bigint): Datanet {
  return ctx.state.datanets.get(id) ?? ctx.fail.notFound({ id });
}

/** The datanet if `signer` curates it, who is thereby seen; fails with `notFound` or `notCurator`. */
export function requireCurated(ctx: DatanetContext, id: bigint, signer: string): Datanet {
  const net = requireDatanet(ctx, id);
  if (net.curator !== signer) ctx.fail.notCurator({ id });
  if (net.curatorSeenHeight === ctx.block.height) return net;
  const seen = { ...net, curatorSeenHeight: ctx.block.height };
  ctx.state.datanets.set(id, seen);
  return seen;
}

/** The bundle; fails with `bundleNotFound`. */
export function requireBundle(ctx: DatanetContext, id: bigint): Bundle {
  return ctx.state.bundles.get(id) ?? ctx.fail.bundleNotFound({ id });
}

/** The bundle if `signer` contributed it; fails with `bundleNotFound` or `notContributor`. */
export function requireOwnBundle(ctx: DatanetContext, id: bigint, signer: string): Bundle {
  const bundle = requireBundle(ctx, id);
  if (bundle.contributor !== signer) ctx.fail.notContributor({ id });
  return bundle;
}

/** The round; fails with `roundNotFound`. */
export function requireRound(ctx: DatanetContext, id: bigint): ReviewRound {
  return ctx.state.rounds.get(id) ?? ctx.fail.roundNotFound({ id });
}

/** The reviewer; fails with `notReviewer`. */
export function requireReviewer(ctx: DatanetContext, address: string): Reviewer {
  return ctx.state.reviewers.get(address) ?? ctx.fail.notReviewer({ address });
}

/** Fails with `invalidText` unless `text` has 1 to `params.text_bytes_max` bytes. */
export function checkName(ctx: DatanetContext, text: string, params: Params): void {
  if (text.length === 0) ctx.fail.invalidText();
  checkText(ctx, text, params);
}

/** Fails with `invalidText` when `text` is longer than `params.text_bytes_max` bytes. */
export function checkText(ctx: DatanetContext, text: string, params: Params): void {
  if (text.length > params.textBytesMax || utf8Encode(text).length > params.textBytesMax) ctx.fail.invalidText();
}

/** Fails with `invalidHash` unless `hash` is absent or has 32 bytes. */
export function checkOptionalHash(ctx: DatanetContext, hash: Uint8Array): void {
  if (hash.length !== 0 && hash.length !== 32) ctx.fail.invalidHash({ bytes: hash.length });
}
