/** Sponsors: money that adds to what the data of a model is paid, never more than κ of what the same revenue burned, so that nobody gains by paying himself. */

import { splitByWeight } from "#kernels/split.ts";
import { LiabilityKind, type Sponsor } from "#proto/tributary/rewards/v1/types.ts";
import { u64ToBytes } from "#sdk";
import { owe } from "./books.ts";
import type { RewardsContext, RewardsQueryContext } from "./declaration.ts";
import { epochNow, forgetSubsidies } from "./epochs.ts";

const BPS = 10_000n;

/** What a division of revenue lets sponsors add. */
export interface Subsidized {
  readonly modelId: bigint;
  readonly denom: string;
  /** Of the revenue. */
  readonly burned: bigint;
  readonly kappaBps: bigint;
  /** What each data share counts. */
  readonly weights: readonly bigint[];
}

/** The sponsors of a model in the order they came; as many as the parameters allow. */
export function sponsorsOf(ctx: Pick<RewardsQueryContext, "state">, modelId: bigint): readonly Sponsor[] {
  return [...ctx.state.sponsors.values({ prefix: [modelId] })];
}

/** Takes from sponsors what a division lets them add and returns each data share's part; the caller puts it into the prior pools. */
export function takeSubsidy(ctx: RewardsContext, subsidized: Subsidized): readonly bigint[] {
  const { denom, weights } = subsidized;
  const limit = (subsidized.burned * subsidized.kappaBps) / BPS;
  const none = weights.map(() => 0n);
  if (limit === 0n || weights.every((weight) => weight === 0n)) return none;
  const total = takeFromSponsors(ctx, subsidized, limit);
  note(ctx, subsidized, { paid: total, limit });
  if (total === 0n) return none;
  owe(ctx, LiabilityKind.LIABILITY_KIND_SPONSORS, { denom, amount: -total });
  return splitByWeight(
    total,
    weights.map((weight, index) => ({ id: u64ToBytes(BigInt(index)), weight })),
  );
}

function takeFromSponsors(ctx: RewardsContext, { modelId, denom }: Subsidized, limit: bigint): bigint {
  let total = 0n;
  for (const sponsor of sponsorsOf(ctx, modelId)) {
    if (sponsor.balance.denom !== denom || total === limit) continue;
    const { amount } = sponsor.balance;
    const isEmptied = amount <= limit - total;
    const part = isEmptied ? amount : limit - total;
    total += part;
    const key = [modelId, sponsor.id] as const;
    if (isEmptied) ctx.state.sponsors.remove(key);
    else ctx.state.sponsors.set(key, { ...sponsor, balance: { denom, amount: amount - part } });
  }
  return total;
}

function note(
  ctx: RewardsContext,
  { modelId, denom }: Subsidized,
  added: { readonly paid: bigint; readonly limit: bigint },
): void {
  const epoch = epochNow(ctx);
  const key = [modelId, epoch, denom] as const;
  const before = ctx.state.subsidies.get(key);
  if (before === undefined) forgetSubsidies(ctx, modelId);
  const paid = (before?.paid ?? 0n) + added.paid;
  ctx.state.subsidies.set(key, { modelId, epoch, denom, paid, limit: (before?.limit ?? 0n) + added.limit });
}
