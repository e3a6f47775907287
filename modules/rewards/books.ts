/** The books: for each reason and denomination, all that the module owes; they sum to what its account holds. */

import { LiabilityKind, PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import type { Coin } from "#sdk";
import type { RewardsContext, RewardsQueryContext } from "./declaration.ts";

/** Changes what is owed for a reason; a negative amount lessens it. */
export function owe(ctx: RewardsContext, kind: number, { denom, amount }: Coin): void {
  if (amount === 0n) return;
  const before = ctx.state.books.get(denom)?.liabilities ?? [];
  const sum = (before.find((line) => line.kind === kind)?.amount ?? 0n) + amount;
  const liabilities = [
    ...before.filter((line) => line.kind < kind),
    ...(sum === 0n ? [] : [{ kind, amount: sum }]),
    ...before.filter((line) => line.kind > kind),
  ];
  if (liabilities.length === 0) ctx.state.books.remove(denom);
  else ctx.state.books.set(denom, { denom, liabilities });
}

/** The kind of liability a pool is. */
export function liabilityOfPool(kind: number): number {
  if (kind === PoolKind.POOL_KIND_DATANET) return LiabilityKind.LIABILITY_KIND_DATANETS;
  if (kind === PoolKind.POOL_KIND_AUDITORS) return LiabilityKind.LIABILITY_KIND_AUDITORS;
  return LiabilityKind.LIABILITY_KIND_COMMONS;
}

/** Everything owed, record by record: what the books must sum to. */
export function* liabilities({
  state,
}: Pick<RewardsQueryContext, "state">): Generator<{ readonly kind: number; readonly amount: Coin }> {
  const line = (kind: number, denom: string, amount: bigint) => ({ kind, amount: { denom, amount } });
  for (const pot of state.pots.values()) yield line(LiabilityKind.LIABILITY_KIND_POTS, pot.denom, pot.pending);
  for (const pool of state.pools.values()) yield line(liabilityOfPool(pool.kind), pool.denom, pool.balance);
  for (const pool of state.priorPools.values()) {
    yield line(LiabilityKind.LIABILITY_KIND_PRIORS, pool.denom, pool.balance);
  }
  for (const { denom, due, vesting } of state.positions.values()) {
    const later = vesting.reduce((sum, { amount }) => sum + amount, 0n);
    yield line(LiabilityKind.LIABILITY_KIND_POSITIONS, denom, due + later);
  }
  for (const { amount } of state.escrows.values()) yield { kind: LiabilityKind.LIABILITY_KIND_ESCROWS, amount };
  for (const { balance } of state.sponsors.values()) {
    yield { kind: LiabilityKind.LIABILITY_KIND_SPONSORS, amount: balance };
  }
  for (const { owed, bond } of state.promises.values()) {
    yield line(LiabilityKind.LIABILITY_KIND_PAY_LATER, owed.denom, bond);
  }
}
