/** Watching others' indexes of items: given what was published of one and what the datanet version has, the proof that refutes it, if any does. */

import type { Domain } from "#kernels/domain.ts";
import { indexItemsMax, type NeighbourItem, sourceLeaf } from "#kernels/neighbours/items.ts";
import { isAfter } from "#kernels/owners.ts";
import { bytesOfVector } from "#kernels/questions.ts";
import { EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import type { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import { itemsOf, openGap, placeOf, type ShownBundle } from "./missing-prover.ts";
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

/** What is left out of an index: an item as its bundle has it. */
export type IndexedItem = Pick<NeighbourItem, "salt" | "label" | "vector">;

/** A proof that an index, found to be in order, leaves out an item of bundles that it must hold whole; undefined when it holds them, or is full. */
export function findMissingItem(
  { items, tree }: Pick<PublishedIndex, "items" | "tree">,
  bundles: Iterable<ShownBundle<IndexedItem>>,
): NeighbourProof | undefined {
  const dimension = items[0]?.vector.length ?? 0;
  if (items.length >= indexItemsMax(dimension)) return undefined;
  for (const shown of itemsOf(bundles)) {
    const { salt, label, vector } = shown.item;
    if (vector.length !== dimension) continue;
    const beside = openGap(items, tree, shown);
    if (beside === undefined) continue;
    const value = { at: placeOf(shown), salt, label, vector: bytesOfVector(vector), beside };
    return { proof: { kind: "missing", value } };
  }
  return undefined;
}
