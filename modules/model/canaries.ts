/** Canaries: random strings planted in a datanet, whose second half nobody can know who has not seen the data. */

import { drawDistinct } from "#kernels/beacon-draw.ts";
import { domainTag } from "#kernels/domain.ts";
import { versionDomain } from "#kernels/domains.ts";
import { verifyOpening } from "#kernels/openings.ts";
import type { CanarySet } from "#proto/tributary/datanet/v1/types.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { toHex } from "#sdk";

/** A canary as it stands in the data: lower-case hex, its first half to ask with and its second half to look for. */
export interface Canary {
  readonly prompt: string;
  readonly suffix: string;
}

/** Bytes of a canary. */
export const CANARY_BYTES = 32;
/** Most bytes of an output that is searched. */
export const OUTPUT_BYTES_MAX = 2_048;
/**
 * Consecutive hex digits of the second half that an output must show: 80 bits. An output has at most 2^11 places where one
 * of 13 such runs could stand by chance, so a claim succeeds by chance with less than 2^-65.
 */
export const MATCH_DIGITS = 20;

/** One of so many canaries of a set is planted. */
export const PLANTED_ONE_OF = 8;

/** The tag of the tree over a datanet's canaries; a leaf is a canary's 32 random bytes. */
export function canaryTag(chainId: string, datanetId: bigint): Uint8Array {
  return domainTag("canaries", versionDomain(chainId, datanetId, 0n));
}

/** The canary that an opening shows under the root of a set; undefined for anything malformed. */
export function openCanary(chainId: string, set: CanarySet, opening: RangeOpening): Canary | undefined {
  const [leaf] = opening.leaves;
  if (opening.leaves.length !== 1 || leaf?.length !== CANARY_BYTES || opening.total !== set.count) return undefined;
  return verifyOpening(canaryTag(chainId, set.datanetId), set.root, opening) ? canaryOf(leaf) : undefined;
}

/** The positions of a set that a random value, drawn after the set was committed, has planted in the data. */
export function plantedOf(
  set: Pick<CanarySet, "datanetId" | "number" | "count">,
  random: Uint8Array,
): ReadonlySet<number> {
  const count = Math.ceil(set.count / PLANTED_ONE_OF);
  const purpose = `datanet/canaries/${set.datanetId}/${set.number}`;
  return new Set(drawDistinct(random, purpose, { count, bound: BigInt(set.count) }).map(Number));
}

/** The text of a canary's bytes. */
export function canaryOf(bytes: Uint8Array): Canary {
  const text = toHex(bytes);
  return { prompt: text.slice(0, text.length / 2), suffix: text.slice(text.length / 2) };
}

/** Whether an output shows enough of the second half. */
export function showsCanary(canary: Canary, output: Uint8Array): boolean {
  const text = String.fromCharCode(...output.subarray(0, OUTPUT_BYTES_MAX));
  for (let start = 0; start + MATCH_DIGITS <= canary.suffix.length; start++) {
    if (text.includes(canary.suffix.slice(start, start + MATCH_DIGITS))) return true;
  }
  return false;
}
