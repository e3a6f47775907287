/** Which uses of a batch are attributed when it is settled by sample: each with the same chance, by a random value that comes after the batch. */

import { draws } from "./beacon-draw.ts";
import { BPS } from "./domain.ts";

/**
 * Whether a use is drawn, with a chance of `bps`, independently of all others. What the drawn uses are found to come from
 * divides the whole of the batch, so that each counts for 1/p uses (Horvitz–Thompson, divided by what was drawn).
 */
export function isDrawn(
  random: Uint8Array,
  { batchId, use, bps }: { readonly batchId: bigint; readonly use: bigint; readonly bps: bigint },
): boolean {
  return draws(random, `attribution/settle/${batchId}/${use}`).below(BPS) < bps;
}

/** Positions of the drawn uses among `uses`, rising. */
export function drawnUses(
  random: Uint8Array,
  { batchId, uses, bps }: { readonly batchId: bigint; readonly uses: number; readonly bps: bigint },
): readonly number[] {
  return Array.from({ length: uses }, (_, use) => use).filter((use) =>
    isDrawn(random, { batchId, use: BigInt(use), bps }),
  );
}
