/** Pairs of contributor and use: the leaves of a batch, in order of datanet, contributor and use, so that what a contributor is given is a sum over neighbours. */

import { assert } from "#lib/assert.ts";
import { compareBytes, concatBytes, u64FromBytes, u64ToBytes } from "#lib/bytes.ts";
import type { MerkleSumLeaf } from "../merkle-sum.ts";
import type { PaidShare } from "../receipt-shares.ts";

/** A contributor of a datanet, given something for a use. */
export interface Pair {
  readonly datanetId: bigint;
  readonly contributor: Uint8Array;
  /** Position of the use in its batch. */
  readonly use: number;
}

/** Bytes of the longest address. */
export const CONTRIBUTOR_BYTES_MAX = 32;

/** The id of a pair's leaf; no two pairs share one. */
export function pairId({ datanetId, contributor, use }: Pair): Uint8Array {
  const length = contributor.length;
  assert(length > 0 && length <= CONTRIBUTOR_BYTES_MAX, "address has the wrong length", { length });
  return concatBytes(u64ToBytes(datanetId), Uint8Array.of(length), contributor, numberBytes(use));
}

/** The pair of a leaf's id; undefined when malformed. */
export function readPair(id: Uint8Array): Pair | undefined {
  const length = id[8] ?? 0;
  if (length === 0 || length > CONTRIBUTOR_BYTES_MAX || id.length !== 13 + length) return undefined;
  const use = new DataView(id.buffer, id.byteOffset, id.length).getUint32(9 + length);
  return { datanetId: u64FromBytes(id.subarray(0, 8)), contributor: id.subarray(9, 9 + length), use };
}

/** The ids between which all pairs of a contributor lie: the first of them, and one that none reaches. */
export function pairBorders(datanetId: bigint, contributor: Uint8Array): readonly [low: Uint8Array, high: Uint8Array] {
  return [pairId({ datanetId, contributor, use: 0 }), pairId({ datanetId, contributor, use: USES_MAX })];
}

/** The leaves of a batch from what each of its uses pays whom, by datanet. */
export function pairLeaves(uses: readonly ReadonlyMap<bigint, readonly PaidShare[]>[]): readonly MerkleSumLeaf[] {
  return uses
    .flatMap((paid, use) =>
      [...paid].flatMap(([datanetId, shares]) =>
        shares.map(({ id, amount }) => ({ id: pairId({ datanetId, contributor: id, use }), amount })),
      ),
    )
    .sort((a, b) => compareBytes(a.id, b.id));
}

/** More uses than this do not fit a batch. */
export const USES_MAX = 2 ** 32 - 1;

function numberBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
