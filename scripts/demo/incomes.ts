/** What accounts earn without a proof, a part of it only some epochs later; what an earlier demonstration left them is told apart. */

import { Query } from "#proto/tributary/rewards/v1/query.ts";
import type { ChainClient } from "./chain-client.ts";
import type { Cast, Person } from "./people.ts";
import { DENOM } from "./submit.ts";

/** What an account is owed, now and later. */
export interface Income {
  readonly due: bigint;
  /** By the epoch in which it becomes due. */
  readonly later: ReadonlyMap<bigint, bigint>;
}

/** What was added to an income. */
export interface Earned {
  readonly paid: bigint;
  readonly later: bigint;
}

/** Those who earn by their role, each with what that is called. */
export function rolesOf({ trainer, node, curator }: Cast): readonly (readonly [payee: Person, role: string])[] {
  return [
    [trainer, "model royalty"],
    [node, "serving"],
    [curator, "curation"],
  ];
}

/** The incomes of all of them, by address. */
export async function incomesOf(chain: ChainClient, cast: Cast): Promise<ReadonlyMap<string, Income>> {
  const incomes = new Map<string, Income>();
  for (const [payee] of rolesOf(cast)) incomes.set(payee.address, await incomeOf(chain, payee));
  return incomes;
}

/** What an account is owed in the denomination of the fees. */
export async function incomeOf(chain: ChainClient, payee: Person): Promise<Income> {
  const { positions } = await chain.query(Query.methods.pending, { address: payee.address });
  const position = positions.find(({ denom }) => denom === DENOM);
  const later = new Map((position?.vesting ?? []).map(({ epoch, amount }) => [epoch, amount] as const));
  return { due: position?.due ?? 0n, later };
}

/** What an account earned since `before`, when it was just paid `paid` and is owed `after`. */
export function earnedSince(before: Income | undefined, paid: bigint, after: Income): Earned {
  const laterBefore = before?.later ?? new Map<bigint, bigint>();
  // An epoch that has come since then has become due, and was paid.
  const matured = sum([...laterBefore].filter(([epoch]) => !after.later.has(epoch)).map(([, amount]) => amount));
  const later = sum([...after.later].map(([epoch, amount]) => amount - (laterBefore.get(epoch) ?? 0n)));
  return { paid: paid - (before?.due ?? 0n) - matured, later };
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
