/** Watching others' indexes of items: given what was published of one and what the datanet version has, the proof that refutes it, if any does. */

import type { Domain } from "#kernels/domain.ts";
import { type NeighbourItem, sourceLeaf } from "#kernels/neighbours/items.ts";
import { isAfter } from "#kernels/owners.ts";
import { EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import type { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import type { NeighbourMethod } from "./neighbours.ts";
import { auntsIn, findOwnersFraud, findSourceFault, type KnownVersion } from "./owners-prover.ts";

/** What was published of an index. */
export type PublishedIndex = Pick<NeighbourMethod, "items" | "owners" | "classes" | "tree" | "ownersTree">;

/** A proof against the order of an index; undefined when it is in order. */
export function findIndexFraud({ items, tree }: Pick<PublishedIndex, "items" | "tree">): NeighbourProof | undefined {
  const at = items.findIndex((item, i) => i > 0 && !isAfter(items[i - 1] as NeighbourItem, item));
  return at === -1 ? undefined : { proof: { kind: "items", value: { items: tree.open(at - 1, 2) } } };
}

/** A proof against whose the items of an index are; undefined when all are the version's own and their owners'. */
export function findIndexSourceFraud(
  published: PublishedIndex,
  itemDomain: Domain,
  known: KnownVersion,
): NeighbourProof | undefined {
  const { items, owners, ownersTree, tree, classes } = published;
  const repeated = findOwnersFraud(owners, ownersTree);
  if (repeated !== undefined) return { proof: { kind: "owners", value: repeated } };
  for (const [at, item] of items.entries()) {
    const fault = findSourceFault({ owners, ownersTree }, item, known);
    const proof = (leaf: Uint8Array, aunts: Uint8Array, owner = fault?.owner): NeighbourProof => ({
      proof: { kind: "source", value: { entry: tree.open(at), owner, leaf, aunts } },
    });
    if (fault !== undefined) return proof(EMPTY_BYTES, EMPTY_BYTES);
    const leaves = known.bundle(item.bundle)?.leaves ?? [];
    const leaf = leaves[item.place] ?? EMPTY_BYTES;
    const expected = sourceLeaf(itemDomain, item, classes);
    if (expected !== undefined && equalBytes(expected, leaf)) continue;
    return proof(leaf, auntsIn(leaves, item.place));
  }
  return undefined;
}
