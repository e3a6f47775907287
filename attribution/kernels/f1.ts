/** F1 accumulators (the idea of Cosmos x/distribution): one deposit pays any number of members in O(1), and rounding is carried, never lost. */

import { assert } from "#lib/assert.ts";

/** The pool side: `accumulator` is the income of one share so far, scaled by `F1_SCALE`. */
export interface F1Pool {
  readonly accumulator: bigint;
  /** What the last division left, in scaled units; joins the next deposit. */
  readonly remainder: bigint;
  readonly shares: bigint;
  /** Income that arrived while nobody held a share. */
  readonly held: bigint;
}

/** One member: its shares, the accumulator it was last settled at, and what it may claim. */
export interface F1Position {
  readonly shares: bigint;
  readonly accumulator: bigint;
  /** Scaled part of a unit earned so far. */
  readonly fraction: bigint;
  readonly due: bigint;
}

/** Scale of the accumulator. */
export const F1_SCALE = 1n << 64n;

/** A pool without members or income. */
export const EMPTY_POOL: F1Pool = { accumulator: 0n, remainder: 0n, shares: 0n, held: 0n };

/** A member without shares who joins `pool` now. */
export function newPosition(pool: F1Pool): F1Position {
  return { shares: 0n, accumulator: pool.accumulator, fraction: 0n, due: 0n };
}

/** Adds income, to be shared by the members of this moment; without members it is held for the first. */
export function deposit(pool: F1Pool, amount: bigint): F1Pool {
  assert(amount >= 0n, "a deposit cannot be negative");
  if (pool.shares === 0n) return { ...pool, held: pool.held + amount };
  const scaled = (amount + pool.held) * F1_SCALE + pool.remainder;
  return {
    ...pool,
    accumulator: pool.accumulator + scaled / pool.shares,
    remainder: scaled % pool.shares,
    held: 0n,
  };
}

/** Brings `position` up to date with its pool. */
export function settle(pool: F1Pool, position: F1Position): F1Position {
  const earned = position.shares * (pool.accumulator - position.accumulator) + position.fraction;
  return {
    shares: position.shares,
    accumulator: pool.accumulator,
    fraction: earned % F1_SCALE,
    due: position.due + earned / F1_SCALE,
  };
}

/** Changes the shares of a member; what was earned before stays due. */
export function setShares(
  pool: F1Pool,
  position: F1Position,
  shares: bigint,
): { readonly pool: F1Pool; readonly position: F1Position } {
  assert(shares >= 0n, "shares cannot be negative");
  return {
    pool: { ...pool, shares: pool.shares - position.shares + shares },
    position: { ...settle(pool, position), shares },
  };
}

/** Settles a member and takes everything due. */
export function claim(pool: F1Pool, position: F1Position): { readonly position: F1Position; readonly amount: bigint } {
  const settled = settle(pool, position);
  return { position: { ...settled, due: 0n }, amount: settled.due };
}
