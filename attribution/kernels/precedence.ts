/**
 * Precedence: a later near-copy is valued only given the earlier bundle, and the earlier one as if the copy did not exist.
 * Relations run from later to earlier, so they cannot form a cycle; the coalitions follow from a beacon's seed alone.
 */

import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, u64ToBytes } from "#lib/bytes.ts";

/** Players in order of commitment, and for each the earlier players it is related to. */
export type Relations = readonly (readonly number[])[];

/** For each player, everybody it descends from, and everybody who descends from it. */
export interface Precedence {
  readonly ancestors: readonly ReadonlySet<number>[];
  readonly descendants: readonly ReadonlySet<number>[];
}

/** The two coalitions whose utilities differ by what a player adds: its own and the one without it. */
export interface CoalitionPair {
  readonly player: number;
  readonly withPlayer: Uint8Array;
  readonly without: Uint8Array;
}

/** Coalitions drawn when nothing else is said. */
export const COALITIONS = 64;

/** Closes relations transitively; an edge to oneself or to a later player is a bug of the caller. */
export function precedenceOf(relations: Relations): Precedence {
  const ancestors = relations.map((): Set<number> => new Set());
  const descendants = relations.map((): Set<number> => new Set());
  relations.forEach((earlier, player) => {
    for (const other of earlier) {
      assert(other >= 0 && other < player, "relation does not lead to an earlier player", { player, other });
      ancestors[player]?.add(other);
      for (const ancestor of ancestors[other] ?? []) ancestors[player]?.add(ancestor);
    }
    for (const ancestor of ancestors[player] ?? []) descendants[ancestor]?.add(player);
  });
  return { ancestors, descendants };
}

/** Members of the coalition with number `index` before closing: one fair bit for each player, from the seed by a counter. */
export function drawCoalition(seed: Uint8Array, index: number, players: number): Uint8Array {
  const members = new Uint8Array(players);
  for (let start = 0, block = 0; start < players; start += 256, block++) {
    const bits = sha256(concatBytes(seed, u64ToBytes(BigInt(index)), u64ToBytes(BigInt(block))));
    for (let i = start; i < Math.min(players, start + 256); i++) {
      members[i] = ((bits[(i - start) >> 3] as number) >> (i & 7)) & 1;
    }
  }
  return members;
}

/** For each player, the pair of coalitions that one draw gives: its descendants are out, its ancestors in, everybody else only with all ancestors. */
export function coalitionPairs(drawn: Uint8Array, precedence: Precedence): readonly CoalitionPair[] {
  return precedence.ancestors.map((own, player) => {
    const members = drawn.slice();
    for (const descendant of precedence.descendants[player] ?? []) members[descendant] = 0;
    for (const ancestor of own) members[ancestor] = 1;
    members[player] = 1;
    for (let other = 0; other < members.length; other++) {
      // Ancestors come before descendants, so one pass in order closes the coalition.
      if (members[other] === 1 && isAnyAbsent(precedence.ancestors[other], members)) members[other] = 0;
    }
    // The ancestors of an ancestor are ancestors too, so closing removed neither them nor the player.
    const without = members.slice();
    without[player] = 0;
    return { player, withPlayer: members, without };
  });
}

/** Precedence-Banzhaf values times the number of draws: the sum over seeded draws of what each player adds to `utility`. */
export function precedenceValues(
  precedence: Precedence,
  draw: { readonly seed: Uint8Array; readonly coalitions: number },
  utility: (members: Uint8Array) => bigint,
): readonly bigint[] {
  const players = precedence.ancestors.length;
  const values = new Array<bigint>(players).fill(0n);
  for (let index = 0; index < draw.coalitions; index++) {
    const known = new Map<string, bigint>();
    const worthOf = (members: Uint8Array): bigint => {
      const key = members.join("");
      const value = known.get(key) ?? utility(members);
      known.set(key, value);
      return value;
    };
    for (const pair of coalitionPairs(drawCoalition(draw.seed, index, players), precedence)) {
      values[pair.player] = (values[pair.player] as bigint) + worthOf(pair.withPlayer) - worthOf(pair.without);
    }
  }
  return values;
}

function isAnyAbsent(needed: ReadonlySet<number> | undefined, members: Uint8Array): boolean {
  for (const player of needed ?? []) if (members[player] === 0) return true;
  return false;
}
