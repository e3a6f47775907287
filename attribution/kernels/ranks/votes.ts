/** Votes among the nearest items of a question, for any subset of their owners: what retraining gives, and what Banzhaf values predict. */

import { banzhafValues } from "../neighbours/banzhaf.ts";
import type { Neighbour } from "../neighbours/evidence.ts";

/** What follows from a list of nearest items. */
export interface OwnVotes {
  /** Agreeing votes among the nearest that a subset of the owners has, and the sum of the owners' contributions. */
  inSubset(owners: ReadonlySet<number>): { readonly actual: bigint; readonly predicted: bigint };
  /** An owner's Banzhaf values, in units of 2^−48 / K. */
  contribution(owner: number): bigint;
}

/** The votes of the `nearest` items in a list, nearest first. */
export function ownVotes(list: readonly Neighbour[], nearest: number): OwnVotes {
  const values = banzhafValues(
    list.map(({ matches }) => matches),
    nearest,
  );
  const contributions = new Map<number, bigint>();
  list.forEach(({ owner }, rank) => {
    // A certificate's numbers have 64 bits; the lowest 16 of a value decide nothing.
    contributions.set(owner, (contributions.get(owner) ?? 0n) + ((values[rank] as bigint) >> 16n));
  });
  const contribution = (owner: number): bigint => contributions.get(owner) ?? 0n;
  return {
    contribution,
    inSubset(owners) {
      const present = list.filter(({ owner }) => owners.has(owner)).slice(0, nearest);
      let predicted = 0n;
      for (const [owner, part] of contributions) if (owners.has(owner)) predicted += part;
      return { actual: BigInt(present.filter(({ matches }) => matches).length), predicted };
    },
  };
}
